"""A file is written after it was read and before it is watched: the window takes that in as any other change."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from briefing.cli import main
from briefing.desk import Desk
from briefing.evidence import Verdict
from briefing.widgets.theme import Theme
from tests.window.conftest import clear_away

SOURCE = "sources/announcement.txt"


@pytest.fixture
def bare(theme: Theme) -> Iterator[Desk]:
    """A desk on which nothing has been opened."""
    desk = Desk(theme, "en")
    yield desk
    clear_away(desk)


def write(file: Path, change: Callable[[str], str]) -> None:
    """Write as an editor does, another file in the place of the one that was read."""
    new = file.with_name("new")
    new.write_text(change(file.read_text("utf-8")), "utf-8")
    new.replace(file)


def emptied(text: str) -> str:
    return "Nothing of that is here any more.\n"


def a_month_later(text: str) -> str:
    return text.replace("as_of: 2025-03", "as_of: 2025-04")


def test_a_source_that_was_written_before_it_was_watched_is_not_called_exact(
    bare: Desk, folder: Path, qtbot: QtBot
) -> None:
    assert bare.open(folder)
    write(folder / SOURCE, emptied)
    bare.window.show()
    qtbot.waitUntil(lambda: verdicts_of(bare) == {Verdict.UNCHECKED}, timeout=20_000)


def test_so_it_is_where_the_briefing_itself_was_written(bare: Desk, folder: Path, qtbot: QtBot) -> None:
    assert bare.open(folder)
    write(folder / "briefing.yaml", a_month_later)
    bare.window.show()
    qtbot.waitUntil(lambda: str(bare.session.briefing.as_of) == "2025-04", timeout=20_000)


def test_so_it_is_with_another_briefing_in_the_same_window(
    desk: Desk, tour_folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    show = Desk.show

    def written_first(self: Desk, opened: object) -> None:
        if not written:
            written.append(True)
            file = tour_folder / "briefing.yaml"
            write(file, lambda text: text.replace("as_of: 2026-05", "as_of: 2026-06"))
        show(self, opened)  # type: ignore[arg-type]

    written: list[bool] = []
    monkeypatch.setattr(Desk, "show", written_first)
    desk.open(tour_folder)
    assert str(desk.session.briefing.as_of) == "2026-05"
    qtbot.waitUntil(lambda: str(desk.session.briefing.as_of) == "2026-06", timeout=20_000)


def test_a_pdf_that_was_exported_anew_meanwhile_is_read_again(
    bare: Desk, folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    paper = tmp_path / "talks.pdf"
    assert main(["export", str(folder), "--output", str(paper)]) == 0
    assert bare.open(paper)
    write(folder / "briefing.yaml", a_month_later)
    assert main(["export", str(folder), "--output", str(paper)]) == 0
    bare.window.show()
    qtbot.waitUntil(lambda: str(bare.session.briefing.as_of) == "2025-04", timeout=20_000)


def test_what_is_as_it_was_is_read_once(
    bare: Desk, folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert bare.open(folder)
    (folder / SOURCE).touch()
    with qtbot.waitSignal(bare.judged, timeout=20_000):
        bare.window.show()
    with qtbot.assertNotEmitted(bare._following.changed, wait=400):
        pass


def verdicts_of(desk: Desk) -> set[Verdict]:
    """Those of the quotes that rest on the source; none where they are not judged yet."""
    findings = desk.session.ledger.findings if desk.session.ledger else ()
    return {it.verdict for it in findings if it.quote.source == "announcement"}
