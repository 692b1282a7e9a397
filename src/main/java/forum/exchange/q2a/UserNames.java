package forum.exchange.q2a;

import forum.exchange.scratch.IdMap;
import forum.exchange.scratch.TextMap;
import forum.rules.Handles;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * The handle of each user. Where the users are those of another program, the dump has only numbers for them, and they
 * are called by these: {@code user123}.
 */
final class UserNames implements Closeable {

    private static final int LONGEST = 200;

    private final TextMap names;
    private final IdMap taken;
    private long renamed;

    UserNames(Path scratch) throws IOException {
        this.names = new TextMap(scratch);
        this.taken = new IdMap(scratch);
    }

    /** What rows of this user are sorted by: the number itself, where it is one. */
    static long key(String user) {
        if (isNumber(user)) {
            return Long.parseUnsignedLong(user);
        }
        return hash(user);
    }

    /** Adds a user with the handle that the dump has; of two that differ in case alone the second gets another. */
    void add(String user, String handle) throws IOException {
        String name = handle == null ? "" : clean(handle);
        if (Handles.fold(name).isEmpty()) {
            name = numbered(user);
        }
        if (isTaken(name)) {
            renamed++;
        }
        while (isTaken(name)) {
            name = name + "-" + clean(user);
        }
        taken.put(hash(Handles.fold(name)), 1);
        names.put(key(user), name);
    }

    /** The handle of this user; null for nobody. One whom the dump does not know is not taken for another. */
    String of(String user) throws IOException {
        if (user == null || user.isEmpty()) {
            return null;
        }
        String known = names.get(key(user));
        if (known != null) {
            return known;
        }
        String name = numbered(user);
        return isTaken(name) ? name + "-" + clean(user) : name;
    }

    /** How many had a handle that somebody else has. */
    long renamed() {
        return renamed;
    }

    private boolean isTaken(String name) {
        return taken.get(hash(Handles.fold(name))) != IdMap.NONE;
    }

    private static String numbered(String user) {
        String name = isNumber(user) ? "user" + user : clean(user);
        return Handles.fold(name).isEmpty() ? "user" + Long.toUnsignedString(hash(user)) : name;
    }

    private static boolean isNumber(String user) {
        int digits = 0;
        while (digits < user.length() && user.charAt(digits) >= '0' && user.charAt(digits) <= '9') {
            digits++;
        }
        return digits == user.length() && digits >= 1 && digits <= 19;
    }

    private static String clean(String handle) {
        StringBuilder name = new StringBuilder();
        handle.codePoints().filter(c -> !Character.isISOControl(c)).forEach(name::appendCodePoint);
        int end = Math.min(name.length(), LONGEST);
        boolean halved = end < name.length() && Character.isLowSurrogate(name.charAt(end));
        return name.substring(0, halved ? end - 1 : end).strip();
    }

    /** The 64-bit hash of Fowler, Noll and Vo: two of a million users meet once in a million sites. */
    private static long hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ b & 0xff) * 0x100000001b3L;
        }
        return hash;
    }

    @Override
    public void close() {
        names.close();
        taken.close();
    }
}
