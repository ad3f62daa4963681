//! What would be guessed first is refused; what a person can keep in mind is not.

use crate::obvious::is_obvious;

#[test]
fn what_stands_on_every_list_is_obvious_however_it_is_dressed_up() {
    for password in [
        "Password1234",
        "P@ssw0rd2026",
        "passwordpassword",
        "Welcome2School!",
        "WelcomeWelcome1",
        "123456789012",
        "098765432109",
        "qwertyuiop12345",
        "1q2w3e4r5t6y",
        "aaaaaaaaaaaa",
        "abababababab",
        "Liverpool2025!",
        "september2026",
        "safeguarding1",
    ] {
        assert!(is_obvious(password, &[]), "{password}");
    }
}

#[test]
fn three_words_a_sentence_or_another_alphabet_are_not() {
    for password in [
        "correct horse battery",
        "the kettle sings at four",
        "copper-lizard-umbrella",
        "ein Löffel im Klavier",
        "ξέρω τρία χρώματα",
        "vK3x9Tq2mWd7",
    ] {
        assert!(!is_obvious(password, &[]), "{password}");
    }
}

#[test]
fn ones_own_name_is_obvious_for_oneself() {
    let own = ["okafor", "Mr Emeka Okafor"];
    for password in ["okafor-okafor", "EmekaOkafor1", "okafor2026!!!"] {
        assert!(is_obvious(password, &own), "{password}");
        assert!(!is_obvious(password, &["patel"]), "{password}");
    }
}
