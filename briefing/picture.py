"""A picture of a window, written whole or not at all."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtWidgets import QWidget

from briefing.core.sentence import Sentence, system_reason, worded
from briefing.language import Wording
from briefing.language.sentences import printed
from briefing.whole_file import replacing


def save_picture(widget: QWidget, file: Path, language: str | None = None) -> int:
    """Draw `widget` into the PNG `file`; returns the exit code, and says on stderr why it could not."""
    image = widget.grab().toImage()
    try:
        with replacing(file) as draft:
            if not image.save(str(draft), "PNG"):  # type: ignore[call-overload]
                raise OSError(0, "the disk refused it")
    except OSError as error:
        words = "{file}: the picture cannot be written: {reason}"
        complain(worded(words, file=str(file), reason=system_reason(error)), language)
        return 2
    return 0


def complain(sentence: Sentence, language: str | None) -> None:
    """Say on stderr why there is no picture."""
    print(printed(Wording(language or "en"), sentence), file=sys.stderr)
