"""A campaign of the region's own: another name, day and hashtag, made by content alone."""

from network.demo.telling import MaterialText
from network.demo.texts import CampaignText, Picture, StoryText, Text

CAMPAIGN = CampaignText(
    key="ovi-auki",
    slug=Text(fi="ovi-auki", sv="dorren-oppen", en="door-open"),
    title=Text(fi="Ovi auki", sv="Dörren öppen", en="The door is open"),
    hashtag=Text(fi="#oviauki", sv="#dörrenöppen", en="#doorisopen"),
    lead=Text(
        fi="Keskisuomalaiset kylätalot avaavat ovensa maaliskuussa ja kertovat, mitä sisällä on.",
        sv="Byagårdarna i Mellersta Finland öppnar dörren i mars och berättar vad som finns där.",
        en="Village halls in Central Finland open their doors in March and tell what is inside.",
    ),
    body=Text(
        fi=(
            "Moni ajaa kylätalon ohi vuosia eikä tiedä, että siellä on tiistaisin lämmin leipä. "
            "Kampanjassa talot kertovat yhden arkisen hetken videolla.\n\n"
            "- Avatkaa ovi yhtenä iltana maaliskuussa.\n"
            "- Kuvatkaa, mitä oven takana tapahtuu.\n"
            "- Julkaiskaa tarina aihetunnisteella #oviauki."
        ),
        sv=(
            "Många kör förbi byagården i åratal utan att veta att där finns varmt bröd på "
            "tisdagar. I kampanjen berättar gårdarna om en vardaglig stund på video."
        ),
        en=(
            "Many drive past a village hall for years and never learn that there is warm bread on "
            "Tuesdays. In the campaign the halls tell of one everyday moment in a video."
        ),
    ),
    launch_month=3,
    launch_day=12,
    toolkit=(
        MaterialText(
            key="door-sign",
            kind="text",
            form="copy",
            name=Text(fi="Ovilapun teksti", sv="Text till dörren", en="Words for the door"),
            purpose=Text(
                fi="Kiinnitä talon oveen avointen ovien iltana.",
                sv="Fäst på dörren under den öppna kvällen.",
                en="Put it on the door on the open evening.",
            ),
            body=Text(
                fi="Ovi on auki. Astu sisään, kahvi on pannussa. #oviauki",
                sv="Dörren är öppen. Stig in, kaffet är på. #dörrenöppen",
                en="The door is open. Step in, the coffee is on. #doorisopen",
            ),
        ),
    ),
    picture=Picture(
        motif="hall",
        alt=Text(
            fi="Piirretty kylätalo, jonka ikkunoissa on valo",
            sv="En tecknad byagård med ljus i fönstren",
            en="A drawn village hall with light in its windows",
        ),
    ),
)

STORY = StoryText(
    key="lampima-leipa",
    title=Text(
        fi="Leipä tuoksuu tielle asti",
        sv="Brödet doftar ända till vägen",
        en="The bread can be smelled from the road",
    ),
    lead=Text(
        fi="Hän tuli kysymään tietä ja sai pellillisen nostettavaksi.",
        sv="Han kom för att fråga efter vägen och fick en plåt i händerna.",
        en="He came to ask the way and was handed a baking tray.",
    ),
    body=Text(
        fi="Tiistaisin uuni lämpiää viideltä. Kuudelta pihassa on jo autoja, joita ei tunneta.",
        sv="På tisdagar blir ugnen varm klockan fem. Vid sex står okända bilar på gården.",
        en="On Tuesdays the oven is hot at five. By six there are cars in the yard nobody knows.",
    ),
    organisation="kylarengas",
    speaker=Text(fi="leipuri, 66 vuotta", sv="bagare, 66 år", en="baker, aged 66"),
    municipality="Multia",
    scenes=(
        Text(
            fi="Ovi jätettiin raolleen, koska uuni oli kuuma.",
            sv="Dörren lämnades på glänt eftersom ugnen var het.",
            en="The door was left ajar because the oven was hot.",
        ),
        Text(
            fi="Siitä raosta tuli sisään puoli kylää.",
            sv="Genom springan kom halva byn in.",
            en="Through that gap came half the village.",
        ),
    ),
    days_ago=9,
    themes=("yhteisollisyys",),
    picture=Picture(
        motif="hall",
        alt=Text(
            fi="Piirretty kylätalo illalla",
            sv="En tecknad byagård om kvällen",
            en="A drawn village hall in the evening",
        ),
    ),
)
