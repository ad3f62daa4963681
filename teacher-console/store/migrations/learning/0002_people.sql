-- Machines, staff, classes, pupils and their sign-ins.

create table enrolment_tokens (
    hash      blob primary key check (length(hash) = 32), -- SHA-256 of the token in a pairing file; 2 hours; clear
    uses_left integer not null check (uses_left >= 0),    -- computers that may still use it; 2 hours; clear
    expires   integer not null,                           -- end of its life (UTC seconds); 2 hours; clear
    room      text not null                               -- where those computers stand; 2 hours; clear
) strict, without rowid;

create table machines (
    id          blob primary key check (length(id) = 16), -- random; kept while reports name it; clear
    name        text not null,                            -- as people know it; as id; clear
    room        text not null,                            -- the room of its token; as id; clear
    public_key  blob not null unique check (length(public_key) = 32), -- proves which machine wrote; as id; clear
    kind        text not null check (kind in ('pupil', 'console')),   -- what it is for; as id; clear
    state       text not null check (state in ('pending', 'approved', 'revoked')), -- may it be used; as id; clear
    joined_at   integer not null,                         -- UTC seconds; as id; clear
    approved_at integer,                                  -- UTC seconds; as id; clear
    approved_by blob check (length(approved_by) = 16),    -- the member of staff; as id; clear
    voucher     blob                                      -- their signed word for it; as id; clear
) strict, without rowid;

create table staff (
    id           blob primary key check (length(id) = 16), -- the person in the directory; until they left; clear
    login_name   text not null unique,                     -- what they type; until they left; clear
    auth_hash    blob check (length(auth_hash) = 32),      -- SHA-256 of a value derived from the password; until changed; clear
    slot         blob not null,                            -- ring key wrapped under password and kit; until changed; sealed
    ring         blob not null,                            -- their keys; until changed; sealed
    ring_counter integer not null check (ring_counter >= 0), -- never goes back; until they left; clear
    totp_secret  blob,                                     -- second factor; until changed; clear
    state        text not null check (state in ('invited', 'active', 'left')) -- may they sign in; kept; clear
) strict, without rowid;

create table activation_codes (
    hash    blob primary key check (length(hash) = 32),   -- SHA-256 of a code given by hand; 7 days; clear
    staff   blob not null references staff (id),          -- whose; 7 days; clear
    expires integer not null,                             -- UTC seconds; 7 days; clear
    used_at integer                                       -- it counts once; 7 days; clear
) strict, without rowid;

create table classes (
    id   blob primary key check (length(id) = 16),        -- random; the school year; clear
    name text not null,                                   -- such as '4B'; the school year; clear
    band text not null                                    -- age band of its content; the school year; clear
) strict, without rowid;

create table teaches (
    staff blob not null check (length(staff) = 16),       -- who teaches; the school year; clear
    class blob not null references classes (id) on delete cascade, -- which class; the school year; clear
    primary key (staff, class)
) strict, without rowid;

create table pupils (
    id           blob primary key check (length(id) = 16), -- random; until the pupil has left for a year; clear
    class        blob not null references classes (id),    -- which class; as id; clear
    place        integer not null,                         -- order of the register; as id; clear
    shown_name   text not null,                            -- as the class knows them; as id; clear
    tile         text not null,                            -- picture on the name tile; as id; clear
    band         text not null,                            -- age band of their content; as id; clear
    picture_hash blob,                                     -- keyed, slow hash of the picture password; until dealt anew; clear
    profile      text not null                             -- access profile and eight receipts (JSON); as id; clear
) strict, without rowid;

create table sessions (
    token_hash  blob primary key check (length(token_hash) = 32), -- SHA-256 of the bearer token; until it ends; clear
    holder_kind text not null check (holder_kind in ('machine', 'staff', 'pupil')), -- what kind of holder; as token_hash; clear
    holder      blob not null check (length(holder) = 16),        -- who; as token_hash; clear
    machine     blob not null check (length(machine) = 16),       -- at which machine; as token_hash; clear
    manner      text not null,                                    -- how they signed in; as token_hash; clear
    created_at  integer not null,                                 -- UTC seconds; as token_hash; clear
    used_at     integer not null,                                 -- for the idle lock (UTC seconds); as token_hash; clear
    expires     integer not null                                  -- UTC seconds; as token_hash; clear
) strict, without rowid;
create index sessions_by_holder on sessions (holder_kind, holder);

create table sign_in_tries (
    holder   blob not null check (length(holder) = 16),   -- who was tried; 30 days; clear
    machine  blob not null check (length(machine) = 16),  -- where; 30 days; clear
    tried_at integer not null,                            -- UTC seconds; 30 days; clear
    result   text not null check (result in ('wrong', 'right', 'helped')) -- what came of it; 30 days; clear
) strict;
create index sign_in_tries_by_machine on sign_in_tries (machine, tried_at);

create table lessons (
    id        integer primary key,                        -- order of opening; 30 days; clear
    class     blob not null references classes (id) on delete cascade, -- which class is open; 30 days; clear
    opened_by blob not null check (length(opened_by) = 16), -- by whom; 30 days; clear
    code      text not null,                              -- six digits on the adult's screen; until it ends; clear
    opened_at integer not null,                           -- UTC seconds; 30 days; clear
    until     integer not null                            -- UTC seconds; 30 days; clear
) strict;
