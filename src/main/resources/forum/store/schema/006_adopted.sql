-- The options that an import set, from which source, and when that told so last. One that somebody sets here has no row
-- any more; one that is reset here keeps it, and has none among the settings. This belongs to the file: no export has it.
create table adopted (
    name text primary key,
    source text not null,
    told_at integer not null
) strict, without rowid;
