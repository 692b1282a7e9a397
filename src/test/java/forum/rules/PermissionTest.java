package forum.rules;

import static forum.rules.People.AMBER;
import static forum.rules.People.APPROVED;
import static forum.rules.People.EXPERT;
import static forum.rules.People.withPoints;
import static org.assertj.core.api.Assertions.assertThat;

import forum.model.Actor;
import forum.model.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PermissionTest {

    @ParameterizedTest
    @CsvSource({
        "EVERYBODY, 150, everybody",
        "REGISTERED, 120, registered",
        "CONFIRMED, 110, confirmed",
        "REGISTERED_POINTS, 106, registered-points",
        "CONFIRMED_POINTS, 104, confirmed-points",
        "APPROVED, 103, approved",
        "APPROVED_POINTS, 102, approved-points",
        "EXPERTS, 100, experts",
        "EDITORS, 70, editors",
        "MODERATORS, 40, moderators",
        "ADMINS, 20, admins",
        "SUPERS, 0, supers"
    })
    void hasANumberAndAWord(Permission permission, int number, String word) {
        assertThat(permission.number()).isEqualTo(number);
        assertThat(permission.word()).isEqualTo(word);
        assertThat(Permission.find(" " + word.toUpperCase(java.util.Locale.ROOT)))
                .contains(permission);
        assertThat(Permission.find("" + number)).contains(permission);
    }

    @ParameterizedTest
    @CsvSource({
        "REGISTERED, REGISTERED",
        "CONFIRMED, REGISTERED",
        "EXPERTS, EXPERT",
        "EDITORS, EDITOR",
        "MODERATORS, MODERATOR",
        "ADMINS, ADMIN",
        "SUPERS, SUPER"
    })
    void beginsAtALevel(Permission permission, Level least) {
        for (Level level : Level.values()) {
            assertThat(permission.includes(People.actor("x", level), 0, true)).isEqualTo(level.isAtLeast(least));
        }
    }

    @Test
    void everybodyNeedsNoAccountAndAllElseDoes() {
        for (Permission permission : Permission.values()) {
            assertThat(permission.includes(Actor.ANONYMOUS, -1, false)).isEqualTo(permission == Permission.EVERYBODY);
        }
    }

    @ParameterizedTest
    @CsvSource({"REGISTERED_POINTS", "CONFIRMED_POINTS"})
    void pointsAreNeededBelowExpert(Permission permission) {
        assertThat(permission.includes(withPoints(AMBER, 50), 50, true)).isTrue();
        assertThat(permission.includes(withPoints(AMBER, 49), 50, true)).isFalse();
        assertThat(permission.includes(withPoints(EXPERT, 0), 50, true)).isTrue();
    }

    @Test
    void approvalCountsOnlyWhereUsersGetApproved() {
        assertThat(Permission.APPROVED.includes(AMBER, 0, true)).isFalse();
        assertThat(Permission.APPROVED.includes(APPROVED, 0, true)).isTrue();
        assertThat(Permission.APPROVED.includes(AMBER, 0, false)).isTrue();
        assertThat(Permission.APPROVED_POINTS.includes(withPoints(AMBER, 9), 9, true))
                .isFalse();
        assertThat(Permission.APPROVED_POINTS.includes(withPoints(APPROVED, 9), 9, true))
                .isTrue();
        assertThat(Permission.APPROVED_POINTS.includes(withPoints(APPROVED, 8), 9, true))
                .isFalse();
        assertThat(Permission.APPROVED_POINTS.includes(withPoints(AMBER, 9), 9, false))
                .isTrue();
    }
}
