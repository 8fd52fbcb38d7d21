//! How often marks fall on the best choices, beside how often chance would put them there.
//!
//! On a menu of *n* choices of which *b* are best, *m* marks thrown blindly hit `m b / n` of the best on average, and
//! how far they stray from that is known too (it is drawing from an urn without putting back). A scene counts once,
//! shared out among its menus, because the same words stand on all of them. Counted in millionths, so that it is the
//! same on every machine.

use std::fmt;

/// One in millionths.
const ONE: i64 = 1_000_000;

/// With fewer marks than this there is no habit to speak of.
const FEWEST_MARKED: i64 = 4;

/// Marks counted over many scenes.
#[derive(Debug, Clone, Copy, Default)]
pub(in crate::lint) struct Falls {
    /// Scenes in which one choice is better than another.
    pub(in crate::lint) scenes: usize,
    /// Scenes in which something is marked.
    pub(in crate::lint) marked_scenes: usize,
    marks: i64,
    hits: i64,
    expected: i64,
    variance: i64,
}

/// Where marks fall more often than chance would put them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::lint) enum Lean {
    OnBest,
    BesideBest,
}

/// A number that may have a tenth, for a message.
pub(in crate::lint) struct Number(i64);

impl Falls {
    /// Counts a scene, given for each of its menus which choice is best and which is marked.
    pub(in crate::lint) fn add(&mut self, menus: &[Vec<(bool, bool)>]) {
        let Ok(ways) = i64::try_from(menus.len()) else { return };
        if ways == 0 {
            return;
        }
        self.scenes += 1;
        self.marked_scenes += usize::from(menus.iter().flatten().any(|(_, marked)| *marked));
        for menu in menus {
            let count = |what: fn(&&(bool, bool)) -> bool| {
                i64::try_from(menu.iter().filter(what).count()).unwrap_or(i64::MAX)
            };
            let all = count(|_| true);
            let (best, marks) = (count(|(best, _)| *best), count(|(_, marked)| *marked));
            let hits = count(|(best, marked)| *best && *marked);
            self.marks += ONE * marks / ways;
            self.hits += ONE * hits / ways;
            self.expected += ONE * marks * best / (all * ways);
            if all > 1 {
                let spread = ONE * marks * best * (all - best) * (all - marks);
                self.variance += spread / (all * all * (all - 1) * ways);
            }
        }
    }

    pub(in crate::lint) fn merge(&mut self, other: &Self) {
        self.scenes += other.scenes;
        self.marked_scenes += other.marked_scenes;
        self.marks += other.marks;
        self.hits += other.hits;
        self.expected += other.expected;
        self.variance += other.variance;
    }

    /// Where the marks fall, if they fall further from what chance would do than two standard deviations, which
    /// happens by accident about once in twenty times.
    pub(in crate::lint) fn lean(&self) -> Option<Lean> {
        let away = i128::from(self.hits - self.expected);
        let strays = away * away > 4 * i128::from(self.variance) * i128::from(ONE);
        // Shares of a scene lose less than a millionth each to rounding.
        if self.marks + ONE / 1000 < FEWEST_MARKED * ONE || !strays {
            return None;
        }
        Some(if away > 0 { Lean::OnBest } else { Lean::BesideBest })
    }

    pub(in crate::lint) const fn marks(&self) -> Number {
        Number(self.marks)
    }

    /// Marks on a best choice.
    pub(in crate::lint) const fn hits(&self) -> Number {
        Number(self.hits)
    }

    /// What chance would make of that.
    pub(in crate::lint) const fn expected(&self) -> Number {
        Number(self.expected)
    }

    /// Whether more than half of the scenes have a mark on a best choice.
    pub(in crate::lint) fn hits_most_scenes(&self) -> bool {
        i64::try_from(self.scenes).is_ok_and(|scenes| 2 * self.hits > scenes * ONE)
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let tenths = (self.0 + ONE / 20) / (ONE / 10);
        write!(f, "{}", tenths / 10)?;
        if tenths % 10 == 0 { Ok(()) } else { write!(f, ".{}", tenths % 10) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Scenes of four choices with one best and one marked, which are the same in so many of them.
    fn of_four(scenes: usize, same: usize) -> Falls {
        let mut falls = Falls::default();
        for at in 0..scenes {
            let marked = usize::from(at >= same);
            falls.add(&[(0..4).map(|choice| (choice == 0, choice == marked)).collect()]);
        }
        falls
    }

    /// What counting found in drafts of our own outlines, and what was made of it.
    #[test]
    fn habits_that_were_found_by_counting_are_found() {
        assert_eq!(of_four(32, 27).lean(), Some(Lean::OnBest), "the best was the longest in 27 of 32");
        assert_eq!(of_four(32, 32).lean(), Some(Lean::OnBest), "and then the shortest in 32 of 32");
        assert_eq!(of_four(36, 16).lean(), Some(Lean::OnBest), "nearest to the plan in 16 of 36");
        assert_eq!(of_four(36, 10).lean(), None, "the longest in 10 of 36, where chance would make it 9");
    }

    #[test]
    fn a_mark_that_wrong_choices_have_to_themselves_leans_away() {
        let mut falls = Falls::default();
        for _ in 0..3 {
            falls.add(&[vec![(true, false), (false, true), (false, true)]]);
        }
        assert_eq!(falls.lean(), Some(Lean::BesideBest));
        assert_eq!((falls.marks().to_string(), falls.expected().to_string()), ("6".into(), "2".into()));
    }

    #[test]
    fn a_few_marks_are_no_habit_and_a_mark_on_every_choice_tells_nothing() {
        assert_eq!(of_four(3, 3).lean(), None);
        assert_eq!(of_four(4, 4).lean(), Some(Lean::OnBest));
        let mut falls = Falls::default();
        for _ in 0..40 {
            falls.add(&[vec![(true, true), (false, true)]]);
        }
        assert_eq!(falls.lean(), None);
    }

    #[test]
    fn a_scene_counts_once_however_often_its_menu_changes() {
        let best = |best: usize| (0..4).map(|choice| (choice == best, choice == 0)).collect::<Vec<_>>();
        let mut falls = Falls::default();
        for _ in 0..6 {
            falls.add(&[best(0), best(1), best(2), best(3)]);
        }
        assert_eq!((falls.scenes, falls.hits().to_string()), (6, "1.5".into()));
        assert_eq!(falls.lean(), None);
    }
}
