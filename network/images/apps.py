from typing import Any

from django.apps import AppConfig
from django.db.models.signals import post_save


class ImagesConfig(AppConfig):
    name = "network.images"
    label = "images"

    def ready(self) -> None:
        post_save.connect(prepare_picture, sender="images.Picture")


def prepare_picture(instance: Any, *, raw: bool = False, **kwargs: Any) -> None:
    """Have a saved picture's renditions made in the background."""
    from network.images.tasks import make_renditions  # noqa: PLC0415 — models must be ready first

    if not raw:
        make_renditions.enqueue(instance.pk)
