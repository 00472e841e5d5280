"""Associations of villages, nature and everyday life, and the keeper of the site."""

from network.demo.texts import OrganisationText, Picture, Text

from .everywhere import EVERYWHERE

ORGANISATIONS = (
    OrganisationText(
        key="loimijoen-olohuone",
        name=Text(fi="Loimijoen Olohuone ry"),
        summary=Text(
            fi=(
                "Työttömien perustama kohtaamispaikka, jossa keittolounas on halpa ja sanomalehti "
                "kaikkien yhteinen."
            ),
            sv=(
                "En mötesplats grundad av arbetslösa, där soppan är billig och tidningen är "
                "gemensam."
            ),
            en=(
                "A meeting place founded by unemployed people, where soup is cheap and the "
                "newspaper is shared."
            ),
        ),
        body=Text(
            fi=(
                "Ovesta saa tulla ilman asiaa. Puoli kymmeneltä juodaan kahvit ja luetaan lehti "
                "ääneen, yhdeltätoista keitto on pöydässä. Jokainen maksaa sen, mihin pystyy.\n\n"
                "Työhakemus, tukihakemus tai pitkä sähköposti valmistuu yhdessä: vieressä istuu "
                "joku, joka on tehnyt saman viime kuussa.\n\n"
                "Perjantaisin pelataan bingoa. Palkintona on yleensä kahvipaketti, joka avataan "
                "saman tien."
            ),
            sv=(
                "Man får komma in utan ärende. Halv tio dricker vi kaffe och läser tidningen högt, "
                "klockan elva står soppan på bordet. Var och en betalar det hen kan.\n\n"
                "En jobbansökan, en stödansökan eller ett långt mejl blir klart tillsammans: "
                "bredvid sitter någon som gjorde samma sak förra månaden.\n\n"
                "På fredagar spelar vi bingo. Priset är oftast ett kaffepaket som öppnas med "
                "detsamma."
            ),
            en=(
                "You may come in without a reason. At half past nine we have coffee and read the "
                "paper aloud; at eleven the soup is on the table. Everyone pays what they can.\n\n"
                "A job application, a benefit claim or a long e-mail gets done together: beside "
                "you sits someone who did the same last month.\n\n"
                "On Fridays we play bingo. The prize is usually a packet of coffee, opened on the "
                "spot."
            ),
        ),
        municipalities=("Forssa", "Tammela", "Jokioinen"),
        themes=("kohtaamispaikat", "tyottomat"),
        languages=("fi",),
        contact_role=Text(
            fi="olohuoneen vetäjä",
            sv="ledare för vardagsrummet",
            en="leader of the living room",
        ),
        email="loimijoen-olohuone@example.org",
        phone="050 000 0342",
        street="Kehruukatu 9",
        postal_code="30100",
        post_office="Forssa",
        meeting_times=Text(
            fi="Arkisin kello 9–14, keittolounas kello 11",
            sv="Vardagar klockan 9–14, sopplunch klockan 11",
            en="Weekdays from 9 to 14, soup at 11",
        ),
        founded=1995,
        verified_days_ago=42,
        website="https://example.org/loimijoen-olohuone",
        picture=Picture(
            motif="town",
            alt=Text(
                fi="Piirretty punatiilinen korttelirivi joen varrella",
                sv="Tecknade kvarter av rött tegel vid en å",
                en="Drawn red-brick blocks beside a river",
            ),
        ),
    ),
    OrganisationText(
        key="humppilan-kylatalkoot",
        name=Text(fi="Humppilan Kylätalkoot ry"),
        summary=Text(
            fi=(
                "Naapuriapua, kylätalon iltoja ja digitukea, joka tulee tarvittaessa omaan "
                "keittiöön."
            ),
            sv=(
                "Granntjänster, kvällar i byagården och digitalt stöd som vid behov kommer hem "
                "till köket."
            ),
            en=(
                "Neighbourly help, evenings at the village hall and digital support that comes to "
                "your kitchen."
            ),
        ),
        body=Text(
            fi=(
                "Talkooringissä on nelisenkymmentä ihmistä, jotka ovat luvanneet tehdä jotakin "
                "pientä: vaihtaa lampun, hakea reseptin tai katsoa, miksi tabletti ei soi. Pyyntö "
                "soitetaan yhteen numeroon.\n\n"
                "Kylätalolla kokoonnutaan kerran kuussa. Ensin syödään, sitten päätetään. "
                "Järjestys on todettu hyväksi.\n\n"
                "Remonttiin tai lumitöihin emme ehdi joka viikko, mutta yksin ei jätetä ketään."
            ),
            sv=(
                "I talkoringen finns ett fyrtiotal personer som har lovat göra något litet: byta "
                "en lampa, hämta ett recept eller se efter varför surfplattan inte ringer. Allt "
                "beställs via ett enda nummer.\n\n"
                "En gång i månaden samlas vi i byagården. Först äter vi, sedan fattar vi beslut. "
                "Den ordningen har visat sig fungera.\n\n"
                "Vi hinner inte renovera eller skotta snö varje vecka, men ingen lämnas ensam."
            ),
            en=(
                "About forty people in our ring have promised to do something small: change a "
                "bulb, fetch a prescription or see why the tablet will not ring. There is one "
                "number to call.\n\n"
                "Once a month we gather at the village hall. First we eat, then we decide. That "
                "order has proved a good one.\n\n"
                "We cannot do repairs or clear snow every week, but nobody is left alone."
            ),
        ),
        municipalities=("Humppila",),
        themes=("kylatoiminta", "digituki"),
        languages=("fi",),
        contact_role=Text(fi="talkoovastaava", sv="talkoansvarig", en="head of the work parties"),
        email="humppilan-kylatalkoot@example.org",
        phone="050 000 0343",
        street="Kylätie 31",
        postal_code="31640",
        post_office="Humppila",
        meeting_times=Text(
            fi="Kylätalon ilta kuukauden ensimmäisenä torstaina kello 18",
            sv="Kväll i byagården första torsdagen i månaden klockan 18",
            en="Village hall evening on the first Thursday of the month at 18",
        ),
        founded=2001,
        verified_days_ago=430,
        picture=Picture(
            motif="field",
            alt=Text(
                fi="Piirretty viljapelto, jonka takana näkyy kylätalo",
                sv="Tecknat sädesfält med en byagård i bakgrunden",
                en="Drawn cornfield with a village hall behind it",
            ),
        ),
    ),
    OrganisationText(
        key="suopolun-kulkijat",
        name=Text(fi="Suopolun Kulkijat ry"),
        summary=Text(
            fi=(
                "Hitaita luontoretkiä pitkospuilla ja metsäteillä, myös apuvälineen kanssa "
                "kulkeville."
            ),
            sv=(
                "Långsamma naturutflykter på spänger och skogsvägar, också för den som rör sig med "
                "hjälpmedel."
            ),
            en=(
                "Slow outings on duckboards and forest roads, also for people who use mobility "
                "aids."
            ),
        ),
        body=Text(
            fi=(
                "Retken pituus on sama kuin porukan hitain kulkija jaksaa, ja siitä ollaan "
                "ylpeitä. Jokainen reitti kierretään etukäteen: kirjaamme penkit, kaiteet ja "
                "paikat, joissa pyörätuoli kääntyy.\n\n"
                "Lainaksi saa kävelysauvoja, kaksi maastopyörätuolia ja istuinalustoja. Ne "
                "kannattaa varata edellisenä päivänä.\n\n"
                "Sateellakin lähdetään. Termoskannu on yhdistyksen tärkein omaisuus."
            ),
            sv=(
                "Utflykten är så lång som den långsammaste i gruppen orkar, och det är vi stolta "
                "över. Varje rutt går vi i förväg: vi antecknar bänkar, räcken och ställen där en "
                "rullstol kan vända.\n\n"
                "Du kan låna gångstavar, två terrängrullstolar och sittunderlag. Boka dem gärna "
                "dagen innan.\n\n"
                "Vi ger oss av också när det regnar. Termosen är föreningens viktigaste egendom."
            ),
            en=(
                "A walk is as long as the slowest of us can manage, and we are proud of that. "
                "Every route is walked in advance: we note benches, railings and places where a "
                "wheelchair can turn.\n\n"
                "You can borrow walking poles, two all-terrain wheelchairs and seat pads. It is "
                "best to book them the day before.\n\n"
                "We go in the rain as well. The thermos flask is the association's most important "
                "possession."
            ),
        ),
        municipalities=("Tammela", "Forssa", "Loppi"),
        themes=("luonto-green-care", "terveysliikunta", "liikuntavammat"),
        languages=("fi", "en"),
        contact_role=Text(fi="retkivastaava", sv="utflyktsansvarig", en="outings leader"),
        email="suopolun-kulkijat@example.org",
        phone="050 000 0344",
        street="Kankaanperä 4",
        postal_code="31300",
        post_office="Tammela",
        meeting_times=Text(
            fi="Retki joka toinen sunnuntai kello 11",
            sv="Utflykt varannan söndag klockan 11",
            en="An outing every other Sunday at 11",
        ),
        founded=2009,
        verified_days_ago=140,
        website="https://example.net/suopolun-kulkijat",
        picture=Picture(
            motif="forest",
            alt=Text(
                fi="Piirretty suomaisema, jossa pitkospuut johtavat mäntyjen väliin",
                sv="Tecknad mosse med spänger som leder in bland tallar",
                en="Drawn mire with duckboards leading in among pines",
            ),
        ),
    ),
    OrganisationText(
        key="hausjarven-jakopoyta",
        name=Text(fi="Hausjärven Jakopöytä ry"),
        summary=Text(
            fi=(
                "Hävikkiruokaa ja arjen tavaroita jaossa kerran viikossa, kyselemättä ja "
                "kiirehtimättä."
            ),
            sv=(
                "Räddad mat och vardagsvaror delas ut en gång i veckan, utan frågor och utan "
                "brådska."
            ),
            en=(
                "Surplus food and everyday goods shared once a week, without questions and without "
                "hurry."
            ),
        ),
        body=Text(
            fi=(
                "Kauppojen ja koulukeittiön ylijäämä haetaan aamulla, ja iltapäivällä se on "
                "pöydällä. Kukaan ei kysy nimeä eikä tuloja. Otetaan sen verran, että "
                "seuraavallekin jää.\n\n"
                "Jonon sijasta meillä on tuolit ja vuoronumerot, joten ehtii jutella. Moni on "
                "tullut ensin syömään ja sitten jakamaan.\n\n"
                "- Kuljetus kotiin, jos jalat eivät kanna\n"
                "- Lastenvaatteita ja astioita\n"
                "- Velkaneuvojan tavoittaa kerran kuussa"
            ),
            sv=(
                "På morgonen hämtar vi det som blivit över i butikerna och skolköket, och på "
                "eftermiddagen står det på bordet. Ingen frågar efter namn eller inkomst. Man tar "
                "så mycket att det räcker till nästa.\n\n"
                "I stället för kö har vi stolar och nummerlappar, så man hinner prata. Många har "
                "först kommit för att äta och sedan för att dela ut.\n\n"
                "- Hemtransport om benen inte bär\n"
                "- Barnkläder och husgeråd\n"
                "- En skuldrådgivare är på plats en gång i månaden"
            ),
            en=(
                "In the morning we fetch what the shops and the school kitchen have left over, and "
                "in the afternoon it is on the table. Nobody asks your name or income. You take so "
                "much that some is left for the next person.\n\n"
                "Instead of a queue there are chairs and numbers, so there is time to talk. Many "
                "first came to eat and then to help share.\n\n"
                "- Delivery home if your legs will not carry you\n"
                "- Children's clothes and crockery\n"
                "- A debt adviser is here once a month"
            ),
        ),
        municipalities=("Hausjärvi", "Riihimäki"),
        themes=("ruoka-apu", "talous-velka"),
        languages=("fi",),
        contact_role=Text(fi="jakovastaava", sv="utdelningsansvarig", en="distribution leader"),
        email="hausjarven-jakopoyta@example.org",
        phone="050 000 0346",
        street="Asemanraitti 17",
        postal_code="12100",
        post_office="Oitti",
        meeting_times=Text(
            fi="Jako torstaisin kello 15–17",
            sv="Utdelning torsdagar klockan 15–17",
            en="Sharing table on Thursdays from 15 to 17",
        ),
        founded=2018,
        verified_days_ago=51,
        website="https://example.org/jakopoyta",
    ),
    OrganisationText(
        key="vanajaveden-setlementti",
        name=Text(fi="Vanajaveden Setlementti ry"),
        summary=Text(
            fi=(
                "Monialainen kansalaisjärjestö, joka pitää yllä tätä sivustoa ja neuvoo "
                "yhdistyksiä koko maakunnassa."
            ),
            sv=(
                "En mångsidig medborgarorganisation som upprätthåller webbplatsen och ger "
                "föreningar råd i hela landskapet."
            ),
            en=(
                "A broad civic association that keeps this site and advises associations "
                "throughout the region."
            ),
        ),
        body=Text(
            fi=(
                "Setlementti uskoo, että ihmiset osaavat auttaa toisiaan, kun heillä on paikka, "
                "aika ja joku, joka keittää kahvin. Meidän osamme on usein se viimeinen.\n\n"
                "Järjestöverkon parissa työskentelee suunnittelija ja kaksi osa-aikaista neuvojaa. "
                "He vastaavat puhelimeen, kiertävät kunnissa ja pitävät hakemiston ajan tasalla. "
                "Rahoitus tulee STEAlta.\n\n"
                "- Neuvontaa yhdistyksen perustamiseen\n"
                "- Kokoustila lainaan ilman vuokraa\n"
                "- Opastus järjestöverkon käyttöön"
            ),
            sv=(
                "Settlementet tror att människor kan hjälpa varandra när det finns en plats, tid "
                "och någon som kokar kaffe. Vår del är ofta den sista.\n\n"
                "Med föreningsnätverket arbetar en planerare och två rådgivare på deltid. De "
                "svarar i telefon, reser runt i kommunerna och håller katalogen aktuell. "
                "Finansieringen kommer från STEA.\n\n"
                "- Råd för den som vill grunda en förening\n"
                "- Mötesrum till låns utan hyra\n"
                "- Handledning i att använda föreningsnätverket"
            ),
            en=(
                "The settlement believes that people can help one another when they have a place, "
                "some time and someone to make the coffee. Our part is often the last.\n\n"
                "A planner and two part-time advisers work on the associations' network. They "
                "answer the telephone, travel around the municipalities and keep the directory up "
                "to date. The funding comes from STEA.\n\n"
                "- Advice on founding an association\n"
                "- A meeting room to borrow, free of rent\n"
                "- Guidance in using the network"
            ),
        ),
        municipalities=EVERYWHERE,
        themes=("jarjestoyhteistyo", "palveluohjaus", "vapaaehtoistoiminta"),
        languages=("fi", "sv", "en"),
        contact_role=Text(
            fi="verkkopalvelun suunnittelija",
            sv="planerare av webbtjänsten",
            en="web service planner",
        ),
        email="kantahame@example.org",
        phone="050 000 0300",
        street="Rantapolku 3",
        postal_code="13100",
        post_office="Hämeenlinna",
        founded=1979,
        verified_days_ago=3,
        website="https://example.org/vanajaveden-setlementti",
        picture=Picture(
            motif="hall",
            alt=Text(
                fi="Piirretty vanha puutalo lipputankoineen järven rannalla",
                sv="Tecknat gammalt trähus med flaggstång vid sjön",
                en="Drawn old wooden house with a flagpole by the lake",
            ),
        ),
    ),
)
