package forum.cli.converter;

import forum.rules.Nearest;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a time zone: a name such as {@code Europe/Berlin} in any case, or a difference such as {@code +02:00}. */
public final class ZoneConverter implements ITypeConverter<ZoneId> {

    @Override
    public ZoneId convert(String text) {
        String typed = text.strip();
        try {
            return ZoneId.of(typed);
        } catch (DateTimeException e) {
            List<String> names = List.copyOf(new TreeSet<>(ZoneId.getAvailableZoneIds()));
            Optional<String> same =
                    names.stream().filter(typed::equalsIgnoreCase).findFirst();
            return same.map(ZoneId::of).orElseThrow(() -> unknown(typed, names));
        }
    }

    /** People often know the town alone. */
    private static TypeConversionException unknown(String typed, List<String> names) {
        String town = names.stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).endsWith("/" + typed.toLowerCase(Locale.ROOT)))
                .findFirst()
                .map(name -> "; did you mean '" + name + "'?")
                .orElse(Nearest.question(typed, names));
        return new TypeConversionException("'" + typed + "' is not a time zone"
                + (town.isEmpty() ? "; name one such as Europe/Berlin, UTC or +02:00" : town));
    }
}
