package forum.model;

/**
 * Something that a person asked to be told of by e-mail.
 *
 * @param post the reply, or the answer that was accepted
 * @param question the question it belongs to
 * @param handle of who is told, null for somebody without an account
 * @param address where the mail goes, or null when the account has no address; never shown to anybody
 */
public record Notice(Reason reason, Post post, Post.Question question, String handle, String address) {

    /** What happened, for the one who is told. */
    public enum Reason {
        /** The person's question was answered. */
        ANSWERED("your question answered"),
        /** The person's question or answer was commented. */
        COMMENTED("your post commented"),
        /** Somebody commented after the person did. */
        CONVERSATION("comment after yours"),
        /** The person's answer was accepted. */
        ACCEPTED("your answer selected");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        /** The words for it in a list. */
        public String words() {
            return words;
        }
    }
}
