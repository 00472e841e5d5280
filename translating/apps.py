from importlib import import_module

from django.apps import AppConfig
from django.utils.module_loading import module_has_submodule

_PARTS = ("orders", "overview", "wording")
_READ_AT_START = ("signals", "letters", "tasks")


class TranslatingConfig(AppConfig):
    name = "translating"

    def ready(self) -> None:
        """Connect the signals, name the letters and make the tasks known of every part."""
        for part in _PARTS:
            package = import_module(f"translating.{part}")
            for name in _READ_AT_START:
                if module_has_submodule(package, name):
                    import_module(f"translating.{part}.{name}")
