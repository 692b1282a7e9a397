package forum.bench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;

/**
 * Invents the posts of a Stack Exchange site. Each follows from its place alone, so what is said of a post later, in
 * other tables, needs no memory of it.
 */
final class DumpPosts {

    /** How many questions later the answers of a question come; most questions have fewer. */
    private static final int[] DELAYS = {1, 8, 90, 700, 1_500, 2_500};

    private static final int IDS_PER_STEP = 8;
    private static final long SEED = 20_240_401;
    private static final Instant FIRST = Instant.parse("2012-01-01T00:00:00Z");
    private static final int SECONDS_BETWEEN_QUESTIONS = 600;
    private static final int QUESTIONS_PER_NAMESAKE = 5_000;

    /** The answers of ten questions in a row. */
    private static final int[] ANSWERS = {2, 0, 1, 4, 2, 1, 6, 0, 1, 3};

    /**
     * A question or an answer.
     *
     * @param parent the question, 0 for a question
     * @param author the number of a user
     * @param seed of its texts
     * @param edits how often its body was edited
     */
    record Post(long id, long parent, int author, Instant at, long seed, int ups, int downs, int comments, int edits) {

        boolean question() {
            return parent == 0;
        }
    }

    private final Prose prose;
    private final Zipf names;
    private final Zipf tags;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> users = new ArrayList<>();
    private final int questions;
    private final int usersPerName;

    DumpPosts(Vocabulary vocabulary, int questions) {
        this.prose = new Prose(vocabulary.words());
        this.names = vocabulary.users();
        this.tags = vocabulary.tags();
        this.questions = questions;
        this.usersPerName = Math.max(1, questions / QUESTIONS_PER_NAMESAKE);
        List<String> handles = vocabulary.handles(Integer.MAX_VALUE);
        for (int i = 0; i < handles.size(); i++) {
            numbers.put(handles.get(i), i);
        }
        for (int i = 0; i < handles.size() * usersPerName; i++) {
            users.add(handles.get(i % handles.size()) + (i < handles.size() ? "" : " " + i / handles.size()));
        }
    }

    /** The names of the users, the first of whom has the number 1. */
    List<String> users() {
        return users;
    }

    /** How many steps it takes until the last answer has come. */
    int steps() {
        return questions + DELAYS[DELAYS.length - 1] + 1;
    }

    /** The posts of one step of time, in the order of their numbers. */
    List<Post> posts(int step) {
        List<Post> posts = new ArrayList<>();
        if (step < questions) {
            posts.add(post(step, 0, 0));
        }
        for (int i = 0; i < DELAYS.length; i++) {
            int question = step - DELAYS[i];
            if (question >= 0 && question < questions && i < answers(question)) {
                posts.add(post(step, i + 1, id(question, 0)));
            }
        }
        return posts;
    }

    /** The accepted answer of the question of a step, 0 for none: of every other the first. */
    long accepted(int step) {
        return answers(step) > 0 && step % 2 == 0 ? id(step + DELAYS[0], 1) : 0;
    }

    private static int answers(int question) {
        return ANSWERS[question % ANSWERS.length];
    }

    private static long id(int step, int place) {
        return (long) IDS_PER_STEP * (step + 1) + place;
    }

    private Post post(int step, int place, long parent) {
        long id = id(step, place);
        SplittableRandom random = new SplittableRandom(SEED + id);
        int up = random.nextInt(4) == 0 ? (int) (4 / (random.nextDouble() + 0.02)) : random.nextInt(4);
        return new Post(
                id,
                parent,
                user(random),
                FIRST.plusSeconds((long) step * SECONDS_BETWEEN_QUESTIONS + place),
                SEED * id,
                up,
                random.nextInt(10) / 8,
                random.nextInt(3),
                random.nextInt(10) < 4 ? 1 + random.nextInt(10) / 7 : 0);
    }

    /** Somebody. */
    int user(SplittableRandom random) {
        int name = numbers.get(names.pick(random));
        return 1 + name + numbers.size() * random.nextInt(usersPerName);
    }

    String title(Post post) {
        return prose.title(new SplittableRandom(post.seed()));
    }

    List<String> tags(Post post) {
        SplittableRandom random = new SplittableRandom(post.seed() + 1);
        Set<String> chosen = new TreeSet<>();
        for (int i = random.nextInt(5); i >= 0; i--) {
            chosen.add(tags.pick(random));
        }
        return List.copyOf(chosen);
    }

    /** The body after so many edits, in Markdown. */
    String body(Post post, int version) {
        SplittableRandom random = new SplittableRandom(post.seed() + 2);
        String begin = prose.body(random);
        return begin + "\n\n" + prose.remark(new SplittableRandom(post.seed() + 3 + version));
    }

    String remark(SplittableRandom random) {
        return prose.remark(random);
    }
}
