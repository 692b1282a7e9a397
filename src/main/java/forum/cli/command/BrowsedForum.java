package forum.cli.command;

import forum.cli.Session;
import forum.cli.option.BodyOptions;
import forum.domain.Page;
import forum.domain.Text;
import forum.domain.Transaction;
import forum.model.FavoriteKind;
import forum.model.Format;
import forum.model.Post;
import forum.model.PostId;
import forum.model.PostRef;
import forum.model.Reply;
import forum.model.State;
import forum.model.Thread;
import forum.model.Vote;
import forum.query.Query;
import forum.terminal.Assignment;
import forum.terminal.browse.Act;
import forum.terminal.browse.Deed;
import forum.terminal.browse.ForumAccess;
import forum.terminal.browse.Outcome;
import forum.terminal.browse.Reading;
import forum.terminal.browse.Slice;
import forum.terminal.browse.Wanted;
import forum.terminal.browse.Writing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The forum of a session as the browser uses it. */
final class BrowsedForum implements ForumAccess {

    private final Session session;

    /** Posts as they were when the editor was opened on them. */
    private final Map<PostId, Post> rewritten = new HashMap<>();

    BrowsedForum(Session session) {
        this.session = session;
    }

    @Override
    public Slice list(Wanted wanted) {
        Query query = wanted.query(session.now());
        return session.read(forum -> {
            Page page = query.terms().isEmpty()
                    ? forum.browsing().list(query)
                    : forum.browsing().find(query);
            return Slice.of(query, page.posts(), page.more());
        });
    }

    @Override
    public Reading read(PostId post) {
        return session.read(forum -> {
            Thread thread = forum.browsing().thread(PostRef.of(post));
            return new Reading(
                    thread, forum.voting().own(posts(thread)), forum.favorites().isKept(thread.question()));
        });
    }

    private static List<PostId> posts(Thread thread) {
        List<PostId> posts = new ArrayList<>(List.of(thread.question().id()));
        thread.comments().forEach(comment -> posts.add(comment.id()));
        for (Reply reply : thread.answers()) {
            posts.add(reply.answer().id());
            reply.comments().forEach(comment -> posts.add(comment.id()));
        }
        return posts;
    }

    @Override
    public Assignment assignment(Writing writing) {
        PostRef post = PostRef.of(writing.post());
        session.forum().foresee(session.me(), forum -> {
            switch (writing.act()) {
                case ANSWER -> forum.posting().mayAnswer(post);
                case COMMENT -> forum.posting().mayComment(post);
                case EDIT -> forum.editing().mayEditText(post);
            }
        });
        return session.placed(task(writing));
    }

    private Assignment task(Writing writing) {
        String purpose = writing.act().name().toLowerCase(Locale.ROOT) + "-"
                + writing.post().value();
        PostRef ref = PostRef.of(writing.post());
        if (writing.act() != Act.EDIT) {
            return new Assignment(purpose, "", Notes.on(session, ref), BodyOptions.suffix(Format.MARKDOWN));
        }
        Post post = session.read(forum -> forum.browsing().post(ref));
        rewritten.put(post.id(), post);
        return Rewriting.assignment(post);
    }

    @Override
    public Outcome perform(Deed deed) {
        if (deed instanceof Deed.Cast cast) {
            return cast(cast);
        }
        if (deed instanceof Deed.Accept accept) {
            return accept(accept);
        }
        if (deed instanceof Deed.Keep keep) {
            return keep(keep);
        }
        if (deed instanceof Deed.Undo undo) {
            session.write("log undo", forum -> forum.undoing().number(undo.operation()));
            return new Outcome("undid: " + undo.said(), undo.post(), Optional.empty());
        }
        Deed.Write write = (Deed.Write) deed;
        return switch (write.writing().act()) {
            case ANSWER -> answer(write);
            case COMMENT -> comment(write);
            case EDIT -> edit(write);
        };
    }

    private Outcome cast(Deed.Cast cast) {
        PostRef post = PostRef.of(cast.post());
        String said = cast.vote() == Vote.NONE
                ? "took the vote back from "
                : "voted " + cast.vote().word() + " on ";
        return done(
                "vote", said + cast.post(), cast.post(), forum -> forum.voting().cast(post, cast.vote()));
    }

    private Outcome accept(Deed.Accept accept) {
        PostRef question = PostRef.of(accept.question());
        String said = accept.answer().map(answer -> "accepted " + answer).orElse("accepted no answer any more");
        return done(
                "accept",
                said,
                accept.answer().orElse(accept.question()),
                forum -> accept.answer()
                        .map(answer -> forum.voting().accept(PostRef.of(answer)))
                        .orElseGet(() -> forum.voting().acceptNone(question)));
    }

    private Outcome keep(Deed.Keep keep) {
        PostId question = keep.question();
        String name = String.valueOf(question.value());
        return keep.kept()
                ? done("favorite add", question + " is a favorite now", question, forum -> {
                    forum.favorites().add(FavoriteKind.QUESTION, name);
                    return question;
                })
                : done("favorite remove", question + " is no favorite any more", question, forum -> {
                    forum.favorites().remove(FavoriteKind.QUESTION, name);
                    return question;
                });
    }

    private Outcome answer(Deed.Write write) {
        PostId question = write.writing().post();
        Text text = new Text(write.text(), Format.MARKDOWN);
        Done<Post> done = perform("answer", forum -> forum.posting().answer(PostRef.of(question), text, null));
        return posted("answered " + question + " with " + done.result().id(), done);
    }

    private Outcome comment(Deed.Write write) {
        PostId parent = write.writing().post();
        Text text = new Text(write.text(), Format.MARKDOWN);
        Done<Post> done = perform("comment", forum -> forum.posting().comment(PostRef.of(parent), text, null));
        return posted("commented on " + parent + " with " + done.result().id(), done);
    }

    private Outcome posted(String said, Done<Post> done) {
        Post post = done.result();
        boolean waits = post.head().state() == State.QUEUED;
        return outcome(waits ? said + "; it waits for approval" : said, post.id(), done);
    }

    private Outcome edit(Deed.Write write) {
        PostId id = write.writing().post();
        PostRef post = PostRef.of(id);
        return done(
                "edit",
                "edited " + id,
                id,
                forum -> forum.editing().edit(post, Rewriting.edit(rewritten.get(id), write.text(), false)));
    }

    private Outcome done(String operation, String said, PostId post, Function<Transaction, ?> work) {
        return outcome(said, post, perform(operation, work));
    }

    /** What a write led to, and its number in the log; what changed nothing has none. */
    private record Done<T>(T result, Optional<Long> number) {}

    private <T> Done<T> perform(String operation, Function<Transaction, T> work) {
        return session.write(operation, forum -> {
            Turn<T> turn = Turn.take(forum, () -> work.apply(forum));
            return new Done<>(
                    turn.after(), turn.changed() ? Optional.of(forum.undoing().nextNumber()) : Optional.empty());
        });
    }

    /** What was done, with the number under which the log can take it back. */
    private static Outcome outcome(String said, PostId post, Done<?> done) {
        return new Outcome(
                done.number().isPresent() ? said : said + " before; nothing changed",
                post,
                done.number().map(number -> new Deed.Undo(number, said, post)));
    }

    @Override
    public void interrupt() {
        session.forum().interrupt();
    }
}
