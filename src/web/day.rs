//! A day of the calendar, where the person is.

/// Days since 1 January 1970.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(pub u32);

/// A day as calendars write it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Date {
    pub year: u32,
    pub month: u32,
    pub day: u32,
}

impl Day {
    /// Of a time since 1970 on clocks where it is.
    pub fn of_milliseconds(since: u64) -> Self {
        Self(u32::try_from(since / 86_400_000).unwrap_or(u32::MAX))
    }

    #[must_use]
    pub const fn after(self, days: u32) -> Self {
        Self(self.0.saturating_add(days))
    }

    /// Counts years from March, so that a leap day is the last day of its year; an era is 400 years.
    pub const fn date(self) -> Date {
        const DAYS_IN_ERA: u32 = 146_097;
        // From 1 March of the year 0 to 1 January 1970.
        let days = self.0.saturating_add(719_468);
        let (era, day_of_era) = (days / DAYS_IN_ERA, days % DAYS_IN_ERA);
        let year_of_era =
            (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let from_march = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * from_march + 2) / 5 + 1;
        let month = if from_march < 10 { from_march + 3 } else { from_march - 9 };
        let year = year_of_era + era * 400;
        Date { year: if month <= 2 { year + 1 } else { year }, month, day }
    }
}
