package forum.store.user;

/**
 * What the store holds of a user row, without what is derived.
 *
 * @param createdKnown false when the time is only that of the arrival here
 * @param alias the number of the user that this one was renamed to or merged into, or null
 */
public record Account(
        long id,
        String handle,
        String folded,
        int level,
        boolean blocked,
        long bonus,
        String name,
        String location,
        String website,
        String about,
        long createdAt,
        boolean createdKnown,
        Long alias) {

    /** An account of which nothing is known but its handle and, it may be, when it was made. */
    public static Account named(long id, String handle, String folded, long createdAt, boolean createdKnown) {
        return new Account(id, handle, folded, 0, false, 0, null, null, null, null, createdAt, createdKnown, null);
    }

    /** The same account with its handle spelled another way. */
    public Account withHandle(String newHandle) {
        return with(newHandle, level, blocked, bonus, alias);
    }

    /** The same account at another level, by its number. */
    public Account withLevel(int newLevel) {
        return with(handle, newLevel, blocked, bonus, alias);
    }

    /** The same account, allowed to write or not. */
    public Account withBlocked(boolean newBlocked) {
        return with(handle, level, newBlocked, bonus, alias);
    }

    /** The same account with another bonus. */
    public Account withBonus(long newBonus) {
        return with(handle, level, blocked, newBonus, alias);
    }

    /** The same account, renamed to or merged into another, or standing for itself again. */
    public Account withAlias(Long newAlias) {
        return with(handle, level, blocked, bonus, newAlias);
    }

    /** The same account with one of name, location, website and about changed. */
    public Account withProfile(String field, String value) {
        return new Account(
                id,
                handle,
                folded,
                level,
                blocked,
                bonus,
                field.equals("name") ? value : name,
                field.equals("location") ? value : location,
                field.equals("website") ? value : website,
                field.equals("about") ? value : about,
                createdAt,
                createdKnown,
                alias);
    }

    /** The same account, made at another time. */
    public Account withCreated(long newCreatedAt, boolean known) {
        return new Account(
                id, handle, folded, level, blocked, bonus, name, location, website, about, newCreatedAt, known, alias);
    }

    /** One of name, location, website and about; null when nothing was said. */
    public String profileField(String field) {
        return switch (field) {
            case "name" -> name;
            case "location" -> location;
            case "website" -> website;
            case "about" -> about;
            default -> throw new IllegalArgumentException("no field " + field);
        };
    }

    private Account with(String newHandle, int newLevel, boolean newBlocked, long newBonus, Long newAlias) {
        return new Account(
                id,
                newHandle,
                folded,
                newLevel,
                newBlocked,
                newBonus,
                name,
                location,
                website,
                about,
                createdAt,
                createdKnown,
                newAlias);
    }
}
