//! The school's own certificate authority, limited to one name, and the HTTPS it makes possible.

use std::sync::Arc;

use axum_server::tls_rustls::RustlsConfig;
use protocol::SERVER_NAME;
use rcgen::{
    BasicConstraints, CertificateParams, DistinguishedName, DnType, ExtendedKeyUsagePurpose,
    GeneralSubtree, IsCa, Issuer, KeyPair, KeyUsagePurpose, NameConstraints, date_time_ymd,
};
use rustls::pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer};

use crate::fault::Fault;

/// A new school's certificates. The authority's private key is gone when this exists: nobody can issue a second one.
pub struct Certificates {
    /// The authority (DER), pinned by every computer.
    pub ca: Vec<u8>,
    /// The server's own (DER).
    pub leaf: Vec<u8>,
    /// The server's private key (PKCS 8, DER).
    pub leaf_key: Vec<u8>,
}

/// Makes an authority that can only speak for [`SERVER_NAME`], and one certificate under it.
///
/// Both are valid from 1970 to 9999: no computer with a dead clock may be kept from sending a report.
pub fn make_certificates(school_name: &str) -> Result<Certificates, Fault> {
    make(school_name).map_err(|why| {
        Fault::new(
            format!("The school's certificate could not be made: {why}."),
            "Nothing was written. Please report this.",
        )
    })
}

fn make(school_name: &str) -> Result<Certificates, rcgen::Error> {
    let ca_key = KeyPair::generate()?;
    let mut ca = for_all_years(CertificateParams::default(), school_name);
    ca.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    ca.key_usages = vec![KeyUsagePurpose::KeyCertSign];
    ca.name_constraints = Some(NameConstraints {
        permitted_subtrees: vec![GeneralSubtree::DnsName(SERVER_NAME.to_owned())],
        excluded_subtrees: Vec::new(),
    });
    let ca_certificate = ca.self_signed(&ca_key)?;

    let leaf_key = KeyPair::generate()?;
    let mut leaf = for_all_years(
        CertificateParams::new(vec![SERVER_NAME.to_owned()])?,
        SERVER_NAME,
    );
    leaf.key_usages = vec![KeyUsagePurpose::DigitalSignature];
    leaf.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
    leaf.use_authority_key_identifier_extension = true;
    let leaf_certificate = leaf.signed_by(&leaf_key, &Issuer::new(ca, ca_key))?;
    Ok(Certificates {
        ca: ca_certificate.der().to_vec(),
        leaf: leaf_certificate.der().to_vec(),
        leaf_key: leaf_key.serialize_der(),
    })
}

fn for_all_years(mut certificate: CertificateParams, name: &str) -> CertificateParams {
    certificate.not_before = date_time_ymd(1970, 1, 1);
    certificate.not_after = date_time_ymd(9999, 12, 31);
    certificate.distinguished_name = DistinguishedName::new();
    certificate
        .distinguished_name
        .push(DnType::CommonName, name);
    certificate
}

/// What the listener needs. There is no way to serve without it: HTTP in the clear does not exist here.
pub fn server_config(leaf: &[u8], leaf_key: &[u8]) -> Result<RustlsConfig, Fault> {
    let remedy = "The files under certificates/ and keys/tls.key belong together. Put them back from a backup.";
    let key = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(leaf_key.to_vec()));
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let config = rustls::ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .and_then(|builder| {
            builder
                .with_no_client_auth()
                .with_single_cert(vec![CertificateDer::from(leaf.to_vec())], key)
        })
        .map_err(|why| {
            Fault::new(
                format!("The server's certificate does not work: {why}."),
                remedy,
            )
        })?;
    let mut config = config;
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok(RustlsConfig::from_config(Arc::new(config)))
}

#[cfg(test)]
mod tests;
