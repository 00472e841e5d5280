"""Addresses in each language of a site: a page's own with ``index.html.md`` behind it."""

from django.urls import path, re_path

from home.markdown import views

urlpatterns = [
    path("llms.txt", views.llms, name="llms"),
    re_path(r"^(?P<path>(?:[\w\-]+/)*)index\.html\.md$", views.markdown, name="page_markdown"),
]
