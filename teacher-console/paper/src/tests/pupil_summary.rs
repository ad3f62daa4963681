//! What a pupil practised, for home: no number that could be a mark, and a pupil with little has a short page.

use super::{check, fonts};
use crate::*;

fn contacts() -> HomeContacts<'static> {
    HomeContacts {
        heading: "Whom to ask at school",
        words: "Please talk with us whenever something worries you.",
        people: vec![("Mr Okafor", "safeguarding lead")],
        helplines_heading: "Outside school",
        helplines: vec![(
            "A helpline",
            "01632 960 004",
            "checked 2 November 2026".to_owned(),
        )],
        danger: "If somebody is in danger now, call 999.",
    }
}

fn summary(topics: usize) -> PupilSummary<'static> {
    let practised = [
        (
            "Somebody new online",
            vec![
                "A fox in the crew, 12 November 2026",
                "The boat painter, 3 November 2026",
            ],
        ),
        (
            "Free things and prizes",
            vec!["Free coins, 9 November 2026"],
        ),
        (
            "Pictures of us and others",
            vec!["The team photo, 10 November 2026"],
        ),
    ];
    let talk = SummaryTalk {
        topic: "Somebody new online",
        why: "People can say anything about themselves online, and most are just who they say they are.",
        questions: vec![
            "How do you find out whether somebody is who they say?",
            "What would you say to a friend who wants to meet somebody they only know online?",
            "Whom would you tell first?",
        ],
        task_heading: "Try together",
        task: "Look at the list of friends in one game together, and ask of each: how do we know them?",
    };
    PupilSummary {
        frame: HomeFrame {
            school_name: "Oakfield Practice School",
            version: "1",
            title: "What Oluwaseun practised",
        },
        made_on: "29 November 2026",
        is_demo: true,
        opening: "Oluwaseun's class plays invented stories about life online. A topic on this page does not mean that \
                  anything happened to your child. Nothing is marked, and nobody is compared.",
        practised_heading: "What was practised",
        practised: practised.into_iter().take(topics).collect(),
        nothing: "No story has been finished yet.",
        talk_heading: "To talk about at home",
        talk: vec![talk; topics.min(2)],
        next_heading: "What comes next",
        next: vec!["Passwords and log-ins", "Kind words", "Adverts and shops"],
        kept_heading: "What the school keeps of this",
        kept: "Which stories were finished, when and how they ended, and which signs were noticed.",
        contacts: contacts(),
    }
}

#[test]
fn j16_a_page_for_home_grows_with_what_was_practised() {
    let first = pupil_summary(&summary(0), &fonts()).expect("made");
    check("pupil-summary-first.pdf", &first, 1);
    let full = pupil_summary(&summary(3), &fonts()).expect("made");
    check("pupil-summary.pdf", &full, 2);
}
