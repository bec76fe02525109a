"""The SHA-256 of bytes; of few bytes without OpenSSL, which takes longer to load than a text to hash."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from importlib import import_module
from typing import Any

_FEW = 1024 * 1024
"""OpenSSL is five times as fast: from 1 MiB on that makes good for loading it."""

_OWN = ("_sha2", "_sha256")
"""Python's own implementation, by its names: `hashlib` takes it where there is no OpenSSL."""


def sha256_of(content: bytes | memoryview) -> bytes:
    """The 32 bytes of the SHA-256 (FIPS 180-4) of `content`."""
    digest: bytes = _sha256(len(content))(content).digest()
    return digest


def _sha256(length: int) -> Callable[[bytes | memoryview], Any]:
    for name in _OWN if length < _FEW else ():
        with suppress(ImportError):
            own: Callable[[bytes | memoryview], Any] = import_module(name).sha256
            return own
    from hashlib import sha256

    return sha256
