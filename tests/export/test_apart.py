"""A large briefing is exported by a process of its own: with the same outcome, and nothing of it stays."""

from __future__ import annotations

import pickle
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest

from briefing import apart_child
from briefing.evidence.ledger import check_as_far
from briefing.evidence.texts import source_texts
from briefing.export import FORMATS, ExportCancelled, ExportError
from briefing.export.apart import carry_out
from briefing.export.errand import Errand
from briefing.export.order import Order
from briefing.export.telling import going_on
from briefing.shipped import DATA
from briefing.storage.carrying import carried_files
from briefing.storage.path import open_path
from tests.test_whole_file import aged

unix = pytest.mark.skipif(sys.platform == "win32", reason="no such signals")


@pytest.fixture
def errand(tmp_path: Path) -> Errand:
    """The tour as Markdown, into a folder of its own."""
    opened = open_path(DATA / "tour")
    ledger = check_as_far(opened.briefing, source_texts(opened.briefing, opened.texts), as_far_as_possible)
    (tmp_path / "folder").mkdir()
    output = tmp_path / "folder" / "tour.md"
    return Errand(opened.briefing, ledger, output, FORMATS["markdown"], "en", carried_files(opened))


def as_far_as_possible(done: int, total: int) -> bool:
    return True


@pytest.fixture
def many(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every briefing is one of many facts."""
    monkeypatch.setattr("briefing.export.apart.MANY", 0)


def left(errand: Errand) -> list[str]:
    return sorted(file.name for file in errand.output.parent.iterdir())


@pytest.mark.usefixtures("many")
@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_the_same_bytes_come_of_it(form: str, language: str, errand: Errand) -> None:
    some = errand.briefing.facts[:9]
    here = replace(errand, form=FORMATS[form], language=language, filter_words="Fog", facts=some)
    there = replace(here, output=errand.output.with_name("apart"))
    assert here.do() == (here.output,)
    assert carry_out(there, going_on) == (there.output,)
    assert there.output.read_bytes() == here.output.read_bytes()


@pytest.mark.usefixtures("many")
def test_it_tells_how_far_it_is(errand: Errand) -> None:
    told: list[tuple[str, float]] = []

    def hear(stage: str, share: float) -> bool:
        told.append((stage, share))
        return True

    carry_out(errand, hear)
    assert told[0][0] == "Gathering the facts"
    assert told[-1] == ("Written", 1.0)
    assert sorted(share for _, share in told) == [share for _, share in told]


@pytest.mark.usefixtures("many")
@pytest.mark.parametrize("form", ["markdown", "pdf"])
def test_a_cancel_leaves_what_was_there(
    form: str, errand: Errand, started: list[subprocess.Popen[bytes]]
) -> None:
    errand.output.write_text("of yesterday")
    with pytest.raises(ExportCancelled):
        carry_out(replace(errand, form=FORMATS[form]), never)
    assert left(errand) == ["tour.md"]
    assert errand.output.read_text() == "of yesterday"
    assert [process.returncode for process in started] == [0]


def never(stage: str, share: float) -> bool:
    return False


@pytest.mark.usefixtures("many")
def test_a_refusal_comes_as_the_same_sentence(errand: Errand) -> None:
    nowhere = replace(errand, output=errand.output.parent / "nowhere" / "tour.md", language="fr")
    with pytest.raises(ExportError) as here:
        nowhere.do()
    with pytest.raises(ExportError) as there:
        carry_out(nowhere, going_on)
    assert str(there.value) == str(here.value)


def sleep(order: Order, draft: Path) -> None:
    while order.heard(0.5):
        time.sleep(0.01)
    order.tell(0.5)


@pytest.mark.usefixtures("many")
@unix
def test_a_process_that_is_killed_is_told_and_nothing_is_replaced(
    errand: Errand, started: list[subprocess.Popen[bytes]]
) -> None:
    def kill(stage: str, share: float) -> bool:
        started[0].send_signal(signal.SIGKILL)
        return True

    errand.output.write_text("of yesterday")
    with pytest.raises(ExportError, match="the export was ended from outside"):
        carry_out(replace(errand, form=replace(errand.form, write=sleep)), kill)
    assert errand.output.read_text() == "of yesterday"
    for file in errand.output.parent.iterdir():
        aged(file)
    errand.do()
    assert left(errand) == ["tour.md"]  # the next export has cleared away the draft


@pytest.mark.parametrize("share", [0.0, 0.5, 1.0])
def test_it_ends_and_takes_its_draft_along_when_its_parent_is_gone(share: float, errand: Errand) -> None:
    sent = pickle.dumps(replace(errand, form=replace(errand.form, write=sleep)).do)
    words = [sys.executable, "-P", apart_child.__file__]
    with subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdin and process.stdout
        process.stdin.write(sent[: int(len(sent) * share)])
        process.stdin.flush()
        if share == 1:
            assert pickle.load(process.stdout) == (apart_child.TOLD, ("Gathering the facts", 0.0))
        process.stdin.close()  # what the end of the parent does
        assert process.wait(30) == 0
    assert left(errand) == []


def test_only_many_facts_are_worth_a_process(errand: Errand, started: list[subprocess.Popen[bytes]]) -> None:
    carry_out(errand, going_on)
    assert not started
