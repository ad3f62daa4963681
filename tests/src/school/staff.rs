//! The demo staff, as founding left them: who can sign in, with what.

use super::School;
use crate::{Fault, Outcome};
use serde::Deserialize;

/// One person who can sign in to the console.
#[derive(Debug, Clone, Deserialize)]
pub struct StaffMember {
    /// The name pupils and colleagues know.
    pub name: String,
    /// The sign-in name.
    pub login: String,
    /// The password.
    pub password: String,
    /// The code on the kit card.
    pub kit: String,
    /// The duties the directory gives, such as `safeguarding-lead` or `head`.
    pub duties: Vec<String>,
}

/// The technician's row in the plan of a founding.
const TECHNICIAN: &str = r#"
        (
            name: "Mr Brook", role: "looks after our computers", picture: "grandad-neutral",
            duties: ["technician"], login: "brook", daily: true,
        ),
    ],
    routes:"#;

/// The plan of the invented school with one more on its staff.
pub(super) fn plan_with_technician() -> Outcome<String> {
    let shipped = "teacher-console/console/src/headless/demo_plan.ron";
    let plan = std::fs::read_to_string(crate::process::root().join(shipped))?;
    let end = "\n    ],\n    routes:";
    if plan.contains(end) {
        return Ok(plan.replacen(end, TECHNICIAN, 1));
    }
    Err(Fault::new("the plan of the invented school has no people"))
}

impl School {
    /// Everybody who was enrolled at founding.
    ///
    /// # Errors
    /// When founding left no readable list.
    pub fn staff(&self) -> Outcome<Vec<StaffMember>> {
        let list = std::fs::read_to_string(self.staff_folder().join("staff.json"))?;
        Ok(serde_json::from_str(&list)?)
    }

    /// The first member of staff with this duty.
    ///
    /// # Errors
    /// When nobody has it.
    pub fn staff_with(&self, duty: &str) -> Outcome<StaffMember> {
        let found = self
            .staff()?
            .into_iter()
            .find(|person| person.duties.iter().any(|has| has == duty));
        found.ok_or_else(|| Fault::new(format!("nobody in the demo school is '{duty}'")))
    }
}
