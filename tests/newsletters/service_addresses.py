"""The network's addresses when Mailgun, or Postmark, sends the letters."""

from django.urls import include, path

from network.urls import handler404, handler500  # noqa: F401 — Django looks for them here
from network.urls import urlpatterns as usual
from newsletters.returns.service_urls import addresses

doors = [
    *addresses("anymail.backends.mailgun.EmailBackend"),
    *addresses("anymail.backends.postmark.EmailBackend"),
]
urlpatterns = [path("anymail/", include((doors, "anymail"))), *usual]
