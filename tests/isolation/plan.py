"""What will be asked: each door with each key of the other region, and with its own beside it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import islice, product
from typing import Any
from urllib.parse import urlencode

from tests.isolation import bodies, keys, questions
from tests.isolation.patterns import Door, doors
from tests.isolation.visitor import Ask

Values = dict[str, Any]
LOGGING_OUT = {"wagtailadmin_logout", "account_logout"}
"""Asked in a test of their own: what comes after would be asked by nobody."""
BY_SCRIPTS = {
    "wagtail_localize:edit_string_translation",
    "wagtail_localize:edit_override",
}
"""Doors that the translation editor's script uses with other methods; the whole crawl tries all."""
A_FEW, A_THIRD = 12, 3
"""Who may not read a thing may not write it: after the first keys, fewer are written than read."""


def plan(*, quick: bool = False) -> Iterator[Ask]:
    """Every request of the crawl; ``quick`` takes one key a model."""
    for door in doors():
        if door.for_staff and door.name not in LOGGING_OUT:
            yield from dict.fromkeys(_asks(door, quick))


def _asks(door: Door, quick: bool) -> Iterator[Ask]:
    for number, (values, mixed) in enumerate(filled(door, quick)):
        path = door.path(values)
        yield Ask(door.name, "GET", path, mixed=mixed)
        if door.parameters and (number < A_FEW or number % A_THIRD == 0):
            body, json = bodies.greedy(), door.name.endswith(":action")
            yield Ask(door.name, "POST", path, body=body, mixed=mixed, json=json)
        if number < A_FEW and not (quick and door.parameters):
            yield Ask(door.name, "POST", path, mixed=mixed)
        if number == 0 and door.parameters and (not quick or door.name in BY_SCRIPTS):
            for method in ("PUT", "DELETE"):
                yield Ask(door.name, method, path, body={"value": "x"}, json=True)
    yield from _questions(door, quick)


def _questions(door: Door, quick: bool) -> Iterator[Ask]:
    values, _mixed = next(iter(filled(door, quick=True)))
    has_results = f"{door.name}_results" in {other.name for other in doors()}
    for query in questions.for_door(door, quick, has_results):
        yield Ask(door.name, "GET", door.path(values), urlencode(query, doseq=True))
    if door.name == "wagtail_bulk_action":
        yield from _bulk(door, quick)


def _bulk(door: Door, quick: bool) -> Iterator[Ask]:
    for app, model, action in keys.bulk_actions():
        path = door.path({"app_label": app, "model_name": model, "action": action})
        found = keys.page_keys() if model == "page" else keys.any_keys()
        for key in found[:1] if quick else found[::A_THIRD]:
            for method in ("GET", "POST"):
                body = bodies.greedy() if method == "POST" else {}
                yield Ask(door.name, method, path, urlencode({"id": key}), body)
        everything = urlencode({"id": "all", "childOf": found[0]})
        yield Ask(door.name, "GET", path, everything)
        yield Ask(door.name, "POST", path, everything, bodies.greedy())


def filled(door: Door, quick: bool = False) -> Iterator[tuple[Values, bool]]:
    """Values for the door's parameters; True beside those that name own things too."""
    if not door.parameters:
        yield {}, False
        return
    words, numbers = _sorted_out(door, quick)
    for chosen in words:
        for found, mixed in _numbers(door, numbers, _most(len(words), quick)):
            yield chosen | found, mixed


def _most(words: int, quick: bool) -> int | None:
    """How many keys to try beside each of so many words."""
    if quick or words > A_FEW:
        return 1
    return None if words == 1 else A_FEW


def _sorted_out(door: Door, quick: bool) -> tuple[list[Values], tuple[str, ...]]:
    """The values of the parameters that hold words, and the names of those that hold keys."""
    left = list(door.parameters)
    choices: list[list[Values]] = []
    for names, values in keys.TOGETHER.items():
        if set(names) <= set(left):
            rows = values()[: 4 if quick and len(names) == 2 else None]
            choices.append([dict(zip(names, row, strict=True)) for row in rows])
            left = [name for name in left if name not in names]
    for name in [name for name in left if name not in keys.NUMBERS]:
        values = keys.WORDS.get(f"{door.name} {name}") or keys.WORDS.get(name)
        if values is None:
            raise LookupError(unknown(door, name))
        choices.append([{name: value} for value in values()])
        left.remove(name)
    combined = [_merged(parts) for parts in product(*choices)]
    return combined, tuple(left)


def unknown(door: Door, name: str) -> str:
    """What to do about a parameter that the crawl has no values for."""
    return (
        f"{door.name} ({door.template}) has a parameter “{name}” that the crawl knows no values "
        "for: add it to NUMBERS or WORDS in tests/isolation/keys.py."
    )


def _merged(parts: Iterable[Mapping[str, Any]]) -> Values:
    return {key: value for part in parts for key, value in part.items()}


def _numbers(door: Door, names: tuple[str, ...], most: int | None) -> Iterator[tuple[Values, bool]]:
    if not names:
        yield {}, False
    elif len(names) == 1:
        for key in islice(_keys(door, names[0]), most):
            yield {names[0]: key}, False
        # What one's own things show: a list to choose from may hold the other region's.
        for key in _keys(door, names[0], other=False)[: most or 3]:
            yield {names[0]: key}, True
    else:
        yield from _together(door, names, most)


def _keys(door: Door, name: str, *, other: bool = True) -> list[int]:
    label = keys.NUMBERS[name]
    if name == "pk" and door.name.startswith(keys.OF_A_PAGE):
        label = "wagtailcore.Page"
    found = keys.keys_of(label, other=other) if label else keys.any_keys(other=other)
    # A key of another model may open a door, too: the first numbers meet most of them.
    return list(dict.fromkeys([*found, *keys.any_keys()[:A_FEW]])) if other else found


def _together(
    door: Door, names: tuple[str, ...], most: int | None
) -> Iterator[tuple[Values, bool]]:
    """Keys that belong together; then each of them beside one of our own, in both places."""
    first, second, *rest = names
    pairs = keys.BELONGING.get((first, second))
    others, seconds = _keys(door, first), _keys(door, second)
    belonging = pairs() if pairs else list(product(others[:A_FEW], seconds[:A_FEW]))
    last = {name: "latest" if name.endswith("_b") else _keys(door, name)[0] for name in rest}
    for one, two in islice(belonging, most):
        yield {first: one, second: two, **last}, False
    own_first = _keys(door, first, other=False)[:2]
    own_second = _keys(door, second, other=False)[:2]
    parts = list(dict.fromkeys(two for _one, two in belonging))[: most or A_FEW]
    for own, key in product(own_first, parts):
        yield {first: own, second: key, **last}, True
    for key, own in product(others[: most or A_FEW], own_second[:1]):
        yield {first: key, second: own, **last}, True
