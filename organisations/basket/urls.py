"""The basket and its hand-outs, below ``/kori/`` in each language of a site."""

from django.urls import path

from organisations.basket import views

urlpatterns = [
    path("", views.basket, name="basket"),
    path("tuloste/", views.handout, name="basket_handout"),
    path("teksti/", views.plain_text, name="basket_text"),
]
