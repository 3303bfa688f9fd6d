<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>AcceptWords</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n uusi</numerusform>
            <numerusform>%n uutta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n muutos</numerusform>
            <numerusform>%n muutosta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n puuttuva</numerusform>
            <numerusform>%n puuttuvaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n back</source>
        <translation>
            <numerusform>%n palannut</numerusform>
            <numerusform>%n palannutta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interface(s)</source>
        <translation>
            <numerusform>%n liittymä</numerusform>
            <numerusform>%n liittymää</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of ours kept</source>
        <translation>
            <numerusform>%n oma arvo pysyy</numerusform>
            <numerusform>%n omaa arvoa pysyy</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Mitään ei ole valittu</translation>
    </message>
    <message>
        <source>Accept the changes</source>
        <translation>Hyväksy muutokset</translation>
    </message>
    <message>
        <source>Accept %1</source>
        <translation>Hyväksy %1</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) left</source>
        <translation>
            <numerusform>%n ristiriita jää</numerusform>
            <numerusform>%n ristiriitaa jää</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnLoad</name>
    <message>
        <source>%1: %2 of %3 person-days</source>
        <translation>%1: %2 / %3 henkilötyöpäivää</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 / %3</translation>
    </message>
    <message numerus="yes">
        <source>%1, full in %n quarter(s)</source>
        <translation>
            <numerusform>%1, täysi %n neljänneksellä</numerusform>
            <numerusform>%1, täysi %n neljänneksellä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n full</source>
        <translation>
            <numerusform>%1, %n täynnä</numerusform>
            <numerusform>%1, %n täynnä</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 used in the whole phase</source>
        <translation>%1: koko vaiheen kapasiteetista käytössä %2</translation>
    </message>
    <message>
        <source>Fullest quarter:</source>
        <translation>Täysin vuosineljännes:</translation>
    </message>
    <message>
        <source>%1 of %2 are full in some quarter; fullest:</source>
        <translation>%1 / %2 on täynnä jollakin vuosineljänneksellä. Tiukimmat:</translation>
    </message>
</context>
<context>
    <name>ColumnWords</name>
    <message>
        <source>Plan</source>
        <translation>Suunnitelma</translation>
    </message>
</context>
<context>
    <name>GraphWords</name>
    <message>
        <source>Choose a system: type a part of its name above, or select one on any page.</source>
        <translation>Valitse järjestelmä: kirjoita osa sen nimestä yllä tai valitse se miltä sivulta tahansa.</translation>
    </message>
    <message>
        <source>Choose the other system: type a part of its name above.</source>
        <translation>Valitse toinen järjestelmä: kirjoita osa sen nimestä yllä.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln system(s)</source>
        <translation>
            <numerusform>%Ln järjestelmä</numerusform>
            <numerusform>%Ln järjestelmää</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to give up</source>
        <translation>
            <numerusform>%Ln luovuttava</numerusform>
            <numerusform>%Ln luovuttavaa</numerusform>
        </translation>
    </message>
    <message>
        <source>No cycles: every system can follow what it needs.</source>
        <translation>Ei kehiä: jokainen järjestelmä voi siirtyä tarvitsemansa jälkeen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cycle(s)</source>
        <translation>
            <numerusform>%Ln kehä</numerusform>
            <numerusform>%Ln kehää</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln interface(s)</source>
        <translation>
            <numerusform>%Ln liittymä</numerusform>
            <numerusform>%Ln liittymää</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hard one(s) the wrong way</source>
        <translation>
            <numerusform>%Ln pakollinen väärin päin</numerusform>
            <numerusform>%Ln pakollista väärin päin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln ryhmä</numerusform>
            <numerusform>%Ln ryhmää</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln interface(s) between them</source>
        <translation>
            <numerusform>%Ln liittymä niiden välillä</numerusform>
            <numerusform>%Ln liittymää niiden välillä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln system(s) in wave order</source>
        <translation>
            <numerusform>%Ln järjestelmä aaltojen järjestyksessä</numerusform>
            <numerusform>%Ln järjestelmää aaltojen järjestyksessä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a row gets, a column gives; crossed cells above the diagonal: %Ln hard one(s) the wrong way</source>
        <translation>
            <numerusform>rivi saa, sarake antaa; rastit lävistäjän yläpuolella: %Ln pakollinen väärin päin</numerusform>
            <numerusform>rivi saa, sarake antaa; rastit lävistäjän yläpuolella: %Ln pakollista väärin päin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without interfaces left out</source>
        <translation>
            <numerusform>%Ln ilman liittymiä jätetty pois</numerusform>
            <numerusform>%Ln ilman liittymiä jätetty pois</numerusform>
        </translation>
    </message>
    <message>
        <source>outside systems</source>
        <translation>ulkopuolisia</translation>
    </message>
    <message>
        <source>systems</source>
        <translation>järjestelmiä</translation>
    </message>
    <message numerus="yes">
        <source>+%Ln other(s)</source>
        <translation>
            <numerusform>+%Ln muu</numerusform>
            <numerusform>+%Ln muuta</numerusform>
        </translation>
    </message>
    <message>
        <source>The system</source>
        <translation>Järjestelmä</translation>
    </message>
    <message>
        <source>Feeds it</source>
        <translation>Syöttää sitä</translation>
    </message>
    <message>
        <source>Gets from it</source>
        <translation>Saa siltä</translation>
    </message>
    <message>
        <source>No interface of these kinds is known for %1.</source>
        <translation>Järjestelmältä %1 ei tunneta tällaisia liittymiä.</translation>
    </message>
    <message numerus="yes">
        <source>%1 within %Ln step(s) of %2</source>
        <translation>
            <numerusform>%1 enintään %Ln askeleen päässä: %2</numerusform>
            <numerusform>%1 enintään %Ln askeleen päässä: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>stops</source>
        <translation>pysähtyy</translation>
    </message>
    <message>
        <source>may stop</source>
        <translation>voi pysähtyä</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Pysähtyy</translation>
    </message>
    <message numerus="yes">
        <source>After %Ln step(s)</source>
        <translation>
            <numerusform>%Ln askeleen jälkeen</numerusform>
            <numerusform>%Ln askeleen jälkeen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is known to stop when %1 stops.</source>
        <translation>Minkään ei tiedetä pysähtyvän, kun %1 pysähtyy.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 ja %2</translation>
    </message>
    <message>
        <source>No chain of interfaces joins %1.</source>
        <translation>Mikään liittymien ketju ei yhdistä: %1.</translation>
    </message>
    <message numerus="yes">
        <source>No chain joins %1 this way. Either way there is one of %Ln step(s): choose both directions.</source>
        <translation>
            <numerusform>Tähän suuntaan mikään ketju ei yhdistä: %1. Kumpaankin suuntaan on %Ln askeleen ketju: valitse molemmat suunnat.</numerusform>
            <numerusform>Tähän suuntaan mikään ketju ei yhdistä: %1. Kumpaankin suuntaan on %Ln askeleen ketju: valitse molemmat suunnat.</numerusform>
        </translation>
    </message>
    <message>
        <source>From</source>
        <translation>Mistä</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Mihin</translation>
    </message>
    <message numerus="yes">
        <source>Step %Ln</source>
        <translation>
            <numerusform>Askel %Ln</numerusform>
            <numerusform>Askel %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shortest chains between %1: %Ln step(s)</source>
        <translation>
            <numerusform>Lyhimmät ketjut, %1: %Ln askel</numerusform>
            <numerusform>Lyhimmät ketjut, %1: %Ln askelta</numerusform>
        </translation>
    </message>
    <message>
        <source>System without a name</source>
        <translation>Nimetön järjestelmä</translation>
    </message>
    <message numerus="yes">
        <source>%Ln outside</source>
        <translation>
            <numerusform>%Ln ulkopuolinen</numerusform>
            <numerusform>%Ln ulkopuolista</numerusform>
        </translation>
    </message>
    <message>
        <source>national service</source>
        <translation>valtakunnallinen palvelu</translation>
    </message>
    <message>
        <source>not in the inventory</source>
        <translation>ei inventaariossa</translation>
    </message>
    <message>
        <source>bridge %1 a year</source>
        <translation>silta %1 vuodessa</translation>
    </message>
    <message>
        <source>wrong way: the receiver moves first</source>
        <translation>väärin päin: vastaanottaja siirtyy ensin</translation>
    </message>
    <message>
        <source>give up to open the cycle</source>
        <translation>luovu tästä, niin kehä avautuu</translation>
    </message>
    <message>
        <source>%1/yr</source>
        <translation>%1/v</translation>
    </message>
    <message>
        <source>National services</source>
        <translation>Valtakunnalliset palvelut</translation>
    </message>
    <message>
        <source>Ends not found</source>
        <translation>Löytymättömät päät</translation>
    </message>
    <message>
        <source>No colours</source>
        <translation>Ei värejä</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisaatio</translation>
    </message>
    <message>
        <source>Place in the plan</source>
        <translation>Paikka suunnitelmassa</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Toimiala</translation>
    </message>
    <message>
        <source>Between phases</source>
        <translation>Vaiheiden välissä</translation>
    </message>
    <message>
        <source>Not in time</source>
        <translation>Ei ehdi ajoissa</translation>
    </message>
    <message>
        <source>Goes on as is</source>
        <translation>Jatkaa ennallaan</translation>
    </message>
    <message>
        <source>Needs no wave</source>
        <translation>Ei tarvitse aaltoa</translation>
    </message>
    <message>
        <source>Not in the plan</source>
        <translation>Ei suunnitelmassa</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Ulkopuoliset</translation>
    </message>
    <message>
        <source>No organisation</source>
        <translation>Ei organisaatiota</translation>
    </message>
    <message>
        <source>No function told</source>
        <translation>Tehtävää ei ole kerrottu</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Muut</translation>
    </message>
    <message numerus="yes">
        <source>%Ln interface(s) to replace or make one-way so that all open</source>
        <translation>
            <numerusform>kaikki avautuvat, kun %Ln liittymä korvataan tai muutetaan yksisuuntaiseksi</numerusform>
            <numerusform>kaikki avautuvat, kun %Ln liittymää korvataan tai muutetaan yksisuuntaisiksi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln interface(s) between quarters</source>
        <translation>
            <numerusform>%Ln liittymä neljännesten välillä</numerusform>
            <numerusform>%Ln liittymää neljännesten välillä</numerusform>
        </translation>
    </message>
    <message>
        <source>those drawn cost %1 a year while they last</source>
        <translation>piirretyt maksavat %1 vuodessa niin kauan kuin ne kestävät</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) before</source>
        <translation>
            <numerusform>%Ln askel ennen</numerusform>
            <numerusform>%Ln askelta ennen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) on</source>
        <translation>
            <numerusform>%Ln askel eteenpäin</numerusform>
            <numerusform>%Ln askelta eteenpäin</numerusform>
        </translation>
    </message>
    <message>
        <source>When %1 stops, so do for certain: %2 · perhaps: %3 (the strength of an interface on the way is not told)</source>
        <translation>Kun %1 pysähtyy, pysähtyvät varmasti: %2 · mahdollisesti: %3 (jonkin välissä olevan liittymän vahvuutta ei ole kerrottu)</translation>
    </message>
</context>
<context>
    <name>GroupWords</name>
    <message>
        <source>less than 1</source>
        <translation>alle 1</translation>
    </message>
    <message>
        <source>no quarter in the plan</source>
        <translation>ei neljännestä suunnitelmassa</translation>
    </message>
</context>
<context>
    <name>ImportRun</name>
    <message>
        <source>Clipboard (%2) %1</source>
        <translation>Leikepöytä (%2) %1</translation>
    </message>
</context>
<context>
    <name>ImportTables</name>
    <message>
        <source>known header</source>
        <translation>tunnettu otsikko</translation>
    </message>
    <message>
        <source>known header, inflected</source>
        <translation>tunnettu otsikko, taivutettu</translation>
    </message>
    <message>
        <source>same words</source>
        <translation>samat sanat</translation>
    </message>
    <message>
        <source>similar spelling</source>
        <translation>samankaltainen kirjoitusasu</translation>
    </message>
    <message>
        <source>by the values of the column</source>
        <translation>sarakkeen arvojen perusteella</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>itse valittu</translation>
    </message>
    <message>
        <source>may mean several fields: choose one</source>
        <translation>voi tarkoittaa useaa kenttää: valitse yksi</translation>
    </message>
    <message>
        <source>not sure enough: choose a field</source>
        <translation>epävarma: valitse kenttä</translation>
    </message>
    <message>
        <source>another column has this field</source>
        <translation>kenttä on jo toisella sarakkeella</translation>
    </message>
    <message>
        <source>the values do not fit the field</source>
        <translation>arvot eivät sovi kenttään</translation>
    </message>
    <message>
        <source>unknown header</source>
        <translation>tuntematon otsikko</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tiedosto</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Muoto</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisaatio</translation>
    </message>
    <message>
        <source>Header row</source>
        <translation>Otsikkorivi</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rivit</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Uudet</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Muuttuneet</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Ennallaan</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Puuttuvat</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ohitetut</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Hylätyt</translation>
    </message>
    <message>
        <source>Interfaces</source>
        <translation>Liittymät</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Ongelmat</translation>
    </message>
    <message>
        <source>by row</source>
        <translation>rivin mukaan</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Vakavuus</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Taulukko</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Solu</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Ongelma</translation>
    </message>
    <message>
        <source>%1 systems new, %2 changed, %3 unchanged, %4 missing; %5 interfaces new or changed.</source>
        <translation>Järjestelmiä: uusia %1, muuttuneita %2, ennallaan %3, puuttuvia %4. Uusia tai muuttuneita liittymiä %5.</translation>
    </message>
    <message>
        <source>column of the inventory form</source>
        <translation>luettelolomakkeen sarake</translation>
    </message>
    <message>
        <source>chosen at an earlier import</source>
        <translation>valittu aiemmassa tuonnissa</translation>
    </message>
    <message>
        <source>the amounts are not in euros</source>
        <translation>summat eivät ole euroja</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>odottaa</translation>
    </message>
    <message>
        <source>reading …</source>
        <translation>luetaan …</translation>
    </message>
    <message>
        <source>read</source>
        <translation>luettu</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>ei voi lukea</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>sarkain</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tila</translation>
    </message>
</context>
<context>
    <name>InventoryViews</name>
    <message>
        <source>Everything</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>Omistaja puuttuu</translation>
    </message>
    <message>
        <source>Contracts ending within a year</source>
        <translation>Sopimus päättyy vuoden kuluessa</translation>
    </message>
    <message>
        <source>Patient data</source>
        <translation>Potilastiedot</translation>
    </message>
</context>
<context>
    <name>MoveAdvice</name>
    <message>
        <source>%1: fits, %2</source>
        <translation>%1: sopii, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: breaks %n demand(s), %2</source>
        <translation>
            <numerusform>%1: rikkoo %n vaatimuksen, %2</numerusform>
            <numerusform>%1: rikkoo %n vaatimusta, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OriginWords</name>
    <message>
        <source>File says: %1 (%2)</source>
        <translation>Tiedosto sanoo: %1 (%2)</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ei mitään</translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Sivu %1/%2</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Valitse kaikki</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Suurenna</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Pienennä</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Valintaa ”%1” ei ole.</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Näitä valintoja ei ole: %1.</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>Valinnalta ”%1” puuttuu arvo.</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>Valinnalle ”%1” ei voi antaa arvoa.</translation>
    </message>
    <message>
        <source>Displays help on commandline options.</source>
        <translation>Näyttää tämän ohjeen.</translation>
    </message>
    <message>
        <source>Displays help including Qt specific options.</source>
        <translation>Näyttää ohjeen, jossa ovat myös Qt:n omat valinnat.</translation>
    </message>
    <message>
        <source>Displays version information.</source>
        <translation>Näyttää version.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Käyttö: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Valinnat:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Argumentit:</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[valinnat]</translation>
    </message>
</context>
<context>
    <name>QDockWidget</name>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Irrota</translation>
    </message>
    <message>
        <source>Closes the dock widget</source>
        <translation>Sulkee paneelin</translation>
    </message>
    <message>
        <source>Undocks and re-attaches the dock widget</source>
        <translation>Irrottaa paneelin tai kiinnittää sen takaisin</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Kansio:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Tiedoston &amp;nimi:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Tiedostomuoto:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Kansio:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Avaa</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Tallenna</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Valitse</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Edellinen</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Seuraava</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Yläkansio</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Luo uusi kansio</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Luettelo</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Tiedot</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Nimeä &amp;uudelleen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Poista</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Näytä &amp;piilotetut tiedostot</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Uusi kansio</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Kaikki tiedostot (*)</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 on jo olemassa.
Korvataanko se?</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Koko</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tyyppi</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Muokattu</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Tietokone</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Kumoa</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Tee uudelleen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>L&amp;eikkaa</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>K&amp;opioi</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Liitä</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Valitse kaikki</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Hylkää</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Käytä</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Palauta</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ohje</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Kyllä</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Ei</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Space</source>
        <translation>Välilyönti</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Vasen</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Oikea</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Ylös</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Alas</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Kumoa</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Tee uudelleen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>L&amp;eikkaa</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>K&amp;opioi</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Kopioi l&amp;inkin osoite</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Liitä</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Valitse kaikki</translation>
    </message>
</context>
<context>
    <name>QXmlStream</name>
    <message>
        <source>Extra content at end of document.</source>
        <translation>Tiedoston lopussa on ylimääräistä sisältöä.</translation>
    </message>
    <message>
        <source>Premature end of document.</source>
        <translation>Tiedosto loppuu kesken.</translation>
    </message>
    <message>
        <source>Invalid document.</source>
        <translation>Sisältö ei ole kelvollista XML:ää.</translation>
    </message>
    <message>
        <source>Attribute &apos;%1&apos; redefined.</source>
        <translation>Määrite ”%1” on kahdesti.</translation>
    </message>
    <message>
        <source>Expected %1, but got &apos;%2&apos;.</source>
        <translation>Odotettiin %1, mutta siinä on ”%2”.</translation>
    </message>
    <message>
        <source>Unexpected &apos;%1&apos;.</source>
        <translation>Odottamaton merkki ”%1”.</translation>
    </message>
    <message>
        <source>Expected character data.</source>
        <translation>Odotettiin tekstiä.</translation>
    </message>
    <message>
        <source>Encoding %1 is unsupported</source>
        <translation>Merkistöä %1 ei tueta.</translation>
    </message>
    <message>
        <source>Namespace prefix &apos;%1&apos; not declared</source>
        <translation>Nimiavaruutta ”%1” ei ole määritelty.</translation>
    </message>
    <message>
        <source>Encountered incorrectly encoded content.</source>
        <translation>Sisältö ei ole ilmoitetun merkistön mukaista.</translation>
    </message>
    <message>
        <source>Invalid XML character.</source>
        <translation>Kielletty merkki.</translation>
    </message>
    <message>
        <source>Start tag expected.</source>
        <translation>Alkutunniste puuttuu.</translation>
    </message>
    <message>
        <source>Invalid XML name.</source>
        <translation>Kelpaamaton nimi.</translation>
    </message>
    <message>
        <source>Entity &apos;%1&apos; not declared.</source>
        <translation>Viittausta ”%1” ei ole määritelty.</translation>
    </message>
    <message>
        <source>Opening and ending tag mismatch.</source>
        <translation>Alku- ja lopputunniste eivät vastaa toisiaan.</translation>
    </message>
    <message>
        <source>Invalid character reference.</source>
        <translation>Kelpaamaton merkkiviittaus.</translation>
    </message>
</context>
<context>
    <name>RequestForm</name>
    <message>
        <source>Wrote the form %1. Send it; the answer comes back by import.</source>
        <translation>Lomake %1 on tehty. Lähetä se; vastaus palaa tuonnilla.</translation>
    </message>
    <message>
        <source>Save the form for %1</source>
        <translation>Tallenna lomake: %1</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Työkirjat (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>ResourceFamily</name>
    <message>
        <source>Core team</source>
        <translation>Ydintiimi</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Koulutus</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Päätökset</translation>
    </message>
    <message>
        <source>Change load</source>
        <translation>Muutoskuorma</translation>
    </message>
    <message>
        <source>Change freeze</source>
        <translation>Muutosjäädytys</translation>
    </message>
    <message>
        <source>Forbidden quarter</source>
        <translation>Kielletty vuosineljännes</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisaatiot</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Toimittajat</translation>
    </message>
    <message>
        <source>Key persons</source>
        <translation>Avainhenkilöt</translation>
    </message>
    <message>
        <source>National services</source>
        <translation>Kansalliset palvelut</translation>
    </message>
</context>
<context>
    <name>RoadmapWords</name>
    <message>
        <source>wk %1</source>
        <translation>vk %1</translation>
    </message>
    <message>
        <source>Week %1/%2</source>
        <translation>Viikko %1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n kuukausi</numerusform>
            <numerusform>%n kuukautta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n päivä</numerusform>
            <numerusform>%n päivää</numerusform>
        </translation>
    </message>
    <message>
        <source>Decision and procurement</source>
        <translation>Päätös ja hankinta</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Valmistelu</translation>
    </message>
    <message>
        <source>Migration and tests</source>
        <translation>Tietojen siirto ja testaus</translation>
    </message>
    <message>
        <source>Cut-over</source>
        <translation>Tuotantoonsiirto</translation>
    </message>
    <message>
        <source>Closing and archiving</source>
        <translation>Sulkeminen ja arkistointi</translation>
    </message>
    <message>
        <source>Work in one go</source>
        <translation>Työ yhdellä kertaa</translation>
    </message>
    <message>
        <source>Notice at the latest</source>
        <translation>Irtisanominen viimeistään</translation>
    </message>
    <message>
        <source>Tender starts at the latest</source>
        <translation>Kilpailutus alkaa viimeistään</translation>
    </message>
    <message>
        <source>Takeover</source>
        <translation>Haltuunotto</translation>
    </message>
    <message>
        <source>Reading of the old system ends</source>
        <translation>Vanhan järjestelmän lukukäyttö päättyy</translation>
    </message>
    <message>
        <source>Old system closed</source>
        <translation>Vanha järjestelmä suljetaan</translation>
    </message>
    <message>
        <source>Contract ends</source>
        <translation>Sopimus päättyy</translation>
    </message>
    <message>
        <source>The latest day to give notice has passed.</source>
        <translation>Viimeinen irtisanomispäivä on ohitettu.</translation>
    </message>
    <message>
        <source>The tender should have started already.</source>
        <translation>Kilpailutuksen olisi pitänyt jo alkaa.</translation>
    </message>
    <message>
        <source>The contract ends on %1, before the cut-over (%2).</source>
        <translation>Sopimus päättyy %1, ennen tuotantoonsiirtoa (%2).</translation>
    </message>
    <message>
        <source>No day is left for the cut-over in %1.</source>
        <translation>Tuotantoonsiirrolle ei jää päivää jaksolla %1.</translation>
    </message>
    <message>
        <source>Work: %1.</source>
        <translation>Työ: %1.</translation>
    </message>
    <message>
        <source>Continues as it is.</source>
        <translation>Jatkuu ennallaan.</translation>
    </message>
    <message>
        <source>The plan leaves it where it is.</source>
        <translation>Suunnitelma jättää sen paikalleen.</translation>
    </message>
    <message>
        <source>Not planned.</source>
        <translation>Ei suunniteltu.</translation>
    </message>
    <message>
        <source>In the plan %1: cut-over %2.</source>
        <translation>Suunnitelmassa %1: tuotantoonsiirto %2.</translation>
    </message>
    <message>
        <source>Findings:</source>
        <translation>Havainnot:</translation>
    </message>
    <message>
        <source>a day of its own</source>
        <translation>oma päivä</translation>
    </message>
    <message>
        <source>Reckoned as: %1.</source>
        <translation>Laskentatapa: %1.</translation>
    </message>
    <message>
        <source>Moved from %1 to %2 by %3.</source>
        <translation>Siirretty %1 → %2, siirtäjä %3.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Perustelu: %1</translation>
    </message>
    <message>
        <source>%1: to be in use by %2</source>
        <translation>%1: käytössä viimeistään %2</translation>
    </message>
    <message>
        <source>%1: opens on %2</source>
        <translation>%1: avautuu %2</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Suljettu: %1</translation>
    </message>
    <message>
        <source>Half pace: %1</source>
        <translation>Puoli vauhtia: %1</translation>
    </message>
    <message>
        <source>%1 of %2 systems shown.</source>
        <translation>Näkyvissä %1/%2 järjestelmää.</translation>
    </message>
    <message>
        <source>%1 systems.</source>
        <translation>%1 järjestelmää.</translation>
    </message>
    <message>
        <source>%1 are moved, merged or closed in the plan “%2”; %3 have findings.</source>
        <translation>Suunnitelmassa ”%2” siirretään, yhdistetään tai suljetaan %1; havaintoja on %3 järjestelmällä.</translation>
    </message>
    <message>
        <source>The plan does not fit the inventory any more: quarters are shown, not days. Plan again to see days.</source>
        <translation>Suunnitelma ei enää vastaa inventaariota: näytetään neljännekset, ei päiviä. Päivät näkyvät, kun suunnittelet uudelleen.</translation>
    </message>
    <message>
        <source>Behind it: “%1”.</source>
        <translation>Taustalla ”%1”.</translation>
    </message>
    <message>
        <source>Day of the cut-over</source>
        <translation>Tuotantoonsiirron päivä</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Havainto</translation>
    </message>
    <message>
        <source>Closed for changes</source>
        <translation>Muutosjäädytys</translation>
    </message>
    <message>
        <source>Half pace</source>
        <translation>Puoli vauhtia</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Virstanpylväs</translation>
    </message>
    <message>
        <source>The plan behind</source>
        <translation>Taustalla oleva suunnitelma</translation>
    </message>
</context>
<context>
    <name>ShownWords</name>
    <message>
        <source>Systems shown</source>
        <translation>Näytetyt järjestelmät</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>Ryhmä: %1</translation>
    </message>
    <message>
        <source>Inventory: systems shown</source>
        <translation>Inventaario: näytetyt järjestelmät</translation>
    </message>
    <message numerus="yes">
        <source>%n system(s)</source>
        <translation>
            <numerusform>%n järjestelmä</numerusform>
            <numerusform>%n järjestelmää</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TypedValue</name>
    <message>
        <source>This is not a number. Write digits, for example 1 234,50, or mark the value unknown.</source>
        <translation>Tämä ei ole luku. Kirjoita numeroina, esimerkiksi 1 234,50, tai merkitse arvo tuntemattomaksi.</translation>
    </message>
    <message>
        <source>This is not a whole number. Write digits only, or mark the value unknown.</source>
        <translation>Tämä ei ole kokonaisluku. Käytä vain numeroita tai merkitse arvo tuntemattomaksi.</translation>
    </message>
    <message>
        <source>This is not a date. Write it as 31.12.2019 or 2019-12-31, or &quot;until further notice&quot;.</source>
        <translation>Tämä ei ole päivämäärä. Kirjoita se muodossa 31.12.2019 tai 2019-12-31, tai kirjoita ”toistaiseksi”.</translation>
    </message>
    <message>
        <source>This field takes only the listed values. Choose one of them.</source>
        <translation>Tähän kenttään käyvät vain luettelon arvot. Valitse niistä yksi.</translation>
    </message>
    <message>
        <source>Write a year between 1950 and 2100.</source>
        <translation>Kirjoita vuosi väliltä 1950–2100.</translation>
    </message>
</context>
<context>
    <name>UndoWords</name>
    <message>
        <source>set back</source>
        <translation>palautetaan</translation>
    </message>
    <message>
        <source>system removed</source>
        <translation>järjestelmä poistuu</translation>
    </message>
    <message>
        <source>marked missing again</source>
        <translation>merkitään taas puuttuvaksi</translation>
    </message>
    <message>
        <source>no longer marked missing</source>
        <translation>ei enää merkitä puuttuvaksi</translation>
    </message>
    <message>
        <source>interface removed</source>
        <translation>liittymä poistuu</translation>
    </message>
    <message>
        <source>later work uses it</source>
        <translation>myöhempi työ käyttää sitä</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>muutettu sen jälkeen</translation>
    </message>
</context>
<context>
    <name>aallokko::gui::Actions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Kumoa</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Kumoa: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Tee uudelleen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Tee uudelleen</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Tee uudelleen: %1</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Avaa…</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Avaa projekti</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>&amp;Uusi projekti…</translation>
    </message>
    <message>
        <source>Make an empty project</source>
        <translation>Luo tyhjä projekti</translation>
    </message>
    <message>
        <source>New from e&amp;xample</source>
        <translation>Uusi &amp;esimerkistä</translation>
    </message>
    <message>
        <source>Make a project from the synthetic example region</source>
        <translation>Luo projekti keksitystä esimerkkimaakunnasta</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Tuo…</translation>
    </message>
    <message>
        <source>Import inventory files</source>
        <translation>Tuo inventaariotiedostoja</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Lopeta</translation>
    </message>
    <message>
        <source>Close the program; everything is stored already</source>
        <translation>Sulje ohjelma. Kaikki on jo tallennettu.</translation>
    </message>
    <message>
        <source>&amp;Filter this page</source>
        <translation>&amp;Suodata tätä sivua</translation>
    </message>
    <message>
        <source>Go to the filter box of this page</source>
        <translation>Siirry tämän sivun suodatinkenttään</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Suunnittele</translation>
    </message>
    <message>
        <source>Run the planner</source>
        <translation>Laske suunnitelma</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Tiedot</translation>
    </message>
    <message>
        <source>Show or hide the details of the selected system</source>
        <translation>Näytä tai piilota valitun järjestelmän tiedot</translation>
    </message>
    <message>
        <source>&amp;Why here, why not there</source>
        <translation>&amp;Miksi tässä, miksi ei muualla</translation>
    </message>
    <message>
        <source>Reasons for the wave of the selected system</source>
        <translation>Perusteet valitun järjestelmän aallolle</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Pikanäppäimet</translation>
    </message>
    <message>
        <source>List all keyboard shortcuts</source>
        <translation>Luettele kaikki pikanäppäimet</translation>
    </message>
    <message>
        <source>&amp;About Aallokko</source>
        <translation>Tietoja &amp;Aallokosta</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Versio ja lisenssi</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Kuten järjestelmässä</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Vaalea</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tumma</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Takaisin</translation>
    </message>
    <message>
        <source>Back to the page and system seen before</source>
        <translation>Takaisin edelliselle sivulle ja edelliseen järjestelmään</translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation>&amp;Eteenpäin</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Taas eteenpäin</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation>&amp;Seuraava ongelma</translation>
    </message>
    <message>
        <source>Go to the next problem of the project</source>
        <translation>Siirry hankkeen seuraavaan ongelmaan</translation>
    </message>
    <message>
        <source>&amp;Previous problem</source>
        <translation>E&amp;dellinen ongelma</translation>
    </message>
    <message>
        <source>Go to the previous problem of the project</source>
        <translation>Siirry hankkeen edelliseen ongelmaan</translation>
    </message>
    <message>
        <source>Undo &amp;history…</source>
        <translation>Kumoamis&amp;historia…</translation>
    </message>
    <message>
        <source>List the steps taken and go back to one</source>
        <translation>Näytä tehdyt vaiheet ja palaa johonkin niistä</translation>
    </message>
    <message>
        <source>&amp;Search or do anything</source>
        <translation>&amp;Etsi tai tee mitä vain</translation>
    </message>
    <message>
        <source>Find commands, systems, organisations and functions by name</source>
        <translation>Etsi komentoja, järjestelmiä, organisaatioita ja toimintoja nimellä</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>Uusi &amp;ikkuna</translation>
    </message>
    <message>
        <source>Open another window on this project</source>
        <translation>Avaa toinen ikkuna samaan projektiin</translation>
    </message>
    <message>
        <source>&amp;Close the window</source>
        <translation>&amp;Sulje ikkuna</translation>
    </message>
    <message>
        <source>Close this window; the others stay</source>
        <translation>Sulje tämä ikkuna; muut jäävät auki</translation>
    </message>
    <message>
        <source>&amp;Tour of the program</source>
        <translation>Ohjelman &amp;esittelykierros</translation>
    </message>
    <message>
        <source>A short walk through the main controls, again</source>
        <translation>Lyhyt kierros tärkeimmissä toiminnoissa uudelleen</translation>
    </message>
</context>
<context>
    <name>aallokko::gui::ApproveDialog</name>
    <message>
        <source>Systems that are not in time</source>
        <translation>Järjestelmiä, jotka eivät ehdi ajoissa</translation>
    </message>
    <message>
        <source>Values that had to be assumed</source>
        <translation>Arvoja, jotka oli oletettava</translation>
    </message>
    <message>
        <source>Approve the plan %1</source>
        <translation>Hyväksy suunnitelma %1</translation>
    </message>
    <message>
        <source>What is accepted with the plan</source>
        <translation>Mitä suunnitelman mukana hyväksytään</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Kohtia</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Mikä</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisaatioita</translation>
    </message>
    <message>
        <source>Own reason</source>
        <translation>Oma perustelu</translation>
    </message>
    <message>
        <source>Who decided</source>
        <translation>Kuka päätti</translation>
    </message>
    <message>
        <source>Section of the minutes</source>
        <translation>Pöytäkirjan pykälä</translation>
    </message>
    <message>
        <source>Why the deficits are accepted</source>
        <translation>Miksi puutteet hyväksytään</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Hyväksy</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ei nyt</translation>
    </message>
    <message>
        <source>The plan does not fit the present inventory: plan again first, or approve it as it is.</source>
        <translation>Suunnitelma ei sovi nykyiseen inventaarioon: suunnittele ensin uudelleen tai hyväksy se sellaisenaan.</translation>
    </message>
    <message>
        <source>Nothing is missing. The approval is stored in the audit trail.</source>
        <translation>Mitään ei puutu. Hyväksyntä tallennetaan muutoslokiin.</translation>
    </message>
    <message>
        <source>This is known to be missing. It is stored with the approval; the plan that was approved until now is no longer the approved one.</source>
        <translation>Tämän tiedetään puuttuvan. Se tallennetaan hyväksynnän mukana; tähän asti hyväksytty suunnitelma ei enää ole hyväksytty.</translation>
    </message>
</context>
<context>
    <name>aallokko::gui::AuditPage</name>
    <message>
        <source>Audit</source>
        <translation>Muutosloki</translation>
    </message>
    <message>
        <source>All persons</source>
        <translation>Kaikki henkilöt</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>ei nimeä</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Kaikki lajit</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Kaikki kentät</translation>
    </message>
    <message>
        <source>who: %1</source>
        <translation>kuka: %1</translation>
    </message>
    <message>
        <source>kind: %1</source>
        <translation>laji: %1</translation>
    </message>
    <message>
        <source>field: %1</source>
        <translation>kenttä: %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>alkaen %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>%1 asti</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>vain %1</translation>
    </message>
    <message>
        <source>versions %1–%2</source>
        <translation>versiot %1–%2</translation>
    </message>
    <message>
        <source>Reading the audit trail…</source>
        <translation>Luetaan muutoslokia…</translation>
    </message>
    <message>
        <source>%1 steps, %2 changes</source>
        <translation>Toimia %1, muutoksia %2</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>Näkyvissä: %1</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Mitään ei ole vielä muutettu.</translation>
    </message>
    <message>
        <source>No change matches. Remove one of the filters above.</source>
        <translation>Mikään muutos ei täsmää. Poista jokin yllä olevista suodattimista.</translation>
    </message>
    <message>
        <source>The chain is being verified…</source>
        <translation>Ketjua tarkistetaan…</translation>
    </message>
    <message>
        <source>The check of the chain was stopped.</source>
        <translation>Ketjun tarkistus keskeytettiin.</translation>
    </message>
    <message>
        <source>The chain has not been verified since the last change.</source>
        <translation>Ketjua ei ole tarkistettu viimeisen muutoksen jälkeen.</translation>
    </message>
    <message>
        <source>The chain holds: %1 entries, last hash %2…</source>
        <translation>Ketju on eheä: merkintöjä %1, viimeinen tiiviste %2…</translation>
    </message>
    <message>
        <source>Choose a change to see it in full.</source>
        <translation>Valitse muutos, niin näet sen kokonaan.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Ennen</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Jälkeen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Lähde</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Toimi</translation>
    </message>
    <message>
        <source>%1, entry %2, inventory version %3</source>
        <translation>%1, merkintä %2, inventaarion versio %3</translation>
    </message>
    <message>
        <source>Who and when</source>
        <translation>Kuka ja milloin</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Miksi</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Tiiviste</translation>
    </message>
    <message>
        <source>This record is no system of the present inventory.</source>
        <translation>Tämä tietue ei ole nykyisen inventaarion järjestelmä.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) copied.</source>
        <translation>
            <numerusform>%n muutos kopioitiin.</numerusform>
            <numerusform>%n muutosta kopioitiin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Tallennettu %1</translation>
    </message>
    <message>
        <source>Save the changes shown</source>
        <translation>Tallenna näkyvät muutokset</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>muutokset</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx);;Tables (*.csv);;Web pages (*.html)</source>
        <translation>Työkirjat (*.xlsx);;Taulukot (*.csv);;Verkkosivut (*.html)</translation>
    </message>
    <message>
        <source>Save the inventory at version %1</source>
        <translation>Tallenna inventaario versiossa %1</translation>
    </message>
    <message>
        <source>inventory-version-%1</source>
        <translation>inventaario-versio-%1</translation>
    </message>
    <message>
        <source>Verify the chain</source>
        <translation>Tarkista ketju</translation>
    </message>
    <message>
        <source>Checks the numbers, links and hashes of all entries</source>
        <translation>Tarkistaa kaikkien merkintöjen numerot, linkit ja tiivisteet</translation>
    </message>
    <message>
        <source>Compare versions…</source>
        <translation>Vertaa versioita…</translation>
    </message>
    <message>
        <source>Only the selected system</source>
        <translation>Vain valittu järjestelmä</translation>
    </message>
    <message>
        <source>The history of the system that is selected in the program</source>
        <translation>Ohjelmassa valitun järjestelmän historia</translation>
    </message>
    <message>
        <source>Show in the inventory</source>
        <translation>Näytä inventaariossa</translation>
    </message>
    <message>
        <source>Copy the changes</source>
        <translation>Kopioi muutokset</translation>
    </message>
    <message>
        <source>Save what is shown…</source>
        <translation>Tallenna näkyvät…</translation>
    </message>
    <message>
        <source>Past inventory…</source>
        <translation>Aiempi inventaario…</translation>
    </message>
    <message>
        <source>Saves the inventory as it was at a past version</source>
        <translation>Tallentaa inventaarion sellaisena kuin se oli aiemmassa versiossa</translation>
    </message>
    <message>
        <source>Filter changes</source>
        <translation>Suodata muutoksia</translation>
    </message>
    <message>
        <source>Filter: words of the record, value or reason</source>
        <translation>Suodata: tietueen, arvon tai perustelun sanoja</translation>
    </message>
    <message>
        <source>Person who changed</source>
        <translation>Muutoksen tekijä</translation>
    </message>
    <message>
        <source>Kind of step</source>
        <translation>Toimen laji</translation>
    </message>
    <message>
        <source>Field changed</source>
        <translation>Muutettu kenttä</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Alkaen</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Päättyen</translation>
    </message>
    <message>
        <source>First day shown</source>
        <translation>Ensimmäinen näkyvä päivä</translation>
    </message>
    <message>
        <source>Last day shown</source>
        <translation>Viimeinen näkyvä päivä</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>alusta</translation>
    </message>
    <message>
        <source>today</source>
        <translation>tänään</translation>
    </message>
    <message>
        <source>Changes, newest first</source>
        <translation>Muutokset, uusin ensin</translation>
    </message>
    <message>
        <source>Enter shows the record in the inventory.</source>
        <translation>Enter näyttää tietueen inventaariossa.</translation>
    </message>
    <message>
        <source>The change in full</source>
        <translation>Muutos kokonaan</translation>
    </message>
    <message>
        <source>Here stands who changed what, when and why.
There is no project yet: open one, or the example.</source>
        <translation>Tässä näkyy, kuka muutti mitä, milloin ja miksi.
Projektia ei ole vielä: avaa projekti tai esimerkki.</translation>
    </message>
    <message>
        <source>Draw a sample…</source>
        <translation>Poimi otos…</translation>
    </message>
    <message>
        <source>Systems to compare with evidence, reproducible by its seed</source>
        <translation>Järjestelmiä verrattavaksi näyttöön, toistettavissa siemenluvullaan</translation>
    </message>
    <message>
        <source>Sign off…</source>
        <translation>Allekirjoita…</translation>
    </message>
    <message>
        <source>Saves inventory, plan and the hash of the trail under your name, and records it in the trail</source>
        <translation>Tallentaa inventaarion, suunnitelman ja lokin tiivisteen nimelläsi ja kirjaa sen lokiin</translation>
    </message>
    <message>
        <source>Check a signed file…</source>
        <translation>Tarkista allekirjoitettu…</translation>
    </message>
    <message>
        <source>Compares a signed-off snapshot with this project</source>
        <translation>Vertaa allekirjoitettua tilannekuvaa tähän projektiin</translation>
    </message>
</context>
<context>
    <name>aallokko::gui::BoundChart</name>
    <message>
        <source>Best plan so far</source>
        <translation>Paras suunnitelma tähän asti</translation>
    </message>
    <message>
        <source>No plan can cost less</source>
        <translation>Mikään suunnitelma ei voi maksaa vähemmän</translation>
    </message>
</context>
<context>
    <name>aallokko::gui::BulkEditDialog</name>
    <message numerus="yes">
        <source>Edit %n system(s) at once</source>
        <translation>
            <numerusform>Muokkaa %n järjestelmää kerralla</numerusform>
            <numerusform>Muokkaa %n järjestelmää kerralla</numerusform>
        </translation>
    </message>
    <message>
        <source>Field to change</source>
        <translation>Muutettava kenttä</translation>
    </message>
    <message>
        <source>A value, or why there is none</source>
        <translation>Arvo tai syy, miksi sitä ei ole</translation>
    </message>
    <message>
        <source>value</source>
        <translation>arvo</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Uusi arvo</translation>
    </message>
    <message>
        <source>New value from the list</source>
        <translation>Uusi arvo luettelosta</translation>
    </message>
    <message>
        <source>Old and new value of each system</source>
        <translation>Jokaisen järjestelmän vanha ja uusi arvo</translation>
    </message>
    <message>
        <source>Take the tick away from a row to leave it as it is.</source>
        <translation>Poista rivin rasti, jos rivi jää ennalleen.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Kenttä</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Uusi</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Järjestelmä</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisaatio</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nyt</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Muutoksen jälkeen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>as now</source>
        <translation>ennallaan</translation>
    </message>
    <message numerus="yes">
        <source>%n system(s) change; one undo takes all back.</source>
        <translation>
            <numerusform>%n järjestelmä muuttuu. Yksi kumoaminen palauttaa kaikki.</numerusform>
            <numerusform>%n järjestelmää muuttuu. Yksi kumoaminen palauttaa kaikki.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n system(s)</source>
        <translation>
            <numerusform>Muuta %n järjestelmä</numerusform>
            <numerusform>Muuta %n järjestelmää</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aallokko::gui::Callout</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Lopeta kierros</translation>
    </message>
    <message>
        <source>Esc; the tour is in the Help menu</source>
        <translation>Esc; kierros löytyy Ohje-valikosta</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Back in the tour</source>
        <translation>Takaisin kierroksella</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seuraava</translation>
    </message>
    <message>
        <source>Done with the tour</source>
        <translation>Kierros on valmis</translation>
    </message>
    <message>
        <source>Next step of the tour</source>
        <translation>Kierroksen seuraava vaihe</translation>
    </message>
</context>
<context>
    <name>aallokko::gui::CardPanel</name>
    <message>
        <source>Select a system: here stand its day and slot, how long it may be down, what people fall back on, and all dates counted back.</source>
        <translation>Valitse järjestelmä: tässä ovat sen päivä ja aikapaikka, sallittu katko, varamenettelyt ja kaikki taaksepäin lasketut päivät.</translation>
    </message>
    <message>
        <source>Close the go-live card</source>
        <translation>Sulje käyttöönottokortti</translation>
    </message>
    <message>
        <source>Go-live card of the selected system</source>
        <translation>Valitun järjestelmän käyttöönottokortti</translation>
    </message>
    <message>
        <source>F2 edits a value that the inventory holds.</source>
        <translation>F2 muokkaa arvoa, joka on inventaariossa.</translation>
    </message>
</context>
<context>
    <name>aallokko::gui::ChangePanel</name>
    <message>
        <source>All files</source>
        <translation>Kaikki tiedostot</translation>
    </message>
    <message>
        <source>new (%1)</source>
        <translation>uudet (%1)</translation>
    </message>
    <message>
        <source>changed (%1)</source>
        <translation>muuttuneet (%1)</translation>
    </message>
    <message>
        <source>missing (%1)</source>
        <translation>puuttuvat (%1)</translation>
    </message>
    <message>
        <source>back (%1)</source>
        <translation>palanneet (%1)</translation>
    </message>
    <message>
        <source>interfaces (%1)</source>
        <translation>liittymät (%1)</translation>
    </message>
    <message>
        <source>emptied values (%1)</source>
        <translation>tyhjenevät arvot (%1)</translation>
    </message>
    <message>
        <source>Take: %1</source>
        <translation>Otetaan: %1</translation>
    </message>
    <message>
        <source>All kinds (%1)</source>
        <translation>Kaikki lajit (%1)</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Kaikki kentät</translation>
    </message>
    <message numerus="yes">
        <source>Without %n field(s)</source>
        <translation>
            <numerusform>Ilman %n kenttää</numerusform>
            <numerusform>Ilman %n kenttää</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Filter changes</source>
        <translation>Suodata muutoksia</translation>
    </message>
    <message>
        <source>Filter changes: system, field or words</source>
        <translation>Suodata muutoksia: järjestelmä, kenttä tai sanoja</translation>
    </message>
    <message>
        <source>Kind of the changes shown</source>
        <translation>Näytettävien muutosten laji</translation>
    </message>
    <message>
        <source>File of the changes shown</source>
        <translation>Näytettävien muutosten tiedosto</translation>
    </message>
    <message>
        <source>Take:</source>
        <translation>Otetaan:</translation>
    </message>
    <message>
        <source>Fields that are taken</source>
        <translation>Otettavat kentät</translation>
    </message>
    <message>
        <source>Changes that accepting would make</source>
        <translation>Muutokset, jotka hyväksyminen tekisi</translation>
    </message>
    <message>
        <source>Space takes or leaves the selected lines.</source>
        <translation>Välilyönti ottaa tai jättää valitut rivit.</translation>
    </message>
</context>
<context>
    <name>aallokko::gui::ChartPanel</name>
    <message>
        <source>%1 as a table</source>
        <translation>%1 taulukkona</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Taulukkona</translation>
    </message>
    <message>
        <source>Show the figures of the chart as a table</source>
        <translation>Näytä kaavion luvut taulukkona</translation>
    </message>
</context>
<context>
    <name>aallokko::gui::ChartView</name>
    <message>
        <source>too much</source>
        <translation>liikaa</translation>
    </message>
</context>
<context>
    <name>aallokko::gui::ColumnDialog</name>
    <message>
        <source>Columns of the inventory</source>
        <translation>Inventaarion sarakkeet</translation>
    </message>
    <message>
        <source>Standard columns</source>
        <translation>Vakiosarakkeet</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Find a field</source>
        <translation>Etsi kenttä</translation>
    </message>
    <message>
        <source>All fields; a tick shows the column</source>
        <translation>Kaikki kentät; rasti näyttää sarakkeen</translation>
    </message>
    <message>
        <source>&amp;All fields</source>
        <translation>K&amp;aikki kentät</translation>
    </message>
    <message>
        <source>Columns in view, from left to right</source>
        <translation>Näkyvät sarakkeet vasemmalta oikealle</translation>
    </message>
    <message>
        <source>Alt with an arrow moves a column, Delete hides it.</source>
        <translation>Alt ja nuoli siirtävät saraketta, Delete piilottaa sen.</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation>&amp;Aiemmaksi</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Myöhemmäksi</translation>
    </message>
    <message>
        <source>&amp;In view: %1</source>
        <translation>&amp;Näkyvissä: %1</translation>
    </message>
</context>
<context>
    <name>aallokko::gui::ColumnView</name>
    <message>
        <source>Systems in %1</source>
        <translation>Järjestelmät: %1</translation>
    </message>
    <message>
        <source>Open the column %1</source>
        <translation>Avaa sarake %1</translation>
    </message>
    <message>
        <source>Fold the column %1</source>
        <translation>Supista sarake %1</translation>
    </message>
</context>
<context>
    <name>aallokko::gui::CommandPalette</name>
    <message>
        <source>its systems</source>
        <translation>sen järjestelmät</translation>
    </message>
    <message>
        <source>systems of the function %1</source>
        <translation>toiminnon %1 järjestelmät</translation>
    </message>
    <message>
        <source>Search or do something (Ctrl+K)</source>
        <translation>Etsi tai tee jotain (Ctrl+K)</translation>
    </message>
    <message>
        <source>Search all systems, organisations, functions and commands</source>
        <translation>Etsi järjestelmistä, organisaatioista, toiminnoista ja komennoista</translation>
    </message>
    <message>
        <source>measure of the work plan</source>
        <translation>työsuunnitelman toimenpide</translation>
    </message>
</context>
<context>
    <name>aallokko::gui::CompareDialog</name>
    <message numerus="yes">
        <source>%n system(s) side by side</source>
        <translation>
            <numerusform>%n järjestelmä rinnakkain</numerusform>
            <numerusform>%n järjestelmää rinnakkain</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) differ; they are marked with ≠.</source>
        <translation>
            <numerusform>%n kenttä eroaa; se on merkitty ≠.</numerusform>
            <numerusform>%n kenttää eroaa; ne on merkitty ≠.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only &amp;differences</source>
        <translation>Vain &amp;erot</translation>
    </message>
    <message>
        <source>&amp;Where each value came from</source>
        <translation>&amp;Mistä kukin arvo on peräisin</translation>
    </message>
    <message>
        <source>Fields in rows, systems in columns</source>
        <translation>Kentät riveillä, järjestelmät sarakkeissa</translation>
    </message>
    <message>
        <source>&amp;Copy as a table</source>
        <translation>&amp;Kopioi taulukkona</translation>
    </message>
    <message>
        <source>&amp;Judge as duplicates</source>
        <translation>&amp;Ratkaise kaksoiskappaleina</translation>
    </message>
    <message>
        <source>They are one and the same system</source>
        <translation>Ne ovat yksi ja sama järjestelmä</translation>
    </message>
    <message>
        <source>They are different systems</source>
        <translation>Ne ovat eri järjestelmiä</translation>
    </message>
    <message>
        <source>Decide later, on the Duplicates page</source>
        <translation>Ratkaise myöhemmin Kaksoiskappaleet-sivulla</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n rivi kopioitu</numerusform>
            <numerusform>%n riviä kopioitu</numerusform>
        </translation>
    </message>
    <message>
        <source>Stored for the Duplicates page. Undo takes it back.</source>
        <translation>Tallennettu Kaksoiskappaleet-sivulle. Kumoaminen peruu sen.</translation>
    </message>
</context>
<context>
    <name>aallokko::gui::ConflictBox</name>
    <message>
        <source>%1 · %2: changed by both sides</source>
        <translation>%1 · %2: molemmat osapuolet ovat muuttaneet</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(tyhjä)</translation>
    </message>
    <message>
        <source>The file said last time</source>
        <translation>Tiedosto sanoi viimeksi</translation>
    </message>
    <message>
        <source>The project has (%1, %2)</source>
        <translation>Hankkeessa on (%1, %2)</translation>
    </message>
    <message>
        <source>The file says now (%1)</source>
        <translation>Tiedosto sanoo nyt (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Decide %n later</source>
        <translation>
            <numerusform>Päätä %n myöhemmin</numerusform>
            <numerusform>Päätä %n myöhemmin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep ours in %n</source>
        <translation>
            <numerusform>Pidä oma, %n kohta</numerusform>
            <numerusform>Pidä oma, %n kohtaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the file&apos;s in %n</source>
        <translation>
            <numerusform>Ota tiedoston, %n kohta</numerusform>
            <numerusform>Ota tiedoston, %n kohtaa</numerusform>
        </translation>
    </message>
    <message>
        <source>The three sides of the conflict</source>
        <translation>Ristiriidan kolme osapuolta</translation>
    </message>
</context>
<context>
    <name>aallokko::gui::DetailsDock</name>
    <message>
        <source>Details</source>
        <translation>Tiedot</translation>
    </message>
    <message>
        <source>Select a system to see its details: values, where each came from, interfaces and its place in the plan.</source>
        <translation>Valitse järjestelmä, niin näet sen tiedot: arvot, niiden lähteet, liittymät ja paikan suunnitelmassa.</translation>
    </message>
    <message>
        <source>Details of the selected system</source>
        <translation>Valitun järjestelmän tiedot</translation>
    </message>
    <message>
        <source>Press Enter on an interface to go to the system at its other end.</source>
        <translation>Siirry liittymän toisen pään järjestelmään painamalla Enter liittymän kohdalla.</translation>
    </message>
</context>
<context>
    <name>aallokko::gui::DuplicatesPage</name>
    <message>
        <source>Duplicates</source>
        <translation>Kaksoiskappaleet</translation>
    </message>
    <message>
        <source>Open a project: rows that are the same system, and products that several organisations have, are proposed here.</source>
        <translation>Avaa projekti: tässä ehdotetaan rivejä, jotka ovat sama järjestelmä, ja tuotteita, joita usealla organisaatiolla on.</translation>
    </message>
    <message>
        <source>No rows look like the same system or product.
Import the lists of more organisations to compare them.</source>
        <translation>Mitkään rivit eivät näytä samalta järjestelmältä tai tuotteelta.
Tuo useamman organisaation luettelot, niin ne voidaan verrata.</translation>
    </message>
    <message>
        <source>Looking for duplicates …</source>
        <translation>Etsitään kaksoiskappaleita …</translation>
    </message>
    <message>
        <source>%1 to judge of %2 proposals, %3 shown</source>
        <translation>arvioitavana %1, ehdotuksia %2, näkyvissä %3</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n system(s), %3 differing field(s)</source>
        <translation>
            <numerusform>%1: %2, %n järjestelmä, eroavia kenttiä %3</numerusform>
            <numerusform>%1: %2, %n järjestelmää, eroavia kenttiä %3</numerusform>
        </translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Kaikki lajit</translation>
    </message>
    <message>
        <source>Kind of the proposals shown</source>
        <translation>Näytettävien ehdotusten laji</translation>
    </message>
    <message>
        <source>All verdicts</source>
        <translation>Kaikki arviot</translation>
    </message>
    <message>
        <source>To judge</source>
        <translation>Arvioitavat</translation>
    </message>
    <message>
        <source>Judged the same</source>
        <translation>Arvioitu samaksi</translation>
    </message>
    <message>
        <source>Judged different</source>
        <translation>Arvioitu eri järjestelmiksi</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Lykätyt</translation>
    </message>
    <message>
        <source>Verdict of the proposals shown</source>
        <translation>Näytettävien ehdotusten arvio</translation>
    </message>
    <message>
        <source>Filter: name or organisation</source>
        <translation>Suodata: nimi tai organisaatio</translation>
    </message>
    <message>
        <source>Filter proposals</source>
        <translation>Suodata ehdotuksia</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Sama</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Eri</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Myöhemmin</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seuraava</translation>
    </message>
    <message>
        <source>Outcome…</source>
        <translation>Ratkaisu…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Yhdistä…</translation>
    </message>
    <message>
        <source>They are the same: the verdict is stored, nothing is merged yet</source>
        <translation>Ne ovat sama: arvio tallennetaan, mitään ei vielä yhdistetä</translation>
    </message>
    <message>
        <source>They are different: they are not proposed together again</source>
        <translation>Ne ovat eri: niitä ei enää ehdoteta yhdessä</translation>
    </message>
    <message>
        <source>Put the question off</source>
        <translation>Lykkää kysymystä</translation>
    </message>
    <message>
        <source>Go to the next one without a verdict</source>
        <translation>Siirry seuraavaan arvioimattomaan</translation>
    </message>
    <message>
        <source>Decide what becomes of these systems and where they move; shows the effect first</source>
        <translation>Päätä, mitä näille järjestelmille tehdään ja mihin ne siirtyvät; näyttää ensin vaikutuksen</translation>
    </message>
    <message>
        <source>Make one system of these rows; shows what would happen first</source>
        <translation>Tee näistä riveistä yksi järjestelmä; näyttää ensin, mitä tapahtuisi</translation>
    </message>
    <message>
        <source>Only differing fields</source>
        <translation>Vain eroavat kentät</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Ehdotukset</translation>
    </message>
    <message>
        <source>S same, D different, L later, N next without a verdict, O outcome, M merge.</source>
        <translation>S sama, D eri, L myöhemmin, N seuraava arvioimaton, O ratkaisu, M yhdistä.</translation>
    </message>
    <message>
        <source>Systems of the proposal side by side</source>
        <translation>Ehdotuksen järjestelmät rinnakkain</translation>
    </message>
    <message>
        <source>No proposal fits the filter.</source>
        <translation>Mikään ehdotus ei sovi suodattimeen.</translation>
    </message>
    <message>
        <source>By function…</source>
        <translation>Tehtävittäin…</translation>
    </message>
    <message>
        <source>Decide what becomes of all systems of a function, but for exceptions</source>
        <translation>Päätä, mitä kaikille tehtävän järjestelmille tapahtuu, poikkeuksia lukuun ottamatta</translation>
    </message>
</context>
<context>
    <name>aallokko::gui::FieldPanel</name>
    <message>
        <source>This column has no header.</source>
        <translation>Tällä sarakkeella ei ole otsikkoa.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Use for the column</source>
        <translation>Käytä sarakkeelle</translation>
    </message>
    <message>
        <source>Use for column %1</source>
        <translation>Käytä sarakkeelle %1</translation>
    </message>
    <message>
        <source>“%1” in %2 of %3 cells</source>
        <translation>”%1”: %2/%3 solua</translation>
    </message>
    <message>
        <source>Column:</source>
        <translation>Sarake:</translation>
    </message>
    <message>
        <source>Column whose field is chosen</source>
        <translation>Sarake, jolle kenttä valitaan</translation>
    </message>
    <message>
        <source>Search fields</source>
        <translation>Hae kenttiä</translation>
    </message>
    <message>
        <source>Enter takes the field found for the column.</source>
        <translation>Enter ottaa löydetyn kentän sarakkeelle.</translation>
    </message>
    <message>
        <source>Fields that the column can be</source>
        <translation>Kentät, joita sarake voi olla</translation>
    </message>
    <message>
        <source>Drag a field to a column, or the header of a column to a field; or choose with Enter.</source>
        <translation>Vedä kenttä sarakkeelle tai sarakkeen otsikko kentälle, tai valitse Enterillä.</translation>
    </message>
    <message>
        <source>Use the selected field for the column</source>
        <translation>Käytä valittua kenttää sarakkeelle</translation>
    </message>
    <message>
        <source>Ticked texts mean that nothing is known:</source>
        <translation>Rastitut tekstit tarkoittavat, ettei tietoa ole:</translation>
    </message>
    <message>
        <source>Texts of the column that may stand for nothing</source>
        <translation>Sarakkeen tekstit, jotka voivat tarkoittaa puuttuvaa tietoa</translation>
    </message>
</context>
<context>
    <name>aallokko::gui::FilterRow</name>
    <message>
        <source>Remove the filter %1</source>
        <translation>Poista suodatin %1</translation>
    </message>
    <message>
        <source>Add the filter %1</source>
        <translation>Lisää suodatin %1</translation>
    </message>
</context>
<context>
    <name>aallokko::gui::FindingPanel</name>
    <message>
        <source>Choose a finding to see its rule, its cells and how to mend it.</source>
        <translation>Valitse havainto: näet säännön, solut ja korjaustavan.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Sääntö</translation>
    </message>
    <message>
        <source>Why it is asked</source>
        <translation>Miksi tätä kysytään</translation>
    </message>
    <message>
        <source>Perhaps meant</source>
        <translation>Ehkä tarkoitettu</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Solut</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Hyväksytty</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Store the corrected value</source>
        <translation>Tallenna korjattu arvo</translation>
    </message>
    <message>
        <source>The finding in full</source>
        <translation>Havainto kokonaan</translation>
    </message>
    <message>
        <source>The end means</source>
        <translation>Pää tarkoittaa</translation>
    </message>
    <message>
        <source>The system that the end of the interface means</source>
        <translation>Järjestelmä, jota liittymän pää tarkoittaa</translation>
    </message>
</context>
<context>
    <name>aallokko::gui::GraphPage</name>
    <message>
        <source>Graph</source>
        <translation>Riippuvuusverkko</translation>
    </message>
    <message>
        <source>Here stands which system feeds which.
There are no systems yet: import inventories first, or open the example.</source>
        <translation>Täällä näkyy, mikä järjestelmä syöttää mitäkin.
Järjestelmiä ei vielä ole: tuo ensin inventaarioita tai avaa esimerkki.</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>Piirretään…</translation>
    </message>
    <message>
        <source>No saved views yet</source>
        <translation>Ei vielä tallennettuja näkymiä</translation>
    </message>
    <message>
        <source>Remove a view</source>
        <translation>Poista näkymä</translation>
    </message>
    <message>
        <source>View saved: %1</source>
        <translation>Näkymä tallennettu: %1</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Tallenna näkymä</translation>
    </message>
    <message>
        <source>Name of the view (an equal name is replaced):</source>
        <translation>Näkymän nimi (samanniminen korvataan):</translation>
    </message>
    <message>
        <source>graph</source>
        <translation>verkko</translation>
    </message>
    <message>
        <source>Export the drawing</source>
        <translation>Vie piirros</translation>
    </message>
    <message>
        <source>Synthetic example data: systems, suppliers, costs and dates are invented</source>
        <translation>Synteettinen esimerkkiaineisto: järjestelmät, toimittajat, kustannukset ja päivämäärät ovat keksittyjä</translation>
    </message>
    <message>
        <source>The drawing could not be written to %1. Is the folder there, and may you write in it?</source>
        <translation>Piirrosta ei voitu kirjoittaa: %1. Onko kansio olemassa, ja saatko kirjoittaa sinne?</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Kirjoitettu: %1</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Näkymät</translation>
    </message>
    <message>
        <source>Saved views of this project</source>
        <translation>Tämän projektin tallennetut näkymät</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Vie</translation>
    </message>
    <message>
        <source>Write the drawing into a file</source>
        <translation>Kirjoita piirros tiedostoon</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Avaa</translation>
    </message>
    <message>
        <source>Open the group, or what is around the system (Enter)</source>
        <translation>Avaa ryhmä tai järjestelmän ympäristö (Enter)</translation>
    </message>
    <message>
        <source>&amp;Fold what was opened</source>
        <translation>&amp;Sulje avatut</translation>
    </message>
    <message>
        <source>For&amp;get places given by hand</source>
        <translation>&amp;Unohda käsin annetut paikat</translation>
    </message>
    <message>
        <source>&amp;Save view…</source>
        <translation>&amp;Tallenna näkymä…</translation>
    </message>
    <message>
        <source>Export as SVG…</source>
        <translation>Vie SVG-kuvana…</translation>
    </message>
    <message>
        <source>Export as PNG…</source>
        <translation>Vie PNG-kuvana…</translation>
    </message>
    <message>
        <source>Export as PDF…</source>
        <translation>Vie PDF-tiedostona…</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Lähennä</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>L&amp;oitonna</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Näytä &amp;kaikki</translation>
    </message>
    <message>
        <source>Drawing of the graph</source>
        <translation>Verkon piirros</translation>
    </message>
    <message>
        <source>Systems and links of the drawing</source>
        <translation>Piirroksen järjestelmät ja yhteydet</translation>
    </message>
    <message>
        <source>Enter opens; the arrow to the right shows the links.</source>
        <translation>Enter avaa; nuoli oikealle näyttää yhteydet.</translation>
    </message>
</context>
<context>
    <name>aallokko::gui::HistoryDialog</name>
    <message>
        <source>Undo history</source>
        <translation>Kumoamishistoria</translation>
    </message>
    <message>
        <source>Newest step first. Choose the state to go back to; nothing is lost, all steps can be done again.</source>
        <translation>Uusin vaihe on ylimpänä. Valitse tila, johon palataan. Mitään ei katoa: kaikki vaiheet voi tehdä uudelleen.</translation>
    </message>
    <message>
        <source>Steps, newest first</source>
        <translation>Vaiheet, uusin ensin</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Before all of these steps</source>
        <translation>Ennen kaikkia näitä vaiheita</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (kumottu)</translation>
    </message>
    <message>
        <source>%1 (now)</source>
        <translation>%1 (nyt)</translation>
    </message>
    <message numerus="yes">
        <source>Undo %n step(s)</source>
        <translation>
            <numerusform>Kumoa %n vaihe</numerusform>
            <numerusform>Kumoa %n vaihetta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Do %n step(s) again</source>
        <translation>
            <numerusform>Tee %n vaihe uudelleen</numerusform>
            <numerusform>Tee %n vaihetta uudelleen</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the present state</source>
        <translation>Tämä on nykyinen tila</translation>
    </message>
</context>
<context>
    <name>aallokko::gui::HistoryPanel</name>
    <message>
        <source>Imports so far</source>
        <translation>Tuonnit tähän asti</translation>
    </message>
    <message>
        <source>Take the import back…</source>
        <translation>Peru tuonti…</translation>
    </message>
    <message>
        <source>Take the selected import back, after a look at what it means</source>
        <translation>Peru valittu tuonti, kun olet nähnyt mitä se tarkoittaa</translation>
    </message>
    <message>
        <source>Imports so far, the newest first</source>
        <translation>Tuonnit tähän asti, uusin ensin</translation>
    </message>
</context>
<context>
    <name>aallokko::gui::IntakePage</name>
    <message>
        <source>Import</source>
        <translation>Tuonti</translation>
    </message>
    <message>
        <source>Reading the files …</source>
        <translation>Luetaan tiedostoja …</translation>
    </message>
    <message>
        <source>The project already holds all of this; nothing would change.</source>
        <translation>Projektissa on jo kaikki tämä. Mikään ei muuttuisi.</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Ongelmat (%1)</translation>
    </message>
    <message>
        <source>Changes (%1)</source>
        <translation>Muutokset (%1)</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Hylkää</translation>
    </message>
    <message>
        <source>Discard this import; nothing is changed</source>
        <translation>Hylkää tämä tuonti. Mikään ei muutu.</translation>
    </message>
    <message>
        <source>Nothing can be imported before these problems are mended. The project is as it was.</source>
        <translation>Tuonti onnistuu vasta, kun nämä ongelmat on korjattu. Projekti on ennallaan.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Sarakkeet</translation>
    </message>
    <message>
        <source>Steps of the import</source>
        <translation>Tuonnin vaiheet</translation>
    </message>
    <message>
        <source>%1, as one step that can be undone</source>
        <translation>%1, yhtenä vaiheena, jonka voi kumota</translation>
    </message>
    <message>
        <source>The clipboard holds no table. Copy the cells with their header row in the spreadsheet program first.</source>
        <translation>Leikepöydällä ei ole taulukkoa. Kopioi ensin solut otsikkoriveineen taulukkolaskennassa.</translation>
    </message>
    <message>
        <source>Storing the import …</source>
        <translation>Tallennetaan tuontia …</translation>
    </message>
    <message>
        <source>Something has changed; the review is being made again …</source>
        <translation>Jokin on muuttunut. Tarkistus tehdään uudelleen …</translation>
    </message>
    <message>
        <source>This review is out of date. Read the files again.</source>
        <translation>Tämä tarkistus on vanhentunut. Lue tiedostot uudelleen.</translation>
    </message>
    <message>
        <source>Paste a table</source>
        <translation>Liitä taulukko</translation>
    </message>
    <message>
        <source>Cells copied in a spreadsheet program, with their header row (%1)</source>
        <translation>Taulukkolaskennassa kopioidut solut otsikkoriveineen (%1)</translation>
    </message>
    <message>
        <source>Paste a table from the clipboard into the import</source>
        <translation>Liitä leikepöydän taulukko tuontiin</translation>
    </message>
    <message>
        <source>Drop inventory files here, or paste cells copied in a spreadsheet program. Read are XLSX, XLSM, ODS, CSV, TSV, YAML and JSON, and architecture models: ArchiMate exchange files, Archi, Konveyor, CycloneDX and GraphML. You see everything that is understood and everything that is odd before anything is stored.</source>
        <translation>Pudota luettelotiedostot tähän tai liitä taulukkolaskennassa kopioituja soluja. Luettavia muotoja ovat XLSX, XLSM, ODS, CSV, TSV, YAML ja JSON sekä arkkitehtuurimallit: ArchiMate-vaihtotiedostot, Archi, Konveyor, CycloneDX ja GraphML. Näet kaiken, mikä ymmärrettiin ja mikä on outoa, ennen kuin mitään tallennetaan.</translation>
    </message>
</context>
<context>
    <name>aallokko::gui::InventoryPage</name>
    <message>
        <source>Drop the typed text</source>
        <translation>Hylkää kirjoitettu teksti</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n rivi kopioitu</numerusform>
            <numerusform>%n riviä kopioitu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) could not be read; they stay marked in their cells</source>
        <translation>
            <numerusform>%n tekstiä ei voitu tulkita; se jää soluunsa merkittynä</numerusform>
            <numerusform>%n tekstiä ei voitu tulkita; ne jäävät soluihinsa merkittyinä</numerusform>
        </translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Inventaario</translation>
    </message>
    <message>
        <source>%1 rows = %2 installations = %3 named products; %4 installations name no product</source>
        <translation>Rivejä %1 = asennuksia %2 = nimettyjä tuotteita %3; ilman tuotetta asennuksia %4</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n osuma</numerusform>
            <numerusform>%n osumaa</numerusform>
        </translation>
    </message>
    <message>
        <source>No system matches %1. Remove it to see all.</source>
        <translation>Mikään järjestelmä ei vastaa ehtoa %1. Poista ehto, niin näet kaikki.</translation>
    </message>
    <message>
        <source>No system matches all of: %1. Remove one of them.</source>
        <translation>Mikään järjestelmä ei vastaa kaikkia ehtoja: %1. Poista niistä jokin.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Sarakkeet</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Valitse sarakkeet</translation>
    </message>
    <message>
        <source>Filter systems</source>
        <translation>Suodata järjestelmiä</translation>
    </message>
    <message>
        <source>Filter: words, or terms such as owner:empty, cost&gt;50000, wave:3</source>
        <translation>Suodatus: sanoja tai ehtoja, esimerkiksi omistaja:tyhjä, kustannus&gt;50000, aalto:3</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>ei omistajaa</translation>
    </message>
    <message>
        <source>no criticality</source>
        <translation>ei kriittisyyttä</translation>
    </message>
    <message>
        <source>costs over 50 000 €</source>
        <translation>kustannus yli 50 000 €</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>kiinnitetty</translation>
    </message>
    <message>
        <source>Systems, one row for each installation</source>
        <translation>Järjestelmät, rivi jokaiselle asennukselle</translation>
    </message>
    <message>
        <source>No systems yet. Drop an inventory file here, or open the example.</source>
        <translation>Ei vielä järjestelmiä. Pudota inventaariotiedosto tähän tai avaa esimerkki.</translation>
    </message>
    <message>
        <source>Edit cell</source>
        <translation>Muokkaa solua</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopioi</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Liitä</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Täytä alas</translation>
    </message>
    <message>
        <source>Clear cells</source>
        <translation>Tyhjennä solut</translation>
    </message>
    <message>
        <source>Mark as</source>
        <translation>Merkitse</translation>
    </message>
    <message>
        <source>no wave needed</source>
        <translation>ei tarvitse aaltoa</translation>
    </message>
    <message>
        <source>not in time</source>
        <translation>ei ehdi</translation>
    </message>
    <message numerus="yes">
        <source>%n system(s) changed</source>
        <translation>
            <numerusform>%n järjestelmä muutettu</numerusform>
            <numerusform>%n järjestelmää muutettu</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit many at once…</source>
        <translation>Muokkaa monta kerralla…</translation>
    </message>
    <message>
        <source>Select the rows to change, or filter the table first.</source>
        <translation>Valitse muutettavat rivit tai suodata taulukko ensin.</translation>
    </message>
    <message>
        <source>Ctrl+Enter gives all selected cells what you type.</source>
        <translation>Ctrl+Enter antaa kirjoittamasi kaikille valituille soluille.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) written</source>
        <translation>
            <numerusform>%n solu kirjoitettu</numerusform>
            <numerusform>%n solua kirjoitettu</numerusform>
        </translation>
    </message>
    <message>
        <source>Select the cells to fill, below the one that fills them.</source>
        <translation>Valitse täytettävät solut täyttävän solun alta.</translation>
    </message>
    <message>
        <source>Set all selected cells</source>
        <translation>Aseta kaikki valitut solut</translation>
    </message>
    <message>
        <source>Compare side by side…</source>
        <translation>Vertaa rinnakkain…</translation>
    </message>
    <message>
        <source>Export what is shown…</source>
        <translation>Vie näkyvä tiedostoon…</translation>
    </message>
    <message>
        <source>Print what is shown…</source>
        <translation>Tulosta näkyvä…</translation>
    </message>
    <message>
        <source>Save what is shown as PDF…</source>
        <translation>Tallenna näkyvä PDF:nä…</translation>
    </message>
    <message>
        <source>Select two to four systems first: Ctrl and a click adds one, Shift and an arrow the next.</source>
        <translation>Valitse ensin kahdesta neljään järjestelmää: Ctrl ja napsautus lisää yhden, Vaihto ja nuoli seuraavan.</translation>
    </message>
    <message numerus="yes">
        <source>%n system(s)</source>
        <translation>
            <numerusform>%n järjestelmä</numerusform>
            <numerusform>%n järjestelmää</numerusform>
        </translation>
    </message>
    <message>
        <source>filter: %1</source>
        <translation>suodatin: %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>ryhmittely: %1</translation>
    </message>
    <message>
        <source>ordered by %1</source>
        <translation>järjestys: %1</translation>
    </message>
    <message>
        <source>Inventory version %1</source>
        <translation>Inventaarion versio %1</translation>
    </message>
    <message>
        <source>systems</source>
        <translation>jarjestelmat</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Vie näkyvä tiedostoon</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx);;Tables (*.csv);;Web pages (*.html)</source>
        <translation>Työkirjat (*.xlsx);;Taulukot (*.csv);;Verkkosivut (*.html)</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Kirjoitetaan %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Kirjoitettu: %1</translation>
    </message>
    <message>
        <source>Synthetic example data: systems, suppliers, costs and dates are invented</source>
        <translation>Synteettistä esimerkkiaineistoa: järjestelmät, toimittajat, kustannukset ja päivämäärät ovat keksittyjä</translation>
    </message>
    <message>
        <source>Print the inventory</source>
        <translation>Tulosta inventaario</translation>
    </message>
    <message>
        <source>Save what is shown as PDF</source>
        <translation>Tallenna näkyvä PDF:nä</translation>
    </message>
    <message>
        <source>Views: columns, order, filter and groups under a name</source>
        <translation>Näkymät: sarakkeet, järjestys, suodatin ja ryhmät nimen alla</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Ei ryhmiä</translation>
    </message>
    <message>
        <source>Any field</source>
        <translation>Mikä tahansa kenttä</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Ryhmittele</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>Ryhmä: %1</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Näkymät</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Näkymä: %1</translation>
    </message>
    <message>
        <source>View: %1, changed</source>
        <translation>Näkymä: %1, muutettu</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Nimeä näkymä uudelleen</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Tallenna tämä näkymä</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Näkymän nimi</translation>
    </message>
    <message>
        <source>Another view is called %1 already.</source>
        <translation>Toisen näkymän nimi on jo %1.</translation>
    </message>
    <message>
        <source>%1 (own)</source>
        <translation>%1 (oma)</translation>
    </message>
    <message>
        <source>View saved: %1</source>
        <translation>Näkymä tallennettu: %1</translation>
    </message>
    <message>
        <source>The view %1 is forgotten. What it showed stays here until you choose another.</source>
        <translation>Näkymä %1 on unohdettu. Se mitä se näytti, pysyy tässä, kunnes valitset toisen.</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>Valitse sarakkeet…</translation>
    </message>
    <message>
        <source>Fold all groups</source>
        <translation>Sulje kaikki ryhmät</translation>
    </message>
    <message>
        <source>Open all groups</source>
        <translation>Avaa kaikki ryhmät</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Tallenna tämä näkymä…</translation>
    </message>
    <message>
        <source>Rename this view…</source>
        <translation>Nimeä tämä näkymä uudelleen…</translation>
    </message>
    <message>
        <source>Forget this view</source>
        <translation>Unohda tämä näkymä</translation>
    </message>
    <message>
        <source>Hide this column</source>
        <translation>Piilota tämä sarake</translation>
    </message>
    <message>
        <source>Fit to contents</source>
        <translation>Sovita sisältöön</translation>
    </message>
    <message>
        <source>Fit all columns</source>
        <translation>Sovita kaikki sarakkeet</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Siirrä vasemmalle</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Siirrä oikealle</translation>
    </message>
    <message>
        <source>Group by this column</source>
        <translation>Ryhmittele tämän sarakkeen mukaan</translation>
    </message>
    <message>
        <source>This column</source>
        <translation>Tämä sarake</translation>
    </message>
    <message>
        <source>Inventory views</source>
        <translation>Inventaarion näkymät</translation>
    </message>
</context>
<context>
    <name>aallokko::gui::JobLine</name>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Cancel the running work</source>
        <translation>Peruuta käynnissä oleva työ</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Edistyminen</translation>
    </message>
</context>
<context>
    <name>aallokko::gui::LoadBars</name>
    <message>
        <source>Load against capacity</source>
        <translation>Kuormitus ja kapasiteetti</translation>
    </message>
</context>
<context>
    <name>aallokko::gui::MainWindow</name>
    <message>
        <source>Inventory version %1</source>
        <translation>Inventaarion versio %1</translation>
    </message>
    <message>
        <source>Inventory version %1, plan made from %2 (stale)</source>
        <translation>Inventaarion versio %1, suunnitelma versiosta %2 (vanhentunut)</translation>
    </message>
    <message>
        <source>Inventory version %1, plan up to date</source>
        <translation>Inventaarion versio %1, suunnitelma ajan tasalla</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Tiedosto</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Muokkaa</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Näytä</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Suunnitelma</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ohje</translation>
    </message>
    <message>
        <source>&amp;Recent projects</source>
        <translation>&amp;Viimeksi käytetyt</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Kieli</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>T&amp;eema</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Työkalut</translation>
    </message>
    <message>
        <source>Synthetic example data: systems, suppliers, costs and dates are invented</source>
        <translation>Keksitty esimerkkiaineisto: järjestelmät, toimittajat, kustannukset ja päivämäärät ovat kuvitteellisia</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Pikanäppäimet</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Toiminto</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Näppäimet</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>About Aallokko</source>
        <translation>Tietoja Aallokosta</translation>
    </message>
    <message>
        <source>Aallokko %1

Plans the consolidation waves of a region&apos;s information systems.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Aallokko %1

Suunnittelee maakunnan tietojärjestelmien konsolidointiaallot.

Vapaa ohjelmisto. Lisenssi: GNU General Public License, versio 3 tai uudempi.</translation>
    </message>
</context>
<context>
    <name>aallokko::gui::MergeDialog</name>
    <message>
        <source>Merge rows into one system</source>
        <translation>Yhdistä rivit yhdeksi järjestelmäksi</translation>
    </message>
    <message>
        <source>Stored in the audit trail</source>
        <translation>Tallennetaan muutoslokiin</translation>
    </message>
    <message>
        <source>System that stays:</source>
        <translation>Järjestelmä, joka jää:</translation>
    </message>
    <message>
        <source>Reason:</source>
        <translation>Perustelu:</translation>
    </message>
    <message>
        <source>Fields in which the rows differ</source>
        <translation>Kentät, joissa rivit eroavat</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Kenttä</translation>
    </message>
    <message>
        <source>Value that is kept</source>
        <translation>Arvo, joka jää</translation>
    </message>
    <message>
        <source>Values of the rows</source>
        <translation>Rivien arvot</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Miksi</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Yhdistä</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>%1, the rows contradict each other</source>
        <translation>%1, rivit ovat ristiriidassa</translation>
    </message>
    <message>
        <source>Value of %1 that is kept</source>
        <translation>Kentän %1 arvo, joka jää</translation>
    </message>
    <message>
        <source>Contradictions: %1. All values of all rows stay findable with their origins.</source>
        <translation>Ristiriitoja: %1. Kaikkien rivien kaikki arvot säilyvät löydettävinä alkuperineen.</translation>
    </message>
    <message>
        <source>Uses moved: %1, contracts joined: %2, verdicts, waivers and measures moved: %3.</source>
        <translation>Siirtyviä käyttöjä: %1, yhdistyviä sopimuksia: %2, siirtyviä arvioita, hyväksyntöjä ja toimenpiteitä: %3.</translation>
    </message>
</context>
<context>
    <name>aallokko::gui::MovePanel</name>
    <message>
        <source>It is on this day already.</source>
        <translation>Se on jo tällä päivällä.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) break.</source>
        <translation>
            <numerusform>%n asia rikkoutuu.</numerusform>
            <numerusform>%n asiaa rikkoutuu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other milestone(s) move along, and every date that is reckoned from it.</source>
        <translation>
            <numerusform>%n muu virstanpylväs siirtyy mukana, samoin jokainen siitä laskettu päivä.</numerusform>
            <numerusform>%n muuta virstanpylvästä siirtyy mukana, samoin jokainen siitä laskettu päivä.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been stored yet.</source>
        <translation>Mitään ei ole vielä tallennettu.</translation>
    </message>
    <message>
        <source>Looking for what the move breaks…</source>
        <translation>Selvitetään, mitä siirto rikkoo…</translation>
    </message>
    <message>
        <source>%1 moved to %2. Undo takes it back.</source>
        <translation>%1 siirretty: %2. Kumoa peruu siirron.</translation>
    </message>
    <message>
        <source>Move “%1” from %2</source>
        <translation>Siirrä ”%1” päivältä %2</translation>
    </message>
    <message>
        <source>t&amp;o</source>
        <translation>&amp;päivälle</translation>
    </message>
    <message>
        <source>New day of the milestone</source>
        <translation>Virstanpylvään uusi päivä</translation>
    </message>
    <message>
        <source>What the move breaks</source>
        <translation>Mitä siirto rikkoo</translation>
    </message>
    <message>
        <source>Enter selects the system of a row.</source>
        <translation>Enter valitsee rivin järjestelmän.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Laji</translation>
    </message>
    <message>
        <source>What breaks</source>
        <translation>Mikä rikkoutuu</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>Pe&amp;rustelu:</translation>
    </message>
    <message>
        <source>Reason of the move</source>
        <translation>Siirron perustelu</translation>
    </message>
    <message>
        <source>Stays in the history of the milestone</source>
        <translation>Jää virstanpylvään historiaan</translation>
    </message>
    <message>
        <source>&amp;Store the move</source>
        <translation>&amp;Tallenna siirto</translation>
    </message>
    <message>
        <source>&amp;Leave as it was</source>
        <translation>&amp;Jätä ennalleen</translation>
    </message>
</context>
<context>
    <name>aallokko::gui::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Sivut</translation>
    </message>
</context>
<context>
    <name>aallokko::gui::NoticeBar</name>
    <message>
        <source>Code for support: %1</source>
        <translation>Koodi tukea varten: %1</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Virhe</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Sulje viesti</translation>
    </message>
</context>
<context>
    <name>aallokko::gui::OutcomeDialog</name>
    <message>
        <source>What becomes of these systems</source>
        <translation>Mitä näille järjestelmille tehdään</translation>
    </message>
    <message>
        <source>Stored in the audit trail</source>
        <translation>Tallennetaan muutoslokiin</translation>
    </message>
    <message>
        <source>Outcome:</source>
        <translation>Ratkaisu:</translation>
    </message>
    <message>
        <source>Target:</source>
        <translation>Kohde:</translation>
    </message>
    <message>
        <source>Name of a new target:</source>
        <translation>Uuden kohteen nimi:</translation>
    </message>
    <message>
        <source>Reason:</source>
        <translation>Perustelu:</translation>
    </message>
    <message>
        <source>Systems that are decided; clear the mark of exceptions:</source>
        <translation>Päätettävät järjestelmät; poista merkki poikkeuksilta:</translation>
    </message>
    <message>
        <source>Systems that are decided</source>
        <translation>Päätettävät järjestelmät</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Päätä</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>%1, %2 points</source>
        <translation>%1, pisteitä %2</translation>
    </message>
    <message>
        <source>A new one</source>
        <translation>Uusi</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ei mitään</translation>
    </message>
    <message>
        <source>Computing the effect …</source>
        <translation>Lasketaan vaikutusta …</translation>
    </message>
    <message>
        <source>Function:</source>
        <translation>Tehtävä:</translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 (%n system(s))</source>
        <translation>
            <numerusform>%1 %2 (%n järjestelmä)</numerusform>
            <numerusform>%1 %2 (%n järjestelmää)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aallokko::gui::OverviewPage</name>
    <message>
        <source>Consolidated in %1</source>
        <translation>Yhdistetään %1</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Yleiskuva</translation>
    </message>
    <message>
        <source>Reading the project…</source>
        <translation>Luetaan projektia…</translation>
    </message>
    <message>
        <source>%1 = %2 = %3; %4</source>
        <translation>%1 = %2 = %3; %4</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 riviä</translation>
    </message>
    <message>
        <source>%1 installations</source>
        <translation>%1 asennusta</translation>
    </message>
    <message>
        <source>%1 named products</source>
        <translation>%1 nimettyä tuotetta</translation>
    </message>
    <message>
        <source>%1 installations name no product</source>
        <translation>%1 asennusta ei nimeä tuotetta</translation>
    </message>
    <message>
        <source>Named product</source>
        <translation>Tuote nimetty</translation>
    </message>
    <message>
        <source>No named product</source>
        <translation>Tuotetta ei nimetty</translation>
    </message>
    <message>
        <source>Shows these systems in the inventory</source>
        <translation>Näyttää nämä järjestelmät inventaariossa</translation>
    </message>
    <message>
        <source>Here stands how the region is doing: what is in, what is wrong, what is decided and what the plan costs.
There are no systems yet: import the first inventory, or look around in the example.</source>
        <translation>Tässä näkyy, miten maakunnan työ etenee: mitä on saatu, mikä on vialla, mitä on päätetty ja mitä suunnitelma maksaa.
Järjestelmiä ei vielä ole: tuo ensimmäinen inventaario tai tutustu esimerkkiin.</translation>
    </message>
    <message>
        <source>What the plan costs</source>
        <translation>Mitä suunnitelma maksaa</translation>
    </message>
    <message>
        <source>Questions that help most</source>
        <translation>Kysymykset, joista on eniten apua</translation>
    </message>
    <message>
        <source>What is in</source>
        <translation>Mitä on saatu</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Mikä on vialla</translation>
    </message>
    <message>
        <source>What is decided</source>
        <translation>Mitä on päätetty</translation>
    </message>
    <message>
        <source>What changed since yesterday</source>
        <translation>Mikä on muuttunut eilisestä</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Virstanpylväät</translation>
    </message>
    <message>
        <source>Load against capacity</source>
        <translation>Kuorma ja kapasiteetti</translation>
    </message>
    <message>
        <source>Cost over time</source>
        <translation>Kustannukset ajassa</translation>
    </message>
    <message>
        <source>Form…</source>
        <translation>Lomake…</translation>
    </message>
    <message>
        <source>Make the form to send: %1</source>
        <translation>Tee lähetettävä lomake: %1</translation>
    </message>
    <message>
        <source>Nothing to ask: no filled field would mend a finding.</source>
        <translation>Ei kysyttävää: yhdenkään kentän täyttäminen ei korjaisi havaintoa.</translation>
    </message>
    <message>
        <source>Systems that lack an answer, by organisation and field. “Form” makes the form to send.</source>
        <translation>Järjestelmät, joilta puuttuu vastaus, organisaatioittain ja kentittäin. ”Lomake” tekee lähetettävän lomakkeen.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>organisations have answered</source>
        <translation>organisaatiota on vastannut</translation>
    </message>
    <message>
        <source>Nothing yet from: %1</source>
        <translation>Vielä ei mitään: %1</translation>
    </message>
    <message>
        <source>of the core fields are filled</source>
        <translation>ydinkentistä on täytetty</translation>
    </message>
    <message>
        <source>No function stated</source>
        <translation>Toimintoa ei ilmoitettu</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n system(s)</source>
        <translation>
            <numerusform>%1: %n järjestelmä</numerusform>
            <numerusform>%1: %n järjestelmää</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>error(s)</source>
        <translation>
            <numerusform>virhe</numerusform>
            <numerusform>virhettä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>warning(s)</source>
        <translation>
            <numerusform>varoitus</numerusform>
            <numerusform>varoitusta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remark(s)</source>
        <translation>
            <numerusform>huomautus</numerusform>
            <numerusform>huomautusta</numerusform>
        </translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>hyväksytty</translation>
    </message>
    <message>
        <source>No plan is approved yet.</source>
        <translation>Yhtään suunnitelmaa ei ole vielä hyväksytty.</translation>
    </message>
    <message numerus="yes">
        <source>is the approved plan, with %n accepted deficit(s)</source>
        <translation>
            <numerusform>on hyväksytty suunnitelma; hyväksyttyjä puutteita %n</numerusform>
            <numerusform>on hyväksytty suunnitelma; hyväksyttyjä puutteita %n</numerusform>
        </translation>
    </message>
    <message>
        <source>groups of duplicates and products are undecided</source>
        <translation>kaksoiskappale- ja tuoteryhmää on ratkaisematta</translation>
    </message>
    <message numerus="yes">
        <source>system(s) without a decided outcome</source>
        <translation>
            <numerusform>järjestelmä ilman päätettyä ratkaisua</numerusform>
            <numerusform>järjestelmää ilman päätettyä ratkaisua</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a decided outcome</source>
        <translation>Ilman päätettyä ratkaisua</translation>
    </message>
    <message numerus="yes">
        <source>system(s) pinned to a quarter</source>
        <translation>
            <numerusform>järjestelmä kiinnitetty neljännekseen</numerusform>
            <numerusform>järjestelmää kiinnitetty neljännekseen</numerusform>
        </translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Kiinnitetyt</translation>
    </message>
    <message numerus="yes">
        <source>acceptance(s) of findings have expired</source>
        <translation>
            <numerusform>havainnon hyväksyntä on vanhentunut</numerusform>
            <numerusform>havaintojen hyväksyntää on vanhentunut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n step(s))</source>
        <translation>
            <numerusform>%1 (%n vaihe)</numerusform>
            <numerusform>%1 (%n vaihetta)</numerusform>
        </translation>
    </message>
    <message>
        <source>By %1.</source>
        <translation>Tekijät: %1.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Ei mikään.</translation>
    </message>
    <message>
        <source>Nothing. The last change was made on %1 by %2.</source>
        <translation>Ei mikään. Viimeisen muutoksen teki %2 %1.</translation>
    </message>
    <message numerus="yes">
        <source>system(s) added</source>
        <translation>
            <numerusform>järjestelmä lisätty</numerusform>
            <numerusform>järjestelmää lisätty</numerusform>
        </translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Lisätyt</translation>
    </message>
    <message numerus="yes">
        <source>system(s) changed</source>
        <translation>
            <numerusform>järjestelmä muuttunut</numerusform>
            <numerusform>järjestelmää muuttunut</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Muuttuneet</translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation>poistettu: %1</translation>
    </message>
    <message numerus="yes">
        <source>planner run(s)</source>
        <translation>
            <numerusform>suunnitelman laskenta</numerusform>
            <numerusform>suunnitelman laskentaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more change(s)</source>
        <translation>
            <numerusform>ja %n muu muutos</numerusform>
            <numerusform>ja %n muuta muutosta</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no plan yet. Run the planner on the page Waves (F5).</source>
        <translation>Suunnitelmaa ei vielä ole. Laske se sivulla Aallot (F5).</translation>
    </message>
    <message>
        <source>Go to Waves</source>
        <translation>Siirry sivulle Aallot</translation>
    </message>
    <message>
        <source>and %1 person-days of work, as the uncertain estimates have it.</source>
        <translation>ja työtä %1 henkilötyöpäivää, kun arvioiden epävarmuus otetaan huomioon.</translation>
    </message>
    <message>
        <source>How good is this plan?</source>
        <translation>Miten hyvä suunnitelma on?</translation>
    </message>
    <message>
        <source>The plan was made from inventory version %1; now it is %2.</source>
        <translation>Suunnitelma tehtiin inventaarion versiosta %1; nyt se on %2.</translation>
    </message>
    <message numerus="yes">
        <source>system(s) consolidated</source>
        <translation>
            <numerusform>järjestelmä yhdistetään</numerusform>
            <numerusform>järjestelmää yhdistetään</numerusform>
        </translation>
    </message>
    <message>
        <source>Consolidated</source>
        <translation>Yhdistettävät</translation>
    </message>
    <message numerus="yes">
        <source>system(s) not in time</source>
        <translation>
            <numerusform>järjestelmä ei ehdi ajoissa</numerusform>
            <numerusform>järjestelmää ei ehdi ajoissa</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in time</source>
        <translation>Eivät ehdi ajoissa</translation>
    </message>
    <message numerus="yes">
        <source>bottleneck(s): full in some quarter</source>
        <translation>
            <numerusform>pullonkaula: täynnä jonakin neljänneksenä</numerusform>
            <numerusform>pullonkaulaa: täynnä jonakin neljänneksenä</numerusform>
        </translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapasiteetti</translation>
    </message>
    <message>
        <source>Core team, person-days</source>
        <translation>Ydintiimi, henkilötyöpäivää</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Työ</translation>
    </message>
    <message>
        <source>Temporary bridges</source>
        <translation>Väliaikaiset sillat</translation>
    </message>
    <message>
        <source>New solutions</source>
        <translation>Uudet ratkaisut</translation>
    </message>
    <message>
        <source>Work of the core team by quarter</source>
        <translation>Ydintiimin työ neljänneksittäin</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Neljännes</translation>
    </message>
    <message>
        <source>Spent in each quarter: work, bridges and new solutions</source>
        <translation>Menot neljänneksittäin: työ, sillat ja uudet ratkaisut</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n system(s) late</source>
        <translation>
            <numerusform>myöhässä %1/%n järjestelmä</numerusform>
            <numerusform>myöhässä %1/%n järjestelmää</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 inventories complete</source>
        <translation>täydellisiä inventaarioita %1/%2</translation>
    </message>
    <message>
        <source>Late for %1</source>
        <translation>Myöhässä: %1</translation>
    </message>
    <message>
        <source>No milestone is at risk.</source>
        <translation>Yksikään virstanpylväs ei ole vaarassa.</translation>
    </message>
    <message numerus="yes">
        <source>%n milestone(s) at risk.</source>
        <translation>
            <numerusform>%n virstanpylväs on vaarassa.</numerusform>
            <numerusform>%n virstanpylvästä on vaarassa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n milestone(s) have passed.</source>
        <translation>
            <numerusform>%n virstanpylväs on ohitettu.</numerusform>
            <numerusform>%n virstanpylvästä on ohitettu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later milestone(s) are not listed here.</source>
        <translation>
            <numerusform>%n myöhempi virstanpylväs ei näy tässä.</numerusform>
            <numerusform>%n myöhempää virstanpylvästä ei näy tässä.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue measure(s)</source>
        <translation>
            <numerusform>toimenpide myöhässä</numerusform>
            <numerusform>toimenpidettä myöhässä</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aallokko::gui::OverviewPanel</name>
    <message numerus="yes">
        <source>%n system(s)</source>
        <translation>
            <numerusform>%n järjestelmä</numerusform>
            <numerusform>%n järjestelmää</numerusform>
        </translation>
    </message>
    <message>
        <source>No function stated</source>
        <translation>Toimintoa ei ilmoitettu</translation>
    </message>
    <message>
        <source>%1 of %2 organisations have a complete inventory</source>
        <translation>Täydellinen inventaario: %1/%2 organisaatiota</translation>
    </message>
    <message>
        <source>Questions that help most</source>
        <translation>Kysymykset, joista on eniten apua</translation>
    </message>
    <message>
        <source>Make the form to send…</source>
        <translation>Tee lähetettävä lomake…</translation>
    </message>
    <message>
        <source>Make the form to send to the organisation of the question</source>
        <translation>Tee kysymyksen organisaatiolle lähetettävä lomake</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisaatio</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Kenttä</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rivit</translation>
    </message>
    <message>
        <source>Enter shows the findings of the organisation.</source>
        <translation>Enter näyttää organisaation havainnot.</translation>
    </message>
    <message>
        <source>Completeness by organisation</source>
        <translation>Täydellisyys organisaatioittain</translation>
    </message>
    <message>
        <source>Completeness by sector</source>
        <translation>Täydellisyys toimialoittain</translation>
    </message>
    <message>
        <source>Complete inventories by report</source>
        <translation>Täydelliset inventaariot raporteittain</translation>
    </message>
    <message>
        <source>What the completeness is shown by</source>
        <translation>Minkä mukaan täydellisyys näytetään</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Kenen</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Täytetty</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Täydellisyys</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Tarkastanut</translation>
    </message>
    <message>
        <source>Reviewed by %1, %2</source>
        <translation>Tarkastanut %1, %2</translation>
    </message>
    <message>
        <source>Take back the review</source>
        <translation>Peru tarkastus</translation>
    </message>
    <message>
        <source>Mark as reviewed</source>
        <translation>Merkitse tarkastetuksi</translation>
    </message>
    <message>
        <source>Open errors block this mark, and nothing else.</source>
        <translation>Avoimet virheet estävät tämän merkinnän, eivät muuta.</translation>
    </message>
</context>
<context>
    <name>aallokko::gui::PlanPanel</name>
    <message>
        <source>This plan costs %1 – %2.</source>
        <translation>Suunnitelma maksaa %1 – %2.</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Aikaraja</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Time limit of the planner in seconds</source>
        <translation>Laskennan aikaraja sekunteina</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Siemenluku</translation>
    </message>
    <message>
        <source>Seed: the same number gives the same search</source>
        <translation>Siemenluku: sama luku antaa saman haun</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Suunnittele</translation>
    </message>
    <message>
        <source>Run the planner</source>
        <translation>Laske suunnitelma</translation>
    </message>
    <message>
        <source>Stop, keep the best</source>
        <translation>Pysäytä, säilytä paras</translation>
    </message>
    <message>
        <source>Stop the planner and keep the best plan</source>
        <translation>Pysäytä laskenta ja säilytä paras suunnitelma</translation>
    </message>
    <message>
        <source>How good is this plan?</source>
        <translation>Miten hyvä suunnitelma on?</translation>
    </message>
    <message>
        <source>Best plan and bound over time</source>
        <translation>Paras suunnitelma ja alaraja ajan kuluessa</translation>
    </message>
    <message>
        <source>What more capacity would save</source>
        <translation>Mitä lisäkapasiteetti säästäisi</translation>
    </message>
    <message>
        <source>At most, by the lower bound: how much of it a plan can use shows when it is made anew.</source>
        <translation>Enintään, alarajan mukaan: kuinka paljon siitä suunnitelma pystyy käyttämään, nähdään vasta kun suunnitellaan uudelleen.</translation>
    </message>
    <message>
        <source>What more capacity would save …</source>
        <translation>Mitä lisäkapasiteetti säästäisi …</translation>
    </message>
</context>
<context>
    <name>aallokko::gui::PreviewPanel</name>
    <message>
        <source>Row of the file</source>
        <translation>Tiedoston rivi</translation>
    </message>
    <message>
        <source>This row is the header</source>
        <translation>Tämä rivi on otsikko</translation>
    </message>
    <message>
        <source>(only table)</source>
        <translation>(ainoa taulukko)</translation>
    </message>
    <message>
        <source>found by the program</source>
        <translation>ohjelman löytämä</translation>
    </message>
    <message>
        <source>%1 (found)</source>
        <translation>%1 (löydetty)</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) to settle</source>
        <translation>
            <numerusform>%n sarake ratkaistava</numerusform>
            <numerusform>%n saraketta ratkaistava</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheet:</source>
        <translation>Taulukko:</translation>
    </message>
    <message>
        <source>Sheet of the file</source>
        <translation>Tiedoston taulukko</translation>
    </message>
    <message>
        <source>Header row:</source>
        <translation>Otsikkorivi:</translation>
    </message>
    <message>
        <source>Row of the file that holds the headers</source>
        <translation>Tiedoston rivi, jolla otsikot ovat</translation>
    </message>
    <message>
        <source>find</source>
        <translation>etsi</translation>
    </message>
    <message>
        <source>Organisation:</source>
        <translation>Organisaatio:</translation>
    </message>
    <message>
        <source>Organisation of the rows that do not name their own</source>
        <translation>Niiden rivien organisaatio, joilla ei ole omaa</translation>
    </message>
    <message>
        <source>Next one</source>
        <translation>Seuraava</translation>
    </message>
    <message>
        <source>Go to the next column to settle</source>
        <translation>Siirry seuraavaan ratkaistavaan sarakkeeseen</translation>
    </message>
    <message>
        <source>The file as it stands, with the field of each column</source>
        <translation>Tiedosto sellaisenaan sekä kunkin sarakkeen kenttä</translation>
    </message>
    <message>
        <source>Enter chooses the field of the column, Delete leaves the column out.</source>
        <translation>Enter valitsee sarakkeen kentän, Delete jättää sarakkeen pois.</translation>
    </message>
</context>
<context>
    <name>aallokko::gui::ProblemBar</name>
    <message>
        <source>No problems found.</source>
        <translation>Ongelmia ei löytynyt.</translation>
    </message>
    <message>
        <source>error</source>
        <translation>virhe</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>varoitus</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>huomautus</translation>
    </message>
    <message>
        <source>Problem %1 of %2 (%3): %4</source>
        <translation>Ongelma %1 / %2 (%3): %4</translation>
    </message>
    <message>
        <source>Previous problem (Shift+F8)</source>
        <translation>Edellinen ongelma (Vaihto+F8)</translation>
    </message>
    <message>
        <source>Next problem (F8)</source>
        <translation>Seuraava ongelma (F8)</translation>
    </message>
    <message>
        <source>Close the list of problems</source>
        <translation>Sulje ongelmien selaus</translation>
    </message>
</context>
<context>
    <name>aallokko::gui::ProblemPanel</name>
    <message>
        <source>Save the list of problems</source>
        <translation>Tallenna ongelmaluettelo</translation>
    </message>
    <message>
        <source>problems</source>
        <translation>ongelmat</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Taulukot (*.csv)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Tallennettu %1</translation>
    </message>
    <message>
        <source>Filter problems</source>
        <translation>Suodata ongelmia</translation>
    </message>
    <message>
        <source>Filter problems: file, cell or words</source>
        <translation>Suodata ongelmia: tiedosto, solu tai sanoja</translation>
    </message>
    <message>
        <source>All severities</source>
        <translation>Kaikki vakavuudet</translation>
    </message>
    <message>
        <source>Severity of the problems shown</source>
        <translation>Näytettävien ongelmien vakavuus</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Tallenna CSV-tiedostoksi…</translation>
    </message>
    <message>
        <source>Save the list of problems as a CSV file</source>
        <translation>Tallenna ongelmaluettelo CSV-tiedostoksi</translation>
    </message>
    <message>
        <source>Problems with their place</source>
        <translation>Ongelmat ja niiden paikat</translation>
    </message>
    <message>
        <source>Enter shows the cell in the file.</source>
        <translation>Enter näyttää solun tiedostossa.</translation>
    </message>
</context>
<context>
    <name>aallokko::gui::ProjectVerbs</name>
    <message>
        <source>Open a project</source>
        <translation>Avaa projekti</translation>
    </message>
    <message>
        <source>Aallokko projects (*.aallokko)</source>
        <translation>Aallokon projektit (*.aallokko)</translation>
    </message>
    <message>
        <source>Make a new project</source>
        <translation>Luo uusi projekti</translation>
    </message>
    <message>
        <source>inventory</source>
        <translation>inventaario</translation>
    </message>
    <message>
        <source>Keski-Suomi example</source>
        <translation>Keski-Suomi-esimerkki</translation>
    </message>
    <message>
        <source>Choose inventory files</source>
        <translation>Valitse inventaariotiedostot</translation>
    </message>
    <message>
        <source>Inventories and models (*.xlsx *.xlsm *.ods *.fods *.csv *.tsv *.txt *.yaml *.yml *.json *.xml *.archimate *.graphml);;All files (*)</source>
        <translation>Luettelot ja mallit (*.xlsx *.xlsm *.ods *.fods *.csv *.tsv *.txt *.yaml *.yml *.json *.xml *.archimate *.graphml);;Kaikki tiedostot (*)</translation>
    </message>
</context>
<context>
    <name>aallokko::gui::QualityPage</name>
    <message>
        <source>Quality</source>
        <translation>Laatu</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Tarkistetaan…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln virhe</numerusform>
            <numerusform>%Ln virhettä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln varoitus</numerusform>
            <numerusform>%Ln varoitusta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln remark(s)</source>
        <translation>
            <numerusform>%Ln huomautus</numerusform>
            <numerusform>%Ln huomautusta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accepted</source>
        <translation>
            <numerusform>%Ln hyväksytty</numerusform>
            <numerusform>%Ln hyväksyttyä</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter findings</source>
        <translation>Suodata havainnot</translation>
    </message>
    <message>
        <source>Filter: system, organisation, rule or words</source>
        <translation>Suodata: järjestelmä, organisaatio, sääntö tai sanoja</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>Säännöittäin</translation>
    </message>
    <message>
        <source>By organisation</source>
        <translation>Organisaatioittain</translation>
    </message>
    <message>
        <source>How the findings are grouped</source>
        <translation>Havaintojen ryhmittely</translation>
    </message>
    <message>
        <source>All open findings</source>
        <translation>Kaikki avoimet havainnot</translation>
    </message>
    <message>
        <source>Accepted findings</source>
        <translation>Hyväksytyt havainnot</translation>
    </message>
    <message>
        <source>Severity of the findings shown</source>
        <translation>Näytettävien havaintojen vakavuus</translation>
    </message>
    <message>
        <source>Quality findings</source>
        <translation>Laatuhavainnot</translation>
    </message>
    <message>
        <source>Enter goes to the value to correct.</source>
        <translation>Enter siirtyy korjattavaan arvoon.</translation>
    </message>
    <message>
        <source>No findings here. Clear the filter, or choose another severity.</source>
        <translation>Täällä ei ole havaintoja. Tyhjennä suodatin tai valitse toinen vakavuus.</translation>
    </message>
    <message>
        <source>Here stands what is missing or contradicts itself in the inventories, and what to ask whom.
There are no systems yet: import inventories first.</source>
        <translation>Tässä näkyy, mitä inventaarioista puuttuu tai mikä niissä on ristiriidassa ja mitä keneltä kannattaa kysyä.
Järjestelmiä ei vielä ole: tuo ensin inventaarioita.</translation>
    </message>
    <message>
        <source>Go to the cell</source>
        <translation>Siirry soluun</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>Hyväksy…</translation>
    </message>
    <message>
        <source>Take the acceptance back</source>
        <translation>Peru hyväksyntä</translation>
    </message>
    <message>
        <source>Make the form of the organisation…</source>
        <translation>Tee organisaation lomake…</translation>
    </message>
    <message>
        <source>Draw a sample…</source>
        <translation>Poimi otos…</translation>
    </message>
    <message>
        <source>Systems to compare with evidence, reproducible by its seed</source>
        <translation>Järjestelmiä verrattavaksi näyttöön, toistettavissa siemenluvullaan</translation>
    </message>
</context>
<context>
    <name>aallokko::gui::QuestionBar</name>
    <message>
        <source>Colour: %1</source>
        <translation>Väri: %1</translation>
    </message>
    <message>
        <source>By organisation</source>
        <translation>Organisaatioittain</translation>
    </message>
    <message>
        <source>By sector</source>
        <translation>Toimialoittain</translation>
    </message>
    <message>
        <source>By function</source>
        <translation>Tehtävittäin</translation>
    </message>
    <message>
        <source>Every system</source>
        <translation>Jokainen järjestelmä</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>Aallot</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Ryhmät</translation>
    </message>
    <message>
        <source>Around</source>
        <translation>Ympäristö</translation>
    </message>
    <message>
        <source>If it stops</source>
        <translation>Jos pysähtyy</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Väli</translation>
    </message>
    <message>
        <source>Cycles</source>
        <translation>Kehät</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matriisi</translation>
    </message>
    <message>
        <source>What crosses the waves, and what does it cost?</source>
        <translation>Mikä ylittää aaltojen rajat, ja mitä se maksaa?</translation>
    </message>
    <message>
        <source>Which organisations or functions hang together?</source>
        <translation>Mitkä organisaatiot tai tehtävät kytkeytyvät toisiinsa?</translation>
    </message>
    <message>
        <source>What is around this system?</source>
        <translation>Mitä tämän järjestelmän ympärillä on?</translation>
    </message>
    <message>
        <source>What stops if this system stops?</source>
        <translation>Mikä pysähtyy, jos tämä järjestelmä pysähtyy?</translation>
    </message>
    <message>
        <source>How does one system reach another?</source>
        <translation>Miten järjestelmästä pääsee toiseen?</translation>
    </message>
    <message>
        <source>Which systems need each other in a circle?</source>
        <translation>Mitkä järjestelmät tarvitsevat toisiaan kehässä?</translation>
    </message>
    <message>
        <source>Which system gets from which, in wave order?</source>
        <translation>Mikä saa miltä, aaltojen järjestyksessä?</translation>
    </message>
    <message>
        <source>System: type a part of its name</source>
        <translation>Järjestelmä: kirjoita osa nimestä</translation>
    </message>
    <message>
        <source>System asked about</source>
        <translation>Järjestelmä, jota kysytään</translation>
    </message>
    <message>
        <source>To which system</source>
        <translation>Mihin järjestelmään</translation>
    </message>
    <message>
        <source>System at the other end</source>
        <translation>Toisen pään järjestelmä</translation>
    </message>
    <message>
        <source>Find and go there</source>
        <translation>Etsi ja siirry</translation>
    </message>
    <message>
        <source>Find a system in the drawing</source>
        <translation>Etsi järjestelmä piirroksesta</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Askelia</translation>
    </message>
    <message>
        <source>Steps from the system</source>
        <translation>Askelia järjestelmästä</translation>
    </message>
    <message>
        <source>Both directions</source>
        <translation>Molemmat suunnat</translation>
    </message>
    <message>
        <source>What it feeds</source>
        <translation>Mitä se syöttää</translation>
    </message>
    <message>
        <source>What feeds it</source>
        <translation>Mikä sitä syöttää</translation>
    </message>
    <message>
        <source>Direction of the data</source>
        <translation>Tiedon suunta</translation>
    </message>
    <message>
        <source>What stands together</source>
        <translation>Mikä esitetään yhdessä</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>Väritysperuste</translation>
    </message>
    <message>
        <source>Interfaces</source>
        <translation>Liittymät</translation>
    </message>
    <message>
        <source>Kinds of interface that count</source>
        <translation>Mukaan laskettavat liittymien lajit</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Pakollinen</translation>
    </message>
    <message>
        <source>Strength not told</source>
        <translation>Vahvuutta ei ole kerrottu</translation>
    </message>
    <message>
        <source>Soft: a workaround exists</source>
        <translation>Korvattavissa väliaikaisesti</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>Tiedoksi</translation>
    </message>
</context>
<context>
    <name>aallokko::gui::QueuePanel</name>
    <message>
        <source>Files of this import</source>
        <translation>Tämän tuonnin tiedostot</translation>
    </message>
    <message>
        <source>Delete takes the file out of the import.</source>
        <translation>Delete poistaa tiedoston tuonnista.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Poista jonosta</translation>
    </message>
    <message>
        <source>Take the selected file out of the import</source>
        <translation>Poista valittu tiedosto tuonnista</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Lue uudelleen</translation>
    </message>
    <message>
        <source>Read the files again</source>
        <translation>Lue tiedostot uudelleen</translation>
    </message>
</context>
<context>
    <name>aallokko::gui::ReportState</name>
    <message>
        <source>Making the report</source>
        <translation>Tehdään raporttia</translation>
    </message>
</context>
<context>
    <name>aallokko::gui::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Raportit</translation>
    </message>
    <message>
        <source>Whole region</source>
        <translation>Koko alue</translation>
    </message>
    <message>
        <source>no plan yet</source>
        <translation>ei vielä suunnitelmaa</translation>
    </message>
    <message>
        <source>The report is being made…</source>
        <translation>Raporttia tehdään…</translation>
    </message>
    <message>
        <source>Choose the organisation that the letter is for, or write letters to all of them.</source>
        <translation>Valitse organisaatio, jolle kirje on, tai kirjoita kirjeet kaikille.</translation>
    </message>
    <message>
        <source>Page %1 of %2 · inventory version %3</source>
        <translation>Sivu %1/%2 · inventaarion versio %3</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Sivu %1/%2</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <translation>%1, sivu %2</translation>
    </message>
    <message>
        <source>Nothing is left out for this audience.</source>
        <translation>Tältä lukijakunnalta ei ole jätetty mitään pois.</translation>
    </message>
    <message numerus="yes">
        <source>Left out for this audience: %n field(s), by ground</source>
        <translation>
            <numerusform>Tältä lukijakunnalta jätetty pois %n kenttä, perusteittain</numerusform>
            <numerusform>Tältä lukijakunnalta jätetty pois %n kenttää, perusteittain</numerusform>
        </translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Raportti</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Kohde</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Lukijat</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Suunnitelma</translation>
    </message>
    <message>
        <source>Kind of report</source>
        <translation>Raportin laji</translation>
    </message>
    <message>
        <source>Organisation that the report is of</source>
        <translation>Organisaatio, josta raportti kertoo</translation>
    </message>
    <message>
        <source>Audience of the report</source>
        <translation>Raportin lukijakunta</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Raportin kieli</translation>
    </message>
    <message>
        <source>Plan in the report</source>
        <translation>Raportin suunnitelma</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Otos</translation>
    </message>
    <message>
        <source>Systems in the sample</source>
        <translation>Järjestelmiä otoksessa</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Siemenluku</translation>
    </message>
    <message>
        <source>Seed of the sample</source>
        <translation>Otoksen siemenluku</translation>
    </message>
    <message>
        <source>The same seed draws the same systems</source>
        <translation>Sama siemenluku poimii samat järjestelmät</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Osat</translation>
    </message>
    <message>
        <source>Sections of the report with their pages</source>
        <translation>Raportin osat ja niiden sivut</translation>
    </message>
    <message>
        <source>Fields left out, by ground</source>
        <translation>Pois jätetyt kentät perusteittain</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>Raportin sivut</translation>
    </message>
    <message>
        <source>&amp;Save the report…</source>
        <translation>&amp;Tallenna raportti…</translation>
    </message>
    <message>
        <source>As PDF, as a web page that screen readers can follow, or as tables</source>
        <translation>PDF:nä, ruudunlukijan lukemana verkkosivuna tai taulukkoina</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>T&amp;ulosta…</translation>
    </message>
    <message>
        <source>Preview, printer and PDF are the same pages</source>
        <translation>Esikatselu, tuloste ja PDF ovat samat sivut</translation>
    </message>
    <message>
        <source>&amp;Letters to all…</source>
        <translation>&amp;Kirjeet kaikille…</translation>
    </message>
    <message>
        <source>A letter to each organisation, into one folder</source>
        <translation>Kirje jokaiselle organisaatiolle samaan kansioon</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Lähennä</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>L&amp;oitonna</translation>
    </message>
    <message>
        <source>&amp;Fit the width</source>
        <translation>&amp;Sovita leveyteen</translation>
    </message>
    <message>
        <source>Here are the reports: interim report, wave plan, letters to the organisations and audit report.
There are no systems to report on yet: import an inventory, or open the example.</source>
        <translation>Tässä ovat raportit: väliraportti, aaltosuunnitelma, kirjeet organisaatioille ja tarkastusraportti.
Järjestelmiä ei vielä ole: tuo inventaario tai avaa esimerkki.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Tallenna raportti</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Web page, accessible (*.html);;Workbook (*.xlsx);;Main table (*.csv);;For programs (*.json)</source>
        <translation>PDF (*.pdf);;Verkkosivu, saavutettava (*.html);;Työkirja (*.xlsx);;Päätaulukko (*.csv);;Ohjelmille (*.json)</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Kirjoitetaan raporttia</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Tallennettu %1</translation>
    </message>
    <message>
        <source>Folder for the letters</source>
        <translation>Kirjeiden kansio</translation>
    </message>
    <message>
        <source>Writing letters</source>
        <translation>Kirjoitetaan kirjeitä</translation>
    </message>
    <message>
        <source>Stopped: %1 of %2 letters are in %3</source>
        <translation>Keskeytetty: %1/%2 kirjettä on kansiossa %3</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) are in %1</source>
        <translation>
            <numerusform>%n kirje on kansiossa %1</numerusform>
            <numerusform>%n kirjettä on kansiossa %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Tulosta raportti</translation>
    </message>
</context>
<context>
    <name>aallokko::gui::RoadmapPage</name>
    <message>
        <source>Roadmap</source>
        <translation>Tiekartta</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>Piirretään…</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ei mitään</translation>
    </message>
    <message>
        <source>%1 (approved)</source>
        <translation>%1 (hyväksytty)</translation>
    </message>
    <message>
        <source>Inventory version %1.</source>
        <translation>Inventaarion versio %1.</translation>
    </message>
    <message>
        <source>Synthetic example data: systems, suppliers, costs and dates are invented</source>
        <translation>Synteettinen esimerkkiaineisto: järjestelmät, toimittajat, kustannukset ja päivämäärät ovat keksittyjä</translation>
    </message>
    <message>
        <source>Print the roadmap</source>
        <translation>Tulosta tiekartta</translation>
    </message>
    <message>
        <source>roadmap</source>
        <translation>tiekartta</translation>
    </message>
    <message>
        <source>Export the roadmap</source>
        <translation>Vie tiekartta</translation>
    </message>
    <message>
        <source>The roadmap could not be written to %1. Is the folder there, and may you write in it?</source>
        <translation>Tiekarttaa ei voitu kirjoittaa tiedostoon %1. Onko kansio olemassa, ja saatko kirjoittaa siihen?</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Kirjoitettu: %1</translation>
    </message>
    <message>
        <source>&amp;Go-live card</source>
        <translation>&amp;Käyttöönottokortti</translation>
    </message>
    <message>
        <source>Day, outage, fallback and owner of the selected system (Enter)</source>
        <translation>Valitun järjestelmän päivä, katko, varamenettely ja omistaja (Enter)</translation>
    </message>
    <message>
        <source>&amp;Move the milestone…</source>
        <translation>&amp;Siirrä virstanpylväs…</translation>
    </message>
    <message>
        <source>Move the legal &amp;start…</source>
        <translation>Siirrä laillinen &amp;aloitus…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Tulosta…</translation>
    </message>
    <message>
        <source>Export as P&amp;DF…</source>
        <translation>Vie P&amp;DF-tiedostoon…</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Lähennä</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>L&amp;oitonna</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Näytä &amp;kaikki</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Aiemmaksi</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Myöhemmäksi</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Tänään</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>Neljännekset</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Kuukaudet</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Viikot</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Päivät</translation>
    </message>
    <message>
        <source>Freeze periods</source>
        <translation>Muutosjäädytykset</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Virstanpylväät</translation>
    </message>
    <message>
        <source>National services</source>
        <translation>Kansalliset palvelut</translation>
    </message>
    <message>
        <source>Contract ends and notices</source>
        <translation>Sopimusten päättymiset ja irtisanomiset</translation>
    </message>
    <message>
        <source>Tenders</source>
        <translation>Kilpailutukset</translation>
    </message>
    <message>
        <source>The plan behind</source>
        <translation>Taustalla oleva suunnitelma</translation>
    </message>
    <message>
        <source>Columns with days</source>
        <translation>Päivien sarakkeet</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Selite</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Tulosta</translation>
    </message>
    <message>
        <source>Print what is shown, or write it as PDF</source>
        <translation>Tulosta näkyvä tiekartta tai kirjoita se PDF-tiedostoon</translation>
    </message>
    <message>
        <source>There is no plan yet: only contracts, milestones and freezes are shown. The planner finds when each system moves.</source>
        <translation>Suunnitelmaa ei vielä ole: näkyvissä ovat vain sopimukset, virstanpylväät ja muutosjäädytykset. Suunnittelija etsii, milloin kukin järjestelmä siirtyy.</translation>
    </message>
    <message>
        <source>Make a plan</source>
        <translation>Tee suunnitelma</translation>
    </message>
    <message>
        <source>Filter: system, organisation, product, supplier</source>
        <translation>Suodata: järjestelmä, organisaatio, tuote, toimittaja</translation>
    </message>
    <message>
        <source>Filter of the roadmap</source>
        <translation>Tiekartan suodatin</translation>
    </message>
    <message>
        <source>With findings</source>
        <translation>Havainnolliset</translation>
    </message>
    <message>
        <source>Only systems whose dates have passed or do not fit</source>
        <translation>Vain järjestelmät, joiden päiviä on ohitettu tai jotka eivät sovi yhteen</translation>
    </message>
    <message>
        <source>&amp;Rows by</source>
        <translation>&amp;Rivit</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>vaiheittain</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisaatioittain</translation>
    </message>
    <message>
        <source>product</source>
        <translation>tuotteittain</translation>
    </message>
    <message>
        <source>Rows by</source>
        <translation>Rivien ryhmittely</translation>
    </message>
    <message>
        <source>&amp;Behind</source>
        <translation>&amp;Taustalla</translation>
    </message>
    <message>
        <source>Plan drawn behind</source>
        <translation>Taustalle piirretty suunnitelma</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Tasot</translation>
    </message>
    <message>
        <source>Layers of the drawing</source>
        <translation>Piirroksen tasot</translation>
    </message>
    <message>
        <source>Systems on the time axis</source>
        <translation>Järjestelmät aikajanalla</translation>
    </message>
    <message>
        <source>The last column tells all dates of a row. Enter opens the go-live card of a system, or moves a milestone.</source>
        <translation>Viimeinen sarake kertoo rivin kaikki päivät. Enter avaa järjestelmän käyttöönottokortin tai siirtää virstanpylvään.</translation>
    </message>
    <message>
        <source>Time in view</source>
        <translation>Näkyvä aika</translation>
    </message>
    <message>
        <source>Here stands when each system is taken over and when it is consolidated.
There are no systems yet: import inventories first, or open the example.</source>
        <translation>Tässä näkyy, milloin kukin järjestelmä otetaan haltuun ja milloin se konsolidoidaan.
Järjestelmiä ei vielä ole: tuo ensin inventaariot tai avaa esimerkki.</translation>
    </message>
</context>
<context>
    <name>aallokko::gui::SampleDialog</name>
    <message>
        <source>Draw a sample</source>
        <translation>Poimi otos</translation>
    </message>
    <message>
        <source>Systems to compare with evidence. The same inventory, size and seed draw the same systems; each criticality and organisation has its share.</source>
        <translation>Järjestelmiä verrattavaksi näyttöön. Sama inventaario, koko ja siemenluku poimivat samat järjestelmät; jokaisella kriittisyydellä ja organisaatiolla on osuutensa.</translation>
    </message>
    <message>
        <source>Systems in the sample</source>
        <translation>Järjestelmiä otoksessa</translation>
    </message>
    <message>
        <source>Seed of the sample</source>
        <translation>Otoksen siemenluku</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisaatio</translation>
    </message>
    <message>
        <source>Whole region</source>
        <translation>Koko alue</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Järjestelmiä</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Siemenluku</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Kohde</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Otos</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Tallenna…</translation>
    </message>
    <message>
        <source>Show in the inventory</source>
        <translation>Näytä inventaariossa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Tallennettu %1</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>otos</translation>
    </message>
    <message>
        <source>Save the sample</source>
        <translation>Tallenna otos</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx);;Tables (*.csv);;Web pages (*.html)</source>
        <translation>Työkirjat (*.xlsx);;Taulukot (*.csv);;Verkkosivut (*.html)</translation>
    </message>
    <message>
        <source>Sample %1/%2</source>
        <translation>Otos %1/%2</translation>
    </message>
</context>
<context>
    <name>aallokko::gui::RiskDialog</name>
    <message>
        <source>All in time</source>
        <translation>Kaikki ajallaan</translation>
    </message>
    <message>
        <source>Share in time, on average</source>
        <translation>Ajallaan olevien osuus keskimäärin</translation>
    </message>
    <message>
        <source>How likely the plan %1 holds</source>
        <translation>Kuinka todennäköisesti suunnitelma %1 pitää</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Neljännes</translation>
    </message>
    <message>
        <source>Share of the delay</source>
        <translation>Osuus viiveestä</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Järjestelmä</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisaatio</translation>
    </message>
    <message>
        <source>Own delay on average, quarters</source>
        <translation>Oma viive keskimäärin, neljänneksiä</translation>
    </message>
    <message>
        <source>Systems that delay the plan most</source>
        <translation>Järjestelmät, jotka viivästyttävät suunnitelmaa eniten</translation>
    </message>
    <message>
        <source>Enter shows the system in the inventory.</source>
        <translation>Enter näyttää järjestelmän inventaariossa.</translation>
    </message>
</context>
<context>
    <name>aallokko::gui::ScenariosPage</name>
    <message>
        <source>no place</source>
        <translation>ei paikkaa</translation>
    </message>
    <message>
        <source>No two plans are ticked.</source>
        <translation>Kahta suunnitelmaa ei ole valittu.</translation>
    </message>
    <message>
        <source>One of the two holds no plan yet, so they cannot be compared.</source>
        <translation>Toisessa ei vielä ole suunnitelmaa, joten niitä ei voi verrata.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Verrataan…</translation>
    </message>
    <message>
        <source>Cost by term</source>
        <translation>Kustannukset erittäin</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Erä</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapasiteetti</translation>
    </message>
    <message>
        <source>Work of the core team by quarter, person-days</source>
        <translation>Ydintiimin työ neljänneksittäin, henkilötyöpäivää</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Neljännes</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Järjestelmä</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisaatio</translation>
    </message>
    <message>
        <source>What keeps it from staying</source>
        <translation>Mikä estää pysymästä</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Skenaariot</translation>
    </message>
    <message>
        <source>Name of the plan:</source>
        <translation>Suunnitelman nimi:</translation>
    </message>
    <message>
        <source>Copy the plan %1</source>
        <translation>Kopioi suunnitelma %1</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <translation>%1, kopio</translation>
    </message>
    <message>
        <source>The plan was copied as %1.</source>
        <translation>Suunnitelma kopioitiin nimellä %1.</translation>
    </message>
    <message>
        <source>Rename the plan %1</source>
        <translation>Nimeä suunnitelma %1 uudelleen</translation>
    </message>
    <message numerus="yes">
        <source>%1 is the approved plan; %n deficit(s) were accepted with it.</source>
        <translation>
            <numerusform>%1 on hyväksytty suunnitelma; sen mukana hyväksyttiin %n puute.</numerusform>
            <numerusform>%1 on hyväksytty suunnitelma; sen mukana hyväksyttiin %n puutetta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick two plans to see them side by side. A copy keeps a plan while you try another one.</source>
        <translation>Valitse kaksi suunnitelmaa, niin näet ne rinnakkain. Kopio säilyttää suunnitelman, kun kokeilet toista.</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Suunnitelmat</translation>
    </message>
    <message>
        <source>Enter ticks a plan; two ticked ones are compared.</source>
        <translation>Enter valitsee suunnitelman; kahta valittua verrataan.</translation>
    </message>
    <message>
        <source>Systems that are elsewhere</source>
        <translation>Järjestelmät, joilla on toinen paikka</translation>
    </message>
    <message>
        <source>Enter shows the system in the inventory.</source>
        <translation>Enter näyttää järjestelmän inventaariossa.</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>Kopioi…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Nimeä uudelleen…</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Hyväksy…</translation>
    </message>
    <message>
        <source>Plan again near the approved plan</source>
        <translation>Suunnittele uudelleen lähellä hyväksyttyä</translation>
    </message>
    <message>
        <source>Moves as few systems as possible; the result is the plan “draft”</source>
        <translation>Siirtää mahdollisimman harvaa järjestelmää; tulos on suunnitelma ”draft”</translation>
    </message>
    <message>
        <source>Here stand the plans of the project, side by side.
There is no plan yet: run the planner.</source>
        <translation>Tässä näkyvät projektin suunnitelmat rinnakkain.
Suunnitelmaa ei vielä ole: laske se.</translation>
    </message>
    <message>
        <source>Difference in cost from %3 to %1: %2.</source>
        <translation>Kustannusero (%1 verrattuna suunnitelmaan %3): %2.</translation>
    </message>
    <message>
        <source>Risk assessment…</source>
        <translation>Riskiarvio…</translation>
    </message>
    <message>
        <source>How likely the plan holds when its estimates are uncertain</source>
        <translation>Kuinka todennäköisesti suunnitelma pitää, kun sen arviot ovat epävarmoja</translation>
    </message>
</context>
<context>
    <name>aallokko::gui::ShowInGraph</name>
    <message>
        <source>Show in the &amp;graph</source>
        <translation>Näytä &amp;verkossa</translation>
    </message>
    <message>
        <source>What is around this system (Ctrl+G)</source>
        <translation>Mitä tämän järjestelmän ympärillä on (Ctrl+G)</translation>
    </message>
</context>
<context>
    <name>aallokko::gui::Snapshots</name>
    <message>
        <source>Sign off a snapshot</source>
        <translation>Allekirjoita tilannekuva</translation>
    </message>
    <message>
        <source>Inventory, plan and the hash of the audit trail go into one file under your name. The trail records its digest, so that anybody can check file and project against each other later.</source>
        <translation>Inventaario, suunnitelma ja muutoslokin tiiviste menevät yhteen tiedostoon nimelläsi. Lokiin kirjataan tiedoston tiiviste, joten kuka tahansa voi myöhemmin verrata tiedostoa ja projektia toisiinsa.</translation>
    </message>
    <message>
        <source>&amp;Ground: for whom, and why now</source>
        <translation>&amp;Peruste: ketä varten ja miksi nyt</translation>
    </message>
    <message>
        <source>Ground of the signing</source>
        <translation>Allekirjoituksen peruste</translation>
    </message>
    <message>
        <source>Choose the file and sign…</source>
        <translation>Valitse tiedosto ja allekirjoita…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Save the signed-off snapshot</source>
        <translation>Tallenna allekirjoitettu tilannekuva</translation>
    </message>
    <message>
        <source>Making the snapshot</source>
        <translation>Tehdään tilannekuvaa</translation>
    </message>
    <message>
        <source>Signed and recorded: %1</source>
        <translation>Allekirjoitettu ja kirjattu: %1</translation>
    </message>
    <message>
        <source>Check a signed-off snapshot</source>
        <translation>Tarkista allekirjoitettu tilannekuva</translation>
    </message>
    <message>
        <source>Checking the snapshot</source>
        <translation>Tarkistetaan tilannekuvaa</translation>
    </message>
</context>
<context>
    <name>aallokko::gui::Tour</name>
    <message>
        <source>The tour needs systems to show: open a project, or make one from the example in the File menu.</source>
        <translation>Kierros tarvitsee näytettäviä järjestelmiä: avaa projekti tai tee sellainen esimerkistä Tiedosto-valikosta.</translation>
    </message>
    <message>
        <source>The pages</source>
        <translation>Sivut</translation>
    </message>
    <message>
        <source>All pages show the same inventory, each from another side. Ctrl+1 to Ctrl+9 go to them. The numbers tell how much is there, or how much waits for you.</source>
        <translation>Kaikki sivut näyttävät samaa järjestelmäluetteloa, kukin eri puolelta. Niihin pääsee näppäimillä Ctrl+1 – Ctrl+9. Luvut kertovat, paljonko sivulla on tai odottaa sinua.</translation>
    </message>
    <message>
        <source>Every number opens</source>
        <translation>Jokainen luku avautuu</translation>
    </message>
    <message>
        <source>Click a figure or a bar of this page, or press Enter on it: you see the rows it was counted from.</source>
        <translation>Napsauta tämän sivun lukua tai palkkia tai paina Enter sen kohdalla: näet rivit, joista se on laskettu.</translation>
    </message>
    <message>
        <source>Find by typing</source>
        <translation>Etsi kirjoittamalla</translation>
    </message>
    <message>
        <source>Each word narrows the list: a name, a municipality, or a question such as cost&gt;50000. Ctrl+F comes here from the keyboard.</source>
        <translation>Jokainen sana rajaa luetteloa: nimi, kunta tai ehto kuten kustannus&gt;50000. Ctrl+F tuo tähän näppäimistöltä.</translation>
    </message>
    <message>
        <source>Change in place</source>
        <translation>Muuta suoraan taulukossa</translation>
    </message>
    <message>
        <source>F2 edits a cell, Ctrl+E many rows at once. Everything is stored as you make it, and Ctrl+Z takes back any step, also an import.</source>
        <translation>F2 muuttaa solua, Ctrl+E monta riviä kerralla. Kaikki tallentuu heti, ja Ctrl+Z peruu minkä tahansa vaiheen, myös tuonnin.</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation>Mistä arvo on peräisin</translation>
    </message>
    <message>
        <source>The details of the selected system, each value with its file, sheet and cell. F4 shows and hides them.</source>
        <translation>Valitun järjestelmän tiedot ja jokaisen arvon tiedosto, taulukko ja solu. F4 näyttää ja piilottaa ne.</translation>
    </message>
    <message>
        <source>Make a plan</source>
        <translation>Tee suunnitelma</translation>
    </message>
    <message>
        <source>F5 plans the waves, with the cost as a range and how good the plan is. Then drag a card to another wave, or press Ctrl+M; F9 tells why it is where it is.</source>
        <translation>F5 suunnittelee aallot ja kertoo kustannukset vaihteluvälinä sekä suunnitelman hyvyyden. Raahaa sitten kortti toiseen aaltoon tai paina Ctrl+M; F9 kertoo, miksi se on siinä missä on.</translation>
    </message>
    <message>
        <source>Anything, by its name</source>
        <translation>Mitä tahansa nimellä</translation>
    </message>
    <message>
        <source>Ctrl+K finds systems, organisations and every command. F1 lists all keys. This tour is in the Help menu.</source>
        <translation>Ctrl+K löytää järjestelmät, organisaatiot ja kaikki komennot. F1 luettelee näppäimet. Tämä kierros on Ohje-valikossa.</translation>
    </message>
</context>
<context>
    <name>aallokko::gui::UndoDialog</name>
    <message>
        <source>Take back import %1</source>
        <translation>Peru tuonti %1</translation>
    </message>
    <message>
        <source>Nothing is left of this import to take back.</source>
        <translation>Tästä tuonnista ei ole enää mitään peruttavaa.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) would be taken back:</source>
        <translation>
            <numerusform>%n kohta perutaan:</numerusform>
            <numerusform>%n kohtaa perutaan:</numerusform>
        </translation>
    </message>
    <message>
        <source>What would be taken back</source>
        <translation>Mitä perutaan</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) would stay, because somebody changed or used them since:</source>
        <translation>
            <numerusform>%n kohta pysyy, koska joku on muuttanut tai käyttänyt sitä sen jälkeen:</numerusform>
            <numerusform>%n kohtaa pysyy, koska joku on muuttanut tai käyttänyt niitä sen jälkeen:</numerusform>
        </translation>
    </message>
    <message>
        <source>What would stay</source>
        <translation>Mitä pysyy</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Peru tuonti</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Keskeytä</translation>
    </message>
</context>
<context>
    <name>aallokko::gui::VersionDialog</name>
    <message>
        <source>Compare two versions</source>
        <translation>Vertaa kahta versiota</translation>
    </message>
    <message>
        <source>The inventory at a past version</source>
        <translation>Inventaario aiemmassa versiossa</translation>
    </message>
    <message>
        <source>The table then shows what differs between the two: each field once, with its first and its last value.</source>
        <translation>Taulukko näyttää sitten, missä nämä eroavat: kukin kenttä kerran, ensimmäisine ja viimeisine arvoineen.</translation>
    </message>
    <message>
        <source>Writes all systems, interfaces and sources as they were at that version.</source>
        <translation>Kirjoittaa kaikki järjestelmät, liittymät ja lähteet sellaisina kuin ne olivat siinä versiossa.</translation>
    </message>
    <message>
        <source>Older version</source>
        <translation>Vanhempi versio</translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>Uudempi versio</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versio</translation>
    </message>
    <message>
        <source>Show the differences</source>
        <translation>Näytä erot</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Valitse tiedosto…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
</context>
<context>
    <name>aallokko::gui::WaiveDialog</name>
    <message>
        <source>Accept a finding</source>
        <translation>Havainnon hyväksyntä</translation>
    </message>
    <message>
        <source>Accept the finding</source>
        <translation>Hyväksy havainto</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>This finding only</source>
        <translation>Vain tämä havainto</translation>
    </message>
    <message>
        <source>All of this rule in %1</source>
        <translation>Kaikki tämän säännön havainnot: %1</translation>
    </message>
    <message>
        <source>All of this rule in the whole region</source>
        <translation>Kaikki tämän säännön havainnot koko alueella</translation>
    </message>
    <message>
        <source>Only until</source>
        <translation>Vain päivään</translation>
    </message>
    <message>
        <source>What:</source>
        <translation>Mitä:</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>Miksi:</translation>
    </message>
    <message>
        <source>What is accepted</source>
        <translation>Mitä hyväksytään</translation>
    </message>
    <message>
        <source>Why it is accepted</source>
        <translation>Miksi hyväksytään</translation>
    </message>
    <message>
        <source>Last day of the acceptance</source>
        <translation>Hyväksynnän viimeinen päivä</translation>
    </message>
    <message>
        <source>The finding stays in the list of accepted ones with your name and reason. After the last day it is shown again.</source>
        <translation>Havainto jää hyväksyttyjen luetteloon nimesi ja perustelun kanssa. Viimeisen päivän jälkeen se näytetään taas.</translation>
    </message>
</context>
<context>
    <name>aallokko::gui::WavesPage</name>
    <message>
        <source>Waves</source>
        <translation>Aallot</translation>
    </message>
    <message>
        <source>The waves appear here when there are systems and a plan. Import inventories first, or open the example.</source>
        <translation>Aallot näkyvät tässä, kun projektissa on järjestelmiä ja suunnitelma. Tuo ensin inventaariot tai avaa esimerkki.</translation>
    </message>
    <message>
        <source>No plan yet. Run the planner: it places every system into a quarter and proves how good the plan is.</source>
        <translation>Ei vielä suunnitelmaa. Laske suunnitelma: ohjelma sijoittaa jokaisen järjestelmän vuosineljännekselle ja osoittaa, miten hyvä suunnitelma on.</translation>
    </message>
    <message>
        <source>The inventory has changed since this plan was made. Run the planner again to take the changes in.</source>
        <translation>Inventaario on muuttunut suunnitelman teon jälkeen. Laske suunnitelma uudelleen, jotta muutokset tulevat mukaan.</translation>
    </message>
    <message>
        <source>One wave earlier</source>
        <translation>Aalto aikaisemmaksi</translation>
    </message>
    <message>
        <source>One wave later</source>
        <translation>Aalto myöhemmäksi</translation>
    </message>
    <message>
        <source>Move to wave…</source>
        <translation>Siirrä aaltoon…</translation>
    </message>
    <message>
        <source>Pin or unpin</source>
        <translation>Kiinnitä tai irrota</translation>
    </message>
    <message>
        <source>Wave board</source>
        <translation>Aaltotaulu</translation>
    </message>
    <message>
        <source>Systems cannot be pinned here.</source>
        <translation>Tähän ei voi kiinnittää järjestelmiä.</translation>
    </message>
    <message>
        <source>Systems can be pinned to a named phase only.</source>
        <translation>Järjestelmän voi kiinnittää vain nimettyyn vaiheeseen.</translation>
    </message>
    <message>
        <source>%1 is pinned. %2</source>
        <translation>%1 on kiinnitetty. %2</translation>
    </message>
    <message>
        <source>There is no further wave in this direction.</source>
        <translation>Tässä suunnassa ei ole enää aaltoja.</translation>
    </message>
    <message>
        <source>Move to wave</source>
        <translation>Siirrä aaltoon</translation>
    </message>
    <message>
        <source>Wave (type its number):</source>
        <translation>Aalto (kirjoita sen numero):</translation>
    </message>
    <message>
        <source>%1 is pinned where it is.</source>
        <translation>%1 on kiinnitetty nykyiselle paikalleen.</translation>
    </message>
    <message>
        <source>%1 is no longer pinned.</source>
        <translation>%1 ei ole enää kiinnitetty.</translation>
    </message>
    <message numerus="yes">
        <source>%n consolidated</source>
        <translation>
            <numerusform>%n yhdistetään</numerusform>
            <numerusform>%n yhdistetään</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken over and going on as is</source>
        <translation>
            <numerusform>%n vain otetaan haltuun</numerusform>
            <numerusform>%n vain otetaan haltuun</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not in time</source>
        <translation>
            <numerusform>%n ei ehdi</numerusform>
            <numerusform>%n ei ehdi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a wave, with the reason</source>
        <translation>
            <numerusform>%n ei tarvitse aaltoa</numerusform>
            <numerusform>%n ei tarvitse aaltoa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n system(s): %1</source>
        <translation>
            <numerusform>%n järjestelmä: %1</numerusform>
            <numerusform>%n järjestelmää: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the systems are in the plan</source>
        <translation>Missä järjestelmät ovat suunnitelmassa</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Varoitus</translation>
    </message>
    <message>
        <source>cost not known yet</source>
        <translation>kustannusta ei vielä tiedetä</translation>
    </message>
    <message numerus="yes">
        <source>%n pin(s) are newer than this plan (%1). Cards and load bars show them already; run the planner to fit the others around them.</source>
        <translation>
            <numerusform>%n kiinnitys on tehty suunnitelman jälkeen (%1). Kortit ja kuormapalkit näyttävät sen jo. Laske suunnitelma uudelleen, niin muut sovitetaan sen ympärille.</numerusform>
            <numerusform>%n kiinnitystä on tehty suunnitelman jälkeen (%1). Kortit ja kuormapalkit näyttävät ne jo. Laske suunnitelma uudelleen, niin muut sovitetaan niiden ympärille.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag a card to another column, or press Ctrl+Left or Ctrl+Right: it is pinned there and you see at once what that costs and breaks.</source>
        <translation>Vedä kortti toiseen sarakkeeseen tai paina Ctrl+Vasen tai Ctrl+Oikea: kortti kiinnittyy siihen ja näet heti, mitä se maksaa ja rikkoo.</translation>
    </message>
</context>
<context>
    <name>aallokko::gui::WhyDock</name>
    <message>
        <source>Select a system to see the reasons for its wave.</source>
        <translation>Valitse järjestelmä, niin näet perusteet sen aallolle.</translation>
    </message>
    <message>
        <source>Why here, why not there</source>
        <translation>Miksi tässä, miksi ei muualla</translation>
    </message>
    <message>
        <source>There is no plan yet. Run the planner first.</source>
        <translation>Suunnitelmaa ei vielä ole. Laske ensin suunnitelma.</translation>
    </message>
    <message>
        <source>The plan does not fit the inventory any more. Run the planner again.</source>
        <translation>Suunnitelma ei enää vastaa inventaariota. Laske suunnitelma uudelleen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Why not in other waves</source>
        <translation>Miksi ei muissa aalloissa</translation>
    </message>
    <message>
        <source>It is possible; only the cost differs.</source>
        <translation>Se on mahdollista; vain kustannus on eri.</translation>
    </message>
    <message>
        <source>Reasons for the wave of the selected system</source>
        <translation>Valitun järjestelmän aallon perustelut</translation>
    </message>
</context>
<context>
    <name>aallokko::models::AuditState</name>
    <message>
        <source>Reading the audit trail</source>
        <translation>Luetaan muutoslokia</translation>
    </message>
    <message>
        <source>Verifying the chain</source>
        <translation>Tarkistetaan ketjua</translation>
    </message>
</context>
<context>
    <name>aallokko::models::AuditTable</name>
    <message>
        <source>When</source>
        <translation>Milloin</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kuka</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Toimi</translation>
    </message>
    <message>
        <source>System or record</source>
        <translation>Järjestelmä tai tietue</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Mitä</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Ennen</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Jälkeen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Lähde</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Miksi</translation>
    </message>
</context>
<context>
    <name>aallokko::models::Board</name>
    <message>
        <source>%1 d</source>
        <translation>%1 htp</translation>
    </message>
    <message>
        <source>Between phases</source>
        <translation>Vaiheiden välissä</translation>
    </message>
    <message>
        <source>Not in time</source>
        <translation>Ei ehdi</translation>
    </message>
    <message>
        <source>No wave needed</source>
        <translation>Ei tarvitse aaltoa</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1–%2</translation>
    </message>
    <message numerus="yes">
        <source>%n system(s), %1</source>
        <translation>
            <numerusform>%n järjestelmä, %1</numerusform>
            <numerusform>%n järjestelmää, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n system(s)</source>
        <translation>
            <numerusform>%n järjestelmä</numerusform>
            <numerusform>%n järjestelmää</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken over</source>
        <translation>
            <numerusform>%n otetaan haltuun</numerusform>
            <numerusform>%n otetaan haltuun</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consolidated, %1</source>
        <translation>
            <numerusform>%n yhdistetään, %1</numerusform>
            <numerusform>%n yhdistetään, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aallokko::models::BoardColumn</name>
    <message>
        <source>takeover</source>
        <translation>haltuunotto</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>kiinnitetty</translation>
    </message>
    <message>
        <source>press Enter to fold</source>
        <translation>supista painamalla Enter</translation>
    </message>
    <message>
        <source>press Enter to open</source>
        <translation>avaa painamalla Enter</translation>
    </message>
    <message numerus="yes">
        <source>%n takeover(s)</source>
        <translation>
            <numerusform>%n haltuunotto</numerusform>
            <numerusform>%n haltuunottoa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aallokko::models::ChangeTable</name>
    <message>
        <source>new</source>
        <translation>uusi</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>muuttunut</translation>
    </message>
    <message>
        <source>missing from the file</source>
        <translation>puuttuu tiedostosta</translation>
    </message>
    <message>
        <source>back in the file</source>
        <translation>palannut tiedostoon</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>ristiriita</translation>
    </message>
    <message>
        <source>take</source>
        <translation>otetaan</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>jätetään</translation>
    </message>
    <message>
        <source>the file&apos;s</source>
        <translation>tiedoston</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>oma</translation>
    </message>
    <message>
        <source>later</source>
        <translation>myöhemmin</translation>
    </message>
    <message>
        <source>%1, same text read otherwise</source>
        <translation>%1, sama teksti luettu toisin</translation>
    </message>
    <message>
        <source>%1, empties the value</source>
        <translation>%1, tyhjentää arvon</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Otetaan</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Muutos</translation>
    </message>
    <message>
        <source>System or interface</source>
        <translation>Järjestelmä tai liittymä</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Kenttä</translation>
    </message>
    <message>
        <source>File said last time</source>
        <translation>Tiedosto sanoi viimeksi</translation>
    </message>
    <message>
        <source>Project has</source>
        <translation>Hankkeessa on</translation>
    </message>
    <message>
        <source>File says now</source>
        <translation>Tiedosto sanoo nyt</translation>
    </message>
    <message>
        <source>Typed by</source>
        <translation>Kirjoittaja</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Lähde</translation>
    </message>
</context>
<context>
    <name>aallokko::models::DetailsModel</name>
    <message>
        <source>Typed by %1, %2</source>
        <translation>Kirjannut %1, %2</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Lähde: %1</translation>
    </message>
    <message>
        <source>Text of the cell: &quot;%1&quot;</source>
        <translation>Solun teksti: ”%1”</translation>
    </message>
    <message>
        <source>Interpreted by the rule %1</source>
        <translation>Tulkittu säännöllä %1</translation>
    </message>
    <message>
        <source>Most important</source>
        <translation>Tärkeimmät</translation>
    </message>
    <message>
        <source>%1 of %2 filled</source>
        <translation>täytetty %1/%2</translation>
    </message>
    <message>
        <source>sends to</source>
        <translation>lähettää</translation>
    </message>
    <message>
        <source>receives from</source>
        <translation>vastaanottaa</translation>
    </message>
    <message>
        <source>%1 (several systems have this name)</source>
        <translation>%1 (nimi on usealla järjestelmällä)</translation>
    </message>
    <message>
        <source>%1 (not found in the inventory)</source>
        <translation>%1 (ei löydy inventaariosta)</translation>
    </message>
    <message>
        <source>Interfaces</source>
        <translation>Liittymät</translation>
    </message>
    <message numerus="yes">
        <source>%n interface(s)</source>
        <translation>
            <numerusform>%n liittymä</numerusform>
            <numerusform>%n liittymää</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Suunnitelma</translation>
    </message>
    <message>
        <source>no plan yet</source>
        <translation>ei vielä suunnitelmaa</translation>
    </message>
    <message>
        <source>takes no wave</source>
        <translation>ei kuulu mihinkään aaltoon</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Syy</translation>
    </message>
    <message>
        <source>Takeover</source>
        <translation>Haltuunotto</translation>
    </message>
    <message>
        <source>Consolidation</source>
        <translation>Konsolidointi</translation>
    </message>
    <message>
        <source>Pinned to</source>
        <translation>Kiinnitetty</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Kenttä</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Arvo</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Lähde</translation>
    </message>
    <message>
        <source>Merged row says: %1 (%2)</source>
        <translation>Yhdistetty rivi sanoo: %1 (%2)</translation>
    </message>
    <message>
        <source>%1 (+%2)</source>
        <translation>%1 (+%2)</translation>
    </message>
</context>
<context>
    <name>aallokko::models::Duplicates</name>
    <message>
        <source>Looking for duplicates</source>
        <translation>Etsitään kaksoiskappaleita</translation>
    </message>
    <message>
        <source>to judge</source>
        <translation>avoin</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisaatio</numerusform>
            <numerusform>%n organisaatiota</numerusform>
        </translation>
    </message>
    <message>
        <source>System</source>
        <translation>Järjestelmä</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Arvio</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Varmuus</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Laji</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rivejä</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisaatiot</translation>
    </message>
    <message>
        <source>%1: %2. Undo takes it back.</source>
        <translation>%1: %2. Kumoa peruu sen.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) merged into one system. Undo takes it back.</source>
        <translation>
            <numerusform>%n rivi yhdistettiin yhdeksi järjestelmäksi. Kumoa peruu sen.</numerusform>
            <numerusform>%n riviä yhdistettiin yhdeksi järjestelmäksi. Kumoa peruu sen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n system(s) decided. Undo takes it back.</source>
        <translation>
            <numerusform>%n järjestelmä päätetty. Kumoa peruu sen.</numerusform>
            <numerusform>%n järjestelmää päätetty. Kumoa peruu sen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reported twice</source>
        <translation>Ilmoitettu kahdesti</translation>
    </message>
    <message>
        <source>Same product</source>
        <translation>Sama tuote</translation>
    </message>
    <message>
        <source>Same function</source>
        <translation>Sama tehtävä</translation>
    </message>
    <message>
        <source>Judged %1 by %2, %3</source>
        <translation>Arvio: %1 (%2, %3)</translation>
    </message>
    <message>
        <source>Why: %1.</source>
        <translation>Perusteet: %1.</translation>
    </message>
</context>
<context>
    <name>aallokko::models::FieldList</name>
    <message>
        <source>%1: column %2</source>
        <translation>%1: sarake %2</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Kenttä</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Sarake</translation>
    </message>
    <message>
        <source>Likely for this column</source>
        <translation>Todennäköiset tälle sarakkeelle</translation>
    </message>
    <message>
        <source>Leave this column out</source>
        <translation>Jätä sarake pois</translation>
    </message>
</context>
<context>
    <name>aallokko::models::FindingTree</name>
    <message>
        <source>The whole region</source>
        <translation>Koko alue</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Havainto</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Solu</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisaatio</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Sääntö</translation>
    </message>
</context>
<context>
    <name>aallokko::models::GoLiveCard</name>
    <message>
        <source>Cut-over and slot</source>
        <translation>Tuotantoonsiirto ja aikapaikka</translation>
    </message>
    <message>
        <source>The plan names no day of a cut-over.</source>
        <translation>Suunnitelmassa ei ole tuotantoonsiirron päivää.</translation>
    </message>
    <message>
        <source>Outage window: at most, hours</source>
        <translation>Katko: enintään, tuntia</translation>
    </message>
    <message>
        <source>Longest interruption that the work stands.</source>
        <translation>Pisin keskeytys, jonka työ kestää.</translation>
    </message>
    <message>
        <source>Service hours</source>
        <translation>Palveluaika</translation>
    </message>
    <message>
        <source>Outside of these an outage disturbs least.</source>
        <translation>Näiden ulkopuolella katko häiritsee vähiten.</translation>
    </message>
    <message>
        <source>Read-only fallback, rollback</source>
        <translation>Lukukäyttö ja paluu vanhaan</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 asti</translation>
    </message>
    <message>
        <source>As long as the old system can be read, one can look there and go back to it.</source>
        <translation>Niin kauan kuin vanhaa järjestelmää voi lukea, tiedot löytyvät sieltä ja siihen voi palata.</translation>
    </message>
    <message>
        <source>Paper fallback: recovery plan</source>
        <translation>Paperinen varamenettely: toipumissuunnitelma</translation>
    </message>
    <message>
        <source>How the work goes on without the system.</source>
        <translation>Miten työ jatkuu ilman järjestelmää.</translation>
    </message>
    <message>
        <source>Go or no-go: owner</source>
        <translation>Käyttöönottopäätös: omistaja</translation>
    </message>
    <message>
        <source>Decides on the eve of the cut-over.</source>
        <translation>Päättää tuotantoonsiirron aattona.</translation>
    </message>
    <message>
        <source>Criticality</source>
        <translation>Kriittisyys</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>ei kirjattu</translation>
    </message>
    <message>
        <source>Go-live card</source>
        <translation>Käyttöönottokortti</translation>
    </message>
    <message>
        <source>Value or day</source>
        <translation>Arvo tai päivä</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Miksi</translation>
    </message>
</context>
<context>
    <name>aallokko::models::GraphList</name>
    <message>
        <source>feeds and gets from %1</source>
        <translation>syöttää ja saa: %1</translation>
    </message>
    <message>
        <source>feeds %1</source>
        <translation>syöttää: %1</translation>
    </message>
    <message>
        <source>gets from %1</source>
        <translation>saa: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n yhteys</numerusform>
            <numerusform>%n yhteyttä</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aallokko::models::GraphState</name>
    <message>
        <source>Drawing the graph</source>
        <translation>Piirretään verkkoa</translation>
    </message>
</context>
<context>
    <name>aallokko::models::ImportLedger</name>
    <message>
        <source>Looking what came after import %1</source>
        <translation>Katsotaan, mitä tuonnin %1 jälkeen on tehty</translation>
    </message>
    <message>
        <source>The project has changed meanwhile; look at it again.</source>
        <translation>Hanke on muuttunut sillä välin; katso uudelleen.</translation>
    </message>
    <message>
        <source>Import %1 is taken back. Undo brings it back in one step.</source>
        <translation>Tuonti %1 on peruttu. Kumoa tuo sen takaisin yhdellä vaiheella.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Aika</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Käyttäjä</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Tiedostot</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Uusia</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Muuttuneita</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Puuttuvia</translation>
    </message>
    <message>
        <source>Interfaces</source>
        <translation>Liittymiä</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>Digest (SHA-256)</source>
        <translation>Tiiviste (SHA-256)</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 ja %n muu</numerusform>
            <numerusform>%1 ja %n muuta</numerusform>
        </translation>
    </message>
    <message>
        <source>taken back by %1</source>
        <translation>peruttu vaiheessa %1</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>voimassa</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Mitä</translation>
    </message>
    <message>
        <source>System or interface</source>
        <translation>Järjestelmä tai liittymä</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Kenttä</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nyt</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Jälkeen</translation>
    </message>
    <message>
        <source>Why it stays</source>
        <translation>Miksi pysyy</translation>
    </message>
    <message>
        <source>The import wrote</source>
        <translation>Tuonti kirjoitti</translation>
    </message>
</context>
<context>
    <name>aallokko::models::ImportRun</name>
    <message numerus="yes">
        <source>Reading %n file(s)</source>
        <translation>
            <numerusform>Luetaan %n tiedosto</numerusform>
            <numerusform>Luetaan %n tiedostoa</numerusform>
        </translation>
    </message>
    <message>
        <source>Import cancelled; nothing was changed.</source>
        <translation>Tuonti peruutettiin. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>Imported: %1 systems new, %2 changed. Undo takes it back in one step.</source>
        <translation>Tuotu: uusia järjestelmiä %1, muutettuja %2. Kumoa peruu koko tuonnin kerralla.</translation>
    </message>
    <message>
        <source>The project has changed meanwhile: the review is made again before anything is stored.</source>
        <translation>Projekti on sillä välin muuttunut: tarkistus tehdään uudelleen ennen kuin mitään tallennetaan.</translation>
    </message>
</context>
<context>
    <name>aallokko::models::MemberTable</name>
    <message>
        <source>Organisation</source>
        <translation>Organisaatio</translation>
    </message>
    <message>
        <source>Interfaces in use</source>
        <translation>Liittymiä</translation>
    </message>
    <message>
        <source>Row of the source</source>
        <translation>Rivi lähteessä</translation>
    </message>
    <message>
        <source>%1, differs</source>
        <translation>%1, eroaa</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Kenttä</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Eroaa</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Alkuperä</translation>
    </message>
    <message>
        <source>typed by %1</source>
        <translation>kirjoittanut %1</translation>
    </message>
</context>
<context>
    <name>aallokko::models::OverviewState</name>
    <message>
        <source>Making the overview</source>
        <translation>Kootaan yleiskuvaa</translation>
    </message>
</context>
<context>
    <name>aallokko::models::PlannerRun</name>
    <message>
        <source>No plan found yet. No plan can cost less than %1.</source>
        <translation>Suunnitelmaa ei ole vielä löytynyt. Mikään suunnitelma ei voi maksaa vähemmän kuin %1.</translation>
    </message>
    <message>
        <source>No plan found yet.</source>
        <translation>Suunnitelmaa ei ole vielä löytynyt.</translation>
    </message>
    <message>
        <source>With these estimates the best plan so far costs %1.</source>
        <translation>Näillä arvioilla tähän asti paras suunnitelma maksaa %1.</translation>
    </message>
    <message>
        <source>With these estimates it costs %1; no plan can cost less than %2 (gap %3).</source>
        <translation>Näillä arvioilla suunnitelma maksaa %1. Mikään suunnitelma ei voi maksaa vähemmän kuin %2 (ero %3).</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Suunnitellaan</translation>
    </message>
    <message>
        <source>No plan exists: some demands exclude each other.</source>
        <translation>Suunnitelmaa ei voi tehdä: jotkin vaatimukset sulkevat toisensa pois.</translation>
    </message>
    <message>
        <source>The planner was stopped before it found a plan.</source>
        <translation>Laskenta pysäytettiin ennen kuin suunnitelma löytyi.</translation>
    </message>
    <message>
        <source>Stopped; the best plan found was kept.</source>
        <translation>Pysäytetty. Paras löydetty suunnitelma säilytettiin.</translation>
    </message>
    <message>
        <source>The plan is ready.</source>
        <translation>Suunnitelma on valmis.</translation>
    </message>
    <message>
        <source>Preparing the problem …</source>
        <translation>Valmistellaan tehtävää …</translation>
    </message>
</context>
<context>
    <name>aallokko::models::PreviewTable</name>
    <message>
        <source>left out</source>
        <translation>jätetään pois</translation>
    </message>
    <message>
        <source>choose a field</source>
        <translation>valitse kenttä</translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>%1?</translation>
    </message>
    <message>
        <source>%1 % sure: %2</source>
        <translation>varmuus %1 %: %2</translation>
    </message>
</context>
<context>
    <name>aallokko::models::QualityState</name>
    <message>
        <source>Checking the quality</source>
        <translation>Laadun tarkistus</translation>
    </message>
</context>
<context>
    <name>aallokko::models::RoadmapState</name>
    <message>
        <source>Drawing the roadmap</source>
        <translation>Piirretään tiekarttaa</translation>
    </message>
    <message>
        <source>Looking for what the move breaks</source>
        <translation>Selvitetään, mitä siirto rikkoo</translation>
    </message>
</context>
<context>
    <name>aallokko::models::RoadmapTree</name>
    <message>
        <source>Dates of the whole programme</source>
        <translation>Koko ohjelman päivät</translation>
    </message>
    <message>
        <source>No organisation told</source>
        <translation>Organisaatiota ei kerrottu</translation>
    </message>
    <message>
        <source>No product told</source>
        <translation>Tuotetta ei kerrottu</translation>
    </message>
    <message>
        <source>Between the phases</source>
        <translation>Vaiheiden välissä</translation>
    </message>
    <message>
        <source>Taken over, continue as they are</source>
        <translation>Haltuun otettavat, jatkuvat ennallaan</translation>
    </message>
    <message>
        <source>Stay until the end of the plan</source>
        <translation>Jäävät suunnitelman loppuun asti</translation>
    </message>
    <message>
        <source>Take no wave</source>
        <translation>Eivät tarvitse aaltoa</translation>
    </message>
    <message>
        <source>Not planned yet</source>
        <translation>Ei vielä suunniteltu</translation>
    </message>
    <message>
        <source>Not in the plan</source>
        <translation>Eivät suunnitelmassa</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Järjestelmä</translation>
    </message>
    <message>
        <source>Takeover</source>
        <translation>Haltuunotto</translation>
    </message>
    <message>
        <source>Cut-over</source>
        <translation>Tuotantoonsiirto</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Aikajana</translation>
    </message>
    <message>
        <source>Work from %1 to %2.</source>
        <translation>Työtä %1–%2.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n cut-over(s).</source>
        <translation>
            <numerusform>%1: %n tuotantoonsiirto.</numerusform>
            <numerusform>%1: %n tuotantoonsiirtoa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n system(s) with findings.</source>
        <translation>
            <numerusform>%n järjestelmällä havaintoja.</numerusform>
            <numerusform>%n järjestelmällä havaintoja.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aallokko::models::ScenarioTable</name>
    <message>
        <source>in use</source>
        <translation>käytössä</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Suunnitelma</translation>
    </message>
    <message>
        <source>Cost, from – to</source>
        <translation>Kustannus, mistä – mihin</translation>
    </message>
    <message>
        <source>Cost and proven bound (gap)</source>
        <translation>Kustannus ja todistettu alaraja (ero)</translation>
    </message>
    <message>
        <source>Fullest quarter of the core team</source>
        <translation>Ydintiimin täysin neljännes</translation>
    </message>
    <message>
        <source>Against the inventory</source>
        <translation>Suhde inventaarioon</translation>
    </message>
    <message>
        <source>Inventory version</source>
        <translation>Inventaarion versio</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Siemenluku</translation>
    </message>
</context>
<context>
    <name>aallokko::models::ScenariosState</name>
    <message>
        <source>Comparing the plans</source>
        <translation>Verrataan suunnitelmia</translation>
    </message>
    <message>
        <source>Looking for what the plan lacks</source>
        <translation>Etsitään, mitä suunnitelmasta puuttuu</translation>
    </message>
    <message>
        <source>Carrying the plan out with uncertain estimates</source>
        <translation>Viedään suunnitelmaa läpi epävarmoilla arvioilla</translation>
    </message>
</context>
<context>
    <name>aallokko::models::SystemFilter</name>
    <message>
        <source>%1, sum of %2 of %3 systems: %4</source>
        <translation>%1, summa %2 järjestelmästä (kaikkiaan %3): %4</translation>
    </message>
    <message numerus="yes">
        <source>%n system(s)</source>
        <translation>
            <numerusform>%n järjestelmä</numerusform>
            <numerusform>%n järjestelmää</numerusform>
        </translation>
    </message>
    <message>
        <source>Group %1, %2, folded</source>
        <translation>Ryhmä %1, %2, suljettu</translation>
    </message>
    <message>
        <source>Group %1, %2, open</source>
        <translation>Ryhmä %1, %2, avattu</translation>
    </message>
</context>
<context>
    <name>aallokko::models::SystemTable</name>
    <message>
        <source>Typed by %1, %2</source>
        <translation>Kirjannut %1, %2</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Lähde: %1</translation>
    </message>
    <message>
        <source>Read from the text &quot;%1&quot;</source>
        <translation>Luettu tekstistä ”%1”</translation>
    </message>
    <message>
        <source>Takeover</source>
        <translation>Haltuunotto</translation>
    </message>
    <message>
        <source>Consolidation</source>
        <translation>Konsolidointi</translation>
    </message>
    <message>
        <source>Quarter in which the new organisation becomes responsible</source>
        <translation>Vuosineljännes, jolla uusi organisaatio ottaa vastuun</translation>
    </message>
    <message>
        <source>Quarter in which the system is merged, moved or closed</source>
        <translation>Vuosineljännes, jolla järjestelmä yhdistetään, siirretään tai lopetetaan</translation>
    </message>
</context>
<context>
    <name>aallokko::models::Workbench</name>
    <message>
        <source>Undone: %1</source>
        <translation>Kumottu: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Tehty uudelleen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) undone.</source>
        <translation>
            <numerusform>%n vaihe kumottu.</numerusform>
            <numerusform>%n vaihetta kumottu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) done again.</source>
        <translation>
            <numerusform>%n vaihe tehty uudelleen.</numerusform>
            <numerusform>%n vaihetta tehty uudelleen.</numerusform>
        </translation>
    </message>
    <message>
        <source>list</source>
        <translation>luettelo</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>only this severity and above: info (default), warning or error</source>
        <translation>vain tämä vakavuus ja sitä vakavammat: info (oletus), warning tai error</translation>
    </message>
    <message>
        <source>text (default), json or csv</source>
        <translation>text (oletus), json tai csv</translation>
    </message>
    <message>
        <source>language of messages: fi, sv or en</source>
        <translation>viestien kieli: fi, sv tai en</translation>
    </message>
    <message>
        <source>auto, always or never</source>
        <translation>auto, always tai never</translation>
    </message>
    <message>
        <source>no text but errors and the answer</source>
        <translation>vain virheet ja vastaus, ei muuta tekstiä</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>näytä tämä ohje</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>näytä versio</translation>
    </message>
    <message>
        <source>aallokko VERB ... plans the consolidation of information systems in waves.
aallokko VERB --help shows the options of a verb with an example.
</source>
        <translation>aallokko KOMENTO ... suunnittelee tietojärjestelmien konsolidoinnin aaltoina.
aallokko KOMENTO --help näyttää komennon valinnat ja esimerkin.
</translation>
    </message>
    <message>
        <source>Verb</source>
        <translation>Komento</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Mitä tekee</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>Esimerkki:</translation>
    </message>
    <message>
        <source>checks schema, integrity, audit trail, sizes and drivers</source>
        <translation>tarkistaa tietokannan rakenteen, eheyden, muutoslokin, koot ja ajurit</translation>
    </message>
    <message>
        <source>impact: up, down (default) or both</source>
        <translation>impact: up, down (oletus) tai both</translation>
    </message>
    <message>
        <source>impact: at most this many interfaces</source>
        <translation>impact: enintään näin monta liittymää</translation>
    </message>
    <message>
        <source>analyses the dependency graph: summary, cycles, hubs, impact</source>
        <translation>tutkii riippuvuusverkkoa: summary, cycles, hubs, impact</translation>
    </message>
    <message>
        <source>organisation of all files (code or name)</source>
        <translation>kaikkien tiedostojen organisaatio (koodi tai nimi)</translation>
    </message>
    <message>
        <source>column mapping (YAML: header -&gt; field)</source>
        <translation>sarakkeiden vastaavuus (YAML: otsikko -&gt; kenttä)</translation>
    </message>
    <message>
        <source>all (default), safe or none</source>
        <translation>all (oletus), safe tai none</translation>
    </message>
    <message>
        <source>only show the change set</source>
        <translation>näytä vain, mikä muuttuisi</translation>
    </message>
    <message>
        <source>reads inventory files and applies the change set</source>
        <translation>lukee inventaariotiedostot ja vie muutokset projektiin</translation>
    </message>
    <message>
        <source>also make this region&apos;s organisations</source>
        <translation>luo myös tämän maakunnan organisaatiot</translation>
    </message>
    <message>
        <source>reform model: county2018 (default) or wsc2023</source>
        <translation>uudistuksen malli: county2018 (oletus) tai wsc2023</translation>
    </message>
    <message>
        <source>day of the legal start, YYYY-MM-DD</source>
        <translation>lakisääteinen aloituspäivä, VVVV-KK-PP</translation>
    </message>
    <message>
        <source>makes a project with the default milestones, time grid and phases</source>
        <translation>luo projektin, jossa on oletusvirstanpylväät, vuosineljännekset ja vaiheet</translation>
    </message>
    <message>
        <source>seconds (default 30)</source>
        <translation>sekunteina (oletus 30)</translation>
    </message>
    <message>
        <source>stop after this many search steps</source>
        <translation>lopeta näin monen hakuaskeleen jälkeen</translation>
    </message>
    <message>
        <source>stop at this proven gap in per cent</source>
        <translation>lopeta, kun todistettu ero on enintään näin monta prosenttia</translation>
    </message>
    <message>
        <source>seed of the search (default 1)</source>
        <translation>haun siemenluku (oletus 1)</translation>
    </message>
    <message>
        <source>threads at most (default: all cores)</source>
        <translation>säikeitä enintään (oletus: kaikki ytimet)</translation>
    </message>
    <message>
        <source>why; stored in the audit trail</source>
        <translation>syy; tallennetaan muutoslokiin</translation>
    </message>
    <message>
        <source>fixes a system in a quarter</source>
        <translation>kiinnittää järjestelmän vuosineljännekseen</translation>
    </message>
    <message>
        <source>takes back the fixing of a system</source>
        <translation>poistaa järjestelmän kiinnityksen</translation>
    </message>
    <message>
        <source>only this sheet</source>
        <translation>vain tämä taulukko</translation>
    </message>
    <message>
        <source>write the table as CSV to this file</source>
        <translation>kirjoita taulukko CSV-muodossa tähän tiedostoon</translation>
    </message>
    <message>
        <source>shows the table that the reader sees, before any mapping</source>
        <translation>näyttää taulukon sellaisena kuin se luetaan, ennen sarakkeiden tulkintaa</translation>
    </message>
    <message>
        <source>write the plan to this file</source>
        <translation>kirjoita suunnitelma tähän tiedostoon</translation>
    </message>
    <message>
        <source>plans a problem file in the interchange format aallokko-problem/1</source>
        <translation>suunnittelee tehtävätiedoston, jonka siirtomuoto on aallokko-problem/1</translation>
    </message>
    <message>
        <source>only rows that hold all these words</source>
        <translation>vain rivit, joilla on kaikki nämä sanat</translation>
    </message>
    <message>
        <source>only this organisation (code or name)</source>
        <translation>vain tämä organisaatio (koodi tai nimi)</translation>
    </message>
    <message>
        <source>lists systems</source>
        <translation>luettelee järjestelmät</translation>
    </message>
    <message>
        <source>checks a plan file against its problem file, independently</source>
        <translation>tarkistaa suunnitelmatiedoston tehtävätiedostoa vasten, suunnittelijasta riippumatta</translation>
    </message>
    <message>
        <source>name of the plan (default: plan)</source>
        <translation>suunnitelman nimi (oletus: plan)</translation>
    </message>
    <message>
        <source>policy file; becomes the policy of the project</source>
        <translation>suunnitteluperusteiden tiedosto; siitä tulee projektin suunnitteluperusteet</translation>
    </message>
    <message>
        <source>plans in which quarter each system moves</source>
        <translation>suunnittelee, millä vuosineljänneksellä kukin järjestelmä siirtyy</translation>
    </message>
    <message>
        <source>why not in this wave or quarter</source>
        <translation>miksi ei tässä aallossa tai vuosineljänneksessä</translation>
    </message>
    <message>
        <source>says why a system is in its quarter, or why not in another</source>
        <translation>kertoo, miksi järjestelmä on vuosineljänneksellään tai miksi ei toisella</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>kirjoitettava tiedosto</translation>
    </message>
    <message>
        <source>public, staff, internal (default) or steering</source>
        <translation>public, staff, internal (oletus) tai steering</translation>
    </message>
    <message>
        <source>checks inventory and plan against the quality rules</source>
        <translation>tarkistaa inventaarion ja suunnitelman laatusääntöjen mukaan</translation>
    </message>
    <message>
        <source>take only these fields (keys with commas between)</source>
        <translation>ota vain nämä kentät (avaimet pilkuin erotettuina)</translation>
    </message>
    <message>
        <source>a known list under a new file name: continue (default) or separate</source>
        <translation>tuttu luettelo uudella tiedostonimellä: continue (oletus) tai separate</translation>
    </message>
    <message>
        <source>take the import of this number back, without files</source>
        <translation>peru tämän numeroinen tuonti, ilman tiedostoja</translation>
    </message>
    <message>
        <source>list the imports, without files</source>
        <translation>luettele tuonnit, ilman tiedostoja</translation>
    </message>
    <message>
        <source>values as a spreadsheet program shows them, with its empty rows</source>
        <translation>arvot niin kuin taulukko-ohjelma ne näyttää, tyhjine riveineen</translation>
    </message>
    <message>
        <source>other limits, as cells=1000000,time=30</source>
        <translation>muut rajat, esim. cells=1000000,time=30</translation>
    </message>
    <message>
        <source>whose form it is (code or name)</source>
        <translation>kenen lomake (koodi tai nimi)</translation>
    </message>
    <message>
        <source>writes the form that an organisation completes and returns</source>
        <translation>kirjoittaa lomakkeen, jonka organisaatio täydentää ja palauttaa</translation>
    </message>
    <message>
        <source>write how the columns were mapped, to edit and give back</source>
        <translation>kirjoita sarakkeiden vastaavuudet muokattavaksi ja takaisin annettavaksi</translation>
    </message>
    <message>
        <source>take only these rows: 3,5-8, SHEET!4 or a system&apos;s name; may be repeated</source>
        <translation>ota vain nämä rivit: 3,5-8, TAULUKKO!4 tai järjestelmän nimi; voi toistaa</translation>
    </message>
    <message>
        <source>only this system (number or name)</source>
        <translation>vain tämä järjestelmä (numero tai nimi)</translation>
    </message>
    <message>
        <source>gives the calendar days of takeovers, cut-overs, notices, tenders</source>
        <translation>antaa haltuunottojen, tuotantoonsiirtojen, irtisanomisten ja kilpailutusten päivät</translation>
    </message>
    <message>
        <source>only show what would break</source>
        <translation>näytä vain, mitä rikkoutuisi</translation>
    </message>
    <message>
        <source>moves a milestone and shows what breaks</source>
        <translation>siirtää virstanpylvään ja näyttää, mitä rikkoutuu</translation>
    </message>
    <message>
        <source>move as little as possible against the approved plan</source>
        <translation>siirrä mahdollisimman vähän hyväksyttyyn suunnitelmaan verrattuna</translation>
    </message>
    <message>
        <source>how often to draw (default: 1000)</source>
        <translation>kuinka monta kertaa arvotaan (oletus: 1000)</translation>
    </message>
    <message>
        <source>seed of the random numbers</source>
        <translation>satunnaislukujen siemenluku</translation>
    </message>
    <message>
        <source>shows how likely the plan holds when its estimates are uncertain</source>
        <translation>näyttää, kuinka todennäköisesti suunnitelma pitää, kun arviot ovat epävarmoja</translation>
    </message>
    <message>
        <source>approve: who decided, such as the board</source>
        <translation>approve: kuka päätti, esimerkiksi hallitus</translation>
    </message>
    <message>
        <source>approve: section of the minutes</source>
        <translation>approve: pöytäkirjan pykälä</translation>
    </message>
    <message>
        <source>all rows of a text file as they stand, also titles above its table and notes below it</source>
        <translation>tekstitiedoston kaikki rivit sellaisinaan, myös otsikot taulukon yllä ja huomautukset sen alla</translation>
    </message>
    <message>
        <source>also write the planning problem, for solve and verify</source>
        <translation>kirjoita myös suunnittelutehtävä solve- ja verify-komennoille</translation>
    </message>
    <message>
        <source>only the accepted findings</source>
        <translation>vain hyväksytyt havainnot</translation>
    </message>
    <message>
        <source>only findings of this organisation</source>
        <translation>vain tämän organisaation havainnot</translation>
    </message>
    <message>
        <source>last day of the acceptance, such as 2019-12-31</source>
        <translation>hyväksynnän viimeinen päivä, esimerkiksi 2019-12-31</translation>
    </message>
    <message>
        <source>accepts findings with reason and last day</source>
        <translation>hyväksyy havaintoja perusteluineen ja määräaikoineen</translation>
    </message>
    <message>
        <source>takes back the acceptance of findings</source>
        <translation>peruu havaintojen hyväksynnän</translation>
    </message>
    <message>
        <source>judge these members only: different = from all others; repeatable</source>
        <translation>arvioi vain nämä jäsenet: different = eri kuin kaikki muut; voi toistaa</translation>
    </message>
    <message>
        <source>stores a verdict on a cluster: same, different or later</source>
        <translation>tallentaa arvion ryhmästä: same, different tai later</translation>
    </message>
    <message>
        <source>least score of a cluster, 0 to 1; without it those that are more likely right than wrong</source>
        <translation>ryppään vähimmäispisteet, 0–1; ilman sitä ne, jotka ovat todennäköisemmin oikein kuin väärin</translation>
    </message>
    <message>
        <source>only same_installation, same_product or same_function</source>
        <translation>vain same_installation, same_product tai same_function</translation>
    </message>
    <message>
        <source>proposes systems that are one installation, product or function</source>
        <translation>ehdottaa järjestelmiä, joilla on sama asennus, tuote tai tehtävä</translation>
    </message>
    <message>
        <source>a table with a column id and texts</source>
        <translation>taulukko, jossa on sarake id ja tekstejä</translation>
    </message>
    <message>
        <source>the other table</source>
        <translation>toinen taulukko</translation>
    </message>
    <message>
        <source>the pairs to judge: left_id, right_id</source>
        <translation>arvioitavat parit: left_id, right_id</translation>
    </message>
    <message>
        <source>write the pairs with score and same here</source>
        <translation>kirjoita parit, pisteet ja tulos tähän tiedostoon</translation>
    </message>
    <message>
        <source>write the figures behind each score here</source>
        <translation>kirjoita kunkin pistemäärän perusteena olevat luvut tähän</translation>
    </message>
    <message>
        <source>weights other than the built-in ones</source>
        <translation>muut painot kuin sisäänrakennetut</translation>
    </message>
    <message>
        <source>judges which rows of two tables are the same product</source>
        <translation>arvioi, mitkä kahden taulukon rivit ovat samaa tuotetta</translation>
    </message>
    <message>
        <source>only show what would happen</source>
        <translation>näytä vain, mitä tapahtuisi</translation>
    </message>
    <message>
        <source>take this field&apos;s value from that system; repeatable</source>
        <translation>ota tämän kentän arvo siitä järjestelmästä; voi toistaa</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Kenttä</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Jää</translation>
    </message>
    <message>
        <source>Values of the rows</source>
        <translation>Rivien arvot</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Miksi</translation>
    </message>
    <message>
        <source>joins rows that are one installation into one system</source>
        <translation>yhdistää saman asennuksen rivit yhdeksi järjestelmäksi</translation>
    </message>
    <message>
        <source>approve: why the deficits of one rule are accepted, as Q31=TEXT; may be given several times</source>
        <translation>approve: miksi yhden säännön puutteet hyväksytään, esimerkiksi Q31=TEKSTI; voi antaa monta kertaa</translation>
    </message>
    <message>
        <source>list clusters, or the candidates of one</source>
        <translation>luettele ryhmät tai yhden ryhmän ehdokkaat</translation>
    </message>
    <message>
        <source>what becomes of the systems</source>
        <translation>mitä järjestelmille tehdään</translation>
    </message>
    <message>
        <source>system that takes in the others, or new</source>
        <translation>järjestelmä, johon muut siirtyvät, tai new</translation>
    </message>
    <message>
        <source>name of the new target</source>
        <translation>uuden kohteen nimi</translation>
    </message>
    <message>
        <source>all systems of this function</source>
        <translation>kaikki tämän tehtävän järjestelmät</translation>
    </message>
    <message>
        <source>leave this system out; repeatable</source>
        <translation>jätä tämä järjestelmä pois; voi toistaa</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Pisteet</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Järjestelmä</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Ryhmä</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Järjestelmiä</translation>
    </message>
    <message>
        <source>Best target</source>
        <translation>Paras kohde</translation>
    </message>
    <message>
        <source>decides what becomes of a cluster, or lists targets</source>
        <translation>päättää, mitä ryhmälle tehdään, tai luettelee kohteet</translation>
    </message>
    <message>
        <source>the copy that both came from</source>
        <translation>kopio, josta molemmat ovat lähtöisin</translation>
    </message>
    <message>
        <source>the other copy</source>
        <translation>toinen kopio</translation>
    </message>
    <message>
        <source>side taken in conflicts: mine, theirs</source>
        <translation>ristiriidoissa valittava puoli: mine, theirs</translation>
    </message>
    <message>
        <source>joins another copy of the project that was edited apart</source>
        <translation>yhdistää hankkeen toisen, erillään muokatun kopion</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Lähtökohta</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Oma</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Toinen</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Muuttaja</translation>
    </message>
    <message>
        <source>take the mark back</source>
        <translation>peru merkintä</translation>
    </message>
    <message>
        <source>marks the inventory of an organisation as reviewed</source>
        <translation>merkitsee organisaation luettelon tarkastetuksi</translation>
    </message>
    <message>
        <source>lists, copies, renames, compares and approves plans</source>
        <translation>luettelee, kopioi, nimeää, vertaa ja hyväksyy suunnitelmia</translation>
    </message>
    <message>
        <source>the inventory as it was at this version (inventory only)</source>
        <translation>inventaario sellaisena kuin se oli tässä versiossa (vain inventory)</translation>
    </message>
    <message>
        <source>csv, xlsx, json, html, ics (plan) or pdf (report)</source>
        <translation>csv, xlsx, json, html, ics (suunnitelma) tai pdf (raportti)</translation>
    </message>
    <message>
        <source>interim, waves, letter or audit (report; default: letter with an organisation, else interim)</source>
        <translation>interim, waves, letter tai audit (raportti; oletus: letter, kun organisaatio on annettu, muuten interim)</translation>
    </message>
    <message>
        <source>fi, sv or en: language of a report&apos;s readers (report)</source>
        <translation>fi, sv tai en: raportin lukijoiden kieli (raportti)</translation>
    </message>
    <message>
        <source>writes inventory, plan, findings, audit or report</source>
        <translation>kirjoittaa inventaarion, suunnitelman, havainnot, muutoslokin tai raportin</translation>
    </message>
    <message>
        <source>number of systems to draw (sample; default 30)</source>
        <translation>poimittavien järjestelmien määrä (sample; oletus 30)</translation>
    </message>
    <message>
        <source>the same seed draws the same systems (sample; default 1)</source>
        <translation>sama siemenluku poimii samat järjestelmät (sample; oletus 1)</translation>
    </message>
    <message>
        <source>the ground on which a snapshot is signed</source>
        <translation>peruste, jolla tilannekuva allekirjoitetaan</translation>
    </message>
    <message>
        <source>check this signed-off snapshot (verify)</source>
        <translation>tarkista tämä allekirjoitettu tilannekuva (verify)</translation>
    </message>
    <message>
        <source>lists or checks the audit trail, draws a sample, signs</source>
        <translation>luettelee tai tarkistaa muutoslokin, poimii otoksen, allekirjoittaa</translation>
    </message>
    <message>
        <source>a field, such as due=2019-12-31; repeatable</source>
        <translation>kenttä, esimerkiksi due=2019-12-31; voi toistaa</translation>
    </message>
    <message>
        <source>takes the record of NUMBER away</source>
        <translation>poistaa tietueen NUMBER</translation>
    </message>
    <message>
        <source>open or overdue</source>
        <translation>open (avoimet) tai overdue (myöhässä)</translation>
    </message>
    <message>
        <source>adds the measures of a CSV file or spreadsheet</source>
        <translation>lisää CSV-tiedoston tai taulukon toimenpiteet</translation>
    </message>
    <message>
        <source>writes the list; .csv, .xlsx, .html or .json</source>
        <translation>kirjoittaa luettelon; .csv, .xlsx, .html tai .json</translation>
    </message>
    <message>
        <source>a new record: title of a measure, group of a position, body of a decision</source>
        <translation>uusi tietue: toimenpiteen nimi, kannanoton työryhmä, päätöksen toimielin</translation>
    </message>
    <message>
        <source>the work plan: measures, positions and decisions</source>
        <translation>työsuunnitelma: toimenpiteet, kannanotot ja päätökset</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>%1 See: aallokko %2 --help</source>
        <translation>%1 Katso: aallokko %2 --help</translation>
    </message>
    <message>
        <source>%1 cannot be &quot;%2&quot;. Possible: %3.</source>
        <translation>%1 ei voi olla ”%2”. Mahdolliset: %3.</translation>
    </message>
    <message>
        <source>Write: aallokko %1 %2</source>
        <translation>Kirjoita: aallokko %1 %2</translation>
    </message>
    <message>
        <source>There is no verb &quot;%1&quot;. &quot;aallokko --help&quot; lists them all.</source>
        <translation>Komentoa ”%1” ei ole. ”aallokko --help” luettelee kaikki komennot.</translation>
    </message>
    <message>
        <source>The file has no sheet named &quot;%1&quot;.</source>
        <translation>Tiedostossa ei ole taulukkoa ”%1”.</translation>
    </message>
    <message>
        <source>No system has the number or name &quot;%1&quot;. &quot;aallokko systems PROJECT --filter&quot; finds it.</source>
        <translation>Millään järjestelmällä ei ole numeroa tai nimeä ”%1”. Sen voi hakea komennolla ”aallokko systems PROJECT --filter”.</translation>
    </message>
    <message>
        <source>Several systems are named &quot;%1&quot;. Use the number: %2</source>
        <translation>Usean järjestelmän nimi on ”%1”. Käytä numeroa: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Tiedostoa %1 ei voi lukea: %2</translation>
    </message>
    <message>
        <source>%1 is larger than the limit of %2 bytes.</source>
        <translation>%1 on suurempi kuin sallitut %2 tavua.</translation>
    </message>
    <message>
        <source>Made %1: %2 organisations, %3 quarters from %4 to %5.</source>
        <translation>Luotu %1: organisaatioita %2, vuosineljänneksiä %3 (%4–%5).</translation>
    </message>
    <message>
        <source>%1 installations</source>
        <translation>Asennuksia %1</translation>
    </message>
    <message>
        <source>The project has no plan yet. Run &quot;aallokko plan %1&quot; first.</source>
        <translation>Projektissa ei ole vielä suunnitelmaa. Suorita ensin ”aallokko plan %1”.</translation>
    </message>
    <message>
        <source>The plan was made from version %1 of the inventory; the inventory is now at version %2. Run the planner again.</source>
        <translation>Suunnitelma on tehty inventaarion versiosta %1, mutta inventaario on nyt versiossa %2. Suunnittele uudelleen.</translation>
    </message>
    <message>
        <source>Dry run: nothing was written.</source>
        <translation>Kokeiluajo: mitään ei tallennettu.</translation>
    </message>
    <message>
        <source>Findings: %1 errors, %2 warnings, %3 notes.</source>
        <translation>Havainnot: virheitä %1, varoituksia %2, huomautuksia %3.</translation>
    </message>
    <message>
        <source>Wrote %1 (%2 bytes).</source>
        <translation>Kirjoitettu %1 (%2 tavua).</translation>
    </message>
    <message>
        <source>The audit trail holds: %1 entries, last hash %2.</source>
        <translation>Muutosloki on eheä: merkintöjä %1, viimeinen tiiviste %2.</translation>
    </message>
    <message>
        <source>%1 is pinned to %2.</source>
        <translation>Kiinnitetty: %1, %2.</translation>
    </message>
    <message>
        <source>%1 is no longer pinned.</source>
        <translation>%1 ei ole enää kiinnitetty.</translation>
    </message>
    <message>
        <source>Difference in cost: %1.</source>
        <translation>Kustannusero: %1.</translation>
    </message>
    <message>
        <source>%1 takes no wave in the plan, so it cannot be pinned: %2</source>
        <translation>%1 ei kuulu suunnitelmassa mihinkään aaltoon, joten sitä ei voi kiinnittää: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written as %2. Possible: %3.</source>
        <translation>Kohdetta %1 ei voi viedä muotoon %2. Mahdolliset: %3.</translation>
    </message>
    <message>
        <source>There is no reform model &quot;%1&quot;. Possible: county2018, wsc2023.</source>
        <translation>Uudistuksen mallia ”%1” ei ole. Mahdolliset: county2018, wsc2023.</translation>
    </message>
    <message>
        <source>There is no region &quot;%1&quot; in the catalogue. Known: %2. Leave the region out to begin without organisations.</source>
        <translation>Maakuntaa ”%1” ei ole luettelossa. Luettelossa ovat: %2. Jätä maakunta pois, jos haluat aloittaa ilman organisaatioita.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Kumottavaa ei ole.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Uudelleen tehtävää ei ole.</translation>
    </message>
    <message>
        <source>The system %1 takes no wave, so it cannot be pinned.</source>
        <translation>Järjestelmä %1 ei kuulu mihinkään aaltoon, joten sitä ei voi kiinnittää.</translation>
    </message>
    <message>
        <source>Wave %1 is not in the time grid (1 - %2).</source>
        <translation>Aalto %1 ei ole aikajaossa (1–%2).</translation>
    </message>
    <message>
        <source>Nothing was imported, because a file was refused.</source>
        <translation>Mitään ei tuotu, koska yksi tiedosto hylättiin.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Tiedostoa %1 ei voi kirjoittaa: %2</translation>
    </message>
    <message>
        <source>The workbook could not be made: %1</source>
        <translation>Työkirjaa ei voitu tehdä: %1</translation>
    </message>
    <message>
        <source>Inventory of information systems</source>
        <translation>Tietojärjestelmäinventaario</translation>
    </message>
    <message>
        <source>Wave plan</source>
        <translation>Aaltosuunnitelma</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Havainnot</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Muutosloki</translation>
    </message>
    <message>
        <source>SYNTHETIC EXAMPLE DATA: systems, suppliers, costs and dates are invented.</source>
        <translation>KEKSITTY ESIMERKKIAINEISTO: järjestelmät, toimittajat, kustannukset ja päivämäärät ovat kuvitteellisia.</translation>
    </message>
    <message>
        <source>Inventory version %1: %2 installations.</source>
        <translation>Inventaarion versio %1: asennuksia %2.</translation>
    </message>
    <message>
        <source>Left out for this audience: %1.</source>
        <translation>Jätetty pois tältä kohderyhmältä: %1.</translation>
    </message>
    <message>
        <source>Plan &quot;%1&quot; from inventory version %2: cost %3, no plan can cost less than %4 (gap %5).</source>
        <translation>Suunnitelma ”%1” inventaarion versiosta %2: kustannus %3. Mikään suunnitelma ei voi maksaa vähemmän kuin %4 (ero %5).</translation>
    </message>
    <message>
        <source>Plan &quot;%1&quot; from inventory version %2: cost %3. No lower bound was computed.</source>
        <translation>Suunnitelma ”%1” inventaarion versiosta %2: kustannus %3. Alarajaa ei laskettu.</translation>
    </message>
    <message>
        <source>With the uncertainty of the estimates the cost is %1 - %2 (P10 - P90).</source>
        <translation>Kun arvioiden epävarmuus otetaan huomioon, kustannus on %1 – %2 (P10–P90).</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Järjestelmät</translation>
    </message>
    <message>
        <source>Interfaces</source>
        <translation>Liittymät</translation>
    </message>
    <message>
        <source>Interpreted values</source>
        <translation>Tulkitut arvot</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>Vuosineljännekset</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>Sijoittelu</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Työvaiheet</translation>
    </message>
    <message>
        <source>Not in the plan</source>
        <translation>Ei suunnitelmassa</translation>
    </message>
    <message>
        <source>Cost terms</source>
        <translation>Kustannuserät</translation>
    </message>
    <message>
        <source>Binding resources</source>
        <translation>Rajoittavat resurssit</translation>
    </message>
    <message>
        <source>Assumed values</source>
        <translation>Oletetut arvot</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Source number</source>
        <translation>Lähteen numero</translation>
    </message>
    <message>
        <source>Target number</source>
        <translation>Kohteen numero</translation>
    </message>
    <message>
        <source>Source cell</source>
        <translation>Lähdesolu</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Kenttä</translation>
    </message>
    <message>
        <source>Text of the cell</source>
        <translation>Solun teksti</translation>
    </message>
    <message>
        <source>Interpretation</source>
        <translation>Tulkinta</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Käyttäjä</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nro</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versio</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Aika (UTC)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Laji</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Syy</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Tiiviste</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Järjestelmä</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisaatio</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Aalto</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Vuosineljännes</translation>
    </message>
    <message>
        <source>Named phase</source>
        <translation>Nimetty vaihe</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Työvaihe</translation>
    </message>
    <message>
        <source>Takeover</source>
        <translation>Haltuunotto</translation>
    </message>
    <message>
        <source>Consolidation</source>
        <translation>Konsolidointi</translation>
    </message>
    <message>
        <source>Disposition</source>
        <translation>Ratkaisu</translation>
    </message>
    <message>
        <source>Effort (person-days)</source>
        <translation>Työmäärä (henkilötyöpäivää)</translation>
    </message>
    <message>
        <source>Capacity (person-days)</source>
        <translation>Kapasiteetti (henkilötyöpäivää)</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Alku</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Loppu</translation>
    </message>
    <message>
        <source>Cost term</source>
        <translation>Kustannuserä</translation>
    </message>
    <message>
        <source>Cost (EUR)</source>
        <translation>Kustannus (€)</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Resurssi</translation>
    </message>
    <message>
        <source>Quarters with at least 95 % in use</source>
        <translation>Vuosineljännekset, joilla käytössä vähintään 95 %</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Mikä</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Arvo</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Luotettavuus</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Peruste</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Vakavuus</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Havainto</translation>
    </message>
    <message>
        <source>The task stays with the municipality, and so does its system.</source>
        <translation>Tehtävä jää kunnalle, ja järjestelmä sen mukana.</translation>
    </message>
    <message>
        <source>The task does not move in the reform model of this project.</source>
        <translation>Tehtävä ei siirry tämän projektin uudistusmallissa.</translation>
    </message>
    <message>
        <source>Decided to stay with the municipality.</source>
        <translation>On päätetty, että järjestelmä jää kunnalle.</translation>
    </message>
    <message>
        <source>The municipality provides it as a transitional service: it has dates but takes no wave.</source>
        <translation>Kunta tarjoaa järjestelmän siirtymäajan palveluna: sillä on päivämäärät mutta ei aaltoa.</translation>
    </message>
    <message>
        <source>The organisation leaves the region.</source>
        <translation>Organisaatio siirtyy pois maakunnasta.</translation>
    </message>
    <message>
        <source>The system is already retired.</source>
        <translation>Järjestelmä on jo lopetettu.</translation>
    </message>
    <message>
        <source>Judged to be the same installation as another row.</source>
        <translation>Todettu samaksi asennukseksi kuin toinen rivi.</translation>
    </message>
    <message>
        <source>Dual running</source>
        <translation>Rinnakkaiskäyttö</translation>
    </message>
    <message>
        <source>Licence renewals</source>
        <translation>Lisenssien uusiminen</translation>
    </message>
    <message>
        <source>Early termination</source>
        <translation>Sopimusten ennenaikainen päättäminen</translation>
    </message>
    <message>
        <source>Lateness</source>
        <translation>Myöhästyminen</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>Säästöt</translation>
    </message>
    <message>
        <source>Carrying out</source>
        <translation>Toteutus</translation>
    </message>
    <message>
        <source>Bridges between waves</source>
        <translation>Sillat aaltojen välillä</translation>
    </message>
    <message>
        <source>Waiting between phases</source>
        <translation>Odotus työvaiheiden välillä</translation>
    </message>
    <message>
        <source>Opening of targets</source>
        <translation>Kohdejärjestelmien avaaminen</translation>
    </message>
    <message>
        <source>Staying unmigrated</source>
        <translation>Siirtämättä jääminen</translation>
    </message>
    <message>
        <source>Changes to the approved plan</source>
        <translation>Muutokset hyväksyttyyn suunnitelmaan</translation>
    </message>
    <message>
        <source>%1 is in wave %2, but may not move before wave %3.</source>
        <translation>%1 on aallossa %2, mutta saa siirtyä aikaisintaan aallossa %3.</translation>
    </message>
    <message>
        <source>%1 is in wave %2, but must move in wave %3 at the latest.</source>
        <translation>%1 on aallossa %2, mutta sen on siirryttävä viimeistään aallossa %3.</translation>
    </message>
    <message>
        <source>%1 (wave %3) must be at least %5 waves before %2 (wave %4).</source>
        <translation>Kohteen %1 (aalto %3) on oltava vähintään %5 aaltoa ennen kohdetta %2 (aalto %4).</translation>
    </message>
    <message>
        <source>These must share one wave: %1. Their waves: %2.</source>
        <translation>Näiden on oltava samassa aallossa: %1. Niiden aallot: %2.</translation>
    </message>
    <message>
        <source>%1 is over capacity in wave %2: %3 used, %4 there.</source>
        <translation>%1 ylittää kapasiteettinsa aallossa %2: käytetty %3, kapasiteetti %4.</translation>
    </message>
    <message>
        <source>The plan is for the problem &quot;%1&quot;, not for &quot;%2&quot;.</source>
        <translation>Suunnitelma koskee tehtävää ”%1”, ei tehtävää ”%2”.</translation>
    </message>
    <message>
        <source>The file holds no plan to check.</source>
        <translation>Tiedostossa ei ole tarkistettavaa suunnitelmaa.</translation>
    </message>
    <message>
        <source>The plan states %1 waves; each item needs one in its allowed range.</source>
        <translation>Suunnitelmassa on %1 aaltonumeroa. Jokaisella kohteella on oltava yksi, ja sen on oltava sallitulla välillä.</translation>
    </message>
    <message>
        <source>The stated cost is wrong: it is %1.</source>
        <translation>Ilmoitettu kustannus on väärä: oikea on %1.</translation>
    </message>
    <message>
        <source>The stated lower bound does not fit the cost %1.</source>
        <translation>Ilmoitettu alaraja ei sovi kustannukseen %1.</translation>
    </message>
    <message>
        <source>The stated status does not fit the plan and its bound.</source>
        <translation>Ilmoitettu tila ei vastaa suunnitelmaa ja sen alarajaa.</translation>
    </message>
    <message>
        <source>The stated plan does not keep all constraints.</source>
        <translation>Suunnitelma ei täytä kaikkia ehtoja.</translation>
    </message>
    <message>
        <source>All constraints hold; the cost is %1.</source>
        <translation>Kaikki ehdot täyttyvät. Kustannus on %1.</translation>
    </message>
    <message>
        <source>A row of %2 has no system name. Write the name.</source>
        <translation>Järjestelmän nimi puuttuu riviltä (%2). Kirjoita nimi.</translation>
    </message>
    <message>
        <source>%1 has no responsible organisation. State which authority answers for it.</source>
        <translation>%1: vastaava organisaatio puuttuu. Ilmoita, mikä viranomainen vastaa järjestelmästä.</translation>
    </message>
    <message>
        <source>%1 (%2): neither purpose nor function is stated. Write what the system is used for.</source>
        <translation>%1 (%2): käyttötarkoitus ja toiminto puuttuvat. Kirjoita, mihin järjestelmää käytetään.</translation>
    </message>
    <message>
        <source>%1 (%2) has no owner. State who decides on it and pays for it.</source>
        <translation>%1 (%2): omistaja puuttuu. Ilmoita, kuka järjestelmästä päättää ja maksaa.</translation>
    </message>
    <message>
        <source>%1 (%2) is not linked to any function. Choose the functions it serves.</source>
        <translation>%1 (%2): järjestelmää ei ole liitetty mihinkään toimintoon. Valitse toiminnot, joita se palvelee.</translation>
    </message>
    <message>
        <source>%1 (%2): criticality is not stated.</source>
        <translation>%1 (%2): kriittisyys puuttuu.</translation>
    </message>
    <message>
        <source>%1 (%2): it is not stated whether the system holds personal data.</source>
        <translation>%1 (%2): ei ole ilmoitettu, onko järjestelmässä henkilötietoja.</translation>
    </message>
    <message>
        <source>Interface %1 – %2: the transfer method is not stated.</source>
        <translation>Liittymä %1 – %2: tiedonsiirtotapa puuttuu.</translation>
    </message>
    <message>
        <source>%1 (%2) has no vendor.</source>
        <translation>%1 (%2): toimittaja puuttuu.</translation>
    </message>
    <message>
        <source>%1 (%2) transfers, but the end of its contract is not stated.</source>
        <translation>%1 (%2): järjestelmä siirtyy, mutta sopimuksen päättymispäivä puuttuu.</translation>
    </message>
    <message>
        <source>%1 (%2): the yearly cost is not stated.</source>
        <translation>%1 (%2): vuosikustannus puuttuu.</translation>
    </message>
    <message>
        <source>%1 (%2): the number of users is not stated.</source>
        <translation>%1 (%2): käyttäjämäärä puuttuu.</translation>
    </message>
    <message>
        <source>%1 (%2): it is not decided whether the system transfers.</source>
        <translation>%1 (%2): järjestelmän siirtymistä ei ole ratkaistu.</translation>
    </message>
    <message>
        <source>%1 has not sent an inventory. Send it the form.</source>
        <translation>%1 ei ole lähettänyt inventaariota. Lähetä organisaatiolle lomake.</translation>
    </message>
    <message>
        <source>%2 uses the identifier %3 for %1 and for %4. Give each row its own identifier.</source>
        <translation>%2: tunnus %3 on sekä järjestelmällä %1 että järjestelmällä %4. Anna jokaiselle riville oma tunnus.</translation>
    </message>
    <message>
        <source>%1 and %3 of %2 may be the same system reported twice. Compare the rows and decide.</source>
        <translation>%2: %1 ja %3 voivat olla sama järjestelmä kahteen kertaan ilmoitettuna. Vertaa rivejä ja ratkaise asia.</translation>
    </message>
    <message>
        <source>The product %1 has %2 installations in %3 organisations. Look whether they can be merged.</source>
        <translation>Tuote %1: asennuksia %2, organisaatioita %3. Selvitä, voiko asennukset yhdistää.</translation>
    </message>
    <message>
        <source>Interface %1 – %2: &quot;%3&quot; is no system of the inventory, or the name of several. Choose the system or mark the end as external.</source>
        <translation>Liittymä %1 – %2: ”%3” ei ole inventaarion järjestelmä, tai nimi on usealla järjestelmällä. Valitse järjestelmä tai merkitse liittymän pää ulkoiseksi.</translation>
    </message>
    <message>
        <source>%1 (%2) reports an interface with %3 (%4), which does not report it. Ask %4 whether it exists.</source>
        <translation>%1 (%2): liittymä järjestelmään %3 (%4) on ilmoitettu vain tässä päässä. Varmista liittymä toisesta päästä: %4.</translation>
    </message>
    <message>
        <source>%1 (%2): the contract ended on %3, but the system was in production on %4.</source>
        <translation>%1 (%2): sopimus päättyi %3, mutta järjestelmä oli käytössä %4.</translation>
    </message>
    <message>
        <source>%1 (%2): support ends on %3, before the planned move on %4.</source>
        <translation>%1 (%2): tuki päättyy %3 ennen suunniteltua siirtoa %4.</translation>
    </message>
    <message>
        <source>%1 (%2) is being phased out, but %3 is to be moved into it.</source>
        <translation>%1 (%2): järjestelmä on poistumassa, mutta siihen aiotaan siirtää %3.</translation>
    </message>
    <message>
        <source>%1 (%2): %3 users but a staff of %4. Check whether clients or licences were counted.</source>
        <translation>%1 (%2): käyttäjiä %3, mutta henkilöstöä %4. Tarkista, onko laskettu asiakkaita tai lisenssejä.</translation>
    </message>
    <message>
        <source>%1 (%2) holds client or patient data but is marked public.</source>
        <translation>%1 (%2): järjestelmässä on asiakas- tai potilastietoja, mutta ne on merkitty julkisiksi.</translation>
    </message>
    <message>
        <source>%1 (%2) serves health or social care but is marked to hold no personal data.</source>
        <translation>%1 (%2): järjestelmää käytetään sosiaali- tai terveydenhuollossa, mutta siinä ei merkinnän mukaan ole henkilötietoja.</translation>
    </message>
    <message>
        <source>%1 (%2): the row was last checked on %3, over %4 months ago.</source>
        <translation>%1 (%2): rivi on tarkistettu viimeksi %3, yli %4 kuukautta sitten.</translation>
    </message>
    <message>
        <source>%1 (%2): %3 values were interpreted, the first from &quot;%4&quot;. Check the source cells.</source>
        <translation>%1 (%2): tulkittuja arvoja %3, ensimmäinen tekstistä ”%4”. Tarkista lähdesolut.</translation>
    </message>
    <message>
        <source>%1 (%2) holds sensitive personal data but no record of processing is stated.</source>
        <translation>%1 (%2): järjestelmässä on arkaluonteisia henkilötietoja, mutta seloste käsittelytoimista puuttuu.</translation>
    </message>
    <message>
        <source>%1 (%2): client or patient data is used with a shared account.</source>
        <translation>%1 (%2): asiakas- tai potilastietoja käytetään yhteistunnuksella.</translation>
    </message>
    <message>
        <source>%1 (%2) is critical but no recovery plan is stated.</source>
        <translation>%1 (%2): järjestelmä on kriittinen, mutta toipumissuunnitelma puuttuu.</translation>
    </message>
    <message>
        <source>%1 (%2) transfers on %3, but its class under the Client Data Act is not stated.</source>
        <translation>%1 (%2): järjestelmä siirtyy %3, mutta asiakastietolain luokka puuttuu.</translation>
    </message>
    <message>
        <source>%1 (%2) is to be closed, but the retention period of its data is not stated.</source>
        <translation>%1 (%2): järjestelmä lopetetaan, mutta tietojen säilytysaika puuttuu.</translation>
    </message>
    <message>
        <source>%1 (%2) is a cloud service with client or patient data, but it is not stated who hosts the data.</source>
        <translation>%1 (%2): pilvipalvelussa on asiakas- tai potilastietoja, mutta käyttöpalvelun toimittajaa ei ole ilmoitettu.</translation>
    </message>
    <message>
        <source>%1 systems wait for each other, so no order exists: %2. Move them in one wave or drop one of the conditions.</source>
        <translation>%1 järjestelmää odottaa toisiaan, joten järjestystä ei ole: %2. Siirrä ne samassa aallossa tai luovu yhdestä ehdosta.</translation>
    </message>
    <message>
        <source>%1 (%2) is planned for %4, before %3 in %5, which must come first.</source>
        <translation>%1 (%2): suunniteltu ajalle %4 eli ennen järjestelmää %3 (%5), jonka on oltava ensin.</translation>
    </message>
    <message>
        <source>%1 in %2: %3 of %4 in use. Too little capacity stays free.</source>
        <translation>%1, %2: käytössä %3/%4. Kapasiteettia jää liian vähän vapaaksi.</translation>
    </message>
    <message>
        <source>%1 (%2) is to be replaced on %3, but a tender and the migration take %4 months from today.</source>
        <translation>%1 (%2): järjestelmä korvataan %3, mutta kilpailutus ja siirto vievät %4 kuukautta tästä päivästä.</translation>
    </message>
    <message>
        <source>%1 (%2): the last day to give notice was %3 (%4 months), and nothing has been decided.</source>
        <translation>%1 (%2): viimeinen irtisanomispäivä oli %3 (irtisanomisaika %4 kk), eikä asiasta ole päätetty.</translation>
    </message>
    <message>
        <source>%1: its organisation %2 ends on %3, before the move that begins on %4. Plan the transfer of the contract and the data earlier.</source>
        <translation>%1: organisaatio %2 lakkaa %3 ennen siirtoa, joka alkaa %4. Suunnittele sopimuksen ja tietojen siirto aikaisemmaksi.</translation>
    </message>
    <message>
        <source>%1 (%2) moves in %3, but the transfer of its contract is not settled.</source>
        <translation>%1 (%2): järjestelmä siirtyy %3, mutta sopimuksen siirto on selvittämättä.</translation>
    </message>
    <message>
        <source>%1 (%2): the date of %3 (%4) does not fit the planned move on %5.</source>
        <translation>%1 (%2): palvelun %3 päivämäärä (%4) ei sovi suunniteltuun siirtoon %5.</translation>
    </message>
    <message>
        <source>%1 (%2): staff data comes on %3 and the first salary is paid on %4; at least %5 months are needed between.</source>
        <translation>%1 (%2): henkilöstötiedot saadaan %3 ja ensimmäinen palkka maksetaan %4. Väliin tarvitaan vähintään %5 kuukautta.</translation>
    </message>
    <message>
        <source>%1: %2 systems move, but no communication measure is linked to them.</source>
        <translation>%1: järjestelmiä siirtyy %2, mutta niihin ei ole liitetty viestintätoimenpidettä.</translation>
    </message>
    <message>
        <source>The plan %1 was changed after its approval without a decision. Record body, date and section.</source>
        <translation>Suunnitelmaa %1 on muutettu hyväksymisen jälkeen ilman päätöstä. Kirjaa toimielin, päivä ja pykälä.</translation>
    </message>
    <message>
        <source>Product and vendor are the same.</source>
        <translation>Tuote ja toimittaja ovat samat.</translation>
    </message>
    <message>
        <source>The product is the same; not all rows state a vendor.</source>
        <translation>Tuote on sama. Kaikilla riveillä ei ole toimittajaa.</translation>
    </message>
    <message>
        <source>The name without its version and the vendor are the same.</source>
        <translation>Nimi ilman versiota ja toimittaja ovat samat.</translation>
    </message>
    <message>
        <source>The name without its version and the category are the same.</source>
        <translation>Nimi ilman versiota ja luokka ovat samat.</translation>
    </message>
    <message>
        <source>The names are alike and a function is common.</source>
        <translation>Nimet muistuttavat toisiaan, ja ainakin yksi toiminto on yhteinen.</translation>
    </message>
    <message>
        <source>A person has judged them the same.</source>
        <translation>Ne on itse merkitty samoiksi.</translation>
    </message>
    <message>
        <source>The rule settings hold the rule %1 twice.</source>
        <translation>Sääntö %1 on sääntöasetuksissa kahdesti.</translation>
    </message>
    <message>
        <source>The rule settings: &quot;%3&quot; is not possible as %2 of %1.</source>
        <translation>Sääntöasetukset: ”%3” ei kelpaa säännön %1 kohtaan %2.</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name; nothing was replaced.</source>
        <translation>%1 on jo olemassa. Valitse toinen nimi. Mitään ei korvattu.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist. Make it first or choose another one.</source>
        <translation>Kansiota %1 ei ole. Luo se ensin tai valitse toinen kansio.</translation>
    </message>
    <message>
        <source>There is no project file %1.</source>
        <translation>Projektitiedostoa %1 ei ole.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a project file.</source>
        <translation>%1 on kansio, ei projektitiedosto.</translation>
    </message>
    <message>
        <source>%1 may not be read. Ask its owner for the right to read it.</source>
        <translation>Tiedostoon %1 ei ole lukuoikeutta. Pyydä oikeus tiedoston omistajalta.</translation>
    </message>
    <message>
        <source>%1 is not an Aallokko project file, or its beginning is damaged. If it was one, restore it from a backup.</source>
        <translation>%1 ei ole Aallokon projektitiedosto, tai sen alku on vioittunut. Jos se oli projektitiedosto, palauta se varmuuskopiosta.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of the program (schema %2, this program knows %3). Update the program; the file was not changed.</source>
        <translation>%1 on tehty ohjelman uudemmalla versiolla (rakenne %2, tämä ohjelma tuntee version %3). Päivitä ohjelma. Tiedostoa ei muutettu.</translation>
    </message>
    <message>
        <source>%1 has an older schema (%2, this program writes %3) and may only be read here. Open it once where it can be written.</source>
        <translation>Tiedoston %1 rakenne on vanhempi (%2, tämä ohjelma kirjoittaa version %3), ja täällä sitä saa vain lukea. Avaa se kerran paikassa, jossa siihen saa kirjoittaa.</translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be used as it is. Restore it from a backup; nothing was written to it.</source>
        <translation>%1 on vioittunut, eikä sitä voi käyttää sellaisenaan. Palauta se varmuuskopiosta. Tiedostoon ei kirjoitettu mitään.</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Check that the file and its folder may be read and written.</source>
        <translation>Tiedostoa %1 ei voi avata. Tarkista, että tiedostoon ja sen kansioon on luku- ja kirjoitusoikeus.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the rights of its folder.</source>
        <translation>Tiedostoa %1 ei voi kirjoittaa. Tarkista kansion oikeudet.</translation>
    </message>
    <message>
        <source>%1 or its folder may not be written. Nothing was changed; copy the project to a folder of your own.</source>
        <translation>Tiedostoon %1 tai sen kansioon ei ole kirjoitusoikeutta. Mitään ei muutettu. Kopioi projekti omaan kansioosi.</translation>
    </message>
    <message>
        <source>%1 is in use by another program that is writing to it. Nothing was changed; try again in a moment.</source>
        <translation>Toinen ohjelma kirjoittaa parhaillaan tiedostoon %1. Mitään ei muutettu. Yritä hetken kuluttua uudelleen.</translation>
    </message>
    <message>
        <source>The disk or the quota that holds %1 is full. Nothing was changed; free some space and try again.</source>
        <translation>Levy tai tilakiintiö on täynnä: %1. Mitään ei muutettu. Vapauta tilaa ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>Reading or writing %1 failed (%2). Nothing was changed; check the disk.</source>
        <translation>Tiedoston %1 lukeminen tai kirjoittaminen epäonnistui (%2). Mitään ei muutettu. Tarkista levy.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: the database driver %2 is not installed. Install libqt6sql6-sqlite.</source>
        <translation>Tiedostoa %1 ei voi avata: tietokanta-ajuria %2 ei ole asennettu. Asenna libqt6sql6-sqlite.</translation>
    </message>
    <message>
        <source>Somebody else changed %1 meanwhile: this change is based on version %2, the file has version %3. Nothing was written; load the project again and repeat the change.</source>
        <translation>Joku muu on sillä välin muuttanut projektia %1: tämä muutos perustuu versioon %2, tiedostossa on versio %3. Mitään ei tallennettu. Avaa projekti uudelleen ja tee muutos uudelleen.</translation>
    </message>
    <message>
        <source>A record that this change would create is in %1 already. Nothing was written; load the project again.</source>
        <translation>Tämän muutoksen luoma tietue on jo projektissa %1. Mitään ei tallennettu. Avaa projekti uudelleen.</translation>
    </message>
    <message>
        <source>The change names a record that is not in %1. Nothing was written. This is a defect of the program; please report it.</source>
        <translation>Muutos viittaa tietueeseen, jota ei ole projektissa %1. Mitään ei tallennettu. Tämä on ohjelman vika; ilmoita siitä.</translation>
    </message>
    <message>
        <source>The change does not fit the structure of %1 (%2). Nothing was written. This is a defect of the program; please report it.</source>
        <translation>Muutos ei sovi tiedoston %1 rakenteeseen (%2). Mitään ei tallennettu. Tämä on ohjelman vika; ilmoita siitä.</translation>
    </message>
    <message>
        <source>A planner run may store plans only (%1). Nothing was written. This is a defect of the program; please report it.</source>
        <translation>Suunnitteluajo saa tallentaa vain suunnitelmia (%1). Mitään ei tallennettu. Tämä on ohjelman vika; ilmoita siitä.</translation>
    </message>
    <message>
        <source>The project is on a network share. It works, but slower, and two people must not open it at once; keep it on a local disk or use a database server.</source>
        <translation>Projekti on verkkolevyllä. Se toimii, mutta hitaammin, eikä kaksi ihmistä saa avata sitä yhtä aikaa. Pidä projekti omalla levyllä tai käytä tietokantapalvelinta.</translation>
    </message>
    <message>
        <source>The value of %1 has changed since it was read. Nothing was written; look at the new value and repeat the change.</source>
        <translation>Arvo on muuttunut lukemisen jälkeen: %1. Mitään ei tallennettu. Katso uusi arvo ja tee muutos uudelleen.</translation>
    </message>
    <message>
        <source>A change has neither an old nor a new value. This is a defect of the program; please report it.</source>
        <translation>Muutoksella ei ole vanhaa eikä uutta arvoa. Tämä on ohjelman vika; ilmoita siitä.</translation>
    </message>
    <message>
        <source>A change would give record %1 another number. This is a defect of the program; please report it.</source>
        <translation>Muutos antaisi tietueelle %1 toisen numeron. Tämä on ohjelman vika; ilmoita siitä.</translation>
    </message>
    <message>
        <source>System %1 has no record that could hold the field %2.</source>
        <translation>Järjestelmällä %1 ei ole tietuetta, johon kenttä %2 sopisi.</translation>
    </message>
    <message>
        <source>The change &quot;%1&quot; holds a day that does not exist or text in an unknown encoding. Nothing was written. This is a defect of the program; please report it.</source>
        <translation>Muutoksessa ”%1” on päivä, jota ei ole, tai tekstiä tuntemattomalla merkistöllä. Mitään ei tallennettu. Tämä on ohjelman vika; ilmoita siitä.</translation>
    </message>
    <message>
        <source>The stored change cannot be read at %1: %2. The file is damaged; restore it from a backup.</source>
        <translation>Tallennettua muutosta ei voi lukea kohdassa %1: %2. Tiedosto on vioittunut. Palauta se varmuuskopiosta.</translation>
    </message>
    <message>
        <source>Create the project</source>
        <translation>Projektin luonti</translation>
    </message>
    <message>
        <source>The audit trail does not verify at entry %1 (%2): an entry was changed, removed or reordered outside the program. Keep the file and compare it with a backup.</source>
        <translation>Muutosloki ei ole eheä merkinnän %1 kohdalla (%2): merkintää on muutettu, poistettu tai siirretty ohjelman ulkopuolella. Säilytä tiedosto ja vertaa sitä varmuuskopioon.</translation>
    </message>
    <message>
        <source>This plan costs %1 - %2 (P10 - P90 of the estimates).</source>
        <translation>Suunnitelma maksaa %1 – %2 (arvioiden P10–P90).</translation>
    </message>
    <message>
        <source>How good is this plan? With these estimates it costs %1; no plan can cost less than %2 (gap %3).</source>
        <translation>Miten hyvä suunnitelma on? Näillä arvioilla se maksaa %1. Mikään suunnitelma ei voi maksaa vähemmän kuin %2 (ero %3).</translation>
    </message>
    <message>
        <source>With these estimates it costs %1. No lower bound was computed.</source>
        <translation>Näillä arvioilla suunnitelma maksaa %1. Alarajaa ei laskettu.</translation>
    </message>
    <message>
        <source>No plan exists. These contradict each other:</source>
        <translation>Suunnitelmaa ei voi tehdä. Nämä ovat ristiriidassa keskenään:</translation>
    </message>
    <message>
        <source>Stopped before a plan was found. Allow more time.</source>
        <translation>Laskenta pysähtyi ennen kuin suunnitelma löytyi. Anna sille enemmän aikaa.</translation>
    </message>
    <message>
        <source>Import (%1 files, %2 systems)</source>
        <translation>Tuonti (tiedostoja %1, järjestelmiä %2)</translation>
    </message>
    <message>
        <source>The built-in catalogue or mapping &quot;%1&quot; cannot be read: %2</source>
        <translation>Ohjelman oma luettelo tai sarakevastaavuus ”%1” ei ole luettavissa: %2</translation>
    </message>
    <message>
        <source>The catalogue names a field &quot;%1&quot; that this version does not know.</source>
        <translation>Luettelossa on kenttä ”%1”, jota tämä ohjelmaversio ei tunne.</translation>
    </message>
    <message>
        <source>The catalogue lacks the field &quot;%1&quot;. Install the program again or use its own catalogue.</source>
        <translation>Luettelosta puuttuu kenttä ”%1”. Asenna ohjelma uudelleen tai käytä ohjelman omaa luetteloa.</translation>
    </message>
    <message>
        <source>The mapping gives the column &quot;%1&quot; to &quot;%2&quot;, which is no field. Use a field key or &quot;ignore&quot;.</source>
        <translation>Sarakkeelle ”%1” on annettu ”%2”, joka ei ole kenttä. Käytä kentän tunnusta tai sanaa ”ignore”.</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was changed.</source>
        <translation>Tuonti pysäytettiin. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>%2 claims the same rows as %1. Leave one of them out, or rename it if they are different lists.</source>
        <translation>Tiedostoissa %1 ja %2 on samat rivit. Jätä toinen pois tai nimeä se uudelleen, jos luettelot ovat eri.</translation>
    </message>
    <message>
        <source>No organisation has the code or name &quot;%1&quot;. See the list of organisations of the project.</source>
        <translation>Millään organisaatiolla ei ole koodia tai nimeä ”%1”. Katso projektin organisaatioluetteloa.</translation>
    </message>
    <message>
        <source>No table of systems was found: no column holds their names. Give the columns with --mapping.</source>
        <translation>Järjestelmätaulukkoa ei löytynyt: missään sarakkeessa ei ole järjestelmien nimiä. Anna sarakkeet valinnalla --mapping.</translation>
    </message>
    <message>
        <source>The sheet &quot;%1&quot; is no table of systems or interfaces and was left out.</source>
        <translation>Taulukko ”%1” ei sisällä järjestelmiä eikä liittymiä, ja se jätettiin pois.</translation>
    </message>
    <message>
        <source>The hidden sheet &quot;%1&quot; was left out. Show it in the file if it belongs to the inventory.</source>
        <translation>Piilotettu taulukko ”%1” jätettiin pois. Tuo se tiedostossa näkyviin, jos se kuuluu inventaarioon.</translation>
    </message>
    <message>
        <source>The row of &quot;%1&quot; is hidden in the file; it was read all the same.</source>
        <translation>Järjestelmän ”%1” rivi on tiedostossa piilotettu. Se luettiin silti.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was read as a heading of the rows below it.</source>
        <translation>”%1” tulkittiin alla olevien rivien otsikoksi.</translation>
    </message>
    <message>
        <source>This row continues the system &quot;%1&quot; above it and was left out. Copy what it adds to the row above.</source>
        <translation>Tämä rivi jatkaa yläpuolista järjestelmää ”%1”, ja se jätettiin pois. Siirrä rivin lisätiedot yläpuoliselle riville.</translation>
    </message>
    <message>
        <source>The row has no system name and was rejected. Write the name and import again.</source>
        <translation>Riviltä puuttuu järjestelmän nimi, ja se hylättiin. Kirjoita nimi ja tuo tiedosto uudelleen.</translation>
    </message>
    <message>
        <source>The identifier &quot;%1&quot; stands on several rows; these rows are recognised by their names. Correct the identifier.</source>
        <translation>Tunnus ”%1” on usealla rivillä. Nämä rivit tunnistetaan nimestä. Korjaa tunnus.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; may mean several fields (%2) and was not mapped. Choose the field.</source>
        <translation>Sarake ”%1” voi tarkoittaa useaa kenttää (%2), joten sitä ei yhdistetty mihinkään. Valitse kenttä.</translation>
    </message>
    <message>
        <source>No column says that it holds names; &quot;%1&quot; was taken for it. Check it.</source>
        <translation>Minkään sarakkeen otsikko ei kerro, että siinä ovat nimet. Nimisarakkeeksi valittiin ”%1”. Tarkista valinta.</translation>
    </message>
    <message>
        <source>In &quot;%1&quot; 1 is the most critical; the numbers were turned round.</source>
        <translation>Sarakkeessa ”%1” 1 on kriittisin. Asteikko käännettiin.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds numbers and does not say which end is the most critical; the highest was taken. Check it.</source>
        <translation>Sarakkeessa ”%1” on numeroita, eikä se kerro, kumpi pää on kriittisin. Suurin tulkittiin kriittisimmäksi. Tarkista tulkinta.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; includes value added tax; 24 % was taken off.</source>
        <translation>Sarake ”%1” sisältää arvonlisäveron. Summista vähennettiin 24 %:n vero.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not tell about value added tax; the amounts are taken to be without it.</source>
        <translation>Sarake ”%1” ei kerro arvonlisäverosta. Summat oletetaan verottomiksi.</translation>
    </message>
    <message>
        <source>The organisation &quot;%1&quot; is not known; it was added. Merge it with the right one if it has another name.</source>
        <translation>Organisaatiota ”%1” ei tunneta, joten se lisättiin. Yhdistä se oikeaan, jos organisaatiolla on toinen nimi.</translation>
    </message>
    <message>
        <source>The rows belong to &quot;%1&quot;, but &quot;%2&quot; is named too. The first holds; check it.</source>
        <translation>Rivit kuuluvat organisaatiolle ”%1”, mutta myös ”%2” mainitaan. Ensin mainittu jää voimaan. Tarkista asia.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has rows in this file and in %2. Check that no system is listed twice.</source>
        <translation>Organisaatiolla ”%1” on rivejä tässä tiedostossa ja tiedostossa %2. Tarkista, ettei mikään järjestelmä ole kahteen kertaan.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a known organisation; it stays as text.</source>
        <translation>”%1” ei ole tunnettu organisaatio. Se jää tekstiksi.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a system category of the catalogue; it stays as text. Choose the category.</source>
        <translation>”%1” ei ole luettelon järjestelmäluokka. Se jää tekstiksi. Valitse luokka.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a national service of the catalogue; it stays as text.</source>
        <translation>”%1” ei ole luettelon kansallinen palvelu. Se jää tekstiksi.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; cannot be read. The value stays empty and the text beside it; write it in another form.</source>
        <translation>%1: arvoa ”%2” ei voitu lukea. Arvo jää tyhjäksi ja teksti sen viereen. Kirjoita arvo toisessa muodossa.</translation>
    </message>
    <message>
        <source>%1: the cell shows the error %2 of a broken formula. Correct it in the file.</source>
        <translation>%1: solussa on rikkinäisen kaavan virhe %2. Korjaa se tiedostossa.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: the separator was taken to part thousands.</source>
        <translation>”%1”: erotin tulkittiin tuhaterottimeksi.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a range; its middle was taken.</source>
        <translation>”%1” on vaihteluväli. Arvoksi otettiin sen keskikohta.</translation>
    </message>
    <message>
        <source>Several rows are called &quot;%1&quot; and they have changed; check that each met its own system.</source>
        <translation>Usean rivin nimi on ”%1”, ja rivit ovat muuttuneet. Tarkista, että kukin yhdistyi oikeaan järjestelmään.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was recognised by its name; its identifier has changed.</source>
        <translation>”%1” tunnistettiin nimestä. Sen tunnus on muuttunut.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the latest file. It was marked so and kept.</source>
        <translation>”%1” ei ole uusimmassa tiedostossa. Järjestelmä säilytettiin, ja siihen lisättiin merkintä.</translation>
    </message>
    <message>
        <source>The interface names only one end (&quot;%1&quot;). Write the other end.</source>
        <translation>Liittymästä on nimetty vain toinen pää (”%1”). Kirjoita myös toinen pää.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; matches no system of the inventory and no national service; it was kept as written.</source>
        <translation>”%1” ei vastaa mitään inventaarion järjestelmää eikä kansallista palvelua. Se säilytettiin kirjoitettuna.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; matches several systems; it was kept as written. Write which organisation&apos;s it is.</source>
        <translation>”%1” vastaa useaa järjestelmää. Se säilytettiin kirjoitettuna. Kirjoita, minkä organisaation järjestelmä se on.</translation>
    </message>
    <message>
        <source>The key %1 is not known here. Look for a typing error, or remove it.</source>
        <translation>Avainta %1 ei tunneta tässä. Tarkista kirjoitusasu tai poista avain.</translation>
    </message>
    <message>
        <source>The key %1 stands twice. Keep one of them.</source>
        <translation>Avain %1 on kahdesti. Jätä niistä yksi.</translation>
    </message>
    <message>
        <source>%1 has no %2. Add it.</source>
        <translation>Kohdasta %1 puuttuu %2. Lisää se.</translation>
    </message>
    <message>
        <source>%1: %2 cannot be used. Expected: %3.</source>
        <translation>%1: arvoa %2 ei voi käyttää. Odotettu: %3.</translation>
    </message>
    <message>
        <source>The legal start has no date: milestone %1 is unknown or goes in a circle. Give the milestone a date.</source>
        <translation>Lakisääteisellä aloituksella ei ole päivää: virstanpylväs %1 on tuntematon tai viittaa itseensä. Anna virstanpylväälle päivä.</translation>
    </message>
    <message>
        <source>System %1 is neither planned nor left out. Look at its number.</source>
        <translation>Järjestelmää %1 ei ole suunniteltu eikä jätetty pois. Tarkista numero.</translation>
    </message>
    <message>
        <source>%1 has no quarter of its own: it is only taken over at the legal start. Choose a disposition that moves it.</source>
        <translation>%1: omaa vuosineljännestä ei ole, sillä järjestelmä vain otetaan haltuun lakisääteisessä aloituksessa. Valitse ratkaisu, joka siirtää sen.</translation>
    </message>
    <message>
        <source>%1 is not a quarter of the planning grid. Use 1 to %2, or one more for staying.</source>
        <translation>%1 ei ole suunnittelun vuosineljännes. Käytä lukua 1–%2 tai yhtä suurempaa, jos järjestelmä jää.</translation>
    </message>
    <message>
        <source>The plan breaks %1 constraints and was not stored. This is a fault of the program; please report it with the project.</source>
        <translation>Suunnitelma rikkoo ehtoja (%1), eikä sitä tallennettu. Tämä on ohjelman vika; ilmoita siitä ja liitä projekti mukaan.</translation>
    </message>
    <message>
        <source>%1: %2 quarters cannot be planned. Use 1 to 1000.</source>
        <translation>%1: vuosineljänneksiä ei voi olla %2. Käytä lukua 1–1000.</translation>
    </message>
    <message>
        <source>%1: %2 are too many. Use at most 2 000 000.</source>
        <translation>%1: %2 on liikaa. Käytä enintään 2 000 000.</translation>
    </message>
    <message>
        <source>%1: the numbers add up to more than %2. Use smaller units.</source>
        <translation>%1: lukujen summa on yli %2. Käytä karkeampia yksiköitä.</translation>
    </message>
    <message>
        <source>%1: there is no item %2.</source>
        <translation>%1: kohdetta %2 ei ole.</translation>
    </message>
    <message>
        <source>%1: %2 must not be negative.</source>
        <translation>%1: %2 ei saa olla negatiivinen.</translation>
    </message>
    <message>
        <source>%1: the id %2 occurs twice.</source>
        <translation>%1: tunnus %2 on kahdesti.</translation>
    </message>
    <message>
        <source>%1: %2 is outside the waves of the problem.</source>
        <translation>%1: %2 on tehtävän aaltojen ulkopuolella.</translation>
    </message>
    <message>
        <source>%1: %2 costs are given; one for each wave and one for staying are needed.</source>
        <translation>%1: kustannuksia on annettu %2. Tarvitaan yksi jokaiselle aallolle ja yksi siirtämättä jäämiselle.</translation>
    </message>
    <message>
        <source>%1: %2 capacities are given; one for each wave is needed.</source>
        <translation>%1: kapasiteetteja on annettu %2. Tarvitaan yksi jokaiselle aallolle.</translation>
    </message>
    <message>
        <source>%1: item %2 cannot be joined with itself.</source>
        <translation>%1: kohdetta %2 ei voi yhdistää itseensä.</translation>
    </message>
    <message>
        <source>%1: a lag of %2 is too large.</source>
        <translation>%1: väli %2 on liian suuri.</translation>
    </message>
    <message>
        <source>%1: item %2 is in two groups.</source>
        <translation>%1: kohde %2 on kahdessa ryhmässä.</translation>
    </message>
    <message>
        <source>%1: item %2 uses the row twice.</source>
        <translation>%1: kohde %2 käyttää riviä kahdesti.</translation>
    </message>
    <message>
        <source>The file has %1 bytes; at most %2 are read.</source>
        <translation>Tiedostossa on %1 tavua. Enintään %2 luetaan.</translation>
    </message>
    <message>
        <source>The file is no JSON: it cannot be read at byte %1.</source>
        <translation>Tiedosto ei ole JSON-muotoinen: sitä ei voi lukea tavun %1 kohdalla.</translation>
    </message>
    <message>
        <source>%1 is not of the type %2.</source>
        <translation>%1 ei ole tyyppiä %2.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 puuttuu.</translation>
    </message>
    <message>
        <source>%1: %2 is not a known value.</source>
        <translation>%1: %2 ei ole tunnettu arvo.</translation>
    </message>
    <message>
        <source>The file says it is %1; %2 is expected.</source>
        <translation>Tiedosto ilmoittaa muodokseen %1. Odotettu muoto on %2.</translation>
    </message>
    <message>
        <source>%1 cannot be done before %2 but must be done by %3. What leads to it: %4. Move one of the dates, or take back a pin.</source>
        <translation>%1: aikaisintaan %2 mutta viimeistään %3. Syyketju: %4. Siirrä jotakin päivämäärää tai poista kiinnitys.</translation>
    </message>
    <message>
        <source>%1 wait for each other in a circle with time in between, so none of them can move. Take back one of the orders.</source>
        <translation>Nämä odottavat toisiaan kehässä, ja väliin tarvitaan aikaa, joten mikään niistä ei voi siirtyä: %1. Poista yksi järjestysehdoista.</translation>
    </message>
    <message>
        <source>%1 wait for each other in a circle; they are planned for the same quarter. Take back one of the orders if that is wrong.</source>
        <translation>Nämä odottavat toisiaan kehässä, joten ne suunnitellaan samalle vuosineljännekselle: %1. Jos se on väärin, poista yksi järjestysehdoista.</translation>
    </message>
    <message>
        <source>The policy names %1, which is no planned system or several. Write &quot;name (organisation)&quot;.</source>
        <translation>Suunnitteluperusteissa mainittu %1 ei ole suunniteltava järjestelmä, tai nimi on usealla. Kirjoita ”nimi (organisaatio)”.</translation>
    </message>
    <message>
        <source>%1 has no quarter of its own, so the order %2 before %3 has no effect.</source>
        <translation>%1: omaa vuosineljännestä ei ole, joten järjestys %2 ennen kohdetta %3 ei vaikuta.</translation>
    </message>
    <message>
        <source>%1 is pinned but only taken over at the legal start; the pin has no effect.</source>
        <translation>%1 on kiinnitetty, mutta se vain otetaan haltuun lakisääteisessä aloituksessa. Kiinnitys ei vaikuta.</translation>
    </message>
    <message>
        <source>%1 is pinned to quarter %2, which is outside the planning grid; the pin has no effect.</source>
        <translation>%1 on kiinnitetty vuosineljännekseen %2, joka ei ole suunnittelun piirissä. Kiinnitys ei vaikuta.</translation>
    </message>
    <message>
        <source>Staying would be cheaper than moving late for %1; the weight of its duty was raised from %2 to %3.</source>
        <translation>%1: siirtämättä jääminen olisi halvempaa kuin myöhäinen siirto. Siirtovelvoitteen painoa nostettiin %2 → %3.</translation>
    </message>
    <message>
        <source>%1 is taken over in %2: the new organisation becomes responsible at the legal start in %3.</source>
        <translation>%1 otetaan haltuun %2: uusi organisaatio ottaa vastuun lakisääteisessä aloituksessa %3.</translation>
    </message>
    <message>
        <source>Nothing has been decided on %1; it is assumed to be taken over as it is.</source>
        <translation>%1: ratkaisua ei ole tehty. Järjestelmän oletetaan siirtyvän sellaisenaan.</translation>
    </message>
    <message>
        <source>It takes no quarter: %1.</source>
        <translation>Ei vuosineljännestä: %1.</translation>
    </message>
    <message>
        <source>%1 is not in time: no quarter is left in which moving it costs less than staying.</source>
        <translation>%1 ei ehdi: jäljellä ei ole vuosineljännestä, jolla siirto maksaisi vähemmän kuin siirtämättä jääminen.</translation>
    </message>
    <message>
        <source>%1 is better left alone: moving it costs more than it gives.</source>
        <translation>%1 kannattaa jättää siirtämättä: siirto maksaa enemmän kuin tuottaa.</translation>
    </message>
    <message>
        <source>%1: %2 is fixed in %3.</source>
        <translation>%1: %2 kiinnitetty (%3).</translation>
    </message>
    <message>
        <source>%1: %2 cannot be before %3.</source>
        <translation>%1: %2 aikaisintaan %3.</translation>
    </message>
    <message>
        <source>%1: %2 must be done by %3.</source>
        <translation>%1: %2 viimeistään %3.</translation>
    </message>
    <message>
        <source>%1: no cut-over of %2 is allowed in %3.</source>
        <translation>%1: tuotantoonsiirto ei ole sallittu %3 (%2).</translation>
    </message>
    <message>
        <source>%1 shares its quarter with %2.</source>
        <translation>%1 siirtyy samalla vuosineljänneksellä kuin %2.</translation>
    </message>
    <message>
        <source>%1 would cost %3 less in %2, but cannot be there:</source>
        <translation>%1 maksaisi %3 vähemmän (%2), mutta se ei onnistu:</translation>
    </message>
    <message>
        <source>%1 would cost %3 less in %2 and fits there; a longer run would find it.</source>
        <translation>%1 maksaisi %3 vähemmän (%2), ja se on mahdollista. Pidempi laskenta löytäisi sen.</translation>
    </message>
    <message>
        <source>In %2, %1 would cost %3 more.</source>
        <translation>%2: lisäkustannus %3, syynä %1.</translation>
    </message>
    <message>
        <source>takeover</source>
        <translation>haltuunotto</translation>
    </message>
    <message>
        <source>decision and procurement</source>
        <translation>päätös ja hankinta</translation>
    </message>
    <message>
        <source>preparation</source>
        <translation>valmistelu</translation>
    </message>
    <message>
        <source>migration and test</source>
        <translation>tietojen siirto ja testaus</translation>
    </message>
    <message>
        <source>cut-over</source>
        <translation>tuotantoonsiirto</translation>
    </message>
    <message>
        <source>closing and archiving</source>
        <translation>sulkeminen ja arkistointi</translation>
    </message>
    <message>
        <source>task</source>
        <translation>tehtävä</translation>
    </message>
    <message>
        <source>dual running</source>
        <translation>rinnakkaiskäyttö</translation>
    </message>
    <message>
        <source>licence renewals</source>
        <translation>lisenssien uusiminen</translation>
    </message>
    <message>
        <source>early termination</source>
        <translation>sopimuksen ennenaikainen päättäminen</translation>
    </message>
    <message>
        <source>lateness</source>
        <translation>myöhästyminen</translation>
    </message>
    <message>
        <source>missed savings</source>
        <translation>menetetyt säästöt</translation>
    </message>
    <message>
        <source>work</source>
        <translation>työ</translation>
    </message>
    <message>
        <source>temporary bridges</source>
        <translation>tilapäiset sillat</translation>
    </message>
    <message>
        <source>waiting between phases</source>
        <translation>odotus työvaiheiden välillä</translation>
    </message>
    <message>
        <source>the regional target</source>
        <translation>alueen kohdejärjestelmä</translation>
    </message>
    <message>
        <source>leaving the approved plan</source>
        <translation>poikkeaminen hyväksytystä suunnitelmasta</translation>
    </message>
    <message>
        <source>clinical staff</source>
        <translation>hoitohenkilöstö</translation>
    </message>
    <message>
        <source>social services staff</source>
        <translation>sosiaalityön henkilöstö</translation>
    </message>
    <message>
        <source>rescue staff</source>
        <translation>pelastushenkilöstö</translation>
    </message>
    <message>
        <source>education staff</source>
        <translation>opetushenkilöstö</translation>
    </message>
    <message>
        <source>administrative staff</source>
        <translation>hallintohenkilöstö</translation>
    </message>
    <message>
        <source>%1: the quarters are too few for its own work; %2 takes several quarters.</source>
        <translation>%1: vuosineljänneksiä on liian vähän omalle työlle: %2 kestää usean vuosineljänneksen.</translation>
    </message>
    <message>
        <source>%1: %2 cannot be before %3: %4, and that stays out of the plan.</source>
        <translation>%1: %2 ei voi olla ennen kuin %3: %4 on tehty, ja se jää siirtämättä.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Sääntö</translation>
    </message>
    <message>
        <source>Source cells</source>
        <translation>Lähdesolut</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Tarkistus</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Lisätieto</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>Betweenness</source>
        <translation>Välittäjyys</translation>
    </message>
    <message>
        <source>Cheapest bridges to cut</source>
        <translation>Halvimmat silloitettavat liittymät</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Etäisyys</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Tunnusluku</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Sisään</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Ulos</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Jäsenet</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Reitti</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Koko</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tiedosto</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rivit</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Lisätyt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Muuttuneet</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Ennallaan</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Puuttuvat</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Huomautukset</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Taulukko</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Sarakkeet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Tuote</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Toiminnot</translation>
    </message>
    <message>
        <source>Criticality</source>
        <translation>Kriittisyys</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>Mikä estää</translation>
    </message>
    <message>
        <source>Cost difference</source>
        <translation>Kustannusero</translation>
    </message>
    <message>
        <source>Takeovers</source>
        <translation>Haltuunotot</translation>
    </message>
    <message>
        <source>The plan costs %1. No plan can cost less than %2.</source>
        <translation>Suunnitelma maksaa %1. Mikään suunnitelma ei voi maksaa vähemmän kuin %2.</translation>
    </message>
    <message>
        <source>The plan costs %1. No lower bound was computed.</source>
        <translation>Suunnitelma maksaa %1. Alarajaa ei laskettu.</translation>
    </message>
    <message>
        <source>No plan exists: the conditions contradict each other.</source>
        <translation>Suunnitelmaa ei ole: ehdot ovat ristiriidassa keskenään.</translation>
    </message>
    <message>
        <source>the task stays with the municipality</source>
        <translation>tehtävä jää kunnalle</translation>
    </message>
    <message>
        <source>its task is not part of this reform</source>
        <translation>tehtävä ei kuulu tähän uudistukseen</translation>
    </message>
    <message>
        <source>it was decided that it stays</source>
        <translation>on päätetty, että järjestelmä jää</translation>
    </message>
    <message>
        <source>the municipality provides it under a service agreement</source>
        <translation>kunta tarjoaa järjestelmän palvelusopimuksella</translation>
    </message>
    <message>
        <source>it has been retired already</source>
        <translation>järjestelmä on jo lopetettu</translation>
    </message>
    <message>
        <source>its organisation leaves the region</source>
        <translation>organisaatio siirtyy pois maakunnasta</translation>
    </message>
    <message>
        <source>it was confirmed to be the same as another row</source>
        <translation>on vahvistettu samaksi kuin toinen rivi</translation>
    </message>
    <message>
        <source>Change of one value</source>
        <translation>Yhden arvon muutos</translation>
    </message>
    <message>
        <source>Change of %1 values</source>
        <translation>Arvojen muutos (%1)</translation>
    </message>
    <message>
        <source>Pinning of %1</source>
        <translation>Kiinnitys: %1</translation>
    </message>
    <message>
        <source>Removal of the pin of %1</source>
        <translation>Kiinnityksen poisto: %1</translation>
    </message>
    <message>
        <source>Plan %1</source>
        <translation>Suunnitelma %1</translation>
    </message>
    <message>
        <source>Change of the planning parameters</source>
        <translation>Suunnitteluperusteiden muutos</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>Tiedostoa ei ole.</translation>
    </message>
    <message>
        <source>This is a folder. Choose a file.</source>
        <translation>Tämä on kansio. Valitse tiedosto.</translation>
    </message>
    <message>
        <source>This is no ordinary file.</source>
        <translation>Tämä ei ole tavallinen tiedosto.</translation>
    </message>
    <message>
        <source>You have no permission to read this file.</source>
        <translation>Tiedostoon ei ole lukuoikeutta.</translation>
    </message>
    <message>
        <source>The file could not be read: %1</source>
        <translation>Tiedostoa ei voitu lukea: %1</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>Lukeminen peruutettiin.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Tiedosto on tyhjä.</translation>
    </message>
    <message>
        <source>This is no table (it looks like: %1). Save the inventory as XLSX, ODS or CSV.</source>
        <translation>Tiedosto ei ole taulukko (se näyttää muodolta: %1). Tallenna inventaario XLSX-, ODS- tai CSV-muotoon.</translation>
    </message>
    <message>
        <source>The file is protected with a password (%1). Save it without one.</source>
        <translation>Tiedosto on suojattu salasanalla (%1). Tallenna se ilman salasanaa.</translation>
    </message>
    <message>
        <source>This is an old Excel file (.xls). Save it as XLSX.</source>
        <translation>Tämä on vanha Excel-tiedosto (.xls). Tallenna se XLSX-muotoon.</translation>
    </message>
    <message>
        <source>This is a binary Excel file (.xlsb). Save it as XLSX.</source>
        <translation>Tämä on binaarinen Excel-tiedosto (.xlsb). Tallenna se XLSX-muotoon.</translation>
    </message>
    <message>
        <source>This is a Numbers file. Export it as XLSX or CSV.</source>
        <translation>Tämä on Numbers-tiedosto. Vie se XLSX- tai CSV-muotoon.</translation>
    </message>
    <message>
        <source>This is no spreadsheet (%1). Save the inventory as XLSX, ODS or CSV.</source>
        <translation>Tämä ei ole laskentataulukko (%1). Tallenna inventaario XLSX-, ODS- tai CSV-muotoon.</translation>
    </message>
    <message>
        <source>The file holds no table.</source>
        <translation>Tiedostossa ei ole taulukkoa.</translation>
    </message>
    <message>
        <source>The file is damaged or cut off: %1. Ask for it again.</source>
        <translation>Tiedosto on vioittunut tai katkennut: %1. Pyydä se uudelleen.</translation>
    </message>
    <message>
        <source>The part %1 is damaged: %2. Ask for the file again.</source>
        <translation>Osa %1 on vioittunut: %2. Pyydä tiedosto uudelleen.</translation>
    </message>
    <message>
        <source>The part %1 is missing. Ask for the file again.</source>
        <translation>Osa %1 puuttuu. Pyydä tiedosto uudelleen.</translation>
    </message>
    <message>
        <source>The part %1 is larger than the %2 bytes it states.</source>
        <translation>Osa %1 on suurempi kuin sen ilmoittamat %2 tavua.</translation>
    </message>
    <message>
        <source>Line %1: the anchor or alias &quot;%2&quot; is not allowed. Write the value out.</source>
        <translation>Rivi %1: ankkuria tai viittausta ”%2” ei sallita. Kirjoita arvo kokonaan.</translation>
    </message>
    <message>
        <source>The encoding is not stated; %1 was assumed. Check å, ä and ö.</source>
        <translation>Merkistöä ei ole ilmoitettu. Oletettiin %1. Tarkista å, ä ja ö.</translation>
    </message>
    <message>
        <source>%1 characters could not be read and were replaced.</source>
        <translation>Merkkejä, joita ei voitu lukea, korvattiin %1.</translation>
    </message>
    <message>
        <source>%1 zero bytes were dropped.</source>
        <translation>Nollatavuja poistettiin %1.</translation>
    </message>
    <message>
        <source>A quotation mark that opens here is never closed.</source>
        <translation>Tästä alkava lainausmerkki jää sulkematta.</translation>
    </message>
    <message>
        <source>Text follows a closing quotation mark; it was kept.</source>
        <translation>Sulkevan lainausmerkin jälkeen on tekstiä. Se säilytettiin.</translation>
    </message>
    <message>
        <source>The cells of this row are separated by &quot;%1&quot;, those of the others are not.</source>
        <translation>Tämän rivin solut erottaa ”%1”, muiden ei.</translation>
    </message>
    <message>
        <source>Each row was quoted as one cell; it was opened and split at &quot;%1&quot;.</source>
        <translation>Jokainen rivi oli lainattu yhdeksi soluksi; se avattiin ja jaettiin merkistä ”%1”.</translation>
    </message>
    <message>
        <source>%1 letters were garbled before the file was saved (such as &quot;Ã¤&quot; for &quot;ä&quot;); they were left as they are.</source>
        <translation>%1 kirjainta oli sekoittunut jo ennen tallennusta (esimerkiksi ”Ã¤”, kun pitäisi olla ”ä”); ne jätettiin ennalleen.</translation>
    </message>
    <message>
        <source>The row has %1 cells; the others have %2.</source>
        <translation>Rivillä on %1 solua, muilla %2.</translation>
    </message>
    <message>
        <source>The cell names text %1, which the workbook does not have.</source>
        <translation>Solu viittaa tekstiin %1, jota työkirjassa ei ole.</translation>
    </message>
    <message>
        <source>The cell is formatted as a date but holds %1.</source>
        <translation>Solu on muotoiltu päivämääräksi, mutta siinä on %1.</translation>
    </message>
    <message>
        <source>The cell is a number but holds &quot;%1&quot;.</source>
        <translation>Solu on luku, mutta siinä on ”%1”.</translation>
    </message>
    <message>
        <source>The workbook names the sheet %1 but does not have it.</source>
        <translation>Työkirja mainitsee taulukon %1, mutta sitä ei ole.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; stands twice; the first one holds.</source>
        <translation>Avain ”%1” on kahdesti. Ensimmäinen jää voimaan.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no entry with keys; it was left out.</source>
        <translation>”%1” ei ole avaimellinen kohta. Se jätettiin pois.</translation>
    </message>
    <message>
        <source>%1 further remarks are not listed.</source>
        <translation>Muita huomautuksia on vielä %1. Niitä ei luetella.</translation>
    </message>
    <message>
        <source>%1 cannot do its part of the work for %2 systems in one quarter with its own people; the rest is counted as bought.</source>
        <translation>%1 ei ehdi omalla väellään tehdä osuuttaan yhdessä vuosineljänneksessä (järjestelmiä %2). Loput lasketaan ostotyöksi.</translation>
    </message>
    <message>
        <source>The example region is not installed. Install the program again, or import files of your own.</source>
        <translation>Esimerkkimaakuntaa ei ole asennettu. Asenna ohjelma uudelleen tai tuo omia tiedostoja.</translation>
    </message>
    <message>
        <source>no wave</source>
        <translation>ei aaltoa</translation>
    </message>
    <message>
        <source>%1: the quarters are too few for its own work; %2 must come before %3.</source>
        <translation>%1: vuosineljänneksiä on liian vähän omalle työlle. Järjestyksen on oltava %2, sitten %3.</translation>
    </message>
    <message>
        <source>Earlier, the best choice for %1 is %2; it costs %3 more.</source>
        <translation>%1: aikaisemmista vaihtoehdoista paras on %2. Se maksaa %3 enemmän.</translation>
    </message>
    <message>
        <source>Later, the best choice for %1 is %2; it costs %3 more.</source>
        <translation>%1: myöhemmistä vaihtoehdoista paras on %2. Se maksaa %3 enemmän.</translation>
    </message>
    <message>
        <source>staying as it is</source>
        <translation>siirtämättä jättäminen</translation>
    </message>
    <message>
        <source>the price of staying</source>
        <translation>siirtämättä jättämisen hinta</translation>
    </message>
    <message>
        <source>%1: %2 cannot be before %3: %4, which is in %5.</source>
        <translation>%1: %2 ei voi olla ennen kuin %3: %4 on tehty (%5).</translation>
    </message>
    <message>
        <source>%1: %2, in %5, cannot be before %3: %4.</source>
        <translation>%1: %2 (%5) ei voi olla ennen kuin %3: %4 on tehty.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; has several meanings; its values show that it is &quot;%2&quot;. Check it.</source>
        <translation>Sarakkeella ”%1” on useita merkityksiä. Arvojen perusteella se on ”%2”. Tarkista tulkinta.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; may mean &quot;%2&quot;; it was not mapped. Choose the field if it does.</source>
        <translation>Sarake ”%1” voi tarkoittaa kenttää ”%2”. Sitä ei yhdistetty mihinkään. Valitse kenttä, jos tulkinta on oikea.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; also looks like &quot;%2&quot;, which the column &quot;%3&quot; already gives. Choose which one it is.</source>
        <translation>Myös sarake ”%1” näyttää kentältä ”%2”, jonka antaa jo sarake ”%3”. Valitse, kumpi on oikea.</translation>
    </message>
    <message>
        <source>The header &quot;%1&quot; says &quot;%2&quot;, but the values are of another kind; it was not mapped. Choose the field.</source>
        <translation>Otsikko ”%1” viittaa kenttään ”%2”, mutta arvot ovat muunlaisia. Saraketta ei yhdistetty mihinkään. Valitse kenttä.</translation>
    </message>
    <message>
        <source>The core team has too little time in %3: %4 person-days would be needed, %5 are there. Its time goes to: %6.</source>
        <translation>Ydintiimin työaika ei riitä %3: tarve %4 henkilötyöpäivää, käytettävissä %5. Aikaa vievät: %6.</translation>
    </message>
    <message>
        <source>The core team has too little time in %3: %4 person-days would be needed, %5 are there.</source>
        <translation>Ydintiimin työaika ei riitä %3: tarve %4 henkilötyöpäivää, käytettävissä %5.</translation>
    </message>
    <message>
        <source>%2 has too little time of its own in %3: %4 person-days would be needed, %5 are there. Its time goes to: %6.</source>
        <translation>Organisaation oma työaika ei riitä %3 (%2): tarve %4 henkilötyöpäivää, käytettävissä %5. Aikaa vievät: %6.</translation>
    </message>
    <message>
        <source>%2 has too little time of its own in %3: %4 person-days would be needed, %5 are there.</source>
        <translation>Organisaation oma työaika ei riitä %3 (%2): tarve %4 henkilötyöpäivää, käytettävissä %5.</translation>
    </message>
    <message>
        <source>The supplier %2 cannot do more at once in %3: %4 migrations or cut-overs would be needed, %5 are possible. Its places are taken by: %6.</source>
        <translation>Toimittaja ei ehdi tehdä enempää yhtä aikaa %3 (%2): tietojen siirtoja ja tuotantoonsiirtoja tarvittaisiin %4, mahdollisia on %5. Paikat varaavat: %6.</translation>
    </message>
    <message>
        <source>The supplier %2 cannot do more at once in %3: %4 migrations or cut-overs would be needed, %5 are possible.</source>
        <translation>Toimittaja ei ehdi tehdä enempää yhtä aikaa %3 (%2): tietojen siirtoja ja tuotantoonsiirtoja tarvittaisiin %4, mahdollisia on %5.</translation>
    </message>
    <message>
        <source>The key person (%2) has too little time in %3: %4 person-days would be needed, %5 are there. The time goes to: %6.</source>
        <translation>Avainhenkilön työaika ei riitä %3 (%2): tarve %4 henkilötyöpäivää, käytettävissä %5. Aikaa vievät: %6.</translation>
    </message>
    <message>
        <source>The key person (%2) has too little time in %3: %4 person-days would be needed, %5 are there.</source>
        <translation>Avainhenkilön työaika ei riitä %3 (%2): tarve %4 henkilötyöpäivää, käytettävissä %5.</translation>
    </message>
    <message>
        <source>The national service %2 takes no more cut-overs in %3: %4 would be needed, %5 are possible. Its places are taken by: %6.</source>
        <translation>Kansallinen palvelu ei ota vastaan enempää tuotantoonsiirtoja %3 (%2): tarvittaisiin %4, mahdollisia on %5. Paikat varaavat: %6.</translation>
    </message>
    <message>
        <source>The national service %2 takes no more cut-overs in %3: %4 would be needed, %5 are possible.</source>
        <translation>Kansallinen palvelu ei ota vastaan enempää tuotantoonsiirtoja %3 (%2): tarvittaisiin %4, mahdollisia on %5.</translation>
    </message>
    <message>
        <source>There are too few training places in %3: %4 would be needed, %5 are there. They are taken by: %6.</source>
        <translation>Koulutuspaikat eivät riitä %3: tarve %4, käytettävissä %5. Paikat varaavat: %6.</translation>
    </message>
    <message>
        <source>There are too few training places in %3: %4 would be needed, %5 are there.</source>
        <translation>Koulutuspaikat eivät riitä %3: tarve %4, käytettävissä %5.</translation>
    </message>
    <message>
        <source>The steering group cannot decide more in %3: %4 decisions would be needed, %5 are possible. Its decisions go to: %6.</source>
        <translation>Johtoryhmä ei ehdi tehdä enempää päätöksiä %3: tarvittaisiin %4, mahdollisia on %5. Päätöksiä tarvitsevat: %6.</translation>
    </message>
    <message>
        <source>The steering group cannot decide more in %3: %4 decisions would be needed, %5 are possible.</source>
        <translation>Johtoryhmä ei ehdi tehdä enempää päätöksiä %3: tarvittaisiin %4, mahdollisia on %5.</translation>
    </message>
    <message>
        <source>The staff would meet too many changes in %3 (%2): %4, at most %5 are allowed. The other changes come from: %6.</source>
        <translation>Henkilöstölle tulisi liikaa muutoksia %3 (%2): muutoksia %4, sallittu enintään %5. Muut muutokset aiheuttavat: %6.</translation>
    </message>
    <message>
        <source>The staff would meet too many changes in %3 (%2): %4, at most %5 are allowed.</source>
        <translation>Henkilöstölle tulisi liikaa muutoksia %3 (%2): muutoksia %4, sallittu enintään %5.</translation>
    </message>
    <message>
        <source>A change freeze leaves too little capacity in %3 (%2): %4 would be needed, %5 is there. It is used by: %6.</source>
        <translation>Muutosjäädytys jättää liian vähän kapasiteettia %3 (%2): tarve %4, käytettävissä %5. Kapasiteettia käyttävät: %6.</translation>
    </message>
    <message>
        <source>A change freeze leaves too little capacity in %3 (%2): %4 would be needed, %5 is there.</source>
        <translation>Muutosjäädytys jättää liian vähän kapasiteettia %3 (%2): tarve %4, käytettävissä %5.</translation>
    </message>
    <message>
        <source>No cut-over is possible in %3 (%2): %4 would be needed, %5 are possible. The others are: %6.</source>
        <translation>Tuotantoonsiirto ei ole mahdollinen %3 (%2): tarvittaisiin %4, mahdollisia on %5. Muut ovat: %6.</translation>
    </message>
    <message>
        <source>No cut-over is possible in %3 (%2): %4 would be needed, %5 are possible.</source>
        <translation>Tuotantoonsiirto ei ole mahdollinen %3 (%2): tarvittaisiin %4, mahdollisia on %5.</translation>
    </message>
    <message>
        <source>Core team</source>
        <translation>Ydintiimi</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Toimittaja</translation>
    </message>
    <message>
        <source>Key person</source>
        <translation>Avainhenkilö</translation>
    </message>
    <message>
        <source>National service</source>
        <translation>Kansallinen palvelu</translation>
    </message>
    <message>
        <source>Training places</source>
        <translation>Koulutuspaikat</translation>
    </message>
    <message>
        <source>Decisions of the steering group</source>
        <translation>Johtoryhmän päätökset</translation>
    </message>
    <message>
        <source>Changes for the staff</source>
        <translation>Henkilöstön muutokset</translation>
    </message>
    <message>
        <source>Change freeze</source>
        <translation>Muutosjäädytys</translation>
    </message>
    <message>
        <source>Cut-over not allowed</source>
        <translation>Tuotantoonsiirto ei sallittu</translation>
    </message>
    <message>
        <source>all cut-overs with users over</source>
        <translation>kaikki tuotantoonsiirrot, joissa käyttäjiä on yli</translation>
    </message>
    <message>
        <source>%1 (%2) has the criticality &quot;%3&quot; but no interface is stated. Name the interfaces or write that there are none.</source>
        <translation>%1 (%2): kriittisyys on ”%3”, mutta liittymiä ei ole ilmoitettu. Nimeä liittymät tai kirjoita, ettei niitä ole.</translation>
    </message>
    <message>
        <source>No system in the region serves the function &quot;%1&quot;. Add the missing row, or state that the work is done by hand.</source>
        <translation>Mikään maakunnan järjestelmä ei palvele toimintoa ”%1”. Lisää puuttuva rivi tai ilmoita, että työ tehdään käsin.</translation>
    </message>
    <message>
        <source>%1 (%2): the yearly cost of %3 is far from that of like systems (about %4). Check the unit of the figure.</source>
        <translation>%1 (%2): vuosikustannus %3 poikkeaa paljon vastaavista järjestelmistä (noin %4). Tarkista luvun yksikkö.</translation>
    </message>
    <message>
        <source>The function &quot;%1&quot; is due on %3, but none of its %2 systems is ready by then. Plan a new, a continuing or a minimum solution.</source>
        <translation>Toiminto ”%1” tarvitsee järjestelmän viimeistään %3, mutta mikään sen järjestelmistä (%2) ei ole silloin valmis. Suunnittele uusi, jatkuva tai vähimmäisratkaisu.</translation>
    </message>
    <message>
        <source>%1 (%2): the cut-over on %3 falls into a change freeze. It concerns: %4.</source>
        <translation>%1 (%2): tuotantoonsiirto %3 osuu muutosjäädytykseen. Jäädytys koskee: %4.</translation>
    </message>
    <message>
        <source>%1 (%2): the disposition &quot;%3&quot; contradicts what happens to its functions in the reform: %4.</source>
        <translation>%1 (%2): ratkaisu ”%3” on ristiriidassa sen kanssa, mitä uudistuksessa tapahtuu järjestelmän toiminnoille: %4.</translation>
    </message>
    <message>
        <source>all systems</source>
        <translation>kaikki järjestelmät</translation>
    </message>
    <message>
        <source>%1 systems added, %2 changed, %3 unchanged; %4 interfaces added, %5 changed. In reading the files: errors %6, warnings %7.</source>
        <translation>Järjestelmiä lisätty %1, muutettu %2, ennallaan %3. Liittymiä lisätty %4, muutettu %5. Tiedostojen luvussa virheitä %6, varoituksia %7.</translation>
    </message>
    <message>
        <source>Rows that were rejected: %1. The errors above say what to correct.</source>
        <translation>Hylättyjä rivejä: %1. Yllä olevat virheet kertovat, mitä on korjattava.</translation>
    </message>
    <message>
        <source>The inventory now has errors that the quality rules find: %1. See them: aallokko check %2 --severity error</source>
        <translation>Laatusäännöt löytävät inventaariosta virheitä: %1. Ne näyttää komento: aallokko check %2 --severity error</translation>
    </message>
    <message>
        <source>%1 s incumbent %2 bound %3 gap %4</source>
        <translation>%1 s: paras suunnitelma %2, alaraja %3, ero %4</translation>
    </message>
    <message>
        <source>%1: not before %2.</source>
        <translation>%1: aikaisintaan %2.</translation>
    </message>
    <message>
        <source>%1: in %2 at the latest.</source>
        <translation>%1: viimeistään %2.</translation>
    </message>
    <message>
        <source>Order: first %1, then %2. Quarters between them at least: %3.</source>
        <translation>Järjestys: ensin %1, sitten %2. Vuosineljänneksiä välissä vähintään: %3.</translation>
    </message>
    <message>
        <source>All in the same quarter: %1.</source>
        <translation>Kaikki samalla vuosineljänneksellä: %1.</translation>
    </message>
    <message>
        <source>No resource is used to 95 % or more in any quarter.</source>
        <translation>Minkään resurssin käyttö ei ole millään vuosineljänneksellä vähintään 95 %.</translation>
    </message>
    <message>
        <source>%1, line %2, column %4 is damaged: %3. Ask for the file again.</source>
        <translation>%1, rivi %2, sarake %4 on vioittunut: %3. Pyydä tiedosto uudelleen.</translation>
    </message>
    <message>
        <source>%1, line %2: a document type definition is not allowed. Save the file without one.</source>
        <translation>%1, rivi %2: asiakirjatyypin määrittely (DTD) ei ole sallittu. Tallenna tiedosto ilman sitä.</translation>
    </message>
    <message>
        <source>The namespace &quot;%1&quot; is none of ArchiMate&apos;s; the file was read as an exchange file all the same.</source>
        <translation>Nimiavaruus &quot;%1&quot; ei ole ArchiMaten; tiedosto luettiin silti vaihtotiedostona.</translation>
    </message>
    <message>
        <source>This part of the model has no identifier; nothing can refer to it.</source>
        <translation>Tällä mallin osalla ei ole tunnistetta; mikään ei voi viitata siihen.</translation>
    </message>
    <message>
        <source>The identifier &quot;%1&quot; is used more than once in the model. What refers to it means its first use.</source>
        <translation>Tunniste &quot;%1&quot; esiintyy mallissa useasti. Viittaukset tarkoittavat ensimmäistä esiintymää.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no type and was only counted.</source>
        <translation>&quot;%1&quot; on ilman tyyppiä ja vain laskettiin mukaan.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; joins more than two nodes and was left out. Write one edge for each pair.</source>
        <translation>&quot;%1&quot; yhdistää useamman kuin kaksi solmua ja jätettiin pois. Kirjoita kaari kullekin parille.</translation>
    </message>
    <message>
        <source>The property &quot;%1&quot; is not defined in the file; its reference was taken for its name.</source>
        <translation>Ominaisuutta &quot;%1&quot; ei ole määritelty tiedostossa; viite otettiin nimeksi.</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Uusi projekti</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Tuonti</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Muutos</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Suunnitelma</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Kumoaminen</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Uudelleen tekeminen</translation>
    </message>
    <message>
        <source>Separate parts of the graph</source>
        <translation>Verkon erillisiä osia</translation>
    </message>
    <message>
        <source>Size of the largest part</source>
        <translation>Suurimman osan koko</translation>
    </message>
    <message>
        <source>Systems without interfaces</source>
        <translation>Järjestelmiä ilman liittymiä</translation>
    </message>
    <message>
        <source>National services</source>
        <translation>Kansallisia palveluja</translation>
    </message>
    <message>
        <source>Interface ends that are no known system</source>
        <translation>Liittymän päitä, joiden järjestelmää ei tunneta</translation>
    </message>
    <message>
        <source>Circles of dependencies</source>
        <translation>Riippuvuuskehiä</translation>
    </message>
    <message>
        <source>Size of the largest circle</source>
        <translation>Suurimman kehän koko</translation>
    </message>
    <message>
        <source>Layers of dependencies</source>
        <translation>Riippuvuuksien kerroksia</translation>
    </message>
    <message>
        <source>Structure of the database</source>
        <translation>Tietokannan rakenne</translation>
    </message>
    <message>
        <source>Integrity of the database</source>
        <translation>Tietokannan eheys</translation>
    </message>
    <message>
        <source>Records can be read</source>
        <translation>Tietueet voi lukea</translation>
    </message>
    <message>
        <source>Chain of the audit trail</source>
        <translation>Muutoslokin ketju</translation>
    </message>
    <message>
        <source>Records agree with the audit trail</source>
        <translation>Tietueet vastaavat muutoslokia</translation>
    </message>
    <message>
        <source>Content agrees with the audit trail</source>
        <translation>Sisältö vastaa muutoslokia</translation>
    </message>
    <message>
        <source>Size of the project</source>
        <translation>Projektin koko</translation>
    </message>
    <message>
        <source>Size of the file</source>
        <translation>Tiedoston koko</translation>
    </message>
    <message>
        <source>Place of the file</source>
        <translation>Tiedoston sijainti</translation>
    </message>
    <message>
        <source>Database driver</source>
        <translation>Tietokanta-ajuri</translation>
    </message>
    <message>
        <source>Language setting of the computer</source>
        <translation>Tietokoneen kieliasetus</translation>
    </message>
    <message>
        <source>Qt version</source>
        <translation>Qt-versio</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>kunnossa</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>VIRHE</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versio %1</translation>
    </message>
    <message>
        <source>inventory version %1</source>
        <translation>inventaarion versio %1</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 tavua</translation>
    </message>
    <message>
        <source>local disk</source>
        <translation>paikallinen levy</translation>
    </message>
    <message>
        <source>network share</source>
        <translation>verkkolevy</translation>
    </message>
    <message>
        <source>the trail and the records differ</source>
        <translation>loki ja tietueet poikkeavat toisistaan</translation>
    </message>
    <message>
        <source>the file does not exist</source>
        <translation>tiedostoa ei ole</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>se on kansio</translation>
    </message>
    <message>
        <source>its folder does not exist</source>
        <translation>sen kansiota ei ole</translation>
    </message>
    <message>
        <source>there is no permission</source>
        <translation>oikeudet puuttuvat</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>levy on täynnä</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>sen loppu puuttuu</translation>
    </message>
    <message>
        <source>its checksum is wrong</source>
        <translation>tarkistussumma on väärä</translation>
    </message>
    <message>
        <source>its parts contradict each other</source>
        <translation>sen osat ovat ristiriidassa keskenään</translation>
    </message>
    <message>
        <source>its compression is not supported</source>
        <translation>sen pakkaustapaa ei tueta</translation>
    </message>
    <message>
        <source>its compressed data is broken</source>
        <translation>pakattu sisältö on rikki</translation>
    </message>
    <message>
        <source>the package cannot be read</source>
        <translation>pakettia ei voi lukea</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a function of the catalogue; it stays as text. Choose the function.</source>
        <translation>”%1” ei ole luettelon toiminto. Se jää tekstiksi. Valitse toiminto.</translation>
    </message>
    <message>
        <source>%1: %2 must wait for %3: %4, which is in %5. Least distance in quarters: %6.</source>
        <translation>%1: %2 odottaa, että %3: %4 on tehty (%5). Väliä vuosineljänneksinä vähintään: %6.</translation>
    </message>
    <message>
        <source>%1: %2, in %5, waits for %3: %4. Least distance in quarters: %6.</source>
        <translation>%1: %2 (%5) odottaa, että %3: %4 on tehty. Väliä vuosineljänneksinä vähintään: %6.</translation>
    </message>
    <message>
        <source>%2 systems of the model are called &quot;%1&quot;. Tell them apart or merge them.</source>
        <translation>Mallissa on %2 järjestelmää nimeltä &quot;%1&quot;. Erota ne toisistaan tai yhdistä ne.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the name that the modelling tool gives. Name the system.</source>
        <translation>&quot;%1&quot; on mallinnusvälineen antama nimi. Nimeä järjestelmä.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; looks like a copy that was left in the model. Remove it or name it.</source>
        <translation>&quot;%1&quot; näyttää malliin jääneeltä kopiolta. Poista tai nimeä se.</translation>
    </message>
    <message>
        <source>%2 elements of type %1 are no systems and were left out.</source>
        <translation>%2 elementtiä tyyppiä %1 ei ole järjestelmiä, ja ne jätettiin pois.</translation>
    </message>
    <message>
        <source>%1 views were left out; only the model itself is read.</source>
        <translation>%1 näkymää jätettiin pois; vain itse malli luetaan.</translation>
    </message>
    <message>
        <source>%2 relations of kind %1 tell of no interface between two systems and were left out.</source>
        <translation>%2 suhdetta lajia %1 ei kerro kahden järjestelmän liittymästä, ja ne jätettiin pois.</translation>
    </message>
    <message>
        <source>The relation %2 (%1) goes from %3 to %4, but one of them is not in the model; it was left out.</source>
        <translation>Suhde %2 (%1) kulkee kohteesta %3 kohteeseen %4, mutta toista ei ole mallissa; suhde jätettiin pois.</translation>
    </message>
    <message>
        <source>The relation %2 (%1) from %3 to %4 ends at another relation and was left out.</source>
        <translation>Suhde %2 (%1) kohteesta %3 kohteeseen %4 päättyy toiseen suhteeseen ja jätettiin pois.</translation>
    </message>
    <message>
        <source>The relation %2 (%1) from %3 to %4 would join more than 64 pairs of systems and was left out.</source>
        <translation>Suhde %2 (%1) kohteesta %3 kohteeseen %4 yhdistäisi yli 64 järjestelmäparia ja jätettiin pois.</translation>
    </message>
    <message>
        <source>%1 interfaces come from relations between systems, %2 through their interfaces, services, functions and data.</source>
        <translation>%1 liittymää tulee järjestelmien välisistä suhteista, %2 niiden rajapintojen, palvelujen, toimintojen ja tietojen kautta.</translation>
    </message>
    <message>
        <source>%2 further problems of the kind %1 are not listed.</source>
        <translation>%2 muuta samanlaista ongelmaa (%1) ei luetella.</translation>
    </message>
    <message>
        <source>These are the relations of an Archi model. Import them together with its elements file.</source>
        <translation>Nämä ovat Archi-mallin suhteet. Tuo ne yhdessä mallin elementtitiedoston kanssa.</translation>
    </message>
    <message>
        <source>The record type &quot;%1&quot; is neither 1 (application) nor 2 (dependency); the row was rejected. Correct it.</source>
        <translation>Tietuetyyppi &quot;%1&quot; ei ole 1 (sovellus) eikä 2 (riippuvuus); rivi hylättiin. Korjaa se.</translation>
    </message>
    <message>
        <source>The direction &quot;%1&quot; is neither northbound nor southbound; southbound was assumed. Correct it.</source>
        <translation>Suunta &quot;%1&quot; ei ole northbound eikä southbound; oletettiin southbound. Korjaa se.</translation>
    </message>
    <message>
        <source>The edge %1 has an end that is no node of the file; it was kept as written.</source>
        <translation>Kaaren %1 toinen pää ei ole tiedoston solmu; se säilytettiin kirjoitettuna.</translation>
    </message>
    <message>
        <source>%2 edges say &quot;%1&quot;: their source uses their target, so the data was taken to come from the target.</source>
        <translation>%2 kaarta sanoo &quot;%1&quot;: niiden lähde käyttää kohdetta, joten tiedon katsottiin tulevan kohteesta.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a system of another source already; the node stands for it.</source>
        <translation>&quot;%1&quot; on jo toisen lähteen järjestelmä; solmu tarkoittaa sitä.</translation>
    </message>
    <message>
        <source>The file lists %1 software components and no services, so there are no systems to import.</source>
        <translation>Tiedostossa on %1 ohjelmistokomponenttia eikä yhtään palvelua, joten tuotavia järjestelmiä ei ole.</translation>
    </message>
    <message>
        <source>%1 software components are no systems and were left out.</source>
        <translation>%1 ohjelmistokomponenttia ei ole järjestelmiä, ja ne jätettiin pois.</translation>
    </message>
    <message>
        <source>The dependency of %1 on %2 does not join two services and was left out.</source>
        <translation>Riippuvuus (%1 riippuu kohteesta %2) ei yhdistä kahta palvelua ja jätettiin pois.</translation>
    </message>
    <message>
        <source>The file has %1 bytes; the limit is %2 (fileBytes).</source>
        <translation>Tiedostossa on %1 tavua. Raja on %2 (fileBytes).</translation>
    </message>
    <message>
        <source>The archive has %1 entries; the limit is %2 (archiveEntries).</source>
        <translation>Paketissa on %1 osaa. Raja on %2 (archiveEntries).</translation>
    </message>
    <message>
        <source>%1 unpacks to %2 bytes; the limit is %3 (entryBytes).</source>
        <translation>%1 on purettuna %2 tavua. Raja on %3 (entryBytes).</translation>
    </message>
    <message>
        <source>The archive unpacks to %1 bytes; the limit is %2 (archiveBytes).</source>
        <translation>Paketti on purettuna %1 tavua. Raja on %2 (archiveBytes).</translation>
    </message>
    <message>
        <source>%1 unpacks to %2 times its size; the limit is %3 (inflationRatio).</source>
        <translation>%1 kasvaa purettaessa %2-kertaiseksi. Raja on %3 (inflationRatio).</translation>
    </message>
    <message>
        <source>The texts of the workbook are over the limit of %1 bytes (sharedStringBytes).</source>
        <translation>Työkirjan tekstit ylittävät rajan, joka on %1 tavua (sharedStringBytes).</translation>
    </message>
    <message>
        <source>The file has more than %1 cells, which is the limit (cells).</source>
        <translation>Tiedostossa on soluja yli rajan, joka on %1 (cells).</translation>
    </message>
    <message>
        <source>The table has more than %1 rows, which is the limit (rows).</source>
        <translation>Taulukossa on rivejä yli rajan, joka on %1 (rows).</translation>
    </message>
    <message>
        <source>The table has more than %1 columns, which is the limit (columns).</source>
        <translation>Taulukossa on sarakkeita yli rajan, joka on %1 (columns).</translation>
    </message>
    <message>
        <source>The sheet has more than %1 merged blocks, which is the limit (mergedBlocks).</source>
        <translation>Taulukossa on yhdistettyjä alueita yli rajan, joka on %1 (mergedBlocks).</translation>
    </message>
    <message>
        <source>A cell is longer than the limit of %1 bytes (cellBytes).</source>
        <translation>Solu on pidempi kuin sallitut %1 tavua (cellBytes).</translation>
    </message>
    <message>
        <source>The texts of a row are over the limit of %1 bytes (rowBytes).</source>
        <translation>Rivin tekstit ylittävät rajan %1 tavua (rowBytes).</translation>
    </message>
    <message>
        <source>The texts of all cells are over the limit of %1 bytes (textBytes).</source>
        <translation>Kaikkien solujen tekstit ylittävät rajan %1 tavua (textBytes).</translation>
    </message>
    <message>
        <source>%1, line %2: elements are nested deeper than the limit of %3 (xmlDepth).</source>
        <translation>%1, rivi %2: sisäkkäisiä elementtejä on enemmän kuin sallitut %3 (xmlDepth).</translation>
    </message>
    <message>
        <source>%1, line %2: a text is longer than the limit of %3 bytes (cellBytes).</source>
        <translation>%1, rivi %2: teksti on pidempi kuin sallitut %3 tavua (cellBytes).</translation>
    </message>
    <message>
        <source>The file has %1 bytes; the limit is %2 (yamlBytes).</source>
        <translation>Tiedostossa on %1 tavua. Raja on %2 (yamlBytes).</translation>
    </message>
    <message>
        <source>The file is nested deeper than the limit of %1 (yamlDepth).</source>
        <translation>Tiedostossa on sisäkkäisiä tasoja yli rajan, joka on %1 (yamlDepth).</translation>
    </message>
    <message>
        <source>The file has more than %1 values, which is the limit (yamlNodes).</source>
        <translation>Tiedostossa on arvoja yli rajan, joka on %1 (yamlNodes).</translation>
    </message>
    <message>
        <source>The model has more than %1 elements, relations and properties, which is the limit (modelItems).</source>
        <translation>Mallissa on yli %1 elementtiä, suhdetta ja ominaisuutta, mikä on yläraja (modelItems).</translation>
    </message>
    <message>
        <source>The texts of the model are over the limit of %1 bytes (modelTextBytes).</source>
        <translation>Mallin tekstit ylittävät %1 tavun ylärajan (modelTextBytes).</translation>
    </message>
    <message>
        <source>Reading took longer than the limit of %1 seconds (time).</source>
        <translation>Lukeminen kesti yli sallitut %1 sekuntia (time).</translation>
    </message>
    <message>
        <source>Line %1, column %2 is not valid YAML. Look at the indentation, colons and quotation marks there.</source>
        <translation>Rivi %1, sarake %2 ei ole kelvollista YAMLia. Tarkista kohdan sisennys, kaksoispisteet ja lainausmerkit.</translation>
    </message>
    <message>
        <source>Line %1, column %2 is not valid JSON. Look at the quotation marks, commas and brackets there.</source>
        <translation>Rivi %1, sarake %2 ei ole kelvollista JSONia. Tarkista sen kohdan lainausmerkit, pilkut ja sulkeet.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no limit with a whole number. The limits are: %2.</source>
        <translation>”%1” ei ole raja, jolla on kokonaislukuarvo. Rajat ovat: %2.</translation>
    </message>
    <message>
        <source>Import %1 taken back</source>
        <translation>Tuonti %1 peruttu</translation>
    </message>
    <message>
        <source>No import has the number %1. &quot;aallokko import PROJECT --history&quot; lists them.</source>
        <translation>Millään tuonnilla ei ole numeroa %1. Tuonnit luettelee &quot;aallokko import PROJECT --history&quot;.</translation>
    </message>
    <message>
        <source>Import %1 is taken back. Changed or used since, so kept as they are: %2.</source>
        <translation>Tuonti %1 on peruttu. Sen jälkeen muutettuja tai käytössä olevia, siksi ennallaan: %2.</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;. Write the key of a field, for example annual_cost.</source>
        <translation>Kenttää &quot;%1&quot; ei ole. Kirjoita kentän avain, esimerkiksi annual_cost.</translation>
    </message>
    <message>
        <source>Both have changed &quot;%2&quot; of &quot;%1&quot;: it was &quot;%3&quot;; &quot;%4&quot; was typed by %5, the file says &quot;%6&quot;.</source>
        <translation>Molemmat ovat muuttaneet järjestelmän &quot;%1&quot; kenttää &quot;%2&quot;: se oli &quot;%3&quot;; &quot;%4&quot; on käyttäjän %5 kirjoittama, tiedostossa on &quot;%6&quot;.</translation>
    </message>
    <message>
        <source>The file goes on with the list &quot;%1&quot;: %2 of its %3 systems are the same. If it is another list, import it with --renamed separate.</source>
        <translation>Tiedosto jatkaa luetteloa &quot;%1&quot;: sen %3 järjestelmästä %2 on samoja. Jos se on eri luettelo, tuo se valinnalla --renamed separate.</translation>
    </message>
    <message>
        <source>%2 of the %3 systems of this file have the same names as those of the list &quot;%1&quot; and stand beside them. If it is the same list, leave one out or give its organisation.</source>
        <translation>Tämän tiedoston %3 järjestelmästä %2 on samannimisiä kuin luettelossa &quot;%1&quot;, ja ne jäävät niiden rinnalle. Jos luettelo on sama, jätä toinen pois tai anna sen organisaatio.</translation>
    </message>
    <message>
        <source>Taken back by</source>
        <translation>Perunut</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Tuotu</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nyt</translation>
    </message>
    <message>
        <source>Kind of system</source>
        <translation>Järjestelmälaji</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Ensimmäinen</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Keskimmäinen</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Viimeinen</translation>
    </message>
    <message>
        <source>Not moved</source>
        <translation>Ei siirry</translation>
    </message>
    <message>
        <source>Regional solutions that the legal start needs go live:</source>
        <translation>Alueelliset ratkaisut, jotka laillinen aloitus vaatii, otetaan käyttöön:</translation>
    </message>
    <message>
        <source>Other regional solutions go live:</source>
        <translation>Muut alueelliset ratkaisut otetaan käyttöön:</translation>
    </message>
    <message>
        <source>Resources that are used to 95 % or more in some quarter: %1 (the number behind a name counts its full quarters)</source>
        <translation>Resurssit, joista on jollakin vuosineljänneksellä käytössä vähintään 95 %: %1 (nimen perässä täysien vuosineljännesten määrä)</translation>
    </message>
    <message>
        <source>The form of &quot;%1&quot; was made of another project and was not read. Import it into its own project.</source>
        <translation>Lomake &quot;%1&quot; on tehty toisesta hankkeesta, eikä sitä luettu. Tuo se omaan hankkeeseensa.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the identifier of another row, so the row was copied: it is taken as new. Check that it is.</source>
        <translation>Rivillä &quot;%1&quot; on toisen rivin tunniste, joten rivi on kopioitu: se otetaan uutena. Tarkista, että se on uusi.</translation>
    </message>
    <message>
        <source>The row &quot;%1&quot; has lost its identifier and was recognised by its name.</source>
        <translation>Rivi &quot;%1&quot; on menettänyt tunnisteensa ja tunnettiin nimestä.</translation>
    </message>
    <message>
        <source>The row &quot;%1&quot; has been removed from the form. Nothing was changed; ask whether it has been retired.</source>
        <translation>Rivi &quot;%1&quot; on poistettu lomakkeelta. Mitään ei muutettu; kysy, onko järjestelmä poistunut.</translation>
    </message>
    <message>
        <source>The form holds &quot;%1&quot;, which the project no longer has. Its answers were not taken.</source>
        <translation>Lomakkeella on &quot;%1&quot;, jota hankkeessa ei enää ole. Sen vastauksia ei otettu.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is missing from the form, so its answers stay as they are.</source>
        <translation>Sarake &quot;%1&quot; puuttuu lomakkeelta, joten sen vastaukset jäävät ennalleen.</translation>
    </message>
    <message>
        <source>An end of the interface &quot;%1&quot; was emptied in the form. It was kept: an interface has two ends.</source>
        <translation>Liittymän &quot;%1&quot; pää on tyhjennetty lomakkeella. Se säilytettiin: liittymällä on kaksi päätä.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; may mean several fields (%3); its values suggest &quot;%2&quot;, which was taken. Confirm it or choose another.</source>
        <translation>Sarake ”%1” voi tarkoittaa useaa kenttää (%3); sen arvot viittaavat kenttään ”%2”, joka valittiin. Vahvista se tai valitse toinen.</translation>
    </message>
    <message>
        <source>The amounts of &quot;%1&quot; are not in euros, so &quot;%2&quot; was not filled from them. Convert them first.</source>
        <translation>Sarakkeen ”%1” summat eivät ole euroja, joten kenttää ”%2” ei täytetty niistä. Muunna ne ensin.</translation>
    </message>
    <message>
        <source>In the column &quot;%1&quot;, &quot;%2&quot; stands in %3 of %4 filled cells; it was read as not written.</source>
        <translation>Sarakkeessa ”%1” on ”%2” %3 solussa täytetyistä %4 solusta; se luettiin tyhjäksi.</translation>
    </message>
    <message>
        <source>In the column &quot;%1&quot;, &quot;%2&quot; stands in %3 of %4 filled cells and was kept as an amount. If it means that nothing is known, say so under &quot;empty&quot; of a mapping.</source>
        <translation>Sarakkeessa ”%1” on ”%2” %3 solussa täytetyistä %4 solusta, ja se säilytettiin lukuna. Jos se tarkoittaa, ettei tietoa ole, kerro se vastaavuustiedoston kohdassa ”empty”.</translation>
    </message>
    <message>
        <source>Systems: %1</source>
        <translation>Järjestelmiä: %1</translation>
    </message>
    <message>
        <source>consolidated in a quarter of the plan</source>
        <translation>yhdistetään jonain suunnitelman vuosineljänneksenä</translation>
    </message>
    <message>
        <source>taken over as they are, nothing else</source>
        <translation>vain otetaan haltuun sellaisenaan</translation>
    </message>
    <message>
        <source>not in time: capacity or order leaves no quarter</source>
        <translation>ei ehdi: kapasiteetti tai järjestys ei jätä vuosineljännestä</translation>
    </message>
    <message>
        <source>better not moved: moving costs more than it gives</source>
        <translation>kannattaa jättää siirtämättä: siirto maksaa enemmän kuin antaa</translation>
    </message>
    <message>
        <source>Missing values that were assumed: %1. The inventory is unchanged.</source>
        <translation>Puuttuvia arvoja oletettiin: %1. Inventaario on ennallaan.</translation>
    </message>
    <message>
        <source>The earlier plan of the project stays as it was.</source>
        <translation>Projektin aiempi suunnitelma on ennallaan.</translation>
    </message>
    <message>
        <source>Not in time: %1</source>
        <translation>Ei ehdi: %1</translation>
    </message>
    <message>
        <source>Planning of %1 without a result</source>
        <translation>Suunnittelu ilman tulosta: %1</translation>
    </message>
    <message>
        <source>Plan &quot;%1&quot; from inventory version %2.</source>
        <translation>Suunnitelma ”%1” inventaarion versiosta %2.</translation>
    </message>
    <message>
        <source>Findings on fields that are left out: %1. They are left out too.</source>
        <translation>Pois jätettyjä kenttiä koskevia havaintoja: %1. Nekin on jätetty pois.</translation>
    </message>
    <message>
        <source>The key person has too little time in %3: %4 person-days would be needed, %5 are there. The time goes to: %6.</source>
        <translation>Avainhenkilön työaika ei riitä %3: tarve %4 henkilötyöpäivää, käytettävissä %5. Aikaa vievät: %6.</translation>
    </message>
    <message>
        <source>The key person has too little time in %3: %4 person-days would be needed, %5 are there.</source>
        <translation>Avainhenkilön työaika ei riitä %3: tarve %4 henkilötyöpäivää, käytettävissä %5.</translation>
    </message>
    <message>
        <source>%1 would be better in %2, but cannot be there:</source>
        <translation>%1 olisi parempi %2, mutta se ei onnistu:</translation>
    </message>
    <message>
        <source>%1 would be better in %2 and fits there; a longer run would find it.</source>
        <translation>%1 olisi parempi %2, ja se on mahdollista. Pidempi laskenta löytäisi sen.</translation>
    </message>
    <message>
        <source>Earlier, the best choice for %1 is %2; the present is better.</source>
        <translation>%1: aikaisemmista vaihtoehdoista paras on %2. Nykyinen on parempi.</translation>
    </message>
    <message>
        <source>Later, the best choice for %1 is %2; the present is better.</source>
        <translation>%1: myöhemmistä vaihtoehdoista paras on %2. Nykyinen on parempi.</translation>
    </message>
    <message>
        <source>%1 is no quarter of the plan. Write a quarter from %2 to %3, as Q1/2022 or 2022Q1, or its number from 1 to %4.</source>
        <translation>%1 ei ole suunnitelman vuosineljännes. Kirjoita vuosineljännes väliltä %2–%3, esimerkiksi Q1/2022 tai 2022Q1, tai sen numero 1–%4.</translation>
    </message>
    <message>
        <source>%1 is no quarter of the plan. Write a quarter from %2 to %3, as Q1/2022 or 2022Q1, its number from 1 to %4, or a phase (%5), which means its first quarter.</source>
        <translation>%1 ei ole suunnitelman vuosineljännes. Kirjoita vuosineljännes väliltä %2–%3, esimerkiksi Q1/2022 tai 2022Q1, sen numero 1–%4 tai vaihe (%5), jolloin tarkoitetaan sen ensimmäistä vuosineljännestä.</translation>
    </message>
    <message>
        <source>%1 is a phase from %2 to %3. Name one of its quarters, as Q1/2022 or 2022Q1.</source>
        <translation>%1 on vaihe %2–%3. Anna yksi sen vuosineljänneksistä, esimerkiksi Q1/2022 tai 2022Q1.</translation>
    </message>
    <message>
        <source>it is only taken over as it is and has no quarter of its own</source>
        <translation>se vain otetaan haltuun sellaisenaan, eikä sillä ole omaa vuosineljännestä</translation>
    </message>
    <message>
        <source>%1 cannot be pinned to %2, which is in the past. The first quarter that can be planned is %3.</source>
        <translation>%1: ei voi kiinnittää, koska %2 on jo mennyt. Ensimmäinen suunniteltavissa oleva vuosineljännes on %3.</translation>
    </message>
    <message>
        <source>This pin alone makes the plan impossible; nothing else that moves helps:</source>
        <translation>Jo tämä kiinnitys tekee suunnitelmasta mahdottoman; muiden siirtäminen ei auta:</translation>
    </message>
    <message>
        <source>The present plan has no room for it in %1. In a new plan this must move or give way:</source>
        <translation>Nykyisessä suunnitelmassa sille ei ole tilaa (%1). Uudessa suunnitelmassa näiden on siirryttävä tai väistyttävä:</translation>
    </message>
    <message>
        <source>Choose another quarter, or take the pin back: aallokko unpin %1 &quot;%2&quot;</source>
        <translation>Valitse toinen vuosineljännes tai poista kiinnitys: aallokko unpin %1 &quot;%2&quot;</translation>
    </message>
    <message>
        <source>Plan again: aallokko plan %1</source>
        <translation>Suunnittele uudelleen: aallokko plan %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>ja %1 muuta</translation>
    </message>
    <message>
        <source>%1 (%2): %3 values were interpreted. Check the source cells.</source>
        <translation>%1 (%2): tulkittuja arvoja %3. Tarkista lähdesolut.</translation>
    </message>
    <message>
        <source>Rows read: %1. Systems: %2. Left out as totals, headers, known or not accepted: %3. Joined with another row: %4. Rejected: %5.</source>
        <translation>Luettuja rivejä: %1. Järjestelmiä: %2. Ohitettu summina, otsikoina, tunnettuina tai hyväksymättöminä: %3. Yhdistetty toiseen riviin: %4. Hylätty: %5.</translation>
    </message>
    <message>
        <source>%1, %2: new</source>
        <translation>%1, %2: uusi</translation>
    </message>
    <message>
        <source>%1, %2: changed</source>
        <translation>%1, %2: muuttunut</translation>
    </message>
    <message>
        <source>%1, %2: no longer in the file</source>
        <translation>%1, %2: ei enää tiedostossa</translation>
    </message>
    <message>
        <source>%1, %2: in the file again</source>
        <translation>%1, %2: taas tiedostossa</translation>
    </message>
    <message>
        <source>%1, %2, %3: &quot;%4&quot; -&gt; &quot;%5&quot;</source>
        <translation>%1, %2, %3: ”%4” -&gt; ”%5”</translation>
    </message>
    <message>
        <source>Conflict: %1, %2, %3: &quot;%4&quot; -&gt; &quot;%5&quot;</source>
        <translation>Ristiriita: %1, %2, %3: ”%4” -&gt; ”%5”</translation>
    </message>
    <message>
        <source>Changes: %1, shown: %2.</source>
        <translation>Muutoksia: %1, näytetty: %2.</translation>
    </message>
    <message>
        <source>%1: rows %2, columns %3</source>
        <translation>%1: rivejä %2, sarakkeita %3</translation>
    </message>
    <message>
        <source>… further rows: %1</source>
        <translation>… lisää rivejä: %1</translation>
    </message>
    <message>
        <source>%1 takes no quarter of its own: it goes on as it is.</source>
        <translation>%1: ei omaa vuosineljännestä, koska järjestelmä jatkaa sellaisenaan.</translation>
    </message>
    <message>
        <source>Other quarters:</source>
        <translation>Muut vuosineljännekset:</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>mahdollinen</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>ei onnistu</translation>
    </message>
    <message>
        <source>%1 %2: full</source>
        <translation>%1 %2: täynnä</translation>
    </message>
    <message>
        <source>too few quarters for its own work</source>
        <translation>vuosineljänneksiä liian vähän omalle työlle</translation>
    </message>
    <message>
        <source>no cut-over allowed</source>
        <translation>tuotantoonsiirto ei sallittu</translation>
    </message>
    <message>
        <source>%1 not before %2</source>
        <translation>%1 aikaisintaan %2</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 viimeistään %2</translation>
    </message>
    <message>
        <source>%1 fixed in %2</source>
        <translation>%1 kiinnitetty (%2)</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>odottaa: %1</translation>
    </message>
    <message>
        <source>%1 waits for this</source>
        <translation>tätä odottaa: %1</translation>
    </message>
    <message>
        <source>%1 could be in %2 (difference in cost %3); now: %4.</source>
        <translation>%1: %2 on mahdollinen (kustannusero %3). Nyt: %4.</translation>
    </message>
    <message>
        <source>%1 cannot be in %2 (difference in cost %3); now: %4. In the way:</source>
        <translation>%1: %2 ei onnistu (kustannusero %3). Nyt: %4. Esteenä:</translation>
    </message>
    <message>
        <source>Import %1 would be taken back. Changed or used since, so it would be kept as it is: %2.</source>
        <translation>Tuonti %1 peruttaisiin. Sen jälkeen muutettuja tai käytettyjä, jotka säilyisivät ennallaan: %2.</translation>
    </message>
    <message>
        <source>Import %1 has already been taken back (entry %2 of the audit trail).</source>
        <translation>Tuonti %1 on jo peruttu (muutoslokin merkintä %2).</translation>
    </message>
    <message>
        <source>The form was made by another version of the program (%1; this one reads %2). Send a new form.</source>
        <translation>Lomake on tehty ohjelman toisella versiolla (%1; tämä lukee muotoa %2). Lähetä uusi lomake.</translation>
    </message>
    <message>
        <source>The form of &quot;%1&quot; belongs to a project of the region &quot;%2&quot;, and this project is of &quot;%3&quot;. Import it into its own project.</source>
        <translation>Organisaation ”%1” lomake kuuluu alueen ”%2” hankkeeseen, ja tämä hanke on alueen ”%3”. Tuo lomake omaan hankkeeseensa.</translation>
    </message>
    <message>
        <source>The form is of the organisation &quot;%1&quot;, which the project no longer has. Nothing was read of it.</source>
        <translation>Lomake on organisaation ”%1”, jota hankkeessa ei enää ole. Siitä ei luettu mitään.</translation>
    </message>
    <message>
        <source>The form of &quot;%1&quot; has lost its sheet of systems or the headers of it. Fill in a new form.</source>
        <translation>Organisaation ”%1” lomakkeelta on kadonnut järjestelmien taulukko tai sen otsikot. Täytä uusi lomake.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no key of this form, so &quot;%2&quot; is taken as a new row. Check that it is.</source>
        <translation>”%1” ei ole tämän lomakkeen avain, joten ”%2” tulkittiin uudeksi riviksi. Tarkista, onko se sitä.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a new product.</source>
        <translation>”%1” on uusi tuote.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a new product. If &quot;%2&quot; is meant, correct the cell and import again.</source>
        <translation>”%1” on uusi tuote. Jos tarkoitettiin tuotetta ”%2”, korjaa solu ja tuo lomake uudelleen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was taken out of the cell, but another row still reports the interface, so it stays.</source>
        <translation>”%1” poistettiin solusta, mutta toinen rivi ilmoittaa liittymän yhä, joten se säilyy.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a known organisation; it stays as text. Is &quot;%2&quot; meant? Then correct the cell.</source>
        <translation>”%1” ei ole tunnettu organisaatio; se jää tekstiksi. Jos tarkoitettiin organisaatiota ”%2”, korjaa solu.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; matches no system of the inventory and no national service; it was kept as written. Is &quot;%2&quot; meant? Then correct the cell.</source>
        <translation>”%1” ei vastaa mitään luettelon järjestelmää eikä kansallista palvelua; se säilytettiin kirjoitetussa muodossa. Jos tarkoitettiin järjestelmää ”%2”, korjaa solu.</translation>
    </message>
    <message>
        <source>Give the project its id</source>
        <translation>Anna hankkeelle tunnus</translation>
    </message>
    <message>
        <source>There is no verb &quot;%1&quot;. Did you mean &quot;%2&quot;? &quot;aallokko --help&quot; lists them all.</source>
        <translation>Komentoa ”%1” ei ole. Tarkoititko ”%2”? ”aallokko --help” luettelee kaikki.</translation>
    </message>
    <message>
        <source>No change stands on the row or under the name &quot;%1&quot;. &quot;--dry-run&quot; shows the changes with their rows.</source>
        <translation>Rivillä tai nimellä ”%1” ei ole muutosta. ”--dry-run” näyttää muutokset riveineen.</translation>
    </message>
    <message>
        <source>No organisation has the code or name &quot;%1&quot;. There are: %2.</source>
        <translation>Millään organisaatiolla ei ole koodia tai nimeä ”%1”. Näitä on: %2.</translation>
    </message>
    <message>
        <source>The project holds no systems, so the plan is empty. Import inventories first: aallokko import PROJECT FILE...</source>
        <translation>Hankkeessa ei ole järjestelmiä, joten suunnitelma on tyhjä. Tuo ensin luettelot: aallokko import PROJECT FILE...</translation>
    </message>
    <message>
        <source>Was cut over in %1; the day is not recorded.</source>
        <translation>Siirretty tuotantoon %1; päivää ei ole kirjattu.</translation>
    </message>
    <message>
        <source>Goes live with the legal start itself, freezes or not.</source>
        <translation>Siirretään tuotantoon laillisena aloituspäivänä, oli muutosjäädytystä tai ei.</translation>
    </message>
    <message>
        <source>The last possible weekend day of %1.</source>
        <translation>Viimeinen mahdollinen viikonloppupäivä, %1.</translation>
    </message>
    <message>
        <source>The last possible working day of %1.</source>
        <translation>Viimeinen mahdollinen työpäivä, %1.</translation>
    </message>
    <message>
        <source>Group %1 of %2 of its users.</source>
        <translation>Käyttäjien ryhmä %1/%2.</translation>
    </message>
    <message>
        <source>Only days at half pace were left (%1): check that there are people.</source>
        <translation>Vain puolen vauhdin päiviä oli jäljellä (%1): varmista, että väkeä on.</translation>
    </message>
    <message>
        <source>Later days are taken by %1 (the same supplier, organisation or national service).</source>
        <translation>Myöhemmät päivät ovat varattuja: %1 (sama toimittaja, organisaatio tai kansallinen palvelu).</translation>
    </message>
    <message>
        <source>The other days are taken by %1 (the same supplier, organisation or national service).</source>
        <translation>Muut päivät ovat varattuja: %1 (sama toimittaja, organisaatio tai kansallinen palvelu).</translation>
    </message>
    <message>
        <source>It must not be later than %1.</source>
        <translation>Ei saa olla myöhemmin kuin %1.</translation>
    </message>
    <message>
        <source>No day is left for the cut-over in %1.</source>
        <translation>Tuotantoonsiirrolle ei jää yhtään päivää, %1.</translation>
    </message>
    <message>
        <source>The nearest possible day is %1: pin the system to that quarter, or free a day.</source>
        <translation>Lähin mahdollinen päivä on %1: kiinnitä järjestelmä siihen neljännekseen tai vapauta jokin päivä.</translation>
    </message>
    <message>
        <source>No other quarter within a year has a possible day: free a day in the calendar of the policy.</source>
        <translation>Missään muussa neljänneksessä ei vuoden sisällä ole mahdollista päivää: vapauta päivä suunnitelman kalenterista.</translation>
    </message>
    <message>
        <source>Closed from %2 to %3: %1.</source>
        <translation>Suljettu %2–%3: %1.</translation>
    </message>
    <message>
        <source>Half pace from %2 to %3: %1.</source>
        <translation>Puoli vauhtia %2–%3: %1.</translation>
    </message>
    <message>
        <source>Responsibility, contract and register move at the legal start. Contract batch: %1 (systems: %2).</source>
        <translation>Vastuu, sopimus ja rekisteri siirtyvät laillisessa aloituksessa. Sopimuserä: %1 (järjestelmiä: %2).</translation>
    </message>
    <message>
        <source>The organisation is gone by the legal start, so it is taken over before. Contract batch: %1 (systems: %2).</source>
        <translation>Organisaatiota ei enää ole laillisessa aloituksessa, joten haltuunotto on sitä ennen. Sopimuserä: %1 (järjestelmiä: %2).</translation>
    </message>
    <message>
        <source>The batch is settled in %1.</source>
        <translation>Erä valmistellaan ajassa %1.</translation>
    </message>
    <message>
        <source>First working day of %2, for which the plan has this phase: %1.</source>
        <translation>Ensimmäinen työpäivä, %2; suunnitelman vaihe: %1.</translation>
    </message>
    <message>
        <source>Cut over on %1; after that the old system is read for %2 weeks.</source>
        <translation>Tuotantoonsiirto %1; sen jälkeen vanhaa järjestelmää luetaan (viikkoja: %2).</translation>
    </message>
    <message>
        <source>Last possible working day of %1, the quarter of closing.</source>
        <translation>Sulkemisneljänneksen viimeinen mahdollinen työpäivä, %1.</translation>
    </message>
    <message>
        <source>The old system ends when it is no longer read.</source>
        <translation>Vanha järjestelmä päättyy, kun sitä ei enää lueta.</translation>
    </message>
    <message>
        <source>The part that moves is removed from the old system, which goes on.</source>
        <translation>Siirtyvä osa poistetaan vanhasta järjestelmästä, joka jatkuu.</translation>
    </message>
    <message>
        <source>The contract with %1 is open-ended and is to end on %2. Notice period in months: %3.</source>
        <translation>Sopimus (%1) on toistaiseksi voimassa ja päätetään %2. Irtisanomisaika kuukausina: %3.</translation>
    </message>
    <message>
        <source>The contract with %1 ends on %2; without notice a new term begins. Notice period in months: %3.</source>
        <translation>Sopimus (%1) päättyy %2; ilman irtisanomista alkaa uusi kausi. Irtisanomisaika kuukausina: %3.</translation>
    </message>
    <message>
        <source>The contract with %1 is to end on %2, though its term runs to %4: the rest of the term costs a fee. Notice period in months: %3.</source>
        <translation>Sopimus (%1) päätetään %2, vaikka kausi jatkuu %4 asti: loppukaudesta maksetaan korvaus. Irtisanomisaika kuukausina: %3.</translation>
    </message>
    <message>
        <source>The notice period is assumed; look into the contract.</source>
        <translation>Irtisanomisaika on oletus; tarkista sopimuksesta.</translation>
    </message>
    <message>
        <source>Only a part leaves: the contract is reduced, not ended.</source>
        <translation>Vain osa lähtee: sopimusta supistetaan, sitä ei päätetä.</translation>
    </message>
    <message>
        <source>the old supplier</source>
        <translation>vanha toimittaja</translation>
    </message>
    <message>
        <source>Too late on %1: a tender begun then gives a contract on %2. Move the system to %3 or later, or find a contract that is there already.</source>
        <translation>Myöhässä %1: silloin aloitettu kilpailutus tuo sopimuksen %2. Siirrä järjestelmä aikaan %3 tai myöhemmäksi, tai käytä jo olemassa olevaa sopimusta.</translation>
    </message>
    <message>
        <source>small purchase</source>
        <translation>pienhankinta</translation>
    </message>
    <message>
        <source>national procedure</source>
        <translation>kansallinen menettely</translation>
    </message>
    <message>
        <source>open EU procedure</source>
        <translation>avoin EU-menettely</translation>
    </message>
    <message>
        <source>large negotiated procedure</source>
        <translation>laaja neuvottelumenettely</translation>
    </message>
    <message>
        <source>closing of the year&apos;s accounts and first salaries</source>
        <translation>tilivuoden vaihde ja ensimmäiset palkat</translation>
    </message>
    <message>
        <source>financial statements</source>
        <translation>tilinpäätös</translation>
    </message>
    <message>
        <source>summer holidays</source>
        <translation>kesälomat</translation>
    </message>
    <message>
        <source>Christmas, with few people at work (patient safety)</source>
        <translation>joulu, vähän väkeä työssä (potilasturvallisuus)</translation>
    </message>
    <message>
        <source>start of the school year</source>
        <translation>lukuvuoden alku</translation>
    </message>
    <message>
        <source>pay days</source>
        <translation>palkanmaksupäivät</translation>
    </message>
    <message>
        <source>elections</source>
        <translation>vaalit</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>irtisanominen</translation>
    </message>
    <message>
        <source>tender</source>
        <translation>kilpailutus</translation>
    </message>
    <message>
        <source>decision begins</source>
        <translation>päätös alkaa</translation>
    </message>
    <message>
        <source>preparation begins</source>
        <translation>valmistelu alkaa</translation>
    </message>
    <message>
        <source>migration begins</source>
        <translation>tietojen siirto alkaa</translation>
    </message>
    <message>
        <source>reading ends</source>
        <translation>lukukäyttö päättyy</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>sulkeminen</translation>
    </message>
    <message>
        <source>half pace</source>
        <translation>puoli vauhtia</translation>
    </message>
    <message>
        <source>past</source>
        <translation>mennyt</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>myöhässä</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>ei päivää</translation>
    </message>
    <message>
        <source>Dates of the plan %1. Legal start: %2. Situation on %3.</source>
        <translation>Suunnitelman %1 päivät. Laillinen aloitus: %2. Tilanne %3.</translation>
    </message>
    <message>
        <source>The plan has no dates to tell.</source>
        <translation>Suunnitelmassa ei ole kerrottavia päiviä.</translation>
    </message>
    <message>
        <source>Cut-overs without a day: %1</source>
        <translation>Tuotantoonsiirtoja ilman päivää: %1</translation>
    </message>
    <message>
        <source>Too late: pay or move: %1</source>
        <translation>Myöhässä: maksa tai siirrä: %1</translation>
    </message>
    <message>
        <source>The search for days ended at its limit; other days may fit better.</source>
        <translation>Päivien haku päättyi rajaansa; muut päivät saattavat sopia paremmin.</translation>
    </message>
    <message>
        <source>Reasons: --system SYSTEM for one system, --format json for all.</source>
        <translation>Perusteet: --system JÄRJESTELMÄ yhdestä järjestelmästä, --format json kaikista.</translation>
    </message>
    <message>
        <source>Without a recorded day: %1</source>
        <translation>Ilman kirjattua päivää: %1</translation>
    </message>
    <message>
        <source>Day of the cut-over: %1. %2</source>
        <translation>Tuotantoonsiirron päivä: %1. %2</translation>
    </message>
    <message>
        <source>Day of the cut-over: none. %1</source>
        <translation>Tuotantoonsiirron päivä: ei ole. %1</translation>
    </message>
    <message>
        <source>The plan carried out %1 times with work and costs drawn from the ranges of their estimates. What does not fit into its quarter goes on in the next.</source>
        <translation>Suunnitelma toteutettuna %1 kertaa niin, että työmäärät ja kustannukset on arvottu arvioidensa vaihteluväleiltä. Mikä ei mahdu vuosineljännekseensä, jatkuu seuraavassa.</translation>
    </message>
    <message>
        <source>Cost: %1 as likely more as less; %2 to %3 in eight cases of ten. Planned: %4.</source>
        <translation>Kustannus: yhtä todennäköisesti yli kuin alle %1; kahdeksassa tapauksessa kymmenestä %2–%3. Suunniteltu: %4.</translation>
    </message>
    <message>
        <source>Does a quarter hold?</source>
        <translation>Pitääkö vuosineljännes?</translation>
    </message>
    <message>
        <source>Are the systems that are due in a quarter moved by its end?</source>
        <translation>Ovatko vuosineljänneksellä vaaditut järjestelmät siirtyneet sen loppuun mennessä?</translation>
    </message>
    <message>
        <source>The systems whose uncertain work delays the plan most:</source>
        <translation>Järjestelmät, joiden epävarma työmäärä viivästyttää suunnitelmaa eniten:</translation>
    </message>
    <message>
        <source>No draw delays the plan.</source>
        <translation>Yksikään arvonta ei viivästytä suunnitelmaa.</translation>
    </message>
    <message>
        <source>There is no plan named %1. There are: %2.</source>
        <translation>Suunnitelmaa %1 ei ole. Suunnitelmat: %2.</translation>
    </message>
    <message>
        <source>There already is a plan named %1. Choose another name.</source>
        <translation>Suunnitelma %1 on jo olemassa. Valitse toinen nimi.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name for a plan: write 1 to 100 characters.</source>
        <translation>”%1” ei kelpaa suunnitelman nimeksi: kirjoita 1–100 merkkiä.</translation>
    </message>
    <message>
        <source>%1 holds no plan yet. Plan it: aallokko plan PROJECT --scenario %1</source>
        <translation>Kohdassa %1 ei ole vielä suunnitelmaa. Suunnittele: aallokko plan PROJECT --scenario %1</translation>
    </message>
    <message>
        <source>%1 is approved and is not overwritten. Name another plan.</source>
        <translation>%1 on hyväksytty, eikä sitä korvata. Anna toisen suunnitelman nimi.</translation>
    </message>
    <message>
        <source>No plan is approved, so there is nothing to stay near. Approve one: aallokko scenario PROJECT approve NAME</source>
        <translation>Yhtään suunnitelmaa ei ole hyväksytty, joten ei ole mitä noudattaa. Hyväksy: aallokko scenario PROJECT approve NAME</translation>
    </message>
    <message>
        <source>%1 copied as %2.</source>
        <translation>%1 kopioitiin nimelle %2.</translation>
    </message>
    <message>
        <source>There are no plans yet. Make one: aallokko plan PROJECT</source>
        <translation>Suunnitelmia ei vielä ole. Tee ensimmäinen: aallokko plan PROJECT</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Hyväksyntä</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>hyväksytty</translation>
    </message>
    <message>
        <source>Against the inventory</source>
        <translation>Suhteessa luetteloon</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kustannus</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Vaihteluväli</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Ero alarajaan</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Ero</translation>
    </message>
    <message>
        <source>Fullest quarter</source>
        <translation>Täysin neljännes</translation>
    </message>
    <message>
        <source>%1 of %2 systems are in another quarter.</source>
        <translation>%1 / %2 järjestelmää on eri neljänneksellä.</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>ajan tasalla</translation>
    </message>
    <message>
        <source>inventory changed, plan still holds</source>
        <translation>luettelo on muuttunut, suunnitelma pitää yhä</translation>
    </message>
    <message>
        <source>does not fit the inventory any more: %1 pieces of work differ, %2 constraints are broken</source>
        <translation>ei enää sovi luetteloon: %1 työn osaa eroaa, %2 ehtoa rikkoutuu</translation>
    </message>
    <message>
        <source>no plan</source>
        <translation>ei suunnitelmaa</translation>
    </message>
    <message>
        <source>%1 does not fit the present inventory, so its loads and reasons are not shown.</source>
        <translation>%1 ei sovi nykyiseen luetteloon, joten sen kuormia ja syitä ei näytetä.</translation>
    </message>
    <message>
        <source>%1 approved by %2. Digest of the plan: %3.</source>
        <translation>%1: hyväksyjä %2. Suunnitelman tiiviste: %3.</translation>
    </message>
    <message>
        <source>%1 is no longer the approved plan.</source>
        <translation>%1 ei ole enää hyväksytty suunnitelma.</translation>
    </message>
    <message>
        <source>Note: the plan does not fit the present inventory. Plan again: aallokko plan PROJECT --replan</source>
        <translation>Huomaa: suunnitelma ei sovi nykyiseen luetteloon. Suunnittele uudelleen: aallokko plan PROJECT --replan</translation>
    </message>
    <message>
        <source>Accepted with it (%1 kinds of deficit: places, rule, organisation):</source>
        <translation>Samalla hyväksytyt puutteet (%1 lajia: kohtia, sääntö, organisaatio):</translation>
    </message>
    <message>
        <source>Copy of the plan %1 as %2</source>
        <translation>Suunnitelman %1 kopio nimelle %2</translation>
    </message>
    <message>
        <source>Approval of the plan %1</source>
        <translation>Suunnitelman %1 hyväksyntä</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1: uusi päivä %2</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation>Muuttunut: %1.</translation>
    </message>
    <message>
        <source>New in the inventory.</source>
        <translation>Uusi luettelossa.</translation>
    </message>
    <message>
        <source>Not in the inventory any more.</source>
        <translation>Ei enää luettelossa.</translation>
    </message>
    <message>
        <source>Its users changed.</source>
        <translation>Sen käyttäjät muuttuivat.</translation>
    </message>
    <message>
        <source>Its contract changed.</source>
        <translation>Sen sopimus muuttui.</translation>
    </message>
    <message>
        <source>Its interface with %1 changed.</source>
        <translation>Sen liittymä järjestelmään %1 muuttui.</translation>
    </message>
    <message>
        <source>It has a new interface with %1.</source>
        <translation>Sillä on uusi liittymä järjestelmään %1.</translation>
    </message>
    <message>
        <source>Its interface with %1 is gone.</source>
        <translation>Sen liittymä järjestelmään %1 poistui.</translation>
    </message>
    <message>
        <source>It was pinned to %1.</source>
        <translation>Se kiinnitettiin neljännekselle %1.</translation>
    </message>
    <message>
        <source>Its pin was taken back.</source>
        <translation>Sen kiinnitys peruttiin.</translation>
    </message>
    <message>
        <source>%1 moved to %2.</source>
        <translation>%1 siirtyi päivään %2.</translation>
    </message>
    <message>
        <source>The policy of the plan changed.</source>
        <translation>Suunnittelun säännöt muuttuivat.</translation>
    </message>
    <message>
        <source>%1 changed.</source>
        <translation>%1 muuttui.</translation>
    </message>
    <message>
        <source>%1 moved together with those that had to.</source>
        <translation>%1 siirtyi niiden mukana, joiden oli pakko siirtyä.</translation>
    </message>
    <message>
        <source>In %2 it would cost %3 more, most of it %4.</source>
        <translation>Neljänneksellä %2 se maksaisi %3 enemmän, suurimpana osana %4.</translation>
    </message>
    <message>
        <source>Against the approved plan %1, %2 of %3 systems are in another quarter (%4).</source>
        <translation>Hyväksyttyyn suunnitelmaan %1 verrattuna %2 / %3 järjestelmää on eri neljänneksellä (%4).</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Hyväksytty</translation>
    </message>
    <message>
        <source>A plan that moves %1 systems would be %2 cheaper; plan without --replan to have it.</source>
        <translation>Suunnitelma, joka siirtää %1 järjestelmää, olisi %2 halvempi; sen saa suunnittelemalla ilman valitsinta --replan.</translation>
    </message>
    <message>
        <source>There is no milestone named %1. There are: %2.</source>
        <translation>Virstanpylvästä %1 ei ole. Virstanpylväät: %2.</translation>
    </message>
    <message>
        <source>%1 moved from %2 to %3.</source>
        <translation>%1 siirtyi päivästä %2 päivään %3.</translation>
    </message>
    <message>
        <source>%1 would move from %2 to %3. Nothing was changed.</source>
        <translation>%1 siirtyisi päivästä %2 päivään %3. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>Moving along: %1.</source>
        <translation>Mukana siirtyvät: %1.</translation>
    </message>
    <message>
        <source>Nothing breaks.</source>
        <translation>Mikään ei rikkoudu.</translation>
    </message>
    <message>
        <source>%1 things break:</source>
        <translation>Rikkoutuvia asioita: %1</translation>
    </message>
    <message>
        <source>Dates that exclude each other (%1)</source>
        <translation>Päivät, jotka sulkevat toisensa pois (%1)</translation>
    </message>
    <message>
        <source>Places of the plan (%1)</source>
        <translation>Suunnitelman paikat (%1)</translation>
    </message>
    <message>
        <source>National services (%1)</source>
        <translation>Valtakunnalliset palvelut (%1)</translation>
    </message>
    <message>
        <source>Organisations that are gone by then (%1)</source>
        <translation>Organisaatiot, joita ei silloin enää ole (%1)</translation>
    </message>
    <message>
        <source>Contracts that end before (%1)</source>
        <translation>Sitä ennen päättyvät sopimukset (%1)</translation>
    </message>
    <message>
        <source>%1 opens on %2, after the start on %3.</source>
        <translation>%1 avautuu %2, alkamispäivän %3 jälkeen.</translation>
    </message>
    <message>
        <source>The deadline of %1 on %2 falls before the start on %3, on those who are responsible until then.</source>
        <translation>Palvelun %1 määräaika %2 on ennen alkamispäivää %3, ja se koskee silloin vielä vastuussa olevia.</translation>
    </message>
    <message>
        <source>%1 ceases on %2; nobody is responsible from then until the start on %3.</source>
        <translation>%1 lakkaa %2; siitä alkamispäivään %3 kukaan ei ole vastuussa.</translation>
    </message>
    <message>
        <source>The contract of %1 ends on %2, before the start on %3.</source>
        <translation>Järjestelmän %1 sopimus päättyy %2, ennen alkamispäivää %3.</translation>
    </message>
    <message>
        <source>The work of the plan is no longer made of the same pieces; plan again.</source>
        <translation>Suunnitelman työ ei enää koostu samoista osista; suunnittele uudelleen.</translation>
    </message>
    <message>
        <source>%1, %4: at most %3 in %2.</source>
        <translation>%1, %4: neljänneksellä %2 enintään %3.</translation>
    </message>
    <message>
        <source>%1: at most %3 in %2.</source>
        <translation>%1: neljänneksellä %2 enintään %3.</translation>
    </message>
    <message>
        <source>Everything before %1 is in the past.</source>
        <translation>Kaikki ennen neljännestä %1 on mennyttä.</translation>
    </message>
    <message>
        <source>The national service %1 opens on %2.</source>
        <translation>Valtakunnallinen palvelu %1 avautuu %2.</translation>
    </message>
    <message>
        <source>%1 leaves the region then.</source>
        <translation>%1 lähtee silloin alueelta.</translation>
    </message>
    <message>
        <source>%1 ceases then.</source>
        <translation>%1 lakkaa silloin.</translation>
    </message>
    <message>
        <source>The new organisation becomes responsible at the legal start in %1.</source>
        <translation>Uusi organisaatio tulee vastuuseen lakisääteisenä alkamisaikana %1.</translation>
    </message>
    <message>
        <source>Takeovers are done in the quarter of the start, %1, or before it.</source>
        <translation>Haltuunotot tehdään alkamisneljänneksellä %1 tai sitä edeltävällä.</translation>
    </message>
    <message>
        <source>Day one needs it; the legal start is in %1.</source>
        <translation>Ensimmäinen päivä tarvitsee sen; lakisääteinen alku on %1.</translation>
    </message>
    <message>
        <source>The policy sets the time of %1.</source>
        <translation>Suunnittelun säännöt määräävät ajan: %1.</translation>
    </message>
    <message>
        <source>%1 is due in %2 by the policy.</source>
        <translation>%1 on sääntöjen mukaan tehtävä viimeistään %2.</translation>
    </message>
    <message>
        <source>The contract of %1 ends for good in %2.</source>
        <translation>Järjestelmän %1 sopimus päättyy lopullisesti %2.</translation>
    </message>
    <message>
        <source>%1 is pinned there.</source>
        <translation>%1 on kiinnitetty siihen.</translation>
    </message>
    <message>
        <source>%1 was carried out in %2.</source>
        <translation>%1 toteutettiin %2.</translation>
    </message>
    <message>
        <source>The approved plan had it in the past.</source>
        <translation>Hyväksytyssä suunnitelmassa se on jo mennyttä.</translation>
    </message>
    <message>
        <source>The cheapest way out:</source>
        <translation>Halvin keino:</translation>
    </message>
    <message>
        <source>A part of the way out (more may be needed):</source>
        <translation>Osa keinosta (lisääkin voidaan tarvita):</translation>
    </message>
    <message>
        <source>Cost: %1.</source>
        <translation>Kustannus: %1.</translation>
    </message>
    <message>
        <source>Take back the pin of %1.</source>
        <translation>Peru järjestelmän %1 kiinnitys.</translation>
    </message>
    <message>
        <source>Let %1 be done as late as %2.</source>
        <translation>Salli myöhempi aika: %1 viimeistään %2.</translation>
    </message>
    <message>
        <source>Make %1 possible from %2 on.</source>
        <translation>Mahdollista aikaisempi aika: %1 alkaen %2.</translation>
    </message>
    <message>
        <source>Let %2 not wait for %1.</source>
        <translation>Luovu järjestyksestä: %2 ei odota työtä %1.</translation>
    </message>
    <message>
        <source>Let %3 quarters do between %1 and %2.</source>
        <translation>Tyydy väliin %3 neljännestä: %1, sitten %2.</translation>
    </message>
    <message>
        <source>Do not move all of these together: %1.</source>
        <translation>Älä siirrä kaikkia näitä yhdessä: %1.</translation>
    </message>
    <message>
        <source>%1, %4: %3 more in %2.</source>
        <translation>%1, %4: neljänneksellä %2 lisää %3.</translation>
    </message>
    <message>
        <source>%1: %3 more in %2.</source>
        <translation>%1: neljänneksellä %2 lisää %3.</translation>
    </message>
    <message>
        <source>Left out as titles, notes or repeated headers: %1 (--raw shows all rows)</source>
        <translation>Jätetty pois otsikoina, huomautuksina tai toistuvina otsikkoriveinä: %1 (--raw näyttää kaikki rivit)</translation>
    </message>
    <message>
        <source>Until the legal start on %1 the old organisation answers for it: agree on that.</source>
        <translation>Lailliseen aloitukseen %1 asti siitä vastaa vanha organisaatio: sopikaa asiasta.</translation>
    </message>
    <message>
        <source>Latest start of the tender (%1, months: %2): %3 is planned for %4.</source>
        <translation>Kilpailutuksen viimeinen alku (%1, kuukausia: %2); %3: %4.</translation>
    </message>
    <message>
        <source>The last cut-over by quarter: in half of the cases %1 or before, in nine of ten %2 or before. Planned: %3.</source>
        <translation>Viimeisen käyttöönoton vuosineljännes: puolessa tapauksista %1 tai ennen, yhdeksässä kymmenestä %2 tai ennen. Suunniteltu: %3.</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>%1 jälkeen</translation>
    </message>
    <message>
        <source>All in time</source>
        <translation>Kaikki ajoissa</translation>
    </message>
    <message>
        <source>Share in time</source>
        <translation>Osuus ajoissa</translation>
    </message>
    <message>
        <source>Last one, half</source>
        <translation>Viimeinen, puolet</translation>
    </message>
    <message>
        <source>Last one, 9 of 10</source>
        <translation>Viimeinen, 9/10</translation>
    </message>
    <message>
        <source>Takeover batches that follow the start: %1. Plan again.</source>
        <translation>Alkamispäivää seuraavia haltuunottoeriä: %1. Suunnittele uudelleen.</translation>
    </message>
    <message>
        <source>Too late on %1: notice given then ends the contract on %2. Pay for the time between (%4), or let the system go on until then (%3).</source>
        <translation>Myöhässä %1: silloin annettu irtisanominen päättää sopimuksen %2. Maksa väliaika (%4) tai anna järjestelmän jatkua siihen asti (%3).</translation>
    </message>
    <message>
        <source>What more capacity would save at most, by the lower bound:</source>
        <translation>Mitä lisäkapasiteetti säästäisi enintään, alarajan mukaan:</translation>
    </message>
    <message>
        <source>%1, %2: %3 person-days more save up to %4</source>
        <translation>%1, %2: %3 henkilötyöpäivää lisää säästää enintään %4</translation>
    </message>
    <message>
        <source>%1, %2: %3 more save up to %4</source>
        <translation>%1, %2: %3 lisää säästää enintään %4</translation>
    </message>
    <message>
        <source>%1: no system is known for %2 statutory tasks due on day one: %3. Add the missing rows, or state who provides them or that the work is done by hand.</source>
        <translation>%1: päivän 1 lakisääteisistä tehtävistä %2 on ilman tunnettua järjestelmää: %3. Lisää puuttuvat rivit, tai kerro, kuka tehtävät hoitaa tai että työ tehdään käsin.</translation>
    </message>
    <message>
        <source>Perhaps meant: %1.</source>
        <translation>Ehkä tarkoitettu: %1.</translation>
    </message>
    <message>
        <source>Accepted by %1 on %2: %3.</source>
        <translation>Hyväksynyt %1 %2: %3.</translation>
    </message>
    <message>
        <source>Accepted by %1 on %2 until %4: %3.</source>
        <translation>Hyväksynyt %1 %2, voimassa %4 asti: %3.</translation>
    </message>
    <message>
        <source>Accepted by %1 until %4, which has passed: %3.</source>
        <translation>Käyttäjän %1 hyväksyntä päättyi %4: %3.</translation>
    </message>
    <message>
        <source>There is no quality rule %1. &quot;aallokko check PROJECT&quot; shows the rules with findings.</source>
        <translation>Laatusääntöä %1 ei ole. ”aallokko check PROJECT” näyttää säännöt, joista on havaintoja.</translation>
    </message>
    <message>
        <source>Write why the findings are accepted (--reason).</source>
        <translation>Kirjoita, miksi havainnot hyväksytään (--reason).</translation>
    </message>
    <message>
        <source>The day %1 has passed: the inventory is checked as of %2. Give a later day.</source>
        <translation>Päivä %1 on jo mennyt: inventaario tarkistetaan päivän %2 tilanteesta. Anna myöhempi päivä.</translation>
    </message>
    <message>
        <source>No findings of %1 are accepted there, so nothing is taken back.</source>
        <translation>Säännön %1 havaintoja ei ole siellä hyväksytty, joten mitään ei peruta.</translation>
    </message>
    <message>
        <source>Accepted: %1, %2 findings. They are listed with --waived.</source>
        <translation>Hyväksytty: %1, havaintoja %2. Valinta --waived luettelee ne.</translation>
    </message>
    <message>
        <source>Accepted until %3: %1, %2 findings. They are listed with --waived.</source>
        <translation>Hyväksytty %3 asti: %1, havaintoja %2. Valinta --waived luettelee ne.</translation>
    </message>
    <message>
        <source>Nothing of the kind is found at present.</source>
        <translation>Tällaisia havaintoja ei nyt ole.</translation>
    </message>
    <message>
        <source>No longer accepted: %1.</source>
        <translation>Hyväksyntä peruttu: %1.</translation>
    </message>
    <message>
        <source>Acceptance of findings of %1</source>
        <translation>Säännön %1 havaintojen hyväksyntä</translation>
    </message>
    <message>
        <source>Taking back the acceptance of %1</source>
        <translation>Säännön %1 hyväksynnän peruminen</translation>
    </message>
    <message>
        <source>Accepted findings: %1. --waived lists them.</source>
        <translation>Hyväksyttyjä havaintoja: %1. Valinta --waived luettelee ne.</translation>
    </message>
    <message>
        <source>The %1 questions that help most, and the form to send:</source>
        <translation>%1 kysymystä, joista on eniten apua, ja lähetettävä lomake:</translation>
    </message>
    <message>
        <source>%1: %2 (%3 rows)</source>
        <translation>%1: %2 (rivejä %3)</translation>
    </message>
    <message>
        <source>%1 (%2): %3 of %4 organisations have a complete inventory.</source>
        <translation>%1 (%2): inventaario on täydellinen %3 organisaatiolla %4:stä.</translation>
    </message>
    <message>
        <source>There is no cluster &quot;%1&quot;. &quot;aallokko duplicates PROJECT&quot; lists them.</source>
        <translation>Ryhmää &quot;%1&quot; ei ole. &quot;aallokko duplicates PROJEKTI&quot; luettelee ne.</translation>
    </message>
    <message>
        <source>A verdict needs at least two systems.</source>
        <translation>Arvioon tarvitaan vähintään kaksi järjestelmää.</translation>
    </message>
    <message>
        <source>%1 does not belong to the cluster %2.</source>
        <translation>%1 ei kuulu ryhmään %2.</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>sama</translation>
    </message>
    <message>
        <source>different</source>
        <translation>eri</translation>
    </message>
    <message>
        <source>later</source>
        <translation>myöhemmin</translation>
    </message>
    <message>
        <source>%1: %2 (%3 systems).</source>
        <translation>%1: %2 (järjestelmiä %3).</translation>
    </message>
    <message>
        <source>Verdict &quot;%1&quot; on %2 (%3 systems)</source>
        <translation>Arvio &quot;%1&quot;: %2 (järjestelmiä %3)</translation>
    </message>
    <message>
        <source>Merging of %1 (%2 rows)</source>
        <translation>Yhdistäminen: %1 (rivejä %2)</translation>
    </message>
    <message>
        <source>Merging needs at least two systems.</source>
        <translation>Yhdistämiseen tarvitaan vähintään kaksi järjestelmää.</translation>
    </message>
    <message>
        <source>%1 is named twice.</source>
        <translation>%1 on mainittu kahdesti.</translation>
    </message>
    <message>
        <source>There is no system %1.</source>
        <translation>Järjestelmää %1 ei ole.</translation>
    </message>
    <message>
        <source>%1 and %2 have been judged different. Change that verdict before merging them.</source>
        <translation>%1 ja %2 on arvioitu eri järjestelmiksi. Muuta arvio ennen yhdistämistä.</translation>
    </message>
    <message>
        <source>%1 rows would become the system %2.</source>
        <translation>%1 riviä yhdistyisi järjestelmäksi %2.</translation>
    </message>
    <message>
        <source>%1 rows are now the system %2.</source>
        <translation>%1 riviä on nyt järjestelmä %2.</translation>
    </message>
    <message>
        <source>Interfaces moved: %1, dropped between the rows: %2, joined with an equal one: %3.</source>
        <translation>Siirtyviä liittymiä: %1, rivien välisiä poistuu: %2, samanlaiseen yhdistyy: %3.</translation>
    </message>
    <message>
        <source>The rows are pinned to different quarters; the pin of the system that stays is kept.</source>
        <translation>Rivit on kiinnitetty eri neljänneksiin; jäävän järjestelmän kiinnitys säilyy.</translation>
    </message>
    <message>
        <source>The rows name different suppliers or contracts. Joining contracts may be a substantial change that needs procurement: ask the procurement unit.</source>
        <translation>Riveillä on eri toimittajat tai sopimukset. Sopimusten yhdistäminen voi olla olennainen muutos, joka vaatii hankinnan: kysy hankintayksiköltä.</translation>
    </message>
    <message>
        <source>Stored plans place these rows and become stale: plan again.</source>
        <translation>Tallennetut suunnitelmat sijoittavat nämä rivit ja vanhenevat: suunnittele uudelleen.</translation>
    </message>
    <message>
        <source>only this row says it</source>
        <translation>vain tämä rivi kertoo sen</translation>
    </message>
    <message>
        <source>both are kept together</source>
        <translation>molemmat säilyvät yhdessä</translation>
    </message>
    <message>
        <source>a person typed it</source>
        <translation>ihminen kirjoitti sen</translation>
    </message>
    <message>
        <source>the row is newer</source>
        <translation>rivi on uudempi</translation>
    </message>
    <message>
        <source>value of the system that stays</source>
        <translation>jäävän järjestelmän arvo</translation>
    </message>
    <message>
        <source>the first row that says something</source>
        <translation>ensimmäinen rivi, joka kertoo jotain</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>valittu</translation>
    </message>
    <message>
        <source>The option %1 is missing. --help shows an example.</source>
        <translation>Valitsin %1 puuttuu. --help näyttää esimerkin.</translation>
    </message>
    <message>
        <source>%1 has no column &quot;%2&quot;.</source>
        <translation>Tiedostossa %1 ei ole saraketta &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>%1 names rows that the tables lack:</source>
        <translation>%1 mainitsee rivejä, joita taulukoissa ei ole:</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in %2</source>
        <translation>&quot;%1&quot; sarakkeessa %2</translation>
    </message>
    <message>
        <source>The file of weights cannot be used:</source>
        <translation>Painotiedostoa ei voi käyttää:</translation>
    </message>
    <message>
        <source>line %1: &quot;%2&quot; is no heading and no name with a number</source>
        <translation>rivi %1: &quot;%2&quot; ei ole otsikko eikä nimi ja luku</translation>
    </message>
    <message>
        <source>The list of words cannot be used:</source>
        <translation>Sanaluetteloa ei voi käyttää:</translation>
    </message>
    <message>
        <source>line %1: &quot;%2&quot;</source>
        <translation>rivi %1: &quot;%2&quot;</translation>
    </message>
    <message>
        <source>The list of vendors cannot be used:</source>
        <translation>Toimittajaluetteloa ei voi käyttää:</translation>
    </message>
    <message>
        <source>line %1: &quot;%2&quot; names no older name after a colon</source>
        <translation>rivi %1: &quot;%2&quot; ei mainitse vanhempaa nimeä kaksoispisteen jälkeen</translation>
    </message>
    <message>
        <source>%1 pairs judged, %2 of them the same. Written to %3.</source>
        <translation>%1 paria arvioitu, niistä samoja %2. Kirjoitettu tiedostoon %3.</translation>
    </message>
    <message>
        <source>%1 clusters.</source>
        <translation>Ryppäitä: %1.</translation>
    </message>
    <message>
        <source>one installation</source>
        <translation>sama asennus</translation>
    </message>
    <message>
        <source>one product</source>
        <translation>sama tuote</translation>
    </message>
    <message>
        <source>one function, several products</source>
        <translation>sama tehtävä, useita tuotteita</translation>
    </message>
    <message>
        <source>the names are the same but for spelling, version or order</source>
        <translation>nimet ovat samat kirjoitusasua, versiota tai järjestystä lukuun ottamatta</translation>
    </message>
    <message>
        <source>the stated products are the same</source>
        <translation>ilmoitetut tuotteet ovat samat</translation>
    </message>
    <message>
        <source>the names are alike</source>
        <translation>nimet muistuttavat toisiaan</translation>
    </message>
    <message>
        <source>one name stands inside the other</source>
        <translation>nimi sisältyy toiseen nimeen</translation>
    </message>
    <message>
        <source>a name in brackets is the name on the other row</source>
        <translation>suluissa oleva nimi on toisen rivin nimi</translation>
    </message>
    <message>
        <source>the names share rare words</source>
        <translation>nimissä on yhteisiä harvinaisia sanoja</translation>
    </message>
    <message>
        <source>the vendor is the same</source>
        <translation>toimittaja on sama</translation>
    </message>
    <message>
        <source>a function or category is common</source>
        <translation>tehtävä tai luokka on yhteinen</translation>
    </message>
    <message>
        <source>the purposes are alike</source>
        <translation>käyttötarkoitukset muistuttavat toisiaan</translation>
    </message>
    <message>
        <source>the organisation is the same</source>
        <translation>organisaatio on sama</translation>
    </message>
    <message>
        <source>a person said so</source>
        <translation>ihminen on niin päättänyt</translation>
    </message>
    <message>
        <source>the products differ</source>
        <translation>tuotteet ovat eri</translation>
    </message>
    <message>
        <source>but the versions differ</source>
        <translation>mutta versiot ovat eri</translation>
    </message>
    <message>
        <source>but the editions differ</source>
        <translation>mutta laajuudet (standard, pro) ovat eri</translation>
    </message>
    <message>
        <source>but the vendors differ</source>
        <translation>mutta toimittajat ovat eri</translation>
    </message>
    <message>
        <source>but the functions differ</source>
        <translation>mutta tehtävät ovat eri</translation>
    </message>
    <message>
        <source>Outcome of %1 systems: %2</source>
        <translation>%1 järjestelmän ratkaisu: %2</translation>
    </message>
    <message>
        <source>There is no outcome &quot;%1&quot;. Possible: %2.</source>
        <translation>Ratkaisua &quot;%1&quot; ei ole. Mahdolliset: %2.</translation>
    </message>
    <message>
        <source>The outcome &quot;%1&quot; needs a target: --target SYSTEM, or --target new with --name.</source>
        <translation>Ratkaisu &quot;%1&quot; tarvitsee kohteen: --target JÄRJESTELMÄ, tai --target new ja --name.</translation>
    </message>
    <message>
        <source>A new target needs a name: --name.</source>
        <translation>Uusi kohde tarvitsee nimen: --name.</translation>
    </message>
    <message>
        <source>No systems are left to decide on.</source>
        <translation>Päätettäviä järjestelmiä ei jää.</translation>
    </message>
    <message>
        <source>The target cannot be an exception.</source>
        <translation>Kohde ei voi olla poikkeus.</translation>
    </message>
    <message>
        <source>%1 systems would be decided.</source>
        <translation>Päätettäisiin järjestelmiä: %1.</translation>
    </message>
    <message>
        <source>%1 systems are decided.</source>
        <translation>Päätettyjä järjestelmiä: %1.</translation>
    </message>
    <message>
        <source>The sources end.</source>
        <translation>Lähteet päättyvät.</translation>
    </message>
    <message>
        <source>The sources shrink and go on.</source>
        <translation>Lähteet pienenevät ja jatkuvat.</translation>
    </message>
    <message>
        <source>The sources go on.</source>
        <translation>Lähteet jatkuvat.</translation>
    </message>
    <message>
        <source>Needed: %1 (not known for %2 systems)</source>
        <translation>Tarvitaan: %1 (ei tiedossa, järjestelmiä %2)</translation>
    </message>
    <message>
        <source>Needed: %1 (known)</source>
        <translation>Tarvitaan: %1 (tiedossa)</translation>
    </message>
    <message>
        <source>Work: %1 person-days before, %2 after</source>
        <translation>Työ: ennen %1 henkilötyöpäivää, jälkeen %2</translation>
    </message>
    <message>
        <source>Cost of carrying it out: %1 before, %2 after</source>
        <translation>Toteutuksen kustannus: ennen %1, jälkeen %2</translation>
    </message>
    <message>
        <source>Sources that end cost %1 a year; the target costs %2 once and %3 a year.</source>
        <translation>Päättyvät lähteet maksavat %1 vuodessa; kohde maksaa %2 kerran ja %3 vuodessa.</translation>
    </message>
    <message>
        <source>Integrations: %1 now, %2 to be built for one target</source>
        <translation>Integraatioita: nyt %1, yhteiselle kohteelle rakennettavia %2</translation>
    </message>
    <message>
        <source>%1 contracts worth %2 in four years would be joined. That may be a substantial change: ask whether it needs procurement.</source>
        <translation>Yhdistettäisiin %1 sopimusta, arvo neljässä vuodessa %2. Se voi olla olennainen muutos: kysy, vaatiiko se hankinnan.</translation>
    </message>
    <message>
        <source>%1 contracts worth %2 in four years would be joined, above the national threshold: joining them may need procurement.</source>
        <translation>Yhdistettäisiin %1 sopimusta, arvo neljässä vuodessa %2, yli kansallisen kynnysarvon: yhdistäminen voi vaatia hankinnan.</translation>
    </message>
    <message>
        <source>%1 contracts worth %2 in four years would be joined, above the EU threshold: joining them may need procurement.</source>
        <translation>Yhdistettäisiin %1 sopimusta, arvo neljässä vuodessa %2, yli EU-kynnysarvon: yhdistäminen voi vaatia hankinnan.</translation>
    </message>
    <message>
        <source>A new solution needs procurement before the work begins.</source>
        <translation>Uusi ratkaisu vaatii hankinnan ennen töiden alkua.</translation>
    </message>
    <message>
        <source>end of the contract</source>
        <translation>sopimuksen päättyminen</translation>
    </message>
    <message>
        <source>when the archive is ready</source>
        <translation>arkiston valmistuminen</translation>
    </message>
    <message>
        <source>start of the procurement</source>
        <translation>hankinnan alku</translation>
    </message>
    <message>
        <source>opening of the national service</source>
        <translation>kansallisen palvelun avautuminen</translation>
    </message>
    <message>
        <source>share that leaves</source>
        <translation>siirtyvä osuus</translation>
    </message>
    <message>
        <source>retention of the data</source>
        <translation>tietojen säilytysaika</translation>
    </message>
    <message>
        <source>end of the service agreement</source>
        <translation>palvelusopimuksen päättyminen</translation>
    </message>
    <message>
        <source>%1 users</source>
        <translation>käyttäjiä %1</translation>
    </message>
    <message>
        <source>users not known</source>
        <translation>käyttäjämäärä ei tiedossa</translation>
    </message>
    <message>
        <source>%1 a user and year</source>
        <translation>%1 käyttäjää kohti vuodessa</translation>
    </message>
    <message>
        <source>cost a user not known</source>
        <translation>kustannus käyttäjää kohti ei tiedossa</translation>
    </message>
    <message>
        <source>the contract can be transferred</source>
        <translation>sopimus voidaan siirtää</translation>
    </message>
    <message>
        <source>the contract cannot be transferred as it is</source>
        <translation>sopimusta ei voi siirtää sellaisenaan</translation>
    </message>
    <message>
        <source>whether the contract can be transferred is not known</source>
        <translation>sopimuksen siirrettävyys ei tiedossa</translation>
    </message>
    <message>
        <source>the contract runs until further notice</source>
        <translation>sopimus on voimassa toistaiseksi</translation>
    </message>
    <message>
        <source>the contract runs to %1</source>
        <translation>sopimus on voimassa %1 asti</translation>
    </message>
    <message>
        <source>the contract ends soon, %1</source>
        <translation>sopimus päättyy pian, %1</translation>
    </message>
    <message>
        <source>end of the contract not known</source>
        <translation>sopimuksen päättyminen ei tiedossa</translation>
    </message>
    <message>
        <source>certification class %1</source>
        <translation>sertifiointiluokka %1</translation>
    </message>
    <message>
        <source>no certification needed</source>
        <translation>sertifiointia ei tarvita</translation>
    </message>
    <message>
        <source>certification not known</source>
        <translation>sertifiointi ei tiedossa</translation>
    </message>
    <message>
        <source>support ends %1</source>
        <translation>tuki päättyy %1</translation>
    </message>
    <message>
        <source>support goes on</source>
        <translation>tuki jatkuu</translation>
    </message>
    <message>
        <source>end of support not known</source>
        <translation>tuen päättyminen ei tiedossa</translation>
    </message>
    <message>
        <source>a person has judged them</source>
        <translation>ihminen on arvioinut ne</translation>
    </message>
    <message>
        <source>Accepted until</source>
        <translation>Hyväksytty asti</translation>
    </message>
    <message>
        <source>until taken back</source>
        <translation>toistaiseksi</translation>
    </message>
    <message>
        <source>Integrations built once: %1 interfaces are not built again, which takes %2 person-days off the work.</source>
        <translation>Kerran rakennetut liittymät: %1 liittymää ei rakenneta uudelleen, mikä vähentää työtä %2 henkilötyöpäivää.</translation>
    </message>
    <message>
        <source>the decision on the outcome</source>
        <translation>päätös ratkaisusta</translation>
    </message>
    <message>
        <source>start of the service agreement</source>
        <translation>palvelusopimuksen alku</translation>
    </message>
    <message>
        <source>Copies joined</source>
        <translation>Kopiot yhdistetty</translation>
    </message>
    <message>
        <source>Joining of the copy %1 (%2 changes)</source>
        <translation>Kopion %1 yhdistäminen (%2 muutosta)</translation>
    </message>
    <message>
        <source>%1 is not the copy that both projects came from: its audit trail does not begin theirs. Give the file as it was when the copy was made.</source>
        <translation>%1 ei ole kopio, josta molemmat hankkeet ovat lähtöisin: niiden muutosloki ei ala sen lokilla. Anna tiedosto sellaisena kuin se oli kopioitaessa.</translation>
    </message>
    <message>
        <source>%1 things were changed in both copies; nothing was written. Settle them in one of the copies, or choose a side: --prefer mine or --prefer theirs.</source>
        <translation>%1 kohtaa on muutettu molemmissa kopioissa; mitään ei kirjoitettu. Sovi ne jommassakummassa kopiossa tai valitse puoli: --prefer mine tai --prefer theirs.</translation>
    </message>
    <message>
        <source>The copies are joined: %1 changes, %2 entries of the other trail kept, %3 records renumbered.</source>
        <translation>Kopiot on yhdistetty: %1 muutosta, toisen lokin %2 merkintää säilytetty, %3 tietuetta numeroitu uudelleen.</translation>
    </message>
    <message>
        <source>Without conflict: %1 changes, %2 entries of the other trail, %3 records renumbered.</source>
        <translation>Ei ristiriitoja: %1 muutosta, toisen lokin %2 merkintää, %3 tietuetta numeroidaan uudelleen.</translation>
    </message>
    <message>
        <source>%1 has %2 open errors. Mend or accept them before its inventory is marked as reviewed.</source>
        <translation>Kohteella %1 on %2 avointa virhettä. Korjaa tai hyväksy ne ennen kuin luettelo merkitään tarkastetuksi.</translation>
    </message>
    <message>
        <source>%1 is not marked as reviewed.</source>
        <translation>Kohdetta %1 ei ole merkitty tarkastetuksi.</translation>
    </message>
    <message>
        <source>%1 is marked as reviewed.</source>
        <translation>%1 on merkitty tarkastetuksi.</translation>
    </message>
    <message>
        <source>The mark of %1 as reviewed is taken back.</source>
        <translation>Kohteen %1 tarkastusmerkintä on peruttu.</translation>
    </message>
    <message>
        <source>Inventory of %1 reviewed</source>
        <translation>Luettelo tarkastettu: %1</translation>
    </message>
    <message>
        <source>Mark as reviewed of %1 taken back</source>
        <translation>Tarkastusmerkintä peruttu: %1</translation>
    </message>
    <message>
        <source>No end of this interface is unclear.</source>
        <translation>Liittymän kumpikaan pää ei ole epäselvä.</translation>
    </message>
    <message>
        <source>%1 is the other end of the interface.</source>
        <translation>%1 on liittymän toinen pää.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; at the end of an interface means %2</source>
        <translation>Liittymän pää ”%1” tarkoittaa järjestelmää %2</translation>
    </message>
    <message>
        <source>The plan %1 is now called %2</source>
        <translation>Suunnitelman %1 nimi on nyt %2</translation>
    </message>
    <message>
        <source>The mapping says of the sheet &quot;%1&quot; that its headers are in row &quot;%2&quot;. Write the number of the row.</source>
        <translation>Taulukon ”%1” otsikkoriviksi on annettu ”%2”. Kirjoita rivin numero.</translation>
    </message>
    <message>
        <source>added</source>
        <translation>lisätty</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>poistettu</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>muutettu</translation>
    </message>
    <message>
        <source>in the latest file</source>
        <translation>uusimmassa tiedostossa</translation>
    </message>
    <message>
        <source>no longer in the latest file</source>
        <translation>ei enää uusimmassa tiedostossa</translation>
    </message>
    <message>
        <source>systems: %1</source>
        <translation>järjestelmiä: %1</translation>
    </message>
    <message>
        <source>Too many changes to list (%1 megabytes)</source>
        <translation>Muutoksia on liikaa lueteltavaksi (%1 megatavua)</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Käyttö</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Sopimus</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Liittymä</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Virstanpylväs</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Vaihe</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Kiinnitys</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Arvio</translation>
    </message>
    <message>
        <source>Accepted finding</source>
        <translation>Hyväksytty havainto</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Toimenpide</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Kannanotto</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Päätös</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Skenaario</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Asetus</translation>
    </message>
    <message>
        <source>Source file</source>
        <translation>Lähdetiedosto</translation>
    </message>
    <message>
        <source>Source row</source>
        <translation>Lähderivi</translation>
    </message>
    <message>
        <source>There is no inventory version %1.</source>
        <translation>Inventaariolla ei ole versiota %1.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Muutokset</translation>
    </message>
    <message>
        <source>System or record</source>
        <translation>Järjestelmä tai tietue</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Ennen</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Jälkeen</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>kyllä</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ei</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation>Rivejä: %1</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sisältö</translation>
    </message>
    <message>
        <source>The report was not finished: it was stopped.</source>
        <translation>Raporttia ei tehty loppuun: se keskeytettiin.</translation>
    </message>
    <message>
        <source>The report is for no organisation of the project. Choose one.</source>
        <translation>Raportti ei ole minkään projektin organisaation. Valitse organisaatio.</translation>
    </message>
    <message>
        <source>Interim report</source>
        <translation>Väliraportti</translation>
    </message>
    <message>
        <source>Letter on the information systems</source>
        <translation>Kirje tietojärjestelmistä</translation>
    </message>
    <message>
        <source>Audit report</source>
        <translation>Tarkastusraportti</translation>
    </message>
    <message>
        <source>Where the inventory, the plan and the decisions stand.</source>
        <translation>Missä inventaario, suunnitelma ja päätökset ovat nyt.</translation>
    </message>
    <message>
        <source>Which system is taken over and consolidated when and why, and how good the plan is.</source>
        <translation>Mikä järjestelmä otetaan haltuun ja konsolidoidaan milloin ja miksi, ja kuinka hyvä suunnitelma on.</translation>
    </message>
    <message>
        <source>What is asked of you, and what is planned for your systems.</source>
        <translation>Mitä teiltä pyydetään ja mitä järjestelmillenne on suunniteltu.</translation>
    </message>
    <message>
        <source>Whether the audit trail holds, what the quality rules find, and a sample to compare with evidence.</source>
        <translation>Pitääkö muutosloki, mitä laatusäännöt löytävät, ja otos verrattavaksi näyttöön.</translation>
    </message>
    <message>
        <source>the public</source>
        <translation>julkinen</translation>
    </message>
    <message>
        <source>staff of the organisations</source>
        <translation>organisaatioiden henkilöstö</translation>
    </message>
    <message>
        <source>the working groups</source>
        <translation>työryhmät</translation>
    </message>
    <message>
        <source>the steering group</source>
        <translation>ohjausryhmä</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekti</translation>
    </message>
    <message>
        <source>Inventory version</source>
        <translation>Inventaarion versio</translation>
    </message>
    <message>
        <source>Situation on</source>
        <translation>Tilanne</translation>
    </message>
    <message>
        <source>Last entry of the audit trail</source>
        <translation>Muutoslokin viimeinen merkintä</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Vastaanottaja</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ei vielä</translation>
    </message>
    <message>
        <source>%1, made from inventory version %2</source>
        <translation>%1, tehty inventaarion versiosta %2</translation>
    </message>
    <message>
        <source>%1, made from inventory version %2, which has changed since</source>
        <translation>%1, tehty inventaarion versiosta %2, joka on sen jälkeen muuttunut</translation>
    </message>
    <message>
        <source>no. %1, hash %2…</source>
        <translation>nro %1, tiiviste %2…</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Mitä lasketaan</translation>
    </message>
    <message>
        <source>Who has answered</source>
        <translation>Ketkä ovat vastanneet</translation>
    </message>
    <message>
        <source>What the plan costs and takes</source>
        <translation>Mitä suunnitelma maksaa ja vaatii</translation>
    </message>
    <message>
        <source>How good is this plan?</source>
        <translation>Miten hyvä suunnitelma on?</translation>
    </message>
    <message>
        <source>Load and capacity by quarter</source>
        <translation>Kuorma ja kapasiteetti neljänneksittäin</translation>
    </message>
    <message>
        <source>What the cost is made of</source>
        <translation>Mistä kustannus koostuu</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Virstanpylväät</translation>
    </message>
    <message>
        <source>Waves with their systems</source>
        <translation>Aallot ja niiden järjestelmät</translation>
    </message>
    <message>
        <source>What has no quarter</source>
        <translation>Millä ei ole neljännestä</translation>
    </message>
    <message>
        <source>What the quality rules find</source>
        <translation>Mitä laatusäännöt löytävät</translation>
    </message>
    <message>
        <source>Open findings one by one</source>
        <translation>Avoimet havainnot yksitellen</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Avoimet kysymykset</translation>
    </message>
    <message>
        <source>Decisions, positions and measures</source>
        <translation>Päätökset, kannanotot ja toimenpiteet</translation>
    </message>
    <message>
        <source>What is left out, and on which ground</source>
        <translation>Mitä on jätetty pois ja millä perusteella</translation>
    </message>
    <message>
        <source>What we ask of you</source>
        <translation>Mitä pyydämme</translation>
    </message>
    <message>
        <source>Your systems in the plan</source>
        <translation>Järjestelmänne suunnitelmassa</translation>
    </message>
    <message>
        <source>Days to come</source>
        <translation>Tulevat päivät</translation>
    </message>
    <message>
        <source>The audit trail</source>
        <translation>Muutosloki</translation>
    </message>
    <message>
        <source>Sample for inspection</source>
        <translation>Otos tarkastettavaksi</translation>
    </message>
    <message>
        <source>%1 rows = %2 installations = %3 products</source>
        <translation>%1 riviä = %2 asennusta = %3 tuotetta</translation>
    </message>
    <message>
        <source>A row is a line of somebody&apos;s list; an installation is one running copy with its own data; a product is what is bought.</source>
        <translation>Rivi on jonkun luettelon rivi, asennus on yksi käytössä oleva kopio omine tietoineen, tuote on se mikä ostetaan.</translation>
    </message>
    <message>
        <source>Installations that name no product: %1.</source>
        <translation>Asennuksia, joilla ei ole tuotetta: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 organisations have answered. Of the obligatory and recommended fields %3 are filled in.</source>
        <translation>%1 organisaatiota %2:sta on vastannut. Pakollisista ja suositelluista kentistä on täytetty %3.</translation>
    </message>
    <message>
        <source>Nobody has answered yet.</source>
        <translation>Kukaan ei ole vielä vastannut.</translation>
    </message>
    <message>
        <source>no function stated</source>
        <translation>tehtävää ei ilmoitettu</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisaatiot</translation>
    </message>
    <message>
        <source>Sectors: a system of several sectors counts in each</source>
        <translation>Toimialat: usean toimialan järjestelmä lasketaan jokaiseen</translation>
    </message>
    <message>
        <source>Rules with findings</source>
        <translation>Säännöt, joilla on havaintoja</translation>
    </message>
    <message>
        <source>Spent by quarter</source>
        <translation>Kulut neljänneksittäin</translation>
    </message>
    <message>
        <source>Not in time</source>
        <translation>Ei ehdi ajoissa</translation>
    </message>
    <message>
        <source>Takes no wave</source>
        <translation>Ei saa aaltoa</translation>
    </message>
    <message>
        <source>Formal decisions</source>
        <translation>Viralliset päätökset</translation>
    </message>
    <message>
        <source>Positions of working groups</source>
        <translation>Työryhmien kannanotot</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Toimenpiteet</translation>
    </message>
    <message>
        <source>Accepted findings</source>
        <translation>Hyväksytyt havainnot</translation>
    </message>
    <message>
        <source>Core team: person-days and capacity</source>
        <translation>Ydintiimi: henkilötyöpäivät ja kapasiteetti</translation>
    </message>
    <message>
        <source>Euros by quarter: work, bridges and new solutions</source>
        <translation>Eurot neljänneksittäin: työ, sillat ja uudet ratkaisut</translation>
    </message>
    <message>
        <source>The plan is that of the whole region.</source>
        <translation>Suunnitelma on koko alueen.</translation>
    </message>
    <message>
        <source>There is no plan yet.</source>
        <translation>Suunnitelmaa ei vielä ole.</translation>
    </message>
    <message>
        <source>The plan was made from inventory version %1; now it is %2.</source>
        <translation>Suunnitelma on tehty inventaarion versiosta %1; nyt versio on %2.</translation>
    </message>
    <message>
        <source>The plan fits the present inventory no more; plan again before deciding by it.</source>
        <translation>Suunnitelma ei enää sovi nykyiseen inventaarioon; suunnittele uudelleen ennen kuin päätät sen mukaan.</translation>
    </message>
    <message>
        <source>This plan costs %1 and takes %2 person-days.</source>
        <translation>Tämä suunnitelma maksaa %1 ja vaatii %2 henkilötyöpäivää.</translation>
    </message>
    <message>
        <source>This plan costs %1.</source>
        <translation>Tämä suunnitelma maksaa %1.</translation>
    </message>
    <message>
        <source>This plan takes %1 person-days.</source>
        <translation>Tämä suunnitelma vaatii %1 henkilötyöpäivää.</translation>
    </message>
    <message>
        <source>The range is that of the estimates: in eight cases of ten the figure lies within it.</source>
        <translation>Vaihteluväli tulee arvioista: kahdeksassa tapauksessa kymmenestä luku on sen sisällä.</translation>
    </message>
    <message>
        <source>Amounts of money are left out for this audience.</source>
        <translation>Rahamäärät on jätetty pois tältä lukijakunnalta.</translation>
    </message>
    <message>
        <source>How good the plan is has not been computed.</source>
        <translation>Suunnitelman hyvyyttä ei ole laskettu.</translation>
    </message>
    <message>
        <source>With these estimates it costs %1; no plan can cost less than %2 (gap %3).</source>
        <translation>Näillä arvioilla se maksaa %1; mikään suunnitelma ei voi maksaa alle %2 (ero %3).</translation>
    </message>
    <message>
        <source>No plan can be more than %1 cheaper with these estimates.</source>
        <translation>Mikään suunnitelma ei voi näillä arvioilla olla yli %1 halvempi.</translation>
    </message>
    <message>
        <source>Used to 95 % or more:</source>
        <translation>Käytössä vähintään 95-prosenttisesti:</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>mennyt</translation>
    </message>
    <message>
        <source>%1 of %2 systems late</source>
        <translation>%1 järjestelmää %2:sta myöhässä</translation>
    </message>
    <message>
        <source>%1 of %2 inventories complete</source>
        <translation>%1 inventaariota %2:sta valmiina</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>kunnossa</translation>
    </message>
    <message>
        <source>There are no milestones.</source>
        <translation>Virstanpylväitä ei ole.</translation>
    </message>
    <message>
        <source>%1: systems %2</source>
        <translation>%1: järjestelmiä %2</translation>
    </message>
    <message>
        <source>The quarter is that of the consolidation; the takeover, when the new organisation becomes responsible, stands in its own column.</source>
        <translation>Neljännes on konsolidoinnin; haltuunotto, jolloin uusi organisaatio tulee vastuuseen, on omassa sarakkeessaan.</translation>
    </message>
    <message>
        <source>No system has a quarter.</source>
        <translation>Yhdelläkään järjestelmällä ei ole neljännestä.</translation>
    </message>
    <message>
        <source>Everything that must be ready in time is.</source>
        <translation>Kaikki, minkä pitää ehtiä, ehtii.</translation>
    </message>
    <message>
        <source>Open: %1 errors, %2 warnings, %3 remarks.</source>
        <translation>Avoinna: virheitä %1, varoituksia %2, huomautuksia %3.</translation>
    </message>
    <message>
        <source>The rules find nothing.</source>
        <translation>Säännöt eivät löydä mitään.</translation>
    </message>
    <message>
        <source>Missing answers, grouped by organisation and field, the weightiest first (at most ten).</source>
        <translation>Puuttuvat vastaukset organisaatioittain ja kentittäin, painavimmat ensin (enintään kymmenen).</translation>
    </message>
    <message>
        <source>Nothing is asked.</source>
        <translation>Kysyttävää ei ole.</translation>
    </message>
    <message>
        <source>No plan is approved yet.</source>
        <translation>Yhtään suunnitelmaa ei ole vielä hyväksytty.</translation>
    </message>
    <message>
        <source>Approved plan: %1; accepted deficits: %2.</source>
        <translation>Hyväksytty suunnitelma: %1; hyväksyttyjä puutteita: %2.</translation>
    </message>
    <message>
        <source>Groups of duplicates and products undecided: %1 of %2.</source>
        <translation>Ratkaisematta olevia kaksoiskappale- ja tuoteryhmiä: %1 / %2.</translation>
    </message>
    <message>
        <source>Systems without a decided outcome: %1.</source>
        <translation>Järjestelmiä ilman päätettyä ratkaisua: %1.</translation>
    </message>
    <message>
        <source>Systems pinned to a quarter: %1.</source>
        <translation>Neljännekseen kiinnitettyjä järjestelmiä: %1.</translation>
    </message>
    <message>
        <source>Acceptances that have expired: %1.</source>
        <translation>Vanhentuneita hyväksyntöjä: %1.</translation>
    </message>
    <message>
        <source>No formal decisions are recorded.</source>
        <translation>Virallisia päätöksiä ei ole kirjattu.</translation>
    </message>
    <message>
        <source>No positions of working groups are recorded.</source>
        <translation>Työryhmien kannanottoja ei ole kirjattu.</translation>
    </message>
    <message>
        <source>No measures are recorded.</source>
        <translation>Toimenpiteitä ei ole kirjattu.</translation>
    </message>
    <message>
        <source>Nothing is left out for this audience.</source>
        <translation>Tältä lukijakunnalta ei ole jätetty mitään pois.</translation>
    </message>
    <message>
        <source>Left out field by field, each on its own ground; the rest of the report is whole.</source>
        <translation>Pois jätetty kenttä kentältä, kukin omalla perusteellaan; muu raportti on kokonainen.</translation>
    </message>
    <message>
        <source>The grounds are those the working groups apply; whoever publishes the report decides.</source>
        <translation>Perusteet ovat työryhmien soveltamat; raportin julkaisija päättää.</translation>
    </message>
    <message>
        <source>Security arrangements and preparedness (621/1999, section 24(1), paragraphs 7 and 8)</source>
        <translation>Turvajärjestelyt ja varautuminen (621/1999, 24 § 1 mom. 7 ja 8 kohta)</translation>
    </message>
    <message>
        <source>Terms of contracts: trade secrets (621/1999, section 24(1), paragraphs 17 and 20)</source>
        <translation>Sopimusehdot: liikesalaisuus (621/1999, 24 § 1 mom. 17 ja 20 kohta)</translation>
    </message>
    <message>
        <source>Personal data (GDPR article 5; 621/1999, section 16(3))</source>
        <translation>Henkilötiedot (tietosuoja-asetuksen 5 artikla; 621/1999, 16 § 3 mom.)</translation>
    </message>
    <message>
        <source>Prices: trade secrets (621/1999, section 24(1), paragraphs 17 and 20)</source>
        <translation>Hinnat: liikesalaisuus (621/1999, 24 § 1 mom. 17 ja 20 kohta)</translation>
    </message>
    <message>
        <source>Free text that may hold any of these</source>
        <translation>Vapaa teksti, jossa voi olla mitä tahansa näistä</translation>
    </message>
    <message>
        <source>%1 has sent no inventory yet. Please list the information systems you answer for.</source>
        <translation>%1 ei ole vielä lähettänyt inventaariota. Luetelkaa tietojärjestelmät, joista vastaatte.</translation>
    </message>
    <message>
        <source>Thank you: %1 has answered everything that is asked now.</source>
        <translation>Kiitos: %1 on vastannut kaikkeen, mitä nyt kysytään.</translation>
    </message>
    <message>
        <source>Thank you for your inventory. These answers are still missing:</source>
        <translation>Kiitos inventaariosta. Seuraavat vastaukset puuttuvat vielä:</translation>
    </message>
    <message>
        <source>%1 of %2 systems: %3</source>
        <translation>%1, järjestelmiä %2: %3</translation>
    </message>
    <message>
        <source>%1 of %2 systems, among them %3</source>
        <translation>%1, järjestelmiä %2, muun muassa %3</translation>
    </message>
    <message>
        <source>Please answer by %1 (%2).</source>
        <translation>Vastatkaa viimeistään %1 (%2).</translation>
    </message>
    <message>
        <source>You get a form with the questions: a workbook that you fill in and send back.</source>
        <translation>Saatte lomakkeen, jossa kysymykset ovat: työkirjan, jonka täytätte ja lähetätte takaisin.</translation>
    </message>
    <message>
        <source>Each system has two events: the day on which the new organisation becomes responsible for it, and the quarter and day of its consolidation.</source>
        <translation>Jokaisella järjestelmällä on kaksi tapahtumaa: haltuunoton päivä, jolloin uusi organisaatio tulee siitä vastuuseen, sekä konsolidoinnin neljännes ja päivä.</translation>
    </message>
    <message>
        <source>above capacity</source>
        <translation>yli kapasiteetin</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Sivu %1/%2</translation>
    </message>
    <message>
        <source>The pages could not be drawn.</source>
        <translation>Sivuja ei voitu piirtää.</translation>
    </message>
    <message>
        <source>There are no systems.</source>
        <translation>Järjestelmiä ei ole.</translation>
    </message>
    <message>
        <source>The plan sets no days.</source>
        <translation>Suunnitelma ei aseta päiviä.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Mitään ei ole vielä muutettu.</translation>
    </message>
    <message>
        <source>The chain holds: %1 entries, each with the hash of the one before.</source>
        <translation>Ketju pitää: %1 merkintää, joista jokaisessa on edellisen tiiviste.</translation>
    </message>
    <message>
        <source>Hash of the last entry: %1</source>
        <translation>Viimeisen merkinnän tiiviste: %1</translation>
    </message>
    <message>
        <source>%1 of %2 systems, drawn with seed %3.</source>
        <translation>%1 järjestelmää %2:sta, poimittu siemenluvulla %3.</translation>
    </message>
    <message>
        <source>Method: the systems ordered by criticality, organisation and SHA-256 of &quot;seed:number&quot;; taken at equal intervals from a start that the seed gives. The same inventory, size and seed give the same systems.</source>
        <translation>Menetelmä: järjestelmät järjestetään kriittisyyden, organisaation ja tekstin &quot;siemenluku:numero&quot; SHA-256-tiivisteen mukaan ja poimitaan tasavälein siemenluvun antamasta alusta. Sama inventaario, koko ja siemenluku antavat samat järjestelmät.</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Toimiala</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>Täytetty</translation>
    </message>
    <message>
        <source>Open errors</source>
        <translation>Avoimia virheitä</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Tarkistettu</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Mitä kysytään</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avoinna</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Hyväksytty</translation>
    </message>
    <message>
        <source>Consolidated</source>
        <translation>Konsolidoidaan</translation>
    </message>
    <message>
        <source>Load (person-days)</source>
        <translation>Kuorma (htp)</translation>
    </message>
    <message>
        <source>Work (EUR)</source>
        <translation>Työ (EUR)</translation>
    </message>
    <message>
        <source>Bridges (EUR)</source>
        <translation>Sillat (EUR)</translation>
    </message>
    <message>
        <source>New solutions (EUR)</source>
        <translation>Uudet ratkaisut (EUR)</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Cut-over</source>
        <translation>Käyttöönotto</translation>
    </message>
    <message>
        <source>What keeps it</source>
        <translation>Mikä estää</translation>
    </message>
    <message>
        <source>First room</source>
        <translation>Ensimmäinen tila</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Toimielin</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Pykälä</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asia</translation>
    </message>
    <message>
        <source>Working group</source>
        <translation>Työryhmä</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Ehdotus</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Kanta</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>Eriävä</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Määräpäivä</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Tilanne</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Omistaja</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Päättyy</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Henkilö</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Kentät</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Peruste</translation>
    </message>
    <message>
        <source>Taken over on</source>
        <translation>Haltuunotto</translation>
    </message>
    <message>
        <source>Consolidated in</source>
        <translation>Konsolidoidaan</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Tapahtuma</translation>
    </message>
    <message>
        <source>Evidence seen</source>
        <translation>Nähty näyttö</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Huomautus</translation>
    </message>
    <message>
        <source>A signed-off snapshot needs a ground: say why and for whom it is signed.</source>
        <translation>Allekirjoitettu tilannekuva tarvitsee perusteen: kerro, miksi ja ketä varten se allekirjoitetaan.</translation>
    </message>
    <message>
        <source>The project has changed since the snapshot was made. Sign again.</source>
        <translation>Projekti on muuttunut tilannekuvan teon jälkeen. Allekirjoita uudelleen.</translation>
    </message>
    <message>
        <source>The snapshot was not signed: it was stopped.</source>
        <translation>Tilannekuvaa ei allekirjoitettu: se keskeytettiin.</translation>
    </message>
    <message>
        <source>%1 does not hold.</source>
        <translation>%1 ei pidä.</translation>
    </message>
    <message>
        <source>%1 is no signed-off snapshot of Aallokko.</source>
        <translation>%1 ei ole Aallokon allekirjoitettu tilannekuva.</translation>
    </message>
    <message>
        <source>Its content has been changed: the hash does not match.</source>
        <translation>Sen sisältöä on muutettu: tiiviste ei täsmää.</translation>
    </message>
    <message>
        <source>It is of another project.</source>
        <translation>Se on toisesta projektista.</translation>
    </message>
    <message>
        <source>The audit trail has another entry %1 than when it was signed.</source>
        <translation>Muutoslokin merkintä %1 on toinen kuin allekirjoitettaessa.</translation>
    </message>
    <message>
        <source>The audit trail itself does not hold.</source>
        <translation>Muutosloki itse ei pidä.</translation>
    </message>
    <message>
        <source>The inventory of version %1 is not the one in the file.</source>
        <translation>Inventaarion versio %1 ei ole sama kuin tiedostossa.</translation>
    </message>
    <message>
        <source>The signing is not recorded in the audit trail.</source>
        <translation>Allekirjoitusta ei ole kirjattu muutoslokiin.</translation>
    </message>
    <message>
        <source>The snapshot holds: inventory version %1, signed by %2 on %3.</source>
        <translation>Tilannekuva pitää: inventaarion versio %1, allekirjoittaja %2, %3.</translation>
    </message>
    <message>
        <source>The snapshot does not hold.</source>
        <translation>Tilannekuva ei pidä.</translation>
    </message>
    <message>
        <source>signed-off snapshot of version %1</source>
        <translation>allekirjoitettu tilannekuva versiosta %1</translation>
    </message>
    <message>
        <source>Signed-off snapshot of inventory version %1</source>
        <translation>Allekirjoitettu tilannekuva inventaarion versiosta %1</translation>
    </message>
    <message>
        <source>Entries of the trail</source>
        <translation>Lokin merkinnät</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Merkintöjä</translation>
    </message>
    <message>
        <source>And %1 others are full in some quarter; the export of the plan lists them all.</source>
        <translation>Lisäksi %1 muuta on täynnä jollakin neljänneksellä; suunnitelman vienti luettelee kaikki.</translation>
    </message>
    <message>
        <source>%1 added: %2</source>
        <translation>%1 lisätty: %2</translation>
    </message>
    <message>
        <source>%1 changed: %2</source>
        <translation>%1 muutettu: %2</translation>
    </message>
    <message>
        <source>%1 removed: %2</source>
        <translation>%1 poistettu: %2</translation>
    </message>
    <message>
        <source>%1: %2 rows at once</source>
        <translation>%1: %2 riviä kerralla</translation>
    </message>
    <message>
        <source>A measure needs a title. Write what is to be done.</source>
        <translation>Toimenpiteellä on oltava nimi. Kirjoita, mitä tehdään.</translation>
    </message>
    <message>
        <source>A position needs the group that takes it. Write the name of the working group.</source>
        <translation>Kannanotolla on oltava esittäjä. Kirjoita työryhmän nimi.</translation>
    </message>
    <message>
        <source>A decision needs the body that made it, such as the board of the region.</source>
        <translation>Päätöksellä on oltava tekijä, esimerkiksi maakuntahallitus.</translation>
    </message>
    <message>
        <source>The row %1 is no longer there. Somebody has removed it.</source>
        <translation>Riviä %1 ei enää ole. Joku on poistanut sen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date. Write it as 31.12.2019 or 2019-12-31.</source>
        <translation>”%1” ei ole päivämäärä. Kirjoita se muodossa 31.12.2019 tai 2019-12-31.</translation>
    </message>
    <message>
        <source>The table holds no row with a title: nothing was added.</source>
        <translation>Taulukossa ei ole yhtään nimettyä riviä: mitään ei lisätty.</translation>
    </message>
    <message>
        <source>This list has no field &quot;%1&quot;.</source>
        <translation>Luettelossa ei ole kenttää ”%1”.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>avoin</translation>
    </message>
    <message>
        <source>done</source>
        <translation>valmis</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>käynnissä</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>rauennut</translation>
    </message>
    <message>
        <source>%1, place in the plan</source>
        <translation>%1, paikka suunnitelmassa</translation>
    </message>
    <message>
        <source>%1, finding %2</source>
        <translation>%1, havainto %2</translation>
    </message>
    <message>
        <source>One installation twice: %1</source>
        <translation>Sama asennus kahdesti: %1</translation>
    </message>
    <message>
        <source>One product: %1</source>
        <translation>Sama tuote: %1</translation>
    </message>
    <message>
        <source>One function: %1</source>
        <translation>Sama tehtävä: %1</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Kannanotot</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Päätökset</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Vastuuhenkilö</translation>
    </message>
    <message>
        <source>Dissenting</source>
        <translation>Eriävä</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Kirjoittaja</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Päätetty</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Päättäjä</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>myöhässä</translation>
    </message>
    <message>
        <source>dissents</source>
        <translation>eriävä</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>puoltaa</translation>
    </message>
    <message>
        <source>%1 added.</source>
        <translation>%1 lisätty.</translation>
    </message>
    <message>
        <source>%1 removed.</source>
        <translation>%1 poistettu.</translation>
    </message>
    <message>
        <source>Measures added: %1.</source>
        <translation>Toimenpiteitä lisätty: %1.</translation>
    </message>
    <message>
        <source>Nothing in this list.</source>
        <translation>Luettelo on tyhjä.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a list of the work plan. There are: measures, positions, decisions.</source>
        <translation>”%1” ei ole työsuunnitelman luettelo. Luettelot ovat: measures, positions, decisions.</translation>
    </message>
    <message>
        <source>The last cut-over by quarter: in half of the cases %1 or before, in more than one of ten only after %2. Planned: %3.</source>
        <translation>Viimeisen käyttöönoton vuosineljännes: puolessa tapauksista %1 tai ennen, useammassa kuin yhdessä kymmenestä vasta vuosineljänneksen %2 jälkeen. Suunniteltu: %3.</translation>
    </message>
    <message>
        <source>The last cut-over by quarter: in at least half of the cases only after %1. Planned: %2.</source>
        <translation>Viimeisen käyttöönoton vuosineljännes: vähintään puolessa tapauksista vasta vuosineljänneksen %1 jälkeen. Suunniteltu: %2.</translation>
    </message>
</context>
<context>
    <name>start</name>
    <message>
        <source>Plans the consolidation waves of a region&apos;s information systems.</source>
        <translation>Suunnittelee maakunnan tietojärjestelmien konsolidoinnin aaltoina.</translation>
    </message>
    <message>
        <source>Project to open (.aallokko).</source>
        <translation>Avattava projekti (.aallokko).</translation>
    </message>
    <message>
        <source>[file]</source>
        <translation>[tiedosto]</translation>
    </message>
    <message>
        <source>Language: fi, sv or en.</source>
        <translation>Kieli: fi, sv tai en.</translation>
    </message>
    <message>
        <source>Theme: system, light or dark.</source>
        <translation>Teema: system, light tai dark.</translation>
    </message>
    <message>
        <source>Filter of the Inventory page.</source>
        <translation>Inventaariosivun suodatin.</translation>
    </message>
    <message>
        <source>System to select, by number.</source>
        <translation>Valittavan järjestelmän numero.</translation>
    </message>
    <message>
        <source>File to show in the Import page; may be repeated.</source>
        <translation>Tuontisivulla näytettävä tiedosto. Valinnan voi toistaa.</translation>
    </message>
    <message>
        <source>Run the planner for this many seconds.</source>
        <translation>Suunnittele näin monta sekuntia.</translation>
    </message>
    <message>
        <source>Save a picture of the window and end.</source>
        <translation>Tallenna ikkunan kuva ja lopeta.</translation>
    </message>
    <message>
        <source>Save the picture after this many seconds.</source>
        <translation>Tallenna kuva näin monen sekunnin kuluttua.</translation>
    </message>
    <message>
        <source>Tab of the Import page: 0, 1 or 2.</source>
        <translation>Tuontisivun välilehti: 0, 1 tai 2.</translation>
    </message>
    <message>
        <source>Make a project from the synthetic example region.</source>
        <translation>Luo projekti keksitystä esimerkkimaakunnasta.</translation>
    </message>
    <message>
        <source>Open the reasons for the selection.</source>
        <translation>Avaa valinnan perustelut.</translation>
    </message>
    <message>
        <source>Size of the window, such as 1440x900.</source>
        <translation>Ikkunan koko, esimerkiksi 1440x900.</translation>
    </message>
    <message>
        <source>Neither read nor store settings of earlier starts.</source>
        <translation>Älä lue äläkä tallenna asetuksia.</translation>
    </message>
    <message>
        <source>Question of the Graph page: waves, groups, around, stops, between, cycles or matrix.</source>
        <translation>Verkkosivun kysymys: waves, groups, around, stops, between, cycles tai matrix.</translation>
    </message>
    <message>
        <source>Page to show first: overview, inventory, import, duplicates, graph, waves, roadmap, scenarios, quality, audit or reports.</source>
        <translation>Ensin näytettävä sivu: overview, inventory, import, duplicates, graph, waves, roadmap, scenarios, quality, audit tai reports.</translation>
    </message>
</context>
<context>
    <name>aallokko::gui::WorkDelegate</name>
    <message>
        <source>Write here…</source>
        <translation>Kirjoita tähän…</translation>
    </message>
    <message>
        <source>Names between semicolons</source>
        <translation>Nimet puolipisteillä erotettuina</translation>
    </message>
    <message>
        <source>31.12.2019</source>
        <translation>31.12.2019</translation>
    </message>
</context>
<context>
    <name>aallokko::gui::WorkListView</name>
    <message>
        <source>All positions</source>
        <translation>Kaikki kannanotot</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Kaikki tilat</translation>
    </message>
    <message>
        <source>Not closed</source>
        <translation>Avoimet ja käynnissä</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Myöhässä</translation>
    </message>
    <message>
        <source>All responsible</source>
        <translation>Kaikki vastuuhenkilöt</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Kaikki työryhmät</translation>
    </message>
    <message>
        <source>All bodies</source>
        <translation>Kaikki toimielimet</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>No row matches. Remove one of the filters above.</source>
        <translation>Mikään rivi ei täytä ehtoja. Poista jokin suodatin yläpuolelta.</translation>
    </message>
    <message>
        <source>No measures yet. A measure is work to do, with who and by when: press Insert, or paste a table from a spreadsheet program.</source>
        <translation>Toimenpiteitä ei vielä ole. Toimenpide on tehtävä työ, sen vastuuhenkilö ja määräaika: paina Insert tai liitä taulukko taulukkolaskennasta.</translation>
    </message>
    <message>
        <source>No positions yet. A position is what a working group says of a plan or another proposal; dissent is kept. Press Insert.</source>
        <translation>Kannanottoja ei vielä ole. Kannanotto on työryhmän näkemys suunnitelmasta tai muusta ehdotuksesta; eriävät säilyvät. Paina Insert.</translation>
    </message>
    <message>
        <source>No decisions yet. A decision is what a body decided formally, with its day and section. Press Insert.</source>
        <translation>Päätöksiä ei vielä ole. Päätös on toimielimen muodollinen päätös päivineen ja pykälineen. Paina Insert.</translation>
    </message>
    <message>
        <source>F2 edits a cell, Insert adds a row, Delete removes.</source>
        <translation>F2 muokkaa solua, Insert lisää rivin, Delete poistaa.</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Suodatin: %1</translation>
    </message>
    <message>
        <source>Filter: words of any column</source>
        <translation>Suodatin: sanoja mistä tahansa sarakkeesta</translation>
    </message>
    <message>
        <source>Status shown</source>
        <translation>Näytettävä tila</translation>
    </message>
    <message>
        <source>Person or group shown</source>
        <translation>Näytettävä henkilö tai ryhmä</translation>
    </message>
</context>
<context>
    <name>aallokko::gui::WorkPlanPage</name>
    <message>
        <source>Work plan</source>
        <translation>Työsuunnitelma</translation>
    </message>
    <message>
        <source>Linked: %1</source>
        <translation>Liitetty: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n rivi kopioitu.</numerusform>
            <numerusform>%n riviä kopioitu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Leikepöytä</translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s) stored.</source>
        <translation>
            <numerusform>%n toimenpide tallennettu.</numerusform>
            <numerusform>%n toimenpidettä tallennettu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Measures from a table</source>
        <translation>Toimenpiteet taulukosta</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.ods *.csv *.tsv *.txt);;All files (*)</source>
        <translation>Taulukot (*.xlsx *.ods *.csv *.tsv *.txt);;Kaikki tiedostot (*)</translation>
    </message>
    <message>
        <source>Save what is shown</source>
        <translation>Tallenna näkyvät rivit</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;CSV table (*.csv);;Web page (*.html)</source>
        <translation>Excel-työkirja (*.xlsx);;CSV-taulukko (*.csv);;Verkkosivu (*.html)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Kirjoitettu: %1</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Lisää rivi</translation>
    </message>
    <message>
        <source>Begins a new row in the list</source>
        <translation>Aloittaa luetteloon uuden rivin</translation>
    </message>
    <message>
        <source>Mark done</source>
        <translation>Merkitse valmiiksi</translation>
    </message>
    <message>
        <source>Sets the status of the selected rows to done</source>
        <translation>Merkitsee valitut rivit valmiiksi</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Removes the selected rows; can be undone</source>
        <translation>Poistaa valitut rivit; voidaan kumota</translation>
    </message>
    <message>
        <source>Show the systems</source>
        <translation>Näytä järjestelmät</translation>
    </message>
    <message>
        <source>Goes to the systems of the selected rows</source>
        <translation>Siirtyy valittujen rivien järjestelmiin</translation>
    </message>
    <message>
        <source>Link the selected system</source>
        <translation>Liitä valittu järjestelmä</translation>
    </message>
    <message>
        <source>Links the system that is selected in the program to the selected measures</source>
        <translation>Liittää ohjelmassa valitun järjestelmän valittuihin toimenpiteisiin</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Kopioi rivit</translation>
    </message>
    <message>
        <source>Copies the selected rows for a spreadsheet program</source>
        <translation>Kopioi valitut rivit taulukkolaskentaan</translation>
    </message>
    <message>
        <source>Paste measures</source>
        <translation>Liitä toimenpiteet</translation>
    </message>
    <message>
        <source>Adds the rows of a copied table: title, responsible, due, status, systems</source>
        <translation>Lisää kopioidun taulukon rivit: toimenpide, vastuuhenkilö, määräaika, tila, järjestelmät</translation>
    </message>
    <message>
        <source>Measures from a file…</source>
        <translation>Toimenpiteet tiedostosta…</translation>
    </message>
    <message>
        <source>Adds the measures of a spreadsheet or CSV</source>
        <translation>Lisää taulukon tai CSV-tiedoston toimenpiteet</translation>
    </message>
    <message>
        <source>Save what is shown…</source>
        <translation>Tallenna näkyvät…</translation>
    </message>
    <message>
        <source>Saves the rows shown as XLSX, CSV or HTML</source>
        <translation>Tallentaa näkyvät rivit XLSX-, CSV- tai HTML-tiedostoksi</translation>
    </message>
    <message>
        <source>Link a system by name</source>
        <translation>Liitä järjestelmä nimellä</translation>
    </message>
    <message>
        <source>Link a system to the selected measures</source>
        <translation>Liitä järjestelmä valittuihin toimenpiteisiin</translation>
    </message>
    <message>
        <source>Lists of the work plan</source>
        <translation>Työsuunnitelman luettelot</translation>
    </message>
    <message>
        <source>Open measures: %1, overdue: %2</source>
        <translation>Avoimia toimenpiteitä: %1, myöhässä: %2</translation>
    </message>
    <message>
        <source>Here stand the measures, positions and decisions.
There is no project yet: open one, or the example.</source>
        <translation>Tässä ovat toimenpiteet, kannanotot ja päätökset.
Projektia ei vielä ole: avaa projekti tai esimerkki.</translation>
    </message>
</context>
<context>
    <name>aallokko::models::WorkTable</name>
    <message>
        <source>A new row: it is stored when &quot;%1&quot; has been written.</source>
        <translation>Uusi rivi: se tallennetaan, kun ”%1” on kirjoitettu.</translation>
    </message>
</context>
</TS>
