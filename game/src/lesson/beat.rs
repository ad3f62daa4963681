//! What the teacher's tile gets to know, decided in this one place: where a pupil is, and never that they tell.

use protocol::live::{Beat, Doing};

/// Where a pupil is in a scenario.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Place {
    /// Which scenario.
    pub scenario: String,
    /// Part, from 1.
    pub part: usize,
    /// Of so many.
    pub of: usize,
    /// At its end.
    pub is_finished: bool,
    /// What they tried has not taken them on, just now. Never from sitting still: whoever thinks, or tells, sits still.
    pub is_stuck: bool,
    /// The class is led, and this part is not open yet.
    pub is_waiting: bool,
}

/// Everything a beat is made from.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Moment {
    /// In which scenario, if in one.
    pub place: Option<Place>,
    /// The still picture lies over everything.
    pub is_on_a_break: bool,
    /// They would like an adult to come.
    pub is_hand_up: bool,
    /// The reminder at the start was shown.
    pub is_reminded: bool,
    /// 'Tell a trusted adult' is open. Looked at nowhere: a pupil who tells is at the place they left.
    pub is_telling: bool,
}

/// The beat of this moment. While a child tells it is that of a pupil who only reads the page beneath.
#[must_use]
pub fn beat(moment: &Moment) -> Beat {
    let doing = match &moment.place {
        _ if moment.is_on_a_break => Doing::OnABreak,
        None => Doing::Choosing,
        Some(place) if place.is_finished => Doing::Finished,
        Some(place) if place.is_waiting => Doing::Waiting,
        Some(place) if place.is_stuck => Doing::MayBeStuck,
        Some(_) => Doing::Playing,
    };
    let number = |number: usize| u8::try_from(number).unwrap_or(u8::MAX);
    let place = moment.place.as_ref();
    Beat {
        doing,
        scenario: place.map(|place| place.scenario.clone()),
        part: place.map_or(0, |place| number(place.part)),
        of: place.map_or(0, |place| number(place.of)),
        hand_up: moment.is_hand_up,
        is_reminded: moment.is_reminded,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn every_moment() -> Vec<Moment> {
        let mut all = Vec::new();
        for bits in 0..=u8::MAX {
            let bit = |place: u8| bits & (1 << place) != 0;
            let place = Place {
                scenario: "a-message-from-a-stranger".to_owned(),
                part: if bit(0) { 1 } else { 900 },
                of: 6,
                is_finished: bit(1),
                is_stuck: bit(2),
                is_waiting: bit(6),
            };
            all.push(Moment {
                place: bit(3).then_some(place),
                is_on_a_break: bit(4),
                is_hand_up: bit(5),
                is_reminded: bit(7),
                is_telling: false,
            });
        }
        all
    }

    /// P8, P10, keys.md §3.14: a twin who only reads sends the same bytes, in every moment there is.
    #[test]
    fn whoever_tells_sends_the_same_bytes_as_whoever_reads() {
        for reading in every_moment() {
            let telling = Moment {
                is_telling: true,
                ..reading.clone()
            };
            let bytes = |moment| beat(moment).to_bytes().unwrap();
            assert_eq!(bytes(&telling), bytes(&reading), "{reading:?}");
        }
    }

    #[test]
    fn a_break_is_said_first_and_a_scenario_by_its_part() {
        let place = Place {
            scenario: "x".to_owned(),
            part: 2,
            of: 6,
            ..Place::default()
        };
        let mut moment = Moment {
            place: Some(place),
            ..Moment::default()
        };
        let said = beat(&moment);
        assert_eq!((said.doing, said.part, said.of), (Doing::Playing, 2, 6));
        moment.is_on_a_break = true;
        assert_eq!(beat(&moment).doing, Doing::OnABreak);
        assert_eq!(beat(&Moment::default()), Beat::default());
    }
}
