package forum.store.post;

import forum.model.Tag;
import forum.store.Row;
import forum.store.Sql;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;

/** Reads and writes tags. The name is what a tag is; a renamed tag leads to its survivor. */
public final class TagStore {

    /**
     * A tag row.
     *
     * @param alias the number of the tag that this one was renamed to or merged into, or null
     */
    public record Label(long id, String name, Long alias) {}

    private final Sql sql;
    private Map<String, String> renamed;

    /** Works on this connection. */
    public TagStore(Sql sql) {
        this.sql = sql;
    }

    /** The row with this name. */
    public Optional<Label> find(String name) {
        return sql.findOne("select id, name, alias_id from tag where name = ?", TagStore::label, name);
    }

    /** The row with this number. */
    public Label get(long id) {
        return sql.one("select id, name, alias_id from tag where id = ?", TagStore::label, id);
    }

    /** The number of the tag with this name, which is added when it is new. */
    public long require(String name) {
        return find(name).map(Label::id).orElseGet(() -> {
            long id = sql.insert("insert into tag (name) values (?)", name);
            sql.update("update tag set survivor_id = id where id = ?", id);
            return id;
        });
    }

    /** Points the tag at the one that takes its place; null makes it stand for itself again. */
    public void setAlias(long id, Long alias) {
        sql.update("update tag set alias_id = ? where id = ?", alias, id);
        renamed = null;
    }

    /** Tags that were renamed or merged, in the order of their names. */
    public List<Label> aliases() {
        return sql.list("""
                select id, name, alias_id
                from tag
                where alias_id is not null
                    or exists (select 1 from register where owner = 'tag' and owner_id = tag.id)
                order by name
                """, TagStore::label);
    }

    /** Hands out the numbers of the tags that were renamed or merged. */
    public void eachRenamed(LongConsumer taker) {
        sql.each(
                "select id from tag where alias_id is not null or survivor_id <> id",
                row -> taker.accept(row.number(1)));
    }

    /**
     * Tags in use, by number of visible questions and then by name, or by name alone.
     *
     * @param after the number of the tag that the list begins after, or null
     */
    public List<Tag> list(boolean byName, Long after, int limit) {
        return sql.list(
                """
                select name, question_count
                from tag
                where question_count > 0 and survivor_id = id
                    and (?1 is null or (%1$s, name) > (select %1$s, name from tag where id = ?1))
                order by %2$s
                limit ?2
                """.formatted(byName ? "0" : "-question_count", byName ? "name" : "question_count desc, name"),
                row -> new Tag(row.text(1), row.number(2)),
                after,
                limit == 0 ? -1 : limit);
    }

    /** The tag with this name as people see it, its survivor when it was renamed. */
    public Optional<Tag> findInUse(String name) {
        return sql.findOne("""
                select s.name, s.question_count
                from tag t join tag s on s.id = t.survivor_id
                where t.name = ?
                """, row -> new Tag(row.text(1), row.number(2)), name);
    }

    /** What a post's tags are called now: renamed ones by their survivors, each once, in their order. */
    public List<String> present(String stored) {
        if (stored.isEmpty()) {
            return List.of();
        }
        List<String> names = List.of(stored.split(" "));
        if (renamed == null) {
            renamed = new HashMap<>();
            sql.each("""
                    select t.name, s.name
                    from tag t join tag s on s.id = t.survivor_id
                    where t.alias_id is not null and t.survivor_id <> t.id
                    """, row -> renamed.put(row.text(1), row.text(2)));
        }
        return renamed.isEmpty()
                ? names
                : names.stream()
                        .map(name -> renamed.getOrDefault(name, name))
                        .distinct()
                        .toList();
    }

    private static Label label(Row row) {
        return new Label(row.number(1), row.text(2), row.numberOrNull(3));
    }
}
