-- Guests: let in for some days by a signed pass. Their account stands among those of staff; who is here is no member of staff.

create table guests (
    guest blob primary key check (length(guest) = 16),    -- whose account; a year after their last day; clear
    pass  blob not null,                                  -- signed: name, what for, classes, last day, by whom; as guest; clear
    until integer not null                                -- when it ends, or when it was ended (UTC seconds); as guest; clear
) strict, without rowid;
