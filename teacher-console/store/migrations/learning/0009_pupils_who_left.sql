-- Pupils who have left the school: a leader says so, and it can be taken back. What they practised goes by two people.

alter table pupils add column left_at integer; -- since when they have left (UTC seconds); until deleted by two people or back; clear
