"""The words of the command line: what can be asked for, and which command carries it out.

A command is imported when it is asked for, so that none waits for what another one needs.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any, NoReturn

from briefing import __version__
from briefing.commands.complaint import Complaint
from briefing.commands.names import COMMANDS
from briefing.commands.parser import Parser
from briefing.commands.speech import asked_for, spoken
from briefing.core.sentence import worded
from briefing.language import LANGUAGES, Wording

PARTS = ("timeline", "participants", "strategies", "tracks", "sources", "index", "briefing")
LARGEST = 8192
"""The widest and highest window that can be asked for, in pixels: no picture can hold a larger one."""


def parsed(arguments: Sequence[str]) -> argparse.Namespace:
    """Read the words of the command line; `carry_out` of the result does what they ask for.

    Without a command, a briefing is opened. Raises SystemExit after --help, or with 2 after a wrong word.
    """
    if not arguments or arguments[0] not in (*COMMANDS, "-h", "--help", "--version"):
        arguments = ["open", *arguments]
    return _parser(arguments[0], spoken(asked_for(arguments))).parse_args(arguments)


def _open(wanted: argparse.Namespace) -> int:
    from briefing.commands.window import open_window

    return open_window(
        wanted.path,
        topics=wanted.topic,
        language=wanted.language,
        theme=wanted.theme,
        fact=wanted.fact,
        size=wanted.size,
        screenshot=wanted.screenshot,
    )


def _library(wanted: argparse.Namespace) -> int:
    from briefing.commands.library import library

    return library(
        wanted.folders, search=wanted.search, form=wanted.format, language=wanted.language, theme=wanted.theme,
        size=wanted.size, screenshot=wanted.screenshot,
    )


def _check(wanted: argparse.Namespace) -> int:
    from briefing.commands.check import check_briefing

    return check_briefing(
        wanted.path, wanted.format, strict=wanted.strict, accept=wanted.accept_sources, repairs=wanted.repairs
    )


def _export(wanted: argparse.Namespace) -> int:
    from briefing.commands.export import export

    return export(wanted.path, wanted.output, wanted.to, wanted.topic, wanted.language, wanted.without)


def _compare(wanted: argparse.Namespace) -> int:
    from briefing.commands.compare import compare_versions

    return compare_versions(wanted.old, wanted.new, wanted.since, wanted.format, wanted.language, wanted.output)


def _compare_signatures(wanted: argparse.Namespace) -> int:
    from briefing.commands.compare_signatures import compare_signatures

    return compare_signatures(wanted.first, wanted.second)


def _new(wanted: argparse.Namespace) -> int:
    from briefing.commands.new import Model, new_briefing

    model = Model(wanted.url, wanted.model) if wanted.url else None
    return new_briefing(
        wanted.folder, wanted.articles, keep_original=wanted.keep_original, title=wanted.title, model=model
    )


def _add(wanted: argparse.Namespace) -> int:
    from briefing.commands.add import add_articles

    return add_articles(wanted.path, wanted.articles, keep_original=wanted.keep_original)


def _schema(wanted: argparse.Namespace) -> int:
    from briefing.commands.schema import print_schema

    return print_schema()


def _install_desktop(wanted: argparse.Namespace) -> int:
    from briefing.commands.desktop import install_desktop

    return install_desktop(remove=wanted.remove)


def _parser(asked: str, wording: Wording) -> Parser:
    """The parser of the command that is asked for; of all where none is, since those are then told of."""
    parser = Parser(wording, prog="briefing", description=wording("Briefings whose every fact can be checked."))
    version = wording("tell the version, and end")
    parser.add_argument("--version", action="version", version=f"briefing {__version__}", help=version)
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    add = partial(commands.add_parser, wording=wording)
    _add_open(add("open", help=wording("open a briefing in a window (the default)")))
    if asked == "open":
        return parser
    _add_library(add("library", help=wording("list and search every briefing below some folders")))
    _add_new(add("new", help=wording("draft a briefing from articles")))
    _add_add(add("add", help=wording("add articles to a briefing as sources")))
    _add_check(add("check", help=wording("judge every quote")))
    _add_export(add("export", help=wording("write a PDF or another format")))
    _add_compare(add("compare", help=wording("tell what one version says otherwise")))
    _add_compare_signatures(add("compare-signatures", help=wording("lay two readers’ signatures side by side")))
    schema = add("schema", help=wording("print the JSON Schema of the format"))
    schema.set_defaults(carry_out=_schema)
    desktop = add("install-desktop", help=wording("put the program among the applications of your desktop"))
    desktop.add_argument("--remove", action="store_true", help=wording("take it away again"))
    desktop.set_defaults(carry_out=_install_desktop)
    return parser


def _add_open(parser: Parser) -> None:
    wording = parser.wording
    shipped = wording("a briefing’s folder or its YAML file; without it, the briefing that is shipped")
    parser.add_argument("path", metavar="PATH", nargs="?", type=Path, help=shipped)
    _add_topic(parser)
    parser.add_argument("--fact", metavar="ID", help=wording("the fact to select"))
    _add_looks(parser)
    parser.set_defaults(carry_out=_open)


def _add_library(parser: Parser) -> None:
    wording = parser.wording
    parser.description = wording("Without --search, --format and where there is a display, in a window.")
    remembered = "a folder that briefings lie in, at any depth; without one, those that the window remembers"
    parser.add_argument("folders", metavar="DIR", nargs="*", type=Path, help=wording(remembered))
    search = wording("find words in facts, quotes, names and titles; exit 1: nothing is found")
    parser.add_argument("--search", metavar="WORDS", help=search)
    parser.add_argument("--format", choices=("text", "json"), help=wording("list in the terminal"))
    _add_looks(parser)
    parser.set_defaults(carry_out=_library)


def _add_check(parser: Parser) -> None:
    wording = parser.wording
    parser.description = wording("Exit 0: every quote is verified; 1: some are not; 2: the file is broken.")
    _add_path(parser)
    parser.add_argument("--format", choices=("text", "json", "github"), default="text")
    strict = wording("also fail on facts without a quote, and on statements that say more than theirs")
    parser.add_argument("--strict", action="store_true", help=strict)
    proposes = wording("tell beneath each quote that does not hold how it could be written so that it does")
    parser.add_argument("--repairs", action="store_true", help=proposes)
    accept = "record the hashes of the sources’ texts in the YAML file, which says that their quotes were checked"
    parser.add_argument("--accept-sources", action="store_true", help=wording(accept))
    parser.set_defaults(carry_out=_check)


def _add_export(parser: Parser) -> None:
    wording = parser.wording
    parser.description = wording("The suffix of FILE tells the format; --list names all of them.")
    _add_path(parser)
    parser.add_argument("--output", metavar="FILE", type=Path, required=True)
    form = wording("the format, where the suffix does not tell it")
    parser.add_argument("--to", metavar="FORMAT", help=form)
    parts = "leave out a part ({parts}), or the briefing inside the PDF; may be repeated"
    left_out = wording(parts, parts=", ".join(PARTS[:-1]))
    parser.add_argument(
        "--without", metavar="PART", action="append", default=[], choices=PARTS, help=left_out
    )
    parser.add_argument("--list", action=_ListFormats, help=wording("name the formats and their suffixes"))
    _add_topic(parser)
    _add_language(parser)
    parser.set_defaults(carry_out=_export)


def _add_compare(parser: Parser) -> None:
    wording = parser.wording
    exits = "Exit 0: both versions say the same; 1: they do not; 2: one is broken, or cannot be read."
    parser.description = wording(exits)
    whole = "the earlier version: a briefing’s folder, its YAML file, or a PDF or pack that was exported"
    parser.add_argument("old", metavar="OLD", type=Path, help=wording(whole))
    parser.add_argument("new", metavar="NEW", type=Path, nargs="?", help=wording("the later version"))
    since = wording("compare OLD as it is now with what git holds of it: a commit, a tag, HEAD~3")
    parser.add_argument("--since", metavar="REV", help=since)
    parser.add_argument("--format", choices=("text", "json"), default="text")
    output = wording("write it as PDF instead of printing it")
    parser.add_argument("--output", metavar="FILE.pdf", type=Path, help=output)
    _add_language(parser)
    parser.set_defaults(carry_out=_compare)


def _add_compare_signatures(parser: Parser) -> None:
    wording = parser.wording
    exits = "Exit 0: the readers nowhere decided differently; 1: they did; 2: a file is broken."
    parser.description = wording(exits)
    first = wording("a file of signatures, handed on from a window")
    parser.add_argument("first", metavar="A.json", type=Path, help=first)
    parser.add_argument("second", metavar="B.json", type=Path, help=wording("another reader’s"))
    parser.set_defaults(carry_out=_compare_signatures)


def _add_new(parser: Parser) -> None:
    wording = parser.wording
    own = "Every quote of the draft is the article’s own words; a person decides what is stated."
    parser.description = wording(own)
    folder = wording("the new briefing’s folder: new, or empty")
    parser.add_argument("folder", metavar="FOLDER", type=Path, help=folder)
    _add_articles(parser)
    title = wording("its title; else that of the first article")
    parser.add_argument("--title", metavar="WORDS", default="", help=title)
    proposes = (
        "let a model of yours propose facts too: an OpenAI-compatible server, which is sent the articles; "
        "its key from $BRIEFING_MODEL_KEY"
    )
    parser.add_argument("--with", dest="url", metavar="URL", help=wording(proposes))
    model = wording("the model’s name on that server")
    parser.add_argument("--model", metavar="NAME", default="default", help=model)
    parser.set_defaults(carry_out=_new)


def _add_add(parser: Parser) -> None:
    wording = parser.wording
    parser.description = wording("New sources are put into the YAML file; no other byte of it changes.")
    _add_path(parser)
    _add_articles(parser)
    parser.set_defaults(carry_out=_add)


def _add_path(parser: Parser) -> None:
    path = parser.wording("a briefing’s folder or its YAML file")
    parser.add_argument("path", metavar="PATH", type=Path, help=path)


def _add_articles(parser: Parser) -> None:
    wording = parser.wording
    kinds = wording("HTML, PDF, DOCX, Markdown, text, EML or MHTML files")
    parser.add_argument("articles", metavar="ARTICLE", nargs="+", type=Path, help=kinds)
    keep = wording("keep the documents too, in originals/")
    parser.add_argument("--keep-original", action="store_true", help=keep)


class _ListFormats(argparse.Action):
    """Prints the formats and ends, as --help does: no path is asked for."""

    def __init__(self, option_strings: Sequence[str], dest: str, **rest: Any) -> None:
        super().__init__(option_strings, dest, nargs=0, default=argparse.SUPPRESS, **rest)

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> NoReturn:
        from briefing.commands.export import print_formats

        print_formats()
        parser.exit()


def _add_topic(parser: Parser) -> None:
    topic = parser.wording("this topic; may be repeated")
    parser.add_argument("--topic", metavar="ID", action="append", default=[], help=topic)


def _add_language(parser: Parser) -> None:
    parser.add_argument("--language", choices=LANGUAGES, help=parser.wording("the reader’s language"))


def _add_looks(parser: Parser) -> None:
    """How a window looks, and whether it is only drawn."""
    wording = parser.wording
    _add_language(parser)
    parser.add_argument("--theme", choices=("light", "dark"))
    parser.add_argument("--size", metavar="WxH", type=_size, help=wording("the window’s size in pixels"))
    drawn = wording("draw the window; needs no display")
    parser.add_argument("--screenshot", metavar="FILE.png", type=Path, help=drawn)


def _size(written: str) -> tuple[int, int]:
    found = re.fullmatch(r"([1-9]\d{1,4})x([1-9]\d{1,4})", written, re.ASCII)
    if not found or max(int(found[1]), int(found[2])) > LARGEST:
        words = "{word} is no size such as 1440x900, up to {most} each way"
        raise Complaint(worded(words, word=written, most=LARGEST))
    return int(found[1]), int(found[2])
