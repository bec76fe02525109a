"""Two versions of a briefing side by side, on paper."""

from __future__ import annotations

from pathlib import Path

import msgspec
import page
import pytest

from briefing.core.revising import revise
from briefing.core.revision import Revision, Version
from briefing.core.text import Text
from briefing.export import ExportCancelled
from briefing.export import revision as exporting
from briefing.export.blocks import Heading, Look, Revised
from briefing.export.reader import Reader
from briefing.export.revision import document, export_revision
from tests.core.versions import briefing, event, quote
from tests.export.sample import words_of

NAMES = ("talks@HEAD", "talks")


def revision(before: Text = "The boat sails in March.", after: Text = "The boat sails in May.") -> Revision:
    old = briefing(event(before, "boat", quote("we sail")), event("A storm rises.", "storm"))
    new = briefing(event(after, "boat", quote("we sail")), event("All land.", "land"))
    return revise(Version(old, {}, {"boat": ("exact",)}), Version(new, {}, {"boat": ("altered",)}))


def test_every_change_stands_in_it(tmp_path: Path) -> None:
    export_revision(revision(), NAMES, tmp_path / "a.pdf", "en")
    words = words_of(tmp_path / "a.pdf")
    for said in (
        "Tides: what has changed", "talks@HEAD", "1 fact new · 1 fact dropped · 1 fact reworded", "New facts",
        "All land.", "Dropped facts", "A storm rises.", "The boat sails in March May .", "exact altered",
    ):
        assert said.replace("May .", "May.") in words


def test_what_was_removed_is_struck_out_and_what_was_added_underlined() -> None:
    told = document(revision(), NAMES, Reader(revision().new.briefing, "en"))
    (boat,) = [it for it in told.blocks if isinstance(it, Revised) and it.badge.word == "reworded"]
    assert [(run.text, run.look) for run in boat.words if run.look] == [
        ("March", Look.REMOVED), ("May", Look.ADDED),
    ]


def test_each_kind_of_change_has_its_heading_and_its_sign() -> None:
    told = document(revision(), NAMES, Reader(revision().new.briefing, "en"))
    assert [it.words[0].text for it in told.blocks if isinstance(it, Heading)] == [
        "New facts", "Dropped facts", "Reworded facts",
    ]
    assert [it.badge.icon for it in told.blocks if isinstance(it, Revised)] == ["added", "dropped", "changed"]


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_it_is_tagged_for_screen_readers_in_every_language(tmp_path: Path, language: str) -> None:
    file = tmp_path / "a.pdf"
    export_revision(revision(), NAMES, file, language)
    assert page.validate_pdf(file, profile=page.ValidationProfile.PDF_UA_1).is_compliant


def test_versions_that_say_the_same_say_so(tmp_path: Path) -> None:
    same = revise(Version(briefing()), Version(briefing()))
    export_revision(same, NAMES, tmp_path / "a.pdf", "fr")
    assert "Les deux versions disent la même chose." in words_of(tmp_path / "a.pdf")


def test_hostile_words_are_set_as_words(tmp_path: Path) -> None:
    evil = "#panic(1) \\u{202e} \x07 *b* $x$ <a> \u202e"
    export_revision(revision(evil, f"{evil} more"), (evil, evil), tmp_path / "a.pdf", "fr")
    assert "#panic(1)" in words_of(tmp_path / "a.pdf")


def test_of_very_many_changes_the_first_are_set(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(exporting, "MOST", 2)
    told = document(revision(), NAMES, Reader(revision().new.briefing, "en"))
    assert len([it for it in told.blocks if isinstance(it, Revised)]) == 2
    assert "1 more" in str(msgspec.to_builtins(told.blocks[-1]))


def test_it_can_be_cancelled_and_nothing_is_left(tmp_path: Path) -> None:
    with pytest.raises(ExportCancelled):
        export_revision(revision(), NAMES, tmp_path / "a.pdf", "en", never)
    assert list(tmp_path.iterdir()) == []


def never(share: float) -> bool:
    return False


def test_the_same_versions_give_the_same_bytes(tmp_path: Path) -> None:
    for name in ("a.pdf", "b.pdf"):
        export_revision(revision(), NAMES, tmp_path / name, "en")
    assert (tmp_path / "a.pdf").read_bytes() == (tmp_path / "b.pdf").read_bytes()
