package forum.terminal.browse;

/** Something that a person does at the keyboard or with the mouse. */
sealed interface Key {

    /** A key with a name. */
    enum Named implements Key {
        UP,
        DOWN,
        LEFT,
        RIGHT,
        PAGE_UP,
        PAGE_DOWN,
        HOME,
        END,
        ENTER,
        TAB,
        BACK_TAB,
        ESCAPE,
        BACKSPACE,
        DELETE
    }

    /** A key with a character on it. */
    record Typed(int character) implements Key {}

    /** A letter together with the control key. */
    record Control(char letter) implements Key {}

    /** Text that was pasted. */
    record Pasted(String text) implements Key {}

    /** A click with the left button; columns and rows count from 0. */
    record Click(int column, int row) implements Key {}

    /** A turn of the wheel; negative away from the person. */
    record Wheel(int column, int row, int lines) implements Key {}

    /** Something without a meaning here. */
    record Unknown() implements Key {}
}
