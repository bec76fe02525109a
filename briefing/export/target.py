"""Files that are written whole or not at all, with the reason in the reader's language where it is not."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from briefing import whole_file
from briefing.export.errors import ExportError
from briefing.language import Wording
from briefing.language.reasons import reason


@contextmanager
def replacing(outputs: Sequence[Path], wording: Wording) -> Iterator[tuple[Path, ...]]:
    """Give a new empty file beside each of `outputs`; when the block ends well all take their places, or none.

    When the block raises, the new files are removed and all `outputs` are as they were. A symbolic link is
    followed. Raises ExportError, in the reader's language, where a file cannot be written.
    """
    try:
        with whole_file.replacing_all(outputs) as drafts:
            yield drafts
    except OSError as error:
        told = Path(os.fsdecode(error.filename)).name if isinstance(error.filename, str | bytes) else ""
        meant = next((output for output in outputs if output.name in told), outputs[0])
        raise unwritable(meant, error, wording) from error


def unwritable(output: Path, error: OSError, wording: Wording) -> ExportError:
    """The sentence that tells why `output` cannot be written."""
    return ExportError(wording("{path} cannot be written: {reason}.", path=output, reason=reason(wording, error)))
