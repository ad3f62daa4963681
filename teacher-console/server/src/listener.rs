//! Listens: HTTPS only, until it is told to stop, then finishes what is under way.

use std::{net::TcpListener, sync::Arc, time::Duration};

use axum_server::{Handle, tls_rustls::RustlsConfig};

use crate::{fault::Fault, router::router, school::School};

/// How long requests under way may take once the server is to stop.
const FINISH_S: u64 = 5;

/// Answers on this socket until `stop` is done.
pub async fn serve(
    school: Arc<School>,
    listener: TcpListener,
    tls: RustlsConfig,
    stop: impl Future<Output = ()> + Send + 'static,
) -> Result<(), Fault> {
    let failed = |why: std::io::Error| {
        Fault::new(
            format!("Listening ended: {why}."),
            "Check that nothing else uses this address, then start the server again.",
        )
    };
    listener.set_nonblocking(true).map_err(failed)?;
    let handle = Handle::new();
    let stopping = handle.clone();
    tokio::spawn(async move {
        stop.await;
        stopping.graceful_shutdown(Some(Duration::from_secs(FINISH_S)));
    });
    axum_server::from_tcp_rustls(listener, tls)
        .map_err(failed)?
        .handle(handle)
        .serve(router(school).into_make_service())
        .await
        .map_err(failed)
}
