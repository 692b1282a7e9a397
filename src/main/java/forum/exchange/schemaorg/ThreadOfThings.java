package forum.exchange.schemaorg;

import forum.exchange.BadRecordException;
import forum.exchange.Entry;
import forum.exchange.EntrySink;
import forum.exchange.PostBuilder;
import forum.exchange.RevisionBuilder;
import forum.exchange.WrittenDate;
import forum.model.Kind;
import forum.model.Uid;
import forum.rules.Slugs;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A question, with its answers and comments, as an entry. */
final class ThreadOfThings {

    /** Begins the id of a post that a forum of ours published. */
    static final String OWN = "urn:uuid:";

    private static final int MOST_COMMENTS_DEEP = 50;

    private final Thing question;
    private final String pageUrl;
    private final EntrySink sink;
    private final Set<Thing> used = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<String> ids = new HashSet<>();

    /**
     * The thread of this question.
     *
     * @param pageUrl the page that is about nothing else, or null
     */
    ThreadOfThings(Thing question, String pageUrl, EntrySink sink) {
        this.question = question;
        this.pageUrl = pageUrl;
        this.sink = sink;
    }

    /** Where the question was published: the host of its URL; null when nothing says. */
    String source() {
        for (String url : Arrays.asList(question.text(Names.SITE), question.id(), question.text("url"), pageUrl)) {
            String host = url == null ? null : host(url);
            if (host != null) {
                return host;
            }
        }
        return null;
    }

    private static String host(String url) {
        try {
            return URI.create(url.strip()).getHost();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /**
     * The thread.
     *
     * @throws BadRecordException when something in it is not what it should be
     */
    Entry.Question entry() {
        use(question);
        List<Entry.Comment> comments = comments(question);
        Text text = Text.of(question);
        String title = question.text("name", "headline");
        return post(question, text)
                .id(id(question, Kind.QUESTION, pageUrl))
                .title(title)
                .place(category(), tags())
                .closed(closed())
                .views(views())
                .revisions(revisions(question, title, text))
                .comments(comments)
                .answers(answers())
                .question();
    }

    /** What questions, answers and comments have in common. */
    private static PostBuilder post(Thing post, Text text) {
        Author author = Author.of(post);
        Votes votes = Votes.of(post);
        String uid = uid(post);
        return new PostBuilder()
                .uid(uid)
                .text(text.body(), text.format())
                .author(author.handle(), author.name())
                .createdAt(created(post))
                .state(post.text(Names.STATE), null)
                .tallies(votes.tallies(uid))
                .counted(votes.up(uid), votes.down(uid));
    }

    /** Whether this is the first that is said of a thing; what has the same id is the same. */
    private boolean use(Thing post) {
        return used.add(post) && (post.id() == null || ids.add(post.id()));
    }

    private List<Entry.Answer> answers() {
        List<Thing> accepted = question.things("acceptedAnswer");
        Set<Thing> inOrder = new LinkedHashSet<>(accepted);
        List<Thing> suggested = question.things("suggestedAnswer");
        if (suggested.containsAll(accepted.stream().limit(1).toList())) {
            inOrder = new LinkedHashSet<>(suggested);
            inOrder.addAll(accepted);
        }
        inOrder.addAll(suggested);
        List<Entry.Answer> answers = new ArrayList<>();
        for (Thing answer : inOrder) {
            Text text = Text.of(answer);
            if (text.body() == null) {
                sink.leaveOut("answers without a text", 1);
            } else if (use(answer)) {
                answers.add(answer(answer, text, !accepted.isEmpty() && accepted.get(0) == answer));
            }
        }
        return answers;
    }

    private Entry.Answer answer(Thing answer, Text text, boolean accepted) {
        return post(answer, text)
                .id(id(answer, Kind.ANSWER, null))
                .accepted(accepted ? true : null)
                .revisions(revisions(answer, null, text))
                .comments(comments(answer))
                .answer();
    }

    /** The comments below a post; those below other comments follow them. */
    private List<Entry.Comment> comments(Thing post) {
        List<Entry.Comment> comments = new ArrayList<>();
        addComments(post, comments, 0);
        return comments;
    }

    private void addComments(Thing post, List<Entry.Comment> comments, int depth) {
        for (Thing comment : post.things("comment")) {
            Text text = Text.of(comment);
            boolean first = text.body() == null ? used.add(comment) : use(comment);
            if (!first) {
                continue;
            }
            if (text.body() == null) {
                sink.leaveOut("comments without a text", 1);
            } else {
                comments.add(comment(comment, text));
            }
            if (depth < MOST_COMMENTS_DEEP) {
                addComments(comment, comments, depth + 1);
            }
        }
    }

    private Entry.Comment comment(Thing comment, Text text) {
        return post(comment, text)
                .id(id(comment, Kind.COMMENT, null))
                .revisions(revisions(comment, null, text))
                .comment();
    }

    private static String uid(Thing post) {
        String id = post.id();
        boolean own = id != null && id.startsWith(OWN) && Uid.isUid(id.substring(OWN.length()));
        return own ? id.substring(OWN.length()) : null;
    }

    /** The id of a post, or else its URL, unless that is the one of another post of its kind too. */
    private Entry.ForeignId id(Thing post, Kind kind, String pageUrl) {
        if (post.id() != null) {
            return uid(post) == null ? new Entry.ForeignId(post.id()) : null;
        }
        String url = post.text("url") == null ? pageUrl : post.text("url");
        return url != null && ids.add(kind.word() + " " + url.strip()) ? new Entry.ForeignId(url.strip()) : null;
    }

    private static Instant created(Thing post) {
        return date(post, "dateCreated", "datePublished");
    }

    private static Instant date(Thing post, String... properties) {
        for (String property : properties) {
            String text = post.text(property);
            if (text != null) {
                try {
                    return WrittenDate.parse(text);
                } catch (BadRecordException e) {
                    throw new BadRecordException(property + ": " + e.getMessage());
                }
            }
        }
        return null;
    }

    /**
     * The text as it was changed last, so that a page that is saved again later goes before this one. A post with a uid
     * needs none, since its own forum knows its history.
     */
    private static List<Entry.Revision> revisions(Thing post, String title, Text text) {
        Instant created = created(post);
        Instant modified = date(post, "dateModified");
        if (modified == null || created == null || !modified.isAfter(created) || uid(post) != null) {
            return null;
        }
        return List.of(new RevisionBuilder(null, modified)
                .title(title)
                .text(text.body(), text.format())
                .revision());
    }

    private List<String> tags() {
        Set<String> tags = new LinkedHashSet<>();
        for (String keywords : question.texts("keywords")) {
            for (String tag : keywords.split(",")) {
                if (!tag.isBlank()) {
                    tags.add(tag.strip());
                }
            }
        }
        return tags.isEmpty() ? null : List.copyOf(tags);
    }

    /** What stands deeper than any category of ours belongs to the one above. */
    private String category() {
        String section = question.text("articleSection");
        return section == null
                ? null
                : Arrays.stream(Slugs.adaptedPath(section).split("/")).limit(4).collect(Collectors.joining("/"));
    }

    private Integer views() {
        for (Thing counter : question.things("interactionStatistic")) {
            boolean ofViews = counter.texts("interactionType").stream().anyMatch(type -> type.endsWith("ViewAction"))
                    || counter.things("interactionType").stream().anyMatch(type -> type.is("ViewAction"));
            if (ofViews) {
                return counter.number("userInteractionCount");
            }
        }
        return null;
    }

    private Entry.Closed closed() {
        String original = question.text(Names.DUPLICATE_OF);
        String reason = question.text(Names.CLOSED);
        if (original == null && reason == null) {
            return null;
        }
        return new Entry.Closed(reason, original == null ? null : new Entry.ForeignId(original), null, null, null);
    }
}
