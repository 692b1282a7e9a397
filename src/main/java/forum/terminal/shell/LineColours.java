package forum.terminal.shell;

import forum.output.text.Meaning;
import forum.output.text.SafeText;
import forum.output.text.Style;
import org.jline.reader.Highlighter;
import org.jline.reader.LineReader;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/** Colours the line that is being typed, and makes harmless what was pasted or completed into it. */
final class LineColours implements Highlighter {

    private final Language language;
    private final Style style;

    LineColours(Language language, Style style) {
        this.language = language;
        this.style = style;
    }

    @Override
    public AttributedString highlight(LineReader reader, String text) {
        AttributedStringBuilder line = new AttributedStringBuilder();
        int at = 0;
        for (Span span : language.spans(text)) {
            line.append(SafeText.block(text.substring(at, span.start())));
            line.styled(style(span.meaning()), SafeText.block(text.substring(span.start(), span.end())));
            at = span.end();
        }
        line.append(SafeText.block(text.substring(at)));
        return line.toAttributedString();
    }

    private AttributedStyle style(Meaning meaning) {
        return AttributedString.fromAnsi(style.apply(meaning, "x")).styleAt(0);
    }
}
