from django.apps import AppConfig


class SearchConfig(AppConfig):
    name = "network.search"
    label = "search"
    verbose_name = "Search"

    def ready(self) -> None:
        from network.search import signals  # noqa: PLC0415 — models must be ready first

        signals.connect()
