package forum.cli.option;

import java.util.List;

/** Reads what kind of thing a favorite is. */
public final class FavoriteKindConverter extends Choice<String> {

    public FavoriteKindConverter() {
        super("a kind of favorite", List.of("question", "user", "tag", "category"), kind -> kind);
    }
}
