//! The plan of a founding: who is in the school, who reads what, and which phrases may be answered with.

use std::path::Path;

use protocol::directory::Duty;
use sealing::password::PASSWORD_LEN_MIN;
use serde::{Deserialize, Deserializer, de::Error as _};

/// `plan.ron` as its author typed it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Plan {
    /// A demo school says so on every screen.
    pub demo: bool,
    /// Everybody with an account.
    pub people: Vec<PlannedPerson>,
    /// Who reads what, by login; the owner first.
    pub routes: PlannedRoutes,
    /// Who holds the three recovery sheets.
    pub sheet_holders: Vec<String>,
    /// Phrases an adult may answer with.
    pub phrases: Vec<PlannedPhrase>,
}

/// One person.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlannedPerson {
    /// As children know them.
    pub name: String,
    /// In a child's words.
    pub role: String,
    /// A portrait among our pictures.
    pub picture: String,
    /// Such as `"head"` or `"safeguarding-lead"`.
    #[serde(deserialize_with = "duties")]
    pub duties: Vec<Duty>,
    /// What they type to sign in.
    pub login: String,
    /// In school every school day.
    pub daily: bool,
    /// May sign the list of helpers.
    #[serde(default)]
    pub steward: bool,
    /// Theirs; one is made when it is left out.
    #[serde(default)]
    pub password: Option<String>,
}

/// The three routes.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlannedRoutes {
    /// The safeguarding lead and deputies.
    pub safeguarding: Vec<String>,
    /// About an adult who works here.
    pub staff: Vec<String>,
    /// About the head.
    pub leaders: Vec<String>,
}

/// A phrase.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlannedPhrase {
    /// Short and fixed, such as `thank-you`.
    pub id: String,
    /// What the child reads.
    pub words: String,
    /// In simplified words.
    pub simple: String,
}

impl Plan {
    /// Reads a plan from a file.
    ///
    /// # Errors
    /// What is wrong and where, for the plan's author.
    pub fn from_file(file: &Path) -> Result<Self, String> {
        let text = std::fs::read_to_string(file)
            .map_err(|why| format!("{} cannot be read: {why}", file.display()))?;
        Self::from_text(&text).map_err(|why| format!("{}: {why}", file.display()))
    }

    /// Reads a plan from text and checks what can be checked before keys are made.
    ///
    /// # Errors
    /// All problems at once, a line each.
    pub fn from_text(text: &str) -> Result<Self, String> {
        let plan: Self = ron::Options::default()
            .with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME)
            .from_str(text)
            .map_err(|why| why.to_string())?;
        plan.checked()
    }

    /// This plan, when nothing is wrong with it that can be seen before keys are made.
    ///
    /// # Errors
    /// All problems at once, a line each.
    pub fn checked(self) -> Result<Self, String> {
        let problems = self.problems();
        if problems.is_empty() {
            Ok(self)
        } else {
            Err(problems.join("\n"))
        }
    }

    /// The plan that comes with the program, for a school of invented people.
    ///
    /// # Errors
    /// Never in a released program: a test reads it.
    pub fn demo() -> Result<Self, String> {
        Self::from_text(include_str!("demo_plan.ron"))
    }

    /// Where a login stands among the people.
    ///
    /// # Errors
    /// When nobody has it.
    pub fn place_of(&self, login: &str) -> Result<usize, String> {
        self.people
            .iter()
            .position(|person| person.login == login)
            .ok_or_else(|| format!("a route names '{login}', and nobody has this login"))
    }

    fn problems(&self) -> Vec<String> {
        let mut problems = Vec::new();
        for (place, person) in self.people.iter().enumerate() {
            let is_twice = self
                .people
                .iter()
                .take(place)
                .any(|other| other.login == person.login);
            if is_twice {
                problems.push(format!(
                    "two people have the login '{}': give one of them another",
                    person.login
                ));
            }
            let is_short = person
                .password
                .as_ref()
                .is_some_and(|password| password.chars().count() < PASSWORD_LEN_MIN);
            if is_short {
                problems.push(format!(
                    "the password of '{}' is shorter than {PASSWORD_LEN_MIN} characters: use a longer one, or leave it out and one is made",
                    person.login
                ));
            }
        }
        let routes = &self.routes;
        for login in [&routes.safeguarding, &routes.staff, &routes.leaders]
            .into_iter()
            .flatten()
        {
            problems.extend(self.place_of(login).err());
        }
        if self.sheet_holders.len() != 3 {
            problems.push("there are three recovery sheets: name three holders".to_owned());
        }
        problems
    }
}

/// The names of the directory's JSON, as text: RON has no enum names with a dash.
fn duties<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<Duty>, D::Error> {
    Vec::<String>::deserialize(from)?
        .into_iter()
        .map(|name| {
            serde_json::from_value(serde_json::Value::String(name.clone()))
                .map_err(|_| D::Error::custom(format!("'{name}' is not a duty of this version")))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::Plan;

    #[test]
    fn the_demo_plan_is_whole_and_marked_as_a_demo() {
        let plan = Plan::demo().unwrap();
        assert!(plan.demo);
        assert_eq!(plan.people.len(), 7);
        assert!(plan.people.iter().filter(|person| person.steward).count() >= 3);
    }

    #[test]
    fn a_plan_tells_all_its_problems_at_once() {
        let why = Plan::from_text(
            r#"(demo: true, people: [
                (name: "A", role: "a", picture: "a", duties: ["head"], login: "a", daily: true, password: "short"),
                (name: "B", role: "b", picture: "b", duties: ["chair"], login: "a", daily: true),
            ], routes: (safeguarding: ["a"], staff: ["nobody"], leaders: ["a"]), sheet_holders: [], phrases: [])"#,
        )
        .err()
        .unwrap();
        for part in ["login 'a'", "shorter", "'nobody'", "three holders"] {
            assert!(why.contains(part), "{why}");
        }
    }
}
