package forum.output.body;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Where links lead: what of an address from others is shown, and what may be handed to a terminal. */
final class Target {

    /** Terminals ignore hyperlinks beyond some 2,000 bytes. */
    private static final int LONGEST = 2000;

    private Target() {}

    /** The address as it is shown, null for one that leads nowhere a reader could go. */
    static String of(String address) {
        String target = address.strip();
        String scheme = scheme(target);
        if (target.isEmpty() || target.startsWith("#")) {
            return null;
        }
        if (target.startsWith("//")) {
            return "https:" + target;
        }
        return switch (scheme) {
            case "javascript", "vbscript", "data", "blob", "about" -> null;
            default -> target;
        };
    }

    /** Whether the words of a link say where it leads. */
    static boolean isSaid(String words, String target) {
        String said = words.strip();
        return said.equals(target)
                || target.equals("mailto:" + said)
                || target.equals(said + "/")
                || target.equals("http://" + said)
                || target.equals("https://" + said);
    }

    /** The address for an OSC 8 hyperlink: printable ASCII, web or mail; null when it must not become one. */
    static String hyperlink(String target) {
        String scheme = scheme(target);
        boolean known = scheme.equals("http") || scheme.equals("https") || scheme.equals("mailto");
        if (!known || target.length() > LONGEST) {
            return null;
        }
        StringBuilder safe = new StringBuilder(target.length());
        for (byte unit : target.getBytes(StandardCharsets.UTF_8)) {
            if (unit > ' ' && unit < 0x7f) {
                safe.append((char) unit);
            } else {
                safe.append('%').append(hex(unit >> 4)).append(hex(unit));
            }
        }
        return safe.length() > LONGEST ? null : safe.toString();
    }

    private static char hex(int value) {
        return "0123456789ABCDEF".charAt(value & 15);
    }

    /** What stands before the first colon, without the characters that browsers overlook; empty for none. */
    private static String scheme(String target) {
        StringBuilder scheme = new StringBuilder();
        for (int i = 0; i < target.length() && scheme.length() < 16; i++) {
            char c = target.charAt(i);
            if (c == ':') {
                return scheme.toString().toLowerCase(Locale.ROOT);
            }
            if (c == '/' || c == '?' || c == '#') {
                return "";
            }
            if (c > ' ') {
                scheme.append(c);
            }
        }
        return "";
    }
}
