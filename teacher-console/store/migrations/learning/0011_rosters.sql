-- What an import knows a class or a pupil by: a keyed hash of their number in the school's records, never the number.

alter table classes add column roster_mark blob; -- keyed hash of its number in the records; the school year; clear
alter table pupils add column roster_mark blob;  -- keyed hash of their number in the records; as id; clear

create unique index classes_by_roster_mark on classes (roster_mark) where roster_mark is not null;
create unique index pupils_by_roster_mark on pupils (roster_mark) where roster_mark is not null;
