package forum.exchange.merge;

import forum.domain.Departure;
import forum.domain.Transaction;
import forum.exchange.Entry;
import forum.exchange.merge.ImportSummary.Outcome;
import forum.exchange.parse.Fields;
import forum.exchange.parse.Identity;
import forum.exchange.parse.WrittenHandle;
import forum.model.Uid;
import forum.rules.Handles;
import forum.store.user.DeletedUsers;
import forum.store.user.UserStore;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Users who a source says were deleted: what it tells of them, before or after, goes once all of it is in. */
final class Departures {

    private final Transaction transaction;
    private final UserStore users;
    private final DeletedUsers deleted;
    private final ImportSummary summary;
    private final Set<Uid> news = new HashSet<>();

    Departures(Transaction transaction, UserStore users, DeletedUsers deleted, ImportSummary summary) {
        this.transaction = transaction;
        this.users = users;
        this.deleted = deleted;
        this.summary = summary;
    }

    /** Notes that a user is no more. */
    void take(Entry.User told) {
        Uid uid = told.handle() == null
                ? Identity.parse(Fields.present(told.uid(), "uid"), "uid")
                : Uid.ofUser(Handles.fold(WrittenHandle.check(told.handle(), "handle")));
        boolean isNews = deleted.add(uid);
        if (isNews) {
            news.add(uid);
        }
        summary.count(ImportSummary.Kind.USER, isNews ? Outcome.UPDATED : Outcome.UNCHANGED);
    }

    /** Takes out who was deleted, once all users are in. */
    void finish() {
        if (news.isEmpty()) {
            return;
        }
        List<Long> gone = new ArrayList<>();
        users.eachAccount(present -> {
            if (news.contains(Uid.ofUser(present.folded()))) {
                gone.add(present.id());
            }
        });
        new Departure(transaction).erase(gone);
    }
}
