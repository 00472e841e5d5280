"""AVIF twins of the pictures that are shown, made by and by: one takes up to a second of a core."""

from __future__ import annotations

from django.db.models import Exists, F, Func, OuterRef, QuerySet, TextField, Value
from wagtail.images.models import SourceImageIOError

from network.images.models import Rendition
from network.images.specs import AVIF, LOGO_SPECS

A_ROUND = 40
"""Of about 0.25 s each."""


def make_lighter(most: int = A_ROUND) -> int:
    """Make twins that are missing, the newest first; returns how many. Safe to run twice."""
    made = 0
    for row in _without_twin()[:most]:
        try:
            row.image.get_rendition(row.twin)
        except SourceImageIOError:  # its file is gone; the rest must not wait for it
            continue
        made += 1
    return made


def _without_twin() -> QuerySet[Rendition]:
    twin = Func(
        F("filter_spec"),
        Value(r"format-webp\|webpquality-\d+"),
        Value(AVIF),
        function="regexp_replace",
        output_field=TextField(),
    )
    made = Rendition.objects.filter(
        image=OuterRef("image"),
        focal_point_key=OuterRef("focal_point_key"),
        filter_spec=OuterRef("twin"),
    )
    rows = Rendition.objects.filter(filter_spec__contains="|format-webp|")
    rows = rows.exclude(filter_spec__in=LOGO_SPECS).annotate(twin=twin).exclude(Exists(made))
    return rows.select_related("image").order_by("-pk")
