-- That a class was reminded at the start of a lesson how to treat each other and how to stay safe (B-07).

create table reminders (
    class    blob not null references classes (id) on delete cascade, -- which class; the school year; clear
    day      integer not null,                             -- days since 1970 (UTC); as class; clear
    shown_at integer not null,                             -- when a computer of it said so first (UTC seconds); as class; clear
    primary key (class, day)
) strict, without rowid;
