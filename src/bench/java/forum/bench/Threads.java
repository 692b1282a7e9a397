package forum.bench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;

/**
 * Invents one thread after the other. Each follows from its place in the row alone, so a small forum is the beginning of
 * a large one, and the same question can be shown in both.
 */
final class Threads {

    private static final long SEED = 20_240_301;

    /** Early enough for a million questions to be asked by now. */
    private static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");

    private static final int SECONDS_BETWEEN_QUESTIONS = 600;
    private static final int DAY = 86_400;

    /** The answers of ten questions in a row, which are shuffled: two a question. */
    private static final List<Integer> ANSWERS = List.of(0, 0, 1, 1, 1, 2, 2, 3, 4, 6);

    private final Prose prose;
    private final Zipf users;
    private final Zipf tags;
    private final List<Invented.Category> categories;

    private SplittableRandom random;
    private int count;
    private long lastId;
    private long lastQuestion;

    Threads(Vocabulary vocabulary) {
        this.prose = new Prose(vocabulary.words());
        this.users = vocabulary.users();
        this.tags = vocabulary.tags();
        this.categories = vocabulary.categories();
    }

    Invented.Question next() {
        random = new SplittableRandom(SEED + count);
        Instant at = FIRST.plusSeconds((long) count * SECONDS_BETWEEN_QUESTIONS);
        long earlier = lastQuestion;
        Invented.Post post = post(at);
        lastQuestion = post.id();
        List<Invented.Post> answers = new ArrayList<>();
        for (int i = answerCount(count); i > 0; i--) {
            answers.add(post(later(at, 30 * DAY)));
        }
        boolean closed = oneIn(50);
        boolean duplicate = earlier > 0 && oneIn(2);
        count++;
        return new Invented.Question(
                post,
                prose.title(random),
                categories.get(random.nextInt(categories.size())).path(),
                tags(),
                (int) (10 / (random.nextDouble() + 0.001)),
                closed && duplicate ? earlier : null,
                closed && !duplicate ? prose.remark(random) : null,
                answers.isEmpty() || oneIn(2)
                        ? null
                        : answers.get(random.nextInt(answers.size())).id(),
                answers);
    }

    private static int answerCount(int question) {
        List<Integer> counts = new ArrayList<>(ANSWERS);
        Collections.shuffle(counts, new Random(SEED + question / ANSWERS.size()));
        return counts.get(question % ANSWERS.size());
    }

    private List<String> tags() {
        Set<String> chosen = new TreeSet<>();
        for (int i = random.nextInt(5); i >= 0; i--) {
            chosen.add(tags.pick(random));
        }
        return List.copyOf(chosen);
    }

    /** A question or an answer; every tenth has comments, every twentieth was edited. */
    private Invented.Post post(Instant at) {
        long id = ++lastId;
        String author = author();
        String body = prose.body(random);
        List<Invented.Revision> revisions = oneIn(20)
                ? List.of(
                        new Invented.Revision(author, at, prose.body(random)),
                        new Invented.Revision(users.pick(random), later(at, DAY), body))
                : List.of();
        List<Invented.Post> comments = new ArrayList<>();
        for (int i = oneIn(10) ? 1 + random.nextInt(3) : 0; i > 0; i--) {
            comments.add(voted(++lastId, author(), later(at, 7 * DAY), prose.remark(random), List.of(), List.of()));
        }
        return voted(id, author, at, body, revisions, comments);
    }

    /** Of every second post the voters are known, of the others only how many voted. */
    private Invented.Post voted(
            long id,
            String author,
            Instant at,
            String body,
            List<Invented.Revision> revisions,
            List<Invented.Post> comments) {
        boolean counted = oneIn(2);
        int up = counted ? (int) (1 / (random.nextDouble() + 0.005)) : 0;
        int down = counted ? random.nextInt(10) / 8 : 0;
        List<Invented.Vote> votes = counted ? List.of() : votes(author, at);
        return new Invented.Post(id, author, at, body, oneIn(100), up, down, votes, revisions, comments);
    }

    private List<Invented.Vote> votes(String author, Instant at) {
        Set<String> voters = new TreeSet<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            voters.add(users.pick(random));
        }
        return voters.stream()
                .filter(voter -> !voter.equals(author))
                .map(voter -> new Invented.Vote(voter, oneIn(6) ? -1 : 1, later(at, 90 * DAY)))
                .toList();
    }

    /** Null for an anonymous one. */
    private String author() {
        return oneIn(20) ? null : users.pick(random);
    }

    private boolean oneIn(int chances) {
        return random.nextInt(chances) == 0;
    }

    private Instant later(Instant at, int seconds) {
        return at.plusSeconds(1 + random.nextInt(seconds));
    }
}
