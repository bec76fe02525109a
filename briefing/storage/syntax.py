"""What the YAML parser says when a text is no YAML, in words for the person who wrote the text."""

from __future__ import annotations

import re

from yaml.error import MarkedYAMLError, YAMLError

from briefing.core.sentence import Sentence, Value, worded
from briefing.core.visible import quoted, shortened, visible
from briefing.storage.remark import Remark

_FORBIDDEN = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")

_BRACKETS = "the list that opens here with {begin} has no {comma} or {end} where one is due"
_BRACES = "the map that opens here with {begin} has no {comma} or {end} where one is due"
_CODE = "inside {quotes} a code is `\\x` and 2, `\\u` and 4 or `\\U` and 8 digits (0 to f)"
_TAG = "{word} is a tag, which a briefing does not use; put text with {sign} in quotes"
_NO_START = "{word} cannot begin a line or a text; put it in quotes"
_TIGHT = "a {colon} inside brackets is followed by a space, or the text around it is in quotes"
_BACKSLASH = "inside {quotes} a backslash begins an escape; write {escaped} or use {single}"
_NEXT_LINE = "the text after `|` or `>` begins on the next line"

# What libyaml says (and, after the comma, the parser in Python), and what we say for it. The first that fits is
# taken. `context` puts the problem where the unfinished thing began rather than where the parser gave up.
_SENTENCES: tuple[tuple[str, bool, str], ...] = (
    ("found unexpected end of stream", True, "the quotation mark that opens here is never closed"),
    ("expected ',' or ']'", True, _BRACKETS),
    ("expected ',' or '}'", True, _BRACES),
    ("could not find expected ':'", True, "{word} is neither {pair} nor a list item; is a {colon} missing?"),
    ("mapping keys are not allowed", False, "a text cannot begin with {question}; put it in quotes"),
    ("unexpected ':'", False, _TIGHT),
    ("document indicator", True, "the quotation mark that opens here is not closed before the document ends"),
    ("hexdecimal number", False, _CODE),
    ("hexadecimal", False, _CODE),
    ("Unicode character escape", False, "inside {quotes} this code names no character"),
    ("unknown escape character", False, _BACKSLASH),
    ("'-' indicator", False, "this is not in line with the `-` items above it; check its indentation"),
    ("sequence entries are not allowed", False, "a list begins on a line of its own, not after {key}"),
    ("node content", False, "a value is due here, and {word} is none; put text that begins so in quotes"),
    ("tab character", False, "a tab cannot indent; use spaces"),
    ("comment or line break", False, _NEXT_LINE),
    ("indentation indicator", False, _NEXT_LINE),
    ("alphabetic or numeric character", False, "`*` and `&` are signs of YAML; put text that begins so in quotes"),
    ("tag handle", False, _TAG),
    ("<document start>", False, "a second document begins here; a briefing is one document"),
    ("YAML document", False, "this is a version of YAML that is not known here; leave the {version} line out"),
    ("tag URI", True, _TAG),
    ("'!'", True, _TAG),
    ("'>'", True, _TAG),
    ("URI escaped octet", True, _TAG),
    ("non-alphabetical character", True, _NO_START),
    ("digit", True, _NO_START),
    ("directive name", False, "a line cannot begin with {percent}; put the text in quotes"),
)
_SIGNS = {
    "colon": "`:`", "comma": "`,`", "question": "`?`", "percent": "`%`", "sign": "`!`", "pair": "`key: value`",
    "key": "`key:`", "quotes": '"…"', "single": "'…'", "escaped": "`\\\\`", "version": "`%YAML`",
}  # fmt: skip
"""What stands in these sentences as it stands in a file, whatever language they are said in."""
_PAIRS = {_BRACKETS: ("`[`", "`]`"), _BRACES: ("`{`", "`}`")}


def explained(error: YAMLError, text: str) -> Remark:
    """Tell where in `text` the parser gave up (a code point), and why, in a sentence for the author."""
    if not isinstance(error, MarkedYAMLError) or error.problem_mark is None:
        return _unreadable_character(text)
    problem = error.problem or ""
    index = error.problem_mark.index
    begun = error.context_mark.index if error.context_mark else index
    if "mapping values are not allowed" in problem:
        return index, _colon(text, index)
    if "cannot start any token" in problem:
        return index, _sign(text, index)
    if "expected key" in problem or "expected <block end>" in problem:
        return index, _out_of_line(text, index)
    for fragment, at_beginning, sentence in _SENTENCES:
        if fragment in problem:
            place = begun if at_beginning else index
            return place, _said(sentence, _word(text, place))
    return index, worded("this is not YAML: {reason}", reason=visible(problem))


def _said(words: str, word: str | Sentence) -> Sentence:
    """A sentence of the table with the values that it names."""
    begin, end = _PAIRS.get(words, ("", ""))
    known: dict[str, Value] = {**_SIGNS, "word": word, "begin": begin, "end": end}
    return worded(words, **{name: value for name, value in known.items() if f"{{{name}}}" in words})


def _unreadable_character(text: str) -> Remark:
    found = _FORBIDDEN.search(text)
    if not found:
        return 0, worded("this is not YAML")
    words = "the character {code} cannot stand in YAML; take it out"
    if found[0] == "\0":
        words = "the character {code} cannot stand in YAML; is this UTF-16? Save it as UTF-8"
    return found.start(), worded(words, code=f"U+{ord(found[0]):04X}")


def _colon(text: str, index: int) -> Sentence:
    before = text[text.rfind("\n", 0, index) + 1 : index]
    if re.search(r":\s", before):
        words = "a second {colon} in one line; put the text in quotes if the colon belongs to it"
        return worded(words, colon="`: `")
    words = "a {colon} where no key can be; check the indentation, or put the text in quotes"
    return worded(words, colon="`:`")


def _sign(text: str, index: int) -> Sentence:
    sign = text[index : index + 1]
    if sign == "\t":
        return worded("a tab cannot indent; use spaces")
    return worded("a text cannot begin with {sign}; put it in quotes", sign=quoted(sign))


def _out_of_line(text: str, index: int) -> Sentence:
    before = text[text.rfind("\n", 0, index) + 1 : index].rstrip()
    if before.endswith(("'", '"')):
        mark = before[-1]
        inside = "''" if mark == "'" else '\\"'
        words = "text goes on after the closing {mark}; inside such quotes write {inside} for the mark itself"
        return worded(words, mark=f"`{mark}`", inside=f"`{inside}`")
    if before.strip():
        return worded("{word} does not belong here", word=_word(text, index))
    return worded("this is not in line with the keys above it; check its indentation")


def _word(text: str, index: int) -> str | Sentence:
    line = text[index : index + 200].split("\n", 1)[0]
    return quoted(shortened(line.strip(), 30)) if line.strip() else worded("the end of the line")
