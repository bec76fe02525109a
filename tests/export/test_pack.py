"""An evidence pack: everything in it, the same bytes each time, and sums that any program can verify."""

from __future__ import annotations

import hashlib
import re
import zipfile
from pathlib import Path

import pytest

from briefing.export import FORMATS, ExportError, export
from briefing.storage import BrokenBriefing, open_briefing
from briefing.storage.pack import open_pack
from tests.export.oracles import words_of_html
from tests.export.sample import Case
from tests.export.shipped import export_shipped, judged


@pytest.fixture(scope="module")
def pack(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return export_shipped("tour", "pack", tmp_path_factory.mktemp("pack"), language="en")


def test_it_holds_the_briefing_its_texts_and_the_papers(pack: Path) -> None:
    with zipfile.ZipFile(pack) as archive:
        names = archive.namelist()
        assert archive.testzip() is None
        original = judged("tour")[0].file
        assert archive.read("briefing/briefing.yaml") == original.read_bytes()
        for source in judged("tour")[0].briefing.sources.values():
            if source.text:
                assert archive.read(f"briefing/{source.text}") == (original.parent / source.text).read_bytes()
        assert archive.read("briefing.pdf").startswith(b"%PDF")
    papers = {"README.txt", "briefing.html", "evidence.xlsx", "evidence.csv", "annotations.jsonld", "calendar.ics"}
    assert papers | {"sources.csl.json", "sources.bib", "sources.ris"} <= set(names)
    assert names[-1] == "SHA256SUMS"


def test_the_sums_are_those_of_the_files_in_the_form_that_sha256sum_reads(pack: Path) -> None:
    with zipfile.ZipFile(pack) as archive:
        lines = archive.read("SHA256SUMS").decode().splitlines()
        told = {name: sum_ for sum_, name in (line.split("  ", 1) for line in lines)}
        assert told.keys() == set(archive.namelist()) - {"SHA256SUMS"}
        for name, sum_ in told.items():
            assert hashlib.sha256(archive.read(name)).hexdigest() == sum_


def test_a_second_export_is_the_same_byte_for_byte(pack: Path, tmp_path: Path) -> None:
    assert export_shipped("tour", "pack", tmp_path, language="en").read_bytes() == pack.read_bytes()


def test_every_text_is_there_with_its_quotes_marked(pack: Path) -> None:
    _, texts, ledger = judged("tour")
    briefing = judged("tour")[0].briefing
    with zipfile.ZipFile(pack) as archive:
        pages = {name: archive.read(name).decode() for name in archive.namelist() if name.startswith("sources/")}
    for place, key in enumerate(briefing.sources, start=1):
        if key not in texts:
            assert f"sources/S{place}.html" not in pages
            continue
        page = pages[f"sources/S{place}.html"]
        without_numbers = re.sub(r'<a class="ref".*?</a>', "", page)
        assert "".join(texts[key].raw.split()) in "".join(words_of_html(without_numbers).split())
        for finding in ledger.findings:
            if finding.quote.source == key and finding.match.spans:
                assert f'href="../briefing.html#evidence-{briefing.numbers[finding.fact.id]}"' in page


def test_it_opens_as_the_briefing_that_was_exported(pack: Path) -> None:
    opened, original = open_pack(pack), judged("tour")[0]
    assert opened.briefing == original.briefing
    assert opened.texts == original.texts
    assert opened.absent == original.absent
    assert opened.file == pack / "briefing" / "briefing.yaml"
    assert not any("/tmp" in warning.file.replace(str(pack), "") for warning in opened.warnings)


def test_a_filtered_pack_says_so_and_holds_the_briefing_whole(tmp_path: Path) -> None:
    facts = [fact for fact in judged("tour")[0].briefing.facts if "money" in fact.topics]
    file = export_shipped("tour", "pack", tmp_path, language="en", facts=facts, filter_words="Topic: Money")
    with zipfile.ZipFile(file) as archive:
        assert "of 69 facts shown · filter: Topic: Money" in archive.read("README.txt").decode()
    assert open_pack(file).briefing == judged("tour")[0].briefing


def test_a_byte_order_mark_is_carried_along(tmp_path: Path) -> None:
    from briefing.storage.carrying import carried_files

    text = "briefing: 1\ntitle: T\nlanguages: [en]\ntopics: {a: A}\nsources: {s: {title: S, text: s.txt}}\n"
    (tmp_path / "b.yaml").write_bytes(b"\xef\xbb\xbf" + text.encode())
    (tmp_path / "s.txt").write_bytes(b"\xef\xbb\xbfwords\r\n")
    carried = {name: held.encode() for name, held in carried_files(open_briefing(tmp_path)).items()}
    assert carried == {name: (tmp_path / name).read_bytes() for name in ("b.yaml", "s.txt")}


def test_without_the_briefing_s_files_there_is_no_pack(case: Case, tmp_path: Path) -> None:
    with pytest.raises(ExportError, match=r"needs the briefing.s own files"):
        export(case.briefing, case.ledger, case.texts, tmp_path / "p.zip", FORMATS["pack"])
    assert not list(tmp_path.iterdir())


def test_a_pack_that_is_cut_short_is_a_sentence(pack: Path, tmp_path: Path) -> None:
    cut = tmp_path / "cut.zip"
    for length in (0, 10, 1000, pack.stat().st_size // 2, pack.stat().st_size - 3):
        cut.write_bytes(pack.read_bytes()[:length])
        with pytest.raises(BrokenBriefing):
            open_pack(cut)
