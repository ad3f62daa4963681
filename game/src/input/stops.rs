//! In which order a scan visits the controls of a page, and which of them it takes together first.
//!
//! Up to six stops are visited one by one; more are visited group by group (criterion 61). What the page is about comes
//! first, then the rest of its bar. The way back, Tell and the help rail end every cycle, also those inside a group.

/// Stops a cycle may have before its controls are taken together in groups.
pub const MOST: usize = 6;

/// What a control is to somebody who waits for the highlight to come round.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// What the page is about.
    Content,
    /// In the bar at the top.
    Bar,
    /// The way back.
    Back,
    /// Tell a trusted adult: a stop of its own in every cycle (criterion 33).
    Tell,
    /// The rest of the help rail.
    Help,
}

/// One control of the page, in reading order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Item {
    /// What it is.
    pub part: Part,
    /// Controls with the same number stand in one row.
    pub row: usize,
}

/// Where the highlight rests.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stop {
    /// One control; accepting presses it. The number is its place in the list the plan was made from.
    Press(usize),
    /// Several controls; accepting goes on to the cycle of this number.
    Enter(usize),
}

/// One round of the highlight.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Cycle {
    /// The controls this cycle was made for; they are lit together where it is a stop of the first cycle.
    pub own: Vec<usize>,
    /// Where the highlight rests, in order.
    pub stops: Vec<Stop>,
    /// The stop of the first cycle that leads here, and to which the highlight goes when the round is over.
    pub home: usize,
}

/// All cycles of a page; the first is where a scan begins.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Plan {
    cycles: Vec<Cycle>,
}

impl Plan {
    /// The plan for these controls.
    #[must_use]
    pub fn new(items: &[Item]) -> Self {
        let own = [Part::Content, Part::Bar].map(|part| of(items, part));
        let ends = Ends {
            back: of(items, Part::Back),
            tell: of(items, Part::Tell),
            help: of(items, Part::Help),
        };
        let singles = own.iter().map(Vec::len).sum::<usize>();
        let groups: Vec<Vec<usize>> = if items.len() <= MOST || singles + ends.stops() <= MOST {
            own.iter().flatten().map(|one| vec![*one]).collect()
        } else {
            own.iter().flat_map(|part| in_rows(part, items)).collect()
        };
        let helps = if items.len() <= MOST {
            ends.help.iter().map(|one| vec![*one]).collect()
        } else {
            Vec::from_iter((!ends.help.is_empty()).then(|| ends.help.clone()))
        };
        Self::of_groups(groups, &ends, helps)
    }

    fn of_groups(groups: Vec<Vec<usize>>, ends: &Ends, helps: Vec<Vec<usize>>) -> Self {
        let singles = |list: &[usize]| list.iter().map(|one| vec![*one]).collect::<Vec<_>>();
        let first: Vec<Vec<usize>> = [groups, singles(&ends.back), singles(&ends.tell), helps]
            .into_iter()
            .flatten()
            .collect();
        let mut cycles = vec![Cycle::default()];
        let mut help = None;
        for (home, own) in first.into_iter().enumerate() {
            let stop = match own.as_slice() {
                [one] => Stop::Press(*one),
                _ => Stop::Enter(cycles.len()),
            };
            if let Stop::Enter(number) = stop {
                if own == ends.help {
                    help = Some(number);
                }
                let stops = own.iter().map(|one| Stop::Press(*one)).collect();
                cycles.push(Cycle { own, stops, home });
            }
            if let Some(top) = cycles.first_mut() {
                top.stops.push(stop);
            }
        }
        for (number, cycle) in cycles.iter_mut().enumerate().skip(1) {
            cycle.stops.extend(ends.after(help, number));
        }
        Self { cycles }
    }

    /// A cycle by its number.
    #[must_use]
    pub fn cycle(&self, number: usize) -> Option<&Cycle> {
        self.cycles.get(number)
    }

    /// The controls lit while the highlight rests here.
    #[must_use]
    pub fn lit(&self, stop: Stop) -> &[usize] {
        match &stop {
            Stop::Enter(number) => self.cycle(*number).map_or(&[], |cycle| &cycle.own),
            Stop::Press(_) => &[],
        }
    }

    /// The cycle and the stop from which this control is pressed, the first one there is.
    #[must_use]
    pub fn place_of(&self, item: usize) -> Option<(usize, usize)> {
        self.cycles.iter().enumerate().find_map(|(number, cycle)| {
            let stop = cycle
                .stops
                .iter()
                .position(|stop| *stop == Stop::Press(item))?;
            Some((number, stop))
        })
    }
}

/// What ends every cycle.
struct Ends {
    back: Vec<usize>,
    tell: Vec<usize>,
    help: Vec<usize>,
}

impl Ends {
    /// How many stops they are where the help rail is one.
    fn stops(&self) -> usize {
        self.back.len() + self.tell.len() + usize::from(!self.help.is_empty())
    }

    /// The last stops of the cycle with this number; `help` is the number of the help rail's own.
    fn after(&self, help: Option<usize>, number: usize) -> Vec<Stop> {
        let mut stops: Vec<Stop> = [&self.back, &self.tell]
            .into_iter()
            .flatten()
            .map(|one| Stop::Press(*one))
            .collect();
        match help {
            Some(help) if help != number => stops.push(Stop::Enter(help)),
            Some(_) => {}
            None => stops.extend(self.help.iter().map(|one| Stop::Press(*one))),
        }
        stops
    }
}

fn of(items: &[Item], part: Part) -> Vec<usize> {
    let of_part = |(number, item): (usize, &Item)| (item.part == part).then_some(number);
    items.iter().enumerate().filter_map(of_part).collect()
}

/// Rows stay together; short ones are taken together, long ones are halved until they are short enough.
fn in_rows(part: &[usize], items: &[Item]) -> Vec<Vec<usize>> {
    let row = |one: &usize| items.get(*one).map(|item| item.row);
    let mut groups: Vec<Vec<usize>> = Vec::new();
    for line in part.chunk_by(|one, next| row(one) == row(next)) {
        match groups.last_mut() {
            Some(last) if last.len() + line.len() <= MOST => last.extend(line),
            _ => {
                let pieces = line.len().div_ceil(MOST);
                groups.extend(line.chunks(line.len().div_ceil(pieces)).map(<[_]>::to_vec));
            }
        }
    }
    groups
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::*;

    /// A page of `content` controls in rows of `wide`, one in the bar, a way back and the four of the rail.
    fn page(content: usize, wide: usize) -> Vec<Item> {
        let rows = (0..content).map(|place| (Part::Content, 1 + place / wide));
        let others = [
            (Part::Back, 0),
            (Part::Bar, 0),
            (Part::Tell, 100),
            (Part::Help, 101),
            (Part::Help, 102),
            (Part::Help, 103),
        ];
        others[..2]
            .iter()
            .copied()
            .chain(rows)
            .chain(others[2..].iter().copied())
            .map(|(part, row)| Item { part, row })
            .collect()
    }

    fn first(plan: &Plan) -> &[Stop] {
        &plan.cycle(0).unwrap().stops
    }

    #[test]
    fn few_controls_are_visited_one_by_one_and_the_help_rail_is_one_stop() {
        let plan = Plan::new(&page(2, 1));
        let (settings, back, tell) = (1, 0, 4);
        let stops = [2, 3, settings, back, tell].map(Stop::Press);
        assert_eq!(first(&plan)[..5], stops);
        assert_eq!(first(&plan)[5..], [Stop::Enter(1)]);
        assert_eq!(plan.lit(Stop::Enter(1)), [5, 6, 7]);
    }

    #[test]
    fn twelve_pictures_are_visited_row_by_row() {
        let plan = Plan::new(&page(12, 4));
        let rows: Vec<&[usize]> = first(&plan)[..3]
            .iter()
            .map(|stop| plan.lit(*stop))
            .collect();
        assert_eq!(rows, [[2, 3, 4, 5], [6, 7, 8, 9], [10, 11, 12, 13]]);
    }

    #[test]
    fn a_row_of_nine_is_visited_in_two_parts_and_three_short_rows_as_one() {
        let nine = Plan::new(&page(9, 9));
        let parts: Vec<usize> = first(&nine)[..2]
            .iter()
            .map(|stop| nine.lit(*stop).len())
            .collect();
        assert_eq!(parts, [5, 4]);
        let short = Plan::new(&page(6, 2));
        assert_eq!(short.lit(first(&short)[0]).len(), 6);
    }

    #[test]
    fn two_controls_without_a_help_rail_are_two_stops() {
        let item = Item {
            part: Part::Content,
            row: 0,
        };
        let plan = Plan::new(&[item, item]);
        assert_eq!(first(&plan), [Stop::Press(0), Stop::Press(1)]);
    }

    fn any_item() -> impl Strategy<Value = Item> {
        let part = prop_oneof![
            6 => Just(Part::Content),
            2 => Just(Part::Bar),
            1 => Just(Part::Help),
        ];
        (part, 0_usize..9).prop_map(|(part, row)| Item { part, row })
    }

    proptest! {
        /// Criterion 61: nothing is out of reach, no group is large, and every cycle has the way back, Tell and help.
        #[test]
        fn every_control_is_reached_and_every_cycle_leads_back_and_to_help(
            mut items in prop::collection::vec(any_item(), 0..40),
            has_back: bool,
            has_tell: bool,
        ) {
            items.extend(has_back.then_some(Item { part: Part::Back, row: 0 }));
            items.extend(has_tell.then_some(Item { part: Part::Tell, row: 90 }));
            let plan = Plan::new(&items);
            let (mut reached, mut entered) = (BTreeSet::new(), BTreeSet::from([0]));
            let mut waiting = vec![0];
            while let Some(number) = waiting.pop() {
                let cycle = plan.cycle(number).unwrap();
                let mut here = BTreeSet::new();
                for stop in &cycle.stops {
                    match stop {
                        Stop::Press(item) => here.extend([*item]),
                        Stop::Enter(next) => {
                            here.extend(plan.lit(*stop));
                            if entered.insert(*next) {
                                waiting.push(*next);
                            }
                        }
                    }
                }
                for (place, item) in items.iter().enumerate() {
                    let ends = matches!(item.part, Part::Back | Part::Tell | Part::Help);
                    prop_assert!(!ends || here.contains(&place), "cycle {number} lacks {place}");
                }
                reached.extend(cycle.stops.iter().filter_map(|stop| match stop {
                    Stop::Press(item) => Some(*item),
                    Stop::Enter(_) => None,
                }));
            }
            prop_assert_eq!(reached, (0..items.len()).collect::<BTreeSet<_>>());
            for item in 0..items.len() {
                prop_assert!(plan.place_of(item).is_some());
            }
        }

        /// Groups of the page's own controls stay small enough to be told apart.
        #[test]
        fn no_group_has_more_than_six(content in 0_usize..60, wide in 1_usize..12) {
            let plan = Plan::new(&page(content, wide));
            for stop in first(&plan) {
                prop_assert!(plan.lit(*stop).len() <= MOST);
            }
        }
    }
}
