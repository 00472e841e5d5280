"""What the demo has in plain Finnish: every region's front page, and one piece of news."""

from __future__ import annotations

from dataclasses import dataclass

from home.models import PlainPage
from network.blocks.writing import blocks_from_text
from network.demo.writer import Desk, with_ids
from regions.services.planting import write


@dataclass(frozen=True)
class PlainText:
    """A page's words in plain Finnish; ``of`` is a text's "kind/key", empty for the front page."""

    title: str
    lead: str
    body: str
    of: str = ""


_FRONT = """
## Mitä täältä löydät?

Järjestö on ryhmä ihmisiä. He tekevät yhdessä jotain tärkeää. Yhdistys on järjestö.

Täällä on tietoa {places} järjestöistä.

- Voit etsiä apua. Kirjoita hakuun sana, vaikka muisti tai velka.
- Voit löytää kavereita ja tekemistä.
- Voit tulla mukaan auttamaan.

## Miten etsin?

Paina sivun ylhäältä Yhdistykset. Valitse oma kuntasi. Näet listan.
Lista kertoo, kuka auttaa ja missä.

## Entä jos en löydä?

Soita tai lähetä viesti. Numero on sivun alareunassa. Me autamme sinua.
"""
_COFFEE = PlainText(
    of="news/kahvia-kolmannes-enemman",
    title="Keitä enemmän kahvia",
    lead="Iltaan tulee usein enemmän ihmisiä kuin listalla on nimiä.",
    body="""
Järjestät illan yhdistyksille. Ihmiset ilmoittautuvat. Sinulla on lista.

Mutta iltaan tulee lisää ihmisiä. He eivät ole listalla. Se on hyvä asia.

## Mitä teet?

- Katso, montako nimeä listalla on.
- Keitä kahvia vähän enemmän.
- Varaa myös lisää tuoleja.
""",
)
_TEXTS: dict[str, tuple[PlainText, ...]] = {
    "kainuu": (
        PlainText("Tervetuloa", "Täällä kerromme Kainuun järjestöistä.", _FRONT),
        _COFFEE,
    ),
    "lappi": (PlainText("Tervetuloa", "Täällä kerromme Lapin järjestöistä.", _FRONT),),
    "kanta-hame": (PlainText("Tervetuloa", "Täällä kerromme Kanta-Hämeen järjestöistä.", _FRONT),),
    "keski-suomi": (PlainText("Tervetuloa", "Täällä kerromme Keski-Suomen järjestöistä.", _FRONT),),
}


def write_plain(desk: Desk) -> None:
    """Write the site's texts in plain Finnish below the pages that they tell of."""
    for text in _TEXTS.get(desk.region.slug, ()):
        pages = desk.written[text.of] if text.of else desk.homes
        below = pages["fi"]
        body = text.body.format(places=desk.region.fi_genitive)
        page = PlainPage(title=text.title, lead=text.lead, locale=below.locale)
        page.body = with_ids(blocks_from_text(body))
        page.slug = "selkosuomeksi"
        write(below, page)
