package forum.exchange.q2a;

import forum.exchange.Entry;
import forum.exchange.Entry.ForeignId;
import forum.exchange.PostBuilder;
import forum.exchange.Unwritten;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The rows of one thread as a record. */
final class ThreadBuilder {

    /** All posts are numbered together, so that an answer keeps its number when it is made a comment. */
    private static final String NUMBERING = "post";

    private final LocalTimes times;
    private final PostFields fields;
    private final Remarks remarks;
    private final Map<Long, DumpPost> posts = new TreeMap<>(Long::compareUnsigned);
    private final Map<Long, List<Row>> votes = new HashMap<>();
    private final Map<Long, List<DumpPost>> below = new HashMap<>();

    ThreadBuilder(LocalTimes times, PostFields fields, Remarks remarks) {
        this.times = times;
        this.fields = fields;
        this.remarks = remarks;
    }

    /** What a post of this site is called. */
    static ForeignId id(long post) {
        return new ForeignId(Long.toUnsignedString(post), NUMBERING);
    }

    /**
     * A thread.
     *
     * @param addresses whom its posts tell of replies
     */
    record Built(Row row, Entry.Question question, List<Unwritten.PostAddress> addresses) {}

    /** Makes the record. */
    Built build(long thread, List<Row> rows) throws IOException {
        posts.clear();
        votes.clear();
        below.clear();
        for (Row row : rows) {
            if (row.table() == Table.VOTES) {
                votes.computeIfAbsent(row.requireId("postid"), id -> new ArrayList<>())
                        .add(row);
            } else {
                DumpPost post = DumpPost.of(row, times);
                posts.put(post.id(), post);
            }
        }
        DumpPost question = posts.get(thread);
        posts.values().forEach(post -> place(post, question));
        return new Built(question.row(), question(question), addresses());
    }

    private void place(DumpPost post, DumpPost question) {
        switch (post.type().kind()) {
            case QUESTION, NOTE -> {}
            case ANSWER -> {
                if (post.parent() == question.id()) {
                    below.computeIfAbsent(question.id(), id -> new ArrayList<>())
                            .add(post);
                } else {
                    remarks.reject(post.row(), "parentid: an answer can stand below a question only");
                }
            }
            case COMMENT -> {
                DumpPost home = home(post, question);
                if (!post.parent().equals(home.id())) {
                    remarks.leaveOut("places of comments on comments, which stand on the post above now", 1);
                }
                below.computeIfAbsent(home.id(), id -> new ArrayList<>()).add(post);
            }
        }
    }

    /** The answer or question that a comment stands on. */
    private DumpPost home(DumpPost comment, DumpPost question) {
        DumpPost home = comment;
        for (int steps = 0; steps <= posts.size(); steps++) {
            boolean carries =
                    home.isQuestion() || home.type().kind() == PostType.Kind.ANSWER && home.parent() == question.id();
            if (carries) {
                return home;
            }
            home = posts.getOrDefault(home.parent(), question);
        }
        return question;
    }

    private List<Unwritten.PostAddress> addresses() throws IOException {
        List<Unwritten.PostAddress> addresses = new ArrayList<>();
        for (DumpPost post : posts.values()) {
            if (post.notifyTo() != null && post.type().kind() != PostType.Kind.NOTE) {
                addresses.add(new Unwritten.PostAddress(
                        id(post.id()), fields.author(post), post.notifyTo().strip()));
            }
        }
        return addresses;
    }

    private List<DumpPost> below(DumpPost post, PostType.Kind kind) {
        return below.getOrDefault(post.id(), List.of()).stream()
                .filter(child -> child.type().kind() == kind)
                .toList();
    }

    private List<Row> votes(DumpPost post) {
        return votes.getOrDefault(post.id(), List.of());
    }

    private Entry.Question question(DumpPost post) throws IOException {
        List<Entry.Answer> answers = new ArrayList<>();
        for (DumpPost answer : below(post, PostType.Kind.ANSWER)) {
            answers.add(answer(answer));
        }
        DumpPost selected = selected(post);
        return post(post)
                .title(fields.title(post))
                .place(fields.category(post), fields.tags(post))
                .follows(fields.follows(post))
                .closed(fields.closed(post, post.closedBy() == null ? null : posts.get(post.closedBy())))
                .acceptedAnswer(
                        selected == null ? null : id(selected.id()),
                        selected == null || !selected.isChange('S') ? null : fields.set(selected))
                .views(post.views() == 0 ? null : post.views())
                .comments(comments(post))
                .answers(answers)
                .question();
    }

    private DumpPost selected(DumpPost question) {
        DumpPost selected = question.selected() == null ? null : posts.get(question.selected());
        if (selected != null && below(question, PostType.Kind.ANSWER).contains(selected)) {
            return selected;
        }
        remarks.leaveOut("choices of a best answer that is not there", question.selected() == null ? 0 : 1);
        return null;
    }

    private Entry.Answer answer(DumpPost post) throws IOException {
        return post(post).comments(comments(post)).answer();
    }

    private List<Entry.Comment> comments(DumpPost parent) throws IOException {
        List<Entry.Comment> comments = new ArrayList<>();
        for (DumpPost post : below(parent, PostType.Kind.COMMENT)) {
            comments.add(post(post).comment());
        }
        return comments;
    }

    /** What questions, answers and comments have in common. */
    private PostBuilder post(DumpPost post) throws IOException {
        List<Row> rows = votes(post);
        PostFields.Unnamed unnamed = fields.unnamed(post, rows);
        return new PostBuilder()
                .id(id(post.id()))
                .text(post.content(), fields.format(post))
                .author(fields.author(post), fields.anonymousName(post))
                .createdAt(post.created())
                .state(fields.state(post), fields.stateSet(post))
                .votes(fields.votes(rows))
                .counted(unnamed.ups(), unnamed.downs())
                .flags(fields.flags(rows))
                .revisions(fields.revisions(post));
    }
}
