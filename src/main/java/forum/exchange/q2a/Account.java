package forum.exchange.q2a;

import forum.model.Level;
import java.time.Instant;
import java.time.ZoneOffset;

/**
 * Somebody's account, with Question2Answer itself or with the site of another program that it is a part of.
 *
 * @param level null where the table does not tell
 * @param name the full name, and likewise the website: null where the table has no such column
 * @param email null for none
 */
record Account(
        Row row,
        String user,
        String handle,
        Level level,
        boolean blocked,
        String name,
        String website,
        Instant created,
        String email) {

    /** The bit of the column {@code flags} for users who may not write. */
    private static final int BLOCKED = 2;

    /** WordPress and Joomla keep times in UTC, whatever the clock of the server says. */
    private static final LocalTimes UTC = new LocalTimes(ZoneOffset.UTC);

    /** Reads a row of one of the tables of users, or throws when it does not hold what it should. */
    static Account of(Row row, LocalTimes times) {
        row.checkTexts();
        return switch (row.table()) {
            case WORDPRESS_USERS -> ofWordPress(row);
            case JOOMLA_USERS -> ofJoomla(row);
            default -> ofQuestion2Answer(row, times);
        };
    }

    private static Account ofQuestion2Answer(Row row, LocalTimes times) {
        return new Account(
                row,
                row.user(),
                row.text("handle"),
                level(row.number("level")),
                (row.number("flags") & BLOCKED) != 0,
                null,
                null,
                times.at(row, "created"),
                row.text("email"));
    }

    /** The level of this number, or the one below where a site has made levels of its own. */
    private static Level level(int number) {
        Level level = Level.REGISTERED;
        for (Level candidate : Level.values()) {
            level = candidate.number() <= number ? candidate : level;
        }
        return level;
    }

    /** Question2Answer shows the name that WordPress makes for addresses, and so does not give away the one for logging in. */
    private static Account ofWordPress(Row row) {
        String shown = row.text("user_nicename");
        return new Account(
                row,
                row.user(),
                shown == null || shown.isBlank() ? row.text("user_login") : shown,
                Level.REGISTERED,
                false,
                row.text("display_name"),
                row.text("user_url"),
                UTC.at(row, "user_registered"),
                row.text("user_email"));
    }

    /** Levels follow from rights that the groups of Joomla have, and are not told. */
    private static Account ofJoomla(Row row) {
        return new Account(
                row,
                row.user(),
                row.text("username"),
                null,
                row.number("block") != 0,
                row.text("name"),
                null,
                UTC.at(row, "registerdate"),
                row.text("email"));
    }

    /**
     * The level that Question2Answer gives to who has these roles in WordPress.
     *
     * @param capabilities as PHP writes a list
     */
    static Level wordPressLevel(String capabilities) {
        String roles = capabilities == null ? "" : capabilities;
        if (roles.contains("\"administrator\"")) {
            return Level.ADMIN;
        }
        if (roles.contains("\"editor\"")) {
            return Level.EDITOR;
        }
        return roles.contains("\"contributor\"") ? Level.EXPERT : Level.REGISTERED;
    }
}
