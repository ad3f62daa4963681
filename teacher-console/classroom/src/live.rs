//! A class at work, as it is now: what each pupil's computer said last, and what the class was asked to do.
//!
//! Nothing here is kept anywhere, nothing ranks, and nothing knows of 'Tell a trusted adult': what a beat says is carried
//! as it came, so that two beats with the same words look the same to whoever teaches.

use std::{collections::BTreeMap, fmt};

use crate::PupilId;

/// A computer that says nothing for more seconds than this is lost.
pub const LOST_AFTER_S: i64 = 5;
/// A pause or a cover ends by itself when nobody has watched the class for so many seconds: the next lesson begins with
/// open screens.
pub const UNWATCHED_S: i64 = 10 * 60;

/// What a whole class can be asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClassWish {
    /// All screens rest.
    Pause,
    /// They go on where they were.
    GoOn,
    /// A neutral page over every screen (B-05).
    Cover,
    /// It is taken away again.
    Uncover,
    /// The lesson ends on all screens (C-11).
    End,
    /// Led from part to part, everybody may go on to the end of this one (B-30).
    LeadTo(u8),
}

/// What can be sent to one pupil.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PupilWish {
    /// One more sign is marked.
    Hint,
    /// One thing at a time.
    OneThing,
    /// The page is read out.
    ReadToMe,
    /// Somebody is coming: the hand goes down.
    SeeHand,
}

/// How often one pupil was sent each thing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sent {
    /// Hints.
    pub hints: u32,
    /// One thing at a time.
    pub one_thing: u32,
    /// Read to me.
    pub readings: u32,
    /// A hand that was seen.
    pub hands_seen: u32,
}

/// What one pupil's app is asked to do now.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    /// All screens rest.
    pub is_paused: bool,
    /// All screens are covered.
    pub is_covered: bool,
    /// The lesson ends on all screens.
    pub is_ending: bool,
    /// The last part that is open where a lesson is led; 0 before anybody led.
    pub led_to: u8,
    /// What was sent to this pupil alone.
    pub sent: Sent,
}

/// One pupil, as whoever teaches sees them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PupilNow<B> {
    /// Which.
    pub pupil: PupilId,
    /// What their computer said last; nothing when nobody has signed in.
    pub said: Option<B>,
    /// It has said nothing for more than [`LOST_AFTER_S`].
    pub is_lost: bool,
    /// Seconds since it said something, once that is more than one beat.
    pub age_s: i64,
}

/// Why something could not be sent. `Display` is the sentence for whoever teaches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LiveRefusal {
    /// The class is not open.
    NotOpen,
    /// This pupil has not signed in, or their computer is lost.
    NotHere,
}

impl fmt::Display for LiveRefusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotOpen => "This class is not open on the pupils' computers.",
            Self::NotHere => "This pupil's computer does not answer just now.",
        })
    }
}

impl std::error::Error for LiveRefusal {}

/// A class while it is open; `B` is what a computer says of where its pupil is.
#[derive(Clone, Debug)]
pub struct LiveClass<B> {
    is_paused: bool,
    is_covered: bool,
    is_ending: bool,
    led_to: u8,
    watched_at_s: i64,
    pupils: BTreeMap<[u8; 16], Place<B>>,
}

#[derive(Clone, Debug)]
struct Place<B> {
    said: B,
    at_s: i64,
    sent: Sent,
}

impl<B: Clone + PartialEq> LiveClass<B> {
    /// A class nobody has sat down in yet.
    #[must_use]
    pub fn new(now_s: i64) -> Self {
        Self {
            is_paused: false,
            is_covered: false,
            is_ending: false,
            led_to: 0,
            watched_at_s: now_s,
            pupils: BTreeMap::new(),
        }
    }

    /// Takes a beat; says whether it differs from the one before, so that only news wakes whoever watches.
    pub fn beat(&mut self, pupil: PupilId, said: B, now_s: i64) -> bool {
        let sent = self.pupils.get(&pupil.0).map(|place| place.sent);
        let before = self.pupils.insert(
            pupil.0,
            Place {
                said: said.clone(),
                at_s: now_s,
                sent: sent.unwrap_or_default(),
            },
        );
        before.is_none_or(|before| before.said != said || is_lost(&before, now_s))
    }

    /// What this pupil's app is asked to do.
    #[must_use]
    pub fn asked(&self, pupil: PupilId, now_s: i64) -> Asked {
        let is_watched = now_s.saturating_sub(self.watched_at_s) <= UNWATCHED_S;
        let place = self.pupils.get(&pupil.0);
        Asked {
            is_paused: self.is_paused && is_watched,
            is_covered: self.is_covered && is_watched,
            is_ending: self.is_ending && is_watched,
            // Nobody waits for an adult who is not looking.
            led_to: if is_watched { self.led_to } else { u8::MAX },
            sent: place.map(|place| place.sent).unwrap_or_default(),
        }
    }

    /// A pupil has signed out: their computer is not lost, they are not here.
    pub fn leave(&mut self, pupil: PupilId) {
        self.pupils.remove(&pupil.0);
    }

    /// Asks the whole class.
    pub fn ask_class(&mut self, wish: ClassWish, now_s: i64) {
        self.watched_at_s = now_s;
        match wish {
            ClassWish::Pause => self.is_paused = true,
            ClassWish::GoOn => (self.is_paused, self.is_ending) = (false, false),
            ClassWish::Cover => self.is_covered = true,
            ClassWish::Uncover => self.is_covered = false,
            ClassWish::End => self.is_ending = true,
            ClassWish::LeadTo(part) => self.led_to = part,
        }
    }

    /// Another lesson begins: it is led from its first part, and what ended has ended.
    pub fn begin_anew(&mut self, now_s: i64) {
        self.watched_at_s = now_s;
        (self.led_to, self.is_ending) = (0, false);
    }

    /// Sends something to one pupil. The app decides when it is right: what comes while a pupil tells waits there, and
    /// nobody is told that it does.
    ///
    /// # Errors
    ///
    /// [`LiveRefusal::NotHere`].
    pub fn send(&mut self, pupil: PupilId, wish: PupilWish, now_s: i64) -> Result<(), LiveRefusal> {
        let place = self.pupils.get_mut(&pupil.0);
        let place = place
            .filter(|place| !is_lost(place, now_s))
            .ok_or(LiveRefusal::NotHere)?;
        let sent = &mut place.sent;
        let count = match wish {
            PupilWish::Hint => &mut sent.hints,
            PupilWish::OneThing => &mut sent.one_thing,
            PupilWish::ReadToMe => &mut sent.readings,
            PupilWish::SeeHand => &mut sent.hands_seen,
        };
        *count = count.saturating_add(1);
        Ok(())
    }

    /// The class as whoever teaches sees it, in the order of this register. Looking counts as watching.
    pub fn watch(&mut self, register: &[PupilId], now_s: i64) -> (Asked, Vec<PupilNow<B>>) {
        // A pause that had ended by itself does not come back because somebody looks.
        let class = self.asked(PupilId([0; 16]), now_s);
        (self.is_paused, self.is_covered) = (class.is_paused, class.is_covered);
        (self.is_ending, self.led_to) = (class.is_ending, class.led_to);
        self.watched_at_s = now_s;
        let tiles = register.iter().map(|pupil| self.pupil_now(*pupil, now_s));
        let tiles = tiles.collect();
        (class, tiles)
    }

    fn pupil_now(&self, pupil: PupilId, now_s: i64) -> PupilNow<B> {
        let place = self.pupils.get(&pupil.0);
        let age_s = place.map_or(0, |place| now_s.saturating_sub(place.at_s).max(0));
        PupilNow {
            pupil,
            said: place.map(|place| place.said.clone()),
            is_lost: place.is_some_and(|place| is_lost(place, now_s)),
            // One beat more or less is the clock's, not the computer's.
            age_s: if age_s > 2 { age_s } else { 0 },
        }
    }
}

/// A clock that was put back loses nobody.
fn is_lost<B>(place: &Place<B>, now_s: i64) -> bool {
    now_s.saturating_sub(place.at_s) > LOST_AFTER_S
}

#[cfg(test)]
mod tests {
    use super::*;

    const ANA: PupilId = PupilId([1; 16]);
    const BO: PupilId = PupilId([2; 16]);

    #[test]
    fn tiles_stand_in_the_order_of_the_register_whoever_came_first() {
        let mut class = LiveClass::new(0);
        class.beat(BO, "b", 1);
        class.beat(ANA, "a", 2);
        let (_, tiles) = class.watch(&[BO, ANA], 2);
        let said: Vec<_> = tiles.iter().map(|tile| tile.said).collect();
        assert_eq!(said, [Some("b"), Some("a")]);
    }

    #[test]
    fn a_computer_is_lost_after_missed_beats_and_one_that_signed_out_is_not() {
        let mut class = LiveClass::new(0);
        class.beat(ANA, "a", 100);
        class.beat(BO, "b", 100);
        class.leave(BO);
        let (_, tiles) = class.watch(&[ANA, BO], 100 + LOST_AFTER_S);
        assert!(!tiles[0].is_lost);
        let (_, tiles) = class.watch(&[ANA, BO], 101 + LOST_AFTER_S);
        assert!(tiles[0].is_lost && tiles[0].age_s == 6 && tiles[0].said == Some("a"));
        assert!(!tiles[1].is_lost && tiles[1].said.is_none());
        // a clock that jumps back
        let (_, tiles) = class.watch(&[ANA], 5);
        assert!(!tiles[0].is_lost && tiles[0].age_s == 0);
        assert_eq!(
            class.send(BO, PupilWish::Hint, 100),
            Err(LiveRefusal::NotHere)
        );
        assert_eq!(
            class.send(ANA, PupilWish::Hint, 200),
            Err(LiveRefusal::NotHere)
        );
    }

    #[test]
    fn what_is_sent_to_one_pupil_reaches_nobody_else() {
        let mut class = LiveClass::new(0);
        class.beat(ANA, "a", 1);
        class.beat(BO, "b", 1);
        class.send(ANA, PupilWish::Hint, 1).unwrap();
        class.send(ANA, PupilWish::Hint, 1).unwrap();
        class.send(ANA, PupilWish::SeeHand, 1).unwrap();
        class.beat(ANA, "a", 2);
        let sent = class.asked(ANA, 2).sent;
        assert_eq!((sent.hints, sent.hands_seen, sent.readings), (2, 1, 0));
        assert_eq!(class.asked(BO, 2), Asked::default());
    }

    #[test]
    fn a_pause_nobody_watches_ends_by_itself_and_stays_ended() {
        let mut class = LiveClass::<&str>::new(0);
        class.ask_class(ClassWish::Pause, 10);
        class.ask_class(ClassWish::Cover, 10);
        assert!(class.asked(ANA, 10 + UNWATCHED_S).is_paused);
        let after = 11 + UNWATCHED_S;
        let alone = Asked {
            led_to: u8::MAX,
            ..Asked::default()
        };
        assert_eq!(class.asked(ANA, after), alone);
        let (seen, _) = class.watch(&[], after);
        assert!(!seen.is_paused && !seen.is_covered);
        assert!(!class.asked(ANA, after).is_covered);
    }

    /// B-30: nobody waits for an adult who is not there, and the next lesson is led from its first part.
    #[test]
    fn a_lesson_is_led_while_somebody_watches_and_each_one_anew() {
        let mut class = LiveClass::<&str>::new(0);
        assert_eq!(class.asked(ANA, 5).led_to, 0);
        class.ask_class(ClassWish::LeadTo(3), 10);
        class.ask_class(ClassWish::End, 10);
        let asked = class.asked(ANA, 11);
        assert!(asked.led_to == 3 && asked.is_ending);
        let late = class.asked(ANA, 11 + UNWATCHED_S);
        assert!(late.led_to == u8::MAX && !late.is_ending);
        class.begin_anew(20);
        let asked = class.asked(ANA, 21);
        assert!(asked.led_to == 0 && !asked.is_ending);
        class.ask_class(ClassWish::End, 30);
        class.ask_class(ClassWish::GoOn, 31);
        assert!(!class.asked(ANA, 32).is_ending);
    }

    #[test]
    fn the_same_beat_again_is_no_news() {
        let mut class = LiveClass::new(0);
        assert!(class.beat(ANA, "a", 1));
        assert!(!class.beat(ANA, "a", 2));
        assert!(class.beat(ANA, "b", 3));
        assert!(class.beat(ANA, "b", 30), "it was lost and is back");
    }
}
