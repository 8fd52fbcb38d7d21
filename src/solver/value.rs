//! What a situation or an action is worth: a few fractions, the most important first.

use num_bigint::BigInt;
use num_rational::BigRational;
use std::ops::{Add, Sub};

/// Exact. Values are compared by their first number, and by a later one only where the earlier ones are equal.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Value<const AIMS: usize>(pub [BigRational; AIMS]);

impl<const AIMS: usize> Value<AIMS> {
    pub fn zero() -> Self {
        Self::whole([0; AIMS])
    }

    pub fn whole(numbers: [i64; AIMS]) -> Self {
        Self(numbers.map(|number| BigRational::from_integer(BigInt::from(number))))
    }
}

impl<const AIMS: usize> Sub for &Value<AIMS> {
    type Output = Value<AIMS>;

    fn sub(self, other: Self) -> Value<AIMS> {
        Value(std::array::from_fn(|aim| &self.0[aim] - &other.0[aim]))
    }
}

impl<const AIMS: usize> Add for &Value<AIMS> {
    type Output = Value<AIMS>;

    fn add(self, other: Self) -> Value<AIMS> {
        Value(std::array::from_fn(|aim| &self.0[aim] + &other.0[aim]))
    }
}
