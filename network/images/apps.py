from typing import Any

from django.apps import AppConfig
from django.db.models.signals import post_save
from wagtail.signals import page_published


class ImagesConfig(AppConfig):
    name = "network.images"
    label = "images"

    def ready(self) -> None:
        post_save.connect(prepare_picture, sender="images.Picture")
        page_published.connect(prepare_shown)


def prepare_picture(instance: Any, *, raw: bool = False, **kwargs: Any) -> None:
    """Have a saved picture's renditions made in the background."""
    from network.images.tasks import make_renditions  # noqa: PLC0415 — models must be ready first

    if not raw:
        make_renditions.enqueue(instance.pk)


def prepare_shown(instance: Any, **kwargs: Any) -> None:
    """Have the shapes made in which a published page shows its picture and its logo."""
    from network.images.tasks import make_renditions  # noqa: PLC0415 — models must be ready first

    shown = {"picture_id": getattr(instance, "picture_shapes", ()), "logo_id": ("logo",)}
    for field, shapes in shown.items():
        if shapes and (picture := getattr(instance, field, None)):
            make_renditions.enqueue(picture, list(shapes))
