"""Old addresses lead to the new pages, unless they mean something here already."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from wagtail.contrib.redirects.models import Redirect

from incoming.models import Incoming, IncomingItem
from incoming.problems import note
from network.links.own_pages import is_there

BY_NUMBER = "/?p="
"""WordPress's short address of a post; the front page answers it (``incoming.wagtail_hooks``)."""


def lead_on(pairs: Sequence[tuple[IncomingItem, Any]], source: Incoming) -> None:
    """Write the redirects of pages that have just been made. A page's address and a redirect that
    somebody has made stay as they are, and the item says so."""
    site = source.region.site
    if site is None:
        return
    wanted = {path: _normal(path) for item, _page in pairs for path in item.values.get("paths", [])}
    rows = Redirect.objects.filter(site=site, old_path__in=wanted.values())
    taken = set(rows.values_list("old_path", flat=True))
    made = []
    for item, page in pairs:
        for path in item.values.get("paths", []):
            old = wanted[path]
            if old in taken or not _is_free(path, site.root_url):
                if not path.startswith(BY_NUMBER):
                    item.notes = [*item.notes, note("no_redirect", path=path)]
                continue
            taken.add(old)
            made.append(Redirect(site=site, old_path=old, redirect_page_id=page.pk))
    Redirect.objects.bulk_create(made)


def _normal(path: str) -> str:
    normal: str = Redirect.normalise_path(path)
    return normal


def _is_free(path: str, root: str) -> bool:
    return path.startswith(BY_NUMBER) or not is_there(f"{root}{path}")
