from django.apps import AppConfig


class VisitsConfig(AppConfig):
    name = "visits"

    def ready(self) -> None:
        from regions.searching.telling import searched  # noqa: PLC0415 — models must be ready
        from visits.searches import count_search  # noqa: PLC0415

        searched.connect(count_search, dispatch_uid="visits.searches")
