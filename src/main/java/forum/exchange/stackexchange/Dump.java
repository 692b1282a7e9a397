package forum.exchange.stackexchange;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** Where the tables of a dump are. */
interface Dump extends Closeable {

    /** What to call it in messages. */
    String name();

    /** What to call a table in messages. */
    String name(Table table);

    /** How many bytes the tables have together. */
    long size() throws IOException;

    /** Whether the tables have to be unpacked before they can be opened. */
    boolean isPacked();

    /**
     * Unpacks the tables.
     *
     * @param progress hears how many bytes more were unpacked
     */
    void unpack(LongConsumer progress) throws IOException;

    /** The bytes of a table; null when the dump does not have it. Each can be opened once, by any thread. */
    InputStream open(Table table) throws IOException;
}
