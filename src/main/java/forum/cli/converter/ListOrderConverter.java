package forum.cli.converter;

import forum.query.Sort;
import java.util.List;
import java.util.stream.Stream;

/** Reads the order of a list in which no words are looked for, so that nothing matches best. */
public final class ListOrderConverter extends Choice<Sort> {

    public ListOrderConverter() {
        super("an order", orders(), Sort::word);
    }

    private static List<Sort> orders() {
        return Stream.of(Sort.values()).filter(order -> order != Sort.RELEVANCE).toList();
    }
}
