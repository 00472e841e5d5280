"""Reports of the järjestötreffit held in Lappi in June, September and November 2020."""

import datetime as dt

from network.demo.texts import Picture, ReportText, Text

REPORTS = (
    ReportText(
        key="treffit-2020-06",
        series="jarjestotreffit",
        title=Text(
            fi="Järjestötreffit 5.6.2020: kevään helmet",
            sv="Föreningsträff 5.6.2020: vårens pärlor",
            en="Meet-up on 5 June 2020: pearls of the spring",
        ),
        lead=Text(
            fi=(
                "Kahdeksan osallistujaa kertoi, mitä poikkeusajasta kannattaa pitää: "
                "kirje, soitto, naapurikunta ja hoitajan vinkki."
            ),
            sv=(
                "Åtta deltagare berättade vad som är värt att behålla från undantagstiden: "
                "ett brev, ett samtal, grannkommunen och skötarens tips."
            ),
            en=(
                "Eight people told what was worth keeping from the strange spring: a "
                "letter, a call, the next municipality and a nurse's tip."
            ),
        ),
        body=Text(
            fi=(
                "Verkossa oli onnistuttu, mutta monelle vapaa-ajan etätapaaminen oli "
                "liikaa, kun päivä oli jo istuttu koneella. Turvavälein ja käsidesin "
                "kanssa järjestetyt tapaamiset olivat ihmisille korvaamattomia. Yllättäjä "
                "oli tavallinen kirje, josta tuli paljon kiitosta.\n\n"
                "## Hyviä käytäntöjä\n\n"
                "Niitä voi etsiä, jakaa ja kehittää Innokylässä. Osallistujat nostivat "
                "esiin omiaan:\n\n"
                "- Hormonisairaudet: alueelliset Facebook-ryhmät, ahkera viestintä ja "
                "seuraajia myös jäsenistön ulkopuolelta\n"
                "- Oikeuksien järjestö: arjen viesti kulkee päättäjille ja voi käynnistää "
                "lain valmistelun\n"
                "- Pelkosenniemi ja Savukoski: kaksi uupunutta paikallisosastoa yhdisti "
                "voimansa, ja toiminta näkyy, innostaa ja houkuttaa uusia\n"
                "- Erityislasten perheet: vertaistuki otti harppauksen ja työnjako "
                "kokemustoiminnan kanssa kirkastui; diabeteshoidossa järjestöt ovat jo "
                "mukana hoitoketjussa, mutta tietoa pitäisi saada enemmän\n"
                "- Senioripiste: kohdataan kasvokkain, puhelimessa ja Zoomissa, johon "
                "opastettiin puhelimitse\n"
                "- Näkövammaiset: soitot jäsenille, joilla ei ole laitteita tai taitoja; "
                "silmäsairauksien poliklinikan ja kuntoutuksen kanssa lähetetyyppinen "
                "ohjaus, ensitietopäivät ja vertainen kotikäynnillä; alueellinen "
                "verkkopalvelu on hyvä tiedotuskanava\n"
                "- Muistiyhdistys: puhelut sairastuneille ja ilo onnistuneesta "
                "WhatsApp-soitosta"
            ),
            sv=(
                "På nätet hade mycket lyckats, men för många var fritidsträffar på distans "
                "för mycket när dagen redan gått vid datorn. Träffar ansikte mot ansikte, "
                "med avstånd och handsprit, var oersättliga. Överraskningen var det "
                "vanliga brevet, som fick mycket tack.\n\n"
                "## God praxis\n\n"
                "Den kan sökas, delas och utvecklas i Innokylä. Deltagarna lyfte fram sitt "
                "eget:\n\n"
                "- Hormonsjukdomar: regionala Facebookgrupper, flitig kommunikation och "
                "följare också utanför medlemskåren\n"
                "- Rättighetsorganisationen: vardagens budskap når beslutsfattare och kan "
                "starta lagberedning\n"
                "- Pelkosenniemi och Savukoski: två trötta lokalavdelningar slog ihop "
                "krafterna, och verksamheten syns, inspirerar och lockar nya\n"
                "- Familjer med barn med särskilda behov: kamratstödet tog ett språng och "
                "rollerna klarnade mot erfarenhetsverksamheten; i diabetesvården är "
                "föreningar redan med i vårdkedjan, men mer kunskap behövs\n"
                "- Seniorpunkten: möten ansikte mot ansikte, per telefon och i Zoom, med "
                "handledning per telefon\n"
                "- Synskadade: samtal till medlemmar utan utrustning eller kunskap; med "
                "ögonpolikliniken och rehabiliteringen en remissliknande hänvisning, "
                "informationsdagar och en kamrat på hembesök; den regionala webbtjänsten "
                "är en bra informationskanal\n"
                "- Minnesföreningen: samtal till sjuka och glädje över ett lyckat "
                "WhatsApp-samtal"
            ),
            en=(
                "Much had worked online, but for many a remote meeting in their spare time "
                "was too much after a day at the computer. Meetings in person, with "
                "distance and hand gel, were precious. The surprise was the ordinary "
                "letter, which earned many thanks.\n\n"
                "## Good practices\n\n"
                "Innokylä is a place to find, share and develop them. The participants put "
                "forward their own:\n\n"
                "- Hormonal conditions: regional Facebook groups, busy communication and "
                "followers beyond the membership\n"
                "- The rights organisation: messages from everyday life reach "
                "decision-makers and can start the drafting of a law\n"
                "- Pelkosenniemi and Savukoski: two worn-out local branches joined forces, "
                "and the work is now visible, inspiring and attractive to newcomers\n"
                "- Families of children with special needs: peer support took a leap and "
                "its difference from expert-by-experience work became clear; in diabetes "
                "care associations are already in the care chain, though more knowledge "
                "should get through\n"
                "- The senior point: meeting in person, by phone and on Zoom, with "
                "guidance given over the phone\n"
                "- Visually impaired people: calls to members without devices or skills; "
                "with the eye clinic and rehabilitation unit, a referral-like slip, "
                "first-information days and a peer on home visits; the regional web "
                "service is a good channel\n"
                "- The memory association: calls to people with memory illness and the joy "
                "of a first WhatsApp call"
            ),
        ),
        held_from=dt.date(2020, 6, 5),
        attended=8,
        agreed=(
            Text(
                fi="Hyvät käytännöt kootaan talteen ja jaetaan Innokylässä.",
                sv="God praxis tas till vara och delas i Innokylä.",
                en="Good practices are kept and shared in Innokylä.",
            ),
            Text(
                fi="Järjestöjen tietoa viedään lisää hoitohenkilöstölle.",
                sv="Mer av föreningarnas kunskap förs till vårdpersonalen.",
                en="More of associations' knowledge is taken to care staff.",
            ),
        ),
        next_time=Text(
            fi="Syyskuussa: etäpalvelut ja vaikuttava viestintä.",
            sv="I september: distanstjänster och kommunikation som når fram.",
            en="In September: remote services and effective communication.",
        ),
    ),
    ReportText(
        key="treffit-2020-09",
        series="jarjestotreffit",
        title=Text(
            fi="Järjestötreffit 7.9.2020: etäpalvelut ja vaikuttava viestintä",
            sv="Föreningsträff 7.9.2020: distanstjänster och kommunikation",
            en="Meet-up on 7 September 2020: remote services and communication",
        ),
        lead=Text(
            fi=(
                "Kaksi esitystä, yksi yhteinen suunnitelma ja kaksitoista ihmistä, jotka "
                "halusivat tulla kuulluiksi."
            ),
            sv=("Två presentationer, en gemensam plan och tolv personer som ville bli hörda."),
            en=("Two presentations, one joint plan and twelve people who wanted to be heard."),
        ),
        body=Text(
            fi=(
                "Syksy alkoi esittelyllä: hanke, joka auttaa yhdistyksiä ottamaan "
                "etäpalvelut käyttöön, kertoi työstään kahden työntekijän voimin.\n\n"
                "## Viestinnän vartti\n\n"
                "Viestinnän asiantuntija näytti kalvoillaan, mistä vaikuttava viesti on "
                "tehty. Esitystä voi jatkaa omassa yhdistyksessä kolmella kysymyksellä:\n\n"
                "- kenelle viesti on tarkoitettu\n"
                "- mitä toivomme hänen tekevän\n"
                "- missä hän sen näkee\n\n"
                "## Yhteinen suunnitelma\n\n"
                "Järjestöjen yhteistä viestintäsuunnitelmaa lähestyttiin kysymällä, mitä "
                "viestintäverkostossa on jo saatu tehtyä. Vasta sen jälkeen katsotaan, "
                "mitä puuttuu."
            ),
            sv=(
                "Hösten började med en presentation: ett projekt som hjälper föreningar "
                "att ta distanstjänster i bruk berättade om sitt arbete genom två "
                "anställda.\n\n"
                "## En kvart om kommunikation\n\n"
                "En kommunikationsexpert visade med sina bilder vad ett budskap som når "
                "fram är gjort av. I den egna föreningen kan man fortsätta med tre "
                "frågor:\n\n"
                "- vem är budskapet avsett för\n"
                "- vad hoppas vi att hen gör\n"
                "- var ser hen det\n\n"
                "## En gemensam plan\n\n"
                "Föreningarnas gemensamma kommunikationsplan togs upp med frågan vad som "
                "redan har gjorts i kommunikationsnätverket. Först därefter ser man vad "
                "som saknas."
            ),
            en=(
                "Autumn began with a presentation: a project that helps associations take "
                "up remote services described its work through two of its staff.\n\n"
                "## A quarter-hour on communication\n\n"
                "A communications expert showed in slides what an effective message is "
                "made of. Three questions carry it on in one's own association:\n\n"
                "- whom is the message for\n"
                "- what do we hope they will do\n"
                "- where will they see it\n\n"
                "## A joint plan\n\n"
                "The joint communication plan of the associations was approached by asking "
                "what the communication network had already done. Only after that will we "
                "look at what is missing."
            ),
        ),
        held_from=dt.date(2020, 9, 7),
        attended=12,
        agreed=(
            Text(
                fi=(
                    "Yhteisen viestintäsuunnitelman pohjaksi kootaan viestintäverkoston "
                    "tähänastinen työ."
                ),
                sv=(
                    "Som grund för den gemensamma kommunikationsplanen samlas det som "
                    "nätverket redan har gjort."
                ),
                en=(
                    "The network's work so far is gathered as the basis of the joint "
                    "communication plan."
                ),
            ),
            Text(
                fi="Esityksen kalvot tulevat treffien sivulle.",
                sv="Presentationens bilder läggs på träffarnas sida.",
                en="The slides are put on the meet-ups' page.",
            ),
        ),
        next_time=Text(
            fi=(
                "Aiheena yhteiset tapahtumat 4.11.2020 klo 17. Koollekutsujana yhden "
                "jäsenyhdistyksen työntekijä."
            ),
            sv=(
                "Tema: gemensamma evenemang 4.11.2020 kl. 17. Sammankallare är en anställd "
                "i en medlemsförening."
            ),
            en=(
                "Shared events, 4 November 2020 at 17. Convened by a worker of one member "
                "association."
            ),
        ),
        picture=Picture(
            motif="hall",
            alt=Text(
                fi="Piirretty sali ja valkokangas",
                sv="Tecknad sal och en filmduk",
                en="A drawn hall and a screen",
            ),
        ),
    ),
    ReportText(
        key="treffit-2020-11",
        series="jarjestotreffit",
        title=Text(
            fi="Järjestötreffit 4.11.2020: yhteiset tapahtumat",
            sv="Föreningsträff 4.11.2020: gemensamma evenemang",
            en="Meet-up on 4 November 2020: shared events",
        ),
        lead=Text(
            fi="Yhdeksän ihmistä totesi saman: kun teema on yhteinen, tapahtumakin on.",
            sv=(
                "Nio personer kom fram till samma sak: när temat är gemensamt är "
                "evenemanget det också."
            ),
            en=("Nine people reached the same view: when the theme is shared, so is the event."),
        ),
        body=Text(
            fi=(
                "Kierroksella kerrottiin, mitä kukin on järjestänyt muiden kanssa. "
                "Parhaiten oli toiminut, kun tapahtumalla oli yksi aihe, jonka kaikki "
                "tunsivat omakseen.\n\n"
                "## Etäosallistuminen on nyt perustaito\n\n"
                "Korona pakotti opettelemaan, ja etänä mukaan pääsee jo paljon helpommin. "
                "Jos jokin uusi virus joskus pysäyttää kokoontumiset, toiminta siirtyy "
                "verkkoon ilman että kukaan aloittaa nollasta.\n\n"
                "## Viestintä alkaa suunnittelupöydältä\n\n"
                "- Kun kumppaneita haetaan heti alussa, heidän kanavansa ovat käytössä "
                "koko ajan.\n"
                "- Treffiväen omassa Facebook-ryhmässä saa ilmoittaa, etsiä ja kysyä.\n"
                "- Toisen yhdistyksen tapahtumasta kertominen on sekin markkinointia: "
                "yhteensä tavoitamme enemmän.\n\n"
                "Lopuksi päätettiin ottaa rennommin. Aihe valitaan vain seuraavalle "
                "kerralle, ei koko vuodelle."
            ),
            sv=(
                "I tur och ordning berättades vad var och en har ordnat med andra. Bäst "
                "hade det gått när evenemanget hade ett enda ämne som alla kände som "
                "sitt.\n\n"
                "## Att delta på distans är nu en grundkunskap\n\n"
                "Corona tvingade oss att lära oss, och det har blivit mycket lättare att "
                "delta på distans. Om ett nytt virus någon gång stoppar träffarna flyttar "
                "verksamheten ut på nätet utan att någon börjar från noll.\n\n"
                "## Kommunikationen börjar vid planeringsbordet\n\n"
                "- När samarbetspartner söks genast är deras kanaler med hela tiden.\n"
                "- I träffarnas egen Facebookgrupp får man meddela, söka och fråga.\n"
                "- Att berätta om en annan förenings evenemang är också marknadsföring: "
                "tillsammans når vi fler.\n\n"
                "Till sist beslöt vi att ta det lugnare. Temat väljs bara för nästa gång, "
                "inte för hela året."
            ),
            en=(
                "In turn people told what they had organised with others. It had gone best "
                "when an event had one subject that everyone felt was theirs.\n\n"
                "## Taking part remotely is now a basic skill\n\n"
                "Corona made us learn, and joining from afar has become far easier. If "
                "some new virus stops gatherings one day, the work moves online without "
                "anyone starting from nothing.\n\n"
                "## Communication starts at the planning table\n\n"
                "- When partners are sought at once, their channels are in use all along.\n"
                "- The group's own Facebook group is there for notices, searches and "
                "questions.\n"
                "- Telling about another association's event is marketing, too: together "
                "we reach more people.\n\n"
                "In the end we decided to take it easier. A topic is chosen for the next "
                "time only, not for the whole year."
            ),
        ),
        held_from=dt.date(2020, 11, 4),
        attended=9,
        agreed=(
            Text(
                fi=(
                    "Jokainen ottaa seuraavaan kertaan mukaan vapaaehtoisen tai "
                    "kokemusasiantuntijan."
                ),
                sv=("Var och en tar nästa gång med sig en frivillig eller en erfarenhetsexpert."),
                en="Next time everyone brings a volunteer or an expert by experience.",
            ),
            Text(
                fi="Omaa Facebook-ryhmää käytetään jo tapahtumia suunniteltaessa.",
                sv="Den egna Facebookgruppen används redan när evenemang planeras.",
                en=("The group's own Facebook group is used already while events are planned."),
            ),
            Text(
                fi="Yhdistykset kertovat toistensa tapahtumista.",
                sv="Föreningarna berättar om varandras evenemang.",
                en="Associations tell people about each other's events.",
            ),
            Text(
                fi="Suunnitellaan vain yhdet treffit kerrallaan.",
                sv="Bara en träff planeras i taget.",
                en="Only one meet-up is planned at a time.",
            ),
        ),
        next_time=Text(
            fi=(
                "Aiheena vapaaehtoiset ja kokemusasiantuntijat. Koollekutsujina "
                "muistiyhdistyksen ja kilpirauhasyhdistyksen työntekijät."
            ),
            sv=(
                "Tema: frivilliga och erfarenhetsexperter. Sammankallare är en anställd i "
                "en minnesförening och en i en sköldkörtelförening."
            ),
            en=(
                "Volunteers and experts by experience. Convened by a worker of a memory "
                "association and one of a thyroid association."
            ),
        ),
        picture=Picture(
            motif="sun",
            alt=Text(
                fi="Piirretty matala aurinko metsän yllä",
                sv="Tecknad låg sol över skogen",
                en="A drawn low sun above a forest",
            ),
        ),
    ),
)
