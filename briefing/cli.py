"""The command line: runs the command that is asked for, and says in a sentence what went wrong."""

from __future__ import annotations

import errno
import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from briefing.commands.names import REFUSED, paths_only

if TYPE_CHECKING:
    from briefing.core.sentence import Sentence

INTERRUPTED, PIPE_CLOSED = 130, 141


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; returns the exit code. `arguments` are by default those of the process."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    gc.disable()  # of what is loaded now nothing is garbage; a window, once it is furnished, looks again
    from briefing.commands.complaint import Complaint
    from briefing.storage.problem import BrokenBriefing

    words = sys.argv[1:] if arguments is None else arguments
    try:
        return _run(words)
    except SystemExit as leaving:  # argparse's way to end after --help or a wrong word
        return leaving.code if isinstance(leaving.code, int) else REFUSED
    except Complaint as complaint:
        _complain(complaint.sentence, words)
        return REFUSED
    except BrokenBriefing as broken:
        from briefing.commands.speech import asked_for, tell_problems

        tell_problems(broken.problems, asked_for(words))
        return REFUSED
    except KeyboardInterrupt:
        return INTERRUPTED
    except OSError as error:
        if not isinstance(error, BrokenPipeError):
            return _unwritten(error)
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return PIPE_CLOSED
    finally:
        gc.enable()


def _unwritten(error: OSError) -> int:
    """Say that what was to be printed could not be; what waits to be printed is let go."""
    if error.errno not in (errno.ENOSPC, errno.EIO, errno.EFBIG) or error.filename:
        raise error
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    from briefing.core.sentence import system_reason, worded

    _complain(worded("the answer cannot be written: {reason}", reason=system_reason(error)), ())
    return REFUSED


def _complain(sentence: Sentence, arguments: Sequence[str]) -> None:
    from briefing.commands.speech import asked_for, complain

    complain(sentence, asked_for(arguments))


def window() -> int:
    """Open the window from a desktop, where there is no terminal; returns the exit code."""
    return main(["open", *sys.argv[1:]])


def _run(arguments: Sequence[str]) -> int:
    from briefing.storage.libyaml import has_libyaml

    if not has_libyaml():
        from briefing.core.sentence import worded

        _complain(worded("PyYAML lacks libyaml here; reading takes some forty times longer"), arguments)
    paths = paths_only(arguments)
    code = _carried_out(arguments) if paths is None else _opened(paths)
    sys.stdout.flush()
    return code


def _opened(paths: Sequence[str]) -> int:
    from briefing.commands.window import open_window

    return open_window(Path(paths[0]) if paths else None)


def _carried_out(arguments: Sequence[str]) -> int:
    from briefing.commands.arguments import parsed

    wanted = parsed(arguments)
    gc.enable()
    code: int = wanted.carry_out(wanted)
    return code
