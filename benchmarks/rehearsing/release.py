"""The release that comes: the same code with one migration more, as a deployment brings it.

It expands, as docs/operations.md asks: a column that may be empty, which old code does not know
of, and an index made while people read.
"""

from __future__ import annotations

from pathlib import Path

SETTINGS = "release_settings"
COLUMN = "rehearsed"

_SETTINGS = """from network.settings.development import *
MIGRATION_MODULES = {"feedback": "release_migrations"}
"""
_MIGRATION = f"""from django.db import migrations


class Migration(migrations.Migration):
    atomic = False
    dependencies = [("feedback", "0001_initial")]
    operations = [
        migrations.RunSQL(
            "ALTER TABLE feedback_feedback ADD COLUMN {COLUMN} text NOT NULL DEFAULT ''",
            migrations.RunSQL.noop,
        ),
        migrations.RunSQL(
            "CREATE INDEX CONCURRENTLY {COLUMN} ON feedback_feedback ({COLUMN})",
            migrations.RunSQL.noop,
        ),
    ]
"""


def write(folder: Path, project: Path) -> dict[str, str]:
    """Write the release into the folder; returns what its processes have in the environment."""
    migrations = folder / "release_migrations"
    migrations.mkdir(parents=True)
    (folder / f"{SETTINGS}.py").write_text(_SETTINGS)
    (migrations / "__init__.py").touch()
    first = project / "feedback" / "migrations" / "0001_initial.py"
    (migrations / first.name).write_text(first.read_text())
    (migrations / "0002_rehearsed.py").write_text(_MIGRATION)
    return {"DJANGO_SETTINGS_MODULE": SETTINGS, "PYTHONPATH": f"{folder}:{project}"}
