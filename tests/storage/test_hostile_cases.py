"""What YAML can say, case by case as a test suite of YAML has them: read as meant, or refused with its place.

The cases stand in the place of a briefing's `summary`; those at the end are whole files.
"""

from __future__ import annotations

import pytest

from tests.storage.folder import HEAD, Folder

READ = [
    ("a word", "word", "word"),
    ("no typed values", "012", "012"),
    ("no truth values", "no", "no"),
    ("no null", "null", "null"),
    ("no tilde", "~", "~"),
    ("no dates", "2025-03-17", "2025-03-17"),
    ("no sexagesimals", "12:30", "12:30"),
    ("no numbers", "0x1F", "0x1F"),
    ("no infinity", "-.inf", "-.inf"),
    ("a URL", "http://example.org/a#b", "http://example.org/a#b"),
    ("a comment", "word # a comment", "word"),
    ("single quotes", "'it''s: here # too'", "it's: here # too"),
    ("double quotes", r'"a\tb\n\u00e9\U0001F600\x41\\\"\/"', 'a\tb\né\U0001f600A\\"/'),
    ("an escaped line end", '"a\\\n  b"', "ab"),
    ("folded plain lines", "one\n  two\n\n  three", "one two\nthree"),
    ("folded quoted lines", '"one\n  two\n\n  three"', "one two\nthree"),
    ("a literal block", "|\n  one\n   two\n", "one\n two\n"),
    ("a literal block, stripped", "|-\n  one\n\n\n", "one"),
    ("a literal block, kept", "|+\n  one\n\n", "one\n\n\n"),
    ("an indented literal block", "|2\n    one\n", "  one\n"),
    ("a folded block", ">\n  one\n  two\n\n   three\n  four\n", "one two\n\n three\nfour\n"),
    ("an empty block", "|\n", ""),
    ("a block of hashes", "|\n  # no comment\n", "# no comment\n"),
    ("quotes around nothing", '""', ""),
    ("trailing spaces", "word   ", "word"),
    ("a dash inside", "a - b", "a - b"),
    ("a question inside", "what? ever", "what? ever"),
    ("a colon inside", "a:b", "a:b"),
    ("brackets inside", "a [b] {c}", "a [b] {c}"),
    ("an ampersand inside", "R&D", "R&D"),
    ("a next line in quotes", '"a\x85b"', "a b"),
    ("a line separator in quotes", '"a\u2028b"', "a\u2028b"),
    ("a paragraph separator, escaped", r'"a\Pb"', "a\u2029b"),
    ("a byte order mark inside quotes", '"a\ufeffb"', "a\ufeffb"),
    ("a bidi override", "a\u202eb", "a\u202eb"),
    ("a private character", "\ue000", "\ue000"),
    ("a lone surrogate's pair", r'"\U0010FFFF"', "\U0010ffff"),
]


@pytest.mark.parametrize(("written", "read"), [case[1:] for case in READ], ids=[case[0] for case in READ])
def test_what_is_text_is_read_as_it_is_written(folder: Folder, written: str, read: str) -> None:
    assert folder.open(f"{HEAD}summary: {written}\n").briefing.summary == read


REFUSED = [
    ("an anchor", "&a word", "4:10: `&a` is an anchor"),
    ("an alias", "*a", "4:10: `*a` is an alias"),
    ("an alias that is a key", "{*a : b}", "4:11: `*a` is an alias"),
    ("a merge of an alias", "{<<: *a}", "4:15: `*a` is an alias"),
    ("an anchor that holds itself", "&a [*a]", "4:10: `&a` is an anchor"),
    ("a local tag", "!t word", "4:10: `!t` is a tag"),
    ("a core tag", "!!str word", "4:10: `tag:yaml.org,2002:str` is a tag"),
    (
        "a Python tag",
        "!!python/object/apply:os.system [ls]",
        "4:10: `tag:yaml.org,2002:python/object/apply:os.sys",
    ),
    ("a verbatim tag", "!<tag:a> word", "4:10: `tag:a` is a tag"),
    ("an unknown handle", "!a!b word", "4:10: `!a!b word` is a tag"),
    ("a binary", "!!binary aGk=", "4:10: `tag:yaml.org,2002:binary` is a tag"),
    ("a bare exclamation", "! word", "4:10: `!` is a tag"),
    ("a directive inside", "a\n%YAML 1.2\n---\nb", "5:1: a second document begins here"),
    ("a second document", "a\n---\nb: c", "5:1: a second document begins here"),
    ("a second document after its end", "a\n...\n---\nb", "6:1: a second document begins here"),
    ("a reserved sign", "@word", "4:10: a text cannot begin with `@`"),
    ("a grave accent", "`word`", "4:10: a text cannot begin with ```"),
    ("a percent sign", "%word", "4:10: a text cannot begin with `%`"),
    ("an open double quotation mark", '"word', "4:10: the quotation mark that opens here is never closed"),
    ("an open single quotation mark", "'word", "4:10: the quotation mark that opens here is never closed"),
    ("an open list", "[a, b", "4:10: the list that opens here with `[`"),
    ("an open map", "{a: b", "4:10: the map that opens here with `{`"),
    ("a list closed twice", "[a]]", "4:13: "),
    ("text after a quotation", '"a" b', '4:14: text goes on after the closing `"`'),
    ("a bad escape", r'"\q"', '4:11: inside "…" a backslash begins an escape'),
    ("half an escape", r'"\u12"', '4:13: inside "…" a code is'),
    ("an escaped surrogate", r'"\ud800"', '4:13: inside "…" this code names no character'),
    ("a code beyond the last", r'"\UFFFFFFFF"', '4:13: inside "…" this code names no character'),
    ("two colons", "a: b: c", "4:11: a second `: ` in one line"),
    ("a list on the key's line", "- a", "4:10: a list begins on a line of its own"),
    ("a tab for indentation", "\n\tword: b", "5:1: a tab cannot indent"),
    ("a wrong block header", "|9x\n  a", "4:12: the text after `|`"),
    ("a zero block header", "|0\n  a", "4:11: the text after `|`"),
    ("a block that stands out", "|\n one\ntwo", "6:1: `two` is neither"),
    ("a complex key", "{[a]: b}", "4:11: a key is a word"),
    ("an explicit complex key", "\n  ? - a\n  : b", "5:5: a key is a word"),
    ("an empty key", "{: a}", "4:11: a value is due here, and `: a}` is none"),
    ("a second key", "{en: a, en: b}", "4:18: `en` is a second key"),
    ("a second key in other quotes", "{en: a, 'en': b}", "4:18: `en` is a second key"),
    ("a null character", "a\0b", "4:11: the character U+0000 cannot stand in YAML"),
    ("a bell", "a\x07b", "4:11: the character U+0007 cannot stand in YAML"),
    ("a deletion", "a\x7fb", "4:11: the character U+007F cannot stand in YAML"),
    ("a control of Latin 1", "a\x9bb", "4:11: the character U+009B cannot stand in YAML"),
    ("a non-character", "a\uffffb", "4:11: the character U+FFFF cannot stand in YAML"),
]


@pytest.mark.parametrize(("written", "said"), [case[1:] for case in REFUSED], ids=[case[0] for case in REFUSED])
def test_what_is_not_is_refused_with_its_place(folder: Folder, written: str, said: str) -> None:
    problems = folder.problems(f"{HEAD}summary: {written}\n")
    assert any(problem.startswith(said) for problem in problems), problems


WHOLE = [
    ("nothing", "", "1:1: the file is empty"),
    ("a comment", "# a comment\n", "1:1: the file is empty"),
    ("a document's beginning", "---\n", "1:1: the file is empty"),
    ("a document's end", "...\n", "1:1: a value is due here, and `...` is none"),
    ("a list", "- a\n", "1:1: a briefing is a map of keys"),
    ("a word", "a\n", "1:1: a briefing is a map of keys"),
    ("an alias", "*a\n", "1:1: `*a` is an alias"),
    ("a tagged map", "!!map {a: b}\n", "1:1: `tag:yaml.org,2002:map` is a tag"),
    ("a version of YAML", "%YAML 9.9\n---\na\n", "1:1: this is a version of YAML that is not known"),
    ("a directive without a document", "%YAML 1.1\n", "2:1: "),
    ("a form feed", "\f", "1:1: the character U+000C cannot stand in YAML"),
]


@pytest.mark.parametrize(("written", "said"), [case[1:] for case in WHOLE], ids=[case[0] for case in WHOLE])
def test_a_file_that_is_no_briefing_is_refused_with_its_place(folder: Folder, written: str, said: str) -> None:
    problems = folder.problems(written)
    assert any(problem.startswith(said) for problem in problems), problems


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_every_editor_counts_the_same_lines(folder: Folder, end: str) -> None:
    yaml = f'{HEAD}summary: "a\x85b\u2028c\u2029d"\nauthors: *a\n'.replace("\n", end)
    assert folder.problem(yaml.encode()).startswith("5:10: `*a` is an alias")
    assert folder.problem(b"\xef\xbb\xbf" + yaml.encode()).startswith("5:10: `*a` is an alias")
