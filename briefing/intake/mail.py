"""E-mails and web archives: what the standard library's e-mail package parts, read as text or as a page."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime
from email import message_from_bytes, policy
from email.message import EmailMessage

from briefing.core import Date
from briefing.core.sentence import Sentence, worded
from briefing.intake.article import Article, Kind, NotTaken
from briefing.intake.html import read_html
from briefing.intake.plain import read_plain


def read_mail(name: str, content: bytes) -> Article:
    """Take the body of an e-mail, the plain one where there is one; raises NotTaken where it has none."""
    message = _message(content)
    body = message.get_body(("plain", "html"))
    if not isinstance(body, EmailMessage):
        raise NotTaken(worded("is an e-mail without a text"))
    return replace(
        _body(name, body),
        kind=Kind.MAIL,
        title=_header(message, "Subject"),
        publisher="",
        authors=tuple(filter(None, (_sender(message),))),
        published=_day(_header(message, "Date")),
        remarks=_attachments(message),
    )


def _attachments(message: EmailMessage) -> tuple[Sentence, ...]:
    names = ", ".join(part.get_filename() or "?" for part in message.iter_attachments())
    return (worded("attachments are not taken in: {names}", names=names),) if names else ()


def read_web_archive(name: str, content: bytes) -> Article:
    """Take the article of a page that a browser saved in one file (MHTML); raises NotTaken."""
    message = _message(content)
    page = next((part for part in message.walk() if part.get_content_type() == "text/html"), None)
    if not isinstance(page, EmailMessage):
        raise NotTaken(worded("is a web archive without a page"))
    address = _header(message, "Snapshot-Content-Location") or _header(page, "Content-Location")
    return read_html(
        name,
        _bytes(page),
        kind=Kind.WEB_ARCHIVE,
        charset=page.get_content_charset() or "",
        url=address if address.startswith(("http://", "https://")) else "",
        accessed=_day(_header(message, "Date")),
    )


def _message(content: bytes) -> EmailMessage:
    message = message_from_bytes(content, policy=policy.default)
    assert isinstance(message, EmailMessage), "the default policy makes these"
    return message


def _body(name: str, body: EmailMessage) -> Article:
    charset = body.get_content_charset() or ""
    if body.get_content_type() == "text/html":
        return read_html(name, _bytes(body), charset=charset)
    article = read_plain(name, _bytes(body), declared=charset)
    if body.get_param("format") == "flowed":
        return replace(article, text=re.sub(r"(?<=\S) \n(?=\S)", " ", article.text))
    return article


def _bytes(part: EmailMessage) -> bytes:
    content = part.get_payload(decode=True)
    return content if isinstance(content, bytes) else b""


def _header(message: EmailMessage, name: str) -> str:
    try:
        return " ".join(str(message.get(name, "")).split())
    except (ValueError, IndexError, AttributeError):  # the parser of headers gives up on some broken ones
        return ""


def _sender(message: EmailMessage) -> str:
    try:
        addresses = getattr(message["From"], "addresses", ())
        return next((one.display_name or one.addr_spec for one in addresses), "")
    except (ValueError, IndexError, AttributeError):
        return ""


def _day(header: str) -> Date | None:
    from email.utils import parsedate_to_datetime

    try:
        day: datetime = parsedate_to_datetime(header)
    except (ValueError, TypeError, IndexError):
        return None
    return Date.parse(f"{day:%Y-%m-%d}") if day.year >= 1000 else None
