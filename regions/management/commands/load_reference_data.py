"""``manage.py load_reference_data``"""

from typing import Any

from django.core.management.base import BaseCommand

from regions.models import Municipality, Region, Theme
from regions.reference import load_reference_data


class Command(BaseCommand):
    help = "Loads or refreshes regions, municipalities and themes. Safe to run again."

    def handle(self, *args: Any, **options: Any) -> None:
        load_reference_data()
        self.stdout.write(
            f"{Region.objects.regional().count()} regions, {Municipality.objects.count()} "
            f"municipalities, {Theme.objects.count()} themes."
        )
