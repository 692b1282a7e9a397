package forum.cli.completion;

import forum.cli.completion.Place.Anything;
import forum.cli.completion.Place.Known;
import forum.cli.converter.VoteConverter;
import forum.query.QueryParser;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The one table of what completes where. A value's words come from picocli's model; where the model has none, the label
 * of the value says what it is, and some commands mean something narrower by it.
 */
public final class Places {

    private Places() {}

    /**
     * What can stand at one of the command's positions or behind one of its options.
     *
     * @param command the words of the command, empty for the root
     * @throws IllegalArgumentException when the table does not know the label
     */
    public static Place of(String command, ArgSpec argument) {
        if (argument.completionCandidates() != null) {
            List<String> words = new ArrayList<>();
            argument.completionCandidates().forEach(words::add);
            return new Place.Words(words, argument.splitRegex().equals(","));
        }
        return switch (argument.paramLabel()) {
            case "POST" -> new Known(posts(command));
            case "POST... up|down|none" -> new Place.KnownOr(Source.POSTS, words(new VoteConverter()));
            case "QUESTION" -> new Known(questions(command, argument));
            case "ANSWER" -> new Known(command.equals("convert") ? Source.ANSWERS : Source.ACCEPTABLE);
            case "REVISION" -> new Known(Source.REVISIONS);
            case "HANDLE" ->
                command.equals("user add") && isPositional(argument) ? new Anything() : new Known(Source.HANDLES);
            case "FROM", "INTO" -> new Known(Source.HANDLES);
            case "PATH", "PARENT" -> new Known(Source.CATEGORIES);
            case "TAG" -> new Known(command.equals("tag list") ? Source.TAG : Source.TAGS);
            case "OLD", "TAG... INTO" -> new Known(Source.TAG);
            case "WORD" -> new Place.KnownOr(Source.FILTERS, QueryParser.filters());
            case "FILE", "FOLDER" -> new Place.File();
            case "COMMAND" -> new Place.Command();
            case "OPTION" -> command.equals("config reset") ? new Known(Source.SET_OPTIONS) : new Place.Key();
            case "VALUE" -> new Known(Source.VALUES);
            case "A,B,C" -> new Place.Fields();
            case "NUMBER" -> command.equals("log undo") ? new Known(Source.OPERATIONS) : new Anything();
            case "NAME" -> name(command);
            case "TITLE",
                    "TEXT",
                    "REASON",
                    "NEW",
                    "SLUG",
                    "URL",
                    "ADDRESS",
                    "DATE",
                    "COUNT",
                    "TEMPLATE",
                    "SCORE",
                    "BONUS",
                    "ZONE" -> new Anything();
            default ->
                throw new IllegalArgumentException(
                        "no row for " + argument.paramLabel() + " of " + command + " in the table of places");
        };
    }

    private static Source posts(String command) {
        return switch (command) {
            case "show", "related", "history", "list", "search" -> Source.THREADS;
            case "comment", "ask", "convert" -> Source.COMMENTABLE;
            case "hide" -> Source.HIDABLE;
            case "delete" -> Source.HIDDEN;
            case "queue", "approve", "reject" -> Source.QUEUED;
            default -> Source.POSTS;
        };
    }

    private static Source questions(String command, ArgSpec argument) {
        return switch (command) {
            case "answer" -> Source.OPEN_QUESTIONS;
            case "reopen" -> Source.CLOSED_QUESTIONS;
            case "close" -> isPositional(argument) ? Source.OPEN_QUESTIONS : Source.QUESTIONS;
            default -> Source.QUESTIONS;
        };
    }

    private static Place name(String command) {
        return switch (command) {
            case "favorite add" -> new Known(Source.SUBJECTS);
            case "favorite remove" -> new Known(Source.FAVORITES);
            default -> new Anything();
        };
    }

    private static boolean isPositional(ArgSpec argument) {
        return argument instanceof PositionalParamSpec;
    }

    private static List<String> words(Iterable<String> candidates) {
        List<String> words = new ArrayList<>();
        candidates.forEach(words::add);
        return words;
    }

    /** Whether an option takes a value at all. */
    public static boolean takesValue(OptionSpec option) {
        return option.arity().max() > 0;
    }

    /** Whether an option takes a value only when it is attached to it. */
    public static boolean isValueOptional(OptionSpec option) {
        return option.arity().max() > 0 && option.arity().min() == 0;
    }
}
