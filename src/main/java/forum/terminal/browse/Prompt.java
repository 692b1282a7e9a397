package forum.terminal.browse;

/**
 * The line in which the filter is typed.
 *
 * @param cursor before which character the next one is put
 * @param before the filter to go back to
 */
record Prompt(String text, int cursor, String before) {

    private static final int LONGEST = 1_000;

    static Prompt of(String filter) {
        return new Prompt(filter, filter.length(), filter);
    }

    Prompt insert(String typed) {
        String line = typed.strip().isEmpty() ? typed : firstLine(typed);
        if (text.length() + line.length() > LONGEST) {
            return this;
        }
        return at(text.substring(0, cursor) + line + text.substring(cursor), cursor + line.length());
    }

    Prompt backspace() {
        return erase(left().cursor);
    }

    Prompt delete() {
        return cursor == text.length() ? this : right().erase(cursor);
    }

    Prompt eraseWord() {
        int start = cursor;
        while (start > 0 && Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        return erase(start);
    }

    Prompt eraseToStart() {
        return erase(0);
    }

    Prompt left() {
        return at(text, cursor == 0 ? 0 : text.offsetByCodePoints(cursor, -1));
    }

    Prompt right() {
        return at(text, cursor == text.length() ? cursor : text.offsetByCodePoints(cursor, 1));
    }

    Prompt home() {
        return at(text, 0);
    }

    Prompt end() {
        return at(text, text.length());
    }

    /** Erases what is between this place and the cursor. */
    private Prompt erase(int start) {
        return at(text.substring(0, start) + text.substring(cursor), start);
    }

    private Prompt at(String line, int place) {
        return new Prompt(line, place, before);
    }

    private static String firstLine(String pasted) {
        return pasted.strip().lines().findFirst().orElse("").replace('\t', ' ');
    }
}
