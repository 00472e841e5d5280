from django.apps import AppConfig


class EventsConfig(AppConfig):
    name = "events"

    def ready(self) -> None:
        """Connect the signals."""
        from events import signals  # noqa: F401, PLC0415 — models must be loaded
