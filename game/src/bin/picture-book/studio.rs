//! The app with a sheet of paper instead of a window: pages are laid and drawn as ever, and taken as pictures.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use bevy::app::TerminalCtrlCHandlerPlugin;
use bevy::asset::RenderAssetUsages;
use bevy::camera::RenderTarget;
use bevy::gilrs::GilrsPlugin;
use bevy::image::Image;
use bevy::prelude::*;
use bevy::render::pipelined_rendering::PipelinedRenderingPlugin;
use bevy::render::render_resource::{Extent3d, TextureDimension, TextureFormat, TextureUsages};
use bevy::render::view::screenshot::{Screenshot, ScreenshotCaptured};
use bevy::time::Real;
use bevy::window::{ExitCondition, WindowResolution};
use bevy::winit::WinitPlugin;
use game::page::Stale;
use game::platform::drawer::Drawer;
use game::platform::folders::Folders;
use game::platform::painted::Easel;

/// Frames after which letters and drawings of a new page have arrived.
const FRAMES: usize = 4;
/// A processor without graphics hardware draws a page within this time.
const DRAWING_MAX: Duration = Duration::from_secs(60);

/// The app, and the paper it draws on.
pub(crate) struct Studio {
    app: App,
    /// What a graphics card draws on; the processor has a canvas of its own.
    paper: Option<Handle<Image>>,
}

impl Studio {
    /// Starts the app without a window, on paper of this size in pixels.
    ///
    /// # Errors
    /// What the app says when it cannot start.
    pub(crate) fn open(folders: Folders, size: UVec2, drawer: Drawer) -> Result<Self, String> {
        let window = Window {
            resolution: WindowResolution::new(size.x, size.y),
            ..default()
        };
        let plugins = DefaultPlugins
            .set(WindowPlugin {
                primary_window: Some(window),
                exit_condition: ExitCondition::DontExit,
                ..default()
            })
            .disable::<WinitPlugin>()
            .disable::<PipelinedRenderingPlugin>()
            .disable::<GilrsPlugin>()
            .disable::<TerminalCtrlCHandlerPlugin>();
        let mut app = game::app_on(folders, plugins, drawer)?;
        app.finish();
        app.cleanup();
        app.update();
        let mut studio = Self { app, paper: None };
        if drawer == Drawer::Card {
            studio.paper = Some(studio.lay_out_paper(size)?);
        }
        Ok(studio)
    }

    /// A sheet for the app's camera.
    fn lay_out_paper(&mut self, size: UVec2) -> Result<Handle<Image>, String> {
        let mut sheet =
            Image::new_target_texture(size.x, size.y, TextureFormat::Rgba8UnormSrgb, None);
        sheet.asset_usage = RenderAssetUsages::RENDER_WORLD;
        sheet.texture_descriptor.usage |= TextureUsages::COPY_SRC;
        let world = self.app.world_mut();
        let paper = world.resource_mut::<Assets<Image>>().add(sheet);
        let camera = world
            .query_filtered::<Entity, With<Camera2d>>()
            .single(world)
            .map_err(|_| "the app has no camera".to_owned())?;
        world
            .entity_mut(camera)
            .insert(RenderTarget::Image(paper.clone().into()));
        Ok(paper)
    }

    /// The app's world.
    pub(crate) fn world(&mut self) -> &mut World {
        self.app.world_mut()
    }

    /// The app's own clock.
    fn now(&self) -> Duration {
        self.app.world().resource::<Time<Real>>().elapsed()
    }

    /// Lets the app go on for a frame.
    pub(crate) fn go_on(&mut self) {
        self.app.update();
    }

    /// Lets the app go on until this is so.
    ///
    /// # Errors
    /// Names what did not come in time.
    pub(crate) fn wait_for(
        &mut self,
        what: &str,
        is_so: impl Fn(&World) -> bool,
    ) -> Result<(), String> {
        let since = self.now();
        while !is_so(self.app.world()) {
            if self.now().saturating_sub(since) > DRAWING_MAX {
                return Err(format!("{what} did not come"));
            }
            self.app.update();
        }
        Ok(())
    }

    /// Draws the page of this moment and takes it.
    ///
    /// # Errors
    /// When it is not drawn.
    pub(crate) fn take(&mut self) -> Result<Image, String> {
        self.world().resource_mut::<Stale>().mark();
        for _ in 0..FRAMES {
            self.app.update();
        }
        let Some(paper) = self.paper.clone() else {
            return self.canvas();
        };
        let taken = Arc::new(Mutex::new(None));
        let album = taken.clone();
        self.world().spawn(Screenshot::image(paper)).observe(
            move |captured: On<ScreenshotCaptured>| {
                *album.lock().unwrap_or_else(PoisonError::into_inner) =
                    Some(captured.image.clone());
            },
        );
        let since = self.now();
        loop {
            self.app.update();
            let now = taken.lock().unwrap_or_else(PoisonError::into_inner).take();
            match now {
                Some(image) => return Ok(image),
                None if self.now().saturating_sub(since) > DRAWING_MAX => {
                    return Err("a page was not drawn".to_owned());
                }
                None => {}
            }
        }
    }

    /// What the processor drew.
    fn canvas(&self) -> Result<Image, String> {
        let easel = self.app.world().get_resource::<Easel>();
        let (canvas, size) = easel.ok_or("nothing was drawn")?.canvas();
        let area = canvas.area();
        let pixels = area.rows().flat_map(|row| canvas.row(row, area.columns()));
        let bytes = pixels.flat_map(|pixel| {
            let [_, red, green, blue] = pixel.to_be_bytes();
            [red, green, blue, u8::MAX]
        });
        Ok(Image::new(
            Extent3d {
                width: size.x,
                height: size.y,
                depth_or_array_layers: 1,
            },
            TextureDimension::D2,
            bytes.collect(),
            TextureFormat::Rgba8UnormSrgb,
            RenderAssetUsages::MAIN_WORLD,
        ))
    }
}
