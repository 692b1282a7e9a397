package forum.cli.converter;

import forum.exchange.open.SourceFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads what a file to import is written in; null to find it out. */
public final class SourceFormatConverter extends Choice<SourceFormat> {

    public SourceFormatConverter() {
        super("a format", formats(), format -> format == null ? "auto" : format.word());
    }

    private static List<SourceFormat> formats() {
        List<SourceFormat> formats = new ArrayList<>(Arrays.asList((SourceFormat) null));
        formats.addAll(Arrays.asList(SourceFormat.values()));
        return formats;
    }
}
