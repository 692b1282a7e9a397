package forum.exchange;

/**
 * Where a record stands.
 *
 * @param source the name of the file
 * @param line counted from 1
 * @param column counted from 1
 */
public record Place(String source, long line, long column) {

    @Override
    public String toString() {
        return source + ", line " + line + ", column " + column;
    }
}
