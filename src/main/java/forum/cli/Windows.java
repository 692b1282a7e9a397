package forum.cli;

import java.util.Map;
import java.util.TreeMap;

/** What Windows hands to a program in another way than other systems do. */
public final class Windows {

    private Windows() {}

    /** The variables, found whatever the case of their names: there {@code PATH} is called {@code Path}. */
    public static Map<String, String> variables(Map<String, String> system) {
        Map<String, String> variables = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        variables.putAll(system);
        return variables;
    }
}
