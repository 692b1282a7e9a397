package forum.rules;

import forum.model.Update;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Makes one line per question of what happened, as Question2Answer does: the newest, but what somebody did while still
 * writing is what was written, and what concerns one's own posts goes before other news of the same minutes.
 */
public final class NewestUpdates {

    /** Events less than this apart count as one. */
    private static final Duration TOGETHER = Duration.ofSeconds(300);

    private static final Comparator<Update> NEWEST_FIRST = Comparator.comparing(Update::at)
            .thenComparing(update -> update.post().id().value())
            .reversed();

    private NewestUpdates() {}

    /** One update for each question, newest first. */
    public static List<Update> of(List<Update> updates) {
        Map<Long, Update> kept = new LinkedHashMap<>();
        updates.stream()
                .sorted(NEWEST_FIRST)
                .forEach(update ->
                        kept.merge(update.question().value(), update, (newer, older) -> choose(newer, older)));
        List<Update> lines = new ArrayList<>(kept.values());
        lines.sort(NEWEST_FIRST);
        return lines;
    }

    private static Update choose(Update newer, Update older) {
        if (Duration.between(older.at(), newer.at()).compareTo(TOGETHER) >= 0) {
            return newer;
        }
        boolean moreMine = older.tie().isPersonal() && !newer.tie().isPersonal();
        boolean lessMine = newer.tie().isPersonal() && !older.tie().isPersonal();
        return moreMine || !lessMine && isStillWriting(newer, older) ? older : newer;
    }

    private static boolean isStillWriting(Update newer, Update older) {
        return newer.change().isPresent()
                && older.change().isEmpty()
                && newer.post().kind() == older.post().kind()
                && Objects.equals(newer.by(), older.by());
    }
}
