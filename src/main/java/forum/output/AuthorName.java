package forum.output;

import forum.model.Author;

/** The name under which an author appears. */
public final class AuthorName {

    private AuthorName() {}

    /** The handle, the name that somebody without an account gave, or {@code anonymous}; not sanitised. */
    public static String of(Author author) {
        if (author instanceof Author.Member member) {
            return member.handle();
        }
        String name = ((Author.Anonymous) author).name();
        return name == null ? "anonymous" : name;
    }
}
