package forum.exchange.q2a;

import forum.exchange.scratch.RowSorter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Puts what the tables have of each user together. */
final class PeopleSorter implements Closeable {

    private static final int SUBJECT = Table.FAVORITES.columns().indexOf("entityid");

    private final RowSorter accounts;
    private final RowSorter words;
    private final RowSorter sorted;
    private boolean known;
    private boolean profiles;

    PeopleSorter(Path scratch) {
        this.accounts = new RowSorter(scratch);
        this.words = new RowSorter(scratch);
        this.sorted = new RowSorter(scratch);
    }

    /** Whether the users themselves are in the dump. */
    boolean isKnown() {
        return known;
    }

    /** Whether what users say of themselves is in the dump. */
    boolean hasProfiles() {
        return profiles;
    }

    /** Adds a row of the tables of users, profiles, points, favourites or words. */
    void add(Row row) throws IOException {
        if (row.table() == Table.WORDS) {
            words.add(row.requireId("wordid"), row.bytes());
            return;
        }
        String user = row.text("userid");
        if (user == null || user.isEmpty()) {
            throw new DumpError("userid is missing");
        }
        long key = UserNames.key(user);
        profiles |= row.table() == Table.PROFILES;
        switch (row.table()) {
            case USERS -> {
                known = true;
                accounts.add(key, row.bytes());
            }
            case FAVORITES -> addFavorite(row, key);
            default -> sorted.add(key, row.bytes());
        }
    }

    /** A favourite tag is the number of a word, and the words come last. */
    private void addFavorite(Row row, long key) throws IOException {
        if ("T".equals(row.text("entitytype"))) {
            words.add(row.requireId("entityid"), row.bytes());
        } else {
            sorted.add(key, row.bytes());
        }
    }

    /** Gives the users their names, and the favourite tags theirs; nothing may be added afterwards. */
    void finish(UserNames names, Remarks remarks) throws IOException {
        ThreadSorter.group(accounts, (key, rows) -> {
            Row account = rows.get(rows.size() - 1);
            names.add(account.text("userid"), account.text("handle"));
            sorted.add(key, account.bytes());
        });
        ThreadSorter.group(words, (key, rows) -> {
            String word = null;
            for (Row row : rows) {
                word = row.table() == Table.WORDS ? row.text("word") : word;
            }
            for (Row row : rows) {
                if (row.table() == Table.FAVORITES) {
                    nameTag(row, word, remarks);
                }
            }
        });
    }

    private void nameTag(Row row, String word, Remarks remarks) throws IOException {
        if (word == null) {
            remarks.leaveOut("favourites that are not there", 1);
            return;
        }
        row.values()[SUBJECT] = word.getBytes(StandardCharsets.UTF_8);
        sorted.add(UserNames.key(row.text("userid")), row.bytes());
    }

    /** Takes what the tables have of one user. */
    @FunctionalInterface
    interface Taker {
        void take(List<Row> rows) throws IOException;
    }

    /** Hands over the users. */
    void forEach(Taker taker) throws IOException {
        ThreadSorter.group(sorted, (key, rows) -> taker.take(rows));
    }

    @Override
    public void close() {
        accounts.close();
        words.close();
        sorted.close();
    }
}
