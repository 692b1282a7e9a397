package forum.store.search;

import forum.query.Query;
import java.util.List;

/** A total order of posts: its columns, all descending, or all ascending where it is reversed. */
record PostOrder(List<String> columns, boolean reversed) {

    /** The order of this name; without words to be relevant to, the newest are the most relevant. */
    static PostOrder of(Query query) {
        return new PostOrder(
                switch (query.sort()) {
                    case RECENT, RELEVANCE -> List.of("created_at", "id");
                    case HOT -> List.of("hotness", "id");
                    case VOTES -> List.of("score", "created_at", "id");
                    case ANSWERS -> List.of("answer_count", "created_at", "id");
                    case VIEWS -> List.of("views", "created_at", "id");
                    case FLAGS -> List.of("flags", "created_at", "id");
                    case ACTIVITY -> List.of("active_at", "id");
                },
                query.reversed());
    }

    /** What posts p are ordered by. */
    String by() {
        String way = reversed ? " asc" : " desc";
        return "p." + String.join(way + ", p.", columns) + way;
    }

    /** The condition that a post p comes after another, whose number is bound. */
    String after() {
        return "(p." + String.join(", p.", columns) + ") " + (reversed ? ">" : "<") + " (select "
                + String.join(", ", columns) + " from post where id = ?)";
    }
}
