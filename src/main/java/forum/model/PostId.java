package forum.model;

/**
 * The number of a post in one file, from 1 up. People type and see it; it never leaves the file.
 */
public record PostId(long value) implements Comparable<PostId> {

    /** Written out: what Java makes for a record is linked when it is first called, a tenth of all that {@code show} takes. */
    @Override
    public boolean equals(Object other) {
        return other instanceof PostId id && id.value == value;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(value);
    }

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
