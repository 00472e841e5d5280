"""The shared base as a Django app: commands, template tags and house rules; it owns no tables."""

from django.apps import AppConfig


class NetworkConfig(AppConfig):
    name = "network"
    verbose_name = "Järjestöverkko"

    def ready(self) -> None:
        from network import celery  # noqa: F401, PLC0415 — binds @shared_task to our Celery app
        from network.headers.choosers import mark_choosers  # noqa: PLC0415 — needs Wagtail's models
        from network.logs import tracing  # noqa: F401, PLC0415 — hears of Celery's messages
        from network.sentry import begin  # noqa: PLC0415 — reads the settings
        from network.unreadable.rich_text import refuse_what_is_none  # noqa: PLC0415 — the same

        begin()
        mark_choosers()
        refuse_what_is_none()
