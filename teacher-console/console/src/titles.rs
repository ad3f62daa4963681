//! Names for the ids the server stores: scenarios and topics as their authors called them.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

use curriculum::{
    AgeBand, Agreements, Days, Home, Library, Questionnaires, ReadingMode, SourceFile,
    agreements::Signer,
};
use protocol::agreements::Signature;

/// Titles by id; an unknown id is shown as it is.
#[derive(Default)]
pub struct Titles {
    scenarios: BTreeMap<String, String>,
    topics: BTreeMap<String, String>,
    library: Library,
    agreements: Agreements,
    editions: BTreeSet<String>,
    home: Home,
    days: Days,
    questionnaires: Questionnaires,
}

impl Titles {
    /// Reads the scenarios that came with the program. A missing folder leaves the ids to stand for themselves.
    pub fn load(content: &Path) -> Self {
        let mut files = Vec::new();
        gather(content, content, &mut files);
        let (library, _problems) = Library::from_files(files);
        let (agreements, _problems) = Agreements::from_files(beside(content, "agreements"));
        let (home, _problems) = Home::from_files(beside(content, "home"));
        let (days, _problems) = Days::from_files(beside(content, "days"), &library, &home);
        let asked = beside(content, "questionnaires");
        let (questionnaires, _problems) = Questionnaires::from_files(asked);
        Self {
            scenarios: library
                .scenarios()
                .map(|scenario| {
                    let title = scenario.title(ReadingMode::Full).to_owned();
                    (scenario.id().to_string(), title)
                })
                .collect(),
            topics: library
                .scenarios()
                .map(|scenario| {
                    let name = scenario.topic_name(ReadingMode::Full).to_owned();
                    (scenario.topic().to_string(), name)
                })
                .collect(),
            library,
            editions: editions(&agreements),
            agreements,
            home,
            days,
            questionnaires,
        }
    }

    /// Whether what somebody signed on screen are words that stand on this computer. What came on paper is not known.
    pub fn knows_edition(&self, signature: &Signature) -> bool {
        // Somebody with two papers signed both at once.
        let mut signed = signature.edition.iter().flat_map(|one| one.split('-'));
        self.editions.is_empty() || signed.all(|one| self.editions.contains(one))
    }

    /// The rules that pupils and grown-ups sign; they lie beside the scenarios.
    pub const fn agreements(&self) -> &Agreements {
        &self.agreements
    }

    /// What goes home; it lies beside the scenarios.
    pub const fn home(&self) -> &Home {
        &self.home
    }

    /// Days of the year with their packs; they lie beside the scenarios.
    pub const fn days(&self) -> &Days {
        &self.days
    }

    /// What people are asked; it lies beside the scenarios.
    pub const fn questionnaires(&self) -> &Questionnaires {
        &self.questionnaires
    }

    /// Everything the names were taken from.
    pub const fn library(&self) -> &Library {
        &self.library
    }

    /// A topic's name.
    pub fn topic<'a>(&'a self, id: &'a str) -> &'a str {
        self.topics.get(id).map_or(id, String::as_str)
    }

    /// A scenario's title.
    pub fn scenario<'a>(&'a self, id: &'a str) -> &'a str {
        self.scenarios.get(id).map_or(id, String::as_str)
    }
}

/// Of every paper that somebody can sign.
fn editions(agreements: &Agreements) -> BTreeSet<String> {
    let modes = [ReadingMode::Full, ReadingMode::Simplified];
    let pupils = AgeBand::ALL
        .into_iter()
        .flat_map(|band| modes.map(|mode| agreements.for_pupils(band, mode).edition()));
    let adults = Signer::ALL
        .into_iter()
        .map(|signer| agreements.for_adults(signer).edition());
    pupils.chain(adults).collect()
}

fn beside(content: &Path, name: &str) -> Vec<SourceFile> {
    let folder = content.with_file_name(name);
    let mut files = Vec::new();
    gather(&folder, &folder, &mut files);
    files
}

fn gather(root: &Path, folder: &Path, files: &mut Vec<SourceFile>) {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return;
    };
    for entry in entries.flatten() {
        let path = entry.path();
        if path.is_dir() {
            gather(root, &path, files);
        } else if let (Ok(bytes), Ok(below)) = (std::fs::read(&path), path.strip_prefix(root)) {
            let parts: Vec<_> = below
                .components()
                .map(|part| part.as_os_str().to_string_lossy())
                .collect();
            files.push(SourceFile {
                path: parts.join("/"),
                bytes,
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use protocol::agreements::Manner;

    use super::*;

    /// D-20: words that were changed after somebody signed are told apart from those that stand here.
    #[test]
    fn d20_other_words_than_those_that_stand_here_are_told_apart() {
        let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../curriculum/content");
        let titles = Titles::load(&content);
        let signed = |edition: Option<String>| Signature {
            version: titles.agreements().version().to_owned(),
            edition,
            manner: Manner::OnScreen,
            noted_by: None,
            at: 0,
        };
        let rules = titles.agreements();
        let pupils = rules.for_pupils(AgeBand::From7To9, ReadingMode::Simplified);
        assert!(titles.knows_edition(&signed(Some(pupils.edition()))));
        let both = [Signer::Staff, Signer::Technician].map(|one| rules.for_adults(one).edition());
        assert!(titles.knows_edition(&signed(Some(both.join("-")))));
        assert!(titles.knows_edition(&signed(None)), "paper");
        let mut changed = pupils;
        changed.telling.push('!');
        assert!(!titles.knows_edition(&signed(Some(changed.edition()))));
    }
}
