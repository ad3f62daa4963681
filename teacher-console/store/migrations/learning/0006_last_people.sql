-- Who last worked at which console: a locked console rings for them when something urgent waits.

create table last_people (
    console      blob not null check (length(console) = 16), -- which console; 60 days; clear
    staff        blob not null check (length(staff) = 16),   -- who signed in there; 60 days; clear
    signed_in_at integer not null,                           -- last time (UTC seconds); 60 days; clear
    primary key (console, staff)
) strict, without rowid;
