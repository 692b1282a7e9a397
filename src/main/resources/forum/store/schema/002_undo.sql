-- What takes an operation back, a line for each step; null when nothing can. undoes: the operation that this one took back.
alter table operation add column undo text;
alter table operation add column undoes integer references operation (id);

create index operation_undone on operation (undoes) where undoes is not null;
create index post_by_changer on post (changed_by_id, changed_at) where changed_by_id is not null;
