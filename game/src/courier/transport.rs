//! One HTTPS connection to the school's server, which must show a certificate of the one authority we were given.

use std::net::{SocketAddr, ToSocketAddrs as _};
use std::time::Duration;

use protocol::{
    SERVER_NAME,
    bytes::{Blob, Hash, Token, sha256},
    machines::{MACHINE_HEADER, PERSON_HEADER},
    problem::ProblemBody,
};
use reqwest::{Certificate, blocking::Client, redirect::Policy};
use serde::{Serialize, de::DeserializeOwned};

const CONNECT_WAIT: Duration = Duration::from_secs(3);
const ANSWER_WAIT: Duration = Duration::from_secs(10);
/// No answer to a pupil's computer is longer.
const ANSWER_LEN_MAX: u64 = 4_000_000;

/// Why there is no answer.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Unanswered {
    /// Nobody there, or not our server.
    Unreachable,
    /// The server says no, and why.
    Refused(ProblemBody),
    /// Something answered that this version does not understand.
    Strange,
}

/// A way to the server.
pub struct Transport {
    client: Client,
    base: String,
}

/// Who asks.
#[derive(Clone, Copy, Default)]
pub struct Asker<'a> {
    /// This computer's session.
    pub machine: Option<&'a Token>,
    /// The pupil's session.
    pub person: Option<&'a Token>,
}

/// A way to the first of these `host:port` that answers with the right certificate.
///
/// # Errors
/// None answers, or the authority's certificate is not one.
pub fn connect(addresses: &[String], ca: &Blob) -> Result<Transport, Unanswered> {
    addresses
        .iter()
        .filter_map(|address| address.to_socket_addrs().ok()?.next())
        .filter_map(|address| to_address(address, ca).ok())
        .find(|way| {
            way.ask::<_, protocol::machines::Health>(
                protocol::paths::HEALTH,
                &protocol::machines::Nothing {},
                Asker::default(),
            )
            .is_ok()
        })
        .ok_or(Unanswered::Unreachable)
}

/// SHA-256 of an authority's certificate.
#[must_use]
pub fn hash_of(ca: &Blob) -> Hash {
    sha256(&[&ca.0])
}

fn to_address(address: SocketAddr, ca: &Blob) -> Result<Transport, Unanswered> {
    let authority = Certificate::from_der(&ca.0).map_err(|_| Unanswered::Strange)?;
    let client = Client::builder()
        .tls_certs_only([authority])
        .https_only(true)
        .no_proxy()
        .redirect(Policy::none())
        .resolve(SERVER_NAME, address)
        .connect_timeout(CONNECT_WAIT)
        .timeout(ANSWER_WAIT)
        .build()
        .map_err(|_| Unanswered::Strange)?;
    Ok(Transport {
        client,
        base: format!("https://{SERVER_NAME}:{}", address.port()),
    })
}

impl Transport {
    /// Asks one question.
    ///
    /// # Errors
    /// Every way in which there can be no answer.
    pub fn ask<Q: Serialize, A: DeserializeOwned>(
        &self,
        path: &str,
        question: &Q,
        asker: Asker<'_>,
    ) -> Result<A, Unanswered> {
        let body = serde_json::to_vec(question).map_err(|_| Unanswered::Strange)?;
        self.post(path, body, asker)
    }

    /// Sends bytes as they are.
    ///
    /// # Errors
    /// Every way in which there can be no answer.
    pub fn post<A: DeserializeOwned>(
        &self,
        path: &str,
        body: Vec<u8>,
        asker: Asker<'_>,
    ) -> Result<A, Unanswered> {
        let mut request = self
            .client
            .post(format!("{}{path}", self.base))
            .header("content-type", "application/json")
            .body(body);
        if let Some(token) = asker.machine {
            request = request.header(MACHINE_HEADER, token.to_string());
        }
        if let Some(token) = asker.person {
            request = request.header(PERSON_HEADER, token.to_string());
        }
        let answer = request.send().map_err(|_| Unanswered::Unreachable)?;
        let is_yes = answer.status().is_success();
        if answer
            .content_length()
            .is_some_and(|length| length > ANSWER_LEN_MAX)
        {
            return Err(Unanswered::Strange);
        }
        let bytes = answer.bytes().map_err(|_| Unanswered::Unreachable)?;
        if is_yes {
            serde_json::from_slice(&bytes).map_err(|_| Unanswered::Strange)
        } else {
            serde_json::from_slice(&bytes).map_or(Err(Unanswered::Strange), |body| {
                Err(Unanswered::Refused(body))
            })
        }
    }
}
