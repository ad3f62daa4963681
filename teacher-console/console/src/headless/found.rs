//! `found`: founds a school by a plan and writes what must be handed out.

use std::{
    io::Write,
    path::{Path, PathBuf},
};

use protocol::bytes::Token;

use super::{
    approve::StaffSecret,
    paper_forms::{self, Written},
    plan::Plan,
};
use crate::{
    client::{Client, Founded},
    folder::{write, write_bytes},
    intent::Trouble,
    words::Words,
};

/// Founds the school, writes `staff.json`, cards and sheets into `out_folder`, and prints the school code.
///
/// # Errors
/// The sentence to show. Nothing is founded unless every paper is written; when nothing is founded, none is left.
pub fn run(
    mut client: Client,
    words: &Words,
    plan: &Plan,
    founding_token: &Path,
    out_folder: &Path,
    out: &mut impl Write,
) -> Result<(), String> {
    let token = read_token(founding_token)?;
    prepare(out_folder)?;
    let mut papers = Written::default();
    let keep = |founded: &Founded| {
        papers.files.push(write_staff(founded, out_folder)?);
        paper_forms::write_all(founded, out_folder, &mut papers)
    };
    let founded = match client.found(plan, token, keep) {
        Ok(founded) => founded,
        Err(trouble) => {
            papers.throw_away();
            return Err(sentence(words, &trouble));
        }
    };
    tell(&founded, out_folder, &papers, out).map_err(|why| why.to_string())
}

fn read_token(file: &Path) -> Result<Token, String> {
    let text = std::fs::read_to_string(file)
        .map_err(|why| format!("{} cannot be read: {why}", file.display()))?;
    Token::from_hex(text.trim()).ok_or_else(|| {
        format!(
            "{} is not a founding token. Use the file 'school-server setup' wrote.",
            file.display()
        )
    })
}

/// A school must not be founded when its papers then have nowhere to go.
fn prepare(folder: &Path) -> Result<(), String> {
    let trial = folder.join("staff.json");
    if trial.exists() {
        return Err(format!(
            "{} holds the papers of another founding. Choose an empty folder.",
            folder.display()
        ));
    }
    std::fs::create_dir_all(folder)
        .and_then(|()| write_bytes(&trial, b"[]"))
        .and_then(|()| std::fs::remove_file(&trial))
        .map_err(|why| format!("{} cannot be written: {why}", folder.display()))
}

fn write_staff(founded: &Founded, folder: &Path) -> Result<PathBuf, String> {
    let staff: Vec<StaffSecret> = founded
        .cards
        .iter()
        .map(|card| StaffSecret {
            name: card.name.clone(),
            login: card.login.clone(),
            password: card.password.to_string(),
            kit: card.kit.to_string(),
            duties: card.duties.clone(),
        })
        .collect();
    let file = folder.join("staff.json");
    write(&file, &staff)
        .map(|()| file.clone())
        .map_err(|why| format!("{} cannot be written: {why}", file.display()))
}

fn tell(
    founded: &Founded,
    folder: &Path,
    papers: &Written,
    out: &mut impl Write,
) -> std::io::Result<()> {
    writeln!(out, "{} is founded.", founded.school_name)?;
    writeln!(out, "school code {}", founded.school_code)?;
    writeln!(
        out,
        "Compare this code by eye on every computer and put it on the poster."
    )?;
    writeln!(
        out,
        "{} papers are in {}. Print them, hand each to its person, then delete the folder.",
        papers.files.len(),
        folder.display()
    )?;
    if let Some(why) = &papers.without_pages {
        writeln!(out, "{why}")?;
    }
    writeln!(
        out,
        "Next: 'school-server pair' writes the pairing file for the pupils' computers."
    )
}

/// A trouble as one sentence.
pub fn sentence(words: &Words, trouble: &Trouble) -> String {
    match trouble {
        Trouble::Server(what, remedy) | Trouble::NotThere(what, remedy) => {
            format!("{what} {remedy}")
        }
        Trouble::Here(what) => what.clone(),
        Trouble::OtherServer => words.say("trouble-other-server"),
        Trouble::NotFounded => words.say("trouble-not-founded"),
        _ => words.say("trouble-unreachable"),
    }
}
