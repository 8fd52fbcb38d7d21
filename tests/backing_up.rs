//! What a device keeps, taken along and brought to another one: all of it or nothing.
#![cfg(all(feature = "web", feature = "script"))]

mod support;

use alongside::engine::saved::{Saved, Timestamp};
use alongside::exchange::backup::{Backup, BackupError};
use alongside::web::backing_up::{Brought, SettingsFate, StoryCheck, Unbrought, bring, check, practice};
use alongside::web::kept;
use alongside::web::pages::my_data::{Bringing, BringingMsg};
use alongside::web::platform::{
    Claim, FixedClock, LoggingDevice, MemoryContent, MemoryStorage, Platform, Storage, StorageError,
};
use alongside::web::route::RunName;
use alongside::web::settings::{Job, Keeping, Settings, Theme};
use alongside::web::text::Language;
use std::collections::BTreeMap;
use std::rc::Rc;

/// Has room for so many letters.
struct SmallStorage {
    kept: MemoryStorage,
    room: usize,
}

impl Storage for SmallStorage {
    fn read(&self, name: &str) -> Result<Option<String>, StorageError> {
        self.kept.read(name)
    }

    fn write(&self, name: &str, text: &str) -> Result<(), StorageError> {
        let others = everything(&self.kept).into_iter().filter(|(its, _)| its != name);
        let taken: usize = others.map(|(name, text)| name.len() + text.len()).sum();
        if taken + name.len() + text.len() > self.room {
            return Err(StorageError::Full);
        }
        self.kept.write(name, text)
    }

    fn remove(&self, name: &str) -> Result<(), StorageError> {
        self.kept.remove(name)
    }

    fn names(&self) -> Result<Vec<String>, StorageError> {
        self.kept.names()
    }

    fn claim(&self, name: &str, answer: Box<dyn FnOnce(bool)>) -> Claim {
        self.kept.claim(name, answer)
    }
}

fn everything(storage: &dyn Storage) -> BTreeMap<String, String> {
    let names = storage.names().expect("memory has names");
    let text = |name: &String| storage.read(name).expect("memory reads").expect("it has a text");
    names.into_iter().map(|name| (name.clone(), text(&name))).collect()
}

fn device(storage: Rc<dyn Storage>) -> Platform {
    Platform {
        device_storage: Rc::clone(&storage),
        storage,
        page: Rc::new(MemoryStorage::default()),
        clock: Rc::new(FixedClock::default()),
        content: Rc::new(MemoryContent::default()),
        device: Rc::new(LoggingDevice::default()),
    }
}

fn empty() -> Platform {
    device(Rc::new(MemoryStorage::default()))
}

/// Keeps a run of `bait` that was started then and took these choices.
fn keep(platform: &Platform, started: u64, choices: &[&str]) {
    let session = support::play(&support::frozen("bait"), 1, choices);
    let times = vec![Timestamp(started + 5); session.moves().len()];
    let saved = Saved::of(&session, Timestamp(started), &times);
    let ended = session.is_over().then_some(Timestamp(started + 9));
    let run = RunName::from_number(started);
    kept::keep(&*platform.storage, &run, &saved, ended).expect("memory keeps");
}

fn bait() -> StoryCheck {
    StoryCheck { story: support::frozen("bait").id().clone(), new: 0, further: 0, here_already: 0 }
}

#[test]
fn everything_comes_to_a_new_device_with_when_it_ended_and_what_was_set() {
    let old = empty();
    keep(&old, 100, &["one-line", "clear", "card"]);
    keep(&old, 200, &["argue"]);
    let set = Settings {
        job: Job::Aide,
        theme: Theme::Dark,
        keeping: Keeping::WhileOpen,
        ..Settings::new(Language::Spanish)
    };
    set.keep(&*old.device_storage).expect("memory keeps");

    let (new, file) = (empty(), practice(&old).write());
    let backup = Backup::read(&file).expect("our own file");
    assert_eq!(bring(&backup, &new), Ok(Brought { new: 2, further: 0, settings: SettingsFate::Taken }));
    for (name, text) in everything(&*old.storage).iter().filter(|(name, _)| *name != "settings") {
        assert_eq!(new.storage.read(name).expect("memory reads").as_ref(), Some(text), "{name}");
    }
    let kept = Settings::kept(&*new.device_storage, Settings::new(Language::English));
    assert_eq!(
        kept,
        Settings { keeping: Keeping::Always, ..set },
        "how long runs are kept is a device's own"
    );
}

#[test]
fn a_device_with_other_runs_has_all_of_them_afterwards_and_its_own_settings() {
    let (one, other) = (empty(), empty());
    keep(&one, 100, &["argue"]);
    keep(&one, 200, &["one-line"]);
    keep(&other, 200, &["one-line", "clear", "card"]);
    keep(&other, 300, &[]);
    for (platform, theme) in [(&one, Theme::Dark), (&other, Theme::Light)] {
        let set = Settings { theme, ..Settings::new(Language::English) };
        set.keep(&*platform.device_storage).expect("memory keeps");
    }
    let backup = practice(&other);
    let shown = check(&backup, &one);
    assert_eq!(shown.stories, [StoryCheck { new: 1, further: 1, ..bait() }]);
    assert_eq!(shown.settings, SettingsFate::LeftOut);
    let before = everything(&*one.storage);
    assert_eq!(bring(&backup, &one), Ok(Brought { new: 1, further: 1, settings: SettingsFate::LeftOut }));
    assert_eq!(everything(&*one.storage)["settings"], before["settings"]);
    let runs = kept::of_story(&*one.storage, support::frozen("bait").id()).runs;
    let mut decisions: Vec<_> = runs.iter().map(|kept| (kept.saved.started.0, kept.decisions())).collect();
    decisions.sort_unstable();
    assert_eq!(decisions, [(100, 1), (200, 3), (300, 0)]);
    assert!(runs.iter().any(|kept| kept.ended == Some(Timestamp(209))));

    assert_eq!(check(&backup, &one).stories, [StoryCheck { here_already: 2, ..bait() }]);
    let after = everything(&*one.storage);
    assert!(bring(&backup, &one).is_ok());
    assert_eq!(everything(&*one.storage), after, "brought twice, it is there once");
}

#[test]
fn two_runs_that_were_started_at_once_keep_out_of_each_others_place() {
    let (one, other) = (empty(), empty());
    keep(&one, 100, &["argue"]);
    keep(&other, 100, &["one-line"]);
    assert!(bring(&practice(&other), &one).is_ok());
    assert_eq!(kept::of_story(&*one.storage, support::frozen("bait").id()).runs.len(), 2);
}

#[test]
fn where_there_is_no_room_for_all_of_it_everything_stays_as_it_was() {
    let other = empty();
    keep(&other, 100, &["one-line", "clear", "card"]);
    keep(&other, 200, &["argue"]);
    keep(&other, 300, &["one-line"]);
    Settings::new(Language::Spanish).keep(&*other.device_storage).expect("memory keeps");
    let backup = practice(&other);
    let size = |platform: &Platform| -> usize {
        everything(&*platform.storage).iter().map(|(name, text)| name.len() + text.len()).sum()
    };
    let roomy = empty();
    assert!(bring(&backup, &roomy).is_ok());
    let needed = size(&roomy);
    let here = empty();
    keep(&here, 100, &["one-line"]);
    let before = everything(&*here.storage);
    // All the room that it takes but a little, and less and less of it.
    for room in (size(&here)..needed).step_by(20) {
        let small = device(Rc::new(SmallStorage { kept: copied(&before), room }));
        assert_eq!(bring(&backup, &small), Err(StorageError::Full), "{room}");
        assert_eq!(everything(&*small.storage), before, "{room}");
    }
    let small = device(Rc::new(SmallStorage { kept: MemoryStorage::default(), room: needed }));
    assert!(bring(&backup, &small).is_ok(), "what just fits is added");
}

fn copied(entries: &BTreeMap<String, String>) -> MemoryStorage {
    let storage = MemoryStorage::default();
    for (name, text) in entries {
        storage.write(name, text).expect("memory keeps");
    }
    storage
}

#[test]
fn where_nothing_is_kept_a_practice_can_be_brought_for_as_long_as_the_page_is_open_and_taken_along_again() {
    let old = empty();
    keep(&old, 100, &["argue"]);
    let device = empty();
    let shared = device.keeping(Keeping::WhileOpen);
    assert!(bring(&practice(&old), &shared).is_ok());
    assert_eq!(practice(&shared).runs, practice(&old).runs);
    assert!(practice(&device).runs.is_empty(), "nothing of it is kept on the device");
}

#[test]
fn nothing_is_added_that_was_not_shown_first() {
    let brought = || BringingMsg::Ended(Ok(Brought { new: 1, further: 0, settings: SettingsFate::NotThere }));
    let offered = Bringing::default();
    assert_eq!(offered.update(brought()), None);
    let checking = offered.update(BringingMsg::FileRead(Ok(Backup::default()))).expect("a sound file");
    assert!(matches!(checking, Bringing::Checking(_)));
    assert_eq!(checking.update(BringingMsg::CalledOff), Some(Bringing::Offered));
    let ended = checking.update(brought()).expect("it was shown");
    assert_eq!(ended.update(brought()), None, "once is enough");
}

#[test]
fn a_wrong_file_is_said_and_another_one_can_be_chosen() {
    let wrong = Unbrought::Backup(BackupError::NotABackup);
    let refused =
        Bringing::default().update(BringingMsg::FileRead(Err(wrong.clone()))).expect("that is news");
    assert_eq!(refused, Bringing::Refused(wrong));
    assert!(refused.update(BringingMsg::FileRead(Ok(Backup::default()))).is_some());
}
