//! Reads a JSON body, or answers that it is not one of our messages, without repeating what was sent.

use axum::{
    body::Bytes,
    extract::{FromRequest, Request},
};
use serde::de::DeserializeOwned;

use super::answer::No;

/// A message of the protocol.
pub(crate) struct Body<T>(pub(crate) T);

impl<S: Send + Sync, T: DeserializeOwned> FromRequest<S> for Body<T> {
    type Rejection = No;

    async fn from_request(request: Request, state: &S) -> Result<Self, No> {
        let bytes = Bytes::from_request(request, state)
            .await
            .map_err(|_| No::unreadable())?;
        serde_json::from_slice(&bytes)
            .map(Self)
            .map_err(|_| No::unreadable())
    }
}

/// The bytes of one parcel, read here so that too many of them are answered as everything else is.
pub(crate) struct ParcelBytes(pub(crate) Bytes);

impl<S: Send + Sync> FromRequest<S> for ParcelBytes {
    type Rejection = No;

    async fn from_request(request: Request, state: &S) -> Result<Self, No> {
        Bytes::from_request(request, state)
            .await
            .map(Self)
            .map_err(|_| No::unreadable())
    }
}
