"""The test suite: real PostgreSQL and Redis; tasks and mail stay in the process unless asked."""

import os

from network.settings.development import *  # noqa: F403 — settings are layered by import

SECRET_KEY = "tests-only-key-never-used-where-people-are"  # noqa: S105 — not a secret
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]  # speed; no real passwords
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
# Wagtail would write the admin's indexes for every saved page; a test that needs them asks for the
# fixture "working" (tests/conftest.py).
TASKS = {"default": {"BACKEND": "django_tasks.backends.dummy.DummyBackend"}}
CELERY_TASK_ALWAYS_EAGER = CELERY_TASK_EAGER_PROPAGATES = True
WORDING_CHECK_SECONDS = 0  # a query now and then would spoil counts; its own tests turn it on
NETWORK_DOMAIN = "localhost"
WEB_PORT = 80
WAGTAILADMIN_BASE_URL = "http://localhost"
WHITENOISE_AUTOREFRESH = True  # no scan of every static file at start

# Workers of the suite share one Redis but neither keys nor files.
_WORKER = os.environ.get("PYTEST_XDIST_WORKER", "main")
for _cache in CACHES.values():
    _cache["KEY_PREFIX"] = f"{_cache['KEY_PREFIX']}-{_WORKER}"
    _cache["KEY_FUNCTION"] = "tests.caching.make_key"
PAGE_CACHE_STREAM = f"{PAGE_CACHE_STREAM}-{_WORKER}"
MEDIA_ROOT = VAR_DIR / "media" / _WORKER
STORAGES["private"]["OPTIONS"]["location"] = VAR_DIR / "private" / _WORKER
