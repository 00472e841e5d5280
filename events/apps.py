from importlib import import_module

from django.apps import AppConfig
from django.utils.module_loading import module_has_submodule

_PARTS = ("calendar", "registration", "evenings", "aftermath", "carpool")
_READ_AT_START = ("signals", "letters", "actions", "search")


class EventsConfig(AppConfig):
    name = "events"

    def ready(self) -> None:
        """Connect the signals, and name the letters and the steps, of every part."""
        import_module("events.signals")
        for part in _PARTS:
            package = import_module(f"events.{part}")
            for name in _READ_AT_START:
                if module_has_submodule(package, name):
                    import_module(f"events.{part}.{name}")
