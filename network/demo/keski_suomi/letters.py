"""Keski-Suomi: the association letter, the digest and the municipal letter."""

from network.demo.texts import LetterText, Text

LETTERS = (
    LetterText(
        key="jarjestokirje",
        subject=Text(
            fi="Järjestökirje: pajat kiertävät ja kysely avattiin",
            sv="Föreningsbrev: verkstäderna på väg, enkäten öppnad",
            en="Association letter: workshops on tour, survey opened",
        ),
        preview=Text(
            fi="Ilmoittaudu pajaan, etsi kuljettajia ja lue, mitä yhdistyksesi toivoi.",
            sv="Anmäl dig, hitta förare och läs vad föreningarna önskade.",
            en="Sign up, find drivers and read what associations wished for.",
        ),
        intro=Text(
            fi=(
                "Hei! Tässä kirjeessä on paikka, jonne lähteä, tulos, josta voi olla ylpeä, ja "
                "muutama ihminen, joita odotetaan talkoisiin."
            ),
            sv=(
                "Hej! I det här brevet finns en plats att åka till, ett resultat att vara stolt "
                "över och några personer som väntas på talko."
            ),
            en=(
                "Hello! This letter has a place to go, a result to be proud of, and some people "
                "who are wanted for working days."
            ),
        ),
        body=Text(
            fi=(
                "Elinvoimapajat alkavat pohjoisesta. Täyttäkää kunnan kysymyslista jo ennen pajaa, "
                "niin keskustelu pääsee heti asiaan.\n\n"
                "Muistathan päivittää yhdistyksesi tiedot. Jos mikään ei ole muuttunut, riittää "
                "yksi painallus muistutusviestissä.\n\n"
                "## Lyhyesti\n\n"
                "- Kielikoulutus on etänä ja maksuton.\n"
                "- Torstaikyydin malli on vapaasti lainattavissa.\n"
                "- Kuntakirje ottaa mukaan jutun teidänkin työstänne."
            ),
            sv=(
                "Livskraftsverkstäderna börjar i norr. Fyll i kommunens frågelista redan före "
                "träffen, så kommer samtalet genast till saken.\n\n"
                "Kom ihåg att uppdatera föreningens uppgifter. Om inget har ändrats räcker ett "
                "tryck i påminnelsen.\n\n"
                "## Kort\n\n"
                "- Språkkursen hålls på distans och är gratis.\n"
                "- Modellen för torsdagsskjutsen får lånas fritt.\n"
                "- Kommunbrevet tar gärna med en text om ert arbete."
            ),
            en=(
                "The vitality workshops begin in the north. Fill in the municipality’s list of "
                "questions beforehand, and the talk gets straight to the point.\n\n"
                "Please remember to update your association’s details. If nothing has changed, one "
                "press in the reminder is enough.\n\n"
                "## In brief\n\n"
                "- The language course is remote and free.\n"
                "- The model of the Thursday ride may be borrowed.\n"
                "- The municipal letter will gladly carry a story of your work."
            ),
        ),
        audience="associations",
        days_ago=20,
        news=("pajakierros", "kuntakirje-kokoaa", "torstaikyyti"),
        events=("elinvoimapaja-viitasaari", "selkea-kieli-koulutus", "jarjestopaiva"),
        story="sama-lenkki",
    ),
    LetterText(
        key="tiivistelma",
        subject=Text(
            fi="Tiivistelmä: vuoden 2019 palaute viidessä minuutissa",
            sv="Sammandrag: responsen 2019 på fem minuter",
            en="Digest: the 2019 feedback in five minutes",
        ),
        preview=Text(
            fi="Mitä kyselystä opittiin ja mitä se merkitsee omalle yhdistyksellesi.",
            sv="Vad enkäten lärde oss och vad den betyder för din förening.",
            en="What the survey taught and what it means for your association.",
        ),
        intro=Text(
            fi=(
                "Aikanaan muutosagentin tiivistelmät auttoivat järjestöjä seuraamaan uudistusta. "
                "Nyt sama keino on käytössä, kun iso aineisto halutaan yhden kahvikupin mittaan."
            ),
            sv=(
                "Tidigare hjälpte förändringsagentens sammandrag föreningarna att följa reformen. "
                "Nu används samma knep för att göra ett stort material lika kort som en kaffepaus."
            ),
            en=(
                "Once the change agent’s digests helped associations to follow the reform. The "
                "same means now brings a lot of material down to the length of a coffee."
            ),
        ),
        body=Text(
            fi=(
                "Kysely tehtiin alkuvuodesta 2019 pajoissa ja päivissä käyneille sekä "
                "postituslistoilla oleville. 81 vastasi, ja arvosana oli 4/5.\n\n"
                "Hyötyä kertoi saaneensa 80 prosenttia. Useimmin mainittiin oikea-aikainen tieto, "
                "muiden tapaaminen ja yhteinen ääni päättäjien suuntaan.\n\n"
                "## Mitä siitä kannattaa ottaa itselleen\n\n"
                "- Kerro tuloksista näkyvästi.\n"
                "- Kirjoita arjesta, älä rakenteista.\n"
                "- Viesti sekä omille jäsenille että kunnalle."
            ),
            sv=(
                "Enkäten gjordes i början av 2019 bland dem som varit på verkstäderna och dagarna "
                "eller fanns på sändlistorna. 81 svarade, och betyget var 4/5.\n\n"
                "Nytta hade 80 procent fått. Oftast nämndes information i rätt tid, möten med "
                "andra och en gemensam röst mot beslutsfattarna.\n\n"
                "## Vad du kan ta med dig\n\n"
                "- Berätta synligt om resultaten.\n"
                "- Skriv om vardagen, inte om strukturerna.\n"
                "- Kommunicera både med medlemmarna och med kommunen."
            ),
            en=(
                "The survey was made in early 2019 among people who had been to the workshops and "
                "days or were on the mailing lists. There were 81 answers, and the grade was "
                "4/5.\n\n"
                "80 per cent said they had benefited. Most often named were information at the "
                "right time, meeting others and a shared voice towards decision-makers.\n\n"
                "## What to take from it\n\n"
                "- Make your results visible.\n"
                "- Write about everyday life, not about structures.\n"
                "- Speak both to your members and to the municipality."
            ),
        ),
        audience="associations",
        days_ago=64,
        news=("kyselyn-tulokset",),
    ),
    LetterText(
        key="kuntakirje-luonnos",
        subject=Text(
            fi="Kuntakirje: kolme asiaa, joista kunta hyötyy",
            sv="Kommunbrev: tre saker som kommunen vinner på",
            en="Municipal letter: three things that help the municipality",
        ),
        preview=Text(
            fi="Tyhjät huoneet, kotiin tuotu kassi ja lista seuraavaan kokoukseen.",
            sv="Tomma rum, en hemkörd kasse och en lista till nästa möte.",
            en="Empty rooms, a bag brought home and a list for your next meeting.",
        ),
        intro=Text(
            fi=(
                "Hyvä viranhaltija ja päättäjä, tässä on kolme esimerkkiä järjestöjen "
                "hyvinvointityöstä. Jokaisen lopussa on ehdotus, jonka voi viedä seuraavaan "
                "kokoukseen."
            ),
            sv=(
                "Bästa tjänsteinnehavare och beslutsfattare, här är tre exempel på föreningarnas "
                "välfärdsarbete. I slutet av vart och ett finns ett förslag att ta till nästa möte."
            ),
            en=(
                "Dear official and decision-maker, here are three examples of associations’ "
                "wellbeing work. Each ends with a proposal for your next meeting."
            ),
        ),
        body=Text(
            fi=(
                "## 1. Huoneet ovat jo olemassa\n\n"
                "Keuruulla koulun, kirjaston ja seurakunnan tilat kootaan yhteen "
                "varauskalenteriin. Ehdotus: katsotaan, mitä tiloja meillä on iltaisin "
                "tyhjillään.\n\n"
                "## 2. Kassi, joka tulee kotiin\n\n"
                "Äänekoskella vapaaehtoiset kuljettavat ruoka-apua sinne, minne jakelupiste ei "
                "ulotu. Ehdotus: kerrotaan kuljetuksesta kotihoidossa.\n\n"
                "## 3. Kahdeksan kysymystä\n\n"
                "Järjestömyönteisen kunnan lista auttaa löytämään yhteiset aiheet järjestöjen "
                "kanssa. Ehdotus: täytetään lista ennen seuraavaa pajaa."
            ),
            sv=(
                "## 1. Rummen finns redan\n\n"
                "I Keuru samlas skolans, bibliotekets och församlingens lokaler i en gemensam "
                "bokningskalender. Förslag: se vilka lokaler som står tomma hos oss om "
                "kvällarna.\n\n"
                "## 2. Kassen som kommer hem\n\n"
                "I Äänekoski kör frivilliga mathjälp dit utdelningen inte når. Förslag: berätta om "
                "transporten i hemvården.\n\n"
                "## 3. Åtta frågor\n\n"
                "Listan för en föreningsvänlig kommun hjälper till att hitta gemensamma ämnen med "
                "föreningarna. Förslag: fyll i listan före nästa verkstad."
            ),
            en=(
                "## 1. The rooms are already there\n\n"
                "In Keuruu the rooms of the school, library and parish are being put into one "
                "booking calendar. Proposal: see which rooms of ours stand empty in the "
                "evenings.\n\n"
                "## 2. The bag that comes home\n\n"
                "In Äänekoski volunteers carry food aid where the hand-out does not reach. "
                "Proposal: tell home care about the delivery.\n\n"
                "## 3. Eight questions\n\n"
                "The list for an association-friendly municipality helps to find shared subjects "
                "with associations. Proposal: fill in the list before the next workshop."
            ),
        ),
        audience="officials",
        days_ago=None,
        news=("kaappi-kuljettaa", "kuntakirje-kokoaa"),
        events=("jarjestoilta-keuruu", "jarjestopaiva"),
        story="numerolappu",
    ),
)
