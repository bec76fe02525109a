"""A model may propose; what it says is written only where it is word for word in the article."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from briefing import cli
from briefing.commands.model import KEY
from briefing.storage import open_briefing
from tests.lying_server import chat, serving

Said = pytest.CaptureFixture[str]
ARTICLE = (
    "The harbour\n\nJane Roe, mayor of Wexcombe, said that the port would stay. She never signed the lease.\n\n"
    "The lease with Norway ends soon. The port was not sold to Norway for 40 million. It was raining hard.\n"
)


def facts(*quotes: str) -> bytes:
    proposed = [{"quote": quote, "statement": "A statement of the model."} for quote in quotes]
    return chat(f"```json\n{json.dumps({'facts': proposed})}\n```")


@pytest.fixture
def article(tmp_path: Path) -> Path:
    file = tmp_path / "a.txt"
    file.write_text(ARTICLE, encoding="utf-8")
    return file


def new(article: Path, url: str, *more: str) -> int:
    return cli.main(["new", str(article.parent / "draft"), str(article), "--with", url, *more])


def test_it_says_before_what_it_sends_and_where_to(
    article: Path, capsys: Said, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(KEY, "sesame")
    with serving(facts()) as server:
        assert new(article, server.url, "--model", "mine") == 0
    said = capsys.readouterr()
    wanted = f"sending the whole text of 1 article ({len(ARTICLE)} characters) to {server.url}/chat/completions"
    assert said.err == f"{wanted} (with the key of ${KEY})\n"
    assert "sesame" not in said.out + said.err
    ((path, headers, body),) = server.requests
    assert path == "/v1/chat/completions"
    assert headers["Authorization"] == "Bearer sesame"
    assert body["model"] == "mine"
    assert body["messages"][-1]["content"] == ARTICLE


def test_what_is_in_the_article_is_written_in_its_words_and_the_models_own_are_a_comment(article: Path) -> None:
    with serving(facts("The lease with Norway ends soon.")) as server:
        assert new(article, server.url) == 0
    opened = open_briefing(article.parent / "draft")
    (fact,) = (one for one in opened.briefing.facts if one.id.endswith("-proposed"))
    assert fact.text == fact.quotes[0].exact == "The lease with Norway ends soon."
    assert fact.draft
    assert b"# proposed by a model, not checked: A statement of the model." in opened.content


def test_a_part_that_leaves_out_the_not_is_written_with_it(article: Path) -> None:
    with serving(facts("sold to Norway for 40 million")) as server:
        assert new(article, server.url) == 0
    (fact,) = (one for one in open_briefing(article.parent / "draft").briefing.facts if "sold" in str(one.text))
    assert fact.text == "The port was not sold to Norway for 40 million."


@pytest.mark.parametrize(("lie", "reason"), [
    ("She signed the lease.", "its quote is missing"),
    ("the port was not sold to Norway for 400 million", "its quote is altered"),
    ("The mayor of Norway resigned over the secret sale of the harbour.", "its quote is missing"),
    ("port", "its quote is ambiguous"),
    ("The lease […] ends soon.", "its quote is elided"),
    ("", "its quote is missing"),
    ("It was raining", "its sentence has neither a date nor a name that is known"),
    ("Jane Roe, mayor of Wexcombe, said that the port would stay.", "it is in the draft already"),
])  # fmt: skip
def test_a_lie_is_listed_with_the_reason_and_not_written(
    article: Path, capsys: Said, lie: str, reason: str
) -> None:
    with serving(facts(lie)) as server:
        assert new(article, server.url) == 0
    assert f"proposed for the-harbour, not written: {reason}" in capsys.readouterr().out
    opened = open_briefing(article.parent / "draft")
    assert b"A statement of the model." not in opened.content


@pytest.mark.parametrize(("reply", "status", "said"), [
    (b"no JSON", 200, "answers with something else than a chat"),
    (b"[" * 100_000, 200, "answers with something else than a chat"),
    (chat("I would rather not."), 200, "is not JSON; nothing was written"),
    (chat("{}"), 200, "has no list of facts; nothing was written"),
    (b"", 500, "answers 500"),
    (b"", 302, "answers 302"),
])  # fmt: skip
def test_any_other_answer_is_told_and_nothing_is_made(
    article: Path, capsys: Said, reply: bytes, status: int, said: str
) -> None:
    elsewhere = {"Location": "http://127.0.0.1:9/"} if status == 302 else {}
    with serving(reply, status, elsewhere) as server:
        assert new(article, server.url) == 2
    assert said in capsys.readouterr().err
    assert [file.name for file in article.parent.iterdir()] == ["a.txt"]


def test_where_nobody_answers_that_is_told(article: Path, capsys: Said) -> None:
    with serving(b"") as server:
        gone = server.url
    assert new(article, gone) == 2
    assert "does not answer: " in capsys.readouterr().err


def test_without_it_nothing_is_asked(article: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("urllib.request.build_opener", None)
    assert cli.main(["new", str(article.parent / "draft"), str(article)]) == 0
