-- Second factors, their one-time codes, and since when a password is in use.

create table second_factors (
    staff     blob primary key references staff (id),     -- whose; until taken away; clear
    offered   blob,                                       -- a secret shown and not proved yet; until proved; clear
    last_step integer                                     -- newest step that was used, so that none counts twice; until taken away; clear
) strict, without rowid;

create table one_time_codes (
    staff   blob not null references staff (id),          -- whose; until taken away; clear
    hash    blob not null check (length(hash) = 32),      -- SHA-256 of a code of 120 bits on paper; until taken away; clear
    used_at integer,                                      -- it counts once (UTC seconds); until taken away; clear
    primary key (staff, hash)
) strict, without rowid;

create table passwords (
    staff     blob primary key references staff (id),     -- whose; until they left; clear
    chosen_at integer not null                            -- since when it is in use (UTC seconds); until the next; clear
) strict, without rowid;
