package forum.cli.shell;

import forum.cli.Interaction;
import forum.cli.ShellWords;
import forum.cli.ShellWords.Word;
import forum.cli.shell.Reading.Role;
import forum.model.Suggestion;
import forum.output.text.Meaning;
import forum.rules.Quoted;
import forum.terminal.shell.Choices;
import forum.terminal.shell.Language;
import forum.terminal.shell.Span;
import java.util.ArrayList;
import java.util.List;

/** The lines of a session, for the editor. */
final class ForumLanguage implements Language {

    /** What options call a value that nobody else shall see. */
    private static final String SECRET = "ADDRESS";

    private final Interaction interaction;
    private final Commands commands;
    private final Focus focus;

    ForumLanguage(Interaction interaction, Commands commands, Focus focus) {
        this.interaction = interaction;
        this.commands = commands;
        this.focus = focus;
    }

    @Override
    public boolean isComplete(String text) {
        return text.strip().startsWith("#") || ShellWords.read(text).isComplete();
    }

    @Override
    public List<Span> spans(String text) {
        if (text.strip().startsWith("#")) {
            return List.of(new Span(0, text.length(), Meaning.TIME));
        }
        List<Span> spans = new ArrayList<>();
        Reading reading = new Reading(commands);
        for (Word word : ShellWords.read(text).words()) {
            boolean mayGrow =
                    word.end() == text.length() && !suggestions(reading, word).isEmpty();
            Role role = reading.take(word);
            if (role == Role.COMMAND) {
                spans.add(new Span(word.start(), word.end(), Meaning.HEADING));
            } else if (role == Role.OPTION) {
                spans.add(new Span(word.start(), word.end(), Meaning.HINT));
            } else if (role == Role.WRONG && !mayGrow) {
                spans.add(new Span(word.start(), word.end(), Meaning.ERROR));
            }
        }
        return spans;
    }

    /** What a command or an option may become as it is typed, which does not ask the store. */
    private List<Suggestion> suggestions(Reading reading, Word word) {
        boolean isOption = word.text().startsWith("-") && !word.text().contains("=");
        return reading.awaited().isEmpty() && (isOption || reading.awaitsCommand())
                ? new Suggesting(interaction, commands, focus, reading, word.text()).find()
                : List.of();
    }

    @Override
    public Choices complete(String text) {
        List<Word> words = new ArrayList<>(ShellWords.read(text).words());
        boolean isBegun = !words.isEmpty() && words.get(words.size() - 1).end() == text.length();
        Word last = isBegun ? words.remove(words.size() - 1) : new Word("", text.length(), text.length(), false);
        Reading before = Reading.of(commands, words);
        return new Choices(
                last.text(), last.start(), new Suggesting(interaction, commands, focus, before, last.text()).find());
    }

    @Override
    public String quote(String word, String begun, boolean whole) {
        char mark = begun.isEmpty() ? 0 : begun.charAt(0);
        if (mark != '"' && mark != '\'') {
            String quoted = Quoted.word(word);
            return whole || quoted.equals(word) ? quoted : quoted.substring(0, quoted.length() - 1);
        }
        return mark + inside(mark, word) + (whole ? String.valueOf(mark) : "");
    }

    @Override
    public String pasted(String before, String text) {
        ShellWords line = ShellWords.read(before);
        if (line.openMark().isPresent()) {
            return inside(line.openMark().get(), text);
        }
        String whole = text.stripTrailing();
        boolean isWord = before.isEmpty() || Character.isWhitespace(before.charAt(before.length() - 1));
        return whole.contains("\n") && isWord && !before.isBlank() ? Quoted.word(whole) : whole;
    }

    @Override
    public String expand(String text, List<String> history) {
        return new Expansion(history).expand(text);
    }

    @Override
    public boolean isSecret(String text) {
        Reading reading = new Reading(commands);
        for (Word word : ShellWords.read(text).words()) {
            boolean isValue = reading.awaited()
                    .filter(option -> option.paramLabel().equals(SECRET))
                    .isPresent();
            boolean isAttached = reading.take(word) == Role.OPTION
                    && word.text().contains("=")
                    && reading.find(word.text())
                            .filter(option -> option.paramLabel().equals(SECRET))
                            .isPresent();
            if (isValue || isAttached) {
                return true;
            }
        }
        return false;
    }

    private static String inside(char mark, String text) {
        return mark == '"' ? text.replace("\\", "\\\\").replace("\"", "\\\"") : text.replace("'", "'\\''");
    }
}
