package forum.cli.option;

import java.util.Map;
import java.util.Stack;
import picocli.CommandLine.IParameterPreprocessor;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Lets an option take a value only when it is attached ({@code --notify=ADDRESS}), so that {@code --notify TEXT} leaves
 * the text alone.
 */
public final class OptionalValue implements IParameterPreprocessor {

    @Override
    public boolean preprocess(Stack<String> words, CommandSpec command, ArgSpec argument, Map<String, Object> facts) {
        boolean attached = facts.get("separator") instanceof String separator && !separator.isBlank();
        if (!attached) {
            words.push(((OptionSpec) argument).fallbackValue());
        }
        return false;
    }
}
