package forum.exchange;

import forum.ForumCopy;
import java.nio.file.Path;

/** A forum with something of everything. */
final class RichForum {

    private RichForum() {}

    /** The export of a forum with a random history, whose file is left behind. */
    static String write(Path file, boolean lines) {
        try (ForumCopy forum = ForumCopy.at(file)) {
            RandomHistory.prepare(forum);
            new RandomHistory(7).run(forum, 60);
            return forum.export(lines);
        }
    }
}
