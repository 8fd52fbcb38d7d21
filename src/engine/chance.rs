//! Luck that depends on where it is asked for and not on how often it was asked before.
//!
//! Each draw is keyed by (seed, scene, choice, visit), so that changing one decision leaves the luck of the others
//! as it was. Only the generator comes from a library: samplers may change between its versions, and a run must
//! outlive an upgrade. Known answers are pinned in `tests/vectors`, for the host and for wasm.

use crate::scenario::hash::Fnv;
use rand_pcg::Pcg32;
use rand_pcg::rand_core::Rng;

/// What makes one run's luck differ from another's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Seed(pub u32);

/// A generator for one place in one run.
pub fn keyed(seed: Seed, scene: &str, choice: &str, visit: u8) -> Pcg32 {
    let mut key = Fnv::new();
    key.write(scene.as_bytes());
    // A byte that no id can hold, so that `ab` + `c` is another place than `a` + `bc`.
    key.write(&[0xff]);
    key.write(choice.as_bytes());
    key.write(&[0xff, visit]);
    Pcg32::new(key.finish(), u64::from(seed.0))
}

/// A whole number below `bound`, each as likely as any other; 0 where `bound` is 0 or 1.
pub fn below(generator: &mut Pcg32, bound: u32) -> u32 {
    if bound < 2 {
        return 0;
    }
    // The draws that do not fill a whole round of `bound` are thrown away, or low numbers would come up more often.
    let uneven = bound.wrapping_neg() % bound;
    loop {
        let draw = generator.next_u32();
        if draw >= uneven {
            return draw % bound;
        }
    }
}

/// Fisher and Yates's shuffle.
pub fn shuffle<T>(generator: &mut Pcg32, items: &mut [T]) {
    for last in (1..items.len()).rev() {
        let bound = u32::try_from(last + 1).unwrap_or(u32::MAX);
        items.swap(last, below(generator, bound) as usize);
    }
}
