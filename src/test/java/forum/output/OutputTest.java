package forum.output;

import static forum.output.OutputRunner.PIPED;
import static forum.output.OutputRunner.TERMINAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import forum.model.Author;
import forum.model.Closing;
import forum.model.ForumException;
import forum.model.Hit;
import forum.model.Post;
import forum.model.Reply;
import forum.model.Tag;
import forum.model.Thread;
import forum.output.text.Style;
import forum.rules.CensoredWords;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OutputTest {

    private static final List<Post> POSTS = List.of(
            Sample.question(),
            Sample.question(
                    Sample.head(12, new Author.Anonymous("Worried"), "", -3, Sample.daysAgo(400), null),
                    "日本語 is a title that is wider than it is long",
                    new Closing.WithReason("off topic")),
            Sample.answer(3, Sample.RIVER, "Take\na walk", 74, true));

    @Test
    void aPersonGetsATable() {
        assertThat(TERMINAL.wide(120).out(output -> output.list(Views.post(), POSTS)))
                .isEqualTo("""
                        ID  SCORE  ANSWERS  TITLE                                                     TAGS          AUTHOR   WRITTEN
                         1   +281        2  How to stop worrying                                      therapy, c++  amber    3 days ago
                        12     –3        2  日本語 is a title that is wider than it is long [closed]  therapy, c++  Worried  Feb 4, 2023
                         3    +74           answer: Take a walk                                                     river    2 days ago
                        """);
    }

    @Test
    void aTableFitsTheWidth() {
        assertThat(TERMINAL.out(output -> output.list(Views.post(), POSTS))).isEqualTo("""
                        ID  SCORE  ANSWERS  TITLE                        TAGS       AUTHOR   WRITTEN
                         1   +281        2  How to stop worrying         therapy,…  amber    3 days ago
                        12     –3        2  日本語 is a title… [closed]  therapy,…  Worried  Feb 4, 2023
                         3    +74           answer: Take a walk                     river    2 days ago
                        """);
    }

    @Test
    void columnsThatHoldNothingAreLeftOutWhereThereIsNotRoomForAll() {
        Post.Answer wide =
                Sample.answer(3, Sample.RIVER, "Take a walk, and then another one, and rest after it", 74, true);
        assertThat(TERMINAL.wide(66).out(output -> output.list(Views.post(), List.of(wide))))
                .isEqualTo("""
                        ID  SCORE  TITLE                                AUTHOR  WRITTEN
                         3    +74  answer: Take a walk, and then anot…  river   2 days ago
                        """);
        assertThat(TERMINAL.wide(120).out(output -> output.list(Views.post(), List.of(wide))))
                .startsWith("ID  SCORE  ANSWERS  TITLE");
    }

    @Test
    void tagsAreLeftOutWhereTheyWouldCostTheTitle() {
        Post.Question wide = Sample.question(
                Sample.head(12, Sample.AMBER, "", 0, Sample.daysAgo(1), null),
                "A title that is quite a bit too long for the room that is left to it",
                null);
        OutputRunner narrow = TERMINAL.wide(66);
        assertThat(narrow.out(output -> output.list(Views.post(), List.of(wide))))
                .isEqualTo("""
                        ID  SCORE  ANSWERS  TITLE                        AUTHOR  WRITTEN
                        12      0        2  A title that is quite a bi…  amber   1 day ago
                        """);
        assertThat(narrow.wide(40)
                        .fields("id", "title", "tags", "author")
                        .out(output -> output.list(Views.post(), List.of(wide))))
                .isEqualTo("""
                        ID  TITLE               TAGS      AUTHOR
                        12  A title that is q…  therapy…  amber
                        """);
    }

    @Test
    void nothingHarmfulPassesThroughATemplate() {
        Post.Question evil = Sample.question(
                Sample.head(1, Sample.AMBER, "a\tb\\\n\u009b", 0, Sample.daysAgo(1), null), "\u001b[31m red", null);
        List<String> names = Views.post().names();
        Wishes wishes = Wishes.none(false).in(Optional.of(Template.parse("\u001b{title}|{body}", names)));
        assertThat(new OutputRunner(true, 80, Style.PLAIN, wishes)
                        .out(output -> output.list(Views.post(), List.of(evil))))
                .isEqualTo("␛␛[31m red|a\\tb\\\\\\n\ufffd\n");
    }

    @Test
    void aTableWithoutHeadings() {
        assertThat(TERMINAL.header(false)
                        .fields("id", "title")
                        .out(output -> output.list(Views.post(), List.of(Sample.question()))))
                .isEqualTo("1  How to stop worrying\n");
    }

    @Test
    void tablesShowNoCensoredWordsAndDataDoes() {
        Post.Question ugly = Sample.question(
                Sample.head(1, Sample.AMBER, "ugly body", 0, Sample.daysAgo(1), null), "An ugly title", null);
        OutputRunner chosen = TERMINAL.fields("title", "body");
        assertThat(chosen.out(output -> output.list(Views.post(), List.of(ugly))))
                .isEqualTo("TITLE          BODY\nAn **** title  **** body\n");
        assertThat(chosen.as(OutputFormat.TSV).out(output -> output.list(Views.post(), List.of(ugly))))
                .isEqualTo("An ugly title\tugly body\n");
        Hit hit = new Hit(ugly, "An ugly title", "so \u0002ugly\u0003!");
        assertThat(TERMINAL.coloured().fields("snippet").out(output -> output.list(Views.hit(), List.of(hit))))
                .endsWith("so \u001b[1;4m****\u001b[0m!\n");
    }

    @Test
    void textFromRightToLeftMovesNoOtherColumn() {
        Post.Question question =
                Sample.question(Sample.head(1, Sample.AMBER, "", 0, Sample.daysAgo(1), null), "שלום", null);
        OutputRunner terminal = new OutputRunner(true, 80, new Style(false, false, true, false), Wishes.NONE);
        assertThat(terminal.header(false)
                        .fields("title", "id")
                        .out(output -> output.list(Views.post(), List.of(question))))
                .isEqualTo("\u2068שלום\u2069  1\n");
    }

    @Test
    void recordsInsideOneAreForJson() {
        Thread thread = new Thread(Sample.question(), List.of(), List.of(), List.of());
        assertThat(PIPED.as(OutputFormat.TSV).header().out(output -> output.one(Views.thread(), thread)))
                .startsWith("id\t")
                .doesNotContain("\tanswers", "\tcomments");
        assertThat(PIPED.as(OutputFormat.JSON).out(output -> output.one(Views.thread(), thread)))
                .contains("\"answers\":[]", "\"comments\":[]");
    }

    @Test
    void aPersonHearsThatNothingWasFound() {
        assertThat(TERMINAL.run(output -> output.list(Views.post(), List.of())))
                .isEqualTo(new OutputRunner.Printed("", "nothing found\n"));
        assertThat(PIPED.run(output -> output.list(Views.post(), List.of())))
                .isEqualTo(new OutputRunner.Printed("", ""));
    }

    @Test
    void aTableThatCannotFitBecomesRecords() {
        assertThat(TERMINAL.wide(30).out(output -> output.list(Views.post(), POSTS.subList(0, 2))))
                .isEqualTo("""
                        id:      1
                        score:   +281
                        answers: 2
                        title:   How to stop worrying
                        tags:    therapy, c++
                        author:  amber
                        written: 3 days ago

                        id:      12
                        score:   –3
                        answers: 2
                        title:   日本語 is a title
                                 that is wider than it
                                 is long [closed]
                        tags:    therapy, c++
                        author:  Worried
                        written: Feb 4, 2023
                        """);
    }

    @Test
    void aValueStandsBelowItsHeadingWhereThereIsNoRoomBesideIt() {
        assertThat(TERMINAL.wide(20)
                        .fields("title", "answerCount")
                        .out(output -> output.one(Views.post(), POSTS.get(0))))
                .isEqualTo("""
                        title:
                          How to stop
                          worrying
                        answers:
                          2
                        """);
    }

    @Test
    void theLinesOfASnippetStandBelowEachOther() {
        Hit hit = new Hit(
                Sample.question(),
                "How to stop worrying",
                "how to do without \u0002worrying\u0003 and then \u0002stop\u0003");

        assertThat(TERMINAL.wide(30).fields("snippet").out(output -> output.one(Views.hit(), hit)))
                .isEqualTo("""
                        snippet: how to do without
                                 worrying and then
                                 stop
                        """);
    }

    @Test
    void matchesStandOutInEveryLineOfARecord() {
        Hit hit = new Hit(
                Sample.question(),
                "How to stop worrying",
                "how to do without \u0002worrying\u0003 and then \u0002stop\u0003");

        assertThat(TERMINAL.wide(30).coloured().fields("snippet").out(output -> output.one(Views.hit(), hit)))
                .contains("\u001b[1;4mworrying\u001b[0m")
                .endsWith("\u001b[1;4mstop\u001b[0m\n");
    }

    @Test
    void coloursAreByMeaning() {
        assertThat(TERMINAL.coloured()
                        .fields("id", "score", "author")
                        .out(output -> output.list(Views.post(), POSTS.subList(0, 1))))
                .isEqualTo("\u001b[1mID\u001b[0m  \u001b[1mSCORE\u001b[0m  \u001b[1mAUTHOR\u001b[0m\n"
                        + "\u001b[36m 1\u001b[0m  \u001b[32m +281\u001b[0m  \u001b[35mamber\u001b[0m\n"
                                .replace("\u001b[36m 1", " \u001b[36m1")
                                .replace("\u001b[32m +281", " \u001b[32m+281"));
    }

    @Test
    void matchesOfASearchStandOut() {
        Hit hit = new Hit(
                Sample.question(), "How to stop worrying", "how to \u0002stop\u0003 and \u0002stop\u0003\u001b");

        assertThat(TERMINAL.coloured().fields("snippet").out(output -> output.list(Views.hit(), List.of(hit))))
                .endsWith("how to \u001b[1;4mstop\u001b[0m and \u001b[1;4mstop\u001b[0m␛\n");
        assertThat(PIPED.fields("snippet").out(output -> output.list(Views.hit(), List.of(hit))))
                .isEqualTo("how to stop and stop␛\n");
        assertThat(PIPED.as(OutputFormat.NDJSON)
                        .fields("snippet")
                        .out(output -> output.list(Views.hit(), List.of(hit))))
                .isEqualTo("{\"snippet\":\"how to stop and stop\\u001B\"}\n");
    }

    @Test
    void aPipeGetsTabSeparatedValues() {
        assertThat(PIPED.out(output -> output.list(Views.post(), POSTS))).isEqualTo("""
                        1\t281\t2\tHow to stop worrying\ttherapy,c++\tamber\t2024-03-07T12:00:00.000Z
                        12\t-3\t2\t日本語 is a title that is wider than it is long\ttherapy,c++\t\t2023-02-04T12:00:00.000Z
                        3\t74\t\t\t\triver\t2024-03-08T12:00:00.000Z
                        """);
        assertThat(PIPED.header().fields("id", "hotness").out(output -> output.list(Views.post(), POSTS)))
                .isEqualTo("id\thotness\n1\t88470240000\n12\t88470240000\n3\t\n");
    }

    @Test
    void tabsLineEndsAndBackslashesAreEscaped() {
        Post post = Sample.answer(3, Sample.RIVER, "a\tb\nc\\d\r\ne\u001b[0m\u202e", 0, false);

        assertThat(PIPED.fields("body").out(output -> output.list(Views.post(), List.of(post))))
                .isEqualTo("a\\tb\\nc\\\\d\\ne␛[0m\ufffd\n");
    }

    @Test
    void jsonHoldsEveryField() {
        assertThat(PIPED.as(OutputFormat.JSON).out(output -> output.list(Views.post(), List.of(Sample.question()))))
                .isEqualTo("[{\"id\":1,\"uid\":\"00000000-0000-7000-8000-000000000001\",\"kind\":\"question\","
                        + "\"title\":\"How to stop worrying\",\"body\":\"How do I *stop* worrying?\","
                        + "\"format\":\"markdown\",\"author\":\"amber\",\"authorName\":null,\"authorPoints\":5450,"
                        + "\"category\":\"clinical-psychology\",\"tags\":[\"therapy\",\"c++\"],\"score\":281,"
                        + "\"upvotes\":281,\"downvotes\":0,\"answerCount\":2,\"commentCount\":2,"
                        + "\"acceptedAnswer\":3,\"closed\":null,\"duplicateOf\":null,\"state\":\"visible\","
                        + "\"views\":1200,\"hotness\":88470240000,\"createdAt\":\"2024-03-07T12:00:00.000Z\","
                        + "\"editedAt\":\"2024-03-08T12:00:00.000Z\",\"editedBy\":\"carla\","
                        + "\"activeAt\":\"2024-03-07T12:00:00.000Z\",\"parent\":null,\"question\":1}]\n");
    }

    @Test
    void jsonOfWhatIsNoQuestionHasNulls() {
        Post comment = Sample.comment(4, 3, new Author.Anonymous("Worried"), "Thanks", 3);

        assertThat(PIPED.as(OutputFormat.NDJSON)
                        .fields("kind", "title", "author", "authorName", "authorPoints", "category", "tags", "parent")
                        .out(output -> output.list(Views.post(), List.of(comment))))
                .isEqualTo("{\"kind\":\"comment\",\"title\":null,\"author\":null,\"authorName\":\"Worried\","
                        + "\"authorPoints\":null,\"category\":null,\"tags\":[],\"parent\":3}\n");
    }

    @Test
    void jsonForAPersonIsLaidOut() {
        OutputRunner json = TERMINAL.as(OutputFormat.JSON).fields("id", "tags");

        assertThat(json.out(output -> output.one(Views.post(), Sample.question())))
                .isEqualTo("{\n  \"id\": 1,\n  \"tags\": [ \"therapy\", \"c++\" ]\n}\n");
        assertThat(json.out(output -> output.list(Views.post(), List.of()))).isEqualTo("[]\n");
    }

    @Test
    void jsonIsHarmlessOnATerminalAndKeepsTheText() {
        Tag tag = new Tag("a\u001b\u007f\u009b\u202e\u2066\u200f\u2028é\ud83e\udd8a", 1);

        assertThat(PIPED.as(OutputFormat.NDJSON).out(output -> output.one(Views.tag(), tag)))
                .isEqualTo(
                        "{\"name\":\"a\\u001B\\u007F\\u009b\\u202e\\u2066\\u200f\\u2028é🦊\",\"questionCount\":1}\n");
    }

    @Test
    void threadsNest() {
        Thread thread = new Thread(
                Sample.question(),
                List.of(Sample.comment(4, 1, Sample.RIVER, "c1", 0)),
                List.of(new Reply(
                        Sample.answer(3, Sample.RIVER, "a", 1, true),
                        List.of(Sample.comment(5, 3, Sample.AMBER, "c2", 0)),
                        List.of())),
                List.of());

        String json = PIPED.as(OutputFormat.JSON).out(output -> output.one(Views.thread(), thread));

        assertThat(json)
                .startsWith("{\"id\":1,")
                .contains(",\"question\":1,\"answers\":[{\"id\":3,")
                .contains("\"question\":1,\"comments\":[{\"id\":5,")
                .contains("}]}],\"comments\":[{\"id\":4,");
    }

    @Test
    void anUnknownFieldIsAnError() {
        assertThatExceptionOfType(ForumException.class)
                .isThrownBy(() -> PIPED.fields("name", "nmae").run(output -> output.list(Views.tag(), List.of())))
                .withMessage("no field 'nmae'; did you mean 'name'?")
                .matches(e -> e.kind() == ForumException.Kind.USAGE)
                .matches(e -> e.hints().equals(List.of("fields are name, questionCount")));
    }

    @Test
    void aChangeIsASentenceAnIdOrARecord() {
        Post post = Sample.question();
        String sentence = "Vote on #1\u001b recorded";

        assertThat(TERMINAL.run(output -> output.changed(sentence, Views.post(), post)))
                .isEqualTo(new OutputRunner.Printed("Vote on #1␛ recorded\n", ""));
        assertThat(TERMINAL.quiet().out(output -> output.changed(sentence, Views.post(), post)))
                .isEmpty();
        assertThat(PIPED.out(output -> output.changed(sentence, Views.post(), post)))
                .isEqualTo("1\n");
        assertThat(PIPED.out(output -> output.changed(sentence, Views.post(), POSTS)))
                .isEqualTo("1\n12\n3\n");
        assertThat(PIPED.as(OutputFormat.JSON).out(output -> output.changed(sentence, Views.post(), post)))
                .startsWith("{\"id\":1,");
    }

    @Test
    void notesWarningsAndHintsGoToStandardError() {
        OutputRunner.Printed printed = PIPED.run(output -> {
            output.note("20 of 31 shown");
            output.warning("odd\u001b");
            output.hint("try --limit 0");
        });
        assertThat(printed)
                .isEqualTo(new OutputRunner.Printed("", "20 of 31 shown\nwarning: odd␛\nhint: try --limit 0\n"));
        assertThat(PIPED.quiet()
                        .run(output -> {
                            output.note("20 of 31 shown");
                            output.hint("try --limit 0");
                        })
                        .err())
                .isEmpty();
    }

    @Test
    void outputThatCannotBeWrittenIsOneException() {
        for (OutputFormat format : OutputFormat.values()) {
            Surroundings broken = new Surroundings(
                    new BrokenPipe(),
                    new BrokenPipe(),
                    false,
                    80,
                    Style.PLAIN,
                    Style.PLAIN,
                    Sample.MOMENT,
                    () -> CensoredWords.NONE);
            Output output = new Output(
                    broken, new Wishes(Optional.of(format), List.of(), Optional.empty(), Optional.empty(), false));

            assertThatExceptionOfType(BrokenOutputException.class)
                    .isThrownBy(() -> output.list(Views.post(), POSTS))
                    .matches(BrokenOutputException::readerWentAway);
        }
    }

    private static final class BrokenPipe extends Writer {
        @Override
        public void write(char[] buffer, int offset, int length) throws IOException {
            throw new IOException("Broken pipe");
        }

        @Override
        public void flush() throws IOException {
            throw new IOException("Broken pipe");
        }

        @Override
        public void close() {}
    }
}
