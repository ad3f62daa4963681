//! What happens on one connection must not touch what is asked on it next.

use std::{
    net::SocketAddr,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
};

use protocol::{paths, problem::ProblemCode};
use tokio::net::{TcpListener, TcpStream};

use crate::support::{TestSchool, https_client};

/// Passes every connection on to the server, and counts them.
async fn counted(server: SocketAddr) -> (SocketAddr, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let (address, count) = (
        listener.local_addr().unwrap(),
        Arc::new(AtomicUsize::new(0)),
    );
    let counting = Arc::clone(&count);
    tokio::spawn(async move {
        while let Ok((mut near, _)) = listener.accept().await {
            counting.fetch_add(1, Ordering::SeqCst);
            tokio::spawn(async move {
                let mut far = TcpStream::connect(server).await.unwrap();
                // Either side may hang up.
                tokio::io::copy_bidirectional(&mut near, &mut far)
                    .await
                    .ok();
            });
        }
    });
    (address, count)
}

#[tokio::test]
async fn a_message_that_is_turned_away_leaves_its_connection_to_the_next_one() {
    let school = TestSchool::founded().await;
    let (address, connections) = counted(school.address).await;
    let authority = std::fs::read(school.path().join("certificates/ca.der")).unwrap();
    let client = https_client(&authority, address);
    let post = async |path: &str, body: Vec<u8>| {
        let (name, port) = (protocol::SERVER_NAME, address.port());
        let request = client
            .post(format!("https://{name}:{port}{path}"))
            .body(body);
        let answer = request.send().await.unwrap();
        let closes = answer.headers().contains_key("connection");
        (answer.bytes().await.unwrap(), closes)
    };
    // Long enough not to have arrived when nobody's session is missed.
    for path in [paths::INBOX, paths::PARCELS, "/v1/nowhere"] {
        let (answer, closes) = post(path, vec![b' '; 200 * 1024]).await;
        let no: protocol::problem::ProblemBody = serde_json::from_slice(&answer).unwrap();
        assert_ne!(no.code, ProblemCode::Fault, "{path}");
        assert!(!closes, "{path}");
    }
    let (_, closes) = post(paths::HEALTH, b"{}".to_vec()).await;
    assert!(!closes);
    assert_eq!(connections.load(Ordering::SeqCst), 1);

    let (_, closes) = post(paths::INBOX, vec![b' '; 300 * 1024]).await;
    assert!(closes, "longer than any message: the end is announced");
}
