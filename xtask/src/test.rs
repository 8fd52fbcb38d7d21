//! Every check and test.
use crate::places::Places;
use anyhow::Result;
use clap::Args;
#[derive(Args)]
pub(crate) struct Options {}
pub(crate) fn test(_places: &Places, _options: &Options) -> Result<()> {
    Ok(())
}
