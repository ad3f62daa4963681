//! The way from a template and its data to a PDF.

use crate::PaperFault;
use typst::foundations::{Dict, IntoValue as _};
use typst_as_lib::TypstEngine;

/// Font files, read by the caller from the computer's font folders. Andika first; others stand in for it.
#[derive(Clone, Default)]
pub struct Fonts(Vec<Vec<u8>>);

impl Fonts {
    /// Fonts from the bytes of their files (TTF or OTF).
    pub fn from_files(files: impl IntoIterator<Item = Vec<u8>>) -> Self {
        Self(files.into_iter().collect())
    }
}

/// Typesets a template with its data as `sys.inputs`.
pub(crate) fn to_pdf(
    template: &'static str,
    data: Dict,
    fonts: &Fonts,
) -> Result<Vec<u8>, PaperFault> {
    if fonts.0.iter().all(|file| {
        typst::text::Font::iter(typst::foundations::Bytes::new(file.clone()))
            .next()
            .is_none()
    }) {
        return Err(PaperFault::NoFont);
    }
    let engine = TypstEngine::builder()
        .main_file(template)
        .fonts(fonts.0.iter().map(Vec::as_slice))
        // What was printed is not kept in memory for the next page.
        .comemo_evict_max_age(Some(0))
        .build();
    let document = engine
        .compile_with_input(data)
        .output
        .map_err(|error| PaperFault::NotTypeset(error.to_string()))?;
    typst_pdf::pdf(&document, &typst_pdf::PdfOptions::default()).map_err(|errors| {
        PaperFault::NotTypeset(format!("{} faults while writing the PDF", errors.len()))
    })
}

/// A dictionary from names and values, in order.
pub(crate) fn dict<const LENGTH: usize>(
    pairs: [(&str, typst::foundations::Value); LENGTH],
) -> Dict {
    pairs
        .into_iter()
        .map(|(name, value)| (name.into(), value))
        .collect()
}

/// Text as data.
pub(crate) fn text(words: &str) -> typst::foundations::Value {
    words.to_owned().into_value()
}
