package forum.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;

import forum.ForumRunner;
import forum.RunAssert;
import forum.cli.ExitCode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables as people keep them become threads. */
class TablesTest {

    private static final String HEADER = "type,id,parent,title,body,author,created_at\n";

    @TempDir
    Path folder;

    private ForumRunner forum;

    @BeforeEach
    void begin() {
        forum = ForumRunner.in(folder);
    }

    @Test
    void takesASheetOfQuestionsWithTheirAnswers() throws IOException {
        take("Question,Answer,Asked by,Answered by\r\nHow far is the moon?,\"384,400 km.\nOn average.\",amber,river\r\n")
                .succeeds();

        shows("How far is the moon?", "amber", "answered 1 second ago by river", "384,400 km.\nOn average.");
    }

    @Test
    void takesFurtherAnswersFromRowsBelowOrWithTheSameQuestion() throws IOException {
        take("question;answer\nHow far?;Very.\n;Not very.\nHow far?;It depends.\n")
                .succeeds();

        shows("3 answers", "Very.", "Not very.", "It depends.");
        assertThat(lines()).hasSize(1);
    }

    @Test
    void correctsWhatASheetSaysWasEdited() throws IOException {
        String header = "id,parent,title,body,author,created_at,edited_at\n"
                + "1,,Which animal is the best?,Tell me.,amber,2024-02-01,\n";
        for (String answer :
                List.of("zebra,river,2024-02-02,", "ant,river,2024-02-02,2024-02-03", "cow,river,,2024-02-04")) {
            Path sheet = Files.writeString(folder.resolve("sheet.csv"), header + "2,1,,The " + answer + "\n");
            forum.run("import", "--source", "animals", sheet.toString())
                    .succeeds()
                    .says("");
            shows("The " + answer.substring(0, answer.indexOf(',')));
        }
        forum.run("list", "--kind", "answer", "--fields", "createdAt,editedBy,editedAt")
                .prints("2024-02-02T00:00:00.000Z\triver\t2024-02-04T00:00:00.000Z\n");
        forum.run("history", "2", "--fields", "number").prints("1\n2\n3\n");
    }

    @Test
    void saysThatACorrectionWithoutATimeDoesNotShow() throws IOException {
        String sheet = "id,parent,title,body\n1,,Which animal is the best?,Tell me.\n2,1,,A %s is the best.\n";
        String note = "1 changed text is in the history only, since nothing says which is the later";
        String there = said(sheet.formatted("zebra"), sheet.formatted("mouse"));
        String back = said(sheet.formatted("mouse"), sheet.formatted("zebra"));
        assertThat(there.contains(note)).isNotEqualTo(back.contains(note));
    }

    @Test
    void saysThatPostsOfAnExportedSheetStayAsTheyAre() throws IOException {
        forum.run("ask", "Which animal is the best?", "Tell me.").succeeds();
        Path sheet = folder.resolve("sheet.csv");
        forum.run("export", sheet.toString()).succeeds();
        forum.run("import", sheet.toString()).succeeds().says("");
        Files.writeString(sheet, Files.readString(sheet).replace("Tell me.", "Tell us."));
        forum.run("import", sheet.toString())
                .succeeds()
                .says("1 post reads otherwise in the file but was here before and stays as it is; use `forum edit`\n");
        forum.run("show", "1", "--fields", "body").prints("Tell me.\n");
    }

    private String said(String first, String second) throws IOException {
        ForumRunner other = ForumRunner.in(Files.createTempDirectory(folder, "forum"));
        Path file = other.folder().resolve("sheet.csv");
        Files.writeString(file, first);
        other.run("import", "--source", "animals", file.toString()).succeeds().says("");
        Files.writeString(file, second);
        return other.run("import", "--source", "animals", file.toString())
                .succeeds()
                .result()
                .err();
    }

    @Test
    void takesSeveralColumnsOfAnswers() throws IOException {
        take("title\tAnswer 1\tAnswer 2\nHow far?\tVery.\tA bit.\n").succeeds();

        shows("2 answers", "Very.", "A bit.");
    }

    @Test
    void takesRowsInAnyOrder() throws IOException {
        take(HEADER + "comment,c,a,,Thanks.,dora,\nanswer,a,q,,Use ls.,river,\nquestion,x,,Other?,,amber,\n"
                        + "comment,d,q,,Why?,carl,\nquestion,q,,How to list files?,I tried dir.,amber,2024-02-01\n")
                .succeeds();

        shows("2", "How to list files?", "I tried dir.", "Why?", "Use ls.", "Thanks.", "Feb 1 by amber");
        assertThat(lines()).hasSize(2);
    }

    @Test
    void putsARowThatNamesNothingBelowWhatStandsAboveIt() throws IOException {
        take("type,text,title\nq,,One?\nanswer,Yes.,\ncomment,Sure?,\nanswer,No.,\ncomment,Oh.,\n")
                .succeeds();

        String page = forum.run("show", "1").succeeds().actual().out();
        assertThat(page.indexOf("Sure?")).isBetween(page.indexOf("Yes."), page.indexOf("No."));
        assertThat(page.indexOf("Oh.")).isGreaterThan(page.indexOf("No."));
    }

    @Test
    void takesRepliesBeforeWhatTheyReplyTo() throws IOException {
        take(HEADER + "comment,4,3,,Four.,,\ncomment,3,2,,Three.,,\ncomment,2,1,,Two.,,\nanswer,1,q,,One.,,\n"
                        + "question,q,,How?,,,\n")
                .succeeds();

        shows("How?", "One.", "Two.", "Three.", "Four.");
    }

    /** Without a type, what stands under a question is an answer, and what stands under that a comment. */
    @Test
    void tellsByItsPlaceWhatARowIs() throws IOException {
        take("id,parent,title,text\n3,2,,Thanks.\n2,1,,Use ls.\n1,,How?,\n").succeeds();

        forum.run("show", "1", "--json")
                .succeeds()
                .printsPart("\"answerCount\": 1".replace(" ", ""))
                .printsPart("Thanks.");
    }

    @Test
    void readsCountsAnswersAcceptedTagsCategoryAndClosing() throws IOException {
        take("type,id,parent,title,body,up-votes,Down Votes,score,accepted,tags,category,views,closed\n"
                        + "question,q,,How?,,281,2,,,\"c++, .net\",science/moon,7,settled\n"
                        + "answer,a,q,,This way.,,,-3,yes,,,,\n")
                .succeeds();

        String question = forum.run("export", "--ndjson").succeeds().actual().out();
        assertThat(question)
                .contains(
                        "\"up\":281,\"down\":2",
                        "\"up\":0,\"down\":3",
                        "\"tags\":[\"c++\",\".net\"]",
                        "\"category\":\"science/moon\"",
                        "\"views\":7",
                        "\"closed\":{\"reason\":\"settled\"}",
                        "\"acceptedAnswer\"");
    }

    @Test
    void countsAScoreAloneAndTakesYesAndNoForWhetherItIsClosed() throws IOException {
        Path file = Files.writeString(
                folder.resolve("table"),
                "id,title,score,upvotes,downvotes,closed,duplicate_of\n"
                        + "1,One?,5,7,,no,\n2,Two?,5,,,Yes,\n3,Three?,-4,,,x,\n4,Four?,-4,,1,,1\n");
        forum.run("import", "--source", "faq", file.toString()).succeeds();

        forum.run("list", "--sort", "votes", "--fields", "title,upvotes,downvotes,closed")
                .prints("One?\t7\t0\t\nTwo?\t5\t0\tclosed\nFour?\t0\t1\tduplicate\nThree?\t0\t4\tclosed\n");
    }

    @Test
    void takesTextAsItStandsUntilToldOtherwise() throws IOException {
        take("title,body\nStars?,a *b*\n").succeeds();
        assertThat(forum.run("export").succeeds().actual().out()).contains("\"format\":\"text\"");

        take("title,body,format\nMore?,a *b*,Markdown\n").succeeds();
        assertThat(forum.run("export").succeeds().actual().out())
                .contains("\"title\":\"More?\",\"body\":\"a *b*\",\"answers");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void knowsItsEncodingByTheMarkInFront(String charset) throws IOException {
        take("\ufeffquestion\tanswer\r\nWie groß?\tSehr 🎉\r\n".getBytes(Charset.forName(charset)))
                .succeeds();

        shows("Wie groß?", "Sehr 🎉");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void findsTheSeparator(String separator) throws IOException {
        take("author%stitle\namber%sWhat, now; or | never?\n"
                        .replace("%s", separator)
                        .replace("What, now; or | never?", "\"What, now; or | never?\""))
                .succeeds();

        shows("What, now; or | never?", "amber");
    }

    @Test
    void heedsALineThatNamesTheSeparator() throws IOException {
        take("sep=|\ntitle|body\nWhat?|a,b;c\n").succeeds();

        shows("What?", "a,b;c");
    }

    @Test
    void heedsNoBlankLinesBeforeTheHeader() throws IOException {
        take("\n\n\r\ntitle,body\nWhat?,a\n").succeeds();
        take("sep=;\n\ntitle;body\nWho?;b\n").succeeds();

        assertThat(lines()).hasSize(2);
    }

    @Test
    void makesAPathOfTheWordsForACategory() throws IOException {
        take("title,category\nWhat?,Clinical Psychology > CBT & DBT\n").succeeds();

        forum.run("list", "--fields", "category").prints("clinical-psychology/cbt-&-dbt\n");
    }

    @Test
    void changesNothingWhenReadAgain() throws IOException {
        String table = "question,answer,date\nOne?,Yes.,2024-02-01\nTwo?,No.,2024-02-01\n";
        take(table).succeeds().prints("4\t4\t0\t0\t0\n");

        take(table).succeeds().prints("4\t0\t0\t4\t0\n");
    }

    @Test
    void knowsItsPostsByIdWhenTheSourceIsNamed() throws IOException {
        Path file = folder.resolve("a.csv");
        Files.writeString(file, HEADER + "question,7,,One?,,amber,2024-02-01\n");
        forum.run("import", "--source", "faq", file.toString()).succeeds();
        Files.writeString(file, HEADER + "answer,8,7,,Yes.,,\nquestion,7,,One?,,amber,2024-02-01\n");

        forum.run("import", "--reread", "--source", "faq", file.toString())
                .succeeds()
                .prints("2\t1\t0\t1\t0\n");
    }

    @Test
    void warnsOnceOfAColumnThatItDoesNotKnow() throws IOException {
        take("title,mood\nOne?,good\nTwo?,bad\n")
                .succeeds()
                .says("warning: " + folder.resolve("table") + ": column 'mood' is not known and left out\n");
    }

    @Test
    void warnsOfSoManyColumnsAndNoMore() throws IOException {
        String warnings = take("title" + ",mood".repeat(500) + "\nOne?\n")
                .succeeds()
                .actual()
                .err();

        assertThat(warnings.lines()).hasSize(100);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "title,created_at~One?,last week| line 2, column 6: created_at: 'last week' is not a date",
                "title,created_at~One?,3/1/2024| line 2, column 6: created_at: '3/1/2024' is not a date",
                "title,created_at~One?,2024-02-31| is not a date",
                "title,views~One?,many| line 2, column 6: views: 'many' is not a whole number",
                "title,upvotes~One?,-1| line 2, column 6: upvotes: '-1' is less than 0",
                "title,score~One?,99999999999| score: '99999999999' is not a whole number within range",
                "title,type~One?,poll| line 2, column 6: type: 'poll' is none of question, answer, comment",
                "title,format~One?,word| format: 'word' is none of markdown, text, html",
                "title,state~One?,gone| state: 'gone' is none of visible, queued, hidden, deleted",
                "title,body~One?,a,b| line 2, column 8: the row has more cells than the header",
                "title,question~One?,b| line 1, column 7: two columns of the header mean title",
                "title,body~One?,`a`b| line 2, column",
                "title,body~One?,`a~b| line 2, column 6: a quotation mark after this place is never closed",
                "title,parent~One?,~x,9| line 3, column 1: parent: '9' is the id of no question or answer",
                "title,type,body~,answer,x| line 2, column 1: stands under no question",
                "title,id~One?,1~Two?,1| line 3, column 1: id: '1' is in line 2 as well",
                "title,id,type,parent~One?,1,,~a,2,a,1~b,3,a,2| line 4, column 1: parent: '2' is the id of no question",
                "type,id,parent,title~c,1,2,x~c,2,1,y| line 2, column 1: parent: '2' is the id of no question",
                "type,id,parent,title~q,1,,Q?~a,2,2,x| line 3, column 1: parent: '2' is the id of no question",
                "type,id,parent,title~q,1,,Q?~q,2,,R?~a,2,1,x~c,3,2,y| line 5, column 1: parent: '2' is the id of several posts in the table",
                "title,score~One?,-2147483648| score: '-2147483648' is not a whole number within range",
                "title,category~One?,a/b/c/d/e| category: categories are too deep",
                "type,title,body~q,,x| title is missing",
                "type,title,body~q,Q?,x~a,,| body is missing",
            })
    void refusesWhatIsNoGoodWithItsPlace(String table, String message) throws IOException {
        take(table.replace('~', '\n').replace('`', '"'))
                .endsWith(ExitCode.BAD_INPUT)
                .saysPart(message.strip());
        assertThat(folder.resolve("forum.db")).doesNotExist();
    }

    @Test
    void refusesWhatIsNoTextInUtf8() throws IOException {
        take("title,body\nOne?,gr\u00fcn\n".getBytes(StandardCharsets.ISO_8859_1))
                .endsWith(ExitCode.BAD_INPUT)
                .saysPart("line 2, column 6: body: holds what is not text in UTF-8; save the table as CSV in UTF-8");
        take("title,body\nOne?,a\0b\n")
                .endsWith(ExitCode.BAD_INPUT)
                .saysPart("line 2, column 6: body: holds a NUL character");
    }

    @Test
    void refusesACellThatFillsTheMemory() throws IOException {
        take("title,body\nOne?,\"" + "x".repeat(9 * 1024 * 1024) + "\"\n")
                .endsWith(ExitCode.BAD_INPUT)
                .saysPart("line 2, column 6: a cell is too long: at most 8 MB are taken");
    }

    @Test
    void refusesARowOrHeaderThatFillsTheMemory() throws IOException {
        String cells = (",\"" + "x".repeat(40) + "\"").repeat(400 * 1024);

        take("title,body\nOne?,a" + cells + "\n")
                .endsWith(ExitCode.BAD_INPUT)
                .saysPart("line 2, column 1: the row is larger than 16 MB");
        take("title,body" + ",x".repeat(10_000) + "\nOne?,a\n")
                .endsWith(ExitCode.BAD_INPUT)
                .saysPart("line 1, column 1: the header names more than 10000 columns");
        leavesOut("title,body\nOne?,a\nTwo?,b" + cells + "\nThree?,c\n", 2, 3);
    }

    @Test
    void leavesBadRowsOutOnRequest() throws IOException {
        Path file = Files.writeString(
                folder.resolve("table"),
                "type,title,body,views\nq,One?,,\na,,Yes.,\nq,Two?,,many\na,,Lost.,\nq,Three?,,\n");
        Path rejected = folder.resolve("rejected");

        forum.run("import", "--skip-invalid", "--rejects", rejected.toString(), file.toString())
                .succeeds()
                .prints("5\t3\t0\t0\t2\n");

        assertThat(rejected).content().contains("\"line\":4,\"column\":9", "\"line\":5,\"column\":1");
    }

    /** The rows that come in, and the lines that do not, of a table with this in it. */
    private void leavesOut(String table, int added, Integer... lines) throws IOException {
        Path file = Files.writeString(folder.resolve("table"), table);
        Path rejected = folder.resolve("rejected");

        forum.run("import", "--skip-invalid", "--rejects", rejected.toString(), file.toString())
                .succeeds()
                .prints((added + lines.length) + "\t" + added + "\t0\t0\t" + lines.length + "\n");

        assertThat(Files.readAllLines(rejected))
                .extracting(line -> Integer.valueOf(line.replaceFirst(".*\"line\":(\\d+).*", "$1")))
                .containsExactly(lines);
    }

    @Test
    void leavesOutARowWithAQuotationMarkThatIsNotWrittenTwice() throws IOException {
        leavesOut("title,body\nOne?,\"a\nb\"\nTwo?,\"say \"hi\" now\"\r\nThree?,\"c\"\"d\"\nFour?,e\n", 3, 4);

        shows("One?");
        assertThat(lines()).hasSize(3);
    }

    @Test
    void leavesOutARowWithAQuotationMarkThatIsNeverClosed() throws IOException {
        leavesOut("title,body\nOne?,a\nTwo?,\"b\nThree?,c\nFour?,\"d\"\nFive?,\"e\n", 3, 5, 6);

        assertThat(folder.resolve("rejected")).content().contains("(the row begins in line 3)");
    }

    @Test
    void givesUpATableInWhichEveryRowLeadsToTheEnd() throws IOException {
        String table = "title,body\n" + "Why is it so?\",\"Because of this\n".repeat(5_000);
        Path file = Files.writeString(folder.resolve("table"), table);
        Path rejected = folder.resolve("rejected");

        forum.run("import", "--skip-invalid", "--rejects", rejected.toString(), file.toString())
                .succeeds();

        List<String> lines = Files.readAllLines(rejected);
        assertThat(lines).hasSizeBetween(500, 2_000);
        assertThat(lines.get(lines.size() - 1))
                .contains("the rows from here on were not read: too many before have a quotation mark that is never");
    }

    @Test
    void readsOnBehindAnyNumberOfBrokenRowsThatEnd() throws IOException {
        String table = "title,body\n" + "Why?,\"Because\" of this\n".repeat(40_000) + "Two?,b\n";
        Path file = Files.writeString(folder.resolve("table"), table);

        forum.run(
                        "import",
                        "--skip-invalid",
                        "--rejects",
                        folder.resolve("rejected").toString(),
                        file.toString())
                .succeeds()
                .prints("40001\t1\t0\t0\t40000\n");
    }

    @Test
    void takesNoPartOfABrokenRowForAnother() throws IOException {
        leavesOut("title,body\nOne?,\"a\nsay \"hi\"\nmore\"\nTwo?,b\n", 1, 3, 3);
    }

    @Test
    void goesOnBehindACellThatFillsTheMemory() throws IOException {
        StringBuilder rows = new StringBuilder("title,body\n");
        for (int i = 0; i < 5_000; i++) {
            rows.append("Number ").append(i).append("?,\"b\nc\"\r\n");
        }
        String big = "Big?,\"" + "x".repeat(9 * 1024 * 1024) + "\"\n";
        leavesOut(rows + big + "One?,a\n", 5_001, 10_002);
    }

    private void shows(String... parts) {
        String first = parts[0].matches("\\d") ? parts[0] : "1";
        assertThat(forum.run("show", first).succeeds().actual().out()).contains(parts);
    }

    private String[] lines() {
        return forum.run("list").succeeds().actual().out().split("\n");
    }

    private RunAssert take(String table) throws IOException {
        return take(table.getBytes(StandardCharsets.UTF_8));
    }

    private RunAssert take(byte[] table) throws IOException {
        return forum.run("import", Files.write(folder.resolve("table"), table).toString());
    }
}
