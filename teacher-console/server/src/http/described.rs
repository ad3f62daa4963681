//! What a handler takes and gives, read from its signature: the description of the server cannot differ from its code.

use std::{future::Future, sync::Arc};

use axum::{Json, extract::State};
use protocol::{
    live::BeatAnswer,
    machines::{MACHINE_HEADER, PERSON_HEADER},
    parcel::{Parcel, ParcelAnswer},
};
use utoipa::{
    ToSchema,
    openapi::{RefOr, Schema},
};

use super::{
    answer::No,
    body::{Body, ParcelBytes},
    here::{Here, Leaving, Watching},
    live::PaddedBeat,
    parcels::PaddedAnswer,
    who::{
        AnyConsole, Approved, AtConsole, Confirmed, Console, PupilMachine, SignedIn, SignedInPupil,
        Staff,
    },
};
use crate::school::School;

/// A message by name, with its shape and the shapes it is made of.
#[derive(Clone)]
pub(crate) struct Message {
    /// As the protocol's type is named.
    pub(crate) name: String,
    /// Its shape and every shape inside it, by name.
    pub(crate) shapes: Vec<(String, RefOr<Schema>)>,
}

impl Message {
    fn of<T: ToSchema>() -> Self {
        let name = T::name().into_owned();
        let mut shapes = vec![(name.clone(), T::schema())];
        T::schemas(&mut shapes);
        Self { name, shapes }
    }
}

/// What one handler takes and gives.
#[derive(Clone, Default)]
pub(crate) struct Told {
    /// The headers that must carry a session.
    pub(crate) headers: Vec<&'static str>,
    /// The message in the body.
    pub(crate) takes: Option<Message>,
    /// The message of a yes.
    pub(crate) gives: Option<Message>,
}

/// A handler whose signature says it all.
pub(crate) trait Described<Arguments> {
    /// Reads the signature.
    fn told() -> Told;
}

/// Something a handler takes.
pub(crate) trait Takes {
    /// Adds what the asker must send.
    fn add_to(told: &mut Told);
}

/// Something a handler gives.
pub(crate) trait Gives {
    /// The message of a yes.
    fn message() -> Message;
}

impl<T: ToSchema> Gives for Result<Json<T>, No> {
    fn message() -> Message {
        Message::of::<T>()
    }
}

impl Gives for Result<PaddedAnswer, No> {
    fn message() -> Message {
        Message::of::<ParcelAnswer>()
    }
}

impl Gives for Result<PaddedBeat, No> {
    fn message() -> Message {
        Message::of::<BeatAnswer>()
    }
}

impl Takes for State<Arc<School>> {
    fn add_to(_told: &mut Told) {}
}

impl<T: ToSchema> Takes for Body<T> {
    fn add_to(told: &mut Told) {
        told.takes = Some(Message::of::<T>());
    }
}

impl Takes for ParcelBytes {
    fn add_to(told: &mut Told) {
        told.takes = Some(Message::of::<Parcel>());
    }
}

macro_rules! sessions {
    ($($who:ty: $($header:expr),+;)+) => {$(
        impl Takes for $who {
            fn add_to(told: &mut Told) {
                told.headers.extend([$($header),+]);
            }
        }
    )+};
}

sessions! {
    AnyConsole: MACHINE_HEADER;
    // Whoever is signed in says so as well; the bell rings at a locked console too.
    AtConsole: MACHINE_HEADER;
    Approved: MACHINE_HEADER;
    PupilMachine: MACHINE_HEADER;
    Console: MACHINE_HEADER;
    SignedInPupil: MACHINE_HEADER, PERSON_HEADER;
    SignedIn: MACHINE_HEADER, PERSON_HEADER;
    Confirmed: MACHINE_HEADER, PERSON_HEADER;
    Staff: MACHINE_HEADER, PERSON_HEADER;
    Here: MACHINE_HEADER, PERSON_HEADER;
    Leaving: MACHINE_HEADER, PERSON_HEADER;
    Watching: MACHINE_HEADER, PERSON_HEADER;
}

macro_rules! handlers {
    ($($argument:ident),+) => {
        impl<F, A, R, $($argument),+> Described<($($argument,)+)> for F
        where
            F: Fn($($argument),+) -> A,
            A: Future<Output = R>,
            R: Gives,
            $($argument: Takes),+
        {
            fn told() -> Told {
                let mut told = Told { gives: Some(R::message()), ..Told::default() };
                $($argument::add_to(&mut told);)+
                told
            }
        }
    };
}

handlers!(A1);
handlers!(A1, A2);
handlers!(A1, A2, A3);
handlers!(A1, A2, A3, A4);
