//! Rules that a school agrees on: which are in force, and whose signature is due.
//!
//! What the rules say is the curriculum's business; here they are a version without meaning.

/// Who signs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Audience {
    /// Pupils, and parents for them.
    Pupils,
    /// Staff, governors and visitors.
    Adults,
}

impl Audience {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Pupils, Self::Adults];

    /// As it is written down.
    #[must_use]
    pub const fn text(self) -> &'static str {
        match self {
            Self::Pupils => "pupils",
            Self::Adults => "adults",
        }
    }

    /// Reads what [`Audience::text`] wrote.
    #[must_use]
    pub fn from_text(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.text() == text)
    }
}

/// A decision of the school: from that day on these rules count, or none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RulesSet {
    /// Which rules; nothing when none count any more.
    pub version: Option<String>,
    /// From when, in seconds since 1970 (UTC).
    pub from_s: i64,
}

/// Rules that count now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InForce {
    /// Which.
    pub version: String,
    /// Since when, in seconds since 1970 (UTC).
    pub since_s: i64,
}

/// A signature, as far as it matters whether another one is due.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signed {
    /// Under which rules.
    pub version: String,
    /// When, in seconds since 1970 (UTC).
    pub at_s: i64,
}

/// How often everybody signs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Frequency {
    /// In every school year (D-01).
    EachYear,
    /// Once for every version (D-20).
    Once,
}

/// The rules that count at `now_s`: the school's last decision whose day has come.
///
/// One that was set again for the same version goes on with the day of the first, so that nobody signs twice for a press
/// too many.
#[must_use]
pub fn in_force(decisions: &[RulesSet], now_s: i64) -> Option<InForce> {
    let begun = decisions.iter().filter(|one| one.from_s <= now_s);
    let mut counts: Option<InForce> = None;
    for one in begun {
        counts = one.version.as_ref().map(|version| match counts.take() {
            Some(already) if already.version == *version => already,
            _ => InForce {
                version: version.clone(),
                since_s: one.from_s,
            },
        });
    }
    counts
}

/// The signature that counts for the rules in force, if there is one: for this version, and not from before the rules or
/// the school year began. Nothing is due where no rules count.
#[must_use]
pub fn counting<'a>(
    rules: &InForce,
    frequency: Frequency,
    year_began_s: i64,
    signatures: impl IntoIterator<Item = &'a Signed>,
) -> Option<usize> {
    let since_s = match frequency {
        Frequency::EachYear => rules.since_s.max(year_began_s),
        Frequency::Once => rules.since_s,
    };
    let counts = |one: &Signed| one.version == rules.version && one.at_s >= since_s;
    let mut last = None;
    for (place, one) in signatures.into_iter().enumerate() {
        if counts(one) {
            last = Some(place);
        }
    }
    last
}

/// Whether somebody has to sign.
#[must_use]
pub fn is_due<'a>(
    rules: Option<&InForce>,
    frequency: Frequency,
    year_began_s: i64,
    signatures: impl IntoIterator<Item = &'a Signed>,
) -> bool {
    rules.is_some_and(|rules| counting(rules, frequency, year_began_s, signatures).is_none())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const YEAR_S: i64 = 365 * 24 * 60 * 60;

    fn set(version: Option<&str>, from_s: i64) -> RulesSet {
        RulesSet {
            version: version.map(str::to_owned),
            from_s,
        }
    }

    fn signed(version: &str, at_s: i64) -> Signed {
        Signed {
            version: version.to_owned(),
            at_s,
        }
    }

    /// D-20.
    #[test]
    fn a_new_version_is_signed_anew_and_the_same_one_set_again_is_not() {
        let mut decisions = vec![set(Some("1"), 100)];
        assert_eq!(in_force(&decisions, 99), None);
        let rules = in_force(&decisions, 100).unwrap();
        let mine = [signed("1", 150)];
        assert!(!is_due(Some(&rules), Frequency::Once, 0, &mine));
        decisions.push(set(Some("1"), 200));
        let again = in_force(&decisions, 300).unwrap();
        assert_eq!(again.since_s, 100);
        decisions.push(set(Some("2"), 400));
        assert_eq!(in_force(&decisions, 399), Some(again), "not before its day");
        let newer = in_force(&decisions, 400).unwrap();
        assert!(is_due(Some(&newer), Frequency::Once, 0, &mine));
        decisions.push(set(None, 500));
        assert_eq!(in_force(&decisions, 500), None);
        assert!(!is_due(None, Frequency::EachYear, 0, []));
    }

    /// D-01.
    #[test]
    fn each_year_is_signed_anew_only_where_the_school_says_so() {
        let rules = in_force(&[set(Some("1"), 100)], 100).unwrap();
        let mine = [signed("1", 150)];
        assert!(is_due(Some(&rules), Frequency::EachYear, 151, &mine));
        assert!(!is_due(Some(&rules), Frequency::EachYear, 150, &mine));
        assert!(!is_due(Some(&rules), Frequency::Once, 151, &mine));
    }

    #[test]
    fn the_words_of_an_audience_are_read_again() {
        for audience in Audience::ALL {
            assert_eq!(Audience::from_text(audience.text()), Some(audience));
        }
        assert_eq!(Audience::from_text("parents"), None);
    }

    fn decisions() -> impl Strategy<Value = Vec<RulesSet>> {
        let one = (prop::option::of("[12]"), 0..4 * YEAR_S);
        let one = one.prop_map(|(version, from_s)| RulesSet { version, from_s });
        prop::collection::vec(one, 0..6)
    }

    fn signatures() -> impl Strategy<Value = Vec<Signed>> {
        let one = ("[12]", 0..4 * YEAR_S);
        let one = one.prop_map(|(version, at_s)| Signed { version, at_s });
        prop::collection::vec(one, 0..6)
    }

    proptest! {
        /// Whoever signs what counts owes nothing at that moment, whatever was before.
        #[test]
        fn signing_now_is_always_enough(
            decisions in decisions(), mut signatures in signatures(), now in 0..4 * YEAR_S,
        ) {
            let year_began_s = now - now % YEAR_S;
            for frequency in [Frequency::EachYear, Frequency::Once] {
                if let Some(rules) = in_force(&decisions, now) {
                    signatures.push(signed(&rules.version, now));
                    prop_assert!(!is_due(Some(&rules), frequency, year_began_s, &signatures));
                }
            }
        }

        /// More signatures never make one due, and signing each year is never less than signing once.
        #[test]
        fn a_signature_never_makes_another_due(
            decisions in decisions(), signatures in signatures(), now in 0..4 * YEAR_S, kept in 0..6_usize,
        ) {
            let year_began_s = now - now % YEAR_S;
            let rules = in_force(&decisions, now);
            let due = |frequency, some: &[Signed]| is_due(rules.as_ref(), frequency, year_began_s, some);
            let fewer = signatures.get(..kept).unwrap_or(&signatures);
            for frequency in [Frequency::EachYear, Frequency::Once] {
                prop_assert!(!due(frequency, &signatures) || due(frequency, fewer));
            }
            prop_assert!(due(Frequency::EachYear, &signatures) || !due(Frequency::Once, &signatures));
        }

        /// What counts has begun, and is what the school decided last of all that has begun.
        #[test]
        fn the_last_decision_counts(decisions in decisions(), now in 0..4 * YEAR_S) {
            let last = decisions.iter().rfind(|one| one.from_s <= now);
            let rules = in_force(&decisions, now);
            prop_assert_eq!(
                rules.as_ref().map(|rules| rules.version.clone()),
                last.and_then(|one| one.version.clone())
            );
            prop_assert!(rules.is_none_or(|rules| rules.since_s <= now));
        }
    }
}
