-- How far people were told of replies: of posts up to this number, of acceptances up to this time.
alter table meta add column told_post integer not null default 0;
alter table meta add column told_accepted integer not null default 0;

-- Replies that waited for approval when others were told of.
create table notice_waiting (
    post_id integer primary key references post (id)
) strict;
