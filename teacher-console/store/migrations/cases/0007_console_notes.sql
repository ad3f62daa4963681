-- What readers' consoles say they did with opened words: the sealed half of it. The signed half is in the chain.

create table console_notes (
    id        blob primary key check (length(id) = 16),       -- random; 400 days; clear
    case_id   blob check (length(case_id) = 16),              -- the case that was printed, null for a search; 400 days; clear
    sha256    blob not null check (length(sha256) = 32),      -- of the envelope, as the signed note names it; 400 days; clear
    bytes     blob not null,                                  -- what was looked for, or what a print is for; 400 days; sealed
    statement text not null,                                  -- the signed note, byte for byte; 400 days; clear
    saved_at  integer not null                                -- UTC seconds; 400 days; clear
) strict, without rowid;
create index console_notes_by_time on console_notes (saved_at);

create table console_note_readers (
    note   blob not null references console_notes (id) on delete cascade,  -- which note; as the note; clear
    reader blob not null check (length(reader) = 16),                      -- key id it is sealed for; as the note; clear
    primary key (note, reader)
) strict, without rowid;
