"""What every test of the storage starts from."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.language.english import nothing_stays_english
from tests.storage.folder import Folder

__all__ = ["folder", "nothing_stays_english"]


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    return Folder(tmp_path / "talks")
