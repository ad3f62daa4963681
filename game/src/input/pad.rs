//! What a gamepad asks for: which button means what, and when a stick has been pushed.

use bevy::math::Vec2;

/// What somebody with a gamepad wants.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Wish {
    /// The control after this one, in reading order.
    Next,
    /// The control before this one.
    Before,
    /// The control above.
    Above,
    /// The control below.
    Below,
    /// Press it.
    Press,
    /// The way back.
    Back,
    /// Tell a trusted adult.
    Tell,
    /// Break.
    Break,
    /// Hide, and bring back what was hidden.
    Hide,
}

/// How far a stick is pushed until it counts, of 1.
const PUSHED: f32 = 0.6;
/// How near to its middle it comes back until it can count again.
const BACK: f32 = 0.3;

/// A stick moves once for each push: holding it does nothing more, and a trembling hand does not move twice.
#[derive(Debug, Clone, Copy, Default)]
pub struct Stick {
    at: Vec2,
    pushed: bool,
}

impl Stick {
    /// It goes to the left or right, -1 to 1.
    pub fn sideways(&mut self, to: f32) -> Option<Wish> {
        self.at.x = to;
        self.wish()
    }

    /// It goes down or up, -1 to 1.
    pub fn upwards(&mut self, to: f32) -> Option<Wish> {
        self.at.y = to;
        self.wish()
    }

    fn wish(&mut self) -> Option<Wish> {
        let far = self.at.abs().max_element();
        if self.pushed {
            self.pushed = far > BACK;
            return None;
        }
        self.pushed = far >= PUSHED;
        let is_sideways = self.at.x.abs() >= self.at.y.abs();
        self.pushed.then_some(match (is_sideways, self.at) {
            (true, at) if at.x > 0.0 => Wish::Next,
            (true, _) => Wish::Before,
            (false, at) if at.y > 0.0 => Wish::Above,
            (false, _) => Wish::Below,
        })
    }
}

/// Where a control stands on the page: its middle, and half its size.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Spot {
    /// Its middle.
    pub middle: Vec2,
    /// Half its width and height.
    pub half: Vec2,
}

impl Spot {
    /// What has no place on the page.
    pub const NOWHERE: Self = Self {
        middle: Vec2::ZERO,
        half: Vec2::ZERO,
    };
}

/// The control a wish leads to from this one. Sideways visits all of them in reading order and begins again at the end;
/// up and down goes to the nearest in that direction, or nowhere when there is none.
#[must_use]
pub fn destination(spots: &[Spot], from: usize, wish: Wish) -> Option<usize> {
    let last = spots.len().checked_sub(1)?;
    match wish {
        Wish::Next => Some(if from >= last { 0 } else { from + 1 }),
        Wish::Before => Some(if from == 0 { last } else { from - 1 }),
        Wish::Above => nearest(spots, from, -1.0),
        Wish::Below => nearest(spots, from, 1.0),
        Wish::Press | Wish::Back | Wish::Tell | Wish::Break | Wish::Hide => None,
    }
}

/// The nearest control wholly on one side; what is off to the side counts as further away than what is straight ahead.
fn nearest(spots: &[Spot], from: usize, down: f32) -> Option<usize> {
    let here = spots.get(from)?;
    let far = |spot: &Spot| {
        let away = spot.middle - here.middle;
        let gap = away.y * down - here.half.y.min(spot.half.y);
        let aside = (away.x.abs() - here.half.x - spot.half.x).max(0.0);
        (gap > 0.0).then_some(gap + 2.0 * aside + 0.1 * away.x.abs())
    };
    let reachable = spots
        .iter()
        .enumerate()
        .filter_map(|(place, spot)| Some((place, far(spot)?)));
    reachable
        .min_by(|(_, one), (_, other)| one.total_cmp(other))
        .map(|(place, _)| place)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spot(x: f32, y: f32) -> Spot {
        Spot {
            middle: Vec2::new(x, y),
            half: Vec2::splat(40.0),
        }
    }

    /// Two rows of three.
    fn grid() -> Vec<Spot> {
        let places = [(0, 0), (1, 0), (2, 0), (0, 1), (1, 1), (2, 1)];
        places
            .map(|(x, y)| spot(100.0 * x as f32, 100.0 * y as f32))
            .to_vec()
    }

    #[test]
    fn sideways_visits_every_control_and_begins_again() {
        let (grid, mut at, mut seen) = (grid(), 0, vec![0]);
        for _ in 0..6 {
            at = destination(&grid, at, Wish::Next).unwrap();
            seen.push(at);
        }
        assert_eq!(seen, [0, 1, 2, 3, 4, 5, 0]);
        assert_eq!(destination(&grid, 0, Wish::Before), Some(5));
    }

    #[test]
    fn up_and_down_go_to_the_neighbour_and_stop_at_the_edge() {
        let grid = grid();
        assert_eq!(destination(&grid, 1, Wish::Below), Some(4));
        assert_eq!(destination(&grid, 5, Wish::Above), Some(2));
        assert_eq!(destination(&grid, 4, Wish::Below), None);
        assert_eq!(destination(&[], 0, Wish::Next), None);
    }

    #[test]
    fn one_push_of_the_stick_is_one_move_until_it_came_back() {
        let mut stick = Stick::default();
        assert_eq!(stick.sideways(0.5), None);
        assert_eq!(stick.sideways(0.7), Some(Wish::Next));
        assert_eq!(stick.sideways(1.0), None);
        assert_eq!(stick.sideways(0.5), None);
        assert_eq!(stick.sideways(0.8), None, "it never came back");
        assert_eq!(stick.sideways(0.1), None);
        assert_eq!(stick.upwards(-0.9), Some(Wish::Below));
    }
}
