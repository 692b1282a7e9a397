package forum.domain;

import forum.store.figures.CommentPlaces;
import forum.store.figures.Examination;
import java.util.ArrayList;
import java.util.List;

/** Examining the store and mending what can be computed anew. */
public final class Upkeep {

    /**
     * What an examination found.
     *
     * @param damage what no computation can mend
     * @param differences figures, or the search index, that were not what they should be
     * @param complete whether everything was looked at; else only what can be compared without writing
     */
    public record Diagnosis(List<String> damage, List<String> differences, boolean complete) {

        /** Whether nothing is wrong. */
        public boolean isSound() {
            return damage.isEmpty() && differences.isEmpty();
        }
    }

    private final Transaction transaction;

    Upkeep(Transaction transaction) {
        this.transaction = transaction;
    }

    /** Looks at what can be looked at without writing: not at figures and the search index, which are computed aside. */
    public Diagnosis look() {
        Examination examination = new Examination(transaction.sql());
        List<String> damage = examination.damage();
        return new Diagnosis(damage, damage.isEmpty() ? examination.plainTexts() : List.of(), false);
    }

    /** Computes everything derived from scratch, which mends it, and says what was wrong before. */
    public Diagnosis mend() {
        Examination examination = new Examination(transaction.sql());
        List<String> damage = examination.damage();
        if (!damage.isEmpty()) {
            return new Diagnosis(damage, List.of(), true);
        }
        List<String> differences = new ArrayList<>(examination.mendPlainTexts());
        if (!examination.isIndexTrue()) {
            differences.add("search index: differs from the posts");
            transaction.index().rebuild();
        }
        examination.remember();
        transaction.survivors().settleUsers();
        transaction.survivors().settleTags();
        transaction.survivors().settleCategories();
        new CommentPlaces(transaction.sql(), transaction.touched()).settleAll();
        transaction.touched().everything();
        transaction.settle();
        differences.addAll(examination.differences());
        transaction.note(differences.size() + " mended");
        return new Diagnosis(damage, differences, true);
    }
}
