"""What lies in the repository, and what never does."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
TOP_LEVEL = {"pyproject.toml", "README.md", "LICENSE", "briefing", "resources", "data", "tests"}
FONTS = {".ttf", ".otf", ".woff", ".woff2", ".ttc"}
PICTURE_BYTES = 250_000


@pytest.fixture(scope="module")
def files() -> list[str]:
    """Every file that git keeps."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=False)
    if listed.returncode:
        pytest.skip("this is no git checkout")
    return [name for name in listed.stdout.decode().split("\0") if name]


def test_the_top_level_is_what_a_stranger_expects(files: list[str]) -> None:
    top = {name.split("/")[0] for name in files}
    assert {name for name in top if not name.startswith(".")} == TOP_LEVEL


def test_fonts_come_as_dependencies_and_never_as_files(files: list[str]) -> None:
    assert not [name for name in files if Path(name).suffix.lower() in FONTS]


def test_pictures_are_small(files: list[str]) -> None:
    pictures = [ROOT / name for name in files if name.endswith(".png")]
    assert not [picture for picture in pictures if picture.stat().st_size > PICTURE_BYTES]


def test_no_file_names_a_place_on_somebodys_machine(files: list[str]) -> None:
    places = [re.escape(str(ROOT)) if len(ROOT.parts) > 2 else "(?!)", r"/(?:home|Users)/\w+/"]
    private = re.compile("|".join(places))
    named = {name: private.findall(words) for name in files if (words := text_of(ROOT / name)) and name != OURS}
    assert {name: found for name, found in named.items() if found} == {}


OURS = Path(__file__).relative_to(ROOT).as_posix()


def text_of(file: Path) -> str:
    """The words of a text file; nothing for a picture."""
    try:
        return file.read_text(encoding="utf-8")
    except (UnicodeDecodeError, FileNotFoundError):
        return ""
