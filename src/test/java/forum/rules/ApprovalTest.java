package forum.rules;

import static forum.rules.People.AMBER;
import static forum.rules.People.APPROVED;
import static forum.rules.People.EXPERT;
import static forum.rules.People.withPoints;
import static org.assertj.core.api.Assertions.assertThat;

import forum.model.Actor;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ApprovalTest {

    private static Approval approval(Map<String, String> values) {
        return new Approval(Settings.of(values));
    }

    @Test
    void nothingWaitsUntilSomebodySetsIt() {
        assertThat(approval(Map.of()).startsQueued(Actor.ANONYMOUS)).isFalse();
        assertThat(approval(Map.of()).startsQueued(withPoints(AMBER, -5))).isFalse();
    }

    @Test
    void anonymousPostsMayWait() {
        Approval set = approval(Map.of("moderate_anon_post", "on"));
        assertThat(set.startsQueued(Actor.ANONYMOUS)).isTrue();
        assertThat(set.startsQueued(AMBER)).isFalse();
    }

    @Test
    void postsOfUnapprovedUsersMayWait() {
        Approval set = approval(Map.of("moderate_users", "on", "moderate_unapproved", "on"));
        assertThat(set.startsQueued(AMBER)).isTrue();
        assertThat(set.startsQueued(APPROVED)).isFalse();
        assertThat(set.startsQueued(Actor.ANONYMOUS)).isFalse();
        assertThat(approval(Map.of("moderate_unapproved", "on")).startsQueued(AMBER))
                .isFalse();
        assertThat(approval(Map.of("moderate_users", "on")).startsQueued(AMBER)).isFalse();
    }

    @Test
    void postsOfUsersWithFewPointsMayWait() {
        Approval set = approval(Map.of("moderate_by_points", "on"));
        assertThat(set.startsQueued(withPoints(AMBER, 149))).isTrue();
        assertThat(set.startsQueued(withPoints(AMBER, 150))).isFalse();
        assertThat(set.startsQueued(withPoints(EXPERT, 0))).isFalse();
        assertThat(set.startsQueued(Actor.ANONYMOUS)).isFalse();
        Approval trusting = approval(Map.of(
                "moderate_by_points", "on", "permit_moderate", "registered-points", "permit_moderate_points", "20"));
        assertThat(trusting.startsQueued(withPoints(AMBER, 20))).isFalse();
    }

    @Test
    void editsMayWaitAgain() {
        Approval set = approval(Map.of("moderate_by_points", "on", "moderate_edited_again", "on"));
        assertThat(set.requeuesEdited(withPoints(AMBER, 0))).isTrue();
        assertThat(set.requeuesEdited(withPoints(AMBER, 150))).isFalse();
        assertThat(approval(Map.of("moderate_by_points", "on")).requeuesEdited(withPoints(AMBER, 0)))
                .isFalse();
    }

    @Test
    void whatIsShownAgainMayWaitSaveForWhoMayShowAnything() {
        assertThat(approval(Map.of("moderate_by_points", "on")).requeuesReshown(withPoints(AMBER, 0)))
                .isTrue();
        Approval trusting = approval(Map.of(
                "moderate_by_points", "on", "permit_hide_show", "registered-points", "permit_hide_show_points", "0"));
        assertThat(trusting.requeuesReshown(withPoints(AMBER, 0))).isFalse();
    }
}
