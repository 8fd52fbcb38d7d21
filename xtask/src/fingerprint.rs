//! Names and checksums taken from content, so that a browser may keep a file for ever and notice a wrong one.

use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256, Sha384};

/// Sixteen hexadecimal digits that change whenever the content does.
pub(crate) fn short_hash<'a>(parts: impl IntoIterator<Item = &'a [u8]>) -> String {
    let mut hash = Sha256::new();
    for part in parts {
        // The length keeps `ab` + `c` apart from `a` + `bc`.
        hash.update((part.len() as u64).to_le_bytes());
        hash.update(part);
    }
    let digest = hash.finalize();
    let start = digest.first_chunk().expect("a SHA-256 digest has more than eight bytes");
    format!("{:016x}", u64::from_be_bytes(*start))
}

/// The value of an `integrity` attribute.
pub(crate) fn integrity(content: &[u8]) -> String {
    format!("sha384-{}", STANDARD.encode(Sha384::digest(content)))
}

/// What a content policy calls a script or a style sheet that stands in the page itself.
pub(crate) fn policy_hash(text: &[u8]) -> String {
    format!("'sha256-{}'", STANDARD.encode(Sha256::digest(text)))
}

/// `start.js` with its content's hash: `start-0123456789abcdef.js`.
pub(crate) fn hashed_name(name: &str, content: &[u8]) -> String {
    let path = Path::new(name);
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let extension = path.extension().unwrap_or_default().to_string_lossy();
    format!("{stem}-{}.{extension}", short_hash([content]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hash_goes_between_the_stem_and_the_extension() {
        let hash = short_hash([&b"content"[..]]);
        assert_eq!(hashed_name("start.js", b"content"), format!("start-{hash}.js"));
        assert_eq!(hash.len(), 16);
    }

    #[test]
    fn the_same_bytes_split_differently_hash_differently() {
        assert_ne!(short_hash([&b"ab"[..], b"c"]), short_hash([&b"a"[..], b"bc"]));
    }

    #[test]
    fn integrity_is_what_browsers_compute() {
        // The value that the Subresource Integrity specification gives for this script.
        assert_eq!(
            integrity(b"alert('Hello, world.');"),
            "sha384-H8BRh8j48O9oYatfu5AZzq6A9RINhZO5H16dQZngK7T62em8MUt1FLm52t+eX6xO"
        );
    }
}
