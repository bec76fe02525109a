"""New sources go into the file at their place; of everything else not a byte changes, or nothing is written."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.core import Source
from briefing.shipped import DATA
from briefing.storage.adding import NotAdded, add_sources, with_sources
from briefing.storage.plain import plain
from tests.storage.folder import SMALL, Folder, changed

NAMED = SMALL.replace('quotes: ["keeps the clocks"]', 'quotes: [{source: courier, exact: "keeps the clocks"}]')
NEW = Source(id="herald", title="The Herald: “Clocks”", language="en", text="sources/herald.txt")


def without(text: str, added: str) -> str:
    """The one stretch of `added` that `text` has not is taken out again."""
    start = next((i for i, (a, b) in enumerate(zip(text, added, strict=False)) if a != b), len(text))
    return added[:start] + added[start + len(added) - len(text) :]


def test_it_follows_the_last_source_in_the_same_form() -> None:
    added = with_sources(NAMED, [NEW])
    assert '    text: sources/courier.txt\n  herald:\n    title: "The Herald: “Clocks”"\n' in added
    assert without(NAMED, added) == NAMED


@pytest.mark.parametrize("form", [
    NAMED.replace("\n", "\r\n"),
    NAMED.replace("    text: sources/courier.txt\n", "    text: sources/courier.txt  # kept\n\n# people\n"),
    NAMED.replace("sources:\n  courier:\n    title: Courier\n    text: sources/courier.txt\n",
                  "sources: {courier: {title: Courier, text: sources/courier.txt}}\n"),
    NAMED.replace("sources:\n  courier:\n    title: Courier\n    text: sources/courier.txt\n",
                  "sources:\n    courier: {title: Courier, text: sources/courier.txt}\n"),
    NAMED.replace("    title: Courier\n    text: sources/courier.txt\n",
                  "    text: sources/courier.txt\n    title: >-\n      Cou\n      rier\n\n"),
    "briefing: 1\ntitle: T\nlanguages: [en]\n",
    "briefing: 1\ntitle: T\nlanguages: [en]\nsources:\ntopics: {a: A}\n",
    "briefing: 1\ntitle: T\nlanguages: [en]\nsources: {}\n",
    "briefing: 1\ntitle: T\nlanguages: [en]",
])  # fmt: skip
def test_whatever_the_form_of_the_file_the_data_are_the_old_and_the_new(form: str) -> None:
    added = with_sources(form, [NEW])
    assert without(form, added) == form
    old = plain(form)
    entry = plain(added)["sources"].pop("herald")
    assert entry["title"] == NEW.title
    assert {**plain(added), "sources": 0} == {**old, "sources": 0}


@given(st.lists(st.text(min_size=1).filter(lambda w: bool(w.strip())), min_size=1, max_size=3))
def test_any_title_is_written_as_it_is(titles: list[str]) -> None:
    titles = [title.encode("utf-8", "replace").decode() for title in titles]
    new = [Source(id=f"new-{number}", title=title) for number, title in enumerate(titles)]
    for form in (NAMED, "briefing: 1\ntitle: T\nlanguages: [en]\nsources: {a: {title: A}}\n"):
        assert [plain(with_sources(form, new))["sources"][one.id]["title"] for one in new] == titles


def test_the_shipped_briefings_take_one_in() -> None:
    for name in ("tour", "morocco-us-ai-2025"):
        text = (DATA / name / "briefing.yaml").read_text(encoding="utf-8")
        assert without(text, with_sources(text, [NEW])) == text


def test_quotes_that_name_no_source_would_have_none_and_that_is_said() -> None:
    with pytest.raises(NotAdded, match="some quotes name no source, since there was only one"):
        with_sources(SMALL, [NEW])


def test_its_text_is_written_beside_it(folder: Folder) -> None:
    opened = add_sources(folder.open(NAMED), [NEW], {"sources/herald.txt": b"Tick.\n"})
    assert opened.texts["herald"].raw == "Tick.\n"
    assert folder.file.read_text() == with_sources(NAMED, [NEW])


def test_where_the_file_has_changed_meanwhile_nothing_is_left(folder: Folder) -> None:
    opened = folder.open(NAMED)
    folder.put("briefing.yaml", changed("title: Talks", "title: Other"))
    with pytest.raises(NotAdded, match="has changed in the meantime"):
        add_sources(opened, [NEW], {"sources/herald.txt": b"Tick.\n"})
    assert not (folder.path / "sources" / "herald.txt").exists()
    assert "title: Other" in folder.file.read_text()


def test_no_file_is_written_over_and_no_link_followed(folder: Folder, tmp_path: Path) -> None:
    opened = folder.open(NAMED)
    (folder.path / "away").symlink_to(tmp_path)
    for path in ("sources/courier.txt", "away/herald.txt"):
        with pytest.raises(NotAdded):
            add_sources(opened, [NEW], {path: b"Tick.\n"})
    assert folder.file.read_text() == NAMED
    assert not (tmp_path / "herald.txt").exists()
