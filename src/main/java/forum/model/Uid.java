package forum.model;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/**
 * Who a thing is in every copy of a forum: a UUID. New posts get a time-ordered one (version 7); what has a natural
 * name gets a name-based one (version 5), so that independent copies agree without talking.
 */
public record Uid(UUID value) implements Comparable<Uid> {

    /** How many hexadecimal digits there are in the text form. */
    static final int DIGITS = 32;

    private static final String FORM = "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";

    /** The name space of this project's version 5 identifiers; fixed for ever, since copies must agree on it. */
    private static final UUID NAMESPACE = UUID.fromString("6f0b7d2e-5d0a-5c1e-9a54-1f6d1b0f7c11");

    /** Between the parts of a name; cannot occur in handles, slugs, tags or source names. */
    private static final byte SEPARATOR = 0x1f;

    /** To find one takes as long as the digest of a short name. */
    private static final ThreadLocal<MessageDigest> SHA1 = ThreadLocal.withInitial(Uid::sha1);

    /**
     * Parses the usual text form.
     *
     * @throws IllegalArgumentException when the text is not a whole UUID
     */
    public static Uid parse(String text) {
        if (!isUid(text)) {
            throw new IllegalArgumentException("not a UUID: " + text);
        }
        return new Uid(UUID.fromString(text));
    }

    /** The identifier with these first hexadecimal digits and the filler for the others. */
    public static Uid beginning(String digits, char filler) {
        String all = digits + String.valueOf(filler).repeat(DIGITS - digits.length());
        return new Uid(new UUID(Long.parseUnsignedLong(all, 0, 16, 16), Long.parseUnsignedLong(all, 16, DIGITS, 16)));
    }

    /** Whether the text is a whole UUID in its usual form of 36 characters. */
    public static boolean isUid(String text) {
        if (text.length() != FORM.length()) {
            return false;
        }
        for (int i = 0; i < FORM.length(); i++) {
            char c = text.charAt(i);
            if (FORM.charAt(i) == '-' ? c != '-' : !HexFormat.isHexDigit(c)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Makes a version 7 identifier.
     *
     * @param millis Unix time in milliseconds, 48 bits
     * @param random at least 74 random bits, of which the superfluous ones are dropped
     */
    public static Uid timeOrdered(long millis, UUID random) {
        long high = (millis << 16) | 0x7000L | (random.getMostSignificantBits() & 0x0fffL);
        long low = (random.getLeastSignificantBits() & 0x3fffffffffffffffL) | 0x8000000000000000L;
        return new Uid(new UUID(high, low));
    }

    /** Makes a version 5 identifier from the parts of a name, the kind of thing first. */
    public static Uid named(CharSequence... parts) {
        MessageDigest sha1 = SHA1.get();
        sha1.update(bytes(NAMESPACE));
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) {
                sha1.update(SEPARATOR);
            }
            sha1.update(Utf8Text.bytes(parts[i]));
        }
        ByteBuffer buffer = ByteBuffer.wrap(sha1.digest());
        long high = (buffer.getLong() & 0xffffffffffff0fffL) | 0x5000L;
        long low = (buffer.getLong() & 0x3fffffffffffffffL) | 0x8000000000000000L;
        return new Uid(new UUID(high, low));
    }

    /** The user with this handle, whatever the case it is written in. */
    public static Uid ofUser(String foldedHandle) {
        return named("user", foldedHandle);
    }

    /** The category at this path of slugs, joined by {@code /}. */
    public static Uid ofCategory(String path) {
        return named("category", path);
    }

    /** Reads the sixteen bytes that {@link #bytes()} wrote. */
    public static Uid of(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new Uid(new UUID(buffer.getLong(), buffer.getLong()));
    }

    /** The identifier as sixteen bytes, in the order in which its text sorts. */
    public byte[] bytes() {
        return bytes(value);
    }

    /** As every record has it, but quick before it is compiled by the optimizing compiler, which an import does without. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Uid uid && value.equals(uid.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** Orders as the text does, unlike {@link UUID#compareTo}, which compares signed numbers. */
    @Override
    public int compareTo(Uid other) {
        int high = Long.compareUnsigned(value.getMostSignificantBits(), other.value.getMostSignificantBits());
        return high != 0
                ? high
                : Long.compareUnsigned(value.getLeastSignificantBits(), other.value.getLeastSignificantBits());
    }

    @Override
    public String toString() {
        return value.toString();
    }

    private static byte[] bytes(UUID uuid) {
        return ByteBuffer.allocate(16)
                .putLong(uuid.getMostSignificantBits())
                .putLong(uuid.getLeastSignificantBits())
                .array();
    }

    private static MessageDigest sha1() {
        try {
            return MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-1", e);
        }
    }
}
