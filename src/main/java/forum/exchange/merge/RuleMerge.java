package forum.exchange.merge;

import forum.domain.Configuration;
import forum.domain.Configuration.Adopted;
import forum.exchange.Unwritten;
import forum.store.log.SettingStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The rules of another forum, for a forum that has not decided on its own. */
final class RuleMerge {

    /** More are counted and not named. */
    private static final int NAMED = 5;

    private final Configuration configuration;
    private final ImportSummary summary;
    private final List<String> taken = new ArrayList<>();
    private Instant asOf = Instant.EPOCH;

    RuleMerge(Configuration configuration, ImportSummary summary) {
        this.configuration = configuration;
        this.summary = summary;
    }

    /** The rules were so at this time. */
    void asOf(Instant time) {
        asOf = time;
    }

    void take(Unwritten.Rule rule) {
        Adopted adopted =
                configuration.adopt(rule.option(), rule.value(), new SettingStore.Adoption(rule.source(), asOf));
        if (adopted == Adopted.TAKEN) {
            taken.add(rule.option());
        } else if (adopted == Adopted.REFUSED) {
            summary.leaveOut("rules that are set here already", 1);
        }
    }

    /** Says what was taken over. */
    void finish() {
        if (!taken.isEmpty()) {
            summary.note("Rules taken over: "
                    + (taken.size() > NAMED ? taken.size() + ", see `forum config list`" : String.join(", ", taken)));
        }
    }
}
