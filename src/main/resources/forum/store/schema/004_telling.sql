-- What an imported record told of a question's thread, so that the same told again is known at once.
create table telling (
    question_id integer primary key references post (id),
    high integer not null,
    low integer not null
) strict;
