"""The process that sets the pages: it ends with its parent, and tells in one object what went wrong."""

from __future__ import annotations

import errno
import json
import subprocess
import sys
from pathlib import Path

import pytest

from briefing.export import ExportError, child, export_pdf, pdf
from tests.export.sample import Case


def test_it_ends_and_takes_its_draft_along_when_the_parent_is_gone(tmp_path: Path) -> None:
    draft = tmp_path / "draft.part"
    draft.touch()
    with started() as process:
        assert process.stdin is not None
        process.stdin.write(json.dumps(_endless(draft)).encode() + b"\n")
        process.stdin.close()  # what the end of the parent does
        assert process.wait(30) == 3
    assert not draft.exists()


@pytest.mark.parametrize("asked", [b"", b'{"template": "half a requ'])
def test_it_ends_when_the_parent_is_gone_before_it_has_asked(asked: bytes) -> None:
    with started() as process:
        assert process.stdin is not None
        process.stdin.write(asked)
        process.stdin.close()
        assert process.wait(30) == 3


def test_where_the_draft_has_vanished_none_is_made_in_its_stead(tmp_path: Path) -> None:
    with started() as process:
        request = {**_endless(tmp_path / "draft.part"), "output": str(tmp_path / "gone" / "draft.part")}
        words = '#set document(title: "One", date: datetime(year: 2025, month: 1, day: 1))\nOne.'
        (tmp_path / "pages.typ").write_text(words)
        assert process.stdin is not None and process.stdout is not None
        process.stdin.write(json.dumps(request).encode() + b"\n")
        process.stdin.flush()
        told = process.stdout.read()
    assert json.loads(told)["errno"] == errno.ENOENT
    assert not (tmp_path / "gone").exists()


def test_a_lacking_font_is_told_instead_of_a_paper_without_words(
    case: Case, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pdf, "_FAMILIES", ("IBM Plex Serif", "No Such Family"))
    with pytest.raises(ExportError, match="fonts are not installed: No Such Family"):
        case.export(tmp_path / "paper.pdf")
    assert not list(tmp_path.iterdir())


def test_an_error_of_the_template_is_one_sentence(
    case: Case, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pdf, "_TEMPLATE", tmp_path / "gone.typ")
    with pytest.raises(ExportError, match="could not be set") as caught:
        export_pdf(case.briefing, case.ledger, case.texts, tmp_path / "paper.pdf")
    assert "\n" not in str(caught.value)


def started() -> subprocess.Popen[bytes]:
    """The child as its parent starts it, with the fonts inside typst alone."""
    command = [sys.executable, "-P", child.__file__]
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)


def _endless(draft: Path) -> dict[str, object]:
    template = draft.with_name("pages.typ")
    template.write_text("#let wait(n) = calc.rem(n, 7)\n#for i in range(60000000) { wait(i) }")
    return {
        "template": str(template),
        "root": str(draft.parent),
        "families": [],
        "data": "",
        "attached": "[]",
        "timestamp": 0,
        "output": str(draft),
    }
