//! What the chain proves is told, and nothing else that a server might say.

use protocol::{
    bytes::{Hash, Id},
    chain::{Link, Point, commitment, walk},
    directory::LogName,
    export::ChainRecord,
};

use super::*;

const SCHOOL: Id = Id([5; 16]);
const LOG: LogName = LogName::Safeguarding;

fn house(deed: &str) -> String {
    let (by, about) = (Id([3; 16]), Id([4; 16]));
    format!(
        "{{\"house\":{{\"deed\":\"{deed}\",\"by\":\"{by}\",\"about\":\"{about}\",\"signed\":\"\"}}}}"
    )
}

/// A chain of these records, from the first.
fn chain(records: &[&str]) -> Vec<ChainRecord> {
    let mut previous = Point::START.link;
    let mut chain = Vec::new();
    for (n, record) in (1..).zip(records) {
        let salt = Id([7; 16]);
        let mut link = Link {
            epoch: 1,
            n,
            previous,
            received_at: 50,
            commitment: commitment(&salt, record),
            envelope_hash: Hash([0; 32]),
            link: Hash([0; 32]),
        };
        link.link = link.computed(SCHOOL, LOG);
        previous = link.link;
        chain.push(ChainRecord {
            link,
            salt,
            record: (*record).to_owned(),
        });
    }
    chain
}

fn links(chain: &[ChainRecord]) -> Vec<Link> {
    let links: Vec<Link> = chain.iter().map(|record| record.link).collect();
    walk(SCHOOL, LOG, Point::START, &links).expect("a chain that holds");
    links
}

#[test]
fn deeds_on_keys_people_and_backups_are_told_and_everyday_ones_are_not() {
    let told = house("sheets-used");
    let everyday = house("machine-approved");
    let restored = "{\"restored\":{\"last_link\":\"00\",\"signed\":\"\"}}";
    let seen = "{\"seen\":{}}";
    let chain = chain(&[&told, &everyday, restored, "\"quiet\"", seen, "not json"]);
    let deeds = proved(&links(&chain), &chain);
    let what: Vec<_> = deeds.iter().map(|deed| deed.what).collect();
    assert_eq!(what, ["sheets-used", RESTORED]);
    assert_eq!(
        (deeds[0].by, deeds[0].about, deeds[0].at),
        (Some(Id([3; 16])), Some(Id([4; 16])), 50)
    );
    assert_eq!(deeds[1].by, None);
}

#[test]
fn a_forged_record_is_not_told() {
    let (quiet, real) = ("\"quiet\"".to_owned(), house("sheets-used"));
    let genuine = chain(&[&quiet, &real]);
    let walked = links(&genuine);
    assert_eq!(proved(&walked, &genuine).len(), 1, "the genuine one");

    let other_words = ChainRecord {
        record: house("keys-stopped"),
        ..genuine[0].clone()
    };
    let other_salt = ChainRecord {
        salt: Id([8; 16]),
        ..genuine[1].clone()
    };
    let mut elsewhere = genuine[1].clone();
    elsewhere.link.n = 3;
    let another_log = chain(&[&real]).remove(0);
    for forged in [other_words, other_salt, elsewhere, another_log] {
        assert_eq!(proved(&walked, &[forged]), []);
    }
}
