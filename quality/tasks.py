"""Celery's doors of the room."""

from celery import shared_task

from quality import asking, inspecting
from regions.models import Region


@shared_task(name="quality.tasks.inspect_pages")
def inspect_pages(page_ids: list[int]) -> None:
    """Look at pages that have just been published or taken off the site."""
    inspecting.inspect(page_ids=page_ids)


@shared_task(name="quality.tasks.inspect_everything")
def inspect_everything() -> None:
    """Have each region's pages looked through; beat, every night."""
    for key in Region.objects.open().order_by("pk").values_list("pk", flat=True):
        inspect_region.delay(key)


@shared_task(name="quality.tasks.inspect_region")
def inspect_region(region_id: int) -> int:
    """Look through all pages of one region."""
    region = Region.objects.select_related("site__root_page").get(pk=region_id)
    return inspecting.inspect_region(region=region)


@shared_task(name="quality.tasks.ask_addresses")
def ask_addresses() -> int:
    """Ask other sites for what our pages lead to; beat, through the night."""
    return asking.ask_addresses()


@shared_task(name="quality.tasks.forget_addresses")
def forget_addresses() -> int:
    """Forget addresses that no page leads to; beat, every night."""
    return asking.forget_addresses()
