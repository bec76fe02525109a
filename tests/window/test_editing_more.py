"""A person writes what is seldom written: what is said beside a quote, names that are not there yet."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from briefing.core import Stage
from briefing.desk import Desk
from briefing.editing.changes import SetInQuote
from briefing.models.editing import Act
from briefing.panes.parts.fact_editor import FactEditor
from briefing.shipped import DATA
from tests.widgets.band_examples import double_click, mark_of
from tests.window.editing import CONTROL, act, done, editor, key, type_into
from tests.window.test_room import settle
from tests.window.test_seals import band_of

RETURN = Qt.Key.Key_Return


def first_goal(desk: Desk) -> str:
    """A goal that has a quote."""
    goals = (goal for strategy in desk.session.briefing.strategies.values() for goal in strategy.goals)
    return next(goal.id for goal in goals if goal.quotes)


def ask_for_more(desk: Desk, qtbot: QtBot) -> None:
    qtbot.mouseClick(editor(desk).fields.quotes.parts[0].more, Qt.MouseButton.LeftButton)


def test_what_is_said_beside_a_quote_is_out_of_sight_until_asked_for(tour: Desk, qtbot: QtBot) -> None:
    tour.session.choose("cost-misquoted")
    act(tour, "Edit the fact")
    part = editor(tour).fields.quotes.parts[0]
    assert not part.asides.isVisible()
    ask_for_more(tour, qtbot)
    assert part.asides.isVisible()
    assert part.asides.first.hasFocus()
    assert not part.asides.stage.isVisible(), "only goals and measures have stages"
    ask_for_more(tour, qtbot)
    assert not part.asides.isVisible()
    assert not tour.session.editing.dirty, "looking changes nothing"


def test_note_translation_and_stage_of_a_quote_are_one_act_key_by_key(tour: Desk, qtbot: QtBot) -> None:
    acts = list[Act]()
    tour.session.editing.act_requested.connect(acts.append)
    goal, before = first_goal(tour), tour.writing.manuscript.page.content
    old = tour.session.briefing.by_id[goal].quotes[0]
    tour.session.choose(goal)
    act(tour, "Edit the fact")
    ask_for_more(tour, qtbot)
    asides = editor(tour).fields.quotes.parts[0].asides
    own = tour.session.briefing.sources[old.source].language
    assert ("translation", own) not in asides.fields, "nothing is translated into its own language"
    assert asides.fields["note", "ar"].accessibleName() == "Note (Arabic)"
    for field, words in ((asides.fields["note", "fr"], "Une note"), (asides.fields["note", "ar"], "ملاحظة")):
        field.setFocus()
        field.selectAll()
        type_into(field, words)
    assert asides.isVisible(), "it stays while one writes"
    translation = asides.fields["translation", "ar"]
    translation.setFocus()
    translation.selectAll()
    type_into(translation, "كلماتنا")
    QTest.keyClick(asides.stage, Qt.Key.Key_End)
    asides.stage.activated.emit(asides.stage.currentIndex())
    translation.setFocus()
    key(tour, qtbot, RETURN)
    done(tour, qtbot)
    quote = tour.session.briefing.by_id[goal].quotes[0]
    assert isinstance(quote.note, dict)
    assert isinstance(quote.translation, dict)
    assert (quote.note["fr"], quote.note["ar"], quote.translation["ar"]) == ("Une note", "ملاحظة", "كلماتنا")
    assert quote.stage is Stage.DELIVERED
    assert quote.exact == old.exact
    assert all(isinstance(change, SetInQuote) for change in acts[0].changes)
    act(tour, "Undo")
    done(tour, qtbot)
    assert tour.writing.manuscript.page.content == before


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_the_form_has_room_in_a_small_window_with_all_that_is_said_of_its_quotes(
    tour: Desk, qtbot: QtBot, language: str
) -> None:
    """It was 37 pixels wider than its pane in French: the ends of all fields were out of sight, without a bar."""
    tour.session.set_language(language)
    tour.window.resize(1100, 760)
    for fact in ("cost-misquoted", first_goal(tour)):
        tour.session.choose(fact)
        act(tour, "Edit the fact")
        ask_for_more(tour, qtbot)
        settle()
        form = editor(tour)
        [pane] = (area.viewport() for area in form.findChildren(QScrollArea))
        for part in [*fields_of(form), *form.fields.quotes.parts]:
            left = part.mapTo(pane, QPoint()).x()
            assert 0 <= left <= left + part.width() <= pane.width(), part.accessibleName()
        tour.session.editing.leave_form()


def test_what_is_below_gives_way_to_a_field_that_grows(tour: Desk, qtbot: QtBot) -> None:
    """The lines of the form kept the heights that they had at another width, and were squeezed into them."""
    tour.window.resize(1100, 760)
    tour.session.choose("cost-misquoted")
    act(tour, "Edit the fact")
    ask_for_more(tour, qtbot)
    form = editor(tour)
    for field in (form.fields.texts["en"], *form.fields.quotes.parts[0].asides.fields.values()):
        field.setPlainText("A good deal is to be said of this, and it takes more than one line. " * 3)
        qtbot.waitUntil(partial(all_have_their_heights, form))


def all_have_their_heights(form: FactEditor) -> None:
    for part in [*fields_of(form), *form.fields.quotes.parts, form.fields.quotes.parts[0].asides]:
        wanted = part.heightForWidth(part.width()) if part.hasHeightForWidth() else part.sizeHint().height()
        assert part.height() == wanted, part.accessibleName()


def fields_of(form: FactEditor) -> list[QWidget]:
    """The fields that the form of a fact shows, one below another."""
    fields = form.fields
    every = (*fields.texts.values(), fields.place, fields.stage, fields.speaker, fields.date, fields.reported,
             fields.topics, fields.people, fields.quotes, fields.role, fields.note)
    return [part for part in every if part.isVisible()]


def test_a_note_that_is_emptied_is_taken_out(tour: Desk, qtbot: QtBot) -> None:
    tour.session.choose("cost-misquoted")
    for words in ("Mind this", ""):
        act(tour, "Edit the fact")
        ask_for_more(tour, qtbot)
        field = editor(tour).fields.quotes.parts[0].asides.fields["note", "en"]
        field.setPlainText(words)
        key(tour, qtbot, RETURN, CONTROL)
        done(tour, qtbot)
        note = tour.session.briefing.by_id["cost-misquoted"].quotes[0].note
        assert tour.session.briefing.say(note, "en").words == words


def test_a_double_click_on_an_event_of_the_timeline_opens_the_form(tour: Desk, qtbot: QtBot) -> None:
    band, event = band_of(tour), tour.session.briefing.timeline[0].id
    tour.session.choose("cost-misquoted")
    at = mark_of(band, event)
    qtbot.mouseClick(band, Qt.MouseButton.LeftButton, pos=at.toPoint())
    double_click(band, at)
    assert editor(tour).isVisible()
    assert tour.session.editing.form is not None
    assert tour.session.editing.form.fact == tour.session.fact
    assert tour.session.fact in {it.id for it in tour.session.briefing.timeline}


def test_words_selected_in_one_briefing_are_no_quote_of_another(tour: Desk, qtbot: QtBot) -> None:
    editing = tour.session.editing
    with qtbot.waitSignal(editing.selection_changed, timeout=10_000):
        editing.select("communique", 20, 60)
    editing.select("communique", 20, 70)  # this one is still looked at when the other briefing is opened
    with qtbot.waitSignal(tour.judged, timeout=20_000):
        tour.open(DATA / "morocco-us-ai-2025")
    assert editing.selected is None
    assert not tour.window.actions_by_name["New fact from the selected words"].isEnabled()


def test_the_tabulator_goes_into_what_is_said_beside_a_quote_before_it_leaves_it(tour: Desk, qtbot: QtBot) -> None:
    tour.session.choose("cost-misquoted")
    act(tour, "Edit the fact")
    ask_for_more(tour, qtbot)
    part, met = editor(tour).fields.quotes.parts[0], list[QWidget]()
    widget: QWidget | None = part.more
    while widget is not None and widget is not part.out:
        widget = widget.nextInFocusChain()
        met.extend([widget] if widget else [])
    assert [field for field in met if field in part.asides.fields.values()] == list(part.asides.fields.values())
