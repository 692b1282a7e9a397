package forum.cli.rules;

import static org.assertj.core.api.Assertions.assertThat;

import forum.ForumRunner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses go into the store and come out nowhere, not even for who gave them or for administrators. */
class PrivacyTest {

    @TempDir
    Path folder;

    private ForumRunner forum;

    @BeforeEach
    void begin() {
        forum = ForumRunner.in(folder);
        forum.run("user", "add", "bob", "--email", "one@secret.example").succeeds();
        forum.as("bob")
                .run("user", "edit", "bob", "--email", "two@secret.example", "--about", "A cook")
                .succeeds();
        forum.run("ask", "How do I list files?", "I tried dir.", "-t", "shell", "--notify=three@secret.example")
                .succeeds();
        forum.as("bob")
                .run("answer", "1", "Use ls; see its manual.", "--notify=four@secret.example")
                .succeeds();
        forum.run("comment", "2", "Which manual do you mean?", "--anonymous", "--notify=five@secret.example")
                .succeeds();
        forum.as("bob").run("edit", "2", "Use ls; see man ls.").succeeds();
        forum.run("user", "rename", "bob", "robert").succeeds();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "show 1",
                "show 1 --json",
                "list --json",
                "list --kind answer --ndjson",
                "list --kind comment --ndjson",
                "search manual --json",
                "history 2 --json",
                "diff 2",
                "user show robert",
                "user show robert --json",
                "user list --json",
                "log --limit 0",
                "log --limit 0 --json",
                "stats --json",
                "export",
                "export --ndjson",
                "doctor"
            })
    void addressesNeverAppear(String command) {
        for (String handle : List.of("amber", "robert")) {
            ForumRunner.Run run =
                    forum.as(handle).run(command.split(" ")).succeeds().result();
            assertThat(run.out() + run.err())
                    .isNotEmpty()
                    .doesNotContain("secret")
                    .doesNotContain(".example");
        }
    }

    @Test
    void anAddressThatWasTakenBackIsNowhereInTheStore() throws IOException {
        forum.run("user", "add", "eve", "--email", "six@secret.example").succeeds();
        forum.run("user", "merge", "eve", "robert").succeeds();
        assertThat(addresses("before.db")).containsExactlyInAnyOrder("two", "three", "four", "five", "six");
        forum.as("robert").run("user", "edit", "robert", "--email", "").succeeds();
        assertThat(addresses("after.db")).containsExactlyInAnyOrder("three", "four", "five");
    }

    /** Whose addresses are in a copy of the store, which leaves out what was there before. */
    private Set<String> addresses(String backup) throws IOException {
        Path file = folder.resolve(backup);
        forum.run("backup", file.toString()).succeeds();
        return Pattern.compile("(one|two|three|four|five|six)@secret")
                .matcher(Files.readString(file, StandardCharsets.ISO_8859_1))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }
}
