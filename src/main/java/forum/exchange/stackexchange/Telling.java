package forum.exchange.stackexchange;

import forum.exchange.Entry;
import forum.exchange.Entry.ForeignId;
import forum.exchange.EntrySink;
import forum.exchange.Place;
import forum.exchange.Positioned;
import forum.exchange.PostBuilder;
import forum.exchange.Source;
import forum.exchange.parse.Identity;
import forum.model.Kind;
import forum.model.Uid;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells one question after the other, from the rows that were put aside for it. */
final class Telling {

    private final EntrySink sink;
    private final String source;
    private final String file;
    private final boolean withHistory;
    private final Users users;
    private final LeftOut leftOut;

    /** Says that the question is a copy of another one. */
    private record Link(long original, long at) {}

    private long thread;
    private long size;
    private Collected question;
    private final Map<Long, Collected> posts = new LinkedHashMap<>();
    private final List<Link> links = new ArrayList<>();

    /**
     * Tells to this sink.
     *
     * @param source the name under which the ids of the dump mean something
     * @param file what to call the table of posts in messages
     * @param withHistory whether the dump has the history of posts
     */
    Telling(EntrySink sink, String source, String file, boolean withHistory, Users users, LeftOut leftOut) {
        this.sink = sink;
        this.source = source;
        this.file = file;
        this.withHistory = withHistory;
        this.users = users;
        this.leftOut = leftOut;
    }

    /** Takes a row of this thread; those of a thread come together, its posts first. */
    void take(long key, ByteBuffer row) throws IOException {
        if (key != thread) {
            finish();
            thread = key;
        }
        size += row.remaining();
        if (size > Source.MAX_THREAD && !posts.isEmpty()) {
            return;
        }
        Packed packed = new Packed(row);
        RowKind kind = packed.kind();
        switch (kind) {
            case QUESTION, ANSWER -> {
                Collected post = new Collected(PostRow.of(packed, kind == RowKind.QUESTION));
                posts.put(post.row().id(), post);
                if (kind == RowKind.QUESTION) {
                    question = post;
                }
            }
            case DUPLICATE -> links.add(new Link(packed.number(), packed.number()));
            default -> posts.get(packed.number()).take(kind, packed);
        }
    }

    /** Tells the last question. */
    void finish() throws IOException {
        if (size > Source.MAX_THREAD) {
            reject(
                    posts.values().iterator().next(),
                    "the question with all that belongs to it is larger than " + Source.MAX_THREAD / (1024 * 1024)
                            + " MB");
        } else if (question != null) {
            sink.accept(new Positioned(question(), place(question)));
        } else {
            for (Collected post : posts.values()) {
                reject(post, "ParentId: there is no question " + thread + " in the dump");
                post.comments()
                        .forEach(comment -> leftOut.count("comments on answers whose question is not in the dump"));
            }
        }
        question = null;
        posts.clear();
        links.clear();
        size = 0;
    }

    private void reject(Collected post, String reason) {
        sink.reject(place(post), reason);
    }

    private Place place(Collected post) {
        return new Place(file, post.row().line(), post.row().column());
    }

    private Entry.Question question() throws IOException {
        PostRow row = question.row();
        List<Entry.Answer> answers = new ArrayList<>();
        for (Collected post : posts.values()) {
            if (post != question) {
                answers.add(post(post, Kind.ANSWER).answer());
            }
        }
        Collected accepted = accepted(row);
        return post(question, Kind.QUESTION)
                .title(row.title())
                .closed(new Closing(users).of(question, originals()))
                .acceptedAnswer(accepted == null ? null : id(row.accepted()), acceptedSet(row, accepted))
                .views(row.views())
                .answers(answers)
                .question();
    }

    private List<Long> originals() {
        return links.stream()
                .sorted(Comparator.comparingLong(Link::at))
                .map(Link::original)
                .toList();
    }

    /** What questions and answers have in common. */
    private PostBuilder post(Collected post, Kind kind) throws IOException {
        PostRow row = post.row();
        Uid uid = Identity.foreign(source, kind, String.valueOf(row.id()));
        History history = History.of(post, uid, withHistory, users);
        Author author = author(row.owner(), row.ownerName());
        Marks marks = marks(post);
        return new PostBuilder()
                .uid(uid.toString())
                .id(id(row.id()))
                .text(history.body(), history.format())
                .place(null, history.tags())
                .author(author.handle(), author.name())
                .createdAt(Instant.ofEpochMilli(row.created()))
                .stamp(history.stamp())
                .state(marks.state(), marks.stateSet())
                .counted(marks.ups(), marks.downs())
                .revisions(history.revisions())
                .comments(comments(post));
    }

    private static ForeignId id(long number) {
        return new ForeignId(String.valueOf(number));
    }

    private Collected accepted(PostRow row) {
        Collected accepted = row.accepted() == Row.NONE ? null : posts.get(row.accepted());
        if (row.accepted() != Row.NONE && (accepted == null || accepted == question)) {
            leftOut.count("marks of an accepted answer that is not in the dump");
            return null;
        }
        return accepted;
    }

    /**
     * When an answer was accepted: not before it was written. One that is not in the dump may have been accepted all the
     * same, so that a dump which has it knows better.
     */
    private static Entry.Setting acceptedSet(PostRow row, Collected accepted) {
        if (row.accepted() == Row.NONE) {
            return null;
        }
        long written = accepted == null ? row.created() : accepted.row().created();
        long at = accepted == null || accepted.acceptedAt() == Row.NONE ? written : accepted.acceptedAt();
        return new Entry.Setting(Instant.ofEpochMilli(at), null);
    }

    private List<Entry.Comment> comments(Collected post) throws IOException {
        List<Entry.Comment> comments = new ArrayList<>();
        for (Collected.Comment comment : post.comments()) {
            Author author = author(comment.by(), comment.name());
            comments.add(new PostBuilder()
                    .id(id(comment.id()))
                    .text(comment.text(), null)
                    .author(author.handle(), author.name())
                    .createdAt(Instant.ofEpochMilli(comment.at()))
                    .counted(comment.score() > 0 ? comment.score() : null, null)
                    .comment());
        }
        return comments;
    }

    private Marks marks(Collected post) throws IOException {
        if (post.row().wiki()) {
            leftOut.count("marks of a community wiki, which came as posts of their authors");
        }
        return Marks.of(post, users, leftOut);
    }

    /** Somebody with a handle, or somebody without an account here who has only a name, or nobody. */
    private record Author(String handle, String name) {}

    private Author author(long user, String name) throws IOException {
        String handle = users.handle(user);
        if (handle != null) {
            return new Author(handle, null);
        }
        boolean named = name != null && !name.isBlank();
        return new Author(null, named ? name : user == Row.NONE ? null : "user" + user);
    }
}
