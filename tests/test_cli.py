"""The command line: what is typed, what is answered, and with which exit code."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from briefing import __version__, cli
from briefing.commands.names import COMMANDS
from briefing.commands.report_github import annotation
from briefing.core.sentence import Sentence
from briefing.storage import Problem
from tests.command_line import MOROCCO, TOUR, Said, run, written
from tests.storage.folder import Folder, changed


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    return Folder(tmp_path / "talks")


class TestCheck:
    def test_it_passes_where_every_quote_is_verified(self, capsys: Said) -> None:
        assert cli.main(["check", str(MOROCCO)]) == 0
        out = capsys.readouterr().out.splitlines()
        facts, quotes = (int(re.findall(r"\d+", line)[0]) for line in out[-3:-1])
        assert facts >= 30
        assert quotes >= 45
        assert out[-1] == "checked in the excerpts on file: announcement, valyoplus"

    def test_it_fails_where_one_is_not(self, capsys: Said) -> None:
        assert cli.main(["check", str(TOUR)]) == 1
        assert (
            "facts: 69, of which rest 59 on verified quotes, 9 on unverified ones, 1 on none"
            in capsys.readouterr().out
        )

    def test_it_fails_with_2_where_the_file_is_broken(self, folder: Folder, capsys: Said) -> None:
        assert cli.main(["check", written(folder, changed("topics: [training]", "topics: [trainning]"))]) == 2
        said = capsys.readouterr()
        assert said.out == ""
        assert (
            said.err
            == f"{folder.file}:22:14: `topics: trainning`: there is no such topic; did you mean `training`?\n"
        )

    def test_repairs_are_told_beneath_a_quote_and_not_carried_out(self, folder: Folder, capsys: Said) -> None:
        path = written(folder, changed("met in March", "hey met in Marc"))
        before = folder.file.read_bytes()
        assert cli.main(["check", path, "--repairs"]) == 1
        _, line, *_ = capsys.readouterr().out.splitlines()
        assert line == "  repair: exact: “They met in March” (exact, at 2:1 of courier)"
        assert folder.file.read_bytes() == before
        cli.main(["check", path])
        assert "repair: " not in capsys.readouterr().out

    def test_programs_are_told_of_repairs_where_they_ask(self, folder: Folder, capsys: Said) -> None:
        path = written(folder, changed("met in March", "hey met in Marc"))
        cli.main(["check", path, "--format", "json", "--repairs"])
        told = [item["repairs"] for item in json.loads(capsys.readouterr().out)["items"]]
        (repair,) = [it for its in told for it in its]
        assert (repair["kind"], repair["exact"], repair["spans"]) == ("whole", "They met in March", [[30, 47]])
        cli.main(["check", path, "--format", "json"])
        assert "repairs" not in capsys.readouterr().out

    def test_a_quote_that_does_not_hold_is_shown_with_its_place_and_the_difference(
        self, folder: Folder, capsys: Said
    ) -> None:
        words = changed("met in March", "The Office keeps two clocks.")
        assert cli.main(["check", written(folder, words)]) == 1
        line = capsys.readouterr().out.splitlines()[0]
        assert line.startswith(f"{folder.file}:24:14: altered")
        assert "“The Office keeps two clocks.” (courier, fact timeline.1)" in line
        assert "keeps [-two" in line
        assert "{+the" in line

    def test_parts_in_another_order_are_not_what_the_source_says(self, capsys: Said) -> None:
        """The answer was that the source says what the quote says."""
        assert cli.main(["check", str(TOUR)]) == 1
        [line] = [line for line in capsys.readouterr().out.splitlines() if "fact cake-lost" in line]
        assert "the source says “" not in line
        assert line.endswith("the source says, in another order: “The cake was lost […] No one was hurt”")

    def test_an_ambiguous_quote_does_not_count_as_verified(self, folder: Folder, capsys: Said) -> None:
        folder.put("sources/courier.txt", "It keeps the clocks. It keeps the clocks. They met in March.")
        assert cli.main(["check", written(folder)]) == 1
        assert "ambiguous: “keeps the clocks”" in capsys.readouterr().out

    def test_an_unchecked_quote_says_why(self, folder: Folder, capsys: Said) -> None:
        assert cli.main(["check", written(folder, changed("    text: sources/courier.txt\n", ""))]) == 1
        assert "the text is not on file" in capsys.readouterr().out
        stale = changed("    title: Courier\n", f"    title: Courier\n    sha256: {'0' * 64}\n")
        assert cli.main(["check", written(folder, stale)]) == 1
        assert "the text has changed since its quotes were checked" in capsys.readouterr().out

    def test_json_is_one_object_with_these_fields(self, folder: Folder, capsys: Said) -> None:
        assert cli.main(["check", written(folder), "--format", "json"]) == 0
        answer = json.loads(capsys.readouterr().out)
        assert answer == {
            "facts": 2,
            "drafts": 0,
            "quotes": 2,
            "verdicts": {"exact": 2},
            "standings": {"verified": 2, "unverified": 0, "unsupported": 0},
            "flags": [],
            "items": [
                {"fact": "timeline.1", "source": "courier", "verdict": "exact", "warnings": [],
                 "spans": [[35, 47]], "line": 24, "column": 14},
                {"fact": "participants.office.facts.1", "source": "courier", "verdict": "exact",
                 "warnings": [], "spans": [[11, 27]], "line": 18, "column": 18},
            ],
            "problems": [],
        }  # fmt: skip

    def test_json_of_a_broken_briefing_holds_its_problems(self, folder: Folder, capsys: Said) -> None:
        assert cli.main(["check", written(folder, "briefing: 1\ntitel: x\n"), "--format", "json"]) == 2
        answer = json.loads(capsys.readouterr().out)
        assert (answer["facts"], answer["quotes"], answer["items"]) == (0, 0, [])
        assert answer["problems"][1] == {
            "file": str(folder.file),
            "line": 2,
            "column": 1,
            "message": "`titel` is not a key of a briefing: did you mean `title`?",
        }

    def test_github_annotates_the_line(self, folder: Folder, capsys: Said) -> None:
        assert (
            cli.main(["check", written(folder, changed("met in March", "met in May")), "--format", "github"]) == 1
        )
        first = capsys.readouterr().out.splitlines()[0]
        assert first.startswith(f"::error file={folder.file},line=24,col=14::")

    def test_an_annotation_cannot_be_forged_by_what_it_quotes(self) -> None:
        problem = Problem("a,b:c\n.yaml", 3, 4, Sentence("100 %\n::error::x"))
        assert annotation("error", problem) == (
            "::error file=a%2Cb%3Ac%0A.yaml,line=3,col=4::100 %25\\n::error::x"
        )

    def test_what_turns_the_line_of_a_terminal_is_shown(self, folder: Folder, capsys: Said) -> None:
        words = changed("met in March", "\\e[2J\\u202etem")
        assert cli.main(["check", written(folder, words)]) == 1
        out = capsys.readouterr().out
        assert "\x1b" not in out
        assert "\u202e" not in out
        assert "\\x1b[2J\\u202etem" in out

    def test_strict_also_asks_for_a_quote_under_every_fact(self, folder: Folder) -> None:
        bare = changed('    quotes: [{source: courier, exact: "met in March"}]\n', "")
        assert cli.main(["check", written(folder, bare)]) == 0
        assert cli.main(["check", written(folder, bare), "--strict"]) == 1

    def test_strict_also_asks_that_the_quotes_have_what_the_statement_says(
        self, folder: Folder, capsys: Said
    ) -> None:
        more = changed("text: It keeps the clocks.", "text: It keeps 14 clocks.")
        assert cli.main(["check", written(folder, more)]) == 0
        capsys.readouterr()
        assert cli.main(["check", written(folder, more), "--strict"]) == 1
        said = "number: “14” (en) is in none of the quotes of the fact participants.office.facts.1"
        assert f"{folder.file}:16:15: {said}" in capsys.readouterr().out

    def test_the_shipped_briefing_passes_strictly(self) -> None:
        assert cli.main(["check", str(MOROCCO), "--strict"]) == 0

    def test_accepting_the_sources_makes_their_quotes_checkable(self, folder: Folder, capsys: Said) -> None:
        path = written(folder, changed("    title: Courier\n", f"    title: Courier\n    sha256: {'0' * 64}\n"))
        assert cli.main(["check", path]) == 1
        assert cli.main(["check", path, "--accept-sources"]) == 0
        assert "recorded the hashes of courier" in capsys.readouterr().err
        assert cli.main(["check", path, "--accept-sources"]) == 0
        assert "every text is as it was" in capsys.readouterr().err

    def test_a_warning_does_not_change_the_code(self, folder: Folder, capsys: Said) -> None:
        path = written(folder, changed("title: Talks", "title: We are #1"))
        assert cli.main(["check", path]) == 0
        assert "`#1`" in capsys.readouterr().out
        assert cli.main(["check", path, "--format", "github"]) == 0
        assert "::warning " in capsys.readouterr().out
        assert cli.main(["check", path, "--format", "json"]) == 0
        said = capsys.readouterr()
        assert json.loads(said.out)["problems"] == []
        assert "`#1`" in said.err


class TestExport:
    def test_it_writes_the_filtered_facts(self, folder: Folder, tmp_path: Path) -> None:
        output = tmp_path / "talks.pdf"
        assert cli.main(["export", written(folder), "--output", str(output), "--topic", "ai"]) == 0
        import pypdfium2

        document = pypdfium2.PdfDocument(output)
        words = " ".join(" ".join(page.get_textpage().get_text_bounded() for page in document).split())
        assert "It keeps the clocks." in words
        assert "Artificial intelligence" in words
        assert "They met." not in words

    def test_an_unknown_topic_gets_the_near_word_and_nothing_is_written(
        self, folder: Folder, tmp_path: Path, capsys: Said
    ) -> None:
        output = tmp_path / "talks.pdf"
        assert cli.main(["export", written(folder), "--output", str(output), "--topic", "trainning"]) == 2
        said = "briefing: there is no topic `trainning` in this briefing; did you mean `training`?\n"
        assert capsys.readouterr().err == said
        assert not output.exists()

    def test_an_output_that_cannot_be_written_is_said(self, folder: Folder, tmp_path: Path, capsys: Said) -> None:
        assert cli.main(["export", written(folder), "--output", str(tmp_path / "no" / "a.pdf")]) == 2
        assert capsys.readouterr().err.count("\n") == 1
        assert cli.main(["export", written(folder), "--output", str(tmp_path / "a.nothing")]) == 2
        assert capsys.readouterr().err.count("\n") == 1
        assert list(tmp_path.glob("a.*")) == []

    @pytest.mark.parametrize("own", ["briefing.yaml", "sources/announcement.txt", "../dossier/briefing.yaml"])
    def test_no_file_of_the_briefing_is_written_over(self, own: str, tmp_path: Path, capsys: Said) -> None:
        dossier = Path(shutil.copytree(MOROCCO, tmp_path / "dossier"))
        before = (dossier / own).read_bytes()
        assert cli.main(["export", str(dossier), "--to", "pdf", "--output", str(dossier / own)]) == 2
        assert "is a file of the briefing itself" in capsys.readouterr().err
        assert (dossier / own).read_bytes() == before

    def test_its_language_is_the_briefings_first_unless_one_is_named(
        self, folder: Folder, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        asked: list[object] = []
        monkeypatch.setattr("briefing.export.export", lambda *_, **named: asked.append(named["language"]))
        for languages, words in (("[fr, en]", ()), ("[de, fr]", ()), ("[fr, en]", ("--language", "ar"))):
            text = "briefing: 1\ntitle: x\nlanguages: " + languages
            assert cli.main(["export", written(folder, text), "--output", "x.pdf", *words]) == 0
        assert asked == ["fr", "en", "ar"]


class TestTheProgram:
    def test_schema_prints_json(self, capsys: Said) -> None:
        assert cli.main(["schema"]) == 0
        assert json.loads(capsys.readouterr().out)["title"] == "Briefing"

    def test_version_and_help(self, capsys: Said) -> None:
        assert cli.main(["--version"]) == 0
        assert capsys.readouterr().out == f"briefing {__version__}\n"
        assert cli.main(["--help"]) == 0
        helped = capsys.readouterr().out
        assert all(command in helped for command in COMMANDS)

    @pytest.mark.parametrize(
        "words",
        [["check"], ["check", "a", "b"], ["export", "a"], ["--language", "de"], ["--themes"], ["schema", "x"],
         ["check", "x", "--form", "json"], ["--topic"], ["\x1b[2J", "\u202e"], ["check", "\u202ename"]],
    )  # fmt: skip
    def test_a_wrong_word_is_one_sentence_and_2(self, words: list[str], capsys: Said) -> None:
        assert cli.main(words) == 2
        said = capsys.readouterr().err
        assert said.count("\n") == 1
        assert "\x1b" not in said
        assert "\u202e" not in said

    @pytest.mark.parametrize("command", [["check"], ["export", "--output", "x.pdf"]])
    def test_a_path_that_is_not_there_is_one_sentence_and_2(self, command: list[str], capsys: Said) -> None:
        assert cli.main([*command, "nowhere"]) == 2
        assert capsys.readouterr().err == "nowhere: there is no such file or folder\n"

    def test_a_reader_that_stops_reading_is_no_error(self) -> None:
        command = [sys.executable, "-m", "briefing", "schema"]
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
            assert process.stdout
            assert process.stderr
            process.stdout.close()
            assert process.stderr.read() == b""

    @pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no full disk at hand")
    def test_a_full_disk_is_one_sentence(self) -> None:
        with Path("/dev/full").open("w") as full:
            command = [sys.executable, "-m", "briefing", "schema"]
            done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
        assert done.returncode == 2
        assert done.stderr == "briefing: the answer cannot be written: No space left on device\n"

    def test_an_interrupt_is_quiet(self) -> None:
        slow = "import sys, time; from briefing import cli; from briefing.commands import schema\n"
        slow += "schema.print_schema = lambda: print(0, flush=True) or time.sleep(60)\n"
        slow += "sys.exit(cli.main(['schema']))"
        with subprocess.Popen(
            [sys.executable, "-c", slow], stdout=subprocess.PIPE, stderr=subprocess.PIPE
        ) as process:
            assert process.stdout
            assert process.stderr
            process.stdout.readline()
            time.sleep(0.05)
            process.send_signal(signal.SIGINT)
            assert process.wait(30) == 130
            assert process.stderr.read() == b""

    def test_output_that_the_terminal_cannot_show_is_escaped(self) -> None:
        done = run("check", str(TOUR), PYTHONIOENCODING="ascii", PYTHONUTF8="0")
        assert done.returncode == 1
        assert "\\u201c" in done.stdout

    @pytest.mark.parametrize("words", [["schema"], ["check", str(TOUR)], []])
    def test_only_the_window_waits_for_qt(self, words: list[str]) -> None:
        code = f"import sys; from briefing import cli; cli.main({words!r}); assert 'PySide6' not in sys.modules"
        around = {
            key: value for key, value in os.environ.items() if "DISPLAY" not in key and key != "QT_QPA_PLATFORM"
        }
        done = subprocess.run(
            [sys.executable, "-c", code], capture_output=True, text=True, env=around, check=False
        )
        assert done.returncode == 0, done.stderr


def test_a_read_only_folder_is_enough(tmp_path: Path) -> None:
    copy = tmp_path / "tour"
    shutil.copytree(TOUR, copy)
    for file in [copy, *copy.rglob("*")]:
        file.chmod(0o555 if file.is_dir() else 0o444)
    try:
        assert cli.main(["check", str(copy)]) == 1
    finally:
        for file in [copy, *copy.rglob("*")]:
            file.chmod(0o755)
