package forum.docs;

import forum.cli.CommandModel;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The completion script for bash. */
final class BashScript extends CompletionScript {

    @Override
    String text() {
        CommandModel root = commands.get(0);
        return fill(
                "forum.bash",
                Map.of(
                        "COMMANDS", commands.stream().map(this::branch).collect(Collectors.joining("\n")),
                        "GLOBAL_OPTIONS", lines(names(root.options())),
                        "GLOBAL_TAKES", quote(String.join(" ", takes(root, root.options()))),
                        "KEYS", lines(keys())));
    }

    private String branch(CommandModel command) {
        StringBuilder branch = new StringBuilder("        " + quote(command.words()) + ")\n");
        List<Described> children = children(command);
        if (!children.isEmpty()) {
            branch.append("            commands=$'\\n'").append(lines(children)).append('\n');
        }
        if (!command.words().isEmpty()) {
            branch.append("            options=")
                    .append(lines(names(command.options())))
                    .append('\n');
            branch.append("            takes=")
                    .append(quote(String.join(" ", takes(command, command.options())) + " "))
                    .append('\n');
            branch.append("            places=(")
                    .append(positions(command).stream().map(BashScript::quote).collect(Collectors.joining(" ")))
                    .append(")\n");
        }
        return branch.append("            ;;").toString();
    }

    private static String lines(List<Described> words) {
        return words.stream()
                .map(word -> word.value() + "\\t"
                        + word.description().replace("\\", "\\\\").replace("'", "\\'") + "\\n")
                .collect(Collectors.joining("", "$'", "'"));
    }

    private static String quote(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
