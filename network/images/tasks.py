"""Renditions are made before anybody asks for them: one costs 20-300 ms, a list shows dozens."""

from collections.abc import Sequence

from django_tasks import task

from network.images.models import Picture
from network.images.specs import USUAL, specs_of


@task()
def make_renditions(picture_id: int, shapes: Sequence[str] = USUAL) -> None:
    """Make a picture's files in some shapes of ``SPECS``; those that exist are kept.

    AVIF twins come later (``network.images.lighter``): one takes as long as all of these.
    """
    Picture.objects.get(pk=picture_id).get_renditions(*specs_of(*shapes))
