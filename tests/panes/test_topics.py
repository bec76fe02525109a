"""The filters count what each value would leave, as counting it all anew says."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import structs
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from briefing.core.filter import Facet, Filter
from briefing.models.open_briefing import OpenBriefing
from briefing.models.session import Session, verdict_values
from briefing.panes.topics import TopicsPane
from briefing.widgets.theme import LIGHT, Theme
from tests.benchmarks.large import large_briefing, ledger_of, texts_of

BRIEFING = large_briefing(200)
LEDGER = ledger_of(BRIEFING)
VALUES = {
    Facet.TOPICS: sorted(BRIEFING.topics), Facet.PARTICIPANTS: sorted(BRIEFING.participants),
    Facet.SOURCES: sorted(BRIEFING.sources), Facet.VERDICTS: ["exact", "normalised", "altered", "missing"],
}


@st.composite
def filters(draw: st.DrawFn) -> Filter:
    wanted = Filter(words=draw(st.sampled_from(["", "", "a", "2", "the", "zz"])))
    for facet, values in VALUES.items():
        wanted = wanted.with_values(facet, frozenset(draw(st.lists(st.sampled_from(values), max_size=2))))
        wanted = wanted.with_all_of(facet, draw(st.booleans()))
    return wanted


@pytest.fixture(scope="module")
def pane(qapp: QApplication) -> Iterator[TopicsPane]:
    session = Session(OpenBriefing(BRIEFING, Path("large/briefing.yaml"), {}, texts_of(BRIEFING)), "en")
    session.set_ledger(LEDGER, session.index.with_verdicts(verdict_values(LEDGER)))
    pane = TopicsPane(session, Theme(LIGHT))
    yield pane
    delete(pane)


@given(wanted=st.lists(filters(), min_size=1, max_size=4))
@settings(max_examples=30)
def test_every_count_is_the_count_of_the_facts_that_would_be_left(pane: TopicsPane, wanted: list[Filter]) -> None:
    session = pane.session
    for each in wanted:
        session.set_filter(each)
        counts = session.index.counts(each)
        for line in pane.view.values():
            if line.value:
                facet = Facet(line.facet)
                assert line.count == counts[facet].get(line.value, 0)
                assert line.chosen == (line.value in each.chosen(facet))
                assert facet not in each.all_of or line.count <= session.matching.bit_count()


def test_a_filter_that_another_briefing_does_not_know_leaves_the_list_whole(qtbot: QtBot) -> None:
    """The chips that go make room for lines, which were still those of the briefing before."""
    session = Session(OpenBriefing(BRIEFING, Path("large/briefing.yaml"), {}, texts_of(BRIEFING)), "en")
    pane, listed = TopicsPane(session, Theme(LIGHT)), list[str]()
    qtbot.addWidget(pane)

    def look() -> None:
        listed[:] = [line.value for line in pane.view.values() if line.facet == Facet.SOURCES.value]

    pane.chips.laid.connect(look)
    session.set_filter(Filter().with_values(Facet.SOURCES, frozenset(sorted(BRIEFING.sources)[:2])))
    assert len(listed) == len(BRIEFING.sources) + 1
    other = structs.replace(BRIEFING, sources={}, timeline=(), participants={}, strategies={}, tracks={})
    session.replace(OpenBriefing(other, Path("other/briefing.yaml"), {}, {}))
    assert listed == []
