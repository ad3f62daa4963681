//! Rules that are signed (section D): which count, whose signature does, and what is noted. The rule itself, when a
//! signature is due, is [`classroom::is_due`].

use std::collections::BTreeMap;

use classroom::{
    Audience, Frequency, InForce, PupilId, Signed, counting, in_force, names_told_apart,
};
use protocol::{
    UtcSeconds,
    agreements::{
        AdultSigned, ClassSigned, Consent, Manner, OwnRules, PupilSigned, RulesSet, Signature,
    },
    bytes::Id,
};
use serde::{Serialize, de::DeserializeOwned};
use store::{AgreementRow, ConsentRow, Learning, Side, SignatureRow};

use crate::{
    class_rules::by_year,
    fault::Fault,
    log_ins::newest_first_of,
    school_settings::{Setting, value},
};

/// Everybody signs in every school year.
pub const EACH_YEAR: &str = "each-year";
/// A pupil signs, and nobody for them.
pub const PUPIL_ALONE: &str = "pupil-alone";
/// A parent signs for them.
pub const PARENT_ALONE: &str = "parent-alone";

/// The month in which a school year begins.
const SEPTEMBER: u32 = 9;

/// The calendar year in which the school year began.
#[must_use]
pub fn year_of(now: UtcSeconds) -> i32 {
    let began = newest_first_of(SEPTEMBER, now).unwrap_or(now);
    let began = jiff::Timestamp::from_second(began);
    began.map_or(0, |began| {
        i32::from(began.to_zoned(jiff::tz::TimeZone::UTC).year())
    })
}

/// The rules of one audience as they stand now, with every signature under them.
pub struct Rules {
    /// The newest decision, which may lie ahead.
    pub newest: Option<RulesSet>,
    /// What counts now.
    pub now: Option<InForce>,
    frequency: Frequency,
    year_began: UtcSeconds,
    by_signer: BTreeMap<[u8; 16], Vec<SignatureRow>>,
}

/// Whose signatures a pupil needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Needed {
    /// The pupil's own.
    pub pupil: bool,
    /// A parent's.
    pub parent: bool,
}

impl Rules {
    /// Reads them, for everybody.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn read(
        learning: &Learning,
        audience: Audience,
        is_demo: bool,
        at: UtcSeconds,
    ) -> Result<Self, Fault> {
        let mut rules = Self::without_signatures(learning, audience, is_demo, at)?;
        if let Some(now) = &rules.now {
            for row in learning.signatures_under(&now.version)? {
                rules.by_signer.entry(row.signer).or_default().push(row);
            }
        }
        Ok(rules)
    }

    /// Reads them for one person, which is less to read.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn for_one(
        learning: &Learning,
        audience: Audience,
        is_demo: bool,
        (signer, at): (Id, UtcSeconds),
    ) -> Result<Self, Fault> {
        let mut rules = Self::without_signatures(learning, audience, is_demo, at)?;
        if rules.now.is_some() {
            let theirs = learning.signatures_of(signer.0)?;
            rules.by_signer.insert(signer.0, theirs);
        }
        Ok(rules)
    }

    /// With what was signed before these rules, too: it counts no more, and says why somebody is asked again.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn and_before(mut self, learning: &Learning) -> Result<Self, Fault> {
        if let Some(now) = &self.now {
            for row in learning.signatures_not_under(&now.version)? {
                self.by_signer.entry(row.signer).or_default().push(row);
            }
        }
        Ok(self)
    }

    fn without_signatures(
        learning: &Learning,
        audience: Audience,
        is_demo: bool,
        at: UtcSeconds,
    ) -> Result<Self, Fault> {
        let decisions = learning.agreements(audience)?;
        let sets: Vec<classroom::RulesSet> = decisions.iter().map(|row| row.set.clone()).collect();
        let frequency = match value(learning, Setting::AgreementsSigned, is_demo)?.as_str() {
            EACH_YEAR => Frequency::EachYear,
            _ => Frequency::Once,
        };
        Ok(Self {
            newest: decisions.last().map(decision),
            now: in_force(&sets, at),
            frequency,
            year_began: newest_first_of(SEPTEMBER, at).unwrap_or(UtcSeconds::MIN),
            by_signer: BTreeMap::new(),
        })
    }

    /// The version that counts now.
    pub fn version(&self) -> Option<String> {
        self.now.as_ref().map(|now| now.version.clone())
    }

    /// The signature of somebody that counts, on their own side or a parent's.
    pub fn signed(&self, signer: Id, side: Side) -> Option<Signature> {
        let theirs = self.by_signer.get(&signer.0)?;
        let theirs: Vec<&SignatureRow> = theirs.iter().filter(|row| row.side == side).collect();
        let signed: Vec<Signed> = theirs.iter().map(|row| as_signed(row)).collect();
        let place = counting(self.now.as_ref()?, self.frequency, self.year_began, &signed)?;
        theirs.get(place).and_then(|row| signature(row))
    }

    /// Whether somebody's signature is missing on that side.
    pub fn is_due(&self, signer: Id, side: Side) -> bool {
        self.now.is_some() && self.signed(signer, side).is_none()
    }

    /// The newest signature of somebody that counts no more, where none counts now.
    pub fn before(&self, signer: Id, side: Side) -> Option<Signature> {
        if !self.is_due(signer, side) {
            return None;
        }
        let theirs = self.by_signer.get(&signer.0)?.iter();
        let newest = theirs.filter(|row| row.side == side);
        newest.max_by_key(|row| row.at_s).and_then(signature)
    }

    /// How an adult's own signature stands.
    pub fn own(&self, person: Id) -> OwnRules {
        OwnRules {
            version: self.version(),
            signed: self.signed(person, Side::Adult),
            before: self.before(person, Side::Adult),
            is_due: self.is_due(person, Side::Adult),
        }
    }

    /// A row of the register for an adult.
    pub fn adult(&self, person: Id, name: String, is_guest: bool) -> AdultSigned {
        AdultSigned {
            person,
            name,
            is_guest,
            signed: self.signed(person, Side::Adult),
            before: self.before(person, Side::Adult),
            is_due: self.is_due(person, Side::Adult),
        }
    }
}

/// Who signs for a pupil at this school.
///
/// # Errors
///
/// What the database says.
pub fn needed(learning: &Learning, is_demo: bool) -> Result<Needed, Fault> {
    let by = value(learning, Setting::AgreementsSignedBy, is_demo)?;
    Ok(Needed {
        pupil: by != PARENT_ALONE,
        parent: by != PUPIL_ALONE,
    })
}

/// The version whose signature a pupil owes when they sign in, if they owe one, and whether they have signed before.
///
/// Where only parents sign, a pupil never owes one: nobody is kept out for what somebody else has not done.
///
/// # Errors
///
/// What the database says.
pub fn due_from_pupil(
    learning: &Learning,
    is_demo: bool,
    pupil: Id,
    now: UtcSeconds,
) -> Result<(Option<String>, bool), Fault> {
    if !needed(learning, is_demo)?.pupil {
        return Ok((None, false));
    }
    let rules = Rules::for_one(learning, Audience::Pupils, is_demo, (pupil, now))?;
    let is_due = rules.is_due(pupil, Side::Pupil);
    let has_signed = rules.before(pupil, Side::Pupil).is_some();
    Ok((rules.version().filter(|_| is_due), has_signed))
}

/// From which pupils a signature is due.
pub struct PupilsDue(Option<Rules>);

impl PupilsDue {
    /// As it stands now.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn read(learning: &Learning, is_demo: bool, now: UtcSeconds) -> Result<Self, Fault> {
        if !needed(learning, is_demo)?.pupil {
            return Ok(Self(None));
        }
        let rules = Rules::read(learning, Audience::Pupils, is_demo, now)?;
        Ok(Self(Some(rules)))
    }

    /// The version of the rules that are due from this pupil, if they are.
    #[must_use]
    pub fn of(&self, pupil: Id) -> Option<String> {
        let rules = self.0.as_ref()?;
        rules.version().filter(|_| rules.is_due(pupil, Side::Pupil))
    }
}

/// The classes of the register, each pupil with both signatures and what the parents said.
///
/// # Errors
///
/// What the database says.
pub fn classes(
    learning: &Learning,
    rules: &Rules,
    needed: Needed,
    is_theirs: impl Fn(Id) -> bool,
) -> Result<Vec<ClassSigned>, Fault> {
    let (said, leaders) = (learning.consents()?, learning.leaders()?);
    let mut classes = Vec::new();
    for class in learning.classes()? {
        if !is_theirs(Id(class.id.0)) {
            continue;
        }
        let rows = learning.pupils_of(class.id)?;
        let names = names_told_apart(rows.iter().map(|row| &row.pupil));
        let pupils = rows.iter().zip(names).map(|(row, name)| {
            let pupil = Id(row.pupil.id.0);
            PupilSigned {
                pupil,
                name,
                own: rules.signed(pupil, Side::Pupil),
                parent: rules.signed(pupil, Side::Parent),
                own_is_due: needed.pupil && rules.is_due(pupil, Side::Pupil),
                parent_is_due: needed.parent && rules.is_due(pupil, Side::Parent),
                own_before: rules.before(pupil, Side::Pupil),
                parent_before: rules.before(pupil, Side::Parent),
                consents: said_by(&said, row.pupil.id),
                is_leader: leaders.contains(&row.pupil.id),
            }
        });
        classes.push(ClassSigned {
            class: Id(class.id.0),
            name: class.name,
            band: class.band.text().to_owned(),
            own_rules: by_year(learning.class_rules(class.id)?),
            pupils: pupils.collect(),
        });
    }
    Ok(classes)
}

/// The newest first.
fn said_by(said: &[ConsentRow], pupil: PupilId) -> Vec<Consent> {
    let theirs = said.iter().rev().filter(|row| row.pupil == pupil);
    theirs.filter_map(consent).collect()
}

/// A row as the protocol words it; nothing where it is of a kind that is none any more.
pub fn consent(row: &ConsentRow) -> Option<Consent> {
    Some(Consent {
        kind: from_words(&row.consent)?,
        is_given: row.is_given,
        noted_by: Id(row.noted_by),
        at: row.at_s,
    })
}

/// The same for a signature.
pub fn signature(row: &SignatureRow) -> Option<Signature> {
    Some(Signature {
        version: row.version.clone(),
        edition: row.edition.clone(),
        manner: from_words::<Manner>(&row.manner)?,
        noted_by: row.noted_by.map(Id),
        at: row.at_s,
    })
}

/// A word of the protocol as it lies in the database.
///
/// # Errors
///
/// A bug, when it cannot be written.
pub fn as_words(word: &impl Serialize) -> Result<String, Fault> {
    serde_json::to_string(word)
        .map_err(|_| Fault::new("A word could not be written.", "Please report this."))
}

/// The other way; nothing where it is no such word any more.
pub fn from_words<T: DeserializeOwned>(text: &str) -> Option<T> {
    serde_json::from_str(text).ok()
}

fn as_signed(row: &SignatureRow) -> Signed {
    Signed {
        version: row.version.clone(),
        at_s: row.at_s,
    }
}

fn decision(row: &AgreementRow) -> RulesSet {
    RulesSet {
        version: row.set.version.clone(),
        from: row.set.from_s,
        by: Id(row.by),
        at: row.at_s,
    }
}
