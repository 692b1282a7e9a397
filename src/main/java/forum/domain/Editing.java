package forum.domain;

import forum.model.Actor;
import forum.model.Format;
import forum.model.ForumException;
import forum.model.Post;
import forum.model.PostRef;
import forum.model.State;
import forum.model.Uid;
import forum.model.Utf8Text;
import forum.rules.Approval;
import forum.rules.Limits;
import forum.rules.PlainText;
import forum.rules.Rights;
import forum.rules.Tags;
import forum.store.log.RegisterStore;
import forum.store.post.StoredPost;
import forum.store.post.StoredRevision;
import java.util.List;
import java.util.Objects;

/** Changing what was written. Every change is a revision that says which fields it changed. */
public final class Editing {

    private final Transaction transaction;
    private final Lookup lookup;
    private final Rights rights;
    private final Limits limits;

    Editing(Transaction transaction) {
        this.transaction = transaction;
        this.lookup = new Lookup(transaction);
        this.rights = new Rights(transaction.settings());
        this.limits = new Limits(transaction.settings());
    }

    /** Refuses a change of the text of a post that the actor may not make, whatever it says. */
    public void mayEditText(PostRef ref) {
        Post post = lookup.post(ref);
        rights.editText(transaction.who().actor(), post, lookup.thread(post));
    }

    /** Changes a post; what would not change anything is no revision. */
    public Post edit(PostRef ref, Edit edit) {
        Post post = lookup.post(ref);
        refuseQuestionFields(post, edit);
        Edit wanted = withTags(edit, edit.tags() == null ? null : Tags.of(edit.tags()));
        requireMayChange(post, wanted);
        if (edit.silent()) {
            rights.editSilently(transaction.who().actor());
        }
        return revise(post, changes(post, limited(post, wanted)), edit.silent());
    }

    /** The edit as it may be stored; what stays as it is need not keep to the limits, which may be younger. */
    private Edit limited(Post post, Edit edit) {
        Content changes = changes(post, edit);
        return new Edit(
                changes.title() == null ? edit.title() : limits.title(edit.title()),
                changes.body() == null
                        ? edit.text()
                        : new Text(body(post, edit.text()), edit.text().format()),
                changes.tags() == null ? edit.tags() : limits.tags(edit.tags()),
                edit.category(),
                edit.silent());
    }

    private static Edit withTags(Edit edit, List<String> tags) {
        return new Edit(edit.title(), edit.text(), tags, edit.category(), edit.silent());
    }

    /**
     * Brings back the text that a post had at a revision, which becomes a new revision. What stood there once may stand
     * there again, whatever the limits are now. A question stays in its category where it can no longer stand in the one
     * that it had.
     */
    public Post revert(PostRef ref, int number) {
        Post post = lookup.post(ref);
        StoredPost stored = transaction.rows().get(post.id().value());
        List<StoredRevision> history = transaction.revisions().all(stored);
        if (number < 1 || number > history.size()) {
            throw ForumException.notFound(
                    "no revision " + number + " of " + post.id() + "; it has " + history.size(),
                    "`forum history " + post.id().value() + "` lists them");
        }
        Edit before = textAt(post, history.subList(0, number));
        boolean moves = before.category() != null && new Placement(transaction).allows(before.category());
        Edit former = moves ? before : new Edit(before.title(), before.text(), before.tags(), null, false);
        requireMayChange(post, former);
        return revise(post, changes(post, former), false);
    }

    /** Refuses what the actor may not change of a post; tags and category count where they would be others. */
    private void requireMayChange(Post post, Edit edit) {
        Actor actor = transaction.who().actor();
        if (edit.title() != null || edit.text() != null) {
            rights.editText(actor, post, lookup.thread(post));
        }
        if (post instanceof Post.Question question) {
            if (edit.tags() != null && !edit.tags().equals(question.tags())) {
                rights.retag(actor, question);
            }
            if (edit.category() != null && !path(edit.category()).equals(presentCategory(question))) {
                rights.recategorize(actor, question);
            }
        }
    }

    /** What of the edit differs from what the post says now. */
    private Content changes(Post post, Edit edit) {
        StoredPost stored = transaction.rows().get(post.id().value());
        Format format = edit.text() == null ? null : edit.text().format();
        String body = edit.text() == null ? null : edit.text().body();
        return new Content(
                changed(edit.title(), stored.title()),
                format == stored.format() ? changed(body, stored.body()) : body,
                edit.tags() == null
                        ? null
                        : changed(String.join(" ", edit.tags()), String.join(" ", presentTags(post))),
                edit.category() == null ? null : changed(path(edit.category()), presentCategory(post)),
                format);
    }

    /** Whether a post reads as it did at a revision. */
    boolean readsAsAt(PostRef ref, int number) {
        Post post = lookup.post(ref);
        List<StoredRevision> history =
                transaction.revisions().all(transaction.rows().get(post.id().value()));
        return number <= history.size()
                && textAt(post, history.subList(0, number)).equals(textAt(post, history));
    }

    /** What a post read like after these revisions, oldest first. */
    private static Edit textAt(Post post, List<StoredRevision> revisions) {
        String title = null;
        Text text = null;
        String tags = null;
        String category = null;
        for (StoredRevision revision : revisions) {
            title = revision.title() == null ? title : revision.title();
            text = revision.body() == null ? text : new Text(revision.body().toString(), revision.format());
            tags = revision.tags() == null ? tags : revision.tags();
            category = revision.category() == null ? category : revision.category();
        }
        if (!(post instanceof Post.Question)) {
            return new Edit(null, text, null, null, false);
        }
        return new Edit(
                title, text, tags == null || tags.isEmpty() ? List.of() : List.of(tags.split(" ")), category, false);
    }

    private record Content(String title, String body, String tags, String category, Format format) {

        private boolean isEmpty() {
            return isMove() && category == null;
        }

        /** Whether nothing but the category changes. */
        private boolean isMove() {
            return title == null && body == null && tags == null;
        }
    }

    private Post revise(Post post, Content content, boolean silent) {
        if (content.isEmpty()) {
            return post;
        }
        long id = post.id().value();
        transaction.touched().changing(id);
        StoredPost stored = transaction.rows().get(id);
        transaction
                .journal()
                .reversedBy(new Reversal.Text(
                        id, transaction.revisions().all(stored).size()));
        Uid uid = transaction.newUid();
        transaction
                .revisions()
                .add(
                        stored,
                        new StoredRevision(
                                uid,
                                false,
                                silent,
                                transaction.who().id(),
                                transaction.now().toEpochMilli(),
                                transaction.stampClock().next(),
                                content.title(),
                                Utf8Text.of(content.body()),
                                content.body() == null ? null : content.format(),
                                content.tags(),
                                content.category()));
        boolean again = !content.isMove()
                && new Approval(transaction.settings())
                        .requeuesEdited(transaction.who().actor());
        if (again && stored.state() == State.VISIBLE) {
            transaction.rows().setState(id, State.QUEUED);
            transaction.registers().put(RegisterStore.Owner.POST, id, RegisterStore.STATE, transaction.settingNow());
        }
        transaction.settle();
        transaction.note(post.id().toString());
        return transaction.posts().find(post.id()).orElseThrow();
    }

    private static void refuseQuestionFields(Post post, Edit edit) {
        boolean forQuestions = edit.title() != null || edit.tags() != null || edit.category() != null;
        if (forQuestions && !(post instanceof Post.Question)) {
            throw ForumException.refused("only questions have a title, tags and a category; " + post.id() + " is "
                    + (post instanceof Post.Answer ? "an answer" : "a comment"));
        }
    }

    /** The path of the category that a question is to stand in, empty for none. */
    private String path(String name) {
        Long id = new Placement(transaction).choose(name);
        return id == null ? "" : transaction.categoryStore().get(id).path();
    }

    private String body(Post post, Text text) {
        return limits.body(post.kind(), text.body(), PlainText.of(text.body(), text.format()));
    }

    private static List<String> presentTags(Post post) {
        return post instanceof Post.Question question ? question.tags() : List.of();
    }

    private static String presentCategory(Post post) {
        return post instanceof Post.Question question && question.category() != null
                ? question.category().path()
                : "";
    }

    private static String changed(String wanted, String present) {
        return Objects.equals(wanted, present) ? null : wanted;
    }
}
