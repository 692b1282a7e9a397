package forum.exchange.q2a;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts the rows of Question2Answer's tables where they belong; those of other programs are passed over. */
final class Gathering implements DumpReader.Taker, Closeable {

    /** So many sites in one database nobody has. */
    private static final int MOST_SITES = 50;

    private final Path scratch;
    private final LocalTimes times;
    private final Remarks remarks;
    private final Map<String, Site> sites = new LinkedHashMap<>();

    Gathering(Path scratch, LocalTimes times, Remarks remarks) {
        this.scratch = scratch;
        this.times = times;
        this.remarks = remarks;
    }

    /** The sites, the largest first; what has no posts, or those of a plugin alone, is none, and a table of posts alone may be a copy of one. */
    List<Site> forums() {
        return sites.values().stream()
                .filter(site ->
                        site.isForum() && (site.isWhole() || site.threads().posts() > 0))
                .sorted(Comparator.comparing(Site::isWhole)
                        .thenComparing(site -> site.threads().posts())
                        .reversed())
                .toList();
    }

    /** The users that a site without users of its own shares with others. */
    Optional<Site> sharedUsers(Site site) {
        return site.people().isKnown()
                ? Optional.empty()
                : sites.values().stream()
                        .filter(other -> other.people().isKnown())
                        .findFirst();
    }

    @Override
    public DumpReader.Rows rows(DumpReader.Table read) throws IOException {
        if (read.columns().isEmpty()) {
            if (Table.POSTS.mayBe(read.name())) {
                throw new DumpError("the columns of " + Row.shorten(read.name())
                        + " are not known: write the dump with CREATE TABLE, or with --complete-insert");
            }
            return null;
        }
        Table table = Table.find(read.name(), read.columns()).orElse(null);
        if (table == null) {
            return null;
        }
        String name = (read.database().isEmpty() ? "" : read.database() + ".") + table.prefix(read.name());
        Site site = sites.get(name);
        if (site == null) {
            if (sites.size() == MOST_SITES) {
                return null;
            }
            site = new Site(name, scratch, times);
            sites.put(name, site);
        }
        site.expect(table);
        return new Wanted(site, table, read.columns());
    }

    @Override
    public void reject(long line, long column, String reason) {
        remarks.reject(line, column, reason);
    }

    /** Takes the wanted values of a table's rows. */
    private final class Wanted implements DumpReader.Rows {

        private final Site site;
        private final Table table;
        private final int[] places;

        private Wanted(Site site, Table table, List<String> present) {
            this.site = site;
            this.table = table;
            this.places = present.stream()
                    .mapToInt(
                            name -> Site.isLeftOut(table) ? -1 : table.columns().indexOf(name))
                    .toArray();
        }

        @Override
        public boolean wants(int column) {
            return places[column] >= 0;
        }

        @Override
        public void take(long line, long column, Row.Repeated repeated, byte[][] read) throws IOException {
            byte[][] values = new byte[table.columns().size()][];
            for (int i = 0; i < read.length; i++) {
                if (places[i] >= 0) {
                    values[places[i]] = read[i];
                }
            }
            try {
                site.take(new Row(table, line, column, repeated, values));
            } catch (DumpError e) {
                remarks.reject(line, column, e.getMessage());
            }
        }
    }

    @Override
    public void close() {
        sites.values().forEach(Site::close);
    }
}
