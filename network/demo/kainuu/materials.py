"""Kainuu's own material beside the nation's."""

from network.demo.telling import MaterialText
from network.demo.wording import Text

MATERIALS: tuple[MaterialText, ...] = (
    MaterialText(
        key="kit-to-borrow",
        kind="guide",
        form="pdf",
        name=Text(fi="Kuvausreppu lainaan", en="A filming kit to borrow"),
        purpose=Text(
            fi="Jalusta, mikrofoni ja valo kiertävät Kainuussa. Näin saat repun.",
            en="A tripod, a microphone and a light travel round Kainuu. How to get them.",
        ),
        body=Text(
            fi=(
                "Repussa on puhelimen jalusta, langaton mikrofoni ja pieni valo.\n\n"
                "- Varaa reppu viikoksi: rinki@example.org.\n"
                "- Nouda se edelliseltä lainaajalta tai kirjastoautosta.\n"
                "- Lataa akut ja kerro seuraavalle, missä reppu on."
            ),
            en=(
                "The bag holds a tripod for a telephone, a wireless microphone and a light.\n\n"
                "- Book it for a week: rinki@example.org.\n"
                "- Fetch it from whoever had it before, or from the library bus.\n"
                "- Charge the batteries and tell the next one where it is."
            ),
        ),
    ),
)
