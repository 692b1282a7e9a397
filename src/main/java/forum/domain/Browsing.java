package forum.domain;

import forum.model.Actor;
import forum.model.Hit;
import forum.model.LogEntry;
import forum.model.Post;
import forum.model.PostId;
import forum.model.PostRef;
import forum.model.Revision;
import forum.model.State;
import forum.model.Thread;
import forum.query.Query;
import forum.rules.Ownership;
import forum.rules.ReadingRights;
import forum.store.post.Reactions;
import forum.store.search.Found;
import forum.store.search.PostQuery;
import forum.store.search.RelatedQuestions;
import forum.store.search.Statistics;
import forum.store.search.TextSearch;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lists, searches, threads and histories, each with what the reader may see. */
public final class Browsing {

    private final Transaction transaction;
    private final Lookup lookup;

    Browsing(Transaction transaction) {
        this.transaction = transaction;
        this.lookup = new Lookup(transaction);
    }

    /** The number of the post that is named. */
    public PostId resolve(PostRef ref) {
        return lookup.id(ref);
    }

    /** The post that is named. */
    public Post post(PostRef ref) {
        return lookup.visiblePost(ref);
    }

    /** The thread that the post stands in. */
    public Thread thread(PostRef ref) {
        Post.Question question = lookup.thread(lookup.visiblePost(ref));
        return new ThreadView(transaction).of(question);
    }

    /** A page of posts. */
    public Page list(Query query) {
        return page(new PostQuery(transaction.sql()).find(resolved(query)));
    }

    /** The numbers of all posts that the query means, without a page of them being read. */
    public List<PostId> numbers(Query query) {
        return new PostQuery(transaction.sql()).find(resolved(query)).ids();
    }

    /** A page of the posts that a search for words finds, without what matched in them. */
    public Page find(Query query) {
        return page(new TextSearch(transaction.sql()).ids(resolved(query)));
    }

    private Page page(Found found) {
        List<Post> posts = transaction.posts().list(found.ids());
        return new Page(posts, titles(posts), found.more());
    }

    /** A page of what a search for words finds; a query without words is a list. */
    public Hits search(Query query) {
        TextSearch.Result result = new TextSearch(transaction.sql()).find(resolved(query));
        Map<PostId, Post> posts = transaction
                .posts()
                .list(List.copyOf(result.snippets().keySet()))
                .stream()
                .collect(Collectors.toMap(Post::id, Function.identity()));
        Map<PostId, String> titles = titles(posts.values());
        List<Hit> hits = result.snippets().entrySet().stream()
                .filter(entry -> posts.containsKey(entry.getKey()))
                .map(entry -> {
                    Post post = posts.get(entry.getKey());
                    return new Hit(post, titles.get(post.question()), entry.getValue());
                })
                .toList();
        return new Hits(hits, result.more());
    }

    /** The titles of the questions that posts belong to, as far as the reader may see those. */
    private Map<PostId, String> titles(Collection<Post> posts) {
        Map<PostId, String> titles = new HashMap<>();
        Set<PostId> others = new LinkedHashSet<>();
        for (Post post : posts) {
            if (post instanceof Post.Question question) {
                titles.put(question.id(), question.title());
            } else {
                others.add(post.question());
            }
        }
        others.removeAll(titles.keySet());
        for (Post thread : transaction.posts().list(others)) {
            if (thread.head().shown() || lookup.sees(thread)) {
                titles.put(thread.id(), ((Post.Question) thread).title());
            }
        }
        return titles;
    }

    /**
     * Questions that have much in common with this one, the most first.
     *
     * @param limit 0 for all, null for what the forum's options say
     */
    public List<Post.Question> related(PostRef ref, Integer limit) {
        Post.Question question = lookup.thread(lookup.visiblePost(ref));
        return questions(relations().find(question, limit));
    }

    /**
     * Questions that have much in common with one that is not asked yet, the most first.
     *
     * @param category as somebody names it, null for none
     */
    public List<Post.Question> similar(String title, List<String> tags, String category) {
        String path = category == null || category.isBlank()
                ? null
                : lookup.category(category).path();
        return questions(relations().find(title, tags, path));
    }

    private RelatedQuestions relations() {
        return new RelatedQuestions(transaction.sql(), transaction.settings());
    }

    private List<Post.Question> questions(List<PostId> ids) {
        return transaction.posts().list(ids).stream()
                .map(Post.Question.class::cast)
                .toList();
    }

    /** All that a post's text ever was, oldest first. */
    public List<Revision> history(PostRef ref) {
        Post post = lookup.visiblePost(ref);
        return transaction.revisions().history(transaction.rows().get(post.id().value()), transaction.users()::handle);
    }

    /** Who voted on a post and who flagged it. */
    public Reception reception(PostRef ref) {
        Post post = lookup.visiblePost(ref);
        new ReadingRights(transaction.settings()).reception(transaction.who().reader());
        return new Reception(
                new Reactions(transaction.sql()).on(post.id()),
                transaction.votes().tallies(post.id().value()));
    }

    /**
     * The operation log as far as the reader may see it, newest first.
     *
     * @param limit 0 for all
     * @param before the number of an entry to stop short of, 0 for the newest
     */
    public List<LogEntry> log(int limit, long before) {
        return new LogView(transaction).list(limit, before);
    }

    /** How large the forum is. */
    public Statistics.Sizes sizes() {
        return new Statistics(transaction.sql()).sizes();
    }

    /** How much of everything there is. */
    public Statistics.Counts statistics() {
        return new Statistics(transaction.sql()).count();
    }

    /** The query with its names checked, and narrowed to what the reader may see. */
    private PostQuery.Resolved resolved(Query query) {
        Query allowed = allowed(query);
        return new PostQuery.Resolved(
                allowed,
                allowed.category().map(name -> lookup.category(name).path()),
                allowed.author().map(lookup::user),
                allowed.after().map(PostRef::of).map(lookup::id));
    }

    /** Hidden and queued posts are for their authors and for those who may show and approve posts. */
    private Query allowed(Query query) {
        boolean unseen = query.states().contains(State.HIDDEN) || query.states().contains(State.QUEUED);
        if (!unseen) {
            return query;
        }
        ReadingRights rights = new ReadingRights(transaction.settings());
        Actor reader = transaction.who().reader();
        if (rights.seeAll(reader, query.states())) {
            return query;
        }
        if (reader.isAnonymous()
                || query.author().map(handle -> !Ownership.is(reader, handle)).orElse(false)) {
            rights.requireAll(reader, query.states());
        }
        return query.with().author(reader.handle()).build();
    }
}
