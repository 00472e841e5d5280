"""A PostgreSQL and a Redis for the suite, before Django's settings are read.

Given DATABASE_URL and REDIS_URL they are used; otherwise the embedded ones run below ``var/test``.
The workers of pytest-xdist inherit the addresses from the process that starts them.
"""

from __future__ import annotations

import os

from network import embedded, env

os.environ.setdefault("VAR_DIR", str(env.PROJECT / "var" / "test"))
embedded.ensure_environment(env.folder("VAR_DIR", ""))
