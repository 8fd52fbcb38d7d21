//! What there is to say of how the app looks and sounds.

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Display {
    Title,
    Pictures,
    HighContrast,
}
