from importlib import import_module

from django.apps import AppConfig
from django.utils.module_loading import module_has_submodule

_PARTS = ("videos", "captions", "consents", "submissions", "sharing", "kit", "toolkit", "feeds")
_READ_AT_START = ("signals", "letters", "search", "tasks")


class CampaignConfig(AppConfig):
    name = "campaign"

    def ready(self) -> None:
        """Connect the signals, name the letters and make the tasks known of every part."""
        import_module("campaign.signals")
        for part in _PARTS:
            package = import_module(f"campaign.{part}")
            for name in _READ_AT_START:
                if module_has_submodule(package, name):
                    import_module(f"campaign.{part}.{name}")
