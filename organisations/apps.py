from django.apps import AppConfig


class OrganisationsConfig(AppConfig):
    name = "organisations"

    def ready(self) -> None:
        from organisations import signals  # noqa: PLC0415 — models must be ready first

        signals.connect()
