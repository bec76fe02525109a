"""Deferred code: modules whose source is compiled and run when somebody first asks for something in them.

PySide carries Python in an archive inside one of its libraries, and compiles and runs all of it whenever it is
imported, though most of it only describes Qt's functions: for stubs, help texts and the sentences of a TypeError.
That takes a quarter of the start of an empty window. `importlib.util.LazyLoader` would do, but PySide puts its own
importer before all others; what that calls is `compile`.
"""

from __future__ import annotations
import __future__

import builtins
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import partial
from threading import RLock
from typing import Any

_STUB = """
from briefing.deferred_code import Deferred as __getattr__
__getattr__ = __getattr__(globals(), {source!r}, {filename!r})
globals().update(__getattr__.stand_ins({functions!r}))
"""


@contextmanager
def deferring(files: Mapping[str, Sequence[str]]) -> Iterator[None]:
    """Have modules that are compiled in the block from files of these names be run when they are first needed.

    With a file go the names of the functions that code in C takes out of its module without asking: they are there
    from the beginning. All other code is compiled as ever.
    """
    compile_now = builtins.compile

    def compiled(source: Any, filename: Any, *rest: Any, **named: Any) -> Any:
        if isinstance(source, bytes) and filename in files:
            source = _STUB.format(source=source, filename=filename, functions=files[filename])
        return compile_now(source, filename, *rest, **named)

    builtins.compile = compiled
    try:
        yield
    finally:
        builtins.compile = compile_now


class Deferred:
    """A module's `__getattr__` (PEP 562): runs the module's source at the first call, and is gone then."""

    def __init__(self, namespace: dict[str, Any], source: bytes, filename: str) -> None:
        self._namespace, self._source, self._filename = namespace, source, filename
        self._lock, self._run = RLock(), False

    def __call__(self, name: str) -> object:
        """What the module calls `name`; raises AttributeError where it has no such thing.

        Names like `__path__` are asked of every module by those who look through all of them: they run nothing.
        """
        if not name.startswith("__"):
            with self._lock:
                self._run_once()
            if name in self._namespace:
                return self._namespace[name]
        raise AttributeError(f"module {self._namespace.get('__name__')!r} has no attribute {name!r}")

    def stand_ins(self, names: Sequence[str]) -> dict[str, Callable[..., Any]]:
        """For each of these functions of the module, one that hands on to it."""
        return {name: partial(self._hand_on, name) for name in names}

    def _hand_on(self, name: str, *words: Any, **named: Any) -> Any:
        function: Any = self(name)
        return function(*words, **named)

    def _run_once(self) -> None:
        if not self._run:
            self._run = True
            self._namespace.pop("__getattr__", None)
            flags = __future__.annotations.compiler_flag  # as where PySide compiles
            exec(compile(self._source, self._filename, "exec", flags, dont_inherit=True), self._namespace)
