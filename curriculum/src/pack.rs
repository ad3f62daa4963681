//! A school's own scenarios: a folder beside ours, versioned, checked the same way, never in the way of ours (B-25).

use serde::{Deserialize, Serialize};

use crate::SourceFile;

/// What a pack says of itself, in its `pack.ron`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PackCard {
    /// Its name, as teachers call it: 'Hazelbrook extras'.
    pub name: String,
    /// Which edition, as its authors count: '2026.2'.
    pub version: String,
    /// Who wrote it.
    pub by: String,
    /// Who read it before pupils play it, in which role, and when.
    pub reviewed: String,
}

/// The files of one pack; paths are below the pack's own folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackFiles {
    /// The name of the folder, named in front of every problem.
    pub folder: String,
    /// Everything in it.
    pub files: Vec<SourceFile>,
}
