-- The chain: everything that happened in this log, in one order that cannot be changed unseen.

create table acts (
    epoch         integer not null,                           -- counts restores; kept for good; clear
    n             integer not null check (n >= 1),            -- number in this epoch; kept for good; clear
    previous      blob not null check (length(previous) = 32), -- the link before; kept for good; clear
    received_at   integer not null,                           -- UTC seconds; kept for good; clear
    case_id       blob check (length(case_id) = 16),          -- the case, for acts on one; by the case's review; clear
    salt          blob check (length(salt) = 16),             -- hides the act once deleted; by the case's review; clear
    act           text,                                       -- what happened, with its signatures (JSON); by the case's review; clear
    commitment    blob not null check (length(commitment) = 32), -- SHA-256(salt and act); kept for good; clear
    envelope_hash blob not null check (length(envelope_hash) = 32), -- of the words it brought in, or zeros; kept for good; clear
    link          blob not null check (length(link) = 32),    -- binds all of the above; kept for good; clear
    primary key (epoch, n)
) strict, without rowid;
create index acts_by_case on acts (case_id, epoch, n);

create table cases (
    id            blob primary key check (length(id) = 16),   -- random; by its review; clear
    report        blob not null unique references envelopes (id), -- the report it began with; by its review; clear
    incident_type text,                                       -- row such as F-39, once taken up; by its review; clear
    status        text not null check (status in ('concern', 'incident', 'closed')), -- how far; by its review; clear
    author        blob not null check (length(author) = 16),  -- who put it on record; by its review; clear
    opened_at     integer not null,                           -- UTC seconds; by its review; clear
    changed_at    integer not null,                           -- UTC seconds; by its review; clear
    review_on     integer,                                    -- day to decide on keeping (UTC seconds); by its review; clear
    length        integer not null                            -- acts so far; by its review; clear
) strict, without rowid;
