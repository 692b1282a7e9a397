package forum.cli.command;

import forum.cli.ExitCode;
import forum.cli.Session;
import forum.cli.converter.PostRefConverter;
import forum.cli.converter.VoteConverter;
import forum.cli.option.OutputOptions;
import forum.model.ForumException;
import forum.model.Post;
import forum.model.PostRef;
import forum.model.Vote;
import forum.output.Views;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Casts, changes or withdraws votes. */
@Command(
        customSynopsis = "forum vote [OPTIONS] POST... up|down|none",
        description = "A vote takes the place of the one before. Of several posts all are voted on, or none.",
        footer = {"forum vote 12 up", "forum vote 13 14 15 down", "forum vote 12 none"})
public final class VoteCommand implements Callable<ExitCode> {

    private final Session session;

    @Parameters(
            index = "0..*",
            paramLabel = "POST... up|down|none",
            arity = "1..*",
            hideParamSyntax = true,
            description = "The posts, then the vote; none takes a vote back")
    private List<String> words;

    @Mixin
    private final OutputOptions output = new OutputOptions(Views::post);

    /** Runs in this session. */
    public VoteCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        if (words.size() == 1) {
            throw ForumException.usage(
                    "name the posts, then the vote: up, down or none", "`forum votes` lists who voted on a post");
        }
        Vote vote = vote();
        List<PostRef> posts = words.subList(0, words.size() - 1).stream()
                .map(new PostRefConverter()::convert)
                .toList();
        List<Turn<Post>> turns = session.write(
                "vote",
                forum -> posts.stream()
                        .map(post -> Turn.take(forum, () -> forum.voting().cast(post, vote)))
                        .toList());
        Changes.print(
                session.output(output),
                sentence(vote, turns),
                turns.stream().map(Turn::after).toList());
        return ExitCode.OK;
    }

    /** The last word; whoever puts it first is told. */
    private Vote vote() {
        String first = words.get(0);
        String last = words.get(words.size() - 1);
        if (isVote(first) && PostRef.parse(last).isPresent()) {
            String posts = String.join(" ", words.subList(1, words.size()));
            throw ForumException.usage("the vote comes last", "`forum vote " + posts + " " + first + "`");
        }
        return new VoteConverter().convert(last);
    }

    private static boolean isVote(String word) {
        return Stream.of(Vote.values()).anyMatch(vote -> vote.word().equals(word));
    }

    /** A vote that is cast again stands all the same; one that never was cannot be taken back. */
    private static String sentence(Vote vote, List<Turn<Post>> turns) {
        return switch (vote) {
            case UP -> "Voted up";
            case DOWN -> "Voted down";
            case NONE -> turns.stream().anyMatch(Turn::changed) ? "Took back the vote on" : "You have no vote on";
        };
    }
}
