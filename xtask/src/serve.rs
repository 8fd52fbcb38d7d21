//! Serves the site to this machine, and builds it again when a file changes.

use std::io::ErrorKind;
use std::net::{Ipv4Addr, TcpListener};
use std::path::PathBuf;
use std::thread;

use anyhow::{Context, Result, anyhow, bail};
use axum::Router;
use axum::http::{HeaderValue, header};
use clap::Args;
use tower_http::services::ServeDir;
use tower_http::set_header::SetResponseHeaderLayer;

use crate::places::Places;
use crate::site::{self, Edition};
use crate::step;
use crate::watch::Watch;

#[derive(Args)]
pub(crate) struct Options {
    /// The port on 127.0.0.1.
    #[arg(long, default_value_t = 8080)]
    port: u16,
    /// Serve `dist/` as `cargo xtask build` left it, and build nothing.
    #[arg(long)]
    built: bool,
}

pub(crate) fn serve(places: &Places, options: &Options) -> Result<()> {
    // Before the build, which takes minutes: nobody wants to wait for it and then meet this error.
    let listener = listen(options.port)?;
    if options.built {
        let dist = places.dist();
        if !dist.join("index.html").exists() {
            bail!("there is no site in {}; run `cargo xtask build` first", dist.display());
        }
        announce(options.port);
        return answer(listener, dist);
    }
    // Before the build as well, so that a file changed meanwhile is not missed.
    let watch = Watch::begin(places)?;
    site::build(places, Edition::Served)?;
    answer_meanwhile(listener, places.served());
    announce(options.port);
    loop {
        let changed = watch.next_change()?;
        println!("\n{} changed.", changed.display());
        match site::build(places, Edition::Served) {
            Ok(()) => println!("Built again; reload the page. Still at {}", address(options.port)),
            Err(error) => {
                step::explain(&error);
                println!("The last good build is still being served at {}", address(options.port));
            }
        }
    }
}

/// Serves a folder while this program goes on with something else; gives the address.
pub(crate) fn meanwhile(folder: PathBuf) -> Result<String> {
    // Any port that nobody else is using, so that two work trees can be tested at the same time.
    let listener = listen(0)?;
    let port = listener.local_addr().context("the port has no number")?.port();
    answer_meanwhile(listener, folder);
    Ok(address(port))
}

fn answer_meanwhile(listener: TcpListener, folder: PathBuf) {
    thread::spawn(move || {
        if let Err(error) = answer(listener, folder) {
            step::explain(&error);
            std::process::exit(1);
        }
    });
}

fn listen(port: u16) -> Result<TcpListener> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, port)).map_err(|error| {
        if error.kind() == ErrorKind::AddrInUse {
            anyhow!(
                "port {port} is in use by another program; stop that one, or choose another port with --port"
            )
        } else {
            anyhow!(error).context(format!("127.0.0.1:{port} could not be opened"))
        }
    })
}

fn address(port: u16) -> String {
    format!("http://127.0.0.1:{port}/")
}

fn announce(port: u16) {
    println!("\nAlongside is at {} (Ctrl-C ends it)", address(port));
}

/// Answers requests for the files of `folder` until the program ends.
fn answer(listener: TcpListener, folder: PathBuf) -> Result<()> {
    listener.set_nonblocking(true).context("the port could not be used")?;
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_io()
        .build()
        .context("the server could not be started")?;
    runtime.block_on(async {
        let listener = tokio::net::TcpListener::from_std(listener)?;
        // The page has the same name after every build, so a browser must ask each time.
        let fresh =
            SetResponseHeaderLayer::overriding(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
        let files = Router::new().fallback_service(ServeDir::new(folder)).layer(fresh);
        axum::serve(listener, files).await.context("the server stopped")
    })
}
