"""Addresses of Wagtail that views of ours answer; they must stand before Wagtail's own."""

from django.urls import path
from wagtail.admin.auth import require_admin_access

from regions.desk.views import explore
from regions.isolation.choosers import BrowseView, SearchView

urlpatterns = [
    path("pages/", require_admin_access(explore), name="region_explore_root"),
    path("choose-page/", require_admin_access(BrowseView.as_view()), name="region_choose_page"),
    path(
        "choose-page/<int:parent_page_id>/",
        require_admin_access(BrowseView.as_view()),
        name="region_choose_page_child",
    ),
    path(
        "choose-page/search/",
        require_admin_access(SearchView.as_view()),
        name="region_choose_page_search",
    ),
]
