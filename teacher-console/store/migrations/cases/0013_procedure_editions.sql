-- The editions of the school's procedures that incidents of this log follow, word for word: what somebody was asked stays with
-- the record of what they answered, whatever the school's files say later.

create table procedure_editions (
    edition   blob primary key check (length(edition) = 32),  -- SHA-256 of the text; as long as the log; clear
    procedure text not null,                                  -- its id, such as sexual-images; as long as the log; clear
    text      text not null,                                  -- the procedure with its shared parts; as long as the log; clear
    kept_at   integer not null                                -- UTC seconds; as long as the log; clear
) strict, without rowid;
