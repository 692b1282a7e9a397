package forum.terminal.shell;

import forum.output.text.Meaning;
import forum.output.text.Style;
import org.jline.reader.Highlighter;
import org.jline.reader.LineReader;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/** Colours the line that is being typed. */
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
            line.append(text, at, span.start());
            line.styled(style(span.meaning()), text.substring(span.start(), span.end()));
            at = span.end();
        }
        line.append(text, at, text.length());
        return line.toAttributedString();
    }

    private AttributedStyle style(Meaning meaning) {
        return AttributedString.fromAnsi(style.apply(meaning, "x")).styleAt(0);
    }
}
