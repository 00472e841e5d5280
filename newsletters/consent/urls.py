"""Public addresses of this part, in each language of a site."""

from django.urls import path

from newsletters.consent.views import leaving, reading, subscribing

_FORMS = "lomakkeet/kirjeet"
# What follows the second slash is masked in logs (``network.masking``), as links are secrets.

urlpatterns = [
    path(f"{_FORMS}/", subscribing.Subscribe.as_view(), name="newsletters_subscribe"),
    path(f"{_FORMS}/kiitos/<slug:what>/", subscribing.thanks, name="newsletters_thanks"),
    path(
        f"{_FORMS}-vahvista/<str:token>/",
        subscribing.Confirm.as_view(),
        name="newsletters_confirm",
    ),
    path(f"{_FORMS}/<str:token>/", reading.Preferences.as_view(), name="newsletters_preferences"),
    path(f"{_FORMS}-tiedot/<str:token>/", reading.own_data, name="newsletters_own_data"),
    path(f"{_FORMS}-lopeta/<str:token>/", leaving.Leave.as_view(), name="newsletters_leave"),
]
