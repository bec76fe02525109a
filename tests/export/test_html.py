"""The page of a briefing: whole in itself, harmless, linked both ways, and told to a screen reader."""

from __future__ import annotations

import re
import shutil
import subprocess
from base64 import b64encode
from collections import Counter
from functools import cache
from hashlib import sha256
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path

import pytest

from tests.export.sample import Case, one_fact
from tests.export.shipped import export_case, export_shipped, judged

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)


class Page(HTMLParser):
    """The elements of a page with their attributes, and the text of its style and script."""

    def __init__(self, file: Path) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str]]] = []
        self.inside: dict[str, str] = {}
        self._last = ""
        self.text = file.read_text("utf-8")
        self.feed(self.text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._last = tag
        self.elements.append((tag, {name: value or "" for name, value in attrs}))

    def handle_endtag(self, tag: str) -> None:
        self._last = ""

    def handle_data(self, data: str) -> None:
        self.inside[self._last] = self.inside.get(self._last, "") + data

    def all(self, tag: str) -> list[dict[str, str]]:
        return [attributes for name, attributes in self.elements if name == tag]

    @property
    def ids(self) -> list[str]:
        return [attributes["id"] for _, attributes in self.elements if "id" in attributes]


@pytest.fixture
def page(case: Case, tmp_path: Path) -> Page:
    return Page(export_case(case, "html", tmp_path, language="en"))


def test_it_loads_nothing_and_runs_nothing_but_its_own(page: Page) -> None:
    policy = next(each["content"] for each in page.all("meta") if "http-equiv" in each)
    rules = dict(rule.split(" ", 1) for rule in policy.split("; "))
    assert rules["default-src"] == "'none'"
    assert rules["style-src"] == f"'{_hash(page.inside['style'])}'"
    assert rules["script-src"] == f"'{_hash(page.inside['script'])}'"
    for tag, attributes in page.elements:
        assert "src" not in attributes
        assert "style" not in attributes, tag
        assert not [name for name in attributes if name.startswith("on")]
    assert "url(http" not in page.inside["style"]
    assert "@import" not in page.inside["style"]


def _hash(text: str) -> str:
    return f"sha256-{b64encode(sha256(text.encode()).digest()).decode()}"


def test_every_fact_leads_to_its_quotes_and_back(case: Case, page: Page) -> None:
    links = [attributes["href"] for attributes in page.all("a")]
    for number in range(1, len(case.briefing.facts) + 1):
        assert {f"fact-{number}", f"evidence-{number}"} <= set(page.ids)
        assert {f"#fact-{number}", f"#evidence-{number}"} <= set(links)


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_no_link_leads_nowhere_and_no_name_is_given_twice(language: str, tmp_path: Path) -> None:
    page = Page(export_shipped("tour", "html", tmp_path, language=language))
    assert [name for name, times in Counter(page.ids).items() if times > 1] == []
    inner = {each["href"][1:] for each in (*page.all("a"), *page.all("use")) if each["href"].startswith("#")}
    assert inner <= set(page.ids)


def test_links_that_leave_the_page_are_web_addresses_and_tell_nobody(tmp_path: Path) -> None:
    page = Page(export_shipped("tour", "html", tmp_path))
    leaving = [each for each in page.all("a") if not each["href"].startswith("#")]
    assert leaving
    for link in leaving:
        assert link["href"].startswith("https://")
        assert "noreferrer" in link["rel"]
    assert [each for each in leaving if "#:~:text=" in each["href"]]


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "https://a b", "//x"]
)
def test_an_address_that_is_none_of_the_web_is_never_a_link(address: str, tmp_path: Path) -> None:
    page = Page(export_case(one_fact(address), "html", tmp_path))
    assert [each["href"] for each in page.all("a") if not each["href"].startswith("#")] == []
    assert address.replace("&", "&amp;") in page.text


def test_a_foreign_quote_is_marked_with_its_language_and_direction(page: Page) -> None:
    quotes = page.all("blockquote")
    assert {"lang": "fr", "dir": "ltr"} in quotes
    assert {"lang": "ar", "dir": "rtl"} in quotes


def test_an_arabic_page_runs_from_right_to_left(case: Case, tmp_path: Path) -> None:
    page = Page(export_case(case, "html", tmp_path, language="ar"))
    assert page.all("html") == [{"lang": "ar", "dir": "rtl"}]
    assert {"lang": "fr", "dir": "ltr"} in page.all("blockquote")


def test_a_screen_reader_finds_landmarks_headings_and_names(page: Page) -> None:
    assert len(page.all("main")) == len(page.all("h1")) == len(page.all("nav")) == 1
    assert page.all("nav")[0]["aria-label"] == "Contents"
    levels = [int(tag[1]) for tag, _ in page.elements if re.fullmatch("h[1-6]", tag)]
    assert all(after - before <= 1 for before, after in pairwise(levels))
    labels = [each["aria-label"] for each in page.all("article") if "aria-label" in each]
    assert "Fact 1" in labels
    assert "Evidence for fact 1" in labels
    assert all(each.get("aria-hidden") == "true" for each in page.all("svg") if each.get("class") == "icon")


def test_without_a_script_everything_is_shown_and_the_choice_of_topics_is_not(page: Page) -> None:
    assert [tag for tag, attributes in page.elements if "hidden" in attributes] == ["form"]
    topics = {each["data-topics"] for each in page.all("article") if "data-topics" in each}
    assert topics == {"t0", "t1"}


_OFFLINE = (
    "--host-resolver-rules=MAP * ~NOTFOUND", "--disable-background-networking", "--disable-component-update",
)
"""Keeps the browser from its maker's servers, which it asks for whatever page it shows."""
_OF_ITS_OWN = re.compile(r"source: chrome://")
"""What the browser tells of its own pages, as that letters come slowly on a machine at work."""
_NO_NETWORK = ("unshare", "--map-root-user", "--net")


@cache
def _cut_off() -> tuple[str, ...]:
    """What begins the browser where there is no network at all, if this system lets us."""
    if not shutil.which(_NO_NETWORK[0]):
        return ()
    tried = subprocess.run([*_NO_NETWORK, "true"], check=False, stderr=subprocess.DEVNULL)
    return () if tried.returncode else _NO_NETWORK


def _in_browser(file: Path, folder: Path, *options: str) -> str:
    assert CHROMIUM
    command = [*_cut_off(), CHROMIUM, *_OFFLINE, "--headless", "--no-sandbox", "--disable-gpu"]
    command += [f"--user-data-dir={folder / 'profile'}"]
    command += ["--enable-logging=stderr", "--v=0", "--virtual-time-budget=2000", *options, file.as_uri()]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    told = (line for line in done.stderr.splitlines() if "Content Security" in line or "CONSOLE" in line)
    assert [line for line in told if not _OF_ITS_OWN.search(line)] == []
    return done.stdout


@pytest.mark.skipif(not CHROMIUM, reason="no Chromium is installed")
def test_a_real_browser_shows_it_and_filters_by_topic(tmp_path: Path) -> None:
    file = export_shipped("tour", "html", tmp_path, language="en")
    shown = _in_browser(file, tmp_path, "--dump-dom")
    assert '<form class="topics">' in shown, "the script shows the choice of topics"
    for fact in judged("tour")[0].briefing.facts[:5]:
        assert judged("tour")[0].briefing.say(fact.text, "en").words.replace("&", "&amp;") in shown


@pytest.mark.skipif(not CHROMIUM, reason="no Chromium is installed")
def test_markup_in_a_fact_does_nothing_in_a_real_browser(tmp_path: Path) -> None:
    evil = "</p></script><script>document.title='broken'</script><img src=x onerror=\"document.title='broken'\">"
    shown = _in_browser(export_case(one_fact(evil), "html", tmp_path), tmp_path, "--dump-dom")
    assert "<title>broken" not in shown
    assert "<img" not in shown
