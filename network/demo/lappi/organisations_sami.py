"""Associations of Lappi: Sámi language and craft in Utsjoki and Inari."""

from network.demo.texts import OrganisationText, Picture, Text

ORGANISATIONS = (
    OrganisationText(
        key="giellasearvi",
        name=Text(
            fi="Tenonvarren kieliseura ry",
            sv="Tenonvarren kieliseura ry",
            en="Tenonvarren kieliseura ry",
            se="Deanugátti giellasearvi rs",
        ),
        summary=Text(
            fi=(
                "Pohjoissaamea arjessa: lukupiiri, lasten kielipiha ja etäkahvila. Puhua "
                "saa sen verran kuin osaa."
            ),
            sv=(
                "Nordsamiska i vardagen: läsecirkel, språkgård för barn och nätkafé. Tala "
                "så mycket du kan."
            ),
            en=(
                "Northern Sámi in everyday life: a reading circle, a language yard for "
                "children and an online café. Speak as much as you can."
            ),
            se=("Mii hállat ja oahppat davvisámegiela ovttas. Buohkat leat bures boahtin."),
        ),
        body=Text(
            fi=(
                "Kieliseura pitää pohjoissaamen äänessä ihmisten kesken. Mukana on niitä, "
                "joille kieli on äidinkieli, ja niitä, jotka opettelevat sitä vasta "
                "nyt.\n\n"
                "- lukupiiri Utsjoen kirkonkylässä kerran kuussa\n"
                "- kielipiha lapsille lauantaisin\n"
                "- etäkahvila joka toinen torstai\n\n"
                "Kenenkään taitoa ei tarkasteta. Rohkeasti suu auki, vaikka virheitä "
                "tulisi."
            ),
            sv=(
                "Språksällskapet håller nordsamiskan levande människor emellan. Med finns "
                "de som har den som modersmål och de som lär sig den först nu.\n\n"
                "- läsecirkel i Utsjoki kyrkby en gång i månaden\n"
                "- språkgård för barn på lördagar\n"
                "- nätkafé varannan torsdag\n\n"
                "Ingens kunskaper kontrolleras. Våga prata, även om det blir fel."
            ),
            en=(
                "The language society keeps Northern Sámi sounding between people. Some "
                "have it as their mother tongue, some are only now learning it.\n\n"
                "- a reading circle in Utsjoki village once a month\n"
                "- a language yard for children on Saturdays\n"
                "- an online café every other Thursday\n\n"
                "Nobody's skill is checked. Be bold and speak, mistakes and all."
            ),
            se=(
                "Mis leat lohkanjoavku, mánáid giellaboddu ja neahttagáffe. Fárus leat "
                "sihke eatnigielagat ja ođđa oahppit.\n\n"
                "- lohkanjoavku Ohcejogas oktii mánus\n"
                "- giellaboddu mánáide lávvardagaid\n"
                "- neahttagáffe juohke nuppi duorastaga\n\n"
                "Mii eat dárkkis du giellamáhtu. Hála roahkkadit, vaikko dagat "
                "meattáhusaid."
            ),
        ),
        municipalities=("Utsjoki", "Inari"),
        themes=("saamen-kielet", "saamelaiskulttuuri"),
        languages=("se", "fi"),
        contact_role=Text(
            fi="seuran sihteeri",
            sv="sällskapets sekreterare",
            en="society's secretary",
            se="searvvi čálli",
        ),
        email="giellasearvi@example.org",
        phone="050 000 0426",
        street="Jokitörmä 2",
        postal_code="99980",
        post_office="Utsjoki",
        meeting_times=Text(
            fi="Etäkahvila joka toinen torstai klo 18, kielipiha lauantaisin klo 11",
            sv="Nätkafé varannan torsdag kl. 18, språkgård lördagar kl. 11",
            en=("Online café every other Thursday at 18, language yard on Saturdays at 11"),
            se=(
                "Neahttagáffe juohke nuppi duorastaga diibmu 18, giellaboddu lávvardagaid diibmu 11"
            ),
        ),
        online=True,
        founded=2012,
        verified_days_ago=19,
        picture=Picture(
            motif="fell",
            alt=Text(
                fi="Piirretty tunturi ja leveä joki",
                sv="Tecknat fjäll och en bred älv",
                en="A drawn fell and a wide river",
                se="Sárgojuvvon govva: duottar ja johka",
            ),
        ),
    ),
    OrganisationText(
        key="suohpan",
        name=Text(
            fi="Käsityöseura Suohpan ry",
            sv="Käsityöseura Suohpan ry",
            en="Käsityöseura Suohpan ry",
            se="Duodjesearvi Suohpan rs",
        ),
        summary=Text(
            fi=(
                "Saamelaisen käsityön seura Inarissa: viikoittainen tekemisen ilta, jossa "
                "vanhat mallit siirtyvät uusille käsille."
            ),
            sv=(
                "Samiskt slöjdsällskap i Enare: en kväll i veckan går gamla mönster vidare "
                "till nya händer."
            ),
            en=(
                "A Sámi craft society in Inari: one evening a week, old patterns pass into "
                "new hands."
            ),
            se=(
                "Mii duddjot ovttas Anáris. Buohkat leat bures boahtin, maiddái sii, geat "
                "eai leat duddjon ovdal."
            ),
        ),
        body=Text(
            fi=(
                "Saman pöydän ääressä ommellaan, punotaan nauhaa ja opitaan "
                "vierustoverilta. Nuorin on ollut kahdeksan, vanhin "
                "yhdeksänkymmentäkaksi.\n\n"
                "Joka kerralla on paikalla kokenut tekijä. Välineet ja ensimmäiset "
                "tarvikkeet saa meiltä.\n\n"
                "Illoissa kuulee pohjoissaamea, inarinsaamea, koltansaamea ja suomea."
            ),
            sv=(
                "Vid samma bord syr vi, väver band och lär av grannen. Den yngsta har "
                "varit åtta, den äldsta nittiotvå.\n\n"
                "Varje gång är en erfaren slöjdare på plats. Redskap och det första "
                "materialet får du av oss.\n\n"
                "På kvällarna hörs nordsamiska, enaresamiska, skoltsamiska och finska."
            ),
            en=(
                "Round one table we sew, weave bands and learn from whoever sits next to "
                "us. The youngest has been eight, the oldest ninety-two.\n\n"
                "An experienced maker is there every time. We lend the tools and give you "
                "your first materials.\n\n"
                "In the evenings you hear Northern Sámi, Inari Sámi, Skolt Sámi and "
                "Finnish."
            ),
            se=(
                "Mii goarrut, čuoldit báttiid ja oahppat nubbi nuppis. Nuoramus oassálasti "
                "lea leamaš 8-jahkásaš ja boarráseamos 92-jahkásaš.\n\n"
                "Juohke háve mis lea čeahpes duojár, gii rávve. Mis leat reaiddut ja "
                "ávdnasat.\n\n"
                "Mis gullojit davvisámegiella, anárašgiella, nuortalašgiella ja "
                "suomagiella."
            ),
        ),
        municipalities=("Inari", "Utsjoki", "Enontekiö"),
        themes=("saamelaiskulttuuri", "kulttuurihyvinvointi"),
        languages=("fi", "se"),
        contact_role=Text(fi="puheenjohtaja", sv="ordförande", en="chair", se="ságadoalli"),
        email="suohpan@example.org",
        phone="050 000 0427",
        street="Järvenpäänpolku 8",
        postal_code="99870",
        post_office="Inari",
        meeting_times=Text(
            fi="Tiistaisin klo 17.30–20",
            sv="Tisdagar kl. 17.30–20",
            en="Tuesdays 17.30–20",
            se="Disdagaid diibmu 17.30–20",
        ),
        founded=2006,
        verified_days_ago=110,
        picture=Picture(
            motif="hands",
            alt=Text(
                fi="Piirretyt kädet käsityön äärellä",
                sv="Tecknade händer med ett handarbete",
                en="Drawn hands at handicraft",
                se="Sárgojuvvon govva: gieđat ja duodji",
            ),
        ),
    ),
)
