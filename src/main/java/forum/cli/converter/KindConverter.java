package forum.cli.converter;

import forum.model.Kind;
import java.util.List;

/** Reads a kind of post. */
public final class KindConverter extends Choice<Kind> {

    public KindConverter() {
        super("a kind of post", List.of(Kind.values()), Kind::word);
    }
}
