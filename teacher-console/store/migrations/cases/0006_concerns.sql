-- A case may begin with a worry that a member of staff wrote down, as well as with a pupil's report.

alter table cases rename column report to began_with;
alter table cases add column concern_kind text;              -- kind of a staff's worry, null for a report; by its review; clear
create index cases_by_author on cases (author);
create index urgent_envelopes on envelopes (received_at) where is_urgent = 1;
