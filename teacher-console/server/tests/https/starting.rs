//! Monday, nine o'clock: a room of forty computers is paired with one file, and all of them start at the same moment.

use std::{collections::BTreeSet, sync::Arc};

use protocol::{
    account::Confirm,
    bytes::{Blob, Id, Token},
    card::CardKind,
    classroom::{OneClass, OpenLesson},
    live::{Beat, BeatAnswer, ClassNow, Doing, WatchClass},
    machines::{MachineKind, Nothing},
    paths,
    pupils::{OpenClasses, PupilSession, PupilSignIn},
    roll::{
        AskRoll, CARDS_MAX, Cards, DealCards, DealtCard, ImportRoster, LookAtRoster, Roll,
        RosterDone, RosterLook, RosterPiece,
    },
};
use tokio::{sync::Barrier, task::JoinSet};

use crate::{
    load::approve,
    support::{Machine, TestSchool},
};

const COMPUTERS: u8 = 40;
const CLASS: &str = "9A";

/// The lead at a console, where a class of forty is brought in and opened.
struct Lead<'a> {
    school: &'a TestSchool,
    console: Machine,
    token: Token,
}

impl<'a> Lead<'a> {
    async fn at_a_console(school: &'a TestSchool) -> Self {
        let console = school.founding_console(95).await;
        let token = school.sign_in(&console, &school.lead).await.token;
        let lead = Self {
            school,
            console,
            token,
        };
        let auth = lead.school.lead.auth();
        let _right: Nothing = lead.ask(paths::STAFF_CONFIRM, &Confirm { auth }).await;
        lead
    }

    async fn ask<T: serde::de::DeserializeOwned>(
        &self,
        path: &str,
        body: &impl serde::Serialize,
    ) -> T {
        let by = (Some(&self.console), Some(&self.token));
        self.school.ask(path, by.0, by.1, body).await.unwrap()
    }

    async fn brings_in_a_class(&self) -> Id {
        let rows = (1..=COMPUTERS).map(|number| format!("{CLASS},9,Pupil {number},,{number}\n"));
        let list: String = std::iter::once("class,year,name,picture,number\n".to_owned())
            .chain(rows)
            .collect();
        let (roster, file) = (Id([9; 16]), "list.csv".to_owned());
        let piece = RosterPiece {
            roster,
            number: 0,
            bytes: Blob(list.into_bytes()),
        };
        let _taken: Nothing = self.ask(paths::ROLL_PIECE, &piece).await;
        let look = LookAtRoster {
            only: Vec::new(),
            roster,
            file: file.clone(),
        };
        let look: RosterLook = self.ask(paths::ROLL_LOOK, &look).await;
        let import = ImportRoster {
            only: Vec::new(),
            roster,
            file,
            shown: look.shown,
            many_leave: true,
        };
        let done: RosterDone = self.ask(paths::ROLL_IMPORT, &import).await;
        assert_eq!(done.added, u32::from(COMPUTERS));
        let mut classes = done.roll.classes.into_iter();
        classes.find(|class| class.name == CLASS).unwrap().id
    }

    /// A card for everybody.
    async fn deals(&self, class: Id) -> Vec<DealtCard> {
        let roll: Roll = self.ask(paths::ROLL, &AskRoll { class: Some(class) }).await;
        let pupils: Vec<Id> = roll.pupils.iter().map(|pupil| pupil.id).collect();
        let mut dealt = Vec::new();
        for some in pupils.chunks(CARDS_MAX) {
            let ask = DealCards {
                class,
                pupils: some.to_vec(),
                kind: CardKind::Pictures,
            };
            let cards: Cards = self.ask(paths::ROLL_CARDS, &ask).await;
            dealt.extend(cards.cards);
        }
        dealt
    }
}

/// Every computer asks for the classes, lets its pupil sign in by the card, and says that they play.
async fn starts(school: &TestSchool, pc: &mut Machine, card: &DealtCard) -> Token {
    school.prove(pc).await.unwrap();
    let open: OpenClasses = school
        .ask(paths::CLASSES, Some(pc), None, &Nothing {})
        .await
        .unwrap();
    let tiles = &open.classes.first().unwrap().pupils;
    assert!(tiles.iter().any(|tile| tile.id == card.pupil));
    let sign_in = PupilSignIn {
        pupil: card.pupil,
        secret: card.secret,
    };
    let session: PupilSession = school
        .ask(paths::PUPILS_SIGN_IN, Some(pc), None, &sign_in)
        .await
        .unwrap();
    let beat = Beat {
        doing: Doing::Playing,
        scenario: Some("a-message-from-a-stranger".into()),
        part: 1,
        of: 6,
        hand_up: false,
        is_reminded: false,
    };
    let answer: BeatAnswer = school
        .ask(paths::LIVE_BEAT, Some(pc), Some(&session.token), &beat)
        .await
        .unwrap();
    assert!(answer.is_open);
    session.token
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn forty_computers_paired_with_one_file_and_started_at_once_all_get_in() {
    let school = Arc::new(TestSchool::founded().await);
    let lead = Lead::at_a_console(&school).await;
    let class = lead.brings_in_a_class().await;
    let cards = lead.deals(class).await;
    let _open: OpenLesson = lead.ask(paths::LESSONS_OPEN, &OneClass { class }).await;

    let token = school.pair("room.pairing", u32::from(COMPUTERS));
    let start = Arc::new(Barrier::new(usize::from(COMPUTERS)));
    let mut joining = JoinSet::new();
    for number in 0..COMPUTERS {
        let (school, start) = (Arc::clone(&school), Arc::clone(&start));
        joining.spawn(async move {
            start.wait().await;
            school.join(token, MachineKind::Pupil, 100 + number).await
        });
    }
    let joined = joining.join_all().await.into_iter();
    let machines: Vec<Machine> = joined.map(Result::unwrap).collect();
    let one_more = school.join(token, MachineKind::Pupil, 99).await;
    assert!(one_more.is_err(), "the file counts for forty");
    approve(&school, &machines).await;

    let mut starting = JoinSet::new();
    for (mut pc, card) in machines.into_iter().zip(cards) {
        let (school, start) = (Arc::clone(&school), Arc::clone(&start));
        starting.spawn(async move {
            start.wait().await;
            starts(&school, &mut pc, &card).await
        });
    }
    let sessions: BTreeSet<[u8; 32]> = starting
        .join_all()
        .await
        .into_iter()
        .map(|token| token.0)
        .collect();
    assert_eq!(sessions.len(), usize::from(COMPUTERS), "each has its own");
    let watch = WatchClass { class, known: None };
    let now: ClassNow = lead.ask(paths::LIVE_CLASS, &watch).await;
    let plays = |tile: &&protocol::live::Tile| {
        let seen = tile.seen.as_ref();
        !tile.is_lost && seen.is_some_and(|beat| beat.doing == Doing::Playing)
    };
    assert_eq!(
        now.tiles.iter().filter(plays).count(),
        usize::from(COMPUTERS)
    );
}
