"""Every field that an editor fills says in plain words what to write, with an example."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from django import forms
from django.conf import settings
from django.test import RequestFactory
from django.urls import reverse
from django.utils import translation
from django.utils.html import strip_tags
from wagtail.admin.panels import FieldPanel, Panel, get_edit_handler
from wagtail.blocks import Block, FieldBlock, ListBlock, StreamBlock
from wagtail.blocks.stream_block import BaseStreamBlock
from wagtail.contrib.settings.registry import registry
from wagtail.documents.forms import get_document_form
from wagtail.images.forms import get_image_form
from wagtail.models import get_page_models
from wagtailmedia.forms import get_media_form

from campaign.models import Video
from network.documents.models import Attachment
from network.images.models import Picture
from network.users.models import User
from regions.roles import RoleKey
from regions.translating import RegionTranslationForm
from tests import factories

pytestmark = pytest.mark.django_db

EXAMPLE = "For example: "
LONGEST = 140
JARGON = re.compile(r"\b(slugs?|seo|metadata|streamfield|urls?|alt text|locales?)\b", re.IGNORECASE)
EXCUSED = {
    "RegionTranslationForm.select_all": "it ticks the boxes below it, which say what they do",
}
"""Fields that need no help text, and why."""


@dataclass(frozen=True)
class Asked:
    """One thing that an editor is asked for."""

    name: str
    """Where it is, for the message: ``EventPage.venue``."""
    field: forms.Field
    help_text: str

    @property
    def is_free_text(self) -> bool:
        """True where people type words; choices and switches have no example."""
        return isinstance(self.field, forms.CharField)


def _fields(name: str, form: forms.BaseForm) -> Iterator[Asked]:
    """What a plain form asks, with the words that its template shows."""
    for bound in form.visible_fields():
        yield Asked(f"{name}.{bound.name}", bound.field, str(bound.help_text))


def _leaves(panel: Any) -> Iterator[Any]:
    """The bound panels of single fields, also those of an InlinePanel's rows."""
    if isinstance(panel.panel, FieldPanel):
        yield panel
    for child in (*getattr(panel, "children", ()), *getattr(panel, "forms", ())):
        yield from _leaves(child)
    if getattr(panel, "empty_child", None) is not None:
        yield from _leaves(panel.empty_child)


def _panels(model: type, handler: Panel) -> Iterator[Asked]:
    """What an edit form asks, as an administrator who sees every panel meets it."""
    instance = model()
    request = RequestFactory().get("/")
    request.user = User(is_superuser=True, is_active=True)
    form = handler.get_form_class()(instance=instance, for_user=request.user)
    bound = handler.get_bound_panel(instance=instance, request=request, form=form)
    for leaf in _leaves(bound):
        name = f"{type(leaf.instance).__name__}.{leaf.field_name}"
        yield Asked(name, leaf.bound_field.field, str(leaf.help_text))


def _blocks(where: str, block: Block) -> Iterator[tuple[str, Block, Block | None]]:
    """The block, and everything in it: where it is, itself, and what it stands in."""
    yield where, block, None
    children = getattr(block, "child_blocks", {})
    if isinstance(block, ListBlock):
        children = {"item": block.child_block}
    for name, child in children.items():
        for place, inner, parent in _blocks(f"{where}.{name}", child):
            yield place, inner, parent or block


def page_types() -> list[type]:
    return [model for model in get_page_models() if model._meta.app_label in settings.ROOMS]


def every_block() -> dict[str, tuple[Block, Block | None]]:
    """The blocks of all pages by where they are, each with the block that it stands in."""
    found = {}
    for model in page_types():
        for field in model._meta.get_fields():
            if isinstance(root := getattr(field, "stream_block", None), BaseStreamBlock):
                for where, block, parent in _blocks(f"{model.__name__}.{field.name}", root):
                    found[where] = block, parent
    return found


def every_field() -> list[Asked]:
    """What editors are asked for: pages, blocks, settings, files, translations."""
    asked = [field for model in page_types() for field in _panels(model, model.get_edit_handler())]
    for model in registry:
        asked += _panels(model, get_edit_handler(model))
    for where, (block, _parent) in every_block().items():
        if isinstance(block, FieldBlock):
            asked.append(Asked(where, block.field, str(block.field.help_text or "")))
    file_forms = get_image_form(Picture), get_document_form(Attachment), get_media_form(Video)
    for form in file_forms:
        asked += _fields(form._meta.model.__name__, form(user=User(is_superuser=True)))
    home = factories.home(factories.region("kainuu"))
    return [*asked, *_fields("RegionTranslationForm", RegionTranslationForm(home))]


@pytest.fixture
def asked() -> Iterator[list[Asked]]:
    with translation.override("en"):
        yield every_field()


def test_the_walk_meets_every_kind_of_field(asked):
    names = {one.name for one in asked}
    assert {
        "NewsPage.title",
        "NewsPage.slug",
        "EventPage.go_live_at",
        "RegionSettings.hue",
        "ContentPage.body.picture.image.alt_text",
        "EventReportPage.body.agreed.items.item",
        "NewsletterPage.body.links.links.item.address",
        "Attachment.file",
        "Video.thumbnail",
        "RegionTranslationForm.include_subtree",
    } <= names
    assert set(EXCUSED) <= names
    assert len(page_types()) > 15


def test_every_field_says_what_to_write(asked):
    assert [one.name for one in asked if not one.help_text and one.name not in EXCUSED] == []


def test_every_free_text_gives_an_example(asked):
    silent = [one.name for one in asked if one.is_free_text and EXAMPLE not in one.help_text]
    assert silent == []


def test_a_title_has_an_example_of_its_own_kind_of_page(asked):
    titles = [one for one in asked if one.name.endswith("Page.title")]
    front_pages = 1  # a region's and the network's are alike
    assert len({one.help_text for one in titles}) == len(titles) - front_pages


def test_a_help_text_is_short_and_plain(asked):
    ours = {one.help_text for one in asked}
    assert [text for text in ours if len(text) > LONGEST] == []
    assert [text for text in ours if JARGON.search(text)] == []


def test_every_block_has_a_name_of_its_own():
    blocks = every_block()
    assert [
        where
        for where, (block, parent) in blocks.items()
        if not block.meta.label and parent and not isinstance(parent, ListBlock)
    ] == []


def offered_blocks() -> dict[str, Block]:
    """What the block pickers offer, by where it is."""
    return {
        where: block
        for where, (block, parent) in every_block().items()
        if isinstance(parent, StreamBlock)
    }


def test_every_block_of_the_picker_has_an_icon_and_says_when_to_use_it():
    offered = offered_blocks()
    assert len(offered) > 50
    assert [where for where, block in offered.items() if block.meta.icon == "placeholder"] == []
    silent = [w for w, block in offered.items() if not getattr(block.meta, "description", "")]
    assert silent == []


def test_the_picker_shows_an_editor_every_block_that_has_a_template(client):
    client.force_login(factories.staff(factories.region("kainuu"), RoleKey.EDITOR))
    offered = {type(block).__name__: block for block in offered_blocks().values()}
    for kind in ("ProgrammeItemBlock",):
        assert not hasattr(offered.pop(kind).meta, "template"), (
            "its page draws it as a part of a list"
        )
    for kind, block in offered.items():
        assert block.is_previewable, kind
        address = reverse("wagtailadmin_block_preview", query={"id": block.definition_prefix})
        reply = client.get(address, headers={"host": "localhost"})
        shown = reply.content.decode().partition('<div class="prose">')[2]
        assert reply.status_code == 200, kind
        assert len(strip_tags(shown).split()) > 1, f"{kind} shows no words"
