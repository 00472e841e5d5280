from django.apps import AppConfig


class FeedbackConfig(AppConfig):
    name = "feedback"

    def ready(self) -> None:
        from feedback import letters  # noqa: F401, PLC0415 — models must be ready first
