package forum.cli.command;

import forum.cli.Session;
import forum.query.Query;

/** Tells whoever mistypes a tag why a list is empty, or longer than it should be. */
final class TagHints {

    private TagHints() {}

    /** Says on standard error which tags of a query no visible question carries. */
    static void print(Session session, Query query) {
        boolean named = !query.tags().isEmpty() || !query.notTags().isEmpty();
        if (named && session.hasStore()) {
            session.read(forum -> forum.tagging().unused(query)).forEach(session.output()::hint);
        }
    }
}
