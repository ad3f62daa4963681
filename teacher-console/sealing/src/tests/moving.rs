//! Movers: whatever is moved, a list that counts keeps its rules and says exactly where everybody stands.

use proptest::prelude::*;
use protocol::directory::{Duty, LogName, Presence, Reading, Standing};

use super::school::{CHAIR, DEPUTY, HEAD, LEAD, School};
use crate::editing::{propose, second, with_standing};

fn standing() -> impl Strategy<Value = Standing> {
    let reading = prop::sample::select(Reading::ALL.to_vec());
    let duty = prop::sample::select(vec![Duty::Chair, Duty::Teacher, Duty::Head]);
    (
        prop::collection::vec(duty, 0..3),
        any::<(bool, bool, bool)>(),
        prop::collection::vec(reading, 3),
    )
        .prop_map(
            |(duties, (is_away, daily, is_steward), readings)| Standing {
                duties,
                state: if is_away {
                    Presence::Away
                } else {
                    Presence::Active
                },
                daily,
                is_steward,
                logs: LogName::ALL.into_iter().zip(readings).collect(),
            },
        )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn h18_whatever_moves_the_next_list_counts_or_is_not_signed(who in 0..5_usize, to in standing()) {
        let school = School::new();
        let id = school.members[who].person.id;
        let Ok(next) = with_standing(&school.chain, id, &to, 2_000) else {
            return Ok(());
        };
        prop_assert_eq!(next.standing(id), Some(to.clone()));
        for log in LogName::ALL {
            prop_assert!(next.route_counts(log));
        }
        let proposal = propose(&school.chain, &next, &school.members[HEAD].ring);
        prop_assert!(second(&school.chain, &proposal, &school.members[CHAIR].ring).is_ok());
    }
}

#[test]
fn h18_a_deputy_becomes_the_lead_and_the_lead_goes_on_reading() {
    let school = School::new();
    let (lead, deputy) = (
        school.members[LEAD].person.id,
        school.members[DEPUTY].person.id,
    );
    let mut to = school.chain.newest().standing(deputy).unwrap();
    to.logs.insert(LogName::Safeguarding, Reading::Answers);
    let next = with_standing(&school.chain, deputy, &to, 2_000).unwrap();
    assert_eq!(next.routes.safeguarding.owner, deputy);
    assert_eq!(next.routes.safeguarding.readers, [lead]);
    let mut gone = next.standing(lead).unwrap();
    gone.logs.insert(LogName::Safeguarding, Reading::No);
    assert!(
        with_standing(&school.chain, lead, &gone, 2_000).is_err(),
        "while nobody else answers for it"
    );
}
