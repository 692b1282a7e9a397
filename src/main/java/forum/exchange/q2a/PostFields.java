package forum.exchange.q2a;

import forum.exchange.Entry;
import forum.exchange.Entry.ForeignId;
import forum.exchange.RevisionBuilder;
import forum.exchange.scratch.IdMap;
import forum.model.Format;
import forum.model.State;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The parts of posts as records have them. A post has room for one last change, which becomes a revision or the setting
 * of a register; what was there before it the site itself does not know.
 */
final class PostFields {

    private final LocalTimes times;
    private final UserNames names;
    private final CategoryTree categories;
    private final ThreadSorter threads;
    private final Remarks remarks;

    PostFields(LocalTimes times, UserNames names, CategoryTree categories, ThreadSorter threads, Remarks remarks) {
        this.times = times;
        this.names = names;
        this.categories = categories;
        this.threads = threads;
        this.remarks = remarks;
    }

    String author(DumpPost post) throws IOException {
        return names.of(post.user());
    }

    String anonymousName(DumpPost post) {
        boolean named =
                post.user() == null && post.name() != null && !post.name().isBlank();
        return named ? post.name() : null;
    }

    /** A question without a title cannot be listed, so it gets its number for one. */
    String title(DumpPost post) {
        if (post.title() == null || post.title().isBlank()) {
            remarks.leaveOut("empty titles, in place of which the question's number stands", 1);
            return "Question " + Long.toUnsignedString(post.id());
        }
        return post.title();
    }

    String format(DumpPost post) {
        String word = post.format() == null ? "" : post.format();
        return switch (word) {
            case "" -> Format.TEXT.word();
            case "html" -> Format.HTML.word();
            case "markdown" -> Format.MARKDOWN.word();
            default -> {
                remarks.leaveOut("formats '" + Row.shorten(word) + "', whose texts are taken as plain ones", 1);
                yield Format.TEXT.word();
            }
        };
    }

    String category(DumpPost post) {
        return categories.path(post.category());
    }

    List<String> tags(DumpPost post) {
        return post.tags() == null || post.tags().isEmpty()
                ? null
                : Arrays.stream(post.tags().split(","))
                        .filter(tag -> !tag.isBlank())
                        .toList();
    }

    ForeignId follows(DumpPost post) {
        if (post.parent() == null) {
            return null;
        }
        long thread = threads.thread(post.parent());
        if (thread == IdMap.NONE || thread == post.id()) {
            remarks.leaveOut("references to a post that is not there, from a question that follows on from it", 1);
            return null;
        }
        return ThreadBuilder.id(post.parent());
    }

    String state(DumpPost post) {
        State state = post.type().state();
        return state == State.VISIBLE ? null : state.word();
    }

    /** When the post was hidden or shown again, if that was the last that happened to it. */
    Entry.Setting stateSet(DumpPost post) throws IOException {
        return post.isChange('H') ? set(post) : null;
    }

    /** The last change, as the setting of a register. */
    Entry.Setting set(DumpPost post) throws IOException {
        return new Entry.Setting(post.updated(), names.of(post.lastUser()));
    }

    /**
     * Why a question is closed, or that it was opened again.
     *
     * @param by what closes it, when it stands in the same thread
     */
    Entry.Closed closed(DumpPost question, DumpPost by) throws IOException {
        boolean last = question.isChange('C');
        Instant at = last ? question.updated() : null;
        String who = last ? names.of(question.lastUser()) : null;
        if (question.closedBy() == null) {
            return last ? new Entry.Closed(null, null, at, who, null) : null;
        }
        if (by != null && by.type().kind() == PostType.Kind.NOTE) {
            return new Entry.Closed(
                    by.content(), null, last ? at : by.created(), last ? who : names.of(by.user()), null);
        }
        boolean duplicate = by == null && threads.thread(question.closedBy()) == question.closedBy();
        return duplicate
                ? new Entry.Closed(null, ThreadBuilder.id(question.closedBy()), at, who, null)
                : new Entry.Closed("", null, at, who, null);
    }

    List<Entry.Vote> votes(List<Row> rows) throws IOException {
        List<Entry.Vote> votes = new ArrayList<>(rows.size());
        for (Row row : rows) {
            int value = Integer.signum(row.number("vote"));
            Instant at = voted(row);
            // a flag has no time, so a row with one tells of a vote, be it withdrawn
            if (value != 0 || at != null) {
                votes.add(new Entry.Vote(names.of(row.text("userid")), value, at, null));
            }
        }
        return votes.isEmpty() ? null : votes;
    }

    /**
     * Votes that the site counts, but whose voters the dump does not name.
     *
     * @param ups null for none
     * @param downs null for none
     */
    record Unnamed(Integer ups, Integer downs) {}

    /** What the counts of the post have more than these votes. */
    Unnamed unnamed(DumpPost post, List<Row> votes) {
        int ups = post.ups();
        int downs = post.downs();
        for (Row row : votes) {
            int value = Integer.signum(row.number("vote"));
            ups -= value > 0 ? 1 : 0;
            downs -= value < 0 ? 1 : 0;
        }
        if (ups > 0 || downs > 0) {
            remarks.leaveOut(
                    "lists of voters that name fewer than the site counts; a tally makes up the difference", 1);
        }
        return new Unnamed(ups > 0 ? ups : null, downs > 0 ? downs : null);
    }

    private Instant voted(Row row) {
        Instant first = times.at(row, "votecreated");
        Instant last = times.at(row, "voteupdated");
        return first == null || last != null && last.isAfter(first) ? last : first;
    }

    /** No time is kept for flags. */
    List<Entry.Flag> flags(List<Row> rows) throws IOException {
        List<Entry.Flag> flags = new ArrayList<>();
        for (Row row : rows) {
            if (row.number("flag") != 0) {
                flags.add(new Entry.Flag(names.of(row.text("userid")), null, null, null, null));
            }
        }
        return flags.isEmpty() ? null : flags;
    }

    /**
     * The last change of the text, the tags, the category or the place in the thread, if that was the last that happened
     * to the post.
     */
    List<Entry.Revision> revisions(DumpPost post) throws IOException {
        boolean question = post.isQuestion();
        Entry.Revision revision = null;
        if (post.isChange('E')) {
            revision = revision(post, question ? title(post) : null, post.content(), null, null);
        } else if (question && post.isChange('T')) {
            List<String> tags = tags(post);
            revision = revision(post, null, null, tags == null ? List.of() : tags, null);
        } else if (question && post.isChange('A')) {
            String category = category(post);
            revision = revision(post, null, null, null, category == null ? "" : category);
        } else if (!question && (post.isChange('Y') || post.isChange('M'))) {
            revision = revision(post, null, null, null, null);
        }
        return revision == null ? null : List.of(revision);
    }

    private Entry.Revision revision(DumpPost post, String title, String body, List<String> tags, String category)
            throws IOException {
        return new RevisionBuilder(names.of(post.lastUser()), post.updated())
                .title(title)
                .text(body, body == null ? null : format(post))
                .place(category, tags)
                .revision();
    }
}
