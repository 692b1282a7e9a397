package forum.cli;

import forum.model.ForumException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Which forum is meant and who types, where no option says so. */
public final class Defaults {

    private final Environment environment;

    /** Reads them from the environment and from what the person has set. */
    public Defaults(Environment environment) {
        this.environment = environment;
    }

    /**
     * What was given; else {@code FORUM_STORE}, else {@code forum.db} in the data folder.
     *
     * @throws ForumException a usage error, when that variable cannot be the name of a file
     */
    public Path store(Path given) {
        if (given != null) {
            return given;
        }
        String file = environment.variable("FORUM_STORE");
        try {
            return file != null
                    ? Path.of(file)
                    : environment
                            .folder("XDG_DATA_HOME", ".local/share")
                            .resolve("forum")
                            .resolve("forum.db");
        } catch (InvalidPathException e) {
            // On Windows, "set" takes quotation marks for a part of the name.
            throw ForumException.usage("FORUM_STORE is '" + file + "', which is no name of a file: " + e.getReason());
        }
    }

    /** What was given; else {@code FORUM_USER}, the configured user, the login name. */
    public String me(String given) {
        if (given != null) {
            return given;
        }
        String user = environment.variable("FORUM_USER");
        return user != null ? user : personal().user().orElse(environment.login());
    }

    /** What the person has set for themselves. */
    PersonalSettings personal() {
        return new PersonalSettings(environment
                .folder("XDG_CONFIG_HOME", ".config")
                .resolve("forum")
                .resolve("config.properties"));
    }
}
