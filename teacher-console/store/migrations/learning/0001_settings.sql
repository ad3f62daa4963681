-- Settings, directories and whatever waits for a second signature.
-- Each column says: purpose; how long it is kept; clear (the server reads it) or sealed (it cannot).

create table settings (
    key   text primary key,             -- name of a setting of this school; kept; clear
    value text not null                 -- its value, never a secret; kept; clear
) strict, without rowid;

create table directories (
    version     integer primary key check (version >= 1), -- counts up by one; kept for good; clear
    hash        blob not null unique check (length(hash) = 32), -- SHA-256 of the payload; kept for good; clear
    statement   blob not null,          -- payload and signatures, byte for byte; kept for good; clear
    received_at integer not null        -- when it was taken in (UTC seconds); kept for good; clear
) strict;

create table steward_notes (
    hash        blob primary key check (length(hash) = 32), -- SHA-256 of payload and signatures; kept; clear
    kind        text not null check (kind in ('stop', 'fresh')), -- what it says; kept; clear
    signer      blob not null check (length(signer) = 16),  -- key id of the steward; kept; clear
    statement   blob not null,          -- payload and signatures, byte for byte; stops for good, fresh 21 days; clear
    signed_at   integer not null        -- the time inside it (UTC seconds); as the statement; clear
) strict, without rowid;

create table pending (
    kind        text not null,          -- what waits: a person's keys, a directory for its second signature; until done; clear
    id          blob not null,          -- for whom or which; until done; clear
    content     blob not null,          -- as it was handed in; until done; clear
    received_at integer not null,       -- when (UTC seconds); until done; clear
    primary key (kind, id)
) strict, without rowid;
