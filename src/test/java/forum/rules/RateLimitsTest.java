package forum.rules;

import static forum.rules.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class RateLimitsTest {

    @Test
    void ratesAreLimitedByTheClockHourOnceSet() {
        RateLimits limits = new RateLimits(Settings.of(Map.of("max_rate_user_qs", "2")));
        limits.check(Option.MAX_RATE_USER_QS, 1);
        assertRefused("the limit of 2 in an hour", () -> limits.check(Option.MAX_RATE_USER_QS, 2));
        limits.check(Option.MAX_RATE_USER_AS, 1_000_000);
        assertThat(RateLimits.windowStart(7_199_999)).isEqualTo(3_600_000);
        assertThat(RateLimits.windowStart(7_200_000)).isEqualTo(7_200_000);
    }
}
