"""Words left out, and words put in by an editor."""

from __future__ import annotations

import pytest

from briefing.evidence import SourceText, Verdict, locate
from tests.evidence.texts import MINUTES, PROCES_VERBAL

EN, FR = SourceText(MINUTES), SourceText(PROCES_VERBAL)


@pytest.mark.parametrize("dots", ["[…]", "[...]", "…", "...", "(…)", "(...)", "[ … ]", ". . ."])
def test_an_ellipsis_stands_for_words_left_out(dots: str) -> None:
    match = locate(EN, f"Its chair {dots} said: “We do not support the new toll")
    assert match.verdict is Verdict.ELIDED
    assert [EN.raw[a:b] for a, b in match.spans] == ["Its chair", "said: “We do not support the new toll"]


@pytest.mark.parametrize(
    ("source", "quote", "warning"),
    [
        (EN, "We do […] support the new toll", "negation-omitted"),
        (EN, "Ships older than 15 years […] leave before June", "modal-omitted"),
        (EN, "The index is […], not 7", "number-omitted"),
        (EN, "pay, […] they are public", "negation-omitted"),
        (EN, "The harbour board met […] Let's sail, Captain", "large-gap"),
        (FR, "Nous n’avons […] signé ce texte", "negation-omitted"),
        (FR, "Une jetée […] éclairée", "negation-omitted"),
        (EN, "The harbour board [eagerly] met on 4 May 2021. Its chair [in 2019], Ines", "number-inserted"),
    ],
)
def test_what_an_ellipsis_hides_is_warned_of(source: SourceText, quote: str, warning: str) -> None:
    match = locate(source, quote)
    assert match.verdict is Verdict.ELIDED
    assert warning in match.warnings


def test_a_harmless_omission_has_no_warning() -> None:
    assert locate(EN, "Its chair […] said: “We do not").warnings == ()


@pytest.mark.parametrize(
    "quote",
    [
        "[T]he harbour board met on 4 May",
        "[i]t is impossible to dredge the channel",
        "The harbour board [of the old port] met on 4 May",
        "The [owners] were unable to vote",
        "A well-kept pier [sic].",
        "[Yesterday] the harbour board met",
    ],
)
def test_an_editor_may_put_words_in_brackets(quote: str) -> None:
    assert locate(EN, quote).verdict is Verdict.ELIDED


@pytest.mark.parametrize(
    "quote",
    [
        "We will not oppose it […] The harbour board met",  # out of order
        "the … of … to",  # found in every text
        "The harbour board [never] met on 4 May 2021",
        "The harbour board met on [five] May 2021",
        "[w]e quay is safe",
        "The harbour board […] approved the bridge to the island in the end",
        "It is […]possible to dredge",
        "It is -> […] to dredge the channel",
        "The quay is safe […]? Nobody knows why",
    ],
)
def test_not_every_bracket_is_verified(quote: str) -> None:
    assert not locate(EN, quote).verdict.verified


@pytest.mark.parametrize(
    "quote",
    [
        "filter-tar = true [buidpackage] sign-tags = true",
        "filter-tar = true [bulidpackage] sign-tags = true",
        "deconfigure *version* [removing version]",
        "deconfigure *version* [removing conflicting version]",
        "*version* [removing version]",
    ],
)
def test_a_bracket_of_the_source_with_something_altered_or_dropped_is_no_editors(quote: str) -> None:
    """Found by mutations of a fresh seed: the words around it stand together elsewhere."""
    source = SourceText(
        "pristine-tar = true [buildpackage] sign-tags = true keyid. Then [import-orig] filter-tar = true "
        "sign-tags = true [pq] drop. The script deconfigure *version* [removing conflicting-package version] "
        "runs, and the other script deconfigure *version* unwinds; deconfigure *version* it is."
    )
    assert not locate(source, quote).verdict.verified
    assert locate(source, quote).verdict is not Verdict.AMBIGUOUS


def test_brackets_and_dots_of_the_source_itself_are_words() -> None:
    source = SourceText("See the list [2] of ports... and the [closed] docks.")
    assert locate(source, "the list [2] of ports... and the [closed] docks").verdict is Verdict.EXACT
    assert locate(source, "the list [3] of ports").verdict is Verdict.ALTERED
    assert locate(source, "the [open] docks").verdict is not Verdict.ELIDED
    assert locate(source, "the list […] of ports... and").verdict is Verdict.ELIDED


def test_the_shortest_passage_is_meant() -> None:
    raw = "The vote came late. " + "Nothing else. " * 40 + "The vote came late, and the board left the room."
    match = locate(SourceText(raw), "The vote came late […] left the room")
    assert match.verdict is Verdict.ELIDED
    assert match.spans[0][0] == raw.rfind("The vote")


def test_a_part_too_far_away_does_not_belong() -> None:
    raw = "The vote came late. " + "Nothing else was said of it. " * 200 + "Then the board left the room."
    assert not locate(SourceText(raw), "The vote came late […] the board left the room").verdict.verified


@pytest.mark.parametrize(
    "quote",
    [
        "Its chair was [in]capable of murder",
        "Its chair was [un]able to vote",
        "It was a help[less] to everyone",
        "Le préfet a été [im]possible de signer",
    ],
)
def test_an_insertion_makes_no_other_word(quote: str) -> None:
    raw = "Its chair was capable of murder. Its chair was able to vote. It was a help to everyone. "
    source = SourceText(raw + "Le préfet a été possible de signer.")
    assert not locate(source, quote).verdict.verified


def test_an_insertion_may_end_a_word() -> None:
    assert locate(EN, "The harbour board[s] met on 4 May").verdict is Verdict.ELIDED


def test_a_condition_put_in_is_warned_of() -> None:
    assert "modal-inserted" in locate(EN, "The harbour board [almost] met on 4 May").warnings
