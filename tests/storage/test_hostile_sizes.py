"""A file of any size is answered with its problems and their places, in little memory."""

from __future__ import annotations

import sys

import pytest

if sys.platform == "win32":
    pytest.skip("a process cannot be kept to little memory here", allow_module_level=True)

from tests.storage.hostile_sizes import SIZES, opened_apart


@pytest.mark.skipif(sys.platform == "darwin", reason="memory is not bounded there")
@pytest.mark.parametrize("name", SIZES)
def test_a_huge_file_is_answered_in_little_memory(name: str) -> None:
    _, *problems = opened_apart(name)
    assert any(SIZES[name][1] in problem for problem in problems), problems[:3]
    assert len(problems) <= 2_002
