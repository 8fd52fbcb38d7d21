//! A translation is prose only, and what is missing, stale or orphaned is said.
