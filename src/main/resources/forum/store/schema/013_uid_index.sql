-- That no two posts and no two revisions have the same uid is seen to by indexes with a name, which a bulk load can do
-- without until its end; what a constraint made could not be dropped. SQLite has no statement that takes a constraint
-- from a table, so this is the way that its manual describes: the index stays, and only what is said of it changes.
pragma writable_schema = on;

update sqlite_schema
set sql = replace(sql, 'uid blob not null unique', 'uid blob not null')
where type = 'table' and name in ('post', 'revision');

update sqlite_schema
set name = tbl_name || '_by_uid', sql = 'create unique index ' || tbl_name || '_by_uid on ' || tbl_name || ' (uid)'
where type = 'index' and sql is null and name in ('sqlite_autoindex_post_1', 'sqlite_autoindex_revision_1');

pragma writable_schema = reset;

-- Any statement that changes the schema tells other processes to read it again.
create table schema_changed (id integer) strict;
drop table schema_changed;
