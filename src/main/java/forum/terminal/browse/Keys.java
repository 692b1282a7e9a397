package forum.terminal.browse;

import java.util.Map;
import org.jline.keymap.BindingReader;
import org.jline.keymap.KeyMap;
import org.jline.reader.EndOfFileException;
import org.jline.terminal.MouseEvent;
import org.jline.terminal.Terminal;
import org.jline.utils.InfoCmp.Capability;

/** Reads keys from a terminal, by its own sequences and those that nearly all terminals send. */
final class Keys {

    private static final String PASTE = "\u001b[200~";
    private static final String PASTE_END = "\u001b[201~";
    private static final String SGR_MOUSE = "\u001b[<";
    private static final String OLD_MOUSE = "\u001b[M";
    private static final int WHEEL_LINES = 3;
    private static final int MOST_PASTED = 1_000;

    /** How long after an escape the rest of a sequence may come, in milliseconds; more than a slow line needs. */
    private static final long ESCAPE_PAUSE = 100;

    /** What is bound to sequences that are read further. */
    private enum More implements Token {
        MOUSE,
        PASTE,
        CHARACTER,
        NOTHING
    }

    /** What a sequence is bound to. */
    private sealed interface Token {}

    private record Fixed(Key key) implements Token {}

    private final Terminal terminal;
    private final BindingReader reader;
    private final KeyMap<Token> map = new KeyMap<>();

    Keys(Terminal terminal) {
        this.terminal = terminal;
        this.reader = new BindingReader(terminal.reader());
        map.setAmbiguousTimeout(ESCAPE_PAUSE);
        map.setUnicode(More.CHARACTER);
        map.setNomatch(More.NOTHING);
        bindNamed();
        for (char letter = 'A'; letter <= 'Z'; letter++) {
            map.bind(new Fixed(new Key.Control(letter)), String.valueOf((char) (letter - 'A' + 1)));
        }
        map.bind(new Fixed(Key.Named.ENTER), "\r", "\n", "\u001bOM");
        map.bind(new Fixed(Key.Named.TAB), "\t");
        map.bind(new Fixed(Key.Named.BACKSPACE), "\u007f", "\b");
        map.bind(new Fixed(Key.Named.ESCAPE), "\u001b");
        for (char c = ' '; c <= '~'; c++) {
            map.bind(More.CHARACTER, String.valueOf(c));
        }
        map.bind(More.MOUSE, SGR_MOUSE, OLD_MOUSE);
        map.bind(More.PASTE, PASTE);
    }

    private void bindNamed() {
        Map<Key.Named, Capability> capabilities = Map.ofEntries(
                Map.entry(Key.Named.UP, Capability.key_up),
                Map.entry(Key.Named.DOWN, Capability.key_down),
                Map.entry(Key.Named.LEFT, Capability.key_left),
                Map.entry(Key.Named.RIGHT, Capability.key_right),
                Map.entry(Key.Named.PAGE_UP, Capability.key_ppage),
                Map.entry(Key.Named.PAGE_DOWN, Capability.key_npage),
                Map.entry(Key.Named.HOME, Capability.key_home),
                Map.entry(Key.Named.END, Capability.key_end),
                Map.entry(Key.Named.DELETE, Capability.key_dc),
                Map.entry(Key.Named.BACK_TAB, Capability.key_btab));
        capabilities.forEach((key, capability) -> {
            String sequence = KeyMap.key(terminal, capability);
            if (sequence != null && sequence.length() > 1) {
                map.bind(new Fixed(key), sequence);
            }
        });
        map.bind(new Fixed(Key.Named.UP), "\u001b[A", "\u001bOA");
        map.bind(new Fixed(Key.Named.DOWN), "\u001b[B", "\u001bOB");
        map.bind(new Fixed(Key.Named.RIGHT), "\u001b[C", "\u001bOC");
        map.bind(new Fixed(Key.Named.LEFT), "\u001b[D", "\u001bOD");
        map.bind(new Fixed(Key.Named.HOME), "\u001b[H", "\u001bOH", "\u001b[1~", "\u001b[7~");
        map.bind(new Fixed(Key.Named.END), "\u001b[F", "\u001bOF", "\u001b[4~", "\u001b[8~");
        map.bind(new Fixed(Key.Named.PAGE_UP), "\u001b[5~");
        map.bind(new Fixed(Key.Named.PAGE_DOWN), "\u001b[6~");
        map.bind(new Fixed(Key.Named.DELETE), "\u001b[3~");
        map.bind(new Fixed(Key.Named.BACK_TAB), "\u001b[Z");
    }

    /**
     * Waits for the next key.
     *
     * @throws EndOfFileException when the terminal is gone
     */
    Key next() {
        Token token = reader.readBinding(map);
        if (token == null) {
            throw new EndOfFileException();
        }
        if (token instanceof Fixed fixed) {
            return fixed.key() == Key.Named.ESCAPE && isFollowed() ? unknown() : fixed.key();
        }
        return switch ((More) token) {
            case MOUSE -> mouse(reader.getLastBinding());
            case PASTE -> new Key.Pasted(pasted());
            case CHARACTER -> new Key.Typed(reader.getLastBinding().codePointAt(0));
            case NOTHING -> new Key.Unknown();
        };
    }

    /** Whether an escape is the beginning of something. */
    private boolean isFollowed() {
        return reader.peekCharacter(1) >= 0;
    }

    /** Passes over a sequence that is not known, or a letter together with the alt key. */
    private Key unknown() {
        int c = reader.readCharacter();
        if (c == 'O') {
            reader.readCharacter();
        } else if (c == '[') {
            do {
                c = reader.readCharacter();
            } while (c >= ' ' && c < '@');
        }
        return c == '\u001b' ? Key.Named.ESCAPE : new Key.Unknown();
    }

    /** Reads to the end of what is pasted, and keeps no more of it than fits a line. */
    private String pasted() {
        StringBuilder text = new StringBuilder();
        while (!ends(text)) {
            int c = reader.readCharacter();
            if (c < 0) {
                throw new EndOfFileException();
            }
            text.appendCodePoint(c);
            if (text.length() > 2 * MOST_PASTED) {
                text.delete(MOST_PASTED, text.length() - PASTE_END.length());
            }
        }
        return text.substring(0, Math.min(MOST_PASTED, text.length() - PASTE_END.length()));
    }

    private static boolean ends(StringBuilder text) {
        int start = text.length() - PASTE_END.length();
        return start >= 0 && text.indexOf(PASTE_END, start) == start;
    }

    private Key mouse(String prefix) {
        MouseEvent event = terminal.readMouseEvent(reader::readCharacter, prefix);
        if (event.getButton() == MouseEvent.Button.WheelUp) {
            return new Key.Wheel(event.getX(), event.getY(), -WHEEL_LINES);
        }
        if (event.getButton() == MouseEvent.Button.WheelDown) {
            return new Key.Wheel(event.getX(), event.getY(), WHEEL_LINES);
        }
        boolean click = event.getType() == MouseEvent.Type.Pressed && event.getButton() == MouseEvent.Button.Button1;
        return click ? new Key.Click(event.getX(), event.getY()) : new Key.Unknown();
    }
}
