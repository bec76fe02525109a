"""A drawn timeline: entries as vague as they are, on a scale that the reader zooms and pans."""

from briefing.widgets.band.band import Band
from briefing.widgets.band.entries import Entries
from briefing.widgets.band.entry import Entry, Kind
from briefing.widgets.band.looks import BandColours, BandFonts, BandWords, TickWords
from briefing.widgets.band.seal import Seal

__all__ = ["Band", "BandColours", "BandFonts", "BandWords", "Entries", "Entry", "Kind", "Seal", "TickWords"]
