from django.apps import AppConfig


class AccessibilityConfig(AppConfig):
    name = "accessibility"

    def ready(self) -> None:
        from accessibility import letters  # noqa: F401, PLC0415 — models must be ready first
