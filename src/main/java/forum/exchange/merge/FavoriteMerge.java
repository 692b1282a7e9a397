package forum.exchange.merge;

import forum.exchange.BadRecordException;
import forum.exchange.Entry;
import forum.exchange.parse.Fields;
import forum.exchange.parse.RevisionParser;
import forum.exchange.parse.Times;
import forum.exchange.parse.WrittenHandle;
import forum.model.FavoriteKind;
import forum.model.Stamp;
import forum.model.Uid;
import forum.rules.Handles;
import forum.rules.Registers;
import forum.store.post.VoteStore;
import forum.store.user.DeletedUsers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Merges what users keep in sight: each favorite is a register, and nobody who was deleted is kept. */
final class FavoriteMerge {

    private final VoteStore votes;
    private final DeletedUsers deleted;
    private final Times times;

    FavoriteMerge(VoteStore votes, DeletedUsers deleted, Times times) {
        this.votes = votes;
        this.deleted = deleted;
        this.times = times;
    }

    /** The favorites of a record, of nobody yet, or throws when one of them does not hold what it should. */
    List<VoteStore.Favorite> check(List<Entry.Favorite> favorites) {
        List<VoteStore.Favorite> parsed = new ArrayList<>();
        for (Entry.Favorite favorite : favorites == null ? List.<Entry.Favorite>of() : favorites) {
            Fields.present(favorite, "favorites");
            FavoriteKind kind = FavoriteKind.find(Fields.present(favorite.kind(), "favorites: kind"))
                    .orElseThrow(
                            () -> new BadRecordException("favorites: kind must be question, user, tag or category"));
            Long at = times.millis(favorite.at(), "favorites");
            Stamp stamp = times.stamp(favorite.stamp(), favorite.at(), "favorites");
            String subject = subject(kind, Fields.present(favorite.subject(), "favorites: subject"));
            if (kind == FavoriteKind.USER && deleted.holds(subject)) {
                continue;
            }
            parsed.add(new VoteStore.Favorite(
                    0,
                    kind,
                    subject,
                    !Boolean.FALSE.equals(favorite.kept()),
                    Instant.ofEpochMilli(at == null ? stamp.millis() : at),
                    stamp));
        }
        return parsed;
    }

    /** What the record names, as it is named here. */
    private static String subject(FavoriteKind kind, String subject) {
        if (subject.isEmpty()) {
            throw new BadRecordException("favorites: subject is empty");
        }
        return switch (kind) {
            case QUESTION -> question(subject);
            case USER -> Handles.fold(WrittenHandle.check(subject, "favorites: subject"));
            case TAG -> TagMerge.name(subject, "favorites: subject");
            case CATEGORY -> RevisionParser.category(subject);
        };
    }

    private static String question(String subject) {
        if (!Uid.isUid(subject)) {
            throw new BadRecordException("favorites: subject must be the uid of a question");
        }
        return Uid.parse(subject).toString();
    }

    /** Joins a favorite of a user, and returns whether that changed anything. */
    boolean join(VoteStore.Favorite favorite) {
        Optional<VoteStore.Favorite> present = votes.findFavorite(favorite.user(), favorite.kind(), favorite.subject());
        boolean wins = present.isEmpty()
                || Registers.wins(
                        favorite.stamp(),
                        String.valueOf(favorite.kept()),
                        present.get().stamp(),
                        String.valueOf(present.get().kept()))
                || favorite.isEarlierTellingOf(present.get());
        if (wins) {
            votes.putFavorite(favorite);
        }
        return wins;
    }
}
