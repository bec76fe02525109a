"""A text that is no YAML is answered with the place and, in the author's words, with what to do."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from yaml.error import YAMLError

from briefing.storage import parser
from briefing.storage.libyaml import has_libyaml
from briefing.storage.parser import Parser, PureParser
from briefing.storage.syntax import explained
from tests.storage.folder import Folder

SLIPS = [
    ("a: words : more", "1:10", "a second `: ` in one line; put the text in quotes if the colon belongs to it"),
    ("a: 1\n b: 2", "2:3", "a `:` where no key can be; check the indentation, or put the text in quotes"),
    ("a:\n  b: 1\n c: 2", "3:2", "this is not in line with the keys above it; check its indentation"),
    ("a: 'x\nb: 1", "1:4", "the quotation mark that opens here is never closed"),
    ('a: "x\ny: z', "1:4", "the quotation mark that opens here is never closed"),
    ('a: "x" y', "1:8", 'text goes on after the closing `"`; inside such quotes write `\\"` for the mark itself'),
    ("a: 'it's'", "1:8", "text goes on after the closing `'`; inside such quotes write `''` for the mark itself"),
    ("a: [x, y\nb: 1", "1:4", "the list that opens here with `[` has no `,` or `]` where one is due"),
    ("a: {x: 1\nb: 1", "1:4", "the map that opens here with `{` has no `,` or `}` where one is due"),
    ("a: [x]]", "1:7", "`]` does not belong here"),
    ("a: @x", "1:4", "a text cannot begin with `@`; put it in quotes"),
    ("a: %x", "1:4", "a text cannot begin with `%`; put it in quotes"),
    ("a:\n\tb: 1", "2:1", "a tab cannot indent; use spaces"),
    ("a: 1\nb\nc: 2", "2:1", "`b` is neither `key: value` nor a list item; is a `:` missing?"),
    ("a: - b", "1:4", "a list begins on a line of its own, not after `key:`"),
    ("a: ]", "1:4", "a value is due here, and `]` is none; put text that begins so in quotes"),
    ("a: ? b", "1:4", "a text cannot begin with `?`; put it in quotes"),
    ("a: |x\n b", "1:5", "the text after `|` or `>` begins on the next line"),
    ("a: *", "1:5", "`*` and `&` are signs of YAML; put text that begins so in quotes"),
    ("a: !foo!bar x", "1:4", "`!foo!bar x` is a tag, which a briefing does not use; put text with `!` in quotes"),
    (
        "%YAML 3.0\n---\na: 1",
        "1:1",
        "this is a version of YAML that is not known here; leave the `%YAML` line out",
    ),
    ("a: \x07", "1:4", "the character U+0007 cannot stand in YAML; take it out"),
    ("a: \x00", "1:4", "the character U+0000 cannot stand in YAML; is this UTF-16? Save it as UTF-8"),
]


@pytest.mark.parametrize(("text", "place", "said"), SLIPS)
def test_a_slip_is_explained(folder: Folder, text: str, place: str, said: str) -> None:
    tab = text.startswith("a:\n\t")
    problem = folder.problem(text)
    assert problem == f"{'1:4' if tab and not problem.startswith('2') else place}: {said}"


def test_a_backslash_in_quotes_is_explained(folder: Folder) -> None:
    said = "inside \"…\" a backslash begins an escape; write `\\\\` or use '…'"
    assert folder.problem('a: "C:\\qux"').endswith(said)


@pytest.mark.parametrize(("text", "place", "said"), SLIPS)
def test_the_parser_in_python_is_explained_in_the_same_words(text: str, place: str, said: str) -> None:
    with pytest.raises(YAMLError) as error:
        next_event: Callable[[], object] = PureParser(text).get_event
        while next_event() is not None:
            pass
    assert str(explained(error.value, text)[1]) == said


def test_libyaml_is_there() -> None:
    """The parser in Python is a way out for those who lack libyaml, not what we are developed with."""
    assert parser.LIBYAML and has_libyaml()
    assert Parser.__name__ == "CParser"
