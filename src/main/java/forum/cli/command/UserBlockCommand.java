package forum.cli.command;

import forum.cli.ExitCode;
import forum.cli.Session;
import forum.cli.option.OutputOptions;
import forum.model.ForumException;
import forum.model.Post;
import forum.model.User;
import forum.output.Views;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Stops a user from writing, or lets them again. */
@Command(
        description = "Votes and points of a blocked user stay, and posts unless --hide-posts hides them.",
        footer = {"forum user block mallory", "forum user block --hide-posts mallory", "forum user block --undo mallory"
        })
public final class UserBlockCommand implements Callable<ExitCode> {

    private final Session session;

    @Parameters(index = "0", paramLabel = "HANDLE", description = "The user")
    private String handle;

    @Option(names = "--undo", description = "Let the user write again")
    private boolean undo;

    @Option(names = "--hide-posts", description = "Hide all that the user wrote, too")
    private boolean hidePosts;

    @Mixin
    private final OutputOptions output = new OutputOptions(Views::user);

    /** Runs in this session. */
    public UserBlockCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        if (undo && hidePosts) {
            throw ForumException.usage(
                    "choose one of --undo and --hide-posts", "`forum hide --undo` shows posts again");
        }
        if (undo) {
            Turn<User> turn = session.write(
                    "user unblock",
                    forum -> Turn.take(forum, () -> forum.accounts().unblock(handle)));
            String name = turn.after().handle();
            print(turn.say("Unblocked " + name, name + " is not blocked"), turn.after());
            return ExitCode.OK;
        }
        List<Post> hidden = new ArrayList<>();
        Turn<User> turn = session.write("user block", forum -> {
            Turn<User> blocked = Turn.take(forum, () -> forum.accounts().block(handle));
            if (hidePosts) {
                hidden.addAll(forum.moderation().hideAllOf(handle));
            }
            return new Turn<>(blocked.changed(), forum.accounts().user(handle));
        });
        String name = turn.after().handle();
        String posts = hidden.size() + (hidden.size() == 1 ? " post" : " posts");
        String blocked = turn.say("Blocked " + name, name + " is blocked already");
        print(blocked + (hidePosts ? turn.say(" and hid ", "; hid ") + posts : ""), turn.after());
        return ExitCode.OK;
    }

    private void print(String sentence, User user) {
        session.output(output).changed(sentence, Views.user(), user);
    }
}
