"""Every problem of a broken briefing is told at once, at its place, with what would be right."""
# ruff: noqa: E501 (a table of slips reads by its columns)

from __future__ import annotations

import pytest

from briefing.core.sentence import Sentence, verbatim
from briefing.storage import Problem
from tests.storage.folder import HEAD, SMALL, Folder, changed

NEXT = SMALL.count("\n") + 1
"""The line after the last one of the smallest briefing."""


def test_a_problem_reads_as_compilers_write_them() -> None:
    assert str(Problem("a.yaml", 3, 7, verbatim("what is wrong"))) == "a.yaml:3:7: what is wrong"
    assert str(Problem("a.yaml", 0, 0, verbatim("not there"))) == "a.yaml: not there"


def test_a_problem_does_not_print_what_moves_the_cursor_or_turns_the_line() -> None:
    assert str(Problem("a\x1b[2J\u202e.yaml", 0, 0, Sentence("x\ny"))) == "a\\x1b[2J\\u202e.yaml: x\\ny"


def test_all_problems_of_a_file_come_together_in_their_order(folder: Folder) -> None:
    yaml = """\
    briefing: 1
    titel: Talks
    languages: [en]
    topics: {ai: AI}
    timeline:
      - date: 2025-02-30
        text: {en: They met., de: Sie trafen sich.}
        topics: [aii]
        speaker: nobody
      - just words
    """
    assert folder.problems(yaml) == [
        "2:1: `titel` is not a key of a briefing: did you mean `title`?",
        "6:11: `date`: `2025-02-30` names day 30 of a month that has 28",
        "7:27: `de` is not among the briefing’s languages: en",
        "8:14: `topics: aii`: there is no such topic; did you mean `ai`?",
        "9:14: `speaker: nobody`: there is no such participant",
        "10:5: an event is a map of keys, such as `text: …`; here is `just words`",
    ]


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("topics: [training]", "topics: [trainning]", "`topics: trainning`: there is no such topic; did you mean `training`?"),
        ("participants: [office]", "participants: [ofice]", "`participants: ofice`: there is no such participant; did you mean `office`?"),
        ("source: courier", "source: courrier", "`source: courrier`: there is no such source; did you mean `courier`?"),
        ("    kind: org", "    of: ofice\n    kind: org", "`of: ofice`: there is no such participant; did you mean `office`?"),
        ("kind: organisation", "kind: company", "`kind: company`: it is one of `person`, `organisation`, `country`"),
        ("kind: organisation\n", "kind:\n", "a participant needs `kind`"),
        ("topics: [training]", "topics: []", "`topics` needs at least one"),
        ("topics: [training]", "topics: training", "`topics` is a list, as in `[training]`; here is `training`"),
        ("date: 2025-03\n", "date: March\n", "`date`: `March` is not a date: write 2025, 2025-03, 2025-03-17, 2025-03~ or 2024/2030 (EDTF)"),
        ("text: {en: They met., fr: Ils se sont vus.}", "text: [x]", "`text` is text, or a map from languages to text; here is a list"),
        ("text: {en: They met., fr: Ils se sont vus.}", "text: ' '", "`text` has no words"),
        ("    topics: [training]", "    topics: [training]\n    draft: yes", "`draft` is `true` or `false`; here is `yes`"),
        ('exact: "met in March"', "exact: x, position: -1", "`position` is a whole number; here is `-1`"),
        ('exact: "met in March"', "exact: x, stance: differ", "`stance: differ`: it is one of `supports`, `differs`; did you mean `differs`?"),
        ('exact: "met in March"', "exact: ''", "`exact` has no words"),
        (', exact: "met in March"', "", "a quote needs `exact`"),
        ("  training: Training", "  training:", "`training` is text, or a map from languages to text; here is nothing"),
        ("    title: Courier", "    title: Courier\n    id: c", "the id of a source is the key that it stands under; leave `id` out"),
        ("    title: Courier", "    title: Courier\n    sha256: abc", "`sha256` is 64 digits and letters from a to f, as `sha256sum` prints them"),
        ("    topics: [training]", "    topics: [training]\n    role: x", "`role` is not a key of an event: it has `id`, `text`"),
        ("    topics: [training]", "    topics: [training]\n    id: ''", "`` cannot be an id: it is empty or does not print"),
        ("    topics: [training]", "    topics: [training]\n    id: participants.office.facts.1", "`participants.office.facts.1` is the id of another fact already"),
        ("briefing: 1", "briefing: 2", "this is format 2; this program reads format 1, a later version of the program reads it"),
        ("briefing: 1", "briefing: one", "`briefing` is a whole number; here is `one`"),
        ("briefing: 1\n", "", "a briefing needs `briefing`"),
        ("languages: [en, fr]", "languages: []\nauthors: []", "`languages` needs at least one"),
    ],
)  # fmt: skip
def test_what_is_wrong_and_what_would_be_right(folder: Folder, old: str, new: str, said: str) -> None:
    messages = [problem.split(": ", 1)[1] for problem in folder.problems(changed(old, new))]
    assert any(message.startswith(said) for message in messages), messages
    if "languages" not in old and "id: participants" not in new:
        assert len(messages) == 1, messages


def test_a_later_format_is_said_alone(folder: Folder) -> None:
    assert folder.problem("briefing: 7\nnew: thing\n").startswith("1:11: this is format 7")


def test_two_facts_of_one_id_are_one_too_many(folder: Folder) -> None:
    yaml = changed(
        "  - date: 2025-03\n", "  - {id: x, date: 2025, text: x, topics: [ai]}\n  - id: x\n    date: 2025-03\n"
    )
    assert folder.problem(yaml) == "21:9: `x` is the id of another fact already"


def test_a_quote_without_a_source_is_said_where_there_are_several(folder: Folder) -> None:
    yaml = changed("sources:\n", "sources:\n  gazette: {title: Gazette}\n")
    assert folder.problem(yaml) == (
        "19:18: nothing says which source this quote is from; give it or its fact a `source`"
    )
    none = HEAD + "topics: {ai: AI}\ntimeline:\n  - {date: 2025, text: x, topics: [ai], quotes: [y]}\n"
    assert folder.problem(none) == (
        "6:50: nothing says which source this quote is from; the briefing has no `sources`"
    )


def test_nobody_belongs_to_himself(folder: Folder) -> None:
    yaml = changed("    kind: organisation\n", "    kind: organisation\n    of: state\n")
    yaml = yaml.replace("timeline:", "  state: {name: State, kind: country, of: office}\ntimeline:")
    assert [problem.split(": ", 1)[1] for problem in folder.problems(yaml)] == [
        "`office` belongs to itself in the end",
        "`state` belongs to itself in the end",
    ]


def test_an_entry_with_nothing_in_it_lacks_what_it_needs(folder: Folder) -> None:
    assert folder.problems(SMALL + "tracks:\n  expertise:\n") == [f"{NEXT + 1}:3: a track needs `name`"]


def test_an_empty_file_is_said(folder: Folder) -> None:
    for nothing in ("", "# only a comment\n", "---\n", "\ufeff"):
        assert folder.problem(nothing) == "1:1: the file is empty; a briefing begins with `briefing: 1`"


def test_a_file_that_is_a_list_or_a_word_is_no_briefing(folder: Folder) -> None:
    said = "1:1: a briefing is a map of keys, such as `briefing: …`; here is "
    assert folder.problem("- a\n") == said + "a list"
    assert folder.problem("hello\n") == said + "`hello`"


def test_a_second_key_of_the_same_name_is_told_with_the_other_problems(folder: Folder) -> None:
    assert folder.problems(SMALL + "title: Again\nextra: x\n")[:1] == [
        f"{NEXT}:1: `title` is a second key of the same name",
    ]
    assert len(folder.problems(SMALL + "title: Again\nextra: x\n")) == 2
    assert "second key" in folder.problem(changed("title: Talks", "summary:\nsummary:\ntitle: Talks"))


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("&a Talks", "`&a` is an anchor, which a briefing does not use; put text with `&` in quotes"),
        ("!!str Talks", "`tag:yaml.org,2002:str` is a tag, which a briefing does not use; put text with `!` in quotes"),
        ("!python/object:os.system x", "`!python/object:os.system` is a tag, which a briefing does not use; put text with `!` in quotes"),
        ("*a", "`*a` is an alias, which a briefing does not use; put text with `*` in quotes"),
    ],
)  # fmt: skip
def test_what_makes_yaml_dangerous_is_refused(folder: Folder, value: str, said: str) -> None:
    assert folder.problem(changed("title: Talks", f"title: {value}")) == f"2:8: {said}"


def test_anchors_aliases_and_tags_are_refused_wherever_they_stand(folder: Folder) -> None:
    for yaml in (
        changed("topics: [training]", "topics: &t [training]"),
        changed("topics: [training]", "topics: !!seq [training]"),
        changed("  - date: 2025-03", "  - &e\n    date: 2025-03"),
        SMALL + "&k authors: []\n",
        SMALL + "<<: *base\n",
        "&b " + "{briefing: 1, title: T, languages: [en]}",
    ):
        assert any("which a briefing does not use" in problem for problem in folder.problems(yaml)), yaml


def test_one_document_only(folder: Folder) -> None:
    assert folder.problem(SMALL + "---\nbriefing: 1\n") == (
        f"{NEXT}:1: a second document begins here; a briefing is one document"
    )
    assert folder.open("---\n" + SMALL + "...\n").briefing.facts


def test_a_key_must_be_a_word(folder: Folder) -> None:
    assert folder.problem(SMALL + "[a]: b\n") == (
        f"{NEXT}:1: a key is a word, not a list or a map; put text in brackets in quotes"
    )
    assert folder.problem(SMALL + "'': b\n") == f"{NEXT}:1: there is no key before this `:`"


def test_no_more_than_64_levels(folder: Folder) -> None:
    deep = "[" * 63
    assert folder.problem(HEAD + f"authors: {deep}{'[' * 1}{']' * 64}\n").endswith(
        "nested more than 64 levels deep"
    )
    assert "nested" not in " ".join(folder.problems(HEAD + f"authors: {deep}{']' * 63}\n"))
