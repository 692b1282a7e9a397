package forum.exchange.parse;

import forum.exchange.BadRecordException;
import forum.exchange.Entry;
import forum.model.Kind;
import forum.model.Uid;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Who the posts of one thread are. A uid is taken as it is; the writer's own id together with the name of the source
 * makes one; otherwise the content does, so that the same file read twice means the same posts.
 */
public final class Identity {

    private final String source;
    private final Map<String, Uid> byId = new HashMap<>();

    /** What several posts of one kind are called. */
    private final Set<String> ambiguous = new HashSet<>();

    private final Map<Uid, Integer> seen = new HashMap<>();

    /**
     * Starts a thread.
     *
     * @param source the name of the source, null when none was given
     */
    Identity(String source) {
        this.source = source;
    }

    /**
     * The uid of a post.
     *
     * @param parent the uid of the post above, null for a question
     */
    Uid of(Entry.Post post, Kind kind, Uid parent) {
        Uid uid = post.uid() != null ? parse(post.uid(), "uid") : derived(post, kind, parent);
        if (post.id() != null && byId.put(key(post.id(), kind), uid) != null) {
            ambiguous.add(key(post.id(), kind));
        }
        return uid;
    }

    /** The uid that a reference inside the thread means; the post may stand anywhere in it. */
    Uid inThread(Entry.ForeignId reference, Kind kind) {
        if (ambiguous.contains(key(reference, kind))) {
            throw new BadRecordException("acceptedAnswer: '" + reference.text() + "' is the id of several answers");
        }
        Uid local = byId.get(key(reference, kind));
        return local != null ? local : elsewhere(reference, kind, "acceptedAnswer");
    }

    /** The uid that a reference to another thread means. */
    Uid elsewhere(Entry.ForeignId reference, Kind kind, String field) {
        if (Uid.isUid(reference.text())) {
            return Uid.parse(reference.text());
        }
        if (source == null) {
            throw new BadRecordException(field + ": '" + reference.text()
                    + "' is no uid; other threads can be named by id only with --source NAME");
        }
        return foreign(source, kind, reference);
    }

    /** What a post from elsewhere is called in every copy. */
    public static Uid foreign(String source, Kind kind, String id) {
        return foreign(source, kind, new Entry.ForeignId(id));
    }

    /** The same for an id that may be numbered otherwise than by kind. */
    public static Uid foreign(String source, Kind kind, Entry.ForeignId id) {
        return Uid.named("foreign", source, numbering(id, kind), id.text());
    }

    private static String key(Entry.ForeignId id, Kind kind) {
        return numbering(id, kind) + " " + id.text();
    }

    private static String numbering(Entry.ForeignId id, Kind kind) {
        return id.numbering() == null ? kind.word() : id.numbering();
    }

    /**
     * Whether nothing but its content says which post it is.
     *
     * @param source the name of the source, null when none was given
     */
    static boolean isByContent(Entry.Post post, String source) {
        return post.uid() == null && (source == null || post.id() == null);
    }

    private Uid derived(Entry.Post post, Kind kind, Uid parent) {
        if (!isByContent(post, source)) {
            return foreign(source, kind, post.id());
        }
        Uid content = Uid.named(
                "content",
                kind.word(),
                parent == null ? "" : parent.toString(),
                post instanceof Entry.Question question ? text(question.title()) : "",
                text(post.body()),
                text(post.author()),
                text(post.authorName()),
                post.createdAt() == null ? "" : time(post.createdAt()));
        int repeated = seen.merge(content, 1, Integer::sum);
        return repeated == 1 ? content : Uid.named("repeated", content.toString(), String.valueOf(repeated));
    }

    public static Uid parse(String uid, String field) {
        if (!Uid.isUid(uid)) {
            throw new BadRecordException(field + ": '" + uid + "' is not a uid");
        }
        return Uid.parse(uid);
    }

    private static CharSequence text(CharSequence value) {
        return value == null ? "" : value;
    }

    private static String time(Instant time) {
        return String.valueOf(time.toEpochMilli());
    }
}
