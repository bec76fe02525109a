"""The library: every briefing below some folders, with its ledger, and a search through all of them.

It needs no screen. What was found out about a briefing is kept in an index in the user's cache; it counts only for
the very bytes that were judged, by the very program that judged them.
"""

from briefing.library.catalogue import Catalogue, Found
from briefing.library.entry import Entry, KeptFact, KeptQuote
from briefing.library.refreshing import refreshed, remembered

__all__ = ["Catalogue", "Entry", "Found", "KeptFact", "KeptQuote", "refreshed", "remembered"]
