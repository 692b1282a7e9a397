package forum.output;

import static org.assertj.core.api.Assertions.assertThat;

import forum.model.Author;
import forum.model.Category;
import forum.model.Change;
import forum.model.Closing;
import forum.model.Post;
import forum.model.PostId;
import forum.model.State;
import forum.output.text.Style;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MetaLineTest {

    private static final MetaLine LINE = new MetaLine(Sample.MOMENT, points -> Optional.empty(), Style.PLAIN);
    private static final Instant ASKED = Sample.daysAgo(3);

    @Test
    void saysWhatWhenWhereAndWho() {
        assertThat(LINE.created(Sample.question()))
                .isEqualTo("asked 3 days ago in Clinical Psychology by amber (5.5k points)");
        assertThat(LINE.createdWithoutPlace(Sample.question())).isEqualTo("asked 3 days ago by amber (5.5k points)");
        assertThat(LINE.place(Sample.question())).hasValue("in Clinical Psychology");
        assertThat(LINE.created(Sample.answer(3, Sample.RIVER, "", 0, false)))
                .isEqualTo("answered 2 days ago by river (6.6k points)");
        assertThat(LINE.created(Sample.comment(4, 3, new Author.Member("bob", 1), "", 0)))
                .isEqualTo("commented 1 day ago by bob (1 point)");
    }

    @Test
    void whoHasNoAccountHasNoPoints() {
        assertThat(LINE.created(Sample.answer(3, new Author.Anonymous(null), "", 0, false)))
                .isEqualTo("answered 2 days ago by anonymous");
        assertThat(LINE.created(Sample.answer(3, new Author.Anonymous("Worried\u001b[2J"), "", 0, false)))
                .isEqualTo("answered 2 days ago by Worried␛[2J");
    }

    @Test
    void titlesOfUsersStandBeforeTheirPoints() {
        MetaLine line = new MetaLine(Sample.MOMENT, points -> Optional.of("Guru"), Style.PLAIN);

        assertThat(line.created(Sample.answer(3, new Author.Member("bob", 12_300), "", 0, false)))
                .isEqualTo("answered 2 days ago by bob Guru (12.3k points)");
    }

    @Test
    void namesFromRightToLeftLeaveTheNumbersBehindThemInPlace() {
        MetaLine line =
                new MetaLine(Sample.MOMENT, points -> Optional.of("מומחה"), new Style(false, false, true, false));

        assertThat(line.created(Sample.answer(3, new Author.Member("שלום", 12_300), "", 0, false)))
                .isEqualTo("answered 2 days ago by \u2068שלום\u2069 \u2068מומחה\u2069 (12.3k points)");
        assertThat(line.place(in(new Category("music", "מוזיקה", "", 1, 1)))).hasValue("in \u2068מוזיקה\u2069");
    }

    @Test
    void aQuestionStandsInACategoryOrNone() {
        assertThat(LINE.place(in(new Category("music", "Music\u001b[2J", "", 1, 1))))
                .hasValue("in Music␛[2J");
        assertThat(LINE.created(in(null))).isEqualTo("asked 3 days ago by amber (5.5k points)");
    }

    private static Post.Question in(Category category) {
        Post.Question question = Sample.question();
        return new Post.Question(
                question.head(),
                question.title(),
                category,
                question.tags(),
                question.closing(),
                question.closed(),
                question.accepted(),
                question.follows(),
                question.answerCount(),
                question.views(),
                question.hotness());
    }

    @Test
    void saysWhoChangedThePost() {
        assertThat(LINE.changed(Sample.question())).hasValue("edited 2 days ago by carla");
        assertThat(changed(Change.What.RETAGGED, 301, "amber")).hasValue("retagged 2 days ago by amber");
        assertThat(changed(Change.What.RECATEGORIZED, 0, null)).hasValue("recategorized 3 days ago");
    }

    @Test
    void anAuthorsOwnFixWithinFiveMinutesIsNotMentioned() {
        assertThat(changed(Change.What.EDITED, 300, "amber")).isEmpty();
        assertThat(changed(Change.What.EDITED, 301, "amber")).isPresent();
        assertThat(changed(Change.What.EDITED, -301, "amber")).isPresent(); // it waited for approval meanwhile
        assertThat(changed(Change.What.EDITED, 300, "carla")).isPresent();
    }

    @Test
    void closingAndHidingFollowThePresentState() {
        Change closed = new Change(Change.What.CLOSED, ASKED.plusSeconds(5), "amber");
        Post.Head head = Sample.head(1, Sample.AMBER, "", 0, ASKED, closed);
        assertThat(LINE.changed(Sample.question(head, "", new Closing.WithReason("solved"))))
                .hasValue("closed 2 days ago by amber");
        assertThat(LINE.changed(Sample.question(head, "", null))).isEmpty();
        assertThat(changed(Change.What.CLOSED, 5, "carla")).hasValue("reopened 2 days ago by carla");

        Change hidden = new Change(Change.What.HIDDEN, ASKED.plusSeconds(5), "amber");
        Post.Head gone = Sample.head(1, Sample.AMBER, "", 0, ASKED, State.HIDDEN, hidden);
        assertThat(LINE.changed(Sample.question(gone, "", null))).hasValue("hidden 2 days ago by amber");
        assertThat(changed(Change.What.HIDDEN, 5, "carla")).hasValue("reshown 2 days ago by carla");
    }

    @Test
    void aSelectionIsMentionedWhileItLasts() {
        Change selected = new Change(Change.What.SELECTED, Sample.daysAgo(1), "amber");
        Post.Head head = Sample.head(3, Sample.RIVER, "", 0, ASKED, selected);

        assertThat(LINE.changed(new Post.Answer(head, new PostId(1), null, true)))
                .hasValue("selected 1 day ago by amber");
        assertThat(LINE.changed(new Post.Answer(head, new PostId(1), null, false)))
                .isEmpty();
    }

    private static Optional<String> changed(Change.What what, int secondsAfterwards, String by) {
        Change change = new Change(what, ASKED.plusSeconds(secondsAfterwards), by);
        return LINE.changed(Sample.question(Sample.head(1, Sample.AMBER, "", 0, ASKED, change), "", null));
    }
}
