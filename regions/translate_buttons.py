"""wagtail-localize's buttons beside pages: "Translate this page" only where the region has a
language that the page is not in. The package asks for any language of the network.

It also asks four questions a page. A list's pages bring the answers with them (``with_languages``).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from urllib.parse import urlencode

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import OuterRef, QuerySet, Subquery
from django.urls import reverse
from wagtail import hooks
from wagtail.admin.views.pages.listing import PageListingMixin
from wagtail.admin.widgets.button import Button, ListingButton
from wagtail.models import Page
from wagtail_localize import wagtail_hooks as localize_hooks
from wagtail_localize.models import TranslationSource

from regions.models import Region
from regions.permissions import regions_of

_annotate = PageListingMixin.annotate_queryset
_theirs = localize_hooks._  # the package's own words; ours need not hold them too
_PRIORITY = 60


def with_languages(pages: QuerySet[Page]) -> QuerySet[Page]:
    """Pages with the languages that they are in and, where they are being translated, the source of
    it: ``languages_there`` and ``source_of_translations``."""
    versions = Page.objects.filter(translation_key=OuterRef("translation_key"), alias_of=None)
    sources = TranslationSource.objects.filter(
        object_id=OuterRef("translation_key"),
        locale_id=OuterRef("locale_id"),
        translations__enabled=True,
    )
    return pages.annotate(
        languages_there=ArraySubquery(versions.values("locale__language_code")),
        source_of_translations=Subquery(sources.values("pk")[:1]),
    )


def _annotated(view: PageListingMixin, pages: QuerySet[Page]) -> QuerySet[Page]:
    return with_languages(_annotate(view, pages))


def buttons_of_the_region(page: Page, user: Any, **kwargs: Any) -> Iterator[Button]:
    """The buttons of one page, in a list or above its editor."""
    if page.is_root() or not user.has_perm("wagtail_localize.submit_translation"):
        return
    listed = page if hasattr(page, "languages_there") else _asked_about(page)
    wanted = _languages_of(user, getattr(listed, "region_id", None))
    only_one = getattr(page.specific_class, "one_language", False)
    if not only_one and not wanted.issubset(listed.languages_there):
        address = reverse(
            "wagtail_localize:submit_page_translation", args=[page.alias_of_id or page.pk]
        )
        yield ListingButton(
            _theirs("Translate this page"),
            address,
            priority=_PRIORITY,
            icon_name="wagtail-localize-language",
        )
    if listed.source_of_translations is not None:
        yield _to_update(listed.source_of_translations, kwargs.get("next_url"))


def _to_update(source: int, next_url: str | None) -> Button:
    address = reverse("wagtail_localize:update_translations", args=[source])
    if next_url is not None:
        address += "?" + urlencode({"next": next_url})
    words = _theirs("Sync translated pages")
    return ListingButton(words, address, priority=_PRIORITY, icon_name="resubmit")


def _asked_about(page: Page) -> Any:
    own = (page.specific_class or Page)._default_manager.filter(pk=page.pk)
    return with_languages(own.defer_streamfields()).get()


def _languages_of(user: Any, region: int | None) -> set[str]:
    """A region's languages; those that the person may see are asked for once a request."""
    known = getattr(user, "_languages_by_region", None)
    if known is None:
        regions = Region.objects.open().defer("outline") if user.is_superuser else regions_of(user)
        known = {one.pk: set(one.languages) for one in regions}
        setattr(user, "_languages_by_region", known)  # noqa: B010 — lives as long as the request
    found: set[str] = known.get(region, set())
    return found


def take_over_buttons() -> None:
    """Put ours in the place of the package's, which registers its own when it is imported."""
    PageListingMixin.annotate_queryset = _annotated
    for name in ("register_page_header_buttons", "register_page_listing_more_buttons"):
        rows = hooks._hooks[name]  # noqa: SLF001 — Wagtail has no way to take a hook back
        theirs = localize_hooks.page_listing_more_buttons
        rows[:] = [
            (buttons_of_the_region if hook is theirs else hook, order) for hook, order in rows
        ]
