package forum.exchange.stackexchange;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/** Where the tables of a dump are. */
interface Dump extends Closeable {

    /** What to call it in messages. */
    String name();

    /** What to call a table in messages. */
    String name(Table table);

    /** How many bytes the tables have together; what it takes is done with the first call. */
    long size() throws IOException;

    /** The bytes of a table; null when the dump does not have it. */
    InputStream open(Table table) throws IOException;
}
