//! Bands: what a history of first attempts shows, and when it shows nothing yet.

use alongside::engine::{Band, Evidence, Tally, Weight, band};
use alongside::scenario::credit::Credit;

/// Evidence of these credits, each for a choice's first competency.
fn evidence(credits: &[&str]) -> Evidence {
    let mut tally = Tally::default();
    for credit in credits {
        tally.add(Credit::parse(credit).expect("a credit"), Weight::Primary);
    }
    Evidence { tally, unremedied_flag: false }
}

#[test]
fn five_decisions_are_not_enough_however_good() {
    assert_eq!(band(&evidence(&["3"; 5])), Band::NotEnoughYet);
    assert_eq!(band(&evidence(&["3"; 6])), Band::Consistent);
}

#[test]
fn the_bands_begin_at_one_and_a_half_and_at_two_point_four() {
    assert_eq!(band(&evidence(&["1.25"; 6])), Band::Emerging);
    assert_eq!(band(&evidence(&["1.5"; 6])), Band::Developing);
    // A mean of 2.33, and one of 2.42.
    assert_eq!(band(&evidence(&["3", "3", "3", "3", "1", "1"])), Band::Developing);
    assert_eq!(band(&evidence(&["3", "3", "3", "2.5", "2", "1"])), Band::Consistent);
}

#[test]
fn a_flag_that_was_not_put_right_is_never_averaged_away() {
    let flagged = Evidence { unremedied_flag: true, ..evidence(&["3"; 20]) };
    assert_eq!(band(&flagged), Band::Developing);
}

#[test]
fn a_second_competency_adds_weight_and_no_decision() {
    let mut tally = evidence(&["3"; 5]).tally;
    tally.add(Credit::parse("3").expect("a credit"), Weight::Secondary);
    assert_eq!(band(&Evidence { tally, unremedied_flag: false }), Band::NotEnoughYet);
}

#[test]
fn a_history_is_the_tallies_of_its_runs_put_together() {
    let mut history = evidence(&["3"; 3]).tally;
    history.merge(&evidence(&["1"; 3]).tally);
    assert_eq!((history.decisions(), history.earned, history.possible), (6, 96, 144));
}
