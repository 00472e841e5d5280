"""Which pages are not for everybody: few are, and every page asks at every visit."""

from __future__ import annotations

from wagtail.models import PageViewRestriction

from network.remembering import remembered


def may_be_restricted(path: str, *, alias: bool) -> bool:
    """False when no restriction covers a page with the tree's ``path``. Of an alias, which has
    those of its original, only when there are none at all."""
    restricted = remembered("restricted", _restricted)
    return bool(restricted) if alias else path.startswith(restricted)


def _restricted() -> tuple[str, ...]:
    """Paths of what is restricted, and of its aliases."""
    rows = PageViewRestriction.objects.values_list("page__path", "page__aliases__path")
    return tuple({path for row in rows for path in row if path})
