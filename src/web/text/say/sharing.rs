//! What there is to say about taking a run elsewhere, and about opening one that came from there.

/// What is said where a run can be shared or opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sharing<'a> {
    // The code, the link and the file.
    ShareCode,
    HelpOver,
    HelpGoing,
    CopyCode,
    Copied,
    CopyFailed,
    Link,
    CopyLink,
    QrCode,
    NoQrCode,
    File,
    FileHelp,
    FileHelpQuestion,
    SaveFile,
    FileSaved,

    // Where the run is, and the way back there.
    GoingAt {
        story: &'a str,
        moment: &'a str,
    },
    OverAt {
        story: &'a str,
        moment: &'a str,
    },
    /// Where nothing is kept on this device.
    OnlyWay,
    BackToStory,

    // Opening.
    OpenIntro,
    CodeOrLink,
    OpenIt,
    SavedRun,
    SavedRunHint,
    /// Of a run whose debrief was asked for.
    StillGoing,
    GoOn,
}
