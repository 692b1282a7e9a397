package forum.cli.converter;

import forum.domain.Updates;
import java.util.List;
import java.util.Locale;

/** Reads whose updates are wanted. */
public final class UpdatesOfConverter extends Choice<Updates.Of> {

    public UpdatesOfConverter() {
        super(
                "a choice of updates",
                List.of(Updates.Of.values()),
                of -> of.name().toLowerCase(Locale.ROOT));
    }
}
