"""Kainuu's good practices: the association evening and the partnership table."""

import datetime as dt

from network.demo.texts import Picture, PracticeText, Text

PRACTICES: tuple[PracticeText, ...] = (
    PracticeText(
        key="jarjestoillat",
        title=Text(fi="Järjestöillat", en="Association evenings"),
        lead=Text(
            fi=(
                "Kunta ja sen yhdistykset kohtaavat kahvin, puheen ja yhteisen työn äärellä. Ovi "
                "on auki kaikille samalla tavalla."
            ),
            en=(
                "A municipality and its associations meet over coffee, talk and shared work. The "
                "door is open to everyone in the same way."
            ),
        ),
        place=Text(
            fi=(
                "Kainuun kahdeksan kuntaa. Malli syntyi JärjestöKainuu 2.0 – Hyvinvoinnin tukena "
                "-hankkeessa, kirjattiin muistiin kesäkuussa 2020 ja täydennettiin viimeksi "
                "1.10.2021."
            ),
            en=(
                "The eight municipalities of Kainuu. The practice was born in the project "
                "JärjestöKainuu 2.0 – Hyvinvoinnin tukena, written up in June 2020 and last added "
                "to on 1 October 2021."
            ),
        ),
        funder=Text(
            fi="Sosiaali- ja terveysjärjestöjen avustuskeskus STEA",
            en="STEA, the Funding Centre for Social Welfare and Health Organisations",
        ),
        stage="ready",
        groups=("associations", "officials"),
        area=Text(
            fi="Kainuu",
            en="Kainuu",
        ),
        whole=Text(
            fi="Hanke, joka tuki kuntien ja järjestöjen yhteistyötä Kainuussa",
            en="A project for the cooperation of municipalities and associations in Kainuu",
        ),
        author=Text(
            fi="Järjestöhankkeen työryhmä",
            en="The working group of the project",
        ),
        contact_role=Text(
            fi="kunnan järjestöyhdyshenkilö",
            en="the municipality's contact for associations",
        ),
        target_group=Text(
            fi=(
                "Kunnan jokainen järjestö, yhdistys ja seura alasta ja koosta riippumatta sekä "
                "kunnan johto ja työntekijät."
            ),
            en=(
                "Every organisation, association and club in the municipality, whatever its field "
                "and size, and the municipality's leaders and staff."
            ),
        ),
        idea=Text(
            fi=(
                "Ilta tuo kunnan ja yhdistykset samaan huoneeseen. Kunta kertoo tuoreet asiansa "
                "suoraan yhdistyksille ja tarjoaa tapoja tehdä yhdessä. Yhdistykset näyttävät, "
                "mitä tekevät, saavat äänensä kuuluviin ja voivat olla mukana laatimassa kunnan "
                "hyte-kertomusta ja -suunnitelmaa."
            ),
            en=(
                "The evening brings the municipality and its associations into the same room. The "
                "municipality tells its news straight to the associations and offers ways of "
                "working together. Associations show what they do, make themselves heard and can "
                "take part in drafting the municipality's wellbeing report and plan."
            ),
        ),
        conditions=Text(
            fi=(
                "- Kunta kutsuu koolle, luontevimmin järjestöyhdyshenkilön kautta. Juurtumisen "
                "aikana kutsujana oli hanke yhdessä kuntien kanssa.\n"
                "- Kutsu menee sekä suoraan yhdistyksille että julkisesti kaikille.\n"
                "- Some-markkinointi kohdennetaan kunnan asukkaille. Se on lehtimainosta "
                "huokeampaa ja tehoaa paremmin.\n"
                "- Illalla on vetäjä, joka johdattelee keskusteluun, vetää langat lopuksi yhteen "
                "ja huolehtii muistion läsnä olleille.\n"
                "- Aikaa on kahdesta ja puolesta kolmeen tuntia.\n"
                "- Aluksi on kahvia ja teetä leivän kera, samalla esittäytyminen toiveineen ja "
                "kiirehtimättä.\n"
                "- Kunnanjohtaja tai muu kunnan edustaja puhuu ensin. Sitten on aiheen mukaan "
                "työpaja tai learning café ja ehkä asiantuntijavieras.\n"
                "- Lopuksi sanotaan ääneen illan tulokset ja sovitut asiat."
            ),
            en=(
                "- The municipality convenes, most naturally through its contact person for "
                "associations. While the habit took root the convener was the project together "
                "with the municipalities.\n"
                "- Invitations go both straight to the associations and publicly to everyone.\n"
                "- Social media marketing is targeted at residents. It costs less than newspaper "
                "advertisements and works better.\n"
                "- The evening has a host who leads into the discussions, draws the threads "
                "together at the end and sees to the memo for those present.\n"
                "- There are two and a half to three hours.\n"
                "- It begins with coffee and tea and something to eat, and introductions with "
                "wishes, without hurry.\n"
                "- The municipal manager or another representative speaks first. Then, to suit the "
                "subject, comes a workshop or a learning café and perhaps an expert guest.\n"
                "- Finally the results and what was agreed are said aloud."
            ),
        ),
        tips=Text(
            fi=(
                "- Kutsu kaksi viikkoa ennen, ei paljon aiemmin. Muistuta sähköpostilla vielä "
                "muutamaa päivää ennen.\n"
                "- Varaudu siihen, että väkeä tulee noin kolmannes enemmän kuin ilmoittautuu. Moni "
                "ratkaisee lähtönsä vasta viime metreillä.\n"
                "- Kerää osallistujien yhteystiedot muistiota ja myöhempää yhteydenpitoa varten, "
                "ja kerro, mihin niitä käytetään. Noudata henkilörekisteriä ja salassapitoa "
                "koskevia sääntöjä."
            ),
            en=(
                "- Invite two weeks ahead, not much earlier. Send a reminder by e-mail a few days "
                "before.\n"
                "- Be ready for about a third more people than register. Many decide at the last "
                "moment.\n"
                "- Collect contact details for the memo and for keeping in touch later, and say "
                "what they are for. Follow the rules on personal data registers and "
                "confidentiality."
            ),
        ),
        evaluation=Text(
            fi=(
                "Palautetta pyydettiin hankkeen jokaisesta illasta. Sitä kertyi osallistujiin "
                "nähden vähän, mutta yleissävy oli hyvä: kunnat ja yhdistykset pitivät iltoja "
                "itselleen hyödyllisinä, ja uusia yhteistyön alkuja syntyi sekä yhdistysten kesken "
                "että kunnan kanssa.\n\n"
                "Tuloksia ovat olleet esimerkiksi järjestötalot, avustuksille sovitut perusteet, "
                "entisen yhteistyön syveneminen ja eri aihepiirien kumppanuuspöydät. Kunnat "
                "aikoivat jatkaa iltoja hankkeen päätyttyä järjestöyhdyshenkilöiden voimin."
            ),
            en=(
                "Feedback was asked for after every evening of the project. Compared with the "
                "number of participants there was little, but the tone was good: municipalities "
                "and associations found the evenings useful to themselves, and new cooperation "
                "began both among associations and with the municipality.\n\n"
                "Results have included association houses, agreed criteria for grants, existing "
                "cooperation growing deeper, and partnership tables on various subjects. The "
                "municipalities meant to carry on after the project through their contact persons."
            ),
        ),
        themes=("jarjestoyhteistyo", "vapaaehtoisuus-jarjestotuki"),
        created=dt.date(2020, 6, 12),
        changed=dt.date(2021, 10, 1),
        picture=Picture(
            motif="people",
            alt=Text(
                fi="Piirretty joukko ihmisiä kahvipöytien ääressä, yksi seisoo ja puhuu",
                en="A drawn crowd at coffee tables, one person standing and speaking",
            ),
        ),
    ),
    PracticeText(
        key="kumppanuuspoyta",
        title=Text(
            fi="Kumppanuuspöytä yhden aiheen ympärille", en="A partnership table around one subject"
        ),
        lead=Text(
            fi=(
                "Kun järjestöillassa sama huoli toistuu pöydästä toiseen, sille katetaan oma pöytä."
            ),
            en=(
                "When the same worry is repeated from table to table at an association evening, a "
                "table of its own is laid for it."
            ),
        ),
        place=Text(fi="Suomussalmi, seuraavaksi Kajaani", en="Suomussalmi, with Kajaani to follow"),
        funder=Text(
            fi=("Ei erillistä rahoitusta. Kunta antaa tilan ja kahvin, osallistujat työaikansa."),
            en=(
                "No separate funding. The municipality gives the room and the coffee, the "
                "participants their time."
            ),
        ),
        stage="developing",
        groups=("associations", "officials", "everyone"),
        municipalities=("Suomussalmi", "Kajaani"),
        area=Text(
            fi="Kainuu",
            en="Kainuu",
        ),
        author=Text(
            fi="Kunta ja järjestöt yhdessä",
            en="The municipality and the associations together",
        ),
        contact_role=Text(
            fi="kunnan järjestöyhdyshenkilö",
            en="the municipality's contact for associations",
        ),
        target_group=Text(
            fi=(
                "Yhdistykset, kunta, seurakunta ja hyvinvointialueen työntekijät, joita sama aihe "
                "koskettaa."
            ),
            en=(
                "Associations, the municipality, the parish and wellbeing county staff who share "
                "the subject."
            ),
        ),
        idea=Text(
            fi=(
                "Pöytä kokoontuu neljästi vuodessa puoleksitoista tunniksi. Joka kerta käydään "
                "läpi, mitä edellisellä kerralla luvattiin, ja valitaan yksi asia, joka hoidetaan "
                "ennen seuraavaa."
            ),
            en=(
                "The table meets four times a year for an hour and a half. Each time we go through "
                "what was promised last time and choose one thing to get done before the next."
            ),
        ),
        conditions=Text(
            fi=(
                "- Yksi kutsuja, joka huolehtii ajasta ja paikasta\n"
                "- Lyhyt lista sovituista asioista kaikkien nähtävillä\n"
                "- Lupa tulla mukaan kesken matkan"
            ),
            en=(
                "- One convener who looks after the time and place\n"
                "- A short list of what was agreed, for all to see\n"
                "- Permission to join halfway"
            ),
        ),
        tips=Text(
            fi=(
                "Valitse aihe, jonka jokainen ymmärtää yhdellä sanalla. Kerro seuraavassa "
                "järjestöillassa, mitä pöydässä on tehty, niin muutkin innostuvat."
            ),
            en=(
                "Choose a subject that everyone understands in one word. Tell the next association "
                "evening what the table has done, and others will be inspired too."
            ),
        ),
        evaluation=Text(
            fi=(
                "Kaksi ensimmäistä tapaamista on pidetty. Ystäväkahvilaan on tullut uusia "
                "kävijöitä terveysasemalta, mutta kyytien järjestäminen on vielä kesken."
            ),
            en=(
                "The first two meetings have been held. New visitors have come to the friendship "
                "café from the health centre, but arranging transport is still unfinished."
            ),
        ),
        themes=("jarjestoyhteistyo", "yhteisollisyys"),
        created=dt.date(2026, 5, 27),
        picture=Picture(
            motif="hands",
            alt=Text(
                fi="Piirretyt kädet pyöreän pöydän ympärillä", en="Drawn hands around a round table"
            ),
        ),
    ),
)
