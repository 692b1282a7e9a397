package forum.exchange.merge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What an import came to, for each kind of record. */
public final class ImportSummary {

    /** The kinds of record that are counted. */
    public enum Kind {
        QUESTION,
        ANSWER,
        COMMENT,
        USER,
        CATEGORY,
        TAG
    }

    /** What became of a record. */
    public enum Outcome {
        ADDED,
        UPDATED,
        UNCHANGED,
        REJECTED
    }

    private final Map<Kind, Map<Outcome, Long>> counts = new EnumMap<>(Kind.class);

    private final Map<String, Long> leftOut = new LinkedHashMap<>();

    private final Set<String> notes = new LinkedHashSet<>();

    private long sharedTitles;

    private long rewordings;

    /** Counts what is no part of a forum here. */
    void leaveOut(String what, long count) {
        leftOut.merge(what, count, Long::sum);
    }

    /** Says how the sources were read. */
    void note(String sentence) {
        notes.add(sentence);
    }

    /** Counts new questions that nothing but their content tells from one that was here before under the same title. */
    void noteSharedTitles(long questions) {
        sharedTitles += questions;
    }

    /** Counts new answers whose author has another one there that the source does not hold any more. */
    void noteRewordings(long answers) {
        rewordings += answers;
    }

    /** How the sources were read, and what to look at again, in sentences. */
    public List<String> notes() {
        List<String> all = new ArrayList<>(notes);
        if (sharedTitles > 0) {
            all.add(sharedTitles
                    + (sharedTitles == 1
                            ? " new question has a title that was"
                            : " new questions have titles that were")
                    + " here before; a changed record updates its question only where it has an id and --source NAME is"
                    + " given");
        }
        if (rewordings > 0) {
            all.add(rewordings
                    + (rewordings == 1
                            ? " new answer stands beside one by the same author that is"
                            : " new answers stand beside ones by the same authors that are")
                    + " not in the file any more; a changed answer stays the same one only where it has an id and"
                    + " --source NAME is given");
        }
        return List.copyOf(all);
    }

    /** How many of what the source holds beside records were left out, by what they are and why. */
    public Map<String, Long> leftOut() {
        return Collections.unmodifiableMap(leftOut);
    }

    /** Counts one record. */
    void count(Kind kind, Outcome outcome) {
        count(kind, outcome, 1);
    }

    /** Counts so many records. */
    void count(Kind kind, Outcome outcome, long records) {
        counts.computeIfAbsent(kind, key -> new EnumMap<>(Outcome.class)).merge(outcome, records, Long::sum);
    }

    /** How many records of this kind ended so. */
    public long of(Kind kind, Outcome outcome) {
        return counts.getOrDefault(kind, Map.of()).getOrDefault(outcome, 0L);
    }

    /** How many records ended so. */
    public long of(Outcome outcome) {
        long sum = 0;
        for (Kind kind : Kind.values()) {
            sum += of(kind, outcome);
        }
        return sum;
    }

    /** How many records of this kind were read. */
    public long read(Kind kind) {
        long sum = 0;
        for (Outcome outcome : Outcome.values()) {
            sum += of(kind, outcome);
        }
        return sum;
    }

    /** How many records were read. */
    public long read() {
        long sum = 0;
        for (Kind kind : Kind.values()) {
            sum += read(kind);
        }
        return sum;
    }
}
