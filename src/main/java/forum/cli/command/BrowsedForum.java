package forum.cli.command;

import forum.cli.Session;
import forum.cli.option.BodyOptions;
import forum.cli.option.TitledText;
import forum.domain.Edit;
import forum.domain.Hits;
import forum.domain.Page;
import forum.domain.Text;
import forum.domain.Transaction;
import forum.model.Format;
import forum.model.ForumException;
import forum.model.Hit;
import forum.model.Post;
import forum.model.PostId;
import forum.model.PostRef;
import forum.model.Reply;
import forum.model.State;
import forum.model.Thread;
import forum.model.Vote;
import forum.query.Query;
import forum.terminal.browse.Act;
import forum.terminal.browse.Deed;
import forum.terminal.browse.ForumAccess;
import forum.terminal.browse.Outcome;
import forum.terminal.browse.Reading;
import forum.terminal.browse.Slice;
import forum.terminal.browse.Template;
import forum.terminal.browse.Wanted;
import forum.terminal.browse.Writing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The forum of a session as the browser uses it. */
final class BrowsedForum implements ForumAccess {

    private final Session session;

    BrowsedForum(Session session) {
        this.session = session;
    }

    @Override
    public Slice list(Wanted wanted) {
        Query query = wanted.query(session.now());
        return session.read(forum -> {
            if (query.terms().isEmpty()) {
                Page page = forum.browsing().list(query);
                return Slice.of(query, page.posts(), page.more());
            }
            Hits hits = forum.browsing().search(query);
            return Slice.of(query, hits.hits().stream().map(Hit::post).toList(), hits.more());
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
    public Template template(Writing writing) {
        PostRef ref = PostRef.of(writing.post());
        if (writing.act() != Act.EDIT) {
            return new Template("", Notes.on(session, ref), BodyOptions.suffix(Format.MARKDOWN));
        }
        Post post = session.read(forum -> forum.browsing().post(ref));
        String suffix = BodyOptions.suffix(post.head().format());
        return post instanceof Post.Question question
                ? new Template(
                        new TitledText(question.title(), question.head().body()).joined(), TitledText.NOTES, suffix)
                : new Template(post.head().body(), List.of(), suffix);
    }

    @Override
    public Outcome perform(Deed deed) {
        if (deed instanceof Deed.Cast cast) {
            return session.write("vote", forum -> cast(forum, cast));
        }
        if (deed instanceof Deed.Accept accept) {
            return session.write("accept", forum -> accept(forum, accept));
        }
        if (deed instanceof Deed.Keep keep) {
            return session.write(keep.kept() ? "favorite add" : "favorite remove", forum -> keep(forum, keep));
        }
        if (deed instanceof Deed.Revert revert) {
            return session.write("revert", forum -> revert(forum, revert));
        }
        if (deed instanceof Deed.Hide hide) {
            return session.write("hide", forum -> hide(forum, hide.post()));
        }
        Deed.Write write = (Deed.Write) deed;
        return switch (write.writing().act()) {
            case ANSWER -> session.write("answer", forum -> answer(forum, write));
            case COMMENT -> session.write("comment", forum -> comment(forum, write));
            case EDIT -> session.write("edit", forum -> edit(forum, write));
        };
    }

    private static Outcome cast(Transaction forum, Deed.Cast cast) {
        PostId id = cast.post();
        Vote before = forum.voting().own(List.of(id)).getOrDefault(id, Vote.NONE);
        forum.voting().cast(PostRef.of(id), cast.vote());
        if (before == cast.vote()) {
            String said = before == Vote.NONE ? "you have no vote on " : "you have voted " + before.word() + " on ";
            return new Outcome(said + id + (before == Vote.NONE ? "" : " already"), id, Optional.empty());
        }
        String said = cast.vote() == Vote.NONE
                ? "took the vote back from "
                : "voted " + cast.vote().word() + " on ";
        return new Outcome(said + id, id, Optional.of(new Deed.Cast(id, before)));
    }

    private static Outcome accept(Transaction forum, Deed.Accept accept) {
        PostRef question = PostRef.of(accept.question());
        Optional<PostId> before = ((Post.Question) forum.browsing().post(question)).accepted();
        accept.answer()
                .map(answer -> forum.voting().accept(PostRef.of(answer)))
                .orElseGet(() -> forum.voting().acceptNone(question));
        PostId shown = accept.answer().or(() -> before).orElse(accept.question());
        String said = accept.answer().map(answer -> "accepted " + answer).orElse("accepted no answer any more");
        return new Outcome(
                said, shown, reverse(!before.equals(accept.answer()), new Deed.Accept(accept.question(), before)));
    }

    private static Outcome keep(Transaction forum, Deed.Keep keep) {
        String name = String.valueOf(keep.question().value());
        if (keep.kept()) {
            forum.favorites().add("question", name);
        } else {
            forum.favorites().remove("question", name);
        }
        String said = keep.question() + (keep.kept() ? " is a favorite now" : " is no favorite any more");
        return new Outcome(said, keep.question(), Optional.of(new Deed.Keep(keep.question(), !keep.kept())));
    }

    private static Outcome answer(Transaction forum, Deed.Write write) {
        PostRef question = PostRef.of(write.writing().post());
        Post answer = forum.posting().answer(question, new Text(write.text(), Format.MARKDOWN), null);
        return posted("answered " + write.writing().post() + " with " + answer.id(), answer);
    }

    private static Outcome comment(Transaction forum, Deed.Write write) {
        PostRef parent = PostRef.of(write.writing().post());
        Post comment = forum.posting().comment(parent, new Text(write.text(), Format.MARKDOWN), null);
        return posted("commented on " + write.writing().post() + " with " + comment.id(), comment);
    }

    /** What was posted cannot be unwritten, but its author may hide it. */
    private static Outcome posted(String said, Post post) {
        boolean waits = post.head().state() == State.QUEUED;
        return new Outcome(
                waits ? said + "; it waits for approval" : said, post.id(), Optional.of(new Deed.Hide(post.id())));
    }

    private static Outcome edit(Transaction forum, Deed.Write write) {
        PostId id = write.writing().post();
        PostRef ref = PostRef.of(id);
        Post before = forum.browsing().post(ref);
        int revisions = forum.browsing().history(ref).size();
        forum.editing().edit(ref, changes(before, write.text()));
        int now = forum.browsing().history(ref).size();
        String said = now == revisions ? "nothing to change in " + id : "edited " + id;
        return new Outcome(said, id, reverse(now != revisions, new Deed.Revert(id, revisions, now)));
    }

    private static Edit changes(Post before, String written) {
        Format format = before.head().format();
        if (before instanceof Post.Question) {
            TitledText text = TitledText.parse(written);
            return new Edit(text.title(), new Text(text.body(), format), null, null, false);
        }
        return new Edit(null, new Text(written, format), null, null, false);
    }

    private static Outcome revert(Transaction forum, Deed.Revert revert) {
        PostRef ref = PostRef.of(revert.post());
        if (forum.browsing().history(ref).size() != revert.latest()) {
            throw ForumException.refused(
                    revert.post() + " was edited since, so that edit cannot be undone; see forum history "
                            + revert.post().value());
        }
        forum.editing().revert(ref, revert.revision());
        return new Outcome("undid the edit of " + revert.post(), revert.post(), Optional.empty());
    }

    private static Outcome hide(Transaction forum, PostId id) {
        Post post = forum.moderation().hide(PostRef.of(id));
        PostId above = post instanceof Post.Comment comment ? comment.parent() : post.question();
        return new Outcome("hid " + id + "; forum hide --undo brings it back", above, Optional.empty());
    }

    private static Optional<Deed> reverse(boolean changed, Deed deed) {
        return changed ? Optional.of(deed) : Optional.empty();
    }

    @Override
    public void interrupt() {
        session.forum().interrupt();
    }
}
