"""What the audit tells: a line a template for each site, then everything that is wrong."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from tests.audit.measures import KB, LIMITS
from tests.audit.places import Place
from tests.audit.visits import Found


def table(found: list[Found]) -> Iterator[str]:
    """A line a site and template: languages, the heaviest of each kind in kB, number of faults."""
    grouped: dict[tuple[str, str], list[Found]] = defaultdict(list)
    for one in found:
        grouped[one.visit.site, one.visit.place.name].append(one)
    heads = " ".join(f"{word:>6}" for word in (*LIMITS, "wrong"))
    yield f"{'site':12} {'template':22} {'languages':14} {heads}"
    for (site, name), pages in grouped.items():
        languages = " ".join(page.visit.language for page in pages)
        weights = " ".join(
            f"{max(page.weights[kind] for page in pages) / KB:6.1f}" for kind in LIMITS
        )
        wrong = sum(len(page.wrong) for page in pages)
        yield f"{site:12} {name:22} {languages:14} {weights} {wrong:6}"


def unseen(found: list[Found], places: list[Place]) -> Iterator[str]:
    """Templates of which no site has a page: the audit would be blind to them."""
    seen = {one.visit.place.name for one in found}
    for place in places:
        if place.name not in seen:
            yield f"no page found of the template: {place.name}"


def complaints(found: list[Found]) -> Iterator[str]:
    """Each fault once, with the modes and the number of pages, and the first page that has it."""
    pages: dict[str, list[str]] = defaultdict(list)
    modes: dict[str, dict[str, None]] = defaultdict(dict)
    for one in found:
        for mode, complaint in one.wrong:
            modes[complaint][mode] = None
            if one.visit.address not in pages[complaint]:
                pages[complaint].append(one.visit.address)
    for complaint, addresses in pages.items():
        yield f"{complaint} [{', '.join(modes[complaint])}; {len(addresses)} pages] {addresses[0]}"
