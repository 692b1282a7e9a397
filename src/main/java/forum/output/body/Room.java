package forum.output.body;

import java.util.Optional;

/**
 * The columns that a block may use.
 *
 * @param full for what is better not wrapped: code and tables
 * @param measure for running text, which is hard to read on very long lines
 * @param least what nesting must leave
 */
record Room(int full, int measure, int least) {

    private static final int READABLE = 100;
    private static final int LEAST = 20;

    /** All the columns of a document. */
    static Room of(int width) {
        return new Room(width, Math.min(width, READABLE), Math.min(LEAST, width / 2));
    }

    /** What is left beside so many columns, empty when that is too little. */
    Optional<Room> beside(int columns) {
        return measure - columns < least
                ? Optional.empty()
                : Optional.of(new Room(full - columns, measure - columns, least));
    }
}
