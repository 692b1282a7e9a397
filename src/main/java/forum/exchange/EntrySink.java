package forum.exchange;

/** Takes what a format reads, in the order of the file. */
public interface EntrySink {

    /** A whole record. */
    void accept(Positioned entry);

    /**
     * A record that could not be read.
     *
     * @throws RuntimeException when the import is to stop there
     */
    void reject(Place place, String reason);

    /** Something worth saying that rejects nothing. */
    void warn(String message);
}
