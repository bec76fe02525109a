"""Whatever a text holds, it is text: on its line in the terminal, and in exports never anything else."""

from __future__ import annotations

import re
from collections import Counter
from html.parser import HTMLParser
from pathlib import Path

import pytest
from markdown_it import MarkdownIt

from briefing import cli
from briefing.storage import open_briefing
from tests.fuzz.targets import one_line
from tests.storage import hostile_text
from tests.storage.folder import Folder, changed
from tests.storage.hostile_text import PAYLOADS

Said = pytest.CaptureFixture[str]


@pytest.fixture(params=PAYLOADS, ids=[name.replace(" ", "-") for name in PAYLOADS])
def file(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    return hostile_text.write(tmp_path / "hostile", PAYLOADS[request.param])


class Elements(HTMLParser):
    """Notes all elements of a page and all addresses that they lead to."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: Counter[str] = Counter()
        self.addresses: list[str] = []
        self.handlers: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.found[tag] += 1
        self.addresses += [value or "" for name, value in attributes if name in ("href", "src", "action", "data")]
        self.handlers += [name for name, _ in attributes if name.startswith("on")]


def leads_astray(address: str) -> bool:
    return bool(re.match(r"\s*(javascript|file|vbscript|data:text):?", address, re.IGNORECASE))


def test_it_opens_and_says_the_same_words(file: Path) -> None:
    assert "end" in open_briefing(file).texts["s"].raw


@pytest.mark.parametrize("form", ["text", "github", "json"])
def test_the_terminal_gets_text_alone(file: Path, form: str, capsys: Said) -> None:
    assert cli.main(["check", str(file), "--format", form]) in (0, 1)
    for line in [*capsys.readouterr().out.splitlines(), *capsys.readouterr().err.splitlines()]:
        assert one_line(line) or form == "json", line[:200]
        assert "\x1b" not in line


def test_a_page_holds_no_element_of_the_text(file: Path, tmp_path: Path) -> None:
    output = tmp_path / "page.html"
    assert cli.main(["export", str(file), "--output", str(output)]) == 0
    page = Elements(output.read_text("utf-8"))
    plain = Elements(_page_of_plain_words(tmp_path))
    assert all(page.found[name] == plain.found[name] for name in ("img", "script", "title", "iframe"))
    assert not page.handlers
    assert not [address for address in page.addresses if leads_astray(address)]


def test_markdown_renders_to_no_element_of_the_text(file: Path, tmp_path: Path) -> None:
    output = tmp_path / "page.md"
    assert cli.main(["export", str(file), "--output", str(output)]) == 0
    page = Elements(MarkdownIt("commonmark", {"html": True}).render(output.read_text("utf-8")))
    assert not page.found.keys() & {"img", "script", "b", "title"}
    assert not page.handlers
    assert not [address for address in page.addresses if leads_astray(address)]


@pytest.mark.parametrize("name", ["pdf", "docx", "xlsx", "pack", "web-annotation", "timelinejs", "calendar"])
def test_every_other_export_is_written_or_refused_in_a_sentence(
    file: Path, tmp_path: Path, name: str, capsys: Said
) -> None:
    output = tmp_path / "output"
    code = cli.main(["export", str(file), "--output", str(output), "--to", name])
    assert output.exists() == (code == 0)
    assert code == 0 or one_line(capsys.readouterr().err.rstrip("\n"))


def test_the_names_of_files_are_shown_escaped(tmp_path: Path, capsys: Said) -> None:
    folder = tmp_path / "line\nbreak \x1b[31m \u202egpj"
    folder.mkdir()
    assert cli.main(["check", str(folder)]) == 2
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert one_line(said.rstrip("\n"))
    assert r"line\nbreak \x1b[31m \u202egpj" in said


def test_the_name_of_a_text_is_shown_escaped(folder: Folder) -> None:
    said = folder.problem(changed("text: sources/courier.txt", r'text: "a\u202eb\u001b[0m\nc.txt"'))
    assert one_line(said)


def _page_of_plain_words(folder: Path) -> str:
    file = hostile_text.write(folder / "plain", "words")
    output = folder / "plain.html"
    assert cli.main(["export", str(file), "--output", str(output)]) == 0
    return output.read_text("utf-8")
