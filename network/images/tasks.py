"""Renditions are made before anybody asks for them: one costs 60-90 ms, a list shows dozens."""

from django_tasks import task

from network.images.models import Picture
from network.images.specs import CARD_SPECS, PAGE_SPECS, SOCIAL_SPECS, WALL_SPECS, jpeg_of


@task()
def make_renditions(picture_id: int) -> None:
    """Make the sizes that lists, pages and links to pages show; those that exist are kept."""
    picture = Picture.objects.get(pk=picture_id)
    shown = (CARD_SPECS, WALL_SPECS, PAGE_SPECS)
    plain = [jpeg_of(specs[0]) for specs in shown]
    picture.get_renditions(*(spec for specs in shown for spec in specs), *plain, *SOCIAL_SPECS)
