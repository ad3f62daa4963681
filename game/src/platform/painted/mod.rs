//! Pages drawn by the processor, where no graphics card is: the nodes of the page become strokes, `brush` draws those that
//! changed, and the pixels go into the window.

mod show;
mod strokes;

use bevy::prelude::*;
use bevy::window::PrimaryWindow;
use brush::{Area, Canvas, Painter, Pixels};

use super::drawing::{Deciding, Need};
use strokes::Nodes;

/// The canvas, while the processor draws.
#[derive(Resource)]
pub struct Easel {
    painter: Painter<AssetId<Image>>,
    size: UVec2,
}

impl Easel {
    /// What was drawn last, and its size.
    #[must_use]
    pub fn canvas(&self) -> (&Canvas, UVec2) {
        (self.painter.canvas(), self.size)
    }
}

/// Has the processor draw.
pub(crate) fn plugin(app: &mut App) {
    app.init_resource::<Changed>()
        .add_systems(Last, (paint, show::show).chain().after(Deciding));
}

/// What the window does not show yet.
#[derive(Resource, Default)]
struct Changed {
    parts: Vec<Area>,
    /// It may show nothing of ours any more.
    is_all: bool,
}

fn paint(
    need: Res<Need>,
    windows: Query<&Window, With<PrimaryWindow>>,
    ground: Res<ClearColor>,
    images: Res<Assets<Image>>,
    nodes: Nodes,
    easel: Option<ResMut<Easel>>,
    mut changed: ResMut<Changed>,
    mut commands: Commands,
) {
    if *need == Need::Nothing {
        return;
    }
    let Ok(window) = windows.single() else { return };
    let size = window.physical_size();
    if size.cmpeq(UVec2::ZERO).any() {
        return;
    }
    let picture = |name: &AssetId<Image>| {
        let image = images.get(*name)?;
        Some(Pixels {
            across: usize::try_from(image.width()).ok()?,
            bytes: image.data.as_deref()?,
        })
    };
    let strokes = nodes.strokes();
    if let Some(mut easel) = easel
        && easel.size == size
    {
        let parts = easel.painter.paint(strokes, &picture);
        changed.parts.extend(parts);
        changed.is_all |= *need == Need::All;
        return;
    }
    let light = ground.0.to_linear();
    let sides = size.to_array().map(|side| side as usize);
    let [across, down] = sides;
    let mut painter = Painter::new(across, down, [light.red, light.green, light.blue]);
    painter.paint(strokes, &picture);
    commands.insert_resource(Easel { painter, size });
    changed.is_all = true;
}
