package forum.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Asks a real FTS5 table, since only that knows what its syntax is. */
class FullTextTest {

    private Connection connection;

    @BeforeEach
    void fill() throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite::memory:");
        connection.createStatement().execute("create virtual table t using fts5 (text, tokenize = 'unicode61')");
        add("the red fox programs in C++ and node.js");
        add("a red dog likes .NET");
        add("NOT AND OR NEAR");
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @Test
    void findsWordsPhrasesAndPrefixes() throws SQLException {
        assertThat(find("red")).containsExactly(1, 2);
        assertThat(find("fox RED")).containsExactly(1);
        assertThat(find("\"red fox\"")).containsExactly(1);
        assertThat(find("\"fox red\"")).isEmpty();
        assertThat(find("prog*")).containsExactly(1);
        assertThat(find("red -fox")).containsExactly(2);
        assertThat(find("red -fox -dog")).isEmpty();
        assertThat(find("node.js .net OR")).isEmpty();
        assertThat(find("c++")).containsExactly(1);
        assertThat(find(".net")).containsExactly(2);
        assertThat(find("node.j*")).containsExactly(1);
    }

    @Test
    void operatorsAreWords() throws SQLException {
        assertThat(find("NOT")).containsExactly(3);
        assertThat(find("AND OR NEAR")).containsExactly(3);
        assertThat(find("NEAR(red fox)")).isEmpty();
        assertThat(find("text:red")).isEmpty();
    }

    @Test
    void whatTheTokenizerMakesNothingOfIsPassedOver() throws SQLException {
        assertThat(find("red & !? 🦊 -🦊 -&&")).containsExactly(1, 2);
    }

    @Test
    void nothingWantedCannotBeSearched() {
        assertThat(match("-fox -\"red dog\"")).isEmpty();
        assertThat(match("!!! ? * 🦊")).isEmpty();
        assertThat(match("")).isEmpty();
        assertThat(match("say \"a\"b\" x*")).hasValue("(\"say\" AND \"a\" AND \"b\"\"\" AND \"x\"*)");
    }

    @Test
    void noTextIsEverASyntaxError() throws SQLException {
        Random random = new Random(74);
        String alphabet = "ab \"*-:()'^~{}+|&.,\\<=#\u0000\u001b\ud83d\ude00é漢\ud800";
        for (int i = 0; i < 3_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(20); length > 0; length--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            find(text.toString());
        }
        assertThat(find("red ".repeat(5_000) + "-fox ".repeat(200))).containsExactly(2);
    }

    private void add(String text) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into t (text) values (?)")) {
            insert.setString(1, text);
            insert.execute();
        }
    }

    private static Optional<String> match(String search) {
        return FullText.match(QueryParser.parse(search, Instant.EPOCH).terms());
    }

    private List<Integer> find(String search) throws SQLException {
        List<Integer> found = new ArrayList<>();
        Optional<String> match = match(search);
        if (match.isEmpty()) {
            return found;
        }
        try (PreparedStatement select = connection.prepareStatement("select rowid from t where t match ? order by 1")) {
            select.setString(1, match.get());
            ResultSet rows = select.executeQuery();
            while (rows.next()) {
                found.add(rows.getInt(1));
            }
        }
        return found;
    }
}
