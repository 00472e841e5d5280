from django.apps import AppConfig


class QualityConfig(AppConfig):
    name = "quality"

    def ready(self) -> None:
        from quality import signals  # noqa: PLC0415 — models must be ready first

        signals.connect()
