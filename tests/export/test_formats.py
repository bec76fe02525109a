"""What holds for every format: it carries the proof, follows filter and language and says so, harms nothing."""

from __future__ import annotations

import errno
import os
from pathlib import Path
from typing import Any

import msgspec
import pytest

from briefing.export import FORMATS, ExportCancelled, ExportError, format_of
from briefing.language import Wording
from tests.export.oracles import ORACLES, as_read, words_in
from tests.export.sample import Case, one_fact
from tests.export.shipped import SHIPPED, export_case, export_shipped, judged

DATED_ALONE = {"timelinejs", "calendar"}
"""Formats that hold dated facts and no others."""
SOURCES_ALONE = {"csl", "biblatex", "ris"}
"""Formats of sources: a fact without a quote is not in them."""
QUICK = sorted(ORACLES.keys() - {"pack"})
MARKUP = (
    r"#import \"x\" $x$ *b* _i_ __u__ `c` ``d`` <script>alert(1)</script> &amp; = H @ref [a](b) ![i](j) // c "
    r"~~s~~ \u{41} \textbf{x} {y} % z ^ ~ | -- ... 'q' ]( [^1] https://a.example/x_y_z ; , : \\n END:VEVENT "
    r"ER  - #tag"
)
HOSTILE = [
    "\x00",
    "\x07",
    "\x1b",
    "\x85",
    "\ufeff",
    "\uffff",
    "\ud800",
    "\udfff",
    "\u202e",
    "\u2066",
    "\U000e0041",
]


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
@pytest.mark.parametrize("name", SHIPPED)
@pytest.mark.parametrize("form", QUICK)
def test_every_quote_of_the_shipped_briefings_is_there_verbatim(
    form: str, name: str, language: str, tmp_path: Path
) -> None:
    words = words_in(form, export_shipped(name, form, tmp_path, language=language))
    briefing = judged(name)[0].briefing
    for fact in briefing.facts:
        if fact.date or form not in DATED_ALONE:
            for quote in fact.quotes:
                assert as_read(form, quote.exact) in words


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
@pytest.mark.parametrize("form", QUICK)
def test_every_fact_is_there_in_the_readers_language_and_every_verdict(
    form: str, language: str, tmp_path: Path
) -> None:
    words = words_in(form, export_shipped("tour", form, tmp_path, language=language))
    briefing, say = judged("tour")[0].briefing, Wording(language)
    facts = [fact for fact in briefing.facts if fact.quotes or form not in SOURCES_ALONE]
    for fact in (fact for fact in facts if fact.date or form not in DATED_ALONE):
        assert as_read(form, briefing.say(fact.text, language).words) in words
    verdicts = ["exact", "typographic"] + ([] if form in DATED_ALONE else ["altered", "missing", "cut short"])
    for verdict in verdicts:
        assert say(verdict) in words


@pytest.mark.parametrize("form", FORMATS)
def test_two_exports_are_the_same_byte_for_byte(form: str, case: Case, tmp_path: Path) -> None:
    first = export_case(case, form, tmp_path).read_bytes()
    assert export_case(case, form, tmp_path).read_bytes() == first
    assert first


@pytest.mark.parametrize("form", QUICK)
def test_a_filter_leaves_exactly_its_facts_and_is_named(form: str, case: Case, tmp_path: Path) -> None:
    output = export_case(case, form, tmp_path, facts=case.about("plans"), filter_words="Topic: Plans")
    words = words_in(form, output)
    assert "Topic: Plans" in words
    assert "2 of 5 facts shown" in words
    assert ("A digital hub." in words) == (form not in DATED_ALONE)
    assert ("The plan is due about 2030." in words) == (form not in SOURCES_ALONE)
    for hidden in ("The minister met the director.", "Training together.", "She is minister.", "17 mars 2025"):
        assert hidden not in words


@pytest.mark.parametrize("form", QUICK)
def test_a_filter_that_lets_nothing_through_is_an_export_all_the_same(
    form: str, case: Case, tmp_path: Path
) -> None:
    words = words_in(form, export_case(case, form, tmp_path, facts=[], filter_words="Topic: none"))
    assert "The minister met" not in words
    assert "0 of 5 facts shown" in words or form in SOURCES_ALONE | {"csv"}


@pytest.mark.parametrize("form", QUICK)
def test_the_handling_mark_is_told(form: str, case: Case, tmp_path: Path) -> None:
    assert "TLP:GREEN" in words_in(form, export_case(case, form, tmp_path))


@pytest.mark.parametrize("form", QUICK)
def test_markup_of_any_language_is_text(form: str, tmp_path: Path) -> None:
    output = export_case(_dated(MARKUP), form, tmp_path)
    assert as_read(form, MARKUP) in words_in(form, output)


@pytest.mark.parametrize("character", HOSTILE, ids=[f"U+{ord(c):04X}" for c in HOSTILE])
@pytest.mark.parametrize("form", QUICK)
def test_what_no_file_can_hold_is_written_out(form: str, character: str, tmp_path: Path) -> None:
    words = words_in(form, export_case(_dated(f"before{character}after"), form, tmp_path))
    written_out = f"before[U+{ord(character):04X}]after"
    itself = f"before{character}after"
    spaces = ("before after",) if character == "\x85" else ()
    in_json = (itself,) if form in {"web-annotation", "csl"} and not "\ud800" <= character <= "\udfff" else ()
    assert any(each in words for each in (written_out, *spaces, *in_json))


@pytest.mark.parametrize("form", QUICK)
def test_a_fact_of_a_hundred_thousand_letters_arrives(form: str, tmp_path: Path) -> None:
    text = "A sentence of eight words, repeated very often. " * 2100
    words = words_in(form, export_case(_dated(text), form, tmp_path))
    if form == "xlsx":
        assert "[cut: a cell holds 32,767 characters" in words
    else:
        assert words.count("repeated very often") >= 2100


def test_that_a_cell_was_cut_is_told_in_the_readers_language(tmp_path: Path) -> None:
    text = "A sentence of eight words, repeated very often. " * 2100
    words = words_in("xlsx", export_case(_dated(text), "xlsx", tmp_path, language="fr"))
    assert "32\u00a0767 caractères" in words


@pytest.mark.parametrize("form", QUICK)
def test_a_cancel_leaves_what_was_there(form: str, case: Case, tmp_path: Path) -> None:
    output = tmp_path / f"case{FORMATS[form].suffixes[0]}"
    output.write_bytes(b"old")
    with pytest.raises(ExportCancelled):
        export_case(case, form, tmp_path, progress=_until_writing)
    assert output.read_bytes() == b"old"
    assert [file.name for file in tmp_path.iterdir()] == [output.name]


@pytest.mark.parametrize("form", sorted(FORMATS.keys() - {"pdf"}))
def test_a_full_disk_is_a_sentence_and_leaves_what_was_there(
    form: str, case: Case, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    output = tmp_path / f"case{FORMATS[form].suffixes[0]}"
    output.write_bytes(b"old")
    monkeypatch.setattr(os, "fsync", _full)
    with pytest.raises(ExportError, match=r"cannot be written: .+\.$"):
        export_case(case, form, tmp_path)
    assert output.read_bytes() == b"old"
    assert [file.name for file in tmp_path.iterdir()] == [output.name]


@pytest.mark.parametrize("form", sorted(FORMATS))
def test_a_folder_that_is_not_there_is_a_sentence(form: str, case: Case, tmp_path: Path) -> None:
    with pytest.raises(ExportError, match=r"cannot be written: .+\.$"):
        export_case(case, form, tmp_path / "gone")


@pytest.mark.parametrize(
    ("file", "form"),
    [
        ("a.pdf", "pdf"),
        ("A.HTM", "html"),
        ("a.b.md", "markdown"),
        ("x.csl.json", "csl"),
        ("x.jsonld", "web-annotation"),
    ],
)
def test_the_suffix_tells_the_format(file: str, form: str) -> None:
    assert format_of(Path(file)).name == form


def test_a_suffix_of_several_formats_asks_which(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="say which with --to"):
        format_of(Path("a.json"))
    assert format_of(Path("a.json"), "csl").name == "csl"


def test_an_unknown_suffix_or_name_tells_what_there_is() -> None:
    with pytest.raises(ExportError, match=r"end it in one of \.pdf, \.html"):
        format_of(Path("a.xyz"))
    with pytest.raises(ExportError, match="did you mean `markdown`"):
        format_of(Path("a.md"), "markdwn")


def test_every_format_has_a_name_a_suffix_and_words_for_people() -> None:
    for name, form in FORMATS.items():
        assert form.name == name
        assert form.suffixes
        assert all(suffix.startswith(".") for suffix in form.suffixes)
        assert form.description


def _dated(text: str) -> Case:
    """One fact that says `text`, with a date, so that it is in a calendar too."""
    import msgspec

    from briefing.core import Date

    case = one_fact(text)
    person = case.briefing.participants["p"]
    fact = msgspec.structs.replace(person.facts[0], date=Date.parse("2025-03-17"))
    participants = {"p": msgspec.structs.replace(person, facts=(fact,))}
    return Case(msgspec.structs.replace(case.briefing, participants=participants), case.texts)


def _until_writing(stage: str, share: float) -> bool:
    return share < 0.06 if stage == "Writing the file" else True


def _full(_: Any) -> None:
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


@pytest.mark.parametrize("form", QUICK)
def test_it_asks_often_whether_to_go_on(form: str, tmp_path: Path) -> None:
    asked: list[float] = []

    def progress(stage: str, share: float) -> bool:
        asked.append(share)
        return True

    export_shipped("tour", form, tmp_path, progress=progress)
    assert asked == sorted(asked)
    assert (asked[0], asked[-1]) == (0.0, 1.0)
    assert len(asked) >= 8 if form not in SOURCES_ALONE else len(asked) >= 5


CARRYING = sorted(set(QUICK) - {"csl", "biblatex", "ris"})
"""Formats that hold the facts themselves."""


@pytest.mark.parametrize("form", CARRYING)
def test_what_a_statement_says_beyond_its_quotes_is_told(form: str, tmp_path: Path) -> None:
    words = words_in(form, export_shipped("tour", form, tmp_path, language="en"))
    assert as_read(form, "In the statement, but in none of its quotes: “nobody”") in words


@pytest.mark.parametrize("form", CARRYING)
def test_a_draft_is_called_one(form: str, case: Case, tmp_path: Path) -> None:
    briefing = case.briefing
    drafts = tuple(msgspec.structs.replace(event, draft=True) for event in briefing.timeline)
    drafted = Case(msgspec.structs.replace(briefing, timeline=drafts), case.texts)
    assert "draft" in words_in(form, export_case(drafted, form, tmp_path))
    assert "draft" not in words_in(form, export_case(case, form, tmp_path))
