"""The README keeps its word: its commands exist, its example works, its tables are complete."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from briefing.cli import main
from briefing.commands.display import PACKAGES
from briefing.commands.names import COMMANDS
from briefing.evidence import Verdict
from briefing.language import Wording
from briefing.language.names import verdict_name

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def fenced(marker: str) -> str:
    """The block that follows the comment `marker`."""
    found = re.search(rf"<!-- {re.escape(marker)} -->\n```\w*\n(.*?)```\n", README, re.DOTALL)
    assert found, f"the README has no block marked {marker!r}"
    return found[1]


def rows(heading: str) -> list[list[str]]:
    """The cells of the table whose first line begins with `heading`."""
    lines = README[README.index(heading) :].split("\n\n")[0].splitlines()[2:]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]


@pytest.mark.parametrize("marker", ["the line that opens the window", "the line that runs the tests"])
def test_what_is_pasted_is_one_line(marker: str) -> None:
    assert fenced(marker).count("\n") == 1


def test_both_lines_set_up_alike_so_that_either_can_come_first() -> None:
    opens, tests = fenced("the line that opens the window"), fenced("the line that runs the tests")
    assert opens.split(" && ")[:2] == tests.split(" && ")[:2]


def test_ci_runs_that_line_and_no_other() -> None:
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    assert "<!-- the line that runs the tests -->" in script
    assert "pytest" not in script


def test_a_missing_library_is_answered_with_the_packages_that_the_readme_installs() -> None:
    packages = (ROOT / "resources" / "debian-packages.txt").read_text(encoding="utf-8").split()
    assert set(re.findall(r"\blib[\w.+-]+\w", PACKAGES)) == set(packages)


def test_the_example_is_a_briefing_whose_every_quote_is_verified(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("briefing.yaml", "sources/notice.txt"):
        file = tmp_path / name
        file.parent.mkdir(exist_ok=True)
        file.write_text(fenced(f"the example: {name}"), encoding="utf-8")
    assert main(["check", "--strict", str(tmp_path)]) == 0, capsys.readouterr().err


def test_the_verdicts_are_all_there_in_their_order_and_in_the_words_of_the_window() -> None:
    table = [(verdict.strip("`"), window) for _, verdict, window, *_ in rows("| sign | verdict")]
    assert table == [(verdict.value, verdict_name(Wording("en"), verdict)) for verdict in Verdict]


def test_only_verdicts_that_count_as_verified_are_called_verified() -> None:
    called = [verdict.strip("`") for _, verdict, *_, verified in rows("| sign | verdict") if verified == "yes"]
    assert called == [verdict.value for verdict in Verdict if verdict.verified]


def test_every_option_of_the_commands_is_named_and_every_named_option_exists(
    capsys: pytest.CaptureFixture[str],
) -> None:
    section = README[README.index("## The command line") : README.index("## The format")]
    exist = set[str]()
    for command in COMMANDS:
        assert f"briefing {command}" in section or f"briefing [{command}]" in section
        main([command, "--help"])
        exist.update(re.findall(r"--[a-z-]+", capsys.readouterr().out))
    assert set(re.findall(r"--[a-z-]+", section)) == exist - {"--help"}


def test_each_dependency_has_a_line_that_says_what_it_is_for() -> None:
    listed = {name for cell, _ in rows("| dependency") for name in cell.split(", ")}
    wanted = [*PROJECT["dependencies"], *PROJECT["optional-dependencies"]["fast"]]
    assert listed == {re.split(r"[<>=;]", name)[0] for name in wanted}


def test_every_picture_and_page_that_it_links_is_there() -> None:
    links = re.findall(r'(?:\]\(|src(?:set)?=")([^")]+)', README)
    assert links
    assert [link for link in links if not link.startswith("https://") and not (ROOT / link).is_file()] == []


def test_every_picture_that_is_kept_is_shown() -> None:
    kept = {f"resources/pictures/{file.name}" for file in (ROOT / "resources" / "pictures").iterdir()}
    assert {picture for picture in kept if picture not in README} == set()
