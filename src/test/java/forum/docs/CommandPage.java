package forum.docs;

import static forum.docs.Mdoc.argument;

import forum.cli.CommandModel;
import forum.cli.ExitCode;
import forum.cli.completion.Places;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The manual page of one command. */
final class CommandPage {

    private final CommandModel command;
    private final List<CommandModel> all;

    CommandPage(CommandModel command, List<CommandModel> all) {
        this.command = command;
        this.all = all;
    }

    /** Such as {@code forum-user-add}. */
    static String name(CommandModel command) {
        return command.words().isEmpty() ? "forum" : "forum-" + command.words().replace(' ', '-');
    }

    /** The page. */
    String text() {
        String summary = command.summary();
        Mdoc page = new Mdoc(name(command), 1, Character.toLowerCase(summary.charAt(0)) + summary.substring(1));
        synopsis(page);
        description(page);
        Everywhere.environment(page, command.words());
        Everywhere.files(page);
        exitStatus(page);
        page.section("EXAMPLES").literal(command.examples());
        seeAlso(page);
        return page.toString();
    }

    private void synopsis(Mdoc page) {
        page.section("SYNOPSIS").macro("Nm forum");
        String rest = command.synopsis().substring("forum".length()).strip();
        String words = command.words();
        if (!words.isEmpty()) {
            page.macro("Cm " + words);
            rest = rest.substring(words.length()).strip();
        }
        for (String word : rest.split(" ")) {
            page.macro(synopsis(word));
        }
    }

    private static String synopsis(String word) {
        if (word.startsWith("[") && word.endsWith("]")) {
            return "Op " + synopsis(word.substring(1, word.length() - 1));
        }
        String name = word.replace("...", "");
        String macro = name.equals(name.toLowerCase(java.util.Locale.ROOT)) ? "Cm " : "Ar ";
        return macro + argument(name) + (word.endsWith("...") ? " ..." : "");
    }

    private void description(Mdoc page) {
        page.section("DESCRIPTION");
        if (!command.words().isEmpty()) {
            page.sentences(command.summary() + ".");
        }
        paragraphs(page, command.description());
        commands(page);
        positions(page);
        if (command.words().isEmpty()) {
            options(page, "Every command takes these options, before or after its name:", command.options());
        } else if (!command.options().isEmpty()) {
            options(page, "The options are:", command.options());
        }
        if (!command.words().isEmpty()) {
            page.macro("Pp").line("The options of every command are in").macro("Xr forum 1 .");
        }
        if (!command.fields().isEmpty()) {
            page.macro("Pp").line("The fields, for").macro("Fl \\-fields").line("and in JSON, are");
            page.line(String.join(", ", command.fields()) + ".");
        }
    }

    /** Sentences, and at the end, as they are, lines that are laid out in columns. */
    private static void paragraphs(Mdoc page, List<String> lines) {
        lines.stream().filter(line -> !isLaidOut(line)).forEach(page::sentences);
        List<String> columns =
                lines.stream().filter(CommandPage::isLaidOut).map(String::strip).toList();
        if (!columns.isEmpty()) {
            page.literal(columns);
        }
    }

    private static boolean isLaidOut(String line) {
        return line.startsWith("  ");
    }

    private void commands(Mdoc page) {
        List<CommandModel> children = command.children(all);
        String section = null;
        for (CommandModel child : children) {
            if (!child.section().equals(section)) {
                if (section != null) {
                    page.macro("El");
                }
                section = child.section();
                page.macro("Pp").line(section).macro("Bl -tag -width Ds");
            }
            page.macro("It Xr " + name(child) + " 1").sentences(child.summary() + ".");
        }
        if (section != null) {
            page.macro("El");
        }
    }

    private void positions(Mdoc page) {
        if (command.positions().isEmpty()) {
            return;
        }
        page.macro("Pp").line("The arguments are:").macro("Bl -tag -width Ds");
        for (PositionalParamSpec position : command.positions()) {
            page.macro("It Ar " + argument(position.paramLabel()));
            page.sentences(String.join(" ", position.description()) + ".");
        }
        page.macro("El");
    }

    private static void options(Mdoc page, String title, List<OptionSpec> options) {
        page.macro("Pp").line(title).macro("Bl -tag -width Ds");
        for (OptionSpec option : options) {
            page.macro("It "
                    + CommandModel.names(option).stream()
                            .map(name -> name(option, name))
                            .collect(Collectors.joining(" , ")));
            String description = String.join(" ", option.description());
            page.sentences(description.endsWith(".") ? description : description + ".");
        }
        page.macro("El");
    }

    private static String name(OptionSpec option, String name) {
        String flag = "Fl " + Mdoc.escape(name.substring(1));
        if (!Places.takesValue(option) || name.startsWith("--no-")) {
            return flag;
        }
        String label = argument(option.paramLabel());
        if (Places.isValueOptional(option)) {
            return flag + " Ns Op = Ns Ar " + label;
        }
        return name.startsWith("--") ? flag + " Ns = Ns Ar " + label : flag + " Ar " + label;
    }

    private static void exitStatus(Mdoc page) {
        page.section("EXIT STATUS").macro("Bl -tag -width Ds");
        for (ExitCode code : ExitCode.values()) {
            page.macro("It " + code.number()).sentences(Everywhere.meaning(code));
        }
        page.macro("El");
    }

    private void seeAlso(Mdoc page) {
        Set<String> pages = new TreeSet<>();
        String words = command.words();
        if (!words.isEmpty()) {
            pages.add("forum");
            String group = words.split(" ")[0];
            all.stream()
                    .filter(other -> words.contains(" ")
                            ? other.words().equals(group) || other.words().startsWith(group + " ")
                            : other.section().equals(command.section()))
                    .filter(other -> !other.words().equals(words))
                    .forEach(other -> pages.add(name(other)));
        }
        List<String> references =
                new ArrayList<>(pages.stream().map(name -> name + " 1").toList());
        if (words.isEmpty() || words.equals("import") || words.equals("export")) {
            references.add("forum-format 5");
        }
        page.section("SEE ALSO");
        for (int i = 0; i < references.size(); i++) {
            page.macro("Xr " + references.get(i) + (i < references.size() - 1 ? " ," : ""));
        }
    }
}
