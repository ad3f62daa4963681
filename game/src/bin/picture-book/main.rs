//! The picture book: every screen of the pupil app in its main variants, drawn off screen by the app's own code, with an
//! index page to look through. `cargo xtask pictures` makes it.
//!
//! Read [`chapters`] (what is in the book), [`apps`] (which moments of the simulated apps), [`studio`] (how a page is
//! drawn and taken), [`glance`] (how a picture is compared with the one we agreed on), [`index`].

mod apps;
mod chapters;
mod glance;
mod index;
mod studio;

use std::io::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;

use bevy::math::UVec2;
use clap::Parser;
use game::platform::drawer::Drawer;
use game::platform::folders::Folders;

use crate::chapters::Book;
use crate::studio::Studio;

/// Draws every screen of the pupil app into a folder.
#[derive(Parser, Debug)]
struct Options {
    /// The folder of a computer that joined a demo school, which is being served.
    #[arg(long, value_name = "DIR")]
    school_folder: PathBuf,
    /// Where the pictures and their index go.
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    /// Pixels across and down.
    #[arg(long, value_name = "PIXELS", num_args = 2, default_values_t = [1280, 720])]
    size: Vec<u32>,
    /// What draws.
    #[arg(long, value_name = "WHAT", default_value = "card")]
    drawn_by: Drawer,
    /// Only chapters whose name contains one of these.
    #[arg(long, value_name = "PART", num_args = 1..)]
    only: Vec<String>,
    /// Compare with the small pictures in this folder, and say which differ.
    #[arg(long, value_name = "DIR", conflicts_with = "agree")]
    against: Option<PathBuf>,
    /// Compare with the book in this folder that something else has drawn, and say which pictures differ.
    #[arg(long, value_name = "DIR")]
    like: Option<PathBuf>,
    /// Write the small pictures to this folder: what they show was looked at and is right.
    #[arg(long, value_name = "DIR")]
    agree: Option<PathBuf>,
}

fn main() -> ExitCode {
    match draw(&Options::parse()) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(why) => {
            say(&format!("The picture book cannot be made: {why}"));
            ExitCode::FAILURE
        }
    }
}

/// Whether every picture is as agreed.
fn draw(options: &Options) -> Result<bool, String> {
    let size = match options.size.as_slice() {
        [across, down] if (320..=7680).contains(across) && (180..=4320).contains(down) => {
            UVec2::new(*across, *down)
        }
        _ => return Err("give --size as two numbers, from 320 180 to 7680 4320".to_owned()),
    };
    let folders = Folders::find(None, Some(options.school_folder.clone()));
    let mut studio = Studio::open(folders, size, options.drawn_by)?;
    let mut book = Book::open(&mut studio, &options.out)?;
    book.draw(&options.only)?;
    let pages = book.close();
    index::write(&options.out, &pages).map_err(|fault| fault.to_string())?;
    say(&format!(
        "{} pictures: {}",
        pages.len(),
        options.out.join("index.html").display()
    ));
    if let Some(folder) = &options.agree {
        glance::agree(&pages, folder)?;
    }
    let mut complaints = Vec::new();
    if let Some(folder) = &options.against {
        complaints.extend(glance::against(&pages, folder)?);
    }
    if let Some(folder) = &options.like {
        complaints.extend(glance::like(&pages, folder)?);
    }
    complaints.iter().for_each(|complaint| say(complaint));
    Ok(complaints.is_empty())
}

fn say(text: &str) {
    // A closed pipe is no reason to stop drawing.
    drop(writeln!(std::io::stdout(), "{text}"));
}
