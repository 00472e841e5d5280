"""The base's doors in the admin."""

from wagtail import hooks

from network.page_form import CHECK
from network.publishing.form import show_problems

hooks.register(CHECK, show_problems)
