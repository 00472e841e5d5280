"""The demo's pictures in the sizes in which its pages show them, so that the first visit has them.

The workers make other sizes, JPEGs and the AVIF twins when they have started.
"""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor

from django.apps import apps
from django.db import connection

from network.images.models import Picture
from network.images.specs import SPECS
from network.pages import BasePage
from organisations.models import OrganisationPage


def make_shown_pictures() -> None:
    """Make them, with a thread a core: most of the work happens outside Python's lock."""
    wanted = _wanted()
    with ThreadPoolExecutor(os.cpu_count() or 1) as makers:
        list(makers.map(_make, wanted.items()))


def _wanted() -> dict[int, set[str]]:
    """From a picture's id to the shapes in which some page shows it."""
    wanted: dict[int, set[str]] = defaultdict(set)
    for model in apps.get_models():
        if issubclass(model, BasePage):
            pictures = model.objects.exclude(picture=None).values_list("picture", flat=True)
            _add(wanted, pictures, model.picture_shapes)
    logos = OrganisationPage.objects.exclude(logo=None).values_list("logo", flat=True)
    _add(wanted, logos, ("logo",))
    others = Picture.objects.exclude(pk__in=list(wanted)).values_list("pk", flat=True)
    _add(wanted, others, ("body",))
    return wanted


def _add(wanted: dict[int, set[str]], pictures: Iterable[int], shapes: Iterable[str]) -> None:
    for pk in pictures:
        wanted[pk].update(shapes)


def _make(wanted: tuple[int, set[str]]) -> None:
    pk, shapes = wanted
    try:
        specs = [spec for shape in sorted(shapes) for spec in SPECS[shape]]
        Picture.objects.get(pk=pk).get_renditions(*specs)
    finally:
        connection.close()
