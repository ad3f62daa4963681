-- What pupils practised, and the answers that wait for those who told.

create table progress (
    id          blob primary key check (length(id) = 16), -- random, made when the run ended; a year after leaving (D7); clear
    pupil       blob not null check (length(pupil) = 16), -- who played; as id; clear
    is_checked  integer not null check (is_checked in (0, 1)), -- whether the sign-in was checked; as id; clear
    scenario    text not null,                            -- which scenario; as id; clear
    topic       text not null,                            -- which topic; as id; clear
    outcome     text not null,                            -- where it ended; as id; clear
    facts       text not null,                            -- signs hit, missed, feared … by id (JSON); as id; clear
    seconds     integer not null check (seconds >= 0),    -- how long it took; as id; clear
    happened_at integer not null,                         -- the machine's clock (UTC seconds); as id; clear
    received_at integer not null,                         -- the server's clock (UTC seconds); as id; clear
    machine     blob not null check (length(machine) = 16) -- which machine sent it; as id; clear
) strict, without rowid;
create index progress_by_pupil on progress (pupil, happened_at);

create table answers (
    receipt   blob primary key check (length(receipt) = 32), -- hash of a receipt only the child has; a year; clear
    envelope  blob not null check (length(envelope) = 16),   -- the report it stands for; a year; clear
    statement blob,                                          -- newest signed Seen, byte for byte; a year; clear
    saved_at  integer not null                               -- UTC seconds; a year; clear
) strict, without rowid;
create index answers_by_envelope on answers (envelope);
