"""Whoever sits at this machine: the name, and the signatures given so far."""

from __future__ import annotations

import getpass

from briefing.models.signing import Signing
from briefing.storage.signatures import SignatureFolder, signature_folder


def signing_of_this_reader() -> Signing:
    """The signatures of whoever sits at this machine."""
    return Signing(SignatureFolder(signature_folder()), login_name())


def login_name() -> str:
    """The reader's name as the system has it: the full name, or the one of the account."""
    try:
        account = getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""
    try:
        from pwd import getpwnam
    except ImportError:  # there is no such thing on Windows
        return account
    try:
        return getpwnam(account).pw_gecos.partition(",")[0].strip() or account
    except KeyError:
        return account
