"""What makes a page cheap to serve: where it stands, who may see it, what comes with its row."""

from __future__ import annotations

from typing import Any

from django.db.models import Q, QuerySet
from django.http import HttpRequest
from wagtail.models import PageViewRestriction, Site

from network.restrictions import may_be_restricted
from network.site_roots import address, root_of


class QuicklyServed:
    """Wagtail's own questions to a page, answered from memory; for ``BasePage`` only."""

    alias_of_id: int | None
    path: str
    steplen: int
    url_path: str

    read_with: tuple[str, ...] = ()
    """What the page shows of rows that it points to, for ``select_related``."""

    picture_fields: tuple[str, ...] = ("picture",)
    """Its own pictures, besides those inside its blocks."""

    picture_shapes: tuple[str, ...] = ("page", "card", "social")
    """The shapes of ``network.images.specs`` in which pages show the type's picture."""

    def get_view_restrictions(self) -> QuerySet[PageViewRestriction]:
        """Wagtail's own rule by no query where nothing is restricted, else by one instead of two:
        every page asks it at every visit.

        Restrictions of the page and of those above it; an alias has those of its original.
        """
        if not may_be_restricted(self.path, alias=bool(self.alias_of_id)):
            return PageViewRestriction.objects.none()
        if self.alias_of_id:
            return super().get_view_restrictions()
        steps = range(self.steplen, len(self.path) + 1, self.steplen)
        paths = [self.path[:length] for length in steps]
        own = Q(page__path__in=paths, page__alias_of=None)
        return PageViewRestriction.objects.filter(own | Q(page__aliases__path__in=paths))

    @classmethod
    def known_beside(cls) -> dict[str, Any]:
        """Expressions that the type wants with the page by the same query, by their names."""
        return {}

    def get_url_parts(self, request: HttpRequest | None = None) -> tuple[int, str, str] | None:
        """As Wagtail has it, from memory: the site's id, its address and the path on it."""
        root = root_of(self.url_path)
        return None if root is None else (root.site_id, root.site_url, root.below(self.url_path))

    def get_url(self, request: Any = None, current_site: Any = None) -> str | None:
        """The address for a link on the request's site; the whole one without a request."""
        site = current_site or (request and Site.find_for_request(request))
        return address(self.url_path, site.pk if site else None) or None

    url = property(get_url)
