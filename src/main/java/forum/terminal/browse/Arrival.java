package forum.terminal.browse;

import forum.model.PostId;
import java.util.Optional;

/** What follows when something that was asked for is there. */
final class Arrival {

    private Arrival() {}

    static Step of(Scene scene, Event event) {
        if (event instanceof Event.Listed listed) {
            return listed(scene, listed);
        }
        if (event instanceof Event.Opened opened) {
            return opened(scene, opened);
        }
        if (event instanceof Event.Failed failed) {
            return failed(scene, failed);
        }
        if (event instanceof Event.Performed performed) {
            return performed(scene, performed);
        }
        if (event instanceof Event.Refused refused) {
            return Step.of(scene.with(Notice.error(refused.why())));
        }
        if (event instanceof Event.Unprepared unprepared) {
            return Step.of(scene.with(Notice.error(unprepared.why())));
        }
        Event.Prepared prepared = (Event.Prepared) event;
        return Step.of(scene, new Effect.Write(prepared.writing(), prepared.assignment()));
    }

    private static Step listed(Scene scene, Event.Listed event) {
        if (event.ticket() != scene.requests().list()) {
            return Step.of(scene);
        }
        Listing before = scene.listing();
        Listing now = switch (event.part()) {
            case BEGINNING -> before.begin(event.slice());
            case AGAIN -> before.with(event.slice(), scene.listHeight());
            case FURTHER -> before.and(event.slice());
        };
        Scene next = scene.with(now).with(scene.requests().listed());
        if (now.isCut()) {
            next = next.with(Notice.of("the list ends here, but there are more: narrow it with /"));
        }
        return Update.more(Update.preview(next));
    }

    private static Step opened(Scene scene, Event.Opened event) {
        if (event.ticket() != scene.requests().thread()) {
            return Step.of(scene);
        }
        int height = scene.threadHeight();
        Page page = event.page();
        Page placed = scene.page()
                .filter(before -> before.question().id().equals(page.question().id()))
                .map(before -> page.resume(before, height))
                .orElse(page);
        Scene next = scene.with(placed)
                .with(scene.requests().opened())
                .with(scene.listing().with(Row.of(page.question())));
        if (page.width() != Layout.threadWidth(scene.size()) && !scene.size().isTooSmall()) {
            Scene.Requests requests = next.requests().opening(page.post().id());
            return Step.of(
                    next.with(requests),
                    new Effect.Arrange(requests.thread(), placed, Layout.threadWidth(scene.size())));
        }
        return Step.of(next);
    }

    private static Step failed(Scene scene, Event.Failed event) {
        Scene.Requests requests = scene.requests();
        if (event.ticket() == requests.list()) {
            return Step.of(scene.with(requests.listed()).with(Notice.error(event.why())));
        }
        if (event.ticket() == requests.thread()) {
            return Step.of(scene.with(requests.opened().nowhere()).with(Notice.error(event.why())));
        }
        return Step.of(scene);
    }

    private static Step performed(Scene scene, Event.Performed event) {
        Outcome outcome = event.outcome();
        Scene next = scene.with(Notice.of(outcome.said()));
        Optional<Deed> reverse = outcome.reverse();
        if (!event.undone() && reverse.isPresent()) {
            next = next.withUndo(reverse.get());
        }
        PostId post = outcome.post();
        return Update.open(next, post);
    }
}
