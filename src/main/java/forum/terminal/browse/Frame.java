package forum.terminal.browse;

import java.util.List;
import org.jline.utils.AttributedString;

/**
 * What the screen shows.
 *
 * @param lines one for each row
 * @param cursor the column of the cursor in the last row, negative when there is none
 */
record Frame(List<AttributedString> lines, int cursor) {}
