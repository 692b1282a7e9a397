package forum.cli.command;

import forum.ForumRunner;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogCommandTest {

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
    void listsWritesNewestFirst() {
        forum.run("log", "--fields", "number,by,operation,detail")
                .prints("2\tamber\tuser add\tbob\n1\tamber\task\t#1\n");
        forum.run("log", "--limit", "1", "--fields", "number")
                .prints("2\n")
                .says("hint: there are more: forum log --limit 1 --fields number --before 2\n");
        forum.run("log", "--before", "2", "--fields", "number").prints("1\n").says("");
    }

    @Test
    void saysWhatEachWriteWasAbout() {
        forum.typing("""
                        user edit bob --location Oslo
                        user role bob editor
                        user points bob 20
                        user block bob
                        user block --undo bob
                        user add carla
                        user rename carla carol
                        user merge carol bob
                        tag rename shell bash
                        tag merge files bash
                        log undo
                        category add Science
                        category edit science --title Sciences
                        category delete science
                        config set points_base 50
                        config reset points_base
                        favorite add tag bash
                        answer 1 'Use ls; see its manual.'
                        edit 2 'Use ls or find; see their manuals.'
                        vote 1 2 up --as bob
                        accept 2
                        accept --none 1
                        flag 1 --as bob
                        flag 1 --clear
                        close 1 Solved
                        reopen 1
                        hide 2
                        delete 2
                        """).run("shell").succeeds();
        forum.run("log", "--limit", "28", "--fields", "operation,detail").prints("""
                        delete\t#2
                        hide\t#2
                        reopen\t#1
                        close\t#1
                        unflag\t#1
                        flag\t#1
                        accept\t#1 none
                        accept\t#2
                        vote\t#1 up, #2 up
                        edit\t#2
                        answer\t#2
                        favorite add\ttag bash
                        config reset\tpoints_base
                        config set\tpoints_base = 50
                        category delete\tscience
                        category edit\tscience
                        category add\tscience
                        log undo\tfiles
                        tag merge\tfiles to bash
                        tag rename\tshell to bash
                        user merge\tcarol into bob
                        user rename\tcarla to carol
                        user add\tcarla
                        user unblock\tbob
                        user block\tbob
                        user points\tbob 20
                        user role\tbob editor
                        user edit\tbob
                        """);
    }
}
