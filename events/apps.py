from django.apps import AppConfig


class EventsConfig(AppConfig):
    name = "events"

    def ready(self) -> None:
        """Connect the signals, and name the letters."""
        # Models must be loaded first.
        from events import signals  # noqa: F401, PLC0415
        from events.registration import letters  # noqa: F401, PLC0415
        from events.registration import signals as registration  # noqa: F401, PLC0415
