"""Asking a language model of the user's own choice for proposals: the only thing here that uses a network.

The interface is the chat of OpenAI-compatible servers, `POST URL/chat/completions`.
"""

from __future__ import annotations

import json
import sys
import urllib.error
import urllib.request
from collections.abc import Mapping
from typing import Any

from briefing.commands.complaint import Complaint
from briefing.commands.speech import spoken
from briefing.core.sentence import verbatim, worded
from briefing.core.visible import shortened
from briefing.language.sentences import printed

KEY = "BRIEFING_MODEL_KEY"
"""The environment variable that holds the key, where the server asks for one."""

SECONDS = 120
_LARGEST = 4 * 1024 * 1024


class _NoRedirect(urllib.request.HTTPRedirectHandler):
    """A server that sends the text and the key on to another one is not followed."""

    def redirect_request(self, *_: Any, **__: Any) -> None:
        """Follow nowhere: the answer is the redirection itself, and so a refusal."""


def asked(
    url: str, model: str, request: str, texts: Mapping[str, str], environment: Mapping[str, str]
) -> dict[str, str]:
    """Send each text with the `request` to the model; returns its answers by source id.

    What is sent and where to is said on the error stream before. Raises Complaint where there is no answer.
    """
    address = _address(url)
    key = environment.get(KEY, "")
    length = sum(map(len, texts.values()))
    secret = worded("with the key of {variable}", variable=f"${KEY}") if key else worded("without a key")
    told = worded(
        "sending the whole text of {articles} ({characters}) to {url} ({secret})", url=address, secret=secret,
        articles=worded("{n} articles", n=len(texts)), characters=worded("{n:,} characters", n=length),
    )
    print(printed(spoken(), told), file=sys.stderr, flush=True)
    return {source: _answer(address, key, model, request, text) for source, text in texts.items()}


def _address(url: str) -> str:
    if not url.startswith(("http://", "https://")):
        words = "{url} is not the address of a model; it begins with http:// or https://"
        raise Complaint(worded(words, url=url))
    base = url.rstrip("/")
    return base if base.endswith("/chat/completions") else f"{base}/chat/completions"


def _answer(address: str, key: str, model: str, request: str, text: str) -> str:
    messages = [{"role": "system", "content": request}, {"role": "user", "content": text}]
    body = json.dumps({"model": model, "messages": messages, "temperature": 0}).encode()
    headers = {"Content-Type": "application/json"} | ({"Authorization": f"Bearer {key}"} if key else {})
    try:
        opener = urllib.request.build_opener(_NoRedirect)
        with opener.open(urllib.request.Request(address, body, headers), timeout=SECONDS) as reply:
            content = reply.read(_LARGEST + 1)
    except urllib.error.HTTPError as error:
        told = worded("the model at {url} answers {answer}", url=address, answer=f"{error.code} {error.reason}")
        raise Complaint(told) from error
    except (OSError, ValueError) as error:
        why = verbatim(shortened(str(getattr(error, "reason", error)), 100))
        raise Complaint(worded("the model at {url} does not answer: {reason}", url=address, reason=why)) from error
    return _words(content, address)


def _words(content: bytes, address: str) -> str:
    try:
        if len(content) > _LARGEST:
            raise ValueError
        words = json.loads(content)["choices"][0]["message"]["content"]
        if not isinstance(words, str):
            raise TypeError
    except (ValueError, KeyError, IndexError, TypeError, RecursionError) as error:
        told = worded("the model at {url} answers with something else than a chat", url=address)
        raise Complaint(told) from error
    return words
