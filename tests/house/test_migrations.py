"""The linter of migrations finds what would stop the network, and is content with a new table."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.house.migrations import own_apps

FIRST = """
from django.db import migrations, models
class Migration(migrations.Migration):
    initial = True
    operations = [migrations.CreateModel("Cup", [
        ("id", models.BigAutoField(primary_key=True)), ("colour", models.CharField(max_length=9))])]
"""
NEXT = """
from django.db import migrations, models
class Migration(migrations.Migration):
    dependencies = [("cups", "0001_initial")]
    operations = [{operation}]
"""
SAFE = 'migrations.AddField("cup", "size", models.IntegerField(null=True))'
UNSAFE = {
    "a column that must be filled": (
        'migrations.AddField("cup", "size", models.IntegerField(default=1))'
    ),
    "a column that goes": 'migrations.RemoveField("cup", "colour")',
    "a column with another name": 'migrations.RenameField("cup", "colour", "paint")',
    "a table that goes": 'migrations.DeleteModel("Cup")',
}


def found_in(folder: Path, operation: str) -> int:
    """How many unsafe migrations the linter finds in an app with these two; in a process of its
    own, as an app cannot be taken out of Django again."""
    import os
    import subprocess
    import sys

    app = folder / "cups" / "migrations"
    app.mkdir(parents=True)
    for name, text in (
        ("cups/__init__.py", ""),
        ("cups/migrations/__init__.py", ""),
        ("cups/models.py", ""),
        ("cups/migrations/0001_initial.py", FIRST),
        ("cups/migrations/0002_next.py", NEXT.format(operation=operation)),
        (
            "cups_settings.py",
            "from tests.house.linting import *\nINSTALLED_APPS = [*INSTALLED_APPS, 'cups']\n",
        ),
    ):
        (folder / name).write_text(text)
    script = (
        "import django; django.setup(); from pathlib import Path;"
        "from tests.house.migrations import lint;"
        f"print('unsafe', lint(Path({str(folder)!r}), ['cups']).nb_erroneous)"
    )
    environment = os.environ | {
        "DJANGO_SETTINGS_MODULE": "cups_settings",
        "PYTHONPATH": f"{folder}{os.pathsep}{Path.cwd()}",
    }
    done = subprocess.run(
        [sys.executable, "-c", script], env=environment, capture_output=True, text=True, check=False
    )
    assert "unsafe" in done.stdout, done.stderr
    return int(done.stdout.rpartition("unsafe ")[2])


@pytest.mark.parametrize("kind", UNSAFE)
def test_a_migration_that_stops_old_code_is_found(tmp_path, kind):
    assert found_in(tmp_path, UNSAFE[kind]) == 1


def test_a_column_that_may_be_empty_stops_nobody(tmp_path):
    assert found_in(tmp_path, SAFE) == 0


@pytest.mark.django_db
def test_the_linter_looks_at_every_app_of_ours():
    assert {"regions", "newsletters", "search", "public_forms", "users"} <= set(own_apps())
