package forum.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

    @Test
    void namesThatDifferByFewLettersAreLikelyTheNearestFirst() {
        assertThat(Nearest.to("vot", List.of("note", "vote", "show"))).containsExactly("vote");
        assertThat(Nearest.to("anwser", List.of("answer", "answers"))).containsExactly("answer", "answers");
        assertThat(Nearest.to("AMBER", List.of("bob", "Ámber"))).containsExactly("Ámber");
        assertThat(Nearest.to("xyz", List.of("abc"))).isEmpty();
    }

    @Test
    void theBeginningOfANameIsNearIt() {
        assertThat(Nearest.to("hotest", List.of("votes", "hot"))).containsExactly("hot", "votes");
        assertThat(Nearest.to("cat", List.of("category", "tag"))).containsExactly("category");
        assertThat(Nearest.to("ca", List.of("category"))).isEmpty();
    }

    @Test
    void aNameThatIsMistypedComesBeforeOneThatIsCutShort() {
        assertThat(Nearest.to("baking/bred", List.of("baking", "baking/bread", "baking/bred/rye")))
                .containsExactly("baking/bread", "baking/bred/rye", "baking");
    }
}
