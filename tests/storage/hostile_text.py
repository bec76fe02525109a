"""A briefing that holds the same hostile words in every field that takes words."""

from __future__ import annotations

import json
from pathlib import Path

MARKUP = (
    '<img src="http://evil.example/x.png" onerror="alert(1)"><script>alert(1)</script><b>bold</b> &amp; </title>'
)
LINKS = "[a](javascript:alert(1)) ![b](file:///etc/passwd) <javascript:alert(1)> file:///etc/passwd {{7*7}} =1+1"
BIDI = "safe\u202egnp.exe\u202c \u2066hidden\u2069 \u200fright \u061cletter"
CONTROLS = "\x1b]0;title\x07\x1b[31mred\x1b[0m \x9b31m a\x08b \x85 \u2028 \ufeff\u200b \x7f"
TOWER = "Z" + "\u0301\u0330\u0489" * 2_000
LONG = "word " * 8_000

PAYLOADS = {
    "markup": MARKUP,
    "links": LINKS,
    "bidi overrides": BIDI,
    "control characters": CONTROLS,
    "a tower": TOWER,
    "a long line": LONG,
}


def write(folder: Path, words: str) -> Path:
    """Write the briefing into `folder`; returns its file."""
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / "briefing.yaml"
    told, quote = json.dumps(words, ensure_ascii=False), json.dumps(words[:900] + " end", ensure_ascii=False)
    (folder / "source.txt").write_bytes(f"Before. {words} end. After.\n".encode())
    file.write_text(
        f"""\
briefing: 1
title: {told}
summary: {told}
languages: [en]
as_of: 2025-03
authors: [{told}]
handling: {told}
topics:
  a: {told}
sources:
  s:
    title: {told}
    publisher: {told}
    authors: [{told}]
    url: {json.dumps("javascript:" + words[:80])}
    text: source.txt
    note: {told}
participants:
  p:
    name: {told}
    kind: person
    aliases: [{told}]
    facts:
      - {{text: {told}, role: {told}, topics: [a], quotes: [{{source: s, exact: {quote}}}]}}
timeline:
  - date: 2025-03-17
    text: {told}
    note: {told}
    topics: [a]
    speaker: p
    quotes:
      - {{source: s, exact: {quote}, prefix: {told}, suffix: {told}, note: {told}, translation: {told}}}
      - {{source: s, exact: {told}, stance: differs}}
strategies:
  g:
    name: {told}
    owner: p
    goals:
      - {{text: {told}, stage: announced, topics: [a], quotes: [{{source: s, exact: {quote}}}]}}
tracks:
  t:
    name: {told}
    parties: [p]
    measures:
      - {{text: {told}, stage: agreed, topics: [a], quotes: [{{source: s, exact: {quote}}}]}}
""".replace("\x7f", "\\x7f").replace("\x9b", "\\x9b").replace("\ufeff", "\\ufeff"),
        "utf-8",
    )  # fmt: skip
    return file
