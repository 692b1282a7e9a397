package forum.rules;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What users are called by their points (Question2Answer: {@code points_to_titles}, pairs of points and title separated
 * by commas; the highest threshold that is reached counts).
 */
public final class UserTitles {

    private final TreeMap<Long, String> byPoints = new TreeMap<>();

    private UserTitles() {}

    /** The titles that the forum has set. */
    public static UserTitles of(Settings settings) {
        return parse(settings.text(Option.POINTS_TO_TITLES)).orElseGet(UserTitles::new);
    }

    /** Reads a list of pairs; empty when one is no pair. Of two pairs with the same points the later counts. */
    static Optional<UserTitles> parse(String list) {
        UserTitles titles = new UserTitles();
        for (String pair : list.split(",")) {
            String text = pair.strip();
            if (text.matches("-?[0-9]{1,12}\\s+\\P{Cntrl}+")) {
                String[] parts = text.split("\\s+", 2);
                titles.byPoints.put(Long.parseLong(parts[0]), parts[1]);
            } else if (!text.isEmpty()) {
                return Optional.empty();
            }
        }
        return Optional.of(titles);
    }

    /** The title of a user with this many points; empty below the lowest threshold. */
    public Optional<String> titleFor(long points) {
        return Optional.ofNullable(byPoints.floorEntry(points)).map(Map.Entry::getValue);
    }

    /** The pairs by points, as they are stored. */
    @Override
    public String toString() {
        StringBuilder list = new StringBuilder();
        byPoints.forEach((points, title) -> list.append(list.isEmpty() ? "" : ", ")
                .append(points)
                .append(' ')
                .append(title));
        return list.toString();
    }
}
