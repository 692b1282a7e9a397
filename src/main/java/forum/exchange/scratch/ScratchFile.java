package forum.exchange.scratch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file without a name: nothing of it stays, however the program ends. */
public final class ScratchFile {

    private ScratchFile() {}

    /** Makes one in this folder. */
    public static FileChannel in(Path folder) throws IOException {
        Path file = Files.createTempFile(folder, ".forum-import-", ".tmp");
        // where the system allows it, the name is gone as soon as the file is open
        return FileChannel.open(
                file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
    }
}
