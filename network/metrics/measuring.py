"""What is looked up when somebody asks: rooms give measures in their ``measures.py``."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Iterator

from django.db import Error
from django.utils.module_loading import autodiscover_modules
from prometheus_client import CollectorRegistry
from prometheus_client.core import GaugeMetricFamily, Metric
from prometheus_client.multiprocess import MultiProcessCollector
from prometheus_client.registry import Collector
from redis.exceptions import RedisError

from network.metrics import places
from network.metrics.counted import REGISTRY

logger = logging.getLogger(__name__)
Measure = Callable[[], Iterable[Metric]]
_measures: list[Measure] = []


def measure(function: Measure) -> Measure:
    """Have the function asked at every look; it must be quick, with two or three queries."""
    _measures.append(function)
    return function


def gauge(name: str, words: str, value: float) -> Metric:
    """One number without labels."""
    return GaugeMetricFamily(f"jarjestoverkko_{name}", words, value=value)


def gauges(name: str, words: str, label: str, numbers: dict[str, float]) -> Metric:
    """A number for each value of a label, of which there are few and known ones."""
    found = GaugeMetricFamily(f"jarjestoverkko_{name}", words, labels=[label])
    for value, number in numbers.items():
        found.add_metric([value], number)
    return found


class _Looked(Collector):
    """All measures. One that cannot be had is left out, so that the others can be seen."""

    def collect(self) -> Iterator[Metric]:
        autodiscover_modules("measures")
        missed = 0
        for one in _measures:
            try:
                yield from list(one())
            except (Error, RedisError, OSError) as problem:
                missed += 1
                logger.warning("%s could not be measured: %s", one.__name__, problem)
        yield gauge("measures_missed", "Measures that could not be had at this look.", missed)


def registry() -> CollectorRegistry:
    """Everything that is told at this moment."""
    folder = places.shared()
    found = CollectorRegistry()
    if folder is not None:
        MultiProcessCollector(found, path=str(folder))
    else:
        found.register(REGISTRY)  # type: ignore[arg-type]  # a registry collects as a collector does
    found.register(_Looked())
    return found
