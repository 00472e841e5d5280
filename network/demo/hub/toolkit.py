"""The hub: what the national campaign's toolkit holds, in our own words."""

from network.demo.telling import MaterialText
from network.demo.wording import Text

_GUIDE_FIRST = Text(
    fi=(
        "## Tunti\n\nSopikaa, kenen tarina kerrotaan, ja kysykää häneltä lupa.\n\n"
        "## Päivä\n\nKuvatkaa neljä lausetta puhelimella ja tekstittäkää ne.\n\n"
        "## Viikko\n\nJakakaa tarina jäsenille, kuntaan ja paikallislehteen."
    ),
    sv=(
        "## En timme\n\nKom överens om vems berättelse det blir och be om lov.\n\n"
        "## En dag\n\nFilma fyra meningar med telefonen och texta dem.\n\n"
        "## En vecka\n\nDela berättelsen med medlemmar, kommunen och lokaltidningen."
    ),
    en=(
        "## An hour\n\nAgree on whose story is told, and ask for permission.\n\n"
        "## A day\n\nFilm four sentences with a telephone and caption them.\n\n"
        "## A week\n\nShare the story with members, the municipality and the local paper."
    ),
)

TOOLKIT: tuple[MaterialText, ...] = (
    MaterialText(
        key="guide",
        kind="guide",
        form="pdf",
        name=Text(fi="Aloitusopas", sv="Startguide", en="Starter guide"),
        purpose=Text(
            fi="Yhdellä sivulla: mitä voit tehdä tunnissa, päivässä ja viikossa.",
            sv="På en sida: vad du kan göra på en timme, en dag och en vecka.",
            en="On one page: what you can do in an hour, a day and a week.",
        ),
        earlier=_GUIDE_FIRST,
        body=Text(
            fi=(
                f"{_GUIDE_FIRST.fi}\n\n## Järjestöjen päivä 1.10.\n\n"
                "- Julkaiskaa tarina uudelleen aamulla.\n"
                "- Kutsukaa yksi päättäjä katsomaan se kanssanne.\n"
                "- Kiittäkää kertojaa niin, että muutkin kuulevat."
            ),
            sv=(
                f"{_GUIDE_FIRST.sv}\n\n## Organisationernas dag 1.10\n\n"
                "- Publicera berättelsen på nytt på morgonen.\n"
                "- Bjud in en beslutsfattare att se den tillsammans med er.\n"
                "- Tacka den som berättade så att andra också hör det."
            ),
            en=(
                f"{_GUIDE_FIRST.en}\n\n## The Day of Civil Society Organisations, 1 October\n\n"
                "- Publish the story again in the morning.\n"
                "- Invite one decision-maker to watch it with you.\n"
                "- Thank whoever told it, so that others hear it too."
            ),
        ),
        changes=Text(
            fi="Lisätty ohjeet Järjestöjen päivään 1.10.",
            sv="Anvisningar för Organisationernas dag 1.10 har lagts till.",
            en="Advice for the Day of Civil Society Organisations, 1 October, was added.",
        ),
    ),
    MaterialText(
        key="script",
        kind="template",
        form="odt",
        name=Text(
            fi="Tarinan käsikirjoituspohja",
            sv="Manusmall för berättelsen",
            en="Script template for a story",
        ),
        purpose=Text(
            fi="Neljä lausetta riittää: kuka, missä, mitä muuttui ja kuka oli se joku.",
            sv="Fyra meningar räcker: vem, var, vad som förändrades och vem som var någon.",
            en="Four sentences are enough: who, where, what changed and who that someone was.",
        ),
        body=Text(
            fi=(
                "## Kuka minä olen\n\n…\n\n## Missä olin, kun tarvitsin jotakuta\n\n…\n\n"
                "## Mitä sitten tapahtui\n\n…\n\n## Onneksi on joku, joka\n\n…"
            ),
            sv=(
                "## Vem jag är\n\n…\n\n## Var jag var när jag behövde någon\n\n…\n\n"
                "## Vad som hände sedan\n\n…\n\n## Tur att det finns någon som\n\n…"
            ),
            en=(
                "## Who I am\n\n…\n\n## Where I was when I needed somebody\n\n…\n\n"
                "## What happened then\n\n…\n\n## Luckily there is someone who\n\n…"
            ),
        ),
    ),
    MaterialText(
        key="filming",
        kind="guide",
        form="pdf",
        name=Text(
            fi="Kuvausohje puhelimelle", sv="Filma med telefonen", en="Filming with a telephone"
        ),
        purpose=Text(
            fi="Valo, ääni ja kuvan suunta. Ohjeella onnistuu ensikertalainenkin.",
            sv="Ljus, ljud och bildens riktning. Också nybörjaren lyckas.",
            en="Light, sound and which way up. A first-timer can manage with it.",
        ),
        body=Text(
            fi=(
                "- Asettukaa niin, että ikkuna on kuvaajan selän takana.\n"
                "- Viekää puhelin käsivarren päähän puhujasta, jotta ääni kuuluu.\n"
                "- Sammuttakaa tuuletin ja radio.\n"
                "- Pitäkää puhelin vaakasuorassa ja tukekaa se kirjapinoon.\n"
                "- Puhukaa korkeintaan minuutti. Ottakaa uudestaan, jos naurattaa."
            ),
            sv=(
                "- Ställ er så att fönstret är bakom den som filmar.\n"
                "- Håll telefonen på en armlängds avstånd så att ljudet hörs.\n"
                "- Stäng av fläkt och radio.\n"
                "- Håll telefonen vågrätt och stöd den mot en bokhög.\n"
                "- Tala högst en minut. Ta om ifall ni skrattar."
            ),
            en=(
                "- Stand so that the window is behind whoever films.\n"
                "- Keep the telephone an arm's length from the speaker, to hear the voice.\n"
                "- Turn off fans and the radio.\n"
                "- Hold the telephone sideways and rest it on a pile of books.\n"
                "- Speak for a minute at most. Take it again if you laugh."
            ),
        ),
    ),
    MaterialText(
        key="captions",
        kind="guide",
        form="pdf",
        name=Text(
            fi="Tekstitys- ja saavutettavuusohje",
            sv="Textning och tillgänglighet",
            en="Captions and accessibility",
        ),
        purpose=Text(
            fi="Näin tekstität videon ja kirjoitat sen tekstivastineen.",
            sv="Så textar du videon och skriver dess motsvarighet i text.",
            en="How to caption a video and write its transcript.",
        ),
        body=Text(
            fi=(
                "- Kirjoita kaikki, mitä sanotaan, ja äänet, joilla on merkitystä: ovi narahtaa.\n"
                "- Kaksi riviä kerrallaan, rivillä enintään 37 merkkiä.\n"
                "- Anna lukijalle aikaa: yksi sekunti kahdelletoista merkille.\n"
                "- Kerro tekstivastineessa myös, mitä näkyy."
            ),
            sv=(
                "- Skriv allt som sägs och ljud som betyder något: dörren gnisslar.\n"
                "- Två rader i taget, högst 37 tecken per rad.\n"
                "- Ge läsaren tid: en sekund för tolv tecken.\n"
                "- Berätta i texten också vad som syns."
            ),
            en=(
                "- Write all that is said, and sounds that mean something: the door creaks.\n"
                "- Two lines at a time, at most 37 characters in a line.\n"
                "- Give the reader time: one second for twelve characters.\n"
                "- In the transcript, tell what is seen as well."
            ),
        ),
    ),
    MaterialText(
        key="consent",
        kind="template",
        form="odt",
        name=Text(fi="Kuvauslupa", sv="Filmningstillstånd", en="Consent form"),
        purpose=Text(
            fi="Kuvattava näkee, missä tarinaa käytetään, kuinka kauan ja miten luvan voi perua.",
            sv="Den som filmas ser var berättelsen används, hur länge och hur lovet återkallas.",
            en="The person filmed sees where the story is used, how long and how to withdraw.",
        ),
        body=Text(
            fi=(
                "Minua saa näyttää tässä tarinassa. Voin perua luvan milloin vain, ja silloin "
                "tarina poistetaan kaikkialta.\n\n## Missä tarinaa saa käyttää\n\n"
                "- verkoston sivuilla\n- sosiaalisessa mediassa\n- sähköpostikirjeissä\n"
                "- lehdissä, radiossa ja televisiossa\n- painotuotteissa\n\n"
                "## Mihin päivään asti\n\n…\n\n## Nimi ja päiväys\n\n…"
            ),
            sv=(
                "Jag får visas i den här berättelsen. Jag kan återkalla lovet när som helst, och "
                "då tas berättelsen bort överallt.\n\n## Var berättelsen får användas\n\n"
                "- på nätverkets webbplatser\n- i sociala medier\n- i brev per e-post\n"
                "- i tidningar, radio och tv\n- i trycksaker\n\n"
                "## Till vilken dag\n\n…\n\n## Namn och datum\n\n…"
            ),
            en=(
                "I may be shown in this story. I can withdraw this at any time, and then the "
                "story is taken away everywhere.\n\n## Where the story may be used\n\n"
                "- on the network's sites\n- in social media\n- in letters by mail\n"
                "- in newspapers, on radio and television\n- in print\n\n"
                "## Until which day\n\n…\n\n## Name and date\n\n…"
            ),
        ),
    ),
    MaterialText(
        key="openings",
        kind="text",
        form="copy",
        name=Text(
            fi="Viisi aloitusta someen", sv="Fem inledningar", en="Five openings for social media"
        ),
        purpose=Text(
            fi="Valitse yksi ja jatka omin sanoin. Muista aihetunniste.",
            sv="Välj en och fortsätt med egna ord. Kom ihåg hashtaggen.",
            en="Choose one and go on in your own words. Remember the hashtag.",
        ),
        body=Text(
            fi=(
                "Meillä on joku, joka ei odota kutsua.\nTiedätkö, kuka avaa tämän oven?\n"
                "Kerran viikossa puhelin soi, ja kaikki on hetken hyvin.\n"
                "Tämä ihminen ei pidä meteliä itsestään. Siksi me pidämme.\n"
                "Mitä tapahtuisi, jos häntä ei olisi?\n#onneksionjoku"
            ),
            sv=(
                "Hos oss finns någon som inte väntar på en inbjudan.\n"
                "Vet du vem som öppnar dörren?\n"
                "En gång i veckan ringer telefonen, och allt är bra en stund.\n"
                "Den här människan för inget väsen om sig. Därför gör vi det.\n"
                "Vad skulle hända om hon inte fanns?\n#turattnågonfinns"
            ),
            en=(
                "We have somebody who does not wait to be asked.\n"
                "Do you know who opens this door?\n"
                "Once a week the telephone rings, and for a while all is well.\n"
                "This person makes no noise about herself. So we do.\n"
                "What would happen without him?\n#onneksionjoku"
            ),
        ),
    ),
    MaterialText(
        key="article",
        kind="text",
        form="copy",
        name=Text(
            fi="Juttupohja verkkoon ja uutiskirjeeseen",
            sv="Textmall för webben och nyhetsbrevet",
            en="Article template for web and newsletter",
        ),
        purpose=Text(
            fi="Otsikko ja kaksi kappaletta, jotka on helppo muokata oman tarinan ympärille.",
            sv="Rubrik och två stycken som är lätta att forma kring den egna berättelsen.",
            en="A heading and two paragraphs, easy to shape around your own story.",
        ),
        body=Text(
            fi=(
                "[Kertojan oma lause otsikoksi]\n\n[Kuka hän on ja missä] tuli mukaan, kun [mitä "
                "tapahtui]. Nyt [mitä hän tekee ja kuinka usein].\n\nTällaista työtä [yhdistyksen "
                "nimi] tekee [kunnassa]. Tule katsomaan: [päivä, paikka]."
            ),
            sv=(
                "[En mening av den som berättar som rubrik]\n\n[Vem och var] kom med när [vad som "
                "hände]. Nu [vad hen gör och hur ofta].\n\nSådant arbete gör [föreningen] i "
                "[kommun]. Kom och se: [dag, plats]."
            ),
            en=(
                "[A sentence of the teller's own as the heading]\n\n[Who and where] came along "
                "when [what happened]. Now [what and how often].\n\nThis is what [association] "
                "does in [municipality]. Come and see: [day, place]."
            ),
        ),
    ),
    MaterialText(
        key="request",
        kind="text",
        form="copy",
        name=Text(fi="Pyyntö yritykselle", sv="Begäran till företag", en="A request to a company"),
        purpose=Text(
            fi="Malliviesti, jolla kuvaajaa, tilaa tai painotyötä voi pyytää pro bono.",
            sv="Ett modellbrev för att be om fotograf, lokal eller tryck pro bono.",
            en="A model message for asking a photographer, a room or printing pro bono.",
        ),
        body=Text(
            fi=(
                "Hei! Kerromme syksyllä videolla yhdestä ihmisestä, jonka apu kantaa meitä. "
                "Lahjoittaisitteko puoli päivää osaamistanne kuvaamiseen? Nimenne näkyy tarinan "
                "lopussa, jos niin haluatte."
            ),
            sv=(
                "Hej! I höst berättar vi på video om en människa vars hjälp bär oss. Kunde ni "
                "skänka en halv dag av ert kunnande för filmningen? Ert namn syns i slutet, om "
                "ni vill."
            ),
            en=(
                "Hello! This autumn we tell in a video of one person whose help carries us. Could "
                "you give half a day of your skill for the filming? Your name stands at the end, "
                "if you like."
            ),
        ),
    ),
    MaterialText(
        key="logo",
        kind="logo",
        form="png",
        name=Text(fi="Kampanjan tunnus", sv="Kampanjens märke", en="The campaign's mark"),
        purpose=Text(
            fi="Läpinäkyvä PNG videon loppuun ja julisteeseen.",
            sv="Genomskinlig PNG för videons slut och för affischen.",
            en="A transparent PNG for the end of the video and for posters.",
        ),
        body=Text(fi="-", sv="-", en="-"),
    ),
)
