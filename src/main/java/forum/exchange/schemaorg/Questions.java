package forum.exchange.schemaorg;

import forum.exchange.BadRecordException;
import forum.exchange.Entry;
import forum.exchange.EntrySink;
import forum.exchange.Place;
import forum.exchange.Positioned;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** Finds the questions among things and hands them on. */
final class Questions {

    private final EntrySink sink;
    private final Set<Thing> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private Set<Thing> again;
    private long count;

    Questions(EntrySink sink) {
        this.sink = sink;
    }

    /** How many were handed on or rejected. */
    long count() {
        return count;
    }

    /** What might have held questions cannot be read. */
    void reject(Place place, String reason) {
        count++;
        sink.reject(place, reason);
    }

    /** Whether this is a question, or a page about some. */
    static boolean isAbout(Thing thing) {
        return thing.is("Question") || isPage(thing);
    }

    private static boolean isPage(Thing thing) {
        return thing.is("QAPage") || thing.is("FAQPage") || thing.has("mainEntity");
    }

    /** Hands on the questions that this thing is or is about, unless it was taken before by another name. */
    void takeOnce(Thing thing) {
        again = seen;
        take(thing);
        again = null;
    }

    /** Hands on the questions that this thing is or is about, and forgets them. */
    void take(Thing thing) {
        boolean isQuestion = thing.is("Question") || thing.is("QAPage") && !thing.has("mainEntity");
        if (isQuestion) {
            hand(thing, null);
        } else {
            String url = thing.text("url") == null ? thing.id() : thing.text("url");
            boolean only = thing.things("mainEntity").size() == 1;
            for (Thing entity : thing.things("mainEntity")) {
                if (entity.is("Question")) {
                    hand(entity, only ? url : null);
                }
            }
        }
    }

    private void hand(Thing question, String pageUrl) {
        if (again != null && !again.add(question)) {
            return;
        }
        count++;
        try {
            ThreadOfThings thread = new ThreadOfThings(question, pageUrl, sink);
            sink.named(thread.source());
            Entry.Question entry = thread.entry();
            sink.accept(new Positioned(entry, question.place(), entry.uid() != null));
        } catch (BadRecordException e) {
            sink.reject(question.place(), e.getMessage());
        }
    }
}
