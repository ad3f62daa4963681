-- Readers who were let in later: the bytes of an envelope never change, a new stanza lies beside them.

create table grants (
    hash      blob primary key check (length(hash) = 32),     -- SHA-256 of the signed payload; by the case's review; clear
    statement text not null,                                  -- the signed grant (JSON): envelopes, key, reason; by the case's review; clear
    sign_off  text,                                           -- the second person's signature (JSON), where it takes two; by the case's review; clear
    waiting   text,                                           -- the new stanzas (JSON) until somebody has signed second; until signed or taken back; sealed
    saved_at  integer not null                                -- UTC seconds; by the case's review; clear
) strict, without rowid;

create table added_stanzas (
    envelope  blob not null,                                  -- which envelope; as the envelope; clear
    reader    blob not null,                                  -- key id that was let in; as the envelope; clear
    stanza    blob not null check (length(stanza) = 104),     -- the content key, wrapped for that key; as the envelope; sealed
    granted   blob not null references grants (hash),         -- the grant that let it in; as the envelope; clear
    primary key (envelope, reader),
    foreign key (envelope, reader) references stanzas (envelope, reader) on delete cascade
) strict, without rowid;
create index added_stanzas_by_reader on added_stanzas (reader);
create index acts_by_envelope_hash on acts (envelope_hash);
