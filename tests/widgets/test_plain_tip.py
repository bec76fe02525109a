"""A tool tip shows an author's words as they are, whatever they look like."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import Qt, QTextDocument
from PySide6.QtWidgets import QApplication

from briefing.widgets.elided_label import ElidedLabel
from briefing.widgets.plain_tip import plain_tip

HOSTILE = st.lists(st.sampled_from(["<b>", "</b>", "<img src='x'>", "&lt;", "<!--", "a", "<qt>", '"']), max_size=6)


@given(HOSTILE.map("".join))
def test_words_that_look_like_markup_are_shown_as_words(qapp: QApplication, words: str) -> None:
    tip = plain_tip(words)
    document = QTextDocument()
    if Qt.mightBeRichText(tip):
        document.setHtml(tip)
    else:
        document.setPlainText(tip)
    assert document.toPlainText() == words


def test_the_tip_of_a_shortened_line_is_the_whole_line(qapp: QApplication) -> None:
    label = ElidedLabel()
    label.say("A <b>bold</b> title")
    assert label.toolTip() == "<qt>A &lt;b&gt;bold&lt;/b&gt; title</qt>"
    assert label.accessibleName() == "A <b>bold</b> title"
