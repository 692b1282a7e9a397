package forum.cli.converter;

import forum.model.Level;
import java.util.List;

/** Reads how far a user is trusted. */
public final class LevelConverter extends Choice<Level> {

    public LevelConverter() {
        super("a role", List.of(Level.values()), Level::word);
    }
}
