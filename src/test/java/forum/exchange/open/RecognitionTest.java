package forum.exchange.open;

import static org.assertj.core.api.Assertions.assertThat;

import forum.ForumRunner;
import forum.RunAssert;
import forum.cli.ExitCode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file is written in is told by its content, whatever it is called. */
class RecognitionTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"title\": \"One?\"}",
                "\ufeff\n [{\"title\": \"One?\"}]",
                "{\"title\": \"One?\"}\n{\"title\": \"Two?\", \"body\": \"@type\"}",
                "{\"questions\": [{\"title\": \"One?\"}]}",
                "{\"@context\": \"https://schema.org\", \"@type\": \"Question\", \"name\": \"One?\"}",
                "[{\"name\": \"One?\", \"author\": {\"name\": \"x\"}, \"@type\": [\"Question\"]}]",
                "<!DOCTYPE html><title>x</title><div itemscope itemtype=http://schema.org/Question><p itemprop=name>One?",
                "<!-- saved --><HTML><body><script type=application/ld+json>{\"@type\": \"Question\", \"name\": \"One?\"}</script>",
                "<?xml version='1.0'?><!DOCTYPE html PUBLIC 'x'><html itemscope itemtype='http://schema.org/Question'>"
                        + "<h1 itemprop='name'>One?</h1></html>",
                "title\nOne?",
                "Question;Answer\nOne?;Yes",
                "\"Title\",\"Asked by\"\n\"One?\",amber"
            })
    void isTold(String content) throws IOException {
        take(content).succeeds();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(content.getBytes(StandardCharsets.UTF_8));
        }
        take(packed.toByteArray()).succeeds().printsPart("\t0\t0\t");

        assertThat(forum().run("list").succeeds().actual().out()).contains("One?");
    }

    @Test
    void isAStoreThatMustBeExported() throws IOException {
        forum().run("ask", "How do I list files?", "I tried dir.").succeeds();
        Path store = folder.resolve("forum.db");
        assertThat(store).exists();
        forum().run("import", store.toString())
                .fails(ExitCode.BAD_INPUT, store + ": this is a database of SQLite, not an export")
                .saysPart("`forum --store " + store + " export | forum import -`");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PK\3\4xl/workbook.xml", "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1"})
    void isAWorkbookWhoseSheetMustBeSavedAsCsv(String content) throws IOException {
        take(content.getBytes(StandardCharsets.ISO_8859_1))
                .fails(ExitCode.BAD_INPUT, folder.resolve("file") + ": this is a workbook or another archive")
                .saysPart("save a workbook's sheet as CSV");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Frage;Antwort\nWas?;Das.", "\ufeff\"Frage\"\t\"Antwort\"\r\nWas?\tDas.", "name,age\nbob,7\n"})
    void mayBeATableWithColumnsInOtherWords(String content) throws IOException {
        take(content)
                .endsWith(ExitCode.BAD_INPUT)
                .saysPart("names of its columns, in English, such as: question,answer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hello", "%PDF-1.4", "<a,b>", "\1,\2"})
    void isNotTakenForATable(String content) throws IOException {
        RunAssert run = take(content).endsWith(ExitCode.BAD_INPUT);
        assertThat(run.result().err()).doesNotContain("English");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hello", "name,age\nbob,7\n", "%PDF-1.4", "\0\1\2", "7", "\"x\""})
    void isNoneThatIsKnown(String content) throws IOException {
        take(content)
                .fails(
                        ExitCode.BAD_INPUT,
                        folder.resolve("file") + ", line 1, column 1: this is in no format that is known");
    }

    @Test
    void isXmlOfAnotherKind() throws IOException {
        take("<?xml version='1.0'?><note/>")
                .endsWith(ExitCode.BAD_INPUT)
                .saysPart("line 1, column 1: this is XML of no kind that is known");
    }

    @Test
    void isWhatThePersonSays() throws IOException {
        take("{\"title\": \"One?\"}", "--from", "csv")
                .endsWith(ExitCode.BAD_INPUT)
                .saysPart("line 1, column 1: the first line names no column that is known");
        take("title\nOne?", "--from", "json").endsWith(ExitCode.BAD_INPUT).saysPart("not valid JSON");
        take("title\nOne?", "--from", "auto").succeeds();
        take("title\nOne?", "--from", "cvs").endsWith(ExitCode.USAGE).saysPart("did you mean 'csv'?");
    }

    private ForumRunner forum() {
        return ForumRunner.in(folder);
    }

    private RunAssert take(String content, String... options) throws IOException {
        return take(content.getBytes(StandardCharsets.UTF_8), options);
    }

    private RunAssert take(byte[] content, String... options) throws IOException {
        Path file = Files.write(folder.resolve("file"), content);
        String[] words = new String[options.length + 2];
        words[0] = "import";
        System.arraycopy(options, 0, words, 1, options.length);
        words[words.length - 1] = file.toString();
        return forum().run(words);
    }
}
