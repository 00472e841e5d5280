"""Where an invitation is accepted: below ``/account/invitation/``."""

from django.urls import path

from people.views.accepting import accept

urlpatterns = [path("<str:token>/", accept, name="people_accept")]
