"""What can go wrong on the way to paper, as one sentence for the reader."""

from briefing.core.sentence import Refusal


class ExportError(Exception):
    """The export did not take place; `str(error)` is one sentence that says why."""


class NoFormat(Refusal, ExportError):
    """Nothing tells the format to export to, or there is none of that name."""


class ExportCancelled(Exception):
    """The reader cancelled the export; nothing was changed on disk."""


class NotCompared(Refusal):
    """It is not known whether the pages say what the PDF carries; nothing is said against them."""
