package forum.exchange.q2a;

import forum.exchange.EntrySink;
import forum.exchange.Place;
import forum.exchange.Positioned;
import forum.exchange.Unwritten;
import forum.rules.Option;
import forum.rules.OptionKind;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a site has set: the rules that this forum has too, and what the site is called. */
final class SiteOptions {

    /** Before version 1.5 one weight served for both directions; where the newer ones are not set it still does. */
    private static final Map<Option, String> FORMERLY = Map.of(
            Option.POINTS_VOTE_UP_Q, "points_vote_on_q",
            Option.POINTS_VOTE_DOWN_Q, "points_vote_on_q",
            Option.POINTS_VOTE_UP_A, "points_vote_on_a",
            Option.POINTS_VOTE_DOWN_A, "points_vote_on_a",
            Option.POINTS_PER_Q_VOTED_UP, "points_per_q_voted",
            Option.POINTS_PER_Q_VOTED_DOWN, "points_per_q_voted",
            Option.POINTS_PER_A_VOTED_UP, "points_per_a_voted",
            Option.POINTS_PER_A_VOTED_DOWN, "points_per_a_voted");

    private static final String UNNAMED = "q2a";

    private final Map<Option, Row> set = new EnumMap<>(Option.class);
    private final Map<String, Row> former = new HashMap<>();
    private String url;
    private long others;

    /** Adds an option. */
    void add(Row row) {
        String name = row.text("title") == null ? "" : row.text("title");
        if (name.equals("site_url")) {
            row.checkTexts();
            url = row.text("content");
        } else if (name.equals("site_title")) {
            row.checkTexts();
            set.put(Option.TITLE, row);
        } else if (FORMERLY.containsValue(name)) {
            former.put(name, row);
        } else {
            Optional<Option> option = Option.find(name).filter(known -> known != Option.TITLE);
            if (option.isPresent()) {
                row.checkTexts();
                set.put(option.get(), row);
            } else {
                others++;
            }
        }
    }

    /** What the site calls itself: its address, without what may change when it moves to another protocol. */
    String siteName() {
        String name =
                url == null ? "" : url.strip().replaceFirst("^[a-zA-Z]+://", "").replaceFirst("/+$", "");
        return name.isEmpty() || name.codePoints().anyMatch(Character::isISOControl) ? UNNAMED : name;
    }

    /**
     * Hands on the rules.
     *
     * @param site what the site is called
     */
    void tell(String site, Remarks remarks, EntrySink sink) {
        FORMERLY.forEach((option, name) -> {
            if (isUnset(set.get(option)) && former.containsKey(name)) {
                set.put(option, former.get(name));
            }
        });
        set.forEach((option, row) -> {
            String value = value(option, row);
            if (value == null) {
                return;
            }
            Place place = remarks.place(row);
            Optional<String> read = option.kind().read(value);
            if (read.isPresent()) {
                sink.accept(new Positioned(new Unwritten.Rule(site, option.key(), read.get()), place));
            } else {
                sink.warn(place + ": " + option.key() + " stays as it is here: it must be "
                        + option.kind().expectation() + ", not '" + Row.shorten(value) + "'");
            }
        });
        remarks.leaveOut("options of the web site", others);
    }

    private static boolean isUnset(Row row) {
        return row == null || row.text("content") == null || row.text("content").isEmpty();
    }

    /** An empty text means off, or nothing set where the option is a number. */
    private static String value(Option option, Row row) {
        String value = row.text("content");
        if (option.kind() instanceof OptionKind.Switch) {
            return value == null || value.isEmpty() || value.matches("0+") ? "off" : "on";
        }
        boolean text = option.kind() instanceof OptionKind.Text || option.kind() instanceof OptionKind.Titles;
        if (value == null || value.isEmpty() && (!text || option == Option.TITLE)) {
            return null;
        }
        return value;
    }
}
