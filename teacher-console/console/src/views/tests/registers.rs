//! Recording that is allowed, the policy and new technology: as they stand, and while each is noted.

use protocol::{
    policy::{PolicyNoted, PolicyPage, ReviewWhy, TechnologyNote, TechnologySeen},
    recordings::{RecordingAllowed, RecordingNote, RecordingState, Recordings},
};

use super::{scenes::Doings, school};
use crate::state::{State, policy::PolicyDoing, recordings::RecordingDoing};

const TEXT: &str = "The summer concert in the hall, with her own telephone. She deletes it the day after, and shows that she has.";

/// One of each, with the head or without.
pub(super) fn know(state: &mut State) {
    let allowed = |number, who: &str, recording, notes| RecordingAllowed {
        number,
        who: who.to_owned(),
        what_for: TEXT.to_owned(),
        from: school::NOW,
        last_day: school::NOW + school::DAY,
        by: school::id(1),
        at: school::NOW,
        state: recording,
        notes,
    };
    let note = |withdraws| RecordingNote {
        withdraws,
        words: "Used at the rehearsal as it was agreed.".to_owned(),
        by: school::id(2),
        at: school::NOW,
    };
    state.recordings.told = Some(Recordings {
        allowed: vec![
            allowed(
                14,
                "The leader of the choir",
                RecordingState::Counts,
                vec![note(false)],
            ),
            allowed(13, "9B, A. K.", RecordingState::Later, Vec::new()),
            allowed(
                12,
                "A governor at the summer fair",
                RecordingState::Over,
                Vec::new(),
            ),
            allowed(2, "A visitor", RecordingState::Withdrawn, vec![note(true)]),
        ],
        may_allow: true,
    });
    state.policy.page = Some(page());
}

fn page() -> PolicyPage {
    let noted = |why, words: &str| PolicyNoted {
        why,
        words: words.to_owned(),
        by: school::id(1),
        at: school::NOW,
    };
    let seen = |number, name: &str, notes| TechnologySeen {
        number,
        name: name.to_owned(),
        words:
            "Pupils of year 9 make voices of others with it, and send them round in the evening."
                .to_owned(),
        since: school::NOW - 30 * school::DAY,
        by: school::id(2),
        at: school::NOW,
        notes,
    };
    let over = TechnologyNote {
        words: "Nobody has it any more.".to_owned(),
        is_over: true,
        by: school::id(2),
        at: school::NOW,
    };
    PolicyPage {
        reviews: vec![noted(
            ReviewWhy::Yearly,
            "Phones: new wording. The governors agreed on 3 June.",
        )],
        sooner: vec![noted(ReviewWhy::Law, "New guidance on phones in schools.")],
        lessons: 2,
        due: Some(school::NOW),
        is_due: true,
        technology: vec![
            seen(5, "Echo Mask", Vec::new()),
            seen(4, "Pocket Pal", vec![over]),
        ],
    }
}

/// What can be noted in the room of signatures.
pub(super) fn in_recordings() -> Doings {
    vec![
        ("allowing a recording", |state| {
            state.recordings.doing = Some(RecordingDoing::Allowing);
            state.recordings.who = "The leader of the choir".to_owned();
            state.recordings.from = "2026-12-04".to_owned();
        }),
        ("looking how it is used", |state| {
            state.recordings.doing = Some(RecordingDoing::Looking(14));
        }),
        ("withdrawing a recording", |state| {
            state.recordings.doing = Some(RecordingDoing::Withdrawing(13));
        }),
        ("a lead sees recordings", |state| {
            if let Some(told) = &mut state.recordings.told {
                told.may_allow = false;
            }
        }),
    ]
}

/// What can be noted in the room of figures.
pub(super) fn in_policy() -> Doings {
    vec![
        ("noting a review", |state| {
            state.policy.doing = Some(PolicyDoing::Review);
            state.policy.why = Some(ReviewWhy::Incident);
        }),
        ("a review is needed sooner", |state| {
            state.policy.doing = Some(PolicyDoing::Sooner);
        }),
        ("noting new technology", |state| {
            state.policy.doing = Some(PolicyDoing::Seen);
        }),
        ("more of a technology", |state| {
            state.policy.doing = Some(PolicyDoing::More(5));
            state.policy.is_over = true;
        }),
        ("nothing noted, never reviewed", |state| {
            state.policy.page = Some(PolicyPage {
                is_due: true,
                ..PolicyPage::default()
            });
        }),
    ]
}
