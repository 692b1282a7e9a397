package forum.exchange.csv;

import forum.exchange.Entry;
import forum.exchange.EntrySink;
import forum.exchange.Positioned;
import forum.exchange.PostBuilder;
import forum.exchange.RevisionBuilder;
import forum.exchange.publish.Published;
import forum.model.Format;
import forum.model.Uid;
import forum.rules.Slugs;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes one thread of its rows. */
final class ThreadAssembly {

    private final List<Row> rows;
    private final EntrySink sink;
    private final Map<String, Row> byId = new HashMap<>();
    private final Map<Long, Row> byNumber = new HashMap<>();
    private final Map<Row, List<Row>> answers = new HashMap<>();
    private final Map<Row, List<Row>> comments = new HashMap<>();

    ThreadAssembly(List<Row> rows, EntrySink sink) {
        this.rows = new ArrayList<>(rows);
        this.rows.sort(Comparator.comparingLong(Row::number));
        this.sink = sink;
    }

    /** What is wrong with a row under which nothing was found that it names. */
    static String homeless(Row row) {
        return parentOf(row) + " is the id of no question or answer in the table";
    }

    /** What a row names as its parent, as a message begins. */
    static String parentOf(Row row) {
        String parent = row.get(Column.PARENT);
        String shown = parent.length() > 40 ? parent.substring(0, 40) + "…" : parent;
        return "parent: '" + shown + "'";
    }

    /** Hands the thread on. */
    void hand() {
        Row question = rows.stream().filter(Row::isQuestion).findFirst().orElseThrow();
        for (Row row : rows) {
            byNumber.put(row.number(), row);
            Row same = row.get(Column.ID) == null ? null : byId.putIfAbsent(row.get(Column.ID), row);
            if (same != null && !(row.isQuestion() && repeats(row, question))) {
                sink.reject(row.place(), "id: '" + row.get(Column.ID) + "' is in line " + same.number() + " as well");
                byNumber.remove(row.number());
            }
        }
        List<Row> alsoQuestion = new ArrayList<>();
        for (Row row : rows) {
            boolean kept = byNumber.containsKey(row.number());
            if (kept && (row.isQuestion() || row.isMoreAnswers())) {
                alsoQuestion.add(row);
            } else if (kept) {
                place(row, question);
            }
        }
        sink.accept(new Positioned(question(question, alsoQuestion), question.place(), isOurs(question)));
    }

    private static boolean repeats(Row row, Row question) {
        return row.get(Column.TITLE) != null && row.get(Column.TITLE).equals(question.get(Column.TITLE));
    }

    private void place(Row row, Row question) {
        Row parent = postAbove(row);
        if (parent == null) {
            sink.reject(row.place(), homeless(row));
        } else if (isAnswer(row)) {
            answers.computeIfAbsent(question, key -> new ArrayList<>()).add(row);
        } else {
            comments.computeIfAbsent(parent, key -> new ArrayList<>()).add(row);
        }
    }

    /** The question or answer that a row stands under, by way of other comments too; null when there is none. */
    private Row postAbove(Row row) {
        Set<Row> seen = new HashSet<>();
        Row at = parent(row);
        while (at != null && !at.isQuestion() && !isAnswer(at) && seen.add(at)) {
            at = parent(at);
        }
        boolean post = at != null && (at.isQuestion() || isAnswer(at));
        return post && !(isAnswer(row) && !at.isQuestion()) ? at : null;
    }

    private Row parent(Row row) {
        return row.above() != 0 ? byNumber.get(row.above()) : byId.get(row.get(Column.PARENT));
    }

    /** Whether a row is an answer: it says so, or it says nothing and stands right under a question. */
    private boolean isAnswer(Row row) {
        if (row.isQuestion()) {
            return false;
        }
        Row parent = parent(row);
        return row.kind() == Cells.Kind.ANSWER || row.kind() == null && parent != null && parent.isQuestion();
    }

    /** That the text was corrected in the table at some time; null when it does not say so. */
    private static List<Entry.Revision> edits(Row row) {
        if (row.get(Column.EDITED_AT) == null || isOurs(row)) {
            return null;
        }
        RevisionBuilder edit = new RevisionBuilder(row.get(Column.AUTHOR), time(row, Column.EDITED_AT))
                .text(body(row) == null ? "" : body(row), format(row));
        return List.of(
                row.isQuestion()
                        ? edit.title(title(row)).place(category(row), tags(row)).revision()
                        : edit.revision());
    }

    private static String category(Row row) {
        return row.get(Column.CATEGORY) == null ? null : Slugs.adaptedPath(row.get(Column.CATEGORY));
    }

    private static List<String> tags(Row row) {
        return row.get(Column.TAGS) == null ? null : Cells.tags(row.get(Column.TAGS));
    }

    private Entry.Question question(Row row, List<Row> all) {
        List<Entry.Answer> below = new ArrayList<>();
        for (Row repeated : all) {
            for (String text : repeated.answers()) {
                below.add(answerInRow(repeated, text));
            }
        }
        answers.getOrDefault(row, List.of()).forEach(answer -> below.add(answer(answer)));
        String accepted = row.get(Column.ACCEPTED);
        boolean names = accepted != null && Cells.truth(accepted) == null;
        return post(row)
                .title(title(row))
                .place(category(row), tags(row))
                .closed(closed(row))
                .acceptedAnswer(names ? new Entry.ForeignId(accepted) : null, null)
                .views(row.get(Column.VIEWS) == null ? null : Cells.count(row.get(Column.VIEWS)))
                .comments(comments(row))
                .answers(below)
                .question();
    }

    /** What the cells of a row say of a post of any kind. */
    private static PostBuilder post(Row row) {
        return new PostBuilder()
                .uid(uid(row))
                .id(id(row))
                .text(body(row), format(row))
                .author(row.get(Column.AUTHOR), row.get(Column.AUTHOR_NAME))
                .createdAt(time(row, Column.CREATED_AT))
                .revisions(edits(row))
                .state(state(row), null)
                .tallies(tallies(row))
                .counted(up(row), down(row));
    }

    /** An answer in the row of its question, where all other cells but two are about the question. */
    private static Entry.Answer answerInRow(Row row, String text) {
        String accepted = row.get(Column.ACCEPTED);
        return new PostBuilder()
                .text(text, format(row))
                .author(row.get(Column.ANSWER_AUTHOR), null)
                .createdAt(time(row, Column.ANSWERED_AT))
                .accepted(accepted != null && row.answers().size() == 1 ? Cells.truth(accepted) : null)
                .answer();
    }

    private Entry.Answer answer(Row row) {
        String accepted = row.get(Column.ACCEPTED);
        return post(row)
                .accepted(accepted == null ? null : Cells.truth(accepted))
                .comments(comments(row))
                .answer();
    }

    private List<Entry.Comment> comments(Row parent) {
        return comments.getOrDefault(parent, List.of()).stream()
                .map(row -> post(row).comment())
                .toList();
    }

    private static boolean isOurs(Row row) {
        return row.get(Column.ID) != null && Uid.isUid(row.get(Column.ID));
    }

    private static String uid(Row row) {
        return isOurs(row) ? row.get(Column.ID) : null;
    }

    private static Entry.ForeignId id(Row row) {
        return row.get(Column.ID) == null || isOurs(row) ? null : new Entry.ForeignId(row.get(Column.ID));
    }

    /** The first line, where a whole text stands in the column of the title. */
    private static String title(Row row) {
        String title = row.get(Column.TITLE);
        return title != null && row.get(Column.BODY) == null
                ? title.lines().findFirst().orElse(title)
                : title;
    }

    private static String body(Row row) {
        String title = row.get(Column.TITLE);
        boolean textInTitle = title != null && title.lines().count() > 1;
        return row.whole(Column.BODY) != null
                ? row.whole(Column.BODY)
                : row.isQuestion() && textInTitle ? title : !row.isQuestion() ? title : null;
    }

    /** What people write in a cell is text as they see it, until the table says otherwise. */
    private static String format(Row row) {
        return row.get(Column.FORMAT) == null ? Format.TEXT.word() : Cells.format(row.get(Column.FORMAT));
    }

    private static String state(Row row) {
        return row.get(Column.STATE) == null ? null : Cells.state(row.get(Column.STATE));
    }

    private static Instant time(Row row, Column column) {
        return row.get(column) == null ? null : Cells.time(row.get(column));
    }

    private static Entry.Closed closed(Row row) {
        String reason = row.get(Column.CLOSED);
        String original = row.get(Column.DUPLICATE_OF);
        if (original == null && (reason == null || Boolean.FALSE.equals(Cells.truth(reason)))) {
            return null;
        }
        boolean words = reason != null && Cells.truth(reason) == null;
        return new Entry.Closed(
                words ? reason : "closed", original == null ? null : new Entry.ForeignId(original), null, null, null);
    }

    private static List<Entry.Tally> tallies(Row row) {
        return isOurs(row) ? Published.tally(count(row, true), count(row, false)) : null;
    }

    private static Integer up(Row row) {
        return isOurs(row) ? null : count(row, true);
    }

    private static Integer down(Row row) {
        return isOurs(row) ? null : count(row, false);
    }

    /** The votes for or against; a score alone counts as so many for, or against. */
    private static Integer count(Row row, boolean up) {
        String votes = row.get(up ? Column.UPVOTES : Column.DOWNVOTES);
        if (votes != null) {
            return Cells.count(votes);
        }
        if (row.get(Column.SCORE) == null || row.get(up ? Column.DOWNVOTES : Column.UPVOTES) != null) {
            return null;
        }
        int score = Cells.number(row.get(Column.SCORE));
        return Math.max(0, up ? score : -score);
    }
}
