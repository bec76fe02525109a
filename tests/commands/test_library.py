"""`briefing library`: what a person reads in the terminal, and a program as JSON."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from briefing import cli
from tests.command_line import Said, run
from tests.library.shelf import Shelf
from tests.storage.folder import SMALL


@pytest.fixture
def shelf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Shelf:
    shelf = Shelf(tmp_path)
    monkeypatch.setenv("BRIEFING_CACHE", str(shelf.cache))
    monkeypatch.setenv("BRIEFING_MEMORY", str(tmp_path / "memory.json"))
    monkeypatch.setenv("LC_ALL", "C")
    shelf.put("talks", SMALL.replace("languages:", "as_of: 2025-03\nlanguages:"))
    shelf.put("bad", "briefing: 1\ntitle: x\n")
    return shelf


def said(capsys: Said, *words: str) -> tuple[int, str]:
    code = cli.main(["library", *words])
    return code, capsys.readouterr().out


def test_the_list_has_for_each_its_title_date_ledger_topics_and_file(shelf: Shelf, capsys: Said) -> None:
    code, out = said(capsys, str(shelf.root), "--format", "text")
    out = out.replace("\u00a0", " ")
    assert (code, out) == (
        0,
        "Talks · as of March 2025\n"
        "  2 facts, all on verified quotes\n"
        "  2 quotes: 2 exact\n"
        "  Artificial intelligence, Training\n"
        f"  {shelf.root}/talks/briefing.yaml\n\n"
        "bad\n"
        "  1 problem: briefing.yaml:1:1: a briefing needs `languages`\n"
        f"  {shelf.root}/bad/briefing.yaml\n\n"
        "2 briefings · 2 facts · 1 broken\n",
    )


def test_a_search_shows_the_facts_with_verdicts_and_where_the_words_stand(shelf: Shelf, capsys: Said) -> None:
    code, out = said(capsys, str(shelf.root), "--search", "MÁRCH met", "--language", "fr")
    assert (code, out) == (
        0,
        "Talks · mise à jour\u00a0: mars 2025\n"
        f"  {shelf.root}/talks/briefing.yaml\n"
        "  timeline.1 (exact): Ils se sont vus.\n"
        "      met in March\n\n"
        "1 fait trouvé dans 1 dossier\n",
    )


def test_a_search_that_finds_nothing_says_so_with_its_exit_code(shelf: Shelf, capsys: Said) -> None:
    assert said(capsys, str(shelf.root), "--search", "xyzzy") == (1, "0 facts found in 0 briefings\n")


def test_json_is_for_programs(shelf: Shelf, capsys: Said) -> None:
    _, out = said(capsys, str(shelf.root), "--format", "json", "--search", "clocks")
    (talks,) = json.loads(out)["briefings"]
    assert talks["title"] == "Talks"
    assert talks["verdicts"] == {"exact": 2}
    assert [fact["fact"] for fact in talks["found"]] == ["participants.office.facts.1"]
    assert talks["found"][0]["quotes"] == [{"exact": "keeps the clocks", "source": "Courier", "verdict": "exact"}]
    assert not talks["found_itself"]
    _, out = said(capsys, str(shelf.root), "--format", "json")
    assert [briefing["problems"] for briefing in json.loads(out)["briefings"]] == [0, 1]


@pytest.mark.parametrize("words", [(), ("nowhere",)])
def test_without_a_folder_or_with_one_that_is_not_there_it_is_one_sentence_and_2(
    shelf: Shelf, words: tuple[str, ...], capsys: Said
) -> None:
    assert cli.main(["library", *words, "--format", "text"]) == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_without_a_display_the_list_is_printed(shelf: Shelf) -> None:
    done = run("library", str(shelf.root))
    assert done.returncode == 0
    assert done.stdout.endswith("2 briefings · 2 facts · 1 broken\n")
    assert done.stderr == ""


def test_a_hostile_name_cannot_write_to_the_terminal(shelf: Shelf, capsys: Said) -> None:
    shelf.put("\x1b[2Jevil", SMALL.replace("title: Talks", 'title: "\\u202eTalks"'))
    for words in ((), ("--search", "talks")):
        _, out = said(capsys, str(shelf.root), "--format", "text", *words)
        assert "\x1b" not in out
        assert "\u202e" not in out
