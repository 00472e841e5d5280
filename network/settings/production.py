"""Where people are: refuses to start without its secrets; https only."""

from network import env
from network.logs.choosing import logging_for
from network.settings.base import *  # noqa: F403 — settings are layered by import, Django's own way

env.require_for_production()

SITE_SCHEME = "https"
LOG_FORMAT = env.text("LOG_FORMAT") or "json"
LOGGING = logging_for(LOG_FORMAT, env.text("LOG_LEVEL"))
STORAGES["staticfiles"] = {
    "BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage",
}

SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
SECURE_SSL_REDIRECT = True
SECURE_HSTS_SECONDS = 31_536_000
SECURE_HSTS_INCLUDE_SUBDOMAINS = True
SECURE_HSTS_PRELOAD = True
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = True
SESSION_COOKIE_NAME = "__Host-session"
CSRF_COOKIE_NAME = "__Host-csrf"
DEVICE_COOKIE_NAME = "__Host-known-device"
