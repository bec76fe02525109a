"""`python -m tests.language.extract`: new sayings into the .ts files, to be translated; what nobody says, out."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from tests.language.catalogue import FORMS, Message, read, untranslated, write
from tests.language.sayings import Saying, sayings

TRANSLATIONS = Path(__file__).parents[2] / "resources" / "translations"


def merged(language: str, messages: Iterable[Message], said: Iterable[Saying]) -> list[Message]:
    """The messages for what is said: those that fit are kept as they are, the others wait for a translation."""
    kept = {message.words: message for message in messages}
    wanted = [saying for saying in said if saying.counted or language != "en"]
    return [_fitting(kept.get(saying.words), saying, language) for saying in wanted]


def _fitting(message: Message | None, saying: Saying, language: str) -> Message:
    if message and message.counted == saying.counted:
        return message
    return untranslated(saying.words, language, saying.counted)


def main() -> None:
    """Bring the three files up to date, and say what waits for a translator."""
    said = list(sayings().by_words.values())
    for language in FORMS:
        path = TRANSLATIONS / f"{language}.ts"
        messages = merged(language, read(path), said)
        write(path, language, messages)
        waiting = [message.words for message in messages if message.state]
        print(f"{path.name}: {len(messages)} sayings, {len(waiting)} without a translation", *waiting, sep="\n  ")


if __name__ == "__main__":
    main()
