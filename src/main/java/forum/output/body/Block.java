package forum.output.body;

import java.util.List;

/** A part of a document that stands on lines of its own. */
sealed interface Block {

    /** Running text. */
    record Paragraph(List<Inline> text) implements Block {}

    /**
     * A heading.
     *
     * @param level 1 to 6
     */
    record Heading(int level, List<Inline> text) implements Block {}

    /**
     * A quotation.
     *
     * @param spoiler whether it gives something away, which readers are told first
     */
    record Quote(List<Block> blocks, boolean spoiler) implements Block {}

    /**
     * A list.
     *
     * @param tight whether the items have no blank lines between them
     */
    record Items(List<Item> items, boolean tight) implements Block {}

    /**
     * Program text or the like, whose blanks and line ends count.
     *
     * @param language the name of the language, empty when unknown
     */
    record Code(String language, String text) implements Block {}

    /** Text without markup: every line end and all blanks at the beginning of a line count. */
    record Plain(String text) implements Block {}

    /** A line across. */
    record Rule() implements Block {}

    /**
     * A table.
     *
     * @param alignments of the columns; a column without one is aligned left
     * @param header the headings, empty when there are none
     */
    record Table(List<Alignment> alignments, List<List<Inline>> header, List<List<List<Inline>>> rows)
            implements Block {}

    /** Something further in, below a line of its own, which may be empty. */
    record Details(List<Inline> summary, List<Block> blocks) implements Block {}

    /**
     * One item of a list.
     *
     * @param number {@link #BULLET} when the list is not numbered
     */
    record Item(int number, Task task, List<Block> blocks) {

        static final int BULLET = -1;
    }

    /** Whether an item of a list is something to be done. */
    enum Task {
        NONE,
        OPEN,
        DONE
    }

    /** Where the text of a column stands. */
    enum Alignment {
        LEFT,
        CENTER,
        RIGHT
    }
}
