"""What the YAML parser says when a text is no YAML, in words for the person who wrote the text."""

from __future__ import annotations

import re

from yaml.error import MarkedYAMLError, YAMLError

from briefing.core.visible import quoted, shortened, visible

_FORBIDDEN = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")

# What libyaml says (and, after the comma, the parser in Python), and what we say for it. The first that fits is
# taken. `context` puts the problem where the unfinished thing began rather than where the parser gave up.
_SENTENCES: tuple[tuple[str, bool, str], ...] = (
    ("found unexpected end of stream", True, "the quotation mark that opens here is never closed"),
    ("expected ',' or ']'", True, "the list that opens here with `[` has no `,` or `]` where one is due"),
    ("expected ',' or '}'", True, "the map that opens here with `{{` has no `,` or `}}` where one is due"),
    ("could not find expected ':'", True, "{word} is neither `key: value` nor a list item; is a `:` missing?"),
    ("mapping keys are not allowed", False, "a text cannot begin with `?`; put it in quotes"),
    ("unexpected ':'", False, "a `:` inside brackets is followed by a space, or the text around it is in quotes"),
    ("document indicator", True, "the quotation mark that opens here is not closed before the document ends"),
    ("hexdecimal number", False, 'inside "…" a code is `\\x` and 2, `\\u` and 4 or `\\U` and 8 digits (0 to f)'),
    ("hexadecimal", False, 'inside "…" a code is `\\x` and 2, `\\u` and 4 or `\\U` and 8 digits (0 to f)'),
    ("Unicode character escape", False, 'inside "…" this code names no character'),
    ("unknown escape character", False, "inside \"…\" a backslash begins an escape; write `\\\\` or use '…'"),
    ("'-' indicator", False, "this is not in line with the `-` items above it; check its indentation"),
    ("sequence entries are not allowed", False, "a list begins on a line of its own, not after `key:`"),
    ("node content", False, "a value is due here, and {word} is none; put text that begins so in quotes"),
    ("tab character", False, "a tab cannot indent; use spaces"),
    ("comment or line break", False, "the text after `|` or `>` begins on the next line"),
    ("indentation indicator", False, "the text after `|` or `>` begins on the next line"),
    ("alphabetic or numeric character", False, "`*` and `&` are signs of YAML; put text that begins so in quotes"),
    ("tag handle", False, "{word} is a tag, which a briefing does not use; put text with `!` in quotes"),
    ("<document start>", False, "a second document begins here; a briefing is one document"),
    ("YAML document", False, "this is a version of YAML that is not known here; leave the `%YAML` line out"),
    ("tag URI", True, "{word} is a tag, which a briefing does not use; put text with `!` in quotes"),
    ("'!'", True, "{word} is a tag, which a briefing does not use; put text with `!` in quotes"),
    ("'>'", True, "{word} is a tag, which a briefing does not use; put text with `!` in quotes"),
    ("URI escaped octet", True, "{word} is a tag, which a briefing does not use; put text with `!` in quotes"),
    ("non-alphabetical character", True, "{word} cannot begin a line or a text; put it in quotes"),
    ("digit", True, "{word} cannot begin a line or a text; put it in quotes"),
    ("directive name", False, "a line cannot begin with `%`; put the text in quotes"),
)


def explained(error: YAMLError, text: str) -> tuple[int, str]:
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
            return place, sentence.format(word=_word(text, place))
    return index, f"this is not YAML: {visible(problem)}"


def _unreadable_character(text: str) -> tuple[int, str]:
    found = _FORBIDDEN.search(text)
    if not found:
        return 0, "this is not YAML"
    code = f"U+{ord(found[0]):04X}"
    hint = "; is this UTF-16? Save it as UTF-8" if found[0] == "\0" else "; take it out"
    return found.start(), f"the character {code} cannot stand in YAML{hint}"


def _colon(text: str, index: int) -> str:
    before = text[text.rfind("\n", 0, index) + 1 : index]
    if re.search(r":\s", before):
        return "a second `: ` in one line; put the text in quotes if the colon belongs to it"
    return "a `:` where no key can be; check the indentation, or put the text in quotes"


def _sign(text: str, index: int) -> str:
    sign = text[index : index + 1]
    if sign == "\t":
        return "a tab cannot indent; use spaces"
    return f"a text cannot begin with {quoted(sign)}; put it in quotes"


def _out_of_line(text: str, index: int) -> str:
    before = text[text.rfind("\n", 0, index) + 1 : index].rstrip()
    if before.endswith(("'", '"')):
        mark = before[-1]
        inside = "''" if mark == "'" else '\\"'
        return f"text goes on after the closing `{mark}`; inside such quotes write `{inside}` for the mark itself"
    if before.strip():
        return f"{_word(text, index)} does not belong here"
    return "this is not in line with the keys above it; check its indentation"


def _word(text: str, index: int) -> str:
    line = text[index : index + 200].split("\n", 1)[0]
    return quoted(shortened(line.strip(), 30)) if line.strip() else "the end of the line"
