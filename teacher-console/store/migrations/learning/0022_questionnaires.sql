-- Questionnaires: how often each answer was given, never by whom and in no order (I-10 to I-13, J-08).

create table questionnaires (
    id        blob primary key check (length(id) = 16),    -- random; as long as the school; clear
    name      text not null,                               -- which questionnaire; as id; clear
    answers   text not null,                               -- how many answers each question has, a space between them; as id; clear
    people    text not null check (people in ('classes', 'staff', 'governors', 'parents')), -- who is asked; as id; clear
    opened_at integer not null,                            -- UTC seconds; as id; clear
    closed_at integer,                                     -- when nobody was asked any more (UTC seconds); as id; clear
    answered  integer not null check (answered >= 0)       -- how many have answered; as id; clear
) strict, without rowid;

create table questionnaire_classes (
    questionnaire blob not null references questionnaires (id) on delete cascade, -- which; as the class; clear
    class         blob not null references classes (id) on delete cascade, -- whose pupils are asked; as the class; clear
    primary key (questionnaire, class)
) strict, without rowid;

create table questionnaire_pupils (
    questionnaire blob not null references questionnaires (id) on delete cascade, -- which; until it is closed; clear
    pupil         blob not null references pupils (id) on delete cascade, -- who is asked, and never what they said; as questionnaire; clear
    has_answered  integer not null check (has_answered in (0, 1)), -- so that nobody is asked twice; as questionnaire; clear
    primary key (questionnaire, pupil)
) strict, without rowid;

create table questionnaire_adults (
    questionnaire blob not null references questionnaires (id) on delete cascade, -- which; until it is closed; clear
    adult         blob not null check (length(adult) = 16), -- who is asked, and never what they said; as questionnaire; clear
    has_answered  integer not null check (has_answered in (0, 1)), -- so that nobody is asked twice; as questionnaire; clear
    primary key (questionnaire, adult)
) strict, without rowid;

create table questionnaire_counts (
    questionnaire blob not null references questionnaires (id) on delete cascade, -- which; as long as the school; clear
    question      integer not null check (question between 0 and 9), -- its place; as questionnaire; clear
    answer        integer not null check (answer between 0 and 5), -- its place, after the last one for passing over; as questionnaire; clear
    times         integer not null check (times > 0),      -- how often; as questionnaire; clear
    primary key (questionnaire, question, answer)
) strict, without rowid;
