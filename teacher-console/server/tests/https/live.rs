//! A lesson as it runs: beats, the class as its teacher sees it, and what it is asked to do.

use std::time::Instant;

use protocol::{
    bytes::{Blob, Id, Token},
    classroom::{OneClass, StaffClasses},
    envelope::EnvelopeKind,
    lessons::{ClassLesson, GiveOwn, Mode, PlanLesson, Play},
    live::{
        BEAT_ANSWER_LEN, BEAT_LEN, Beat, BeatAnswer, ClassNow, Doing, LED_FREE, Order, PostOrder,
        WatchClass,
    },
    machines::Nothing,
    parcel::{Parcel, SealedReport},
    paths,
    problem::{ProblemBody, ProblemCode},
};

use crate::support::{Machine, OpenClass, TestSchool, code};

/// An open class with one pupil at work in it.
struct Lesson {
    school: TestSchool,
    console: Machine,
    lead: Token,
    pc: Machine,
    class: Id,
    pupil: Id,
    session: Token,
}

impl Lesson {
    async fn begin() -> Self {
        let school = TestSchool::founded().await;
        let OpenClass {
            console,
            lead,
            pc,
            class,
            lesson_code,
            pupils: [pupil, _],
        } = school.open_class().await;
        let signed_in = school.help_in(&pc, pupil, &lesson_code).await;
        Self {
            session: signed_in.token,
            school,
            console,
            lead,
            pc,
            class,
            pupil,
        }
    }

    async fn beat(&self, beat: &Beat) -> BeatAnswer {
        let beat = RawBeat(beat.clone());
        let (pc, pupil) = (Some(&self.pc), Some(&self.session));
        let answer = self.school.ask(paths::LIVE_BEAT, pc, pupil, &beat).await;
        answer.unwrap()
    }

    async fn watch(&self, known: Option<u64>) -> ClassNow {
        let ask = WatchClass {
            class: self.class,
            known,
        };
        let (console, lead) = (Some(&self.console), Some(&self.lead));
        let seen = self.school.ask(paths::LIVE_CLASS, console, lead, &ask);
        seen.await.unwrap()
    }

    async fn order(&self, order: Order) -> Result<ClassNow, ProblemBody> {
        let ask = PostOrder {
            class: self.class,
            order,
        };
        let (console, lead) = (Some(&self.console), Some(&self.lead));
        self.school
            .ask(paths::LIVE_ORDER, console, lead, &ask)
            .await
    }
}

impl Lesson {
    /// Plans the same story for everybody, to be played in this way.
    async fn plan(&self, mode: Mode) {
        let ask = PlanLesson {
            class: self.class,
            mode,
            play: Some(Play {
                scenario: "a-message-from-a-stranger".to_owned(),
                topic: "who-is-really-there".to_owned(),
                is_heavy: false,
                is_support_confirmed: false,
            }),
            groups: Vec::new(),
        };
        let (console, lead) = (Some(&self.console), Some(&self.lead));
        let told = self.school.ask(paths::LESSONS_PLAN, console, lead, &ask);
        let _told: ClassLesson = told.await.unwrap();
    }

    /// Sends the pupil another scenario, or takes it back; what the teacher's console hears of it.
    async fn give(&self, scenario: Option<&str>) -> String {
        let ask = GiveOwn {
            class: self.class,
            pupil: self.pupil,
            play: scenario.map(|scenario| Play {
                scenario: scenario.to_owned(),
                topic: "who-is-really-there".to_owned(),
                is_heavy: false,
                is_support_confirmed: false,
            }),
        };
        let (console, lead) = (Some(&self.console), Some(&self.lead));
        let told = self.school.ask(paths::LESSONS_OWN, console, lead, &ask);
        let told: ClassLesson = told.await.unwrap();
        let told = serde_json::to_string(&told).unwrap();
        told.replace(&self.pupil.to_string(), "first")
    }
}

/// A beat as the app sends it; the padding is tested where it is made.
#[derive(serde::Serialize)]
struct RawBeat(Beat);

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

#[tokio::test]
async fn a_teacher_sees_where_every_pupil_is_and_orders_reach_only_whom_they_are_for() {
    let lesson = Lesson::begin().await;
    let first = lesson.watch(None).await;
    assert!(first.is_open && first.tiles.len() == 2);
    assert!(first.tiles.iter().all(|tile| tile.seen.is_none()));
    let answer = lesson.beat(&playing(2)).await;
    assert!(answer.is_open && !answer.is_paused && answer.hints == 0);
    let seen = lesson.watch(None).await;
    let places: Vec<_> = seen.tiles.iter().map(|tile| tile.seen.clone()).collect();
    assert_eq!(places, [Some(playing(2)), None]);

    lesson.order(Order::Hint(lesson.pupil)).await.unwrap();
    let now = lesson.order(Order::Pause).await.unwrap();
    assert!(now.is_paused && !now.is_covered);
    lesson.order(Order::Cover).await.unwrap();
    let answer = lesson.beat(&playing(2)).await;
    assert!(answer.is_paused && answer.is_covered && answer.hints == 1);
    lesson.order(Order::GoOn).await.unwrap();
    lesson.order(Order::Uncover).await.unwrap();
    let answer = lesson.beat(&playing(2)).await;
    assert!(!answer.is_paused && !answer.is_covered && answer.hints == 1);
    let other = seen.tiles[1].pupil;
    let refused = lesson.order(Order::Hint(other)).await;
    assert_eq!(code(refused), ProblemCode::Refused, "nobody sits there");
}

/// B-07: that a class was reminded is on record by itself, once a day.
#[tokio::test]
async fn b07_the_reminder_at_a_lessons_start_goes_on_record_once_a_day() {
    let lesson = Lesson::begin().await;
    let one = OneClass {
        class: lesson.class,
    };
    let told = async || -> Vec<i64> {
        let (console, lead) = (Some(&lesson.console), Some(&lesson.lead));
        let told = lesson.school.ask(paths::LESSONS, console, lead, &one);
        let told: ClassLesson = told.await.unwrap();
        told.reminded
    };
    lesson.beat(&playing(1)).await;
    assert!(told().await.is_empty());
    let reminded = Beat {
        is_reminded: true,
        ..playing(1)
    };
    lesson.beat(&reminded).await;
    let first = told().await;
    assert_eq!(first, [lesson.school.time()]);
    lesson.school.wait_s(5);
    lesson.beat(&reminded).await;
    assert_eq!(told().await, first);
}

/// B-30, C-11: an adult leads from part to part, lets everybody go, and ends the lesson; the next plan begins anew.
#[tokio::test]
async fn b30_a_class_is_led_from_part_to_part_and_its_lesson_ended() {
    let lesson = Lesson::begin().await;
    let nothing_planned = lesson.watch(None).await;
    assert_eq!((nothing_planned.mode, nothing_planned.led_to), (None, 0));
    lesson.plan(Mode::Guided).await;
    let now = lesson.order(Order::LeadTo(2)).await.unwrap();
    assert_eq!((now.mode, now.led_to), (Some(Mode::Guided), 2));
    let answer = lesson.beat(&playing(3)).await;
    assert!(answer.led_to == 2 && !answer.is_ending);
    let now = lesson.order(Order::End).await.unwrap();
    assert!(now.is_ending && lesson.beat(&playing(3)).await.is_ending);
    lesson.order(Order::GoOn).await.unwrap();
    assert!(!lesson.beat(&playing(3)).await.is_ending);
    lesson.order(Order::End).await.unwrap();
    lesson.plan(Mode::WholeClass).await;
    let answer = lesson.beat(&playing(3)).await;
    assert!(answer.led_to == 0 && !answer.is_ending);
    assert_eq!(lesson.watch(None).await.mode, Some(Mode::WholeClass));
    // An adult who does not look keeps nobody waiting.
    lesson.school.wait_s(700);
    assert_eq!(lesson.beat(&playing(3)).await.led_to, LED_FREE);
}

#[tokio::test]
async fn a_computer_that_says_nothing_is_lost_and_one_that_signed_out_is_not_there() {
    let lesson = Lesson::begin().await;
    lesson.beat(&playing(1)).await;
    lesson.school.wait_s(8);
    let seen = lesson.watch(None).await;
    let tile = &seen.tiles[0];
    assert!(tile.is_lost && tile.age_s == 8 && tile.seen == Some(playing(1)));
    lesson.beat(&playing(1)).await;
    assert!(!lesson.watch(None).await.tiles[0].is_lost);
    let (pc, pupil) = (Some(&lesson.pc), Some(&lesson.session));
    let out: Result<Nothing, _> = lesson
        .school
        .ask(paths::PUPILS_SIGN_OUT, pc, pupil, &Nothing {})
        .await;
    out.unwrap();
    let seen = lesson.watch(None).await;
    assert!(seen.tiles[0].seen.is_none() && !seen.tiles[0].is_lost);
}

#[tokio::test]
async fn whoever_watches_hears_of_news_at_once_and_of_nothing_new_after_a_moment() {
    let lesson = Lesson::begin().await;
    lesson.beat(&playing(1)).await;
    let known = lesson.watch(None).await.revision;
    #[expect(clippy::disallowed_methods, reason = "a test that measures a wait")]
    let begun = Instant::now();
    let (seen, _) = tokio::join!(lesson.watch(Some(known)), async {
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
        lesson.beat(&playing(2)).await
    });
    assert_eq!(seen.tiles[0].seen, Some(playing(2)));
    assert!(seen.revision > known);
    assert!(begun.elapsed().as_millis() < 900, "{:?}", begun.elapsed());
    let again = lesson.watch(Some(seen.revision)).await;
    assert_eq!(again.revision, seen.revision);
}

/// L-11: the console asks by itself, so asking keeps nobody signed in.
#[tokio::test]
async fn watching_keeps_nobody_signed_in() {
    let lesson = Lesson::begin().await;
    for _ in 0..4 {
        lesson.school.wait_s(290);
        lesson.watch(None).await;
    }
    lesson.school.wait_s(60);
    let ask = WatchClass {
        class: lesson.class,
        known: None,
    };
    let (console, lead) = (Some(&lesson.console), Some(&lesson.lead));
    let late: Result<ClassNow, _> = lesson
        .school
        .ask(paths::LIVE_CLASS, console, lead, &ask)
        .await;
    assert_eq!(code(late), ProblemCode::NotSignedIn);
}

/// P8, P10, keys.md §3.14: two recordings of the teacher's view, with and without a report, are equal.
#[tokio::test]
async fn what_a_teacher_sees_is_the_same_with_and_without_a_report() {
    let with = recording(true).await;
    let without = recording(false).await;
    assert_eq!(with, without);
    assert!(with.len() > 8);
}

/// Everything the teacher's console gets, as bytes, while a pupil reads or tells: the app's beats are the same, which its
/// own tests hold; here the parcel, the session and the server's answers must not show either.
async fn recording(is_telling: bool) -> Vec<String> {
    let lesson = Lesson::begin().await;
    let mut seen = Vec::new();
    let names = |now: ClassNow| {
        let text = serde_json::to_string(&now).unwrap();
        let ids = now.tiles.iter().zip(["first", "second"]);
        ids.fold(text, |text, (tile, name)| {
            text.replace(&tile.pupil.to_string(), name)
        })
    };
    for moment in 0..6 {
        lesson.beat(&playing(3)).await;
        if moment == 1 {
            lesson.order(Order::Pause).await.unwrap();
            lesson.order(Order::Hint(lesson.pupil)).await.unwrap();
        }
        if moment == 2 {
            let envelope = lesson
                .school
                .envelope(EnvelopeKind::Report, 7, &[&lesson.school.lead]);
            let report = SealedReport {
                envelope: Blob(envelope.to_bytes()),
                receipt_name: Token([3; 32]),
            };
            let mut parcel = Parcel::default();
            if is_telling {
                parcel.reports.push(report);
            }
            lesson.school.parcel(&lesson.pc, &parcel).await;
        }
        if moment == 3 {
            seen.push(lesson.give(Some("gran-has-a-moon-badge")).await);
        }
        if moment == 4 {
            lesson.order(Order::GoOn).await.unwrap();
        }
        seen.push(names(lesson.watch(None).await));
        lesson.school.wait_s(1);
    }
    let all: StaffClasses = {
        let by = (Some(&lesson.console), Some(&lesson.lead));
        let asked = lesson.school.ask(paths::CLASSROOM, by.0, by.1, &Nothing {});
        asked.await.unwrap()
    };
    seen.push(format!("{} pupils", all.classes[0].pupils));
    let progress: serde_json::Value = {
        let by = (Some(&lesson.console), Some(&lesson.lead));
        let one = OneClass {
            class: lesson.class,
        };
        let asked = lesson
            .school
            .ask(paths::CLASSROOM_PROGRESS, by.0, by.1, &one);
        asked.await.unwrap()
    };
    seen.push(progress["pupils"][0]["runs"].to_string());
    seen.push(format!("{BEAT_LEN} {BEAT_ANSWER_LEN}"));
    seen
}
