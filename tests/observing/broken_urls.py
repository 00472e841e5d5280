from nothing_of_this_name import urlpatterns  # noqa: F401 — broken on purpose
