package forum.cli;

import forum.output.text.Meaning;
import forum.output.text.Style;
import forum.output.text.Wrap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The help of one command, at most 80 columns wide, and less on a narrow terminal. */
final class HelpPage {

    private static final int WIDTH = 80;

    private final CommandLine line;
    private final CommandSpec spec;
    private final Help help;
    private final Style style;
    private final int width;
    private final List<String> lines = new ArrayList<>();

    HelpPage(CommandLine line, Style style, int width) {
        this.line = line;
        this.spec = line.getCommandSpec();
        this.help = line.getHelp();
        this.style = style;
        this.width = width;
    }

    /** How the command is typed, on one line. */
    static String synopsis(CommandLine line) {
        String[] own = line.getCommandSpec().usageMessage().customSynopsis();
        if (own.length > 0) {
            return own[0];
        }
        String group = CommandCatalog.below(CommandCatalog.find(line)).isEmpty() ? "" : " COMMAND";
        return line.getHelp()
                        .abbreviatedSynopsis()
                        .replace(" [COMMAND]", "")
                        .lines()
                        .collect(Collectors.joining(" "))
                        .strip()
                + group;
    }

    /** The lines of the page. */
    List<String> lines() {
        for (String header : spec.usageMessage().header()) {
            lines.add(header);
            lines.add("");
        }
        lines.add(style.apply(Meaning.HEADING, "Usage:") + " " + synopsis(line));
        section("", width < WIDTH ? narrowDescription() : help.description());
        commands();
        section("Arguments:", help.parameterList());
        section("Options:", options(false));
        section(line.getParent() == null ? "Options:" : "Options of every command:", options(true));
        section("Examples:", examples());
        return NarrowLines.of(lines, width);
    }

    private void section(String title, String text) {
        if (text.isBlank()) {
            return;
        }
        lines.add("");
        if (!title.isEmpty()) {
            lines.add(style.apply(Meaning.HEADING, title));
        }
        text.stripTrailing().lines().map(String::stripTrailing).forEach(lines::add);
    }

    /** The paragraphs wrapped anew, since they are not laid out in columns. */
    private String narrowDescription() {
        return Stream.of(spec.usageMessage().description())
                .flatMap(text -> text.startsWith(" ") ? Stream.of(text) : Wrap.words(text, width).stream())
                .collect(Collectors.joining("\n"));
    }

    private void commands() {
        Optional<CommandCatalog> entry = CommandCatalog.find(line);
        for (CommandCatalog.Section section : CommandCatalog.Section.values()) {
            StringBuilder rows = new StringBuilder();
            for (CommandCatalog child : CommandCatalog.below(entry)) {
                if (child.section() == section) {
                    rows.append(String.format("  %-10s  %s%n", child.word(), child.summary()));
                }
            }
            section(section.title(), rows.toString());
        }
    }

    private String options(boolean global) {
        Collection<OptionSpec> wanted = spec.options().stream()
                .filter(option -> !option.hidden() && isGlobal(option) == global)
                .toList();
        Help.Layout layout = help.createDefaultLayout(
                List.copyOf(wanted), List.of(), CommandLine.Help.defaultColorScheme(Help.Ansi.OFF));
        layout.addOptions(List.copyOf(wanted), help.parameterLabelRenderer());
        return layout.toString();
    }

    private boolean isGlobal(OptionSpec option) {
        return line.getParent() == null || option.inherited();
    }

    private String examples() {
        StringBuilder text = new StringBuilder();
        for (String example : spec.usageMessage().footer()) {
            text.append("  ").append(example).append('\n');
        }
        return text.toString();
    }
}
