//! A technician brings pupils in from the school's records: looked at first, all or nothing, and nobody loses anything.

use std::{fs, io::Write as _, path::Path};

use server::{folder::Folder, keys::Keys, school::open_learning};
use store::Learning;

use crate::support::{TestSchool, command};

const LIST: &str = "class,year,name,picture,number\n\
    5B,5,Amina,,1001\n5B,5,Leo,,1002\n6A,6,Владимир,,1003\n6A,6,Zoë,,1004\n6A,6,Zoë,,1005\n";

struct Desk {
    school: TestSchool,
    folder: tempfile::TempDir,
}

impl Desk {
    async fn new() -> Self {
        Self {
            school: TestSchool::unfounded().await,
            folder: tempfile::tempdir().unwrap(),
        }
    }

    fn path(&self, name: &str) -> String {
        self.folder.path().join(name).to_str().unwrap().to_owned()
    }

    fn write(&self, name: &str, bytes: impl AsRef<[u8]>) -> String {
        let path = self.path(name);
        fs::write(&path, bytes).unwrap();
        path
    }

    fn import(&self, from: &str, more: &[&str]) -> Result<String, String> {
        let school = self.school.path();
        let asked = [
            "import",
            "--folder",
            school.to_str().unwrap(),
            "--from",
            from,
        ];
        command(&[&asked, more].concat())
    }

    fn apply(&self, from: &str, cards: &str) -> Result<String, String> {
        self.import(from, &["--apply", "--cards", &self.path(cards)])
    }

    fn learning(&self) -> std::sync::Arc<Learning> {
        let folder = Folder::at(self.school.path());
        open_learning(&folder, &Keys::read(&folder).unwrap()).unwrap()
    }

    /// Who is present: class, name, picture.
    fn present(&self) -> Vec<(String, String, String)> {
        let learning = self.learning();
        let mut all = Vec::new();
        for class in learning.classes().unwrap() {
            for row in learning.pupils_of(class.id).unwrap() {
                all.push((class.name.clone(), row.pupil.shown_name, row.pupil.tile));
            }
        }
        all
    }
}

fn names(present: &[(String, String, String)]) -> Vec<(&str, &str)> {
    present
        .iter()
        .map(|(class, name, _)| (class.as_str(), name.as_str()))
        .collect()
}

#[tokio::test]
async fn looking_changes_nothing_and_lists_every_row() {
    let desk = Desk::new().await;
    let before = desk.present();
    let said = desk
        .import(
            &desk.write("list.csv", LIST),
            &["--report", &desk.path("report.csv")],
        )
        .unwrap();
    assert!(said.contains("2 classes, 1 of them new"), "{said}");
    assert!(said.contains("Nothing was stored."), "{said}");
    assert_eq!(desk.present(), before);
    let report = fs::read_to_string(desk.path("report.csv")).unwrap();
    assert!(report.contains("list.csv,4,added,6A,Владимир,"), "{report}");
    assert_eq!(report.lines().count(), 6, "a heading and five pupils");
}

#[tokio::test]
async fn an_import_adds_who_is_new_and_finds_again_who_is_there() {
    let desk = Desk::new().await;
    let list = desk.write("list.csv", LIST);
    let said = desk.apply(&list, "cards.txt").unwrap();
    assert!(said.contains("It is stored."), "{said}");
    let present = desk.present();
    assert_eq!(
        names(&present),
        [
            ("5B", "Amina"),
            ("5B", "Leo"),
            ("6A", "Владимир"),
            ("6A", "Zoë"),
            ("6A", "Zoë")
        ]
    );
    let pictures: Vec<&str> = present
        .iter()
        .skip(3)
        .map(|(.., tile)| tile.as_str())
        .collect();
    assert_ne!(
        pictures[0], pictures[1],
        "namesakes are told apart by their picture"
    );
    let cards = fs::read_to_string(desk.path("cards.txt")).unwrap();
    assert!(
        cards.contains("Владимир") && !cards.contains("Amina"),
        "only new pupils: {cards}"
    );
}

#[tokio::test]
async fn the_next_year_pupils_move_and_leave_and_keep_what_is_theirs() {
    let desk = Desk::new().await;
    let learning = desk.learning();
    let class = learning.classes().unwrap().remove(0);
    let amina = learning.pupils_of(class.id).unwrap().remove(0);
    learning
        .save_profile(amina.pupil.id, "{\"a\":\"profile\"}")
        .unwrap();
    drop(learning);
    desk.apply(&desk.write("list.csv", LIST), "cards.txt")
        .unwrap();
    let next = desk.write(
        "next.csv",
        "class,year,name,picture,number\n6A,6,Amina A,,1001\n5B,5,Noor,,1009\n",
    );
    let refused = desk.apply(&next, "next-cards.txt").unwrap_err();
    assert!(refused.contains("--many-leave"), "{refused}");
    assert_eq!(names(&desk.present()).len(), 5, "nothing was stored");
    desk.import(
        &next,
        &[
            "--apply",
            "--cards",
            &desk.path("cards-2.txt"),
            "--many-leave",
        ],
    )
    .unwrap();
    assert_eq!(names(&desk.present()), [("5B", "Noor"), ("6A", "Amina A")]);
    let now = desk
        .learning()
        .present_pupil(amina.pupil.id)
        .unwrap()
        .unwrap();
    assert_eq!(now.profile, "{\"a\":\"profile\"}");
    assert_eq!(
        now.card, amina.card,
        "what stands on the card stays the pupil's own"
    );
    assert_eq!(desk.learning().leavers().unwrap().len(), 4);
}

#[tokio::test]
async fn no_number_of_the_records_is_kept() {
    let desk = Desk::new().await;
    let number = "UPN-CANARY-77";
    let list = desk.write(
        "list.csv",
        format!("class,year,name,picture,number\n5B,5,Noor,,{number}\n"),
    );
    desk.import(
        &list,
        &[
            "--apply",
            "--cards",
            &desk.path("cards.txt"),
            "--many-leave",
        ],
    )
    .unwrap();
    let (_, pupils) = desk.learning().marked().unwrap();
    let noor = pupils
        .iter()
        .find(|one| one.pupil.shown_name == "Noor")
        .unwrap();
    assert!(
        noor.mark
            .is_some_and(|mark| mark.as_slice() != number.as_bytes())
    );
    let again = desk.import(&list, &[]).unwrap();
    assert!(
        again.contains("1  left as they are"),
        "found by the hash of the number: {again}"
    );
}

#[tokio::test]
async fn one_bad_row_and_nothing_is_stored() {
    let desk = Desk::new().await;
    let before = desk.present();
    let mut list = LIST.to_owned();
    for number in 0..100 {
        list.push_str(&format!("5B,eleventy,Bad {number},,\n"));
    }
    let list = desk.write("list.csv", list);
    let refused = desk.import(
        &list,
        &[
            "--report",
            &desk.path("report.csv"),
            "--apply",
            "--cards",
            &desk.path("cards.txt"),
        ],
    );
    assert!(refused.unwrap_err().contains("100 in all"));
    assert_eq!(
        fs::read_to_string(desk.path("report.csv"))
            .unwrap()
            .lines()
            .count(),
        101
    );
    assert_eq!(desk.present(), before);
    assert!(!Path::new(&desk.path("cards.txt")).exists());
}

#[tokio::test]
async fn a_zip_file_is_read_as_its_folder_is_and_a_broken_one_is_refused() {
    let desk = Desk::new().await;
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let mut add = |name: &str, text: &str| {
        let options = zip::write::SimpleFileOptions::default();
        zip.start_file(name, options).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    };
    add(
        "export/manifest.csv",
        "propertyName,value\noneroster.version,1.1\n",
    );
    add(
        "export/users.csv",
        "sourcedId,role,givenName,familyName,grades\np1,student,Siân,Price,05\n",
    );
    add(
        "export/classes.csv",
        "sourcedId,title,grades,classType\nc1,5C,05,homeroom\n",
    );
    add(
        "export/enrollments.csv",
        "sourcedId,classSourcedId,userSourcedId,role\ne1,c1,p1,student\n",
    );
    let packed = zip.finish().unwrap().into_inner();
    let from = desk.write("export.zip", &packed);
    let said = desk.apply(&from, "cards.txt").unwrap();
    assert!(
        said.starts_with("OneRoster 1.1: 1 classes, 1 of them new"),
        "{said}"
    );
    assert!(names(&desk.present()).contains(&("5C", "Siân")));
    let broken = desk.write("broken.zip", &packed[..packed.len() / 2]);
    assert!(
        desk.import(&broken, &[])
            .unwrap_err()
            .contains("cannot be unpacked")
    );
}

#[tokio::test]
async fn the_template_can_be_imported_as_it_is() {
    let desk = Desk::new().await;
    let template = desk.path("template.csv");
    command(&["import", "--template", &template]).unwrap();
    let said = desk.import(&template, &[]).unwrap();
    assert!(said.contains("3  added"), "{said}");
    assert!(
        command(&["import", "--template", &template])
            .unwrap_err()
            .contains("already there")
    );
}
