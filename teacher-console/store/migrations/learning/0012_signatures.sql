-- Rules of the school: which count, who has signed them, and what parents agree to. Rows are only ever added.

create table agreements (
    number   integer primary key,                                     -- the order; as long as the school; clear
    audience text not null check (audience in ('pupils', 'adults')),  -- who signs; as long as the school; clear
    version  text,                                                    -- which rules, null when none count any more; as long as the school; clear
    from_day integer not null,                                        -- from when (UTC seconds); as long as the school; clear
    set_by   blob not null,                                           -- who of the staff decided; as long as the school; clear
    set_at   integer not null                                         -- when (UTC seconds); as long as the school; clear
) strict;

create table signatures (
    number   integer primary key,                                     -- the order; as the signer; clear
    signer   blob not null check (length(signer) = 16),               -- the pupil, member of staff or guest it is about; as the signer; clear
    side     text not null check (side in ('pupil', 'parent', 'adult')), -- whose promise; as the signer; clear
    version  text not null,                                           -- which rules; as the signer; clear
    edition  text,                                                    -- hash of the words that were read, null on paper; as the signer; clear
    manner   text not null,                                           -- on screen, on paper, or why an adult signed; as the signer; clear
    noted_by blob,                                                    -- who of the staff noted it, null when signed on screen; as the signer; clear
    noted_at integer not null                                         -- when (UTC seconds); as the signer; clear
) strict;

create index signatures_by_signer on signatures (signer);

create table consents (
    number   integer primary key,                                     -- the order; as the pupil; clear
    pupil    blob not null check (length(pupil) = 16),                -- whose parents; as the pupil; clear
    consent  text not null,                                           -- what it is about; as the pupil; clear
    is_given integer not null,                                        -- whether they agree from now on; as the pupil; clear
    noted_by blob not null,                                           -- who of the staff noted it; as the pupil; clear
    noted_at integer not null                                         -- when (UTC seconds); as the pupil; clear
) strict;

create index consents_by_pupil on consents (pupil);
