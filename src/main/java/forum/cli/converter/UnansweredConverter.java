package forum.cli.converter;

import forum.query.Unanswered;
import java.util.List;

/** Reads in which sense a question is unanswered. */
public final class UnansweredConverter extends Choice<Unanswered> {

    public UnansweredConverter() {
        super("a sense of unanswered", List.of(Unanswered.values()), Unanswered::word);
    }
}
