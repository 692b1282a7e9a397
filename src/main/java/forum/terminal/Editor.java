package forum.terminal;

import forum.model.ForumException;
import java.io.File;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Lets a person write a text in their editor: {@code FORUM_EDITOR}, {@code VISUAL}, {@code EDITOR}, else one that is
 * installed. What was written is never lost: the file stays, is named, and is offered again for the same purpose, until
 * the text is safe elsewhere.
 */
public final class Editor {

    private static final String SCISSORS = "# ------------------------ >8 ------------------------";
    private static final String ADVICE = "# This line and all below it are left out. An empty text cancels.";
    private static final String DRAFT = "# The text is what you wrote before and could not be used.";
    private static final FileTime UNTOUCHED = FileTime.fromMillis(0);

    private final Programs programs;
    private final Streams streams;
    private final Drafts drafts;
    private boolean isTouched;

    /** Sets up an editor; it needs a person at the terminal. */
    public Editor(Map<String, String> variables, Streams streams, Drafts drafts) {
        this.programs = new Programs(variables);
        this.streams = streams;
        this.drafts = drafts;
    }

    /** Whether somebody is there to write. */
    public boolean isPossible() {
        return streams.in();
    }

    /**
     * Has a text written or changed. It begins with what was written for the same purpose before, if that could not be
     * used.
     *
     * @throws ForumException interrupted when the text is left empty or as it was; a failure when the editor fails
     */
    public Draft write(Assignment assignment) {
        String command = command();
        Optional<Path> before = drafts.abandoned(assignment.purpose());
        String begun = before.map(Editor::read).orElse(assignment.text());
        Path file = drafts.create(assignment.purpose(), assignment.suffix());
        fill(file, template(begun, assignment.notes(), before.isPresent()));
        before.ifPresent(Editor::delete);
        try {
            run(command, file);
        } catch (ForumException e) {
            throw afterFailure(e, file, assignment.text());
        }
        String written = read(file);
        if (isNothing(written, assignment.text())) {
            delete(file);
            throw ForumException.interrupted("cancelled: nothing written");
        }
        keep(file, written);
        if (before.isPresent() && written.equals(begun.strip()) && !isTouched) {
            throw ForumException.interrupted("cancelled: nothing written; your draft is kept in " + file);
        }
        return new Draft(written, file);
    }

    /** Removes the file of a text that is safe elsewhere now. */
    public static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // It holds nothing that is needed.
        }
    }

    private String command() {
        return Stream.of("FORUM_EDITOR", "VISUAL", "EDITOR")
                .flatMap(name -> programs.named(name).stream())
                .filter(command -> !command.isEmpty())
                .findFirst()
                .or(() -> programs.installed(List.of("editor", "nano", "vim", "vi", "notepad")))
                .orElseThrow(() -> ForumException.failure(
                        "found no editor", null, "set EDITOR to one, or give the text as an argument or with -F FILE"));
    }

    private static String template(String text, List<String> notes, boolean isDraft) {
        StringBuilder page = new StringBuilder(text.stripTrailing());
        page.append("\n\n").append(SCISSORS).append('\n').append(ADVICE).append('\n');
        if (isDraft) {
            page.append(DRAFT).append('\n');
        }
        if (!notes.isEmpty()) {
            page.append("#\n");
        }
        for (String note : notes) {
            page.append(("# " + note).stripTrailing()).append('\n');
        }
        return page.toString();
    }

    /** The time of the file shows whether the editor has saved it. */
    private static void fill(Path file, String content) {
        try {
            Files.writeString(file, content);
            Files.setLastModifiedTime(file, UNTOUCHED);
        } catch (IOException e) {
            delete(file);
            throw ForumException.failure("cannot make a file to write in: " + e.getMessage(), e);
        }
    }

    private void run(String command, Path file) {
        try {
            ProcessBuilder builder = programs.prepare(command, file.toString()).inheritIO();
            if (!streams.out() && new File("/dev/tty").exists()) {
                builder.redirectOutput(new File("/dev/tty"));
            }
            int status = Programs.edit(builder);
            isTouched = !UNTOUCHED.equals(Files.getLastModifiedTime(file));
            if (Programs.isMissing(status)) {
                throw ForumException.failure(
                        "cannot start the editor '" + command + "'",
                        null,
                        "set FORUM_EDITOR, VISUAL or EDITOR to one that is installed");
            }
            int signal = Programs.signal(status);
            if (signal > 0) {
                programs.mendTerminal();
            }
            if (signal == Programs.INTERRUPT) {
                throw ForumException.interrupted("interrupted in the editor");
            }
            if (status != 0) {
                String how = signal > 0 ? "was ended by signal " + signal : "ended with status " + status;
                throw failed(command, "it " + how, null);
            }
        } catch (IOException e) {
            throw failed(command, e.getMessage(), e);
        }
    }

    private static ForumException failed(String command, String why, Exception cause) {
        return ForumException.failure("the editor '" + command + "' failed: " + why, cause);
    }

    /** Names the file, unless nothing was written in it. */
    private static ForumException afterFailure(ForumException failure, Path file, String begun) {
        String written = Files.exists(file) ? read(file) : "";
        if (isNothing(written, begun)) {
            delete(file);
            return failure;
        }
        keep(file, written);
        String[] hints = Stream.concat(
                        failure.hints().stream(),
                        Stream.of("your text is kept in " + file + "; repeat the command to go on with it"))
                .toArray(String[]::new);
        return failure.kind() == ForumException.Kind.INTERRUPTED
                ? ForumException.interrupted(failure.getMessage(), hints)
                : ForumException.failure(failure.getMessage(), failure.getCause(), hints);
    }

    /** Whether nothing was written beyond what the editor began with, whose line ends may be those of another system. */
    private static boolean isNothing(String written, String begun) {
        return written.isBlank() || written.equals(begun.replace("\r\n", "\n").strip());
    }

    /** The text, without what stands below it. */
    private static String read(Path file) {
        try {
            String text = Files.readString(file).replace("\r\n", "\n");
            return text.substring(0, end(text)).strip();
        } catch (CharacterCodingException e) {
            throw ForumException.badInput("the editor left a text that is not UTF-8", "it is kept in " + file);
        } catch (IOException e) {
            throw ForumException.failure("cannot read what the editor wrote: " + e.getMessage(), e);
        }
    }

    /** Somebody may have deleted the first of the lines below the text. */
    private static int end(String text) {
        String lines = "\n" + text;
        for (String first : List.of(SCISSORS, ADVICE)) {
            int end = lines.indexOf("\n" + first);
            if (end >= 0) {
                return end;
            }
        }
        return text.length();
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
