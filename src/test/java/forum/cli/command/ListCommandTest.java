package forum.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import forum.ForumRunner;
import forum.cli.ExitCode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListCommandTest {

    @TempDir
    Path folder;

    private ForumRunner forum;

    @BeforeEach
    void begin() {
        forum = ForumRunner.in(folder);
        forum.run("ask", "How do I list files?", "I tried dir.", "-t", "shell,files")
                .succeeds();
        forum.run("user", "add", "bob").succeeds();
    }

    @Test
    void takesAQuotationMarkInAListForWhatItIs() {
        forum.run("list", "--fields", "\"id,title\"").endsWith(ExitCode.USAGE).saysPart("forum: no field '\"id'");
    }

    @Test
    void cutsNoCharacterOfALongAnswerInTwo() {
        forum.run("answer", "1", "a".repeat(399) + "\uD83D\uDE00 and so on").succeeds();
        assertThat(forum.atTerminal()
                        .with("COLUMNS", "500")
                        .run("list", "--kind", "answer", "--fields", "title")
                        .succeeds()
                        .result()
                        .out())
                .endsWith("answer: " + "a".repeat(399) + "\n");
    }

    @Test
    void printsATableForAPersonAndValuesWhenPiped() {
        forum.run("list")
                .succeeds()
                .prints("1\t0\t0\tHow do I list files?\tshell,files\tamber\t2024-03-01T10:00:00.000Z\n");
        forum.atTerminal()
                .run("list")
                .succeeds()
                .prints(
                        "ID  SCORE  ANSWERS  TITLE                 TAGS          AUTHOR  WRITTEN\n 1      0        0  How do I list files?  shell, files  amber   1 second ago\n");
        forum.run("list", "--header", "--fields", "id,title").prints("id\ttitle\n1\tHow do I list files?\n");
        forum.run("list", "--ndjson", "--fields", "id").prints("{\"id\":1}\n");
        forum.run("list", "--ndjson", "--fields", "id,ID,id").prints("{\"id\":1}\n");
    }

    @Test
    void goesByTheTitleOfTheQuestionWhereAPostHasNone() {
        forum.as("bob").run("answer", "1", "Use ls, see its manual.").succeeds();
        forum.run("comment", "2", "Thank you, that was it.").succeeds();
        forum.run("list", "--kind", "answer", "--header")
                .prints("id\tscore\tanswerCount\tquestionTitle\ttags\tauthor\tcreatedAt\n"
                        + "2\t0\t\tHow do I list files?\t\tbob\t2024-03-01T10:00:00.000Z\n");
        forum.run("list", "--kind", "question,comment", "--fields", "id,questionTitle")
                .prints("3\tHow do I list files?\n1\tHow do I list files?\n");
        forum.run("list", "--header")
                .prints("id\tscore\tanswerCount\ttitle\ttags\tauthor\tcreatedAt\n"
                        + "1\t0\t1\tHow do I list files?\tshell,files\tamber\t2024-03-01T10:00:00.000Z\n");
        forum.atTerminal()
                .run("list", "--kind", "comment", "--fields", "id,questionTitle")
                .prints("ID  TITLE\n 3  comment: Thank you, that was it.\n");
    }

    @Test
    void printsLinesAfterATemplate() {
        forum.run("ask", "Which \\ is a tab?", "I tried\nboth.").succeeds();
        forum.run("list", "--format", "{id}\\t{{{title}}}\\n\\\\{Tags}")
                .succeeds()
                .prints("2\t{Which \\\\ is a tab?}\n\\\n1\t{How do I list files?}\n\\shell,files\n");
        forum.atTerminal().run("list", "--format", "{body}").prints("I tried\\nboth.\nI tried dir.\n");
        forum.run("tag", "list", "--format", "{name}={questionCount}").prints("files=1\nshell=1\n");
        forum.run("show", "1", "--format", "{id} {answers}").prints("1 0\n");
    }

    @Test
    void aTemplateIsCheckedBeforeAnythingIsRead() {
        forum.run("list", "--format", "{titel}").fails(ExitCode.USAGE, "no field 'titel'; did you mean 'title'?");
        forum.run("list", "--format", "{id").fails(ExitCode.USAGE, "a { in --format has no }");
        forum.run("list", "--format", "id}").fails(ExitCode.USAGE, "a } in --format has no {");
        forum.run("list", "--format", "{id}\\x").fails(ExitCode.USAGE, "unknown escape '\\x' in --format");
        forum.run("list", "--format", "{id}", "--json")
                .fails(ExitCode.USAGE, "--format says all: leave out --json, --ndjson, --tsv and --fields");
        forum.run("list", "--format", "{id} {score} {id}").prints("1 0 1\n");
        forum.run("list", "--format", "{id}", "--fields", "id")
                .fails(ExitCode.USAGE, "--format says all: leave out --json, --ndjson, --tsv and --fields");
    }

    @Test
    void aTableGoesWithoutHeadings() {
        forum.atTerminal().run("list", "--no-header", "--fields", "id,title").prints("1  How do I list files?\n");
    }

    @Test
    void tablesShowNoCensoredWords() {
        forum.run("config", "set", "block_bad_words", "list, shell").succeeds();
        forum.atTerminal()
                .run("list", "--fields", "title,tags")
                .prints("TITLE                 TAGS\nHow do I **** files?  files\n");
        forum.run("list", "--fields", "title,tags").prints("How do I list files?\tshell,files\n");
        forum.run("list", "--fields", "title", "--ndjson").prints("{\"title\":\"How do I list files?\"}\n");
    }

    @Test
    void anAnswerInHtmlIsListedWithoutItsTags() {
        forum.as("bob")
                .run("answer", "1", "<p>Use <b>ls</b> &amp; read.</p>", "--format", "html")
                .succeeds();
        forum.atTerminal()
                .run("list", "--kind", "answer", "--fields", "title")
                .prints("TITLE\nanswer: Use ls & read.\n");
    }

    @Test
    void saysWhichTagNoQuestionHas() {
        forum.run("list", "-t", "shel").succeeds().prints("").says("hint: no tag 'shel'; did you mean 'shell'?\n");
        forum.run("list", "-t", "Files,xyz")
                .prints("")
                .says("hint: no tag 'xyz'; `forum tag list` shows what there is\n");
        forum.run("list", "-t", "x".repeat(90)).succeeds().prints("").saysPart("hint: no tag 'xxx");
        forum.run("list", "-t", "shel", "-q").succeeds().prints("").says("");
        forum.run("list", "-t", "shell,files", "--fields", "id").prints("1\n").says("");
    }

    @Test
    void aTagThatOnlyAHiddenQuestionHasIsThereForItsListAlone() {
        forum.run("hide", "1").succeeds();
        forum.run("list", "-t", "shell")
                .prints("")
                .says("hint: no tag 'shell'; `forum tag list` shows what there is\n");
        forum.run("list", "-t", "shell", "--state", "hidden", "--fields", "id")
                .prints("1\n")
                .says("");
    }

    @Test
    void aRenamedTagIsThereUnderItsOldName() {
        forum.run("tag", "rename", "shell", "bash").succeeds();
        forum.run("list", "-t", "shell", "--fields", "id").prints("1\n").says("");
    }

    @Test
    void filtersAndSorts() {
        forum.as("bob")
                .run("ask", "How do I remove files?", "I tried del.", "-t", "shell")
                .succeeds();
        forum.run("vote", "2", "up").succeeds();
        forum.run("list", "--fields", "id", "--sort", "votes").prints("2\n1\n");
        forum.run("list", "--fields", "id", "-t", "files").prints("1\n");
        forum.run("list", "--fields", "id", "-u", "bob").prints("2\n");
        forum.run("list", "--fields", "id", "--unanswered").prints("2\n1\n");
        forum.run("list", "--fields", "id", "--unanswered=upvoted").prints("2\n1\n");
        forum.run("list", "--fields", "id", "--answered").prints("");
        forum.run("list", "--fields", "id", "--min-score", "1").prints("2\n");
        forum.run("list", "--fields", "id", "--since", "2024-03-02").prints("");
        forum.run("list", "--fields", "id", "--until", "2024-03-01").prints("2\n1\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"recent", "hot", "votes", "answers", "views", "activity", "flags"})
    void turnsEveryOrderRoundPageByPage(String order) {
        forum.run("ask", "How do I remove files?", "I tried del.").succeeds();
        forum.after(Duration.ofMinutes(1))
                .run("ask", "How do I copy files?", "I tried copy.")
                .succeeds();
        forum.as("bob").run("vote", "2", "up").succeeds();
        forum.as("bob").run("answer", "2", "Use rm, see its manual.").succeeds();
        forum.as("bob").run("flag", "2").succeeds();
        String[] list = {"list", "--kind", "question,answer", "--sort", order, "--fields", "id"};
        List<String> lines = new ArrayList<>(
                forum.run(list).succeeds().result().out().lines().toList());
        assertThat(lines).hasSize(4);
        Collections.reverse(lines);

        String[] reversed =
                Stream.concat(Stream.of(list), Stream.of("--reverse")).toArray(String[]::new);
        forum.run(reversed).prints(String.join("\n", lines) + "\n");
        assertThat(forum.pages(reversed)).isEqualTo(String.join("\n", lines) + "\n");
    }

    @Test
    void listsEveryKindOfWhatModeratorsLookAfter() {
        forum.as("bob").run("answer", "1", "Use ls, see its manual.").succeeds();
        forum.as("bob").run("comment", "2", "Or is that dir?").succeeds();
        forum.run("user", "add", "carla").succeeds();
        forum.run("flag", "2").succeeds();
        forum.as("carla").run("flag", "2").succeeds();
        forum.as("bob").run("flag", "1").succeeds();
        forum.run("flag", "3").succeeds();
        forum.run("list", "--flagged", "--fields", "id").prints("3\n2\n1\n");
        forum.run("list", "--flagged", "--kind", "question", "--fields", "id").prints("1\n");
        forum.run("list", "--flagged", "--sort", "flags", "--fields", "id,flagCount")
                .prints("2\t2\n3\t1\n1\t1\n");
        assertThat(forum.pages("list", "--flagged", "--sort", "flags", "--fields", "id"))
                .isEqualTo("2\n3\n1\n");
        forum.run("hide", "3").succeeds();
        forum.run("list", "--state", "hidden", "--fields", "id").prints("3\n");
        forum.run("list", "--state", "visible", "--fields", "id").prints("1\n");
    }

    @Test
    void saysWhatToTypeForTheNextPage() {
        forum.run("ask", "How do I remove files?", "I tried del.").succeeds();
        forum.run("list", "--limit", "1", "--format", "{id} x")
                .prints("2 x\n")
                .says("hint: there are more: forum list --limit 1 --format '{id} x' --after 2\n");
        forum.run("list", "--limit", "1", "--after", "2", "--fields", "id")
                .prints("1\n")
                .says("");
        forum.run("list", "--limit", "1", "-q").says("");
    }

    @Test
    void tellsTimesByTheirAgeAsLongAsTheForumWants() {
        ForumRunner later = forum.after(Duration.ofDays(2)).atTerminal();
        later.run("list").printsPart("2 days ago");
        forum.run("config", "set", "show_full_date_days", "1").succeeds();
        later.run("list").printsPart("Mar 1");
        later.run("show", "1").printsPart("asked Mar 1 by amber");
        forum.run("list").printsPart("2024-03-01T10:00:00.000Z");
    }

    @Test
    void isEmptyWithoutAStore() {
        ForumRunner none = forum.without("FORUM_STORE");
        none.run("list").succeeds().prints("").says("");
        none.run("list", "--json").succeeds().prints("[]\n");
        none.atTerminal().run("list").succeeds().saysPart("hint: there is no forum yet in ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"list", "search tea", "stats", "user list", "tag list", "category list", "log"})
    void saysWhenThereIsNoForumInTheFileThatWasNamed(String command) {
        Path mistyped = folder.resolve("mistyped.db");
        List<String> words = new ArrayList<>(List.of(command.split(" ")));
        String hint = "hint: there is no forum yet in " + mistyped + "; begin with: forum ask \"TITLE\" \"TEXT\"\n";
        forum.with("FORUM_STORE", mistyped.toString()).run(words).succeeds().says(hint);
        words.addAll(List.of("--store", mistyped.toString()));
        forum.run(words).succeeds().says(hint);
        words.add("-q");
        forum.run(words).succeeds().says("");
        assertThat(mistyped).doesNotExist();
    }

    @Test
    void aFirstWriteThatIsRefusedMakesNoForum() {
        String mistyped = folder.resolve("new/typo.db").toString();
        forum.run("vote", "1", "up", "--store", mistyped).fails(ExitCode.NOT_FOUND, "no post #1");
        forum.run("ask", "Short?", "", "--store", mistyped).endsWith(ExitCode.REFUSED);
        assertThat(folder.resolve("new")).doesNotExist();
        forum.run("list", "--store", mistyped).saysPart("hint: there is no forum yet in " + mistyped);
        forum.run("ask", "How do I list files?", "I tried dir.", "--store", mistyped)
                .prints("1\n");
        forum.run("log", "--fields", "number,by,operation", "--store", mistyped).prints("1\tamber\task\n");
        forum.run("user", "show", "--fields", "level", "--store", mistyped, "--tsv")
                .prints("super\n");
    }

    @Test
    void namesWhatDoesNotExist() {
        forum.run("list", "-u", "abmer").fails(ExitCode.NOT_FOUND, "no user 'abmer'; did you mean 'amber'?");
        forum.run("list", "-c", "physics").endsWith(ExitCode.NOT_FOUND);
        forum.run("list", "--after", "99").endsWith(ExitCode.NOT_FOUND);
        forum.run("list", "--fields", "ttile").fails(ExitCode.USAGE, "no field 'ttile'; did you mean 'title'?");
        forum.run("list", "--since", "someday").fails(ExitCode.USAGE, "'someday' is not a date");
        forum.run("list", "--tag", " ,").fails(ExitCode.USAGE, "--tags: ' ,' holds no tag");
        forum.run("list", "--open", "--closed").fails(ExitCode.USAGE, "choose one of --open and --closed");
    }
}
