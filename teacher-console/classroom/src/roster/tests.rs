//! Rosters of every form, read and planned.

use super::*;
use crate::{ClassId, PupilId};

mod a_hundred_kinds;
mod planning;
mod refusals;

pub(super) fn choices() -> RosterChoices {
    RosterChoices {
        only: Vec::new(),
        today: "2026-09-01".to_owned(),
        tiles: ["boat", "kite", "sun"].map(str::to_owned).to_vec(),
    }
}

pub(super) fn file(name: &str, text: &str) -> SourceFile {
    SourceFile {
        name: name.to_owned(),
        bytes: text.as_bytes().to_vec(),
    }
}

pub(super) fn plain(lines: &str) -> Vec<SourceFile> {
    vec![file(
        "pupils.csv",
        &format!("class,year,name,picture,number\n{lines}"),
    )]
}

/// Two primary classes as `OneRoster` 1.1 has them, with a subject class and a teacher.
pub(super) fn one_roster_11() -> Vec<SourceFile> {
    vec![
        file(
            "manifest.csv",
            "propertyName,value\nmanifest.version,1.0\noneroster.version,1.1\n",
        ),
        file(
            "users.csv",
            "sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,userIds,givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password\n\
             p1,,,true,o1,student,aali,,Amina,Ali,,,,,,,04,\n\
             p2,,,true,o1,student,lkos,,Leo,Kos,,,,,,,04,\n\
             p3,,,true,o1,student,lpar,,Leo,Park,,,,,,,05,\n\
             t1,,,true,o1,teacher,erah,,Eve,Rahman,,,,,,,,\n",
        ),
        file(
            "classes.csv",
            "sourcedId,status,dateLastModified,title,grades,courseSourcedId,classCode,classType,location,schoolSourcedId,termSourcedIds,subjects,subjectCodes,periods\n\
             c1,,,4B,\"04,05\",,,homeroom,,o1,,,,\n\
             c2,,,Maths set 2,04,,,scheduled,,o1,,,,\n",
        ),
        file(
            "enrollments.csv",
            "sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role,primary,beginDate,endDate\n\
             e1,,,c1,o1,p1,student,,,\n\
             e2,,,c1,o1,p2,student,,,\n\
             e3,,,c1,o1,p3,student,,,\n\
             e4,,,c2,o1,p1,student,,,\n\
             e5,,,c1,o1,t1,teacher,true,,\n",
        ),
    ]
}

fn one_roster_12() -> Vec<SourceFile> {
    vec![
        file(
            "manifest.csv",
            "propertyName,value\noneroster.version,1.2\n",
        ),
        file(
            "users.csv",
            "sourcedId,status,dateLastModified,enabledUser,username,userIds,givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password,userMasterIdentifier,resourceSourcedIds,preferredGivenName,preferredMiddleName,preferredFamilyName,primaryOrgSourcedId,pronouns\n\
             p1,active,,true,x,,Wilhelmina,Ödegård,,,,,,,07,,,,Mina,,,o1,\n\
             p9,tobedeleted,,true,x,,Gone,Away,,,,,,,07,,,,,,,o1,\n",
        ),
        file(
            "roles.csv",
            "sourcedId,status,dateLastModified,userSourcedId,roleType,role,beginDate,endDate,orgSourcedId,userProfileSourcedId\n\
             r1,active,,p1,primary,student,,,o1,\n\
             r2,active,,p9,primary,student,,,o1,\n",
        ),
        file(
            "classes.csv",
            "sourcedId,status,title,grades,classType\nc1,active,7A,07,homeroom\n",
        ),
        file(
            "enrollments.csv",
            "sourcedId,status,classSourcedId,userSourcedId,role,endDate\ne1,active,c1,p1,student,\ne2,active,c1,p9,student,\n",
        ),
    ]
}

fn school_data_sync() -> Vec<SourceFile> {
    vec![
        file(
            "orgs.csv",
            "sourcedId,name,type,parentSourcedId\no1,Hazelbrook,school,\n",
        ),
        file(
            "users.csv",
            "sourcedId,username,givenName,familyName,password,activeDirectoryMatchId,email,phone,sms\n\
             p1,a@b,雅婷,林,,,,,\nt1,e@b,Eve,Rahman,,,,,\n",
        ),
        file(
            "roles.csv",
            "userSourcedId,orgSourcedId,role,sessionSourcedId,grade,isPrimary,roleStartDate,roleEndDate\n\
             p1,o1,student,,10,true,,\nt1,o1,teacher,,,true,,\n",
        ),
        file(
            "classes.csv",
            "sourcedId,orgSourcedId,title,sessionSourcedIds,courseSourcedId,code\nc1,o1,10C,,,\nc2,o1,History 10,,,\n",
        ),
        file(
            "enrollments.csv",
            "classSourcedId,userSourcedId,role\nc1,p1,student\nc2,p1,student\nc1,t1,teacher\n",
        ),
    ]
}

fn shown(roster: &Roster) -> Vec<(&str, &str)> {
    roster
        .pupils
        .iter()
        .map(|pupil| (pupil.class.as_str(), pupil.shown_name.as_str()))
        .collect()
}

#[test]
fn one_roster_1_1_gives_homerooms_and_tells_namesakes_apart() {
    let roster = read_roster(&one_roster_11(), &choices()).unwrap();
    assert_eq!(roster.form, RosterForm::OneRoster11);
    assert_eq!(
        shown(&roster),
        [("c1", "Amina"), ("c1", "Leo K"), ("c1", "Leo P")]
    );
    let [class] = roster.classes.as_slice() else {
        panic!("{:?}", roster.classes)
    };
    assert_eq!((class.name.as_str(), class.band), ("4B", AgeBand::From7To9));
    let past: Vec<u64> = roster
        .read_past
        .iter()
        .map(|past| past.place.line)
        .collect();
    assert_eq!(past, [5, 6], "the teacher, and the teacher's place");
}

#[test]
fn one_roster_1_2_takes_roles_preferred_names_and_leaves_out_who_is_no_longer_active() {
    let roster = read_roster(&one_roster_12(), &choices()).unwrap();
    assert_eq!(roster.form, RosterForm::OneRoster12);
    assert_eq!(shown(&roster), [("c1", "Mina")]);
    assert_eq!(
        roster.classes.first().map(|class| class.band),
        Some(AgeBand::From11To14)
    );
}

#[test]
fn school_data_sync_takes_years_from_roles_and_the_classes_that_were_named() {
    let mut chosen = choices();
    chosen.only = vec!["10C".to_owned()];
    let roster = read_roster(&school_data_sync(), &chosen).unwrap();
    assert_eq!(roster.form, RosterForm::SchoolDataSync);
    assert_eq!(shown(&roster), [("c1", "雅婷")]);
    assert_eq!(
        roster.classes.first().map(|class| class.band),
        Some(AgeBand::From14To16)
    );
    let refused = read_roster(&school_data_sync(), &choices()).unwrap_err();
    assert!(
        refused.iter().any(|bad| bad.remedy.contains("--only")),
        "{refused:?}"
    );
}

/// Issue 7: whoever imports says which of several classes is a pupil's own.
#[test]
fn classes_are_offered_where_a_pupil_is_in_several_and_the_chosen_ones_are_taken() {
    let offered = |chosen: &RosterChoices| {
        let offered = classes_offered(&school_data_sync(), chosen);
        let told = offered.into_iter().map(|one| (one.title, one.pupils));
        told.collect::<Vec<_>>()
    };
    let both = [("10C".to_owned(), 1), ("History 10".to_owned(), 1)];
    assert_eq!(offered(&choices()), both);
    let mut chosen = choices();
    chosen.only = vec!["History 10".to_owned()];
    assert_eq!(offered(&chosen), both, "one may choose again");
    let roster = read_roster(&school_data_sync(), &chosen).unwrap();
    assert_eq!(shown(&roster), [("c2", "雅婷")]);
    assert!(
        classes_offered(&one_roster_11(), &choices()).is_empty(),
        "homerooms say it"
    );
    assert!(classes_offered(&plain("4B,4,Leo,,\n"), &choices()).is_empty());
    chosen.only = vec!["Chess".to_owned()];
    let roster = read_roster(&school_data_sync(), &chosen).unwrap();
    let past: Vec<_> = roster
        .read_past
        .iter()
        .map(|past| past.why.as_str())
        .collect();
    assert!(past.contains(&"This pupil is in none of the classes that were chosen."));
    chosen.only = vec!["10C".to_owned(), "History 10".to_owned()];
    let refused = read_roster(&school_data_sync(), &chosen).unwrap_err();
    assert!(
        refused[0]
            .reason
            .contains("2 of the classes that were chosen")
    );
}

#[test]
fn the_plain_template_reads_as_it_is_handed_out() {
    let roster = read_roster(&[file("list.csv", PLAIN_TEMPLATE)], &choices()).unwrap();
    assert_eq!(roster.form, RosterForm::Plain);
    assert_eq!(
        shown(&roster),
        [("4B", "Amina"), ("4B", "Leo"), ("Reception Owls", "Zofia")]
    );
}

#[test]
fn a_list_saved_by_a_spreadsheet_reads_the_same() {
    let text = "\u{feff}Class,Year,Name\r\n4B,Year 4,\"O'Neil, Siân\"\r\n\r\n,,\r\n";
    let roster = read_roster(&[file("list.csv", text)], &choices()).unwrap();
    assert_eq!(shown(&roster), [("4B", "O'Neil, Siân")]);
}

#[test]
fn names_in_any_script_stay_as_they_are() {
    let lines = "4B,4,Zoë,,\n4B,4,Владимир,,\n4B,4,محمد,,\n4B,4,Nguyễn Thị Ánh,,\n";
    let roster = read_roster(&plain(lines), &choices()).unwrap();
    let names: Vec<&str> = roster
        .pupils
        .iter()
        .map(|pupil| pupil.shown_name.as_str())
        .collect();
    assert_eq!(names, ["Zoë", "Владимир", "محمد", "Nguyễn Thị Ánh"]);
}
