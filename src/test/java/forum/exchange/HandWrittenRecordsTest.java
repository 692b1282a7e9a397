package forum.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import forum.ForumCopy;
import forum.domain.Upkeep;
import forum.exchange.merge.ImportSummary;
import forum.exchange.merge.ImportSummary.Outcome;
import forum.exchange.merge.Importing;
import forum.exchange.parse.Identity;
import forum.model.Post;
import forum.model.PostId;
import forum.model.PostRef;
import forum.model.User;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Records written by hand or by scripts, which contradict each other: every order of them has one outcome. */
class HandWrittenRecordsTest {

    private static final Importing.Options FAQ = new Importing.Options("faq", false, false, false);
    private static final String UID = "11111111-1111-4111-8111-111111111111";
    private static final String REVISION = "22222222-2222-4222-8222-222222222222";

    @TempDir
    Path folder;

    private final List<ForumCopy> open = new ArrayList<>();

    @AfterEach
    void close() {
        for (ForumCopy copy : open) {
            Upkeep.Diagnosis found = copy.examine();
            assertThat(found.damage()).isEmpty();
            assertThat(found.differences()).isEmpty();
            copy.close();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2024, 2024-01-01T00:00:00.000Z",
        "2024-03, 2024-03-01T00:00:00.000Z",
        "2024-03-01, 2024-03-01T00:00:00.000Z",
        "2024-02-29T10:00, 2024-02-29T10:00:00.000Z"
    })
    void mayLeaveOutWhatNobodyKnowsOfATime(String written, String meant) {
        ForumCopy copy = ForumCopy.at(folder.resolve("times.db"));
        open.add(copy);

        copy.take("{\"title\": \"x\", \"createdAt\": \"" + written + "\"}");

        assertThat(copy.records()).contains("\"createdAt\":\"" + meant + "\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // Text, author and time that one knows and the other does not, or that differ.
                "{'id': 1, 'title': 'One', 'body': 'a'} | {'id': 1, 'title': 'Two', 'body': 'b'}",
                "{'id': 1, 'title': 'One', 'body': 'a', 'author': 'bob'} | {'id': 1, 'title': 'One', 'body': 'a'}",
                "{'id': 1, 'title': 'One', 'author': 'bob'} | {'id': 1, 'title': 'One', 'author': 'Amber'}",
                "{'id': 1, 'title': 'One', 'author': 'bob'} | {'id': 1, 'title': 'One', 'author': 'BOB'}",
                "{'id': 1, 'title': 'One', 'authorName': 'x'} | {'id': 1, 'title': 'One', 'authorName': 'y'}",
                "{'id': 1, 'title': 'One', 'createdAt': '2020-01-01'} | {'id': 1, 'title': 'One'}",
                "{'id': 1, 'title': 'One', 'createdAt': '2020-01-01'} | {'id': 1, 'title': 'One', 'createdAt': '2019-01-01'}",
                "{'id': 1, 'title': 'One'} | {'id': 1, 'title': 'Two'} | {'id': 1, 'title': 'One', 'createdAt': '2020-01-01'}",
                "{'id': 1, 'title': 'One', 'author': 'bob'} | {'id': 1, 'title': 'Two', 'author': 'amber'}"
                        + " | {'id': 1, 'title': 'One', 'author': 'amber'}",
                // The same stamp told twice, at different times.
                "{'id': 1, 'title': 'One', 'createdAt': '2020-01-01', 'stamp': '00000000000a-0000-0000000000000001'}"
                        + " | {'id': 1, 'title': 'One', 'createdAt': '2020-01-01'}",
                // Tombstones.
                "{'id': 1, 'state': 'deleted'} | {'id': 1, 'title': 'One', 'author': 'bob', 'category': 'a/b', 'votes': [{'by': 'fay', 'value': 1}]}",
                "{'id': 1, 'state': 'deleted'} | {'id': 1, 'state': 'deleted', 'createdAt': '2020-01-01'} | {'id': 1, 'title': 'One'}",
                "{'id': 1, 'title': 'One', 'createdAt': '2020-01-01'} | {'id': 1, 'state': 'deleted'}",
                // Registers that somebody set whom nobody else names.
                "{'id': 1, 'title': 'One', 'stateSet': {'at': '2020-01-01', 'by': 'x'}} | {'id': 1, 'title': 'One', 'state': 'hidden', 'stateSet': {'at': '2021-01-01', 'by': 'y'}}",
                "{'id': 1, 'title': 'One', 'closed': {'reason': 'a', 'by': 'x', 'at': '2020-01-01'}} | {'id': 1, 'title': 'One', 'closed': {'by': 'y', 'at': '2021-01-01'}}",
                "{'id': 1, 'title': 'One', 'closed': {'reason': 'a'}} | {'id': 1, 'title': 'One', 'closed': {'reason': 'b'}}",
                // One setting, told of with different names or times.
                "{'id': 1, 'title': 'One', 'closed': {'reason': 'a', 'by': 'x', 'at': '2020-01-01'}} | {'id': 1, 'title': 'One', 'closed': {'reason': 'a', 'by': 'É', 'at': '2020-01-01'}} | {'id': 1, 'title': 'One', 'closed': {'reason': 'a', 'at': '2020-01-01'}}",
                "{'id': 1, 'title': 'One', 'closed': {'by': 'x', 'at': '2020-01-01', 'stamp': '00000000000a-0000-0000000000000001'}} | {'id': 1, 'title': 'One', 'closed': {'by': 'y', 'at': '2019-01-01', 'stamp': '00000000000a-0000-0000000000000001'}}",
                "{'id': 1, 'title': 'One', 'state': 'hidden', 'stateSet': {'at': '2020-01-01', 'by': 'x'}} | {'id': 1, 'title': 'One', 'state': 'hidden', 'stateSet': {'at': '2020-01-01', 'by': 'y'}}",
                "{'id': 1, 'title': 'One', 'acceptedSet': {'at': '2020-01-01', 'by': 'x'}} | {'id': 1, 'title': 'One', 'acceptedSet': {'at': '2020-01-01'}}",
                "{'type': 'user', 'handle': 'bob', 'bonus': 3, 'set': {'bonus': {'at': '2020-01-01', 'by': 'x'}}} | {'type': 'user', 'handle': 'bob', 'bonus': 3, 'set': {'bonus': {'at': '2020-01-01', 'by': 'y'}}}",
                "{'type': 'user', 'handle': 'bob', 'mergedInto': 'z', 'set': {'mergedInto': {'at': '2020-01-01', 'by': 'x'}}} | {'type': 'user', 'handle': 'bob', 'mergedInto': 'z', 'set': {'mergedInto': {'at': '2020-01-01', 'by': 'y'}}}",
                "{'type': 'user', 'handle': 'bob', 'favorites': [{'kind': 'tag', 'subject': 't', 'at': '2020-01-01', 'stamp': '00000000000a-0000-0000000000000001'}]} | {'type': 'user', 'handle': 'bob', 'favorites': [{'kind': 'tag', 'subject': 't', 'at': '2021-01-01', 'stamp': '00000000000a-0000-0000000000000001'}]}",
                "{'type': 'category', 'path': 'a', 'title': 'A', 'set': {'title': {'at': '2020-01-01', 'by': 'x'}}} | {'type': 'category', 'path': 'a', 'title': 'A', 'set': {'title': {'at': '2020-01-01', 'by': 'y'}}}",
                "{'type': 'tag', 'name': 'a', 'mergedInto': 'b', 'set': {'mergedInto': {'at': '2020-01-01', 'by': 'x'}}} | {'type': 'tag', 'name': 'a', 'mergedInto': 'b', 'set': {'mergedInto': {'at': '2020-01-01', 'by': 'y'}}}",
                "{'id': 1, 'title': 'One', 'votes': [{'by': 'x', 'value': 1, 'at': '2020-01-01', 'stamp': '00000000000a-0000-0000000000000001'}]} | {'id': 1, 'title': 'One', 'votes': [{'by': 'x', 'value': 1, 'at': '2021-01-01', 'stamp': '00000000000a-0000-0000000000000001'}]}",
                "{'id': 1, 'title': 'One', 'flags': [{'by': 'x', 'reason': ''}]} | {'id': 1, 'title': 'One', 'flags': [{'by': 'x'}]}",
                // A stamp that does not follow from the time beside it.
                "{'id': 1, 'title': 'One', 'createdAt': '2020-01-01', 'stamp': '000000000001-0000-0000000000000000'} | {'id': 1, 'title': 'One', 'createdAt': '2020-01-01', 'stamp': '000000000000-0000-0000000000000000'}",
                "{'id': 1, 'title': 'One', 'votes': [{'by': 'x', 'value': 1, 'at': '2021-01-01', 'stamp': '000000000001-0000-0000000000000000'}]} | {'id': 1, 'title': 'One', 'votes': [{'by': 'x', 'value': -1, 'at': '2020-01-01'}]}",
                "{'id': 1, 'title': 'One', 'revisions': [{'body': 'a', 'at': '2021-01-01', 'stamp': '000000000001-0000-0000000000000000'}, {'body': 'b', 'at': '2020-01-01'}]} | {'id': 1, 'title': 'One'}",
                // Votes and counts.
                "{'id': 1, 'title': 'One', 'upvotes': 3} | {'id': 1, 'title': 'One', 'upvotes': 5, 'downvotes': 1}",
                "{'id': 1, 'title': 'One', 'upvotes': 3} | {'id': 1, 'title': 'One', 'downvotes': 3}",
                "{'id': 1, 'title': 'One', 'votes': [{'by': 'x', 'value': 1}]} | {'id': 1, 'title': 'One', 'votes': [{'by': 'X', 'value': -1}]}",
                "{'id': 1, 'title': 'One', 'votes': [{'by': 'x', 'value': 1, 'at': '2020-01-01'}]} | {'id': 1, 'title': 'One', 'votes': [{'by': 'x', 'value': -1}]}",
                "{'id': 1, 'title': 'One', 'votes': [{'by': 'x', 'value': 1}, {'by': 'X', 'value': -1}, {'by': 'x', 'value': 0}]} | {'id': 1, 'title': 'One'}",
                "{'id': 1, 'title': 'One', 'tallies': [{'source': 'faq', 'up': 9}, {'source': 'faq', 'up': 2}], 'upvotes': 3} | {'id': 1, 'title': 'One'}",
                "{'id': 1, 'title': 'One', 'flags': [{'by': 'x', 'reason': 'b'}, {'by': 'x', 'reason': 'a'}]} | {'id': 1, 'title': 'One'}",
                "{'id': 1, 'title': 'One', 'views': 4} | {'id': 1, 'title': 'One', 'views': 7}",
                // Answers.
                "{'id': 1, 'title': 'One', 'answers': [{'id': 1, 'body': 'a', 'accepted': true}, {'id': 2, 'body': 'b'}]}"
                        + " | {'id': 1, 'title': 'One', 'answers': [{'id': 1, 'body': 'c'}, {'id': 2, 'body': 'b', 'accepted': true}]}",
                "{'id': 1, 'title': 'One', 'answers': [{'id': 1, 'body': 'a'}]} | {'id': 1, 'title': 'One', 'answers': [{'id': 2, 'body': 'a'}]}",
                // Revisions.
                "{'id': 1, 'title': 'One', 'revisions': [{'title': 'Old', 'body': 'a', 'by': 'x', 'at': '2020-01-01'}]} | {'id': 1, 'title': 'One'}",
                "{'id': 1, 'title': 'One', 'revisions': [{'title': 'Old', 'body': 'a', 'category': 'p/q', 'at': '2020-01-01'}, {'body': 'b', 'category': 'r', 'at': '2021-01-01'}]} | {'id': 1, 'title': 'One', 'body': 'c'}",
                "{'id': 1, 'title': 'One', 'revisions': [{'body': 'b', 'at': '2021-01-01'}, {'body': 'b', 'at': '2021-01-01'}]} | {'id': 1, 'title': 'One', 'tags': ['x']}",
                // One revision, told of with different texts.
                "{'id': 1, 'title': 'One', 'revisions': [{'uid': '" + REVISION
                        + "', 'body': 'teh', 'at': '2021-01-01'}]} | {'id': 1, 'title': 'One', 'revisions': [{'uid': '"
                        + REVISION + "', 'body': 'the', 'at': '2021-01-01'}]}",
                "{'id': 1, 'title': 'One', 'revisions': [{'uid': '" + REVISION
                        + "', 'body': 'a', 'tags': ['x'], 'at': '2021-01-01'}]} | {'id': 1, 'title': 'One', 'revisions': [{'uid': '"
                        + REVISION
                        + "', 'body': 'a', 'tags': ['y'], 'at': '2021-01-01'}]} | {'id': 1, 'title': 'One', 'revisions': [{'uid': '"
                        + REVISION + "', 'body': 'a', 'title': 'b', 'at': '2021-01-01'}]}",
                "{'id': 1, 'title': 'One', 'revisions': [{'uid': '" + REVISION
                        + "', 'body': 'a', 'silent': true, 'at': '2021-01-01'}]} | {'id': 1, 'title': 'One', 'revisions': [{'uid': '"
                        + REVISION
                        + "', 'body': 'a', 'format': 'text', 'at': '2021-01-01'}]} | {'id': 1, 'title': 'One', 'revisions': [{'uid': '"
                        + REVISION + "', 'body': 'a', 'original': true, 'at': '2021-01-01'}]}",
                // An answer that one accepts and the other has as a comment.
                "{'uid': '" + UID + "', 'title': 'One', 'acceptedAnswer': '" + REVISION
                        + "', 'acceptedSet': {'at': '2022-01-01', 'by': 'x'}, 'answers': [{'uid': '" + REVISION
                        + "', 'body': 'a'}]} | {'uid': '" + UID + "', 'title': 'One', 'comments': [{'uid': '" + REVISION
                        + "', 'body': 'a'}]}",
                "{'uid': '" + UID + "', 'title': 'One', 'acceptedAnswer': '" + REVISION + "', 'answers': [{'uid': '"
                        + REVISION + "', 'body': 'a'}]} | {'uid': '" + UID + "', 'title': 'One', 'comments': [{'uid': '"
                        + REVISION + "', 'body': 'a'}]}",
                // An answer with a vote and a comment on it that the other has as a comment, and the other way round.
                "{'uid': '" + UID + "', 'title': 'One', 'answers': [{'uid': '" + REVISION
                        + "', 'body': 'a', 'votes': [{'by': 'fay', 'value': 1}], 'comments': [{'id': 5, 'body': 'b'}]}]}"
                        + " | {'uid': '" + UID + "', 'title': 'One', 'comments': [{'uid': '" + REVISION
                        + "', 'body': 'a'}]}",
                "{'uid': '" + UID + "', 'title': 'One', 'answers': [{'uid': '" + REVISION
                        + "', 'body': 'a', 'placed': {'at': '2021-01-01'}}]} | {'uid': '" + UID
                        + "', 'title': 'One', 'comments': [{'uid': '" + REVISION
                        + "', 'body': 'a', 'placed': {'at': '2020-01-01'}}, {'id': 5, 'body': 'c', 'under': '"
                        + REVISION
                        + "'}]}",
                "{'uid': '" + UID + "', 'title': 'One', 'acceptedAnswer': '" + REVISION
                        + "', 'acceptedSet': {'at': '2022-01-01', 'by': 'x'}, 'answers': [{'uid': '" + REVISION
                        + "', 'body': 'a'}]} | {'uid': '" + UID
                        + "', 'title': 'One', 'acceptedSet': {'at': '2021-01-01', 'by': 'x'}, 'comments': [{'uid': '"
                        + REVISION + "', 'body': 'a'}], 'answers': [{'id': 2, 'body': 'b', 'accepted': true}]}",
                "{'uid': '" + UID + "', 'title': 'One', 'acceptedAnswer': '" + REVISION
                        + "', 'acceptedSet': {'at': '2021-01-01', 'by': 'x'}, 'answers': [{'uid': '" + REVISION
                        + "', 'body': 'a'}]} | {'uid': '" + UID
                        + "', 'title': 'One', 'acceptedSet': {'at': '2021-01-01', 'by': 'x'}, 'comments': [{'uid': '"
                        + REVISION + "', 'body': 'a'}], 'answers': [{'id': 2, 'body': 'b', 'accepted': true}]}",
                // Favorites under other spellings of one name.
                "{'type': 'user', 'handle': 'bob', 'favorites': [{'kind': 'user', 'subject': 'Émile', 'at': '2020-01-01'}, {'kind': 'tag', 'subject': 'C++'}]} | {'type': 'user', 'handle': 'bob', 'favorites': [{'kind': 'user', 'subject': 'emile', 'kept': false, 'at': '2021-01-01'}, {'kind': 'tag', 'subject': 'c++', 'kept': false, 'at': '2021-01-01'}]}",
                // What only one of them says, of several questions at once.
                "{'id': 1, 'title': 'One', 'tags': ['x']} {'id': 2, 'title': 'One', 'category': 'a'}"
                        + " {'id': 3, 'title': 'One', 'format': 'text'} {'id': 4, 'title': 'One', 'follows': 'x'}"
                        + " {'id': 5, 'title': 'One', 'follows': 'x'} {'id': 6, 'title': 'One', 'author': 'bob'}"
                        + " {'id': 7, 'title': 'One', 'tallies': [{'source': 'a', 'up': 5}]}"
                        + " {'id': 8, 'state': 'deleted'}"
                        + " {'id': 9, 'state': 'deleted', 'answers': [{'id': 1, 'body': 'a', 'accepted': true}]}"
                        + " {'id': 10, 'title': 'One', 'answers': [{'id': 2, 'body': 'a', 'placed': {'at': '2020-01-01', 'by': 'p'}}]}"
                        + " {'id': 11, 'title': 'One', 'answers': [{'id': 3, 'body': 'a', 'placed': {'at': '2020-01-01', 'by': 'r'}}]}"
                        + " | {'id': 1, 'title': 'One'} {'id': 2, 'title': 'One'} {'id': 3, 'title': 'One'}"
                        + " {'id': 4, 'title': 'One', 'follows': 'y'} {'id': 5, 'title': 'One'}"
                        + " {'id': 6, 'title': 'One', 'authorName': 'a'}"
                        + " {'id': 7, 'title': 'One', 'tallies': [{'source': 'b', 'up': 2}]}"
                        + " {'id': 8, 'title': 'One', 'flags': [{'by': 'gus'}]}"
                        + " {'id': 9, 'title': 'One', 'answers': [{'id': 1, 'body': 'a'}]}"
                        + " {'id': 10, 'title': 'One', 'answers': [{'id': 2, 'body': 'a', 'placed': {'at': '2020-01-01', 'by': 'o'}}]}"
                        + " {'id': 11, 'title': 'One', 'answers': [{'id': 3, 'body': 'a', 'placed': {'at': '2021-01-01', 'by': 's'}}]}",
                // One stamp of an answer that the other has as a comment.
                "{'uid': '" + UID + "', 'title': 'One', 'answers': [{'uid': '" + REVISION
                        + "', 'body': 'a', 'placed': {'at': '2019-01-01', 'stamp': '00000000000a-0000-0000000000000001'}}]} | {'uid': '"
                        + UID + "', 'title': 'One', 'comments': [{'uid': '" + REVISION
                        + "', 'body': 'a', 'placed': {'at': '2020-01-01', 'stamp': '00000000000a-0000-0000000000000001'}}]}",
                // Users, categories and tags.
                "{'type': 'user', 'handle': 'x', 'mergedInto': 'y', 'set': {'mergedInto': {'at': '2020-01-01', 'by': 'p'}}}"
                        + " | {'type': 'user', 'handle': 'X', 'mergedInto': 'z', 'set': {'mergedInto': {'at': '2021-01-01', 'by': 'q'}}}",
                "{'type': 'user', 'handle': 'x', 'level': 'admin', 'set': {'level': {}}} | {'type': 'user', 'handle': 'x', 'level': 'admin'}",
                "{'type': 'user', 'handle': 'x', 'about': 'a', 'set': {'about': {'at': '2020-01-01', 'by': 'p'}}}"
                        + " | {'type': 'user', 'handle': 'x', 'about': 'b', 'set': {'about': {'at': '2021-01-01', 'by': 'q'}}}",
                "{'type': 'user', 'handle': 'x', 'createdAt': '2021-01-01', 'bonus': 5} | {'type': 'user', 'handle': 'x', 'createdAt': '2020-01-01', 'blocked': true}",
                "{'type': 'category', 'path': 'a/b', 'title': 'B'} | {'type': 'category', 'path': 'a/b', 'removed': true} | {'type': 'category', 'path': 'a/b', 'mergedInto': 'c/d'}",
                "{'type': 'category', 'path': 'a', 'title': 'B', 'set': {'title': {'at': '2020-01-01', 'by': 'p'}}}"
                        + " | {'type': 'category', 'path': 'a', 'title': 'C', 'set': {'title': {'at': '2021-01-01', 'by': 'q'}}}",
                "{'type': 'category', 'path': 'a', 'title': 'B', 'set': {'title': {}}} | {'type': 'category', 'path': 'a', 'title': 'B'}",
                "{'type': 'tag', 'name': 'a', 'mergedInto': 'b', 'set': {'mergedInto': {'at': '2020-01-01', 'by': 'p'}}}"
                        + " | {'type': 'tag', 'name': 'a', 'mergedInto': 'c', 'set': {'mergedInto': {'at': '2021-01-01', 'by': 'q'}}}",
                "{'type': 'tag', 'name': 'a', 'mergedInto': 'b'} | {'type': 'tag', 'name': 'b', 'mergedInto': 'a'}"
            })
    void haveOneOutcomeInEveryOrder(String alternatives) {
        List<String> files = List.of(alternatives.replace('\'', '"').split(" \\| "));
        List<String> outcomes = new ArrayList<>();
        for (List<String> order : orders(files)) {
            ForumCopy copy = copy();
            copy.take(FAQ, order.get(0));
            String first = copy.export(true);
            List<String> later = order.subList(1, order.size());
            later.forEach(file -> copy.take(FAQ, file));
            outcomes.add(copy.records());
            for (String file : files) {
                ImportSummary again = copy.take(FAQ, file);
                assertThat(again.of(Outcome.UNCHANGED)).as("%s again", file).isEqualTo(again.read());
            }
            assertThat(copy.records()).as("twice").isEqualTo(outcomes.get(outcomes.size() - 1));
            ForumCopy grouped = copy();
            grouped.take(first);
            later.forEach(file -> grouped.take(FAQ, file));
            assertThat(grouped.records()).as("by way of another copy").isEqualTo(copy.records());
        }
        assertThat(outcomes)
                .as("orders")
                .allSatisfy(outcome -> assertThat(outcome).isEqualTo(outcomes.get(0)));
        ForumCopy other = copy();
        other.take(open.get(0).export(false));
        assertThat(other.records()).as("into an empty store").isEqualTo(outcomes.get(0));
    }

    @Test
    void loseToWhatIsChangedHereAfterwardsWhateverTheClockSays() {
        String ahead = "{\"at\": \"2024-03-01T13:00:00Z\"}";
        String user = "{\"type\": \"user\", \"handle\": \"bob\", \"location\": \"there\", \"set\": {\"location\": "
                + ahead + "}}";
        String category =
                "{\"type\": \"category\", \"path\": \"a\", \"title\": \"There\", \"set\": {\"title\": " + ahead + "}}";
        String tag =
                "{\"type\": \"tag\", \"name\": \"x\", \"mergedInto\": \"y\", \"set\": {\"mergedInto\": " + ahead + "}}";

        ForumCopy one = copy();
        one.take(user);
        one.as("root", forum -> forum.accounts().edit("bob", new User.Profile(null, "here", null, null), null));
        one.take(user);
        assertThat(one.records()).contains("\"location\":\"here\"").doesNotContain("there");

        ForumCopy two = copy();
        two.take(category);
        two.as("root", forum -> forum.categories().edit("a", "Here", null, null, null));
        two.take(category);
        assertThat(two.records()).contains("\"title\":\"Here\"").doesNotContain("There");

        ForumCopy three = copy();
        three.take(tag);
        three.take("{\"title\": \"One\", \"tags\": [\"y\"]}");
        three.as("root", forum -> forum.tagging().rename("y", "x"));
        three.take(tag);
        assertThat(question(three).tags()).containsExactly("x");
    }

    @Test
    void countWhatIsNewOfEverySort() {
        String kinds = "{\"type\": \"category\", \"path\": \"a\"}\n{\"type\": \"tag\", \"name\": \"x\"}\n"
                + "{\"type\": \"user\", \"handle\": \"bob\"}";
        assertThat(copy().take(kinds).of(Outcome.ADDED)).isEqualTo(3);
    }

    @Test
    void updateAUserWhomTheySpellOtherwise() {
        ForumCopy copy = copy();
        copy.take("{\"type\": \"user\", \"handle\": \"Bob\"}");
        String other = "{\"type\": \"user\", \"handle\": \"bob\"}";

        assertThat(copy.take(other).of(Outcome.UPDATED)).isEqualTo(1);
        assertThat(copy.take(other).of(Outcome.UNCHANGED)).isEqualTo(1);
    }

    @Test
    void closeACategoryThatTellsWhatTookItOver() {
        ForumCopy copy = copy();
        copy.take("{\"title\": \"One\", \"category\": \"a\"}");
        copy.take("{\"type\": \"category\", \"path\": \"a\", \"mergedInto\": \"b\"}");
        assertThat(question(copy).category().path()).isEqualTo("b");
    }

    @Test
    void keepARevisionThatAloneIsListed() {
        ForumCopy copy = copy();
        copy.take("{\"title\": \"New\", \"revisions\": [{\"uid\": \"" + REVISION
                + "\", \"title\": \"Old\", \"body\": \"text\", \"by\": \"bob\", \"at\": \"2020-01-01\"}]}");
        assertThat(question(copy).title()).isEqualTo("Old");
        assertThat(copy.records()).contains(REVISION);
    }

    @Test
    void takeNoTitleAwayByARevisionThatNamesNone() {
        ForumCopy copy = copy();
        copy.take(
                "{\"title\": \"New\", \"revisions\": [{\"title\": \" \", \"body\": \"text\", \"at\": \"2020-01-01\"}]}");
        assertThat(question(copy).title()).isEqualTo("New");
        assertThat(question(copy).head().body()).isEqualTo("text");
    }

    @Test
    void makeCategoriesAndUsersThatTheyName() {
        ForumCopy copy = copy();
        copy.take("{\"title\": \"One\", \"author\": \"Bob B\", \"category\": \"a/b\", \"upvotes\": 74}");
        assertThat(question(copy).category().path()).isEqualTo("a/b");
        assertThat(question(copy).head().votes().score()).isEqualTo(74);
        assertThat(copy.records()).contains("\"path\":\"a\"", "\"path\":\"a/b\"");
        assertThat(copy.read(forum -> forum.accounts().user("bob b")).points()).isEqualTo(100 + 10 * (2 + 10));
    }

    @Test
    void areTheSameUnderASourceWhateverTheirContentIs() {
        ForumCopy copy = copy();
        copy.take(FAQ, "{\"id\": 7, \"title\": \"One\"}");
        assertThat(copy.take(FAQ, "{\"id\": \"7\", \"title\": \"Two\"}").of(Outcome.UPDATED))
                .isEqualTo(1);
        assertThat(copy.take("{\"id\": 7, \"title\": \"One\"}").of(Outcome.ADDED))
                .isEqualTo(1);
        copy.take(FAQ, "{\"id\": 8, \"title\": \"Copy\", \"closed\": {\"duplicateOf\": 7}}");
        assertThat(copy.records())
                .contains("\"duplicateOf\":\""
                        + Identity.foreign("faq", forum.model.Kind.QUESTION, new Entry.ForeignId("7")));
    }

    /** Of two files of which the second is no other telling of what the first tells. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'title': 'One'} | {'title': 'Two'}",
                "{'title': 'One', 'body': 'a'} | {'title': 'One', 'body': 'b'}",
                "{'title': 'One', 'author': 'bob'} | {'title': 'One', 'author': 'fay'}",
                "{'title': 'One', 'authorName': 'bob'} | {'title': 'One', 'authorName': 'fay'}",
                "{'title': 'One', 'createdAt': '2020-01-01'} | {'title': 'One', 'createdAt': '2021-01-01'}",
                "{'title': 'One', 'comments': [{'body': '+1'}]} | {'title': 'Two', 'comments': [{'body': '+1'}]}",
                "{'uid': '" + UID + "', 'title': 'One', 'answers': [{'body': 'a'}]} | {'uid': '" + UID
                        + "', 'title': 'One', 'comments': [{'body': 'a'}]}",
            })
    void areOtherPostsWithoutASourceWhereTheirContentIsOther(String first, String second) {
        ForumCopy copy = copy();
        copy.take(first.replace('\'', '"'));

        ImportSummary summary = copy.take(second.replace('\'', '"'));

        assertThat(summary.of(Outcome.ADDED)).isPositive();
        assertThat(summary.of(Outcome.UPDATED)).isZero();
    }

    @Test
    void mayNameAnAnswerByEitherOfItsNames() {
        String answers = "'answers': [{'uid': '" + REVISION + "', 'id': 7, 'body': 'a'}]}";
        for (String name : List.of("7", "'" + REVISION + "'")) {
            ForumCopy copy = copy();
            copy.take(("{'title': 'One', 'acceptedAnswer': " + name + ", " + answers).replace('\'', '"'));
            assertThat(copy.records()).as(name).contains("\"acceptedAnswer\":\"" + REVISION + "\"");
        }
    }

    @Test
    void tellRepeatedContentApart() {
        ForumCopy copy = copy();
        String file = "{\"uid\": \"" + UID
                + "\", \"title\": \"One\", \"comments\": [{\"body\": \"+1\"}, {\"body\": \"+1\"}]}";
        assertThat(copy.take(file).of(ImportSummary.Kind.COMMENT, Outcome.ADDED))
                .isEqualTo(2);
        assertThat(copy.take(file).of(Outcome.UNCHANGED)).isEqualTo(3);
    }

    /** Random records of few ids, so that they meet: any order has one outcome. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 4, 6, 8, 10})
    void convergeAtRandom(long seed) {
        Random random = new Random(seed);
        List<String> files = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            files.add(new RandomRecords(random).file());
        }
        String first = null;
        for (int i = 0; i < 4; i++) {
            ForumCopy copy = copy();
            files.forEach(file -> copy.take(FAQ, file));
            first = first == null ? copy.records() : first;
            assertThat(copy.records()).isEqualTo(first);
            ForumCopy other = copy();
            other.take(copy.export(true));
            assertThat(other.records()).isEqualTo(first);
            Collections.shuffle(files, random);
        }
    }

    /**
     * Of two people whom records name for one thing the first by name stays, and nothing is kept of the other. Once the
     * first is deleted, only copies that knew so before still have the other, and hand them on.
     */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'id': 1, 'title': 'One', 'author': '%s'}",
                "{'id': 1, 'title': 'One', 'state': 'hidden', 'stateSet': {'at': '2020-01-01', 'by': '%s'}}",
                "{'id': 1, 'title': 'One', 'revisions': [{'title': 'Two', 'at': '2020-01-01', 'by': '%s'}]}",
                "{'type': 'user', 'handle': 'dan', 'about': 'x', 'set': {'about': {'at': '2020-01-01', 'by': '%s'}}}"
            })
    void agreeOnceTheyMeetWhenOneOfTwoWhomTheyNameIsDeleted(String record) {
        String amber = record.formatted("amber").replace('\'', '"') + "\n";
        String bob = record.formatted("bob").replace('\'', '"') + "\n";
        String deletion = "{\"type\": \"user\", \"handle\": \"amber\", \"deleted\": true}\n";
        List<ForumCopy> copies = new ArrayList<>();
        for (List<String> order : orders(List.of(amber, bob, deletion))) {
            ForumCopy copy = copy();
            order.forEach(file -> copy.take(FAQ, file));
            copies.add(copy);
        }

        List<String> exports = copies.stream().map(copy -> copy.export(true)).toList();
        copies.forEach(copy -> exports.forEach(copy::take));

        String agreed = copies.get(0).records();
        assertThat(agreed).contains(bob.contains("author") ? "\"author\":\"bob\"" : "\"by\":\"bob\"");
        assertThat(copies).extracting(ForumCopy::records).containsOnly(agreed);
    }

    private static Post.Question question(ForumCopy copy) {
        return (Post.Question) copy.read(forum -> forum.browsing().post(PostRef.of(new PostId(1))));
    }

    private static List<List<String>> orders(List<String> files) {
        if (files.isEmpty()) {
            return List.of(List.of());
        }
        List<List<String>> orders = new ArrayList<>();
        for (String first : files) {
            List<String> rest = files.stream().filter(file -> file != first).collect(Collectors.toList());
            for (List<String> order : orders(rest)) {
                List<String> all = new ArrayList<>(List.of(first));
                all.addAll(order);
                orders.add(all);
            }
        }
        return orders;
    }

    private ForumCopy copy() {
        ForumCopy copy = ForumCopy.at(folder.resolve("copy" + open.size()));
        open.add(copy);
        return copy;
    }
}
