package forum.domain;

import forum.model.Uid;
import forum.rules.Handles;
import forum.rules.Settings;
import forum.store.BulkLoad;
import forum.store.Database;
import forum.store.Sql;
import forum.store.figures.Figures;
import forum.store.figures.Survivors;
import forum.store.figures.Touched;
import forum.store.log.OperationLog;
import forum.store.log.RegisterStore;
import forum.store.log.SettingStore;
import forum.store.log.StampClock;
import forum.store.post.CategoryStore;
import forum.store.post.Closings;
import forum.store.post.PostRows;
import forum.store.post.PostStore;
import forum.store.post.Revisions;
import forum.store.post.TagStore;
import forum.store.post.VoteStore;
import forum.store.search.SearchIndex;
import forum.store.user.UserStore;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * One piece of work on a forum: who does it, when, and the classes that do it. It lives no longer than the transaction
 * of the store that it works in.
 */
public final class Transaction {

    private final Database database;
    private final Acting who;
    private final Instant now;
    private final Supplier<UUID> random;
    private final Sql sql;
    private final SettingStore settingStore;
    private final UserStore users;
    private final TagStore tags;
    private final CategoryStore categories;
    private final PostRows rows;
    private final PostStore posts;
    private final Touched touched;
    private final Ownership ownership = new Ownership(this);
    private final Journal journal = new Journal();
    private long changesBefore;
    private Settings settings;
    private StampClock stampClock;
    private Figures figures;
    private BulkLoad bulkLoad;

    Transaction(Database database, Who who, Instant now, Supplier<UUID> random) {
        this.database = database;
        this.now = now;
        this.random = random;
        this.sql = database.sql();
        this.settingStore = new SettingStore(sql);
        this.users = new UserStore(sql);
        this.who = new Acting(who, users);
        this.tags = new TagStore(sql);
        this.categories = new CategoryStore(sql);
        this.rows = new PostRows(sql);
        this.posts = new PostStore(sql, tags);
        this.touched = new Touched(sql);
    }

    /** Asking, answering and commenting. */
    public Posting posting() {
        return new Posting(this);
    }

    /** Changing what was written. */
    public Editing editing() {
        return new Editing(this);
    }

    /** Votes, flags and the accepted answer. */
    public Voting voting() {
        return new Voting(this);
    }

    /** Making answers comments. */
    public Converting converting() {
        return new Converting(this);
    }

    /** Closing, hiding, deleting and approving. */
    public Moderation moderation() {
        return new Moderation(this);
    }

    /** Lists, searches, threads and histories. */
    public Browsing browsing() {
        return new Browsing(this);
    }

    /** Users. */
    public Accounts accounts() {
        return new Accounts(this);
    }

    /** The tree of categories. */
    public Categories categories() {
        return new Categories(this);
    }

    /** Tags. */
    public Tagging tagging() {
        return new Tagging(this);
    }

    /** The forum's options. */
    public Configuration configuration() {
        return new Configuration(this);
    }

    /** What the actor keeps in sight. */
    public Favorites favorites() {
        return new Favorites(this);
    }

    /** What happened lately that concerns the actor. */
    public Updates updates() {
        return new Updates(this);
    }

    /** Who is to be told of what. */
    public Notices notices() {
        return new Notices(this);
    }

    /** Taking operations back. */
    public Undoing undoing() {
        return new Undoing(this);
    }

    /** Examining and mending the store. */
    public Upkeep upkeep() {
        return new Upkeep(this);
    }

    /** The rules in force. */
    public Settings settings() {
        if (settings == null) {
            settings = Settings.of(settingStore.all());
        }
        return settings;
    }

    /** The statements of the transaction, for the formats of exchange and their stores. */
    public Sql sql() {
        return sql;
    }

    /** When this is done. */
    public Instant now() {
        return now;
    }

    /** Adds to what the operation log will say of this write. */
    public void note(String what) {
        journal.note(what);
    }

    /** Leaves out of the operation log what was changed so far and is noted nowhere, because it shows nowhere. */
    void passOver() {
        changesBefore = sql.changes();
    }

    /** How often something was noted; a step that changes nothing notes nothing. */
    public int noted() {
        return journal.notes();
    }

    /** What the operation log will say of this write. */
    Journal journal() {
        return journal;
    }

    /** The clock of this file. */
    public StampClock stampClock() {
        if (stampClock == null) {
            stampClock = new StampClock(sql, now.toEpochMilli());
        }
        return stampClock;
    }

    /** What is left for the end of this, when it is a bulk load into a new store. */
    public Optional<BulkLoad> bulkLoad() {
        return Optional.ofNullable(bulkLoad);
    }

    /** Says that this is a bulk load into a new store; null when it is not. */
    void bulkLoad(BulkLoad load) {
        bulkLoad = load;
    }

    /** What was changed and must be counted anew. */
    public Touched touched() {
        return touched;
    }

    /** Who does this. */
    Acting who() {
        return who;
    }

    /** Whose the forum is. */
    Ownership ownership() {
        return ownership;
    }

    /** Forgets the rules in force, because an option changed. */
    void forgetSettings() {
        settings = null;
        figures = null;
    }

    /** A post's last setting of a register, made now by the actor. */
    RegisterStore.Setting settingNow() {
        return new RegisterStore.Setting(stampClock().next(), now, who.id());
    }

    /** A new identifier for a post that is made now. */
    Uid newUid() {
        return Uid.timeOrdered(now.toEpochMilli(), random.get());
    }

    /** Computes the figures of all that was touched so far. */
    public void settle() {
        figures().settle();
    }

    /** Keeps the figures true. */
    Figures figures() {
        if (figures == null) {
            figures = new Figures(database, touched, settings());
        }
        return figures;
    }

    UserStore users() {
        return users;
    }

    TagStore tagStore() {
        return tags;
    }

    CategoryStore categoryStore() {
        return categories;
    }

    PostRows rows() {
        return rows;
    }

    PostStore posts() {
        return posts;
    }

    SettingStore settingStore() {
        return settingStore;
    }

    Closings closings() {
        return new Closings(sql);
    }

    SearchIndex index() {
        return new SearchIndex(sql);
    }

    Revisions revisions() {
        return new Revisions(sql, rows, categories, index());
    }

    RegisterStore registers() {
        return new RegisterStore(sql);
    }

    VoteStore votes() {
        return new VoteStore(sql);
    }

    Survivors survivors() {
        return new Survivors(sql);
    }

    /** Begins a write. */
    void begin() {
        changesBefore = sql.changes();
    }

    /**
     * Ends a write: with its figures computed, the clock of the file moved on and its entry in the operation log. What
     * changed nothing is no operation.
     */
    void finish(String operation) {
        settle();
        if (stampClock != null) {
            stampClock.save();
        }
        if (journal.isEmpty() && sql.changes() == changesBefore) {
            return;
        }
        Long by = who.handle()
                .flatMap(handle -> users.findId(Handles.fold(handle)))
                .orElse(null);
        String name = by == null ? who.handle().orElse(who.anonymousName()) : null;
        journal.write(new OperationLog(sql), now, by, name, operation);
    }
}
