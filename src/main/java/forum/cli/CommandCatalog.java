package forum.cli;

import forum.cli.command.AcceptCommand;
import forum.cli.command.AnswerCommand;
import forum.cli.command.ApproveCommand;
import forum.cli.command.AskCommand;
import forum.cli.command.BackupCommand;
import forum.cli.command.BatchCommand;
import forum.cli.command.BrowseCommand;
import forum.cli.command.CategoryAddCommand;
import forum.cli.command.CategoryCommand;
import forum.cli.command.CategoryDeleteCommand;
import forum.cli.command.CategoryEditCommand;
import forum.cli.command.CategoryListCommand;
import forum.cli.command.CategoryMoveCommand;
import forum.cli.command.CloseCommand;
import forum.cli.command.CommentCommand;
import forum.cli.command.CompletionCommand;
import forum.cli.command.ConfigCommand;
import forum.cli.command.ConfigGetCommand;
import forum.cli.command.ConfigListCommand;
import forum.cli.command.ConfigResetCommand;
import forum.cli.command.ConfigSetCommand;
import forum.cli.command.ConfigUserCommand;
import forum.cli.command.ConvertCommand;
import forum.cli.command.DeleteCommand;
import forum.cli.command.DemoCommand;
import forum.cli.command.DiffCommand;
import forum.cli.command.DoctorCommand;
import forum.cli.command.EditCommand;
import forum.cli.command.ExportCommand;
import forum.cli.command.FavoriteAddCommand;
import forum.cli.command.FavoriteCommand;
import forum.cli.command.FavoriteListCommand;
import forum.cli.command.FavoriteRemoveCommand;
import forum.cli.command.FlagCommand;
import forum.cli.command.HelpCommand;
import forum.cli.command.HideCommand;
import forum.cli.command.HistoryCommand;
import forum.cli.command.ImportCommand;
import forum.cli.command.ListCommand;
import forum.cli.command.LogCommand;
import forum.cli.command.LogUndoCommand;
import forum.cli.command.NotifyCommand;
import forum.cli.command.QueueCommand;
import forum.cli.command.RejectCommand;
import forum.cli.command.RelatedCommand;
import forum.cli.command.ReopenCommand;
import forum.cli.command.RevertCommand;
import forum.cli.command.SearchCommand;
import forum.cli.command.ShellCommand;
import forum.cli.command.ShowCommand;
import forum.cli.command.StatsCommand;
import forum.cli.command.TagCommand;
import forum.cli.command.TagListCommand;
import forum.cli.command.TagMergeCommand;
import forum.cli.command.TagRenameCommand;
import forum.cli.command.UpdatesCommand;
import forum.cli.command.UserAddCommand;
import forum.cli.command.UserBlockCommand;
import forum.cli.command.UserCommand;
import forum.cli.command.UserDeleteCommand;
import forum.cli.command.UserEditCommand;
import forum.cli.command.UserListCommand;
import forum.cli.command.UserMergeCommand;
import forum.cli.command.UserPointsCommand;
import forum.cli.command.UserRenameCommand;
import forum.cli.command.UserRoleCommand;
import forum.cli.command.UserShowCommand;
import forum.cli.command.VoteCommand;
import forum.cli.command.VotesCommand;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** Every command's words and summary; builds only the command that is asked for. */
public enum CommandCatalog {
    ASK(Section.POSTING, "ask", "Ask a question"),
    ANSWER(Section.POSTING, "answer", "Answer a question"),
    COMMENT(Section.POSTING, "comment", "Comment on a question or an answer"),
    EDIT(Section.POSTING, "edit", "Change a post's text, title, tags or category"),
    VOTE(Section.POSTING, "vote", "Vote posts up or down, or take votes back"),
    FLAG(Section.POSTING, "flag", "Report a post to the moderators"),
    ACCEPT(Section.POSTING, "accept", "Accept the answer that solved a question"),
    BROWSE(Section.READING, "browse", "Read and take part in a full-screen browser"),
    SHOW(Section.READING, "show", "Show a question with its answers and comments"),
    LIST(Section.READING, "list", "List questions, answers or comments"),
    SEARCH(Section.READING, "search", "Search titles and texts"),
    RELATED(Section.READING, "related", "List questions like one question"),
    HISTORY(Section.READING, "history", "List the revisions of a post"),
    DIFF(Section.READING, "diff", "Compare two revisions of a post"),
    REVERT(Section.READING, "revert", "Go back to an earlier revision of a post"),
    VOTES(Section.READING, "votes", "List who voted on a post and who flagged it"),
    LOG(Section.READING, "log", "List what was done to this forum"),
    LOG_UNDO(Section.NESTED, "log undo", "Take back what you did"),
    UPDATES(Section.READING, "updates", "List what happened to your posts and favorites"),
    STATS(Section.READING, "stats", "Count questions, answers, users and votes"),
    USER(Section.PLACES, "user", "Add, show and manage users"),
    USER_ADD(Section.NESTED, "user add", "Add a user"),
    USER_LIST(Section.NESTED, "user list", "List users"),
    USER_SHOW(Section.NESTED, "user show", "Show the profile of a user"),
    USER_EDIT(Section.NESTED, "user edit", "Change what a profile says"),
    USER_RENAME(Section.NESTED, "user rename", "Give a user another handle"),
    USER_MERGE(Section.NESTED, "user merge", "Make two users one"),
    USER_ROLE(Section.NESTED, "user role", "Set how far a user is trusted"),
    USER_BLOCK(Section.NESTED, "user block", "Stop a user from writing"),
    USER_DELETE(Section.NESTED, "user delete", "Delete a blocked user for good"),
    USER_POINTS(Section.NESTED, "user points", "Set the bonus points of a user"),
    CATEGORY(Section.PLACES, "category", "Manage the tree of categories"),
    CATEGORY_ADD(Section.NESTED, "category add", "Add a category"),
    CATEGORY_LIST(Section.NESTED, "category list", "List the categories"),
    CATEGORY_EDIT(Section.NESTED, "category edit", "Change a category's title, slug or place"),
    CATEGORY_MOVE(Section.NESTED, "category move", "Move a category below another"),
    CATEGORY_DELETE(Section.NESTED, "category delete", "Delete a category"),
    TAG(Section.PLACES, "tag", "List, rename and merge tags"),
    TAG_LIST(Section.NESTED, "tag list", "List tags"),
    TAG_RENAME(Section.NESTED, "tag rename", "Rename a tag everywhere"),
    TAG_MERGE(Section.NESTED, "tag merge", "Make several tags one"),
    FAVORITE(Section.PLACES, "favorite", "Keep questions, users, tags and categories in sight"),
    FAVORITE_ADD(Section.NESTED, "favorite add", "Add a favorite"),
    FAVORITE_REMOVE(Section.NESTED, "favorite remove", "Remove a favorite"),
    FAVORITE_LIST(Section.NESTED, "favorite list", "List your favorites"),
    CLOSE(Section.MODERATION, "close", "Close a question to new answers"),
    REOPEN(Section.MODERATION, "reopen", "Open a closed question again"),
    CONVERT(Section.MODERATION, "convert", "Make an answer a comment"),
    HIDE(Section.MODERATION, "hide", "Hide posts, or show them again"),
    DELETE(Section.MODERATION, "delete", "Delete hidden posts for good"),
    QUEUE(Section.MODERATION, "queue", "List posts that wait for approval"),
    APPROVE(Section.MODERATION, "approve", "Approve posts that wait"),
    REJECT(Section.MODERATION, "reject", "Reject posts that wait"),
    CONFIG(Section.KEEPING, "config", "Read and set the options of the forum"),
    CONFIG_LIST(Section.NESTED, "config list", "List the options"),
    CONFIG_GET(Section.NESTED, "config get", "Print the value of an option"),
    CONFIG_SET(Section.NESTED, "config set", "Set an option"),
    CONFIG_RESET(Section.NESTED, "config reset", "Give an option its default value again"),
    CONFIG_USER(Section.NESTED, "config user", "Set who you are on this machine"),
    EXPORT(Section.KEEPING, "export", "Write the forum to share it"),
    IMPORT(Section.KEEPING, "import", "Bring in what others wrote"),
    NOTIFY(Section.KEEPING, "notify", "Tell people of replies by mail"),
    SHELL(Section.KEEPING, "shell", "Take one command after another, with history"),
    BATCH(Section.KEEPING, "batch", "Run many commands at once"),
    DEMO(Section.KEEPING, "demo", "Make a small forum to play with"),
    DOCTOR(Section.KEEPING, "doctor", "Examine the store, and mend it"),
    BACKUP(Section.KEEPING, "backup", "Copy the store while it is in use"),
    COMPLETION(Section.KEEPING, "completion", "Print the completion script of a shell"),
    HELP(Section.KEEPING, "help", "Show the help of a command");

    /** The parts of the root help. */
    enum Section {
        POSTING("Ask, answer, vote:"),
        READING("Read:"),
        PLACES("People and places:"),
        MODERATION("Moderate:"),
        KEEPING("Keep and share:"),
        NESTED("Commands:");

        private final String title;

        Section(String title) {
            this.title = title;
        }

        /** What stands above the part. */
        String title() {
            return title;
        }
    }

    private final Section section;
    private final String words;
    private final String summary;

    CommandCatalog(Section section, String words, String summary) {
        this.section = section;
        this.words = words;
        this.summary = summary;
    }

    /** The commands directly below one, or below the root. */
    public static List<CommandCatalog> below(Optional<CommandCatalog> parent) {
        List<CommandCatalog> children = new ArrayList<>();
        String prefix = parent.map(entry -> entry.words + " ").orElse("");
        for (CommandCatalog entry : values()) {
            if (entry.words.startsWith(prefix) && entry.words.indexOf(' ', prefix.length()) < 0) {
                children.add(entry);
            }
        }
        return children;
    }

    /** The entry of a command in picocli's model; empty for the root. */
    static Optional<CommandCatalog> find(CommandLine line) {
        String path = line.getCommandSpec().qualifiedName();
        for (CommandCatalog entry : values()) {
            if (path.endsWith(" " + entry.words)) {
                String rest = path.substring(0, path.length() - entry.words.length() - 1);
                if (!rest.contains(" ")) {
                    return Optional.of(entry);
                }
            }
        }
        return Optional.empty();
    }

    /** The words that name the command, such as {@code user add}. */
    public String words() {
        return words;
    }

    /** The last of the words. */
    public String word() {
        return words.substring(words.lastIndexOf(' ') + 1);
    }

    /** What the command does, in a few words. */
    public String summary() {
        return summary;
    }

    /** Where the root help mentions it. */
    Section section() {
        return section;
    }

    /** Makes the command; an interface as the type keeps the classes of all others unloaded. */
    Callable<ExitCode> create(Session session) {
        return switch (this) {
            case ASK -> new AskCommand(session);
            case ANSWER -> new AnswerCommand(session);
            case COMMENT -> new CommentCommand(session);
            case EDIT -> new EditCommand(session);
            case VOTE -> new VoteCommand(session);
            case FLAG -> new FlagCommand(session);
            case ACCEPT -> new AcceptCommand(session);
            case BROWSE -> new BrowseCommand(session);
            case SHOW -> new ShowCommand(session);
            case LIST -> new ListCommand(session);
            case SEARCH -> new SearchCommand(session);
            case RELATED -> new RelatedCommand(session);
            case HISTORY -> new HistoryCommand(session);
            case DIFF -> new DiffCommand(session);
            case REVERT -> new RevertCommand(session);
            case VOTES -> new VotesCommand(session);
            case LOG_UNDO -> new LogUndoCommand(session);
            case LOG -> new LogCommand(session);
            case UPDATES -> new UpdatesCommand(session);
            case STATS -> new StatsCommand(session);
            case USER -> new UserCommand(session);
            case USER_ADD -> new UserAddCommand(session);
            case USER_LIST -> new UserListCommand(session);
            case USER_SHOW -> new UserShowCommand(session);
            case USER_EDIT -> new UserEditCommand(session);
            case USER_RENAME -> new UserRenameCommand(session);
            case USER_MERGE -> new UserMergeCommand(session);
            case USER_ROLE -> new UserRoleCommand(session);
            case USER_BLOCK -> new UserBlockCommand(session);
            case USER_DELETE -> new UserDeleteCommand(session);
            case USER_POINTS -> new UserPointsCommand(session);
            case CATEGORY -> new CategoryCommand(session);
            case CATEGORY_ADD -> new CategoryAddCommand(session);
            case CATEGORY_LIST -> new CategoryListCommand(session);
            case CATEGORY_EDIT -> new CategoryEditCommand(session);
            case CATEGORY_MOVE -> new CategoryMoveCommand(session);
            case CATEGORY_DELETE -> new CategoryDeleteCommand(session);
            case TAG -> new TagCommand(session);
            case TAG_LIST -> new TagListCommand(session);
            case TAG_RENAME -> new TagRenameCommand(session);
            case TAG_MERGE -> new TagMergeCommand(session);
            case FAVORITE -> new FavoriteCommand(session);
            case FAVORITE_ADD -> new FavoriteAddCommand(session);
            case FAVORITE_REMOVE -> new FavoriteRemoveCommand(session);
            case FAVORITE_LIST -> new FavoriteListCommand(session);
            case CLOSE -> new CloseCommand(session);
            case REOPEN -> new ReopenCommand(session);
            case CONVERT -> new ConvertCommand(session);
            case HIDE -> new HideCommand(session);
            case DELETE -> new DeleteCommand(session);
            case QUEUE -> new QueueCommand(session);
            case APPROVE -> new ApproveCommand(session);
            case REJECT -> new RejectCommand(session);
            case CONFIG -> new ConfigCommand(session);
            case CONFIG_LIST -> new ConfigListCommand(session);
            case CONFIG_GET -> new ConfigGetCommand(session);
            case CONFIG_SET -> new ConfigSetCommand(session);
            case CONFIG_RESET -> new ConfigResetCommand(session);
            case CONFIG_USER -> new ConfigUserCommand(session);
            case EXPORT -> new ExportCommand(session);
            case IMPORT -> new ImportCommand(session);
            case NOTIFY -> new NotifyCommand(session);
            case SHELL -> new ShellCommand(session);
            case BATCH -> new BatchCommand(session);
            case DEMO -> new DemoCommand(session);
            case DOCTOR -> new DoctorCommand(session);
            case BACKUP -> new BackupCommand(session);
            case COMPLETION -> new CompletionCommand(session);
            case HELP -> new HelpCommand(session);
        };
    }
}
