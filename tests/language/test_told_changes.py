"""A change is told in pieces of words; how they are set is the same on paper and on the screen."""

from __future__ import annotations

from briefing.core.rewording import Fate
from briefing.language.told_changes import SPACE, Piece, spaced


def test_what_was_struck_out_and_what_came_instead_are_parted() -> None:
    before, after = Piece("port", Fate.REMOVED), Piece("harbour", Fate.ADDED)
    assert list(spaced((before, after))) == [before, SPACE, after]


def test_no_line_goes_through_or_under_a_space() -> None:
    told = (Piece("the "), Piece("old port ", Fate.REMOVED), Piece("harbour", Fate.ADDED), Piece(" of\nJune"))
    set_so = list(spaced(told))
    assert "".join(piece.words for piece in set_so) == "the old port harbour of June"
    assert all(piece.fate is Fate.SAME for piece in set_so if piece.words.strip() != piece.words)


def test_a_space_at_which_no_line_breaks_stays() -> None:
    assert list(spaced((Piece("Quoi\u202f?  Rien.", Fate.ADDED),))) == [Piece("Quoi\u202f? Rien.", Fate.ADDED)]
