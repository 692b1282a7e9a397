package forum.cli.option;

import forum.exchange.SourceFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what a file to import is written in; empty to find it out. */
public final class SourceFormatConverter extends Choice<Optional<SourceFormat>> {

    public SourceFormatConverter() {
        super("a format", formats(), format -> format.map(SourceFormat::word).orElse("auto"));
    }

    private static List<Optional<SourceFormat>> formats() {
        List<Optional<SourceFormat>> formats = new ArrayList<>();
        formats.add(Optional.empty());
        for (SourceFormat format : SourceFormat.values()) {
            formats.add(Optional.of(format));
        }
        return formats;
    }
}
