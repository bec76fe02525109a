"""The words of the command line: what can be asked for, and which command carries it out.

A command is imported when it is asked for, so that none waits for what another one needs.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NoReturn

from briefing import __version__
from briefing.commands.names import COMMANDS, REFUSED
from briefing.core.visible import visible
from briefing.language import LANGUAGES

PARTS = ("timeline", "participants", "strategies", "tracks", "sources", "index", "briefing")
LARGEST = 8192
"""The widest and highest window that can be asked for, in pixels: no picture can hold a larger one."""


def parsed(arguments: Sequence[str]) -> argparse.Namespace:
    """Read the words of the command line; `carry_out` of the result does what they ask for.

    Without a command, a briefing is opened. Raises SystemExit after --help, or with 2 after a wrong word.
    """
    if not arguments or arguments[0] not in (*COMMANDS, "-h", "--help", "--version"):
        arguments = ["open", *arguments]
    return _parser(arguments[0]).parse_args(arguments)


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


class _Parser(argparse.ArgumentParser):
    """Complains in one sentence, without a page of usage before it."""

    def error(self, message: str) -> NoReturn:
        self.exit(REFUSED, f"{self.prog}: {visible(message)}; `{self.prog} --help` tells more\n")


def _parser(asked: str) -> argparse.ArgumentParser:
    """The parser of the command that is asked for; of all where none is, since those are then told of."""
    parser = _Parser(prog="briefing", description="Briefings whose every fact can be checked.", allow_abbrev=False)
    parser.add_argument("--version", action="version", version=f"briefing {__version__}")
    commands = parser.add_subparsers(metavar="COMMAND", required=True, parser_class=_Parser)
    _add_open(commands.add_parser("open", help="open a briefing in a window (the default)", allow_abbrev=False))
    if asked == "open":
        return parser
    library_help = "list and search every briefing below some folders"
    _add_library(commands.add_parser("library", help=library_help, allow_abbrev=False))
    _add_new(commands.add_parser("new", help="draft a briefing from articles", allow_abbrev=False))
    _add_add(commands.add_parser("add", help="add articles to a briefing as sources", allow_abbrev=False))
    _add_check(commands.add_parser("check", help="judge every quote", allow_abbrev=False))
    _add_export(commands.add_parser("export", help="write a PDF or another format", allow_abbrev=False))
    _add_compare(commands.add_parser("compare", help="tell what one version says otherwise", allow_abbrev=False))
    beside = commands.add_parser(
        "compare-signatures", help="lay two readers' signatures side by side", allow_abbrev=False
    )
    _add_compare_signatures(beside)
    schema = commands.add_parser("schema", help="print the JSON Schema of the format", allow_abbrev=False)
    schema.set_defaults(carry_out=_schema)
    desktop_help = "put the program among the applications of your desktop"
    desktop = commands.add_parser("install-desktop", help=desktop_help, allow_abbrev=False)
    desktop.add_argument("--remove", action="store_true", help="take it away again")
    desktop.set_defaults(carry_out=_install_desktop)
    return parser


def _add_open(parser: argparse.ArgumentParser) -> None:
    shipped = "a briefing's folder or its YAML file; without it, the briefing that is shipped"
    parser.add_argument("path", metavar="PATH", nargs="?", type=Path, help=shipped)
    parser.add_argument("--topic", metavar="ID", action="append", default=[], help="this topic; may be repeated")
    parser.add_argument("--fact", metavar="ID", help="the fact to select")
    _add_looks(parser)
    parser.set_defaults(carry_out=_open)


def _add_library(parser: argparse.ArgumentParser) -> None:
    parser.description = "Without --search, --format and where there is a display, in a window."
    remembered = "a folder that briefings lie in, at any depth; without one, those that the window remembers"
    parser.add_argument("folders", metavar="DIR", nargs="*", type=Path, help=remembered)
    search = "find words in facts, quotes, names and titles; exit 1: nothing is found"
    parser.add_argument("--search", metavar="WORDS", help=search)
    parser.add_argument("--format", choices=("text", "json"), help="list in the terminal")
    _add_looks(parser)
    parser.set_defaults(carry_out=_library)


def _add_check(parser: argparse.ArgumentParser) -> None:
    parser.description = "Exit 0: every quote is verified; 1: some are not; 2: the file is broken."
    parser.add_argument("path", metavar="PATH", type=Path, help="a briefing's folder or its YAML file")
    parser.add_argument("--format", choices=("text", "json", "github"), default="text")
    parser.add_argument(
        "--strict",
        action="store_true",
        help="also fail on facts without a quote, and on statements that say more than theirs",
    )
    accept = "record the hashes of the sources' texts in the YAML file, which says that their quotes were checked"
    proposes = "tell beneath each quote that does not hold how it could be written so that it does"
    parser.add_argument("--repairs", action="store_true", help=proposes)
    parser.add_argument("--accept-sources", action="store_true", help=accept)
    parser.set_defaults(carry_out=_check)


def _add_export(parser: argparse.ArgumentParser) -> None:
    parser.description = "The suffix of FILE tells the format; --list names all of them."
    parser.add_argument("path", metavar="PATH", type=Path, help="a briefing's folder or its YAML file")
    parser.add_argument("--output", metavar="FILE", type=Path, required=True)
    parser.add_argument("--to", metavar="FORMAT", help="the format, where the suffix does not tell it")
    parser.add_argument(
        "--without",
        metavar="PART",
        action="append",
        default=[],
        choices=PARTS,
        help=f"leave out a part ({', '.join(PARTS[:-1])}), or the briefing inside the PDF; may be repeated",
    )
    parser.add_argument("--list", action=_ListFormats, help="name the formats and their suffixes")
    _add_topic_and_language(parser)
    parser.set_defaults(carry_out=_export)


def _add_compare(parser: argparse.ArgumentParser) -> None:
    parser.description = "Exit 0: both versions say the same; 1: they do not; 2: one is broken, or cannot be read."
    whole = "a briefing's folder, its YAML file, or a PDF or pack that was exported"
    parser.add_argument("old", metavar="OLD", type=Path, help=f"the earlier version: {whole}")
    parser.add_argument("new", metavar="NEW", type=Path, nargs="?", help="the later version")
    since = "compare OLD as it is now with what git holds of it: a commit, a tag, HEAD~3"
    parser.add_argument("--since", metavar="REV", help=since)
    parser.add_argument("--format", choices=("text", "json"), default="text")
    parser.add_argument("--output", metavar="FILE.pdf", type=Path, help="write it as PDF instead of printing it")
    parser.add_argument("--language", choices=LANGUAGES, help="the reader's language")
    parser.set_defaults(carry_out=_compare)


def _add_compare_signatures(parser: argparse.ArgumentParser) -> None:
    parser.description = "Exit 0: the readers nowhere decided differently; 1: they did; 2: a file is broken."
    parser.add_argument("first", metavar="A.json", type=Path, help="a file of signatures, handed on from a window")
    parser.add_argument("second", metavar="B.json", type=Path, help="another reader's")
    parser.set_defaults(carry_out=_compare_signatures)


def _add_new(parser: argparse.ArgumentParser) -> None:
    parser.description = "Every quote of the draft is the article's own words; a person decides what is stated."
    parser.add_argument("folder", metavar="FOLDER", type=Path, help="the new briefing's folder: new, or empty")
    _add_articles(parser)
    parser.add_argument("--title", metavar="WORDS", default="", help="its title; else that of the first article")
    proposes = "let a model of yours propose facts too: an OpenAI-compatible server, which is sent the articles"
    parser.add_argument("--with", dest="url", metavar="URL", help=f"{proposes}; its key from $BRIEFING_MODEL_KEY")
    parser.add_argument("--model", metavar="NAME", default="default", help="the model's name on that server")
    parser.set_defaults(carry_out=_new)


def _add_add(parser: argparse.ArgumentParser) -> None:
    parser.description = "New sources are put into the YAML file; no other byte of it changes."
    parser.add_argument("path", metavar="PATH", type=Path, help="a briefing's folder or its YAML file")
    _add_articles(parser)
    parser.set_defaults(carry_out=_add)


def _add_articles(parser: argparse.ArgumentParser) -> None:
    kinds = "HTML, PDF, DOCX, Markdown, text, EML or MHTML files"
    parser.add_argument("articles", metavar="ARTICLE", nargs="+", type=Path, help=kinds)
    parser.add_argument("--keep-original", action="store_true", help="keep the documents too, in originals/")


class _ListFormats(argparse.Action):
    """Prints the formats and ends, as --help does: no path is asked for."""

    def __init__(self, option_strings: Sequence[str], dest: str, **rest: Any) -> None:
        super().__init__(option_strings, dest, nargs=0, default=argparse.SUPPRESS, **rest)

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> NoReturn:
        from briefing.commands.export import print_formats

        print_formats()
        parser.exit()


def _add_topic_and_language(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--topic", metavar="ID", action="append", default=[], help="this topic; may be repeated")
    _add_language(parser)


def _add_language(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--language", choices=LANGUAGES, help="the reader's language")


def _add_looks(parser: argparse.ArgumentParser) -> None:
    """How a window looks, and whether it is only drawn."""
    _add_language(parser)
    parser.add_argument("--theme", choices=("light", "dark"))
    parser.add_argument("--size", metavar="WxH", type=_size, help="the window's size in pixels")
    parser.add_argument("--screenshot", metavar="FILE.png", type=Path, help="draw the window; needs no display")


def _size(written: str) -> tuple[int, int]:
    found = re.fullmatch(r"([1-9]\d{1,4})x([1-9]\d{1,4})", written, re.ASCII)
    if not found or max(int(found[1]), int(found[2])) > LARGEST:
        raise argparse.ArgumentTypeError(f"{written!r} is no size such as 1440x900, up to {LARGEST} each way")
    return int(found[1]), int(found[2])
