"""Why a file cannot be written is told in the reader's language, as far as the reason is a common one."""

from __future__ import annotations

import errno
import os

import pytest

from briefing.language import Wording
from briefing.language.reasons import reason


@pytest.mark.parametrize(
    ("error", "french"),
    [
        (OSError(errno.ENOSPC, os.strerror(errno.ENOSPC)), "le disque est plein"),
        (FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT)), "ce fichier ou ce répertoire n’existe pas"),
        (PermissionError(errno.EACCES, "it is write-protected"), "il est protégé en écriture"),
        (OSError(0, "it is a folder"), "c’est un répertoire"),
        (
            OSError(0, "a spreadsheet holds 1,048,575 rows; choose CSV"),
            "une feuille de calcul contient au plus 1\u00a0048\u00a0575 lignes\u00a0; choisissez CSV",
        ),
        (OSError(errno.EXDEV, "Invalid cross-device link"), "Invalid cross-device link"),
        (OSError("no number at all"), "no number at all"),
    ],
)
def test_the_reason_is_told_in_the_readers_words(error: OSError, french: str) -> None:
    assert reason(Wording("fr"), error) == french
