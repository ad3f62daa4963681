//! What is otherwise with the log-ins than when somebody last looked through them.

use protocol::{bytes::Id, log_ins::Reviewed};

use crate::state::log_ins::LogInChange;

/// One for each thing that differs, in the order of the list; what is gone comes last.
pub fn changes(
    before: &[Reviewed],
    now: &[Reviewed],
    name: &impl Fn(Id, &str) -> String,
) -> Vec<LogInChange> {
    let of = |list: &'_ [Reviewed], person: Id| list.iter().position(|one| one.person == person);
    let mut found = Vec::new();
    for one in now {
        let name = name(one.person, &one.login_name);
        match of(before, one.person).and_then(|at| before.get(at)) {
            None => found.push(LogInChange::New(name)),
            Some(was) => found.extend(differences(was, one, &name)),
        }
    }
    let gone = before.iter().filter(|one| of(now, one.person).is_none());
    found.extend(gone.map(|one| LogInChange::Gone(name(one.person, &one.login_name))));
    found
}

fn differences(was: &Reviewed, is: &Reviewed, name: &str) -> Vec<LogInChange> {
    let mut found = Vec::new();
    if was.state != is.state {
        found.push(LogInChange::State(name.to_owned(), is.state));
    }
    if was.duties != is.duties {
        found.push(LogInChange::Duties(name.to_owned()));
    }
    if was.is_steward != is.is_steward {
        found.push(LogInChange::Steward(name.to_owned(), is.is_steward));
    }
    if was.has_second_factor != is.has_second_factor {
        let change = LogInChange::SecondFactor(name.to_owned(), is.has_second_factor);
        found.push(change);
    }
    found
}

#[cfg(test)]
mod tests {
    use protocol::{directory::Duty, log_ins::LogInState};

    use super::*;

    fn one(number: u8) -> Reviewed {
        Reviewed {
            person: Id([number; 16]),
            login_name: format!("person{number}"),
            state: LogInState::InUse,
            duties: vec![Duty::Teacher],
            is_steward: false,
            has_second_factor: false,
        }
    }

    #[test]
    fn l35_each_thing_that_differs_is_said_once_and_what_is_the_same_is_not() {
        let name = |_, login: &str| login.to_owned();
        let before = [one(1), one(2), one(3)];
        assert_eq!(changes(&before, &before, &name), []);
        let moved = Reviewed {
            state: LogInState::Away,
            duties: vec![Duty::Senco],
            is_steward: true,
            has_second_factor: true,
            ..one(2)
        };
        let now = [one(1), moved, one(4)];
        let person = |number: u8| format!("person{number}");
        assert_eq!(
            changes(&before, &now, &name),
            [
                LogInChange::State(person(2), LogInState::Away),
                LogInChange::Duties(person(2)),
                LogInChange::Steward(person(2), true),
                LogInChange::SecondFactor(person(2), true),
                LogInChange::New(person(4)),
                LogInChange::Gone(person(3)),
            ]
        );
    }
}
