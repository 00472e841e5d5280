from django.apps import AppConfig


class RegionsConfig(AppConfig):
    name = "regions"

    def ready(self) -> None:
        from regions import opened, rooms  # noqa: F401, PLC0415 — models must be ready first

        rooms.discover()
