"""What is laid out: every date as vague as it is, every word clear of every other and of every stem."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtWidgets import QApplication

from briefing.widgets.band import BandWords, Entry, Kind
from briefing.widgets.band.columns import Columns
from briefing.widgets.band.frame import Frame, Label
from briefing.widgets.band.layout import Brief, lay_out
from briefing.widgets.band.looks import plain_tick_words
from briefing.widgets.band.measure import Measure
from briefing.widgets.band.rows import Rows
from briefing.widgets.band.view import View
from tests.widgets.band_examples import HORIZON, MEETING, SHIPPED, VISIT, WORK, day, fonts

_BASE = day(2025)


def _brief(
    entries: list[Entry],
    width: float = 760,
    height: float = 240,
    shown: int | None = None,
    today: float | None = None,
) -> Brief:
    columns = Columns.of(entries)
    label, small = Measure(fonts().label), Measure(fonts().small)
    view = View(columns.scale(today), width)
    return Brief(columns, view, QSizeF(width, height), today, shown, BandWords(), plain_tick_words, label, small)


@st.composite
def _entries(draw: st.DrawFn) -> list[Entry]:
    count = draw(st.integers(1, 40))
    reach = draw(st.sampled_from([40, 400, 4000]))
    made = []
    for number in range(count):
        first = _BASE + draw(st.integers(0, reach))
        kind: Kind = draw(st.sampled_from(["point", "point", "span", "span", "horizon"]))
        days = 1 if kind == "point" else draw(st.sampled_from([7, 30, 365]))
        label = "A statement of the minister about skills"[: draw(st.integers(3, 40))]
        open_end = kind == "span" and draw(st.booleans())
        last = None if open_end else first + days
        soft, dimmed = draw(st.booleans()), draw(st.booleans())
        made.append(Entry(str(number), label, "2025", first, last, soft, kind, dimmed=dimmed))
    return made


@st.composite
def _frames(draw: st.DrawFn) -> Frame:
    entries = draw(_entries())
    width, height = draw(st.sampled_from([(400, 200), (760, 240), (1100, 320), (300, 130)]))
    shown = draw(st.none() | st.integers(0, len(entries) - 1))
    today = draw(st.none() | st.floats(_BASE, _BASE + 400))
    brief = _brief(entries, width, height, shown, today)
    view = brief.view
    for factor, x in draw(st.lists(st.tuples(st.floats(0.5, 5), st.floats(0, 300)), max_size=3)):
        view = view.zoomed(factor, x)
    values = {name: getattr(brief, name) for name in brief.__dataclass_fields__}
    return lay_out(Brief(**{**values, "view": view}))


def _apart(a: QRectF, b: QRectF) -> bool:
    return not a.intersects(b)


@pytest.mark.usefixtures("qapp")
class TestWordsAreClear:
    """Hypothesis looks for a timeline whose words touch what they must not."""

    @settings(max_examples=60)
    @given(_frames())
    def test_no_label_overlaps_another_or_a_count(self, frame: Frame) -> None:
        rects = [label.rect for label in frame.labels] + [more.rect for more in frame.more]
        for at, rect in enumerate(rects):
            assert all(_apart(rect, other) for other in rects[at + 1 :])

    @settings(max_examples=60)
    @given(_frames())
    def test_no_stem_crosses_a_label(self, frame: Frame) -> None:
        stems = [
            QRectF(a.pole, a.rect.top(), 0.5, frame.axis - a.rect.top())
            for a in frame.labels
            if a.pole is not None
        ]
        if frame.shown_stem is not None:
            stems.append(QRectF(frame.shown_stem, frame.rows_top, 0.5, frame.axis - frame.rows_top))
        for stem in stems:
            assert all(_apart(stem, label.rect) for label in frame.labels)
            assert all(_apart(stem, more.rect) for more in frame.more if more.rect.top() > frame.rows_top)

    @settings(max_examples=60)
    @given(_frames())
    def test_no_label_lies_on_a_bar_and_no_bar_on_another(self, frame: Frame) -> None:
        bars = [bar.rect for bar in frame.bars]
        for at, bar in enumerate(bars):
            assert all(_apart(bar, label.rect.adjusted(0, 2, 0, -2)) for label in frame.labels)
            assert all(_apart(bar, other) for other in bars[at + 1 :])

    @settings(max_examples=60)
    @given(_frames())
    def test_words_stay_inside_beneath_the_card_and_above_the_axis(self, frame: Frame) -> None:
        for label in frame.labels:
            assert 0 <= label.rect.left() < label.rect.right() <= frame.width
            assert frame.rows_top <= label.rect.top() < label.rect.bottom() <= frame.axis - 8

    @settings(max_examples=40)
    @given(_frames())
    def test_no_entry_is_labelled_twice(self, frame: Frame) -> None:
        labelled = [label.index for label in frame.labels]
        assert len(labelled) == len(set(labelled))

    @settings(max_examples=40)
    @given(_entries(), st.sampled_from([400.0, 760.0]))
    def test_what_has_no_label_is_counted(self, entries: list[Entry], width: float) -> None:
        frame = lay_out(_brief(entries, width))
        counted = sum(int("".join(c for c in more.words if c.isdigit())) for more in frame.more)
        assert counted == len(entries) - len(frame.labels)


def test_what_no_row_has_room_for_is_told_in_the_plural_of_its_number(qapp: QApplication) -> None:
    def more(n: int) -> str:
        return {1: "one", 2: "two"}.get(n, f"many {n}")

    for count in (1, 2, 5):
        crowd = [Entry(str(number), "A statement", "2025", _BASE, _BASE + 1) for number in range(count)]
        brief = replace(_brief(crowd, 300, 60), words=BandWords(more=more))
        assert [told.words for told in lay_out(brief).more] == [more(count)]


def _label(frame: Frame, entries: list[Entry], key: str) -> Label | None:
    return next((label for label in frame.labels if entries[label.index].key == key), None)


def test_the_shipped_facts_all_have_their_labels(qapp: QApplication) -> None:
    for width in (400, 760, 1100):
        frame = lay_out(_brief(list(SHIPPED), width))
        assert {label.index for label in frame.labels} == set(range(len(SHIPPED)))
        if width > 400:
            assert {label.words for label in frame.labels} == {entry.label for entry in SHIPPED}
        assert not frame.more


def test_a_month_is_as_wide_as_a_month_and_a_day_is_a_point(qapp: QApplication) -> None:
    brief = _brief([MEETING, VISIT, HORIZON])
    frame = lay_out(brief)
    (bar,) = frame.bars
    assert bar.rect.left() == pytest.approx(brief.view.x(day(2025, 3)))
    assert bar.rect.right() == pytest.approx(brief.view.x(day(2025, 4)))
    meeting = next(dot for dot in frame.dots if dot.index == 0)
    assert brief.view.x(day(2025, 3, 17)) < meeting.x < brief.view.x(day(2025, 3, 18))
    assert next(dot for dot in frame.dots if dot.index == 2).horizon


def test_an_open_end_fades_beyond_what_is_known(qapp: QApplication) -> None:
    brief = _brief([MEETING, VISIT, WORK])
    bar = next(bar for bar in lay_out(brief).bars if bar.index == 2)
    assert bar.solid_left == pytest.approx(brief.view.x(day(2025, 3)))
    assert bar.solid_left < bar.solid_right < bar.rect.right() - 60


def test_an_open_start_fades_before_what_is_known(qapp: QApplication) -> None:
    brief = _brief([MEETING, VISIT, Entry("until", "Until", "until 31 March", None, day(2025, 4), kind="span")])
    bar = next(bar for bar in lay_out(brief).bars if bar.index == 2)
    assert bar.solid_right == pytest.approx(brief.view.x(day(2025, 4)))
    assert bar.rect.left() + 60 < bar.solid_left < bar.solid_right


def test_what_goes_on_is_still_seen_long_after_its_begin(qapp: QApplication) -> None:
    brief = _brief(list(SHIPPED))
    view = brief.view.zoomed(6.0, brief.view.x(day(2025, 3, 17))).showing(day(2029), 40)
    values = {name: getattr(brief, name) for name in brief.__dataclass_fields__}
    frame = lay_out(Brief(**{**values, "view": view}))
    assert view.day(0) > day(2025, 4)
    assert [SHIPPED[bar.index] for bar in frame.bars] == [WORK]
    assert frame.bars[0].rect.right() > 60


def test_a_year_too_narrow_for_a_bar_is_marked_on_the_axis(qapp: QApplication) -> None:
    years = [Entry(str(y), str(y), str(y), day(y), day(y + 1), kind="span") for y in range(1000, 2001, 100)]
    frame = lay_out(_brief(years))
    assert not frame.bars
    assert len(frame.dots) == 11


def test_a_crowd_is_drawn_as_columns_beneath_the_labels(qapp: QApplication) -> None:
    crowd = [Entry(str(n), f"Said {n}", "2025", _BASE + n % 700, _BASE + n % 700 + 1) for n in range(7000)]
    frame = lay_out(_brief([*crowd, VISIT]))
    assert len(frame.crowd.xs) > 50
    assert all(label.rect.bottom() < frame.axis - 36 for label in frame.labels)
    assert len(frame.dots) < 200


def test_the_marks_of_a_hundred_thousand_are_as_few_as_the_pixels_allow(qapp: QApplication) -> None:
    many = [
        Entry(str(n), f"Said {n}", "2025", _BASE + n % 9000, _BASE + n % 9000 + 1 + n % 2 * 29)
        for n in range(100_000)
    ]
    frame = lay_out(_brief(many, 1100))
    assert len(frame.dots) + len(frame.bars) + len(frame.labels) + len(frame.crowd.xs) < 1100


def test_the_break_lies_between_the_meeting_and_the_horizon(qapp: QApplication) -> None:
    brief = _brief(list(SHIPPED))
    (broken,) = lay_out(brief).breaks
    assert brief.view.x(day(2025, 4)) < broken.left < broken.right < brief.view.x(day(2030))


def test_today_stands_where_it_is_with_its_word(qapp: QApplication) -> None:
    brief = _brief(list(SHIPPED), today=day(2026, 6))
    frame = lay_out(brief)
    assert frame.today is not None
    assert frame.today_words is not None
    assert frame.today == pytest.approx(brief.view.x(day(2026, 6) + 0.5))
    assert frame.today_words.contains(frame.today, frame.axis + 12)


def test_words_that_are_too_long_are_cut_with_an_ellipsis(qapp: QApplication) -> None:
    long = Entry("long", "word " * 80, "2025", _BASE, _BASE + 1)
    (label,) = lay_out(_brief([long], 400)).labels
    assert label.words.endswith("…")
    assert Measure(fonts().label).width(label.words) <= label.rect.width() + 1


def test_an_empty_timeline_has_no_marks(qapp: QApplication) -> None:
    frame = lay_out(_brief([], today=_BASE))
    assert not (frame.ticks or frame.labels or frame.dots or frame.bars or frame.more or frame.breaks)
    assert frame.today is None


def test_two_labels_in_a_row_are_not_read_as_one_sentence() -> None:
    rows = Rows(1, 400)
    rows.take_words(0, 100, 200)
    assert not rows.words_fit(0, 206, 300)
    assert not rows.words_fit(0, 10, 94)
    assert rows.words_fit(0, 216, 300)
    assert rows.bar_fits(0, 206, 300), "a bar and its own label stay together"
