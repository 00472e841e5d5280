"""A campaign's toolkit: each text as a real file or as words to copy, in the languages it has."""

from __future__ import annotations

from django.core.files.base import ContentFile

from campaign.models import Material, MaterialVersion
from network.demo.papers import odt_of, pdf_of
from network.demo.standing import draw_logo
from network.demo.telling import MaterialText
from network.demo.writer import Desk
from regions.services.planting import slug_of


def write_materials(desk: Desk, campaign: str, texts: tuple[MaterialText, ...]) -> None:
    """The rows and files of a campaign's materials; nothing where they have been written."""
    if Material.objects.filter(region=desk.region, campaign_key=campaign).exists():
        return
    for order, text in enumerate(texts):
        for language in desk.region.languages:
            if text.name.get(language):
                _write(desk, campaign, text, language, order)


def _write(desk: Desk, campaign: str, text: MaterialText, language: str, order: int) -> None:
    material = Material.objects.create(
        region=desk.region,
        campaign_key=campaign,
        key=desk.key_of("material", f"{campaign}/{text.key}"),
        language=language,
        kind=text.kind,
        name=text.name.get(language),
        purpose=text.purpose.get(language),
        order=order,
    )
    bodies = [text.earlier, text.body] if text.earlier else [text.body]
    for number, body in enumerate(bodies, start=1):
        changes = text.changes.get(language) if text.changes and number > 1 else ""
        _version(desk, material, text, number, body.get(language), changes)


def _version(
    desk: Desk, material: Material, text: MaterialText, number: int, body: str, changes: str
) -> None:
    row = MaterialVersion(material=material, number=number, changes=changes)
    row.downloads = 7 * number + 3
    if text.form == "copy":
        row.text = body
    else:
        content = _file(desk, text, material, body)
        row.size = len(content)
        name = f"{slug_of(material.name)}-{material.language}-{number}.{text.form}"
        row.file.save(name, ContentFile(content), save=False)
    row.save()


def _file(desk: Desk, text: MaterialText, material: Material, body: str) -> bytes:
    if text.form == "pdf":
        return pdf_of(material.name, body, material.language)
    if text.form == "odt":
        return odt_of(material.name, body)
    return draw_logo("ring", desk.look.hue, desk.look.accent_hue)
