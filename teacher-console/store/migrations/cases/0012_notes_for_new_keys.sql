-- A reader with new keys goes on reading what consoles noted: it is wrapped for them beside the note, whose bytes stay.

alter table console_note_readers add column stanza blob; -- the note's key, wrapped for a reader's later key; as the note; sealed
