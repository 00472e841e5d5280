"""Keski-Suomi: associations for villages, work, food and exercise."""

from network.demo.texts import OrganisationText, Picture, Text

ORGANISATIONS = (
    OrganisationText(
        key="ruokakaappi",
        name=Text(fi="Sillankorvan Ruokakaappi ry"),
        summary=Text(
            fi=(
                "Kauppojen ylijäämä ruokakasseiksi ja yhteinen lounas Äänekoskella. Mitään ei "
                "tarvitse todistaa."
            ),
            sv=(
                "Butikernas överskott blir matkassar och gemensam lunch i Äänekoski. Du behöver "
                "inte bevisa något."
            ),
            en=(
                "Surplus from shops becomes food bags and a shared lunch in Äänekoski. You need "
                "not prove anything."
            ),
        ),
        body=Text(
            fi=(
                "Sillankorvassa jaetaan kasseja kahdesti viikossa. Jonoa lyhentää se, että "
                "vuoronumeron voi hakea jo aamulla ja tulla takaisin lounasaikaan.\n\n"
                "Perjantaisin katetaan pitkä pöytä. Samaa keittoa syövät hakijat, jakajat ja "
                "kauppias, joka toi porkkanat.\n\n"
                "Autoilevat vapaaehtoiset vievät kassin kotiin, jos portaat ovat liikaa. "
                "Kuljetuksesta sovitaan puhelimessa edellisenä päivänä."
            ),
            sv=(
                "I Sillankorva delar vi ut kassar två gånger i veckan. Kön blir kortare av att du "
                "kan hämta ett nummer redan på morgonen och komma tillbaka vid lunch.\n\n"
                "På fredagar dukar vi ett långbord. Samma soppa äts av den som hämtar, den som "
                "delar ut och handlaren som kom med morötterna.\n\n"
                "Frivilliga med bil tar kassen hem till dig om trapporna är för mycket. "
                "Transporten bokas per telefon dagen innan."
            ),
            en=(
                "At Sillankorva bags are handed out twice a week. The queue is short because you "
                "can fetch a number in the morning and come back at lunchtime.\n\n"
                "On Fridays we lay a long table. The same soup is eaten by those who collect, "
                "those who hand out and the shopkeeper who brought the carrots.\n\n"
                "Volunteers with cars take a bag home to you if the stairs are too much. Delivery "
                "is agreed by telephone the day before."
            ),
        ),
        municipalities=("Äänekoski",),
        themes=("ruoka-apu", "kohtaamispaikat"),
        languages=("fi",),
        contact_role=Text(
            fi="jakeluvastaava",
            sv="ansvarig för utdelningen",
            en="distribution lead",
        ),
        email="kaappi@sillankorva.example.org",
        phone="050 000 0442",
        street="Siltakatu 2",
        postal_code="44150",
        post_office="Äänekoski",
        meeting_times=Text(
            fi="Jakelu tiistaina ja perjantaina kello 11–13",
            sv="Utdelning tisdag och fredag klockan 11–13",
            en="Hand-out on Tuesdays and Fridays, 11 am to 1 pm",
        ),
        founded=2013,
        verified_days_ago=41,
        picture=Picture(
            motif="town",
            alt=Text(
                fi="Piirretty pikkukaupunki sillan kupeessa",
                sv="En tecknad småstad vid en bro",
                en="A drawn small town beside a bridge",
            ),
        ),
    ),
    OrganisationText(
        key="kylarengas",
        name=Text(fi="Kivijärven ja Kinnulan Kylärengas ry"),
        summary=Text(
            fi=(
                "Kuuden kylän rengas, joka jakaa peräkärryt, pitokokit ja kuljetusvuorot kahden "
                "kunnan kesken."
            ),
            sv=(
                "En ring av sex byar i två kommuner som delar släpvagnar, kalaskockar och "
                "skjutsturer."
            ),
            en=(
                "A ring of six villages in two municipalities sharing trailers, cooks and turns at "
                "the wheel."
            ),
        ),
        body=Text(
            fi=(
                "Kylärengas syntyi, kun huomattiin kuuden kylän ostavan kukin oman "
                "ruohonleikkurinsa. Nyt yhteistä on kalusto, vakuutus ja kalenteri.\n\n"
                "Torstain asiointikyyti kiertää kylät ja vie kauppaan, apteekkiin ja kirjastoon. "
                "Kuskit ovat kyläläisiä, ja kyydin voi varata lankapuhelimellakin.\n\n"
                "Kun jossakin kylässä järjestetään juhlat, naapurikylä hoitaa tiskit. Tätä sääntöä "
                "ei ole vielä kukaan rikkonut."
            ),
            sv=(
                "Byringen kom till när man märkte att sex byar köpte var sin gräsklippare. Nu är "
                "maskinerna, försäkringen och kalendern gemensamma.\n\n"
                "Torsdagens skjuts går runt byarna och för folk till butiken, apoteket och "
                "biblioteket. Förarna är bybor, och du kan boka med fast telefon också.\n\n"
                "När en by ordnar fest diskar grannbyn. Den regeln har ingen brutit ännu."
            ),
            en=(
                "The ring began when somebody noticed that six villages were each buying a "
                "lawnmower. Now the machines, the insurance and the calendar are shared.\n\n"
                "Thursday’s ride goes round the villages and takes people to the shop, the "
                "pharmacy and the library. The drivers are villagers, and you can book with a "
                "landline too.\n\n"
                "When one village gives a party, the next one does the washing-up. Nobody has "
                "broken that rule yet."
            ),
        ),
        municipalities=("Kivijärvi", "Kinnula"),
        themes=("kylatoiminta", "vanhusten-tuki"),
        languages=("fi",),
        contact_role=Text(fi="kyläasiamies", sv="byombud", en="village officer"),
        email="rengas@kylarengas.example.org",
        phone="050 000 0443",
        street="Kirkkorannantie 20",
        postal_code="43800",
        post_office="Kivijärvi",
        founded=2009,
        verified_days_ago=None,
        picture=Picture(
            motif="field",
            alt=Text(
                fi="Piirretty peltoaukea, jonka laidalla on taloja",
                sv="Ett tecknat öppet fält med hus i kanten",
                en="A drawn open field with houses at its edge",
            ),
        ),
    ),
    OrganisationText(
        key="tyonahjo",
        name=Text(fi="Saarijärven seudun Työnahjo ry"),
        summary=Text(
            fi=(
                "Työtä etsivien kohtaamispaikka ja paja, jossa vanhasta tehdään uutta ja omasta "
                "osaamisesta näkyvää."
            ),
            sv=(
                "En mötesplats och verkstad för arbetssökande, där gammalt blir nytt och kunnande "
                "blir synligt."
            ),
            en=(
                "A meeting place and workshop for people looking for work, where skills are made "
                "visible."
            ),
        ),
        body=Text(
            fi=(
                "Ahjossa kukaan ei ole pelkkä työnhakija. Yksi osaa hitsata, toinen laskea "
                "matkalaskut, kolmas saa porukan nauramaan maanantaiaamuna.\n\n"
                "Pajalla entisöidään huonekaluja, korjataan pienkoneita ja tehdään tilaustöitä "
                "yhdistyksille. Työkokeilun jälkeen jokainen saa kirjallisen kuvauksen siitä, mitä "
                "taitoja hänessä huomattiin.\n\n"
                "Karstulassa, Kannonkoskella ja Kyyjärvellä Ahjon neuvoja päivystää kunnantalolla "
                "vuoroviikoin."
            ),
            sv=(
                "I Ahjo är ingen bara arbetssökande. En kan svetsa, en annan räkna reseräkningar "
                "och en tredje får hela gänget att skratta en måndagsmorgon.\n\n"
                "I verkstaden restaurerar vi möbler, lagar småmaskiner och gör beställningsarbeten "
                "åt föreningar. Efter en arbetsprövning får alla en skriftlig beskrivning av de "
                "kunskaper vi har sett.\n\n"
                "I Karstula, Kannonkoski och Kyyjärvi finns Ahjos rådgivare i kommunhuset turvis "
                "varannan vecka."
            ),
            en=(
                "At Ahjo nobody is only a jobseeker. One can weld, another can do travel claims, "
                "and a third makes everybody laugh on a Monday morning.\n\n"
                "In the workshop we restore furniture, mend small machines and take orders from "
                "associations. After a work trial everyone gets a written account of the skills we "
                "noticed.\n\n"
                "In Karstula, Kannonkoski and Kyyjärvi our adviser sits at the municipal office in "
                "alternate weeks."
            ),
        ),
        municipalities=("Saarijärvi", "Karstula", "Kannonkoski", "Kyyjärvi"),
        themes=("tyottomat", "tyopajat-valmennus"),
        languages=("fi",),
        contact_role=Text(fi="pajavastaava", sv="verkstadsansvarig", en="workshop lead"),
        email="paja@tyonahjo.example.org",
        phone="050 000 0444",
        street="Seppäläntie 12",
        postal_code="43100",
        post_office="Saarijärvi",
        meeting_times=Text(
            fi="Paja arkisin kello 8–15, aamukahvi kello 9",
            sv="Verkstaden vardagar klockan 8–15, morgonkaffe klockan 9",
            en="Workshop on weekdays 8 am to 3 pm, morning coffee at 9",
        ),
        founded=1995,
        verified_days_ago=130,
    ),
    OrganisationText(
        key="soveltavat-soutajat",
        name=Text(fi="Soveltavat Soutajat ry"),
        summary=Text(
            fi=(
                "Soutua, melontaa ja kuntosalia niin, että pyörätuoli tai heikko näkö ei jätä "
                "ketään rannalle."
            ),
            sv=(
                "Rodd, paddling och gym så att varken rullstol eller nedsatt syn lämnar någon kvar "
                "på stranden."
            ),
            en=(
                "Rowing, paddling and the gym so that neither a wheelchair nor poor sight leaves "
                "anyone on the shore."
            ),
        ),
        body=Text(
            fi=(
                "Meidän veneissämme on leveä pohja ja irrotettavat istuimet. Laiturilla on "
                "nosturi, jolla pyörätuolista pääsee vesille kahdessa minuutissa.\n\n"
                "Kesäkausi soudetaan Jämsässä ja Keuruulla, muuten harjoitellaan salilla "
                "Petäjävedellä. Aikaisempaa kokemusta ei tarvita, ja avustaja pääsee mukaan "
                "maksutta.\n\n"
                "Etsimme aina myös kippareita. Jos osaat soutaa ja kuunnella, muun opetamme me."
            ),
            sv=(
                "Våra båtar har bred botten och löstagbara säten. På bryggan finns en lyft som tar "
                "dig från rullstolen till vattnet på två minuter.\n\n"
                "På sommaren ror vi i Jämsä och Keuru, annars tränar vi på gym i Petäjävesi. Du "
                "behöver ingen tidigare erfarenhet, och din assistent följer med gratis.\n\n"
                "Vi söker alltid också skeppare. Om du kan ro och lyssna lär vi dig resten."
            ),
            en=(
                "Our boats have broad bottoms and seats that come out. A hoist on the jetty takes "
                "you from a wheelchair to the water in two minutes.\n\n"
                "We row in Jämsä and Keuruu in summer, and otherwise train at a gym in Petäjävesi. "
                "No experience is needed, and your assistant comes along free of charge.\n\n"
                "We are always looking for skippers as well. If you can row and listen, we will "
                "teach you the rest."
            ),
        ),
        municipalities=("Jämsä", "Keuruu", "Petäjävesi"),
        themes=("liikuntavammat", "terveysliikunta"),
        languages=("fi", "en"),
        contact_role=Text(fi="puheenjohtaja", sv="ordförande", en="chair"),
        email="puheenjohtaja@soutajat.example.org",
        phone="050 000 0435",
        street="Venesatamantie 3",
        postal_code="42100",
        post_office="Jämsä",
        founded=2012,
        verified_days_ago=64,
        website="https://soutajat.example.org",
        picture=Picture(
            motif="sun",
            alt=Text(
                fi="Piirretty aurinko järven yllä, vedessä soutuvene",
                sv="En tecknad sol över en sjö med en roddbåt",
                en="A drawn sun above a lake with a rowing boat",
            ),
        ),
    ),
)
