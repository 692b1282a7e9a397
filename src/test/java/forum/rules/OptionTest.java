package forum.rules;

import static forum.rules.Refusals.assertBadInput;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Options and settings. */
class OptionTest {

    @ParameterizedTest
    @EnumSource(Option.class)
    void everyDefaultIsAValueAsItIsStored(Option option) {
        assertThat(option.normalise(option.defaultText())).isEqualTo(option.defaultText());
        assertThat(Settings.defaults().text(option)).isEqualTo(option.defaultText());
        assertThat(option.description()).isNotBlank().doesNotContain("\n").doesNotEndWith(".");
        assertThat(Option.find(option.key())).contains(option);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            title, Forum
            welcome, ''
            points_base, 100
            points_multiple, 10
            points_post_q, 2
            points_post_a, 4
            points_select_a, 3
            points_a_selected, 30
            points_vote_up_q, 1
            points_vote_down_q, 1
            points_vote_up_a, 1
            points_vote_down_a, 1
            points_per_q_voted_up, 1
            points_per_q_voted_down, 1
            points_q_voted_max_gain, 10
            points_q_voted_max_loss, 3
            points_per_a_voted_up, 2
            points_per_a_voted_down, 2
            points_a_voted_max_gain, 20
            points_a_voted_max_loss, 5
            points_per_c_voted_up, 0
            points_per_c_voted_down, 0
            points_c_voted_max_gain, 10
            points_c_voted_max_loss, 3
            hot_weight_q_age, 100
            hot_weight_a_age, 100
            hot_weight_answers, 100
            hot_weight_votes, 100
            hot_weight_views, 100
            min_len_q_title, 12
            max_len_q_title, 120
            min_len_q_content, 0
            min_len_a_content, 12
            min_len_c_content, 12
            max_len_content, 12000
            min_num_q_tags, 0
            max_num_q_tags, 5
            voting_on_qs, on
            voting_on_as, on
            voting_on_cs, off
            comment_on_qs, on
            comment_on_as, on
            follow_on_as, on
            allow_self_answer, on
            allow_multi_answers, on
            allow_anonymous_naming, on
            allow_no_category, off
            allow_no_sub_category, off
            allow_close_questions, on
            allow_close_own_questions, on
            do_close_on_select, off
            flagging_of_posts, on
            flagging_hide_after, 5
            permit_post_q, everybody
            permit_post_a, everybody
            permit_post_c, everybody
            permit_vote_q, registered
            permit_vote_a, registered
            permit_vote_c, registered
            permit_vote_down, registered
            permit_retag_cat, editors
            permit_edit_q, editors
            permit_edit_a, experts
            permit_edit_c, editors
            permit_edit_silent, moderators
            permit_close_q, editors
            permit_select_a, experts
            permit_flag, registered
            permit_moderate, experts
            permit_hide_show, editors
            permit_delete_hidden, moderators
            moderate_anon_post, off
            moderate_users, off
            moderate_unapproved, off
            moderate_by_points, off
            moderate_points_limit, 150
            moderate_edited_again, off
            block_bad_usernames, anonymous
            block_bad_words, ''
            points_to_titles, ''
            allow_change_usernames, on
            show_full_date_days, 7
            sort_answers_by, created
            show_selected_first, on
            match_related_qs, 3
            page_size_related_qs, 5
            max_rate_user_qs, 0
            max_rate_user_as, 0
            max_rate_user_cs, 0
            max_rate_user_votes, 0
            max_rate_user_flags, 0
            """)
    void theDefaultsAreTheReferences(String key, String value) {
        assertThat(Option.find(key).orElseThrow().defaultText()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "PERMIT_POST_Q, everybody, experts",
        "PERMIT_POST_A, everybody, experts",
        "PERMIT_POST_C, everybody, editors",
        "PERMIT_VOTE_Q, registered, approved-points",
        "PERMIT_VOTE_A, registered, approved-points",
        "PERMIT_VOTE_C, registered, approved-points",
        "PERMIT_VOTE_DOWN, registered, experts",
        "PERMIT_RETAG_CAT, registered, editors",
        "PERMIT_EDIT_Q, registered, editors",
        "PERMIT_EDIT_A, registered, editors",
        "PERMIT_EDIT_C, registered, moderators",
        "PERMIT_EDIT_SILENT, experts, admins",
        "PERMIT_CLOSE_Q, registered-points, moderators",
        "PERMIT_SELECT_A, registered-points, moderators",
        "PERMIT_FLAG, registered, editors",
        "PERMIT_MODERATE, registered-points, moderators",
        "PERMIT_HIDE_SHOW, registered-points, moderators",
        "PERMIT_DELETE_HIDDEN, editors, admins",
        "PERMIT_VIEW_VOTERS_FLAGGERS, experts, supers",
    })
    void permissionsHaveTheReferencesRanges(Option option, String widest, String narrowest) {
        assertThat(option.kind())
                .isEqualTo(new OptionKind.Permitted(
                        Permission.find(widest).orElseThrow(),
                        Permission.find(narrowest).orElseThrow()));
    }

    @Test
    void findsAKeyInAnySpelling() {
        assertThat(Option.find(" Points-Base ")).contains(Option.POINTS_BASE);
        assertThat(Option.find("user")).isEmpty();
    }

    @Test
    void wholeNumbersHaveARange() {
        assertThat(Option.FLAGGING_HIDE_AFTER.normalise(" +007 ")).isEqualTo("7");
        assertThat(Option.FLAGGING_HIDE_AFTER.normalise("2")).isEqualTo("2");
        assertBadInput(
                "flagging_hide_after must be a whole number from 2 to 1000000, not '1'",
                () -> Option.FLAGGING_HIDE_AFTER.normalise("1"));
        assertBadInput("whole number", () -> Option.POINTS_BASE.normalise("ten"));
        assertBadInput("whole number", () -> Option.POINTS_BASE.normalise("99999999999999999999"));
        assertBadInput("from 1 to 800", () -> Option.MIN_LEN_Q_TITLE.normalise("0"));
        assertBadInput("from 1 to 800", () -> Option.MAX_LEN_Q_TITLE.normalise("801"));
        assertThat(Option.POINTS_BASE.normalise("-5")).isEqualTo("-5");
    }

    @ParameterizedTest
    @CsvSource({"on, on", "YES, on", "true, on", "1, on", "off, off", "No, off", "false, off", "0, off"})
    void switchesAreOnOrOff(String text, String value) {
        assertThat(Option.VOTING_ON_QS.normalise(text)).isEqualTo(value);
    }

    @Test
    void otherKindsSayWhatTheyTake() {
        assertBadInput("voting_on_qs must be on or off, not 'maybe'", () -> Option.VOTING_ON_QS.normalise("maybe"));
        assertBadInput(
                "sort_answers_by must be created or votes, not 'voets'; did you mean 'votes'?",
                () -> Option.SORT_ANSWERS_BY.normalise("voets"));
        assertBadInput("must be created or votes", () -> Option.SORT_ANSWERS_BY.normalise("age"));
        assertThat(Option.SORT_ANSWERS_BY.normalise("Votes")).isEqualTo("votes");
        assertBadInput("must be text of 1 to 120 characters", () -> Option.TITLE.normalise(" "));
        assertThat(Option.TITLE.normalise("x")).isEqualTo("x");
        assertThat(Option.TITLE.normalise("x".repeat(120))).hasSize(120);
        assertBadInput("text of", () -> Option.TITLE.normalise("x".repeat(121)));
        assertBadInput("text of", () -> Option.TITLE.normalise("\0x"));
        assertThat(Option.TITLE.normalise(" Psychology ")).isEqualTo("Psychology");
        assertBadInput("must be pairs of points and title", () -> Option.POINTS_TO_TITLES.normalise("Guru"));
        assertBadInput("pairs", () -> Option.POINTS_TO_TITLES.normalise("5 Guru, 7"));
        assertThat(Option.POINTS_TO_TITLES.normalise("5000  Guru,500 Regular,")).isEqualTo("500 Regular, 5000 Guru");
    }

    @Test
    void permissionsTakeWordsAndNumbersWithinTheirRange() {
        assertThat(Option.PERMIT_VOTE_Q.normalise("Registered-Points")).isEqualTo("registered-points");
        assertThat(Option.PERMIT_VOTE_Q.normalise("106")).isEqualTo("registered-points");
        assertBadInput(
                "permit_edit_silent must be experts, editors, moderators or admins, not 'everybody'",
                () -> Option.PERMIT_EDIT_SILENT.normalise("everybody"));
        assertBadInput("or admins", () -> Option.PERMIT_EDIT_SILENT.normalise("supers"));
    }

    @Test
    void settingsHoldWhatWasSet() {
        Settings settings = Settings.of(Map.of("points_base", "7", "voting_on_cs", "on", "permit_post_q", "experts"));
        assertThat(settings.number(Option.POINTS_BASE)).isEqualTo(7);
        assertThat(settings.on(Option.VOTING_ON_CS)).isTrue();
        assertThat(settings.permission(Option.PERMIT_POST_Q)).isEqualTo(Permission.EXPERTS);
        assertThat(settings.isSet(Option.POINTS_BASE)).isTrue();
        assertThat(settings.isSet(Option.POINTS_MULTIPLE)).isFalse();
    }

    @Test
    void whatThisVersionDoesNotKnowCountsAsNotSet() {
        Settings settings = Settings.of(Map.of("points_base", "many", "colour", "red"));
        assertThat(settings.number(Option.POINTS_BASE)).isEqualTo(100);
        assertThat(settings.isSet(Option.POINTS_BASE)).isFalse();
    }

    @Test
    void retaggingFollowsEditingUntilItIsSet() {
        Settings settings = Settings.of(Map.of("permit_edit_q", "registered-points", "permit_edit_q_points", "9"));
        assertThat(settings.permission(Option.PERMIT_RETAG_CAT)).isEqualTo(Permission.REGISTERED_POINTS);
        assertThat(settings.number(Option.PERMIT_RETAG_CAT_POINTS)).isEqualTo(9);
        Settings set = Settings.of(Map.of("permit_edit_q", "registered", "permit_retag_cat", "experts"));
        assertThat(set.permission(Option.PERMIT_RETAG_CAT)).isEqualTo(Permission.EXPERTS);
    }
}
