//! All procedures, localities and the list of sanctions at hand: those that are shipped, and a school's own in their place.

use super::{BodyKey, Locality, Parts, Problem, Procedure, locality::Body};
use crate::{Digest, IncidentType, SHIPPED_SANCTIONS, Sanctions};

/// A file as it lies in a folder.
#[derive(Clone, Copy, Debug)]
pub struct ShippedFile {
    /// Its path under the crate's folder.
    pub path: &'static str,
    /// What it says.
    pub text: &'static str,
}

macro_rules! shipped {
    ($($path:literal),+ $(,)?) => {
        [$(ShippedFile {
            path: $path,
            text: include_str!(concat!("../../", $path)),
        }),+]
    };
}

/// What procedures share.
pub const SHIPPED_PARTS: [ShippedFile; 11] = shipped![
    "procedures/parts/beginning.ron",
    "procedures/parts/closing.ron",
    "procedures/parts/ending.ron",
    "procedures/parts/facts.ron",
    "procedures/parts/inquiry.ron",
    "procedures/parts/pupil-actions.ron",
    "procedures/parts/referral.ron",
    "procedures/parts/staff-actions.ron",
    "procedures/parts/support.ron",
    "procedures/parts/telling.ron",
    "procedures/parts/weighing.ron",
];

/// The procedures of this version.
pub const SHIPPED_PROCEDURES: [ShippedFile; 16] = shipped![
    "procedures/accidental-content.ron",
    "procedures/adult-contact.ron",
    "procedures/bullying-of-pupil.ron",
    "procedures/bullying-of-staff.ron",
    "procedures/complaint.ron",
    "procedures/critical-incident.ron",
    "procedures/data-loss.ron",
    "procedures/deliberate-content.ron",
    "procedures/device-held.ron",
    "procedures/disturbing-communication.ron",
    "procedures/extremism.ron",
    "procedures/other-misuse.ron",
    "procedures/security.ron",
    "procedures/self-harm.ron",
    "procedures/sexual-images.ron",
    "procedures/staff-misuse.ron",
];

/// The localities of this version; the first is for everywhere.
pub const SHIPPED_LOCALITIES: [ShippedFile; 6] = shipped![
    "localities/anywhere.ron",
    "localities/birmingham.ron",
    "localities/camden.ron",
    "localities/derbyshire.ron",
    "localities/middlesbrough.ron",
    "localities/northamptonshire.ron",
];

/// The id of the locality that says what a body is called where nobody has said where the school is.
const ANYWHERE: &str = "anywhere";

/// What is at hand.
#[derive(Clone, Debug, Default)]
pub struct Library {
    procedures: Vec<(Procedure, Digest)>,
    localities: Vec<Locality>,
    sanctions: Option<Sanctions>,
}

impl Library {
    /// Reads everything that is shipped, and then `own` files (path and text): the later one for an id, or for a type of
    /// incident, counts. What cannot be read is left out and named, and the shipped one goes on counting.
    ///
    /// `hash` is SHA-256: this crate has none.
    #[must_use]
    pub fn read(own: &[(String, String)], hash: impl Fn(&[u8]) -> Digest) -> (Self, Vec<Problem>) {
        let (mut library, mut parts, mut problems) =
            (Self::default(), Parts::default(), Vec::new());
        let shipped: Vec<(String, String)> = [
            &SHIPPED_PARTS[..],
            &SHIPPED_PROCEDURES[..],
            &SHIPPED_LOCALITIES[..],
        ]
        .concat()
        .into_iter()
        .chain([SHIPPED_SANCTIONS])
        .map(|file| (file.path.to_owned(), file.text.to_owned()))
        .collect();
        library.add(&shipped, &mut parts, &hash, &mut problems);
        if own.iter().any(|(path, _)| is_under(path, "parts")) {
            // A school's own part stands in every procedure that uses it, the shipped ones too.
            let own_parts = own.iter().filter(|(path, _)| is_under(path, "parts"));
            let users = shipped.iter().filter(|(path, _)| !is_under(path, "parts"));
            let again: Vec<_> = own_parts.chain(users).cloned().collect();
            library.add(&again, &mut parts, &hash, &mut problems);
        }
        let rest = own.iter().filter(|(path, _)| !is_under(path, "parts"));
        let rest: Vec<_> = rest.cloned().collect();
        library.add(&rest, &mut parts, &hash, &mut problems);
        (library, problems)
    }

    /// The school's list of breaches and what may follow, or the one that is shipped.
    #[must_use]
    pub fn sanctions(&self) -> Option<&Sanctions> {
        self.sanctions.as_ref()
    }

    /// Adds these files: shared parts first, then what uses them, in this order.
    fn add(
        &mut self,
        files: &[(String, String)],
        parts: &mut Parts,
        hash: &impl Fn(&[u8]) -> Digest,
        problems: &mut Vec<Problem>,
    ) {
        for (path, text) in files.iter().filter(|(path, _)| is_under(path, "parts")) {
            problems.extend(parts.add(path, text).err());
        }
        for (path, text) in files.iter().filter(|(path, _)| !is_under(path, "parts")) {
            let read = if is_sanctions(path) {
                Sanctions::read(path, text).map(|list| self.sanctions = Some(list))
            } else if is_under(path, "localities") {
                Locality::read(path, text).map(|locality| self.localities.push(locality))
            } else {
                Procedure::read(path, text, parts).map(|procedure| {
                    let edition = hash(procedure.text().as_bytes());
                    self.procedures.push((procedure, edition));
                })
            };
            problems.extend(read.err().into_iter().flatten());
        }
    }

    /// The procedures with their editions; of two for the same, the later counts.
    #[must_use]
    pub fn procedures(&self) -> &[(Procedure, Digest)] {
        &self.procedures
    }

    /// The localities.
    #[must_use]
    pub fn localities(&self) -> &[Locality] {
        &self.localities
    }

    /// The procedure for this type of incident, and its edition.
    #[must_use]
    pub fn for_type(&self, incident_type: IncidentType) -> Option<(&Procedure, Digest)> {
        self.procedures
            .iter()
            .rev()
            .find(|(procedure, _)| procedure.types().contains(&incident_type))
            .map(|(procedure, edition)| (procedure, *edition))
    }

    /// The edition of this procedure that new incidents begin with.
    #[must_use]
    pub fn edition(&self, procedure: &str) -> Option<Digest> {
        self.procedures
            .iter()
            .rev()
            .find_map(|(known, edition)| (known.id() == procedure).then_some(*edition))
    }

    /// What a body is called in this locality, or anywhere.
    #[must_use]
    pub fn body(&self, locality: &str, key: BodyKey) -> Option<&Body> {
        let named = |id: &str| self.localities.iter().rev().find(|known| known.id == id);
        named(locality)
            .and_then(|here| here.body(key))
            .or_else(|| named(ANYWHERE).and_then(|anywhere| anywhere.body(key)))
    }
}

fn is_under(path: &str, folder: &str) -> bool {
    path.split(['/', '\\']).rev().nth(1) == Some(folder)
}

/// The list of sanctions lies in the folder itself, under its own name.
fn is_sanctions(path: &str) -> bool {
    path.split(['/', '\\']).next_back() == Some(SHIPPED_SANCTIONS.path)
        && !["procedures", "localities", "parts"]
            .iter()
            .any(|folder| is_under(path, folder))
}
