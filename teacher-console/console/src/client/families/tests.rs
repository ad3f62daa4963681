//! Every page for home is made from what ships, and says whom to ask as the school's list says it now.

use curriculum::AgeBand;
use protocol::directory::Helpline;

use super::*;
use crate::{school_folders::beside_us, titles::Titles, views::tests::school};

const NOW: UtcSeconds = 1_800_000_000;

fn directory() -> Directory {
    let mut directory = school::directory();
    let line = |name: &str, audience, checked_at| Helpline {
        name: name.to_owned(),
        contact: "0300 000 0000".to_owned(),
        audience,
        checked_at,
    };
    directory.hours.helplines = vec![
        line("Lantern Line", Audience::Parents, NOW - 60 * 60),
        line("Old Line", Audience::Parents, NOW - 500 * 24 * 60 * 60),
        line("Harbour for children", Audience::Children, NOW),
    ];
    directory
}

#[test]
fn parents_see_their_own_helplines_and_only_those_checked_within_thirteen_months_e_36() {
    let directory = directory();
    let shown = helplines(&directory, NOW);
    let names: Vec<&str> = shown.iter().map(|(name, ..)| *name).collect();
    assert_eq!(names, ["Lantern Line"]);
}

#[test]
fn nobody_who_is_away_is_named_and_nobody_twice_j_06() {
    let mut directory = directory();
    let lead = directory
        .people
        .iter()
        .position(|person| person.duties.contains(&Duty::SafeguardingLead))
        .unwrap();
    directory.people[lead]
        .duties
        .push(Duty::OnlineSafetyCoordinator);
    let name = directory.people[lead].name.clone();
    let named = |directory: &Directory| {
        let shown = people(directory);
        shown.iter().filter(|(one, _)| *one == name).count()
    };
    assert_eq!(named(&directory), 1);
    directory.people[lead].state = Presence::Away;
    assert_eq!(named(&directory), 0);
}

#[test]
fn every_page_for_home_can_be_made_on_one_sheet_and_pictures_on_two() {
    let (titles, directory) = (Titles::load(&beside_us("curriculum/content")), directory());
    let home = titles.home();
    let page = |title: &str, what| FamilyPage {
        title: title.to_owned(),
        version: home.version().to_owned(),
        every: home.on_every_page(),
        what,
    };
    for topic in home.topics() {
        let name = titles.topic(topic.as_str());
        for band in [AgeBand::From4To5, AgeBand::From14To16] {
            let talk = home.talk_page(topic, band).unwrap();
            let talk = FamilyPaper::Talk(talk, format!("Ages {}", band.as_str()));
            let stem = format!("talk-{topic}-{}", band.as_str());
            takes(&page(name, talk), &directory, 1, &stem);
        }
        let pictures = FamilyPaper::Pictures {
            names: ["Stop", "Think", "Click"].map(str::to_owned),
            strip: home.strip(topic).unwrap(),
            cards: home.cards(),
        };
        takes(
            &page(name, pictures),
            &directory,
            2,
            &format!("pictures-{topic}"),
        );
    }
    for sheet in home.sheets() {
        let (title, stem) = (sheet.title.clone(), format!("sheet-{}", sheet.id));
        takes(
            &page(&title, FamilyPaper::Sheet(sheet)),
            &directory,
            1,
            &stem,
        );
    }
}

fn takes(page: &FamilyPage, directory: &Directory, sheets: usize, stem: &str) {
    let made = page_of(page, directory, NOW).unwrap();
    let text = String::from_utf8_lossy(&made);
    let count = |kind: &str| {
        text.matches(&format!("/Type/{kind}")).count()
            + text.matches(&format!("/Type /{kind}")).count()
    };
    let count = count("Page") - count("Pages");
    assert_eq!(count, sheets, "{stem}");
    if let Some(folder) = std::env::var_os("PAPER_OUT") {
        std::fs::write(Path::new(&folder).join(format!("{stem}.pdf")), made).unwrap();
    }
}
