"""One process of MkDocs for each language, all of them with the data that one process has loaded and checked."""

import gc
import os
import signal
import sys
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from multiprocessing.connection import wait
from multiprocessing.context import ForkProcess, SpawnProcess
from multiprocessing.process import BaseProcess, parent_process
from pathlib import Path

from macros.catalog.catalog import Catalog
from macros.locales import recording
from macros.mkdocs_edge import running
from macros.mkdocs_edge.whole_site import build_site
from macros.text.language import Language
from macros.trees.collector import collector_calmed
from macros.trees.debugging import fault_of_the_program
from macros.views.renderer import Renderer

_METHOD = "fork" if sys.platform == "linux" else "spawn"
"""A fork has all that its parent has loaded at no cost. Elsewhere system libraries do not bear it, and a fresh process
gets the catalog handed over."""

_STOPPING = {signal.SIGINT, signal.SIGTERM}


def run_mkdocs(catalog: Catalog, builds: Mapping[Path, Mapping[str, str]], method: str = "") -> bool:
    """Build each target folder with the variables of its environment, at most one at a time for each processor.

    `method` is how processes start, by default the best of the system. Returns whether all went well; what is wrong
    has been printed.
    """
    processes = {"fork": ForkProcess, "spawn": SpawnProcess}[method or _METHOD]
    waiting: list[BaseProcess] = [
        processes(target=_build, args=(catalog, target, variables)) for target, variables in builds.items()
    ]
    begun: list[BaseProcess] = []
    ended: list[BaseProcess] = []
    Renderer(catalog, Language()).environment.compile_all()
    catalog.extracts.clear()  # what rules have taken from it: they are done
    gc.freeze()  # what is shared with the children is neither walked nor copied by their collections
    try:
        while waiting or begun:
            while waiting and len(begun) < _processors():
                with _signals_held():
                    process = waiting.pop(0)
                    process.start()
                    begun.append(process)
            over = wait([process.sentinel for process in begun])
            for process in [process for process in begun if process.sentinel in over]:
                process.join()
                begun.remove(process)
                ended.append(process)
    finally:
        for process in begun:  # where this one is interrupted, nobody writes to a folder that is cleared away
            process.terminate()
            process.join()
        gc.unfreeze()
    return all(process.exitcode == 0 for process in ended)


@contextmanager
def _signals_held() -> Iterator[None]:
    """Let what stops this process, and the one begun in the block, wait until the block is done.

    A process that has begun and is not yet noted would be nobody's to end.
    """
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, _STOPPING)
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _processors() -> int:
    """How many this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _build(catalog: Catalog, target: Path, variables: Mapping[str, str]) -> None:
    """Build one language, in a process of its own, which ends with an exit code."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the first process is told too, and ends this one
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    if hasattr(signal, "pthread_sigmask"):
        signal.pthread_sigmask(signal.SIG_UNBLOCK, _STOPPING)
    threading.Thread(target=_end_with_the_first, daemon=True).start()
    os.chdir(catalog.root)
    os.environ.update(variables)
    running.hand_over(catalog)
    print(f"Building {variables['HANDBOOK_LANGUAGE']} ...", flush=True)
    try:
        with collector_calmed():
            build_site(target)
    except Exception as error:
        print(fault_of_the_program(error), file=sys.stderr)
        raise SystemExit(2) from None
    finally:
        recording.save()


def _end_with_the_first() -> None:
    """End this process once the one that started it is gone, however that ended: nobody waits for what it makes."""
    first = parent_process()
    wait([first.sentinel] if first else [])
    os._exit(1)
