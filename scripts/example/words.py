# SPDX-License-Identifier: GPL-3.0-or-later
"""Words of the example: what systems of a category are called, what they do and what they store.

Everything is invented for the example. No product, supplier or provider of this file exists; the check
of check_example.py looks for the real names of the catalogue and fails if one slips in.
"""

# category: (words after the product name, purpose in Finnish, data store)
CATEGORY = {
    "ehr_phc": ("Potilas|Kertomus|Terveys|Hoito", "Potilaskertomus, ajanvaraus ja hoitotyön kirjaaminen terveyskeskuksessa", "Potilasrekisteri"),
    "ehr_spec": ("Sairaala|Osasto", "Erikoissairaanhoidon potilaskertomus, lähetteet ja hoitojaksot", "Potilasrekisteri"),
    "dental": ("Suu|Hammas|Suunhoito", "Suun terveydenhuollon potilaskertomus ja hammaskuvien liittäminen", "Suun terveydenhuollon potilasrekisteri"),
    "hosp_clinical": ("Kardio|Neuro|Silmä|Synnytys|Anestesia|Teho|Dialyysi|Onko|Endo|Keuhko|Patologia|Kirurgia|Uni|Iho|Allergia|Reuma|Gastro|Hemato|Nefro|Pediatria|Psykiatria|Geriatria|Ortopedia|Urologia|Foniatria|Fysiatria|Geeni|Kipu|Leikkaus|Sädehoito|Verikeskus|Vastasyntyneet|Diabetes|Korva|Käsi|Rinta|Selkä|Verisuoni|Ravitsemus|Haava", "Erikoisalan kliininen kirjaaminen ja lausunnot", "Potilasrekisterin osa"),
    "lis": ("Labra|Näyte|Analyysi", "Laboratoriopyynnöt, näytteet ja tulokset", "Laboratoriorekisteri"),
    "ris_pacs": ("Kuva|Röntgen|Kuvastin", "Kuvantamisen pyynnöt, kuvat ja lausunnot", "Kuva-arkisto"),
    "pharmacy": ("Lääke|Apteekki|Annos", "Lääketilaukset, varasto ja osastojen lääkekaapit", "Lääkehuollon rekisteri"),
    "device_data": ("EKG|Spiro|Monitori|Mittaus|Glukoosi|Verenpaine|Audio|Holter|Tutkimus|Ultra|Näkö|Kuulo|Hengitys|Ruiskupumppu|Lämpö|Happi|Sydänääni|Luuntiheys|Lihas|Aivosähkö|Vaaka|Tähystys|Sterilointi|Virtaus|Kaiku|Rasitus", "Laitteen mittaustulosten tallennus ja katselu", "Mittaustulokset"),
    "ems": ("Ensihoito|Hälytys", "Ensihoitokertomus ja tehtävien seuranta", "Ensihoitorekisteri"),
    "rehab": ("Apuväline|Kuntoutus", "Apuvälineiden lainaus ja kuntoutuspäätökset", "Apuvälinerekisteri"),
    "infection_quality": ("Laatu|Infektio|Hygienia", "Hoitoon liittyvien infektioiden ja laadun seuranta", "Laaturekisteri"),
    "queue_booking": ("Ajanvaraus|Takaisinsoitto|Jono", "Ajanvaraus ja takaisinsoitto asiakkaille", "Ajanvaraustiedot"),
    "health_digital": ("Omahoito|Digi|Etävastaanotto", "Kuntalaisen sähköinen yhteydenotto ja esitiedot", "Asiointitiedot"),
    "sw_case": ("Sosiaali|Asiakas|Sosnet", "Sosiaalihuollon asiakastyön kirjaaminen ja päätökset", "Sosiaalihuollon asiakasrekisteri"),
    "homecare": ("Kotihoito|Reitti|Kotikäynti", "Kotihoidon käyntien suunnittelu ja mobiilikirjaaminen", "Kotihoidon asiakasrekisteri"),
    "care_alarm": ("Turva|Kutsu|Ranneke", "Turvapuhelinten ja hoitajakutsun hälytysten välitys", "Hälytystiedot"),
    "sw_special": ("Perhe|Päihde|Asuminen|Omaishoito|Tulkki", "Sosiaalipalvelun erillinen kirjaaminen", "Asiakasrekisterin osa"),
    "assessment": ("Arvio|Toimintakyky", "Toimintakyvyn arvioinnit ja vertailutieto", "Arviointitiedot"),
    "voucher": ("Seteli|Ostopalvelu", "Palvelusetelien ja ostopalvelujen hallinta", "Palvelusetelitiedot"),
    "rescue_ops": ("Johto|Tilannekuva|Kenttä|Viesti|Yksikkö|Paikannus|Tukikohta", "Pelastustoiminnan johtaminen ja tilannekuva", "Tehtävätiedot"),
    "rescue_prev": ("Palotarkastus|Nuohous|Riskikohde|Valvonta", "Palotarkastukset ja valvontasuunnitelma", "Valvontarekisteri"),
    "rescue_support": ("Kalusto|Huolto|Koulutus|Varuste|Kilpi|Letku|Sopimuspalo|Öljyntorjunta|Asema", "Kaluston, huollon ja koulutusten seuranta", "Kalustorekisteri"),
    "env_health": ("Elintarvike|Vesivalvonta|Terveysvalvonta|Näytteet", "Ympäristöterveyden valvontakohteet ja tarkastukset", "Valvontakohderekisteri"),
    "vet": ("Eläin|Vastaanotto", "Eläinlääkärin vastaanotto ja laskutus", "Eläinpotilaat"),
    "rural": ("Lomitus|Maatila|Tukihaku", "Lomituspalvelut ja maataloustukien käsittely", "Lomitusrekisteri"),
    "regional_dev": ("Hanke|Maakuntakaava|Ennakointi|Rahoitus|Tilasto", "Hankkeiden rahoitus ja seuranta", "Hankerekisteri"),
    "ledger": ("Talous|Kirjanpito|Reskontra", "Kirjanpito, reskontrat ja maksuliikenne", "Kirjanpitoaineisto"),
    "einvoice": ("Lasku|Kierto|Ostolasku", "Ostolaskujen vastaanotto, kierrätys ja hyväksyntä", "Ostolaskut"),
    "billing": ("Maksut|Laskutus|Asiakasmaksu", "Asiakasmaksujen laskenta ja laskutus", "Laskutusrekisteri"),
    "planning_bi": ("Raportti|Budjetti|Mittari|Tieto", "Talousarvio, raportointi ja seuranta", "Raportointitietokanta"),
    "payroll": ("Palkka|Palkat|Palkanlaskenta", "Palkanlaskenta ja tilitykset", "Palkkarekisteri"),
    "hr_master": ("Henkilö|Palvelussuhde|HR", "Palvelussuhteet, poissaolot ja osaaminen", "Henkilöstörekisteri"),
    "rostering": ("Vuoro|Työaika|Lista", "Työvuorosuunnittelu ja työajan seuranta", "Työaikatiedot"),
    "recruiting": ("Rekry|Sijainen|Haku", "Avoimet työpaikat, hakemukset ja sijaiset", "Hakijarekisteri"),
    "travel": ("Matka|Kulku|Kuitti", "Matkalaskut ja kulukorvaukset", "Matkalaskut"),
    "case_mgmt": ("Asia|Kokous|Päätös", "Asianhallinta, kokousten valmistelu ja päätökset", "Asiarekisteri"),
    "archive": ("Arkisto|Säilö", "Sähköinen arkisto ja säilytysaikojen hallinta", "Arkistoaineisto"),
    "procurement": ("Hankinta|Sopimus|Kilpailutus", "Kilpailutukset ja sopimusrekisteri", "Sopimusrekisteri"),
    "logistics": ("Varasto|Tilaus|Materiaali", "Varastonhallinta ja materiaalitilaukset", "Varastokirjanpito"),
    "web_intranet": ("Verkko|Sivusto|Intra", "Verkkosivujen ja intranetin julkaisu", "Julkaistu sisältö"),
    "catering": ("Keittiö|Ruokalista|Ateria", "Ruokalistat, reseptit ja ateriatilaukset", "Ateriatilaukset"),
    "incidents": ("Vaara|Riski|Turvailmoitus", "Vaaratapahtumien ja riskien ilmoittaminen", "Ilmoitukset"),
    "iam": ("Hakemisto|Tunnus|Valtuus", "Käyttäjätunnusten ja käyttövaltuuksien hallinta", "Käyttäjähakemisto"),
    "workplace": ("Posti|Toimisto|Ryhmätyö", "Sähköposti, kalenteri ja toimisto-ohjelmat", "Postilaatikot"),
    "telephony": ("Vaihde|Puhelin|Linja", "Puhelinvaihde ja puheluiden ohjaus", "Puhelutiedot"),
    "integration": ("Silta|Väylä", "Tiedonsiirrot järjestelmien välillä", "Siirtolokit"),
    "itsm": ("Palvelupiste|Laitteet|Tuki", "Palvelupyynnöt ja laiterekisteri", "Laiterekisteri"),
    "security_log": ("Loki|Vartija|Muuri", "Lokien keruu ja tietoturvan valvonta", "Lokitiedot"),
    "eservice": ("Asiointi|Lomake", "Sähköiset lomakkeet ja asiointi", "Hakemukset"),
    "school_admin": ("Koulu|Oppilas|Lukuvuosi", "Oppilastiedot, lukujärjestykset ja viestintä koteihin", "Oppilasrekisteri"),
    "ecec": ("Varhaiskasvatus|Päivähoito|Päiväkoti", "Varhaiskasvatuksen paikat, hoitoajat ja päätökset", "Varhaiskasvatusrekisteri"),
    "lms": ("Oppi|Kurssi|Luokka", "Verkko-oppimisympäristö ja tehtävien palautus", "Kurssitiedot"),
    "library": ("Kirjasto|Laina|Aineisto", "Lainaus, aineistoluettelo ja verkkokirjasto", "Lainaajarekisteri"),
    "booking": ("Tilat|Varaus|Kulku|Avain", "Tilojen varaus ja kulunvalvonta", "Varaustiedot"),
    "gis": ("Kartta|Paikka|Maasto", "Kartat, kaavat ja paikkatietoaineistot", "Paikkatietoaineisto"),
    "permit": ("Lupa|Rakennus", "Rakennusluvat ja rakennusrekisteri", "Rakennusrekisteri"),
    "facility": ("Kiinteistö|Huoltokirja|Tilahallinta", "Kiinteistöjen huolto, vuokrat ja kunto", "Kiinteistötiedot"),
    "utility": ("Vesi|Verkosto|Mittarit", "Vesilaskutus ja verkoston tiedot", "Vesiasiakkaat"),
    "transport": ("Kuljetus|Reitit|Kyyti", "Koulukuljetusten ja joukkoliikenteen suunnittelu", "Kuljetustiedot"),
}

STEMS = """Kaisl Nurm Utr Pihl Tuohk Kuur Harv Lumm Rauv Sarv Velk Hilv Jolk Muist Ohdak Puol Routv Siim Tark
Uuvan Vask Ylk Ahj Eloh Hopst Immur Jäkäl Kelv Lehd Mähk Niin Orv Pajuk Rämev Suvan Tervak Untuv Virs
Ärh Öljym Kark Laht Metsk Neulk Otav Poik Räyh Sampor Tähk Usv Vehm Aapar Halav Juolk Kivent Liek Myrsk
Norj Peng Ruisk Saunk Tyrn Urp Vuont Hettel Kanerv Leim Mustik Oravk Pyhänt Ruskov""".split()
ENDS = ["elo", "ika", "ari", "onia", "erna", "usta", "iva", "ento", "ikko", "alto", "emo", "una"]

VENDOR_HEADS = """Suvanto Nordlind Harjuranta Kaarnikka Virtalinna Lumivaara Koivulehto Ahonranta Salmivirta
Tuulenkangas Peltomäki Rantakuru Hiidenlampi Saarnikorpi Kuusivuori Vesterlund Ilvesoja Karhusalmi
Joutsenlampi Mäntyharjula Pajulahden Sinisalmen Honkarannan Kaskimaan Lindvägen Vehkalahden""".split()
VENDOR_TAILS = ["soft Oy", " Ohjelmistot Oy", " Data Oy", " Systems Oy", " Ab", " Järjestelmät Oy", "tek Oy"]
HOSTS = ["Keskivesi-ICT Oy", "Tietopiha Oy", "Harjunkone Oy", "Konesalipalvelu Lintuharju Oy"]

SECTOR = {"HEALTH": "Terveyspalvelut", "SOCIAL": "Perusturva", "RESCUE": "Pelastustoimi",
          "ENVH": "Ympäristöterveys", "GROWTH": "Aluekehitys", "ADMIN": "Hallinto- ja talouspalvelut",
          "ICT": "Tietohallinto", "EDU": "Sivistystoimi", "CULT": "Vapaa-aikapalvelut",
          "TECH": "Tekninen toimi"}
OWNERS = {"HEALTH": ["Johtava lääkäri", "Johtava hoitaja", "Ylilääkäri", "Osastonhoitaja"],
          "SOCIAL": ["Sosiaalijohtaja", "Perusturvajohtaja", "Kotihoidon esimies", "Vastaava sosiaalityöntekijä"],
          "RESCUE": ["Pelastuspäällikkö", "Palopäällikkö", "Kalustomestari"],
          "ENVH": ["Terveysvalvonnan johtaja", "Maaseutuasiamies", "Lomituspäällikkö"],
          "GROWTH": ["Aluekehitysjohtaja", "Suunnittelujohtaja"],
          "ADMIN": ["Talousjohtaja", "Hallintojohtaja", "Henkilöstöpäällikkö", "Palkkasihteeri", "Kansliapäällikkö"],
          "ICT": ["Tietohallintopäällikkö", "ICT-asiantuntija", "Järjestelmäpäällikkö"],
          "EDU": ["Sivistysjohtaja", "Koulusihteeri", "Varhaiskasvatuspäällikkö"],
          "CULT": ["Kirjastotoimenjohtaja", "Vapaa-aikapäällikkö"],
          "TECH": ["Tekninen johtaja", "Rakennustarkastaja", "Kiinteistöpäällikkö", "Maankäyttöpäällikkö"]}
FIRST = "Tuula Veikko Aune Ilmari Sirkka Pertti Maarit Jouko Helvi Esko Kaisu Reijo Anneli Oiva".split()
LAST = "Rantakivi Suokorpi Lehtokallio Vesaluoma Harjukoski Niittyaho Sorsavuori Haapaoja Mansikkaharju".split()
NOTES = ["Käyttö laajenee syksyllä", "Sopimus tarkistettava ennen siirtoa", "Korvautuu mahdollisesti alueellisella",
         "Versiopäivitys tulossa", "Käyttäjiä myös naapurikunnissa", "Pääkäyttäjä eläköityy 2019",
         "Lisenssit käyttäjämäärän mukaan", "Tiedot tarkistettu toimittajalta"]
