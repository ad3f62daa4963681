-- A report that was handed over to another log is closed here, and its words are given to nobody again.

alter table stanzas add column is_shut integer not null default 0 check (is_shut in (0, 1)); -- whether nothing is given out for this key any more; as the envelope; clear
alter table former_stanzas add column opened_at integer; -- first time its bytes went out to this key (UTC seconds); as the envelope; clear
