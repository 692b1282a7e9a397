package forum.cli;

import picocli.CommandLine.INegatableOptionTransformer;
import picocli.CommandLine.Model.CommandSpec;

/** Spells the option that negates another; picocli's own spelling takes four regular expressions a command. */
public enum Negation implements INegatableOptionTransformer {
    /** {@code --no-header} is the opposite of {@code --header}. */
    BY_NO;

    @Override
    public String makeNegative(String option, CommandSpec command) {
        return option.startsWith("--no-")
                ? "--".concat(option.substring("--no-".length()))
                : "--no-".concat(option.substring("--".length()));
    }

    @Override
    public String makeSynopsis(String option, CommandSpec command) {
        return "--[no-]".concat(option.substring((option.startsWith("--no-") ? "--no-" : "--").length()));
    }
}
