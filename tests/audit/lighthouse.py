"""``make lighthouse``: Google's Lighthouse over six templates of every site of a running demo.

Needs Node.js: Lighthouse itself is installed below ``.venv`` at a fixed version the first time.
Scores and times are those of a telephone on a slow connection (Lighthouse's own slow 4G). Fails
when a score, a weight, a shift or the number of requests is out of its bound; times are shown and
fail nothing. ``make audit`` does the same after its own visits.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.audit.places import PLACES, Site

SITES = ("verkosto", "kanta-hame", "kainuu", "lappi", "keski-suomi")
TEMPLATES = ("front", "directory", "organisation", "event", "story", "news page")
TOOL = "lighthouse@12.8.2"
FOLDER = Path(sys.prefix) / "lighthouse"
CHROME = "--headless=new --no-sandbox --disable-gpu --disable-background-networking --no-first-run"
CATEGORIES = {"performance": 0.98, "accessibility": 1.0, "best-practices": 1.0, "seo": 1.0}
"""The least score of each."""
HEAVIEST = {"front": 120, "organisation": 90, "event": 90, "story": 90, "news page": 90}
"""kB of everything that a first visit fetches, pictures too."""
TRIES = 3
"""Its browser may not start on a machine that is busy."""
MOST_SHIFT = 0.01
MOST_REQUESTS = 6
"""Of a first visit, without the pictures below the fold: a browser fetches those by and by."""


@dataclass(frozen=True, kw_only=True)
class Seen:
    """What Lighthouse says of one page. Times in ms, weight in bytes."""

    scores: dict[str, float]
    paint: float
    largest: float
    blocked: float
    shift: float
    weight: int
    requests: int
    below: int
    failed: list[str]


def main() -> int:
    """Visit, print a line a page and then what is out of bounds; 1 if anything is."""
    arguments = _arguments()
    wrong = compared(arguments.site or SITES, arguments.port)
    for one in wrong:
        sys.stdout.write(f"{one}\n")
    sys.stdout.write(f"{len(wrong)} out of bounds\n")
    return 1 if wrong else 0


def compared(sites: Sequence[str], port: int) -> list[str]:
    """Visit the templates of the sites, print a line a page, and tell what is out of bounds."""
    _install()
    wrong: list[str] = []
    head = "perf a11y best seo    FCP   LCP  TBT   CLS    kB requests, and below the fold"
    sys.stdout.write(f"{'page':26} {head}\n")
    for site in sites:
        for name, address in _pages(Site(site, port)):
            seen = look_at(address)
            sys.stdout.write(f"{_line(f'{site} {name}', seen)}\n")
            sys.stdout.flush()
            wrong += [f"{address}: {one}" for one in faults(name, seen)]
    return wrong


def faults(name: str, seen: Seen) -> list[str]:
    """What of a page of a template is out of its bounds."""
    low = [
        f"{category} {seen.scores[category]:.2f} < {least} ({', '.join(seen.failed)})"
        for category, least in CATEGORIES.items()
        if seen.scores[category] < least
    ]
    out = {
        f"{seen.weight / 1000:.0f} kB": seen.weight / 1000 > HEAVIEST.get(name, 120),
        f"shifts by {seen.shift:.3f}": seen.shift > MOST_SHIFT,
        f"{seen.requests} requests": seen.requests > MOST_REQUESTS,
    }
    return [*low, *(words for words, is_out in out.items() if is_out)]


def look_at(address: str) -> Seen:
    """Run Lighthouse, again when it breaks off. Raises ``AssertionError`` with its own words."""
    command = [str(FOLDER / "node_modules/.bin/lighthouse"), address, "--quiet", "--output=json"]
    command += [f"--chrome-flags={CHROME}", f"--only-categories={','.join(CATEGORIES)}"]
    environment = {"CHROME_PATH": "/usr/bin/chromium", **os.environ}
    for _try in range(TRIES):
        done = subprocess.run(command, env=environment, capture_output=True, timeout=180)
        if done.returncode == 0:
            return _seen(json.loads(done.stdout))
        time.sleep(2)
    raise AssertionError(f"Lighthouse breaks off at {address}: {done.stderr.decode()[-1_000:]}")


def _seen(told: dict[str, Any]) -> Seen:
    audits = told["audits"]
    requests = _fetched(audits["network-requests"]["details"]["items"])
    below = [one for one in requests if one["resourceType"] == "Image" and one["priority"] == "Low"]
    counted = ("binary", "metricSavings", "numeric")
    return Seen(
        scores={name: told["categories"][name]["score"] for name in CATEGORIES},
        paint=audits["first-contentful-paint"]["numericValue"],
        largest=audits["largest-contentful-paint"]["numericValue"],
        blocked=audits["total-blocking-time"]["numericValue"],
        shift=audits["cumulative-layout-shift"]["numericValue"],
        weight=sum(one.get("transferSize", 0) for one in requests),
        requests=len(requests) - len(below),
        below=len(below),
        failed=[
            key
            for key, one in audits.items()
            if one.get("scoreDisplayMode") in counted and (one["score"] or 0) < 0.9
        ],
    )


def _fetched(items: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """What came over the line: Lighthouse also names data: addresses and what was there already."""
    return [
        one for one in items if one.get("transferSize", 0) and not one["url"].startswith("data:")
    ]


def _line(name: str, seen: Seen) -> str:
    scores = " ".join(f"{round(score * 100):4}" for score in seen.scores.values())
    times = f"{seen.paint:6.0f}{seen.largest:6.0f}{seen.blocked:5.0f}{seen.shift:6.3f}"
    return f"{name:26}{scores} {times}{seen.weight / 1000:6.0f}{seen.requests:9} +{seen.below}"


def _pages(site: Site) -> list[tuple[str, str]]:
    return [
        (place.name, visit.address)
        for place in PLACES
        if place.name in TEMPLATES
        for visit in site.visits(place)
        if visit.language == "fi"
    ]


def _install() -> None:
    FOLDER.mkdir(exist_ok=True)
    if not (FOLDER / "node_modules/.bin/lighthouse").exists():
        environment = {"PUPPETEER_SKIP_DOWNLOAD": "1", **os.environ}
        npm = ["npm", "install", "--no-audit", "--no-fund", "--prefix", str(FOLDER), TOOL]
        subprocess.run(npm, env=environment, check=True, stdout=subprocess.DEVNULL)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.audit.lighthouse", description=__doc__)
    parser.add_argument("--port", type=int, default=8000, help="where a demo runs")
    parser.add_argument("--site", choices=SITES, action="append", help="this site; else all")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
