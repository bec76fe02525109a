"""A file that is written whole or not at all, with the reason in the reader's language where it is not."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from briefing import whole_file
from briefing.export.errors import ExportError
from briefing.language import Wording
from briefing.language.reasons import reason


@contextmanager
def replacing(output: Path, wording: Wording) -> Iterator[Path]:
    """Give a new empty file beside `output`; when the block ends well it takes the place of `output`.

    When the block raises, the new file is removed and `output` is as it was. A symbolic link is followed.
    Raises ExportError, in the reader's language, where the file cannot be written.
    """
    try:
        with whole_file.replacing(output) as draft:
            yield draft
    except OSError as error:
        raise unwritable(output, error, wording) from error


def unwritable(output: Path, error: OSError, wording: Wording) -> ExportError:
    """The sentence that tells why `output` cannot be written."""
    return ExportError(wording("{path} cannot be written: {reason}.", path=output, reason=reason(wording, error)))
