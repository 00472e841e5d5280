from django.apps import AppConfig


class OwnDataConfig(AppConfig):
    name = "own_data"

    def ready(self) -> None:
        from own_data import letters  # noqa: F401, PLC0415 — models must be ready first
