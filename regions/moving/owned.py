"""Which tables a region's things stand in, and which rows of them are its own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import reduce
from operator import or_
from typing import Any

from django.apps import apps
from django.db import models
from django.db.models import Q, QuerySet
from modelcluster.fields import ParentalKey
from wagtail.models import Page, Revision

from network.pages import BasePage
from regions.models import Region
from regions.moving.registry import carried, carried_as
from regions.services.planting import seed_key

PAGE, REVISION = "wagtailcore.Page", "wagtailcore.Revision"


def homes_of(region: Region) -> list[Page]:
    """The front page in each language, whatever the language menu shows of them."""
    found = Page.objects.filter(translation_key=seed_key(region, "home"))
    return list(found.order_by("path"))


def pages_of(region: Region) -> QuerySet[Page]:
    """All pages of the region's site in the order of the tree, drafts too."""
    ways = [Q(path__startswith=home.path) for home in homes_of(region)]
    return Page.objects.filter(reduce(or_, ways) if ways else Q(pk__in=[])).order_by("path")


def revisions_of(region: Region) -> QuerySet[Revision]:
    """Of each page what is public, what is being written, and what waits for its day."""
    pages = pages_of(region).order_by()
    wanted = Q(pk__in=pages.values("live_revision")) | Q(pk__in=pages.values("latest_revision"))
    numbers = pages.annotate(number=models.functions.Cast("pk", models.CharField()))
    waits = Q(
        approved_go_live_at__isnull=False,
        base_content_type__app_label="wagtailcore",
        base_content_type__model="page",
        object_id__in=numbers.values("number"),
    )
    return Revision.objects.filter(wanted | waits).order_by("pk")


@dataclass(frozen=True)
class Table:
    """One model, and the rows of it that go along."""

    label: str
    asked: bool = False

    @property
    def model(self) -> type[models.Model]:
        """The model itself."""
        return apps.get_model(self.label)

    def of(self, region: Region) -> QuerySet[Any]:
        """The region's rows in the order of their numbers."""
        if self.label == PAGE:
            return pages_of(region).order_by("pk")
        if self.label == REVISION:
            return revisions_of(region)
        if said := carried_as(self.label):
            return said.of(region)
        pages = pages_of(region).order_by().values("pk")
        every: Any = self.model._base_manager  # noqa: SLF001 — its pages say whose it is
        if issubclass(self.model, Page):
            return every.filter(pk__in=pages).order_by("pk")
        return every.filter(**{f"{parent_of(self.model)}__in": pages}).order_by("pk")


def page_models() -> list[type[Page]]:
    """The page types of our rooms."""
    return [model for model in apps.get_models() if issubclass(model, BasePage)]


def parent_of(model: type[models.Model]) -> str:
    """The field by which a row is a part of a page; empty when it is none."""
    for field in model._meta.local_fields:
        if isinstance(field, ParentalKey) and issubclass(field.related_model, BasePage):
            return str(field.name)
    return ""


def tables(*, with_people: bool) -> Iterator[Table]:
    """Every table of a region: pages first, then their parts, then what the rooms carry.

    ``with_people`` adds what is taken out only when it is asked for.
    """
    yield Table(PAGE)
    for model in page_models():
        yield Table(model._meta.label)
    yield Table(REVISION)
    for model in apps.get_models():
        if parent_of(model):
            yield Table(model._meta.label)
    for said in carried():
        if with_people or not said.asked:
            yield Table(said.model, asked=said.asked)
