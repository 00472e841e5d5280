"""Which regions' rows the running code sees: none, until somebody names them.

The third of the four walls between regions. Models that belong to a region take ``RegionManager``
as their default manager; ``ScopeMiddleware`` names the regions of a request, a Celery task and a
command name their own. Code that forgets to say gets nothing: a mistake shows as an empty list and
never as another region's people.

Pages and files are not scoped in this way, because sites show each other's public pages by design;
the guard (``regions.isolation``) and Wagtail's own permissions hold there.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from functools import reduce
from operator import or_
from typing import Any

from django.core.exceptions import EmptyResultSet, FullResultSet
from django.db import models

from network.prepared import compiled_anew


@dataclass(frozen=True)
class Scope:
    """Ids of the regions whose rows are seen; None means all of them."""

    regions: frozenset[int] | None = frozenset()


NOTHING = Scope()
_scope: ContextVar[Scope] = ContextVar("region_scope", default=NOTHING)


def current_scope() -> Scope:
    """What the running code may see."""
    return _scope.get()


@contextmanager
def limited_to(scope: Scope) -> Iterator[None]:
    """See what the scope names, until the block ends."""
    token = _scope.set(scope)
    try:
        yield
    finally:
        _scope.reset(token)


def inside(*regions: models.Model | None) -> AbstractContextManager[None]:
    """See the rows of these regions only: ``with inside(kainuu): …``."""
    return limited_to(Scope(frozenset(region.pk for region in regions if region is not None)))


def in_every_region() -> AbstractContextManager[None]:
    """See all rows. For work that is nobody's in particular: sweeps, provisioning, the demo."""
    return limited_to(Scope(None))


class InScope(models.Expression):
    """True for a row whose region is in scope when the query *runs*.

    Not when it is built: form fields keep querysets from the time that their class was made.
    """

    conditional = True
    output_field = models.BooleanField()

    def __init__(self, path: str) -> None:
        super().__init__()
        self.region: Any = models.F(path)

    def get_source_expressions(self) -> list[Any]:
        return [self.region]

    def set_source_expressions(self, expressions: Sequence[Any]) -> None:
        (self.region,) = expressions

    def as_sql(self, compiler: Any, connection: Any) -> tuple[str, tuple[Any, ...]]:
        compiled_anew("which regions are seen")
        regions = current_scope().regions
        if regions is None:
            raise FullResultSet
        if not regions:
            raise EmptyResultSet
        sql, params = compiler.compile(self.region)
        return f"{sql} = ANY(%s)", (*params, sorted(regions))


_paths: dict[type[models.Model], tuple[str, ...]] = {}


def path_of(model: type[models.Model]) -> str:
    """The path from a model to the region whose its rows are; raises ``KeyError`` for a model that
    has no ``RegionManager``."""
    return _paths[model][0]


class RegionManager(models.Manager[Any]):
    """Rows of the regions in scope. ``paths`` lead from the model to its region; a row that passes
    between two regions has two, and each of them sees it."""

    def __init__(self, *paths: str) -> None:
        super().__init__()
        self.paths = paths

    def contribute_to_class(self, cls: type[models.Model], name: str) -> None:
        """Remember the paths with the model: a related manager is made anew without them."""
        super().contribute_to_class(cls, name)
        if not cls._meta.abstract:
            _paths[cls] = self.paths or ("region",)

    def get_queryset(self) -> models.QuerySet[Any]:
        ways = [models.Q(InScope(path)) for path in self.paths or _paths[self.model]]
        return super().get_queryset().filter(reduce(or_, ways))
