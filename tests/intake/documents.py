"""Documents to take in, made in each format that people keep articles in; all of it is fiction."""

from __future__ import annotations

import io
from email.message import EmailMessage

PAGE = """<!DOCTYPE html>
<!-- saved from url=(0031)https://courier.example/harbour -->
<html lang="en-GB"><head>{charset}
<title>A second breakwater | The Courier</title>
<meta property="og:site_name" content="The Courier">
<meta name="author" content="Jo Wren">
<meta property="article:published_time" content="2024-03-05T09:30:00+00:00">
</head><body>
<nav><a href="/">Home</a><a href="/sport">Sport</a><a href="/weather">Weather</a></nav>
<article><h1>A second breakwater</h1>
<p>The port approved a second breakwater on 3 October 2023, and the café on the quay stays where it is.</p>
<p>“We have lost eleven boats in six winters,” said Harriet Crane, the harbourmaster of the port.</p>
<p>The partners agreed on three things, and the town will pay a third of what they cost:</p>
<ul><li>a stone breakwater</li><li>new moorings</li><li>a weekly notice</li></ul>
<p>Work is expected to start in the spring, when the weather allows boats out of the harbour.</p>
</article><footer>Copyright. Cookies. Subscribe to our newsletter.</footer></body></html>
"""

ENCRYPTED_PDF = b"""%PDF-1.4
1 0 obj
<</Pages 2 0 R /Type /Catalog>>
endobj
2 0 obj
<</Count 1 /Kids [3 0 R] /Type /Pages>>
endobj
3 0 obj
<</MediaBox [0 0 99 99] /Parent 2 0 R /Type /Page>>
endobj
4 0 obj
<</Filter /Standard /Length 40 /O <e5a8d2687bd9d0cff946b7ac55f51081dcf0d116554c4bfcb0a5e446f69ea48a> /P -4 /R 2
/U <eb1eb860a16fbde1cb3c7061beab13fd51c35a7ac34c0e0f4fd85b78a90faba8> /V 1>>
endobj
trailer
<</Root 1 0 R /ID [<96457d442b2be0cf6d7919a09b440dae><96457d442b2be0cf6d7919a09b440dae>] /Encrypt 4 0 R>>
"""

SCANNED_PDF = b"""%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>endobj
trailer<</Root 1 0 R>>
"""


def page(charset: str = "") -> str:
    """A page of a newspaper as a browser saves it, with or without its charset."""
    return PAGE.format(charset=f'<meta charset="{charset}">' if charset else "")


def pdf(markup: str) -> bytes:
    """A PDF set from typst's markup."""
    import typst

    made = typst.compile(markup.encode(), ignore_system_fonts=True)
    assert isinstance(made, bytes)
    return made


def docx(*paragraphs: tuple[str, str]) -> bytes:
    """A Word document; each paragraph is a style and its words."""
    from docx import Document

    document = Document()
    for style, words in paragraphs:
        document.add_paragraph(words, style=style)
    written = io.BytesIO()
    document.save(written)
    return written.getvalue()


def mail(charset: str = "utf-8") -> bytes:
    """An e-mail that holds an article."""
    message = EmailMessage()
    message["From"] = "Jo Wren <jo@courier.example>"
    message["Subject"] = "A second breakwater"
    message["Date"] = "Tue, 05 Mar 2024 09:30:00 +0000"
    words = "The port approved it on 3 October 2023.\n\nThe café stays where it is.\n"
    message.set_content(words, charset=charset)
    return message.as_bytes()


def web_archive() -> bytes:
    """A page saved in one file, with a picture of its own."""
    head = (
        "From: <Saved by Blink>\nSnapshot-Content-Location: https://courier.example/archive\n"
        "Subject: A second breakwater\nDate: Wed, 06 Mar 2024 08:00:00 -0000\nMIME-Version: 1.0\n"
        'Content-Type: multipart/related; type="text/html"; boundary="----b"\n\n'
    )
    body = EmailMessage()
    body.set_content(page(), subtype="html", charset="utf-8")
    parts = f"------b\n{body.as_string()}\n------b\nContent-Type: image/gif\n\nGIF\n------b--\n"
    return (head + parts).encode()
