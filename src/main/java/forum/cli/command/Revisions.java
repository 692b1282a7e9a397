package forum.cli.command;

import forum.model.ForumException;
import forum.model.PostRef;
import forum.model.Revision;
import forum.rules.CensoredWords;
import java.util.ArrayList;
import java.util.List;

/** Revisions of a post as the post stood at each. */
final class Revisions {

    private Revisions() {}

    /** The same revisions with what each left alone filled in from the ones before. */
    static List<Revision> complete(List<Revision> revisions) {
        List<Revision> complete = new ArrayList<>();
        Revision last = null;
        for (Revision revision : revisions) {
            last = last == null ? revision : onTopOf(last, revision);
            complete.add(last);
        }
        return complete;
    }

    /** The revision with this number. */
    static Revision find(List<Revision> revisions, int number, PostRef post) {
        return revisions.stream()
                .filter(revision -> revision.number() == number)
                .findFirst()
                .orElseThrow(() -> ForumException.notFound(
                        "no revision " + number + " of " + post + "; it has " + revisions.size(),
                        "`forum history " + post.toString().replace("#", "") + "` lists them"));
    }

    /** The same revision as people are shown it. */
    static Revision censored(Revision revision, CensoredWords words) {
        return new Revision(
                revision.number(),
                revision.uid(),
                revision.by(),
                revision.at(),
                revision.title() == null ? null : words.censor(revision.title()),
                revision.body() == null ? null : words.censor(revision.body()),
                revision.format(),
                revision.tags() == null ? null : words.without(revision.tags()),
                revision.category());
    }

    private static Revision onTopOf(Revision before, Revision change) {
        return new Revision(
                change.number(),
                change.uid(),
                change.by(),
                change.at(),
                or(change.title(), before.title()),
                or(change.body(), before.body()),
                or(change.format(), before.format()),
                or(change.tags(), before.tags()),
                or(change.category(), before.category()));
    }

    private static <T> T or(T value, T otherwise) {
        return value != null ? value : otherwise;
    }
}
