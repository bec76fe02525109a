"""What is the matter with a file, in the reader's words."""

from __future__ import annotations

import errno

from briefing.language.wording import Wording

_OURS = {
    "it is a folder": "it is a folder",
    "it is not a file": "it is not a file",
    "it is write-protected": "it is write-protected",
    "a spreadsheet holds 1,048,575 rows; choose CSV": "a spreadsheet holds 1,048,575 rows; choose CSV",
}
_SYSTEMS = {
    errno.ENOENT: "there is no such file or folder",
    errno.ENOTDIR: "a part of the path is no folder",
    errno.EISDIR: "it is a folder",
    errno.EACCES: "you are not allowed to",
    errno.EPERM: "you are not allowed to",
    errno.EROFS: "the disk can only be read",
    errno.ENOSPC: "the disk is full",
    errno.EDQUOT: "your share of the disk is full",
    errno.EFBIG: "the file grows larger than a file may be here",
    errno.EBUSY: "it is in use",
    errno.ENAMETOOLONG: "the name is too long",
    errno.EIO: "the disk reports an error",
}


def another_edition(wording: Wording, stray: str, volume: str) -> str:
    """That a file is not the other volume that its name says; `stray` and `volume` are names of files."""
    return wording("{stray} was not exported together with {volume}: it is of another edition.",
                   stray=stray, volume=volume)


def reason(wording: Wording, error: OSError) -> str:
    """The reason of `error` as a part of a sentence; a rarer one stays in the words of the system."""
    words = error.strerror or str(error)
    return wording(_OURS.get(words) or _SYSTEMS.get(error.errno or 0, words))
