package forum.cli.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import forum.ForumRunner;
import forum.cli.ExitCode;
import forum.domain.Forum;
import forum.domain.Who;
import forum.model.ForumException;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An import that is ended in the middle leaves everything as it was before, or the next one makes it so. */
class InterruptedImportTest {

    /** More than a pipe holds: when all of it is written, the import has begun to take it in. */
    private static final int RECORDS = 20_000;

    /** A signal that is ignored when a process starts stays so, as in the background of a script. */
    private static final List<String> HEEDING_CTRL_C = List.of("env", "--default-signal=INT");

    @TempDir
    Path folder;

    @Test
    void leavesNoStoreWhereThereWasNone() throws Exception {
        interrupt(folder.resolve("forum.db"));

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void endsWhileItBuildsAStoreWithoutTheProcessEnding() {
        Path file = folder.resolve("forum.db");
        try (Forum forum = new Forum(file, Clock.systemUTC(), UUID::randomUUID, () -> {})) {
            ForumException end = catchThrowableOfType(
                    ForumException.class,
                    () -> forum.load(new Who.Member("amber"), false, true, transaction -> {
                        forum.interrupt();
                        return transaction.settings();
                    }));

            assertThat(end.kind()).isEqualTo(ForumException.Kind.INTERRUPTED);
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void leavesTheStoreAsItWas() throws Exception {
        ForumRunner forum = ForumRunner.in(folder);
        forum.run("ask", "How do I quote a space?", "In a shell, that is.").succeeds();
        String before = forum.run("export", "--ndjson").succeeds().result().out();

        interrupt(folder.resolve("forum.db"));

        assertThat(forum.run("export", "--ndjson").succeeds().result().out()).isEqualTo(before);
        forum.run("doctor").succeeds();
        forum.run("ask", "And how do I quote a tab?", "In a shell, that is.").succeeds();
    }

    @Test
    void clearsUpAfterOneThatWasKilled() throws Exception {
        end("KILL", folder.resolve("forum.db"));
        assertThat(folder).isDirectoryContaining("glob:**/.forum.db.new-*");

        ForumRunner.in(folder)
                .run("ask", "How do I quote a space?", "In a shell.")
                .succeeds();

        assertThat(folder).isDirectoryNotContaining("glob:**/.forum.db.new-*");
    }

    @Test
    void leavesWhatAnotherImportIsBuilding() throws Exception {
        Process process = start(folder.resolve("forum.db"));
        try (OutputStream in = process.getOutputStream()) {
            write(in);

            ForumRunner.in(folder).typing("[]").run("import", "--dry-run", "-").succeeds();

            assertThat(folder).isDirectoryContaining("glob:**/.forum.db.new-*");
        } finally {
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(process.exitValue()).isZero();
        ForumRunner.in(folder)
                .run("stats", "--json", "--fields", "questions")
                .prints("{\"questions\":" + RECORDS + "}\n");
    }

    private void interrupt(Path store) throws Exception {
        assertThat(end("INT", store)).isEqualTo(ExitCode.INTERRUPTED.number());
    }

    /** Sends a signal to an import that has begun. */
    private int end(String signal, Path store) throws Exception {
        Process process = start(store);
        try (OutputStream in = process.getOutputStream()) {
            write(in);
            new ProcessBuilder("kill", "-" + signal, String.valueOf(process.pid()))
                    .start()
                    .waitFor();
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        } catch (IOException e) {
            // The pipe is closed when the process is gone, which is what it should be.
        } finally {
            process.destroyForcibly();
        }
        return process.exitValue();
    }

    private static void write(OutputStream in) throws IOException {
        for (int i = 0; i < RECORDS; i++) {
            in.write(("{\"title\": \"Question " + i + "\", \"body\": \"Its text\", \"author\": \"bob\"}\n")
                    .getBytes(StandardCharsets.UTF_8));
        }
        in.flush();
    }

    private static Process start(Path store) throws Exception {
        assumeThat(heedsCtrlC()).as("a Unix with GNU's env").isTrue();
        List<String> command = Stream.concat(
                        HEEDING_CTRL_C.stream(),
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "forum.Main",
                                "import",
                                "--store",
                                store.toString(),
                                "-"))
                .toList();
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static boolean heedsCtrlC() throws InterruptedException {
        try {
            return File.separatorChar == '/'
                    && new ProcessBuilder(Stream.concat(HEEDING_CTRL_C.stream(), Stream.of("true"))
                                            .toList())
                                    .start()
                                    .waitFor()
                            == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
