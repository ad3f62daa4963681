//! Reads a JSON body, or answers that it is not one of our messages, without repeating what was sent.

use axum::{
    body::{self, Bytes},
    extract::{FromRequest, Request},
    http::header::CONNECTION,
    middleware::Next,
    response::{IntoResponse as _, Response},
};
use serde::de::DeserializeOwned;

use super::answer::No;

/// The longest body: an entry of 64 KiB in its envelope, in base64, with room for its act.
const BODY_LEN_MAX: usize = 256 * 1024;

/// Takes a message in whole before anybody is turned away. A connection with half a message on it would have to be
/// closed after the answer, and whoever sent the next message on it would hear nothing.
pub(crate) async fn taken_whole(request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    match body::to_bytes(body, BODY_LEN_MAX).await {
        Ok(bytes) => next.run(Request::from_parts(parts, bytes.into())).await,
        Err(_) => ([(CONNECTION, "close")], No::unreadable()).into_response(),
    }
}

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
