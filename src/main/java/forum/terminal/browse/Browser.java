package forum.terminal.browse;

import forum.model.ForumException;
import forum.model.PostId;
import forum.terminal.Editor;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The full-screen browser: takes events one after another, lets {@link Update} say what follows, shows the scene, and
 * does what is to be done. Only its own thread paints, and only its {@link Worker} asks the forum.
 */
public final class Browser {

    /** How long a filter rests before it is looked for, in milliseconds. */
    private static final int PAUSE = 150;

    /** Before it paints, the browser looks so long for another key, in milliseconds; a slow line gets the last scene. */
    private static final int GLANCE = 2;

    /** But it paints at least so often, in nanoseconds. */
    private static final long LONGEST_UNPAINTED = 50_000_000;

    private final Console console;
    private final Worker worker;
    private final KeyThread keys;
    private final Composer composer;
    private final Supplier<Look> look;
    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
    private volatile Runnable failure;
    private Scene scene;
    private boolean composing;
    private boolean done;
    private boolean interrupted;

    private Browser(Console console, ForumAccess forum, Editor editor, Supplier<Look> look) {
        this.console = console;
        this.worker = new Worker(forum, this::fail);
        this.keys = new KeyThread(console.keys(), events::add, this::fail);
        this.composer = new Composer(editor, worker, events::add);
        this.look = look;
    }

    /**
     * Browses until the person quits.
     *
     * @param terminal its type, as {@code TERM} names it
     * @param unicode whether it shows more than ASCII
     * @param wanted the list to begin with
     * @param look asked for each frame, since time goes on
     * @param reminders is given, at the end, where the texts are that were written and not taken, a sentence each
     * @return whether the person broke it off
     * @throws ForumException failure, when the terminal cannot be used
     */
    public static boolean run(
            String terminal,
            boolean unicode,
            Wanted wanted,
            ForumAccess forum,
            Editor editor,
            Supplier<Look> look,
            Consumer<List<String>> reminders) {
        try (Console console = Console.open(terminal, unicode)) {
            Browser browser = new Browser(console, forum, editor, look);
            try {
                browser.loop(wanted);
            } finally {
                console.leave();
                browser.worker.close();
                reminders.accept(browser.composer.reminders());
            }
            return browser.interrupted;
        }
    }

    /** Ends the browser with what went wrong in another thread. */
    private void fail(Runnable rethrow) {
        failure = rethrow;
        events.add(new Event.HungUp());
    }

    private void loop(Wanted wanted) {
        console.watch(
                () -> events.add(new Event.Resized(console.size())),
                () -> events.add(new Event.Stopped()),
                () -> events.add(new Event.Continued()));
        console.enter(true);
        perform(Update.begin(console.size(), Listing.unknown(wanted.filter(), wanted.sort())));
        paint();
        keys.start();
        long painted = System.nanoTime();
        while (!done) {
            handle(take());
            if (!isMoreSoon() || System.nanoTime() - painted > LONGEST_UNPAINTED) {
                paint();
                painted = System.nanoTime();
            }
        }
    }

    private void handle(Event event) {
        perform(Update.apply(scene, event));
        if (event instanceof Event.Unprepared) {
            composing = false;
            keys.next();
        } else if (event instanceof Event.Pressed && !composing && !done) {
            keys.next();
        }
    }

    private void paint() {
        console.show(View.of(scene, look.get()), scene.size());
    }

    private Event take() {
        try {
            Event event = events.take();
            if (failure != null) {
                failure.run();
            }
            return event;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw ForumException.interrupted("interrupted");
        }
    }

    /** Whether something else is to be handled before there is anything to look at. */
    private boolean isMoreSoon() {
        try {
            if (events.isEmpty()) {
                TimeUnit.MILLISECONDS.sleep(GLANCE);
            }
            return !events.isEmpty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void perform(Step step) {
        scene = step.scene();
        step.effects().forEach(this::perform);
    }

    private void perform(Effect effect) {
        if (effect instanceof Effect.Fetch fetch) {
            worker.read(
                    Worker.Lane.LIST,
                    forum -> new Event.Listed(fetch.ticket(), fetch.part(), forum.list(fetch.wanted())),
                    why -> new Event.Failed(fetch.ticket(), why),
                    events::add);
        } else if (effect instanceof Effect.Open open) {
            worker.read(
                    Worker.Lane.THREAD,
                    forum -> new Event.Opened(open.ticket(), page(forum.read(open.post()), open.width(), open.post())),
                    why -> new Event.Failed(open.ticket(), why),
                    events::add);
        } else if (effect instanceof Effect.Arrange arrange) {
            Page page = arrange.page();
            worker.read(
                    Worker.Lane.THREAD,
                    forum -> new Event.Opened(
                            arrange.ticket(),
                            page(page.reading(), arrange.width(), page.post().id())),
                    why -> new Event.Failed(arrange.ticket(), why),
                    events::add);
        } else if (effect instanceof Effect.Perform deed) {
            worker.write(
                    forum -> new Event.Performed(forum.perform(deed.deed()), deed.undoing()),
                    Event.Refused::new,
                    events::add);
        } else if (effect instanceof Effect.Settle settle) {
            worker.settle(PAUSE, () -> events.add(new Event.Settled(settle.filter())));
        } else if (effect instanceof Effect.Quit quit) {
            done = true;
            interrupted = quit.interrupted();
        } else {
            performOnTerminal(effect);
        }
    }

    private void performOnTerminal(Effect effect) {
        if (effect instanceof Effect.Compose compose) {
            composing = true;
            composer.prepare(compose.writing());
        } else if (effect instanceof Effect.Write write) {
            console.lend(scene.mouse(), () -> composer.write(write.writing(), write.assignment()));
            resume();
            composing = false;
            keys.next();
        } else if (effect instanceof Effect.Suspend) {
            console.lend(scene.mouse(), Browser::stop);
            resume();
        } else if (effect instanceof Effect.Mouse mouse) {
            console.track(mouse.on());
        } else if (effect instanceof Effect.Retake) {
            console.retake(scene.mouse());
            resume();
        } else {
            console.repaint();
        }
    }

    /** The screen may have another size now than before the terminal was lent. */
    private void resume() {
        events.add(new Event.Resized(console.size()));
    }

    private Page page(Reading reading, int width, PostId post) {
        int columns = width - ThreadPane.MARGIN;
        return Page.of(reading, width, PostBlocks.of(reading, columns, look.get()), post);
    }

    /** Stops all of our process group, as the terminal does when somebody presses the key for it. */
    private static void stop() {
        try {
            new ProcessBuilder("sh", "-c", "kill -TSTP 0").inheritIO().start().waitFor();
        } catch (IOException e) {
            // Not a machine where a program can be stopped.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
