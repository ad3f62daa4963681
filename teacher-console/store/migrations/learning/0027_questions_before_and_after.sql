-- A class answers the questions of a topic before it and after it, in two forms of the same weight (R13).

alter table class_questions add column form text check (form in ('before', 'after')); -- whether 'how many' are a topic's questions that were answered as one hopes, before it or after it; as id; clear
