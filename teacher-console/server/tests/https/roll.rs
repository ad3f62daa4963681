//! Pupils are brought in at a console: looked at first, stored only as they were shown, and cards are dealt afterwards.

use std::io::Write as _;

use protocol::{
    account::Confirm,
    bytes::{Blob, Id, Token},
    card::{CardKind, CardSecret},
    classroom::{SetForClass, SetTo, StaffClasses},
    machines::Nothing,
    paths,
    problem::{ProblemBody, ProblemCode},
    pupils::{OpenClasses, PupilSession, PupilSignIn},
    report::SignInManner,
    roll::{
        AskRoll, Cards, DealCards, ImportRoster, LookAtRoster, Roll, RosterDone, RosterKind,
        RosterLook, RosterPiece, RowFate,
    },
};

use crate::support::{Adult, Machine, OpenClass, TestSchool, code};

const LIST: &str = "class,year,name,picture,number\n\
    5B,5,Amina,,1001\n5B,5,Leo,,1002\n6A,6,Владимир,,1003\n6A,6,Zoë,,1004\n6A,6,Zoë,,1005\n";

struct Desk {
    school: TestSchool,
    console: Machine,
    pc: Machine,
    class: Id,
    pupils: [Id; 2],
    roster: Id,
}

impl Desk {
    async fn new() -> Self {
        let school = TestSchool::founded().await;
        let OpenClass {
            console,
            pc,
            class,
            pupils,
            ..
        } = school.open_class().await;
        Self {
            school,
            console,
            pc,
            class,
            pupils,
            roster: Id([9; 16]),
        }
    }

    async fn ask<T: serde::de::DeserializeOwned>(
        &self,
        path: &str,
        who: &Token,
        body: &impl serde::Serialize,
    ) -> Result<T, ProblemBody> {
        self.school
            .ask(path, Some(&self.console), Some(who), body)
            .await
    }

    async fn signed_in(&self, adult: &Adult) -> Token {
        self.school.sign_in(&self.console, adult).await.token
    }

    async fn confirm(&self, adult: &Adult, token: &Token) {
        let confirm = Confirm { auth: adult.auth() };
        let _right: Nothing = self
            .ask(paths::STAFF_CONFIRM, token, &confirm)
            .await
            .unwrap();
    }

    /// In two pieces, as a longer file comes.
    async fn send(&self, who: &Token, bytes: &[u8]) {
        let middle = bytes.len() / 2;
        for (number, part) in [&bytes[..middle], &bytes[middle..]].into_iter().enumerate() {
            let piece = RosterPiece {
                roster: self.roster,
                number: u32::try_from(number).unwrap(),
                bytes: Blob(part.to_vec()),
            };
            let _taken: Nothing = self.ask(paths::ROLL_PIECE, who, &piece).await.unwrap();
        }
    }

    async fn look(&self, who: &Token, file: &str) -> Result<RosterLook, ProblemBody> {
        let ask = LookAtRoster {
            only: Vec::new(),
            roster: self.roster,
            file: file.to_owned(),
        };
        self.ask(paths::ROLL_LOOK, who, &ask).await
    }

    async fn import(
        &self,
        who: &Token,
        look: &RosterLook,
        many_leave: bool,
    ) -> Result<RosterDone, ProblemBody> {
        let ask = ImportRoster {
            only: Vec::new(),
            roster: self.roster,
            file: "list.csv".to_owned(),
            shown: look.shown,
            many_leave,
        };
        self.ask(paths::ROLL_IMPORT, who, &ask).await
    }

    async fn roll(&self, who: &Token, class: Option<Id>) -> Roll {
        self.ask(paths::ROLL, who, &AskRoll { class })
            .await
            .unwrap()
    }
}

fn names(look: &RosterLook, fate: RowFate) -> Vec<&str> {
    let rows = look.rows.iter().filter(|row| row.fate == fate);
    rows.map(|row| row.name.as_str()).collect()
}

#[tokio::test]
async fn a_roster_is_looked_at_and_stored_only_as_it_was_shown() {
    let desk = Desk::new().await;
    let lead = desk.signed_in(&desk.school.lead).await;
    let before = desk.roll(&lead, None).await;
    assert!(before.may_bring_in && before.template.starts_with("class,year,name"));
    desk.send(&lead, LIST.as_bytes()).await;
    let look = desk.look(&lead, "list.csv").await.unwrap();
    assert_eq!((look.kind, look.classes), (Some(RosterKind::Plain), 2));
    assert!(look.can_be_imported());
    assert!(names(&look, RowFate::Added).contains(&"Владимир"));
    let zoes: Vec<_> = look.rows.iter().filter(|row| row.name == "Zoë").collect();
    assert_ne!(zoes[0].picture, zoes[1].picture, "namesakes are told apart");
    assert_eq!(
        desk.roll(&lead, None).await,
        before,
        "looking changes nothing"
    );

    let asked = desk.import(&lead, &look, true).await;
    assert_eq!(code(asked), ProblemCode::Confirm);
    desk.confirm(&desk.school.lead, &lead).await;
    let mut other = look.clone();
    other.shown.0[0] ^= 1;
    let changed = desk.import(&lead, &other, true).await;
    assert_eq!(code(changed), ProblemCode::Refused, "what was not shown");
    assert_eq!(desk.roll(&lead, None).await, before);

    let done = desk.import(&lead, &look, true).await.unwrap();
    assert_eq!(done.added as usize, look.count(RowFate::Added));
    let new = done.roll.classes.iter().find(|class| class.name == "6A");
    assert_eq!(
        new.map(|class| (class.pupils, class.without_card)),
        Some((3, 3))
    );
    let again = desk.import(&lead, &look, true).await;
    assert_eq!(code(again), ProblemCode::Refused, "the file is let go");
}

#[tokio::test]
async fn one_bad_row_refuses_all_and_says_where_and_what_to_do() {
    let desk = Desk::new().await;
    let lead = desk.signed_in(&desk.school.lead).await;
    desk.confirm(&desk.school.lead, &lead).await;
    let before = desk.roll(&lead, None).await;
    let bad = "class,year,name\n5B,5,Amina\n5B,twelfth,Leo\n,5,Noor\n";
    desk.send(&lead, bad.as_bytes()).await;
    let look = desk.look(&lead, "list.csv").await.unwrap();
    assert!(!look.can_be_imported());
    let lines: Vec<u64> = look.rows.iter().map(|row| row.line).collect();
    assert_eq!(lines, [3, 4]);
    assert!(
        look.rows
            .iter()
            .all(|row| !row.why.is_empty() && !row.remedy.is_empty())
    );
    assert_eq!(
        code(desk.import(&lead, &look, true).await),
        ProblemCode::Refused
    );
    desk.send(&lead, b"PK is no zip file").await;
    let no_zip = desk.look(&lead, "export.zip").await;
    assert!(no_zip.unwrap_err().what.contains("export.zip"));
    assert_eq!(desk.roll(&lead, None).await, before);
}

#[tokio::test]
async fn a_packed_export_is_read_and_half_an_export_is_asked_about() {
    let desk = Desk::new().await;
    let lead = desk.signed_in(&desk.school.lead).await;
    desk.confirm(&desk.school.lead, &lead).await;
    let class = desk.roll(&lead, None).await.classes.remove(0);
    let list = format!("class,year,name\n{},5,Somebody New\n", class.name);
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    zip.start_file("roll/list.csv", zip::write::SimpleFileOptions::default())
        .unwrap();
    zip.write_all(list.as_bytes()).unwrap();
    desk.send(&lead, &zip.finish().unwrap().into_inner()).await;
    let look = desk.look(&lead, "export.zip").await.unwrap();
    assert!(look.many_leave);
    assert_eq!(
        look.rows[0].fate,
        RowFate::Leaves,
        "leavers come before who is new"
    );
    assert_eq!(look.rows[0].class, class.name);
    let asked = desk.import(&lead, &look, false).await;
    assert!(asked.unwrap_err().what.contains("More than a third"));
    let done = desk.import(&lead, &look, true).await.unwrap();
    assert_eq!((done.added, done.left), (1, class.pupils));
}

#[tokio::test]
async fn a_card_is_a_new_secret_and_the_earlier_one_counts_no_more() {
    let desk = Desk::new().await;
    let lead = desk.signed_in(&desk.school.lead).await;
    let ask = DealCards {
        class: desk.class,
        pupils: desk.pupils.to_vec(),
        kind: CardKind::Pictures,
    };
    let asked: Result<Cards, _> = desk.ask(paths::ROLL_CARDS, &lead, &ask).await;
    assert_eq!(code(asked.map(|_| ())), ProblemCode::Confirm);
    desk.confirm(&desk.school.lead, &lead).await;
    let lengths = desk.school.lengths();
    let first: Cards = desk.ask(paths::ROLL_CARDS, &lead, &ask).await.unwrap();
    let on_record: Vec<u64> = desk.school.lengths().into();
    assert!(
        on_record
            .iter()
            .zip(lengths)
            .all(|(now, before)| *now == before + 1)
    );
    let second: Cards = desk.ask(paths::ROLL_CARDS, &lead, &ask).await.unwrap();
    let sign_in = |cards: &Cards| PupilSignIn {
        pupil: desk.pupils[0],
        secret: cards.cards[0].secret,
    };
    if first.cards[0].secret != second.cards[0].secret {
        let old: Result<PupilSession, _> = desk
            .school
            .ask(
                paths::PUPILS_SIGN_IN,
                Some(&desk.pc),
                None,
                &sign_in(&first),
            )
            .await;
        assert_eq!(code(old), ProblemCode::WrongSecret);
    }
    let _in: PupilSession = desk
        .school
        .ask(
            paths::PUPILS_SIGN_IN,
            Some(&desk.pc),
            None,
            &sign_in(&second),
        )
        .await
        .unwrap();
    let roll = desk.roll(&lead, Some(desk.class)).await;
    let theirs = roll.pupils.iter().find(|one| one.id == desk.pupils[0]);
    assert!(theirs.is_some_and(|one| one.card == Some(CardKind::Pictures)));
}

#[tokio::test]
async fn a_card_with_four_digits_signs_in_and_says_so_and_pictures_do_not() {
    let desk = Desk::new().await;
    let lead = desk.signed_in(&desk.school.lead).await;
    desk.confirm(&desk.school.lead, &lead).await;
    let pupil = desk.pupils[0];
    let ask = DealCards {
        class: desk.class,
        pupils: vec![pupil],
        kind: CardKind::Pin,
    };
    let dealt: Cards = desk.ask(paths::ROLL_CARDS, &lead, &ask).await.unwrap();
    let right = dealt.cards[0].secret;
    let CardSecret::Pin(digits) = right else {
        panic!("digits were asked for");
    };
    let enter = async |secret| -> Result<PupilSession, _> {
        let sign_in = PupilSignIn { pupil, secret };
        let path = paths::PUPILS_SIGN_IN;
        desk.school.ask(path, Some(&desk.pc), None, &sign_in).await
    };
    let [first, second, third, last] = digits;
    let other = CardSecret::Pin([first, second, third, (last + 1) % 10]);
    assert_eq!(code(enter(other).await), ProblemCode::WrongSecret);
    let pictures = CardSecret::Pictures([first, second, third]);
    assert_eq!(code(enter(pictures).await), ProblemCode::WrongSecret);
    let no_digit = CardSecret::Pin([first, second, third, 10]);
    assert_eq!(code(enter(no_digit).await), ProblemCode::WrongSecret);
    assert_eq!(enter(right).await.unwrap().manner, SignInManner::Pin);

    let open: OpenClasses = desk
        .school
        .ask(paths::CLASSES, Some(&desk.pc), None, &Nothing {})
        .await
        .unwrap();
    let tiles = &open.classes[0].pupils;
    let asks = |id| tiles.iter().find(|tile| tile.id == id).unwrap().card;
    assert_eq!(asks(pupil), CardKind::Pin);
    assert_eq!(asks(desk.pupils[1]), CardKind::Pictures);
}

#[tokio::test]
async fn a_teacher_has_cards_of_their_class_and_brings_nobody_in() {
    let desk = Desk::new().await;
    let lead = desk.signed_in(&desk.school.lead).await;
    let set = |people: Vec<Id>| SetForClass {
        to: SetTo::Class(desk.class),
        people,
    };
    let none: Result<StaffClasses, _> = desk
        .ask(paths::CLASSROOM_SET, &lead, &set(Vec::new()))
        .await;
    none.unwrap();
    let teacher = desk.signed_in(&desk.school.teacher).await;
    let other_classes = desk.roll(&teacher, None).await.classes;
    assert!(other_classes.iter().all(|class| class.id != desk.class));
    let me = vec![desk.school.teacher.person.id];
    let _set: StaffClasses = desk
        .ask(paths::CLASSROOM_SET, &lead, &set(me))
        .await
        .unwrap();
    let roll = desk.roll(&teacher, Some(desk.class)).await;
    assert!(!roll.may_bring_in && roll.template.is_empty() && !roll.pupils.is_empty());
    let piece = RosterPiece {
        roster: desk.roster,
        number: 0,
        bytes: Blob(LIST.as_bytes().to_vec()),
    };
    let brought: Result<Nothing, _> = desk.ask(paths::ROLL_PIECE, &teacher, &piece).await;
    assert_eq!(code(brought), ProblemCode::NotThere);
    desk.confirm(&desk.school.teacher, &teacher).await;
    let not_of_the_class = DealCards {
        class: desk.class,
        pupils: vec![Id([200; 16])],
        kind: CardKind::Pictures,
    };
    let none: Result<Cards, _> = desk
        .ask(paths::ROLL_CARDS, &teacher, &not_of_the_class)
        .await;
    assert_eq!(code(none.map(|_| ())), ProblemCode::NotThere);
}

#[tokio::test]
async fn a_school_of_twelve_hundred_comes_in_at_once_and_a_second_look_finds_everybody() {
    let desk = Desk::new().await;
    let lead = desk.signed_in(&desk.school.lead).await;
    desk.confirm(&desk.school.lead, &lead).await;
    let mut list = "class,year,name,picture,number\n".to_owned();
    for number in 0..1_200 {
        let (class, name) = (number / 30, number % 30);
        list.push_str(&format!("New {class},5,Pupil {name},,{number}\n"));
    }
    desk.send(&lead, list.as_bytes()).await;
    let look = desk.look(&lead, "list.csv").await.unwrap();
    assert_eq!(look.count(RowFate::Added), 1_200);
    let done = desk.import(&lead, &look, true).await.unwrap();
    assert_eq!((done.added, done.roll.classes.len() >= 40), (1_200, true));
    desk.send(&lead, list.as_bytes()).await;
    let again = desk.look(&lead, "list.csv").await.unwrap();
    assert_eq!(again.count(RowFate::Stays), 1_200);
}

/// Issue 7: where records put a pupil into a class for each subject, whoever imports says which one is their own.
#[tokio::test]
async fn a_school_whose_pupils_are_in_several_classes_comes_in_once_their_own_are_chosen() {
    let desk = Desk::new().await;
    let lead = desk.signed_in(&desk.school.lead).await;
    desk.send(&lead, &subjects()).await;
    let look = desk.look(&lead, "sds.zip").await.unwrap();
    assert!(!look.can_be_imported());
    let titles = |look: &RosterLook| -> Vec<(String, u32)> {
        let offered = look.offered.iter();
        offered.map(|one| (one.title.clone(), one.pupils)).collect()
    };
    let all = [("10C".to_owned(), 2), ("History 10".to_owned(), 2)];
    assert_eq!(titles(&look), all);
    let only = vec!["10C".to_owned()];
    let ask = LookAtRoster {
        roster: desk.roster,
        file: "sds.zip".to_owned(),
        only: only.clone(),
    };
    let look: RosterLook = desk.ask(paths::ROLL_LOOK, &lead, &ask).await.unwrap();
    assert!(look.can_be_imported() && titles(&look) == all);
    assert_eq!(names(&look, RowFate::Added), ["Amina", "Zoë"]);
    desk.confirm(&desk.school.lead, &lead).await;
    let import = |only: Vec<String>| ImportRoster {
        roster: desk.roster,
        file: "sds.zip".to_owned(),
        only,
        shown: look.shown,
        many_leave: true,
    };
    for other in [vec!["History 10".to_owned()], Vec::new()] {
        let other = import(other);
        let refused = desk
            .ask::<RosterDone>(paths::ROLL_IMPORT, &lead, &other)
            .await;
        assert!(refused.is_err(), "it is stored only as it was shown");
    }
    let done: RosterDone = desk
        .ask(paths::ROLL_IMPORT, &lead, &import(only))
        .await
        .unwrap();
    assert_eq!(done.added, 2);
}

/// Two pupils, both in a tutor group and in a subject, and nothing that says which is which.
fn subjects() -> Vec<u8> {
    use std::io::Write as _;
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, text) in [
        (
            "users.csv",
            "sourcedId,givenName,familyName\np1,Amina,A\np2,Zoë,B\n",
        ),
        (
            "roles.csv",
            "userSourcedId,role,grade\np1,student,10\np2,student,10\n",
        ),
        ("classes.csv", "sourcedId,title\nc1,10C\nc2,History 10\n"),
        (
            "enrollments.csv",
            "classSourcedId,userSourcedId,role\nc1,p1,student\nc2,p1,student\nc1,p2,student\nc2,p2,student\n",
        ),
    ] {
        zip.start_file(name, zip::write::SimpleFileOptions::default())
            .unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}
