//! A listener in the middle: passes every request on to the school server and keeps all that was said.
//!
//! It holds the server's own certificate, as somebody who owns the server would.

use crate::{Fault, Outcome};
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, Method, StatusCode, Uri};
use axum::response::{IntoResponse as _, Response};
use axum_server::Handle;
use axum_server::tls_rustls::RustlsConfig;
use std::net::{SocketAddr, TcpListener};
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use tokio::runtime::Runtime;

/// One request as it arrived.
#[derive(Debug, Clone)]
pub struct Recorded {
    /// The path.
    pub path: String,
    /// All headers, one after the other.
    pub headers: Vec<u8>,
    /// The body, every byte.
    pub body: Vec<u8>,
}

/// A running recorder; dropping it closes the door.
#[derive(Debug)]
pub struct Recorder {
    heard: Arc<Mutex<Vec<Recorded>>>,
    handle: Handle<SocketAddr>,
    runtime: Option<Runtime>,
}

#[derive(Clone)]
struct Desk {
    heard: Arc<Mutex<Vec<Recorded>>>,
    upstream: String,
    client: reqwest::Client,
}

impl Recorder {
    /// Listens on `port` with the certificate and key of the server whose folder this is, and passes on to `upstream`.
    ///
    /// # Errors
    /// When the port is taken or the certificate is none.
    pub fn start(port: u16, upstream: u16, server: &Path) -> Outcome<Self> {
        let authority = std::fs::read(server.join("certificates/ca.der"))?;
        let certificate = std::fs::read(server.join("certificates/server.der"))?;
        let key = from_hex(std::fs::read_to_string(server.join("keys/tls.key"))?.trim())?;
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(2)
            .enable_all()
            .build()?;
        let heard = Arc::new(Mutex::new(Vec::new()));
        let desk = Desk {
            heard: Arc::clone(&heard),
            upstream: format!("https://{}:{upstream}", protocol::SERVER_NAME),
            client: reqwest::Client::builder()
                .tls_certs_only([reqwest::Certificate::from_der(&authority)?])
                .resolve(
                    protocol::SERVER_NAME,
                    SocketAddr::from(([127, 0, 0, 1], upstream)),
                )
                .build()?,
        };
        let listener = TcpListener::bind(("127.0.0.1", port))?;
        listener.set_nonblocking(true)?;
        let config = runtime.block_on(RustlsConfig::from_der(vec![certificate, authority], key))?;
        let handle = Handle::new();
        let doors = axum::Router::new().fallback(pass_on).with_state(desk);
        let server = {
            let _inside = runtime.enter();
            axum_server::from_tcp_rustls(listener, config)?.handle(handle.clone())
        };
        runtime.spawn(server.serve(doors.into_make_service()));
        Ok(Self {
            heard,
            handle,
            runtime: Some(runtime),
        })
    }

    /// Everything heard so far.
    #[must_use]
    pub fn heard(&self) -> Vec<Recorded> {
        self.heard
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }
}

impl Drop for Recorder {
    fn drop(&mut self) {
        self.handle.shutdown();
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}

/// The server keeps its key as hex.
fn from_hex(text: &str) -> Outcome<Vec<u8>> {
    let pair = |at: usize| {
        text.get(at..at + 2)
            .and_then(|pair| u8::from_str_radix(pair, 16).ok())
    };
    let bytes: Option<Vec<u8>> = (0..text.len()).step_by(2).map(pair).collect();
    bytes.ok_or_else(|| Fault::new("the server's key file is not hex"))
}

async fn pass_on(
    State(desk): State<Desk>,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let written = headers.iter().flat_map(|(name, value)| {
        [name.as_str().as_bytes(), b": ", value.as_bytes(), b"\n"].concat()
    });
    let recorded = Recorded {
        path: uri.to_string(),
        headers: written.collect(),
        body: body.to_vec(),
    };
    desk.heard
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .push(recorded);
    match ask_upstream(&desk, method, &uri, headers, body).await {
        Ok(answer) => answer,
        Err(why) => (StatusCode::BAD_GATEWAY, why.to_string()).into_response(),
    }
}

async fn ask_upstream(
    desk: &Desk,
    method: Method,
    uri: &Uri,
    mut headers: HeaderMap,
    body: Bytes,
) -> Outcome<Response> {
    headers.remove("host");
    let answer = desk
        .client
        .request(method, format!("{}{uri}", desk.upstream))
        .headers(headers)
        .body(body)
        .send()
        .await?;
    let mut response = Response::builder().status(answer.status());
    for (name, value) in answer
        .headers()
        .iter()
        .filter(|(name, _)| *name != "transfer-encoding")
    {
        response = response.header(name, value);
    }
    response
        .body(axum::body::Body::from(answer.bytes().await?))
        .map_err(Fault::from)
}
