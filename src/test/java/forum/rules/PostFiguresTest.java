package forum.rules;

import static org.assertj.core.api.Assertions.assertThat;

import forum.model.Change.What;
import forum.model.Kind;
import forum.model.Stamp;
import forum.model.State;
import forum.model.Uid;
import java.util.List;
import org.junit.jupiter.api.Test;

class PostFiguresTest {

    private static final Uid ONE = Uid.named("test", "one");
    private static final Uid TWO = Uid.named("test", "two");

    @Test
    void countWhatIsVisibleBelow() {
        List<PostFigures> figures = figures(
                post(Kind.QUESTION, -1, State.VISIBLE, 10, 0),
                post(Kind.ANSWER, 0, State.VISIBLE, 20, 3),
                post(Kind.ANSWER, 0, State.HIDDEN, 30, 9),
                post(Kind.COMMENT, 1, State.VISIBLE, 40, 0),
                post(Kind.COMMENT, 0, State.VISIBLE, 15, 0));

        PostFigures question = figures.get(0);
        assertThat(question.answers()).isEqualTo(1);
        assertThat(question.comments()).isEqualTo(1);
        assertThat(question.bestAnswer()).isEqualTo(3);
        assertThat(question.activeAt()).isEqualTo(40);
        assertThat(question.hotness()).isEqualTo(Hotness.of(10, 20, 1, 0, 0, Settings.defaults()));
        assertThat(figures.get(1).comments()).isEqualTo(1);
        assertThat(figures.get(1).hotness()).isZero();
    }

    @Test
    void countNoMoreVotesThanFitIntoACount() {
        PostFigures figures = figures(post(Kind.QUESTION, -1, State.VISIBLE, 1_000, 5_000_000_000L))
                .get(0);

        assertThat(figures.up()).isEqualTo(Integer.MAX_VALUE);
        assertThat(figures.hotness()).isEqualTo(Hotness.of(1_000, 0, 0, Integer.MAX_VALUE, 0, Settings.defaults()));
    }

    @Test
    void takeTheBestAndTheNewestOfSeveralAnswers() {
        PostFigures.Facts question = post(Kind.QUESTION, -1, State.VISIBLE, 1_000, 0);
        PostFigures.Facts good = post(Kind.ANSWER, 0, State.VISIBLE, 2_000, 3);
        PostFigures.Facts late = post(Kind.ANSWER, 0, State.VISIBLE, 3_000, 1);

        PostFigures figures = figures(question, good, late).get(0);

        assertThat(figures.bestAnswer()).isEqualTo(3);
        assertThat(figures.activeAt()).isEqualTo(3_000);
        assertThat(figures.hotness()).isEqualTo(Hotness.of(1_000, 3_000, 2, 0, 0, Settings.defaults()));
        assertThat(figures(question, late, good).get(0)).isEqualTo(figures);
    }

    @Test
    void showOnlyWhatStandsUnderNothingHidden() {
        List<PostFigures> figures = figures(
                post(Kind.QUESTION, -1, State.VISIBLE, 10, 0),
                post(Kind.ANSWER, 0, State.HIDDEN, 20, 0),
                post(Kind.COMMENT, 1, State.VISIBLE, 30, 0));

        assertThat(figures).extracting(PostFigures::shown).containsExactly(true, false, false);
        assertThat(figures.get(0).activeAt()).isEqualTo(10);
        assertThat(figures(
                        post(Kind.QUESTION, -1, State.HIDDEN, 10, 0),
                        post(Kind.ANSWER, 0, State.VISIBLE, 20, 0),
                        post(Kind.COMMENT, 1, State.VISIBLE, 30, 0)))
                .noneMatch(PostFigures::shown);
    }

    @Test
    void nameTheLastChangeAndBetweenEqualStampsTheEdit() {
        Stamp early = Stamp.byHand(1);
        Stamp late = Stamp.byHand(2);
        Happening edit = Happening.edited(false, true, false, early, 11, 5L, ONE);
        Happening closed = Happening.closedSet(true, early, 12, 6L);
        Happening hidden = Happening.stateSet(State.HIDDEN, early, 14, 8L).orElseThrow();
        Happening reshown = Happening.stateSet(State.VISIBLE, late, 13, 7L).orElseThrow();

        assertThat(changed(closed, hidden)).isEqualTo(changed(hidden, closed));
        assertThat(Happening.lastEdit(List.of(edit, reshown))).isEqualTo(edit);
        assertThat(figures(changedBy(edit)).get(0).activeAt()).isEqualTo(11);
        assertThat(changed(closed, edit)).isEqualTo(edit);
        assertThat(changed(edit, closed)).isEqualTo(edit);
        assertThat(changed(edit, reshown, closed).what()).isEqualTo(What.RESHOWN);
    }

    @Test
    void approvalAndWaitingLeaveNoMark() {
        Happening edit = Happening.edited(false, true, false, Stamp.byHand(1), 11, 5L, ONE);
        Happening approved =
                Happening.stateSet(State.VISIBLE, Stamp.byHand(2), 12, null).orElseThrow();

        assertThat(changed(edit, approved)).isEqualTo(edit);
        assertThat(changed(approved)).isNull();
        assertThat(Happening.lastAt(List.of(edit, approved))).isEqualTo(12);
        assertThat(Happening.stateSet(State.QUEUED, Stamp.byHand(2), 12, 5L)).isEmpty();
    }

    @Test
    void aMoveIsAChangeAndNoEdit() {
        Happening moved = Happening.edited(false, false, false, Stamp.byHand(2), 12, 5L, ONE);
        Happening retagged = Happening.edited(false, false, true, Stamp.byHand(1), 11, 5L, TWO);

        assertThat(moved.what()).isEqualTo(What.MOVED);
        assertThat(retagged.what()).isEqualTo(What.RETAGGED);
        assertThat(changed(moved, retagged)).isEqualTo(moved);
        assertThat(Happening.lastEdit(List.of(moved, retagged))).isEqualTo(retagged);
    }

    @Test
    void anEditIsNamedByTheMostThatItChanged() {
        assertThat(Happening.edited(true, true, true, Stamp.byHand(1), 11, 5L, ONE)
                        .what())
                .isEqualTo(What.RECATEGORIZED);
        assertThat(Happening.edited(false, true, true, Stamp.byHand(1), 11, 5L, ONE)
                        .what())
                .isEqualTo(What.EDITED);
    }

    private static Happening changed(Happening... history) {
        return figures(changedBy(history)).get(0).changed();
    }

    private static PostFigures.Facts changedBy(Happening... history) {
        return new PostFigures.Facts(Kind.QUESTION, -1, State.VISIBLE, 0, 0, 0, 0, 0, List.of(history));
    }

    private static PostFigures.Facts post(Kind kind, int parent, State state, long createdAt, long up) {
        return new PostFigures.Facts(kind, parent, state, createdAt, 0, up, 0, 0, List.of());
    }

    private static List<PostFigures> figures(PostFigures.Facts... thread) {
        return PostFigures.of(List.of(thread), Settings.defaults());
    }
}
