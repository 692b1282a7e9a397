package forum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import forum.ForumRunner;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TypingErrorTest {

    @TempDir
    Path folder;

    private ForumRunner forum;

    @BeforeEach
    void begin() {
        forum = ForumRunner.in(folder);
    }

    @Test
    void aWrongValueNamesTheRightOnes() {
        forum.run("list", "--color", "sometimes")
                .fails(
                        ExitCode.USAGE,
                        "--color: 'sometimes' is not a choice for colours; choose auto, always or never");
        forum.run("--color", "sometimes", "list").saysPart("\nusage: forum [OPTIONS] COMMAND\n");
    }

    @Test
    void oneLetterIsLikeNoOther() {
        forum.run("list", "-x").fails(ExitCode.USAGE, "unknown option '-x'");
    }

    @Test
    void unknownCommandNamesALikelyOne() {
        forum.run("vot", "1", "up")
                .endsWith(ExitCode.USAGE)
                .says("forum: no command 'vot'; did you mean 'vote'?\nusage: forum [OPTIONS] COMMAND\n");
        forum.run("user", "ad", "bob").fails(ExitCode.USAGE, "no command 'user ad'; did you mean 'add'?");
        forum.run("frobnicate")
                .fails(ExitCode.USAGE, "no command 'frobnicate'")
                .saysPart("\nhint: `forum --help` lists the commands\n");
        forum.run("user", "frobnicate").saysPart("\nhint: `forum user --help` lists the commands\n");
    }

    @Test
    void aCommandOfAnotherGroupIsNamed() {
        forum.run("undo").fails(ExitCode.USAGE, "no command 'undo'").saysPart("\nhint: there is `forum log undo`\n");
        forum.run("rename").saysPart("\nhint: there is `forum user rename`, `forum tag rename`\n");
        forum.run("user", "ask").saysPart("\nhint: there is `forum ask`\n");
    }

    @Test
    void aWordOfAnotherForumNamesOurs() {
        forum.run("upvote", "3")
                .fails(ExitCode.USAGE, "no command 'upvote'")
                .saysPart("\nhint: there is `forum vote POST up`\n");
        forum.run("get", "3").saysPart("\nhint: there is `forum show POST`\n");
        forum.run("delete-user", "bob").saysPart("\nhint: there is `forum user delete HANDLE`\n");
        forum.run("user", "ban", "bob").saysPart("\nhint: there is `forum user block HANDLE`\n");
        forum.run("3").saysPart("\nhint: there is `forum show 3`\n");
        forum.run("#3").saysPart("\nhint: there is `forum show '#3'`\n");
    }

    @Test
    void whatAWordOfAnotherForumNamesIsThereAndTheWordIsNot() {
        List<String> commands =
                Stream.of(CommandCatalog.values()).map(CommandCatalog::words).toList();
        assertThat(BroughtWords.all()).isNotEmpty().allSatisfy((words, way) -> {
            assertThat(commands).doesNotContain(words);
            String[] typed = way.split(" ");
            assertThat(List.of(typed[1], typed[1] + " " + typed[Math.min(2, typed.length - 1)]))
                    .containsAnyElementsOf(commands);
            String[] known = Stream.of(typed)
                    .skip(1)
                    .takeWhile(word -> !word.matches("[A-Z]+|--.*"))
                    .toArray(String[]::new);
            forum.run(Stream.concat(Stream.of(known), Stream.of("--help")).toArray(String[]::new))
                    .succeeds();
        });
    }

    @Test
    void unknownOptionNamesALikelyOne() {
        forum.run("list", "--limt", "3")
                .endsWith(ExitCode.USAGE)
                .says("forum: unknown option '--limt'; did you mean '--limit'?\nusage: forum list [OPTIONS]\n");
        forum.run("--json", "list")
                .fails(ExitCode.USAGE, "unknown option '--json'")
                .saysPart("hint: put the options of a command after its name\n");
        forum.run("answer", "1", "-1 is the answer")
                .endsWith(ExitCode.USAGE)
                .saysPart("hint: a text that begins with - comes after --\n");
    }

    @Test
    void anOptionOfAnotherProgramNamesTheArgument() {
        forum.run("ask", "--title", "How do I begin?").endsWith(ExitCode.USAGE).says("""
                forum: unknown option '--title'
                usage: forum ask [OPTIONS] [TITLE] [TEXT]
                hint: TITLE needs no option; type it as it is
                """);
        forum.run("answer", "1", "--body=Use ls").saysPart("\nhint: TEXT needs no option; type it as it is\n");
        forum.run("comment", "1", "-m", "Which one?").saysPart("\nhint: TEXT needs no option; type it as it is\n");
        forum.run("close", "1", "--comment", "Solved").saysPart("\nhint: REASON needs no option; type it as it is\n");
        forum.run("edit", "1", "--title", "How do I begin to list?").endsWith(ExitCode.NOT_FOUND);
    }

    @Test
    void aSwitchTakesNoValue() {
        forum.run("list", "--json=yes").fails(ExitCode.USAGE, "--json takes no value");
        forum.run("-q=1", "list").fails(ExitCode.USAGE, "--quiet takes no value");
    }

    @Test
    void unknownValueNamesALikelyOne() {
        forum.run("list", "--sort", "relevance")
                .fails(
                        ExitCode.USAGE,
                        "--sort: 'relevance' is not an order; choose recent, hot, votes, answers, views, activity or flags");
        forum.run("search", "list", "--sort", "relevance").succeeds();
        forum.run("list", "--sort", "hto").fails(ExitCode.USAGE, "--sort: 'hto' is not an order; did you mean 'hot'?");
        forum.run("list", "--state=x")
                .fails(ExitCode.USAGE, "--state: 'x' is not a state; choose visible, queued, hidden or deleted");
        forum.run("vote", "1", "upp").fails(ExitCode.USAGE, "'upp' is not a vote; did you mean 'up'?");
        forum.run("list", "--limit", "many")
                .fails(ExitCode.USAGE, "--limit: 'many' is not a whole number from 0 to 999999999");
        forum.run("show", "abc")
                .fails(
                        ExitCode.USAGE,
                        "'abc' is not a post; give its number, such as 12, or 8 or more digits of its uid");
    }

    @Test
    void missingWordsAreNamed() {
        forum.run("show").fails(ExitCode.USAGE, "missing POST").saysPart("usage: forum show [OPTIONS] POST\n");
        forum.run("search", "--tag", "x")
                .fails(ExitCode.USAGE, "missing WORD")
                .saysPart("\nhint: `forum list` has the same filters and needs no word\n");
        forum.run("user", "rename").fails(ExitCode.USAGE, "missing HANDLE and NEW");
        forum.run("list", "--sort").fails(ExitCode.USAGE, "option --sort needs a value: ORDER");
        forum.run("tag")
                .fails(ExitCode.USAGE, "one word is missing")
                .saysPart("hint: one of list, rename, merge; `forum tag --help` tells what they do\n");
    }

    @Test
    void superfluousWordsAreNamed() {
        forum.run("list", "hidden files")
                .fails(ExitCode.USAGE, "one word too many: 'hidden files'")
                .saysPart(
                        "hint: `forum search 'hidden files'` looks for words, `forum list -t 'hidden files'` for a tag\n");
        forum.run("list", "users").saysPart("\nhint: there is `forum user list`\n");
        forum.run("list", "questions").saysPart("\nhint: there is `forum list`\n");
        forum.run("list", "5")
                .saysPart("\nhint: `forum list --limit 5` prints so many, `forum show 5` shows that post\n");
        forum.run("flag", "5", "advertising")
                .fails(ExitCode.USAGE, "one word too many: 'advertising'")
                .saysPart("\nhint: a flag is on one post; say why with --reason TEXT\n");
        forum.run("list", "--", "--json").says("""
                forum: one word too many: '--json'
                usage: forum list [OPTIONS]
                """);
        forum.run("answer", "1", "Use", "ls", "please")
                .fails(ExitCode.USAGE, "one word too many: 'ls'")
                .saysPart("hint: put a text of several words in quotation marks\n");
    }

    @Test
    void optionsGivenTwiceAreNamed() {
        forum.run("list", "--limit", "1", "--limit", "2").fails(ExitCode.USAGE, "--limit is given twice");
    }

    @Test
    void globalOptionsStandBeforeAndAfterTheCommand() {
        forum.run("--as", "bob", "config", "user").succeeds().prints("bob\n");
        forum.run("config", "user", "--as", "bob").succeeds().prints("bob\n");
        forum.run("config", "--as", "list", "user").succeeds().prints("list\n");
    }

    @Test
    void aTextThatLooksLikeAFileNameIsText() {
        forum.run("ask", "@amber, what is this file?", "@/etc/passwd")
                .succeeds()
                .prints("1\n");
        forum.run("show", "1").printsPart("@/etc/passwd");
    }
}
