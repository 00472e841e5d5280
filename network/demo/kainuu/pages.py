"""Kainuu's ordinary pages: the service, contact and support, and how evenings are made."""

from network.demo.texts import ContentText, Picture, Text

PAGES: tuple[ContentText, ...] = (
    ContentText(
        key="tietoa",
        slug=Text(fi="tietoa-palvelusta", en="about"),
        title=Text(fi="Tietoa palvelusta", en="About this service"),
        lead=Text(
            fi=(
                "Kainuun järjestöverkko kokoaa yhteen paikkaan kahdeksan kunnan yhdistykset, "
                "tapahtumat ja järjestöillat."
            ),
            en=(
                "Kainuu Associations brings the associations, events and association evenings of "
                "eight municipalities into one place."
            ),
        ),
        body=Text(
            fi=(
                "Kainuussa etäisyydet ovat pitkiä ja yhdistykset pieniä. Siksi täältä voi etsiä "
                "kahdella tavalla: kunnan mukaan, kun haluat tietää, mitä lähellä on, tai aiheen "
                "mukaan, kun apua saa tulla kauempaakin tai puhelimen kautta.\n\n"
                "## Kenelle sivusto on\n\n"
                "- Asukkaalle, joka etsii seuraa, tukea tai tekemistä\n"
                "- Ammattilaiselle, joka neuvoo asiakasta eteenpäin\n"
                "- Yhdistykselle, joka haluaa tulla löydetyksi\n"
                "- Kunnalle, joka kutsuu yhdistykset koolle\n\n"
                "## Kuka pitää sivua yllä\n\n"
                "Ylläpidosta vastaa Kainuun Järjestörinki ry yhdessä kuntien "
                "järjestöyhdyshenkilöiden kanssa. Yhdistykset pitävät omat tietonsa kunnossa, ja "
                "ne vahvistetaan vuosittain. Jokaisella sivulla näkyy, milloin tiedot on viimeksi "
                "tarkistettu."
            ),
            en=(
                "In Kainuu distances are long and associations small. That is why you can search "
                "in two ways: by municipality, when you want to know what is near, or by theme, "
                "when help may come from further away or over the phone.\n\n"
                "## Who the site is for\n\n"
                "- Residents looking for company, support or something to do\n"
                "- Professionals who guide a client onwards\n"
                "- Associations that want to be found\n"
                "- Municipalities that call their associations together\n\n"
                "## Who keeps the site\n\n"
                "Kainuun Järjestörinki ry keeps the site together with the municipalities' contact "
                "persons for associations. Associations look after their own details and confirm "
                "them every year. Each page shows when the details were last checked."
            ),
        ),
        picture=Picture(
            motif="lake",
            alt=Text(
                fi="Piirretty järvimaisema, taustalla matalia vaaroja",
                en="A drawn lake landscape with low hills behind",
            ),
        ),
        in_menu=True,
    ),
    ContentText(
        key="ota-yhteytta",
        slug=Text(fi="ota-yhteytta", en="contact"),
        title=Text(fi="Ota yhteyttä", en="Contact us"),
        lead=Text(
            fi=("Soita, kirjoita tai kutsu meidät kylään. Vastaamme suomeksi ja englanniksi."),
            en="Call, write or invite us over. We answer in Finnish and English.",
        ),
        body=Text(
            fi=(
                "## Puhelin ja sähköposti\n\n"
                "Neuvontapuhelin 050 000 0100 on auki maanantaista torstaihin klo 9–15. "
                "Sähköpostiin rinki@example.org vastaamme viimeistään seuraavana arkipäivänä.\n\n"
                "- Yhdistyksen tietojen lisääminen ja korjaaminen\n"
                "- Tapahtuman ilmoittaminen\n"
                "- Apua kutsuihin, ilmoittautumiseen ja muistioon\n\n"
                "## Koulutusta omassa kunnassa\n\n"
                "Tulemme kirjastoon, kylätalolle tai kunnantalolle opastamaan sivuston käytössä. "
                "Yksi kerta kestää kaksi tuntia, eikä omaa konetta tarvita. Kierros käy jokaisessa "
                "kunnassa vähintään kerran vuodessa.\n\n"
                "Oman kuntasi järjestöyhdyshenkilön löydät kuntasivulta. Hän kertoo tiloista, "
                "avustuksista ja seuraavasta järjestöillasta."
            ),
            en=(
                "## Phone and e-mail\n\n"
                "The advice line 050 000 0100 is open Monday to Thursday 9 am–3 pm. E-mail to "
                "rinki@example.org is answered by the next working day.\n\n"
                "- Adding and correcting an association's details\n"
                "- Announcing an event\n"
                "- Help with invitations, registration and the memo\n\n"
                "## Training in your own municipality\n\n"
                "We come to the library, the village hall or the municipal offices to teach the "
                "use of the site. A session lasts two hours and you do not need your own computer. "
                "Our round takes in every municipality at least once a year.\n\n"
                "You will find the contact person of your own municipality on its page. They can "
                "tell you about premises, grants and the next association evening."
            ),
        ),
        in_menu=True,
    ),
    ContentText(
        key="jarjestoillat-kainuussa",
        slug=Text(fi="jarjestoillat-kainuussa", en="association-evenings"),
        title=Text(fi="Järjestöillat Kainuussa", en="Association evenings in Kainuu"),
        lead=Text(
            fi=(
                "Järjestöilta on kunnan kutsu kaikille alueensa järjestöille, yhdistyksille ja "
                "seuroille. Kaikki tulevat samasta ovesta ja samalla painolla."
            ),
            en=(
                "An association evening is the municipality's invitation to all its organisations, "
                "associations and clubs. Everyone comes through the same door and counts the same."
            ),
        ),
        body=Text(
            fi=(
                "Illassa kunta kertoo asioista, jotka koskevat yhdistyksiä, ja ehdottaa yhteisiä "
                "tekoja. Yhdistykset puolestaan esittelevät toimintaansa ja tulevat kuulluiksi. "
                "Kahvikupin äärellä syntyy usein jotakin, mitä kumpikaan ei osannut "
                "suunnitella.\n\n"
                "## Mitä illasta on seurannut\n\n"
                "- järjestötaloja, joissa monta yhdistystä jakaa samat seinät\n"
                "- sovitut perusteet sille, kuka saa kunnan avustusta ja miksi\n"
                "- kumppanuuspöytiä eri aiheiden ympärille\n"
                "- yhdistysten havaintoja kunnan hyvinvointikertomuksessa ja -suunnitelmassa\n\n"
                "## Kuka kutsuu\n\n"
                "Kutsujana on kunta, yleensä sen järjestöyhdyshenkilö. Tapa luotiin JärjestöKainuu "
                "2.0 – Hyvinvoinnin tukena -hankkeessa STEAn rahoituksella, ja hanke kutsui illat "
                "koolle kuntien rinnalla niin kauan kuin tapa haki juuriaan.\n\n"
                "! Sinun ei tarvitse edustaa suurta yhdistystä. Kolmen hengen kerho on yhtä "
                "tervetullut kuin piirijärjestö."
            ),
            en=(
                "At the evening the municipality tells of matters that concern associations and "
                "suggests things to do together. The associations show what they do and get a "
                "hearing. Over coffee something often begins that neither side had thought to "
                "plan.\n\n"
                "## What has come of the evenings\n\n"
                "- association houses where many associations share the same walls\n"
                "- agreed grounds for who receives a municipal grant and why\n"
                "- partnership tables around different subjects\n"
                "- what associations have noticed, in the municipality's wellbeing report and "
                "plan\n\n"
                "## Who invites\n\n"
                "The municipality invites, usually through its contact person for associations. "
                "The habit was created in the project JärjestöKainuu 2.0 – Hyvinvoinnin tukena "
                "with funding from STEA, and the project convened the evenings beside the "
                "municipalities for as long as the habit was taking root.\n\n"
                "! You need not represent a large association. A club of three is as welcome as a "
                "regional organisation."
            ),
        ),
        picture=Picture(
            motif="people",
            alt=Text(
                fi="Piirretty joukko ihmisiä pyöreiden pöytien ääressä",
                en="A drawn crowd of people at round tables",
            ),
        ),
        in_menu=True,
    ),
    ContentText(
        key="vetajan-muistilista",
        slug=Text(fi="vetajan-muistilista", en="hosts-checklist"),
        title=Text(fi="Vetäjän muistilista", en="The host's checklist"),
        lead=Text(
            fi=(
                "Kaksi viikkoa ennen, pari päivää ennen, illan aikana ja sen jälkeen: nämä "
                "kannattaa muistaa."
            ),
            en=(
                "Two weeks before, a couple of days before, on the evening and after it: what to "
                "remember."
            ),
        ),
        body=Text(
            fi=(
                "## Ennen iltaa\n\n"
                "- Kaksi viikkoa ennen: kutsu suoraan jokaiselle yhdistykselle ja seuralle, samana "
                "päivänä julkinen kutsu.\n"
                "- Kohdenna some-mainos kunnan asukkaille. Se on lehti-ilmoitusta halvempi ja "
                "toimivampi.\n"
                "- Muutama päivä ennen: muistutus sähköpostilla.\n"
                "- Varaa kahvia, tuoleja ja tulosteita kolmannes yli ilmoittautuneiden määrän.\n\n"
                "## Illan aikana\n\n"
                "- Varaa aikaa kaksi ja puoli tai kolme tuntia.\n"
                "- Aloita kahvilla ja teellä. Esittäytymisen yhteydessä jokainen kertoo toiveensa "
                "kunnalle, eikä tätä pidä hoputtaa.\n"
                "- Ensimmäinen puheenvuoro kuuluu kunnanjohtajalle tai muulle kunnan edustajalle.\n"
                "- Jatka aiheen mukaan työpajalla tai learning cafélla, ja kutsu tarvittaessa "
                "asiantuntijavieras.\n"
                "- Kokoa lopuksi ääneen, mitä saatiin aikaan ja mistä sovittiin.\n\n"
                "## Illan jälkeen\n\n"
                "- Lähetä muistio niille, jotka antoivat siihen luvan.\n"
                "- Pyydä palaute heti, vaikka vastauksia tulisi vähän.\n"
                "- Säilytä osallistujalista henkilötietoja ja salassapitoa koskevien sääntöjen "
                "mukaan."
            ),
            en=(
                "## Before the evening\n\n"
                "- Two weeks before: an invitation straight to every association and club, and a "
                "public one the same day.\n"
                "- Aim a social media advertisement at residents. It is cheaper and works better "
                "than a newspaper notice.\n"
                "- A few days before: a reminder by e-mail.\n"
                "- Reserve coffee, chairs and print-outs for a third more than have registered.\n\n"
                "## On the evening\n\n"
                "- Allow two and a half to three hours.\n"
                "- Begin with coffee and tea. As they introduce themselves everyone tells their "
                "wish to the municipality, and this should not be hurried.\n"
                "- The first word belongs to the municipal manager or another representative of "
                "the municipality.\n"
                "- Go on, as the subject suggests, with a workshop or a learning café, and invite "
                "an expert guest if you need one.\n"
                "- At the end, sum up aloud what came out and what was agreed.\n\n"
                "## After the evening\n\n"
                "- Send the memo to those who allowed it.\n"
                "- Ask for feedback at once, even if answers are few.\n"
                "- Keep the participant list according to the rules on personal data and "
                "confidentiality."
            ),
        ),
        under="jarjestoillat-kainuussa",
    ),
)
