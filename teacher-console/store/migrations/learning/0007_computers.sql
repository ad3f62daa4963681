-- Computers: when they were last there and with which list, whether their key is used twice, who knows them, who took them out.

alter table machines add column seen_at integer;      -- the hour in which it last asked for the list of adults (UTC seconds), never when it sent; as id; clear
alter table machines add column list_version integer not null default 0; -- the version of that list it held then; as id; clear
alter table machines add column proofs integer not null default 0; -- how often it has proved its key, by its own count; as id; clear
alter table machines add column doubled_at integer;   -- when that count last failed to go up (UTC seconds); as id; clear
alter table machines add column known blob;           -- signed word of the safeguarding team that they know it; as id; clear
alter table machines add column revocation blob;      -- signed word that took it out; as id; clear
