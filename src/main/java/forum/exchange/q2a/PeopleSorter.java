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
    private String program;
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

    /** The program that their accounts are those of; null for Question2Answer itself. */
    String program() {
        return program;
    }

    /** Adds a row of the tables of users, profiles, points, favourites or words. */
    void add(Row row) throws IOException {
        if (row.table() == Table.WORDS) {
            words.add(row.requireId("wordid"), row.bytes());
            return;
        }
        String user = row.user();
        if (user == null || user.isEmpty()) {
            throw new DumpError(row.table().user() + " is missing");
        }
        long key = UserNames.key(user);
        profiles |= row.table() == Table.PROFILES;
        switch (row.table()) {
            case USERS, WORDPRESS_USERS, JOOMLA_USERS -> {
                known = true;
                program = row.table().program();
                accounts.add(key, row.bytes());
            }
            case FAVORITES -> addFavorite(row, key);
            case WORDPRESS_NOTES -> {
                if (String.valueOf(row.text("meta_key")).endsWith("capabilities")) {
                    sorted.add(key, row.bytes());
                }
            }
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
    void finish(UserNames names, LocalTimes times, Remarks remarks) throws IOException {
        ThreadSorter.group(accounts, (key, rows) -> {
            Row kept = rows.get(0);
            for (Row row : rows.subList(1, rows.size())) {
                if (row.repeated() == Row.Repeated.WRONG) {
                    remarks.reject(row, "user " + Row.shorten(row.user()) + " occurs twice");
                } else if (row.repeated() == Row.Repeated.LAST) {
                    kept = row;
                }
            }
            addAccount(key, kept, names, times, remarks);
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

    private void addAccount(long key, Row row, UserNames names, LocalTimes times, Remarks remarks) throws IOException {
        try {
            Account account = Account.of(row, times);
            names.add(account.user(), account.handle());
            sorted.add(key, row.bytes());
        } catch (DumpError e) {
            remarks.reject(row, e.getMessage());
        }
    }

    /** Adds what another site, which is finished, has of these users. */
    void addAll(PeopleSorter other) throws IOException {
        other.sorted.forEach(sorted::add);
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
