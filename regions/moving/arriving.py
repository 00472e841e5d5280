"""What rows point to when they arrive: the numbers, keys and paths of the new place."""

from __future__ import annotations

import uuid
from typing import Any

from django.apps import apps
from wagtail.models import Page

from regions.models import Region
from regions.moving.naming import Names, canonical
from regions.moving.numbers import Numbers
from regions.moving.package import damaged
from regions.moving.references import Values
from regions.rooms import all_rooms
from regions.services.planting import seed_key

_NAMESPACE = uuid.UUID("4d5a0a52-6a0e-4f34-a6a8-0f7d4f8c1d11")


class Arriving:
    """The walk's visitor on the way in."""

    def __init__(self, names: Names, numbers: Numbers, keys: Keys) -> None:
        self._names, self._numbers, self._keys = names, numbers, keys

    def reference(self, label: str, value: Any) -> Any:
        """The number of the row here, or ``GONE``."""
        if self._names.knows(label):
            return self._names.number_of(label, value)
        model = apps.get_model(label)
        if isinstance(value, str):  # rows whose key is a UUID
            return self._keys.moved(value)
        return self._numbers.moved(canonical(label, model), value)

    def address(self, label: str, value: Any) -> str:
        """Whatever stays behind became an address on the way out."""
        return ""

    def key(self, value: str) -> str:
        """The key here."""
        return self._keys.moved(value)


class Keys:
    """Keys stay as they are in a region that comes back; as another region it gets others.

    Keys of seeded pages become the seeds' keys of the region that they come to, so that opening a
    room later finds what is there.
    """

    def __init__(self, came_from: Region, region: Region) -> None:
        self._region, self._is_same = region, came_from.pk == region.pk
        names = {seed.key for room in all_rooms() for seed in room.seeds(came_from)} | {"home"}
        self._seeds = {
            str(seed_key(came_from, name)): str(seed_key(region, name)) for name in names
        }

    def moved(self, value: str) -> str:
        """Raises ``ValueError`` for what is no UUID."""
        key = str(uuid.UUID(value))
        if self._is_same:
            return key
        return self._seeds.get(key) or str(uuid.uuid5(_NAMESPACE, f"{self._region.slug}/{key}"))


class Tree:
    """Where the region's pages stand: new top branches, and all else below them as it was."""

    def __init__(self, homes: list[list[str]], came_from: Region, region: Region) -> None:
        self._tops: dict[str, tuple[str, str, str]] = {}
        path = _last_top()
        for old_path, old_slug in homes:
            path = _after(path)
            slug = old_slug
            if came_from.pk != region.pk and old_slug.split("-")[0] == came_from.slug:
                slug = region.slug + old_slug.removeprefix(came_from.slug)
            self._tops[old_path] = (path, old_slug, slug)

    @property
    def paths(self) -> list[str]:
        """The new branches."""
        return [path for path, _old, _new in self._tops.values()]

    def place(self, values: Values) -> None:
        """Give a page, or the draft of one, its place here; raises ``MovingError``."""
        old = str(values["path"])
        top = self._tops.get(old[: 2 * Page.steplen])
        if top is None:
            raise damaged("a page in it stands outside of its site")
        path, old_slug, slug = top
        values["path"] = path + old[2 * Page.steplen :]
        values["url_path"] = _led(str(values["url_path"]), old_slug, slug)
        if values["depth"] == 2:
            values["slug"] = slug


def _led(url_path: str, old: str, new: str) -> str:
    return url_path.replace(f"/{old}/", f"/{new}/", 1)


def _last_top() -> str:
    """The root is locked until the transaction ends: nobody else adds a branch meanwhile."""
    root = Page.objects.select_for_update().get(depth=1)
    last = root.get_last_child()
    return str(last.path) if last else f"{root.path}{'0' * Page.steplen}"


def _after(path: str) -> str:
    # Treebeard's own way of counting in its alphabet.
    return str(Page(path=path, depth=2)._inc_path())  # noqa: SLF001
