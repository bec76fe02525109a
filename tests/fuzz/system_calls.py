"""What strace wrote of the network: which program asked for what, of whom, and whether it was refused."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

TRACED = "trace=network,execve,clone,clone3,fork,vfork"
"""For strace's option -e: calls to the network, and what tells which program a process is."""
_CALL = re.compile(r"^(\d+) +(\w+)\((.*)")
_REST = re.compile(r"^(\d+) +<\.\.\. (\w+) resumed>(.*)")
_CUT = " <unfinished ...>"
_ANSWER = re.compile(r".*\) += (-?\d+)( E\w+)?")
_ADDRESS = re.compile(r"\{sa_family=AF_(\w+)([^}]*)|^(?:AF|PF)_(\w+)")
_LOOPBACK = re.compile(r'inet_addr\("127\.|inet_pton\(AF_INET6, "::1"')
_BEGINS = {"clone", "clone3", "fork", "vfork"}
_SAME = "/proc/self/exe"
_UNDER_WAY = {"EINPROGRESS", "EALREADY", "EAGAIN", "EINTR"}
"""Answers that leave open whether the call will do what it is for."""


class Call(NamedTuple):
    """One kind of call to the network."""

    program: str
    """The file name of the program that made it, as it was started."""
    name: str
    family: str
    """Of its address, as the system calls it (UNIX, INET6); OWN where an address of this machine is taken,
    LOOPBACK where one is spoken to, empty where the call has none."""
    refused: bool


def calls(log: Path) -> Iterator[Call]:
    """Every call to the network in a trace."""
    whole = list(_whole(log))
    parents = {rest["answer"]: rest["process"] for rest in whole if rest["name"] in _BEGINS}
    programs: dict[str, str] = {}
    for call in whole:
        if call["name"] == "execve":
            path = call["words"].partition('"')[2].partition('"')[0]
            if not call["refused"] and path != _SAME:
                programs[call["process"]] = Path(path).name
        elif call["name"] not in _BEGINS:
            program = _of(call["process"], programs, parents)
            yield Call(program, call["name"], _family(call["name"], call["words"]), bool(call["refused"]))


def _whole(log: Path) -> Iterator[dict[str, str]]:
    """Calls as they ended, those put together again that were written in two lines."""
    cut: dict[str, tuple[str, str]] = {}
    for line in log.read_text("utf-8", "replace").splitlines():
        if rest := _REST.match(line):
            process, name, words = rest[1], rest[2], cut.pop(rest[1], ("", ""))[1] + rest[3]
        elif call := _CALL.match(line):
            process, name, words = call[1], call[2], call[3]
            if words.endswith(_CUT):
                cut[process] = name, words.removesuffix(_CUT)
                continue
        else:
            continue
        yield _ended(process, name, words)
    for process, (name, words) in cut.items():
        yield _ended(process, name, words)


def _ended(process: str, name: str, words: str) -> dict[str, str]:
    answer = _ANSWER.match(words)
    answered, error = (answer[1], answer[2] or "") if answer else ("", "")
    refused = "" if error.strip() in _UNDER_WAY else error
    return {"process": process, "name": name, "words": words, "answer": answered, "refused": refused}


def _of(process: str, programs: dict[str, str], parents: dict[str, str]) -> str:
    while process not in programs and process in parents:
        process = parents[process]
    return programs.get(process, "?")


def _family(name: str, words: str) -> str:
    if not (address := _ADDRESS.search(words)):
        return ""
    if _LOOPBACK.search(address[2] or ""):
        return "OWN" if name == "bind" else "LOOPBACK"
    return address[1] or address[3]
