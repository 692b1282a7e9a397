package forum.cli.shell;

import forum.model.Suggestion;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Names of files, as one types them. */
final class FileNames {

    private static final int MOST = 500;

    private FileNames() {}

    /** The files and folders whose name begins so; a folder ends with a slash. */
    static List<Suggestion> beginning(String begun) {
        int end = begun.lastIndexOf('/') + 1;
        String folder = begun.substring(0, end);
        String name = begun.substring(end);
        List<Suggestion> found = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of(folder.isEmpty() ? "." : folder))) {
            for (Path file : files) {
                String each = file.getFileName().toString();
                boolean isShown = each.startsWith(name) && (!each.startsWith(".") || name.startsWith("."));
                if (isShown && found.size() < MOST) {
                    found.add(new Suggestion(folder + each + (Files.isDirectory(file) ? "/" : ""), ""));
                }
            }
        } catch (IOException | DirectoryIteratorException | InvalidPathException e) {
            return List.of(); // a person is in the middle of a line
        }
        found.sort(Comparator.comparing(Suggestion::value));
        return found;
    }
}
