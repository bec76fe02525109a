"""A change is written at its exact place; every other character stays as its author wrote it."""

from __future__ import annotations

import random
from difflib import unified_diff

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.core import Date, Event, Fact, Quote, Stance, Topic
from briefing.editing import (
    AddEvent,
    AddFact,
    AddQuote,
    AddTopic,
    Change,
    DeleteFact,
    DeleteQuote,
    EditRefused,
    MoveFact,
    ReplaceQuote,
    SetInFact,
    SetInQuote,
    applied,
    page_of,
    renamed,
    splice,
    spliced,
)
from briefing.editing.splicing import with_splices
from briefing.shipped import DATA
from briefing.storage.conversion import converted
from tests.editing.edits import KINDS
from tests.editing.edits import change as some_change
from tests.editing.styles import written_at_random
from tests.storage.folder import SMALL

TALKS = """\
# Talks on the clocks
briefing: 1
title: Talks
languages: [en, fr]
topics: {ai: Machines, training: Training}
sources:
  courier: {title: Courier}
  herald: {title: Herald}
participants:
  office:
    name: The Office
    kind: organisation
    facts:
      - text: 'It keeps the clocks.'   # since when?
        topics: [ai]
        quotes: [{source: courier, exact: "keeps the clocks"}]
  port: {name: The Port, kind: organisation}
timeline:

  # the first meeting
  - id: met
    date: 2025-03
    text:
      en: "They met."
      fr: >-
        Ils se
        sont vus.
    topics:
      - ai        # for now
      - training
    quotes:
      - source: courier
        exact: met in March

  - date: 2025-04
    text: They agreed.
    topics: [training]
    source: herald
    quotes: ["agreed on it"]
"""


def lines(change: Change, text: str = TALKS) -> list[str]:
    """What a change does to the lines of a file."""
    new = splice(text, change)
    assert converted(new) == applied(converted(text), change)
    marked = unified_diff(text.splitlines(), new.splitlines(), n=0, lineterm="")
    return [line for line in marked if not line.startswith(("---", "+++", "@@"))]


def test_words_keep_the_marks_in_which_they_stand() -> None:
    fact = "participants.office.facts.1"
    assert lines(SetInFact(fact=fact, key="text", value="It's late.")) == [
        "-      - text: 'It keeps the clocks.'   # since when?",
        "+      - text: 'It''s late.'   # since when?",
    ]
    assert lines(SetInQuote(fact=fact, quote=0, key="exact", value='the "clocks"')) == [
        '-        quotes: [{source: courier, exact: "keeps the clocks"}]',
        r'+        quotes: [{source: courier, exact: "the \"clocks\""}]',
    ]


def test_of_a_text_only_the_language_is_touched_that_changed() -> None:
    value = {"en": "They met.", "fr": "Ils se sont rencontrés."}
    assert lines(SetInFact(fact="met", key="text", value=value)) == [
        "-        Ils se",
        "-        sont vus.",
        "+        Ils se sont rencontrés.",
    ]
    assert lines(SetInFact(fact="met", key="text", value={"en": "They met."})) == [
        "-      fr: >-",
        "-        Ils se",
        "-        sont vus.",
    ]


def test_what_plain_words_cannot_hold_is_quoted() -> None:
    assert lines(SetInFact(fact="timeline.2", key="text", value="They: agreed #1")) == [
        "-    text: They agreed.",
        '+    text: "They: agreed #1"',
    ]


def test_of_a_list_only_the_items_are_touched_that_changed() -> None:
    assert lines(SetInFact(fact="met", key="topics", value=("ai",))) == ["-      - training"]
    assert lines(SetInFact(fact="timeline.2", key="topics", value=("ai", "training"))) == [
        "-    topics: [training]",
        "+    topics: [ai, training]",
    ]


def test_a_new_key_stands_where_authors_write_it() -> None:
    assert lines(SetInFact(fact="met", key="note", value="Alone.")) == ["+    note: Alone."]
    new = splice(TALKS, SetInFact(fact="met", key="note", value="Alone."))
    assert "      - training\n    note: Alone.\n    quotes:" in new


def test_a_quote_that_was_words_alone_becomes_a_map() -> None:
    assert lines(SetInQuote(fact="timeline.2", quote=0, key="stance", value="differs")) == [
        '-    quotes: ["agreed on it"]',
        '+    quotes: [{exact: "agreed on it", stance: differs}]',
    ]


def test_no_quote_changes_its_source_with_that_of_the_fact() -> None:
    assert lines(SetInFact(fact="timeline.2", key="source", value="courier")) == [
        "-    source: herald",
        '-    quotes: ["agreed on it"]',
        "+    source: courier",
        '+    quotes: [{source: herald, exact: "agreed on it"}]',
    ]


def test_a_quote_is_added_in_the_form_of_its_neighbours() -> None:
    quote = Quote(source="herald", exact="in March 2025", stance=Stance.DIFFERS)
    assert lines(AddQuote(fact="met", quote=quote)) == [
        "+      - source: herald",
        "+        exact: in March 2025",
        "+        stance: differs",
    ]
    assert lines(AddQuote(fact="timeline.2", quote=quote, at=0)) == [
        '-    quotes: ["agreed on it"]',
        '+    quotes: [{exact: in March 2025, stance: differs}, "agreed on it"]',
    ]


def test_a_repair_writes_what_differs_and_no_more() -> None:
    by = Quote(source="courier", exact="met in  March", prefix="They")
    assert lines(ReplaceQuote(fact="met", quote=0, by=by)) == [
        "-        exact: met in March",
        "+        exact: met in  March",
        "+        prefix: They",
    ]


def test_the_last_quote_takes_its_key_along() -> None:
    assert lines(DeleteQuote(fact="met", quote=0)) == [
        "-    quotes:",
        "-      - source: courier",
        "-        exact: met in March",
    ]


def test_an_event_is_added_apart_from_the_others_as_they_are() -> None:
    event = Event(id="", text="They left.", topics=("ai",), date=Date.parse("2025-05~"))
    assert lines(AddEvent(new=event)) == [
        "+",
        "+  - date: 2025-05~",
        "+    text: They left.",
        "+    topics: [ai]",
    ]
    new = splice(TALKS, AddEvent(new=event, at=0))
    assert "timeline:\n\n  - date: 2025-05~\n" in new
    assert "    topics: [ai]\n\n  # the first meeting\n  - id: met\n" in new


def test_the_first_fact_of_a_participant_in_brackets_is_written_in_brackets() -> None:
    fact = Fact(id="docks", text="It has docks, many.", topics=("ai",))
    assert lines(AddFact(holder="port", new=fact)) == [
        "-  port: {name: The Port, kind: organisation}",
        "+  port: {name: The Port, kind: organisation,"
        ' facts: [{id: docks, text: "It has docks, many.", topics: [ai]}]}',
    ]


def test_a_fact_is_deleted_with_the_blank_lines_that_parted_it() -> None:
    assert splice(TALKS, DeleteFact(fact="timeline.2")) == TALKS[: TALKS.index("\n  - date: 2025-04")]
    assert lines(DeleteFact(fact="participants.office.facts.1"))[0] == "-    facts:"


def test_a_moved_fact_keeps_its_form_its_comments_and_whom_it_names() -> None:
    new = splice(TALKS, MoveFact(fact="met", at=1))
    raw = TALKS[TALKS.index("  - id: met") : TALKS.index("\n  - date: 2025-04")].rstrip("\n")
    assert new.index(raw) > new.index("They agreed")
    bare = TALKS.replace("   # since when?", "")
    moved = converted(splice(bare, MoveFact(fact="participants.office.facts.1", holder="port")))
    (fact,) = moved.participants["port"].facts
    assert fact.id == "participants.port.facts.1"
    assert fact.participants == ("port", "office")


def test_a_moved_fact_loses_no_comment() -> None:
    port = "  port:\n    kind: organisation\n    name: The Port"
    into_lines = TALKS.replace("  port: {name: The Port, kind: organisation}", port)
    moved = splice(into_lines, MoveFact(fact="participants.office.facts.1", holder="port"))
    assert "    facts:\n      - text: 'It keeps the clocks.'   # since when?\n        topics: [ai]\n" in moved
    assert "    kind: organisation\n  port:" in moved
    with pytest.raises(EditRefused, match="for which a list in brackets has no room; move it by hand"):
        splice(TALKS, MoveFact(fact="participants.office.facts.1", holder="port"))


def test_derived_ids_follow_the_place_and_that_is_told() -> None:
    before = converted(TALKS)
    event = Event(id="", text="They left.", topics=("ai",), date=Date.parse("2025-05"))
    assert renamed(before, AddEvent(new=event, at=0)) == {"timeline.2": "timeline.3"}
    assert renamed(before, DeleteFact(fact="met")) == {"timeline.2": "timeline.1"}
    assert renamed(before, MoveFact(fact="timeline.2", at=0)) == {"timeline.2": "timeline.1"}
    assert renamed(before, SetInFact(fact="timeline.2", key="id", value="deal")) == {"timeline.2": "deal"}


def test_line_ends_the_mark_and_a_missing_last_line_end_stay() -> None:
    content = b"\xef\xbb\xbf" + TALKS.rstrip("\n").replace("\n", "\r\n").encode()
    new = spliced(page_of(content), AddTopic(new=Topic(id="sea", label="The sea"))).page.content
    event = Event(id="", text="They left.", topics=("ai",), date=Date.parse("2025-05"))
    new = spliced(page_of(new), AddEvent(new=event)).page.content
    assert new.startswith(b"\xef\xbb\xbf#")
    assert new.endswith(b"    topics: [ai]")
    assert new.count(b"\n") == new.count(b"\r\n")


@pytest.mark.parametrize(("change", "sentence"), [
    (SetInFact(fact="mett", key="text", value="x"), "there is no fact `mett`; did you mean `met`?"),
    (SetInFact(fact="met", key="topics", value=("trainin",)),
     "`topics: trainin`: there is no such topic; did you mean `training`?"),
    (SetInFact(fact="met", key="text", value=""), "an event needs `text`"),
    (SetInFact(fact="met", key="date", value="2025-13"), "`date`: "),
    (SetInFact(fact="met", key="txt", value="x"), "`txt` is not a key of an event; did you mean `text`?"),
    (SetInFact(fact="met", key="text", value={"de": "x"}), "is not among the briefing’s languages"),
    (SetInFact(fact="timeline.2", key="id", value="met"), "is the id of another fact already"),
    (SetInQuote(fact="met", quote=3, key="exact", value="x"), "has no quote 4"),
    (AddTopic(new=Topic(id="ai", label="x")), "is among the topics already"),
    (MoveFact(fact="met", at=7), "there is no place 8 in a list of 1"),
])  # fmt: skip
def test_what_cannot_be_is_refused_in_one_sentence(change: Change, sentence: str) -> None:
    with pytest.raises(EditRefused) as refused:
        splice(TALKS, change)
    assert sentence in str(refused.value)


def test_what_is_no_briefing_is_not_edited() -> None:
    with pytest.raises(EditRefused, match="is not a briefing as it is"):
        splice(TALKS.replace("briefing: 1", "briefing: 2"), DeleteFact(fact="met"))


@settings(max_examples=60)
@given(st.integers(0, 2**32 - 1))
def test_any_change_to_any_file_is_proved_or_refused(seed: int) -> None:
    dice = random.Random(seed)
    text = written_at_random(dice)
    page = page_of(text.encode())
    for _ in range(4):
        change = some_change(dice, page.briefing)
        try:
            new = spliced(page, change)
        except EditRefused:
            continue
        assert converted(new.page.text) == applied(page.briefing, change)
        assert with_splices(page.text, new.splices) == new.page.text
        page = new.page


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__.strip("_"))
@pytest.mark.parametrize("name", ["tour", "morocco-us-ai-2025"])
def test_the_shipped_briefings_take_every_kind_of_change(name: str, kind: object) -> None:
    page = page_of((DATA / name / "briefing.yaml").read_bytes())
    dice, made = random.Random(name), 0
    while made < 2:
        change = kind(dice, page.briefing)  # type: ignore[operator]
        try:
            new = spliced(page, change)
        except EditRefused as refused:
            assert "by hand" not in str(refused), (change, refused)
            continue
        made += 1
        assert new.page.text != page.text or isinstance(change, MoveFact | SetInFact | SetInQuote)


def test_the_smallest_briefing_takes_its_first_of_everything() -> None:
    bare = SMALL[: SMALL.index("timeline:")]
    event = Event(id="", text="They left.", topics=("ai",), date=Date.parse("2025-05"))
    assert splice(bare, AddEvent(new=event)).endswith("\ntimeline:\n  - date: 2025-05\n    text: They left.\n"
                                                         "    topics: [ai]\n")  # fmt: skip
