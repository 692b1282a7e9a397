package forum.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import forum.model.ForumException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Says what a rule must answer. */
final class Refusals {

    private Refusals() {}

    static void assertRefused(String message, ThrowingCallable call) {
        assertOutcome(ForumException.Kind.REFUSED, message, call);
    }

    static void assertBadInput(String message, ThrowingCallable call) {
        assertOutcome(ForumException.Kind.BAD_INPUT, message, call);
    }

    private static void assertOutcome(ForumException.Kind kind, String message, ThrowingCallable call) {
        ForumException thrown = catchThrowableOfType(ForumException.class, call);
        assertThat(thrown).as("nothing refused, expected: " + message).isNotNull();
        assertThat(thrown.getMessage()).contains(message).doesNotEndWith(".");
        assertThat(thrown.kind()).isEqualTo(kind);
    }
}
