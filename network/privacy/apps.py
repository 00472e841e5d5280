from django.apps import AppConfig


class PrivacyConfig(AppConfig):
    name = "network.privacy"
    label = "privacy"

    def ready(self) -> None:
        from network.privacy import checks, registry  # noqa: F401, PLC0415 — models must be ready first

        registry.discover()
