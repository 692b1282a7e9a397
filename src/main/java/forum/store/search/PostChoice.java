package forum.store.search;

/**
 * Which posts a word of a command can name. Each choice says from which few posts it is made, since a person who waits
 * for a list wants the newest and no scan of the store: the newest of a kind, or all of a kind that is rare and indexed.
 */
public enum PostChoice {
    /** Posts of any kind. */
    ANY(Window.POSTS, "p.shown = 1"),
    /** Questions. */
    QUESTION(Window.QUESTIONS, "p.kind = 'question' and p.shown = 1"),
    /** Questions that are not closed. */
    OPEN_QUESTION(Window.QUESTIONS, "p.kind = 'question' and p.shown = 1 and p.closed is null"),
    /** Questions and answers, which take comments. */
    COMMENTABLE(Window.POSTS, "p.kind <> 'comment' and p.shown = 1"),
    /** Answers. */
    ANSWER(Window.ANSWERS, "p.kind = 'answer' and p.shown = 1"),
    /** Answers to open questions that are not accepted yet. */
    ACCEPTABLE_ANSWER(
            Window.ANSWERS, "p.kind = 'answer' and p.shown = 1 and q.closed is null and q.accepted_id is not p.id"),
    /** Questions with an accepted answer. */
    ACCEPTED_QUESTION(Window.ACCEPTED, "p.shown = 1"),
    /** Closed questions. */
    CLOSED_QUESTION(Window.CLOSED, "p.shown = 1"),
    /** Hidden posts. */
    HIDDEN(Window.HIDDEN, "p.state = 'hidden'"),
    /** Posts that wait for approval. */
    QUEUED(Window.QUEUED, "p.state = 'queued'");

    /** Few posts, newest first, found by an index alone; ?1 is what the number begins with. */
    private enum Window {
        QUESTIONS(false, """
                select id from post where kind = 'question' and shown = 1
                order by created_at desc, id desc limit 500
                """),
        ANSWERS(false, """
                select id from post where kind = 'answer' and kind <> 'question' and shown = 1
                order by created_at desc, id desc limit 500
                """),
        POSTS(false, """
                select * from (
                    select id from post where kind = 'question' and shown = 1
                    order by created_at desc, id desc limit 60)
                union all
                select * from (
                    select id from post where kind = 'answer' and kind <> 'question' and shown = 1
                    order by created_at desc, id desc limit 60)
                union all
                select * from (
                    select id from post where kind = 'comment' and kind <> 'question' and shown = 1
                    order by created_at desc, id desc limit 60)
                """),
        ACCEPTED(true, """
                select id from post where accepted_id is not null and substr(id, 1, length(?1)) = ?1
                order by accepted_id desc limit 500
                """),
        CLOSED(true, """
                select id from post where closed is not null and substr(id, 1, length(?1)) = ?1
                order by created_at desc, id desc limit 500
                """),
        HIDDEN(true, """
                select id from post
                where state = 'hidden' and state <> 'visible' and substr(id, 1, length(?1)) = ?1
                order by created_at desc, id desc limit 500
                """),
        QUEUED(true, """
                select id from post
                where state = 'queued' and state <> 'visible' and substr(id, 1, length(?1)) = ?1
                order by created_at desc, id desc limit 500
                """);

        private final boolean rare;
        private final String sql;

        Window(boolean rare, String sql) {
            this.rare = rare;
            this.sql = sql;
        }
    }

    private final Window window;
    private final String condition;

    PostChoice(Window window, String condition) {
        this.window = window;
        this.condition = condition;
    }

    /** Whether the posts to choose from are so few that a number's first digits are looked for among all of them. */
    boolean isRare() {
        return window.rare;
    }

    /** The numbers of the posts to choose from. */
    String window() {
        return window.sql;
    }

    /** What must hold of a post p with the question q. */
    String condition() {
        return condition;
    }
}
