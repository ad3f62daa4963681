//! Rules on the wall, in the planner and on forms.

use super::{check, fonts};
use crate::*;

const WORDS: &str = "I tell a trusted adult straight away when something upsets or worries me, or a message is nasty.";
const SYMBOLS: [&str; 4] = ["eye", "tell", "lock", "hand-up"];

fn rules(count: usize, words: &'static str) -> Rules<'static> {
    Rules {
        school_name: "Oakfield Practice School",
        for_whom: "Ages 7 to 9",
        version: "2026.1",
        opening: "These are our rules for computers. They help us to learn, to be kind and to stay safe.",
        rules: SYMBOLS
            .into_iter()
            .cycle()
            .take(count)
            .map(|symbol| Rule { symbol, words })
            .collect(),
        seen_by_school: "Grown-ups at school can see what happens on school computers.",
        if_broken: "If I forget a rule, we talk about it.",
        telling: "Telling is always right.",
        agree: "I have read the rules. I know what they mean.",
        talk: vec!["Which rule is the easiest?", "Who can you tell?"],
        parent: Some(ParentPart {
            rules: vec!["We have read and talked about the rules together."],
            consents: vec!["Internet at school.", "My child's work.", "Photographs."],
            change: "You can change any of these at any time.",
        }),
        pupil_signs: true,
        in_pictures: false,
    }
}

#[test]
fn a_poster_has_seven_rules_to_a_leaf_so_that_its_letters_carry_b_08() {
    let fonts = fonts();
    for (count, words, leaves) in [
        (7, "I write kind words.", 1),
        (7, WORDS, 1),
        (13, WORDS, 2),
        (24, WORDS, 4),
        (28, WORDS, 4),
        (33, WORDS, 5),
    ] {
        let pdf = rules_poster(&rules(count, words), &fonts).unwrap();
        check(&format!("poster-{count}-{}.pdf", words.len()), &pdf, leaves);
    }
}

#[test]
fn a_poster_in_pictures_has_twelve_to_a_leaf_b_08() {
    let fonts = fonts();
    for (count, leaves) in [(7, 1), (13, 2), (28, 3)] {
        let poster = Rules {
            in_pictures: true,
            ..rules(count, "Ask before you download")
        };
        let pdf = rules_poster(&poster, &fonts).unwrap();
        check(&format!("poster-pictures-{count}.pdf"), &pdf, leaves);
    }
}

/// R8: what a teacher needs for one scenario is on one leaf.
#[test]
fn a_scenarios_notes_are_one_page() {
    let part = |heading| SheetPart {
        heading,
        paragraphs: vec![WORDS, WORDS],
        points: vec!["Both pages say *free*. #Why?", WORDS],
    };
    let sheet = LessonSheet {
        school_name: "Oakfield Practice School",
        title: "A song to share",
        about: "Using what others made · ages 9-11 · 9 parts",
        parts: [
            "Aim",
            "Talk about it",
            "Five-minute check",
            "At home",
            "Review",
        ]
        .map(part)
        .into(),
    };
    let pdf = lesson_sheet(&sheet, &fonts()).unwrap();
    check("lesson-sheet.pdf", &pdf, 1);
}

#[test]
fn a_planners_page_holds_the_rules_of_the_young_on_one_leaf_b_09() {
    let pdf = rules_planner(&rules(13, "I write only to people I know."), &fonts()).unwrap();
    check("planner.pdf", &pdf, 1);
}

#[test]
fn a_form_has_the_pupils_part_and_the_parents_d_21() {
    let fonts = fonts();
    check(
        "form.pdf",
        &rules_form(&rules(13, WORDS), &fonts).unwrap(),
        2,
    );
    let alone = Rules {
        parent: None,
        ..rules(7, "I write kind words.")
    };
    check("form-alone.pdf", &rules_form(&alone, &fonts).unwrap(), 1);
}

#[test]
fn grown_ups_sign_a_paper_of_their_own_d_05() {
    let paper = AdultRules {
        school_name: "Oakfield Practice School",
        title: "Rules for staff",
        version: "2026.1",
        opening: "Sign them when you start, each year, and whenever they change.",
        rules: vec![WORDS; 17],
        agree: "I have read these rules and understand them.",
        asks_for_post: true,
    };
    check("staff.pdf", &adult_rules(&paper, &fonts()).unwrap(), 1);
}
