package forum.rules;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The options of one forum, each with the value that was set or its default. Immutable. */
public final class Settings {

    private final Map<Option, String> values = new EnumMap<>(Option.class);

    /** What was read of them; whichever thread reads one comes to the same. */
    private final Long[] numbers = new Long[Option.values().length];

    private Settings() {}

    /** A forum where nobody has set anything. */
    public static Settings defaults() {
        return new Settings();
    }

    /**
     * The settings with these values by key. A key or value that this version does not know counts as not set, so that
     * no row of a store can lock people out of setting it right.
     */
    public static Settings of(Map<String, String> texts) {
        Settings settings = new Settings();
        texts.forEach((key, text) -> Option.find(key)
                .ifPresent(option -> option.kind().read(text).ifPresent(value -> settings.values.put(option, value))));
        return settings;
    }

    /** The value as text, whatever its kind. */
    public String text(Option option) {
        String value = values.get(option);
        if (value != null) {
            return value;
        }
        Optional<Option> followed = option.follows();
        return followed.isPresent() ? text(followed.get()) : option.defaultText();
    }

    /** The value of an option that takes a whole number. */
    public long number(Option option) {
        Long read = numbers[option.ordinal()];
        if (read == null) {
            read = Long.valueOf(text(option));
            numbers[option.ordinal()] = read;
        }
        return read;
    }

    /** Whether a switch is on. */
    public boolean on(Option option) {
        return text(option).equals("on");
    }

    /** The value of an option that says who may do something. */
    public Permission permission(Option option) {
        return Permission.find(text(option)).orElseThrow();
    }

    /** Whether somebody has set the option. */
    public boolean isSet(Option option) {
        return values.containsKey(option);
    }
}
