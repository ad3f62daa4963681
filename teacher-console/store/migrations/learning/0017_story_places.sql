-- Where a pupil stands in a story, so that they go on at another computer from the same step when theirs is lost.

create table story_places (
    pupil        blob primary key references pupils (id) on delete cascade, -- whose; until the story ends, the end of the day at most; clear
    scenario     text not null,                            -- id of the story; as pupil; clear
    edition      text not null,                            -- in which shape it is; as pupil; clear
    acts         text not null,                            -- what was judged, chosen and answered on the way, by id and without feelings (JSON); as pupil; clear
    reading_mode text not null,                            -- full or simplified words; as pupil; clear
    seconds      integer not null check (seconds >= 0),    -- how long it has taken so far; as pupil; clear
    kept_at      integer not null                          -- UTC seconds; as pupil; clear
) strict, without rowid;
