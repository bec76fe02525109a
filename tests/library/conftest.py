"""What every test of the library starts from: an index of its own, and a folder with briefings in it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.library.shelf import Shelf


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return Shelf(tmp_path)
