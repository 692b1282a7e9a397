package forum.terminal.browse;

import static org.assertj.core.api.Assertions.assertThat;

import forum.ForumRunner;
import forum.query.Query;
import forum.query.Sort;
import forum.query.Term;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is asked of the forum for what was typed. */
class WantedTest {

    @Test
    void theLastWordMayBeABeginning() {
        assertThat(terms("list hid")).containsExactly(new Term.Word("list", false), new Term.Prefix("hid", false));
        assertThat(terms("list hid ")).containsExactly(new Term.Word("list", false), new Term.Word("hid", false));
        assertThat(terms("hi")).containsExactly(new Term.Word("hi", false));
        assertThat(terms("\"hidden fil")).containsExactly(new Term.Phrase("hidden fil", false));
        assertThat(terms("hidden -fil")).containsExactly(new Term.Word("hidden", false), new Term.Word("fil", true));
        assertThat(terms("tag:she")).isEmpty();
    }

    @Test
    void wordsAreSortedByTheirMatchUnlessAnOrderWasChosen() {
        assertThat(query("hidden", Optional.empty()).sort()).isEqualTo(Sort.RELEVANCE);
        assertThat(query("hidden", Optional.of(Sort.HOT)).sort()).isEqualTo(Sort.HOT);
        assertThat(query("tag:x", Optional.empty()).sort()).isEqualTo(Sort.RECENT);
        assertThat(query("tag:x", Optional.of(Sort.RELEVANCE)).sort()).isEqualTo(Sort.RECENT);
    }

    private static List<Term> terms(String filter) {
        return query(filter, Optional.empty()).terms();
    }

    private static Query query(String filter, Optional<Sort> sort) {
        return new Wanted(filter, sort, Optional.empty(), 10).query(ForumRunner.START);
    }
}
