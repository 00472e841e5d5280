from importlib import import_module

from django.apps import AppConfig


class HomeConfig(AppConfig):
    name = "home"

    def ready(self) -> None:
        """Connect what hears of pages that go."""
        import_module("home.signals")
