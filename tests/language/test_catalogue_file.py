"""The wheel carries its translations as Qt compiles them, and they say the same as the sources."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from briefing.language import LANGUAGES
from briefing.language.catalogue import NotCompiled, catalogue, compiled, read
from tests.language.extract import TRANSLATIONS

NUMBERS = (0, 1, 2, 3, 10, 11, 100, 103)


@pytest.mark.parametrize("language", LANGUAGES)
def test_compiled_they_say_the_same(language: str, tmp_path: Path) -> None:
    sources = catalogue(TRANSLATIONS, language)
    (tmp_path / f"{language}.qm").write_bytes(compiled(language, sources))
    assert catalogue(tmp_path, language) == sources


@pytest.mark.parametrize("language", LANGUAGES)
def test_qt_itself_reads_them_plurals_too(language: str, tmp_path: Path) -> None:
    sources, file = catalogue(TRANSLATIONS, language), tmp_path / "compiled.qm"
    file.write_bytes(compiled(language, sources))
    translator = QTranslator()
    assert translator.load(str(file))
    assert translator.language() == language
    for words, forms in sources.items():
        numbers = NUMBERS if len(forms) > 1 else (-1,)
        assert {translator.translate("Briefing", words, None, n) for n in numbers} == set(forms)


def test_the_plurals_are_those_that_qt_chooses(tmp_path: Path) -> None:
    from briefing.language import Wording

    for language in LANGUAGES:
        file = tmp_path / f"{language}.qm"
        file.write_bytes(compiled(language, catalogue(TRANSLATIONS, language)))
        translator = QTranslator()
        assert translator.load(str(file))
        for n in NUMBERS:
            said = translator.translate("Briefing", "{n} facts", None, n)
            assert said and said.format(n=n) == Wording(language)("{n} facts", n=n)


def test_other_bytes_are_no_catalogue() -> None:
    with pytest.raises(NotCompiled):
        read(b"\x00\x01")
