-- What a class plays, what one pupil plays or is not to meet, and what was looked at in real life afterwards.

create table lesson_plans (
    class    blob primary key references classes (id) on delete cascade, -- which class; the school year; clear
    revision integer not null check (revision > 0),        -- counts up, so that an app sees news; as class; clear
    mode     text not null,                                -- on the board, led, or each alone; as class; clear
    until    integer not null                              -- the end of that lesson (UTC seconds); as class; clear
) strict, without rowid;

create table lesson_plays (
    class    blob not null references classes (id) on delete cascade, -- which class; until the next lesson; clear
    team     integer not null check (team >= 0),           -- 0 is the class, from 1 on a group of it; as class; clear
    scenario text not null,                                -- id of what is played; as class; clear
    topic    text not null,                                -- id of what it is about; as class; clear
    is_heavy integer not null check (is_heavy in (0, 1)),  -- whether it needs support in place; as class; clear
    support  integer not null check (support in (0, 1)),   -- whether somebody confirmed that; as class; clear
    primary key (class, team)
) strict, without rowid;

create table lesson_groups (
    class blob not null references classes (id) on delete cascade, -- which class; until the next lesson; clear
    pupil blob not null references pupils (id) on delete cascade,  -- who is in the group; as class; clear
    team  integer not null check (team > 0),               -- which group; as class; clear
    primary key (class, pupil)
) strict, without rowid;

create table own_plays (
    pupil    blob primary key references pupils (id) on delete cascade, -- who plays it; until played or taken back; clear
    scenario text not null,                                -- id of what is played, and never why; as pupil; clear
    topic    text not null,                                -- id of what it is about; as pupil; clear
    is_heavy integer not null check (is_heavy in (0, 1)),  -- whether it needs support in place; as pupil; clear
    support  integer not null check (support in (0, 1)),   -- whether somebody confirmed that; as pupil; clear
    given_at integer not null                              -- UTC seconds; as pupil; clear
) strict, without rowid;

create table opt_outs (
    pupil blob not null references pupils (id) on delete cascade, -- who is not to meet it; until an adult takes it back; clear
    kind  text not null check (kind in ('scenario', 'topic')),    -- one scenario or a whole topic; as pupil; clear
    what  text not null,                                   -- its id, and never why; as pupil; clear
    primary key (pupil, kind, what)
) strict, without rowid;

create table supports (
    class        blob not null references classes (id) on delete cascade, -- for which class; a year; clear
    scenario     text not null,                            -- which heavy scenario; as class; clear
    confirmed_by blob not null check (length(confirmed_by) = 16), -- who said that support is in place; as class; clear
    confirmed_at integer not null                          -- UTC seconds; as class; clear
) strict;

create table life_checks (
    class      blob not null references classes (id) on delete cascade, -- which class; the school year; clear
    scenario   text not null,                              -- after which scenario; as class; clear
    checked_by blob not null check (length(checked_by) = 16), -- who looked at it in real life; as class; clear
    checked_at integer not null,                           -- UTC seconds; as class; clear
    primary key (class, scenario)
) strict, without rowid;
