package forum.cli.converter;

import forum.output.Coloring;
import java.util.List;

/** Reads when there is colour. */
public final class ColoringConverter extends Choice<Coloring> {

    public ColoringConverter() {
        super("a choice for colours", List.of(Coloring.values()), Coloring::word);
    }
}
