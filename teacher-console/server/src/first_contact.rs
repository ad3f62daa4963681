//! Whom staff go to first about an incident of a kind.
//!
//! Schools differ for what is a matter of conduct, of sites or of complaints, so each school decides; a child at risk is
//! always the safeguarding lead's, and a member of staff the head's (H-06: the chair's, where it is the head, which the
//! case's own log sees to). It is advice on a screen. Who can read a case is decided by what was sealed and signed, never by this.

use protocol::{cases::FirstContact, directory::Duty};
use safeguarding::IncidentType;
use store::Learning;

use crate::{
    fault::Fault,
    school_settings::{Setting, value},
};

/// The choice of a duty as a setting's word.
pub const LEAD: &str = "contact-lead";
/// The same.
pub const DEPUTIES: &str = "contact-deputies";
/// The same.
pub const HEAD: &str = "contact-head";
/// The same.
pub const COORDINATOR: &str = "contact-coordinator";
/// The same.
pub const TECHNICIAN: &str = "contact-technician";

/// For each type of incident, whose it is first at this school.
///
/// # Errors
///
/// What the database says.
pub fn all(learning: &Learning, is_demo: bool) -> Result<Vec<FirstContact>, Fault> {
    let mut contacts = Vec::new();
    for kind in IncidentType::ALL {
        let duty = match decided(kind) {
            Decided::Always(duty) => duty,
            Decided::BySchool(setting) => duty(&value(learning, setting, is_demo)?),
        };
        contacts.push(FirstContact {
            incident_type: kind.row().to_owned(),
            duty,
        });
    }
    Ok(contacts)
}

/// What decides it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Decided {
    /// It is the same in every school.
    Always(Duty),
    /// The school's setting.
    BySchool(Setting),
}

fn decided(kind: IncidentType) -> Decided {
    match kind {
        IncidentType::AccidentalContent | IncidentType::SecurityBreach => {
            Decided::BySchool(Setting::FirstContactSites)
        }
        IncidentType::DeliberateContent
        | IncidentType::DeviceHeld
        | IncidentType::SocialMediaMisuse
        | IncidentType::ScamOrCopyright => Decided::BySchool(Setting::FirstContactMisuse),
        IncidentType::Complaint => Decided::BySchool(Setting::FirstContactComplaints),
        IncidentType::MisuseByStaff
        | IncidentType::BullyingOfStaff
        | IncidentType::DataBreach
        | IncidentType::CriticalIncident => Decided::Always(Duty::Head),
        IncidentType::BullyingOfPupil
        | IncidentType::SexualImages
        | IncidentType::ContactFromAdult
        | IncidentType::Extremism
        | IncidentType::SelfHarm
        | IncidentType::DisturbingCommunication
        | IncidentType::HateCrime => Decided::Always(Duty::SafeguardingLead),
    }
}

/// A setting's word that is not known here is the lead's: nobody is sent to nobody.
fn duty(word: &str) -> Duty {
    match word {
        DEPUTIES => Duty::DeputySafeguardingLead,
        HEAD => Duty::Head,
        COORDINATOR => Duty::OnlineSafetyCoordinator,
        TECHNICIAN => Duty::Technician,
        _ => Duty::SafeguardingLead,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::school_settings::{Kind, choose};
    use protocol::{bytes::Id, school_settings::Choosing};

    fn contact(learning: &Learning, kind: IncidentType) -> Duty {
        let contacts = all(learning, false).unwrap();
        let found = contacts.iter().find(|one| one.incident_type == kind.row());
        found.unwrap().duty
    }

    #[test]
    fn x19_the_school_decides_for_conduct_sites_and_complaints_and_for_nothing_else() {
        let folder = tempfile::tempdir().unwrap();
        let key = store::StoreKey::from_bytes([7; 32]);
        let learning = Learning::create(&folder.path().join("learning.db"), &key).unwrap();
        assert_eq!(
            all(&learning, false).unwrap().len(),
            IncidentType::ALL.len()
        );
        let sites = IncidentType::AccidentalContent;
        assert_eq!(contact(&learning, sites), Duty::OnlineSafetyCoordinator);
        let chosen = Choosing {
            by: Id([3; 16]),
            at: 1,
        };
        for setting in [
            Setting::FirstContactSites,
            Setting::FirstContactMisuse,
            Setting::FirstContactComplaints,
        ] {
            choose(&learning, setting, HEAD, chosen).unwrap();
        }
        choose(&learning, Setting::FirstContactSites, TECHNICIAN, chosen).unwrap();
        assert_eq!(contact(&learning, sites), Duty::Technician);
        assert_eq!(contact(&learning, IncidentType::Complaint), Duty::Head);
        let child = IncidentType::ContactFromAdult;
        assert_eq!(contact(&learning, child), Duty::SafeguardingLead);
        assert_eq!(contact(&learning, IncidentType::MisuseByStaff), Duty::Head);
    }

    #[test]
    fn every_word_that_can_be_chosen_is_somebody() {
        for kind in IncidentType::ALL {
            let Decided::BySchool(setting) = decided(kind) else {
                continue;
            };
            let Kind::Choice(words) = setting.row().kind else {
                panic!("a first contact is chosen from words");
            };
            for word in words {
                assert_eq!(
                    *word == LEAD,
                    duty(word) == Duty::SafeguardingLead,
                    "{word}"
                );
            }
        }
    }
}
