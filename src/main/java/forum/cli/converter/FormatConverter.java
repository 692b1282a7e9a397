package forum.cli.converter;

import forum.model.Format;
import java.util.List;

/** Reads the format of a text. */
public final class FormatConverter extends Choice<Format> {

    public FormatConverter() {
        super("a format", List.of(Format.values()), Format::word);
    }
}
