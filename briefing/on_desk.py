"""On the desk: a briefing as it was read and as a window needs it; read again as it was, it is not held twice."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial
from typing import NamedTuple

from msgspec import structs

from briefing.models.open_briefing import OpenBriefing
from briefing.storage import Opened
from briefing.storage.enclosed import Enclosed


class OnDesk(NamedTuple):
    """What was read (`opened`), and the same for a window (`shown`)."""

    opened: Opened
    shown: OpenBriefing


def on_desk(opened: Opened, known: Iterable[OnDesk] = ()) -> OnDesk:
    """What was read, for a window; the one of `known` that says the same, where there is one."""
    return next((it for it in known if _is_same(opened, it.opened)), None) or OnDesk(opened, _shown(opened))


def _is_same(one: Opened, other: Opened) -> bool:
    """Whether two readings had the same bytes before them, in the file and in the texts of its sources.

    Of a PDF that is not known: its pages, which are held against what it carries, are read later.
    """
    return not isinstance(one, Enclosed) and structs.replace(one, briefing=other.briefing) == other


def _shown(opened: Opened) -> OpenBriefing:
    return OpenBriefing(
        opened.briefing,
        opened.file,
        opened.texts,
        opened.shown,
        {key: absence.reason for key, absence in opened.absent.items()},
        opened.container if isinstance(opened, Enclosed) else None,
        partial(_carried, opened),
    )


def _carried(opened: Opened) -> Mapping[str, str]:
    from briefing.storage.carrying import carried_files  # late: it is asked for by an export

    return carried_files(opened)
