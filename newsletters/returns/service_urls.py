"""Where the sending service tells its news: /anymail/<service>/tracking/, for the one in use only.

django-anymail opens doors for every service that it knows; one whose secret nobody has set would
let anybody in.
"""

from __future__ import annotations

from anymail.urls import urlpatterns as every_service
from django.conf import settings
from django.urls import URLPattern


def addresses(backend: str) -> list[URLPattern]:
    """The doors of a backend's service: ``anymail.backends.mailgun.EmailBackend`` → mailgun."""
    service = backend.removeprefix("anymail.backends.").partition(".")[0]
    tracking = [door for door in every_service if "inbound" not in str(door.pattern)]
    return [door for door in tracking if str(door.pattern).startswith(f"{service}/")]


urlpatterns = addresses(settings.MAIL_SERVICE)
