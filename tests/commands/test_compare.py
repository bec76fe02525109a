"""`briefing compare`: what one version says otherwise than another, on the terminal and for programs."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from briefing import cli
from tests.command_line import TOUR, Said
from tests.storage.folder import SMALL, Folder, changed
from tests.storage.repository import Repository, needs_git

REWORDED = SMALL.replace("They met.", "They met again.").replace('"met in March"', '"They met in Mars"')
FIRST = "timeline:\n  - {date: 2025-02, text: A storm rose., topics: [ai]}\n"


@pytest.fixture
def old(tmp_path: Path) -> Folder:
    folder = Folder(tmp_path / "old")
    folder.put("briefing.yaml", SMALL)
    return folder


def version(tmp_path: Path, yaml: str) -> Folder:
    folder = Folder(tmp_path / "new")
    folder.put("briefing.yaml", yaml)
    return folder


def compared(*words: object) -> int:
    return cli.main(["compare", *map(str, words)])


def test_versions_that_say_the_same_end_with_0(old: Folder, capsys: Said) -> None:
    assert compared(old.path, old.file) == 0
    assert capsys.readouterr().out == "The two versions say the same.\n"


def test_the_differences_are_told_by_what_became_of_the_facts(old: Folder, tmp_path: Path, capsys: Said) -> None:
    assert compared(old.path, version(tmp_path, REWORDED).path) == 1
    assert capsys.readouterr().out == """\
1 fact reworded

Reworded facts: 1
  timeline.1: They met {+again+}.
    Quoted words: {+They+} met in [-March-]{+Mars+}
    Verdict: [-exact-] {+altered+}
"""


def test_a_fact_put_in_before_others_is_the_only_difference(old: Folder, tmp_path: Path, capsys: Said) -> None:
    new = version(tmp_path, changed("timeline:\n", FIRST))
    assert compared(old.path, new.path) == 1
    assert capsys.readouterr().out == """\
1 fact new

New facts: 1
  timeline.1: {+A storm rose.+}
    Place: Timeline
    Date: {+February 2025+}
"""
    assert compared(new.path, old.path) == 1
    assert "1 fact dropped" in capsys.readouterr().out


def test_in_the_language_of_the_reader(old: Folder, tmp_path: Path, capsys: Said) -> None:
    new = version(tmp_path, SMALL.replace("Ils se sont vus.", "Ils se sont parlé."))
    compared(old.path, new.path, "--language", "fr")
    out = capsys.readouterr().out
    assert "Ils se sont [-vus-]{+parlé+}." in out
    assert "They met" not in out
    compared(old.path, new.path, "--language", "ar")
    assert "They met" in capsys.readouterr().out


def test_for_programs(old: Folder, tmp_path: Path, capsys: Said) -> None:
    assert compared(old.path, version(tmp_path, REWORDED).path, "--format", "json") == 1
    told = json.loads(capsys.readouterr().out)
    (fact,) = told["facts"]
    assert (told["same"], told["counts"]["reworded"], fact["what"]) == (False, 1, "reworded")
    assert fact["after"] == {
        "id": "timeline.1", "section": "timeline", "holder": "",
        "text": {"en": "They met again.", "fr": "Ils se sont vus."},
    }
    assert fact["changes"][0] == {
        "key": "text", "before": "They met.", "after": "They met again.", "language": "en",
        "steps": [["same", "They met"], ["added", " again"], ["same", "."]],
    }
    assert fact["quotes"][0]["after"] == {"source": "courier", "exact": "They met in Mars", "verdict": "altered"}


def test_dates_are_written_for_programs_as_the_format_writes_them(
    old: Folder, tmp_path: Path, capsys: Said
) -> None:
    compared(old.path, version(tmp_path, changed("2025-03", "2025-03~")).path, "--format", "json")
    (change,) = json.loads(capsys.readouterr().out)["facts"][0]["changes"]
    assert (change["before"], change["after"]) == ("2025-03", "2025-03~")


def test_a_text_that_changed_under_its_quotes(old: Folder, tmp_path: Path, capsys: Said) -> None:
    new = version(tmp_path, SMALL)
    new.put("sources/courier.txt", "The Office keeps the clocks.\r\nThey met in May.\n")
    assert compared(old.path, new.path) == 1
    assert capsys.readouterr().out == """\
1 fact judged otherwise · 1 change beside the facts

Facts whose quotes are judged otherwise: 1
  timeline.1: They met.
    Quote: “met in March” (Courier)
    Verdict: [-exact-] {+missing+}

Sources: 1
  Courier
    Text: 1 line added, 1 line dropped · They met in [-March-]{+May+}.
"""


def test_a_pdf_is_a_version_like_any_other(tmp_path: Path, capsys: Said) -> None:
    paper = tmp_path / "tour.pdf"
    assert cli.main(["export", str(TOUR), "--output", str(paper)]) == 0
    assert compared(TOUR, paper) == 0


def test_so_is_a_pack(old: Folder, tmp_path: Path, capsys: Said) -> None:
    pack = tmp_path / "talks.zip"
    assert cli.main(["export", str(old.path), "--to", "pack", "--output", str(pack)]) == 0
    assert compared(pack, version(tmp_path, REWORDED).path) == 1


def test_the_comparison_is_written_as_pdf(old: Folder, tmp_path: Path, capsys: Said) -> None:
    paper = tmp_path / "changes.pdf"
    assert compared(old.path, version(tmp_path, REWORDED).path, "--output", paper) == 1
    assert paper.read_bytes().startswith(b"%PDF")
    assert capsys.readouterr().out == ""
    assert compared(old.path, old.path, "--output", paper, "--format", "json") == 0
    assert json.loads(capsys.readouterr().out)["same"]


@pytest.mark.parametrize("name", ["changes.docx", "changes", "old/briefing.yaml"])
def test_what_is_no_pdf_is_not_written(old: Folder, tmp_path: Path, capsys: Said, name: str) -> None:
    before = old.file.read_bytes()
    assert compared(old.path, old.path, "--output", tmp_path / name) == 2
    assert "choose a name that ends with .pdf" in capsys.readouterr().err
    assert old.file.read_bytes() == before


def test_the_pdf_of_a_version_is_not_written_over(old: Folder, tmp_path: Path, capsys: Said) -> None:
    paper = tmp_path / "talks.pdf"
    cli.main(["export", str(old.path), "--output", str(paper)])
    before = paper.read_bytes()
    assert compared(paper, old.path, "--output", paper) == 2
    assert "is a file of the briefing itself" in capsys.readouterr().err
    assert paper.read_bytes() == before


def test_a_broken_version_is_told_with_its_line(old: Folder, tmp_path: Path, capsys: Said) -> None:
    new = version(tmp_path, changed("topics: [training]", "topics: [trainning]"))
    assert compared(old.path, new.path) == 2
    assert ":22:14: `topics: trainning`" in capsys.readouterr().err


def test_one_version_alone_is_not_compared(old: Folder, capsys: Said) -> None:
    assert compared(old.path) == 2
    assert compared(old.path, old.path, "--since", "HEAD") == 2
    assert capsys.readouterr().err.count("name two versions, or one of them and --since REV") == 2


def test_hostile_words_do_not_reach_the_terminal(old: Folder, tmp_path: Path, capsys: Said) -> None:
    new = version(tmp_path, changed("en: They met.", 'en: "They \\e[31m met \\u202e."'))
    compared(old.path, new.path)
    out = capsys.readouterr().out
    assert "\x1b" not in out
    assert "\u202e" not in out


@needs_git
class TestSince:
    @pytest.fixture
    def kept(self, tmp_path: Path) -> Folder:
        repository = Repository(tmp_path / "work")
        folder = Folder(repository.path)
        folder.put("briefing.yaml", SMALL)
        repository.commit()
        folder.put("briefing.yaml", REWORDED)
        return folder

    def test_what_was_changed_since_the_last_commit(self, kept: Folder, capsys: Said) -> None:
        assert compared(kept.path, "--since", "HEAD") == 1
        assert "They met {+again+}." in capsys.readouterr().out

    def test_nothing_since_a_commit_that_says_the_same(self, kept: Folder) -> None:
        kept.put("briefing.yaml", SMALL)
        assert compared(kept.file, "--since", "HEAD") == 0

    def test_a_commit_that_is_not_there_is_one_sentence(self, kept: Folder, capsys: Said) -> None:
        assert compared(kept.path, "--since", "HEAD~7") == 2
        assert capsys.readouterr().err == f"briefing: {kept.path}: git knows no commit `HEAD~7` here\n"

    def test_a_file_has_no_history_of_its_own(self, kept: Folder, tmp_path: Path, capsys: Said) -> None:
        pack = tmp_path / "talks.zip"
        cli.main(["export", str(kept.path), "--to", "pack", "--output", str(pack)])
        assert compared(pack, "--since", "HEAD") == 2
        assert "compare this pack with another file" in capsys.readouterr().err
