package forum.model;

/**
 * The number of a post in one file, from 1 up. People type and see it; it never leaves the file.
 */
public record PostId(long value) implements Comparable<PostId> {

    @Override
    public int compareTo(PostId other) {
        return Long.compare(value, other.value);
    }

    /** The number with a hash sign, as people see it. */
    @Override
    public String toString() {
        return "#" + value;
    }
}
