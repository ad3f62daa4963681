-- Short registers of the school: personal recording that was allowed (F-32), reviews of the policy (I-08), and new
-- technology that was seen (I-30). Rows are only ever added.

create table register_notes (
    number   integer primary key,                               -- the order; seven years; clear
    register text not null check (register in ('recording', 'policy', 'technology')), -- in which; seven years; clear
    what     text not null,                                     -- what it notes, by name; seven years; clear
    follows  integer references register_notes (number),        -- the note it goes on from, null for a first one; seven years; clear
    about    text not null,                                     -- who may record, without a pupil's full name, or the name of an app; seven years; clear
    words    text not null,                                     -- what for, what was seen or what changed; seven years; clear
    from_day integer,                                           -- from when (UTC seconds); seven years; clear
    last_day integer,                                           -- the last day of a permission (UTC seconds); seven years; clear
    noted_by blob not null check (length(noted_by) = 16),       -- who of the staff noted it; seven years; clear
    noted_at integer not null                                   -- when (UTC seconds); seven years; clear
) strict;
