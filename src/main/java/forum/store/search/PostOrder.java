package forum.store.search;

import forum.query.Sort;
import java.util.List;

/** A total order of posts: its columns, all descending. */
record PostOrder(List<String> columns) {

    /** The order of this name; without words to be relevant to, the newest are the most relevant. */
    static PostOrder of(Sort sort) {
        return new PostOrder(
                switch (sort) {
                    case RECENT, RELEVANCE -> List.of("created_at", "id");
                    case HOT -> List.of("hotness", "id");
                    case VOTES -> List.of("score", "created_at", "id");
                    case ANSWERS -> List.of("answer_count", "created_at", "id");
                    case VIEWS -> List.of("views", "created_at", "id");
                    case FLAGS -> List.of("flags", "created_at", "id");
                    case ACTIVITY -> List.of("active_at", "id");
                });
    }

    /** What posts p are ordered by. */
    String by() {
        return "p." + String.join(" desc, p.", columns) + " desc";
    }

    /** The condition that a post p comes after another, whose number is bound. */
    String after() {
        return "(p." + String.join(", p.", columns) + ") < (select " + String.join(", ", columns)
                + " from post where id = ?)";
    }
}
