"""Making all examinations, whatever some of them meet."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import import_module

from django.utils.module_loading import autodiscover_modules
from django.utils.translation import gettext as _

from network.doctor.findings import EXAMINATIONS, Examination, Finding, Level, to_see_to

logger = logging.getLogger(__name__)
_OWN = ("ground", "working", "posting", "keys", "serving", "programs")


@dataclass(frozen=True)
class Examined:
    """One examination with what it found; nothing found = well."""

    name: str
    title: str
    findings: tuple[Finding, ...]

    @property
    def level(self) -> Level:
        """The worst of it."""
        return max((one.level for one in self.findings), default=Level.OK)


def examine(only: tuple[str, ...] = ()) -> Iterator[Examined]:
    """All of them, or those named and what they need, each after what it builds on."""
    known = {one.name: one for one in examinations()}
    wanted = set(only) | {need for name in only for need in known[name].needs}
    levels: dict[str, Level] = {}
    for one in known.values():
        if not only or one.name in wanted:
            found = Examined(one.name, str(one.title), tuple(_look(one, levels)))
            levels[one.name] = found.level
            yield found


def examinations() -> list[Examination]:
    """Every examination; the network's own come first."""
    for name in _OWN:
        import_module(f"network.doctor.{name}")
    autodiscover_modules("doctor")
    return list(EXAMINATIONS.values())


def _look(one: Examination, levels: dict[str, Level]) -> list[Finding]:
    ill = [need for need in one.needs if levels.get(need) == Level.BROKEN]
    if ill:
        told = _("Could not be looked at: it needs “%(name)s”.") % {"name": ", ".join(ill)}
        return [to_see_to(told, _("Mend that first, then ask again."))]
    try:
        return list(one.look())
    except Exception as problem:  # the other examinations must be made
        logger.debug("The examination %s failed", one.name, exc_info=True)
        told = _("Could not be looked at: %(problem)s") % {"problem": problem or type(problem)}
        return [to_see_to(told, _("This is perhaps a mistake of ours; tell who maintains it."))]
