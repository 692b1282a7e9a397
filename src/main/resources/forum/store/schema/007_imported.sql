-- Files that were imported, so that the same ones are known again without being read through. reading: by which program
-- and options; bytes and checksum: over all files of a folder. This belongs to the file: no export has it.
create table imported (
    id integer primary key,
    reading text not null,
    bytes integer not null,
    checksum integer not null,
    unique (reading, bytes, checksum)
) strict;

-- What importing them again comes to: records read, by their kind; what is left out; sentences.
create table imported_telling (
    imported_id integer not null references imported (id) on delete cascade,
    sort text not null check (sort in ('read', 'left out', 'note')),
    said text not null,
    count integer not null
) strict;

create index imported_telling_by_file on imported_telling (imported_id);
