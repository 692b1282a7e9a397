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
        String begun = before.map(Editor::abandoned).orElse(assignment.text());
        Path file = drafts.create(assignment.purpose(), assignment.suffix());
        Page page = new Page(begun);
        fill(file, page.content(assignment.notes(), before.isPresent()));
        before.ifPresent(Editor::delete);
        try {
            run(command, file);
        } catch (ForumException e) {
            throw afterFailure(e, file, page, assignment.text());
        }
        String written = page.text(read(file));
        if (isNothing(written, assignment.text())) {
            delete(file);
            throw ForumException.interrupted("cancelled: nothing written");
        }
        Path kept = drafts.keep(file, written);
        if (before.isPresent() && written.equals(begun.strip()) && !isTouched) {
            throw ForumException.interrupted("cancelled: nothing written; your draft is kept in " + kept);
        }
        return new Draft(written, kept);
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
    private ForumException afterFailure(ForumException failure, Path file, Page page, String begun) {
        String written = Files.exists(file) ? page.text(read(file)) : "";
        if (isNothing(written, begun)) {
            delete(file);
            return failure;
        }
        Path kept = drafts.keep(file, written);
        String[] hints = Stream.concat(
                        failure.hints().stream(),
                        Stream.of("your text is kept in " + kept + "; repeat the command to go on with it"))
                .toArray(String[]::new);
        return failure.kind() == ForumException.Kind.INTERRUPTED
                ? ForumException.interrupted(failure.getMessage(), hints)
                : ForumException.failure(failure.getMessage(), failure.getCause(), hints);
    }

    /** Whether nothing was written beyond what the editor began with, whose line ends may be those of another system. */
    private static boolean isNothing(String written, String begun) {
        return written.isBlank() || written.equals(begun.replace("\r\n", "\n").strip());
    }

    /** The text that was not used before. */
    private static String abandoned(Path file) {
        String content = read(file);
        return Drafts.isKept(file) ? content.strip() : Page.textOf(content);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).replace("\r\n", "\n");
        } catch (CharacterCodingException e) {
            throw ForumException.badInput("the editor left a text that is not UTF-8", "it is kept in " + file);
        } catch (IOException e) {
            throw ForumException.failure("cannot read what the editor wrote: " + e.getMessage(), e);
        }
    }
}
