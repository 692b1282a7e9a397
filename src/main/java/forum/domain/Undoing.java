package forum.domain;

import forum.model.ForumException;
import forum.model.LogEntry;
import forum.store.log.OperationLog;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Takes operations of the log back. What was voted, flagged and kept is the actor's own, so only own ones can be. */
public final class Undoing {

    private final Transaction transaction;
    private final OperationLog log;

    Undoing(Transaction transaction) {
        this.transaction = transaction;
        this.log = new OperationLog(transaction.sql());
    }

    /** The number that this write will have in the log, for whoever wants to take it back later. */
    public long nextNumber() {
        return log.lastNumber() + 1;
    }

    /** Takes back the last operation of the actor that was not taken back yet. */
    public LogEntry last() {
        LogEntry last =
                log.findLast(actor()).orElseThrow(() -> ForumException.notFound("there is nothing of yours to undo"));
        return undo(last);
    }

    /** Takes back the operation with this number. */
    public LogEntry number(long number) {
        LogEntry entry = log.find(number)
                .orElseThrow(() ->
                        ForumException.notFound("no operation " + number, "`forum log` lists them with their numbers"));
        if (!log.isBy(number, actor())) {
            throw ForumException.refused("operation " + number + " was not done by you; only its author can undo it");
        }
        if (entry.undoneBy() != null) {
            throw ForumException.refused(described(entry) + " was undone already, by operation " + entry.undoneBy());
        }
        return undo(entry);
    }

    private LogEntry undo(LogEntry entry) {
        String steps = log.findUndo(entry.number())
                .orElseThrow(() -> ForumException.refused(described(entry) + " cannot be undone", wayBack(entry)));
        List<Reversal> reversals = read(steps);
        Collections.reverse(reversals);
        reversals.forEach(reversal -> reversal.apply(transaction));
        transaction.journal().undoes(entry.number());
        return entry;
    }

    /** What a person can do instead; what waited for approval when it was hidden would be seen by all. */
    private static String wayBack(LogEntry entry) {
        return switch (entry.operation()) {
            case "reject", "hide" -> "`forum hide --undo` shows a post that waited for approval";
            case "approve" -> "`forum hide` takes a post out of sight";
            default -> "`forum log` lists what else you did, and `forum log undo NUMBER` takes one of these back";
        };
    }

    private long actor() {
        Long actor = transaction.who().id();
        if (actor == null) {
            throw ForumException.refused("only what was done under an account can be undone; name yours with --as");
        }
        return actor;
    }

    private static String described(LogEntry entry) {
        return "operation " + entry.number() + " (" + entry.operation()
                + (entry.detail().isEmpty() ? "" : " " + entry.detail()) + ")";
    }

    /** Steps as the log keeps them, a line each, with tabs between the words. */
    static String write(List<Reversal> steps) {
        List<String> lines = new ArrayList<>();
        for (Reversal step : steps) {
            lines.add(
                    String.join("\t", step.words().stream().map(Undoing::escape).toList()));
        }
        return String.join("\n", lines);
    }

    private static List<Reversal> read(String steps) {
        List<Reversal> read = new ArrayList<>();
        for (String line : steps.split("\n")) {
            read.add(Reversal.of(Arrays.stream(line.split("\t", -1))
                    .map(String::translateEscapes)
                    .toList()));
        }
        return read;
    }

    private static String escape(String word) {
        return word.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n");
    }
}
