-- When somebody left: their login name is free again a year later.

alter table staff add column left_at integer; -- UTC seconds; until the login name is free again; clear
