-- Which user here stands for an account of an imported site, and when the site told so last. An account keeps its number
-- there while its name changes. This belongs to the file: no export has it, and nothing follows from it.
create table account (
    uid blob primary key,
    user_id integer not null references user (id),
    told_at integer not null
) strict, without rowid;

create index account_by_user on account (user_id);
