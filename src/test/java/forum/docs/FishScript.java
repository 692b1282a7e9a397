package forum.docs;

import forum.cli.CommandModel;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The completion script for fish. */
final class FishScript extends CompletionScript {

    @Override
    String text() {
        CommandModel root = commands.get(0);
        return fill(
                "forum.fish",
                Map.of(
                        "COMMANDS", commands.stream().map(this::branch).collect(Collectors.joining("\n")),
                        "GLOBAL_OPTIONS", words(names(root.options())),
                        "GLOBAL_TAKES", quoted(takes(root, root.options())),
                        "KEYS", words(keys())));
    }

    private String branch(CommandModel command) {
        StringBuilder branch = new StringBuilder("        case " + quote(command.words()) + "\n");
        set(branch, "commands", words(children(command)));
        if (!command.words().isEmpty()) {
            set(branch, "options", words(names(command.options())));
            set(branch, "takes", quoted(takes(command, command.options())));
            set(branch, "places", quoted(positions(command)));
        }
        return branch.toString().stripTrailing();
    }

    private static void set(StringBuilder branch, String variable, String words) {
        if (!words.isEmpty()) {
            branch.append("            set ")
                    .append(variable)
                    .append(' ')
                    .append(words)
                    .append('\n');
        }
    }

    private static String words(List<Described> words) {
        return words.stream()
                .map(word -> word.value() + "\\t" + quote(word.description()))
                .collect(Collectors.joining(" "));
    }

    private static String quoted(List<String> words) {
        return words.stream().map(FishScript::quote).collect(Collectors.joining(" "));
    }

    private static String quote(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
