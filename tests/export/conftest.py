"""What every test of the export starts from."""

from __future__ import annotations

import pytest

from tests.export.sample import Case, small


@pytest.fixture
def case() -> Case:
    return small()
