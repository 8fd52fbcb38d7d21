//! Luck: pinned for ever, fair, and keyed by place.

use alongside::engine::{Seed, below, keyed, shuffle};

#[path = "vectors/answers.rs"]
mod answers;

#[test]
fn draws_are_what_they_have_always_been() {
    for (row, told) in answers::DRAWS.iter().enumerate() {
        assert_eq!(answers::draws(row), told.2, "row {row}");
    }
}

#[test]
fn shuffles_are_what_they_have_always_been() {
    for (row, told) in answers::ORDERS.iter().enumerate() {
        assert_eq!(answers::order(row), told.2, "row {row}");
    }
}

#[test]
fn every_number_below_the_bound_comes_up_about_as_often() {
    let mut generator = keyed(Seed(3), "s", "c", 0);
    let mut counts = [0_u32; 7];
    for _ in 0..70_000 {
        counts[below(&mut generator, 7) as usize] += 1;
    }
    // Three standard deviations of a count of 10,000 are about 280.
    assert!(counts.iter().all(|count| (9_600..10_400).contains(count)), "{counts:?}");
}

#[test]
fn a_bound_of_nothing_or_one_gives_nothing() {
    let mut generator = keyed(Seed(3), "s", "c", 0);
    assert_eq!((below(&mut generator, 0), below(&mut generator, 1)), (0, 0));
}

#[test]
fn every_place_in_an_order_is_as_likely() {
    let mut firsts = [0_u32; 4];
    for seed in 0..4_000 {
        let mut order = [0_usize, 1, 2, 3];
        shuffle(&mut keyed(Seed(seed), "s", "", 0), &mut order);
        firsts[order[0]] += 1;
    }
    assert!(firsts.iter().all(|count| (900..1_100).contains(count)), "{firsts:?}");
}

#[test]
fn ids_that_run_together_alike_are_different_places() {
    let draw = |scene, choice| below(&mut keyed(Seed(1), scene, choice, 0), 1_000_000);
    assert_ne!(draw("ab", "c"), draw("a", "bc"));
}
