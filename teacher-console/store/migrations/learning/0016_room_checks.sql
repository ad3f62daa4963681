-- Rooms with computers, as somebody last looked at them (B-31). The rooms are those of the computers.

create table room_checks (
    room       text primary key,                           -- as its computers say; until it has none, a year at most; clear
    points     text not null,                              -- what was right there, by name; as room; clear
    checked_by blob not null check (length(checked_by) = 16), -- who looked; as room; clear
    checked_at integer not null                            -- UTC seconds; as room; clear
) strict, without rowid;
