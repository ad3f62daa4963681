//! Registers of the school over HTTPS: whose they are, how a record goes on and ends, and a file edited by hand (I, K).

use protocol::{
    bytes::{Id, Token},
    machines::Nothing,
    paths,
    problem::{ProblemBody, ProblemCode},
    registers::{NoteRecord, RegistersPage},
};
use safeguarding::SHIPPED_REGISTERS;

use crate::{
    lists::Desk,
    support::{Adult, code, command},
};

const DAY_S: i64 = 24 * 60 * 60;

impl Desk {
    async fn keeper(&self, who: &Adult) -> Token {
        self.sign_in(who).await.unwrap().token
    }

    async fn registers(&self, who: &Token) -> RegistersPage {
        self.ask(paths::REGISTERS, who, &Nothing {}).await.unwrap()
    }

    async fn record(&self, who: &Token, note: NoteRecord) -> Result<RegistersPage, ProblemBody> {
        self.ask(paths::REGISTERS_NOTE, who, &note).await
    }

    /// A record of this kind, due so many days from now.
    fn opens(&self, kind: &str, owner: Option<Id>, days: i64) -> NoteRecord {
        NoteRecord::Open {
            kind: kind.to_owned(),
            about: "Ms Rivers, year 5".to_owned(),
            words: "From September".to_owned(),
            ticked: vec!["policy".to_owned()],
            owner,
            day: self.school.time(),
            due: Some(self.school.time() + days * DAY_S),
        }
    }
}

fn goes_on(number: u32, ticked: &[&str], due: Option<i64>) -> NoteRecord {
    NoteRecord::GoOn {
        number,
        words: "So far".to_owned(),
        ticked: ticked.iter().map(|tick| (*tick).to_owned()).collect(),
        owner: None,
        due,
    }
}

fn closes(number: u32, ticked: &[&str], again: Option<i64>) -> NoteRecord {
    NoteRecord::Close {
        number,
        words: "Done".to_owned(),
        ticked: ticked.iter().map(|tick| (*tick).to_owned()).collect(),
        again,
    }
}

/// K-01, K-02, K-12.
#[tokio::test]
async fn k01_an_induction_stays_open_until_everything_is_ticked_and_its_owner_sees_it() {
    let desk = Desk::begin().await;
    let lead = desk.keeper(&desk.school.lead).await;
    let teacher = desk.keeper(&desk.school.teacher).await;
    let of_teacher = Some(desk.school.teacher.person.id);
    let opens = desk.opens("induction", of_teacher, 20);
    let page = desk.record(&lead, opens).await.unwrap();
    assert!(page.keeps_all && page.people.len() > 3);
    let number = page.records[0].number;
    assert_eq!(page.records[0].ticked, ["policy"]);
    let seen = desk.registers(&teacher).await;
    assert_eq!(seen.records.len(), 1, "whoever owns it sees it");
    assert!(seen.kinds.iter().all(|kind| kind.id != "induction") && !seen.keeps_all);
    let most = ["rules", "reporting", "flowchart", "conduct"];
    let due = Some(desk.school.time() + 30 * DAY_S);
    let page = desk.record(&teacher, goes_on(number, &most, due)).await;
    assert_eq!(page.unwrap().records[0].due, due);
    let no = desk
        .record(&lead, closes(number, &["coordinator"], None))
        .await;
    let no = no.unwrap_err();
    assert!(no.what.contains("Has met the network manager"), "{no:?}");
    let rest = ["coordinator", "network-manager"];
    let page = desk
        .record(&lead, closes(number, &rest, None))
        .await
        .unwrap();
    let record = &page.records[0];
    assert!(record.is_closed && record.ticked.len() == 7);
    assert_eq!(record.additions.len(), 2, "and what came before stays");
    let again = desk.record(&lead, closes(number, &rest, None)).await;
    assert_eq!(code(again), ProblemCode::Refused);
    let more = desk
        .record(&lead, goes_on(number, &[], None))
        .await
        .unwrap();
    assert!(
        more.records[0].is_closed,
        "more can be noted, nothing changes"
    );
}

/// I-17: a change of the filter that is for a time only is not noted without the day on which it ends.
#[tokio::test]
async fn i17_what_is_for_a_time_only_needs_the_day_on_which_it_ends() {
    let desk = Desk::begin().await;
    let lead = desk.keeper(&desk.school.lead).await;
    let opens = |ticked: &[&str], days: Option<i64>| NoteRecord::Open {
        kind: "filter-change".to_owned(),
        about: "A museum's video page".to_owned(),
        words: "For year 5".to_owned(),
        ticked: ticked.iter().map(|tick| (*tick).to_owned()).collect(),
        owner: None,
        day: desk.school.time(),
        due: days.map(|days| desk.school.time() + days * DAY_S),
    };
    let no = desk.record(&lead, opens(&["temporary"], None)).await;
    assert_eq!(code(no), ProblemCode::Refused);
    desk.record(&lead, opens(&["temporary"], Some(9)))
        .await
        .unwrap();
    let page = desk.record(&lead, opens(&["asked"], None)).await.unwrap();
    let number = page.records[0].number;
    let late = desk
        .record(&lead, goes_on(number, &["temporary"], None))
        .await;
    assert_eq!(code(late), ProblemCode::Refused);
    assert_eq!(
        desk.registers(&lead).await,
        page,
        "nothing of that was kept"
    );
}

/// I-16, K-03: what comes round opens the next with its end, and says when it is due by itself.
#[tokio::test]
async fn i16_a_check_of_the_filter_comes_round() {
    let desk = Desk::begin().await;
    let lead = desk.keeper(&desk.school.lead).await;
    let page = desk.registers(&lead).await;
    let kind = |page: &RegistersPage| {
        let mut kinds = page.kinds.iter();
        kinds
            .find(|kind| kind.id == "filter-check")
            .cloned()
            .unwrap()
    };
    assert!(kind(&page).is_never);
    let page = desk
        .record(&lead, desk.opens("filter-check", None, 3))
        .await;
    let number = page.unwrap().records[0].number;
    let now = desk.school.time();
    let page = desk.record(&lead, closes(number, &["blocks"], None)).await;
    assert_eq!(kind(&page.unwrap()).next, Some(now + 122 * DAY_S));
    let page = desk
        .record(&lead, desk.opens("filter-check", None, 3))
        .await;
    let number = page.unwrap().records[0].number;
    let then = Some(now + 90 * DAY_S);
    let page = desk.record(&lead, closes(number, &[], then)).await.unwrap();
    assert_eq!(page.records[0].due, then);
    assert_eq!(page.records[0].about, "Ms Rivers, year 5");
    assert_eq!((kind(&page).next, page.records.len()), (None, 3));
    let past = desk.record(
        &lead,
        closes(page.records[0].number, &[], Some(now - DAY_S)),
    );
    assert_eq!(code(past.await), ProblemCode::Refused);
}

/// I-32, I-34: a teacher notes what is a teacher's, and sees nothing of anybody else.
#[tokio::test]
async fn i32_a_teacher_notes_remote_lessons_and_no_training_of_others() {
    let desk = Desk::begin().await;
    let lead = desk.keeper(&desk.school.lead).await;
    let teacher = desk.keeper(&desk.school.teacher).await;
    desk.record(&lead, desk.opens("training", None, 9))
        .await
        .unwrap();
    assert_eq!(desk.registers(&teacher).await.records, []);
    let opens = desk.opens("remote-lesson", None, 1);
    let page = desk.record(&teacher, opens).await.unwrap();
    assert_eq!(page.records[0].owner, Some(desk.school.teacher.person.id));
    for wrong in [
        desk.opens("training", None, 9),
        desk.opens("no-such-kind", None, 9),
        desk.opens("remote-lesson", Some(desk.school.lead.person.id), 9),
    ] {
        let no = desk.record(&teacher, wrong).await.unwrap_err();
        assert_eq!(no.code, ProblemCode::Refused);
        assert!(no.remedy.starts_with("Nothing was noted."), "{no:?}");
    }
    let theirs = desk.registers(&lead).await.records;
    let training = theirs.iter().find(|one| one.kind == "training").unwrap();
    let no = desk
        .record(&teacher, goes_on(training.number, &[], None))
        .await;
    assert_eq!(code(no), ProblemCode::NotThere);
}

#[tokio::test]
async fn what_is_empty_or_has_days_that_cannot_be_is_not_kept() {
    let desk = Desk::begin().await;
    let lead = desk.keeper(&desk.school.lead).await;
    let opens = |about: &str, words: &str, day, due| NoteRecord::Open {
        kind: "action".to_owned(),
        about: about.to_owned(),
        words: words.to_owned(),
        ticked: Vec::new(),
        owner: None,
        day,
        due,
    };
    let now = desk.school.time();
    for wrong in [
        opens(" ", "what", now, None),
        opens("what", "", now, None),
        opens("two\nlines", "what", now, None),
        opens("what", "what", now, Some(now - DAY_S)),
        opens("what", "what", now - 9 * 366 * DAY_S, None),
        opens("what", "what", now, Some(now + 9 * 366 * DAY_S)),
        opens("what", "what", now, None),
    ] {
        let is_right = wrong == opens("what", "what", now, None);
        assert_eq!(desk.record(&lead, wrong).await.is_ok(), is_right);
    }
    assert_eq!(desk.registers(&lead).await.records.len(), 1);
}

/// A file edited by hand: what it spoils is said where the registers are kept, to whoever keeps them.
#[tokio::test]
async fn a_broken_file_of_own_kinds_is_said_at_the_console_and_nothing_is_lost() {
    let mut desk = Desk::begin().await;
    let lead = desk.keeper(&desk.school.lead).await;
    let opens = desk.opens("links", None, 3);
    assert!(!desk.record(&lead, opens).await.unwrap().own_file_left_out);
    let broken = SHIPPED_REGISTERS.text.replacen("group", "grope", 1);
    std::fs::write(desk.school.path().join("registers.ron"), broken).unwrap();
    desk.school.restart().await;
    desk.school.prove(&mut desk.console).await.unwrap();
    let lead = desk.keeper(&desk.school.lead).await;
    let page = desk.registers(&lead).await;
    assert!(page.own_file_left_out);
    assert_eq!(page.records.len(), 1);
    let teacher = desk.keeper(&desk.school.teacher).await;
    assert!(!desk.registers(&teacher).await.own_file_left_out);
}

#[test]
fn check_registers_names_every_mistake_of_a_schools_own_file_and_the_shipped_kinds_count() {
    let said = command(&["check-registers"]).unwrap();
    assert!(said.contains("kinds of record can be used."), "{said}");
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().to_str().unwrap();
    let own = SHIPPED_REGISTERS
        .text
        .replace("id: \"links\"", "id: \"breakfast-club\"");
    let file = folder.path().join("registers.ron");
    std::fs::write(&file, &own).unwrap();
    command(&["check-registers", place]).unwrap();
    std::fs::write(
        &file,
        own.replace("group: \"checks\"", "group: \"cheques\""),
    )
    .unwrap();
    let said = command(&["check-registers", place]).unwrap_err();
    assert!(said.contains("problems were found"), "{said}");
    // As an editor leaves it that does not know the alphabet.
    std::fs::write(&file, b"(kinds: [\xff\xfe").unwrap();
    let said = command(&["check-registers", place]).unwrap_err();
    assert!(said.contains("1 problems were found"), "{said}");
    let nowhere = folder.path().join("nowhere");
    let said = command(&["check-registers", nowhere.to_str().unwrap()]).unwrap_err();
    assert!(said.contains("There is no folder"), "{said}");
}
