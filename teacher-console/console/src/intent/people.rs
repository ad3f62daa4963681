//! What stewards ask for in the room of people, what must be done for it, and what comes back.

use protocol::{
    UtcSeconds,
    bytes::{Hash, Id},
    directory::{Audience, Directory, Person, Place},
    freshness::StopReason,
    statement::Statement,
};

use crate::state::{
    helplines::HelplinesDraft,
    people::{DraftEdit, InviteDraft, Invited, Move, Moving, Parting, ShownRestoration},
    school::SchoolFacts,
    secret::Secret,
};

/// What a steward asks for.
#[derive(Clone, PartialEq)]
pub enum PeopleIntent {
    /// Show the form.
    BeginInvitation,
    /// Put the form away; what was typed stays.
    LeaveInvitation,
    /// Change the form.
    Edit(DraftEdit),
    /// Invite whoever the form describes.
    Invite,
    /// Invite somebody listed again, whose keys are stopped.
    InviteAgain(Id),
    /// Print the code that is on the screen.
    PrintCode,
    /// The code was written down: never show it again.
    CodeWrittenDown,
    /// The eight characters match: sign a list with this person in it.
    Sign(Id),
    /// Sign the list that waits, as the second steward.
    SignSecond,
    /// Sign that one knows of a restore.
    SignRestored,
    /// Take back the list that waits.
    TakeBack,
    /// Something about ending somebody's keys.
    Part(PartingIntent),
    /// Something about where somebody stands.
    Move(MovingIntent),
    /// Something about outside helplines.
    Helplines(HelplinesIntent),
}

/// What a steward asks for when outside helplines change (E-36).
#[derive(Clone, PartialEq)]
pub enum HelplinesIntent {
    /// Show the page.
    Begin,
    /// Put it away.
    Leave,
    /// Choose whom one more is for.
    For(Audience),
    /// Take what is typed as one more, checked today.
    Add,
    /// The one at this place is still right today.
    StillRight(usize),
    /// Take the one at this place out.
    TakeOut(usize),
    /// Sign a list with them.
    Finish,
}

/// What a steward asks for when somebody's duties or place change.
#[derive(Clone, PartialEq)]
pub enum MovingIntent {
    /// Show the page for this person.
    Begin(Id),
    /// Put it away.
    Leave,
    /// Move one thing.
    Edit(Move),
    /// Sign a list with it.
    Finish,
}

/// What a steward asks for when somebody leaves or keys are lost.
#[derive(Clone, PartialEq)]
pub enum PartingIntent {
    /// Show the page for this person.
    Begin(Id),
    /// Put it away.
    Leave,
    /// Choose why.
    Reason(StopReason),
    /// Choose who fills a place.
    Successor(Place, Id),
    /// Do it.
    Finish,
}

/// What must be done.
#[derive(Clone)]
pub enum PeopleEffect {
    /// Fetch the newest list and who waits.
    Load,
    /// Make a code and tell the server whom it is for.
    Invite(Box<InviteDraft>),
    /// The same for somebody listed, who gets other keys.
    InviteAgain(Id),
    /// Print an activation code.
    PrintCode(Invited),
    /// Sign a list with exactly this person in it.
    Sign(Box<Person>),
    /// Add a signature to exactly these bytes.
    SignSecond(Box<Statement>),
    /// Sign exactly what is shown of a restore.
    SignRestored(Box<ShownRestoration>),
    /// Take back the waiting list with this hash.
    TakeBack(Hash),
    /// Stop every key of a person and, when they have left, sign a list without them.
    Part(Parting),
    /// Sign a list in which somebody stands elsewhere.
    Move(Box<Moving>),
    /// Sign a list with other helplines.
    Helplines(Box<HelplinesDraft>),
}

/// What comes back.
pub enum PeopleAnswer {
    /// The newest list and who waits.
    Loaded(Box<PeopleNews>),
    /// Somebody is invited; the code is shown once.
    Invited {
        /// As shown.
        name: String,
        /// To be handed over by hand.
        code: Secret,
        /// Until when it counts.
        until: UtcSeconds,
    },
    /// The code went to the printer.
    Printed,
    /// The list waits for a second steward.
    Signed(String),
    /// A list with other helplines waits for a second steward.
    HelplinesSigned,
    /// It has another signature but still too few: somebody who signed was stopped since.
    StillWaits,
    /// The waiting list is taken back.
    TakenBack,
    /// Somebody's keys are stopped.
    Stopped(String),
    /// Somebody's keys are stopped, and a list without them waits.
    Parted(String),
    /// Two stewards have signed; the list is everybody's now.
    Published,
    /// A restore is signed.
    RestoreSigned {
        /// Whether it was the second signature: the logs go on in a new epoch.
        is_second: bool,
    },
}

/// Everything the room shows, as checked by this console.
pub struct PeopleNews {
    /// For names all over the console.
    pub school: SchoolFacts,
    /// The newest list that counts.
    pub newest: Directory,
    /// Enrolled and not listed.
    pub waiting: Vec<Person>,
    /// Those of them who are listed, and have signed their new keys with the ones they have.
    pub renewed: Vec<Id>,
    /// People whose keys a steward has stopped.
    pub stopped: Vec<Id>,
    /// The list that waits for a second signature.
    pub proposal: Option<Proposal>,
    /// A restore that waits for stewards' signatures.
    pub restoration: Option<ShownRestoration>,
}

/// A next list with one signature.
#[derive(Clone)]
pub struct Proposal {
    /// The very bytes to sign.
    pub statement: Statement,
    /// What they say.
    pub next: Directory,
    /// Stewards whose signature holds.
    pub signed_by: Vec<Id>,
}
