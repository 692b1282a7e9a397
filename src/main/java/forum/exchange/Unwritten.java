package forum.exchange;

import forum.model.Uid;

/** What other formats hold and the exchange format does not: no export has it. */
public sealed interface Unwritten extends Entry {

    @Override
    default String type() {
        return "import";
    }

    /**
     * A rule that another forum goes by, which counts where nobody has set it here.
     *
     * @param source what that forum is called
     * @param option the key of a {@link forum.rules.Option}
     */
    record Rule(String source, String option, String value) implements Unwritten {}

    /**
     * Whom a site calls by a number of its own.
     *
     * @param account what that number is called in every copy
     * @param handle the user whom it means now
     */
    record Account(Uid account, String handle) implements Unwritten {}

    /** Where a user is reached. */
    record UserAddress(String handle, String address) implements Unwritten {}

    /**
     * Whom a post tells of replies.
     *
     * @param author the handle of the author, null for somebody without an account
     * @param address of mail, or {@code @} for the author's own
     */
    record PostAddress(ForeignId post, String author, String address) implements Unwritten {}
}
