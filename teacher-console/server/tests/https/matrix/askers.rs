//! The rows of the matrix: everybody who may stand before the server, with and without a right to.

use protocol::{
    bytes::Token,
    directory::Duty,
    machines::MachineKind,
    pupils::{AssistedSignIn, PupilSession},
};
use safeguarding::{Role, Standing, Tie};
use server::people;

use super::objects::World;
use crate::{
    guests::sign_in,
    support::{Adult, Machine},
};

/// Every duty a directory can give; [`people::role`] fails to build when one is missing there.
pub(super) const DUTIES: [(Duty, &str); 12] = [
    (Duty::SafeguardingLead, "lead"),
    (Duty::Head, "head"),
    (Duty::Chair, "chair"),
    (Duty::OutsideSecond, "second"),
    (Duty::Teacher, "teacher"),
    (Duty::DeputySafeguardingLead, "deputy"),
    (Duty::OnlineSafetyCoordinator, "co-ordinator"),
    (Duty::Senco, "senco"),
    (Duty::Assistant, "assistant"),
    (Duty::Technician, "technician"),
    (Duty::SafeguardingGovernor, "safeguarding-governor"),
    (Duty::Governor, "governor"),
];

/// One row.
pub(super) struct Guest {
    pub(super) name: String,
    pub(super) standing: Standing,
    pub(super) roles: Vec<Role>,
    /// Their place among the world's adults.
    pub(super) adult: Option<usize>,
    pub(super) is_steward: bool,
    /// Places of the classes that a guest's pass names.
    pub(super) classes: Vec<usize>,
    pub(super) machine: Option<Machine>,
    pub(super) person: Option<Token>,
}

impl Guest {
    fn new(name: &str, standing: Standing, machine: Option<Machine>) -> Self {
        Self {
            name: name.to_owned(),
            standing,
            roles: Vec::new(),
            adult: None,
            is_steward: false,
            classes: Vec::new(),
            machine,
            person: None,
        }
    }

    fn with(mut self, person: Token) -> Self {
        self.person = Some(person);
        self
    }

    /// What ties them to things whatever the thing is.
    pub(super) fn ties_of_their_own(&self) -> Vec<Tie> {
        self.is_steward
            .then_some(Tie::Steward)
            .into_iter()
            .collect()
    }
}

impl World {
    /// Everybody, newly signed in.
    pub(super) async fn guests(&self) -> Vec<Guest> {
        let mut guests = self.without_duty().await;
        for (place, adult) in self.adults().iter().enumerate() {
            guests.push(self.member_of_staff(place, adult).await);
        }
        for (pass, classes) in self.passes.iter().zip([vec![0], Vec::new()]) {
            let session = sign_in(&self.school, &self.console, pass).await.unwrap();
            let guest = Guest {
                roles: vec![Role::SupplyOrVisitor],
                classes,
                ..Guest::new(
                    &format!("{:?}", pass.kind),
                    Standing::SignedInGuest,
                    Some(self.console.copy()),
                )
            };
            guests.push(guest.with(session.token));
        }
        guests
    }

    async fn member_of_staff(&self, place: usize, adult: &Adult) -> Guest {
        let session = self.school.sign_in(&self.console, adult).await;
        let stewards = [&self.school.lead, &self.school.head, &self.school.chair];
        Guest {
            name: format!("{:?}", adult.person.duties),
            roles: adult
                .person
                .duties
                .iter()
                .copied()
                .map(people::role)
                .collect(),
            adult: Some(place),
            is_steward: stewards.iter().any(|one| one.person.id == adult.person.id),
            ..Guest::new("", Standing::SignedInStaff, Some(self.console.copy()))
        }
        .with(session.token)
    }

    /// Computers, pupils, strangers, those who left and those of another school.
    async fn without_duty(&self) -> Vec<Guest> {
        let pc = || Some(self.pc.copy());
        let console = || Some(self.console.copy());
        let elsewhere = &self.elsewhere;
        let pupil = self.signed_in_pupil().await;
        vec![
            Guest::new("nobody", Standing::Stranger, None),
            Guest::new(
                "a computer nobody approved",
                Standing::UnapprovedMachine,
                Some(self.pending.copy()),
            ),
            Guest::new(
                "a computer that was shut out",
                Standing::Stranger,
                Some(self.revoked.copy()),
            ),
            Guest::new("a pupils' computer", Standing::PupilMachine, pc()),
            Guest::new("a pupil", Standing::SignedInPupil, pc()).with(pupil),
            Guest::new(
                "a pupil's session at a console",
                Standing::Console,
                console(),
            )
            .with(pupil),
            Guest::new("a console", Standing::Console, console()),
            Guest::new("a leaver's session", Standing::Console, console())
                .with(self.leavers_session),
            Guest::new("staff at a pupils' computer", Standing::PupilMachine, pc())
                .with(self.session_elsewhere_here().await),
            Guest::new(
                "another school's lead",
                Standing::Stranger,
                Some(elsewhere.console.copy()),
            )
            .with(elsewhere.session),
            Guest::new(
                "another school's lead at our console",
                Standing::Console,
                console(),
            )
            .with(elsewhere.session),
        ]
    }

    async fn session_elsewhere_here(&self) -> Token {
        self.school
            .sign_in(&self.console, &self.school.lead)
            .await
            .token
    }

    async fn signed_in_pupil(&self) -> Token {
        let sign_in = AssistedSignIn {
            pupil: self.pupil,
            lesson_code: self.lesson_code.clone(),
        };
        let session: PupilSession = self
            .school
            .ask(
                protocol::paths::PUPILS_ASSISTED,
                Some(&self.pc),
                None,
                &sign_in,
            )
            .await
            .unwrap();
        session.token
    }

    /// A computer that joined and that nobody approved.
    pub(super) async fn joined(school: &crate::support::TestSchool, number: u8) -> Machine {
        let token = school.pair(&format!("room-{number}.pairing"), 1);
        school
            .join(token, MachineKind::Pupil, number)
            .await
            .unwrap()
    }
}
