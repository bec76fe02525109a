"""The program says everything in French and Arabic, in words that a reader of these languages would print.

Where one of these fails because the code says something new: `python -m tests.language.extract`, then translate.
"""

from __future__ import annotations

import ast
import re
from string import Formatter

import pytest
import yaml

from briefing.evidence import Verdict
from briefing.export.glyphs import settable
from briefing.language import LANGUAGES, Wording
from briefing.language.names import DIFFERS, DRAFT, FLAGGED, UNSUPPORTED, verdict_name
from briefing.shipped import DATA
from tests.language.catalogue import FORMS, Message, read, write
from tests.language.extract import TRANSLATIONS
from tests.language.program import Program, name_of
from tests.language.sayings import ROOT, sayings

SAID = sayings()
FILES = {language: TRANSLATIONS / f"{language}.ts" for language in LANGUAGES}
MESSAGES = {language: read(file) for language, file in FILES.items()}
TRANSLATED = ("fr", "ar")
_GROUPED = re.compile(":,}")
"""Asks for the thousands of a number to be parted, which is done as the language does it."""
VERDICTS = (*(verdict.value for verdict in Verdict), UNSUPPORTED, DIFFERS, FLAGGED, DRAFT)


def forms(*languages: str) -> list[tuple[str, str, str]]:
    """Every form of every translation that is there, with its language and the English words."""
    messages = [
        (language, message) for language in languages for message in MESSAGES[language] if not message.state
    ]
    return [(language, message.words, form) for language, message in messages for form in message.forms]


def sentences(language: str) -> list[str]:
    """Every form that a reader sees; a desktop's list of keywords is set as the desktop wants it."""
    shown = [form for _, words, form in forms(language) if not words.endswith(";")]
    return [_GROUPED.sub("}", form) for form in shown]


def names(words: str) -> set[str]:
    """The names that the program fills in."""
    return {name for _, name, _, _ in Formatter().parse(words) if name is not None}


# Complete


def test_everything_said_is_written_out_somewhere() -> None:
    """A saying that is put together on the way has no entry in a catalogue: say whole sentences with names."""
    assert SAID.unclear == []


def test_nobody_goes_past_the_catalogue() -> None:
    """`worded` puts into words what translators find; what is taken `verbatim` comes from outside the program."""
    program = Program(ROOT, "briefing")
    past = [
        program.place(call)
        for call in program.calls
        if (name_of(call.func) == "verbatim" and any(_is_literal(argument) for argument in call.args))
        or (name_of(call.func) == "Sentence" and "core/sentence.py" not in program.place(call)
            and "drafting/" not in program.place(call))
    ]
    assert past == []


def _is_literal(node: ast.expr) -> bool:
    """Whether words are written out here, as they are or with values in them."""
    return isinstance(node, ast.JoinedStr) or (isinstance(node, ast.Constant) and node.value != "")


def test_words_are_said_with_a_number_everywhere_or_nowhere() -> None:
    assert [saying.words for saying in SAID.by_words.values() if saying.counted and saying.plain] == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_everything_said_is_translated(language: str) -> None:
    known = {message.words for message in MESSAGES[language] if not message.state and all(message.forms)}
    assert sorted(set(SAID.by_words) - known) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_nobody_translates_what_is_not_said(language: str) -> None:
    assert sorted({message.words for message in MESSAGES[language]} - set(SAID.by_words)) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_waits_for_a_translator_or_stands_there_twice(language: str) -> None:
    assert [message.words for message in MESSAGES[language] if message.state] == []
    assert len({message.words for message in MESSAGES[language]}) == len(MESSAGES[language])


def test_english_holds_its_plurals_alone() -> None:
    counted = {saying.words for saying in SAID.by_words.values() if saying.counted}
    assert {message.words for message in MESSAGES["en"]} == counted


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_counted_has_every_plural_of_the_language(language: str) -> None:
    counted = {saying.words for saying in SAID.by_words.values() if saying.counted}
    assert {message.words for message in MESSAGES[language] if message.counted} == counted
    assert [m.words for m in MESSAGES[language] if len(m.forms) != (FORMS[language] if m.counted else 1)] == []


# Faithful


def test_the_names_to_fill_in_are_those_of_the_english() -> None:
    """A form that stands for one number alone may say it in words: “1 source”, “مصدران”."""

    def wrong(message: Message, place: int, form: str, language: str) -> bool:
        alone = message.counted and place < {"en": 1, "fr": 0, "ar": 3}[language]
        missing = names(message.words) - names(form) - ({"n"} if alone else set())
        return bool(missing or names(form) - names(message.words))

    assert [
        form
        for language in LANGUAGES
        for message in MESSAGES[language]
        if not message.state
        for place, form in enumerate(message.forms)
        if wrong(message, place, form, language)
    ] == []


def test_keys_are_called_what_the_menus_call_them() -> None:
    """As Qt does in its own translations: by the French keyboard's names in French, else by the English ones."""
    french = {"Esc": "Échap", "Del": "Suppr", "Shift+": "Maj+"}
    key = re.compile(r"\((?:F\d+|Esc|Échap|Del|Suppr|(?:Ctrl|Shift|Maj|Alt)\+\S+)\)")

    def named(words: str, language: str) -> list[str]:
        for english, name in french.items() if language == "fr" else ():
            words = words.replace(english, name)
        return key.findall(words)

    assert [form for tag, words, form in forms(*TRANSLATED) if named(words, tag) != key.findall(form)] == []


def test_file_patterns_stay_as_they_are() -> None:
    pattern = re.compile(r"\*\.\w+")
    assert [form for _, words, form in forms(*TRANSLATED) if pattern.findall(words) != pattern.findall(form)] == []


def test_sentences_end_as_in_english() -> None:
    assert [f for _, words, f in forms(*TRANSLATED) if words[-1] in ".…:" and f[-1] != words[-1]] == []


def test_a_french_dossier_is_a_briefing_and_a_folder_is_not_one() -> None:
    french = {words: form.casefold() for _, words, form in forms("fr")}
    folders = [words for words in french if "folder" in words and "briefing" not in words]
    assert [words for words in folders if "dossier" in french[words]] == []
    assert [words for words in french if "briefing" in words and "dossier" not in french[words]] == []


def test_spaces_around_the_words_stay() -> None:
    """Except the space that French wants before some signs, which is a no-break space."""
    assert [
        f for _, w, f in forms(*TRANSLATED) if f.endswith(" ") != w.endswith(" ") or "  " in f or "\n" in f
    ] == []


# Well set


def test_french_is_set_as_french_printers_do() -> None:
    wrong = re.compile("(?<!\u00a0)[:;?!»](?!//)|«(?!\u00a0)|['“”\"]|\\.\\.\\.|\u202f|(?<!\u00a0)%")
    assert [form for form in sentences("fr") if wrong.search(form)] == []


def test_arabic_is_set_with_arabic_signs_and_european_digits() -> None:
    wrong = re.compile("[,;?'“”\"\u0660-\u0669\u06f0-\u06f9\u0640]| [،؛؟:.]|« | »")
    assert [form for form in sentences("ar") if wrong.search(form)] == []


def test_english_is_set_with_curly_quotes() -> None:
    assert [saying for saying in SAID.by_words if re.search("['\"]", saying)] == []


def test_paper_has_a_glyph_for_every_letter() -> None:
    assert [form for _, _, form in forms(*LANGUAGES) if settable(form) != form] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_file_is_as_the_extraction_writes_it(language: str, tmp_path: pytest.TempPathFactory) -> None:
    """So that a translator's next change shows as that change alone."""
    written = TRANSLATIONS.joinpath(f"{language}.ts").read_text("utf-8")
    again = tmp_path / "again.ts"  # type: ignore[operator]
    write(again, language, MESSAGES[language])
    assert again.read_text("utf-8") == written


# The words for verdicts


@pytest.mark.parametrize("language", LANGUAGES)
def test_verdicts_are_short_and_told_apart(language: str) -> None:
    words = [verdict_name(Wording(language), verdict) for verdict in VERDICTS]
    assert len(set(words)) == len(words)
    assert [word for word in words if len(word) > 20] == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_the_tour_names_verdicts_as_the_window_does(language: str) -> None:
    english, other = Wording("en"), Wording(language)
    opened, closed = ("«\u00a0", "\u00a0»") if language == "fr" else ("«", "»")
    told = [
        (f"{opened}{verdict_name(other, verdict)}{closed}", note)
        for note in _notes(yaml.load((DATA / "tour" / "briefing.yaml").read_text("utf-8"), yaml.CSafeLoader))
        for verdict in VERDICTS
        if f"“{verdict_name(english, verdict)}”" in note["en"]
    ]
    assert len(told) >= 10
    assert [(words, note[language]) for words, note in told if words not in note[language]] == []


def _notes(part: object) -> list[dict[str, str]]:
    if isinstance(part, list):
        return [note for each in part for note in _notes(each)]
    if not isinstance(part, dict):
        return []
    own = [part["note"]] if isinstance(part.get("note"), dict) else []
    return own + [note for each in part.values() for note in _notes(each)]
