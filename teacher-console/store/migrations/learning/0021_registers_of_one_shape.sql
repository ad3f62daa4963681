-- Registers of every kind take one shape (I-14 to I-22, I-35, K): a kind named in a file of the school's, an owner, a day by
-- which it is done, and what was ticked. Rows are only ever added; those that are there are brought along as they are.

create table register_notes_of_one_shape (
    number   integer primary key,                               -- the order; seven years; clear
    register text not null check (register in ('recording', 'policy', 'technology', 'school', 'audit')), -- in which; seven years; clear
    kind     text not null default '',                          -- of which kind, or the item of the self-audit; seven years; clear
    what     text not null,                                     -- what it notes, by name; seven years; clear
    follows  integer references register_notes_of_one_shape (number), -- the note it goes on from, null for a first one; seven years; clear
    about    text not null,                                     -- what it is about, without a pupil's full name; seven years; clear
    words    text not null,                                     -- what for, what was seen, done or changed; seven years; clear
    ticked   text not null default '',                          -- ids of what was ticked, apart by spaces; seven years; clear
    owner    blob check (owner is null or length(owner) = 16),  -- who of the staff sees to it; seven years; clear
    from_day integer,                                           -- the day it is of, or from when (UTC seconds); seven years; clear
    last_day integer,                                           -- the last day of a permission, or by when it is done (UTC seconds); seven years; clear
    noted_by blob not null check (length(noted_by) = 16),       -- who of the staff noted it; seven years; clear
    noted_at integer not null                                   -- when (UTC seconds); seven years; clear
) strict;

insert into register_notes_of_one_shape (number, register, what, follows, about, words, from_day, last_day, noted_by, noted_at)
    select number, register, what, follows, about, words, from_day, last_day, noted_by, noted_at from register_notes order by number;

drop table register_notes;

alter table register_notes_of_one_shape rename to register_notes;
