//! The chains as their watchers walk them: the store makes links and the protocol checks them.

use protocol::{
    account::Confirm,
    bytes::{Hash, Token},
    cases::AskLog,
    chain::{AskLinks, Head, Link, Links, Point, PostHead, Standing, walk},
    directory::LogName,
    envelope::EnvelopeKind,
    export::ChainRecord,
    house::HouseRecords,
    machines::Nothing,
    paths,
    problem::{ProblemBody, ProblemCode},
    school_settings::{ChangeSetting, SchoolSettings},
    statement::Label,
};

use crate::support::{Adult, Machine, TestSchool, code};

async fn standing(
    school: &TestSchool,
    console: &Machine,
    person: &Token,
    log: LogName,
) -> Result<Standing, ProblemBody> {
    let ask = AskLog { log };
    school
        .ask(paths::CHAIN_STANDING, Some(console), Some(person), &ask)
        .await
}

async fn links(school: &TestSchool, console: &Machine, person: &Token, log: LogName) -> Links {
    let ask = AskLinks {
        log,
        epoch: 1,
        n: 0,
    };
    school
        .ask(paths::CHAIN_LINKS, Some(console), Some(person), &ask)
        .await
        .unwrap()
}

/// A school where something has been written into every log.
async fn busy_school() -> (TestSchool, Machine) {
    let school = TestSchool::founded().await;
    let pc = school.approved_pc(40).await;
    let report = school.envelope(EnvelopeKind::Report, 7, &[&school.lead, &school.head]);
    let parcel = protocol::parcel::Parcel {
        progress: Vec::new(),
        reports: vec![protocol::parcel::SealedReport {
            envelope: protocol::bytes::Blob(report.to_bytes()),
            receipt_name: Token([7; 32]),
        }],
    };
    school.parcel(&pc, &parcel).await;
    let now = std::sync::Arc::clone(&school.now);
    let clock = std::sync::Arc::new(move || now.load(std::sync::atomic::Ordering::SeqCst));
    let folder = server::folder::Folder::at(school.path());
    let opened = server::school::School::open(&folder, clock).unwrap();
    assert!(server::daily::do_today(&opened).unwrap());
    let console = school.founding_console(95).await;
    (school, console)
}

fn head(school: &TestSchool, by: &Adult, log: LogName, at: Point) -> PostHead {
    let head = Head {
        format: 1,
        log,
        epoch: at.epoch,
        n: at.n,
        link: at.link,
        at: school.time(),
    };
    PostHead {
        head: by.sign(Label::Head, school.id, &head),
    }
}

#[tokio::test]
async fn p11_what_the_store_links_the_protocol_walks() {
    let (school, console) = busy_school().await;
    let watchers = [
        (LogName::Safeguarding, &school.lead),
        (LogName::Staff, &school.head),
        (LogName::Leaders, &school.second),
    ];
    for (log, watcher) in watchers {
        let person = school.sign_in(&console, watcher).await.token;
        let stands = standing(&school, &console, &person, log).await.unwrap();
        let mut chain = links(&school, &console, &person, log).await.links;
        assert!(stands.head.n >= 1, "something to walk");
        let led_to = walk(school.id, log, Point::START, &chain);
        assert_eq!(led_to, Ok(stands.head), "{log:?}");
        let last = chain.last_mut().unwrap();
        last.envelope_hash = Hash([1; 32]);
        assert!(walk(school.id, log, Point::START, &chain).is_err());
    }
}

#[tokio::test]
async fn p16_a_chain_is_there_only_for_those_who_watch_over_it() {
    let (school, console) = busy_school().await;
    let may = [
        (&school.lead, [true, false, false]),
        (&school.head, [false, true, false]),
        (&school.second, [false, false, true]),
        (&school.chair, [false; 3]),
        (&school.teacher, [false; 3]),
    ];
    for (adult, allowed) in may {
        let person = school.sign_in(&console, adult).await.token;
        for (log, is_theirs) in LogName::ALL.into_iter().zip(allowed) {
            let found = standing(&school, &console, &person, log).await;
            let name = adult.login;
            if is_theirs {
                assert!(found.is_ok(), "{name} {log:?}");
            } else {
                assert_eq!(code(found), ProblemCode::NotThere, "{name} {log:?}");
            }
        }
    }
}

#[tokio::test]
async fn a_signed_head_is_kept_where_the_log_has_that_link_and_nowhere_else() {
    let (school, console) = busy_school().await;
    let log = LogName::Safeguarding;
    let person = school.sign_in(&console, &school.lead).await.token;
    let at = standing(&school, &console, &person, log)
        .await
        .unwrap()
        .head;
    let post = async |message: PostHead| -> Result<Nothing, ProblemBody> {
        school
            .ask(paths::CHAIN_HEAD, Some(&console), Some(&person), &message)
            .await
    };
    let elsewhere = [
        Point { n: at.n + 1, ..at },
        Point { epoch: 2, ..at },
        Point {
            link: Hash([1; 32]),
            ..at
        },
    ];
    for wrong in elsewhere {
        let refused = post(head(&school, &school.lead, log, wrong)).await;
        assert_eq!(code(refused), ProblemCode::Refused, "{wrong:?}");
    }
    let in_another_name = post(head(&school, &school.head, log, at)).await;
    assert_eq!(code(in_another_name), ProblemCode::Refused);
    let right = head(&school, &school.lead, log, at);
    post(right.clone()).await.unwrap();
    post(right.clone()).await.unwrap();
    let stands = standing(&school, &console, &person, log).await.unwrap();
    assert_eq!(stands.signed, [right.head], "once, and given out again");
}

async fn deeds_after(
    school: &TestSchool,
    console: &Machine,
    person: &Token,
    n: u64,
) -> Result<Vec<ChainRecord>, ProblemBody> {
    let ask = AskLinks {
        log: LogName::Safeguarding,
        epoch: 1,
        n,
    };
    let found: HouseRecords = school
        .ask(paths::CHAIN_DEEDS, Some(console), Some(person), &ask)
        .await?;
    Ok(found.records)
}

async fn change_a_setting(school: &TestSchool, console: &Machine, person: &Token) {
    let auth = school.lead.auth();
    let confirm = Confirm { auth };
    let _confirmed: Nothing = school
        .ask(paths::STAFF_CONFIRM, Some(console), Some(person), &confirm)
        .await
        .unwrap();
    let change = ChangeSetting {
        id: "idle-lock-minutes".to_owned(),
        value: "12".to_owned(),
    };
    let path = paths::SCHOOL_SETTINGS_CHANGE;
    let _changed: SchoolSettings = school
        .ask(path, Some(console), Some(person), &change)
        .await
        .unwrap();
}

#[tokio::test]
async fn deeds_of_the_house_prove_themselves_by_the_links_and_only_watchers_get_them() {
    let (school, console) = busy_school().await;
    let lead = school.sign_in(&console, &school.lead).await.token;
    let before = deeds_after(&school, &console, &lead, 0).await.unwrap();
    assert!(before.is_empty(), "a computer was approved, day by day");

    change_a_setting(&school, &console, &lead).await;
    let after = deeds_after(&school, &console, &lead, 0).await.unwrap();
    let [record] = after.as_slice() else {
        panic!("one deed: {after:?}");
    };
    let known = links(&school, &console, &lead, LogName::Safeguarding).await;
    let is_theirs = |link: &&Link| link.n == record.link.n;
    let link = known.links.iter().find(is_theirs).unwrap();
    assert!(record.is_of(link) && record.record.contains("setting-changed"));
    assert!(!record.is_of(&known.links[0]), "another link's");
    let later = deeds_after(&school, &console, &lead, record.link.n).await;
    assert_eq!(later, Ok(Vec::new()));
    let teacher = school.sign_in(&console, &school.teacher).await.token;
    let not_theirs = deeds_after(&school, &console, &teacher, 0).await;
    assert_eq!(code(not_theirs), ProblemCode::NotThere);
}
