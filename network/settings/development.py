"""A developer's machine and ``make demo``: no secrets, static files straight from their folders."""

from network import env
from network.settings.base import *  # noqa: F403 — settings are layered by import, Django's own way

DEBUG = env.flag("DEBUG")
SECRET_KEY = env.text("SECRET_KEY") or "development-only-key-never-used-where-people-are"
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = DEBUG
