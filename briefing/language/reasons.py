"""What is the matter with a file, in the reader's words."""

from __future__ import annotations

import errno
import os

from briefing.language.wording import Wording

_OURS = {
    "it is a folder": "it is a folder",
    "it is not a file": "it is not a file",
    "it is write-protected": "it is write-protected",
    "another program is writing it": "another program is writing it",
    "too much is left unsaved of this file": "too much is left unsaved of this file",
    "the disk refused it": "the disk refused it",
    "no file can have this name": "no file can have this name",
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
    errno.EEXIST: "it is there already",
    errno.ENOTEMPTY: "the folder is not empty",
    errno.ELOOP: "it is a link that leads nowhere",
    errno.EMFILE: "too many files are open",
    errno.ENOMEM: "there is not enough memory",
}
_LIBRARYS = {"File is not a zip file": "it is no zip file"}


def reason(wording: Wording, error: OSError) -> str:
    """The reason of `error` as a part of a sentence; a rarer one stays in the words of the system."""
    words = error.strerror or str(error)
    return wording(_OURS.get(words) or _LIBRARYS.get(words) or _SYSTEMS.get(error.errno or 0, words))


def common_reason(wording: Wording, words: str) -> str:
    """Our words for a common reason in the words of the system; others, and all for English, stay as they are."""
    if wording.language == "en":
        return words
    told = (ours for code, ours in _SYSTEMS.items() if os.strerror(code) == words)
    return _LIBRARYS.get(words) or next(told, words)
