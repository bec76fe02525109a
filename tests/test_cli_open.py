"""Opening from the command line: which briefing, in which window, and what is said where there is no display."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest

from briefing import cli
from briefing.commands import display
from briefing.commands.complaint import Complaint
from briefing.commands.speech import language_of
from briefing.shipped import SHIPPED_BRIEFING
from tests.command_line import TOUR, Said, run
from tests.storage.folder import Folder


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    return Folder(tmp_path / "talks")


class TestOpen:
    @pytest.fixture
    def asked(self, monkeypatch: pytest.MonkeyPatch) -> list[tuple[Path, dict[str, object]]]:
        """What the application is asked to show."""
        import briefing.app

        asked: list[tuple[Path, dict[str, object]]] = []

        def note(path: Path, **named: object) -> int:
            asked.append((path, named))
            return 0

        monkeypatch.setattr(briefing.app, "run", note)
        monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
        monkeypatch.delenv("LC_ALL", raising=False)
        monkeypatch.setenv("LANG", "C.UTF-8")
        return asked

    @pytest.mark.parametrize(
        ("words", "path"),
        [
            ([], SHIPPED_BRIEFING),
            (["open"], SHIPPED_BRIEFING),
            ([str(TOUR)], TOUR),
            (["open", str(TOUR)], TOUR),
            (["--theme", "dark", str(TOUR)], TOUR),
        ],
    )
    def test_open_is_what_happens_without_a_command(
        self, asked: list[tuple[Path, dict[str, object]]], words: list[str], path: Path
    ) -> None:
        assert cli.main(words) == 0
        assert [where for where, _ in asked] == [path]

    def test_every_option_reaches_the_window(self, asked: list[tuple[Path, dict[str, object]]]) -> None:
        words = "--topic tides --topic storms --language fr --theme dark --fact high-water --size 1440x900"
        assert cli.main([*words.split(), "--screenshot", "x.png", str(TOUR)]) == 0
        assert asked == [
            (
                TOUR,
                {
                    "topics": ["tides", "storms"],
                    "language": "fr",
                    "theme": "dark",
                    "fact": "high-water",
                    "size": (1440, 900),
                    "screenshot": Path("x.png"),
                },
            )
        ]

    def test_the_desktop_opens_the_window_without_a_command(
        self, asked: list[tuple[Path, dict[str, object]]], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(sys, "argv", ["briefing-window", str(TOUR)])
        assert cli.window() == 0
        assert asked[0][0] == TOUR

    @pytest.mark.parametrize(
        ("environment", "language"),
        [
            ({"LANG": "fr_FR.UTF-8"}, "fr"),
            ({"LANG": "ar"}, "ar"),
            ({"LANG": "fr_FR", "LC_ALL": "en_GB"}, "en"),
            ({"LANG": "de_DE"}, None),
            ({"LANG": "C"}, None),
            ({}, None),
        ],
    )
    def test_the_environments_language_is_taken_if_the_program_speaks_it(
        self, environment: dict[str, str], language: str | None
    ) -> None:
        assert language_of(environment) == language

    def test_an_unknown_topic_or_fact_is_said_before_a_window_opens(
        self, asked: list[tuple[Path, dict[str, object]]], capsys: Said
    ) -> None:
        assert cli.main([str(TOUR), "--topic", "tide"]) == 2
        assert (
            capsys.readouterr().err
            == "briefing: there is no topic `tide` in this briefing; did you mean `tides`?\n"
        )
        assert cli.main([str(TOUR), "--fact", "highwater"]) == 2
        assert "did you mean `high-water`?" in capsys.readouterr().err
        assert asked == []

    @pytest.mark.parametrize("size", ["1440", "0x0", "1440X900", "-1x5", "9999999x9", "99999x900"])
    def test_a_size_is_two_numbers(self, size: str, capsys: Said) -> None:
        assert cli.main([f"--size={size}"]) == 2
        assert capsys.readouterr().err.count("\n") == 1


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="a display is a matter of Linux")
class TestWithoutADisplay:
    def test_it_says_what_works_without_one(self) -> None:
        done = run()
        assert done.returncode == 2
        assert done.stderr == (
            "briefing: there is no display to open a window on; `briefing check`, `briefing export` and "
            "`briefing --screenshot FILE.png` work without one\n"
        )

    def test_a_display_that_does_not_answer_is_none(self) -> None:
        done = run(DISPLAY=":987")
        assert (done.returncode, done.stderr.count("\n")) == (2, 1)
        assert "the display `:987` does not answer" in done.stderr

    def test_a_picture_needs_none(self, tmp_path: Path) -> None:
        done = run(str(TOUR), "--screenshot", str(tmp_path / "tour.png"), "--size", "1200x800")
        assert done.returncode == 0, done.stderr
        assert (tmp_path / "tour.png").read_bytes().startswith(b"\x89PNG")
        assert done.stderr == ""

    def test_a_picture_that_cannot_be_written_is_one_sentence(self, tmp_path: Path) -> None:
        done = run(str(TOUR), "--screenshot", str(tmp_path / "no" / "tour.png"))
        assert (done.returncode, done.stderr.count("\n")) == (2, 1)

    def test_a_picture_never_replaces_a_file_of_the_briefing(self, tmp_path: Path) -> None:
        tour = Path(shutil.copytree(TOUR, tmp_path / "tour"))
        before = (tour / "briefing.yaml").read_bytes()
        done = run(str(tour), "--screenshot", str(tour / "briefing.yaml"))
        assert (done.returncode, done.stderr.count("\n")) == (2, 1)
        assert (tour / "briefing.yaml").read_bytes() == before

    def test_a_system_library_that_lacks_is_named_with_its_packages(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(
            display, "missing_library", lambda _: "libxcb-cursor.so.0: cannot open shared object file"
        )
        with pytest.raises(Complaint, match=r"Qt cannot be loaded: libxcb-cursor.so.0.*install .*libxcb-cursor0"):
            display.refuse_without_display({"QT_QPA_PLATFORM": "offscreen"})

    def test_nothing_lacks_for_pictures_here(self) -> None:
        assert display.missing_library("offscreen") is None
