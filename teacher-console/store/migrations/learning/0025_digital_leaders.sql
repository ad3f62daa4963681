-- Digital leaders, and what they say of stories and rules: without a name and in no order (B-14, B-15).

create table digital_leaders (
    pupil blob primary key references pupils (id) on delete cascade, -- who; as the pupil; clear
    since integer not null                                -- when the school said so (UTC seconds); as the pupil; clear
) strict, without rowid;

create table leader_remarks (
    id           blob primary key check (length(id) = 16), -- random; until it was answered; clear
    about        text not null,                           -- a story, the rules or an idea; as id; clear
    phrase       text not null,                           -- which phrase was chosen; as id; clear
    words        text not null,                           -- in own words, may be empty; as id; clear
    day          integer not null,                        -- the day it came, counted from 1970; as id; clear
    is_on_agenda integer not null check (is_on_agenda in (0, 1)) -- whether the committee talks about it; as id; clear
) strict, without rowid;
