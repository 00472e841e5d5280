"""``manage.py rebuild_search``"""

import sys
import time
from typing import Any

from django.core.management.base import BaseCommand
from tqdm import tqdm

from network.search.analysis import version
from network.search.indexing import batches, every_page, rebuild


class Command(BaseCommand):
    help = "Fills the search from all public pages. Safe at any time, also on a living site."

    def handle(self, *args: Any, **options: Any) -> None:
        began, pages = time.monotonic(), every_page()
        with tqdm(
            total=len(pages),
            unit="pages",
            disable=options["verbosity"] == 0 or not sys.stderr.isatty(),
        ) as bar:
            count = rebuild(_shown(batches(pages), bar))
        if options["verbosity"]:
            self.stdout.write(
                f"{count} pages are found now; Finnish was read by {version('fi')}; "
                f"{time.monotonic() - began:.1f} s."
            )


def _shown(batches_of_ids: Any, bar: Any) -> Any:
    """The batches, each moving the progress bar when it has been indexed."""
    for batch in batches_of_ids:
        yield batch
        bar.update(len(batch))
