package forum.terminal.browse;

import java.util.Optional;

/** The ways to move that are the same everywhere, each on several keys. */
enum Move {
    DOWN,
    UP,
    HALF_DOWN,
    HALF_UP,
    PAGE_DOWN,
    PAGE_UP,
    FIRST,
    LAST;

    /** The move that a key means. */
    static Optional<Move> of(Key key) {
        Move move = null;
        if (key instanceof Key.Named named) {
            move = switch (named) {
                case DOWN -> DOWN;
                case UP -> UP;
                case PAGE_DOWN -> PAGE_DOWN;
                case PAGE_UP -> PAGE_UP;
                case HOME -> FIRST;
                case END -> LAST;
                default -> null;
            };
        } else if (key instanceof Key.Control control) {
            move = switch (control.letter()) {
                case 'D' -> HALF_DOWN;
                case 'U' -> HALF_UP;
                case 'F' -> PAGE_DOWN;
                case 'B' -> PAGE_UP;
                case 'N', 'E' -> DOWN;
                case 'P', 'Y' -> UP;
                default -> null;
            };
        } else if (key instanceof Key.Typed typed) {
            move = switch (typed.character()) {
                case 'j' -> DOWN;
                case 'k' -> UP;
                case ' ' -> PAGE_DOWN;
                case 'b' -> PAGE_UP;
                case 'g' -> FIRST;
                case 'G' -> LAST;
                default -> null;
            };
        }
        return Optional.ofNullable(move);
    }

    /** Where it leads from a place; may be beyond either end. */
    int from(int place, int last, int page) {
        return switch (this) {
            case DOWN -> place + 1;
            case UP -> place - 1;
            case HALF_DOWN -> place + Math.max(1, page / 2);
            case HALF_UP -> place - Math.max(1, page / 2);
            case PAGE_DOWN -> place + page;
            case PAGE_UP -> place - page;
            case FIRST -> 0;
            case LAST -> last;
        };
    }
}
