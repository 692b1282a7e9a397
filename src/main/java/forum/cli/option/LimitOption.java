package forum.cli.option;

import forum.cli.Session;
import forum.cli.converter.CountConverter;
import forum.output.Output;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.Option;

/** How much of a list is wanted. */
public final class LimitOption {

    @Option(
            names = {"-n", "--limit"},
            paramLabel = "COUNT",
            converter = CountConverter.class,
            description = "Print at most so many, 20 unless said; 0 for all")
    private int limit = 20;

    /** What to ask for in order to learn whether there are more: one more than wanted, 0 for no limit. */
    public int oneMore() {
        return limit == 0 ? 0 : limit + 1;
    }

    /** As many as are wanted of what {@link #oneMore} brought. */
    public <T> List<T> cut(List<T> items) {
        return isCut(items) ? items.subList(0, limit) : items;
    }

    /** Says on standard error when there are more. */
    public void hint(Output output, List<?> items) {
        if (isCut(items)) {
            output.hint("there are more; see them with --limit " + (long) limit * 5 + ", or all with --limit 0");
        }
    }

    /**
     * Says on standard error, when there are more, what to type for the next page.
     *
     * @param option names the record that a page begins after
     * @param name of a record, as the option takes it
     */
    public <T> void hint(Session session, List<T> items, String option, Function<T, String> name) {
        if (isCut(items)) {
            NextPage.hint(session, option, name.apply(items.get(limit - 1)));
        }
    }

    private boolean isCut(List<?> items) {
        return limit > 0 && items.size() > limit;
    }
}
