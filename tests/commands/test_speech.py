"""The terminal speaks the reader's language; what programs read stays English, and places stay where they are."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from briefing import cli
from briefing.commands.speech import asked_for
from tests.command_line import TOUR, Said, written
from tests.storage.folder import SMALL, Folder, changed

BROKEN = changed("topics: [training]", "topics: [trainning]")


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    return Folder(tmp_path / "talks")


@pytest.fixture
def french(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "fr_FR.UTF-8")


@pytest.mark.parametrize(
    ("environment", "said"),
    [
        ({"LC_ALL": "fr_MA.UTF-8"}, "ce thème n’existe pas\u00a0; vouliez-vous dire `training`\u00a0?"),
        ({"LC_ALL": "", "LC_MESSAGES": "ar_MA"}, "لا وجود لهذا الموضوع؛ هل تقصد `training`؟"),
        ({"LC_ALL": "", "LC_MESSAGES": "", "LANG": "fr"}, "ce thème n’existe pas\u00a0;"),
        ({"LC_ALL": "C"}, "there is no such topic; did you mean `training`?"),
        ({"LC_ALL": "POSIX", "LANG": "fr_FR"}, "there is no such topic;"),
        ({"LC_ALL": "de_DE.UTF-8"}, "there is no such topic;"),
    ],
)
def test_problems_are_in_the_language_of_the_locale_each_after_its_place(
    folder: Folder, capsys: Said, monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], said: str
) -> None:
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert cli.main(["check", written(folder, BROKEN)]) == 2
    line = BROKEN[: BROKEN.index("trainning")].count("\n") + 1
    place, words = capsys.readouterr().err.split(": ", 1)
    assert place == f"{folder.file}:{line}:14"
    assert said in words


@pytest.mark.usefixtures("french")
def test_a_language_that_is_asked_for_goes_before_the_locale(folder: Folder, capsys: Said) -> None:
    command = ["export", written(folder, BROKEN), "--output", str(folder.path / "x.pdf")]
    assert cli.main([*command, "--language", "ar"]) == 2
    assert "لا وجود لهذا الموضوع" in capsys.readouterr().err
    assert cli.main(command) == 2
    assert "ce thème n’existe pas" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "language"),
    [
        (["export", "a", "--language", "ar"], "ar"),
        (["export", "a", "--language=fr", "--topic", "b"], "fr"),
        (["export", "a", "--language", "xx"], None),
        (["export", "a", "--language"], None),
        (["check", "fr"], None),
    ],
)
def test_the_language_is_read_off_the_command_line(words: list[str], language: str | None) -> None:
    assert asked_for(words) == language


@pytest.mark.usefixtures("french")
def test_complaints_are_in_the_readers_language(tmp_path: Path, capsys: Said) -> None:
    assert cli.main(["compare", str(TOUR)]) == 2
    assert cli.main(["library", str(tmp_path / "nowhere"), "--format", "text"]) == 2
    assert cli.main(["export", str(TOUR), "--topic", "harbuor", "--output", str(tmp_path / "a.pdf")]) == 2
    assert cli.main(["export", str(TOUR), "--output", str(tmp_path / "a.xyz")]) == 2
    said = capsys.readouterr().err.splitlines()
    assert said[0] == "briefing: nommez deux versions, ou l’une d’elles et --since REV"
    assert said[1] == f"briefing: {tmp_path / 'nowhere'}\u00a0: ce répertoire n’existe pas"
    assert said[2].startswith("briefing: il n’y a pas de thème `harbuor` dans ce dossier")
    assert said[3].startswith("briefing: le nom `a.xyz` ne dit pas le format\u00a0; terminez-le par")


@pytest.mark.usefixtures("french")
def test_what_programs_read_is_english(folder: Folder, capsys: Said) -> None:
    path = written(folder, BROKEN)
    assert cli.main(["check", path, "--format", "json"]) == 2
    (problem,) = json.loads(capsys.readouterr().out)["problems"]
    assert problem["message"] == "`topics: trainning`: there is no such topic; did you mean `training`?"
    assert cli.main(["check", path, "--format", "github"]) == 2
    assert "::`topics: trainning`: there is no such topic; did you mean `training`?" in capsys.readouterr().out
    assert cli.main(["check", written(folder, changed("met in March", "met in May")), "--format", "github"]) == 1
    assert capsys.readouterr().out.splitlines()[-2:] == [
        "facts: 2, of which rest 1 on verified quotes, 1 on unverified ones, 0 on none",
        "quotes: 2 (1 exact, 1 missing)",
    ]


@pytest.mark.usefixtures("french")
def test_a_check_is_told_in_french(folder: Folder, capsys: Said) -> None:
    assert cli.main(["check", written(folder, changed("met in March", "met in May"))]) == 1
    assert capsys.readouterr().out.splitlines() == [
        f"{folder.file}:24:14: introuvable\u00a0: «\u00a0met in May\u00a0» (courier, fait timeline.1)",
        "faits\u00a0: 2, dont 1 sur des citations vérifiées, 1 sur des citations non vérifiées, 0 sans citation",
        "citations\u00a0: 2 (1 exacte, 1 introuvable)",
    ]


def test_a_check_is_told_in_arabic(folder: Folder, capsys: Said, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "ar_MA.UTF-8")
    assert cli.main(["check", written(folder, SMALL)]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "الوقائع: 2، منها على اقتباسات مثبتة 2، وعلى اقتباسات غير مثبتة 0، وبلا اقتباس 0",
        "الاقتباسات: 2 (اثنان مطابقان)",
    ]


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_the_tour_is_checked_without_an_english_word(
    capsys: Said, monkeypatch: pytest.MonkeyPatch, language: str
) -> None:
    """What stands in quotation marks is the author's and the sources'; ids are words of the file."""
    monkeypatch.setenv("LC_ALL", language)
    cli.main(["check", str(TOUR), "--strict", "--repairs"])
    out = capsys.readouterr().out
    english = (" the ", " is ", " of ", " says", " quote", " fact ", "warning", "unsupported", "normalised")
    for word in english:
        assert [line for line in _outside_quotes(out) if word in line] == [], word


def _outside_quotes(out: str) -> list[str]:
    """Each line without what it quotes."""
    lines = []
    for line in out.replace("«\u00a0", "«").replace("\u00a0»", "»").splitlines():
        parts = line.split("«")
        lines.append(parts[0] + "".join(part.rpartition("»")[2] for part in parts[1:]))
    return lines
