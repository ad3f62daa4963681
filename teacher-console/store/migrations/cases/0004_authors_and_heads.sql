-- Every act by the name its author gave it, so that an author's next act can be held against the last one; and where
-- readers' consoles saw the chain stand.

create table act_names (
    payload blob primary key check (length(payload) = 32),    -- SHA-256 of what the author signed; kept for good; clear
    author  blob not null check (length(author) = 16),        -- who signed it; kept for good; clear
    epoch   integer not null,                                 -- its place in the chain; kept for good; clear
    n       integer not null                                  -- its place in the chain; kept for good; clear
) strict, without rowid;
create index act_names_by_author on act_names (author, epoch, n);

insert into act_names (payload, author, epoch, n)
    select unhex(act ->> '$.act.act.payload'), unhex(act ->> '$.act.act.by'), epoch, n
    from acts where case_id is not null and act is not null
    on conflict do nothing;

create table heads (
    epoch     integer not null,                               -- the place it names; kept for good; clear
    n         integer not null,                               -- the place it names; kept for good; clear
    signer    blob not null check (length(signer) = 16),      -- whose console looked; kept for good; clear
    statement text not null,                                  -- the signed head, byte for byte; kept for good; clear
    saved_at  integer not null,                               -- UTC seconds; kept for good; clear
    primary key (epoch, n, signer)
) strict, without rowid;
