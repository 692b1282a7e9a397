package forum.domain;

import forum.model.Notice;
import forum.model.Post;
import forum.model.PostId;
import forum.rules.UserRights;
import forum.store.user.NoticeStore;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Who wants to hear of what, by e-mail; what was told once is not told again. */
public final class Notices {

    /** What is older is no news: an import of an old forum tells nobody anything. */
    public static final Duration NEWS = Duration.ofDays(7);

    /**
     * A notice, and what to remember once it was told.
     *
     * @param told how far people were told with it
     */
    public record Due(Notice notice, NoticeStore.Told told) {}

    private final Transaction transaction;
    private final NoticeStore store;

    Notices(Transaction transaction) {
        this.transaction = transaction;
        this.store = new NoticeStore(transaction.sql());
    }

    /**
     * What people are to be told now, in the order in which it is to be told.
     *
     * @param since nothing that happened before
     */
    public List<Due> due(Instant since) {
        new UserRights(transaction.settings()).tell(transaction.who().actor());
        List<Due> due = new ArrayList<>();
        NoticeStore.Told told = store.told();
        for (PostId reply : store.replies(since)) {
            told = new NoticeStore.Told(Math.max(told.post(), reply.value()), told.accepted());
            add(due, reply, store.ofReply(reply), told);
        }
        for (NoticeStore.Acceptance acceptance : store.acceptances(since)) {
            told = new NoticeStore.Told(told.post(), acceptance.at());
            add(due, acceptance.answer(), store.ofAcceptance(acceptance), told);
        }
        return due;
    }

    /** All that has happened up to now. */
    public NoticeStore.Told everything() {
        return new NoticeStore.Told(
                transaction.rows().lastId(), transaction.now().toEpochMilli());
    }

    /** The address of the actor's account, or null. */
    public String ownAddress() {
        Long actor = transaction.who().id();
        return actor == null ? null : transaction.users().findEmail(actor).orElse(null);
    }

    /** Remembers how far people were told. */
    public void told(NoticeStore.Told told) {
        new UserRights(transaction.settings()).tell(transaction.who().actor());
        store.keep(told);
    }

    private void add(List<Due> due, PostId id, List<NoticeStore.Recipient> recipients, NoticeStore.Told told) {
        if (recipients.isEmpty()) {
            return;
        }
        Post post = transaction.posts().find(id).orElseThrow();
        Post.Question question =
                (Post.Question) transaction.posts().find(post.question()).orElseThrow();
        for (NoticeStore.Recipient recipient : recipients) {
            due.add(new Due(
                    new Notice(recipient.reason(), post, question, recipient.handle(), recipient.address()), told));
        }
    }
}
