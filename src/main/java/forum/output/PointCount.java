package forum.output;

/** A user's points in words: {@code 5.5k points}, {@code 1 point}, {@code -1 points}. */
public final class PointCount {

    private PointCount() {}

    /** The points in short. */
    public static String of(long points) {
        return CompactNumber.of(points, "point");
    }
}
