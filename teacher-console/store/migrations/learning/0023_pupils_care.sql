-- Whether what every pupil gets keeps one pupil safe (C-02), and what may hurt them more than others (C-19): ids, no words.

create table safeguard_decisions (
    number       integer primary key,                                      -- the order; as pupil; clear
    pupil        blob not null references pupils (id) on delete cascade,   -- for whom; as the pupil; clear
    suffices     integer not null check (suffices in (0, 1)),              -- whether what every pupil gets is enough; as pupil; clear
    resources    text not null,                                            -- ids of what they get beside it, and never why; as pupil; clear
    review_on    integer not null,                                         -- when it is looked at again (UTC seconds); as pupil; clear
    decided_by   blob not null check (length(decided_by) = 16),            -- who decided; as pupil; clear
    decided_as   text not null,                                            -- SENCO, co-ordinator or both; as pupil; clear
    decided_at   integer not null,                                         -- UTC seconds; as pupil; clear
    confirmed_by blob check (length(confirmed_by) = 16),                   -- who of the two confirmed it, null while open; as pupil; clear
    confirmed_at integer                                                   -- UTC seconds; as pupil; clear
) strict;

create index safeguard_decisions_by_pupil on safeguard_decisions (pupil, number);

create table vulnerability_notes (
    pupil     blob primary key references pupils (id) on delete cascade, -- of whom; until taken away, or as the pupil; clear
    what      text not null,                                -- ids of what may hurt them more than others, and never why; as pupil; clear
    review_on integer not null,                             -- when it is looked at again (UTC seconds); as pupil; clear
    noted_by  blob not null check (length(noted_by) = 16),  -- who noted it; as pupil; clear
    noted_at  integer not null                              -- UTC seconds; as pupil; clear
) strict, without rowid;
