package forum.exchange.q2a;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** The tables with one prefix in one database: a site, or the users that several sites share. */
final class Site implements Closeable {

    private static final Map<Table, String> LEFT_OUT = new EnumMap<>(Map.ofEntries(
            Map.entry(Table.BLOBS, "avatars and uploads"),
            Map.entry(Table.PAGES, "pages and links"),
            Map.entry(Table.WIDGETS, "widgets"),
            Map.entry(Table.CACHE, "cache entries"),
            Map.entry(Table.COOKIES, "cookies of visitors"),
            Map.entry(Table.IP_LIMITS, "counters of limits"),
            Map.entry(Table.USER_LIMITS, "counters of limits"),
            Map.entry(Table.LOGINS, "logins through other sites"),
            Map.entry(Table.NOTICES, "notices to users"),
            Map.entry(Table.RIGHTS, "levels of users in single categories"),
            Map.entry(Table.POST_NOTES, "extra fields of posts"),
            Map.entry(Table.USER_NOTES, "notes of plugins"),
            Map.entry(Table.CATEGORY_NOTES, "notes of plugins"),
            Map.entry(Table.TAG_NOTES, "notes of plugins"),
            Map.entry(Table.SHARED_EVENTS, "entries of update feeds"),
            Map.entry(Table.USER_EVENTS, "entries of update feeds")));

    private final String name;
    private final LocalTimes times;
    private final SiteOptions options = new SiteOptions();
    private final CategoryTree categories = new CategoryTree();
    private final PeopleSorter people;
    private final ThreadSorter threads;
    private final Map<String, Long> leftOut = new TreeMap<>();
    private boolean content;
    private boolean whole;

    Site(String name, Path scratch, LocalTimes times) throws IOException {
        this.name = name;
        this.times = times;
        this.people = new PeopleSorter(scratch);
        this.threads = new ThreadSorter(scratch, times);
    }

    /** The prefix, with the database where the dump names one. */
    String name() {
        return name;
    }

    /** Whether it has a table of posts. */
    boolean isForum() {
        return content;
    }

    /** Whether it has a table of options too, as every site has. */
    boolean isWhole() {
        return whole;
    }

    SiteOptions options() {
        return options;
    }

    CategoryTree categories() {
        return categories;
    }

    PeopleSorter people() {
        return people;
    }

    ThreadSorter threads() {
        return threads;
    }

    /** What was left out, and how many of it. */
    Map<String, Long> leftOut() {
        return leftOut;
    }

    /** Whether rows of the table are only counted. */
    static boolean isLeftOut(Table table) {
        return LEFT_OUT.containsKey(table);
    }

    /** Rows of this table come now. */
    void expect(Table table) {
        content |= table == Table.POSTS;
        whole |= table == Table.OPTIONS;
    }

    /** Takes a row, or throws when it does not hold what it should. */
    void take(Row row) throws IOException {
        switch (row.table()) {
            case OPTIONS -> options.add(row);
            case CATEGORIES -> categories.add(row);
            case USERS, PROFILES, POINTS, FAVORITES, WORDS -> {
                UserBuilder.check(row, times);
                people.add(row);
            }
            // of other programs more is said than a forum needs: what nobody asks for may be as it is
            case WORDPRESS_USERS, WORDPRESS_NOTES, JOOMLA_USERS -> people.add(row);
            case POSTS -> threads.addPost(row);
            case VOTES -> threads.addVote(row);
            case MESSAGES -> {
                boolean wall = "PUBLIC".equals(row.text("type"));
                leftOut.merge(wall ? "wall posts" : "private messages", 1L, Long::sum);
            }
            default -> leftOut.merge(LEFT_OUT.get(row.table()), 1L, Long::sum);
        }
    }

    @Override
    public void close() {
        people.close();
        threads.close();
    }
}
