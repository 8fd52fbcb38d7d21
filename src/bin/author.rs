//! The author's command line.

fn main() -> std::process::ExitCode {
    alongside::author::main()
}
