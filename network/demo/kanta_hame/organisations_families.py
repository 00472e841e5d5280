"""Associations of families, children and young people in Kanta-Häme."""

from network.demo.texts import OrganisationText, Picture, Text

ORGANISATIONS = (
    OrganisationText(
        key="janakkalan-perhetupa",
        name=Text(fi="Janakkalan Perhetupa ry"),
        summary=Text(
            fi=(
                "Perhekahvila, vaihtohylly ja vertaisryhmä vanhemmille, jotka kasvattavat lasta "
                "kahdessa kodissa."
            ),
            sv="Familjekafé, byteshylla och kamratgrupp för föräldrar vars barn bor i två hem.",
            en=(
                "A family café, a swap shelf and a peer group for parents raising a child in two "
                "homes."
            ),
        ),
        body=Text(
            fi=(
                "Tuvassa saa lämmittää soseet, riidellä haalarista ja juoda kahvin melkein "
                "kuumana. Paikalla on aina yksi aikuinen, jonka tehtävä on ottaa vauva hetkeksi "
                "syliin.\n\n"
                "Eron jälkeen moni vanhempi huomaa, että joka toinen viikko on liian hiljainen ja "
                "joka toinen liian täysi. Siitä puhutaan omassa ryhmässä, lastenhoito "
                "järjestyy.\n\n"
                "Vaihtohyllystä saa ottaa, vaikkei olisi mitään tuotavaa."
            ),
            sv=(
                "I stugan får man värma barnmat, gräla om overallen och dricka kaffet nästan hett. "
                "Där finns alltid en vuxen vars uppgift är att ta bebisen i famnen en stund.\n\n"
                "Efter en separation märker många föräldrar att varannan vecka är för tyst och "
                "varannan för full. Det talar vi om i en egen grupp, och barnpassning ordnas.\n\n"
                "Från byteshyllan får man ta också om man inte har något att ge."
            ),
            en=(
                "Here you may warm up purée, argue about a snowsuit and drink your coffee nearly "
                "hot. There is always one adult whose job is to hold the baby for a while.\n\n"
                "After a separation many parents find that every other week is too quiet and every "
                "other too full. That is what one of our groups talks about, with child care "
                "arranged.\n\n"
                "You may take from the swap shelf even if you have nothing to bring."
            ),
        ),
        municipalities=("Janakkala", "Hausjärvi"),
        themes=("perhekahvilat", "ero-yhden-vanhemman"),
        languages=("fi", "en"),
        contact_role=Text(
            fi="perhetoiminnan vastaava",
            sv="ansvarig för familjeverksamheten",
            en="head of family activities",
        ),
        email="janakkalan-perhetupa@example.org",
        phone="050 000 0337",
        street="Koulukuja 3",
        postal_code="14200",
        post_office="Turenki",
        meeting_times=Text(
            fi="Perhekahvila tiistaisin ja perjantaisin kello 9.30–12",
            sv="Familjekafé tisdagar och fredagar klockan 9.30–12",
            en="Family café on Tuesdays and Fridays from 9.30 to 12",
        ),
        founded=2008,
        verified_days_ago=75,
        website="https://example.org/perhetupa",
        picture=Picture(
            motif="sun",
            alt=Text(
                fi="Piirretty pihamaa auringossa ja lastenvaunut portilla",
                sv="Tecknad solig gårdsplan med en barnvagn vid grinden",
                en="Drawn sunny yard with a pram by the gate",
            ),
        ),
    ),
    OrganisationText(
        key="lasimaen-verstas",
        name=Text(fi="Lasimäen Verstas ry"),
        summary=Text(
            fi=(
                "Paja 16–29-vuotiaille: pyöriä, painokuvia ja hengähdystauko, josta suunta alkaa "
                "hahmottua."
            ),
            sv=(
                "En verkstad för unga i åldern 16–29: cyklar, tryck och en andhämtningspaus där "
                "riktningen klarnar."
            ),
            en=(
                "A workshop for people aged 16–29: bicycles, printing and a breathing space to "
                "find a direction."
            ),
        ),
        body=Text(
            fi=(
                "Verstaalla herätään vasta kymmeneltä, ja se on tarkoituskin. Ensimmäisellä "
                "viikolla riittää, että tulee ovelle. Sen jälkeen voi tarttua jakoavaimeen tai "
                "siveltimeen.\n\n"
                "Valmentaja auttaa hakemuksissa, asuntoasioissa ja herätyskellon kanssa. Osa jää "
                "kolmeksi viikoksi, osa vuodeksi, eikä kumpikaan ole väärin.\n\n"
                "Korjatut pyörät myydään halvalla lauantaikirppiksellä, ja rahoilla tehdään "
                "yhteinen retki."
            ),
            sv=(
                "På verkstaden börjar dagen först klockan tio, och det är meningen. Den första "
                "veckan räcker det att komma till dörren. Sedan kan man ta tag i en skiftnyckel "
                "eller en pensel.\n\n"
                "Handledaren hjälper med ansökningar, bostadsärenden och väckarklockan. En del "
                "stannar i tre veckor, andra i ett år, och inget av det är fel.\n\n"
                "De lagade cyklarna säljs billigt på lördagsloppiset, och för pengarna gör vi en "
                "gemensam utflykt."
            ),
            en=(
                "The workshop day starts only at ten, and that is on purpose. In the first week it "
                "is enough to come to the door. After that you can pick up a spanner or a "
                "brush.\n\n"
                "A coach helps with applications, housing and the alarm clock. Some stay three "
                "weeks, some a year, and neither is wrong.\n\n"
                "The mended bicycles are sold cheaply at a Saturday flea market, and the money "
                "pays for a trip together."
            ),
        ),
        municipalities=("Riihimäki", "Hausjärvi", "Loppi"),
        themes=("etsiva-tyopajat", "tyopajat-valmennus"),
        languages=("fi", "en"),
        contact_role=Text(fi="pajavalmentaja", sv="verkstadshandledare", en="workshop coach"),
        email="lasimaen-verstas@example.org",
        phone="050 000 0338",
        street="Puhaltajankuja 6",
        postal_code="11100",
        post_office="Riihimäki",
        meeting_times=Text(
            fi="Arkisin kello 10–15",
            sv="Vardagar klockan 10–15",
            en="Weekdays from 10 to 15",
        ),
        founded=2013,
        verified_days_ago=16,
        website="https://example.net/lasimaen-verstas",
        picture=Picture(
            motif="town",
            alt=Text(
                fi="Piirretty tiilinen verstasrakennus ja polkupyöriä seinän vierellä",
                sv="Tecknad verkstad av tegel med cyklar längs väggen",
                en="Drawn brick workshop with bicycles along the wall",
            ),
        ),
    ),
    OrganisationText(
        key="tallikaverit",
        name=Text(fi="Ypäjän Tallikaverit ry"),
        summary=Text(
            fi=(
                "Hevosten hoitoa ja talutusratsastusta lapsille, joiden on helpompi luottaa "
                "turpaan kuin ihmiseen."
            ),
            sv=(
                "Hästskötsel och ledd ridning för barn som har lättare att lita på en mule än på "
                "en människa."
            ),
            en=(
                "Horse care and led riding for children who find a muzzle easier to trust than a "
                "person."
            ),
        ),
        body=Text(
            fi=(
                "Tallilla on kolme vanhaa suomenhevosta, jotka ovat nähneet kaiken eivätkä "
                "säikähdä huutoa. Ryhmässä on korkeintaan neljä lasta, ja jokaisella on oma "
                "aikuinen vieressään.\n\n"
                "Ensin harjataan ja täytetään vesisaavit. Selkään noustaan vasta, kun lapsi itse "
                "pyytää. Joskus siihen menee yksi kerta, joskus koko kevät.\n\n"
                "Sisarukset ovat tervetulleita, heille on oma hommansa heinäkasassa."
            ),
            sv=(
                "I stallet finns tre gamla finnhästar som har sett allt och inte skräms av rop. I "
                "gruppen är högst fyra barn, och alla har en egen vuxen bredvid sig.\n\n"
                "Först borstar vi och fyller vattenkaren. Upp i sadeln kommer barnet först när det "
                "själv ber om det. Ibland tar det en gång, ibland hela våren.\n\n"
                "Syskon är välkomna, de har sin egen uppgift i höet."
            ),
            en=(
                "The stable has three old Finnhorses who have seen everything and do not startle "
                "at a shout. There are at most four children in a group, each with an adult of "
                "their own.\n\n"
                "First we brush and fill the water tubs. A child gets up only when he or she asks "
                "to. Sometimes that takes one visit, sometimes a whole spring.\n\n"
                "Brothers and sisters are welcome; there is a job for them in the hay."
            ),
        ),
        municipalities=("Ypäjä", "Jokioinen", "Humppila"),
        themes=("elainavusteisuus", "erityislapset"),
        languages=("fi",),
        contact_role=Text(fi="tallivastaava", sv="stallansvarig", en="stable manager"),
        email="tallikaverit@example.org",
        phone="050 000 0339",
        street="Ravitie 20",
        postal_code="32100",
        post_office="Ypäjä",
        meeting_times=Text(
            fi="Ryhmät keskiviikkoisin ja lauantaisin, paikasta sovitaan etukäteen",
            sv="Grupper onsdagar och lördagar enligt överenskommelse",
            en="Groups on Wednesdays and Saturdays, by arrangement",
        ),
        founded=2016,
        verified_days_ago=97,
        website="https://example.org/tallikaverit",
        picture=Picture(
            motif="field",
            alt=Text(
                fi="Piirretty peltomaisema, aidan takana kolme hevosta",
                sv="Tecknat åkerlandskap med tre hästar bakom ett staket",
                en="Drawn field landscape with three horses behind a fence",
            ),
        ),
    ),
)
