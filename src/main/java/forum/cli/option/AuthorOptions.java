package forum.cli.option;

import forum.cli.Session;
import forum.domain.Who;
import forum.model.ForumException;
import picocli.CommandLine.Option;

/** Who writes a post, and whether they want to hear of replies. */
public final class AuthorOptions {

    @Option(names = "--anonymous", description = "Write without an account")
    private boolean anonymous;

    @Option(names = "--name", paramLabel = "NAME", description = "Your name to display (optional); with --anonymous")
    private String name;

    @Option(
            names = "--notify",
            paramLabel = "ADDRESS",
            arity = "0..1",
            preprocessor = OptionalValue.class,
            fallbackValue = "@",
            description = {
                "Be told of replies by e-mail, at --notify=ADDRESS or your account's own.",
                "Privacy: your e-mail address will only be used for sending these notifications."
            })
    private String notify;

    /** Who writes. */
    public Who who(Session session) {
        if (name != null && !anonymous) {
            throw ForumException.usage("--name is for posts without an account; give --anonymous too");
        }
        return anonymous ? new Who.Anonymous(name) : session.me();
    }

    /** Where to send notifications: null for nowhere, {@code @} for the account's own address, or an address. */
    public String notifyTo() {
        return notify;
    }
}
