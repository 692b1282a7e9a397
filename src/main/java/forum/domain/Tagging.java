package forum.domain;

import forum.model.ForumException;
import forum.model.State;
import forum.model.Tag;
import forum.query.Query;
import forum.rules.Quoted;
import forum.rules.Tags;
import forum.rules.UserRights;
import forum.store.log.RegisterStore;
import forum.store.post.TagStore;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Tags: what there is, and what was renamed or merged. Questions keep what was written; people see the survivor. */
public final class Tagging {

    private final Transaction transaction;
    private final Lookup lookup;
    private final TagStore tags;

    Tagging(Transaction transaction) {
        this.transaction = transaction;
        this.lookup = new Lookup(transaction);
        this.tags = transaction.tagStore();
    }

    /**
     * Tags that visible questions carry.
     *
     * @param byName whether by name rather than by number of questions, greatest first
     * @param after the tag that the list begins after, or null
     * @param limit 0 for all
     */
    public List<Tag> list(boolean byName, String after, int limit) {
        Long last = after == null ? null : tags.require(inUse(after).name());
        return tags.list(byName, last, limit);
    }

    /**
     * What to tell somebody who looks for tags that no visible question carries: which, and the likeliest one in use. A
     * tag comes and goes with its questions, so that it is no error to look for one that is not there.
     */
    public List<String> unused(Query query) {
        if (!query.states().equals(Set.of(State.VISIBLE))) {
            return List.of();
        }
        return Stream.concat(query.tags().stream(), query.notTags().stream())
                .distinct()
                .filter(name -> tags.findInUse(name)
                        .filter(tag -> tag.questionCount() > 0)
                        .isEmpty())
                .map(lookup::unusedTag)
                .toList();
    }

    /** Calls a tag something else from now on, also on questions that were asked before. */
    public Tag rename(String from, String to) {
        new UserRights(transaction.settings()).curateTags(transaction.who().actor());
        String name = Tags.one(to);
        Tag old = inUse(from);
        if (old.name().equals(name)) {
            throw ForumException.refused("the tag is called '" + name + "' already");
        }
        tags.findInUse(name)
                .filter(tag -> tag.name().equals(name) && tag.questionCount() > 0)
                .ifPresent(tag -> {
                    throw ForumException.refused(
                            "there is a tag '" + name + "' already",
                            "`forum tag merge " + Quoted.word(old.name()) + " " + Quoted.word(name)
                                    + "` makes one of the two");
                });
        alias(old.name(), name);
        return tags.findInUse(name).orElseThrow();
    }

    /** Makes one tag of several; the last one is what they are called. */
    public Tag merge(List<String> from, String into) {
        new UserRights(transaction.settings()).curateTags(transaction.who().actor());
        String name = inUse(into).name();
        for (String tag : from) {
            String source = inUse(tag).name();
            if (source.equals(name)) {
                throw ForumException.refused("'" + tag + "' and '" + into + "' are the same tag already");
            }
            alias(source, name);
        }
        return tags.findInUse(name).orElseThrow();
    }

    /** Lets a tag stand for itself again that was renamed or merged; its questions still know what was written. */
    void separate(String name) {
        new UserRights(transaction.settings()).curateTags(transaction.who().actor());
        long tag = tags.require(name);
        transaction.touched().tag(tag);
        tags.findInUse(name).ifPresent(now -> transaction.touched().tag(tags.require(now.name())));
        set(tag, null);
        transaction.survivors().settleTags();
        transaction.settle();
        transaction.note(name);
    }

    private Tag inUse(String name) {
        return Tags.sought(name).flatMap(tags::findInUse).orElseThrow(() -> lookup.missingTag(name));
    }

    private void alias(String from, String to) {
        long source = tags.require(from);
        long target = tags.require(to);
        // Before the names are settled: what stood for the target so far loses its questions.
        transaction.touched().tag(source);
        transaction.touched().tag(target);
        set(source, target);
        set(target, null);
        transaction.survivors().settleTags();
        transaction.settle();
        transaction.note(from + " to " + to);
        transaction.journal().reversedBy(new Reversal.Tag(from));
    }

    private void set(long tag, Long alias) {
        tags.setAlias(tag, alias);
        transaction.registers().put(RegisterStore.Owner.TAG, tag, RegisterStore.ALIAS, transaction.settingNow());
    }
}
