package forum.cli;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Commands and options that people try first because another program has them, and what does the same here. */
final class BroughtWords {

    private static final Map<String, String> WAYS = new HashMap<>();

    /** Options of others, and what is an argument here. */
    private static final Map<String, String> ARGUMENTS = Map.of(
            "--body",
            "TEXT",
            "-b",
            "TEXT",
            "--message",
            "TEXT",
            "-m",
            "TEXT",
            "--comment",
            "REASON",
            "--query",
            "WORD");

    static {
        put("forum ask", "new", "post", "question", "create", "submit");
        put("forum answer QUESTION", "reply", "respond");
        put("forum edit POST", "update", "modify", "change");
        put("forum edit QUESTION --tags TAGS", "retag", "tag add", "tag set");
        put("forum vote POST up", "upvote", "up", "like");
        put("forum vote POST down", "downvote", "down", "dislike");
        put("forum vote POST none", "unvote");
        put("forum accept ANSWER", "select", "best");
        put("forum flag POST", "report");
        put("forum flag POST --undo", "unflag");
        put("forum show POST", "get", "view", "read", "thread");
        put("forum list", "ls", "questions", "posts", "threads", "recent", "newest");
        put("forum list --kind answer", "answers");
        put("forum list --kind comment", "comments");
        put("forum list --unanswered", "unanswered");
        put("forum list --sort hot", "hot", "trending");
        put("forum list --sort votes", "top", "popular");
        put("forum search WORDS", "find", "grep");
        put("forum history POST", "revisions");
        put("forum revert POST REVISION", "rollback");
        put("forum updates", "notifications", "inbox", "feed");
        put("forum hide POST", "remove", "rm");
        put("forum hide --undo POST", "unhide", "undelete");
        put("forum close QUESTION REASON", "lock");
        put("forum reopen QUESTION", "unlock");
        put("forum queue", "moderate", "pending", "review");
        put("forum user list", "users", "members");
        put("forum user show HANDLE", "profile", "user info", "user get");
        put("forum user add HANDLE", "register", "signup", "add-user", "create-user", "user create", "user new");
        put("forum user block HANDLE", "ban", "block", "user ban");
        put("forum user delete HANDLE", "delete-user", "user remove");
        put("forum user block HANDLE --undo", "unban", "unblock", "user unblock");
        put("forum user role HANDLE ROLE", "promote", "user promote");
        put("forum config user", "login", "signin", "whoami");
        put("forum tag list", "tags");
        put("forum category list", "categories");
        put("forum category add TITLE", "category create", "category new");
        put("forum category delete PATH", "category remove");
        put("forum category edit PATH", "category rename");
        put("forum favorite add KIND NAME", "follow", "watch", "bookmark", "star", "subscribe");
        put("forum favorite remove KIND NAME", "unfollow", "unwatch");
        put("forum config list", "settings", "options");
        put("forum export", "dump");
        put("forum demo", "init", "setup", "tutorial");
    }

    private BroughtWords() {}

    /** What to type in place of the words of a command that is not there. */
    static Optional<String> find(String words) {
        return Optional.ofNullable(WAYS.get(words));
    }

    /** The argument, as the usage names it, that a command takes in place of an option which it does not have. */
    static Optional<String> argument(String option, CommandSpec command) {
        String wanted = ARGUMENTS.getOrDefault(option, option.startsWith("--") ? option.substring(2) : "");
        return command.positionalParameters().stream()
                .map(PositionalParamSpec::paramLabel)
                .filter(wanted::equalsIgnoreCase)
                .findFirst();
    }

    /** What is to be typed, by the words that stand for it elsewhere. */
    static Map<String, String> all() {
        return Map.copyOf(WAYS);
    }

    private static void put(String way, String... elsewhere) {
        for (String words : elsewhere) {
            WAYS.put(words, way);
        }
    }
}
