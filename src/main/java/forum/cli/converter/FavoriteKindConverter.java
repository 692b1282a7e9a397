package forum.cli.converter;

import forum.model.FavoriteKind;
import java.util.List;

/** Reads what kind of thing a favorite is. */
public final class FavoriteKindConverter extends Choice<FavoriteKind> {

    public FavoriteKindConverter() {
        super("a kind of favorite", List.of(FavoriteKind.values()), FavoriteKind::word);
    }
}
