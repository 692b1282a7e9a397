package forum.cli.command;

import forum.ForumRunner;
import forum.cli.ExitCode;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a post may be named wherever one is, by numbers and by uids. */
class NamingPostsTest {

    @TempDir
    Path folder;

    private ForumRunner forum;

    @BeforeEach
    void begin() {
        forum = ForumRunner.in(folder);
        forum.typing("""
                        [{"uid": "01234567-8901-7abc-8000-000000000001", "title": "One"},
                         {"uid": "01234567-8901-7abd-8000-000000000002", "title": "Two"}]
                        """).run("import", "-").succeeds();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "#1",
                " 001 ",
                "#0000000000000000000001",
                "01234567-8901-7abc-8000-000000000001",
                "01234567-8901-7ABC-8",
                "0123456789017abc",
                "0123456789017abc8000000000000001"
            })
    void findsAPost(String name) {
        forum.run("show", name, "--tsv", "--fields", "title").succeeds().prints("One\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"01234567", "012345678", "01234567-", "0123456789017ab"})
    void wantsMoreDigitsThanTwoHave(String name) {
        forum.run("show", name).endsWith(ExitCode.NOT_FOUND).saysPart("more than one post begins with 01234567");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3",
                "#01234567",
                "9999999999",
                "#999999999999999999",
                "99999999999999999999",
                "cafecafecafe",
                "ffffffff-ffff"
            })
    void saysThatThereIsNone(String name) {
        forum.run("show", name).endsWith(ExitCode.NOT_FOUND).saysPart("no post ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0",
                "-1",
                "##1",
                "# 1",
                "1x",
                "0xff",
                "cafe",
                "cafecaf",
                "#9999999999999999999",
                "01234567 8901",
                "0123-4567",
                "01234567--8901",
                "g1234567",
                "１",
                "0123456789017abc80000000000000010"
            })
    void refusesWhatNamesNoPost(String name) {
        forum.run("show", "--", name).endsWith(ExitCode.USAGE).saysPart("is not a post");
    }
}
