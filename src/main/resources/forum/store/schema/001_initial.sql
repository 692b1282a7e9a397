-- Times are Unix milliseconds. A stamp is two numbers: stamp (milliseconds and a counter of 16 bits) and replica.
-- Columns under "derived" follow from other rows; `forum doctor` recomputes and compares every one of them.

-- One row: the random number of this file and the greatest stamp it has seen.
create table meta (
    replica integer not null,
    clock integer not null
) strict;

create table setting (
    name text primary key,
    value text not null
) strict, without rowid;

-- alias_id: this user was renamed to or merged into that one. email never leaves the file.
create table user (
    id integer primary key,
    handle text not null,
    folded text not null unique,
    level integer not null default 0,
    blocked integer not null default 0,
    bonus integer not null default 0,
    name text,
    location text,
    website text,
    about text,
    email text,
    created_at integer not null,
    created_known integer not null,
    alias_id integer references user (id),
    -- derived
    survivor_id integer references user (id),
    points integer not null default 0,
    questions integer not null default 0,
    answers integer not null default 0,
    comments integer not null default 0
) strict;

create index user_by_survivor on user (survivor_id);

-- The path of slugs is what a category is; another path is another category, reached by an alias.
-- removed: the category was renamed, moved or deleted, and its questions go to alias_id, or nowhere.
create table category (
    id integer primary key,
    path text not null unique,
    title text not null,
    description text not null default '',
    position integer not null default 0,
    removed integer not null default 0,
    alias_id integer references category (id),
    -- derived: the category that stands for this one now, null for none
    survivor_id integer references category (id)
) strict;

create index category_by_survivor on category (survivor_id);

create table tag (
    id integer primary key,
    name text not null unique,
    alias_id integer references tag (id),
    -- derived
    survivor_id integer references tag (id),
    question_count integer not null default 0
) strict;

create index tag_by_survivor on tag (survivor_id);
create index tag_by_count on tag (question_count, name);
create index tag_renamed on tag (id) where alias_id is not null;

-- Kept narrow, because lists read it: the text stands in post_text.
-- parent_id: the post this one stands under; null for a question. follows: the uid of the answer or question
-- that a question follows on from. duplicate_of: the uid of the question it is a copy of, which may not be in this file.
-- kind: question, answer, comment. format: markdown, text, html. state: visible, queued, hidden, deleted.
-- closed: reason, duplicate. Checks of these words would double the time of an import.
-- notify: null, '@' for the address of the author's account, or an address; it never leaves the file.
create table post (
    id integer primary key,
    uid blob not null unique,
    kind text not null,
    parent_id integer references post (id),
    question_id integer not null references post (id),
    author_id integer references user (id),
    author_name text,
    category_id integer references category (id),
    tags text not null default '',
    format text not null,
    state text not null,
    closed text,
    closed_reason text,
    duplicate_of blob,
    accepted_id integer references post (id),
    follows blob,
    views integer not null default 0,
    notify text,
    created_at integer not null,
    created_known integer not null,
    stamp integer not null,
    replica integer not null,
    -- derived
    shown integer not null default 0,
    up integer not null default 0,
    down integer not null default 0,
    score integer not null default 0,
    flags integer not null default 0,
    answer_count integer not null default 0,
    comment_count integer not null default 0,
    best_answer_score integer not null default 0,
    hotness real not null default 0,
    active_at integer not null default 0,
    edited_at integer,
    edited_by_id integer references user (id),
    changed_at integer,
    changed_by_id integer references user (id),
    changed_what text,
    -- what post_tag holds for this question: shown, a space, and the tags; null when nothing
    tagged text
) strict;

create index post_by_parent on post (parent_id) where parent_id is not null;

create table post_text (
    post_id integer primary key references post (id),
    title text,
    body text not null,
    -- derived: the body without markup, null where that is the body itself
    plain text
) strict;

-- A post as people see it: authors, categories and editors by the names that stand for them now.
create view post_page as
select
    p.id, p.uid, p.kind, p.parent_id, p.question_id,
    author.handle as author, author.points as author_points, p.author_name,
    category.path as category_path, category.title as category_title, p.tags,
    t.title, t.body, p.format, p.state, p.shown, p.up, p.down, p.flags, p.answer_count, p.comment_count,
    p.views, p.hotness, p.created_at, p.active_at, p.edited_at, editor.handle as edited_by,
    p.changed_at, changer.handle as changed_by, p.changed_what,
    p.closed, p.closed_reason, p.duplicate_of, duplicated.id as duplicate_id,
    p.accepted_id, question.accepted_id as question_accepted_id, followed.id as follows_id
from post p
    left join post_text t on t.post_id = p.id
    left join user raw_author on raw_author.id = p.author_id
    left join user author on author.id = raw_author.survivor_id
    left join user raw_editor on raw_editor.id = p.edited_by_id
    left join user editor on editor.id = raw_editor.survivor_id
    left join user raw_changer on raw_changer.id = p.changed_by_id
    left join user changer on changer.id = raw_changer.survivor_id
    left join category raw_category on raw_category.id = p.category_id
    left join category on category.id = raw_category.survivor_id
    left join post question on question.id = p.question_id
    left join post duplicated on duplicated.uid = p.duplicate_of
    left join post followed on followed.uid = p.follows;

create view searchable as
select post_id as id, title, coalesce(plain, body) as body
from post_text;

create virtual table search using fts5 (
    title,
    body,
    content = 'searchable',
    content_rowid = 'id',
    tokenize = 'unicode61 remove_diacritics 2'
);

-- Only posts that were edited have revisions here, the original among them; of all others the post itself is it.
-- Null fields were left alone; category is the path, '' for none.
create table revision (
    id integer primary key,
    uid blob not null unique,
    post_id integer not null references post (id),
    original integer not null,
    silent integer not null default 0,
    by_id integer references user (id),
    at integer not null,
    stamp integer not null,
    replica integer not null,
    title text,
    body text,
    format text,
    tags text,
    category text
) strict;

create index revision_by_post on revision (post_id);

-- When and by whom a changeable thing was last set; no row where it still is what it was at first.
create table register (
    owner text not null check (owner in ('post', 'user', 'category', 'tag')),
    owner_id integer not null,
    name text not null,
    stamp integer not null,
    replica integer not null,
    at integer not null,
    by_id integer references user (id),
    primary key (owner, owner_id, name)
) strict, without rowid;

-- counts is derived: 0 where another vote of the same person, under another handle since merged, is later.
create table vote (
    post_id integer not null references post (id),
    user_id integer not null references user (id),
    value integer not null check (value in (-1, 0, 1)),
    at integer not null,
    stamp integer not null,
    replica integer not null,
    counts integer not null default 1,
    primary key (post_id, user_id)
) strict, without rowid;

create table tally (
    post_id integer not null references post (id),
    source text not null,
    up integer not null,
    down integer not null,
    primary key (post_id, source)
) strict, without rowid;

create table flag (
    post_id integer not null references post (id),
    user_id integer not null references user (id),
    raised integer not null,
    reason text,
    at integer not null,
    stamp integer not null,
    replica integer not null,
    primary key (post_id, user_id)
) strict, without rowid;

create index flag_by_user on flag (user_id);

create table favorite (
    user_id integer not null references user (id),
    kind text not null check (kind in ('question', 'user', 'tag', 'category')),
    subject text not null,
    kept integer not null,
    at integer not null,
    stamp integer not null,
    replica integer not null,
    primary key (user_id, kind, subject)
) strict, without rowid;

-- derived from post.tags and post.shown; shown first so that counting the visible questions of a tag reads the index alone
create table post_tag (
    tag_id integer not null references tag (id),
    shown integer not null,
    post_id integer not null references post (id),
    primary key (tag_id, shown, post_id)
) strict, without rowid;

-- The words of post.tags and of post.tagged, a row each. Tags hold neither white space nor control characters.
create view tag_word as
select p.id as post_id, p.shown, w.value as name
from post p
    join json_each('["' || replace(replace(replace(p.tags, '\', '\\'), '"', '\"'), ' ', '","') || '"]') w
where p.kind = 'question' and p.tags <> '';

create view tagged_word as
select p.id as post_id, substr(p.tagged, 1, 1) + 0 as shown, w.value as name
from post p
    join json_each(
        '["' || replace(replace(replace(substr(p.tagged, 3), '\', '\\'), '"', '\"'), ' ', '","') || '"]') w
where p.tagged is not null;

create table operation (
    id integer primary key,
    at integer not null,
    by_id integer references user (id),
    by_name text,
    operation text not null,
    detail text not null
) strict;

create index operation_by_user on operation (by_id, at);
