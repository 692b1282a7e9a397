-- Users who were deleted: the uid that follows from each handle they had. What a copy still tells of them stays out.
create table deleted_user (
    uid blob primary key
) strict, without rowid;
