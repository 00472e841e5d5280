from django.apps import AppConfig
from django.utils.module_loading import autodiscover_modules


class VisitsConfig(AppConfig):
    name = "visits"

    def ready(self) -> None:
        from regions.searching.telling import searched  # noqa: PLC0415 — models must be ready
        from visits import letters  # noqa: F401, PLC0415 — names its letter
        from visits.searches import count_search  # noqa: PLC0415

        autodiscover_modules("monthly")
        searched.connect(count_search, dispatch_uid="visits.searches")
