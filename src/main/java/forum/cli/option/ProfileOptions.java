package forum.cli.option;

import forum.model.User;
import java.util.Objects;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** What a user says about themselves, and where they are told of news. */
public final class ProfileOptions {

    @Option(names = "--name", paramLabel = "TEXT", description = "Full name")
    private String name;

    @Option(names = "--location", paramLabel = "TEXT", description = "Where they live")
    private String location;

    @Option(names = "--website", paramLabel = "URL", description = "Their web page")
    private String website;

    @Option(names = "--about", paramLabel = "TEXT", description = "What they say about themselves")
    private String about;

    @Option(
            names = "--email",
            paramLabel = "ADDRESS",
            description = "Address for notifications; never shown, never exported")
    private String email;

    /** The profile, with nulls for what is not said. */
    public User.Profile profile() {
        return new User.Profile(name, location, website, about);
    }

    /** The address for notifications, null when none is given. */
    public String email() {
        return email;
    }

    /** Whether nothing is said at all. */
    public boolean isEmpty() {
        return Stream.of(name, location, website, about, email).allMatch(Objects::isNull);
    }
}
