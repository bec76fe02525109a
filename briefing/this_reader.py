"""Whoever sits at this machine: the name, and the signatures given so far."""

from __future__ import annotations

from briefing.models.signing import Signing
from briefing.overriding import override
from briefing.storage.signatures import SignatureFolder, signature_folder


class OwnSignatures(SignatureFolder):
    """The signatures of whoever sits at this machine, who signs by his name there until he gives another."""

    @property
    @override
    def reader(self) -> str:
        return super().reader or login_name()


def signing_of_this_reader() -> Signing:
    """The signatures of whoever sits at this machine."""
    return Signing(OwnSignatures(signature_folder()))


def login_name() -> str:
    """The reader's name as the system has it: the full name, or the one of the account."""
    import getpass  # late: a window opens before anybody signs

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
