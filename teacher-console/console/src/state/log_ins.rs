//! The room of log-ins: everybody who can sign in, the yearly review, guests, and the form by which one is let in.

use protocol::{
    UtcSeconds,
    bytes::Id,
    directory::Duty,
    guest::{GuestClass, GuestKind},
    log_ins::{LogInState, Reviewed},
};

use super::secret::Secret;

/// The whole room.
#[derive(Default)]
pub struct LogInsRoom {
    /// Everybody who can sign in, once loaded.
    pub listed: Option<ShownLogIns>,
    /// Whether it was said since signing in that a review is due.
    pub is_reminded: bool,
    /// Guests, once loaded.
    pub guests: Option<ShownGuests>,
    /// The form.
    pub draft: GuestDraft,
    /// Whether the form is shown.
    pub is_letting_in: bool,
    /// A guest who was just let in, with the password.
    pub new: Option<Box<NewPass>>,
}

/// Log-ins with what the signed list says of their owners.
#[derive(Clone, Default)]
pub struct ShownLogIns {
    /// One for each, guests apart.
    pub rows: Vec<ShownLogIn>,
    /// What a review would sign.
    pub reviewed: Vec<Reviewed>,
    /// What has changed since the last review.
    pub changes: Vec<LogInChange>,
    /// Who signed the last review, and when.
    pub last_review: Option<(String, UtcSeconds)>,
    /// Whether a review is due.
    pub is_due: bool,
    /// Whether one may sign it.
    pub may_review: bool,
}

/// One log-in.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ShownLogIn {
    /// As the list names them; the login name while no list does.
    pub name: String,
    /// What they type.
    pub login_name: String,
    /// How it stands.
    pub state: LogInState,
    /// What they do.
    pub duties: Vec<Duty>,
    /// Whether they sign lists.
    pub is_steward: bool,
    /// Whether a second factor is asked for.
    pub has_second_factor: bool,
    /// When the first list that names them was signed, and by whom.
    pub listed: Option<(UtcSeconds, String)>,
    /// When they last signed in, if the consoles remember.
    pub last_sign_in: Option<UtcSeconds>,
    /// Names of the consoles that remember them.
    pub consoles: Vec<String>,
}

/// Something that is otherwise than at the last review; each names whose log-in it is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum LogInChange {
    /// It is new.
    New(String),
    /// It is gone.
    Gone(String),
    /// It stands otherwise: away, stopped, in use.
    State(String, LogInState),
    /// Its owner does something else.
    Duties(String),
    /// Its owner signs lists now, or does not any more.
    Steward(String, bool),
    /// A second factor is asked for now, or is not any more.
    SecondFactor(String, bool),
}

/// The list as it is printed: every cell in words.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PrintedList {
    /// Name, login name, duties, state, since, second factor, last sign-in.
    pub rows: Vec<[String; 7]>,
    /// What has changed since the last review.
    pub changes: Vec<String>,
    /// Who looked through them last.
    pub last_review: String,
}

/// Guests, as this console has checked them.
#[derive(Clone, Default)]
pub struct ShownGuests {
    /// Those whose time is not over first, and among them the one who stays longest.
    pub guests: Vec<ShownGuest>,
    /// Whether one may let a guest in.
    pub may_let_in: bool,
    /// Classes one may give.
    pub classes: Vec<GuestClass>,
}

/// One guest.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ShownGuest {
    /// Which.
    pub id: Id,
    /// As shown.
    pub name: String,
    /// What they type.
    pub login_name: String,
    /// What kind of guest.
    pub kind: GuestKind,
    /// What they are here for.
    pub purpose: String,
    /// Names of their classes, those that are still there.
    pub classes: Vec<String>,
    /// When it ends or ended.
    pub until: UtcSeconds,
    /// Who let them in.
    pub by: String,
    /// When they last signed in, if the consoles remember.
    pub last_sign_in: Option<UtcSeconds>,
    /// Whether the signature on the pass is a genuine one; a guest without is nobody's guest.
    pub is_genuine: bool,
}

impl ShownGuest {
    /// Whether their time is over.
    #[must_use]
    pub fn is_over(&self, now: UtcSeconds) -> bool {
        self.until <= now
    }
}

/// The form.
#[derive(Clone, Default)]
pub struct GuestDraft {
    /// As shown.
    pub name: String,
    /// What they will type.
    pub login_name: String,
    /// What they are here for.
    pub purpose: String,
    /// The last day, such as `2026-12-04`.
    pub last_day: String,
    /// What kind of guest.
    pub kind: GuestKind,
    /// Classes given.
    pub classes: Vec<Id>,
}

/// Every field of the form.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum GuestField {
    /// The name.
    Name,
    /// The login name.
    LoginName,
    /// What for.
    Purpose,
    /// The last day.
    LastDay,
}

impl GuestDraft {
    /// Puts typed text where it belongs.
    pub fn type_in(&mut self, field: GuestField, text: String) {
        match field {
            GuestField::Name => self.name = text,
            GuestField::LoginName => self.login_name = text,
            GuestField::Purpose => self.purpose = text,
            GuestField::LastDay => self.last_day = text,
        }
    }
}

/// A form that was filled in rightly.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ToBeLetIn {
    /// As shown.
    pub name: String,
    /// What they will type.
    pub login_name: String,
    /// What they are here for.
    pub purpose: String,
    /// What kind of guest.
    pub kind: GuestKind,
    /// Classes given; none to a visitor.
    pub classes: Vec<Id>,
    /// The end of the last day.
    pub until: UtcSeconds,
}

/// A guest who was let in just now.
pub struct NewPass {
    /// As shown.
    pub name: String,
    /// What they type.
    pub login_name: String,
    /// To be handed over by hand.
    pub password: Secret,
    /// The end of the last day.
    pub until: UtcSeconds,
}
