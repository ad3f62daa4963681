//! September begins: new rules are in force, two pupils sign, an adult signs for a third, the missing are listed and
//! printed, and the poster for the wall.
//!
//! One reads them in full words, asks their teacher first and is helped there; one reads simplified ones. Whoever has not
//! signed is with their teacher also when the server is away (B-08, D-01, D-13, D-16, D-17, D-19, C-15).

use std::collections::BTreeSet;

use curriculum::{AgeBand, Agreements, ReadingMode};
use tests::demo::{
    Album, LEADS_DUTY, PUPIL, PUPIL_CLASS, PUPIL_PC, PupilAtPc, SafeguardingLead, agreements,
    pictures_of,
};
use tests::desk::{Desk, Printer};
use tests::patience::{PATIENCE, until};
use tests::pdf::pages_of;
use tests::school::School;

/// They sign in simplified words.
const SIMPLY: &str = "Ben";
/// An adult signs for them.
const FOR_THEM: &str = "Carys";
/// They sign nothing, and their parents take a consent back.
const UNSIGNED: &str = "Dmitri";
/// The band of the class.
const BAND: AgeBand = AgeBand::From9To11;

/// What a pupil of the class may press to go on: 'next', and the answers that the rules give.
fn presses(rules: &Agreements, mode: ReadingMode) -> BTreeSet<String> {
    let questions = rules.for_pupils(BAND, mode).questions.into_iter();
    let answers = questions.flat_map(|asked| asked.answers);
    answers
        .filter(|answer| answer.is_ours)
        .map(|answer| answer.words)
        .collect()
}

#[test]
fn two_pupils_sign_an_adult_signs_for_one_and_the_missing_are_listed() {
    let _turn = super::one_at_a_time();
    let folder = tempfile::tempdir().unwrap();
    let desk = Desk::open().unwrap();
    let printer = desk.plug_in_printer().unwrap();
    let mut school = School::found(folder.path()).unwrap();
    let pc = school.join_pupil_pc(PUPIL_PC).unwrap();
    let album = Album::new(&super::pictures("september")).unwrap();
    let rules = agreements().unwrap();
    let me = school.staff_with(LEADS_DUTY).unwrap();

    let mut lead = SafeguardingLead::open(&desk, &school, &school.log("console"), &album).unwrap();
    lead.sign_in(&me).unwrap();
    lead.put_rules_in_force(&me, rules.version()).unwrap();

    let mut pupil = PupilAtPc::open(&desk, &pc, &school.log("pupil-app"), &album).unwrap();
    let title = pupil.words.say("rules-title").unwrap();
    let pictures = |name| pictures_of(&school.server_folder(), PUPIL_CLASS, name).unwrap();
    pupil
        .sign_in_to_see((PUPIL_CLASS, PUPIL), &pictures(PUPIL), &title)
        .unwrap();
    pupil.picture("rules").unwrap();
    let answers = presses(&rules, ReadingMode::Full);
    pupil.read_to_the_end(&answers).unwrap();
    pupil.ask_teacher_and_be_helped().unwrap();
    pupil.press_word("rules-again").unwrap();
    pupil.read_and_sign(&answers).unwrap();
    let hello = [("name", PUPIL)];
    let home = pupil.words.say_with("hello-name", &hello).unwrap();
    pupil.window.named(&home).unwrap();
    pupil.sign_out().unwrap();

    pupil
        .sign_in_to_see((PUPIL_CLASS, SIMPLY), &pictures(SIMPLY), &title)
        .unwrap();
    pupil.show_one_thing_at_a_time().unwrap();
    pupil.picture("rules-simplified").unwrap();
    pupil
        .read_and_sign(&presses(&rules, ReadingMode::Simplified))
        .unwrap();
    pupil.window.saying(SIMPLY).unwrap();

    lead.open_register(PUPIL_CLASS, FOR_THEM).unwrap();
    lead.sign_for(FOR_THEM).unwrap();
    lead.has_signed("signed-on-screen", 2).unwrap();
    lead.has_signed("proxy-agreed-another-way", 1).unwrap();
    // Seven of the ten have not signed, and every parent's paper is missing.
    let missing = lead.word("missing-both").unwrap();
    let shown = lead.window.read().unwrap();
    let missing = shown.iter().filter(|seen| seen.name == missing).count();
    assert_eq!(missing, 7);
    lead.print_who_is_missing().unwrap();
    lead.parents_agree_and_take_it_back(UNSIGNED, "consent-photographs")
        .unwrap();
    lead.print_rules_poster(("9", "11")).unwrap();
    lead.close().unwrap();
    look_at_what_was_printed(&printer, &rules);

    // A cold start while the server is away: what this computer heard last counts.
    pupil.close().unwrap();
    school.stop().unwrap();
    let mut pupil = PupilAtPc::open(&desk, &pc, &school.log("pupil-app"), &album).unwrap();
    pupil
        .owes_a_signature_without_the_server((PUPIL_CLASS, UNSIGNED))
        .unwrap();
    pupil.close().unwrap();
}

/// The missing by name and nobody else, and one page with every rule of the class's stage.
fn look_at_what_was_printed(printer: &Printer, rules: &Agreements) {
    let printed = until("two papers at the printer", PATIENCE, || {
        let printed = printer.printed()?;
        Ok((printed.len() == 2).then_some(printed))
    })
    .unwrap();
    // Beside the pictures, to be looked at.
    for (file, name) in printed.iter().zip(["missing.pdf", "poster.pdf"]) {
        std::fs::copy(file, super::pictures("september").join(name)).unwrap();
    }
    let [missing, poster] = pages_of(&printed).unwrap().try_into().unwrap();
    let said = |pages: &[String]| -> String {
        let all = pages.join(" ");
        all.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let missing = said(&missing);
    assert!(missing.contains(UNSIGNED), "{missing}");
    let rules = rules.for_pupils(BAND, ReadingMode::Full).rules;
    assert_eq!(poster.len(), rules.len().div_ceil(7), "seven to a leaf");
    let poster = said(&poster);
    for rule in rules {
        // A long rule may be broken between two words, never within one.
        let first: Vec<&str> = rule.words.split_whitespace().take(4).collect();
        let first = first.join(" ");
        assert!(poster.contains(&first), "{first} is missing of {poster}");
    }
}
