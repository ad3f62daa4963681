-- Rules that a class has settled for itself, each school year anew (B-11). They are about the class and name nobody.

create table class_rules (
    class  blob not null references classes (id) on delete cascade, -- whose; as the class; clear
    year   integer not null,                                -- the year in which the school year began; as the class; clear
    place  integer not null check (place >= 0),             -- the order; as the class; clear
    symbol text not null,                                   -- the drawing beside it; as the class; clear
    words  text not null check (length(words) > 0),         -- what the class does; as the class; clear
    set_by blob not null check (length(set_by) = 16),       -- who of the staff wrote it down; as the class; clear
    set_at integer not null,                                -- when (UTC seconds); as the class; clear
    primary key (class, year, place)
) strict, without rowid;
