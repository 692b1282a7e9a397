package forum.exchange;

import java.util.List;

/** About how much memory records take, in characters. */
final class Weight {

    private static final int POST = 500;
    private static final int VOTE = 100;

    private Weight() {}

    /** Of a question with all that hangs on it. */
    static int of(Entry.Question question) {
        int weight = post(question) + comments(question.comments());
        for (Entry.Answer answer : orNone(question.answers())) {
            weight += answer == null ? 0 : post(answer) + comments(answer.comments());
        }
        return weight;
    }

    private static int comments(List<Entry.Comment> comments) {
        int weight = 0;
        for (Entry.Comment comment : orNone(comments)) {
            weight += comment == null ? 0 : post(comment);
        }
        return weight;
    }

    private static int post(Entry.Post post) {
        int weight = POST + VOTE * orNone(post.votes()).size() + length(post.body());
        for (Entry.Revision revision : orNone(post.revisions())) {
            weight += revision == null ? 0 : length(revision.body());
        }
        return weight;
    }

    private static int length(String text) {
        return text == null ? 0 : text.length();
    }

    private static <T> List<T> orNone(List<T> items) {
        return items == null ? List.of() : items;
    }
}
