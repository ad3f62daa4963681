//! The only socket of the console: HTTPS to the school's own server, under the school's own CA and no other.

use std::{
    error::Error as _,
    net::{SocketAddr, ToSocketAddrs as _},
    time::Duration,
};

use protocol::{
    SERVER_NAME,
    bytes::Token,
    machines::{MACHINE_HEADER, PERSON_HEADER},
    problem::{ProblemBody, ProblemCode},
};
use reqwest::{
    Certificate,
    blocking::{Client as Http, RequestBuilder},
};
use serde::{Serialize, de::DeserializeOwned};

use crate::intent::Trouble;

const CONNECT_WAIT_MAX: Duration = Duration::from_secs(5);
const ANSWER_WAIT_MAX: Duration = Duration::from_secs(30);

/// For how long an answer is waited for that is out of date a moment later: whoever watches is told soon that nothing
/// comes, and no press stands long behind the question.
pub(super) const WATCH_WAIT_MAX: Duration = Duration::from_secs(3);

/// A way to the server: the addresses of the pairing file, tried in order.
pub(super) struct Link {
    ways: Vec<Way>,
}

struct Way {
    http: Http,
    port: u16,
}

/// Session tokens sent along.
#[derive(Clone, Copy, Default)]
pub(super) struct Tokens<'a> {
    /// This console's.
    pub(super) machine: Option<&'a Token>,
    /// The person's.
    pub(super) person: Option<&'a Token>,
}

/// What a request came to.
pub(super) enum Miss {
    /// No answer that can be trusted.
    Trouble(Trouble),
    /// A 'no' with its reason.
    Problem(ProblemBody),
}

impl Link {
    /// Pins the CA. Nothing is sent yet.
    ///
    /// # Errors
    /// The sentence to show when the CA or every address cannot be used.
    pub(super) fn new(addresses: &[String], ca: &[u8]) -> Result<Self, String> {
        let certificate = Certificate::from_der(ca).map_err(|_| {
            "The pairing file holds no usable certificate. Ask your technician for a new one."
                .to_owned()
        })?;
        let ways = addresses
            .iter()
            .filter_map(|address| address.to_socket_addrs().ok())
            .flatten()
            .filter_map(|address| way(address, certificate.clone()))
            .collect();
        Ok(Self { ways })
    }

    /// Asks, and reads the answer.
    ///
    /// # Errors
    /// Why there is no answer to go on with.
    pub(super) fn ask<T: DeserializeOwned>(
        &self,
        path: &str,
        body: &impl Serialize,
        tokens: Tokens<'_>,
    ) -> Result<T, Miss> {
        self.ask_within(ANSWER_WAIT_MAX, path, body, tokens)
    }

    /// The same, waiting no longer than this on each of its ways.
    ///
    /// # Errors
    /// Why there is no answer to go on with.
    pub(super) fn ask_within<T: DeserializeOwned>(
        &self,
        wait_max: Duration,
        path: &str,
        body: &impl Serialize,
        tokens: Tokens<'_>,
    ) -> Result<T, Miss> {
        let mut trouble = Trouble::Unreachable;
        for way in &self.ways {
            match way.ask(wait_max, path, body, tokens) {
                Err(Miss::Trouble(Trouble::Unreachable)) => {}
                Err(Miss::Trouble(other)) => trouble = other,
                settled => return settled,
            }
        }
        Err(Miss::Trouble(trouble))
    }
}

fn way(address: SocketAddr, ca: Certificate) -> Option<Way> {
    let http = Http::builder()
        .tls_certs_only([ca])
        .https_only(true)
        .no_proxy()
        .resolve(SERVER_NAME, address)
        .connect_timeout(CONNECT_WAIT_MAX)
        .build()
        .ok()?;
    Some(Way {
        http,
        port: address.port(),
    })
}

impl Way {
    fn ask<T: DeserializeOwned>(
        &self,
        wait_max: Duration,
        path: &str,
        body: &impl Serialize,
        tokens: Tokens<'_>,
    ) -> Result<T, Miss> {
        let url = format!("https://{SERVER_NAME}:{}{path}", self.port);
        let request = with_tokens(self.http.post(url), tokens)
            .timeout(wait_max)
            .json(body);
        let answer = request
            .send()
            .map_err(|fault| Miss::Trouble(unreached(&fault)))?;
        let is_yes = answer.status().is_success();
        let bytes = answer
            .bytes()
            .map_err(|_| Miss::Trouble(Trouble::Unreachable))?;
        if is_yes {
            serde_json::from_slice(&bytes).map_err(|_| Miss::Problem(unreadable()))
        } else {
            Err(Miss::Problem(
                serde_json::from_slice(&bytes).unwrap_or_else(|_| unreadable()),
            ))
        }
    }
}

fn with_tokens(mut request: RequestBuilder, tokens: Tokens<'_>) -> RequestBuilder {
    if let Some(token) = tokens.machine {
        request = request.header(MACHINE_HEADER, token.to_string());
    }
    if let Some(token) = tokens.person {
        request = request.header(PERSON_HEADER, token.to_string());
    }
    request
}

/// A wrong certificate is not the same as nobody there, and a person must be told which.
fn unreached(fault: &reqwest::Error) -> Trouble {
    let mut cause = fault.source();
    while let Some(why) = cause {
        if why.to_string().contains("certificate") {
            return Trouble::OtherServer;
        }
        cause = why.source();
    }
    Trouble::Unreachable
}

fn unreadable() -> ProblemBody {
    ProblemBody {
        code: ProblemCode::Fault,
        what: "The server's answer could not be read.".to_owned(),
        remedy: "Ask your technician whether server and console have the same version.".to_owned(),
        wait_s: None,
    }
}
