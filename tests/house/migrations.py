"""``python -m tests.house.migrations``: would a migration of ours stop the network while it runs?

django-migration-linter over our own apps. A first migration makes new tables, which stop nobody;
what comes after the first release must neither take a column away that old code reads nor demand
one that old code does not write (docs/operations.md says how such a change is made).
"""

from __future__ import annotations

import os
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

PROJECT = Path(__file__).resolve().parents[2]


def own_apps() -> list[str]:
    """The labels of our own apps that have migrations."""
    apps = import_module("django.apps").apps.get_app_configs()
    return [
        app.label
        for app in apps
        if (Path(app.path) / "migrations").is_dir()
        and PROJECT in Path(app.path).parents
        and ".venv" not in app.path
    ]


def lint(folder: Path, labels: list[str]) -> Any:
    """The linter, after it has looked at these apps."""
    module = import_module("django_migration_linter")
    linter = module.MigrationLinter(
        str(folder),
        include_apps=labels,
        only_applied_migrations=False,
        no_cache=True,
        quiet=["ok", "ignore", "warning"],
    )
    linter.lint_all_migrations()
    return linter


def main() -> int:
    """Look, and say how many there are."""
    os.environ["DJANGO_SETTINGS_MODULE"] = "tests.house.linting"
    import_module("tests.servers")
    import_module("django").setup()
    labels = own_apps()
    linter = lint(PROJECT, labels)
    sys.stdout.write(
        f"migrations: {linter.nb_total} of {len(labels)} apps, {linter.nb_erroneous} unsafe\n"
    )
    return int(linter.has_errors)


if __name__ == "__main__":
    sys.exit(main())
