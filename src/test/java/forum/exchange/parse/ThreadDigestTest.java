package forum.exchange.parse;

import static org.assertj.core.api.Assertions.assertThat;

import forum.exchange.parse.ParsedThread.Mark;
import forum.exchange.parse.ParsedThread.ParsedPost;
import forum.exchange.parse.ParsedThread.ParsedQuestion;
import forum.exchange.parse.ParsedThread.Revision;
import forum.exchange.parse.ParsedThread.Setting;
import forum.model.Format;
import forum.model.Kind;
import forum.model.Stamp;
import forum.model.State;
import forum.model.Uid;
import forum.model.Utf8Text;
import forum.store.log.TellingStore.Digest;
import forum.store.post.VoteStore;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThreadDigestTest {

    private static final Uid ONE = Uid.named("test", "one");
    private static final Uid TWO = Uid.named("test", "two");
    private static final Stamp STAMP = new Stamp(1000, 2, 3);
    private static final Setting SET = new Setting(STAMP, 5L, "amber");

    private final ThreadDigest digests = new ThreadDigest();

    @Test
    void theSameThreadHasTheSameDigest() {
        assertThat(digest(thread())).isEqualTo(digest(thread())).isEqualTo(new ThreadDigest().of(thread(), false));
    }

    @Test
    void nothingCanChangeWithoutTheDigest() throws ReflectiveOperationException {
        Digest digest = digest(thread());
        List<Object> variants = variants(thread(), ParsedThread.class);
        assertThat(variants).hasSizeGreaterThan(60);
        for (Object variant : variants) {
            assertThat(digest((ParsedThread) variant)).as(variant.toString()).isNotEqualTo(digest);
        }
        assertThat(digests.of(thread(), true)).isNotEqualTo(digest);
    }

    @Test
    void whereOneTextEndsAndTheNextBeginsCounts() {
        Setting set = new Setting(Stamp.ZERO, null, null);
        ParsedQuestion one = new ParsedQuestion(null, "ab", null, set, null, null, SET, 0);
        ParsedQuestion other = new ParsedQuestion(null, "a", null, set, null, null, SET, 0);
        assertThat(digest(new ParsedThread(one, List.of(), Stamp.ZERO)))
                .isNotEqualTo(digest(new ParsedThread(other, List.of(), Stamp.ZERO)));
    }

    private Digest digest(ParsedThread thread) {
        return digests.of(thread, false);
    }

    private static ParsedThread thread() {
        Revision revision = new Revision(
                ONE, true, false, "bob", 6L, STAMP, "Title", Utf8Text.of("Body"), Format.MARKDOWN, "a b", "science");
        ParsedPost post = new ParsedPost(
                ONE,
                Kind.QUESTION,
                TWO,
                "amber",
                "Amber",
                7L,
                STAMP,
                State.VISIBLE,
                SET,
                TWO,
                SET,
                true,
                List.of(revision),
                List.of(new Mark("bob", 1, "why", 8L, STAMP)),
                List.of(new VoteStore.Tally("there", 3, 4)),
                List.of(new Mark("carol", 1, "spam", 9L, STAMP)));
        return new ParsedThread(
                new ParsedQuestion(TWO, "off topic", ONE, SET, TWO, TWO, SET, 10), List.of(post), STAMP);
    }

    /** The value with one thing changed, for every thing in it. */
    private static List<Object> variants(Object value, Class<?> type) throws ReflectiveOperationException {
        if (value instanceof String text) {
            return Arrays.asList(text + "x", null);
        }
        if (value instanceof Utf8Text text) {
            return Arrays.asList(Utf8Text.of(text + "x"), null);
        }
        if (value instanceof Integer number) {
            return List.of(number + 1);
        }
        if (value instanceof Long number) {
            return type == long.class ? List.of(number + 1) : Arrays.asList(number + 1, null);
        }
        if (value instanceof Boolean truth) {
            return List.of(!truth);
        }
        if (value instanceof Enum<?> constant) {
            return List.of(constant.getDeclaringClass().getEnumConstants()[constant.ordinal() == 0 ? 1 : 0]);
        }
        if (value instanceof Uid) {
            return Arrays.asList(Uid.named("test", "other"), null);
        }
        if (value instanceof List<?> list) {
            List<Object> variants = new ArrayList<>(List.of(List.of()));
            for (Object item : variants(list.get(0), list.get(0).getClass())) {
                variants.add(List.of(item));
            }
            return variants;
        }
        return ofRecord((Record) value);
    }

    private static List<Object> ofRecord(Record value) throws ReflectiveOperationException {
        RecordComponent[] components = value.getClass().getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Constructor<?> constructor = value.getClass().getDeclaredConstructor(types);
        constructor.setAccessible(true);
        Object[] parts = new Object[components.length];
        for (int i = 0; i < parts.length; i++) {
            components[i].getAccessor().setAccessible(true);
            parts[i] = components[i].getAccessor().invoke(value);
        }
        List<Object> variants = new ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            for (Object variant : variants(parts[i], types[i])) {
                Object[] changed = parts.clone();
                changed[i] = variant;
                variants.add(constructor.newInstance(changed));
            }
        }
        return variants;
    }
}
