package forum.cli.converter;

import forum.model.State;
import java.util.List;

/** Reads the state of a post. */
public final class StateConverter extends Choice<State> {

    public StateConverter() {
        super("a state", List.of(State.values()), State::word);
    }
}
