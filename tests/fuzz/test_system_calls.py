"""The watch over the network tells programs apart, and takes nothing for refused that was not."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.fuzz.network import abroad
from tests.fuzz.system_calls import Call, calls

_THERE = '{sa_family=AF_INET6, sin6_port=htons(443), inet_pton(AF_INET6, "2001:db8::1", &sin6_addr)}, 28'
_BUS = '{sa_family=AF_UNIX, sun_path="/run/bus"}, 110'
_HERE = '{sa_family=AF_INET, sin_port=htons(9), sin_addr=inet_addr("127.0.0.1")}, 16'
_KERNEL = '[{ifa_family=AF_UNSPEC}, inet_addr("127.0.0.1")], 17, 0, {sa_family=AF_NETLINK, nl_pid=0}, 12'
_BEGUN = '10 execve("/usr/bin/python3", ["python3"], 0x1 /* 9 vars */) = 0\n'
_BROWSER = f"""{_BEGUN}10 clone(child_stack=NULL <unfinished ...>
11 execve("/opt/chromium", ["chromium"], 0x1) = 0
10 <... clone resumed>) = 11
11 clone3({{flags=CLONE_VM}}, 88) = 12
12 execve("/proc/self/exe", ["zygote"], 0x1) = 0
"""


@pytest.mark.parametrize(("trace", "expected"), [
    (f"10 connect(3, {_THERE}) = -1 EADDRNOTAVAIL (no such)", Call("python3", "connect", "INET6", True)),
    (f"10 connect(3, {_THERE}) = -1 EINPROGRESS (in progress)", Call("python3", "connect", "INET6", False)),
    (f"10 connect(3, {_THERE}) = 0", Call("python3", "connect", "INET6", False)),
    (f"10 connect(3, {_THERE} <unfinished ...>", Call("python3", "connect", "INET6", False)),
    (f"10 connect(3, {_BUS}) = 0", Call("python3", "connect", "UNIX", False)),
    (f"10 connect(3, {_HERE}) = 0", Call("python3", "connect", "LOOPBACK", False)),
    (f"10 bind(3, {_HERE}) = 0", Call("python3", "bind", "OWN", False)),
    (f"10 sendto(3, {_KERNEL}) = 17", Call("python3", "sendto", "NETLINK", False)),
    ("10 socket(AF_INET, SOCK_STREAM, 0) = 3", Call("python3", "socket", "INET", False)),
    ('10 sendto(3, "words {sa_family", 5, 0, NULL, 0) = 5', Call("python3", "sendto", "", False)),
])
def test_a_call_is_told_by_its_address_and_its_answer(trace: str, expected: Call, tmp_path: Path) -> None:
    (tmp_path / "trace").write_text(f"{_BEGUN}{trace}\n10 +++ exited with 0 +++\n", "utf-8")
    assert list(calls(tmp_path / "trace")) == [expected]


@pytest.mark.parametrize(("trace", "out"), [
    (f"12 connect(3, {_THERE} <unfinished ...>\n12 <... connect resumed>) = -1 EADDRNOTAVAIL (no such)", 0),
    (f"12 connect(3, {_THERE} <unfinished ...>\n12 <... connect resumed>) = 0", 1),
    (f"12 sendto(3, {_KERNEL}) = 17", 0),
    (f"12 connect(3, {_HERE}) = 0", 1),
    (f"10 connect(3, {_THERE}) = -1 EADDRNOTAVAIL (no such)", 1),
    (f"10 sendto(3, {_KERNEL}) = 17", 1),
])
def test_a_browser_may_try_what_is_refused_and_we_may_not(trace: str, out: int, tmp_path: Path) -> None:
    (tmp_path / "trace").write_text(f"{_BROWSER}{trace}\n", "utf-8")
    (call,) = calls(tmp_path / "trace")
    assert call.program == ("chromium" if trace.startswith("12") else "python3")
    assert len(abroad([call])) == out
