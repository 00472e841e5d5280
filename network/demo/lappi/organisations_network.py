"""Associations of Lappi: the network's own house, the border, young people outdoors."""

from network.demo.texts import OrganisationText, Picture, Text

ORGANISATIONS = (
    OrganisationText(
        key="jarjestotupa",
        name=Text(fi="Pohjoisen järjestötupa ry"),
        summary=Text(
            fi=(
                "Lapin yhdistysten yhteinen tupa: neuvoja, koulutusta, kokouslinkki ja "
                "kahvi. Ylläpitää tätä palvelua ja järjestötreffejä."
            ),
            sv=(
                "Lapplands föreningars gemensamma stuga: råd, utbildning, möteslänk och "
                "kaffe. Sköter den här tjänsten och föreningsträffarna."
            ),
            en=(
                "A house shared by Lapland's associations: advice, training, a meeting "
                "link and coffee. Keeps this service and the meet-ups going."
            ),
        ),
        body=Text(
            fi=(
                "Meiltä voi kysyä kaikkea, mitä yhdistyksen arjessa tulee vastaan: miten "
                "kokous pidetään etänä, mihin avustusta haetaan, kuka lähtisi kumppaniksi "
                "tapahtumaan.\n\n"
                "Pienelle yhdistykselle yhdessä tekeminen on myös rahaa. Kilpailutamme "
                "painotyöt koko porukalle, sovimme lehtijutuista ja jaamme "
                "viestintäverkoston vinkit.\n\n"
                "Hyvät käytännöt kuvataan Innokylään, josta kuka tahansa voi löytää ne, "
                "lainata ja kehittää eteenpäin."
            ),
            sv=(
                "Hos oss kan man fråga om allt som föreningsvardagen för med sig: hur "
                "håller man möte på distans, var söker man understöd, vem vill vara med "
                "och ordna ett evenemang.\n\n"
                "För en liten förening är samarbete också pengar. Vi begär anbud på "
                "tryckarbeten för hela gänget, kommer överens om tidningsartiklar och "
                "delar kommunikationsnätverkets tips.\n\n"
                "God praxis beskrivs i Innokylä, där vem som helst kan hitta den, låna den "
                "och utveckla den vidare."
            ),
            en=(
                "You can ask us about anything that comes up in an association's week: how "
                "to hold a meeting remotely, where to apply for a grant, who might be your "
                "partner in an event.\n\n"
                "For a small association, doing things together is also money. We ask "
                "printers for joint quotes, arrange newspaper stories and pass on the "
                "communication network's tips.\n\n"
                "Good practices are described in Innokylä, where anyone can find them, "
                "borrow them and take them further."
            ),
        ),
        municipalities=(
            "Enontekiö",
            "Inari",
            "Kemi",
            "Kemijärvi",
            "Keminmaa",
            "Kittilä",
            "Kolari",
            "Muonio",
            "Pelkosenniemi",
            "Pello",
            "Posio",
            "Ranua",
            "Rovaniemi",
            "Salla",
            "Savukoski",
            "Simo",
            "Sodankylä",
            "Tervola",
            "Tornio",
            "Utsjoki",
            "Ylitornio",
        ),
        themes=("jarjestoyhteistyo", "digituki", "rahoitus-avustukset"),
        languages=("fi", "sv", "en", "se"),
        contact_role=Text(
            fi="järjestökoordinaattori", sv="föreningskoordinator", en="association coordinator"
        ),
        email="lappi@example.org",
        phone="050 000 0400",
        street="Pihapolku 5",
        postal_code="96100",
        post_office="Rovaniemi",
        meeting_times=Text(
            fi="Ovi auki ma–to klo 9–15",
            sv="Dörren öppen må–to kl. 9–15",
            en="Door open Mon–Thu 9–15",
        ),
        online=True,
        founded=2014,
        verified_days_ago=7,
        website="https://jarjestotupa.example.org",
        picture=Picture(
            motif="hall",
            alt=Text(
                fi="Piirretty valaistu kokoussali, jossa on tuoleja",
                sv="Tecknad upplyst samlingssal med stolar",
                en="A drawn, lit hall with chairs",
            ),
        ),
    ),
    OrganisationText(
        key="kielikahvila",
        name=Text(fi="Rajajoen kielikahvila ry"),
        summary=Text(
            fi=(
                "Kahvia ja kieliä Torniossa, Ylitorniolla ja Pellossa: suomea, ruotsia ja "
                "vastamuuttaneiden omia kieliä."
            ),
            sv=(
                "Kaffe och språk i Torneå, Övertorneå och Pello: finska, svenska och de "
                "nyinflyttades egna språk."
            ),
            en=(
                "Coffee and languages in Tornio, Ylitornio and Pello: Finnish, Swedish and "
                "the languages newcomers bring."
            ),
        ),
        body=Text(
            fi=(
                "Joki on meillä tie. Kahvilassa istutaan sekaisin: eläkeläinen molemmilta "
                "rannoilta, sairaanhoitaja Filippiineiltä, opiskelija, joka tuli rakkauden "
                "perässä.\n\n"
                "Pöydillä on liput. Sinisessä pöydässä puhutaan ruotsia, valkoisessa "
                "suomea ja kirjavassa mitä vain. Pöytää saa vaihtaa kesken lauseen.\n\n"
                "Autamme myös lomakkeissa. Jos emme osaa itse, tiedämme kuka osaa."
            ),
            sv=(
                "Älven är vår väg. På kaféet sitter alla blandat: pensionärer från båda "
                "stränderna, en sjukskötare från Filippinerna, en studerande som kom för "
                "kärlekens skull.\n\n"
                "På borden står flaggor. Vid det blå bordet talas svenska, vid det vita "
                "finska och vid det brokiga vad som helst. Det går bra att byta bord mitt "
                "i en mening.\n\n"
                "Vi hjälper också till med blanketter. Kan vi inte själva vet vi vem som "
                "kan."
            ),
            en=(
                "To us the river is a road. Everyone sits mixed in our café: pensioners "
                "from both banks, a nurse from the Philippines, a student who came for "
                "love.\n\n"
                "There are flags on the tables. Swedish is spoken at the blue one, Finnish "
                "at the white one, and anything at all at the coloured one. You may change "
                "tables in mid-sentence.\n\n"
                "We help with forms as well. If we cannot, we know who can."
            ),
        ),
        municipalities=("Tornio", "Ylitornio", "Pello"),
        themes=("kotoutuminen", "kulttuuriyhdistykset"),
        languages=("fi", "sv", "en"),
        contact_role=Text(fi="kahvilavastaava", sv="kaféansvarig", en="café host"),
        email="kielikahvila@example.org",
        phone="050 000 0424",
        street="Siltakatu 9",
        postal_code="95400",
        post_office="Tornio",
        meeting_times=Text(
            fi="Torstaisin klo 17–19", sv="Torsdagar kl. 17–19", en="Thursdays 17–19"
        ),
        founded=2017,
        verified_days_ago=61,
        picture=Picture(
            motif="lake",
            alt=Text(
                fi="Piirretty leveä joki ja vene",
                sv="Tecknad bred älv och en båt",
                en="A drawn wide river and a boat",
            ),
        ),
    ),
    OrganisationText(
        key="retkinuoret",
        name=Text(fi="Kairan retkinuoret ry"),
        summary=Text(
            fi=(
                "Nuoret metsään ja tulille: retkiä, leirejä ja johtajakoulutusta "
                "Rovaniemellä, Sallassa, Kemijärvellä ja Sodankylässä."
            ),
            sv=(
                "Unga ut i skogen och till elden: utfärder, läger och ledarutbildning i "
                "Rovaniemi, Salla, Kemijärvi och Sodankylä."
            ),
            en=(
                "Young people into the forest and round the fire: hikes, camps and leader "
                "training in Rovaniemi, Salla, Kemijärvi and Sodankylä."
            ),
        ),
        body=Text(
            fi=(
                "Laavulla kaikki ovat samanarvoisia: se, joka saa märästäkin puusta tulen, "
                "ja se, joka keksii laulun. Ryhmät lähtevät liikkeelle perjantaisin, ja "
                "varusteet saa lainaan.\n\n"
                "Leirinjohtajat koulutetaan nykyään osin verkossa. Kurssit ja webinaarit "
                "syntyivät keväällä 2020, kun leirit jäivät pitämättä, ja niiden ansiosta "
                "Sallasta ei enää tarvitse ajaa yhden illan takia Rovaniemelle.\n\n"
                "Etsimme aikuisia, jotka osaavat istua hiljaa nuotiolla."
            ),
            sv=(
                "Vid vindskyddet är alla lika mycket värda: den som får eld i blöt ved och "
                "den som hittar på en sång. Grupperna ger sig av på fredagar och "
                "utrustning får man låna.\n\n"
                "Lägerledarna utbildas numera delvis på nätet. Kurserna och webbinarierna "
                "kom till våren 2020 när lägren ställdes in, och tack vare dem behöver "
                "ingen längre köra från Salla till Rovaniemi för en enda kväll.\n\n"
                "Vi söker vuxna som kan sitta tysta vid en brasa."
            ),
            en=(
                "At the lean-to everyone counts the same: the one who lights wet wood and "
                "the one who makes up a song. Groups set off on Fridays and gear can be "
                "borrowed.\n\n"
                "Camp leaders now do part of their training online. The courses and "
                "webinars were born in spring 2020 when camps were called off, and thanks "
                "to them nobody need drive from Salla to Rovaniemi for a single "
                "evening.\n\n"
                "We are looking for adults who know how to sit quietly by a fire."
            ),
        ),
        municipalities=("Rovaniemi", "Salla", "Kemijärvi", "Sodankylä"),
        themes=("nuorisotyo", "luonto-green-care"),
        languages=("fi", "en"),
        contact_role=Text(fi="nuorisotyön ohjaaja", sv="ungdomsledare", en="youth worker"),
        email="retkinuoret@example.net",
        phone="050 000 0425",
        postal_code="96300",
        post_office="Rovaniemi",
        meeting_times=Text(
            fi="Perjantaisin klo 16 lähtien", sv="Fredagar från kl. 16", en="Fridays from 16"
        ),
        founded=1972,
        verified_days_ago=300,
        picture=Picture(
            motif="forest",
            alt=Text(
                fi="Piirretty metsä ja nuotion valo",
                sv="Tecknad skog och skenet från en brasa",
                en="A drawn forest and the glow of a fire",
            ),
        ),
    ),
)
