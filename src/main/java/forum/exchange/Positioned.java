package forum.exchange;

/**
 * An entry with the place where it began, for what is found wrong with it later.
 *
 * @param addsOnly whether it adds posts that are not here and leaves alone those that are, of which their own forum knows
 *     more
 */
public record Positioned(Entry entry, Place place, boolean addsOnly) {

    /** An entry that is merged in full. */
    public Positioned(Entry entry, Place place) {
        this(entry, place, false);
    }
}
