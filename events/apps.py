from django.apps import AppConfig


class EventsConfig(AppConfig):
    name = "events"

    def ready(self) -> None:
        """Connect the signals and name the letters."""
        from events import signals  # noqa: F401, PLC0415 — models must be loaded
        from events.aftermath import letters  # noqa: F401, PLC0415 — names its kinds
