-- A class whose pupils left when the year turned over: out of every list, and gone with the last of them.

alter table classes add column archived_at integer; -- since when it is archived (UTC seconds); until its last pupil is deleted; clear
