//! What can be wrong with a script, each with a stable code and a longer explanation.

use crate::diagnostic::Severity;

macro_rules! flaws {
    ($($name:ident $code:literal $explanation:literal;)*) => {
        /// A kind of problem that the reader finds.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Flaw { $(#[doc = $explanation] $name,)* }

        impl Flaw {
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// Stable, in small letters and underscores.
            pub const fn code(self) -> &'static str {
                match self { $(Self::$name => $code,)* }
            }

            /// Two or three sentences for somebody who has met the code and wants to know more.
            pub const fn explanation(self) -> &'static str {
                match self { $(Self::$name => $explanation,)* }
            }
        }
    };
}

flaws! {
    NotText "not_text" "A script is plain text in UTF-8. Save the file again as UTF-8 in the editor it came from.";
    FileTooLarge "file_too_large" "A script may be one mebibyte at most. A long story is a few dozen kilobytes, so something else got into the file.";
    TooDeep "too_deep" "Lists or quotes stand inside one another more deeply than a script ever needs.";
    TooManyProblems "too_many_problems" "Only the first hundred problems of a file are listed. Mend those first; many of the others often go with them.";
    EmptyFile "empty_file" "There is nothing in the file. `author new` writes a small story to start from.";
    BadFolderName "bad_folder_name" "The folder's name is the scenario's id: 1 to 40 small letters, digits and hyphens, starting with a letter.";
    MissingFrontMatter "missing_front_matter" "A script starts with a block between two lines of three hyphens, which says where the story takes place and who the student is.";
    BadFrontMatter "bad_front_matter" "The block between the two lines of three hyphens is not readable as YAML, or it is far larger than it has reason to be.";
    UnknownField "unknown_field" "The front matter holds a name that means nothing here. It is probably misspelt.";
    DuplicateField "duplicate_field" "The same name stands twice in one part of the front matter, so it is not clear which one is meant.";
    MissingField "missing_field" "The front matter lacks something that every story needs.";
    BadField "bad_field" "A value in the front matter is of the wrong kind, too large, too small, or not one of the words that fit there.";
    WrongEdition "wrong_edition" "The script was written for another edition of the grammar. It is refused, because guessing could change what happens in the story.";
    BadId "bad_id" "An id is 1 to 40 small letters, digits, hyphens and underscores, starting with a letter.";
    MissingTitle "missing_title" "A script has one first-level heading: `# The title`.";
    SecondTitle "second_title" "A script has only one first-level heading, which is the title. Scenes have two `#`, choices three.";
    MissingId "missing_id" "Every scene, ending and choice carries an id in braces after its heading, so that its words can change without breaking anything that refers to it.";
    UnexpectedAttribute "unexpected_attribute" "A heading's braces hold one id and nothing else, and the title has none.";
    HeadingTooDeep "heading_too_deep" "There are three levels of heading: the title, scenes and endings, and choices.";
    ChoiceOutsideScene "choice_outside_scene" "A choice (three `#`) stands under a scene, and not under the title, a card or an ending.";
    EndingHasChoices "ending_has_choices" "A place marked `ending` is where the story is over, so nothing can be chosen there.";
    NoScenes "no_scenes" "A script needs at least one scene: a second-level heading with choices under it.";
    NoEndings "no_endings" "A script needs at least one ending: a second-level heading with the row `- ending`.";
    RepeatedCard "repeated_card" "The plan card and the data card may each stand once.";
    HtmlNotAllowed "html_not_allowed" "A script holds no HTML. The app builds its own page, so HTML would be shown as letters or lost.";
    MarkdownNotAllowed "markdown_not_allowed" "Of Markdown, a script uses headings, paragraphs, lists, tables, emphasis and strong emphasis. Pictures, code, quotations, rules and forced line breaks are not shown.";
    LinkNotAllowed "link_not_allowed" "A link says where the story goes next. It stands at the end of a result after an arrow, or in a `then` row, and leads to `#` and an id.";
    LinkDefinition "link_definition" "A line such as `[word]: address` is how Markdown keeps an address for later. It would not be shown.";
    MarkupNotPlain "markup_not_plain" "Emphasis and strong emphasis cover whole words and are not put inside one another. Titles have neither.";
    UnknownToken "unknown_token" "Braces in a text stand for a word that a school sets: `{job}` or `{jobs}`. There are no others.";
    TextAfterRows "text_after_rows" "What a scene or an ending says to everybody comes before its rows.";
    TextInChoice "text_in_choice" "A choice has rows only. What happens next goes into a `result` row, the reason into a `why` row.";
    RowWithoutDash "row_without_dash" "A line starts with the name of a row but has no hyphen, so it would be read as a paragraph.";
    UnindentedLine "unindented_line" "A line without an indent right after a row is read as part of that row, which is seldom meant.";
    NestedRow "nested_row" "Only `effect` rows stand inside another row, and only inside a `result`.";
    UnknownRowKey "unknown_row_key" "A row starts with the name of what it holds, such as `cue`, `result` or `why`.";
    RowNotHere "row_not_here" "The row exists, but belongs to another part of a script.";
    RepeatedRow "repeated_row" "The row can be there once only.";
    MissingText "missing_text" "After the colon something has to follow.";
    TextNotHere "text_not_here" "The row has nothing after it, not even a colon.";
    BadGuard "bad_guard" "Before the colon come, in this order and each of them optional: `in` phases, `if` facts, `unless` facts, a percentage.";
    GuardNotHere "guard_not_here" "This row always holds, so it takes no `in`, `if`, `unless` or percentage.";
    BadPercent "bad_percent" "A chance is a whole number from 1 to 100 with a percent sign, on a `result` row only.";
    UnknownPhase "unknown_phase" "There are seven phases: calm, trigger, agitation, acceleration, peak, de-escalation and recovery.";
    BadAct "bad_act" "An act is a name from the student model, and a prompt may add `skill=` and `wait=`.";
    BadCredit "bad_credit" "Credit is a competency and a number from 0 to 3 in quarter points, and perhaps a second pair after a comma.";
    BadEffect "bad_effect" "An effect is one of `set`, `clear`, `change`, `source` and `need`, with what it applies to; a semicolon stands between two.";
    BadBasis "bad_basis" "A decision rests on `plan` and a line's number, `rule` and a row's number, `phase`, `data` or `policy`; a semicolon stands between two.";
    UnknownFlag "unknown_flag" "A safety stop names one of the model's eight safety flags.";
    BadScene "bad_scene" "`later` is `same-day` or `another-day`, and `student` is `absent`.";
    UnknownStory "unknown_story" "On a page beside the stories, a list that begins with a link is a list of stories, and each of its lines begins with a link to one that is there.";
    BadPicture "bad_picture" "A `picture` row has words for the place, for how the student is there and for where the adult is, each at most once and with commas between them.";
    TranslationLanguage "translation_language" "A translation's file is named for its language and says the same language in its front matter.";
    TranslationOrphan "translation_orphan" "A heading of the translation has an id that the English script does not have.";
    TranslationMechanics "translation_mechanics" "A translation holds words only. What happens is written once, in the English script.";
    TranslationRow "translation_row" "A row of the translation has no partner in the English script: the same name and the same condition, in the same order.";
    TranslationMissing "translation_missing" "Something has no translation yet, so it is shown in English.";
    TranslationStale "translation_stale" "The English has changed since this was translated, or nothing says which English it was translated from.";
}

impl Flaw {
    pub const fn severity(self) -> Severity {
        if matches!(self, Self::TranslationMissing | Self::TranslationStale) {
            Severity::Warning
        } else {
            Severity::Error
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|flaw| flaw.code() == code)
    }
}
