package forum.terminal.browse;

import static org.assertj.core.api.Assertions.assertThat;

import forum.model.PostId;
import forum.model.Vote;
import forum.query.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What follows from keys and answers, without a terminal and without a forum. */
class UpdateTest {

    private Scene scene = Sample.scene(80, 24);
    private final List<Effect> effects = new ArrayList<>();

    private UpdateTest press(Key... keys) {
        for (Key key : keys) {
            happen(new Event.Pressed(key));
        }
        return this;
    }

    private UpdateTest type(String keys) {
        keys.chars().forEach(c -> press(new Key.Typed(c)));
        return this;
    }

    private void happen(Event event) {
        Step step = Update.apply(scene, event);
        scene = step.scene();
        effects.addAll(step.effects());
    }

    @Test
    void viKeysArrowsAndPagesMoveInTheList() {
        type("jjk").press(Key.Named.DOWN, Key.Named.DOWN, Key.Named.UP);
        assertThat(scene.listing().cursor()).isEqualTo(2);
        press(new Key.Control('D'));
        assertThat(scene.listing().cursor()).isEqualTo(13);
        press(new Key.Control('U'), Key.Named.PAGE_UP);
        assertThat(scene.listing().cursor()).isZero();
        type("G");
        assertThat(scene.listing().cursor()).isEqualTo(29);
        assertThat(scene.listing().top()).isEqualTo(8);
        type("g").press(Key.Named.UP);
        assertThat(scene.listing().cursor()).isZero();
    }

    @Test
    void theListIsFetchedAsItIsSeen() {
        Effect.Fetch first = (Effect.Fetch) Update.begin(new Size(80, 24), Listing.unknown("x", Optional.of(Sort.HOT)))
                .effects()
                .get(0);
        assertThat(first.wanted()).isEqualTo(new Wanted("x", Optional.of(Sort.HOT), Optional.empty(), 100));

        // The sample has 30 rows, whose end is near from the beginning.
        type("j");
        assertThat(effects).isEmpty(); // asked for already when the list came
        happen(new Event.Listed(scene.requests().list(), Part.FURTHER, Sample.slice(1, false)));
        assertThat(scene.listing().rows()).hasSize(31);
        type("j");
        assertThat(effects).isEmpty();
    }

    @Test
    void anAnswerToAnOlderQuestionComesTooLate() {
        long old = scene.requests().list();
        type("3");
        happen(new Event.Listed(old, Part.FURTHER, Sample.slice(5, false)));
        assertThat(scene.listing().rows()).hasSize(30);
        happen(new Event.Failed(old, "too late"));
        assertThat(scene.notice()).isEqualTo(Notice.NONE);
    }

    @Test
    void whatIsTypedIsLookedForWhenThePersonRests() {
        type("/sh");
        assertThat(effects).containsExactly(new Effect.Settle("s"), new Effect.Settle("sh"));
        effects.clear();
        happen(new Event.Settled("s"));
        assertThat(effects).isEmpty();
        happen(new Event.Settled("sh"));
        assertThat(effects)
                .singleElement()
                .isInstanceOfSatisfying(
                        Effect.Fetch.class,
                        fetch -> assertThat(fetch.wanted().filter()).isEqualTo("sh"));
        press(Key.Named.ESCAPE);
        assertThat(scene.listing().filter()).isEmpty();
        assertThat(scene.prompt()).isEmpty();
    }

    @Test
    void theLineIsEdited() {
        type("/one two").press(new Key.Control('W'), Key.Named.BACKSPACE, Key.Named.HOME, Key.Named.DELETE);
        type("T").press(Key.Named.RIGHT, Key.Named.LEFT, Key.Named.LEFT).type("-");
        assertThat(scene.prompt().orElseThrow().text()).isEqualTo("-Tne");
        press(Key.Named.END, new Key.Pasted("  a\tb\nc"), new Key.Typed(0x1f44d), Key.Named.BACKSPACE);
        assertThat(scene.prompt().orElseThrow().text()).isEqualTo("-Tnea b");
        press(new Key.Control('U'));
        assertThat(scene.prompt().orElseThrow().text()).isEmpty();
    }

    @Test
    void ordersHaveKeys() {
        type("s");
        assertThat(scene.listing().chosen()).contains(Sort.HOT);
        type("6");
        assertThat(scene.listing().chosen()).contains(Sort.ACTIVITY);
        Slice words = new Slice(Sample.slice(3, false).rows(), false, Sort.RELEVANCE, true);
        happen(new Event.Listed(scene.requests().list(), Part.BEGINNING, words));
        type("S");
        assertThat(scene.listing().chosen()).contains(Sort.ACTIVITY);
        type("s");
        assertThat(scene.listing().chosen()).contains(Sort.RECENT);
    }

    @Test
    void theThreadIsReadBesideTheListWhereThereIsRoom() {
        scene = Sample.scene(120, 30);
        assertThat(scene.requests().target()).contains(new PostId(1));
        type("j");
        assertThat(effects)
                .contains(new Effect.Open(scene.requests().thread(), new PostId(2), Layout.threadWidth(scene.size())));

        scene = Sample.scene(80, 24);
        effects.clear();
        type("j");
        assertThat(effects).isEmpty();
    }

    @Test
    void anotherSizeLaysTheThreadOutAnew() {
        scene = Sample.reading(80, 24);
        happen(new Event.Resized(new Size(120, 24)));
        assertThat(effects)
                .singleElement()
                .isInstanceOfSatisfying(
                        Effect.Arrange.class,
                        arrange -> assertThat(arrange.width()).isEqualTo(71));
        happen(new Event.Opened(scene.requests().thread(), Sample.page(scene.size())));
        assertThat(scene.page().orElseThrow().width()).isEqualTo(71);
    }

    @Test
    void inAThreadTheKeysGoFromPostToPost() {
        scene = Sample.reading(80, 12);
        type("]");
        assertThat(selected()).isEqualTo(102);
        type("]]]]]");
        assertThat(selected()).isEqualTo(103);
        type("[");
        assertThat(selected()).isEqualTo(101);
        type("g");
        assertThat(selected()).isEqualTo(1);
        type("G");
        assertThat(selected()).isEqualTo(103);
    }

    @Test
    void everyLineOfAThreadIsSeenOnTheWayDown() {
        scene = Sample.reading(40, 8);
        int height = scene.threadHeight();
        boolean[] seen = new boolean[scene.page().orElseThrow().length()];
        for (int i = 0; i < 100; i++) {
            int top = scene.page().orElseThrow().top();
            for (int line = top; line < Math.min(seen.length, top + height); line++) {
                seen[line] = true;
            }
            type("j");
        }
        assertThat(seen).doesNotContain(false);
        assertThat(selected()).isEqualTo(103);
        for (int i = 0; i < 100; i++) {
            type("k");
        }
        assertThat(scene.page().orElseThrow().top()).isZero();
        assertThat(selected()).isEqualTo(1);
    }

    @Test
    void keysAreAboutTheSelectedPost() {
        scene = Sample.reading(80, 24);
        type("-]c]A]a").press(new Key.Typed('+'));
        assertThat(effects)
                .containsExactly(
                        new Effect.Perform(new Deed.Cast(new PostId(1), Vote.DOWN), false),
                        new Effect.Compose(new Writing(Act.COMMENT, new PostId(1))),
                        new Effect.Perform(new Deed.Accept(new PostId(1), Optional.empty()), false),
                        new Effect.Compose(new Writing(Act.ANSWER, new PostId(1))),
                        new Effect.Perform(new Deed.Cast(new PostId(103), Vote.UP), false));
        effects.clear();
        type("fA");
        assertThat(effects).containsExactly(new Effect.Perform(new Deed.Keep(new PostId(1), false), false));
        assertThat(scene.notice().isError()).isTrue();
    }

    @Test
    void keysAreAboutTheThreadThatIsBeingReadAndNotTheOneBefore() {
        scene = Sample.reading(80, 24);
        type("]qj").press(Key.Named.ENTER);
        long asked = scene.requests().thread();
        effects.clear();
        type("+ac");
        assertThat(effects)
                .containsExactly(
                        new Effect.Perform(new Deed.Cast(new PostId(2), Vote.UP), false),
                        new Effect.Compose(new Writing(Act.ANSWER, new PostId(2))),
                        new Effect.Compose(new Writing(Act.COMMENT, new PostId(2))));
        effects.clear();
        type("f");
        assertThat(scene.notice().text()).startsWith("the question is still being read");
        type("A");
        assertThat(effects).isEmpty();
        assertThat(scene.notice().isError()).isTrue();
        happen(new Event.Failed(asked, "no such thread"));
        type("+");
        assertThat(effects).containsExactly(new Effect.Perform(new Deed.Cast(new PostId(102), Vote.UP), false));
    }

    @Test
    void whatWasDoneIsUndoneLastFirst() {
        happen(new Event.Performed(outcome(7), false));
        happen(new Event.Performed(outcome(8), false));
        effects.clear();
        type("uu");
        assertThat(effects)
                .containsExactly(
                        new Effect.Perform(new Deed.Undo(8, "done", new PostId(1)), true),
                        new Effect.Perform(new Deed.Undo(7, "done", new PostId(1)), true));
        type("u");
        assertThat(scene.notice().text()).startsWith("nothing to undo");
        happen(new Event.Performed(outcome(9), true));
        assertThat(scene.undo()).isEmpty();
    }

    private static Outcome outcome(long operation) {
        return new Outcome("done", new PostId(1), Optional.of(new Deed.Undo(operation, "done", new PostId(1))));
    }

    @Test
    void quitsFromTheListAndGoesBackFromTheThread() {
        scene = Sample.reading(80, 24);
        type("q");
        assertThat(scene.focus()).isEqualTo(Focus.LIST);
        assertThat(effects).isEmpty();
        type("q");
        assertThat(effects).containsExactly(new Effect.Quit(false));
        press(new Key.Control('C'));
        assertThat(effects).endsWith(new Effect.Quit(true));
    }

    @Test
    void helpNamesEveryKey() {
        String keys = Help.LINES.stream().map(Help.Line::keys).reduce("", (all, line) -> all + " " + line + " ");
        for (char c = '!'; c <= '~'; c++) {
            for (Scene place : List.of(Sample.scene(80, 24), Sample.reading(80, 24))) {
                Step step = Update.apply(place, new Event.Pressed(new Key.Typed(c)));
                boolean acts = !step.effects().isEmpty() || !step.scene().equals(place);
                assertThat(!acts || keys.contains(" " + c + " ") || c == '=')
                        .as("%s is in the help", c)
                        .isTrue();
            }
        }
    }

    @Test
    void theHelpScrollsAndGoesAway() {
        scene = Sample.scene(80, 12);
        type("?jj");
        assertThat(scene.help()).hasValue(2);
        type("x");
        assertThat(scene.help()).isEmpty();
    }

    @Test
    void theMouseSelectsOpensAndScrolls() {
        press(new Key.Click(5, 4));
        assertThat(scene.listing().cursor()).isEqualTo(3);
        press(new Key.Click(5, 4));
        assertThat(scene.focus()).isEqualTo(Focus.THREAD);

        scene = Sample.scene(80, 24);
        press(new Key.Wheel(5, 4, 3));
        assertThat(scene.listing().top()).isEqualTo(3);
        assertThat(scene.listing().cursor()).isEqualTo(3);

        scene = Sample.reading(120, 12);
        press(new Key.Click(60, 9));
        assertThat(selected()).isEqualTo(102);
        press(new Key.Wheel(60, 5, 3));
        assertThat(scene.page().orElseThrow().top()).isEqualTo(3);
        press(new Key.Click(5, 2));
        assertThat(scene.focus()).isEqualTo(Focus.LIST);
    }

    private long selected() {
        return scene.page().orElseThrow().post().id().value();
    }
}
