-- What a whole class is asked: numbers and how often each was given, never by whom (R13, B-16).

create table class_questions (
    id        blob primary key check (length(id) = 16),    -- random; the school year; clear
    class     blob not null references classes (id) on delete cascade, -- which class; as id; clear
    kind      text not null check (kind in ('how-many', 'vote')), -- how many hold, or what comes next; as id; clear
    topics    text not null,                               -- ids of topics, a space between them; as id; clear
    asked_at  integer not null,                            -- UTC seconds; as id; clear
    closed_at integer,                                     -- when nobody was asked any more (UTC seconds); as id; clear
    answered  integer not null check (answered >= 0)       -- how many pupils answered, once it is closed; as id; clear
) strict, without rowid;

create table class_question_pupils (
    question     blob not null references class_questions (id) on delete cascade, -- which question; until it is closed; clear
    pupil        blob not null references pupils (id) on delete cascade, -- who is asked, and never what they said; as question; clear
    is_longer    integer not null check (is_longer in (0, 1)), -- whether they see one thing more, by chance; as question; clear
    has_answered integer not null check (has_answered in (0, 1)), -- so that nobody is asked twice; as question; clear
    primary key (question, pupil)
) strict, without rowid;

create table class_question_counts (
    question  blob not null references class_questions (id) on delete cascade, -- which question; the school year; clear
    is_longer integer not null check (is_longer in (0, 1)), -- by the half that saw one thing more; as question; clear
    number    integer not null check (number between 0 and 5), -- what was given; as question; clear
    times     integer not null check (times > 0),          -- how often; as question; clear
    primary key (question, is_longer, number)
) strict, without rowid;
