"""The network with Django's own cache middleware and Redis instead of our page cache; both halves
before all else, which favours it."""

from network.settings.development import *  # noqa: F403 — settings are layered by import

MIDDLEWARE = [
    "django.middleware.cache.UpdateCacheMiddleware",
    "django.middleware.cache.FetchFromCacheMiddleware",
    *MIDDLEWARE,  # noqa: F405 — from the layer below
]
CACHE_MIDDLEWARE_SECONDS = 600
