//! Numbers and moves in symbols of five bits, which is what a letter of a run code holds.

/// Appends the low bits of a number, five to a symbol, highest first.
pub(super) fn push(symbols: &mut Vec<u8>, number: u64, count: usize) {
    for at in (0..count).rev() {
        symbols.push(u8::try_from(number >> (5 * at) & 31).unwrap_or(0));
    }
}

pub(super) fn number_wide(symbols: &[u8]) -> u64 {
    symbols.iter().fold(0, |number, symbol| number << 5 | u64::from(*symbol))
}

pub(super) fn number(symbols: &[u8]) -> u32 {
    u32::try_from(number_wide(symbols)).unwrap_or(u32::MAX)
}

/// Appends moves of three bits in symbols of five, the last filled up with zeros.
pub(super) fn pack(symbols: &mut Vec<u8>, moves: &[u8]) {
    for five in moves.chunks(5) {
        // Five moves are fifteen bits are three symbols.
        let bits =
            five.iter().fold(0_u64, |bits, made| bits << 3 | u64::from(*made)) << (3 * (5 - five.len()));
        let mut three = Vec::with_capacity(3);
        push(&mut three, bits, 3);
        symbols.extend(&three[..(five.len() * 3).div_ceil(5)]);
    }
}

/// The moves, or `None` where the filling is not zeros.
pub(super) fn unpack(symbols: &[u8], count: usize) -> Option<Vec<u8>> {
    let mut moves = Vec::with_capacity(count);
    for three in symbols.chunks(3) {
        let bits = number_wide(three) << (5 * (3 - three.len()));
        moves.extend((0..5).rev().map(|at| u8::try_from(bits >> (3 * at) & 7).unwrap_or(0)));
    }
    let filling = moves.split_off(count.min(moves.len()));
    (moves.len() == count && filling.iter().all(|made| *made == 0)).then_some(moves)
}
