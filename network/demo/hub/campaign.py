"""The hub: the national campaign and its toolkit."""

from network.demo.hub.toolkit import TOOLKIT
from network.demo.texts import CampaignText, Picture, Text

CAMPAIGN = CampaignText(
    key="onneksi-on-joku",
    slug=Text(fi="onneksi-on-joku", sv="tur-att-nagon-finns", en="luckily-there-is-someone"),
    title=Text(fi="Onneksi on joku", sv="Tur att någon finns", en="Luckily there is someone"),
    hashtag=Text(fi="#onneksionjoku", sv="#turattnågonfinns", en="#onneksionjoku"),
    lead=Text(
        fi=(
            "Yhteinen mediakampanja kertoo sosiaali- ja terveysjärjestöjen työstä ihmisten kautta. "
            "Lyhyt video riittää, ja jokainen järjestö tekee siitä omannäköisensä."
        ),
        sv=(
            "En gemensam mediekampanj berättar om social- och hälsoorganisationernas arbete genom "
            "människor. En kort video räcker, och varje organisation gör den på sitt eget sätt."
        ),
        en=(
            "A shared media campaign tells of the work of social and health associations through "
            "people. A short video is enough, and each association makes it its own way."
        ),
    ),
    body=Text(
        fi=(
            "Onneksi on joku, joka soittaa. Joku, joka keittää kahvit, odottaa bussipysäkillä tai "
            "istuu vieressä, kun lääkäri kertoo. Kampanja rakentuu näistä ihmisistä ja siitä, mitä "
            "heillä on kerrottavana. Välineinä ovat järjestöjen omat, lyhyet videot ja sosiaalinen "
            "media.\n\n"
            "## Miksi yhdessä\n\n"
            "Järjestöjen arvokas työ jää helposti näkymättömäksi, koska se tapahtuu keittiöissä ja "
            "käytävillä. Kampanjalla tuetaan järjestöjen toimintaa ja turvataan sen tulevaisuutta. "
            "Kun moni puhuu samaan aikaan ja kukin omalla äänellään, kokonaisuus kuuluu: "
            "järjestökenttä on moniääninen ja monipuolinen, ja niin saakin olla.\n\n"
            "## Kuka voi tulla mukaan\n\n"
            "Kaikki sosiaali- ja terveysalan yhdistykset, pienistä paikallisista kerhoista "
            "alueellisiin yhdistyksiin ja valtakunnallisiin liittoihin. Jokainen antaa sen, mihin "
            "pystyy: yksi tekee kymmenen videota, toinen jakaa naapurin tarinan.\n\n"
            "## Oma tapa on paras tapa\n\n"
            "Työkalupakissa on tarkkoja, käytännöllisiä ohjeita ja vinkkejä. Niitä saa käyttää, "
            "muttei tarvitse seurata kirjaimellisesti. Tärkeämpää kuin muoto on se, että kerrotte. "
            "Valitkaa yksi sisältö tai tehkää kaikkia.\n\n"
            "- Videot ja aineistot voi teettää ammattilaisilla.\n"
            "- Ne voi yhtä hyvin tehdä itse: jäsenillä, vapaaehtoisilla ja sidosryhmillä on "
            "taitoja, intoa ja tuttuja.\n"
            "- Kampanjaa voi tarjota yritykselle yhteistyön aiheeksi tai pro bono -kohteeksi, "
            "jolloin osaaminen tulee lahjana.\n\n"
            "## Missä tarinoita näytetään\n\n"
            "- järjestön verkkosivuilla\n"
            "- jäsenten ja muun väen uutiskirjeissä\n"
            "- sosiaalisessa mediassa, aina aihetunnisteella #onneksionjoku\n"
            "- oman alueen päättäjille lähetettävissä viesteissä\n"
            "- paikallisissa medioissa\n\n"
            "## Milloin\n\n"
            "Aloittaa voi vaikka tänään, ja teemaa pidetään esillä koko vuoden. Videoiden "
            "julkaisua kannattaa kerätä erityisesti Järjestöjen päivään, joka on 1.10. "
            "Valtakunnallinen taho nostaa järjestöjen sisältöjä omiin kanaviinsa ja omaan "
            "kirjeeseensä, ja sama tehdään täällä verkostossa.\n\n"
            "## Mistä kampanja tulee\n\n"
            "Sosiaali- ja terveysalan valtakunnallinen kattojärjestö kokosi työkalupakin ja "
            "kirjasi toimintamallin toukokuussa 2020. Tuolloin teemaa suunniteltiin pidettävän "
            "esillä koko vuosi 2020. Valtakunnallisesti kampanja pidettiin viimeksi verkossa "
            "vuosina 2020–2021 ilman erillistä rahoitusta. Kuvausta päivitettiin maaliskuussa "
            "2024. Malli on yhä käytössä, ja sitä kehitetään edelleen.\n\n"
            "! Kysyttävää? Kampanjaa neuvoo verkoston viestintä: info@jarjestoverkko.example.org."
        ),
        sv=(
            "Tur att någon ringer. Någon som kokar kaffe, väntar vid hållplatsen eller sitter "
            "bredvid när läkaren berättar. Kampanjens innehåll är de här människorna och deras "
            "berättelser. Redskapen är organisationernas egna korta videor och sociala medier.\n\n"
            "## Varför tillsammans\n\n"
            "Organisationernas värdefulla arbete blir lätt osynligt, eftersom det sker i kök och "
            "korridorer. Kampanjen stöder organisationernas verksamhet och tryggar dess framtid. "
            "När många talar samtidigt och var och en med sin egen röst hörs helheten: fältet är "
            "mångstämmigt och mångsidigt, och så får det vara.\n\n"
            "## Vem kan vara med\n\n"
            "Alla föreningar inom social- och hälsobranschen, från små lokala klubbar till "
            "regionala föreningar och riksförbund. Var och en ger det som går: en gör tio videor, "
            "en annan delar grannens berättelse.\n\n"
            "## Det egna sättet är bäst\n\n"
            "I verktygslådan finns noggranna, praktiska anvisningar och tips. De får användas men "
            "behöver inte följas till punkt och pricka. Att ni berättar är viktigare än formen. "
            "Välj ett innehåll eller gör alla slag.\n\n"
            "- Videor och material kan beställas av yrkespersoner.\n"
            "- De kan lika väl göras själv: medlemmar, frivilliga och intressegrupper har "
            "kunskaper, iver och bekanta.\n"
            "- Kampanjen kan erbjudas ett företag som ämne för samarbete eller pro bono-objekt, "
            "och då kommer kunnandet som gåva.\n\n"
            "## Var berättelserna visas\n\n"
            "- på organisationens webbplats\n"
            "- i nyhetsbrev till medlemmar och andra\n"
            "- i sociala medier, alltid med hashtaggen #turattnågonfinns\n"
            "- i meddelanden till den egna regionens beslutsfattare\n"
            "- i lokala medier\n\n"
            "## När\n\n"
            "Du kan börja redan i dag, och temat hålls framme hela året. Videorna samlas gärna "
            "till Organisationernas dag den 1.10. Den nationella aktören lyfter fram "
            "organisationernas innehåll i sina kanaler och i sitt brev, och samma sak gör vi här i "
            "nätverket.\n\n"
            "## Var kampanjen kommer ifrån\n\n"
            "En nationell takorganisation för social- och hälsobranschen sammanställde "
            "verktygslådan och beskrev modellen i maj 2020. Då skulle temat hållas framme under "
            "hela året 2020. Nationellt genomfördes kampanjen senast på internet 2020–2021 utan "
            "särskild finansiering. Beskrivningen uppdaterades i mars 2024. Modellen är "
            "fortfarande i bruk och utvecklas ännu.\n\n"
            "! Frågor? Nätverkets kommunikation ger råd om kampanjen: "
            "info@jarjestoverkko.example.org."
        ),
        en=(
            "Luckily there is someone who rings. Someone who makes the coffee, waits at the bus "
            "stop or sits beside you while the doctor speaks. These people and their stories are "
            "the content of the campaign. Its means are short videos of the associations’ own, and "
            "social media.\n\n"
            "## Why together\n\n"
            "The valuable work of associations easily goes unseen, because it happens in kitchens "
            "and corridors. The campaign supports what associations do and secures its future. "
            "When many speak at once, each in its own voice, the whole is heard: the field has "
            "many voices and many sides, and so it should.\n\n"
            "## Who can join\n\n"
            "All social and health associations, from small local clubs to regional associations "
            "and national federations. Each gives what it can: one makes ten videos, another "
            "shares a neighbour’s story.\n\n"
            "## Your own way is the best way\n\n"
            "The toolkit holds detailed, practical instructions and tips. You may use them but "
            "need not follow them to the letter. Telling matters more than form. Choose one kind "
            "of content or make all of them.\n\n"
            "- Videos and material can be made by professionals.\n"
            "- You can just as well make them yourselves: members, volunteers and stakeholders "
            "have skills, zeal and friends.\n"
            "- The campaign can be offered to a company as a subject for cooperation or as a pro "
            "bono project, and then skills come as a gift.\n\n"
            "## Where stories are shown\n\n"
            "- on the association’s website\n"
            "- in newsletters to members and others\n"
            "- in social media, always with the hashtag #onneksionjoku\n"
            "- in messages to decision-makers in your area\n"
            "- in local media\n\n"
            "## When\n\n"
            "You can begin today, and the theme is kept up all year. It is worth gathering the "
            "videos for the Day of Civil Society Organisations on 1 October. The national body "
            "lifts associations’ content into its own channels and letter, and we do the same here "
            "in the network.\n\n"
            "## Where the campaign comes from\n\n"
            "A national umbrella body for social and health associations put the toolkit together "
            "and described the practice in May 2020. The plan then was to keep up the theme "
            "throughout 2020. Nationally the campaign was last carried out on the internet in "
            "2020–2021, without separate funding. The description was updated in March 2024. The "
            "practice is still in use and still being developed.\n\n"
            "! Questions? The network’s communications team advises on the campaign: "
            "info@jarjestoverkko.example.org."
        ),
    ),
    launch_month=10,
    launch_day=1,
    toolkit=TOOLKIT,
    picture=Picture(
        motif="hands",
        alt=Text(
            fi="Kaksi piirrettyä kättä tarttuu toisiinsa",
            sv="Två tecknade händer griper tag i varandra",
            en="Two drawn hands taking hold of each other",
        ),
    ),
)
