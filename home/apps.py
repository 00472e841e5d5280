from importlib import import_module

from django.apps import AppConfig


class HomeConfig(AppConfig):
    name = "home"

    def ready(self) -> None:
        """Connect what hears of pages that go, and the page cache to what pages show."""
        import_module("home.signals")
        import_module("home.pagecache").say_what_concerns_what()
        import_module("network.pagecache.starting").start()
