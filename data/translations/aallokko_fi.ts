<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>ColumnLoad</name>
    <message>
        <source>%1: %2 % in %3</source>
        <translation>%1: %2 %, %3</translation>
    </message>
    <message>
        <source>%1 %4: %2 % in %3</source>
        <translation>%1 %4: %2 %, %3</translation>
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
        <source>Column</source>
        <translation>Sarake</translation>
    </message>
    <message>
        <source>Header in the file</source>
        <translation>Otsikko tiedostossa</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Kenttä</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Varmuus</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Miksi</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>jätetty pois</translation>
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
        <source>Change</source>
        <translation>Muutos</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Järjestelmä</translation>
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
        <translation>taas tiedostossa</translation>
    </message>
    <message>
        <source>%1, typed value differs</source>
        <translation>%1, kirjattu arvo on toinen</translation>
    </message>
    <message>
        <source>%1 systems new, %2 changed, %3 unchanged, %4 missing; %5 interfaces new or changed.</source>
        <translation>Järjestelmiä: uusia %1, muuttuneita %2, ennallaan %3, puuttuvia %4. Uusia tai muuttuneita liittymiä %5.</translation>
    </message>
</context>
<context>
    <name>ResourceFamily</name>
    <message>
        <source>Core team</source>
        <translation>Ydintiimi</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisaatio</translation>
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
        <source>National slot</source>
        <translation>Kansallinen käyttöönottopaikka</translation>
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
        <source>&amp;Search everything</source>
        <translation>&amp;Hae kaikesta</translation>
    </message>
    <message>
        <source>Search all systems and go there</source>
        <translation>Hae järjestelmistä ja siirry löydettyyn</translation>
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
        <source>%n cell(s) pasted</source>
        <translation>
            <numerusform>%n solu liitetty</numerusform>
            <numerusform>%n solua liitetty</numerusform>
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
        <source>Inventories (*.xlsx *.ods *.csv *.tsv *.txt *.yaml *.yml);;All files (*)</source>
        <translation>Inventaariot (*.xlsx *.ods *.csv *.tsv *.txt *.yaml *.yml);;Kaikki tiedostot (*)</translation>
    </message>
</context>
<context>
    <name>aallokko::gui::SearchBox</name>
    <message>
        <source>Search systems (Ctrl+K)</source>
        <translation>Hae järjestelmiä (Ctrl+K)</translation>
    </message>
    <message>
        <source>Search all systems</source>
        <translation>Hae kaikista järjestelmistä</translation>
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
</context>
<context>
    <name>cli</name>
    <message>
        <source>lists the audit trail or checks its chain</source>
        <translation>luettelee muutoslokin tai tarkistaa sen ketjun</translation>
    </message>
    <message>
        <source>only this severity and above: info (default), warning or error</source>
        <translation>vain tämä vakavuus ja sitä vakavammat: info (oletus), warning tai error</translation>
    </message>
    <message>
        <source>applies the quality rules</source>
        <translation>tarkistaa laatusäännöt</translation>
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
        <source>No organisation has the code or name &quot;%1&quot;.</source>
        <translation>Millään organisaatiolla ei ole koodia tai nimeä ”%1”.</translation>
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
        <source>%1 systems added, %2 changed, %3 unchanged; %4 interfaces added, %5 changed. Errors: %6, warnings: %7.</source>
        <translation>Järjestelmiä lisätty %1, muutettu %2, ennallaan %3. Liittymiä lisätty %4, muutettu %5. Virheitä %6, varoituksia %7.</translation>
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
        <translation>Kun arvioiden epävarmuus otetaan huomioon, kustannus on %1–%2 (P10–P90).</translation>
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
        <source>%1 (%2) has criticality %3 but no interface is stated. Name the interfaces or write that there are none.</source>
        <translation>%1 (%2): kriittisyys on %3, mutta liittymiä ei ole ilmoitettu. Nimeä liittymät tai kirjoita, ettei niitä ole.</translation>
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
        <source>No system in the region serves the function %1 (%2). Add the missing row, or state that the work is done by hand.</source>
        <translation>Mikään maakunnan järjestelmä ei palvele toimintoa %1 (%2). Lisää puuttuva rivi tai ilmoita, että työ tehdään käsin.</translation>
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
        <source>%1 (%2): the yearly cost of %3 € is far from that of like systems (about %4 €). Check the unit of the figure.</source>
        <translation>%1 (%2): vuosikustannus %3 € poikkeaa paljon vastaavista järjestelmistä (noin %4 €). Tarkista luvun yksikkö.</translation>
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
        <source>The function %1 (%2) is due on %4, but none of its %3 systems is ready by then. Plan a new, a continuing or a minimum solution.</source>
        <translation>Toiminto %1 (%2) tarvitsee järjestelmän %4, mutta mikään sen järjestelmistä (%3) ei ole silloin valmis. Suunnittele uusi, jatkuva tai vähimmäisratkaisu.</translation>
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
        <source>%1 (%2): the cut-over on %3 falls into the freeze %4.</source>
        <translation>%1 (%2): tuotantoonsiirto %3 osuu muutosjäädytykseen %4.</translation>
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
        <source>%1 (%2): the solution &quot;%3&quot; contradicts the transfer of its function %4.</source>
        <translation>%1 (%2): ratkaisu ”%3” on ristiriidassa toiminnon %4 siirtymisen kanssa.</translation>
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
</context>
</TS>
