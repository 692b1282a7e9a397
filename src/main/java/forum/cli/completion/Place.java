package forum.cli.completion;

import java.util.List;

/** What can stand at a place of the command line. */
public sealed interface Place {

    /** Something of the person's own. */
    record Anything() implements Place {}

    /** The name of a file. */
    record File() implements Place {}

    /** The words of a command. */
    record Command() implements Place {}

    /** The key of an option of the forum. */
    record Key() implements Place {}

    /** The name of a field of the command's view, or several separated by commas. */
    record Fields() implements Place {}

    /**
     * One of a few words.
     *
     * @param list whether several can stand there, separated by commas
     */
    record Words(List<String> words, boolean list) implements Place {}

    /** What only the store knows. */
    record Known(Source source) implements Place {}

    /** One of a few words, or what none of them begins: something only the store knows. */
    record KnownOr(Source source, List<String> words) implements Place {}
}
