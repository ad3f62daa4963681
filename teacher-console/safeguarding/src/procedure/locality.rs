//! Whom to ask and tell where the school is (F-90). No number is shipped but 999; what a school has not confirmed, or has
//! not looked at for a year, is marked so.

use serde::Deserialize;

use super::Problem;

/// A body outside the school, the one inside that deals with machines, or a policy of the school's own to look into.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BodyKey {
    /// Police and ambulance, now.
    Emergency,
    /// The police, when it is not urgent.
    Police,
    /// Children's social care, mostly a multi-agency hub.
    ChildrensServices,
    /// The officer of the authority for allegations against staff.
    AllegationsOfficer,
    /// The authority's adviser on safeguarding in schools.
    SafeguardingAdviser,
    /// The authority's officer for online safety.
    OnlineSafetyOfficer,
    /// Who advises on radicalisation.
    Prevent,
    /// The police's command against child exploitation.
    Ceop,
    /// Where illegal content on the web is reported.
    Iwf,
    /// The school's own technician or provider.
    Helpdesk,
    /// The school's policy on behaviour: only its powers may be used to search, take or delete (F-61).
    BehaviourPolicy,
    /// The school's policy on whistle-blowing (E-28).
    WhistleBlowingPolicy,
}

impl BodyKey {
    /// All of them.
    pub const ALL: [Self; 12] = [
        Self::Emergency,
        Self::Police,
        Self::ChildrensServices,
        Self::AllegationsOfficer,
        Self::SafeguardingAdviser,
        Self::OnlineSafetyOfficer,
        Self::Prevent,
        Self::Ceop,
        Self::Iwf,
        Self::Helpdesk,
        Self::BehaviourPolicy,
        Self::WhistleBlowingPolicy,
    ];

    /// The name in files.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Emergency => "emergency",
            Self::Police => "police",
            Self::ChildrensServices => "childrens-services",
            Self::AllegationsOfficer => "allegations-officer",
            Self::SafeguardingAdviser => "safeguarding-adviser",
            Self::OnlineSafetyOfficer => "online-safety-officer",
            Self::Prevent => "prevent",
            Self::Ceop => "ceop",
            Self::Iwf => "iwf",
            Self::Helpdesk => "helpdesk",
            Self::BehaviourPolicy => "behaviour-policy",
            Self::WhistleBlowingPolicy => "whistle-blowing-policy",
        }
    }

    /// The body with this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|key| key.name() == name)
    }
}

/// The bodies of one place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Locality {
    /// Its id, such as `camden`.
    pub id: String,
    /// Its name.
    pub title: String,
    /// The requirements it stands for.
    pub rows: Vec<String>,
    bodies: Vec<Body>,
}

/// One body: what it is called here, and its number where the school has written one down.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Body {
    /// Which.
    pub key: BodyKey,
    /// What it is called here.
    pub name: String,
    /// When to go to it, and how.
    pub note: String,
    /// A number or an address as somebody typed it.
    pub number: Option<String>,
    /// The day on which somebody at the school last found it right.
    pub confirmed_on: Option<Day>,
}

/// A day of the calendar. Days are compared, never counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day {
    /// The year.
    pub year: i32,
    /// 1 to 12.
    pub month: u8,
    /// 1 to 31.
    pub day: u8,
}

impl Day {
    /// Reads `2026-09-01`.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let mut fields = text.splitn(3, '-');
        let (year, month, day) = (fields.next()?, fields.next()?, fields.next()?);
        if [year.len(), month.len(), day.len()] != [4, 2, 2] {
            return None;
        }
        let read = Self {
            year: year.parse().ok()?,
            month: month.parse().ok()?,
            day: day.parse().ok()?,
        };
        let is_a_day = (1..=12).contains(&read.month) && (1..=31).contains(&read.day);
        is_a_day.then_some(read)
    }

    /// The same day a year later.
    #[must_use]
    pub fn a_year_later(self) -> Self {
        Self {
            year: self.year.saturating_add(1),
            ..self
        }
    }
}

impl Body {
    /// Whether somebody at the school found it right within the last year. A number of last year may be dead. 999 is never
    /// in doubt.
    #[must_use]
    pub fn is_confirmed(&self, today: Day) -> bool {
        let within_a_year = |on: Day| on <= today && today < on.a_year_later();
        self.key == BodyKey::Emergency
            || (self.number.is_some() && self.confirmed_on.is_some_and(within_a_year))
    }
}

impl Locality {
    /// Reads a locality. `file` is named in problems.
    ///
    /// # Errors
    ///
    /// Every problem of the file at once, each with its remedy.
    pub fn read(file: &str, text: &str) -> Result<Self, Vec<Problem>> {
        let raw: RawLocality =
            ron::from_str(text).map_err(|why| vec![Problem::unreadable(file, &why)])?;
        let mut problems = Vec::new();
        let bodies = raw.bodies.iter().filter_map(|body| match checked(body) {
            Ok(read) => Some(read),
            Err((wrong, remedy)) => {
                let place = format!("{file}, body '{}'", body.body);
                problems.push(Problem::new(place, wrong, remedy));
                None
            }
        });
        let locality = Self {
            id: raw.id,
            title: raw.title,
            rows: raw.rows,
            bodies: bodies.collect(),
        };
        if problems.is_empty() {
            Ok(locality)
        } else {
            Err(problems)
        }
    }

    /// What this body is called here, if this place has a word for it.
    #[must_use]
    pub fn body(&self, key: BodyKey) -> Option<&Body> {
        self.bodies.iter().find(|body| body.key == key)
    }

    /// All of them.
    #[must_use]
    pub fn bodies(&self) -> &[Body] {
        &self.bodies
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawLocality {
    id: String,
    title: String,
    rows: Vec<String>,
    bodies: Vec<RawBody>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawBody {
    body: String,
    name: String,
    note: String,
    #[serde(default)]
    number: String,
    #[serde(default)]
    confirmed_on: String,
}

fn checked(raw: &RawBody) -> Result<Body, (String, String)> {
    let key = BodyKey::from_name(&raw.body).ok_or_else(|| {
        let names = BodyKey::ALL.map(BodyKey::name).join(", ");
        (
            "There is no such body.".to_owned(),
            format!("Use one of: {names}."),
        )
    })?;
    if raw.name.trim().is_empty() || raw.note.trim().is_empty() {
        return Err((
            "It has no name or no note.".to_owned(),
            "Write what it is called and when to go to it.".to_owned(),
        ));
    }
    let confirmed_on = match raw.confirmed_on.as_str() {
        "" => None,
        text => Some(Day::read(text).ok_or_else(|| {
            (
                format!("'{text}' is no day."),
                "Write year, month and day, such as 2026-09-01.".to_owned(),
            )
        })?),
    };
    let number = Some(raw.number.trim().to_owned()).filter(|number| !number.is_empty());
    if confirmed_on.is_some() && number.is_none() {
        return Err((
            "A day is confirmed, and there is nothing to confirm.".to_owned(),
            "Write the number that was found right, or take the day out.".to_owned(),
        ));
    }
    Ok(Body {
        key,
        name: raw.name.clone(),
        note: raw.note.clone(),
        number,
        confirmed_on,
    })
}
