"""The hash of a text is its SHA-256, however long it is and whatever Python was built with."""

from __future__ import annotations

import hashlib
import sys

import pytest

from briefing.storage.digest import sha256_of

MIB = 1024 * 1024


@pytest.mark.parametrize("length", [0, 1, 55, 56, 64, MIB - 1, MIB, MIB + 1])
def test_it_is_that_of_the_standard_library(length: int) -> None:
    content = bytes(number % 251 for number in range(length))
    assert sha256_of(content) == sha256_of(memoryview(content)) == hashlib.sha256(content).digest()


def test_a_python_without_its_own_asks_openssl(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("_sha2", "_sha256"):
        monkeypatch.setitem(sys.modules, name, None)
    assert sha256_of(b"here").hex() == hashlib.sha256(b"here").hexdigest()
