"""An author is warned of words that YAML takes away, and the briefing opens all the same."""

from __future__ import annotations

from briefing.storage.caution import lost_words
from tests.storage.folder import Folder, changed


def test_words_after_a_hash_sign_are_missed(folder: Folder) -> None:
    opened = folder.open(changed("title: Talks", "title: We are #1 in talks"))
    assert opened.briefing.title == "We are"
    assert [str(warning) for warning in opened.warnings] == [
        f"{folder.file}:2:15: YAML reads `#1 in talks` as a comment; "
        "put the whole text in quotes, or write `# ` for a comment"
    ]


def test_comments_quoted_text_and_addresses_are_no_loss() -> None:
    for text in (
        "a: b # c",
        "a: 'We are #1'",
        "a: b#1",
        "#1\na: b",
        "a: |\n  We are #1\n",
        "a: b\n#c\n",
        "a: 'b' #1",
    ):
        assert list(lost_words(text)) == []


def test_a_list_loses_words_too() -> None:
    assert [index for index, _ in lost_words("- one #1\n- two\n- é \U0001f600 #3\n")] == [6, 21]
