-- Stanzas of people who have left: the key can fetch nothing more, and readers see what it could have read (P3).

create table former_stanzas (
    envelope blob not null references envelopes (id) on delete cascade, -- which envelope; as the envelope; clear
    reader   blob not null check (length(reader) = 16),       -- key id that could open it; as the envelope; clear
    person   blob not null check (length(person) = 16),       -- who held that key; as the envelope; clear
    until    integer not null,                                -- when the key went (UTC seconds); as the envelope; clear
    primary key (envelope, reader)
) strict, without rowid;
create index former_stanzas_by_person on former_stanzas (person);
