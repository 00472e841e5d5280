"""A copy of the world to walk in, and the walks that make up a whole crawl.

The work is dealt out to several processes, each with its own copy, in which everything that is
asked is undone; only the sessions of those who have logged in are kept.
"""

from __future__ import annotations

import gc
import logging
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import groupby, islice
from pathlib import Path

from django.core import mail
from django.db import connection

from network.users.models import User
from regions.roles import RoleKey
from regions.scoping import in_every_region
from tests import database
from tests.caching import empty_caches
from tests.isolation import world
from tests.isolation.crawl import Result, walk
from tests.isolation.plan import plan
from tests.isolation.visitor import Ask, Visitor

LET_IN_AT = 40
SEEN_BY_THEIR_OWN = 80
"""So many doors must show canaries to the other region's own people, or nothing is proved."""


@contextmanager
def own_world(name: str) -> Iterator[None]:
    """Point Django at a copy of the world's database and files, and forget what Redis remembers."""
    before = connection.settings_dict["NAME"]
    source = world.template()
    database.copy(source, name)
    database.use(name)
    with tempfile.TemporaryDirectory() as folder:
        files = shutil.copytree(world.folder(), Path(folder) / "media")
        with world.files_in(files):
            forget()
            try:
                yield
            finally:
                forget()
                connection.close()
                database.use(before)
                database.drop(name)


def forget() -> None:
    """Empty the caches: what they hold belongs to another database."""
    empty_caches()


def person(slug: str, role: str) -> User:
    """Somebody of the world."""
    mark = {"kainuu": "kainuun", "lappi": "zqxb"}[slug]
    return User.objects.get(email__startswith=f"{mark}-kaakkuri{role}@")


@dataclass
class Crawl:
    """The three parts of a crawl: what was looked for, and two controls that looking works."""

    looked: Result = field(default_factory=Result)
    own: Result = field(default_factory=Result)
    """What the other region's own people saw and wrote in their own things."""

    def __add__(self, more: Crawl) -> Crawl:
        return Crawl(self.looked + more.looked, self.own + more.own)

    def wrong(self) -> list[str]:
        """The leaks, the writes, and every answer of 500 and above, a sentence each."""
        found = [
            f"{kind} at {door}, {place}: {finding}"
            for (kind, door, place), finding in sorted(self.looked.findings.items())
            if kind in {"leak", "write"}
        ]
        return found + self.faults()

    def complaints(self) -> list[str]:
        """Why the crawl has failed; empty when it has not."""
        found = self.wrong()
        if len(self.own.saw) < SEEN_BY_THEIR_OWN:
            found.append(
                f"The other region's own people saw their words behind {len(self.own.saw)} doors "
                f"only, not {SEEN_BY_THEIR_OWN}: the crawl would not see a leak."
            )
        if len(self.looked.home) < LET_IN_AT:
            found.append(
                f"Only {len(self.looked.home)} doors showed the visitor anything of her own, not "
                f"{LET_IN_AT}: she was not let in, and nothing is proved."
            )
        if not self.own.of("write"):
            found.append("Nobody of the other region could write: the crawl would not see a write.")
        return found

    def faults(self) -> list[str]:
        """Answers of 500 and above, whoever met them: nobody should see our errors' page for what
        she sends, and behind one a crawl sees nothing."""
        both = self.looked + self.own
        return [f"fault at {where[1]}: {found}" for where, found in both.of("fault").items()]

    def figures(self) -> str:
        """One line of numbers."""
        looked, own = self.looked, self.own
        return (
            f"{looked.requests + own.requests} requests, {len(looked.doors)} patterns, "
            f"{len(looked.of('leak'))} leaks, {len(looked.of('write'))} writes, "
            f"{len(self.faults())} faults, {len(own.saw)} control hits, "
            f"{len(own.wrote)} control writes"
        )


_SAMPLED = (RoleKey.ADMINISTRATOR, RoleKey.PUBLISHER, RoleKey.COMMUNICATIONS)


def crawl(*, quick: bool = False, part: int = 0, parts: int = 1) -> Crawl:
    """One part of the whole: an editor tries everything, the other roles one key of each kind."""
    few = dealt(quick=True, part=part, parts=parts)
    everything = few if quick else dealt(part=part, parts=parts)
    done = Crawl()
    with at_full_speed():
        done.looked += walk(Visitor(person(world.OWN, RoleKey.EDITOR)), everything)
        for role in _SAMPLED[: 1 if quick else None]:
            done.looked += walk(Visitor(person(world.OWN, role)), few)
        done.own += control(few)
    return done


def dealt(*, quick: bool = False, part: int = 0, parts: int = 1) -> list[Ask]:
    """The requests of one part: every second one, every third …"""
    with in_every_region():
        return list(islice(plan(quick=quick), part, None, parts))


def _door_of(ask: Ask) -> str:
    return ask.door


def control(asks: list[Ask], *, most: int = 3, every: int = 4) -> Result:
    """What the same questions show and do when those ask them who may: ``most`` looks behind each
    door, and every so many deeds."""
    own = Visitor(person(world.OTHER, RoleKey.ADMINISTRATOR))
    reading = [ask for ask in asks if ask.method == "GET" and not ask.query and not ask.mixed]
    shown = [ask for _door, some in groupby(reading, _door_of) for ask in islice(some, most)]
    done = [ask for ask in asks if ask.method == "POST" and ask.names_other and not ask.mixed]
    return walk(own, shown, writes=False) + walk(own, done[::every])


@contextmanager
def at_full_speed() -> Iterator[None]:
    """Without logs of the errors that are being provoked, and with rare sweeps of memory."""
    mail.outbox = []
    before = gc.get_threshold()
    gc.freeze()
    gc.set_threshold(200_000, 20, 50)
    logging.disable(logging.CRITICAL)
    try:
        yield
    finally:
        logging.disable(logging.NOTSET)
        gc.set_threshold(*before)
        gc.unfreeze()
