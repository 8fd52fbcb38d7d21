//! Whole numbers that never round and never wrap: those of the machine while they are large enough.

use num_bigint::BigInt;

/// A number that says when it no longer fits.
pub(super) trait Whole: Clone + Ord {
    fn of(number: i64) -> Self;
    fn plus(&self, other: &Self) -> Option<Self>;
    fn times(&self, other: &Self) -> Option<Self>;
    fn big(&self) -> BigInt;
}

macro_rules! of_the_machine {
    ($($number:ty),*) => {$(
        impl Whole for $number {
            fn of(number: i64) -> Self {
                number.into()
            }

            fn plus(&self, other: &Self) -> Option<Self> {
                self.checked_add(*other)
            }

            fn times(&self, other: &Self) -> Option<Self> {
                self.checked_mul(*other)
            }

            fn big(&self) -> BigInt {
                (*self).into()
            }
        }
    )*};
}

of_the_machine!(i64, i128);

impl Whole for BigInt {
    fn of(number: i64) -> Self {
        number.into()
    }

    fn plus(&self, other: &Self) -> Option<Self> {
        Some(self + other)
    }

    fn times(&self, other: &Self) -> Option<Self> {
        Some(self * other)
    }

    fn big(&self) -> BigInt {
        self.clone()
    }
}
