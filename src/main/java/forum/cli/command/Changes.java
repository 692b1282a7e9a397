package forum.cli.command;

import forum.model.Post;
import forum.model.State;
import forum.output.Output;
import forum.output.Views;
import forum.rules.Tags;
import java.util.List;
import java.util.stream.Collectors;

/** Says what a command made or changed. */
final class Changes {

    private Changes() {}

    /** A post that somebody wrote or edited, which may have to wait for approval. */
    static void posted(Output output, String sentence, Post post) {
        boolean waits = post.head().state() == State.QUEUED;
        output.changed(waits ? sentence + "; it waits for approval" : sentence, Views.post(), post);
    }

    /** One post or several; a script that named one gets one object. */
    static void print(Output output, String done, List<Post> posts) {
        String ids = posts.stream().map(post -> post.id().toString()).collect(Collectors.joining(", "));
        if (posts.size() == 1) {
            output.changed(done + " " + ids, Views.post(), posts.get(0));
        } else {
            output.changed(done + " " + ids, Views.post(), posts);
        }
    }

    /** The tags in what was typed, which may hold several, separated by commas or blanks. */
    static List<String> tags(List<String> typed) {
        return Tags.split(String.join(",", typed));
    }
}
