package forum.cli.converter;

import forum.exchange.export.ExportFormat;
import java.util.List;

/** Reads what to export in. */
public final class ExportFormatConverter extends Choice<ExportFormat> {

    public ExportFormatConverter() {
        super("a format", List.of(ExportFormat.values()), ExportFormat::word);
    }
}
