package forum.store;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What users are called, by their numbers. Few write much, so those looked up lately are remembered: a join would make
 * the same text again for each of their posts.
 */
final class RememberedNames {

    /**
     * The name of a user.
     *
     * @param folded what the users of an export are ordered by
     */
    record Name(String handle, String folded) {}

    private static final int REMEMBERED = 50_000;

    private final Sql sql;
    private final Map<Long, Name> remembered = new LinkedHashMap<>(1024, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Name> eldest) {
            return size() > REMEMBERED;
        }
    };

    RememberedNames(Sql sql) {
        this.sql = sql;
    }

    /** The name that the user with this number was given; null for nobody, whose number is null. */
    Name find(Long user) {
        return user == null ? null : remembered.computeIfAbsent(user, this::read);
    }

    /** The handle alone; null for nobody. */
    String handle(Long user) {
        Name name = find(user);
        return name == null ? null : name.handle();
    }

    private Name read(long user) {
        return sql.one("select handle, folded from user where id = ?", row -> new Name(row.text(1), row.text(2)), user);
    }
}
