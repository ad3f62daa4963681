-- Who works with every phase of the school: said by a leader, never by being set for no class (H-03).

create table every_phase (
    staff blob primary key check (length(staff) = 16)     -- who has every phase; until it is said otherwise; clear
) strict, without rowid;
