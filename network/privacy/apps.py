from django.apps import AppConfig


class PrivacyConfig(AppConfig):
    name = "network.privacy"
    label = "privacy"

    def ready(self) -> None:
        from network.backup.signals import restored  # noqa: PLC0415 — models must be ready first
        from network.privacy import checks, erasing, registry  # noqa: F401, PLC0415 — likewise

        registry.discover()
        restored.connect(erasing.after_restoring, dispatch_uid="privacy")
