"""What a person does with a window in a minute, one step after the other, for the watchdog."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QDialog, QWidget

from briefing.core import Filter
from briefing.desk import Desk

Use = tuple[str, Callable[[], object]]
"""What is done, and what does it."""


def _leave(window: QWidget) -> None:
    """Close the dialogs that stand before the window."""
    for dialog in window.findChildren(QDialog):
        dialog.close()


def uses(desk: Desk) -> list[Use]:
    """Select, filter, search, sign, write, find, export, change theme, text size and language, and go back."""
    session, window = desk.session, desk.window
    act = window.actions_by_name
    topic, person = next(iter(session.briefing.topics)), next(iter(session.briefing.participants))
    facts = session.briefing.facts
    return [
        *((f"select fact {place + 1}", partial(session.choose, facts[place].id)) for place in (0, 3, 20, 40)),
        ("next quote", act["Next quote"].trigger),
        ("next fact", act["Next fact"].trigger),
        ("filter by topic", partial(session.set_filter, Filter(topics=frozenset({topic})))),
        ("filter by person", partial(session.set_filter, Filter(participants=frozenset({person})))),
        ("search for words", partial(window.header.search.setText, "intel")),
        ("clear the filter", act["Clear the filter"].trigger),
        ("approve", act["Approve"].trigger),
        ("open the form", act["Edit the fact"].trigger),
        ("leave the form", session.editing.leave_form),
        ("undo", act["Undo"].trigger),
        ("open the finder", act["Go to anything…"].trigger),
        ("write into it", partial(window.going.finder.field.setText, "mor")),
        ("leave it", window.going.finder.leave),
        ("open the export", act["Export…"].trigger),
        ("leave it again", partial(_leave, window)),
        ("open the page of keys", act["Keys"].trigger),
        ("close it", partial(_leave, window)),
        ("one pane alone", partial(window.arrangement.toggle_large, "source")),
        ("all panes again", partial(window.arrangement.toggle_large, "source")),
        ("dark", window.theme.turn),
        ("light", window.theme.turn),
        ("larger text", act["Larger text"].trigger),
        ("smaller text", act["Smaller text"].trigger),
        ("French", partial(session.set_language, "fr")),
        ("Arabic, mirrored", partial(session.set_language, "ar")),
        ("English, mirrored back", partial(session.set_language, "en")),
    ]
