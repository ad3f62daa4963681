-- The case of a report that came from another log knows which report that was, so that whoever reads it here can answer.

alter table cases add column report blob check (length(report) = 16);               -- the child's report this case's first words were, in another log; by its review; clear
alter table cases add column report_sha256 blob check (length(report_sha256) = 32); -- of its bytes, as an answer names it; by its review; clear
create index cases_by_report on cases (report) where report is not null;
