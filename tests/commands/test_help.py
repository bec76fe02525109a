"""The command line helps and complains in the reader's language, argparse's own words among it."""

from __future__ import annotations

import subprocess
import sys

import pytest

from briefing import cli
from briefing.commands.names import COMMANDS
from tests.command_line import Said

PAGES = [["--help"], *([command, "--help"] for command in COMMANDS)]


@pytest.fixture(autouse=True)
def _wide(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "200")


def helped(words: list[str], language: str, monkeypatch: pytest.MonkeyPatch, capsys: Said) -> str:
    monkeypatch.setenv("LC_ALL", f"{language}.UTF-8")
    assert cli.main(words) == 0
    return capsys.readouterr().out


@pytest.mark.parametrize("words", PAGES, ids=" ".join)
def test_in_english_the_help_says_what_each_word_is_for(
    words: list[str], monkeypatch: pytest.MonkeyPatch, capsys: Said
) -> None:
    page = helped(words, "en", monkeypatch, capsys)
    assert page.startswith("usage: briefing")
    assert "-h, --help" in page
    assert "show this help, and end" in page


@pytest.mark.parametrize("words", PAGES, ids=" ".join)
def test_in_french_nothing_of_it_stays_english(
    words: list[str], monkeypatch: pytest.MonkeyPatch, capsys: Said
) -> None:
    page = helped(words, "fr", monkeypatch, capsys)
    assert page.startswith("usage\u00a0: briefing")
    for word in (" the ", " a briefing", "positional", "show", "exit", "Exit", "help"):
        assert word not in page.replace("--help", "")


@pytest.mark.parametrize("words", PAGES, ids=" ".join)
def test_in_arabic_nothing_of_it_stays_english(
    words: list[str], monkeypatch: pytest.MonkeyPatch, capsys: Said
) -> None:
    page = helped(words, "ar", monkeypatch, capsys)
    assert page.startswith("الاستعمال: briefing")
    assert "الخيارات:" in page
    for word in ("usage", "arguments", "options", "help", "exit", "show"):
        assert word not in page.replace("--help", "").replace("Options", "")


@pytest.mark.parametrize(
    ("words", "english", "french"),
    [
        (["check"], "briefing check: missing: PATH;", "briefing check: il manque\u00a0: PATH\u00a0;"),
        (["new"], "briefing new: missing: FOLDER, ARTICLE;", "il manque\u00a0: FOLDER, ARTICLE\u00a0;"),
        (["check", "a", "b"], "briefing: not understood: b;", "incompris\u00a0: b\u00a0;"),
        (["export", "a", "--output"], "--output needs a value;", "--output demande une valeur\u00a0;"),
        (["check", "a", "--strict=1"], "--strict takes no value: 1;", "--strict ne prend pas de valeur\u00a0: 1"),
        (
            ["check", "a", "--format", "x"],
            "--format: x is none of text, json, github;",
            "--format\u00a0: x n’est aucun de text, json, github\u00a0;",
        ),
        (
            ["--size", "3"],
            "briefing: 3 is no size such as 1440x900, up to 8192 each way",
            "briefing: 3 n’est pas une taille comme 1440x900",
        ),
    ],
    ids=lambda it: " ".join(it) if isinstance(it, list) else "",
)
def test_a_wrong_word_is_complained_of_in_the_readers_language(
    words: list[str], english: str, french: str, monkeypatch: pytest.MonkeyPatch, capsys: Said
) -> None:
    for language, expected in (("en", english), ("fr", french)):
        monkeypatch.setenv("LC_ALL", f"{language}.UTF-8")
        assert cli.main(words) == 2
        assert expected in capsys.readouterr().err


def test_the_language_that_is_asked_for_goes_before_the_locale(
    monkeypatch: pytest.MonkeyPatch, capsys: Said
) -> None:
    monkeypatch.setenv("LC_ALL", "fr_FR.UTF-8")
    assert cli.main(["export", "--language", "ar"]) == 2
    assert "ينقص" in capsys.readouterr().err


def test_who_only_opens_a_briefing_waits_for_no_parser() -> None:
    program = "import sys; from briefing.commands.names import paths_only; assert paths_only(['a']) is not None; "
    program += "import briefing.cli; print('argparse' in sys.modules)"
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "False"
