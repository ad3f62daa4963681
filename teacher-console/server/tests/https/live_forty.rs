//! A class of forty at once: each beat is on the teacher's next answer, and what one pupil is sent reaches that one alone.

use std::fmt::Write as _;

use protocol::{
    bytes::{Id, Token},
    classroom::{OneClass, OpenLesson, StaffClasses},
    live::{BEAT_MS, Beat, BeatAnswer, ClassNow, Doing, Order, PostOrder, WATCH_MS, WatchClass},
    machines::Nothing,
    paths,
    pupils::OpenClasses,
};

use crate::support::{Machine, TestSchool, command};

const PUPILS: usize = 40;
/// What is left of a second for a beat's way to the server, and for the answer's way to the teacher.
const WAYS_MS: u64 = 200;

/// Forty pupils of one class, all signed in, and the lead who watches.
struct Forty {
    school: TestSchool,
    console: Machine,
    lead: Token,
    pc: Machine,
    class: Id,
    sessions: Vec<(Id, Token)>,
}

/// A beat as the app sends it.
#[derive(serde::Serialize)]
struct Sent(Beat);

impl Forty {
    async fn begin() -> Self {
        let school = TestSchool::founded().await;
        another_class(&school);
        let pc = school.approved_pc(40).await;
        let console = school.founding_console(95).await;
        let lead = school.sign_in(&console, &school.lead).await.token;
        let by = (Some(&console), Some(&lead));
        let all: StaffClasses = school
            .ask(paths::CLASSROOM, by.0, by.1, &Nothing {})
            .await
            .unwrap();
        let mut classes = all.classes.iter();
        let class = classes.find(|one| one.pupils as usize == PUPILS).unwrap();
        let one = OneClass { class: class.id };
        let lesson: OpenLesson = school
            .ask(paths::LESSONS_OPEN, by.0, by.1, &one)
            .await
            .unwrap();
        let open: OpenClasses = school
            .ask(paths::CLASSES, Some(&pc), None, &Nothing {})
            .await
            .unwrap();
        let mut sessions = Vec::new();
        for pupil in &open.classes[0].pupils {
            let session = school.help_in(&pc, pupil.id, &lesson.code).await;
            sessions.push((pupil.id, session.token));
        }
        assert_eq!(sessions.len(), PUPILS);
        Self {
            class: class.id,
            school,
            console,
            lead,
            pc,
            sessions,
        }
    }

    /// Everybody says once where they are, all in one instant; the answers in the order of the register.
    async fn all_beat(&self, part: u8) -> Vec<BeatAnswer> {
        let beats = self.sessions.iter().map(async |(_, token)| {
            let beat = Sent(playing(part));
            let (pc, pupil) = (Some(&self.pc), Some(token));
            let answer = self.school.ask(paths::LIVE_BEAT, pc, pupil, &beat).await;
            answer.unwrap()
        });
        futures_of(beats).await
    }

    async fn watch(&self, known: Option<u64>) -> ClassNow {
        let ask = WatchClass {
            class: self.class,
            known,
        };
        let by = (Some(&self.console), Some(&self.lead));
        let seen = self.school.ask(paths::LIVE_CLASS, by.0, by.1, &ask);
        seen.await.unwrap()
    }

    async fn order(&self, order: Order) {
        let ask = PostOrder {
            class: self.class,
            order,
        };
        let by = (Some(&self.console), Some(&self.lead));
        let seen = self.school.ask(paths::LIVE_ORDER, by.0, by.1, &ask);
        let _seen: ClassNow = seen.await.unwrap();
    }
}

/// All of them, under way at the same time on this one thread.
async fn futures_of<T>(all: impl Iterator<Item = impl Future<Output = T>>) -> Vec<T> {
    let mut waiting: Vec<_> = all.map(Box::pin).collect();
    let mut done: Vec<Option<T>> = waiting.iter().map(|_| None).collect();
    std::future::poll_fn(|context| {
        for (one, done) in waiting.iter_mut().zip(&mut done) {
            if done.is_none()
                && let std::task::Poll::Ready(answer) = one.as_mut().poll(context)
            {
                *done = Some(answer);
            }
        }
        if done.iter().all(Option::is_some) {
            std::task::Poll::Ready(())
        } else {
            std::task::Poll::Pending
        }
    })
    .await;
    done.into_iter().flatten().collect()
}

fn playing(part: u8) -> Beat {
    Beat {
        doing: Doing::Playing,
        scenario: Some("a-message-from-a-stranger".into()),
        part,
        of: 6,
        hand_up: false,
        is_reminded: false,
    }
}

fn another_class(school: &TestSchool) {
    let list = school.folder.path().join("forty.csv");
    let mut rows = "class,year,name,picture\n".to_owned();
    for number in 0..PUPILS {
        writeln!(rows, "6A,9-11,Pupil {number},boat").unwrap();
    }
    std::fs::write(&list, rows).unwrap();
    let out = school.folder.path().join("forty-passwords.txt");
    let folder = school.path();
    let [folder, list, out] = [&folder, &list, &out].map(|path| path.to_str().unwrap());
    command(&[
        "import", "--folder", folder, "--from", list, "--apply", "--cards", out,
    ])
    .unwrap();
}

/// From an act to the tile is one beat's wait and two ways: the teacher's question lies at the server and is answered by
/// the beat itself, and one answer holds the class.
#[tokio::test]
async fn forty_pupils_are_on_the_teachers_next_answer_within_a_second() {
    const { assert!(BEAT_MS + WAYS_MS <= 1_000 && WATCH_MS < BEAT_MS) };
    let forty = Forty::begin().await;
    let first = forty.watch(None).await;
    assert_eq!(first.tiles.len(), PUPILS);
    assert!(first.tiles.iter().all(|tile| tile.seen.is_none()));
    let mut known = first.revision;
    for part in 1..=3 {
        // Whoever asked before the beats is answered by the first of them.
        let (news, answers) = tokio::join!(forty.watch(Some(known)), forty.all_beat(part));
        assert!(news.revision > known && answers.len() == PUPILS);
        // One question later everybody's is there.
        let now = forty.watch(Some(news.revision)).await;
        let places = now.tiles.iter().map(|tile| tile.seen.clone());
        assert!(places.into_iter().all(|seen| seen == Some(playing(part))));
        assert!(now.tiles.iter().all(|tile| !tile.is_lost));
        known = now.revision;
    }
}

#[tokio::test]
async fn a_hint_one_thing_and_reading_reach_the_one_pupil_they_are_for() {
    let forty = Forty::begin().await;
    let before = forty.all_beat(2).await;
    assert!(before.iter().all(|one| one.is_open));
    let pupil = |place: usize| forty.sessions[place].0;
    forty.order(Order::Hint(pupil(7))).await;
    forty.order(Order::OneThing(pupil(8))).await;
    forty.order(Order::ReadToMe(pupil(39))).await;
    let after = forty.all_beat(2).await;
    for (place, answer) in after.iter().enumerate() {
        let sent = [answer.hints, answer.one_thing, answer.readings];
        let expected = match place {
            7 => [1, 0, 0],
            8 => [0, 1, 0],
            39 => [0, 0, 1],
            _ => [0, 0, 0],
        };
        assert_eq!(sent, expected, "pupil {place}");
    }
    // What all are asked reaches all.
    forty.order(Order::Cover).await;
    assert!(forty.all_beat(2).await.iter().all(|one| one.is_covered));
}
