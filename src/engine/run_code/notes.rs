//! The track of notes in a run code: one character a note, because a run has as many of them as decisions.
//!
//! A character is what was noted (1 a hint read, 2 sure, 3 not sure) in its two high bits, and in its three low ones
//! how many moves came since the note before. The character 0 lets eight moves pass.

use super::HINT_READ;

/// What the track is known by.
pub(super) const KIND: u8 = 1;

/// The moves that fit into three bits, and the track of those that do not.
pub(super) fn taken_out(moves: &[u8]) -> (Vec<u8>, Vec<u8>) {
    let (mut rest, mut track) = (Vec::with_capacity(moves.len()), Vec::new());
    let mut since = 0;
    for made in moves {
        match made.checked_sub(HINT_READ) {
            None => {
                rest.push(*made);
                since += 1;
            }
            Some(note) => {
                while since >= 8 {
                    track.push(0);
                    since -= 8;
                }
                track.push((note + 1) << 3 | since);
                since = 0;
            }
        }
    }
    (rest, track)
}

/// All moves in their order, or `None` for a track that [`taken_out`] never makes.
pub(super) fn put_back(moves: &[u8], track: &[u8]) -> Option<Vec<u8>> {
    let mut all = Vec::with_capacity(moves.len() + track.len());
    let mut moves = moves.iter();
    let mut pass =
        |all: &mut Vec<u8>, count: u8| (0..count).try_for_each(|_| moves.next().map(|made| all.push(*made)));
    for symbol in track {
        match (symbol >> 3).checked_sub(1) {
            Some(note) => {
                pass(&mut all, symbol & 7)?;
                all.push(HINT_READ + note);
            }
            None => pass(&mut all, if *symbol == 0 { 8 } else { return None })?,
        }
    }
    all.extend(moves);
    // Nothing passes for no note.
    (track.last() != Some(&0)).then_some(all)
}
