//! `school-server serve`: runs until it is stopped.

use std::{
    io::Write,
    net::{SocketAddr, TcpListener},
    path::PathBuf,
    sync::Arc,
};

use clap::Args;

use super::say;
use crate::{
    clock, daily,
    fault::Fault,
    folder::{self, Folder},
    listener, log,
    school::School,
    settings::Settings,
    tls,
};

/// What `serve` needs to know.
#[derive(Args, Debug)]
#[command(
    after_help = "Example: school-server serve --folder /srv/stop-think-click --listen 0.0.0.0:8443\n\n\
    It prints one line when it is ready: ready https://ADDRESS\n\
    Stop it with Ctrl-C or SIGTERM: what has been acknowledged is on disk in any case."
)]
pub(super) struct Serve {
    /// The school's folder.
    #[arg(long)]
    folder: PathBuf,
    /// Address and port to listen on. Port 0 takes a free one. Without it: the first address given at setup.
    #[arg(long)]
    listen: Option<SocketAddr>,
}

impl Serve {
    pub(super) fn run(self, out: &mut impl Write) -> Result<(), Fault> {
        log::start();
        let folder = Folder::at(&self.folder);
        // First, because it says best what is wrong with a folder that is none of ours.
        Settings::read(&folder)?;
        let held = folder::hold(&folder)?;
        let school = Arc::new(School::open(&folder, clock::machine_clock())?);
        let leaf = folder::read(
            &folder.leaf(),
            "Put the folder certificates/ back from a backup.",
        )?;
        let tls = tls::server_config(&leaf, &school.keys.tls)?;
        let wanted = self.listen.map_or_else(|| at_setup(&school), Ok)?;
        let listener = TcpListener::bind(wanted).map_err(|why| cannot_listen(wanted, &why))?;
        let address = listener
            .local_addr()
            .map_err(|why| cannot_listen(wanted, &why))?;
        let runtime = tokio::runtime::Runtime::new().map_err(|why| {
            Fault::new(
                format!("The server could not start: {why}."),
                "Restart this computer.",
            )
        })?;
        let serving = Arc::clone(&school);
        let done = runtime.block_on(async move {
            let stop = stop_signal()?;
            say(out, format_args!("ready https://{address}"))?;
            tokio::spawn(daily::keep(Arc::clone(&serving)));
            listener::serve(serving, listener, tls, stop).await
        });
        // Whatever still runs lets go of the databases first; then they close, each folding its log into one file.
        drop(runtime);
        drop(school);
        drop(held);
        done
    }
}

fn at_setup(school: &School) -> Result<SocketAddr, Fault> {
    let address = school
        .settings
        .addresses
        .first()
        .map(String::as_str)
        .unwrap_or_default();
    if let Ok(address) = address.parse() {
        return Ok(address);
    }
    // A name cannot be listened on; its port can.
    let port = address
        .rsplit_once(':')
        .and_then(|(_, port)| port.parse().ok());
    port.map(|port| SocketAddr::from(([0, 0, 0, 0], port)))
        .ok_or_else(|| {
            Fault::new(
                format!("The address '{address}' of the settings has no port."),
                "Give --listen, for example --listen 0.0.0.0:8443.",
            )
        })
}

fn cannot_listen(address: SocketAddr, why: &std::io::Error) -> Fault {
    Fault::new(
        format!("The server cannot listen on {address}: {why}."),
        "Check that it is this computer's address and that nothing else uses the port, or choose another with --listen.",
    )
}

/// Done when the server is told to stop.
fn stop_signal() -> Result<impl Future<Output = ()> + Send + 'static, Fault> {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        let no_signals = |why: std::io::Error| {
            Fault::new(
                format!("The server could not listen for being stopped: {why}."),
                "Restart this computer.",
            )
        };
        let mut terminate = signal(SignalKind::terminate()).map_err(no_signals)?;
        let mut interrupt = signal(SignalKind::interrupt()).map_err(no_signals)?;
        Ok(async move {
            tokio::select! {
                _ = terminate.recv() => {}
                _ = interrupt.recv() => {}
            }
        })
    }
    #[cfg(not(unix))]
    Ok(async {
        if tokio::signal::ctrl_c().await.is_err() {
            // Without the signal the server runs until its process ends.
            std::future::pending::<()>().await;
        }
    })
}
