package forum.output;

import forum.model.Category;
import forum.model.Hit;
import forum.model.Kind;
import forum.model.LogEntry;
import forum.model.Notice;
import forum.model.Post;
import forum.model.PostId;
import forum.model.Reaction;
import forum.model.Reply;
import forum.model.Revision;
import forum.model.Tag;
import forum.model.Thread;
import forum.model.Update;
import forum.model.User;
import forum.output.text.Meaning;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Every view of the program, which together are its contract with scripts: the names and the order of JSON fields. */
public final class Views {

    private Views() {}

    /** Posts of any kind. */
    public static View<Post> post() {
        return PostView.create();
    }

    /**
     * Posts of any kind in a list: what has no title of its own goes by that of its question for programs, and for
     * people by the beginning of its text.
     *
     * @param kinds of the posts in the list
     * @param titles the titles of the questions that the posts belong to
     */
    public static View<Post> listed(Set<Kind> kinds, Map<PostId, String> titles) {
        View<Post> post = post();
        List<Column<Post>> columns = new ArrayList<>(post.columns());
        columns.add(Column.<Post>of("questionTitle", Column.Type.PROSE, item -> titles.get(item.question()))
                .under("TITLE")
                .shownAs(PostView::shortTitle)
                .in(Meaning.TITLE));
        columns.add(Column.<Post>of(
                        "flagCount", Column.Type.NUMBER, item -> item.head().flags())
                .under("FLAGS"));
        String title = kinds.equals(Set.of(Kind.QUESTION)) ? "title" : "questionTitle";
        return new View<>(columns, List.of("id", "score", "answerCount", title, "tags", "author", "createdAt"));
    }

    /** What a search found: a post and the part of its text that matched. */
    public static View<Hit> hit() {
        Column<Hit> snippet = Column.<Hit>of("snippet", Column.Type.SNIPPET, hit -> Snippet.unmarked(hit.snippet()))
                .shownAs(Hit::snippet);
        Column<Hit> title = Column.<Hit>of("questionTitle", Column.Type.PROSE, Hit::title)
                .under("TITLE")
                .shownAs(Views::shortTitle)
                .in(Meaning.TITLE);
        View<Hit> all = post().inside(Hit::post, List.of(title, snippet));
        View<Hit> view = all.with("title", column -> column.shownAs(Views::shortTitle));
        return new View<>(
                view.columns(), List.of("id", "score", "answerCount", "questionTitle", "snippet", "createdAt"));
    }

    /** The title of what was found; an answer or comment goes by that of its question, if the reader may see that. */
    private static String shortTitle(Hit hit) {
        return hit.post() instanceof Post.Question || hit.title() == null
                ? PostView.shortTitle(hit.post())
                : hit.post().kind().word() + ": " + hit.title();
    }

    /** A question with its answers and comments inside. */
    public static View<Thread> thread() {
        View<Post> post = post();
        View<Reply> reply = post.inside(
                Reply::answer, List.of(Column.records("comments", post, item -> List.copyOf(item.comments()))));
        return post.inside(
                Thread::question,
                List.of(
                        Column.records("answers", reply, Thread::answers),
                        Column.records("comments", post, item -> List.copyOf(item.comments()))));
    }

    /** Users in a list. */
    public static View<User> user() {
        return new View<>(
                List.of(
                        Column.<User>of("handle", Column.Type.ID, User::handle).in(Meaning.AUTHOR),
                        text("uid", user -> user.uid().toString()),
                        text("level", user -> user.level().word()),
                        number("points", User::points),
                        Column.<User>of("createdAt", Column.Type.TIME, User::createdAt)
                                .under("SINCE")
                                .in(Meaning.TIME)
                                .unlessNarrow(),
                        Column.of("blocked", Column.Type.TRUTH, User::blocked),
                        number("questions", User::questions),
                        number("answers", User::answers),
                        number("comments", User::comments)),
                List.of("handle", "level", "points", "questions", "answers", "comments", "createdAt"));
    }

    /** One user with what the profile says. */
    public static View<User> profile() {
        List<Column<User>> more = new ArrayList<>();
        more.add(number("bonus", User::bonus));
        more.add(text("name", user -> user.profile().name()));
        more.add(text("location", user -> user.profile().location()));
        more.add(text("website", user -> user.profile().website()));
        more.add(text("about", user -> user.profile().about()));
        return user().inside(Function.identity(), more);
    }

    /** Categories. */
    public static View<Category> category() {
        return new View<>(
                List.of(
                        Column.<Category>of("path", Column.Type.ID, Category::path)
                                .in(Meaning.CATEGORY),
                        text("slug", Category::slug),
                        Column.<Category>of("title", Column.Type.TEXT, Category::title)
                                .in(Meaning.TITLE),
                        Views.<Category>text("description", Category::description)
                                .unlessNarrow(),
                        number("position", Category::position),
                        Column.<Category>of("questionCount", Column.Type.NUMBER, Category::questionCount)
                                .under("QUESTIONS")),
                List.of("path", "title", "questionCount", "description"));
    }

    /** Tags. */
    public static View<Tag> tag() {
        return new View<>(
                List.of(
                        Column.<Tag>of("name", Column.Type.ID, Tag::name).in(Meaning.TAG),
                        Column.<Tag>of("questionCount", Column.Type.NUMBER, Tag::questionCount)
                                .under("QUESTIONS")),
                List.of("name", "questionCount"));
    }

    /** The revisions of a post. */
    public static View<Revision> revision() {
        return new View<>(
                List.of(
                        Column.<Revision>of("number", Column.Type.ID, Revision::number)
                                .under("REVISION")
                                .in(Meaning.ID),
                        text("uid", revision -> revision.uid().toString()),
                        Column.<Revision>of("by", Column.Type.TEXT, Revision::by)
                                .in(Meaning.AUTHOR),
                        Column.<Revision>of("at", Column.Type.TIME, Revision::at)
                                .in(Meaning.TIME),
                        Column.<Revision>of("title", Column.Type.PROSE, Revision::title)
                                .in(Meaning.TITLE),
                        Column.of("body", Column.Type.PROSE, Revision::body),
                        text("format", Views::format),
                        Column.<Revision>of("tags", Column.Type.LIST, Revision::tags)
                                .shownAs(revision -> cleared(revision, "(no tags)"))
                                .in(Meaning.TAG),
                        Column.<Revision>of("category", Column.Type.TEXT, Revision::category)
                                .shownAs(Views::placeOf)
                                .in(Meaning.CATEGORY)
                                .unlessNarrow()),
                List.of("number", "at", "by", "title", "body", "tags", "category"));
    }

    /** What happened lately. */
    public static View<Update> update() {
        return new View<>(
                List.of(
                        Column.<Update>of(
                                        "id",
                                        Column.Type.ID,
                                        update -> update.post().id().value())
                                .in(Meaning.ID),
                        Column.<Update>of("at", Column.Type.TIME, Update::at)
                                .under("WHEN")
                                .in(Meaning.TIME),
                        Column.of("what", Column.Type.ID, UpdateWords::of),
                        Column.<Update>of("by", Column.Type.ID, Update::by)
                                .shownAs(UpdateWords::by)
                                .in(Meaning.AUTHOR),
                        Column.<Update>of(
                                        "question",
                                        Column.Type.NUMBER,
                                        update -> update.question().value())
                                .in(Meaning.ID),
                        Column.<Update>of("title", Column.Type.PROSE, Update::title)
                                .in(Meaning.TITLE),
                        Column.of(
                                "mine",
                                Column.Type.TRUTH,
                                update -> update.tie().isPersonal())),
                List.of("id", "at", "what", "by", "title"));
    }

    /** Who voted on a post and who flagged it. */
    public static View<Reaction> reaction() {
        return new View<>(
                List.of(
                        Column.of(
                                "what",
                                Column.Type.ID,
                                reaction -> reaction.what().word()),
                        Column.<Reaction>of("by", Column.Type.TEXT, Reaction::by)
                                .in(Meaning.AUTHOR),
                        Column.of("reason", Column.Type.PROSE, Reaction::reason),
                        Column.<Reaction>of("at", Column.Type.TIME, Reaction::at)
                                .under("WHEN")
                                .in(Meaning.TIME)),
                List.of("what", "by", "reason", "at"));
    }

    /** Who is told of what; never at which address. */
    public static View<Notice> notice() {
        return new View<>(
                List.of(
                        Column.<Notice>of("to", Column.Type.ID, Notice::handle).in(Meaning.AUTHOR),
                        text("what", notice -> notice.reason().words()),
                        Column.<Notice>of(
                                        "id",
                                        Column.Type.ID,
                                        notice -> notice.post().id().value())
                                .in(Meaning.ID),
                        Column.of(
                                "title",
                                Column.Type.PROSE,
                                notice -> notice.question().title())),
                List.of("to", "what", "id", "title"));
    }

    /** The operation log. */
    public static View<LogEntry> log() {
        return new View<>(
                List.of(
                        Column.<LogEntry>of("number", Column.Type.ID, LogEntry::number)
                                .in(Meaning.ID),
                        Column.<LogEntry>of("at", Column.Type.TIME, LogEntry::at)
                                .in(Meaning.TIME),
                        Column.<LogEntry>of("by", Column.Type.TEXT, LogEntry::by)
                                .in(Meaning.AUTHOR),
                        text("operation", LogEntry::operation),
                        text("detail", LogEntry::detail),
                        Column.of("undoable", Column.Type.TRUTH, LogEntry::undoable),
                        number("undoneBy", LogEntry::undoneBy)),
                List.of("number", "at", "by", "operation", "detail"));
    }

    private static <T> Column<T> text(String name, Function<T, Object> value) {
        return Column.of(name, Column.Type.TEXT, value);
    }

    private static <T> Column<T> number(String name, Function<T, Object> value) {
        return Column.of(name, Column.Type.NUMBER, value);
    }

    /** What an edit left of something, unless it was never there. */
    private static String cleared(Revision revision, String nothing) {
        return revision.number() > 1 ? nothing : "";
    }

    private static String placeOf(Revision revision) {
        String path = revision.category();
        return path == null ? "" : path.isEmpty() ? cleared(revision, "(no category)") : path;
    }

    private static Object format(Revision revision) {
        return revision.format() == null ? null : revision.format().word();
    }
}
