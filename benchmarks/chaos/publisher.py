"""Publishes a news item a second, and writes a line for each: its title, and whether it was told
that the page is published."""

from __future__ import annotations

import datetime as dt
import json
import os
import signal
import sys
import time
from importlib import import_module
from pathlib import Path
from typing import Any

_stopping: list[int] = []


def main() -> int:
    """Until SIGTERM."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "network.settings.development")
    import_module("django").setup()
    signal.signal(signal.SIGTERM, lambda number, _frame: _stopping.append(number))
    log = Path(sys.argv[1])
    while not _stopping:
        began = time.monotonic()
        title = f"Kaaos {time.time_ns()}"
        done = _publish(title)
        with log.open("a") as file:
            file.write(json.dumps({"title": title, "done": done}) + "\n")
        time.sleep(max(0.0, began + 1 - time.monotonic()))  # one a second
    return 0


def _publish(title: str) -> bool:
    """As a web process does it: in one transaction, with a reader's patience."""
    database = import_module("django.db")
    patience = import_module("network.postgres.patience").patience
    database.reset_queries()
    database.close_old_connections()
    try:
        with patience(4.0), database.transaction.atomic():
            _write(title)
    except database.Error:
        database.connection.close()
        return False
    return True


def _write(title: str) -> None:
    models: Any = import_module("news.models")
    with import_module("regions.scoping").in_every_region():
        index = models.NewsIndexPage.objects.get(region__slug="kainuu", locale__language_code="fi")
        page = models.NewsPage(
            title=title, lead="Näkyy.", published_on=dt.datetime.now(dt.UTC).date()
        )
        index.add_child(instance=page)
        page.save_revision().publish()


if __name__ == "__main__":
    sys.exit(main())
