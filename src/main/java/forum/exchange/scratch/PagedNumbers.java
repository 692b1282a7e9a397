package forum.exchange.scratch;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * A long row of numbers in a file, all 0 to begin with, of which at most {@value #FRAMES} pages are in memory. A mapped
 * file would count as memory of the program page for page.
 */
final class PagedNumbers implements Closeable {

    private static final int PAGE_BITS = 9;
    private static final int PAGE = 1 << PAGE_BITS;
    private static final int FRAMES = 2048;
    private static final long EMPTY = -1;

    private final FileChannel file;
    private final ByteBuffer bytes = ByteBuffer.allocateDirect(PAGE * Long.BYTES);

    /** The page in each frame; a page can be in one frame only. */
    private final long[] pages = new long[FRAMES];

    private final long[][] frames = new long[FRAMES][];
    private final boolean[] changed = new boolean[FRAMES];

    /** Makes a file in this folder. */
    PagedNumbers(Path folder) throws IOException {
        file = ScratchFile.in(folder);
        Arrays.fill(pages, EMPTY);
    }

    long get(long index) {
        return page(index)[inPage(index)];
    }

    /** The page that holds this number, and its even and its odd neighbour with it; valid until another is asked for. */
    long[] page(long index) {
        return frames[frame(index >>> PAGE_BITS)];
    }

    /** The place of a number in its page. */
    static int inPage(long index) {
        return (int) index & PAGE - 1;
    }

    void set(long index, long number) {
        int frame = frame(index >>> PAGE_BITS);
        frames[frame][inPage(index)] = number;
        changed[frame] = true;
    }

    private int frame(long page) {
        int frame = (int) page & FRAMES - 1;
        if (pages[frame] != page) {
            try {
                load(page, frame);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return frame;
    }

    private void load(long page, int frame) throws IOException {
        if (frames[frame] == null) {
            frames[frame] = new long[PAGE];
        } else if (changed[frame]) {
            bytes.clear().asLongBuffer().put(frames[frame]);
            for (long at = place(pages[frame]); bytes.hasRemaining(); ) {
                at += file.write(bytes, at);
            }
        }
        bytes.clear();
        int read = 0;
        for (long at = place(page); read >= 0 && bytes.hasRemaining(); at += read) {
            read = file.read(bytes, at);
        }
        while (bytes.hasRemaining()) {
            bytes.put((byte) 0); // behind the end of the file
        }
        bytes.flip().asLongBuffer().get(frames[frame]);
        pages[frame] = page;
        changed[frame] = false;
    }

    private static long place(long page) {
        return page * PAGE * Long.BYTES;
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
