"""One map of a file, cut out with its lines, changed key by key, and read again after each step."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from briefing.editing.layout import Manner, Splice, column, extent, is_one_line, line_end
from briefing.editing.lists import with_item, without_item
from briefing.editing.maps import with_key, with_value, without_key
from briefing.editing.rendering import STEP, in_brackets, item_lines, joined
from briefing.storage.marks import Marks, Path, marked
from briefing.storage.plain import Plain


class Piece:
    """The text of one map while it is changed; paths lead from it on."""

    def __init__(self, text: str, marks: Marks, manner: Manner) -> None:
        self.start, self.flow = marks.start, marks.flow
        self.end = extent(text, marks) if marks.flow else line_end(text, extent(text, marks))
        self._manner = manner
        # Read alone, a block's first key must stand as far in as the others, and its last line must end.
        self._pad = " " * (0 if marks.flow else column(text, marks.start))
        self._end = "" if marks.flow else manner.newline
        self._text = self._pad + text[self.start : self.end] + self._end
        self._read()

    @property
    def text(self) -> str:
        """The text as it is now, fit for the place that it was cut from."""
        text = self._text.removesuffix(self._end)
        return text[len(self._pad) :] if text.startswith(self._pad) else self._manner.newline + text

    @property
    def splice(self) -> Splice:
        """The whole change of the file's text."""
        return Splice(self.start, self.end, self.text)

    @property
    def has_comments(self) -> bool:
        """Whether comments stand among the values."""
        here, between = 0, ""
        for start, end in _scalars(self._text, self._marks):
            between += self._text[here:start]
            here = end
        return "#" in between + self._text[here:]

    def data(self, path: Path = ()) -> Plain:
        """What stands at a path, None where nothing does."""
        data = self._data
        for step in path:
            try:
                data = data[step]
            except (KeyError, IndexError):
                return None
        return data

    def set(self, path: Path, key: str, value: Plain, order: Sequence[str] = ()) -> None:
        """Let a key of the map at `path` have another value; None takes it out."""
        marks, old = self._marks.at(path), self.data((*path, key))
        if old == value:
            return
        if value is None:
            self._splice(without_key(self._text, marks, key))
        elif key not in marks.keys:
            self._splice(with_key(self._text, marks, key, value, order, self._manner))
        elif isinstance(old, dict) and isinstance(value, dict) and old.keys() & value.keys():
            self._set_map((*path, key), old, value)
        elif isinstance(old, list) and isinstance(value, list) and old:
            self._set_list((*path, key), old, value)
        else:
            self._splice(with_value(self._text, marks, key, value, self._manner))

    def insert(self, path: Path, at: int, value: Plain) -> None:
        """Put an item into the list at `path`."""
        self._splice(with_item(self._text, self._marks.at(path), at, value, self._manner))

    def remove(self, path: Path, at: int) -> None:
        """Take an item out of the list at `path`."""
        self._splice(without_item(self._text, self._marks.at(path), at))

    def unfold(self, path: Path, at: int, first: dict[str, str]) -> None:
        """Make a map of an item that is words alone: the words as they are under `exact`, after `first`."""
        here = self._marks.at(path)
        item = here.items[at]
        end = extent(self._text, item)
        raw, indent = self._text[item.start : end], column(self._text, item.start)
        if not is_one_line(raw):
            data = {**first, "exact": self.data((*path, at))}
            written = item_lines(data, indent - STEP, STEP, self._manner.dash)
            put = in_brackets(data) if here.flow else joined(written, self._manner.newline)[indent:]
        else:
            pairs = [*(f"{key}: {in_brackets(value)}" for key, value in first.items()), f"exact: {raw}"]
            apart = ", " if here.flow else self._manner.newline + " " * indent
            put = f"{{{apart.join(pairs)}}}" if here.flow else apart.join(pairs)
        self._splice(Splice(item.start, end, put))

    def _set_map(self, path: Path, old: dict[str, Plain], new: dict[str, Plain]) -> None:
        for key in new:
            self.set(path, key, new[key], tuple(new))
        for key in old.keys() - new.keys():
            self._splice(without_key(self._text, self._marks.at(path), key))

    def _set_list(self, path: Path, old: list[Plain], new: list[Plain]) -> None:
        """Put in and take out what differs, from the end on; first in, so that the list is never empty."""
        steps = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
        for _, start, end, first, last in (step for step in reversed(steps) if step[0] != "equal"):
            for value in reversed(new[first:last]):
                self.insert(path, end, value)
            for at in reversed(range(start, end)):
                self.remove(path, at)

    def _splice(self, splice: Splice) -> None:
        self._text = self._text[: splice.start] + splice.put + self._text[splice.end :]
        self._read()

    def _read(self) -> None:
        reading = marked(self._text)
        self._data, self._marks = reading.data, reading.marks


def _scalars(text: str, marks: Marks) -> Iterator[tuple[int, int]]:
    """Where the texts begin and end that a value holds."""
    for value in (*marks.values.values(), *marks.items):
        yield from _scalars(text, value)
    if not (marks.flow or marks.values or marks.items):
        yield marks.start, marks.end
