package forum.exchange.parse;

import forum.exchange.Entry;
import forum.model.Utf8Text;
import java.util.List;

/** About how much memory records take, in characters. */
final class Weight {

    private static final int POST = 500;

    /** Of anything small with a few short texts. */
    private static final int MARK = 100;

    private Weight() {}

    /** Of a record with all that hangs on it. */
    static long of(Entry entry) {
        if (entry instanceof Entry.Question question) {
            return question(question);
        }
        if (entry instanceof Entry.User user) {
            return MARK
                    + texts(user.name(), user.location(), user.website(), user.about())
                    + (long) MARK
                            * (orNone(user.favorites()).size()
                                    + (user.set() == null ? 0 : user.set().size()));
        }
        return entry instanceof Entry.Category category ? MARK + texts(category.title(), category.description()) : MARK;
    }

    private static long question(Entry.Question question) {
        String reason = question.closed() == null ? null : question.closed().reason();
        long weight = post(question) + texts(question.title(), reason) + comments(question.comments());
        for (String tag : orNone(question.tags())) {
            weight += texts(tag);
        }
        for (Entry.Answer answer : orNone(question.answers())) {
            weight += answer == null ? 0 : post(answer) + comments(answer.comments());
        }
        return weight;
    }

    private static long comments(List<Entry.Comment> comments) {
        long weight = 0;
        for (Entry.Comment comment : orNone(comments)) {
            weight += comment == null ? 0 : post(comment);
        }
        return weight;
    }

    private static long post(Entry.Post post) {
        long weight = POST + texts(post.body(), post.authorName());
        weight += (long) MARK
                * (orNone(post.votes()).size() + orNone(post.tallies()).size());
        for (Entry.Flag flag : orNone(post.flags())) {
            weight += flag == null ? 0 : MARK + texts(flag.reason());
        }
        for (Entry.Revision revision : orNone(post.revisions())) {
            weight += revision == null ? 0 : MARK + texts(revision.title(), revision.body());
        }
        return weight;
    }

    private static long texts(CharSequence... texts) {
        long length = 0;
        for (CharSequence text : texts) {
            length += text == null ? 0 : length(text);
        }
        return length;
    }

    private static int length(CharSequence text) {
        return text instanceof Utf8Text encoded ? encoded.bytes().length : text.length();
    }

    private static <T> List<T> orNone(List<T> items) {
        return items == null ? List.of() : items;
    }
}
