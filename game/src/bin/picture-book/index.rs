//! The page to look through the book: one row a chapter, every picture with its name.

use std::path::Path;

use crate::chapters::Taken;

const HEAD: &str = "<!doctype html><html lang=\"en-GB\"><meta charset=\"utf-8\"><title>Stop Think Click: picture book</title>\
<style>body{font:16px sans-serif;margin:24px;background:#f4f1ea;color:#0c2a31}\
section{display:grid;grid-template-columns:repeat(auto-fill,minmax(300px,1fr));gap:16px}\
img{width:100%;border:1px solid #68777a}figure{margin:0}figcaption{padding:4px 0}</style>\
<h1>Stop Think Click: picture book</h1>";

/// Writes `index.html` beside the pictures.
///
/// # Errors
/// When it cannot be written.
pub(crate) fn write(out: &Path, pages: &[Taken]) -> std::io::Result<()> {
    let mut html = HEAD.to_owned();
    let mut chapter = "";
    for page in pages {
        let (of, name) = page.name.split_once('/').unwrap_or(("", &page.name));
        if of != chapter {
            let end = if chapter.is_empty() { "" } else { "</section>" };
            html += &format!("{end}<h2>{of}</h2><section>");
            chapter = of;
        }
        html += &format!(
            "<figure><a href=\"{0}.png\"><img loading=\"lazy\" src=\"{0}.png\" alt=\"{name}\"></a>\
                 <figcaption>{name}</figcaption></figure>",
            page.name
        );
    }
    html += "</section></html>";
    std::fs::write(out.join("index.html"), html)
}
