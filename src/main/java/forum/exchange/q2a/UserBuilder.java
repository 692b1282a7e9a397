package forum.exchange.q2a;

import forum.exchange.Entry;
import forum.exchange.Entry.ForeignId;
import forum.exchange.EntrySink;
import forum.exchange.Place;
import forum.exchange.Positioned;
import forum.exchange.Unwritten;
import forum.exchange.scratch.IdMap;
import forum.model.ForumException;
import forum.model.Kind;
import forum.model.Level;
import forum.rules.Handles;
import forum.rules.Tags;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the tables have of one user as a record. */
final class UserBuilder {

    private final LocalTimes times;
    private final UserNames names;
    private final CategoryTree categories;
    private final ThreadSorter threads;
    private final Remarks remarks;
    private final EntrySink sink;

    /** What a field says that a user has not filled in, or no more; null where the dump does not tell. */
    private String unfilled;

    UserBuilder(
            LocalTimes times,
            UserNames names,
            CategoryTree categories,
            ThreadSorter threads,
            Remarks remarks,
            EntrySink sink) {
        this.times = times;
        this.names = names;
        this.categories = categories;
        this.threads = threads;
        this.remarks = remarks;
        this.sink = sink;
    }

    /** Throws when a row that belongs to a user does not hold what it should. */
    static void check(Row row, LocalTimes times) {
        row.checkTexts();
        switch (row.table()) {
            case USERS -> Account.of(row, times);
            case POINTS -> row.number("bonus");
            case FAVORITES -> row.requireId("entityid");
            default -> {}
        }
    }

    /** Hands on the records of these users, and their addresses, which no record has. */
    void tell(PeopleSorter people) throws IOException {
        unfilled = people.hasProfiles() ? "" : null;
        people.forEach(this::tell);
    }

    private void tell(List<Row> rows) throws IOException {
        Account account = null;
        Level level = null;
        Long bonus = null;
        boolean present = false;
        Map<String, String> profile = new HashMap<>();
        List<Entry.Favorite> favorites = new ArrayList<>();
        for (Row row : rows) {
            switch (row.table()) {
                case USERS, WORDPRESS_USERS, JOOMLA_USERS -> account = Account.of(row, times);
                case WORDPRESS_NOTES -> level = Account.wordPressLevel(row.text("meta_value"));
                case POINTS -> bonus = Long.valueOf(row.number("bonus"));
                case PROFILES -> addField(row, profile);
                case FAVORITES -> addFavorite(row, favorites);
                default -> throw new IllegalStateException("not of a user: " + row.table());
            }
            present |= row.table().program() == null;
        }
        if (!present) {
            remarks.leaveOut("users of " + rows.get(0).table().program() + " who have done nothing on this site", 1);
            return;
        }
        Row place = account == null ? rows.get(0) : account.row();
        String handle = names.of(place.user());
        level = account == null || level != null ? level : account.level();
        Entry.User user = new Entry.User(
                null,
                handle,
                level == null ? null : level.word(),
                account == null ? null : Boolean.valueOf(account.blocked()),
                bonus,
                account == null || account.name() == null ? profile.getOrDefault("name", unfilled) : account.name(),
                profile.getOrDefault("location", unfilled),
                account == null || account.website() == null
                        ? profile.getOrDefault("website", unfilled)
                        : account.website(),
                profile.getOrDefault("about", unfilled),
                account == null ? null : account.created(),
                null,
                null,
                favorites.isEmpty() ? null : favorites,
                null);
        sink.accept(new Positioned(user, remarks.place(place)));
        if (account != null) {
            tellAccount(account, handle, remarks.place(place));
        }
    }

    private void tellAccount(Account account, String handle, Place place) {
        ForeignId number = new ForeignId(account.user(), "user");
        sink.accept(new Positioned(new Unwritten.Account(sink.uid(number, Kind.QUESTION), handle), place));
        if (account.email() != null && !account.email().isBlank()) {
            sink.accept(new Positioned(
                    new Unwritten.UserAddress(handle, account.email().strip()), place));
        }
    }

    private void addField(Row row, Map<String, String> profile) {
        String value = row.text("content");
        String field = String.valueOf(row.text("title"));
        if (value == null || value.isEmpty()) {
            return;
        }
        switch (field) {
            case "name", "location", "website", "about" -> profile.put(field, value);
            default -> remarks.leaveOut("profile fields '" + Row.shorten(field) + "'", 1);
        }
    }

    private void addFavorite(Row row, List<Entry.Favorite> favorites) throws IOException {
        String subject = row.text("entityid");
        Entry.Favorite favorite = switch (String.valueOf(row.text("entitytype"))) {
            case "Q" -> favorite("question", question(row.requireId("entityid")));
            case "U" -> favorite("user", Handles.fold(names.of(subject)));
            case "C" -> favorite("category", categories.path(row.requireId("entityid")));
            case "T" -> favorite("tag", tag(subject));
            default -> null;
        };
        if (favorite == null) {
            remarks.leaveOut("favourites that are not there", 1);
        } else {
            favorites.add(favorite);
        }
    }

    /** The tag that the word is; null when it can be none. */
    private static String tag(String word) {
        try {
            return String.join("-", Tags.ofOthers(List.of(word)));
        } catch (ForumException e) {
            return null;
        }
    }

    private String question(long id) {
        boolean there = threads.thread(id) == id && id != IdMap.NONE;
        return there ? sink.uid(ThreadBuilder.id(id), Kind.QUESTION).toString() : null;
    }

    private static Entry.Favorite favorite(String kind, String subject) {
        return subject == null || subject.isEmpty() ? null : new Entry.Favorite(kind, subject, null, null, null);
    }
}
