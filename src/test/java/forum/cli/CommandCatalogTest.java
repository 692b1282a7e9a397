package forum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import forum.ForumRunner;
import forum.ForumRunner.Run;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CommandCatalogTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(CommandCatalog.class)
    void everyCommandHasHelpWithExamplesThatFits80Columns(CommandCatalog command) {
        Run help = help(command);

        assertThat(help.status()).isZero();
        assertThat(help.out()).startsWith(command.summary() + "\n");
        assertThat(help.out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
        assertThat(examples(help))
                .isNotEmpty()
                .anySatisfy(line -> assertThat(line).contains("forum " + command.words()));
    }

    @ParameterizedTest
    @EnumSource(CommandCatalog.class)
    void everyExampleCanBeTyped(CommandCatalog command) {
        for (String example : examples(help(command))) {
            String first = example.replaceAll("^(printf|curl).*\\| |^source <\\(|\\)$|( \\||&&| <| >).*$", "");
            List<String> words = new ArrayList<>(ShellWords.split(first).orElseThrow());
            assertThat(words.remove(0)).isEqualTo("forum");
            words.add(command.words().split(" ").length, "--help");
            ForumRunner.in(folder).run(words).succeeds();
        }
    }

    @Test
    void summariesAreImperativesWithoutAFullStop() {
        assertThat(CommandCatalog.values())
                .allSatisfy(command -> assertThat(command.summary())
                        .matches("[A-Z][^.]*[^.s ]( .*[^.])?")
                        .hasSizeLessThan(66));
    }

    @Test
    void rootHelpNamesEveryCommand() {
        Run help = ForumRunner.in(folder).run("--help").succeeds().result();

        assertThat(help.out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
        assertThat(CommandCatalog.values())
                .filteredOn(command -> !command.words().contains(" "))
                .allSatisfy(command -> assertThat(help.out()).contains("\n  " + command.word() + " "));
    }

    @Test
    void helpOfACommandInTwoSpellingsIsTheSame() {
        ForumRunner forum = ForumRunner.in(folder);

        forum.run("help", "user", "add")
                .prints(forum.run("user", "add", "--help").result().out());
        forum.run("help").prints(forum.run("-h").result().out());
        forum.run("help", "usre").fails(ExitCode.USAGE, "no command 'usre'; did you mean 'user'?");
    }

    private Run help(CommandCatalog command) {
        List<String> words = new ArrayList<>(Arrays.asList(command.words().split(" ")));
        words.add("--help");
        return ForumRunner.in(folder).run(words).result();
    }

    private static List<String> examples(Run help) {
        return Stream.of(help.out().split("Examples:\n")[1].split("\n"))
                .map(String::strip)
                .toList();
    }
}
