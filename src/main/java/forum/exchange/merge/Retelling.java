package forum.exchange.merge;

import forum.exchange.merge.ImportSummary.Kind;
import forum.exchange.merge.ImportSummary.Outcome;
import forum.store.log.ImportedFiles.Sort;
import forum.store.log.ImportedFiles.Telling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gathers what a source tells, which is what importing it again will come to: nothing new. */
final class Retelling {

    private final long[] readBefore = new long[Kind.values().length];
    private final ImportSummary summary;
    private final Map<String, Long> leftOut = new LinkedHashMap<>();
    private final Set<String> notes = new LinkedHashSet<>();
    private final long rejectedBefore;
    private boolean warned;

    /** Begins with what was read before this source. */
    Retelling(ImportSummary summary) {
        this.summary = summary;
        this.rejectedBefore = summary.of(Outcome.REJECTED);
        for (Kind kind : Kind.values()) {
            readBefore[kind.ordinal()] = summary.read(kind);
        }
    }

    void leftOut(String what, long count) {
        leftOut.merge(what, count, Long::sum);
    }

    void note(String sentence) {
        notes.add(sentence);
    }

    void warned() {
        warned = true;
    }

    /** Whether there was nothing to complain of, which people would want to hear again. */
    boolean isFlawless() {
        return !warned && summary.of(Outcome.REJECTED) == rejectedBefore;
    }

    /** All that was told up to now. */
    List<Telling> tellings() {
        List<Telling> all = new ArrayList<>();
        leftOut.forEach((what, count) -> all.add(new Telling(Sort.LEFT_OUT, what, count)));
        notes.forEach(sentence -> all.add(new Telling(Sort.NOTE, sentence, 0)));
        for (Kind kind : Kind.values()) {
            long count = summary.read(kind) - readBefore[kind.ordinal()];
            if (count > 0) {
                all.add(new Telling(Sort.READ, kind.name(), count));
            }
        }
        return all;
    }

    /** Counts what was told before as told again. */
    static void repeat(List<Telling> tellings, ImportSummary summary) {
        for (Telling telling : tellings) {
            switch (telling.sort()) {
                case READ -> summary.count(Kind.valueOf(telling.said()), Outcome.UNCHANGED, telling.count());
                case LEFT_OUT -> summary.leaveOut(telling.said(), telling.count());
                case NOTE -> summary.note(telling.said());
            }
        }
    }
}
