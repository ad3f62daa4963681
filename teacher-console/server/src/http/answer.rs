//! The one place where a rule's *no* and a machine's failure become an HTTP answer.

use axum::{
    Json,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use protocol::problem::{ProblemBody, ProblemCode};
use safeguarding::Refusal;

use crate::fault::Fault;

/// What every endpoint answers with.
pub(crate) type Answer<T> = Result<Json<T>, No>;

/// Answers whoever asks for something that does not exist.
pub(crate) async fn nothing_here() -> No {
    No::not_there()
}

/// An answer that is not a yes.
#[derive(Clone, Debug)]
pub(crate) struct No(ProblemBody);

impl No {
    fn new(code: ProblemCode, what: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self(ProblemBody {
            code,
            what: what.into(),
            remedy: remedy.into(),
            wait_s: None,
        })
    }

    /// The message could not be read.
    pub(crate) fn unreadable() -> Self {
        Self::new(
            ProblemCode::Unreadable,
            "This message is not one the school server knows.",
            "The program may be older or newer than the server. Ask the technician to update it.",
        )
    }

    /// No session, or one that has ended.
    pub(crate) fn not_signed_in() -> Self {
        Self::new(
            ProblemCode::NotSignedIn,
            "The sign-in has ended.",
            "Please sign in again.",
        )
    }

    /// A computer that has no session.
    pub(crate) fn no_machine() -> Self {
        Self::new(
            ProblemCode::NotSignedIn,
            "The school server does not know this computer's session.",
            "The program proves its key again by itself. If this stays, pair the computer again.",
        )
    }

    /// Secret and name did not match; which of the two is not said.
    pub(crate) fn wrong_secret(what: &str, remedy: &str) -> Self {
        Self::new(ProblemCode::WrongSecret, what, remedy)
    }

    /// The password was right, and more is asked for.
    pub(crate) fn second_factor() -> Self {
        Self::new(
            ProblemCode::SecondFactor,
            "Your name and password are right. Now the six numbers are needed.",
            "Type the six numbers your phone shows now, or one of your codes on paper.",
        )
    }

    /// Something else comes first.
    pub(crate) fn first_things() -> Self {
        Self::new(
            ProblemCode::FirstThings,
            "Because you can read reports, you need a second way to show that it is you.",
            "Set it up on the page 'My sign-in'. It takes two minutes and a phone.",
        )
    }

    /// The password must be typed again first.
    pub(crate) fn confirm_first() -> Self {
        Self::new(
            ProblemCode::Confirm,
            "For this your password is needed once more.",
            "Type it again and repeat this within five minutes.",
        )
    }

    /// Too many tries on this computer.
    pub(crate) fn ask_an_adult(what: String) -> Self {
        Self::new(
            ProblemCode::AskAnAdult,
            what,
            "A teacher can open the class on their own screen and type the six numbers here.",
        )
    }

    /// Somebody else has to agree first.
    fn second_person(what: String) -> Self {
        Self::new(
            ProblemCode::SecondPerson,
            what,
            "What is open stays open, and nothing is lost. Ask a second person, or go on in an hour.",
        )
    }

    /// A rule says no.
    pub(crate) fn refused(what: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self::new(ProblemCode::Refused, what, remedy)
    }

    /// The procedure is not at its end: which step is asked now.
    pub(crate) fn steps_open(step: &str) -> Self {
        Self::refused(
            format!("Not every step is answered yet. This one is asked now: '{step}'"),
            "Answer it, and those after it. Then the case can be closed. Nothing is lost.",
        )
    }

    /// A computer nobody has approved.
    pub(crate) fn not_approved() -> Self {
        Self::new(
            ProblemCode::NotApproved,
            "Nobody at the school has approved this computer yet.",
            "A member of staff can approve it under 'Computers' in the teacher console.",
        )
    }

    /// Not one of ours any more.
    pub(crate) fn taken_out() -> Self {
        Self::new(
            ProblemCode::NotApproved,
            "This computer was taken out of the school, and its key with it.",
            "To bring it back, join it anew with a new pairing file.",
        )
    }

    /// Too early or too late for founding.
    pub(crate) fn founding(what: &str, remedy: &str) -> Self {
        Self::new(ProblemCode::Founding, what, remedy)
    }

    /// The school has no directory yet.
    pub(crate) fn not_founded() -> Self {
        Self::founding(
            "The school has not been founded yet.",
            "The head and the safeguarding lead found it once, in the teacher console.",
        )
    }

    /// Somebody else was faster.
    pub(crate) fn changed() -> Self {
        Self::new(
            ProblemCode::Changed,
            "Somebody else has just added to this case.",
            "Look at it again; what you wrote is still on your screen.",
        )
    }

    /// The same person was faster, on another computer.
    pub(crate) fn author_has_moved_on() -> Self {
        Self::new(
            ProblemCode::Changed,
            "Something else was written in your name just now.",
            "Look at the case again; what you wrote is still on your screen. If it was not you, tell a steward today.",
        )
    }

    /// Not there, or not for the asker: the two look alike.
    pub(crate) fn not_there() -> Self {
        Self::new(
            ProblemCode::NotThere,
            "There is nothing here for you.",
            "Go back to the list and choose again.",
        )
    }

    /// Whether this is the answer of something that does not exist.
    pub(crate) fn is_not_there(&self) -> bool {
        self.0.code == ProblemCode::NotThere
    }

    /// Too many tries in a short time.
    pub(crate) fn too_fast(wait_s: u32) -> Self {
        let mut no = Self::new(
            ProblemCode::TooFast,
            "There were several wrong tries for this name on this computer.",
            format!(
                "Please wait {wait_s} seconds, then try again. Other computers are not affected."
            ),
        );
        no.0.wait_s = Some(wait_s);
        no
    }

    fn fault() -> Self {
        Self::new(
            ProblemCode::Fault,
            "The school server could not do this just now.",
            "Nothing was lost. Try again in a minute; if it stays, tell the technician to look at the server's log.",
        )
    }

    fn status(&self) -> StatusCode {
        status(self.0.code)
    }
}

/// The HTTP status of each kind of no.
pub(crate) fn status(code: ProblemCode) -> StatusCode {
    match code {
        ProblemCode::Unreadable => StatusCode::BAD_REQUEST,
        ProblemCode::NotSignedIn | ProblemCode::WrongSecret | ProblemCode::SecondFactor => {
            StatusCode::UNAUTHORIZED
        }
        ProblemCode::AskAnAdult
        | ProblemCode::NotApproved
        | ProblemCode::Founding
        | ProblemCode::FirstThings
        | ProblemCode::SecondPerson
        | ProblemCode::Confirm => StatusCode::FORBIDDEN,
        ProblemCode::Refused => StatusCode::UNPROCESSABLE_ENTITY,
        ProblemCode::Changed => StatusCode::CONFLICT,
        ProblemCode::NotThere => StatusCode::NOT_FOUND,
        ProblemCode::TooFast => StatusCode::TOO_MANY_REQUESTS,
        ProblemCode::Fault => StatusCode::SERVICE_UNAVAILABLE,
    }
}

impl IntoResponse for No {
    fn into_response(self) -> Response {
        (self.status(), Json(self.0)).into_response()
    }
}

impl From<Refusal> for No {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::NotAReader | Refusal::NotForYou => Self::not_there(),
            Refusal::FetchesMuch => Self::second_person(refusal.to_string()),
            other => Self::refused(
                other.to_string(),
                "Open the case again to see what can be done now.",
            ),
        }
    }
}

impl From<protocol::statement::Refused> for No {
    fn from(refused: protocol::statement::Refused) -> Self {
        Self::refused(
            format!("The school server cannot accept this: {refused}."),
            "Nothing was changed. Sign in again and repeat it; if it stays, ask a steward.",
        )
    }
}

impl From<Fault> for No {
    fn from(fault: Fault) -> Self {
        // What failed is for the technician's log; our faults hold no id, address or body.
        tracing::error!(what = %fault.what, "a request could not be answered");
        Self::fault()
    }
}
