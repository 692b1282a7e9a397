package forum.cli.converter;

import forum.query.Sort;
import java.util.List;

/** Reads the order of a list. */
public final class SortConverter extends Choice<Sort> {

    public SortConverter() {
        super("an order", List.of(Sort.values()), Sort::word);
    }
}
