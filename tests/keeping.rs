//! How long things are kept, and how everything is deleted.
#![cfg(feature = "web")]

use alongside::web::forgetting::{Deleted, after_deletion, delete_everything, kept_runs};
use alongside::web::pages::settings::{Deleting, DeletingMsg};
use alongside::web::platform::{
    Claim, FixedClock, LoggingDevice, MemoryContent, MemoryStorage, Platform, Storage, StorageError,
};
use alongside::web::settings::{Keeping, Settings, Theme};
use alongside::web::text::Language;
use std::rc::Rc;

fn platform() -> Platform {
    let device_storage: Rc<dyn Storage> = Rc::new(MemoryStorage::default());
    Platform {
        storage: Rc::clone(&device_storage),
        device_storage,
        page: Rc::new(MemoryStorage::default()),
        clock: Rc::new(FixedClock::default()),
        content: Rc::new(MemoryContent::default()),
        device: Rc::new(LoggingDevice::default()),
    }
}

fn settings(keeping: Keeping) -> Settings {
    Settings { keeping, theme: Theme::Dark, ..Settings::new(Language::Spanish) }
}

#[test]
fn where_nothing_is_to_be_kept_runs_stay_with_the_page_and_those_of_others_are_not_seen() {
    let platform = platform();
    platform.storage.write("run.bait.a", "somebody else's").expect("memory keeps");
    let shared = platform.keeping(Keeping::WhileOpen);
    assert_eq!(shared.storage.names(), Ok(Vec::new()));
    assert_eq!(shared.storage.write("run.bait.b", "mine"), Err(StorageError::NotWanted));
    assert_eq!(shared.storage.read("run.bait.b"), Ok(Some("mine".to_owned())), "as long as the page is open");
    assert_eq!(platform.storage.names(), Ok(vec!["run.bait.a".to_owned()]));
}

#[test]
fn settings_are_kept_even_where_runs_are_not() {
    let shared = platform().keeping(Keeping::WhileOpen);
    let set = settings(Keeping::WhileOpen);
    set.keep(&*shared.device_storage).expect("memory keeps");
    assert_eq!(Settings::kept(&*shared.device_storage, Settings::new(Language::English)), set);
}

#[test]
fn runs_are_counted_with_those_that_were_put_aside() {
    let storage = MemoryStorage::default();
    for name in ["run.bait.a", "ended.bait.a", "aside.bait.b", "settings"] {
        storage.write(name, "").expect("memory keeps");
    }
    assert_eq!(kept_runs(&storage), 2);
}

#[test]
fn deleting_everything_leaves_nothing_here_and_nothing_with_the_page() {
    let platform = platform();
    for name in ["run.bait.a", "ended.bait.a", "aside.bait.b", "settings", "whatever-comes-later"] {
        platform.device_storage.write(name, "").expect("memory keeps");
    }
    platform.page.write("file.A1C7", "").expect("memory keeps");
    let deleted = delete_everything(&*platform.device_storage, &*platform.page, settings(Keeping::Always));
    assert_eq!(deleted, Ok(Deleted::All));
    for storage in [&platform.device_storage, &platform.page] {
        assert_eq!(storage.names(), Ok(Vec::new()));
    }
}

#[test]
fn a_device_that_keeps_nothing_goes_on_keeping_nothing_after_everything_was_deleted() {
    let platform = platform();
    let set = settings(Keeping::WhileOpen);
    set.keep(&*platform.device_storage).expect("memory keeps");
    let deleted = delete_everything(&*platform.device_storage, &*platform.page, set);
    assert_eq!(deleted, Ok(Deleted::AllButKeeping));
    let then = Settings::kept(&*platform.device_storage, Settings::new(Language::English));
    assert_eq!(then, after_deletion(set));
    assert_eq!((then.keeping, then.theme), (Keeping::WhileOpen, Theme::System));
}

#[test]
fn nothing_is_deleted_that_was_not_asked_about() {
    let ended = || DeletingMsg::Ended(Ok(Deleted::All));
    assert_eq!(Deleting::Offered.update(ended()), None);
    let asked = Deleting::Offered.update(DeletingMsg::Asked).expect("a question");
    assert_eq!(asked.update(DeletingMsg::CalledOff), Some(Deleting::Offered));
    assert_eq!(asked.update(ended()), Some(Deleting::Ended(Ok(Deleted::All))));
}

#[test]
fn where_the_browser_refuses_to_delete_that_is_said() {
    struct Refusing;
    impl Storage for Refusing {
        fn read(&self, _name: &str) -> Result<Option<String>, StorageError> {
            Ok(None)
        }
        fn write(&self, _name: &str, _text: &str) -> Result<(), StorageError> {
            Ok(())
        }
        fn remove(&self, _name: &str) -> Result<(), StorageError> {
            Err(StorageError::Refused)
        }
        fn names(&self) -> Result<Vec<String>, StorageError> {
            Ok(vec!["run.bait.a".to_owned()])
        }
        fn claim(&self, _: &str, _: Box<dyn FnOnce(bool)>) -> Claim {
            Claim::new(|| ())
        }
    }
    let page = MemoryStorage::default();
    let deleted = delete_everything(&Refusing, &page, settings(Keeping::Always));
    assert_eq!(deleted, Err(StorageError::Refused));
}
