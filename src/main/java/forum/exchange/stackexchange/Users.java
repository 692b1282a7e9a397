package forum.exchange.stackexchange;

import forum.exchange.Entry;
import forum.exchange.EntrySink;
import forum.exchange.Place;
import forum.exchange.Positioned;
import forum.exchange.Unwritten;
import forum.exchange.parse.Identity;
import forum.exchange.scratch.RowSorter;
import forum.exchange.scratch.TextMap;
import forum.model.Format;
import forum.model.Kind;
import forum.rules.Handles;
import forum.rules.PlainText;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The users of a dump and the handles that they get. Names are not unique there. The oldest account of a name keeps it,
 * the others have their number behind it, {@code Rob#17}; so has whose name looks like that. A handle therefore follows
 * from the user and those before, and is the same in every later dump.
 */
final class Users implements Closeable {

    /** The site's own account. */
    static final long COMMUNITY = -1;

    private static final int LONGEST_HANDLE = 100;
    private static final Pattern NUMBERED = Pattern.compile(".*#[0-9]+");

    private final RowSorter rows;
    private final RowSorter names;
    private final TextMap handles;
    private final Packer packer = new Packer();
    private long siteSince = Row.NONE;

    Users(Path scratch) throws IOException {
        rows = new RowSorter(scratch);
        names = new RowSorter(scratch);
        handles = new TextMap(scratch);
    }

    /** Takes a row of the table of users. */
    void add(Row row) throws IOException, BadRow {
        long id = row.id("Id");
        packer.begin(RowKind.USER).number(row.line()).number(row.column());
        long created = row.time("CreationDate");
        packer.number(created);
        String name = row.text("DisplayName");
        packer.text(name);
        packer.number(row.time("LastAccessDate"));
        row.pack("WebsiteUrl", packer);
        row.pack("Location", packer);
        row.pack("AboutMe", packer);
        rows.add(id, packer.row());
        names.add(
                hash(Handles.fold(handle(name, id))),
                packer.begin(RowKind.NAMESAKE).number(id).row());
        if (id == COMMUNITY) {
            siteSince = created;
        }
    }

    /** Finds who shares a name, once all rows of the table are here. */
    void findNamesakes() throws IOException {
        long[] before = {0, Row.NONE}; // a hash, and the oldest user with it
        names.forEach((hash, row) -> {
            Packed packed = new Packed(row);
            packed.kind();
            long id = packed.number();
            if (before[1] == Row.NONE || hash != before[0]) {
                before[0] = hash;
                before[1] = id;
            } else if (id != before[1]) {
                rows.add(Math.max(before[1], id), packer.begin(RowKind.NAMESAKE).row());
                before[1] = Math.min(before[1], id);
            }
        });
    }

    /** Notes that a user keeps a question in sight. */
    void addFavorite(long user, long question, long at) throws IOException {
        rows.add(
                user, packer.begin(RowKind.FAVORITE).number(question).number(at).row());
    }

    /** When the site's own account was made, {@link Row#NONE} when the dump does not say. */
    long siteSince() {
        return siteSince;
    }

    /** Tells all users. Afterwards their handles are known. */
    void tell(EntrySink sink, String source, String file, LeftOut leftOut) throws IOException {
        Telling telling = new Telling(sink, source, file, leftOut);
        rows.forEach(telling::take);
        telling.finish();
    }

    /** The handle of a user, null for one who is not in the dump. */
    String handle(long user) throws IOException {
        return user == Row.NONE ? null : handles.get(user);
    }

    @Override
    public void close() {
        rows.close();
        names.close();
        handles.close();
    }

    private static String handle(String name, long id) {
        String handle = name == null ? null : Handles.adapted(name);
        if (handle == null) {
            return "user" + id;
        }
        boolean tooLong = handle.codePointCount(0, handle.length()) > LONGEST_HANDLE;
        return tooLong
                ? handle.substring(0, handle.offsetByCodePoints(0, LONGEST_HANDLE))
                        .strip()
                : handle;
    }

    /** FNV-1a; of two names that meet here by chance the later one is taken for a namesake. */
    private static long hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }

    /** Puts together what was said of each user. */
    private final class Telling {

        private final EntrySink sink;
        private final String source;
        private final String file;
        private final LeftOut leftOut;

        private long id;
        private Packed profile;
        private boolean namesake;
        private final List<Entry.Favorite> favorites = new ArrayList<>();

        private Telling(EntrySink sink, String source, String file, LeftOut leftOut) {
            this.sink = sink;
            this.source = source;
            this.file = file;
            this.leftOut = leftOut;
        }

        private void take(long key, ByteBuffer row) throws IOException {
            if (key != id) {
                finish();
                id = key;
            }
            Packed packed = new Packed(row);
            switch (packed.kind()) {
                case USER -> {
                    if (profile == null) {
                        profile = packed.copy();
                    } else {
                        sink.reject(new Place(file, packed.number(), packed.number()), "user " + id + " occurs twice");
                    }
                }
                case NAMESAKE -> namesake = true;
                default -> {
                    String question = Identity.foreign(source, Kind.QUESTION, String.valueOf(packed.number()))
                            .toString();
                    favorites.add(new Entry.Favorite(
                            "question", question, null, Instant.ofEpochMilli(packed.number()), null));
                }
            }
        }

        private void finish() throws IOException {
            if (profile != null) {
                tell();
            } else {
                favorites.forEach(favorite -> leftOut.count("bookmarks of users who are not in the dump"));
            }
            profile = null;
            namesake = false;
            favorites.clear();
        }

        private void tell() throws IOException {
            Place place = new Place(file, profile.number(), profile.number());
            Instant created = instant(profile.number());
            String name = profile.text();
            Instant seen = instant(profile.number());
            String handle = handle(name, id);
            if (namesake || NUMBERED.matcher(Handles.fold(handle)).matches()) {
                handle += "#" + id;
            }
            String website = profile.text();
            String location = profile.text();
            String about = profile.text();
            String text = about == null ? "" : PlainText.of(about, Format.HTML);
            Map<String, String> said = new HashMap<>();
            say("name", name == null || name.equals(handle) ? null : name, said);
            say("location", location, said);
            say("website", website, said);
            say("about", text, said);
            Map<String, Entry.Setting> set = new HashMap<>();
            said.forEach((field, value) -> {
                if (seen != null && !value.isEmpty()) {
                    set.put(field, new Entry.Setting(seen, null));
                }
            });
            handles.put(id, handle);
            sink.accept(new Positioned(
                    new Entry.User(
                            null,
                            handle,
                            null,
                            null,
                            null,
                            said.get("name"),
                            said.get("location"),
                            said.get("website"),
                            said.get("about"),
                            created,
                            null,
                            null,
                            List.copyOf(favorites),
                            set),
                    place));
            Entry.ForeignId number = new Entry.ForeignId(String.valueOf(id), "user");
            sink.accept(new Positioned(new Unwritten.Account(sink.uid(number, Kind.QUESTION), handle), place));
        }

        /** What is not filled in may have been before, and was cleared then. */
        private static void say(String field, String value, Map<String, String> said) {
            said.put(field, value == null ? "" : value.strip());
        }

        private static Instant instant(long millis) {
            return millis == Row.NONE ? null : Instant.ofEpochMilli(millis);
        }
    }
}
