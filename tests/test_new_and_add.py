"""From saved articles to a briefing, on the command line."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from briefing import cli
from briefing.storage import open_briefing
from tests.drafting.scoring import articles
from tests.intake.documents import ENCRYPTED_PDF, page
from tests.storage.folder import COURIER, Folder
from tests.storage.test_adding import NAMED

Said = pytest.CaptureFixture[str]


def test_new_makes_a_briefing_that_opens_without_a_problem_and_checks(tmp_path: Path, capsys: Said) -> None:
    files = [str(file) for file in articles("seen")]
    assert cli.main(["new", str(tmp_path / "draft"), *files, "--title", "Ten articles"]) == 0
    assert "quotes are exact" in capsys.readouterr().out
    opened = open_briefing(tmp_path / "draft")
    assert opened.briefing.title == "Ten articles"
    assert opened.warnings == ()
    assert opened.absent == {}
    assert cli.main(["check", str(tmp_path / "draft")]) == 0


def test_each_article_is_told_with_its_charset_and_the_same_one_twice(tmp_path: Path, capsys: Said) -> None:
    first, second = tmp_path / "a.html", tmp_path / "b.html"
    first.write_bytes(page("iso-8859-1").encode("cp1252"))
    second.write_text(page(), encoding="utf-8")
    assert cli.main(["new", str(tmp_path / "draft"), str(first), str(second)]) == 0
    told = capsys.readouterr().out.splitlines()
    assert told[0].startswith("a.html: HTML, windows-1252, declared, ")
    assert told[0].endswith("-> sources/the-courier.txt")
    assert told[1] == "b.html: the same article as the-courier; not taken in again"


def test_where_one_cannot_be_taken_nothing_is_made_and_each_is_named(tmp_path: Path, capsys: Said) -> None:
    (tmp_path / "locked.pdf").write_bytes(ENCRYPTED_PDF)
    (tmp_path / "good.txt").write_text("The port opened in May 2024.\n")
    named = [str(tmp_path / name) for name in ("good.txt", "locked.pdf", "none.txt")]
    assert cli.main(["new", str(tmp_path / "draft"), *named]) == 2
    said = capsys.readouterr().err
    assert "locked.pdf is encrypted" in said
    assert "none.txt is not there; nothing was written" in said
    assert sorted(file.name for file in tmp_path.iterdir()) == ["good.txt", "locked.pdf"]


def test_a_folder_that_holds_something_is_not_written_into(tmp_path: Path, capsys: Said) -> None:
    (tmp_path / "mine.txt").write_text("The port opened in May 2024.\n")
    assert cli.main(["new", str(tmp_path), str(tmp_path / "mine.txt")]) == 2
    assert "is not empty" in capsys.readouterr().err


def test_add_puts_the_source_into_the_file_and_keeps_the_original(tmp_path: Path, capsys: Said) -> None:
    folder = Folder(tmp_path / "talks")
    folder.open(NAMED)
    (tmp_path / "a.html").write_text(page(), encoding="utf-8")
    assert cli.main(["add", str(folder.path), str(tmp_path / "a.html"), "--keep-original"]) == 0
    source = open_briefing(folder.path).briefing.sources["the-courier"]
    assert (folder.path / source.original).read_text(encoding="utf-8") == page()
    assert capsys.readouterr().out.endswith("briefing.yaml: 1 new source\n")
    assert folder.file.read_text(encoding="utf-8").startswith(NAMED[: NAMED.index("participants:")])


def test_add_notices_what_the_briefing_has(tmp_path: Path, capsys: Said) -> None:
    folder = Folder(tmp_path / "talks")
    folder.open(NAMED)
    (tmp_path / "a.txt").write_text(COURIER.upper())
    assert cli.main(["add", str(folder.path), str(tmp_path / "a.txt")]) == 0
    assert "a.txt: the same article as courier; not taken in again" in capsys.readouterr().out
    assert folder.file.read_text() == NAMED


def test_neither_command_loads_a_window_nor_what_another_format_needs() -> None:
    heavy = ("PySide6", "trafilatura", "pypdfium2", "docx", "typst")
    script = (
        "import sys\nimport briefing.commands.new, briefing.commands.add, briefing.drafting, briefing.intake\n"
        f"print([name for name in {heavy} if name in sys.modules])\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
