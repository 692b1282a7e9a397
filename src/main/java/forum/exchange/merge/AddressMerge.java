package forum.exchange.merge;

import forum.domain.Transaction;
import forum.exchange.Stores;
import forum.exchange.Unwritten;
import forum.model.ForumException;
import forum.model.Uid;
import forum.rules.Handles;
import forum.rules.Limits;
import forum.rules.Settings;
import java.util.Map;

/** Keeps the addresses that a source has, for notifications and nothing else. What is known here goes before them. */
final class AddressMerge {

    private final Transaction transaction;
    private final Stores stores;
    private final long lastBefore;
    private final Limits limits = new Limits(Settings.of(Map.of()));

    /**
     * Works in this transaction.
     *
     * @param lastBefore the greatest number of a post before the import; older posts keep what their authors wanted
     */
    AddressMerge(Transaction transaction, Stores stores, long lastBefore) {
        this.transaction = transaction;
        this.stores = stores;
        this.lastBefore = lastBefore;
    }

    /** Keeps where a user is reached. */
    void merge(Unwritten.UserAddress address) {
        String checked = check(address.address());
        stores.users().findId(Handles.fold(address.handle())).ifPresent(user -> {
            if (stores.users().findEmail(user).isEmpty()) {
                stores.users().setEmail(user, checked);
            }
        });
    }

    /** Keeps whom a post tells of replies; one whose author was deleted tells nobody. */
    void merge(Unwritten.PostAddress address) {
        if (address.author() != null
                && stores.users().findId(Handles.fold(address.author())).isEmpty()) {
            return;
        }
        String checked = address.address().equals("@") ? "@" : check(address.address());
        transaction.bulkLoad().ifPresent(load -> load.uids().index());
        stores.posts().find(Uid.parse(address.post().text())).ifPresent(post -> {
            if (post.id() > lastBefore) {
                stores.posts().setNotify(post.id(), checked);
            }
        });
    }

    /** The address, or null, which is none, when it cannot be one; nothing is told of it, not even that. */
    private String check(String address) {
        try {
            return limits.email(address);
        } catch (ForumException e) {
            return null;
        }
    }
}
