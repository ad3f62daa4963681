-- The brake on fetching: whoever wants to fetch more than many sealed records in an hour asks a second person.

create table fetch_wishes (
    person    blob primary key check (length(person) = 16),   -- who asks; a day; clear
    hash      blob not null check (length(hash) = 32),        -- SHA-256 of the signed payload; a day; clear
    statement text not null,                                  -- the signed wish (JSON): which log, when; a day; clear
    saved_at  integer not null                                -- UTC seconds; a day; clear
) strict, without rowid;
create index acts_by_time on acts (received_at);
