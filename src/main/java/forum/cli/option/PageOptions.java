package forum.cli.option;

import forum.cli.Session;
import forum.cli.converter.CountConverter;
import forum.cli.converter.PostRefConverter;
import forum.domain.Transaction;
import forum.model.Post;
import forum.model.PostRef;
import forum.query.Query;
import forum.query.QueryBuilder;
import java.util.List;
import picocli.CommandLine.Option;

/** Which page of a list of posts is wanted. */
public final class PageOptions {

    @Option(
            names = {"-n", "--limit"},
            paramLabel = "COUNT",
            converter = CountConverter.class,
            description = "Print at most so many, 20 unless said; 0 for all")
    private int limit = 20;

    @Option(
            names = "--after",
            paramLabel = "POST",
            converter = PostRefConverter.class,
            description = "Begin after this post: the last one of the page before")
    private PostRef after;

    @Option(names = "--reverse", description = "Turn the order round: the oldest first, or the least")
    private boolean reversed;

    /** The greatest number wanted, 0 for no limit. */
    public int limit() {
        return limit;
    }

    /** Whether the order is turned round. */
    public boolean isReversed() {
        return reversed;
    }

    /** The query with its page. */
    public Query place(QueryBuilder query, Transaction forum) {
        query.reversed(reversed);
        return after == null
                ? query.build()
                : query.after(forum.browsing().resolve(after)).build();
    }

    /** Says on standard error, when there are more posts, what to type for the next page. */
    public void hint(Session session, boolean more, List<Post> shown) {
        if (more && !shown.isEmpty()) {
            Post last = shown.get(shown.size() - 1);
            NextPage.hint(session, "--after", String.valueOf(last.id().value()));
        }
    }
}
