package forum.rules;

import static forum.rules.Permission.ADMINS;
import static forum.rules.Permission.APPROVED_POINTS;
import static forum.rules.Permission.EDITORS;
import static forum.rules.Permission.EVERYBODY;
import static forum.rules.Permission.EXPERTS;
import static forum.rules.Permission.MODERATORS;
import static forum.rules.Permission.REGISTERED;
import static forum.rules.Permission.REGISTERED_POINTS;
import static forum.rules.Permission.SUPERS;

import forum.model.ForumException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What can be set for a forum. Keys, defaults and ranges are Question2Answer's unless the constant says otherwise;
 * lengths are in Unicode characters, points and weights in the units of {@link Points} and {@link Hotness}.
 */
public enum Option {
    TITLE(text(1, 120), "Forum", "the forum's title"),
    WELCOME(text(0, 2000), "", "text shown under a thread and by forum alone"),

    POINTS_BASE(points(), "100", "points of every user to begin with"),
    POINTS_MULTIPLE(weight(), "10", "what every weight below is multiplied by"),
    POINTS_POST_Q(weight(), "2", "weight of asking a question"),
    POINTS_POST_A(weight(), "4", "weight of posting an answer"),
    POINTS_SELECT_A(weight(), "3", "weight of accepting an answer to one's question"),
    POINTS_A_SELECTED(weight(), "30", "weight of having one's answer accepted by somebody else"),
    POINTS_VOTE_UP_Q(weight(), "1", "weight of voting a question up"),
    POINTS_VOTE_DOWN_Q(weight(), "1", "weight of voting a question down"),
    POINTS_VOTE_UP_A(weight(), "1", "weight of voting an answer up"),
    POINTS_VOTE_DOWN_A(weight(), "1", "weight of voting an answer down"),
    POINTS_PER_Q_VOTED_UP(weight(), "1", "weight of each vote up on one's question"),
    POINTS_PER_Q_VOTED_DOWN(weight(), "1", "weight lost by each vote down on one's question"),
    POINTS_Q_VOTED_MAX_GAIN(weight(), "10", "most that votes up on one question can bring"),
    POINTS_Q_VOTED_MAX_LOSS(weight(), "3", "most that votes down on one question can cost"),
    POINTS_PER_A_VOTED_UP(weight(), "2", "weight of each vote up on one's answer"),
    POINTS_PER_A_VOTED_DOWN(weight(), "2", "weight lost by each vote down on one's answer"),
    POINTS_A_VOTED_MAX_GAIN(weight(), "20", "most that votes up on one answer can bring"),
    POINTS_A_VOTED_MAX_LOSS(weight(), "5", "most that votes down on one answer can cost"),
    POINTS_PER_C_VOTED_UP(weight(), "0", "weight of each vote up on one's comment"),
    POINTS_PER_C_VOTED_DOWN(weight(), "0", "weight lost by each vote down on one's comment"),
    POINTS_C_VOTED_MAX_GAIN(weight(), "10", "most that votes up on one comment can bring"),
    POINTS_C_VOTED_MAX_LOSS(weight(), "3", "most that votes down on one comment can cost"),
    POINTS_TO_TITLES(new OptionKind.Titles(), "", "titles of users by points, such as 500 Regular, 5000 Guru"),

    HOT_WEIGHT_Q_AGE(weight(), "100", "how much a young question counts for hotness"),
    HOT_WEIGHT_A_AGE(weight(), "100", "how much a young answer counts for hotness"),
    HOT_WEIGHT_ANSWERS(weight(), "100", "how much each answer counts for hotness"),
    HOT_WEIGHT_VOTES(weight(), "100", "how much the score counts for hotness"),
    HOT_WEIGHT_VIEWS(weight(), "100", "how much each view counts for hotness"),

    MIN_LEN_Q_TITLE(whole(1, 800), "12", "fewest characters of a title"),
    MAX_LEN_Q_TITLE(whole(1, 800), "120", "most characters of a title"),
    MIN_LEN_Q_CONTENT(whole(0, 12_000), "0", "fewest characters of a question's text"),
    MIN_LEN_A_CONTENT(whole(1, 12_000), "12", "fewest characters of an answer"),
    MIN_LEN_C_CONTENT(whole(1, 12_000), "12", "fewest characters of a comment"),
    /** Not an option in Question2Answer, where the default is fixed; there is no column here that would be too short. */
    MAX_LEN_CONTENT(whole(1, 1_000_000), "12000", "most characters of a question's text, an answer or a comment"),
    MIN_NUM_Q_TAGS(whole(0, 50), "0", "fewest tags of a question"),
    MAX_NUM_Q_TAGS(whole(0, 50), "5", "most tags of a question"),

    VOTING_ON_QS(onOff(), "on", "whether questions can be voted on"),
    VOTING_ON_AS(onOff(), "on", "whether answers can be voted on"),
    VOTING_ON_CS(onOff(), "off", "whether comments can be voted on"),
    /** Off in Question2Answer; on here, since a terminal has no second place for asking back. */
    COMMENT_ON_QS(onOff(), "on", "whether questions can be commented on"),
    COMMENT_ON_AS(onOff(), "on", "whether answers can be commented on"),
    FOLLOW_ON_AS(onOff(), "on", "whether a question can follow on from an answer"),
    ALLOW_SELF_ANSWER(onOff(), "on", "whether askers may answer their own questions"),
    ALLOW_MULTI_ANSWERS(onOff(), "on", "whether a user may answer a question more than once"),
    ALLOW_ANONYMOUS_NAMING(onOff(), "on", "whether people without an account may give a name to display"),
    ALLOW_NO_CATEGORY(onOff(), "off", "whether a question may stand in no category once there are some"),
    ALLOW_NO_SUB_CATEGORY(onOff(), "off", "whether a question may stand in a category that has subcategories"),
    ALLOW_CLOSE_QUESTIONS(onOff(), "on", "whether questions can be closed"),
    ALLOW_CLOSE_OWN_QUESTIONS(onOff(), "on", "whether askers may close their own questions"),
    DO_CLOSE_ON_SELECT(onOff(), "off", "whether a question with an accepted answer counts as closed"),
    FLAGGING_OF_POSTS(onOff(), "on", "whether posts can be flagged"),
    FLAGGING_HIDE_AFTER(whole(2, 1_000_000), "5", "flags at which a post is hidden"),

    PERMIT_POST_Q(permitted(EVERYBODY, EXPERTS), "everybody", "who may ask"),
    PERMIT_POST_Q_POINTS(points(), "0", "points for permit_post_q"),
    PERMIT_POST_A(permitted(EVERYBODY, EXPERTS), "everybody", "who may answer"),
    PERMIT_POST_A_POINTS(points(), "0", "points for permit_post_a"),
    PERMIT_POST_C(permitted(EVERYBODY, EDITORS), "everybody", "who may comment"),
    PERMIT_POST_C_POINTS(points(), "0", "points for permit_post_c"),
    PERMIT_VOTE_Q(permitted(REGISTERED, APPROVED_POINTS), "registered", "who may vote on questions"),
    PERMIT_VOTE_Q_POINTS(points(), "0", "points for permit_vote_q"),
    PERMIT_VOTE_A(permitted(REGISTERED, APPROVED_POINTS), "registered", "who may vote on answers"),
    PERMIT_VOTE_A_POINTS(points(), "0", "points for permit_vote_a"),
    PERMIT_VOTE_C(permitted(REGISTERED, APPROVED_POINTS), "registered", "who may vote on comments"),
    PERMIT_VOTE_C_POINTS(points(), "0", "points for permit_vote_c"),
    PERMIT_VOTE_DOWN(permitted(REGISTERED, EXPERTS), "registered", "who of those may vote down"),
    PERMIT_VOTE_DOWN_POINTS(points(), "0", "points for permit_vote_down"),
    PERMIT_RETAG_CAT(permitted(REGISTERED, EDITORS), "editors", "who may retag or move any question"),
    PERMIT_RETAG_CAT_POINTS(points(), "0", "points for permit_retag_cat"),
    PERMIT_EDIT_Q(permitted(REGISTERED, EDITORS), "editors", "who may edit any question"),
    PERMIT_EDIT_Q_POINTS(points(), "0", "points for permit_edit_q"),
    PERMIT_EDIT_A(permitted(REGISTERED, EDITORS), "experts", "who may edit any answer"),
    PERMIT_EDIT_A_POINTS(points(), "0", "points for permit_edit_a"),
    PERMIT_EDIT_C(permitted(REGISTERED, MODERATORS), "editors", "who may edit any comment"),
    PERMIT_EDIT_C_POINTS(points(), "0", "points for permit_edit_c"),
    PERMIT_EDIT_SILENT(permitted(EXPERTS, ADMINS), "moderators", "who may edit without a mark"),
    PERMIT_CLOSE_Q(permitted(REGISTERED_POINTS, MODERATORS), "editors", "who may close any question"),
    PERMIT_CLOSE_Q_POINTS(points(), "0", "points for permit_close_q"),
    PERMIT_SELECT_A(permitted(REGISTERED_POINTS, MODERATORS), "experts", "who may accept an answer to any question"),
    PERMIT_SELECT_A_POINTS(points(), "0", "points for permit_select_a"),
    /** Users with a confirmed e-mail address in Question2Answer; nothing is confirmed here. */
    PERMIT_FLAG(permitted(REGISTERED, EDITORS), "registered", "who may flag"),
    PERMIT_FLAG_POINTS(points(), "0", "points for permit_flag"),
    PERMIT_MODERATE(permitted(REGISTERED_POINTS, MODERATORS), "experts", "who may approve and reject posts"),
    PERMIT_MODERATE_POINTS(points(), "0", "points for permit_moderate"),
    PERMIT_HIDE_SHOW(permitted(REGISTERED_POINTS, MODERATORS), "editors", "who may hide and show any post"),
    PERMIT_HIDE_SHOW_POINTS(points(), "0", "points for permit_hide_show"),
    PERMIT_DELETE_HIDDEN(permitted(EDITORS, ADMINS), "moderators", "who may delete hidden posts"),
    /** Administrators in Question2Answer, where a flag has no reason; here whoever clears flags is to know who says what. */
    PERMIT_VIEW_VOTERS_FLAGGERS(permitted(EXPERTS, SUPERS), "editors", "who may see who voted and who flagged"),

    MODERATE_ANON_POST(onOff(), "off", "whether posts of people without an account wait for approval"),
    MODERATE_USERS(onOff(), "off", "whether users get approved one by one"),
    MODERATE_UNAPPROVED(onOff(), "off", "whether posts of users not yet approved wait for approval"),
    MODERATE_BY_POINTS(onOff(), "off", "whether posts of users with few points wait for approval"),
    MODERATE_POINTS_LIMIT(points(), "150", "points from which moderate_by_points lets posts through"),
    MODERATE_EDITED_AGAIN(onOff(), "off", "whether an edit by such a user waits for approval again"),
    BLOCK_BAD_USERNAMES(text(0, 8000), "anonymous", "words that no handle may contain"),
    BLOCK_BAD_WORDS(text(0, 8000), "", "words shown as asterisks; * in a word stands for any letters"),
    ALLOW_CHANGE_USERNAMES(onOff(), "on", "whether users with posts may change their handles"),

    SHOW_FULL_DATE_DAYS(whole(0, 36_500), "7", "age in days up to which times read like 3 days ago"),
    SORT_ANSWERS_BY(new OptionKind.Choice(List.of("created", "votes")), "created", "order of answers"),
    SHOW_SELECTED_FIRST(onOff(), "on", "whether the accepted answer comes first"),
    MATCH_RELATED_QS(whole(0, 5), "3", "how freely questions count as related"),
    PAGE_SIZE_RELATED_QS(whole(1, 50), "5", "most related questions shown"),

    /** Ten in Question2Answer; without limit here, and so below, since scripts post too. */
    MAX_RATE_USER_QS(rate(), "0", "most questions of a user in an hour; 0 for no limit"),
    MAX_RATE_USER_AS(rate(), "0", "most answers of a user in an hour; 0 for no limit"),
    MAX_RATE_USER_CS(rate(), "0", "most comments of a user in an hour; 0 for no limit"),
    MAX_RATE_USER_VOTES(rate(), "0", "most votes of a user in an hour; 0 for no limit"),
    MAX_RATE_USER_FLAGS(rate(), "0", "most flags of a user in an hour; 0 for no limit");

    private final OptionKind kind;
    private final String defaultText;
    private final String description;

    Option(OptionKind kind, String defaultText, String description) {
        this.kind = kind;
        this.defaultText = defaultText;
        this.description = description;
    }

    /** The option with this key, in any case. */
    public static Optional<Option> find(String key) {
        String name = key.strip().toLowerCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(values())
                .filter(option -> option.key().equals(name))
                .findFirst();
    }

    /** The name that people type and the store keeps, such as {@code points_base}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What sort of value it takes, with its range. */
    public OptionKind kind() {
        return kind;
    }

    /** The value while nobody has set one. */
    public String defaultText() {
        return defaultText;
    }

    /** What it does, in one line. */
    public String description() {
        return description;
    }

    /**
     * The value as it is stored.
     *
     * @throws ForumException bad input, with the range allowed
     */
    public String normalise(String text) {
        return kind.read(text)
                .orElseThrow(() -> ForumException.badInput(key() + " must be " + kind.expectation() + ", not '"
                        + text.strip() + "'" + Nearest.question(text, kind.words())));
    }

    /**
     * The option that this one follows while nobody has set it (Question2Answer: retagging is as free as editing
     * questions).
     */
    Optional<Option> follows() {
        return switch (this) {
            case PERMIT_RETAG_CAT -> Optional.of(PERMIT_EDIT_Q);
            case PERMIT_RETAG_CAT_POINTS -> Optional.of(PERMIT_EDIT_Q_POINTS);
            default -> Optional.empty();
        };
    }

    private static OptionKind whole(long least, long most) {
        return new OptionKind.Whole(least, most);
    }

    /** A negative one turns a gain into a cost, as sites do that let a vote down cost something. */
    private static OptionKind weight() {
        return whole(-1_000_000, 1_000_000);
    }

    private static OptionKind points() {
        return whole(-1_000_000_000, 1_000_000_000);
    }

    private static OptionKind rate() {
        return whole(0, 1_000_000);
    }

    private static OptionKind onOff() {
        return new OptionKind.Switch();
    }

    private static OptionKind text(int least, int most) {
        return new OptionKind.Text(least, most);
    }

    private static OptionKind permitted(Permission widest, Permission narrowest) {
        return new OptionKind.Permitted(widest, narrowest);
    }
}
