"""A number of a fact reads as no part of an office, and where the annex is in footnotes nothing introduces it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.export.shipped import export_shipped

_OFFICE = "Tide Commissioner of Pellmouth"
_INTRODUCTION = "Every quote stands here word for word"


def test_the_number_stands_in_brackets_after_the_office(tmp_path: Path) -> None:
    written = export_shipped("tour", "markdown", tmp_path, language="en").read_text("utf-8")
    assert f"{_OFFICE} \\(16\\)\n" in written


@pytest.mark.parametrize(("form", "told"), [("markdown", False), ("html", True)])
def test_the_annex_is_introduced_where_it_is(form: str, told: bool, tmp_path: Path) -> None:
    assert (_INTRODUCTION in export_shipped("tour", form, tmp_path, language="en").read_text("utf-8")) is told
