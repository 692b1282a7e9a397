package forum.store.search;

import forum.query.Term;
import forum.rules.SameWords;
import forum.store.Sql;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The names that renamed and merged tags go by. The search index holds the one that a question was given, so whoever
 * looks for one name is to find the others too.
 */
final class TagSynonyms {

    private static final String RENAMED = """
            select s.id, t.name, s.name
            from tag t join tag s on s.id = t.survivor_id
            where t.alias_id is not null and t.survivor_id <> t.id
            """;

    private final Map<Long, List<String>> names = new HashMap<>();

    TagSynonyms(Sql sql) {
        sql.each(
                RENAMED,
                row -> names.computeIfAbsent(row.number(1), survivor -> new ArrayList<>(List.of(row.text(3))))
                        .add(row.text(2)));
    }

    /** All names of the tags one of whose names holds the term. */
    List<String> of(Term term) {
        if (names.isEmpty()) {
            return List.of();
        }
        String wanted = " " + SameWords.of(term.text()) + (term instanceof Term.Prefix ? "" : " ");
        return names.values().stream()
                .filter(same -> same.stream().anyMatch(name -> (" " + SameWords.of(name) + " ").contains(wanted)))
                .flatMap(List::stream)
                .toList();
    }
}
