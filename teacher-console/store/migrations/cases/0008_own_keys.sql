-- A reader who has new keys wraps for them what was wrapped for the former ones: no other person is let in by it.

alter table grants add column is_own integer not null default 0 check (is_own in (0, 1)); -- whether it is a reader's for their own new keys; by the case's review; clear
