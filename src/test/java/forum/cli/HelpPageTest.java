package forum.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import forum.ForumRunner;
import forum.output.Template;
import forum.output.text.DisplayWidth;
import forum.query.QueryParser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Help fits the terminal, and goes to the pager where it is taller. */
class HelpPageTest {

    @TempDir
    Path folder;

    private ForumRunner forum;

    @BeforeEach
    void begin() {
        forum = ForumRunner.in(folder).atTerminal().with("COLUMNS", "40");
    }

    @ParameterizedTest
    @EnumSource(CommandCatalog.class)
    void noLineIsWiderThanTheTerminal(CommandCatalog command) {
        List<String> words = new ArrayList<>(Arrays.asList(command.words().split(" ")));
        words.add("--help");

        assertThat(forum.run(words).succeeds().result().out().lines())
                .isNotEmpty()
                .allMatch(line -> DisplayWidth.of(line) <= 40);
    }

    @Test
    void everyHelpWithFormatShowsATemplateOfItsOwnFields() {
        assertThat(CommandModel.all())
                .filteredOn(command -> command.options().stream()
                        .anyMatch(option -> List.of(option.names()).contains("--format")
                                && option.paramLabel().equals("TEMPLATE")))
                .hasSize(16)
                .allSatisfy(command -> assertThat(templates(command))
                        .isNotEmpty()
                        .allSatisfy(template ->
                                assertThatNoException().isThrownBy(() -> Template.parse(template, command.fields()))));
    }

    @Test
    void theHelpOfSearchHasEveryFilter() {
        String help = forum.with("COLUMNS", "80")
                .run("search", "--help")
                .succeeds()
                .result()
                .out();
        List<String> known = Pattern.compile("\\bis:([a-z|]+)")
                .matcher(help)
                .results()
                .flatMap(filter -> Arrays.stream(filter.group(1).split("\\|")))
                .map("is:"::concat)
                .toList();

        assertThat(QueryParser.filters()).allMatch(filter -> known.contains(filter) || help.contains(" " + filter));
    }

    private static List<String> templates(CommandModel command) {
        Pattern template = Pattern.compile("^forum " + command.words() + "\\b.* --format '([^']*\\{[^']*)'");
        return command.examples().stream()
                .flatMap(example -> template.matcher(example).results())
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void aCommandThatWorksAloneNeedsNoOtherBehindIt() {
        forum.with("COLUMNS", "80")
                .run("log", "--help")
                .succeeds()
                .printsPart("Usage: forum log [OPTIONS] [COMMAND]\n");
        forum.with("COLUMNS", "80")
                .run("user", "--help")
                .succeeds()
                .printsPart("Usage: forum user [OPTIONS] COMMAND\n");
    }

    @Test
    void meaningsStandBelowNamesOnANarrowTerminal() {
        forum.run("vote", "--help").succeeds().printsPart("""
                Options of every command:
                  --store=FILE
                    The file that holds the forum; else
                    FORUM_STORE, else forum.db in the
                    data folder
                """);
    }

    @Test
    void paragraphsFillTheLinesOfANarrowTerminal() {
        forum.with("COLUMNS", "60").run("--help").succeeds().printsPart("""
                A question-and-answer forum in a terminal. One file holds
                the questions, answers, comments, votes, users, categories
                and their history.

                """);
        forum.with("COLUMNS", "60").run("search", "--help").succeeds().printsPart("""
                Finds posts with all the words: in title and text, tags and
                closing note.
                Besides words:
                """);
    }

    @Test
    void goesToThePagerWhereItIsTall() {
        Path paged = folder.resolve("paged");
        ForumRunner low = forum.with("LINES", "12").with("FORUM_PAGER", "cat > " + paged);

        low.run("search", "--help").succeeds().prints("");
        assertThat(paged).content().startsWith("Search titles and texts\n").contains("Examples:");
        low.run("help", "--no-pager").succeeds().printsPart("Usage: forum");
    }
}
