"""What can go wrong on the way to paper, as one sentence for the reader."""


class ExportError(Exception):
    """The export did not take place; `str(error)` is one sentence that says why."""


class ExportCancelled(Exception):
    """The reader cancelled the export; nothing was changed on disk."""
