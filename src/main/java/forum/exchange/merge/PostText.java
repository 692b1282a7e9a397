package forum.exchange.merge;

import forum.exchange.parse.ParsedThread.Revision;
import forum.model.Format;
import forum.model.Utf8Text;
import forum.store.post.Revisions;
import java.util.List;
import java.util.function.Function;

/**
 * What a new post reads like after its revisions.
 *
 * @param plain the body without markup, null where that is the body itself
 */
record PostText(String title, Utf8Text body, Utf8Text plain, Format format, String tags, String category) {

    /** Reads revisions in their order; of each field the latest that has it counts. */
    static PostText of(List<Revision> revisions) {
        Revision body = latest(revisions, Revision::body);
        return new PostText(
                value(latest(revisions, Revision::title), Revision::title, null),
                value(body, Revision::body, null),
                body == null ? null : Revisions.plain(body.body(), body.format()),
                body == null ? Format.TEXT : body.format(),
                value(latest(revisions, Revision::tags), Revision::tags, ""),
                value(latest(revisions, Revision::category), Revision::category, ""));
    }

    private static <T> T value(Revision revision, Function<Revision, T> field, T otherwise) {
        return revision == null ? otherwise : field.apply(revision);
    }

    private static Revision latest(List<Revision> oldestFirst, Function<Revision, ?> field) {
        for (int i = oldestFirst.size() - 1; i >= 0; i--) {
            if (field.apply(oldestFirst.get(i)) != null) {
                return oldestFirst.get(i);
            }
        }
        return null;
    }
}
