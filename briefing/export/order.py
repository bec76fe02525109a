"""What a writer of a format is given: one edition, the files that it was read from, and somebody to report to."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import TypeVar

from briefing.export.attachment import Attachment
from briefing.export.blocks import Document, Evidence
from briefing.export.edition import Edition
from briefing.export.errors import ExportCancelled
from briefing.export.table import Table

Heard = Callable[[float], bool]
"""Told how far the writing has come, from 0 to 1; answers False to cancel."""

Writer = Callable[["Order", Path], None]
"""Writes an order to a file that is there and empty; raises ExportError, ExportCancelled or OSError."""

_STRIDE = 16
"""How many items are written between two questions: fewer than 50 ms pass."""

T = TypeVar("T")


def undisturbed(share: float) -> bool:
    """Somebody who never cancels."""
    return True


@dataclass(frozen=True)
class Order:
    """One edition to be written.

    `attachments` are the briefing as it lies on disk, its YAML file first, named by their paths inside its folder;
    there are none where nobody gave them.
    """

    edition: Edition
    attachments: tuple[Attachment, ...] = ()
    heard: Heard = undisturbed

    @cached_property
    def document(self) -> Document:
        """The edition as blocks, for formats that are read."""
        from briefing.export.document import document

        return document(self.edition, self._asked)

    @cached_property
    def table(self) -> Table:
        """The edition as rows, for formats that are worked with."""
        from briefing.export.gathering import table_of

        return table_of(self.edition, self._asked)

    @cached_property
    def passages(self) -> dict[tuple[int, int], str]:
        """The sentences around each quote, by the numbers of fact and quote, from 1."""
        evidence = [block for block in self.document.blocks if isinstance(block, Evidence)]
        return {
            (block.number, number): " / ".join("".join(run.text for run in words) for words in citation.passages)
            for block in evidence
            for number, citation in enumerate(block.citations, start=1)
        }

    def heard_by(self, heard: Heard) -> Order:
        """This order, with blocks and rows made already, reporting to somebody else."""
        other = replace(self, heard=heard)
        vars(other).update(document=self.document, table=self.table)
        return other

    def paced(self, items: Iterable[T], total: int) -> Iterator[T]:
        """The items one by one, telling how far of `total` it has come (0: not begun yet).

        Raises ExportCancelled where told to stop.
        """
        for done, item in enumerate(items):
            if done % _STRIDE == 0:
                self.tell(min(done / total, 1.0) if total else 0.0)
            yield item

    def _asked(self, items: Iterable[T]) -> Iterator[T]:
        """The items one by one, while nothing is written yet."""
        return self.paced(items, 0)

    def tell(self, share: float) -> None:
        """Tell how far the writing has come, from 0 to 1; raises ExportCancelled where told to stop."""
        if not self.heard(share):
            raise ExportCancelled
