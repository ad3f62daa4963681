//! What a screen has at hand while it makes its page: the world as it is, words, colours and ready-made parts.

use bevy::prelude::*;
use curriculum::{AgeBand, Feeling, Look, Portrait, ReadingMode};

use crate::notice::Notices;
use crate::page::large::Manner;
use crate::page::{Content, Page, Piece};
use crate::platform::fonts::Letters;
use crate::platform::pictures::{DRAWN, Drawing};
use crate::platform::window::STAGE;
use crate::playing::Playing;
use crate::profile::Profile;
use crate::school::School;
use crate::theme::{Palette, Theme, Tokens, Type};
use crate::widgets::{help_rail, page_heading};
use crate::words::Words;

/// What is drawn behind everything and means nothing.
const GROUNDS: [&str; 2] = ["street/meadow", "explorer/contours"];
/// How high the foot of the page is where a notice stands.
const NOTICE: f32 = 72.0;

/// Everything a page is made from; a page changes nothing.
pub struct Desk<'w> {
    /// The world, for what has no short word here.
    pub world: &'w World,
    /// The look of this page.
    pub theme: Theme,
    /// The app's words in the pupil's reading mode.
    pub words: &'w Words,
    /// How this pupil likes things said and shown.
    pub profile: Profile,
}

impl<'w> Desk<'w> {
    /// The desk for whoever is signed in, in their look.
    #[must_use]
    pub fn new(world: &'w World) -> Self {
        let band = world.resource::<School>().signed_in.band();
        Self::in_look(world, band.map_or(Look::Street, AgeBand::look))
    }

    /// The desk in this look.
    #[must_use]
    pub fn in_look(world: &'w World, look: Look) -> Self {
        Self::in_palette(world, look, world.resource::<Profile>().palette)
    }

    /// The desk in this look and palette.
    #[must_use]
    pub fn in_palette(world: &'w World, look: Look, palette: Palette) -> Self {
        Self {
            world,
            theme: Theme::of(world.resource::<Tokens>(), look, palette),
            words: world.resource::<Words>(),
            profile: *world.resource::<Profile>(),
        }
    }

    /// The sentence for this id.
    #[must_use]
    pub fn say(&self, id: &str) -> String {
        self.words.say(id)
    }

    /// The sentence for this id with names and numbers filled in.
    #[must_use]
    pub fn say_with(&self, id: &str, values: &[(&str, &str)]) -> String {
        self.words.say_with(id, values)
    }

    /// What the app knows of the school.
    #[must_use]
    pub fn school(&self) -> &'w School {
        self.world.resource::<School>()
    }

    /// The scenario being played.
    #[must_use]
    pub fn playing(&self) -> Option<&'w Playing> {
        self.world.get_resource::<Playing>()
    }

    /// Whether to show one thing at a time.
    #[must_use]
    pub fn is_simplified(&self) -> bool {
        self.profile.reading == ReadingMode::Simplified
    }

    /// Whether pages are laid out anew because words, lines or buttons are larger than drawn.
    #[must_use]
    pub fn is_large(&self) -> bool {
        self.manner().is_some()
    }

    /// How pages are laid out anew, where they are.
    #[must_use]
    pub fn manner(&self) -> Option<Manner> {
        let letters = self.world.get_resource::<Letters>();
        Manner::of(&self.profile, letters.is_none_or(Letters::has_ours))
    }

    /// An icon in the look's own colours; `name` is a path under `icons/`.
    #[must_use]
    pub fn icon(&self, name: &str, size: f32) -> Piece {
        let roles = &self.theme.roles;
        self.icon_in(
            name,
            size,
            [roles.ink.hex(), roles.tint.hex(), roles.surface.hex()],
        )
    }

    /// An icon in these colours: ink, tint, paper.
    #[must_use]
    pub fn icon_in(&self, name: &str, size: f32, colours: [String; 3]) -> Piece {
        let mut drawing = Drawing::new(format!("icons/{name}"));
        drawing.swaps = DRAWN.into_iter().zip(colours).collect();
        Piece::picture(drawing, size, size)
    }

    /// An icon in one colour on paper of another.
    #[must_use]
    pub fn icon_on(&self, name: &str, size: f32, ink: String, paper: String) -> Piece {
        self.icon_in(name, size, [ink, paper.clone(), paper])
    }

    /// Somebody's head and shoulders, as large as asked; without a feeling their resting face.
    #[must_use]
    pub fn portrait(&self, portrait: Portrait, feeling: Option<Feeling>, size: f32) -> Piece {
        Piece::picture(portrait_drawing(portrait, feeling), size, size)
    }

    /// A card: paper, corners and a soft shadow at these pixels.
    #[must_use]
    pub fn card(&self, left: f32, top: f32, width: f32, height: f32) -> Piece {
        let card = Piece::at(left, top, width, height)
            .fill(self.theme.roles.surface.color())
            .round(self.theme.shape.card);
        match self.theme.roles.outline {
            Some(outline) => card.edge(2.0, outline.color()),
            None => card.shadow(self.theme.card_shadow()),
        }
    }

    /// Text in the look's ink.
    #[must_use]
    pub fn text(&self, text: impl Into<String>, kind: Type) -> Piece {
        Piece::text(text, kind, self.theme.roles.ink.color())
    }

    /// A heading in the look's ink.
    #[must_use]
    pub fn heading(&self, text: impl Into<String>, kind: Type) -> Piece {
        Piece::heading(text, kind, self.theme.roles.ink.color())
    }

    /// Text that a control around it already says.
    #[must_use]
    pub fn letters(&self, text: impl Into<String>, kind: Type) -> Piece {
        Piece::letters(text, kind, self.theme.roles.ink.color())
    }

    /// The picture that fills the page behind everything.
    #[must_use]
    pub fn backdrop(&self) -> Piece {
        let path = match self.theme.look {
            _ if self.theme.palette == Palette::Dark => return Piece::default(),
            Look::Street => GROUNDS[0],
            Look::Explorer => GROUNDS[1],
            Look::Phone => return Piece::default(),
        };
        self.art(path)
    }

    /// A drawn place behind the whole page; nothing where the pupil has chosen a plain ground.
    #[must_use]
    pub fn art(&self, path: &str) -> Piece {
        if self.theme.palette.is_plain() {
            return Piece::default();
        }
        let mut piece = Piece::at(0.0, 0.0, STAGE.x, STAGE.y);
        piece.content = Content::Picture(Drawing::new(path));
        piece
    }

    /// A whole page with the help rail.
    #[must_use]
    pub fn page(&self, key: &str, name: String, pieces: impl IntoIterator<Item = Piece>) -> Page {
        let main = Piece::at(0.0, 0.0, help_rail::LEFT, STAGE.y)
            .with_all(pieces)
            .with_all(page_heading::words(self));
        let notice = self.notice();
        // Pages that are laid in one column put the notice at its top and need no place for it.
        let main = match &notice {
            Some(_) if !self.is_large() => stepped_back(main),
            _ => main,
        };
        self.bare_page(
            key,
            name,
            [main]
                .into_iter()
                .chain(notice)
                .chain([help_rail::rail(self)]),
        )
    }

    /// A whole page without the help rail; only Hide has none.
    #[must_use]
    pub fn bare_page(
        &self,
        key: &str,
        name: String,
        pieces: impl IntoIterator<Item = Piece>,
    ) -> Page {
        let bg = self.theme.roles.bg.color();
        Page {
            key: key.to_owned(),
            name,
            around: bg,
            stage: Piece::default().fill(bg).with_all(pieces),
            theme: self.theme.clone(),
        }
    }

    /// The newest quiet notice, at the foot of the page until it is put away.
    fn notice(&self) -> Option<Piece> {
        let id = self.world.resource::<Notices>().newest()?.to_owned();
        let roles = &self.theme.roles;
        let text = self.say(&id);
        let put_away = self.say("put-away");
        Some(
            Piece::at(16.0, STAGE.y - NOTICE, help_rail::LEFT - 32.0, NOTICE - 4.0)
                .in_row(12.0)
                .pad(16.0, 0.0)
                .round(self.theme.shape.button)
                .fill(roles.surface.color())
                .edge(2.0, roles.edge.color())
                .with(self.icon("ui/info", 32.0))
                .with(Piece::text(text, Type::SMALL, roles.ink.color()).grow())
                .with(
                    Piece::sized(64.0, 64.0)
                        .centred()
                        .with(self.icon("ui/cross", 30.0))
                        .press("notice/put-away", put_away, move |world| {
                            world.resource_mut::<Notices>().withdraw(&id);
                        }),
                ),
        )
    }
}

/// The page without its foot: all of it a little smaller, in the middle of what is left. What is drawn behind
/// everything stays as it is.
fn stepped_back(main: Piece) -> Piece {
    let by = (STAGE.y - NOTICE - 4.0) / STAGE.y;
    let (ground, pieces): (Vec<Piece>, Vec<Piece>) = main.children.into_iter().partition(is_ground);
    // The street is there twice, so that it reaches every edge of the page.
    let place = pieces.iter().find(|piece| is_street(piece)).cloned();
    let page = Piece::at(0.0, 0.0, help_rail::LEFT, STAGE.y).with_all(pieces);
    let mut page = page.smaller(by);
    page.node.left = Val::Px(help_rail::LEFT * (1.0 - by) / 2.0);
    Piece::at(0.0, 0.0, help_rail::LEFT, STAGE.y)
        .with_all(ground)
        .with_all(place)
        .with(page)
}

fn is_street(piece: &Piece) -> bool {
    let is_whole = piece.node.width == Val::Px(STAGE.x);
    is_whole && drawn(piece).is_some_and(|path| path.starts_with("street/"))
}

fn drawn(piece: &Piece) -> Option<&str> {
    match &piece.content {
        Content::Picture(drawing) => Some(&drawing.path),
        _ => None,
    }
}

/// Whether it is only ground, with nothing on it that stands at a place of its own.
fn is_ground(piece: &Piece) -> bool {
    drawn(piece).is_some_and(|path| GROUNDS.contains(&path))
}

fn portrait_drawing(portrait: Portrait, feeling: Option<Feeling>) -> Drawing {
    match portrait {
        Portrait::Badge(name) => Drawing::new(format!("avatars/{name}")),
        Portrait::Person(name) => {
            let face = feeling.map_or("neutral", Feeling::as_str);
            let mut drawing = Drawing::new(format!("characters/assembled/{name}-{face}"));
            drawing.part = Some(head_and_shoulders(feeling));
            drawing
        }
    }
}

/// The part of a character that a portrait shows: as large as it can be with the whole of the feeling's own mark, the
/// question mark beside the head, the lines around it or the rosette below.
fn head_and_shoulders(feeling: Option<Feeling>) -> [i32; 4] {
    match feeling {
        Some(Feeling::Unsure) => [42, 6, 192, 192],
        Some(Feeling::Scared) => [14, 12, 212, 212],
        Some(Feeling::Proud) => [22, 38, 196, 196],
        _ => [30, 22, 180, 180],
    }
}
