"""One run of the engine in this process: from taking its lock to leaving no trace."""

from __future__ import annotations

import asyncio
import logging
from concurrent.futures import ThreadPoolExecutor

from newsletters.engine.clerk import Clerk
from newsletters.engine.journal import Journal
from newsletters.engine.session import Session

logger = logging.getLogger(__name__)
SLICE_SECONDS = 20.0
"""A task ends well before the broker would give it to another worker, and before a deployment
loses its patience."""


def run(*, seconds: float = SLICE_SECONDS) -> Clerk:
    """Send letters for so long, or until nothing is left; returns what was done.

    Any number of runs may work at once, in any number of processes and on any number of machines.
    Raises what the database raises; the sweeper then finds the journal.
    """
    session = Session()
    try:
        journal = Journal(session.key)
        clerk = Clerk(session, journal, seconds=seconds)
        try:
            # A thread of its own: the caller's may have a loop that runs already.
            with ThreadPoolExecutor(1) as thread:
                thread.submit(asyncio.run, clerk.run()).result()
        except BaseException:
            journal.leave()
            raise
        if clerk.is_clean:
            journal.end()
            session.end()
        else:
            journal.leave()
    finally:
        session.close()
    return clerk
