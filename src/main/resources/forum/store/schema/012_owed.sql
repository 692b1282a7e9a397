-- Notices that a mail server did not take for now, while others were told.
create table notice_owed (
    reply_id integer not null references post (id),
    -- The post whose author is to be told; for an answer that was accepted, the answer itself.
    heard_id integer not null references post (id),
    primary key (reply_id, heard_id)
) strict, without rowid;
