"""Documents, PDFs, packs, exports and command lines that somebody may hand us, and what must hold of each."""

from __future__ import annotations

import contextlib
import hashlib
import io
import json
import os
import random
import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from unittest.mock import patch
from zipfile import ZIP_DEFLATED, ZipFile

from briefing import cli
from briefing.commands import window
from briefing.core import TextOnFile
from briefing.drafting import draft
from briefing.drafting.proposals import NotProposals, proposals_in
from briefing.evidence import check
from briefing.evidence.texts import source_texts
from briefing.evidence.verdict import Verdict
from briefing.export import FORMATS, ExportError, export
from briefing.intake import Filed, NotTaken, filed, take
from briefing.shipped import DATA
from briefing.storage import BrokenBriefing, attached, open_briefing, paper
from briefing.storage.pack import open_pack
from briefing.storage.paper import open_paper
from tests.fuzz.inputs import SIGNS, WORDS, bytes_torn, torn, yaml_input, yaml_seeds
from tests.intake import documents
from tests.storage.folder import COURIER, SMALL

_CHEAP = [name for name in FORMATS if name not in ("pdf", "pack")]
_SUFFIXES = (".html", ".pdf", ".docx", ".md", ".txt", ".eml", ".mhtml", "", ".xyz")
_NAMES = ("../x", "/x", "a/../../x", "SHA256SUMS", "briefing/briefing.yaml", "BRIEFING/Briefing.yaml", "x" * 300)


class Documents:
    """A folder in which documents are taken in, opened and written, one after the other."""

    def __init__(self, path: Path) -> None:
        self.path = path
        (path / "sources").mkdir()
        (path / "sources" / "courier.txt").write_bytes(COURIER.encode())
        (path / "out").mkdir()

    def article(self, content: bytes) -> None:
        """An article that is taken in, and a draft of it in which every quote is exact; or a sentence."""
        file = self.path / f"article{_SUFFIXES[sum(content[-9:]) % len(_SUFFIXES)]}"
        file.write_bytes(content)
        try:
            article = take(file)
        except NotTaken as reason:
            assert 1 < len(str(reason)) < 500, reason
            return
        finally:
            file.unlink()
        assert article.text.encode("utf-8") and "\r" not in article.text, article
        (one,) = filed([article], {})
        assert isinstance(one, Filed)
        drafted = draft([one.source], {one.source.id: article.text}).briefing
        if len(article.text) < 20_000:
            on_file = {one.source.id: TextOnFile(article.text, one.source.sha256)}
            findings = check(drafted, source_texts(drafted, on_file)).findings
            assert all(finding.verdict is Verdict.EXACT for finding in findings), findings

    def proposals(self, content: bytes) -> None:
        """What a model proposes, or the end of a sentence."""
        with suppress(NotProposals):
            proposals_in(content.decode("utf-8", "replace"))

    def exported(self, content: bytes) -> None:
        """Every format that a briefing can be written in, or one sentence."""
        file = self.path / "briefing.yaml"
        file.write_bytes(content)
        try:
            opened = open_briefing(file)
        except BrokenBriefing:
            return
        texts = source_texts(opened.briefing, opened.texts)
        ledger = check(opened.briefing, texts)
        name = _CHEAP[sum(content[-9:]) % len(_CHEAP)]
        with suppress(ExportError):
            export(opened.briefing, ledger, texts, self.path / "out" / "paper", FORMATS[name])

    def paper(self, content: bytes) -> None:
        """The briefing that a PDF carries, or problems; what PDFium does to its own process stays there."""
        file = self.path / "paper.pdf"
        file.write_bytes(content)
        with patch.object(paper, "_taken_out", _taken_out), suppress(BrokenBriefing):
            open_paper(file)
        self._nothing_beside()

    def archive(self, content: bytes) -> None:
        """The briefing of a pack whose sums are right, whatever it holds, or problems."""
        file = self.path / "pack.zip"
        file.write_bytes(content)
        with suppress(BrokenBriefing):
            open_pack(file)
        self._nothing_beside()

    def command(self, content: bytes) -> None:
        """A command line: an exit code that is told, and one sentence where it is 2."""
        words = [word.decode("utf-8", "surrogateescape") for word in content.split(b"\n")]
        if any(word.startswith(("/", "-with", "--with=")) or ".." in word or word == "--with" for word in words):
            return
        place = self.path / "commands"
        if not place.exists():
            shutil.copytree(DATA / "tour", place / "tour")
            (place / "article.html").write_text(documents.page("utf-8"), "utf-8")
        said, told = io.StringIO(), io.StringIO()
        with (
            contextlib.chdir(place),
            contextlib.redirect_stdout(said),
            contextlib.redirect_stderr(told),
            patch.object(window, "open_window", _no_window),
        ):
            code = cli.main(words)
        assert code in (0, 1, 2), code
        answer = f"{said.getvalue()}{told.getvalue()}"
        assert "Traceback" not in answer, answer
        assert code != 2 or answer.strip(), "it says what is wrong"
        if sum(len(list(place.glob(name))) for name in ("*", "tour/*")) > 40:
            shutil.rmtree(place)

    def _nothing_beside(self) -> None:
        known = {"paper.pdf", "pack.zip", "sources", "out", "briefing.yaml", "commands"}
        assert {entry.name for entry in self.path.iterdir()} <= known


def _taken_out(path: Path, folder: Path) -> str | None:
    """What `paper._taken_out` does in a process of its own, here in a fork: forty times faster."""
    child = os.fork()
    if not child:
        code = 1
        with suppress(BaseException), contextlib.redirect_stdout(io.StringIO()):
            code = attached.main(str(path), str(folder))
        os._exit(code)
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    return "cannot be read" if code else None


def _no_window(*_: object, **__: object) -> int:
    return 0


def articles() -> list[bytes]:
    """One article in each format."""
    markup = "#set page(width: 300pt)\n\nThe port approved it on 3 October 2023, said Harriet Crane."
    word = documents.docx(("Normal", "The port approved it on 3 October 2023."), ("List Bullet", "new moorings"))
    words = documents.page()
    return [
        documents.page("utf-8").encode(), documents.page("windows-1252").encode("cp1252"), documents.mail(),
        documents.mail("iso-8859-1"), documents.web_archive(), documents.pdf(markup), word,
        COURIER.encode() * 5, words.encode("utf-16"), f"# Port\n\n{words[500:900]}".encode(),
    ]  # fmt: skip


def papers(dice: random.Random) -> Iterator[bytes]:
    """PDFs that carry a briefing, its sums right or not, and PDFs that are torn."""
    import pypdfium2

    while True:
        yaml = yaml_input(dice, yaml_seeds()[:4])
        files = {"briefing.yaml": yaml, "sources/courier.txt": COURIER.encode()}
        if dice.random() < 0.3:
            files[dice.choice((*_NAMES, torn(dice, "sources/a.txt")))] = dice.randbytes(9)
        sums = {name: hashlib.sha256(content).hexdigest() for name, content in files.items()}
        edition = json.dumps({"briefing": "briefing.yaml", "sha256": sums}).encode("utf-8", "replace")
        files["edition.json"] = bytes_torn(dice, edition) if dice.random() < 0.2 else edition
        document = pypdfium2.PdfDocument.new()
        document.new_page(99, 99)
        for name, content in files.items():
            with suppress(Exception):  # PDFium takes not every name
                document.new_attachment(name.replace("\0", "")).set_data(content)
        made = io.BytesIO()
        document.save(made)
        document.close()
        yield bytes_torn(dice, made.getvalue()) if dice.random() < 0.3 else made.getvalue()


def archives(dice: random.Random) -> Iterator[bytes]:
    """Packs whose sums are right, of whatever they hold."""
    while True:
        files = {"briefing/briefing.yaml": yaml_input(dice, yaml_seeds()[:4])}
        files["briefing/sources/courier.txt"] = bytes_torn(dice, COURIER.encode())
        if dice.random() < 0.4:
            files[dice.choice((*_NAMES, torn(dice, "briefing/sources/a.txt"))) or "a"] = dice.randbytes(9)
        sums = [f"{hashlib.sha256(content).hexdigest()}  {name}" for name, content in files.items()]
        made = io.BytesIO()
        with ZipFile(made, "w", ZIP_DEFLATED) as archive:
            for name, content in files.items():
                archive.writestr(_plain(name), content)
            archive.writestr("SHA256SUMS", "\n".join(sums).encode("utf-8", "replace"))
        yield made.getvalue()


def exported(dice: random.Random) -> Iterator[bytes]:
    """Briefings, most of them whole: the smallest with another text or name in it."""
    pieces = (*SIGNS, *WORDS, "é", "[…]", "<b>", "{\\i}", "=1+1", "\\n")
    while True:
        old = dice.choice(("They met.", "The Office", "Courier", "Training", "Talks"))
        text = SMALL.replace(old, _quoted("".join(dice.choices(pieces, k=dice.randrange(9)))))
        yield (torn(dice, text) if dice.random() < 0.2 else text).encode("utf-8", "surrogatepass")


def proposals(dice: random.Random) -> Iterator[bytes]:
    """Answers of a model, torn."""
    seed = b'```json\n{"facts": [{"quote": "The Office keeps the clocks.", "statement": "It does."}, {}]}\n```'
    seeds = (seed, seed[8:-4], b"[" * 100_000, b'{"facts": [1, null, {"quote": 3}]}')
    while True:
        yield bytes_torn(dice, dice.choice(seeds))


def commands(dice: random.Random) -> Iterator[bytes]:
    """Command lines: real ones, with words lost, doubled, changed and strewn in."""
    seeds = [line.split() for line in _COMMANDS.strip().splitlines()]
    known = {word for seed in seeds for word in seed}
    strewn = (*sorted(known), *SIGNS, *WORDS, "-", "--", "-h", "--version", "1e9x1", "")
    while True:
        words: list[str] = list(dice.choice(seeds))
        for _ in range(dice.randrange(4)):
            at = dice.randrange(len(words) + 1)
            drop = dice.choice((0, 1, 1))
            put = dice.choice((dice.choice(strewn), torn(dice, dice.choice(strewn) or "x")))
            words[at : at + drop] = [put] if dice.random() < 0.7 else []
        yield "\n".join(words).replace("\0", "").encode("utf-8", "replace")


def article_inputs(dice: random.Random) -> Iterator[bytes]:
    """Articles in each format, torn: half of them as bytes, half as text."""
    seeds: Sequence[bytes] = articles()
    while True:
        seed = dice.choice(seeds)
        if dice.random() < 0.4:
            yield torn(dice, seed.decode("latin-1")).encode("latin-1", "replace")
        else:
            yield bytes_torn(dice, seed)


def _quoted(words: str) -> str:
    return json.dumps(words, ensure_ascii=False).replace("\x7f", "").replace("\x85", "")


def _plain(name: str) -> str:
    return name.replace("\0", "").encode("utf-8", "replace").decode()[:60_000]


_COMMANDS = """
check tour
check tour --format json
check tour --format github --strict
check tour --accept-sources
export tour --output out.html
export tour --output out.md --topic ferry --language fr
export tour --output out.bib --to biblatex --without index
export tour --output out --to csl
export --list
new drafted article.html --title A
add tour article.html --keep-original
schema
compare-signatures a.json article.html
open nowhere --theme dark --language ar --size 1440x900
--help
"""

INPUTS: dict[str, Callable[[random.Random], Iterator[bytes]]] = {
    "article": article_inputs,
    "proposals": proposals,
    "exported": exported,
    "paper": papers,
    "archive": archives,
    "command": commands,
}
