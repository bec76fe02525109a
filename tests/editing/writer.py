"""Changes a briefing's file and saves it now and then, for ever, telling of each change once it is made.

`python -m tests.editing.writer FILE STATE TOLD` is started to be killed.
"""

from __future__ import annotations

import sys
from pathlib import Path

from briefing.core import Quote
from briefing.editing import AddQuote, Manuscript
from briefing.storage import open_briefing


def main() -> None:
    """Add quotes until killed; every fifth change is saved."""
    file, state, told = map(Path, sys.argv[1:])
    hand = Manuscript(open_briefing(file), state)
    with told.open("a", encoding="utf-8", buffering=1) as telling:
        for number in range(100_000):
            hand.change(AddQuote(fact="met", quote=Quote(source="herald", exact=f"words {number}")))
            telling.write(f"{number}\n")
            if number % 5 == 4:
                hand.save()


if __name__ == "__main__":
    main()
