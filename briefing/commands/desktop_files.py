"""The files by which a desktop knows the program: its entry, the type of a briefing, and its card for app shops.

After freedesktop.org's Desktop Entry, Shared MIME-info and AppStream specifications. The AppStream id ends on no
domain of the Internet, since the project has none.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from briefing.language import LANGUAGES, Wording

MEDIA_TYPE = "application/x-briefing+yaml"
_XML = '<?xml version="1.0" encoding="UTF-8"?>\n'


def entry(command: Sequence[str]) -> str:
    """The desktop entry that starts `command` with `open` and a file."""
    lines = ["[Desktop Entry]", "Type=Application", "Version=1.5", "Name=Briefing"]
    lines += [f"GenericName{_bracketed(tag)}={words}" for tag, words in _said("Briefing viewer")]
    lines += [f"Comment{_bracketed(tag)}={words}" for tag, words in _said(_SUMMARY)]
    lines += [f"Exec={_line_of(command)} open %f", "Icon=briefing", "Terminal=false"]
    lines += [f"MimeType={MEDIA_TYPE};", "Categories=Office;Viewer;"]
    lines += ["StartupNotify=true", "StartupWMClass=briefing"]
    lines += [f"Keywords{_bracketed(tag)}={words}" for tag, words in _said(_KEYWORDS)]
    return "\n".join([*lines, ""])


def media_type() -> str:
    """The type of a briefing: by its name, or by the line that every briefing begins with."""
    comments = "".join(f"    <comment{_tagged(tag)}>{words}</comment>\n" for tag, words in _said("briefing"))
    return f"""{_XML}<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">
  <mime-type type="{MEDIA_TYPE}">
{comments}    <icon name="briefing"/>
    <sub-class-of type="application/x-yaml"/>
    <glob pattern="briefing.yaml" weight="80"/>
    <glob pattern="briefing.yml" weight="80"/>
    <glob pattern="*.briefing.yaml" weight="80"/>
    <magic priority="60">
      <match type="string" offset="0" value="briefing: 1"/>
      <match type="string" offset="1:1024" value="\\nbriefing: 1"/>
    </magic>
  </mime-type>
</mime-info>
"""


def card() -> str:
    """The AppStream metadata: what the program is for, in three languages."""
    summaries = "".join(f"  <summary{_tagged(tag)}>{words}</summary>\n" for tag, words in _said(_SUMMARY))
    paragraphs = "".join(f"    <p{_tagged(tag)}>{words}</p>\n" for tag, words in _said(_PURPOSE))
    return f"""{_XML}<component type="desktop-application">
  <id>local.briefing.Briefing</id>
  <metadata_license>MIT</metadata_license>
  <project_license>MIT</project_license>
  <name>Briefing</name>
{summaries}  <description>
{paragraphs}  </description>
  <launchable type="desktop-id">briefing.desktop</launchable>
  <icon type="stock">briefing</icon>
  <categories>
    <category>Office</category>
    <category>Viewer</category>
  </categories>
  <provides>
    <binary>briefing</binary>
    <mediatype>{MEDIA_TYPE}</mediatype>
  </provides>
  <content_rating type="oars-1.1"/>
</component>
"""


_SUMMARY = "Read briefings and check every statement against its source"
_KEYWORDS = "facts;quotes;sources;evidence;timeline;"
_PURPOSE = (
    "A briefing tells you what happened, who took part and what was promised. Every statement rests on words "
    "that somebody published: one click shows them, marked, in the text they stand in, with a verdict on "
    "whether they are there letter by letter. Nothing is fetched from a network."
)


def _said(words: str) -> Iterator[tuple[str, str]]:
    """The words in each language of the program, the English ones without a tag."""
    for language in LANGUAGES:
        wording = Wording(language)
        yield "" if language == "en" else language, wording(words)


def _bracketed(tag: str) -> str:
    return f"[{tag}]" if tag else ""


def _tagged(tag: str) -> str:
    return f' xml:lang="{tag}"' if tag else ""


def _line_of(command: Sequence[str]) -> str:
    """The command as the specification wants it: quoted, and then escaped as every string of the file is."""
    return " ".join(_quoted(word) for word in command)


def _quoted(word: str) -> str:
    for character in '\\"`$':
        word = word.replace(character, f"\\{character}")
    return f'"{word}"'.replace("\\", "\\\\").replace("%", "%%")
