#!/usr/bin/env python
"""Django's commands. Without DATABASE_URL and REDIS_URL they run on the embedded servers."""

import os
import sys


def main() -> None:
    """Run the command that the arguments name."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "network.settings.development")
    if os.environ["DJANGO_SETTINGS_MODULE"] == "network.settings.development":
        from network import embedded, env  # noqa: PLC0415 — production never loads it

        embedded.ensure_environment(env.folder("VAR_DIR", ""))
    from django.core.management import execute_from_command_line  # noqa: PLC0415
    from django.db import OperationalError  # noqa: PLC0415

    try:
        execute_from_command_line(sys.argv)
    except OperationalError as error:
        sys.exit(f"The database did not do it. Is it running, and is DATABASE_URL right?\n{error}")


if __name__ == "__main__":
    main()
