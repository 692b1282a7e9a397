-- Search finds tags and closing notes too.
drop table search;
drop view searchable;

create view searchable as
select t.post_id as id, t.title, coalesce(t.plain, t.body) as body, p.tags, p.closed_reason as closed
from post_text t join post p on p.id = t.post_id;

create virtual table search using fts5 (
    title,
    body,
    tags,
    closed,
    content = 'searchable',
    content_rowid = 'id',
    tokenize = 'unicode61 remove_diacritics 2'
);

-- As for a large import: much is gathered in memory before it is written.
insert into search (search, rank) values ('hashsize', 33554432);
insert into search (search) values ('rebuild');
insert into search (search, rank) values ('hashsize', 1048576);
