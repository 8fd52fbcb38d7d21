//! Numbers, times and plurals as the browser's own `Intl` writes them.

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

    #[expect(clippy::cast_precision_loss, reason = "a date is far below 2^53 milliseconds")]
    fn day_and_time(&self, at: Timestamp) -> String {
        let options = Object::new();
        for (option, value) in [("dateStyle", "medium"), ("timeStyle", "short")] {
            let _ = Reflect::set(&options, &JsValue::from_str(option), &JsValue::from_str(value));
        }
        Date::new(&JsValue::from_f64(at.0 as f64)).to_locale_string(self.tag, &options).into()
    }
}
