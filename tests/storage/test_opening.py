"""A folder with one YAML file and the texts of its sources opens as a briefing."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefing.core import Date, Goal, Measure, Stage, Stance
from briefing.shipped import DATA
from briefing.storage import AbsenceReason, BrokenBriefing, open_briefing
from briefing.storage.positions import positions
from tests.storage.folder import COURIER, HEAD, SMALL, Folder, changed


@pytest.mark.parametrize("name", ["morocco-us-ai-2025", "tour"])
def test_the_shipped_briefings_open(name: str) -> None:
    opened = open_briefing(DATA / name)
    assert opened.briefing.facts
    assert opened.warnings == ()


def test_the_folder_or_its_yaml_file_may_be_named(folder: Folder) -> None:
    opened = folder.open()
    assert open_briefing(folder.file).briefing == opened.briefing
    assert (opened.file, opened.folder) == (folder.file, folder.path)
    assert opened.content == folder.file.read_bytes()


def test_ids_come_from_keys_and_places(folder: Folder) -> None:
    briefing = folder.open().briefing
    assert [fact.id for fact in briefing.facts] == ["timeline.1", "participants.office.facts.1"]
    assert briefing.participants["office"].id == "office"
    assert briefing.topics["training"].label == "Training"


def test_places_are_counted_from_one_and_an_authors_id_wins(folder: Folder) -> None:
    yaml = changed(
        "  - date: 2025-03\n", "  - {id: first, date: 2025, text: x, topics: [ai]}\n  - date: 2025-03\n"
    )
    assert [event.id for event in folder.open(yaml).briefing.timeline] == ["first", "timeline.2"]


def test_goals_and_measures_are_numbered_in_their_strategy_and_track(folder: Folder) -> None:
    briefing = folder.open(
        SMALL
        + """\
strategies:
  digital-2030:
    name: Digital 2030
    owner: office
    horizon: 2030
    goals:
      - {text: A hub., stage: announced, topics: [ai]}
tracks:
  expertise:
    name: Expertise
    parties: [office]
    measures:
      - {text: Exchange., stage: agreed, topics: [ai], quotes: [{exact: keeps the clocks, stage: agreed}]}
"""
    ).briefing
    goal, measure = briefing.facts[-2:]
    assert isinstance(goal, Goal)
    assert isinstance(measure, Measure)
    assert (goal.id, goal.stage) == ("strategies.digital-2030.goals.1", Stage.ANNOUNCED)
    assert measure.id == "tracks.expertise.measures.1"
    assert measure.quotes[0].stage is Stage.AGREED
    assert briefing.strategies["digital-2030"].horizon == Date.parse("2030")


def test_a_fact_under_a_participant_names_that_participant(folder: Folder) -> None:
    (fact,) = folder.open().briefing.participants["office"].facts
    assert fact.participants == ("office",)


def test_a_quote_may_be_a_string_where_the_fact_or_the_briefing_names_one_source(folder: Folder) -> None:
    (fact,) = folder.open().briefing.participants["office"].facts
    assert [(quote.source, quote.exact) for quote in fact.quotes] == [("courier", "keeps the clocks")]
    two = SMALL.replace("  courier:\n", "  gazette: {title: Gazette}\n  courier:\n")
    yaml = two.replace('quotes: ["keeps', 'source: gazette\n        quotes: ["keeps')
    (fact,) = folder.open(yaml).briefing.participants["office"].facts
    assert fact.quotes[0].source == "gazette"


def test_every_key_of_a_quote_is_read(folder: Folder) -> None:
    quote = "{exact: x, prefix: a, suffix: b, position: 12, stance: differs, note: n, translation: {fr: t}}"
    opened = folder.open(changed('{source: courier, exact: "met in March"}', quote))
    found = opened.briefing.timeline[0].quotes[0]
    assert (found.prefix, found.suffix, found.position, found.stance) == ("a", "b", 12, Stance.DIFFERS)
    assert (found.note, found.translation) == ("n", {"fr": "t"})


def test_every_scalar_is_the_text_that_was_typed(folder: Folder) -> None:
    yaml = HEAD + "authors: [no, 012, 2025-03, 12:30, 1_000, ~, null, 0x1F, .5, yes]\n"
    authors = folder.open(yaml).briefing.authors
    assert authors == ("no", "012", "2025-03", "12:30", "1_000", "~", "null", "0x1F", ".5", "yes")


def test_a_key_with_nothing_after_it_counts_as_not_written(folder: Folder) -> None:
    yaml = changed("    title: Courier\n", "    title: Courier\n    publisher:\n    published:\n    url:\n")
    source = folder.open(yaml + "handling:\nstrategies:\n").briefing.sources["courier"]
    assert (source.publisher, source.published, source.url) == ("", None, "")
    assert folder.open(changed("title: Talks", "title: {en: Talks, fr: }")).briefing.title == {"en": "Talks"}


def test_a_byte_order_mark_is_no_part_of_the_text(folder: Folder) -> None:
    opened = folder.open(b"\xef\xbb\xbf" + SMALL.encode(), {"sources/courier.txt": b"\xef\xbb\xbfmet"})
    assert opened.texts["courier"].raw == "met"
    assert positions(opened)["title",] == (2, 8)


def test_a_texts_line_ends_are_kept(folder: Folder) -> None:
    assert folder.open().texts["courier"].raw == COURIER
    assert folder.open().shown == {"courier": COURIER}


def test_a_text_that_changed_since_its_hash_was_recorded_is_set_aside(folder: Folder) -> None:
    told = folder.open().texts["courier"].sha256
    with_hash = changed("    title: Courier\n", f"    title: Courier\n    sha256: {told.upper()}\n")
    assert folder.open(with_hash).texts["courier"].raw == COURIER
    opened = folder.open(with_hash, {"sources/courier.txt": "The Office stops the clocks."})
    assert opened.texts == {}
    assert opened.absent["courier"].reason is AbsenceReason.CHANGED
    assert opened.absent["courier"].text is not None
    assert opened.absent["courier"].text.raw == "The Office stops the clocks."
    assert opened.shown == {"courier": "The Office stops the clocks."}


def test_a_source_without_a_text_has_none_on_file(folder: Folder) -> None:
    opened = folder.open(changed("    text: sources/courier.txt\n", "    text:\n"))
    assert opened.absent["courier"].reason is AbsenceReason.NOT_ON_FILE


def test_the_place_of_everything_can_be_asked_for(folder: Folder) -> None:
    where = positions(folder.open())
    lines = SMALL.splitlines()
    line, column = where["timeline", 0, "quotes", 0]
    assert lines[line - 1][column - 1 :].startswith("{source: courier")
    line, column = where["participants", "office", "facts", 0, "quotes", 0]
    assert lines[line - 1][column - 1 :].startswith('"keeps')
    with pytest.raises(LookupError):
        where["timeline", 7]


def test_columns_count_code_points_and_lines_are_those_of_an_editor(folder: Folder) -> None:
    yaml = changed("title: Talks\n", 'title: "\U0001f600\u2028\u0085x"\r\nsummary: é\r\n')
    assert positions(folder.open(yaml))["summary",] == (3, 10)


@pytest.mark.parametrize(
    ("names", "said"),
    [
        ((), "there is no YAML file in this folder, so no briefing"),
        (("a.yaml", "b.yml"), "there are 2 YAML files in this folder (`a.yaml`, `b.yml`); name the one to open"),
    ],
)
def test_a_folder_must_hold_one_yaml_file(tmp_path: Path, names: tuple[str, ...], said: str) -> None:
    for name in names:
        (tmp_path / name).write_text(SMALL)
    with pytest.raises(BrokenBriefing) as broken:
        open_briefing(tmp_path)
    assert str(broken.value) == f"{tmp_path}: {said}"


def test_hidden_yaml_files_are_other_programs_settings(folder: Folder) -> None:
    folder.put(".pre-commit-config.yaml", "repos: []")
    assert folder.open().file == folder.file


def test_a_path_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(BrokenBriefing, match="there is no such file or folder"):
        open_briefing(tmp_path / "nowhere" / "briefing.yaml")
