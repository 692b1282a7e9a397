package forum.terminal.browse;

import java.util.ArrayList;
import java.util.List;

/** What follows from an event: the next scene, and what is to be done. */
record Step(Scene scene, List<Effect> effects) {

    static Step of(Scene scene, Effect... effects) {
        return new Step(scene, List.of(effects));
    }

    /** This step with the effects of another one before its own. */
    Step after(Step earlier) {
        List<Effect> all = new ArrayList<>(earlier.effects);
        all.addAll(effects);
        return new Step(scene, all);
    }
}
