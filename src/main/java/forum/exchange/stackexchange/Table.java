package forum.exchange.stackexchange;

import java.util.Arrays;
import java.util.Optional;

/** The files of a dump. Only the posts have to be there. */
enum Table {
    POSTS("Posts.xml"),
    USERS("Users.xml"),
    COMMENTS("Comments.xml"),
    VOTES("Votes.xml"),
    HISTORY("PostHistory.xml"),
    LINKS("PostLinks.xml"),
    TAGS("Tags.xml"),
    BADGES("Badges.xml");

    private final String file;

    Table(String file) {
        this.file = file;
    }

    /** The name of the file; the case of its letters has changed over the years. */
    String file() {
        return file;
    }

    /** The table that a file of this name holds. */
    static Optional<Table> of(String file) {
        return Arrays.stream(values())
                .filter(table -> table.file.equalsIgnoreCase(file))
                .findFirst();
    }
}
