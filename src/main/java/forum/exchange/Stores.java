package forum.exchange;

import forum.store.CategoryStore;
import forum.store.Closings;
import forum.store.PostRows;
import forum.store.RegisterStore;
import forum.store.Revisions;
import forum.store.SearchIndex;
import forum.store.Sql;
import forum.store.TagStore;
import forum.store.UserStore;
import forum.store.VoteStore;

/** The stores that records go into and come out of, all on one connection. */
record Stores(
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

    static Stores on(Sql sql) {
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
