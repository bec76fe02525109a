"""A briefing's file while it is edited: the text in hand, every step back and forth, and the way to the disk.

Nothing is lost and nothing is overwritten: each step is in the journal before it counts, the version that is
replaced is kept, and what somebody else has written meanwhile is merged with, or refused.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from msgspec import structs

from briefing.core import Briefing
from briefing.core.sentence import system_reason, worded
from briefing.editing.changes import Change
from briefing.editing.journal import Entry, Journal, Left, Way, left_over
from briefing.editing.merging import merged
from briefing.editing.page import Page, page_of
from briefing.editing.places import editing_folder, keep_backup
from briefing.editing.rebasing import rebased
from briefing.editing.refusal import EditRefused, FileGone, NotFitting
from briefing.editing.splicing import spliced
from briefing.editing.step import Step, step_of
from briefing.storage.enclosed import Enclosed
from briefing.storage.folder import read_yaml
from briefing.storage.opening import Opened
from briefing.storage.problem import BrokenBriefing
from briefing.whole_file import alone, replacing

_TAKEN_BACK = worded(
    "what was saved before has been taken back here; make the changes anew on the file as it is now"
)
_BEHIND = worded("the file was changed meanwhile, and {reason}", reason=_TAKEN_BACK)
_TIMES = 3
"""How often a file is read again that somebody else writes while it is being saved."""


class _Overtaken(Exception):
    """Somebody else has written the file since it was read."""


@dataclass(frozen=True, slots=True)
class Saved:
    """What saving did: where the version is kept that was replaced, and whether another's changes came in."""

    backup: Path | None
    merged: bool


class Manuscript:
    """One briefing's file in the hands of one window; everything that can fail raises EditRefused."""

    def __init__(self, opened: Opened, folder: Path | None = None) -> None:
        """`folder` is where unsaved changes and backups are kept, by default the user's own."""
        if isinstance(opened, Enclosed):
            raise EditRefused(worded("a briefing inside another file is read only; unpack it to change it"))
        self.file = opened.file
        self._folder = folder or editing_folder()
        self._base = page_of(opened.content, opened.briefing)
        self._page = self._base
        self._done: list[Step] = []
        self._undone: list[Step] = []
        # How many steps were done when the text was that of the file; None: that state is left behind for good.
        self._at_base: int | None = 0
        self._journal = Journal(self._folder, self.file)

    @property
    def page(self) -> Page:
        """The text in hand, with what it says."""
        return self._page

    @property
    def briefing(self) -> Briefing:
        """The briefing in hand."""
        return self._page.briefing

    @property
    def unsaved(self) -> bool:
        """Whether the text in hand differs from the file."""
        return self._page.text != self._base.text

    @property
    def acts(self) -> tuple[tuple[Change, ...], ...]:
        """The changes that can be taken back, in the acts in which they were made."""
        acts, act = list[tuple[Change, ...]](), list[Change]()
        for step in self._done:
            act.append(step.change)
            if not step.goes_on:
                acts.append(tuple(act))
                act = []
        return (*acts, tuple(act)) if act else tuple(acts)

    @property
    def undone_acts(self) -> tuple[tuple[Change, ...], ...]:
        """The acts that can be done again, the next one last."""
        acts = list[tuple[Change, ...]]()
        for step in self._undone:  # an act from its last step to its first
            acts.append((step.change, *acts.pop()) if step.goes_on and acts else (step.change,))
        return tuple(acts)

    @property
    def turns(self) -> int:
        """How many acts can be taken back or done again."""
        return len(self.acts) + len(self.undone_acts)

    @property
    def unsaved_acts(self) -> int:
        """How many acts lie between the text in hand and the file, whichever way."""
        if not self.unsaved:
            return 0
        away = len(self._done) - (self._at_base or 0)
        steps = self._undone[away:] if away < 0 else self._done[self._at_base or 0 :]
        return max(1, sum(not step.goes_on for step in steps))

    @property
    def to_undo(self) -> Change | None:
        """The change that the next step back takes back."""
        return self._done[-1].change if self._done else None

    @property
    def to_redo(self) -> Change | None:
        """The change that the next step forth makes again."""
        return self._undone[-1].change if self._undone else None

    def change(self, *changes: Change) -> Briefing:
        """Make changes as one act, all or none; what changes nothing is no step."""
        page, steps = self._page, list[Step]()
        for change in changes:
            new = spliced(page, change)
            if new.page.text != page.text:
                steps.append(step_of(change, page.text, new.splices))
                page = new.page
        steps[:-1] = [structs.replace(step, goes_on=True) for step in steps[:-1]]
        if steps:
            _note_in(self._journal, self._base, [Entry("do", step) for step in steps])
            if self._at_base is not None and len(self._done) < self._at_base:
                self._at_base = None
            self._done += steps
            self._undone.clear()
            self._take(page)
        return self.briefing

    def undo(self) -> Briefing:
        """Take the last act back, byte for byte; without any, nothing happens."""
        act, text = list[Step](), self._page.text
        for step in reversed(self._done):
            if act and not step.goes_on:
                break
            text = step.back(text)
            act.append(step)
        self._turn("undo", act, text)
        self._undone += act
        del self._done[len(self._done) - len(act) :]
        return self.briefing

    def redo(self) -> Briefing:
        """Do the act again that was taken back last; without any, nothing happens."""
        act, text = list[Step](), self._page.text
        for step in reversed(self._undone):
            text = step.forth(text)
            act.append(step)
            if not step.goes_on:
                break
        self._turn("redo", act, text)
        self._done += act
        del self._undone[len(self._undone) - len(act) :]
        return self.briefing

    def meet(self, content: bytes) -> bool:
        """Take in the file as somebody else has written it; returns whether it was another one.

        My unsaved changes are made again on it, or it is refused and everything is as it was. What was saved
        can be taken back as far as theirs has not touched it.
        """
        if content == self._base.content:
            return False
        theirs = page_of(content)
        saved = rebased(self._saved, self._base.text, theirs.text)
        if self._taken_back:
            self._take_back_on(theirs, saved)
        else:
            page, steps = merged(self._base.briefing, self._mine(), theirs)
            self._take_over(theirs, page, [Entry("do", step) for step in steps])
            self._done, self._undone, self._at_base = [*saved, *steps], [], len(saved)
        return True

    def save(self, *, anew: bool = False) -> Saved:
        """Write the text in hand to the file, merged with what somebody else has written there meanwhile.

        Raises FileGone where the file is not there any more, unless it is to be written `anew`.
        """
        met = False
        for _ in range(_TIMES):
            disk = self._on_disk()
            if disk is None and not anew:
                raise FileGone(worded("{file} is not there any more", file=str(self.file)))
            met = (disk is not None and self.meet(disk)) or met
            try:
                if disk == self._page.content:
                    self._is_saved()
                    return Saved(None, met)
                backup = keep_backup(self._folder, self.file, disk) if disk is not None else None
                if self._written(disk):
                    self._is_saved()
                    return Saved(backup, met)
            except OSError as error:
                words = "{file} cannot be written: {reason}"
                told = worded(words, file=str(self.file), reason=system_reason(error))
                raise EditRefused(told) from error
        raise EditRefused(worded("{file} is being written by another program; save again", file=str(self.file)))

    def left_over(self) -> list[Left]:
        """What earlier sessions left unsaved; what has reached the file all the same is cleared away."""
        found: dict[bytes, Left] = {}
        for left in left_over(self._folder, self.file):
            text = _last_text(left)
            if text in (self._base.content, left.base) or (text and text in found):
                self.forget(left)
            else:
                found[text or bytes(left.path)] = left
        return list(found.values())

    def left_in(self, journal: Path) -> Left:
        """What an earlier session left in this journal; refused where it is not there, or taken up elsewhere."""
        for left in left_over(self._folder, self.file):
            if left.path == journal:
                return left
        raise EditRefused(worded("what was left unsaved is not there any more"))

    def forget(self, left: Left) -> None:
        """Throw away what an earlier session left."""
        with suppress(OSError):
            left.path.unlink()

    def take_up(self, left: Left) -> Briefing:
        """Go on where an earlier session was cut off, on the file as it is now; refused where that cannot be."""
        if self._done or self._undone:
            raise EditRefused(worded("what was left unsaved is taken up before anything else is changed"))
        if left.base == self._base.content:
            self._replay(left)
        else:
            before = page_of(left.base)
            page, steps = merged(before.briefing, _net(left), self._base)
            _note_in(self._journal, self._base, [Entry("do", step) for step in steps])
            self._done = steps
            self._take(page)
        self.forget(left)
        return self.briefing

    def close(self) -> None:
        """End the work; what is unsaved stays in the journal."""
        if self.unsaved:
            self._journal.close()
        else:
            self._journal.discard()

    def discard(self) -> None:
        """Give up what is unsaved: the file as it was read last is in hand again."""
        self._journal.discard()
        self._done, self._undone = self._saved, []
        self._page, self._at_base = self._base, len(self._done)

    def _turn(self, way: Way, act: list[Step], text: str) -> None:
        if act:
            page = self._base
            if text != page.text:
                page = page_of(Page(text, self.briefing, self._page.has_mark).content)
            _note_in(self._journal, self._base, [Entry(way, step) for step in act])
            self._take(page)

    def _take(self, page: Page) -> None:
        """Have this page in hand; where everything stands in that of the file is worked out again when needed."""
        self._page, self._base = page, page if page is self._base else replace(self._base)

    def _mine(self) -> list[Step]:
        """My steps since the file was read or saved last."""
        if not self.unsaved:
            return []
        if self._at_base is None or len(self._done) < self._at_base:
            raise NotFitting(_BEHIND, _TAKEN_BACK)
        return self._done[self._at_base :]

    @property
    def _saved(self) -> list[Step]:
        """The steps that led to the file as it was read or saved last; none where that way is left behind."""
        if not self.unsaved:
            return self._done
        if self._at_base is None:
            return []
        return [*self._done[: self._at_base], *reversed(self._undone[len(self._undone) - self._taken_back :])]

    @property
    def _taken_back(self) -> int:
        """How many steps that are in the file are taken back in the text in hand."""
        return max(0, (self._at_base or 0) - len(self._done)) if self.unsaved else 0

    def _take_back_on(self, theirs: Page, saved: list[Step]) -> None:
        """Take back on their file what is taken back on mine; `saved` are the steps that lead to theirs."""
        if len(saved) < self._taken_back:
            raise NotFitting(_BEHIND, _TAKEN_BACK)
        left, back = saved[: len(saved) - self._taken_back], saved[len(saved) - self._taken_back :][::-1]
        text = theirs.text
        for step in back:
            text = step.back(text)
        page = page_of(Page(text, theirs.briefing, theirs.has_mark).content)
        self._take_over(theirs, page, [Entry("undo", step) for step in back])
        self._done, self._undone, self._at_base = left, back, len(saved)

    def _take_over(self, base: Page, page: Page, entries: list[Entry]) -> None:
        journal = Journal(self._folder, self.file)
        try:
            _note_in(journal, base, entries)
        except EditRefused:
            journal.discard()
            raise
        self._journal.discard()
        self._journal, self._base = journal, base
        self._take(page)

    def _on_disk(self) -> bytes | None:
        if not self.file.exists():
            return None
        try:
            return read_yaml(self.file)
        except BrokenBriefing as broken:
            raise EditRefused(broken.problems[0].sentence) from broken

    def _written(self, disk: bytes | None) -> bool:
        """Whether the file could be replaced while it still was what it had been."""
        with suppress(_Overtaken), alone(self.file), replacing(self.file) as draft:
            draft.write_bytes(self._page.content)
            if self._on_disk() != disk:
                raise _Overtaken
            return True
        return False

    def _is_saved(self) -> None:
        self._base, self._at_base = self._page, len(self._done)
        self._journal.discard()

    def _replay(self, left: Left) -> None:
        done, undone, text, behind = _history(left, self._base.text)
        page = page_of(Page(text, self.briefing, self._base.has_mark).content)
        _note_in(self._journal, self._base, list(left.entries))
        self._page, self._done, self._undone, self._at_base = page, done, undone, None if behind else 0


def _note_in(journal: Journal, base: Page, entries: list[Entry]) -> None:
    try:
        if entries:
            journal.note(base.content, *entries)
    except OSError as error:
        words = "the change cannot be noted, so that a crash would lose it: {reason}"
        raise EditRefused(worded(words, reason=system_reason(error))) from error


def _history(left: Left, text: str) -> tuple[list[Step], list[Step], str, bool]:
    """The steps done and undone after all entries, the text, and whether something saved was taken back.

    Raises EditRefused where the entries do not fit the text.
    """
    done, undone, behind = list[Step](), list[Step](), False
    for entry in left.entries:
        if entry.way == "undo":
            text = entry.step.back(text)
            behind = behind or not done
            undone.append(done.pop() if done else entry.step)
            continue
        text = entry.step.forth(text)
        done.append(entry.step)
        if entry.way == "do":
            undone.clear()
        elif undone:
            undone.pop()
    return done, undone, text, behind


def _net(left: Left) -> list[Step]:
    done, _, _, behind = _history(left, page_of(left.base).text)
    if behind:
        raise EditRefused(_BEHIND)
    return done


def _last_text(left: Left) -> bytes:
    """The file as it would be with everything that was left unsaved; empty where that cannot be told."""
    try:
        base = page_of(left.base)
        return Page(_history(left, base.text)[2], base.briefing, base.has_mark).content
    except EditRefused:
        return b""
