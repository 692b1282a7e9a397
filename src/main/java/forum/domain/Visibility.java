package forum.domain;

import forum.model.Post;
import forum.model.State;
import forum.store.log.RegisterStore;
import java.util.Optional;

/** Sets the registers of posts that several acts change: the state and the accepted answer. */
final class Visibility {

    private final Transaction transaction;

    Visibility(Transaction transaction) {
        this.transaction = transaction;
    }

    /**
     * Sets the state of a post; what is hidden is no longer accepted (Question2Answer does the same, silently).
     *
     * @param by the number of who did it, null for nobody
     */
    void set(Post post, State state, Long by) {
        long id = post.id().value();
        transaction.touched().changing(id);
        transaction.rows().setState(id, state);
        transaction
                .registers()
                .put(
                        RegisterStore.Owner.POST,
                        id,
                        RegisterStore.STATE,
                        new RegisterStore.Setting(transaction.stampClock().next(), transaction.now(), by));
        if (state != State.VISIBLE && post instanceof Post.Answer answer && answer.accepted()) {
            Post.Question question =
                    (Post.Question) transaction.posts().find(answer.question()).orElseThrow();
            accept(question, null);
        }
    }

    /** Sets the accepted answer; null for none. */
    void accept(Post.Question question, Post.Answer answer) {
        long id = question.id().value();
        transaction.touched().changing(id);
        Optional.ofNullable(answer)
                .ifPresent(now -> transaction.touched().changing(now.id().value()));
        question.accepted().ifPresent(former -> transaction.touched().changing(former.value()));
        transaction.rows().setAccepted(id, answer == null ? null : answer.id().value());
        transaction.registers().put(RegisterStore.Owner.POST, id, RegisterStore.ACCEPTED, transaction.settingNow());
    }

    /** The handle of who last set a register of a post, null when nobody is named. */
    String lastSetBy(Post post, String register) {
        return transaction
                .registers()
                .find(RegisterStore.Owner.POST, post.id().value(), register)
                .map(RegisterStore.Setting::by)
                .map(transaction.users()::handle)
                .orElse(null);
    }
}
