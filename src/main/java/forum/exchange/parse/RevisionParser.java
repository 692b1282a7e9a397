package forum.exchange.parse;

import forum.exchange.BadRecordException;
import forum.exchange.Entry;
import forum.model.Format;
import forum.model.ForumException;
import forum.model.Kind;
import forum.model.Stamp;
import forum.model.Uid;
import forum.model.Utf8Text;
import forum.rules.Slugs;
import forum.store.post.StandIns;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The revisions of a post's record. Where it lists them they are the truth; what none of them says was there from the
 * beginning, and comes from the fields of the post itself.
 */
public final class RevisionParser {

    private static final Comparator<ParsedThread.Revision> OLDEST_FIRST =
            Comparator.comparing(ParsedThread.Revision::stamp).thenComparing(ParsedThread.Revision::uid);

    private final Times times;

    RevisionParser(Times times) {
        this.times = times;
    }

    /** At least one revision, oldest first; one that stands alone has no uid yet, since few ever need it. */
    List<ParsedThread.Revision> revisions(Entry.Post post, Kind kind, Uid uid, Long createdAt, Stamp stamp) {
        if (post.revisions() == null || post.revisions().isEmpty()) {
            return List.of(original(post, kind, createdAt, stamp));
        }
        List<ParsedThread.Revision> listed = new ArrayList<>();
        for (Entry.Revision revision : post.revisions()) {
            listed.add(listed(Fields.present(revision, "revisions"), kind, uid));
        }
        boolean complete = says(listed, ParsedThread.Revision::body);
        if (post instanceof Entry.Question question) {
            boolean tagged =
                    question.tags() != null && !Fields.tags(question.tags()).isEmpty();
            boolean filed = question.category() != null && !question.category().isEmpty();
            complete &= says(listed, ParsedThread.Revision::title);
            complete &= !tagged || says(listed, ParsedThread.Revision::tags);
            complete &= !filed || says(listed, ParsedThread.Revision::category);
        }
        if (complete) {
            listed.sort(OLDEST_FIRST);
            return unique(listed);
        }
        listed.add(original(post, kind, createdAt, stamp).identified(uid));
        listed.sort(OLDEST_FIRST);
        return unique(listed);
    }

    private static boolean says(List<ParsedThread.Revision> listed, Function<ParsedThread.Revision, ?> field) {
        return listed.stream().anyMatch(revision -> field.apply(revision) != null);
    }

    private static List<ParsedThread.Revision> unique(List<ParsedThread.Revision> revisions) {
        Map<Uid, ParsedThread.Revision> unique = new LinkedHashMap<>();
        for (ParsedThread.Revision revision : revisions) {
            ParsedThread.Revision same = unique.putIfAbsent(revision.uid(), revision);
            if (same != null && !same.equals(revision)) {
                throw new BadRecordException("revisions: uid " + revision.uid() + " occurs twice");
            }
        }
        return StandIns.giveWay(unique.values());
    }

    private ParsedThread.Revision original(Entry.Post post, Kind kind, Long createdAt, Stamp stamp) {
        String title = null;
        String tags = "";
        String category = "";
        if (post instanceof Entry.Question question) {
            title = Fields.text(Fields.present(question.title(), "title"), "title")
                    .strip();
            if (title.isEmpty()) {
                throw new BadRecordException("title is empty");
            }
            tags = question.tags() == null ? "" : Fields.tags(question.tags());
            category = question.category() == null ? "" : category(question.category());
        }
        Utf8Text body = kind == Kind.QUESTION && post.body() == null
                ? Utf8Text.of("")
                : Fields.body(Fields.present(post.body(), "body"), "body");
        Format format = format(post.format());
        return new ParsedThread.Revision(
                null, true, false, post.author(), createdAt, stamp, title, body, format, tags, category);
    }

    private ParsedThread.Revision listed(Entry.Revision revision, Kind kind, Uid post) {
        boolean question = kind == Kind.QUESTION;
        String title = question ? title(revision.title()) : null;
        Utf8Text body = Fields.body(revision.body(), "revisions: body");
        String tags = revision.tags() == null || !question
                ? Boolean.TRUE.equals(revision.original()) ? "" : null
                : Fields.tags(revision.tags());
        String category = revision.category() == null || !question
                ? Boolean.TRUE.equals(revision.original()) ? "" : null
                : category(revision.category());
        Format format = body == null ? null : format(revision.format());
        Stamp stamp = times.stamp(revision.stamp(), revision.at(), "revisions");
        Uid uid = revision.uid() != null
                ? Identity.parse(revision.uid(), "revisions: uid")
                : Uid.named(
                        "listed",
                        post.toString(),
                        stamp.toString(),
                        String.valueOf(title),
                        body == null ? "null" : body,
                        String.valueOf(tags),
                        String.valueOf(category));
        return new ParsedThread.Revision(
                uid,
                Boolean.TRUE.equals(revision.original()),
                Boolean.TRUE.equals(revision.silent()),
                revision.by() == null ? null : WrittenHandle.check(revision.by(), "revisions: by"),
                times.millis(revision.at(), "revisions"),
                stamp,
                title,
                body,
                format,
                tags,
                category);
    }

    /** A revision never leaves a question without a title: other forums note nothing where nothing was said of it. */
    private static String title(String written) {
        String title = Fields.text(written, "revisions: title");
        return title == null || title.isBlank() ? null : title;
    }

    private static Format format(String word) {
        return word == null ? Format.MARKDOWN : Fields.oneOf(Format.class, word, "format");
    }

    /** A path of slugs, empty for none. */
    public static String category(String path) {
        if (path.isEmpty()) {
            return "";
        }
        try {
            return Slugs.checkPath(path);
        } catch (ForumException e) {
            throw new BadRecordException("category: " + e.getMessage());
        }
    }
}
