"""Settings under which django-migration-linter looks at our migrations."""

from network.settings.test import *  # noqa: F403 — settings are layered by import

INSTALLED_APPS = [*INSTALLED_APPS, "django_migration_linter"]  # noqa: F405 — the same
