package forum.exchange.merge;

import forum.domain.Transaction;
import forum.exchange.BadRecordException;
import forum.exchange.Entry;
import forum.exchange.Stores;
import forum.exchange.merge.ImportSummary.Outcome;
import forum.exchange.parse.Fields;
import forum.exchange.parse.Times;
import forum.model.ForumException;
import forum.rules.Tags;
import forum.store.figures.Survivors;
import forum.store.log.RegisterStore;
import forum.store.post.TagStore;
import java.util.Map;

/** Merges tags that were renamed or merged: what a tag is called now is a register. */
final class TagMerge {

    private static final String MERGED_INTO = "mergedInto";

    private final Transaction transaction;
    private final Stores stores;
    private final Times times;
    private final RegisterMerge registers;
    private final ImportSummary summary;
    private boolean changedNames;

    TagMerge(Transaction transaction, Stores stores, People people, ImportSummary summary) {
        this.transaction = transaction;
        this.stores = stores;
        this.times = new Times(transaction.now());
        this.registers = new RegisterMerge(stores.registers(), RegisterStore.Owner.TAG, people, times);
        this.summary = summary;
    }

    /** Merges a tag, or throws before anything is written. */
    void merge(Entry.Tag tag) {
        String name = name(Fields.present(tag.name(), "name"), "name");
        String into = tag.mergedInto() == null ? null : name(tag.mergedInto(), MERGED_INTO);
        if (name.equals(into)) {
            throw new BadRecordException("mergedInto: a tag cannot be merged into itself");
        }
        Map<String, Entry.Setting> set = registers.check(tag.set());
        Entry.Setting setting = set.get(MERGED_INTO);

        boolean known = stores.tags().find(name).isPresent();
        long id = stores.tags().require(name);
        registers.mention(set);
        Long target = into == null ? null : stores.tags().require(into);
        TagStore.Label label = stores.tags().get(id);
        String present =
                label.alias() == null ? null : stores.tags().get(label.alias()).name();
        boolean wins = registers.wins(id, RegisterStore.ALIAS, setting, into, present);
        if (wins) {
            stores.tags().setAlias(id, target);
            registers.put(id, RegisterStore.ALIAS, setting);
            transaction.touched().tag(id);
            changedNames = true;
        }
        transaction.stampClock().witness(times.latest());
        summary.count(ImportSummary.Kind.TAG, !known ? Outcome.ADDED : wins ? Outcome.UPDATED : Outcome.UNCHANGED);
    }

    /** Follows the renamings once all tags are in. */
    void finish() {
        if (changedNames) {
            new Survivors(stores.sql()).settleTags();
            stores.tags().eachRenamed(transaction.touched()::tag);
        }
    }

    /** The tag that a record names. */
    static String name(String name, String field) {
        try {
            return Tags.oneOfOthers(name);
        } catch (ForumException e) {
            throw new BadRecordException(field + ": " + e.getMessage());
        }
    }
}
