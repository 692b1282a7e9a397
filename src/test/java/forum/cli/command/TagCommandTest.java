package forum.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import forum.ForumRunner;
import forum.cli.ExitCode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TagCommandTest {

    @TempDir
    Path folder;

    private ForumRunner forum;

    @BeforeEach
    void begin() {
        forum = ForumRunner.in(folder);
        forum.run("ask", "How do I list files?", "I tried dir.", "-t", "shell,files")
                .succeeds();
        forum.run("user", "add", "bob").succeeds();
    }

    @Test
    void listsRenamesAndMerges() {
        forum.run("tag", "list").prints("files\t1\nshell\t1\n");
        forum.atTerminal().run("tag", "rename", "shell", "bash").succeeds().prints("Renamed tag shell to bash\n");
        forum.atTerminal().run("tag", "merge", "files", "bash").succeeds().prints("Merged files into bash\n");
        forum.run("tag", "list", "--json").prints("[{\"name\":\"bash\",\"questionCount\":1}]\n");
        forum.run("list", "-t", "shell", "--fields", "id").prints("1\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tag list", "tag list --by-name"})
    void listsTagsPageByPage(String list) {
        forum.run("ask", "How do I copy files?", "I tried copy.", "-t", "shell,-x,zip")
                .succeeds();
        assertThat(forum.pages(list.split(" ")))
                .isEqualTo(forum.run(list.split(" ")).result().out())
                .hasLineCount(4);
        forum.run("tag", "list", "--after", "zipp").fails(ExitCode.NOT_FOUND, "no tag 'zipp'; did you mean 'zip'?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "", " ", ",", "a\u0007", "\ud800", "zsh"})
    void findsNoTagThatNothingCanBeCalled(String name) {
        for (List<String> command : List.of(
                List.of("tag", "rename", name, "zip"),
                List.of("tag", "merge", name, "shell"),
                List.of("tag", "merge", "shell", name),
                List.of("tag", "list", "--after", name),
                List.of("favorite", "add", "tag", name))) {
            forum.run(command).endsWith(ExitCode.NOT_FOUND).saysPart("forum: no tag '");
        }
        forum.run("tag", "rename", "x".repeat(900), "zip").endsWith(ExitCode.NOT_FOUND);
        forum.run("tag", "rename", " SHELL, ", "zip").succeeds();
    }

    @Test
    void givesATagOfAnotherForumThatIsTooLongHereAShorterName() {
        String longTag = "x".repeat(100);
        forum.typing("{\"title\": \"Which tea helps?\", \"tags\": [\"" + longTag + "\"]}")
                .run("import", "-")
                .succeeds();

        forum.run("tag", "rename", longTag, "tea").succeeds();

        forum.run("list", "-t", "tea", "--fields", "title").prints("Which tea helps?\n");
        String export = forum.run("export").succeeds().result().out();
        forum.typing(export)
                .run("import", "-", "--store", forum.folder().resolve("copy.db").toString())
                .succeeds();
    }

    @Test
    void listsWhatCarriesATagThatIsLongerThanATypedOne() {
        String tag = "x".repeat(90);
        forum.typing("{\"title\": \"Where is it?\", \"body\": \"It\", \"tags\": [\"" + tag + "\"]}")
                .run("import", "-")
                .succeeds();
        forum.run("list", "-t", tag, "--fields", "title")
                .prints("Where is it?\n")
                .says("");
        forum.run("tag", "rename", "shell", tag).endsWith(ExitCode.REFUSED);
    }

    @Test
    void namesALikelyTag() {
        forum.run("tag", "rename", "shel", "bash").endsWith(ExitCode.NOT_FOUND).saysPart("shell");
    }

    @Test
    void areForEditors() {
        forum.run("user", "add", "eva", "--role", "editor").succeeds();
        forum.as("bob").run("tag", "rename", "shell", "bash").endsWith(ExitCode.REFUSED);
        forum.as("bob").run("tag", "merge", "files", "shell").endsWith(ExitCode.REFUSED);
        forum.as("eva").run("tag", "rename", "shell", "bash").succeeds();
        forum.as("eva").run("tag", "merge", "files", "bash").succeeds();
        forum.run("user", "role", "eva", "expert").succeeds();
        forum.as("eva").run("log", "undo").endsWith(ExitCode.REFUSED);
        forum.run("tag", "list").prints("bash\t1\n");
    }

    @Test
    void refusesNamesThatAreTaken() {
        forum.run("tag", "rename", "shell", "files")
                .fails(ExitCode.REFUSED, "there is a tag 'files' already")
                .saysPart("`forum tag merge shell files` makes one of the two");
        forum.run("tag", "rename", "shell", "shell").fails(ExitCode.REFUSED, "the tag is called 'shell' already");
        forum.run("tag", "merge", "shell", "shell")
                .fails(ExitCode.REFUSED, "'shell' and 'shell' are the same tag already");
        forum.run("edit", "1", "-t", "shell").succeeds();
        forum.run("tag", "rename", "shell", "files").succeeds();
        forum.run("tag", "list").prints("files\t1\n");
    }

    @Test
    void needsTwoTagsToMerge() {
        forum.run("tag", "merge", "shell").fails(ExitCode.USAGE, "missing TAG... INTO");
    }
}
