package forum.exchange;

import forum.store.Sql;
import forum.store.log.RegisterStore;
import forum.store.post.CategoryStore;
import forum.store.post.Closings;
import forum.store.post.PostRows;
import forum.store.post.Revisions;
import forum.store.post.TagStore;
import forum.store.post.VoteStore;
import forum.store.search.SearchIndex;
import forum.store.user.UserStore;

/** The stores that an import fills and an export reads, all on one connection. */
public record Stores(
        Sql sql,
        UserStore users,
        CategoryStore categories,
        TagStore tags,
        PostRows posts,
        Revisions revisions,
        RegisterStore registers,
        VoteStore votes,
        Closings closings,
        SearchIndex index) {

    /** Those of this connection. */
    public static Stores on(Sql sql) {
        CategoryStore categories = new CategoryStore(sql);
        PostRows posts = new PostRows(sql);
        SearchIndex index = new SearchIndex(sql);
        return new Stores(
                sql,
                new UserStore(sql),
                categories,
                new TagStore(sql),
                posts,
                new Revisions(sql, posts, categories, index),
                new RegisterStore(sql),
                new VoteStore(sql),
                new Closings(sql),
                index);
    }
}
