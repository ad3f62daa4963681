-- Sealed words and who may ask for them. The same schema in each of the three files.
-- Each column says: purpose; how long it is kept; clear (the server reads it) or sealed (it cannot).

create table log (
    only_row integer primary key check (only_row = 1),    -- there is one log in a file; kept; clear
    number   integer not null check (number in (1, 2, 3)), -- safeguarding, staff or leaders; kept; clear
    school   blob check (length(school) = 16),            -- the school id, from founding on; kept; clear
    epoch    integer not null,                            -- counts restores; kept; clear
    n        integer not null,                            -- last number in this epoch; kept; clear
    link     blob not null check (length(link) = 32)      -- last link; kept; clear
) strict;

create table envelopes (
    id          blob primary key check (length(id) = 16),     -- random, from the header; by the case's review; clear
    kind        text not null check (kind in ('report', 'entry')), -- what it holds; as id; clear
    is_urgent   integer not null check (is_urgent in (0, 1)), -- the header's flag; as id; clear
    machine     blob not null check (length(machine) = 16),   -- which machine sent it; as id; clear
    received_at integer not null,                             -- UTC seconds; as id; clear
    sha256      blob not null check (length(sha256) = 32),    -- of the bytes; kept in the chain; clear
    bytes       blob not null                                 -- the words; as id; sealed
) strict, without rowid;

create table flagged_envelopes (
    sha256      blob primary key check (length(sha256) = 32), -- of these other bytes; until looked into; clear
    id          blob not null check (length(id) = 16),        -- the id they claim; until looked into; clear
    machine     blob not null check (length(machine) = 16),   -- which machine sent them; until looked into; clear
    received_at integer not null,                             -- UTC seconds; until looked into; clear
    bytes       blob not null                                 -- kept: a child may have written them; until looked into; sealed
) strict, without rowid;

create table stanzas (
    envelope  blob not null references envelopes (id) on delete cascade, -- which envelope; as the envelope; clear
    reader    blob not null check (length(reader) = 16),      -- key id that can open it; as the envelope; clear
    opened_at integer,                                        -- first time its bytes went out to this key (UTC seconds); as the envelope; clear
    primary key (envelope, reader)
) strict, without rowid;
create index stanzas_by_reader on stanzas (reader);

create table seen (
    envelope  blob primary key references envelopes (id) on delete cascade, -- which report; as the envelope; clear
    state     text not null,                                  -- opened, in-hand or closed; as the envelope; clear
    statement blob not null,                                  -- newest signed Seen, byte for byte; as the envelope; clear
    saved_at  integer not null                                -- UTC seconds; as the envelope; clear
) strict, without rowid;
