package forum.terminal;

import forum.model.ForumException;
import java.io.File;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Lets a person write a text in their editor: {@code VISUAL}, {@code EDITOR}, else one that is installed. What was
 * written is never lost: the file stays, and is named, until the text is safe elsewhere.
 */
public final class Editor {

    private static final String SCISSORS = "# ------------------------ >8 ------------------------";
    private static final String ADVICE = "# This line and all below it are left out. An empty text cancels.";

    private final Programs programs;
    private final Streams streams;

    /** Sets up an editor; it needs a person at the terminal. */
    public Editor(Map<String, String> variables, Streams streams) {
        this.programs = new Programs(variables);
        this.streams = streams;
    }

    /** Whether somebody is there to write. */
    public boolean isPossible() {
        return streams.in();
    }

    /**
     * Has a text written or changed.
     *
     * @param text to begin with, may be empty
     * @param notes lines shown below the text, such as what it replies to
     * @param suffix of the file, by which editors know the format, such as {@code .md}
     * @throws ForumException interrupted when the text is left empty or as it was; a failure when the editor fails
     */
    public Draft write(String text, List<String> notes, String suffix) {
        String command = command();
        Path file = create(template(text, notes), suffix);
        run(command, file);
        String written = read(file);
        if (written.isBlank() || written.strip().equals(text.strip())) {
            delete(file);
            throw ForumException.interrupted("cancelled: nothing written");
        }
        keep(file, written);
        return new Draft(written, file);
    }

    /** Removes the file of a text that is safe elsewhere now. */
    public static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // It is a temporary file; the system will remove it in time.
        }
    }

    private String command() {
        return programs.named("VISUAL")
                .filter(command -> !command.isEmpty())
                .or(() -> programs.named("EDITOR").filter(command -> !command.isEmpty()))
                .or(() -> programs.installed(List.of("editor", "nano", "vim", "vi", "notepad")))
                .orElseThrow(() -> ForumException.failure(
                        "found no editor", null, "set EDITOR to one, or give the text as an argument or with -F FILE"));
    }

    private static String template(String text, List<String> notes) {
        String below =
                notes.stream().map(line -> ("# " + line).stripTrailing() + "\n").collect(Collectors.joining());
        return text.stripTrailing() + "\n\n" + SCISSORS + "\n" + ADVICE + "\n" + (below.isEmpty() ? "" : "#\n" + below);
    }

    private static Path create(String content, String suffix) {
        try {
            Path file = Files.createTempFile("forum-", suffix);
            Files.writeString(file, content);
            return file;
        } catch (IOException e) {
            throw ForumException.failure("cannot make a file to write in: " + e.getMessage(), e);
        }
    }

    private void run(String command, Path file) {
        try {
            ProcessBuilder builder = programs.prepare(command, file.toString()).inheritIO();
            if (!streams.out() && new File("/dev/tty").exists()) {
                builder.redirectOutput(new File("/dev/tty"));
            }
            int status = Programs.await(builder.start());
            if (status != 0) {
                throw failed(command, "it ended with status " + status, file, null);
            }
        } catch (IOException e) {
            throw failed(command, e.getMessage(), file, e);
        }
    }

    private static ForumException failed(String command, String why, Path file, Exception cause) {
        return ForumException.failure(
                "the editor '" + command + "' failed: " + why, cause, "your text is kept in " + file);
    }

    private static String read(Path file) {
        try {
            String text = Files.readString(file).replace("\r\n", "\n");
            int end = text.indexOf(SCISSORS);
            return (end < 0 ? text : text.substring(0, end)).strip();
        } catch (CharacterCodingException e) {
            throw ForumException.badInput("the editor left a text that is not UTF-8", "it is kept in " + file);
        } catch (IOException e) {
            throw ForumException.failure("cannot read what the editor wrote: " + e.getMessage(), e);
        }
    }

    /** Leaves only the text in the file, so that it can be given to another try. */
    private static void keep(Path file, String text) {
        try {
            Files.writeString(file, text + "\n");
        } catch (IOException e) {
            // It still holds the text, with the notes below.
        }
    }
}
