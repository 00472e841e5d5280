"""The base's doors in the admin."""

from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.viewsets.chooser import ChooserViewSet

from network.content_checks import with_our_rules
from network.page_form import CHECK
from network.publishing.form import show_problems

hooks.register(CHECK, show_problems)
hooks.register("construct_wagtail_userbar", with_our_rules)

# Wagtail says this word once, in the language of that moment, and shows it to everybody.
ChooserViewSet.search_tab_label = _("Search")
