//! A computer's clock may stand in any year: the school's certificate holds there, and another authority's nowhere.

use std::time::Duration;

use rustls::{
    RootCertStore,
    client::{WebPkiServerVerifier, danger::ServerCertVerifier as _},
    pki_types::{ServerName, UnixTime},
};

use super::*;

const DAY_S: u64 = 24 * 60 * 60;
/// Days from 1970 to the middle of each of these years.
const YEARS: [(u32, u64); 5] = [
    (1970, 180),
    (2001, 11_500),
    (2026, 20_600),
    (2099, 47_300),
    (9999, 2_932_700),
];

fn is_believed(leaf: &[u8], ca: &[u8], days: u64) -> bool {
    let mut roots = RootCertStore::empty();
    roots.add(CertificateDer::from(ca.to_vec())).unwrap();
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let verifier = WebPkiServerVerifier::builder_with_provider(Arc::new(roots), provider)
        .build()
        .unwrap();
    let name = ServerName::try_from(SERVER_NAME).unwrap();
    let now = UnixTime::since_unix_epoch(Duration::from_secs(days * DAY_S));
    let leaf = CertificateDer::from(leaf.to_vec());
    verifier
        .verify_server_cert(&leaf, &[], &name, &[], now)
        .is_ok()
}

#[test]
fn broken_clocks_believe_the_schools_certificate_in_every_year_and_anothers_in_none() {
    let ours = make_certificates("Hazelbrook").unwrap();
    let other = make_certificates("Hazelbrook").unwrap();
    for (year, days) in YEARS {
        assert!(is_believed(&ours.leaf, &ours.ca, days), "{year}");
        assert!(!is_believed(&other.leaf, &ours.ca, days), "{year}");
    }
    let after_all_years = 2_932_897;
    assert!(!is_believed(&ours.leaf, &ours.ca, after_all_years));
}
