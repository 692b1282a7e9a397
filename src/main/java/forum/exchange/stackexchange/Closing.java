package forum.exchange.stackexchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import forum.exchange.Entry;
import forum.exchange.Entry.ForeignId;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether and why a question is closed. The table of posts says whether, the history why and by whom, the table of links
 * what it is a copy of. Less that is known counts as set some milliseconds earlier, so that it gives way to a fuller dump.
 */
final class Closing {

    private static final JsonFactory JSON = new JsonFactory();
    private static final Set<String> DUPLICATE = Set.of("1", "101");
    private static final String NO_REASON = "closed";

    private static final Map<String, String> REASONS = Map.ofEntries(
            Map.entry("1", "duplicate"),
            Map.entry("2", "off-topic"),
            Map.entry("3", "subjective and argumentative"),
            Map.entry("4", "not a real question"),
            Map.entry("7", "too localized"),
            Map.entry("10", "general reference"),
            Map.entry("20", "noise or pointless"),
            Map.entry("101", "duplicate"),
            Map.entry("102", "off-topic"),
            Map.entry("103", "needs details or clarity"),
            Map.entry("104", "needs more focus"),
            Map.entry("105", "opinion-based"));

    private final Users users;

    Closing(Users users) {
        this.users = users;
    }

    /**
     * What is known of it; null for a question that was never closed.
     *
     * @param links what links say that it is a copy of, the oldest first
     */
    Entry.Closed of(Collected question, List<Long> links) throws IOException {
        PostRow row = question.row();
        Collected.Event last = question.last(HistoryType.CLOSED, HistoryType.REOPENED);
        if (row.closed() == Row.NONE) {
            return last == null || last.type() == HistoryType.CLOSED ? null : closed(null, null, last.at(), last);
        }
        Collected.Event closing = question.last(HistoryType.CLOSED, HistoryType.CLOSED);
        Long told = closing == null ? null : original(closing.text(), row.id());
        Long linked = links.stream().filter(id -> id != row.id()).findFirst().orElse(null);
        String code = closing == null ? null : closing.reason();
        boolean duplicate = told != null || linked != null && (closing == null || DUPLICATE.contains(code));
        long at = row.closed() - (closing == null ? 2 : 0);
        if (duplicate) {
            return told != null ? closed(null, told, at, closing) : closed(null, linked, at - 1, closing);
        }
        if (closing == null) {
            return closed(NO_REASON, null, at - 2, null);
        }
        boolean originalMissing = DUPLICATE.contains(code);
        return closed(reason(code), null, originalMissing ? at - 2 : at, closing);
    }

    private Entry.Closed closed(String reason, Long original, long at, Collected.Event by) throws IOException {
        Entry.Setting set = Marks.setting(at, by == null ? Row.NONE : by.by(), users);
        ForeignId duplicateOf = original == null ? null : new ForeignId(String.valueOf(original));
        return new Entry.Closed(reason, duplicateOf, set.at(), set.by(), null);
    }

    private static String reason(String code) {
        if (code == null || code.isBlank()) {
            return NO_REASON;
        }
        boolean number = code.chars().allMatch(Character::isDigit);
        return REASONS.getOrDefault(code, number ? NO_REASON : code.strip());
    }

    /** The first of the questions that an entry of the history names as the original; null for none. */
    private static Long original(String text, long self) {
        if (text == null || !text.contains("OriginalQuestionIds")) {
            return null;
        }
        try (JsonParser json = JSON.createParser(text)) {
            boolean inList = false;
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.START_ARRAY) {
                    inList = "OriginalQuestionIds".equals(json.currentName());
                } else if (token == JsonToken.END_ARRAY) {
                    inList = false;
                } else if (inList && token == JsonToken.VALUE_NUMBER_INT && json.getLongValue() != self) {
                    return json.getLongValue();
                }
            }
            return null;
        } catch (IOException e) {
            return null; // then the links may tell
        }
    }
}
