"""`briefing install-desktop`: the program among the user's applications, by the rules of freedesktop.org."""

from __future__ import annotations

import configparser
import os
import shutil
import stat
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

from briefing import cli
from briefing.commands import desktop
from briefing.commands.complaint import Complaint
from briefing.commands.desktop_files import MEDIA_TYPE, entry
from briefing.shipped import DATA

ENTRY = "applications/briefing.desktop"


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The user's data, empty."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    return tmp_path / "data"


@pytest.fixture
def installed(home: Path) -> Path:
    assert cli.main(["install-desktop"]) == 0
    return home


def files(home: Path) -> set[str]:
    return {path.relative_to(home).as_posix() for path in home.rglob("*") if path.is_file()}


def own(home: Path) -> set[str]:
    """The files that are the program's own, without what the desktop's databases make of them."""
    return {name for name in files(home) if "riefing" in name and not name.startswith("mime/application")}


def key(home: Path, name: str) -> str:
    parser = configparser.RawConfigParser(strict=True)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(home / ENTRY, "utf-8")
    return parser["Desktop Entry"][name]


def test_entry_icon_type_and_card_are_put_in_place(installed: Path) -> None:
    assert own(installed) == {
        ENTRY,
        "icons/hicolor/scalable/apps/briefing.svg",
        "mime/packages/briefing.xml",
        "metainfo/local.briefing.Briefing.metainfo.xml",
    }


def test_installing_twice_changes_nothing(installed: Path) -> None:
    before = {name: (installed / name).read_bytes() for name in own(installed)}
    assert cli.main(["install-desktop"]) == 0
    assert {name: (installed / name).read_bytes() for name in own(installed)} == before


def test_all_is_taken_away_again_and_nothing_else(installed: Path, capsys: pytest.CaptureFixture[str]) -> None:
    other = installed / "applications" / "other.desktop"
    other.write_text("[Desktop Entry]\n", "utf-8")
    assert cli.main(["install-desktop", "--remove"]) == 0
    assert own(installed) == set()
    assert other.exists()
    assert capsys.readouterr().out.count("removed ") == 4
    assert cli.main(["install-desktop", "--remove"]) == 0


def test_the_entry_starts_this_very_program_from_anywhere(installed: Path, tmp_path: Path) -> None:
    line = key(installed, "Exec")
    program = line.split('"')[1]
    assert Path(program).is_absolute()
    words = line.replace('"', "").replace("%f", str(DATA / "tour" / "briefing.yaml")).split()
    words[words.index("open")] = "check"
    done = subprocess.run(words, cwd=tmp_path, capture_output=True, text=True, check=False,
                          env=os.environ | {"PYTHONPATH": str(Path(cli.__file__).parents[1])})
    assert "facts: " in done.stdout, done.stderr


def test_an_executable_that_was_started_is_started_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = tmp_path / "briefing"
    program.write_text("#!/bin/sh\n", "utf-8")
    program.chmod(0o755)
    monkeypatch.setattr(sys, "argv", [str(program), "install-desktop"])
    assert desktop.running_command() == [str(program)]


def test_a_path_with_unusual_letters_is_quoted_as_the_specification_wants() -> None:
    line = next(line for line in entry(["/a b/100%/$x/q\"/\\/`"]).splitlines() if line.startswith("Exec="))
    assert line == 'Exec="/a b/100%%/\\\\$x/q\\\\"/\\\\\\\\/\\\\`" open %f'


@pytest.mark.parametrize("name", ["Comment", "Comment[fr]", "Comment[ar]", "GenericName", "GenericName[fr]"])
def test_the_desktop_is_spoken_to_in_three_languages(installed: Path, name: str) -> None:
    assert key(installed, name)


def test_a_briefing_has_a_type_by_its_name_and_by_its_first_line(installed: Path) -> None:
    root = ElementTree.parse(installed / "mime/packages/briefing.xml").getroot()
    kind = root[0]
    assert kind.get("type") == MEDIA_TYPE
    tag = "{http://www.freedesktop.org/standards/shared-mime-info}"
    assert {glob.get("pattern") for glob in kind.iter(f"{tag}glob")} >= {"briefing.yaml", "*.briefing.yaml"}
    assert [match.get("value") for match in kind.iter(f"{tag}match")] == ["briefing: 1", "\\nbriefing: 1"]


def test_a_file_that_cannot_be_written_is_said_in_a_sentence_and_nothing_is_left(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    home.mkdir()
    (home / "mime").write_text("a file where a folder should be", "utf-8")
    assert cli.main(["install-desktop"]) == 2
    said = capsys.readouterr().err
    assert said.startswith("briefing: ")
    assert said.count("\n") == 1
    assert own(home) == set()


def test_relative_homes_count_as_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", "somewhere")
    assert desktop.data_home() == Path.home() / ".local" / "share"


def test_other_systems_are_told_that_it_is_not_for_them(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    with pytest.raises(Complaint, match=r"freedesktop\.org"):
        desktop.install_desktop()


def test_the_files_can_be_read_by_all_and_run_by_none(installed: Path) -> None:
    for name in own(installed):
        assert not stat.S_IMODE((installed / name).stat().st_mode) & 0o111


# As the desktop's own programs see it, where they are there


def tool(name: str) -> str:
    found = shutil.which(name)
    if not found:
        pytest.skip(f"{name} is not there")
    return found


def approves(*command: str) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_desktop_file_validate_approves(installed: Path) -> None:
    approves(tool("desktop-file-validate"), str(installed / ENTRY))


def test_appstreamcli_approves(installed: Path) -> None:
    card = installed / "metainfo/local.briefing.Briefing.metainfo.xml"
    approves(tool("appstreamcli"), "validate", "--no-net", str(card))


def test_the_desktop_knows_a_briefing_when_it_sees_one(installed: Path, tmp_path: Path) -> None:
    tool("update-mime-database")
    gio = tool("gio")
    unnamed = tmp_path / "unnamed"
    unnamed.write_text("# a header\nbriefing: 1   # the version\n", "utf-8")
    for file in (DATA / "tour" / "briefing.yaml", unnamed):
        done = subprocess.run([gio, "info", "-a", "standard::content-type", str(file)], capture_output=True,
                              text=True, check=True)
        assert MEDIA_TYPE in done.stdout
