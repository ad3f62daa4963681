//! Colours are mixed as light is, because a graphics card does so: half black over white is then as bright on both.

use std::sync::LazyLock;

/// Light in red, green and blue, and how much of what is below is covered; 0 to 1 each, light not multiplied by cover.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Colour {
    /// Red, green and blue.
    pub light: [f32; 3],
    /// 0 is clear, 1 hides everything below.
    pub cover: f32,
}

impl Colour {
    /// Everything it is made of.
    pub(crate) fn numbers(self) -> [f32; 4] {
        let [red, green, blue] = self.light;
        [red, green, blue, self.cover]
    }
}

/// Steps in which light is told apart on the way back to eight bits.
const STEPS: usize = 4096;

/// From eight bits to light (sRGB, IEC 61966-2-1).
static LIGHT: LazyLock<[f32; 256]> =
    LazyLock::new(|| std::array::from_fn(|step| light(step as f32 / 255.0)));
/// And back.
static EIGHT: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let eight = |step| (encoded(step as f32 / (STEPS - 1) as f32) * 255.0).round() as u8;
    (0..STEPS).map(eight).collect()
});

fn light(encoded: f32) -> f32 {
    if encoded <= 0.040_45 {
        encoded / 12.92
    } else {
        ((encoded + 0.055) / 1.055).powf(2.4)
    }
}

fn encoded(light: f32) -> f32 {
    if light <= 0.003_130_8 {
        light * 12.92
    } else {
        1.055 * light.powf(1.0 / 2.4) - 0.055
    }
}

/// The two tables, looked up once for many pixels.
#[derive(Clone, Copy)]
pub(crate) struct Mixer {
    light: &'static [f32; 256],
    eight: &'static [u8],
}

impl Mixer {
    pub(crate) fn new() -> Self {
        Self {
            light: &LIGHT,
            eight: &EIGHT,
        }
    }

    /// The light of eight bits.
    pub(crate) fn light(self, eight: u8) -> f32 {
        self.light
            .get(usize::from(eight))
            .copied()
            .unwrap_or_default()
    }

    fn eight(self, light: f32) -> u32 {
        let step = (light * (STEPS - 1) as f32 + 0.5) as usize;
        u32::from(self.eight.get(step).copied().unwrap_or(u8::MAX))
    }

    /// A colour that hides everything below, as a pixel.
    pub(crate) fn pixel(self, light: [f32; 3]) -> u32 {
        let [red, green, blue] = light.map(|channel| self.eight(channel));
        red << 16 | green << 8 | blue
    }

    /// This much of a colour over what is there.
    pub(crate) fn over(self, below: u32, light: [f32; 3], cover: f32) -> u32 {
        if cover <= 0.0 {
            return below;
        }
        if cover >= 1.0 {
            return self.pixel(light);
        }
        let [_, red, green, blue] = below.to_be_bytes().map(|eight| self.light(eight));
        let [over_red, over_green, over_blue] = light;
        self.pixel([
            red + (over_red - red) * cover,
            green + (over_green - green) * cover,
            blue + (over_blue - blue) * cover,
        ])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_step_of_every_channel_comes_back_as_it_was() {
        let mixer = Mixer::new();
        for eight in 0..=u8::MAX {
            let grey = u32::from_be_bytes([0, eight, eight, eight]);
            assert_eq!(mixer.pixel([mixer.light(eight); 3]), grey, "{eight}");
        }
    }

    #[test]
    fn half_black_over_white_is_half_the_light() {
        let mixer = Mixer::new();
        assert_eq!(mixer.over(0x00FF_FFFF, [0.0; 3], 0.5), 0x00BC_BCBC);
        assert_eq!(mixer.over(0x0012_3456, [1.0; 3], 0.0), 0x0012_3456);
        assert_eq!(mixer.over(0x0012_3456, [1.0; 3], 1.0), 0x00FF_FFFF);
    }
}
