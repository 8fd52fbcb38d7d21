//! Numbers, times and plurals as the browser's own `Intl` writes them.

use crate::web::day::Day;
use crate::web::platform::Timestamp;
use crate::web::text::{Formats, Language, Plural};
use js_sys::{Array, Date, Intl, Number, Object, Reflect};
use wasm_bindgen::JsValue;

pub(super) struct IntlFormats {
    tag: &'static str,
    plurals: Intl::PluralRules,
}

impl IntlFormats {
    pub(super) fn new(language: Language) -> Self {
        let tag = language.tag();
        Self { tag, plurals: Intl::PluralRules::new(&Array::of1(&JsValue::from_str(tag)), &Object::new()) }
    }
}

impl Formats for IntlFormats {
    fn plural(&self, count: u32) -> Plural {
        match String::from(self.plurals.select(count.into())).as_str() {
            "one" => Plural::One,
            "many" => Plural::Many,
            _ => Plural::Other,
        }
    }

    fn number(&self, count: u32) -> String {
        Number::from(count).to_locale_string(self.tag).into()
    }

    fn day_and_time(&self, at: Timestamp) -> String {
        self.date(at.0, [("dateStyle", "medium"), ("timeStyle", "short")])
    }

    fn day(&self, day: Day) -> String {
        // It is the same day wherever it is read.
        self.date(u64::from(day.0) * 86_400_000, [("dateStyle", "medium"), ("timeZone", "UTC")])
    }
}

impl IntlFormats {
    #[expect(clippy::cast_precision_loss, reason = "a date is far below 2^53 milliseconds")]
    fn date(&self, milliseconds: u64, style: [(&str, &str); 2]) -> String {
        let options = Object::new();
        for (option, value) in style {
            let _ = Reflect::set(&options, &JsValue::from_str(option), &JsValue::from_str(value));
        }
        Date::new(&JsValue::from_f64(milliseconds as f64)).to_locale_string(self.tag, &options).into()
    }
}
