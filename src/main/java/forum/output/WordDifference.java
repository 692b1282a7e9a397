package forum.output;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import forum.output.text.Meaning;
import forum.output.text.Style;
import java.util.ArrayList;
import java.util.List;

/** Makes the words of a line stand out that another line does not have. */
final class WordDifference {

    private WordDifference() {}

    /** The line behind its sign, in one colour, the words that differ underlined. */
    static String paint(String sign, String line, String other, Meaning meaning, Style style) {
        List<String> words = words(line);
        StringBuilder text = new StringBuilder(style.apply(meaning, sign));
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(words, words(other)).getDeltas()) {
            int start = delta.getSource().getPosition();
            int end = start + delta.getSource().size();
            text.append(style.apply(meaning, String.join("", words.subList(at, start))));
            text.append(style.apply(Meaning.MATCH, style.apply(meaning, String.join("", words.subList(start, end)))));
            at = end;
        }
        return text.append(style.apply(meaning, String.join("", words.subList(at, words.size()))))
                .toString();
    }

    /** Words and the blanks between them. */
    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= line.length(); i++) {
            boolean boundary = i == line.length() || (line.charAt(i) == ' ') != (line.charAt(i - 1) == ' ');
            if (boundary) {
                words.add(line.substring(start, i));
                start = i;
            }
        }
        return words;
    }
}
