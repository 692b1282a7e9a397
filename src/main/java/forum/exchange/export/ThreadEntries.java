package forum.exchange.export;

import forum.exchange.Entry;
import forum.exchange.Entry.ForeignId;
import forum.exchange.PostBuilder;
import forum.exchange.RevisionBuilder;
import forum.model.Stamp;
import forum.model.Uid;
import forum.store.Relay;
import forum.store.export.AttachedRows;
import forum.store.export.AttachedRows.Attached;
import forum.store.export.AttachedRows.RegisterRow;
import forum.store.export.AttachedRows.RevisionRow;
import forum.store.export.ThreadRows;
import forum.store.export.ThreadRows.PostRow;
import forum.store.log.RegisterStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/** Threads as entries of the exchange format. What follows by itself from the rest is left out. */
final class ThreadEntries {

    private final ThreadRows rows;
    private final AttachedRows attached;

    /** Reads threads, and what is attached to their posts. */
    ThreadEntries(ThreadRows rows, AttachedRows attached) {
        this.rows = rows;
        this.attached = attached;
    }

    /** Hands on every chosen thread in the order of the uids, and returns how many there were. */
    long each(ThreadSelection selection, Consumer<Entry> taker) {
        return read(selection, posts -> finish(posts, attached.of(posts), taker));
    }

    /**
     * Hands on every chosen thread in another of the program's threads, and returns how many there were. What there is
     * beside the posts reads whoever has the time.
     *
     * @param others reads in the other thread
     */
    long each(ThreadSelection selection, Relay<Runnable> writing, AttachedRows others, Consumer<Entry> taker) {
        return read(selection, posts -> {
            Attached beside = writing.isFull() ? attached.of(posts) : null;
            writing.hand(() -> finish(posts, beside == null ? others.of(posts) : beside, taker));
        });
    }

    private long read(ThreadSelection selection, Consumer<List<PostRow>> taker) {
        long[] count = {0};
        selection.eachPortion(questions -> {
            taker.accept(rows.read(questions));
            count[0] += questions.size();
        });
        return count[0];
    }

    private static void finish(List<PostRow> posts, Attached attached, Consumer<Entry> taker) {
        new Assembly(posts, attached).questions().forEach(taker);
    }

    private static final class Assembly {

        private final Map<Long, List<PostRow>> children = new HashMap<>();
        private final Attached attached;

        private Assembly(List<PostRow> posts, Attached attached) {
            this.attached = attached;
            List<PostRow> sorted = new ArrayList<>(posts);
            sorted.sort(Comparator.comparing(PostRow::uid));
            for (PostRow post : sorted) {
                children.computeIfAbsent(post.parent(), id -> new ArrayList<>(2))
                        .add(post);
            }
        }

        private List<Entry.Question> questions() {
            return each(children.getOrDefault(0L, List.of()), this::question);
        }

        private Entry.Question question(PostRow post) {
            return post(post)
                    .title(post.asked().title())
                    .place(post.asked().category(), list(post.asked().tags()))
                    .follows(id(post.asked().follows()))
                    .closed(closed(post, register(post, RegisterStore.CLOSED)))
                    .acceptedAnswer(id(post.asked().accepted()), setting(register(post, RegisterStore.ACCEPTED)))
                    .acceptedComment(text(post.asked().acceptedComment()))
                    .views(post.asked().views() == 0 ? null : post.asked().views())
                    .comments(comments(post))
                    .answers(each(below(post, "answer"), this::answer))
                    .question();
        }

        private Entry.Answer answer(PostRow post) {
            return post(post)
                    .placed(null, setting(register(post, RegisterStore.PLACE)))
                    .comments(comments(post))
                    .answer();
        }

        private PostBuilder post(PostRow post) {
            return new PostBuilder()
                    .uid(post.uid().toString())
                    .text(post.body(), format(post))
                    .author(post.author(), post.authorName())
                    .createdAt(createdAt(post))
                    .stamp(stamp(post))
                    .state(post.state(), setting(register(post, RegisterStore.STATE)))
                    .votes(votes(post))
                    .tallies(tallies(post))
                    .flags(flags(post))
                    .revisions(revisions(post));
        }

        private List<PostRow> below(PostRow post, String kind) {
            List<PostRow> below = new ArrayList<>(0);
            for (PostRow child : children.getOrDefault(post.id(), List.of())) {
                if (child.kind().equals(kind)) {
                    below.add(child);
                }
            }
            return below;
        }

        private List<Entry.Comment> comments(PostRow post) {
            List<PostRow> comments = below(post, "comment");
            return comments.isEmpty() ? null : each(comments, this::comment);
        }

        private Entry.Comment comment(PostRow post) {
            return post(post)
                    .placed(text(post.under()), setting(register(post, RegisterStore.PLACE)))
                    .comment();
        }

        private RegisterRow register(PostRow post, String name) {
            List<RegisterRow> registers = attached.registers().get(post.id());
            return registers == null
                    ? null
                    : registers.stream()
                            .filter(register -> register.name().equals(name))
                            .findFirst()
                            .orElse(null);
        }

        private List<Entry.Vote> votes(PostRow post) {
            return entries(
                    attached.votes(),
                    post,
                    vote -> new Entry.Vote(
                            vote.by(),
                            vote.value(),
                            at(vote.at(), vote.stamp()),
                            text(vote.stamp(), at(vote.at(), vote.stamp()))));
        }

        private List<Entry.Flag> flags(PostRow post) {
            return entries(
                    attached.flags(),
                    post,
                    flag -> new Entry.Flag(
                            flag.by(),
                            flag.reason(),
                            flag.value() == 0 ? false : null,
                            at(flag.at(), flag.stamp()),
                            text(flag.stamp(), at(flag.at(), flag.stamp()))));
        }

        private List<Entry.Tally> tallies(PostRow post) {
            return entries(
                    attached.tallies(), post, tally -> new Entry.Tally(tally.source(), tally.up(), tally.down()));
        }

        private List<Entry.Revision> revisions(PostRow post) {
            boolean question = post.kind().equals("question");
            return entries(attached.revisions(), post, revision -> revision(revision, question));
        }

        /** Null where a post has none, as most have of most. */
        private static <R, E> List<E> entries(Map<Long, List<R>> rows, PostRow post, Function<R, E> entry) {
            List<R> own = rows.get(post.id());
            return own == null ? null : each(own, entry);
        }

        /** A loop: the streams of an export, half a dozen for each post, would take longer than all else done here. */
        private static <R, E> List<E> each(List<R> rows, Function<R, E> entry) {
            List<E> entries = new ArrayList<>(rows.size());
            for (R row : rows) {
                entries.add(entry.apply(row));
            }
            return entries;
        }
    }

    private static Entry.Revision revision(RevisionRow revision, boolean question) {
        Instant at = at(revision.at(), revision.stamp());
        return new RevisionBuilder(revision.by(), at)
                .uid(revision.uid().toString())
                .original(revision.original())
                .silent(revision.silent())
                .stamp(text(revision.stamp(), at))
                .title(revision.title())
                .text(revision.body(), revision.format())
                .place(
                        question ? revision.category() : null,
                        !question || revision.tags() == null ? null : words(revision.tags()))
                .revision();
    }

    private static Entry.Closed closed(PostRow post, RegisterRow set) {
        if (post.asked().closed() == null && set == null) {
            return null;
        }
        Entry.Setting setting = setting(set);
        return new Entry.Closed(
                post.asked().closedReason(),
                id(post.asked().duplicateOf()),
                setting == null ? null : setting.at(),
                setting == null ? null : setting.by(),
                setting == null ? null : setting.stamp());
    }

    private static Entry.Setting setting(RegisterRow register) {
        return register == null
                ? null
                : new Entry.Setting(
                        register.at(), register.by(), register.stamp().toString());
    }

    /** A time that nobody named is only known here. */
    private static Instant at(Instant at, Stamp stamp) {
        return stamp.isAfter(Stamp.ZERO) ? at : null;
    }

    /** Null where a reader makes the same stamp of the time that is written. */
    private static String text(Stamp stamp, Instant at) {
        Stamp following = at == null ? Stamp.ZERO : Stamp.byHand(at.toEpochMilli());
        return stamp.compareTo(following) == 0 ? null : stamp.toString();
    }

    private static Instant createdAt(PostRow post) {
        return post.createdKnown() ? post.createdAt() : null;
    }

    private static String stamp(PostRow post) {
        return text(post.stamp(), createdAt(post));
    }

    private static String format(PostRow post) {
        return "deleted".equals(post.state()) ? null : post.format();
    }

    private static String text(Uid uid) {
        return uid == null ? null : uid.toString();
    }

    private static ForeignId id(Uid uid) {
        return uid == null ? null : new ForeignId(uid.toString());
    }

    private static List<String> list(String words) {
        return words.isEmpty() ? null : words(words);
    }

    private static List<String> words(String words) {
        return words.isEmpty() ? List.of() : List.of(words.split(" "));
    }
}
