"""The walks of a whole run, each cut into parts for several processes."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from itertools import islice
from pathlib import Path

from network.users.models import User
from regions.roles import RoleKey
from regions.scoping import in_every_region
from tests.bad_input import addresses, commands, editing, forms
from tests.bad_input import public as open_to_all
from tests.bad_input.asking import TELLING, Found, Sender, sent
from tests.isolation import world
from tests.isolation.patterns import doors
from tests.isolation.plan import LOGGING_OUT, filled
from tests.isolation.shift import person
from tests.isolation.visitor import Visitor

Part = tuple[int, int]
"""Which of how many."""


def _dealt(things: object, part: Part) -> list:
    return list(islice(things, part[0], None, part[1]))  # type: ignore[call-overload]


def public(part: Part) -> Found:
    """What anybody may ask of a site."""
    return sent(Sender(), addresses.public(_dealt(open_to_all.addresses(), part)))


def staff(part: Part) -> Found:
    """What staff may ask of the admin."""
    every = []
    for door in doors():
        if door.template.startswith("/admin/") and door.name not in LOGGING_OUT:
            values, _mixed = next(iter(filled(door, quick=True)))
            every.append((door.name, door.path(values)))
    return sent(Sender(_other()), addresses.staff(_dealt(iter(every), part)))


def written(part: Part) -> Found:
    """What anybody may write into a public form."""
    every = list(forms.every_form(Sender(), "fi", "sv"))
    return forms.tried(_dealt(iter(every), part))


def edited(part: Part) -> Found:
    """Pages of every type, as an editor's browser could send them."""
    own = person(world.OWN, RoleKey.ADMINISTRATOR)
    return sent(Sender(own), _dealt(editing.pages(Visitor(own)), part))


def posted(part: Part) -> Found:
    """Every other address of the admin with words that its form would read."""
    return sent(Sender(_other()), editing.posts(*part))


def brought(part: Part) -> Found:
    """Files, to whatever takes any."""
    own = person(world.OWN, RoleKey.ADMINISTRATOR)
    found = sent(Sender(own), _dealt(editing.uploads(Visitor(own)), part))
    found += sent(Sender(own), _dealt(editing.filters(), part))
    return found + sent(Sender(_other()), _dealt(editing.brought(), part))


def typed(part: Part) -> Found:
    """Commands; the first process runs all of them."""
    found = Found()
    if part[0] == 0:
        with tempfile.TemporaryDirectory() as folder:
            found.asked[92], wrong = commands.tried(Path(folder))
        found.wrong(*wrong)
    return found


WALKS: dict[str, Callable[[Part], Found]] = {
    "addresses": public,
    "admin": staff,
    "forms": written,
    "editing": edited,
    "posts": posted,
    "uploads": brought,
    "commands": typed,
}


def walked(names: list[str], part: Part) -> Found:
    """The walks of these names, one after the other."""
    total = Found()
    with in_every_region():
        for name in names:
            began = time.monotonic()
            found = WALKS[name](part)
            total += found
            TELLING.info(
                "%s, part %d of %d: %d tries, %d faults, %.0f s",
                *(name, part[0] + 1, part[1], sum(found.asked.values()), len(found.faults)),
                time.monotonic() - began,
            )
    return total


def _other() -> User:
    return person(world.OTHER, RoleKey.ADMINISTRATOR)
