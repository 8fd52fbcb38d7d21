//! Reading what the app downloads.
//!
//! The bytes are postcard's, and postcard writes them. Reading them through serde costs a tenth of the first download,
//! most of it for leaving early at each single field; this reader goes on to the end with zeros where the bytes are
//! damaged, and then says so once. `tests/pack.rs` holds it to postcard's own reader.

use derive_deftly::define_derive_deftly;

/// The bytes that are left to read.
pub struct Reader<'a> {
    left: &'a [u8],
    damaged: bool,
}

/// What can be read: `#[derive(Deftly)]` with `#[derive_deftly(Unpack)]`.
pub trait Unpack: Sized {
    /// Takes what belongs to it. Where that is not there, anything of the type will do, because nobody sees it.
    fn unpack(from: &mut Reader<'_>) -> Self;
}

/// Bytes that are not what they should be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the data is damaged or cut short")]
pub struct Damaged;

/// All the bytes as one value.
///
/// # Errors
/// If something in them cannot be, or is missing, or left over.
pub fn unpack<T: Unpack>(bytes: &[u8]) -> Result<T, Damaged> {
    let mut reader = Reader { left: bytes, damaged: false };
    let value = reader.read();
    if reader.damaged || !reader.left.is_empty() { Err(Damaged) } else { Ok(value) }
}

impl Reader<'_> {
    pub fn read<T: Unpack>(&mut self) -> T {
        T::unpack(self)
    }

    /// Notes that nothing from here on can be relied on: it all reads as zero.
    pub fn damage(&mut self) {
        self.damaged = true;
        self.left = &[];
    }

    fn byte(&mut self) -> u8 {
        if let Some((first, rest)) = self.left.split_first() {
            self.left = rest;
            *first
        } else {
            self.damage();
            0
        }
    }

    /// Seven bits a byte, the lowest first; the high bit says that more follow.
    fn number(&mut self) -> u64 {
        let mut number = 0;
        for shift in (0..64).step_by(7) {
            let byte = self.byte();
            number |= u64::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return number;
            }
        }
        self.damage();
        0
    }

    fn small<N: TryFrom<u64> + Default>(&mut self) -> N {
        let number = self.number();
        N::try_from(number).unwrap_or_else(|_| {
            self.damage();
            N::default()
        })
    }

    /// How many follow. Each takes a byte or more, so a damaged count can ask for no more memory than that.
    fn count(&mut self) -> usize {
        let count = self.small();
        if count <= self.left.len() {
            return count;
        }
        self.damage();
        0
    }
}

impl Unpack for u8 {
    fn unpack(from: &mut Reader<'_>) -> Self {
        from.byte()
    }
}

impl Unpack for i8 {
    fn unpack(from: &mut Reader<'_>) -> Self {
        from.byte().cast_signed()
    }
}

impl Unpack for i16 {
    /// The sign in the lowest bit.
    fn unpack(from: &mut Reader<'_>) -> Self {
        let number: u16 = from.small();
        (number >> 1).cast_signed() ^ -(number & 1).cast_signed()
    }
}

impl Unpack for u16 {
    fn unpack(from: &mut Reader<'_>) -> Self {
        from.small()
    }
}

impl Unpack for u32 {
    fn unpack(from: &mut Reader<'_>) -> Self {
        from.small()
    }
}

impl Unpack for u64 {
    fn unpack(from: &mut Reader<'_>) -> Self {
        from.number()
    }
}

impl Unpack for bool {
    fn unpack(from: &mut Reader<'_>) -> Self {
        match from.byte() {
            0 => false,
            1 => true,
            _ => {
                from.damage();
                false
            }
        }
    }
}

impl Unpack for () {
    fn unpack(_: &mut Reader<'_>) -> Self {}
}

impl Unpack for String {
    fn unpack(from: &mut Reader<'_>) -> Self {
        let count = from.count();
        let (text, rest) = from.left.split_at(count);
        from.left = rest;
        let text = str::from_utf8(text).unwrap_or_else(|_| {
            from.damage();
            ""
        });
        text.to_owned()
    }
}

impl<T: Unpack> Unpack for Vec<T> {
    fn unpack(from: &mut Reader<'_>) -> Self {
        (0..from.count()).map(|_| from.read()).collect()
    }
}

impl<T: Unpack> Unpack for Option<T> {
    fn unpack(from: &mut Reader<'_>) -> Self {
        from.read::<bool>().then(|| from.read())
    }
}

impl<A: Unpack, B: Unpack> Unpack for (A, B) {
    fn unpack(from: &mut Reader<'_>) -> Self {
        (from.read(), from.read())
    }
}

impl<T: Unpack, const N: usize> Unpack for [T; N] {
    fn unpack(from: &mut Reader<'_>) -> Self {
        std::array::from_fn(|_| from.read())
    }
}

define_derive_deftly! {
    /// Fields and variants in the order in which they are declared, as postcard has them.
    Unpack:
    impl<$tgens> $crate::pack::Unpack for $ttype where $( $ftype: $crate::pack::Unpack, ) {
        fn unpack(from: &mut $crate::pack::Reader<'_>) -> Self {
            ${select1
                is_enum {
                    let mut before = from.read::<u32>();
                    $(
                        if before == 0 {
                            return $vtype { $( $fname: from.read(), ) };
                        }
                        before = before.wrapping_sub(1);
                    )
                    let _ = before;
                    from.damage();
                    // By now all reads as zero, which is the first variant.
                    from.read()
                }
                else { $( $vtype { $( $fname: from.read(), ) } ) }
            }
        }
    }
}
