//! Who wrote it: nothing passes as genuine that an approved computer did not sign, and nothing is thrown away for it.

use protocol::{
    bytes::PublicKey,
    envelope::Envelope,
    key_id::KeyKind,
    statement::{Label, Statement},
    voucher::Voucher,
};

use super::school::{LEAD, School, TEACHER};
use crate::{
    refusal::Refusal,
    secrets::SigningSecret,
    signing::state,
    words::{OpenedReport, open_report, seal_report},
};

fn sealed_by(school: &School, device: &SigningSecret) -> Envelope {
    let readers = school.readers();
    let report = school.report("somebody asked me for a photo", &readers);
    seal_report(&report, &readers, &school.chain, device, |_| 1).unwrap()
}

fn opened(
    school: &School,
    envelope: &Envelope,
    vouchers: &[Statement],
) -> Result<OpenedReport, Refusal> {
    let reader = &school.members[LEAD].ring.readers[0];
    open_report(&envelope.to_bytes(), &school.chain, vouchers, reader)
}

fn voucher_for(school: &School, device: PublicKey, by: &SigningSecret, label: Label) -> Statement {
    let voucher = Voucher {
        format: 1,
        device_key: device,
        name: "Room 4, computer 2".to_owned(),
        at: 1,
    };
    state(label, school.chain.school(), &voucher, KeyKind::Signing, by)
}

#[test]
fn forged_senders_pass_as_genuine_with_no_voucher_but_that_of_somebody_listed_for_this_very_key() {
    let school = School::new();
    let (pc, stranger) = (&school.device, SigningSecret::new());
    let teacher = &school.members[TEACHER].ring.signing;
    let said = |device: &SigningSecret, by: &SigningSecret, label| {
        voucher_for(&school, device.public(), by, label)
    };
    let from_pc = sealed_by(&school, pc);
    let refused = |envelope: &Envelope, vouchers: &[Statement]| {
        let refusal = opened(&school, envelope, vouchers).err();
        assert_eq!(refusal, Some(Refusal::UnknownSender));
    };
    assert!(opened(&school, &from_pc, &[said(pc, teacher, Label::Voucher)]).is_ok());
    refused(&from_pc, &[]);
    refused(&from_pc, &[said(pc, &stranger, Label::Voucher)]);
    refused(&from_pc, &[said(pc, pc, Label::Voucher)]);
    refused(&from_pc, &[said(&stranger, teacher, Label::Voucher)]);
    refused(&from_pc, &[said(pc, teacher, Label::Revocation)]);
    let mut changed = said(&stranger, teacher, Label::Voucher);
    changed.payload = said(pc, teacher, Label::Voucher).payload;
    refused(&from_pc, &[changed]);

    let from_stranger = sealed_by(&school, &stranger);
    refused(&from_stranger, &[said(pc, teacher, Label::Voucher)]);
    let late = [
        said(pc, teacher, Label::Voucher),
        said(&stranger, teacher, Label::Voucher),
    ];
    assert!(
        opened(&school, &from_stranger, &late).is_ok(),
        "the same bytes open once somebody has looked at that computer and approved it"
    );
}

#[test]
fn forged_senders_the_same_id_with_other_bytes_is_another_report_to_its_reader() {
    let school = School::new();
    let stranger = SigningSecret::new();
    let vouchers = [school.voucher(LEAD)];
    let real = sealed_by(&school, &school.device);
    let mut forged = sealed_by(&school, &stranger);
    forged.header.envelope = real.header.envelope;
    assert_eq!(
        opened(&school, &forged, &vouchers).err(),
        Some(Refusal::NotGenuine)
    );
    let mut transplanted = real.clone();
    transplanted.body.clone_from(&forged.body);
    assert_eq!(
        opened(&school, &transplanted, &vouchers).err(),
        Some(Refusal::NotGenuine)
    );
    assert!(opened(&school, &real, &vouchers).is_ok());
}
