from django.apps import AppConfig


class RegionsConfig(AppConfig):
    name = "regions"

    def ready(self) -> None:
        from network.search.analysis import gazetteer  # noqa: PLC0415 — after the models
        from regions import (  # noqa: PLC0415 — models must be ready first
            collection_rights,
            hosts,  # noqa: F401 — it listens
            page_rights,
            place_names,
            rooms,
        )
        from regions.moving import checks, registry  # noqa: F401, PLC0415 — after the models
        from regions.outbox import restoring  # noqa: F401, PLC0415 — it listens

        gazetteer.add_source(place_names.place_forms)
        rooms.discover()
        registry.discover()
        page_rights.take_over()
        collection_rights.take_over()
