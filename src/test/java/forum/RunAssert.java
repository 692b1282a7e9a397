package forum;

import forum.ForumRunner.Run;
import forum.cli.ExitCode;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;

/** Says what a run of the program should have done. */
public final class RunAssert extends AbstractAssert<RunAssert, Run> {

    RunAssert(Run run) {
        super(run, RunAssert.class);
        as("forum %s", String.join(" ", run.words()));
    }

    /** It is done. */
    public RunAssert succeeds() {
        return endsWith(ExitCode.OK);
    }

    /** It ended with this code. */
    public RunAssert endsWith(ExitCode code) {
        Assertions.assertThat(actual.status())
                .as("%s%nout: %s%nerr: %s", descriptionText(), actual.out(), actual.err())
                .isEqualTo(code.number());
        return this;
    }

    /** It ended with this code and said this on standard error, after {@code forum:}. */
    public RunAssert fails(ExitCode code, String message) {
        endsWith(code);
        Assertions.assertThat(actual.err().lines().findFirst().orElse(""))
                .as(descriptionText())
                .isEqualTo("forum: " + message);
        Assertions.assertThat(actual.out()).as(descriptionText()).isEmpty();
        return this;
    }

    /** Standard output is this. */
    public RunAssert prints(String text) {
        Assertions.assertThat(actual.out())
                .as("%s%nerr: %s", descriptionText(), actual.err())
                .isEqualTo(text);
        return this;
    }

    /** Standard output holds this. */
    public RunAssert printsPart(String text) {
        Assertions.assertThat(actual.out())
                .as("%s%nerr: %s", descriptionText(), actual.err())
                .contains(text);
        return this;
    }

    /** Standard error is this. */
    public RunAssert says(String text) {
        Assertions.assertThat(actual.err()).as(descriptionText()).isEqualTo(text);
        return this;
    }

    /** Standard error holds this. */
    public RunAssert saysPart(String text) {
        Assertions.assertThat(actual.err()).as(descriptionText()).contains(text);
        return this;
    }

    /** What the command did, for assertions of another sort. */
    public Run result() {
        return actual;
    }
}
