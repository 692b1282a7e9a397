package forum.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import forum.ForumCopy;
import forum.domain.Upkeep;
import forum.model.PostRef;
import forum.rules.CommentHomes;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that became comments in some copies, on one post or another: every order of files has one outcome. */
class ConversionLawsTest {

    private static final String QUESTION = uid(0);
    private static final String ROOT = "{\"type\": \"user\", \"handle\": \"root\", \"level\": \"super\"}\n";
    private static final List<String> REPLIES = List.of(uid(1), uid(2), uid(3), uid(4));

    @TempDir
    Path folder;

    private final List<ForumCopy> open = new ArrayList<>();

    @AfterEach
    void close() {
        open.forEach(ForumCopy::close);
    }

    private static String uid(int number) {
        return "0000000" + number + "-0000-4000-8000-00000000000" + number;
    }

    private ForumCopy copy() {
        ForumCopy copy = ForumCopy.at(folder.resolve("copy" + open.size()));
        open.add(copy);
        return copy;
    }

    /** One of three copies moves an answer onto another, and one moves that: to keep where it ends would not do. */
    @Test
    void threeCopiesAgreeWhoeverMovedWhat() {
        ForumCopy first = copy();
        first.take(
                ROOT + """
                {"uid": "%s", "title": "How?", "answers": [
                 {"uid": "%s", "body": "One", "createdAt": "2024-01-01"}, {"uid": "%s", "body": "Two", "createdAt": "2024-01-02"},
                 {"uid": "%s", "body": "Three", "createdAt": "2024-01-03", "comments": [{"uid": "%s", "body": "Thanks"}]}]}
                """.formatted(QUESTION, uid(1), uid(2), uid(3), uid(4)).replace("\n ", " "));
        ForumCopy second = copy();
        second.take(first.export(true));
        ForumCopy third = copy();
        third.take(first.export(true));

        convert(first, uid(3), uid(2));
        convert(second, uid(2), uid(1));
        third.wait(Duration.ofHours(1));
        convert(third, uid(3), QUESTION);
        third.as("root", forum -> forum.undoing().last());

        List<String> files = List.of(first.export(true), second.export(true), third.export(true));
        assertThat(outcomes(files)).hasSize(1);
        ForumCopy merged = copy();
        files.forEach(merged::take);
        assertThat(merged.records())
                .as("the latest word made an answer of the third again, which its comment has followed")
                .containsSubsequence(
                        "\"answers\":[",
                        uid(1),
                        "\"comments\":[",
                        uid(2),
                        uid(3),
                        "\"placed\":",
                        "\"comments\":[",
                        uid(4));
    }

    /** What another copy has said since is not taken back along with it. */
    @Test
    void nobodyTakesBackWhatWasMovedSince() {
        ForumCopy one = copy();
        one.take(ROOT
                + "{\"uid\": \"%s\", \"title\": \"How?\", \"answers\": [{\"uid\": \"%s\", \"body\": \"One\"}]}"
                        .formatted(QUESTION, uid(1)));
        ForumCopy other = copy();
        other.take(one.export(true));
        convert(one, uid(1), QUESTION);
        other.wait(Duration.ofHours(1));
        convert(other, uid(1), QUESTION);
        long operation = one.number("select max(id) from operation");
        one.take(other.export(true));

        assertThatThrownBy(() -> one.as("root", forum -> forum.undoing().number(operation)))
                .hasMessage("#2 was moved again since; it stays where it is");
        other.as("root", forum -> forum.undoing().last());
        one.take(other.export(true));
        assertThat(one.records()).contains("\"answers\":[{\"uid\":\"" + uid(1));
    }

    private static void convert(ForumCopy copy, String answer, String on) {
        copy.as("root", forum -> forum.converting().convert(ref(answer), ref(on), false));
    }

    private static PostRef ref(String uid) {
        return PostRef.parse(uid).orElseThrow();
    }

    /** Also without any stamp, of which other forums have none, and where an accepted answer became a comment. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void anyOrderOfRecordsHasOneOutcome(long seed) {
        Random random = new Random(seed);
        List<String> files = Stream.generate(() -> record(random)).limit(3).toList();

        assertThat(outcomes(files)).as(String.join("", files)).hasSize(1);
    }

    /** What comes of importing these files in any order, into one copy or into two that meet then. */
    private List<String> outcomes(List<String> files) {
        TreeSet<String> outcomes = new TreeSet<>();
        String whole = "";
        for (List<String> order : orders(files)) {
            ForumCopy copy = copy();
            order.forEach(copy::take);
            outcomes.add(copy.records() + Derived.of(copy).stream().sorted().toList());
            Upkeep.Diagnosis found = copy.examine();
            assertThat(found.damage()).isEmpty();
            assertThat(found.differences()).isEmpty();
            whole = copy.export(true);
        }
        // In the other orders the same files would meet, two of them the other way round.
        for (List<String> order : orders(files).subList(0, files.size())) {
            ForumCopy pair = copy();
            pair.take(order.get(1), order.get(2));
            ForumCopy grouped = copy();
            grouped.take(order.get(0));
            grouped.take(pair.export(false));
            grouped.take(whole);
            outcomes.add(
                    grouped.records() + Derived.of(grouped).stream().sorted().toList());
        }
        return List.copyOf(outcomes);
    }

    private static List<List<String>> orders(List<String> files) {
        List<List<String>> orders = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            List<String> order = new ArrayList<>(files);
            Collections.rotate(order, i);
            if (i >= 3) {
                Collections.swap(order, 0, 1);
            }
            orders.add(order);
        }
        return orders;
    }

    /** A thread of four replies, each an answer or a comment that was put on another post, at one time or another. */
    private static String record(Random random) {
        List<String> there = new ArrayList<>(REPLIES);
        there.removeIf(reply -> random.nextInt(6) == 0);
        Map<String, String> putOn = new TreeMap<>();
        for (String reply : there) {
            if (random.nextInt(2) == 0) {
                List<String> others = new ArrayList<>(there);
                others.set(others.indexOf(reply), QUESTION);
                putOn.put(reply, any(random, others));
            }
        }
        Map<String, String> homes = CommentHomes.of(putOn, QUESTION);
        Map<String, List<String>> comments = new HashMap<>();
        putOn.keySet()
                .forEach(comment -> comments.computeIfAbsent(homes.get(comment), home -> new ArrayList<>())
                        .add(reply(random, comment)
                                + (putOn.get(comment).equals(homes.get(comment))
                                        ? ""
                                        : ",\"under\":\"" + putOn.get(comment) + "\"")
                                + "}"));
        List<String> answers = there.stream()
                .filter(reply -> !putOn.containsKey(reply))
                .map(answer -> reply(random, answer) + below(comments, answer) + "}")
                .toList();
        return ROOT + "{\"uid\":\"" + QUESTION + "\",\"title\":\"How?\"" + accepted(random, there, putOn)
                + below(comments, QUESTION) + ",\"answers\":[" + String.join(",", answers) + "]}\n";
    }

    private static String accepted(Random random, List<String> there, Map<String, String> putOn) {
        if (there.isEmpty() || random.nextInt(3) == 0) {
            return "";
        }
        String chosen = any(random, there);
        return ",\"accepted" + (putOn.containsKey(chosen) ? "Comment" : "Answer") + "\":\"" + chosen + "\""
                + set(random, "acceptedSet");
    }

    private static String below(Map<String, List<String>> comments, String post) {
        return ",\"comments\":[" + String.join(",", comments.getOrDefault(post, List.of())) + "]";
    }

    private static String reply(Random random, String uid) {
        return "{\"uid\":\"" + uid + "\",\"body\":\"Reply\",\"author\":\"a" + uid.charAt(7) + "\",\"upvotes\":3"
                + (random.nextInt(8) == 0 ? ",\"state\":\"deleted\"" : "")
                + ",\"votes\":[{\"by\":\"voter\",\"value\":1}]" + set(random, "placed");
    }

    private static String set(Random random, String field) {
        return random.nextInt(3) > 0
                ? ""
                : ",\"" + field + "\":{\"at\":\"2020-01-0" + (1 + random.nextInt(2)) + "\",\"by\":\"mover"
                        + random.nextInt(2) + "\"}";
    }

    private static String any(Random random, List<String> texts) {
        return texts.get(random.nextInt(texts.size()));
    }
}
