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
import java.util.Set;

/** Who wants to hear of what, by e-mail; what was told once is not told again. */
public final class Notices {

    /** What is older is no news: an import of an old forum tells nobody anything. */
    public static final Duration NEWS = Duration.ofDays(7);

    /**
     * A notice, and what to remember when it cannot be given.
     *
     * @param owed what makes it due again
     */
    public record Due(Notice notice, NoticeStore.Owed owed) {}

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
        Set<NoticeStore.Owed> owed = store.owed();
        for (PostId reply : store.replies(since)) {
            add(due, reply, left(store.ofReply(reply), reply, owed));
        }
        for (NoticeStore.Acceptance acceptance : store.acceptances(since)) {
            add(due, acceptance.answer(), store.ofAcceptance(acceptance));
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

    /**
     * Remembers how far people were told. The log has an entry only where somebody was told, or never will be.
     *
     * @param given how many notices were given
     * @param refused how many cannot be given, now or later
     * @param owed what up to there could not be given
     */
    public void told(NoticeStore.Told told, int given, int refused, List<Due> owed) {
        new UserRights(transaction.settings()).tell(transaction.who().actor());
        store.keep(told, owed.stream().map(Due::owed).toList());
        if (given == 0 && refused == 0) {
            transaction.passOver();
            return;
        }
        transaction.note(given + " sent");
        if (refused > 0) {
            transaction.note(refused + " refused");
        }
        if (!owed.isEmpty()) {
            transaction.note(owed.size() + " still due");
        }
    }

    /** Of a reply that others have been told of, the recipients that are left. */
    private static List<NoticeStore.Recipient> left(
            List<NoticeStore.Recipient> recipients, PostId reply, Set<NoticeStore.Owed> owed) {
        boolean isTold = owed.stream()
                .anyMatch(notice ->
                        notice.reply().equals(reply) && !notice.heard().equals(reply));
        return recipients.stream()
                .filter(recipient -> !isTold || owed.contains(new NoticeStore.Owed(reply, recipient.heard())))
                .toList();
    }

    private void add(List<Due> due, PostId id, List<NoticeStore.Recipient> recipients) {
        if (recipients.isEmpty()) {
            return;
        }
        Post post = transaction.posts().find(id).orElseThrow();
        Post.Question question =
                (Post.Question) transaction.posts().find(post.question()).orElseThrow();
        for (NoticeStore.Recipient recipient : recipients) {
            due.add(new Due(
                    new Notice(recipient.reason(), post, question, recipient.handle(), recipient.address()),
                    new NoticeStore.Owed(id, recipient.heard())));
        }
    }
}
