package forum.exchange;

import forum.model.ForumException;
import java.io.Closeable;
import java.util.Optional;

/** Something to import, whatever its format: it tells itself as records of the exchange format. */
public interface Source extends Closeable {

    /** The most bytes that a source takes for one thread; an import has memory for it as text, as record and as rows. */
    int MAX_THREAD = 24 * 1024 * 1024;

    /** What is wrong with a record that there is no memory for. */
    String TOO_LARGE = "the record is too large for the memory that there is";

    /** What to call it in messages: the name of the file. */
    String name();

    /** Where to read the same again; empty for what can be read only once. */
    default Optional<SourceFiles> files() {
        return Optional.empty();
    }

    /**
     * Reads to the end. Memory does not grow with the source.
     *
     * @throws ForumException bad input, with line and column, where nothing more can be read; a record that is bad alone
     *     goes to {@link EntrySink#reject}
     */
    void read(EntrySink sink);

    /** How far the reading is; asked from any thread. */
    Progress progress();

    /**
     * How far a piece of work is.
     *
     * @param done bytes
     * @param whole bytes, or -1 when unknown
     */
    record Progress(long done, long whole) {}
}
