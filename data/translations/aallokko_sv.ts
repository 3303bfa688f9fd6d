<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>AcceptWords</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n ny</numerusform>
            <numerusform>%n nya</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n ändring</numerusform>
            <numerusform>%n ändringar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n saknad</numerusform>
            <numerusform>%n saknade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n back</source>
        <translation>
            <numerusform>%n återkommen</numerusform>
            <numerusform>%n återkomna</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interface(s)</source>
        <translation>
            <numerusform>%n gränssnitt</numerusform>
            <numerusform>%n gränssnitt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of ours kept</source>
        <translation>
            <numerusform>%n eget värde behålls</numerusform>
            <numerusform>%n egna värden behålls</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Inget är valt</translation>
    </message>
    <message>
        <source>Accept the changes</source>
        <translation>Godkänn ändringarna</translation>
    </message>
    <message>
        <source>Accept %1</source>
        <translation>Godkänn %1</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) left</source>
        <translation>
            <numerusform>%n konflikt kvarstår</numerusform>
            <numerusform>%n konflikter kvarstår</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnLoad</name>
    <message>
        <source>%1: %2 of %3 person-days</source>
        <translation>%1: %2 av %3 persondagar</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 av %3</translation>
    </message>
    <message numerus="yes">
        <source>%1, full in %n quarter(s)</source>
        <translation>
            <numerusform>%1, fullt i %n kvartal</numerusform>
            <numerusform>%1, fullt i %n kvartal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n full</source>
        <translation>
            <numerusform>%1, %n full</numerusform>
            <numerusform>%1, %n fulla</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 used in the whole phase</source>
        <translation>%1: %2 av hela fasens kapacitet används</translation>
    </message>
    <message>
        <source>Fullest quarter:</source>
        <translation>Fullaste kvartalet:</translation>
    </message>
    <message>
        <source>%1 of %2 are full in some quarter; fullest:</source>
        <translation>%1 av %2 är fulla i något kvartal. Fullast:</translation>
    </message>
</context>
<context>
    <name>ColumnWords</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
</context>
<context>
    <name>GraphWords</name>
    <message>
        <source>Choose a system: type a part of its name above, or select one on any page.</source>
        <translation>Välj ett system: skriv en del av dess namn ovan eller markera det på valfri sida.</translation>
    </message>
    <message>
        <source>Choose the other system: type a part of its name above.</source>
        <translation>Välj det andra systemet: skriv en del av dess namn ovan.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln system(s)</source>
        <translation>
            <numerusform>%Ln system</numerusform>
            <numerusform>%Ln system</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to give up</source>
        <translation>
            <numerusform>%Ln att avstå från</numerusform>
            <numerusform>%Ln att avstå från</numerusform>
        </translation>
    </message>
    <message>
        <source>No cycles: every system can follow what it needs.</source>
        <translation>Inga cirklar: varje system kan följa efter det som det behöver.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cycle(s)</source>
        <translation>
            <numerusform>%Ln cirkel</numerusform>
            <numerusform>%Ln cirklar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln interface(s)</source>
        <translation>
            <numerusform>%Ln gränssnitt</numerusform>
            <numerusform>%Ln gränssnitt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hard one(s) the wrong way</source>
        <translation>
            <numerusform>%Ln obligatorisk åt fel håll</numerusform>
            <numerusform>%Ln obligatoriska åt fel håll</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln grupp</numerusform>
            <numerusform>%Ln grupper</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln interface(s) between them</source>
        <translation>
            <numerusform>%Ln gränssnitt mellan dem</numerusform>
            <numerusform>%Ln gränssnitt mellan dem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln system(s) in wave order</source>
        <translation>
            <numerusform>%Ln system i vågornas ordning</numerusform>
            <numerusform>%Ln system i vågornas ordning</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a row gets, a column gives; crossed cells above the diagonal: %Ln hard one(s) the wrong way</source>
        <translation>
            <numerusform>en rad får, en kolumn ger; kryss ovanför diagonalen: %Ln obligatorisk åt fel håll</numerusform>
            <numerusform>en rad får, en kolumn ger; kryss ovanför diagonalen: %Ln obligatoriska åt fel håll</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without interfaces left out</source>
        <translation>
            <numerusform>%Ln utan gränssnitt utelämnat</numerusform>
            <numerusform>%Ln utan gränssnitt utelämnade</numerusform>
        </translation>
    </message>
    <message>
        <source>outside systems</source>
        <translation>utomstående</translation>
    </message>
    <message>
        <source>systems</source>
        <translation>system</translation>
    </message>
    <message numerus="yes">
        <source>+%Ln other(s)</source>
        <translation>
            <numerusform>+%Ln till</numerusform>
            <numerusform>+%Ln till</numerusform>
        </translation>
    </message>
    <message>
        <source>The system</source>
        <translation>Systemet</translation>
    </message>
    <message>
        <source>Feeds it</source>
        <translation>Matar det</translation>
    </message>
    <message>
        <source>Gets from it</source>
        <translation>Får från det</translation>
    </message>
    <message>
        <source>No interface of these kinds is known for %1.</source>
        <translation>Inga gränssnitt av dessa slag är kända för %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 within %Ln step(s) of %2</source>
        <translation>
            <numerusform>%1 inom %Ln steg från %2</numerusform>
            <numerusform>%1 inom %Ln steg från %2</numerusform>
        </translation>
    </message>
    <message>
        <source>stops</source>
        <translation>stannar</translation>
    </message>
    <message>
        <source>may stop</source>
        <translation>kan stanna</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Stannar</translation>
    </message>
    <message numerus="yes">
        <source>After %Ln step(s)</source>
        <translation>
            <numerusform>Efter %Ln steg</numerusform>
            <numerusform>Efter %Ln steg</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is known to stop when %1 stops.</source>
        <translation>Inget känt system stannar när %1 stannar.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 och %2</translation>
    </message>
    <message>
        <source>No chain of interfaces joins %1.</source>
        <translation>Ingen kedja av gränssnitt förenar %1.</translation>
    </message>
    <message numerus="yes">
        <source>No chain joins %1 this way. Either way there is one of %Ln step(s): choose both directions.</source>
        <translation>
            <numerusform>Ingen kedja förenar %1 i denna riktning. Åt båda hållen finns en på %Ln steg: välj båda riktningarna.</numerusform>
            <numerusform>Ingen kedja förenar %1 i denna riktning. Åt båda hållen finns en på %Ln steg: välj båda riktningarna.</numerusform>
        </translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message numerus="yes">
        <source>Step %Ln</source>
        <translation>
            <numerusform>Steg %Ln</numerusform>
            <numerusform>Steg %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shortest chains between %1: %Ln step(s)</source>
        <translation>
            <numerusform>Kortaste kedjorna mellan %1: %Ln steg</numerusform>
            <numerusform>Kortaste kedjorna mellan %1: %Ln steg</numerusform>
        </translation>
    </message>
    <message>
        <source>System without a name</source>
        <translation>System utan namn</translation>
    </message>
    <message numerus="yes">
        <source>%Ln outside</source>
        <translation>
            <numerusform>%Ln utomstående</numerusform>
            <numerusform>%Ln utomstående</numerusform>
        </translation>
    </message>
    <message>
        <source>national service</source>
        <translation>nationell tjänst</translation>
    </message>
    <message>
        <source>not in the inventory</source>
        <translation>inte i inventeringen</translation>
    </message>
    <message>
        <source>bridge %1 a year</source>
        <translation>brygga %1 per år</translation>
    </message>
    <message>
        <source>wrong way: the receiver moves first</source>
        <translation>fel väg: mottagaren flyttar först</translation>
    </message>
    <message>
        <source>give up to open the cycle</source>
        <translation>avstå från detta så öppnas cirkeln</translation>
    </message>
    <message>
        <source>%1/yr</source>
        <translation>%1/år</translation>
    </message>
    <message>
        <source>National services</source>
        <translation>Nationella tjänster</translation>
    </message>
    <message>
        <source>Ends not found</source>
        <translation>Ändar som inte hittats</translation>
    </message>
    <message>
        <source>No colours</source>
        <translation>Inga färger</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Place in the plan</source>
        <translation>Plats i planen</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sektor</translation>
    </message>
    <message>
        <source>Between phases</source>
        <translation>Mellan faserna</translation>
    </message>
    <message>
        <source>Not in time</source>
        <translation>Hinner inte i tid</translation>
    </message>
    <message>
        <source>Goes on as is</source>
        <translation>Fortsätter som förut</translation>
    </message>
    <message>
        <source>Needs no wave</source>
        <translation>Behöver ingen våg</translation>
    </message>
    <message>
        <source>Not in the plan</source>
        <translation>Inte i planen</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Utomstående</translation>
    </message>
    <message>
        <source>No organisation</source>
        <translation>Ingen organisation</translation>
    </message>
    <message>
        <source>No function told</source>
        <translation>Ingen uppgift angiven</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Övriga</translation>
    </message>
    <message numerus="yes">
        <source>%Ln interface(s) to replace or make one-way so that all open</source>
        <translation>
            <numerusform>%Ln gränssnitt att ersätta eller göra enkelriktat så att alla öppnas</numerusform>
            <numerusform>%Ln gränssnitt att ersätta eller göra enkelriktade så att alla öppnas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln interface(s) between quarters</source>
        <translation>
            <numerusform>%Ln gränssnitt mellan kvartal</numerusform>
            <numerusform>%Ln gränssnitt mellan kvartal</numerusform>
        </translation>
    </message>
    <message>
        <source>those drawn cost %1 a year while they last</source>
        <translation>de ritade kostar %1 per år så länge de varar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) before</source>
        <translation>
            <numerusform>%Ln steg före</numerusform>
            <numerusform>%Ln steg före</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) on</source>
        <translation>
            <numerusform>%Ln steg framåt</numerusform>
            <numerusform>%Ln steg framåt</numerusform>
        </translation>
    </message>
    <message>
        <source>When %1 stops, so do for certain: %2 · perhaps: %3 (the strength of an interface on the way is not told)</source>
        <translation>När %1 stannar, stannar säkert: %2 · kanske: %3 (styrkan hos något gränssnitt på vägen är inte angiven)</translation>
    </message>
</context>
<context>
    <name>GroupWords</name>
    <message>
        <source>less than 1</source>
        <translation>under 1</translation>
    </message>
    <message>
        <source>no quarter in the plan</source>
        <translation>inget kvartal i planen</translation>
    </message>
</context>
<context>
    <name>ImportRun</name>
    <message>
        <source>Clipboard (%2) %1</source>
        <translation>Urklipp (%2) %1</translation>
    </message>
</context>
<context>
    <name>ImportTables</name>
    <message>
        <source>known header</source>
        <translation>känd rubrik</translation>
    </message>
    <message>
        <source>known header, inflected</source>
        <translation>känd rubrik, böjd form</translation>
    </message>
    <message>
        <source>same words</source>
        <translation>samma ord</translation>
    </message>
    <message>
        <source>similar spelling</source>
        <translation>liknande stavning</translation>
    </message>
    <message>
        <source>by the values of the column</source>
        <translation>enligt kolumnens värden</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>eget val</translation>
    </message>
    <message>
        <source>may mean several fields: choose one</source>
        <translation>kan avse flera fält: välj ett</translation>
    </message>
    <message>
        <source>not sure enough: choose a field</source>
        <translation>osäkert: välj ett fält</translation>
    </message>
    <message>
        <source>another column has this field</source>
        <translation>en annan kolumn har detta fält</translation>
    </message>
    <message>
        <source>the values do not fit the field</source>
        <translation>värdena passar inte fältet</translation>
    </message>
    <message>
        <source>unknown header</source>
        <translation>okänd rubrik</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Header row</source>
        <translation>Rubrikrad</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rader</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nya</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ändrade</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Oförändrade</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Saknas</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Överhoppade</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Avvisade</translation>
    </message>
    <message>
        <source>Interfaces</source>
        <translation>Gränssnitt</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>by row</source>
        <translation>enligt rad</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Allvarlighetsgrad</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blad</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Cell</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>%1 systems new, %2 changed, %3 unchanged, %4 missing; %5 interfaces new or changed.</source>
        <translation>System: nya %1, ändrade %2, oförändrade %3, saknas %4. Nya eller ändrade gränssnitt: %5.</translation>
    </message>
    <message>
        <source>column of the inventory form</source>
        <translation>kolumn i inventeringsblanketten</translation>
    </message>
    <message>
        <source>chosen at an earlier import</source>
        <translation>valt vid en tidigare import</translation>
    </message>
    <message>
        <source>the amounts are not in euros</source>
        <translation>beloppen är inte i euro</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>väntar</translation>
    </message>
    <message>
        <source>reading …</source>
        <translation>läses …</translation>
    </message>
    <message>
        <source>read</source>
        <translation>läst</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>kan inte läsas</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabb</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
</context>
<context>
    <name>InventoryViews</name>
    <message>
        <source>Everything</source>
        <translation>Allt</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>Ägare saknas</translation>
    </message>
    <message>
        <source>Contracts ending within a year</source>
        <translation>Avtalet upphör inom ett år</translation>
    </message>
    <message>
        <source>Patient data</source>
        <translation>Patientuppgifter</translation>
    </message>
</context>
<context>
    <name>MoveAdvice</name>
    <message>
        <source>%1: fits, %2</source>
        <translation>%1: passar, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: breaks %n demand(s), %2</source>
        <translation>
            <numerusform>%1: bryter mot %n krav, %2</numerusform>
            <numerusform>%1: bryter mot %n krav, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OriginWords</name>
    <message>
        <source>File says: %1 (%2)</source>
        <translation>Filen säger: %1 (%2)</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ingenting</translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Sida %1 av %2</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Markera allt</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Öka</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>M&amp;inska</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Alternativet ”%1” finns inte.</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Dessa alternativ finns inte: %1.</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>Värde saknas efter ”%1”.</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>Alternativet ”%1” tar inget värde.</translation>
    </message>
    <message>
        <source>Displays help on commandline options.</source>
        <translation>Visar denna hjälp.</translation>
    </message>
    <message>
        <source>Displays help including Qt specific options.</source>
        <translation>Visar hjälpen med Qt:s egna alternativ.</translation>
    </message>
    <message>
        <source>Displays version information.</source>
        <translation>Visar versionen.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Användning: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Alternativ:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Argument:</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[alternativ]</translation>
    </message>
</context>
<context>
    <name>QDockWidget</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Lösgör</translation>
    </message>
    <message>
        <source>Closes the dock widget</source>
        <translation>Stänger panelen</translation>
    </message>
    <message>
        <source>Undocks and re-attaches the dock widget</source>
        <translation>Lösgör panelen eller fäster den igen</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Sök i:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Fil&amp;namn:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Filtyp:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Mapp:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öppna</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Spara</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Välj</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Bakåt</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Framåt</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Överordnad mapp</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Skapa ny mapp</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Byt namn</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Ta bort</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Visa &amp;dolda filer</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Ny mapp</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 finns redan.
Ska filen ersättas?</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storlek</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Ändrad</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Dator</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ångra</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gör om</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Klipp &amp;ut</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiera</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>K&amp;listra in</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Markera allt</translation>
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
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Förkasta</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Tillämpa</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Återställ</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjälp</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nej</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Space</source>
        <translation>Mellanslag</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Vänster</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Höger</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Upp</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ned</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ångra</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gör om</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Klipp &amp;ut</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiera</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Kopiera l&amp;änkens adress</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>K&amp;listra in</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Markera allt</translation>
    </message>
</context>
<context>
    <name>QXmlStream</name>
    <message>
        <source>Extra content at end of document.</source>
        <translation>Filen har överflödigt innehåll i slutet.</translation>
    </message>
    <message>
        <source>Premature end of document.</source>
        <translation>Filen slutar för tidigt.</translation>
    </message>
    <message>
        <source>Invalid document.</source>
        <translation>Innehållet är inte giltig XML.</translation>
    </message>
    <message>
        <source>Attribute &apos;%1&apos; redefined.</source>
        <translation>Attributet ”%1” finns två gånger.</translation>
    </message>
    <message>
        <source>Expected %1, but got &apos;%2&apos;.</source>
        <translation>Väntade %1 men fann ”%2”.</translation>
    </message>
    <message>
        <source>Unexpected &apos;%1&apos;.</source>
        <translation>Oväntat tecken ”%1”.</translation>
    </message>
    <message>
        <source>Expected character data.</source>
        <translation>Text väntades.</translation>
    </message>
    <message>
        <source>Encoding %1 is unsupported</source>
        <translation>Teckenkodningen %1 stöds inte.</translation>
    </message>
    <message>
        <source>Namespace prefix &apos;%1&apos; not declared</source>
        <translation>Namnrymden ”%1” är inte definierad.</translation>
    </message>
    <message>
        <source>Encountered incorrectly encoded content.</source>
        <translation>Innehållet följer inte den angivna teckenkodningen.</translation>
    </message>
    <message>
        <source>Invalid XML character.</source>
        <translation>Otillåtet tecken.</translation>
    </message>
    <message>
        <source>Start tag expected.</source>
        <translation>Starttaggen saknas.</translation>
    </message>
    <message>
        <source>Invalid XML name.</source>
        <translation>Ogiltigt namn.</translation>
    </message>
    <message>
        <source>Entity &apos;%1&apos; not declared.</source>
        <translation>Entiteten ”%1” är inte definierad.</translation>
    </message>
    <message>
        <source>Opening and ending tag mismatch.</source>
        <translation>Start- och sluttaggen stämmer inte överens.</translation>
    </message>
    <message>
        <source>Invalid character reference.</source>
        <translation>Ogiltig teckenreferens.</translation>
    </message>
</context>
<context>
    <name>RequestForm</name>
    <message>
        <source>Wrote the form %1. Send it; the answer comes back by import.</source>
        <translation>Blanketten %1 är klar. Skicka den; svaret kommer tillbaka genom import.</translation>
    </message>
    <message>
        <source>Save the form for %1</source>
        <translation>Spara blanketten: %1</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Arbetsböcker (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>ResourceFamily</name>
    <message>
        <source>Core team</source>
        <translation>Kärngrupp</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Utbildning</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Change load</source>
        <translation>Förändringsbelastning</translation>
    </message>
    <message>
        <source>Change freeze</source>
        <translation>Ändringsstopp</translation>
    </message>
    <message>
        <source>Forbidden quarter</source>
        <translation>Förbjudet kvartal</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationer</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Leverantörer</translation>
    </message>
    <message>
        <source>Key persons</source>
        <translation>Nyckelpersoner</translation>
    </message>
    <message>
        <source>National services</source>
        <translation>Nationella tjänster</translation>
    </message>
</context>
<context>
    <name>RoadmapWords</name>
    <message>
        <source>wk %1</source>
        <translation>v. %1</translation>
    </message>
    <message>
        <source>Week %1/%2</source>
        <translation>Vecka %1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n månad</numerusform>
            <numerusform>%n månader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>Decision and procurement</source>
        <translation>Beslut och upphandling</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Förberedelse</translation>
    </message>
    <message>
        <source>Migration and tests</source>
        <translation>Migrering och test</translation>
    </message>
    <message>
        <source>Cut-over</source>
        <translation>Produktionssättning</translation>
    </message>
    <message>
        <source>Closing and archiving</source>
        <translation>Avveckling och arkivering</translation>
    </message>
    <message>
        <source>Work in one go</source>
        <translation>Arbetet på en gång</translation>
    </message>
    <message>
        <source>Notice at the latest</source>
        <translation>Uppsägning senast</translation>
    </message>
    <message>
        <source>Tender starts at the latest</source>
        <translation>Upphandling börjar senast</translation>
    </message>
    <message>
        <source>Takeover</source>
        <translation>Övertagande</translation>
    </message>
    <message>
        <source>Reading of the old system ends</source>
        <translation>Läsning av det gamla systemet upphör</translation>
    </message>
    <message>
        <source>Old system closed</source>
        <translation>Det gamla systemet stängs</translation>
    </message>
    <message>
        <source>Contract ends</source>
        <translation>Avtalet upphör</translation>
    </message>
    <message>
        <source>The latest day to give notice has passed.</source>
        <translation>Sista dagen för uppsägning har passerat.</translation>
    </message>
    <message>
        <source>The tender should have started already.</source>
        <translation>Upphandlingen borde redan ha börjat.</translation>
    </message>
    <message>
        <source>The contract ends on %1, before the cut-over (%2).</source>
        <translation>Avtalet upphör %1, före produktionssättningen (%2).</translation>
    </message>
    <message>
        <source>No day is left for the cut-over in %1.</source>
        <translation>Ingen dag blir kvar för produktionssättningen under %1.</translation>
    </message>
    <message>
        <source>Work: %1.</source>
        <translation>Arbete: %1.</translation>
    </message>
    <message>
        <source>Continues as it is.</source>
        <translation>Fortsätter som förut.</translation>
    </message>
    <message>
        <source>The plan leaves it where it is.</source>
        <translation>Planen låter det vara.</translation>
    </message>
    <message>
        <source>Not planned.</source>
        <translation>Inte planerat.</translation>
    </message>
    <message>
        <source>In the plan %1: cut-over %2.</source>
        <translation>I planen %1: produktionssättning %2.</translation>
    </message>
    <message>
        <source>Findings:</source>
        <translation>Iakttagelser:</translation>
    </message>
    <message>
        <source>a day of its own</source>
        <translation>en egen dag</translation>
    </message>
    <message>
        <source>Reckoned as: %1.</source>
        <translation>Räknas som: %1.</translation>
    </message>
    <message>
        <source>Moved from %1 to %2 by %3.</source>
        <translation>Flyttad %1 → %2 av %3.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motivering: %1</translation>
    </message>
    <message>
        <source>%1: to be in use by %2</source>
        <translation>%1: i bruk senast %2</translation>
    </message>
    <message>
        <source>%1: opens on %2</source>
        <translation>%1: öppnar %2</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Stängt: %1</translation>
    </message>
    <message>
        <source>Half pace: %1</source>
        <translation>Halv takt: %1</translation>
    </message>
    <message>
        <source>%1 of %2 systems shown.</source>
        <translation>%1 av %2 system visas.</translation>
    </message>
    <message>
        <source>%1 systems.</source>
        <translation>%1 system.</translation>
    </message>
    <message>
        <source>%1 are moved, merged or closed in the plan “%2”; %3 have findings.</source>
        <translation>I planen ”%2” flyttas, slås ihop eller avvecklas %1; %3 har iakttagelser.</translation>
    </message>
    <message>
        <source>The plan does not fit the inventory any more: quarters are shown, not days. Plan again to see days.</source>
        <translation>Planen stämmer inte längre med inventeringen: kvartal visas, inte dagar. Planera på nytt för att se dagarna.</translation>
    </message>
    <message>
        <source>Behind it: “%1”.</source>
        <translation>Bakom den: ”%1”.</translation>
    </message>
    <message>
        <source>Day of the cut-over</source>
        <translation>Dag för produktionssättning</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Iakttagelse</translation>
    </message>
    <message>
        <source>Closed for changes</source>
        <translation>Ändringsstopp</translation>
    </message>
    <message>
        <source>Half pace</source>
        <translation>Halv takt</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Milstolpe</translation>
    </message>
    <message>
        <source>The plan behind</source>
        <translation>Planen bakom</translation>
    </message>
</context>
<context>
    <name>ShownWords</name>
    <message>
        <source>Systems shown</source>
        <translation>Visade system</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>Grupp: %1</translation>
    </message>
    <message>
        <source>Inventory: systems shown</source>
        <translation>Inventarium: visade system</translation>
    </message>
    <message numerus="yes">
        <source>%n system(s)</source>
        <translation>
            <numerusform>%n system</numerusform>
            <numerusform>%n system</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TypedValue</name>
    <message>
        <source>This is not a number. Write digits, for example 1 234,50, or mark the value unknown.</source>
        <translation>Detta är inte ett tal. Skriv med siffror, till exempel 1 234,50, eller märk värdet som okänt.</translation>
    </message>
    <message>
        <source>This is not a whole number. Write digits only, or mark the value unknown.</source>
        <translation>Detta är inte ett heltal. Skriv bara siffror eller märk värdet som okänt.</translation>
    </message>
    <message>
        <source>This is not a date. Write it as 31.12.2019 or 2019-12-31, or &quot;until further notice&quot;.</source>
        <translation>Detta är inte ett datum. Skriv det som 31.12.2019 eller 2019-12-31, eller skriv ”tills vidare”.</translation>
    </message>
    <message>
        <source>This field takes only the listed values. Choose one of them.</source>
        <translation>I detta fält passar bara värdena i listan. Välj ett av dem.</translation>
    </message>
    <message>
        <source>Write a year between 1950 and 2100.</source>
        <translation>Skriv ett år mellan 1950 och 2100.</translation>
    </message>
</context>
<context>
    <name>UndoWords</name>
    <message>
        <source>set back</source>
        <translation>återställs</translation>
    </message>
    <message>
        <source>system removed</source>
        <translation>systemet tas bort</translation>
    </message>
    <message>
        <source>marked missing again</source>
        <translation>märks åter som saknat</translation>
    </message>
    <message>
        <source>no longer marked missing</source>
        <translation>märks inte längre som saknat</translation>
    </message>
    <message>
        <source>interface removed</source>
        <translation>gränssnittet tas bort</translation>
    </message>
    <message>
        <source>later work uses it</source>
        <translation>senare arbete använder det</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>ändrat efteråt</translation>
    </message>
</context>
<context>
    <name>aallokko::gui::Actions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ångra</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Ångra: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gör om</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gör om</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Gör om: %1</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Öppna…</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Öppna ett projekt</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>&amp;Nytt projekt…</translation>
    </message>
    <message>
        <source>Make an empty project</source>
        <translation>Skapa ett tomt projekt</translation>
    </message>
    <message>
        <source>New from e&amp;xample</source>
        <translation>Nytt från e&amp;xempel</translation>
    </message>
    <message>
        <source>Make a project from the synthetic example region</source>
        <translation>Skapa ett projekt av det påhittade exempellandskapet</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importera…</translation>
    </message>
    <message>
        <source>Import inventory files</source>
        <translation>Importera inventeringsfiler</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Avsluta</translation>
    </message>
    <message>
        <source>Close the program; everything is stored already</source>
        <translation>Stäng programmet. Allt är redan sparat.</translation>
    </message>
    <message>
        <source>&amp;Filter this page</source>
        <translation>&amp;Filtrera denna sida</translation>
    </message>
    <message>
        <source>Go to the filter box of this page</source>
        <translation>Gå till sidans filterfält</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Planera</translation>
    </message>
    <message>
        <source>Run the planner</source>
        <translation>Beräkna planen</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Uppgifter</translation>
    </message>
    <message>
        <source>Show or hide the details of the selected system</source>
        <translation>Visa eller dölj uppgifterna om det valda systemet</translation>
    </message>
    <message>
        <source>&amp;Why here, why not there</source>
        <translation>&amp;Varför här, varför inte där</translation>
    </message>
    <message>
        <source>Reasons for the wave of the selected system</source>
        <translation>Skälen till det valda systemets våg</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Kortkommandon</translation>
    </message>
    <message>
        <source>List all keyboard shortcuts</source>
        <translation>Visa alla kortkommandon</translation>
    </message>
    <message>
        <source>&amp;About Aallokko</source>
        <translation>&amp;Om Aallokko</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version och licens</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Som i systemet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Bakåt</translation>
    </message>
    <message>
        <source>Back to the page and system seen before</source>
        <translation>Tillbaka till föregående sida och system</translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation>&amp;Framåt</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Framåt igen</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation>&amp;Nästa problem</translation>
    </message>
    <message>
        <source>Go to the next problem of the project</source>
        <translation>Gå till projektets nästa problem</translation>
    </message>
    <message>
        <source>&amp;Previous problem</source>
        <translation>&amp;Föregående problem</translation>
    </message>
    <message>
        <source>Go to the previous problem of the project</source>
        <translation>Gå till projektets föregående problem</translation>
    </message>
    <message>
        <source>Undo &amp;history…</source>
        <translation>Ångra&amp;historik…</translation>
    </message>
    <message>
        <source>List the steps taken and go back to one</source>
        <translation>Visa stegen och gå tillbaka till ett av dem</translation>
    </message>
    <message>
        <source>&amp;Search or do anything</source>
        <translation>&amp;Sök eller gör vad som helst</translation>
    </message>
    <message>
        <source>Find commands, systems, organisations and functions by name</source>
        <translation>Sök kommandon, system, organisationer och funktioner på namn</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>Nytt &amp;fönster</translation>
    </message>
    <message>
        <source>Open another window on this project</source>
        <translation>Öppna ett annat fönster på samma projekt</translation>
    </message>
    <message>
        <source>&amp;Close the window</source>
        <translation>&amp;Stäng fönstret</translation>
    </message>
    <message>
        <source>Close this window; the others stay</source>
        <translation>Stäng detta fönster; de andra blir kvar</translation>
    </message>
    <message>
        <source>&amp;Tour of the program</source>
        <translation>&amp;Rundtur i programmet</translation>
    </message>
    <message>
        <source>A short walk through the main controls, again</source>
        <translation>En kort genomgång av det viktigaste en gång till</translation>
    </message>
</context>
<context>
    <name>aallokko::gui::ApproveDialog</name>
    <message>
        <source>Systems that are not in time</source>
        <translation>System som inte hinner i tid</translation>
    </message>
    <message>
        <source>Values that had to be assumed</source>
        <translation>Värden som måste antas</translation>
    </message>
    <message>
        <source>Approve the plan %1</source>
        <translation>Godkänn planen %1</translation>
    </message>
    <message>
        <source>What is accepted with the plan</source>
        <translation>Vad som godtas med planen</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Ställen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationer</translation>
    </message>
    <message>
        <source>Own reason</source>
        <translation>Egen motivering</translation>
    </message>
    <message>
        <source>Who decided</source>
        <translation>Vem beslutade</translation>
    </message>
    <message>
        <source>Section of the minutes</source>
        <translation>Paragraf i protokollet</translation>
    </message>
    <message>
        <source>Why the deficits are accepted</source>
        <translation>Varför bristerna godtas</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Godkänn</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Inte nu</translation>
    </message>
    <message>
        <source>The plan does not fit the present inventory: plan again first, or approve it as it is.</source>
        <translation>Planen passar inte det nuvarande inventariet: planera om först, eller godkänn den som den är.</translation>
    </message>
    <message>
        <source>Nothing is missing. The approval is stored in the audit trail.</source>
        <translation>Ingenting saknas. Godkännandet sparas i ändringsloggen.</translation>
    </message>
    <message>
        <source>This is known to be missing. It is stored with the approval; the plan that was approved until now is no longer the approved one.</source>
        <translation>Detta vet man saknas. Det sparas med godkännandet; den plan som hittills varit godkänd är det inte längre.</translation>
    </message>
</context>
<context>
    <name>aallokko::gui::AuditPage</name>
    <message>
        <source>Audit</source>
        <translation>Ändringslogg</translation>
    </message>
    <message>
        <source>All persons</source>
        <translation>Alla personer</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>inget namn</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alla slag</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Alla fält</translation>
    </message>
    <message>
        <source>who: %1</source>
        <translation>vem: %1</translation>
    </message>
    <message>
        <source>kind: %1</source>
        <translation>slag: %1</translation>
    </message>
    <message>
        <source>field: %1</source>
        <translation>fält: %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>från %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>till %1</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>bara %1</translation>
    </message>
    <message>
        <source>versions %1–%2</source>
        <translation>versionerna %1–%2</translation>
    </message>
    <message>
        <source>Reading the audit trail…</source>
        <translation>Ändringsloggen läses…</translation>
    </message>
    <message>
        <source>%1 steps, %2 changes</source>
        <translation>Steg %1, ändringar %2</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>Visas: %1</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Ingenting har ännu ändrats.</translation>
    </message>
    <message>
        <source>No change matches. Remove one of the filters above.</source>
        <translation>Ingen ändring motsvarar filtren. Ta bort något av filtren ovan.</translation>
    </message>
    <message>
        <source>The chain is being verified…</source>
        <translation>Kedjan kontrolleras…</translation>
    </message>
    <message>
        <source>The check of the chain was stopped.</source>
        <translation>Kontrollen av kedjan avbröts.</translation>
    </message>
    <message>
        <source>The chain has not been verified since the last change.</source>
        <translation>Kedjan har inte kontrollerats efter den senaste ändringen.</translation>
    </message>
    <message>
        <source>The chain holds: %1 entries, last hash %2…</source>
        <translation>Kedjan är intakt: poster %1, sista kontrollsumman %2…</translation>
    </message>
    <message>
        <source>Choose a change to see it in full.</source>
        <translation>Välj en ändring för att se den i sin helhet.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Före</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Efter</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>%1, entry %2, inventory version %3</source>
        <translation>%1, post %2, inventeringens version %3</translation>
    </message>
    <message>
        <source>Who and when</source>
        <translation>Vem och när</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Kontrollsumma</translation>
    </message>
    <message>
        <source>This record is no system of the present inventory.</source>
        <translation>Den här posten är inget system i den nuvarande inventeringen.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) copied.</source>
        <translation>
            <numerusform>%n ändring kopierades.</numerusform>
            <numerusform>%n ändringar kopierades.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Sparade %1</translation>
    </message>
    <message>
        <source>Save the changes shown</source>
        <translation>Spara de visade ändringarna</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>andringar</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx);;Tables (*.csv);;Web pages (*.html)</source>
        <translation>Arbetsböcker (*.xlsx);;Tabeller (*.csv);;Webbsidor (*.html)</translation>
    </message>
    <message>
        <source>Save the inventory at version %1</source>
        <translation>Spara inventeringen i version %1</translation>
    </message>
    <message>
        <source>inventory-version-%1</source>
        <translation>inventering-version-%1</translation>
    </message>
    <message>
        <source>Verify the chain</source>
        <translation>Kontrollera kedjan</translation>
    </message>
    <message>
        <source>Checks the numbers, links and hashes of all entries</source>
        <translation>Kontrollerar alla posters nummer, länkar och kontrollsummor</translation>
    </message>
    <message>
        <source>Compare versions…</source>
        <translation>Jämför versioner…</translation>
    </message>
    <message>
        <source>Only the selected system</source>
        <translation>Bara det valda systemet</translation>
    </message>
    <message>
        <source>The history of the system that is selected in the program</source>
        <translation>Historiken för det system som är valt i programmet</translation>
    </message>
    <message>
        <source>Show in the inventory</source>
        <translation>Visa i inventeringen</translation>
    </message>
    <message>
        <source>Copy the changes</source>
        <translation>Kopiera ändringarna</translation>
    </message>
    <message>
        <source>Save what is shown…</source>
        <translation>Spara det visade…</translation>
    </message>
    <message>
        <source>Past inventory…</source>
        <translation>Tidigare inventering…</translation>
    </message>
    <message>
        <source>Saves the inventory as it was at a past version</source>
        <translation>Sparar inventeringen som den var i en tidigare version</translation>
    </message>
    <message>
        <source>Filter changes</source>
        <translation>Filtrera ändringar</translation>
    </message>
    <message>
        <source>Filter: words of the record, value or reason</source>
        <translation>Filtrera: ord ur posten, värdet eller motiveringen</translation>
    </message>
    <message>
        <source>Person who changed</source>
        <translation>Den som ändrade</translation>
    </message>
    <message>
        <source>Kind of step</source>
        <translation>Stegets slag</translation>
    </message>
    <message>
        <source>Field changed</source>
        <translation>Ändrat fält</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>First day shown</source>
        <translation>Första dagen som visas</translation>
    </message>
    <message>
        <source>Last day shown</source>
        <translation>Sista dagen som visas</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>början</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>Changes, newest first</source>
        <translation>Ändringar, nyaste först</translation>
    </message>
    <message>
        <source>Enter shows the record in the inventory.</source>
        <translation>Enter visar posten i inventeringen.</translation>
    </message>
    <message>
        <source>The change in full</source>
        <translation>Ändringen i sin helhet</translation>
    </message>
    <message>
        <source>Here stands who changed what, when and why.
There is no project yet: open one, or the example.</source>
        <translation>Här syns vem som ändrade vad, när och varför.
Det finns inget projekt än: öppna ett eller exemplet.</translation>
    </message>
    <message>
        <source>Draw a sample…</source>
        <translation>Dra ett urval…</translation>
    </message>
    <message>
        <source>Systems to compare with evidence, reproducible by its seed</source>
        <translation>System att jämföra med underlag, kan dras på nytt med sitt frö</translation>
    </message>
    <message>
        <source>Sign off…</source>
        <translation>Underteckna…</translation>
    </message>
    <message>
        <source>Saves inventory, plan and the hash of the trail under your name, and records it in the trail</source>
        <translation>Sparar inventering, plan och loggens hash under ditt namn och antecknar det i loggen</translation>
    </message>
    <message>
        <source>Check a signed file…</source>
        <translation>Kontrollera en undertecknad…</translation>
    </message>
    <message>
        <source>Compares a signed-off snapshot with this project</source>
        <translation>Jämför en undertecknad ögonblicksbild med detta projekt</translation>
    </message>
</context>
<context>
    <name>aallokko::gui::BoundChart</name>
    <message>
        <source>Best plan so far</source>
        <translation>Bästa planen hittills</translation>
    </message>
    <message>
        <source>No plan can cost less</source>
        <translation>Ingen plan kan kosta mindre</translation>
    </message>
</context>
<context>
    <name>aallokko::gui::BulkEditDialog</name>
    <message numerus="yes">
        <source>Edit %n system(s) at once</source>
        <translation>
            <numerusform>Redigera %n system på en gång</numerusform>
            <numerusform>Redigera %n system på en gång</numerusform>
        </translation>
    </message>
    <message>
        <source>Field to change</source>
        <translation>Fält som ändras</translation>
    </message>
    <message>
        <source>A value, or why there is none</source>
        <translation>Ett värde, eller varför det saknas</translation>
    </message>
    <message>
        <source>value</source>
        <translation>värde</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Nytt värde</translation>
    </message>
    <message>
        <source>New value from the list</source>
        <translation>Nytt värde ur listan</translation>
    </message>
    <message>
        <source>Old and new value of each system</source>
        <translation>Gammalt och nytt värde för varje system</translation>
    </message>
    <message>
        <source>Take the tick away from a row to leave it as it is.</source>
        <translation>Ta bort krysset från en rad som ska förbli som den är.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Fält</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nytt</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Efter ändringen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>as now</source>
        <translation>som nu</translation>
    </message>
    <message numerus="yes">
        <source>%n system(s) change; one undo takes all back.</source>
        <translation>
            <numerusform>%n system ändras. Ett ångra tar allt tillbaka.</numerusform>
            <numerusform>%n system ändras. Ett ångra tar allt tillbaka.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n system(s)</source>
        <translation>
            <numerusform>Ändra %n system</numerusform>
            <numerusform>Ändra %n system</numerusform>
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
        <translation>Avsluta rundturen</translation>
    </message>
    <message>
        <source>Esc; the tour is in the Help menu</source>
        <translation>Esc; rundturen finns i Hjälp-menyn</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Back in the tour</source>
        <translation>Tillbaka i rundturen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nästa</translation>
    </message>
    <message>
        <source>Done with the tour</source>
        <translation>Klar med rundturen</translation>
    </message>
    <message>
        <source>Next step of the tour</source>
        <translation>Nästa steg i rundturen</translation>
    </message>
</context>
<context>
    <name>aallokko::gui::CardPanel</name>
    <message>
        <source>Select a system: here stand its day and slot, how long it may be down, what people fall back on, and all dates counted back.</source>
        <translation>Välj ett system: här står dess dag och tid, tillåtet avbrott, reservrutiner och alla dagar räknade bakåt.</translation>
    </message>
    <message>
        <source>Close the go-live card</source>
        <translation>Stäng ibruktagandekortet</translation>
    </message>
    <message>
        <source>Go-live card of the selected system</source>
        <translation>Ibruktagandekort för det valda systemet</translation>
    </message>
    <message>
        <source>F2 edits a value that the inventory holds.</source>
        <translation>F2 redigerar ett värde som finns i inventeringen.</translation>
    </message>
</context>
<context>
    <name>aallokko::gui::ChangePanel</name>
    <message>
        <source>All files</source>
        <translation>Alla filer</translation>
    </message>
    <message>
        <source>new (%1)</source>
        <translation>nya (%1)</translation>
    </message>
    <message>
        <source>changed (%1)</source>
        <translation>ändrade (%1)</translation>
    </message>
    <message>
        <source>missing (%1)</source>
        <translation>saknade (%1)</translation>
    </message>
    <message>
        <source>back (%1)</source>
        <translation>återkomna (%1)</translation>
    </message>
    <message>
        <source>interfaces (%1)</source>
        <translation>gränssnitt (%1)</translation>
    </message>
    <message>
        <source>emptied values (%1)</source>
        <translation>tömda värden (%1)</translation>
    </message>
    <message>
        <source>Take: %1</source>
        <translation>Tas: %1</translation>
    </message>
    <message>
        <source>All kinds (%1)</source>
        <translation>Alla slag (%1)</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Alla fält</translation>
    </message>
    <message numerus="yes">
        <source>Without %n field(s)</source>
        <translation>
            <numerusform>Utan %n fält</numerusform>
            <numerusform>Utan %n fält</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Filter changes</source>
        <translation>Filtrera ändringar</translation>
    </message>
    <message>
        <source>Filter changes: system, field or words</source>
        <translation>Filtrera ändringar: system, fält eller ord</translation>
    </message>
    <message>
        <source>Kind of the changes shown</source>
        <translation>Slag av ändringar som visas</translation>
    </message>
    <message>
        <source>File of the changes shown</source>
        <translation>Fil vars ändringar visas</translation>
    </message>
    <message>
        <source>Take:</source>
        <translation>Tas:</translation>
    </message>
    <message>
        <source>Fields that are taken</source>
        <translation>Fält som tas</translation>
    </message>
    <message>
        <source>Changes that accepting would make</source>
        <translation>Ändringar som godkännandet skulle göra</translation>
    </message>
    <message>
        <source>Space takes or leaves the selected lines.</source>
        <translation>Mellanslag tar eller lämnar de valda raderna.</translation>
    </message>
</context>
<context>
    <name>aallokko::gui::ChartPanel</name>
    <message>
        <source>%1 as a table</source>
        <translation>%1 som tabell</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Som tabell</translation>
    </message>
    <message>
        <source>Show the figures of the chart as a table</source>
        <translation>Visa diagrammets siffror som tabell</translation>
    </message>
</context>
<context>
    <name>aallokko::gui::ChartView</name>
    <message>
        <source>too much</source>
        <translation>för mycket</translation>
    </message>
</context>
<context>
    <name>aallokko::gui::ColumnDialog</name>
    <message>
        <source>Columns of the inventory</source>
        <translation>Inventariets kolumner</translation>
    </message>
    <message>
        <source>Standard columns</source>
        <translation>Standardkolumner</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Find a field</source>
        <translation>Sök ett fält</translation>
    </message>
    <message>
        <source>All fields; a tick shows the column</source>
        <translation>Alla fält; en bock visar kolumnen</translation>
    </message>
    <message>
        <source>&amp;All fields</source>
        <translation>&amp;Alla fält</translation>
    </message>
    <message>
        <source>Columns in view, from left to right</source>
        <translation>Synliga kolumner från vänster till höger</translation>
    </message>
    <message>
        <source>Alt with an arrow moves a column, Delete hides it.</source>
        <translation>Alt och en pil flyttar en kolumn, Delete döljer den.</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation>&amp;Tidigare</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Senare</translation>
    </message>
    <message>
        <source>&amp;In view: %1</source>
        <translation>&amp;Synliga: %1</translation>
    </message>
</context>
<context>
    <name>aallokko::gui::ColumnView</name>
    <message>
        <source>Systems in %1</source>
        <translation>System: %1</translation>
    </message>
    <message>
        <source>Open the column %1</source>
        <translation>Öppna kolumnen %1</translation>
    </message>
    <message>
        <source>Fold the column %1</source>
        <translation>Fäll ihop kolumnen %1</translation>
    </message>
</context>
<context>
    <name>aallokko::gui::CommandPalette</name>
    <message>
        <source>its systems</source>
        <translation>dess system</translation>
    </message>
    <message>
        <source>systems of the function %1</source>
        <translation>system för funktionen %1</translation>
    </message>
    <message>
        <source>Search or do something (Ctrl+K)</source>
        <translation>Sök eller gör något (Ctrl+K)</translation>
    </message>
    <message>
        <source>Search all systems, organisations, functions and commands</source>
        <translation>Sök bland system, organisationer, funktioner och kommandon</translation>
    </message>
    <message>
        <source>measure of the work plan</source>
        <translation>åtgärd i arbetsplanen</translation>
    </message>
</context>
<context>
    <name>aallokko::gui::CompareDialog</name>
    <message numerus="yes">
        <source>%n system(s) side by side</source>
        <translation>
            <numerusform>%n system sida vid sida</numerusform>
            <numerusform>%n system sida vid sida</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) differ; they are marked with ≠.</source>
        <translation>
            <numerusform>%n fält skiljer sig; det är märkt med ≠.</numerusform>
            <numerusform>%n fält skiljer sig; de är märkta med ≠.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only &amp;differences</source>
        <translation>Endast &amp;skillnader</translation>
    </message>
    <message>
        <source>&amp;Where each value came from</source>
        <translation>&amp;Varifrån varje värde kommer</translation>
    </message>
    <message>
        <source>Fields in rows, systems in columns</source>
        <translation>Fälten på rader, systemen i kolumner</translation>
    </message>
    <message>
        <source>&amp;Copy as a table</source>
        <translation>&amp;Kopiera som tabell</translation>
    </message>
    <message>
        <source>&amp;Judge as duplicates</source>
        <translation>&amp;Bedöm som dubbletter</translation>
    </message>
    <message>
        <source>They are one and the same system</source>
        <translation>De är ett och samma system</translation>
    </message>
    <message>
        <source>They are different systems</source>
        <translation>De är olika system</translation>
    </message>
    <message>
        <source>Decide later, on the Duplicates page</source>
        <translation>Avgör senare, på sidan Dubbletter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n rad kopierad</numerusform>
            <numerusform>%n rader kopierade</numerusform>
        </translation>
    </message>
    <message>
        <source>Stored for the Duplicates page. Undo takes it back.</source>
        <translation>Lagrat för sidan Dubbletter. Ångra tar tillbaka det.</translation>
    </message>
</context>
<context>
    <name>aallokko::gui::ConflictBox</name>
    <message>
        <source>%1 · %2: changed by both sides</source>
        <translation>%1 · %2: ändrat av båda sidor</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(tomt)</translation>
    </message>
    <message>
        <source>The file said last time</source>
        <translation>Filen sade senast</translation>
    </message>
    <message>
        <source>The project has (%1, %2)</source>
        <translation>Projektet har (%1, %2)</translation>
    </message>
    <message>
        <source>The file says now (%1)</source>
        <translation>Filen säger nu (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Decide %n later</source>
        <translation>
            <numerusform>Avgör %n senare</numerusform>
            <numerusform>Avgör %n senare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep ours in %n</source>
        <translation>
            <numerusform>Behåll eget, %n ställe</numerusform>
            <numerusform>Behåll eget, %n ställen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the file&apos;s in %n</source>
        <translation>
            <numerusform>Ta filens, %n ställe</numerusform>
            <numerusform>Ta filens, %n ställen</numerusform>
        </translation>
    </message>
    <message>
        <source>The three sides of the conflict</source>
        <translation>Konfliktens tre sidor</translation>
    </message>
</context>
<context>
    <name>aallokko::gui::DetailsDock</name>
    <message>
        <source>Details</source>
        <translation>Uppgifter</translation>
    </message>
    <message>
        <source>Select a system to see its details: values, where each came from, interfaces and its place in the plan.</source>
        <translation>Välj ett system för att se dess uppgifter: värden, varifrån de kommer, gränssnitt och plats i planen.</translation>
    </message>
    <message>
        <source>Details of the selected system</source>
        <translation>Uppgifter om det valda systemet</translation>
    </message>
    <message>
        <source>Press Enter on an interface to go to the system at its other end.</source>
        <translation>Tryck på Enter på ett gränssnitt för att gå till systemet i dess andra ände.</translation>
    </message>
</context>
<context>
    <name>aallokko::gui::DuplicatesPage</name>
    <message>
        <source>Duplicates</source>
        <translation>Dubbletter</translation>
    </message>
    <message>
        <source>Open a project: rows that are the same system, and products that several organisations have, are proposed here.</source>
        <translation>Öppna ett projekt: här föreslås rader som är samma system och produkter som flera organisationer har.</translation>
    </message>
    <message>
        <source>No rows look like the same system or product.
Import the lists of more organisations to compare them.</source>
        <translation>Inga rader ser ut att vara samma system eller produkt.
Importera fler organisationers förteckningar för att jämföra dem.</translation>
    </message>
    <message>
        <source>Looking for duplicates …</source>
        <translation>Söker dubbletter …</translation>
    </message>
    <message>
        <source>%1 to judge of %2 proposals, %3 shown</source>
        <translation>%1 att bedöma av %2 förslag, %3 visas</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n system(s), %3 differing field(s)</source>
        <translation>
            <numerusform>%1: %2, %n system, %3 fält skiljer sig</numerusform>
            <numerusform>%1: %2, %n system, %3 fält skiljer sig</numerusform>
        </translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alla slag</translation>
    </message>
    <message>
        <source>Kind of the proposals shown</source>
        <translation>Slag av förslag som visas</translation>
    </message>
    <message>
        <source>All verdicts</source>
        <translation>Alla bedömningar</translation>
    </message>
    <message>
        <source>To judge</source>
        <translation>Att bedöma</translation>
    </message>
    <message>
        <source>Judged the same</source>
        <translation>Bedömda som samma</translation>
    </message>
    <message>
        <source>Judged different</source>
        <translation>Bedömda som olika</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Uppskjutna</translation>
    </message>
    <message>
        <source>Verdict of the proposals shown</source>
        <translation>Bedömning av förslagen som visas</translation>
    </message>
    <message>
        <source>Filter: name or organisation</source>
        <translation>Filtrera: namn eller organisation</translation>
    </message>
    <message>
        <source>Filter proposals</source>
        <translation>Filtrera förslag</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Samma</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Olika</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Senare</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nästa</translation>
    </message>
    <message>
        <source>Outcome…</source>
        <translation>Åtgärd…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Slå ihop…</translation>
    </message>
    <message>
        <source>They are the same: the verdict is stored, nothing is merged yet</source>
        <translation>De är samma: bedömningen sparas, inget slås ihop ännu</translation>
    </message>
    <message>
        <source>They are different: they are not proposed together again</source>
        <translation>De är olika: de föreslås inte tillsammans igen</translation>
    </message>
    <message>
        <source>Put the question off</source>
        <translation>Skjut upp frågan</translation>
    </message>
    <message>
        <source>Go to the next one without a verdict</source>
        <translation>Gå till nästa utan bedömning</translation>
    </message>
    <message>
        <source>Decide what becomes of these systems and where they move; shows the effect first</source>
        <translation>Avgör vad som händer med systemen och vart de flyttar; visar effekten först</translation>
    </message>
    <message>
        <source>Make one system of these rows; shows what would happen first</source>
        <translation>Gör ett system av dessa rader; visar först vad som skulle hända</translation>
    </message>
    <message>
        <source>Only differing fields</source>
        <translation>Endast fält som skiljer sig</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Förslag</translation>
    </message>
    <message>
        <source>S same, D different, L later, N next without a verdict, O outcome, M merge.</source>
        <translation>S samma, D olika, L senare, N nästa utan bedömning, O åtgärd, M slå ihop.</translation>
    </message>
    <message>
        <source>Systems of the proposal side by side</source>
        <translation>Förslagets system sida vid sida</translation>
    </message>
    <message>
        <source>No proposal fits the filter.</source>
        <translation>Inget förslag passar filtret.</translation>
    </message>
    <message>
        <source>By function…</source>
        <translation>Per uppgift…</translation>
    </message>
    <message>
        <source>Decide what becomes of all systems of a function, but for exceptions</source>
        <translation>Bestäm vad som händer med alla system för en uppgift, utom undantagen</translation>
    </message>
</context>
<context>
    <name>aallokko::gui::FieldPanel</name>
    <message>
        <source>This column has no header.</source>
        <translation>Kolumnen har ingen rubrik.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Use for the column</source>
        <translation>Använd för kolumnen</translation>
    </message>
    <message>
        <source>Use for column %1</source>
        <translation>Använd för kolumn %1</translation>
    </message>
    <message>
        <source>“%1” in %2 of %3 cells</source>
        <translation>”%1”: %2 av %3 celler</translation>
    </message>
    <message>
        <source>Column:</source>
        <translation>Kolumn:</translation>
    </message>
    <message>
        <source>Column whose field is chosen</source>
        <translation>Kolumn som fältet väljs för</translation>
    </message>
    <message>
        <source>Search fields</source>
        <translation>Sök fält</translation>
    </message>
    <message>
        <source>Enter takes the field found for the column.</source>
        <translation>Enter tar det funna fältet för kolumnen.</translation>
    </message>
    <message>
        <source>Fields that the column can be</source>
        <translation>Fält som kolumnen kan vara</translation>
    </message>
    <message>
        <source>Drag a field to a column, or the header of a column to a field; or choose with Enter.</source>
        <translation>Dra ett fält till en kolumn eller kolumnens rubrik till ett fält, eller välj med Enter.</translation>
    </message>
    <message>
        <source>Use the selected field for the column</source>
        <translation>Använd det valda fältet för kolumnen</translation>
    </message>
    <message>
        <source>Ticked texts mean that nothing is known:</source>
        <translation>Förkryssade texter betyder att uppgift saknas:</translation>
    </message>
    <message>
        <source>Texts of the column that may stand for nothing</source>
        <translation>Texter i kolumnen som kan betyda att uppgift saknas</translation>
    </message>
</context>
<context>
    <name>aallokko::gui::FilterRow</name>
    <message>
        <source>Remove the filter %1</source>
        <translation>Ta bort filtret %1</translation>
    </message>
    <message>
        <source>Add the filter %1</source>
        <translation>Lägg till filtret %1</translation>
    </message>
</context>
<context>
    <name>aallokko::gui::FindingPanel</name>
    <message>
        <source>Choose a finding to see its rule, its cells and how to mend it.</source>
        <translation>Välj en iakttagelse: du ser regeln, cellerna och hur den rättas.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Why it is asked</source>
        <translation>Varför detta frågas</translation>
    </message>
    <message>
        <source>Perhaps meant</source>
        <translation>Kanske avses</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Celler</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Godkänd</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Store the corrected value</source>
        <translation>Spara det rättade värdet</translation>
    </message>
    <message>
        <source>The finding in full</source>
        <translation>Hela iakttagelsen</translation>
    </message>
    <message>
        <source>The end means</source>
        <translation>Änden avser</translation>
    </message>
    <message>
        <source>The system that the end of the interface means</source>
        <translation>Systemet som gränssnittets ände avser</translation>
    </message>
</context>
<context>
    <name>aallokko::gui::GraphPage</name>
    <message>
        <source>Graph</source>
        <translation>Beroendegraf</translation>
    </message>
    <message>
        <source>Here stands which system feeds which.
There are no systems yet: import inventories first, or open the example.</source>
        <translation>Här syns vilket system som matar vilket.
Det finns inga system ännu: importera inventeringar först eller öppna exemplet.</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>Ritar…</translation>
    </message>
    <message>
        <source>No saved views yet</source>
        <translation>Inga sparade vyer ännu</translation>
    </message>
    <message>
        <source>Remove a view</source>
        <translation>Ta bort en vy</translation>
    </message>
    <message>
        <source>View saved: %1</source>
        <translation>Vyn sparad: %1</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Spara vy</translation>
    </message>
    <message>
        <source>Name of the view (an equal name is replaced):</source>
        <translation>Vyns namn (en vy med samma namn ersätts):</translation>
    </message>
    <message>
        <source>graph</source>
        <translation>graf</translation>
    </message>
    <message>
        <source>Export the drawing</source>
        <translation>Exportera ritningen</translation>
    </message>
    <message>
        <source>Synthetic example data: systems, suppliers, costs and dates are invented</source>
        <translation>Syntetiskt exempelmaterial: system, leverantörer, kostnader och datum är påhittade</translation>
    </message>
    <message>
        <source>The drawing could not be written to %1. Is the folder there, and may you write in it?</source>
        <translation>Ritningen kunde inte skrivas till %1. Finns mappen, och får du skriva i den?</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Skrivet: %1</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vyer</translation>
    </message>
    <message>
        <source>Saved views of this project</source>
        <translation>Projektets sparade vyer</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportera</translation>
    </message>
    <message>
        <source>Write the drawing into a file</source>
        <translation>Skriv ritningen till en fil</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öppna</translation>
    </message>
    <message>
        <source>Open the group, or what is around the system (Enter)</source>
        <translation>Öppna gruppen eller systemets omgivning (Enter)</translation>
    </message>
    <message>
        <source>&amp;Fold what was opened</source>
        <translation>&amp;Stäng det som öppnats</translation>
    </message>
    <message>
        <source>For&amp;get places given by hand</source>
        <translation>&amp;Glöm platser givna för hand</translation>
    </message>
    <message>
        <source>&amp;Save view…</source>
        <translation>&amp;Spara vy…</translation>
    </message>
    <message>
        <source>Export as SVG…</source>
        <translation>Exportera som SVG…</translation>
    </message>
    <message>
        <source>Export as PNG…</source>
        <translation>Exportera som PNG…</translation>
    </message>
    <message>
        <source>Export as PDF…</source>
        <translation>Exportera som PDF…</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zooma &amp;in</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zooma &amp;ut</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Visa &amp;allt</translation>
    </message>
    <message>
        <source>Drawing of the graph</source>
        <translation>Grafens ritning</translation>
    </message>
    <message>
        <source>Systems and links of the drawing</source>
        <translation>Ritningens system och länkar</translation>
    </message>
    <message>
        <source>Enter opens; the arrow to the right shows the links.</source>
        <translation>Enter öppnar; högerpilen visar länkarna.</translation>
    </message>
</context>
<context>
    <name>aallokko::gui::HistoryDialog</name>
    <message>
        <source>Undo history</source>
        <translation>Ångrahistorik</translation>
    </message>
    <message>
        <source>Newest step first. Choose the state to go back to; nothing is lost, all steps can be done again.</source>
        <translation>Det nyaste steget står överst. Välj det läge du vill gå tillbaka till. Ingenting försvinner: alla steg kan göras om.</translation>
    </message>
    <message>
        <source>Steps, newest first</source>
        <translation>Steg, det nyaste först</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Before all of these steps</source>
        <translation>Före alla dessa steg</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (ångrat)</translation>
    </message>
    <message>
        <source>%1 (now)</source>
        <translation>%1 (nu)</translation>
    </message>
    <message numerus="yes">
        <source>Undo %n step(s)</source>
        <translation>
            <numerusform>Ångra %n steg</numerusform>
            <numerusform>Ångra %n steg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Do %n step(s) again</source>
        <translation>
            <numerusform>Gör om %n steg</numerusform>
            <numerusform>Gör om %n steg</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the present state</source>
        <translation>Detta är det nuvarande läget</translation>
    </message>
</context>
<context>
    <name>aallokko::gui::HistoryPanel</name>
    <message>
        <source>Imports so far</source>
        <translation>Importer hittills</translation>
    </message>
    <message>
        <source>Take the import back…</source>
        <translation>Ta tillbaka importen…</translation>
    </message>
    <message>
        <source>Take the selected import back, after a look at what it means</source>
        <translation>Ta tillbaka den valda importen efter en titt på vad det innebär</translation>
    </message>
    <message>
        <source>Imports so far, the newest first</source>
        <translation>Importer hittills, den nyaste först</translation>
    </message>
</context>
<context>
    <name>aallokko::gui::IntakePage</name>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Reading the files …</source>
        <translation>Läser filerna …</translation>
    </message>
    <message>
        <source>The project already holds all of this; nothing would change.</source>
        <translation>Projektet innehåller redan allt detta. Inget skulle ändras.</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Problem (%1)</translation>
    </message>
    <message>
        <source>Changes (%1)</source>
        <translation>Ändringar (%1)</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Förkasta</translation>
    </message>
    <message>
        <source>Discard this import; nothing is changed</source>
        <translation>Förkasta denna import. Inget ändras.</translation>
    </message>
    <message>
        <source>Nothing can be imported before these problems are mended. The project is as it was.</source>
        <translation>Importen kan göras först när dessa problem har åtgärdats. Projektet är oförändrat.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumner</translation>
    </message>
    <message>
        <source>Steps of the import</source>
        <translation>Importens steg</translation>
    </message>
    <message>
        <source>%1, as one step that can be undone</source>
        <translation>%1, som ett steg som kan ångras</translation>
    </message>
    <message>
        <source>The clipboard holds no table. Copy the cells with their header row in the spreadsheet program first.</source>
        <translation>Det finns ingen tabell i urklipp. Kopiera först cellerna med rubrikraden i kalkylprogrammet.</translation>
    </message>
    <message>
        <source>Storing the import …</source>
        <translation>Importen sparas …</translation>
    </message>
    <message>
        <source>Something has changed; the review is being made again …</source>
        <translation>Något har ändrats. Granskningen görs om …</translation>
    </message>
    <message>
        <source>This review is out of date. Read the files again.</source>
        <translation>Granskningen är föråldrad. Läs filerna på nytt.</translation>
    </message>
    <message>
        <source>Paste a table</source>
        <translation>Klistra in en tabell</translation>
    </message>
    <message>
        <source>Cells copied in a spreadsheet program, with their header row (%1)</source>
        <translation>Celler som kopierats i ett kalkylprogram, med rubrikraden (%1)</translation>
    </message>
    <message>
        <source>Paste a table from the clipboard into the import</source>
        <translation>Klistra in tabellen från urklipp i importen</translation>
    </message>
    <message>
        <source>Drop inventory files here, or paste cells copied in a spreadsheet program. Read are XLSX, XLSM, ODS, CSV, TSV, YAML and JSON, and architecture models: ArchiMate exchange files, Archi, Konveyor, CycloneDX and GraphML. You see everything that is understood and everything that is odd before anything is stored.</source>
        <translation>Släpp inventeringsfiler här eller klistra in celler som kopierats i ett kalkylprogram. Formaten är XLSX, XLSM, ODS, CSV, TSV, YAML och JSON samt arkitekturmodeller: utbytesfiler för ArchiMate, Archi, Konveyor, CycloneDX och GraphML. Du ser allt som har tolkats och allt som är underligt innan något sparas.</translation>
    </message>
</context>
<context>
    <name>aallokko::gui::InventoryPage</name>
    <message>
        <source>Drop the typed text</source>
        <translation>Förkasta den inskrivna texten</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n rad kopierad</numerusform>
            <numerusform>%n rader kopierade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) could not be read; they stay marked in their cells</source>
        <translation>
            <numerusform>%n text kunde inte tolkas; den är märkt i sin cell</numerusform>
            <numerusform>%n texter kunde inte tolkas; de är märkta i sina celler</numerusform>
        </translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Inventering</translation>
    </message>
    <message>
        <source>%1 rows = %2 installations = %3 named products; %4 installations name no product</source>
        <translation>Rader %1 = installationer %2 = namngivna produkter %3; installationer utan produkt %4</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n träff</numerusform>
            <numerusform>%n träffar</numerusform>
        </translation>
    </message>
    <message>
        <source>No system matches %1. Remove it to see all.</source>
        <translation>Inget system motsvarar %1. Ta bort villkoret för att se alla.</translation>
    </message>
    <message>
        <source>No system matches all of: %1. Remove one of them.</source>
        <translation>Inget system motsvarar alla villkor: %1. Ta bort något av dem.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumner</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Välj kolumner</translation>
    </message>
    <message>
        <source>Filter systems</source>
        <translation>Filtrera system</translation>
    </message>
    <message>
        <source>Filter: words, or terms such as owner:empty, cost&gt;50000, wave:3</source>
        <translation>Filter: ord eller villkor, till exempel ägare:tomt, kostnad&gt;50000, våg:3</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>ingen ägare</translation>
    </message>
    <message>
        <source>no criticality</source>
        <translation>ingen kritikalitet</translation>
    </message>
    <message>
        <source>costs over 50 000 €</source>
        <translation>kostnad över 50 000 €</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fäst</translation>
    </message>
    <message>
        <source>Systems, one row for each installation</source>
        <translation>System, en rad för varje installation</translation>
    </message>
    <message>
        <source>No systems yet. Drop an inventory file here, or open the example.</source>
        <translation>Inga system ännu. Släpp en inventeringsfil här eller öppna exemplet.</translation>
    </message>
    <message>
        <source>Edit cell</source>
        <translation>Redigera cellen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Klistra in</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Fyll nedåt</translation>
    </message>
    <message>
        <source>Clear cells</source>
        <translation>Töm celler</translation>
    </message>
    <message>
        <source>Mark as</source>
        <translation>Märk som</translation>
    </message>
    <message>
        <source>no wave needed</source>
        <translation>behöver ingen våg</translation>
    </message>
    <message>
        <source>not in time</source>
        <translation>hinner inte</translation>
    </message>
    <message numerus="yes">
        <source>%n system(s) changed</source>
        <translation>
            <numerusform>%n system ändrat</numerusform>
            <numerusform>%n system ändrade</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit many at once…</source>
        <translation>Redigera många på en gång…</translation>
    </message>
    <message>
        <source>Select the rows to change, or filter the table first.</source>
        <translation>Välj raderna som ska ändras eller filtrera tabellen först.</translation>
    </message>
    <message>
        <source>Ctrl+Enter gives all selected cells what you type.</source>
        <translation>Ctrl+Enter ger alla valda celler det du skriver.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) written</source>
        <translation>
            <numerusform>%n cell skriven</numerusform>
            <numerusform>%n celler skrivna</numerusform>
        </translation>
    </message>
    <message>
        <source>Select the cells to fill, below the one that fills them.</source>
        <translation>Välj cellerna som ska fyllas, under den som fyller dem.</translation>
    </message>
    <message>
        <source>Set all selected cells</source>
        <translation>Sätt alla valda celler</translation>
    </message>
    <message>
        <source>Compare side by side…</source>
        <translation>Jämför sida vid sida…</translation>
    </message>
    <message>
        <source>Export what is shown…</source>
        <translation>Exportera det som visas…</translation>
    </message>
    <message>
        <source>Print what is shown…</source>
        <translation>Skriv ut det som visas…</translation>
    </message>
    <message>
        <source>Save what is shown as PDF…</source>
        <translation>Spara det som visas som PDF…</translation>
    </message>
    <message>
        <source>Select two to four systems first: Ctrl and a click adds one, Shift and an arrow the next.</source>
        <translation>Välj först två till fyra system: Ctrl och ett klick lägger till ett, Skift och en pil nästa.</translation>
    </message>
    <message numerus="yes">
        <source>%n system(s)</source>
        <translation>
            <numerusform>%n system</numerusform>
            <numerusform>%n system</numerusform>
        </translation>
    </message>
    <message>
        <source>filter: %1</source>
        <translation>filter: %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>grupperat efter %1</translation>
    </message>
    <message>
        <source>ordered by %1</source>
        <translation>ordnat efter %1</translation>
    </message>
    <message>
        <source>Inventory version %1</source>
        <translation>Inventariets version %1</translation>
    </message>
    <message>
        <source>systems</source>
        <translation>system</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Exportera det som visas</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx);;Tables (*.csv);;Web pages (*.html)</source>
        <translation>Arbetsböcker (*.xlsx);;Tabeller (*.csv);;Webbsidor (*.html)</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Skriver %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Skrivet: %1</translation>
    </message>
    <message>
        <source>Synthetic example data: systems, suppliers, costs and dates are invented</source>
        <translation>Syntetiska exempeldata: system, leverantörer, kostnader och datum är påhittade</translation>
    </message>
    <message>
        <source>Print the inventory</source>
        <translation>Skriv ut inventariet</translation>
    </message>
    <message>
        <source>Save what is shown as PDF</source>
        <translation>Spara det som visas som PDF</translation>
    </message>
    <message>
        <source>Views: columns, order, filter and groups under a name</source>
        <translation>Vyer: kolumner, ordning, filter och grupper under ett namn</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Inga grupper</translation>
    </message>
    <message>
        <source>Any field</source>
        <translation>Vilket fält som helst</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppera</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>Grupp: %1</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vyer</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Vy: %1</translation>
    </message>
    <message>
        <source>View: %1, changed</source>
        <translation>Vy: %1, ändrad</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Byt namn på vyn</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Spara den här vyn</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Vyns namn</translation>
    </message>
    <message>
        <source>Another view is called %1 already.</source>
        <translation>En annan vy heter redan %1.</translation>
    </message>
    <message>
        <source>%1 (own)</source>
        <translation>%1 (egen)</translation>
    </message>
    <message>
        <source>View saved: %1</source>
        <translation>Vyn sparad: %1</translation>
    </message>
    <message>
        <source>The view %1 is forgotten. What it showed stays here until you choose another.</source>
        <translation>Vyn %1 är bortglömd. Det den visade står kvar här tills du väljer en annan.</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>Välj kolumner…</translation>
    </message>
    <message>
        <source>Fold all groups</source>
        <translation>Fäll ihop alla grupper</translation>
    </message>
    <message>
        <source>Open all groups</source>
        <translation>Öppna alla grupper</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Spara den här vyn…</translation>
    </message>
    <message>
        <source>Rename this view…</source>
        <translation>Byt namn på den här vyn…</translation>
    </message>
    <message>
        <source>Forget this view</source>
        <translation>Glöm den här vyn</translation>
    </message>
    <message>
        <source>Hide this column</source>
        <translation>Dölj den här kolumnen</translation>
    </message>
    <message>
        <source>Fit to contents</source>
        <translation>Anpassa till innehållet</translation>
    </message>
    <message>
        <source>Fit all columns</source>
        <translation>Anpassa alla kolumner</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Flytta åt vänster</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Flytta åt höger</translation>
    </message>
    <message>
        <source>Group by this column</source>
        <translation>Gruppera efter den här kolumnen</translation>
    </message>
    <message>
        <source>This column</source>
        <translation>Den här kolumnen</translation>
    </message>
    <message>
        <source>Inventory views</source>
        <translation>Inventariets vyer</translation>
    </message>
</context>
<context>
    <name>aallokko::gui::JobLine</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Cancel the running work</source>
        <translation>Avbryt det pågående arbetet</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Förlopp</translation>
    </message>
</context>
<context>
    <name>aallokko::gui::LoadBars</name>
    <message>
        <source>Load against capacity</source>
        <translation>Belastning och kapacitet</translation>
    </message>
</context>
<context>
    <name>aallokko::gui::MainWindow</name>
    <message>
        <source>Inventory version %1</source>
        <translation>Inventeringens version %1</translation>
    </message>
    <message>
        <source>Inventory version %1, plan made from %2 (stale)</source>
        <translation>Inventeringens version %1, planen gjord utifrån %2 (föråldrad)</translation>
    </message>
    <message>
        <source>Inventory version %1, plan up to date</source>
        <translation>Inventeringens version %1, planen är aktuell</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arkiv</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Redigera</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visa</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjälp</translation>
    </message>
    <message>
        <source>&amp;Recent projects</source>
        <translation>&amp;Senaste projekt</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Språk</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>T&amp;ema</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Verktyg</translation>
    </message>
    <message>
        <source>Synthetic example data: systems, suppliers, costs and dates are invented</source>
        <translation>Påhittat exempelmaterial: system, leverantörer, kostnader och datum är uppdiktade</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Kortkommandon</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tangenter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>About Aallokko</source>
        <translation>Om Aallokko</translation>
    </message>
    <message>
        <source>Aallokko %1

Plans the consolidation waves of a region&apos;s information systems.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Aallokko %1

Planerar konsolideringsvågorna för informationssystemen i ett landskap.

Fri programvara enligt GNU General Public License, version 3 eller senare.</translation>
    </message>
</context>
<context>
    <name>aallokko::gui::MergeDialog</name>
    <message>
        <source>Merge rows into one system</source>
        <translation>Slå ihop rader till ett system</translation>
    </message>
    <message>
        <source>Stored in the audit trail</source>
        <translation>Sparas i ändringsloggen</translation>
    </message>
    <message>
        <source>System that stays:</source>
        <translation>System som blir kvar:</translation>
    </message>
    <message>
        <source>Reason:</source>
        <translation>Motivering:</translation>
    </message>
    <message>
        <source>Fields in which the rows differ</source>
        <translation>Fält där raderna skiljer sig</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Fält</translation>
    </message>
    <message>
        <source>Value that is kept</source>
        <translation>Värde som behålls</translation>
    </message>
    <message>
        <source>Values of the rows</source>
        <translation>Radernas värden</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Slå ihop</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>%1, the rows contradict each other</source>
        <translation>%1, raderna motsäger varandra</translation>
    </message>
    <message>
        <source>Value of %1 that is kept</source>
        <translation>Värdet för %1 som behålls</translation>
    </message>
    <message>
        <source>Contradictions: %1. All values of all rows stay findable with their origins.</source>
        <translation>Motsägelser: %1. Alla raders alla värden går att hitta med sitt ursprung.</translation>
    </message>
    <message>
        <source>Uses moved: %1, contracts joined: %2, verdicts, waivers and measures moved: %3.</source>
        <translation>Användningar som flyttas: %1, avtal som förenas: %2, bedömningar, godkännanden och åtgärder som flyttas: %3.</translation>
    </message>
</context>
<context>
    <name>aallokko::gui::MovePanel</name>
    <message>
        <source>It is on this day already.</source>
        <translation>Den är redan på denna dag.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) break.</source>
        <translation>
            <numerusform>%n sak bryts.</numerusform>
            <numerusform>%n saker bryts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other milestone(s) move along, and every date that is reckoned from it.</source>
        <translation>
            <numerusform>%n annan milstolpe flyttas med, liksom varje dag som räknas från den.</numerusform>
            <numerusform>%n andra milstolpar flyttas med, liksom varje dag som räknas från den.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been stored yet.</source>
        <translation>Ingenting har sparats ännu.</translation>
    </message>
    <message>
        <source>Looking for what the move breaks…</source>
        <translation>Söker vad flytten bryter…</translation>
    </message>
    <message>
        <source>%1 moved to %2. Undo takes it back.</source>
        <translation>%1 flyttad till %2. Ångra tar tillbaka flytten.</translation>
    </message>
    <message>
        <source>Move “%1” from %2</source>
        <translation>Flytta ”%1” från %2</translation>
    </message>
    <message>
        <source>t&amp;o</source>
        <translation>&amp;till</translation>
    </message>
    <message>
        <source>New day of the milestone</source>
        <translation>Milstolpens nya dag</translation>
    </message>
    <message>
        <source>What the move breaks</source>
        <translation>Vad flytten bryter</translation>
    </message>
    <message>
        <source>Enter selects the system of a row.</source>
        <translation>Enter väljer radens system.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>What breaks</source>
        <translation>Vad som bryts</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Motivering:</translation>
    </message>
    <message>
        <source>Reason of the move</source>
        <translation>Motivering för flytten</translation>
    </message>
    <message>
        <source>Stays in the history of the milestone</source>
        <translation>Stannar i milstolpens historik</translation>
    </message>
    <message>
        <source>&amp;Store the move</source>
        <translation>&amp;Spara flytten</translation>
    </message>
    <message>
        <source>&amp;Leave as it was</source>
        <translation>&amp;Lämna som det var</translation>
    </message>
</context>
<context>
    <name>aallokko::gui::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Sidor</translation>
    </message>
</context>
<context>
    <name>aallokko::gui::NoticeBar</name>
    <message>
        <source>Code for support: %1</source>
        <translation>Kod för supporten: %1</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fel</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Stäng meddelandet</translation>
    </message>
</context>
<context>
    <name>aallokko::gui::OutcomeDialog</name>
    <message>
        <source>What becomes of these systems</source>
        <translation>Vad som händer med systemen</translation>
    </message>
    <message>
        <source>Stored in the audit trail</source>
        <translation>Sparas i ändringsloggen</translation>
    </message>
    <message>
        <source>Outcome:</source>
        <translation>Åtgärd:</translation>
    </message>
    <message>
        <source>Target:</source>
        <translation>Mål:</translation>
    </message>
    <message>
        <source>Name of a new target:</source>
        <translation>Namn på ett nytt mål:</translation>
    </message>
    <message>
        <source>Reason:</source>
        <translation>Motivering:</translation>
    </message>
    <message>
        <source>Systems that are decided; clear the mark of exceptions:</source>
        <translation>System som avgörs; ta bort märket för undantag:</translation>
    </message>
    <message>
        <source>Systems that are decided</source>
        <translation>System som avgörs</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Besluta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>%1, %2 points</source>
        <translation>%1, %2 poäng</translation>
    </message>
    <message>
        <source>A new one</source>
        <translation>Ett nytt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Inget</translation>
    </message>
    <message>
        <source>Computing the effect …</source>
        <translation>Beräknar effekten …</translation>
    </message>
    <message>
        <source>Function:</source>
        <translation>Uppgift:</translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 (%n system(s))</source>
        <translation>
            <numerusform>%1 %2 (%n system)</numerusform>
            <numerusform>%1 %2 (%n system)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aallokko::gui::OverviewPage</name>
    <message>
        <source>Consolidated in %1</source>
        <translation>Sammanförs %1</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Översikt</translation>
    </message>
    <message>
        <source>Reading the project…</source>
        <translation>Läser projektet…</translation>
    </message>
    <message>
        <source>%1 = %2 = %3; %4</source>
        <translation>%1 = %2 = %3; %4</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 rader</translation>
    </message>
    <message>
        <source>%1 installations</source>
        <translation>%1 installationer</translation>
    </message>
    <message>
        <source>%1 named products</source>
        <translation>%1 namngivna produkter</translation>
    </message>
    <message>
        <source>%1 installations name no product</source>
        <translation>%1 installationer anger ingen produkt</translation>
    </message>
    <message>
        <source>Named product</source>
        <translation>Produkt angiven</translation>
    </message>
    <message>
        <source>No named product</source>
        <translation>Produkt inte angiven</translation>
    </message>
    <message>
        <source>Shows these systems in the inventory</source>
        <translation>Visar dessa system i inventariet</translation>
    </message>
    <message>
        <source>Here stands how the region is doing: what is in, what is wrong, what is decided and what the plan costs.
There are no systems yet: import the first inventory, or look around in the example.</source>
        <translation>Här syns hur arbetet i landskapet framskrider: vad som kommit in, vad som är fel, vad som beslutats och vad planen kostar.
Det finns inga system än: importera det första inventariet, eller bekanta dig med exemplet.</translation>
    </message>
    <message>
        <source>What the plan costs</source>
        <translation>Vad planen kostar</translation>
    </message>
    <message>
        <source>Questions that help most</source>
        <translation>Frågorna som hjälper mest</translation>
    </message>
    <message>
        <source>What is in</source>
        <translation>Vad som kommit in</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Vad som är fel</translation>
    </message>
    <message>
        <source>What is decided</source>
        <translation>Vad som är beslutat</translation>
    </message>
    <message>
        <source>What changed since yesterday</source>
        <translation>Vad som ändrats sedan i går</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Milstolpar</translation>
    </message>
    <message>
        <source>Load against capacity</source>
        <translation>Belastning och kapacitet</translation>
    </message>
    <message>
        <source>Cost over time</source>
        <translation>Kostnader över tid</translation>
    </message>
    <message>
        <source>Form…</source>
        <translation>Blankett…</translation>
    </message>
    <message>
        <source>Make the form to send: %1</source>
        <translation>Gör blanketten att skicka: %1</translation>
    </message>
    <message>
        <source>Nothing to ask: no filled field would mend a finding.</source>
        <translation>Inget att fråga: inget ifyllt fält skulle rätta en iakttagelse.</translation>
    </message>
    <message>
        <source>Systems that lack an answer, by organisation and field. “Form” makes the form to send.</source>
        <translation>System som saknar svar, per organisation och fält. ”Blankett” gör blanketten att skicka.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>organisations have answered</source>
        <translation>organisationer har svarat</translation>
    </message>
    <message>
        <source>Nothing yet from: %1</source>
        <translation>Inget ännu från: %1</translation>
    </message>
    <message>
        <source>of the core fields are filled</source>
        <translation>av kärnfälten är ifyllda</translation>
    </message>
    <message>
        <source>No function stated</source>
        <translation>Ingen funktion angiven</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n system(s)</source>
        <translation>
            <numerusform>%1: %n system</numerusform>
            <numerusform>%1: %n system</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>error(s)</source>
        <translation>
            <numerusform>fel</numerusform>
            <numerusform>fel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>warning(s)</source>
        <translation>
            <numerusform>varning</numerusform>
            <numerusform>varningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remark(s)</source>
        <translation>
            <numerusform>anmärkning</numerusform>
            <numerusform>anmärkningar</numerusform>
        </translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>godtagna</translation>
    </message>
    <message>
        <source>No plan is approved yet.</source>
        <translation>Ingen plan är godkänd ännu.</translation>
    </message>
    <message numerus="yes">
        <source>is the approved plan, with %n accepted deficit(s)</source>
        <translation>
            <numerusform>är den godkända planen; %n godtagen brist</numerusform>
            <numerusform>är den godkända planen; %n godtagna brister</numerusform>
        </translation>
    </message>
    <message>
        <source>groups of duplicates and products are undecided</source>
        <translation>grupper av dubbletter och produkter är obeslutade</translation>
    </message>
    <message numerus="yes">
        <source>system(s) without a decided outcome</source>
        <translation>
            <numerusform>system utan beslutad åtgärd</numerusform>
            <numerusform>system utan beslutad åtgärd</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a decided outcome</source>
        <translation>Utan beslutad åtgärd</translation>
    </message>
    <message numerus="yes">
        <source>system(s) pinned to a quarter</source>
        <translation>
            <numerusform>system fäst vid ett kvartal</numerusform>
            <numerusform>system fästa vid ett kvartal</numerusform>
        </translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fästa</translation>
    </message>
    <message numerus="yes">
        <source>acceptance(s) of findings have expired</source>
        <translation>
            <numerusform>godtagande av iakttagelser har gått ut</numerusform>
            <numerusform>godtaganden av iakttagelser har gått ut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n step(s))</source>
        <translation>
            <numerusform>%1 (%n steg)</numerusform>
            <numerusform>%1 (%n steg)</numerusform>
        </translation>
    </message>
    <message>
        <source>By %1.</source>
        <translation>Av %1.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Ingenting.</translation>
    </message>
    <message>
        <source>Nothing. The last change was made on %1 by %2.</source>
        <translation>Ingenting. Den senaste ändringen gjordes %1 av %2.</translation>
    </message>
    <message numerus="yes">
        <source>system(s) added</source>
        <translation>
            <numerusform>system tillagt</numerusform>
            <numerusform>system tillagda</numerusform>
        </translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Tillagda</translation>
    </message>
    <message numerus="yes">
        <source>system(s) changed</source>
        <translation>
            <numerusform>system ändrat</numerusform>
            <numerusform>system ändrade</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ändrade</translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation>borttagna: %1</translation>
    </message>
    <message numerus="yes">
        <source>planner run(s)</source>
        <translation>
            <numerusform>planeringskörning</numerusform>
            <numerusform>planeringskörningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more change(s)</source>
        <translation>
            <numerusform>och %n ändring till</numerusform>
            <numerusform>och %n ändringar till</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no plan yet. Run the planner on the page Waves (F5).</source>
        <translation>Det finns ingen plan än. Kör planeraren på sidan Vågor (F5).</translation>
    </message>
    <message>
        <source>Go to Waves</source>
        <translation>Gå till sidan Vågor</translation>
    </message>
    <message>
        <source>and %1 person-days of work, as the uncertain estimates have it.</source>
        <translation>och %1 persondagars arbete, när uppskattningarnas osäkerhet beaktas.</translation>
    </message>
    <message>
        <source>How good is this plan?</source>
        <translation>Hur bra är planen?</translation>
    </message>
    <message>
        <source>The plan was made from inventory version %1; now it is %2.</source>
        <translation>Planen gjordes utifrån inventariets version %1; nu är den %2.</translation>
    </message>
    <message numerus="yes">
        <source>system(s) consolidated</source>
        <translation>
            <numerusform>system sammanförs</numerusform>
            <numerusform>system sammanförs</numerusform>
        </translation>
    </message>
    <message>
        <source>Consolidated</source>
        <translation>Sammanförs</translation>
    </message>
    <message numerus="yes">
        <source>system(s) not in time</source>
        <translation>
            <numerusform>system hinner inte i tid</numerusform>
            <numerusform>system hinner inte i tid</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in time</source>
        <translation>Hinner inte i tid</translation>
    </message>
    <message numerus="yes">
        <source>bottleneck(s): full in some quarter</source>
        <translation>
            <numerusform>flaskhals: full något kvartal</numerusform>
            <numerusform>flaskhalsar: fulla något kvartal</numerusform>
        </translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapacitet</translation>
    </message>
    <message>
        <source>Core team, person-days</source>
        <translation>Kärnteamet, persondagar</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbete</translation>
    </message>
    <message>
        <source>Temporary bridges</source>
        <translation>Tillfälliga bryggor</translation>
    </message>
    <message>
        <source>New solutions</source>
        <translation>Nya lösningar</translation>
    </message>
    <message>
        <source>Work of the core team by quarter</source>
        <translation>Kärnteamets arbete per kvartal</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Kvartal</translation>
    </message>
    <message>
        <source>Spent in each quarter: work, bridges and new solutions</source>
        <translation>Utgifter per kvartal: arbete, bryggor och nya lösningar</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n system(s) late</source>
        <translation>
            <numerusform>%1 av %n system sent</numerusform>
            <numerusform>%1 av %n system sena</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 inventories complete</source>
        <translation>%1 av %2 inventarier fullständiga</translation>
    </message>
    <message>
        <source>Late for %1</source>
        <translation>Sena: %1</translation>
    </message>
    <message>
        <source>No milestone is at risk.</source>
        <translation>Ingen milstolpe är i fara.</translation>
    </message>
    <message numerus="yes">
        <source>%n milestone(s) at risk.</source>
        <translation>
            <numerusform>%n milstolpe är i fara.</numerusform>
            <numerusform>%n milstolpar är i fara.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n milestone(s) have passed.</source>
        <translation>
            <numerusform>%n milstolpe är passerad.</numerusform>
            <numerusform>%n milstolpar är passerade.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later milestone(s) are not listed here.</source>
        <translation>
            <numerusform>%n senare milstolpe visas inte här.</numerusform>
            <numerusform>%n senare milstolpar visas inte här.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue measure(s)</source>
        <translation>
            <numerusform>försenad åtgärd</numerusform>
            <numerusform>försenade åtgärder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aallokko::gui::OverviewPanel</name>
    <message numerus="yes">
        <source>%n system(s)</source>
        <translation>
            <numerusform>%n system</numerusform>
            <numerusform>%n system</numerusform>
        </translation>
    </message>
    <message>
        <source>No function stated</source>
        <translation>Ingen funktion angiven</translation>
    </message>
    <message>
        <source>%1 of %2 organisations have a complete inventory</source>
        <translation>Fullständig inventering: %1/%2 organisationer</translation>
    </message>
    <message>
        <source>Questions that help most</source>
        <translation>Frågorna som hjälper mest</translation>
    </message>
    <message>
        <source>Make the form to send…</source>
        <translation>Gör blanketten att skicka…</translation>
    </message>
    <message>
        <source>Make the form to send to the organisation of the question</source>
        <translation>Gör blanketten som skickas till frågans organisation</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Fält</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rader</translation>
    </message>
    <message>
        <source>Enter shows the findings of the organisation.</source>
        <translation>Enter visar organisationens iakttagelser.</translation>
    </message>
    <message>
        <source>Completeness by organisation</source>
        <translation>Fullständighet per organisation</translation>
    </message>
    <message>
        <source>Completeness by sector</source>
        <translation>Fullständighet per sektor</translation>
    </message>
    <message>
        <source>Complete inventories by report</source>
        <translation>Fullständiga inventeringar per rapport</translation>
    </message>
    <message>
        <source>What the completeness is shown by</source>
        <translation>Enligt vad fullständigheten visas</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Vems</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Ifyllt</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Fullständighet</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Granskad av</translation>
    </message>
    <message>
        <source>Reviewed by %1, %2</source>
        <translation>Granskad av %1, %2</translation>
    </message>
    <message>
        <source>Take back the review</source>
        <translation>Ta tillbaka granskningen</translation>
    </message>
    <message>
        <source>Mark as reviewed</source>
        <translation>Märk som granskad</translation>
    </message>
    <message>
        <source>Open errors block this mark, and nothing else.</source>
        <translation>Öppna fel hindrar denna märkning och inget annat.</translation>
    </message>
</context>
<context>
    <name>aallokko::gui::PlanPanel</name>
    <message>
        <source>This plan costs %1 – %2.</source>
        <translation>Planen kostar %1 – %2.</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Tidsgräns</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Time limit of the planner in seconds</source>
        <translation>Beräkningens tidsgräns i sekunder</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startvärde</translation>
    </message>
    <message>
        <source>Seed: the same number gives the same search</source>
        <translation>Startvärde: samma tal ger samma sökning</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planera</translation>
    </message>
    <message>
        <source>Run the planner</source>
        <translation>Beräkna planen</translation>
    </message>
    <message>
        <source>Stop, keep the best</source>
        <translation>Stoppa, behåll den bästa</translation>
    </message>
    <message>
        <source>Stop the planner and keep the best plan</source>
        <translation>Stoppa beräkningen och behåll den bästa planen</translation>
    </message>
    <message>
        <source>How good is this plan?</source>
        <translation>Hur bra är planen?</translation>
    </message>
    <message>
        <source>Best plan and bound over time</source>
        <translation>Bästa planen och nedre gränsen över tid</translation>
    </message>
    <message>
        <source>What more capacity would save</source>
        <translation>Vad mer kapacitet skulle spara</translation>
    </message>
    <message>
        <source>At most, by the lower bound: how much of it a plan can use shows when it is made anew.</source>
        <translation>Högst, enligt den undre gränsen: hur mycket av det en plan kan utnyttja syns först när den görs om.</translation>
    </message>
    <message>
        <source>What more capacity would save …</source>
        <translation>Vad mer kapacitet skulle spara …</translation>
    </message>
</context>
<context>
    <name>aallokko::gui::PreviewPanel</name>
    <message>
        <source>Row of the file</source>
        <translation>Rad i filen</translation>
    </message>
    <message>
        <source>This row is the header</source>
        <translation>Den här raden är rubriken</translation>
    </message>
    <message>
        <source>(only table)</source>
        <translation>(den enda tabellen)</translation>
    </message>
    <message>
        <source>found by the program</source>
        <translation>funnen av programmet</translation>
    </message>
    <message>
        <source>%1 (found)</source>
        <translation>%1 (funnen)</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) to settle</source>
        <translation>
            <numerusform>%n kolumn att avgöra</numerusform>
            <numerusform>%n kolumner att avgöra</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheet:</source>
        <translation>Blad:</translation>
    </message>
    <message>
        <source>Sheet of the file</source>
        <translation>Blad i filen</translation>
    </message>
    <message>
        <source>Header row:</source>
        <translation>Rubrikrad:</translation>
    </message>
    <message>
        <source>Row of the file that holds the headers</source>
        <translation>Den rad i filen som har rubrikerna</translation>
    </message>
    <message>
        <source>find</source>
        <translation>sök</translation>
    </message>
    <message>
        <source>Organisation:</source>
        <translation>Organisation:</translation>
    </message>
    <message>
        <source>Organisation of the rows that do not name their own</source>
        <translation>Organisation för rader som inte anger sin egen</translation>
    </message>
    <message>
        <source>Next one</source>
        <translation>Nästa</translation>
    </message>
    <message>
        <source>Go to the next column to settle</source>
        <translation>Gå till nästa kolumn att avgöra</translation>
    </message>
    <message>
        <source>The file as it stands, with the field of each column</source>
        <translation>Filen som den är, med fältet för varje kolumn</translation>
    </message>
    <message>
        <source>Enter chooses the field of the column, Delete leaves the column out.</source>
        <translation>Enter väljer kolumnens fält, Delete lämnar bort kolumnen.</translation>
    </message>
</context>
<context>
    <name>aallokko::gui::ProblemBar</name>
    <message>
        <source>No problems found.</source>
        <translation>Inga problem hittades.</translation>
    </message>
    <message>
        <source>error</source>
        <translation>fel</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>varning</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>anmärkning</translation>
    </message>
    <message>
        <source>Problem %1 of %2 (%3): %4</source>
        <translation>Problem %1 av %2 (%3): %4</translation>
    </message>
    <message>
        <source>Previous problem (Shift+F8)</source>
        <translation>Föregående problem (Skift+F8)</translation>
    </message>
    <message>
        <source>Next problem (F8)</source>
        <translation>Nästa problem (F8)</translation>
    </message>
    <message>
        <source>Close the list of problems</source>
        <translation>Stäng problemlistan</translation>
    </message>
</context>
<context>
    <name>aallokko::gui::ProblemPanel</name>
    <message>
        <source>Save the list of problems</source>
        <translation>Spara listan över problem</translation>
    </message>
    <message>
        <source>problems</source>
        <translation>problem</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabeller (*.csv)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Sparade %1</translation>
    </message>
    <message>
        <source>Filter problems</source>
        <translation>Filtrera problem</translation>
    </message>
    <message>
        <source>Filter problems: file, cell or words</source>
        <translation>Filtrera problem: fil, cell eller ord</translation>
    </message>
    <message>
        <source>All severities</source>
        <translation>Alla allvarlighetsgrader</translation>
    </message>
    <message>
        <source>Severity of the problems shown</source>
        <translation>Allvarlighetsgrad för de problem som visas</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Spara som CSV…</translation>
    </message>
    <message>
        <source>Save the list of problems as a CSV file</source>
        <translation>Spara listan över problem som en CSV-fil</translation>
    </message>
    <message>
        <source>Problems with their place</source>
        <translation>Problem och var de finns</translation>
    </message>
    <message>
        <source>Enter shows the cell in the file.</source>
        <translation>Enter visar cellen i filen.</translation>
    </message>
</context>
<context>
    <name>aallokko::gui::ProjectVerbs</name>
    <message>
        <source>Open a project</source>
        <translation>Öppna ett projekt</translation>
    </message>
    <message>
        <source>Aallokko projects (*.aallokko)</source>
        <translation>Aallokko-projekt (*.aallokko)</translation>
    </message>
    <message>
        <source>Make a new project</source>
        <translation>Skapa ett nytt projekt</translation>
    </message>
    <message>
        <source>inventory</source>
        <translation>inventering</translation>
    </message>
    <message>
        <source>Keski-Suomi example</source>
        <translation>Exemplet Mellersta Finland</translation>
    </message>
    <message>
        <source>Choose inventory files</source>
        <translation>Välj inventeringsfiler</translation>
    </message>
    <message>
        <source>Inventories and models (*.xlsx *.xlsm *.ods *.fods *.csv *.tsv *.txt *.yaml *.yml *.json *.xml *.archimate *.graphml);;All files (*)</source>
        <translation>Inventeringar och modeller (*.xlsx *.xlsm *.ods *.fods *.csv *.tsv *.txt *.yaml *.yml *.json *.xml *.archimate *.graphml);;Alla filer (*)</translation>
    </message>
</context>
<context>
    <name>aallokko::gui::QualityPage</name>
    <message>
        <source>Quality</source>
        <translation>Kvalitet</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Kontrolleras…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln fel</numerusform>
            <numerusform>%Ln fel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln varning</numerusform>
            <numerusform>%Ln varningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln remark(s)</source>
        <translation>
            <numerusform>%Ln anmärkning</numerusform>
            <numerusform>%Ln anmärkningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accepted</source>
        <translation>
            <numerusform>%Ln godkänd</numerusform>
            <numerusform>%Ln godkända</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter findings</source>
        <translation>Filtrera iakttagelser</translation>
    </message>
    <message>
        <source>Filter: system, organisation, rule or words</source>
        <translation>Filtrera: system, organisation, regel eller ord</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>Per regel</translation>
    </message>
    <message>
        <source>By organisation</source>
        <translation>Per organisation</translation>
    </message>
    <message>
        <source>How the findings are grouped</source>
        <translation>Hur iakttagelserna grupperas</translation>
    </message>
    <message>
        <source>All open findings</source>
        <translation>Alla öppna iakttagelser</translation>
    </message>
    <message>
        <source>Accepted findings</source>
        <translation>Godkända iakttagelser</translation>
    </message>
    <message>
        <source>Severity of the findings shown</source>
        <translation>Allvarlighetsgrad för iakttagelserna som visas</translation>
    </message>
    <message>
        <source>Quality findings</source>
        <translation>Kvalitetsiakttagelser</translation>
    </message>
    <message>
        <source>Enter goes to the value to correct.</source>
        <translation>Enter går till värdet som ska rättas.</translation>
    </message>
    <message>
        <source>No findings here. Clear the filter, or choose another severity.</source>
        <translation>Inga iakttagelser här. Töm filtret eller välj en annan allvarlighetsgrad.</translation>
    </message>
    <message>
        <source>Here stands what is missing or contradicts itself in the inventories, and what to ask whom.
There are no systems yet: import inventories first.</source>
        <translation>Här visas vad som saknas eller är motstridigt i inventeringarna och vad som bör frågas av vem.
Det finns inga system ännu: importera inventeringar först.</translation>
    </message>
    <message>
        <source>Go to the cell</source>
        <translation>Gå till cellen</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>Godkänn…</translation>
    </message>
    <message>
        <source>Take the acceptance back</source>
        <translation>Ta tillbaka godkännandet</translation>
    </message>
    <message>
        <source>Make the form of the organisation…</source>
        <translation>Gör organisationens blankett…</translation>
    </message>
    <message>
        <source>Draw a sample…</source>
        <translation>Dra ett urval…</translation>
    </message>
    <message>
        <source>Systems to compare with evidence, reproducible by its seed</source>
        <translation>System att jämföra med underlag, kan dras på nytt med sitt frö</translation>
    </message>
</context>
<context>
    <name>aallokko::gui::QuestionBar</name>
    <message>
        <source>Colour: %1</source>
        <translation>Färg: %1</translation>
    </message>
    <message>
        <source>By organisation</source>
        <translation>Efter organisation</translation>
    </message>
    <message>
        <source>By sector</source>
        <translation>Efter sektor</translation>
    </message>
    <message>
        <source>By function</source>
        <translation>Efter uppgift</translation>
    </message>
    <message>
        <source>Every system</source>
        <translation>Varje system</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>Vågor</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupper</translation>
    </message>
    <message>
        <source>Around</source>
        <translation>Omgivning</translation>
    </message>
    <message>
        <source>If it stops</source>
        <translation>Om det stannar</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Emellan</translation>
    </message>
    <message>
        <source>Cycles</source>
        <translation>Cirklar</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matris</translation>
    </message>
    <message>
        <source>What crosses the waves, and what does it cost?</source>
        <translation>Vad går över vågornas gränser, och vad kostar det?</translation>
    </message>
    <message>
        <source>Which organisations or functions hang together?</source>
        <translation>Vilka organisationer eller uppgifter hänger ihop?</translation>
    </message>
    <message>
        <source>What is around this system?</source>
        <translation>Vad finns omkring detta system?</translation>
    </message>
    <message>
        <source>What stops if this system stops?</source>
        <translation>Vad stannar om detta system stannar?</translation>
    </message>
    <message>
        <source>How does one system reach another?</source>
        <translation>Hur når ett system ett annat?</translation>
    </message>
    <message>
        <source>Which systems need each other in a circle?</source>
        <translation>Vilka system behöver varandra i en cirkel?</translation>
    </message>
    <message>
        <source>Which system gets from which, in wave order?</source>
        <translation>Vem får från vem, i vågornas ordning?</translation>
    </message>
    <message>
        <source>System: type a part of its name</source>
        <translation>System: skriv en del av namnet</translation>
    </message>
    <message>
        <source>System asked about</source>
        <translation>Systemet som frågan gäller</translation>
    </message>
    <message>
        <source>To which system</source>
        <translation>Till vilket system</translation>
    </message>
    <message>
        <source>System at the other end</source>
        <translation>Systemet i andra änden</translation>
    </message>
    <message>
        <source>Find and go there</source>
        <translation>Sök och gå dit</translation>
    </message>
    <message>
        <source>Find a system in the drawing</source>
        <translation>Sök ett system i ritningen</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>Steps from the system</source>
        <translation>Steg från systemet</translation>
    </message>
    <message>
        <source>Both directions</source>
        <translation>Båda riktningarna</translation>
    </message>
    <message>
        <source>What it feeds</source>
        <translation>Vad det matar</translation>
    </message>
    <message>
        <source>What feeds it</source>
        <translation>Vad som matar det</translation>
    </message>
    <message>
        <source>Direction of the data</source>
        <translation>Datats riktning</translation>
    </message>
    <message>
        <source>What stands together</source>
        <translation>Vad som visas tillsammans</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>Färgläggning efter</translation>
    </message>
    <message>
        <source>Interfaces</source>
        <translation>Gränssnitt</translation>
    </message>
    <message>
        <source>Kinds of interface that count</source>
        <translation>Slag av gränssnitt som räknas med</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Obligatoriskt</translation>
    </message>
    <message>
        <source>Strength not told</source>
        <translation>Styrkan inte angiven</translation>
    </message>
    <message>
        <source>Soft: a workaround exists</source>
        <translation>Kan ersättas tillfälligt</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>För kännedom</translation>
    </message>
</context>
<context>
    <name>aallokko::gui::QueuePanel</name>
    <message>
        <source>Files of this import</source>
        <translation>Filerna i denna import</translation>
    </message>
    <message>
        <source>Delete takes the file out of the import.</source>
        <translation>Delete tar bort filen ur importen.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Take the selected file out of the import</source>
        <translation>Ta bort den valda filen ur importen</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Läs på nytt</translation>
    </message>
    <message>
        <source>Read the files again</source>
        <translation>Läs filerna på nytt</translation>
    </message>
</context>
<context>
    <name>aallokko::gui::ReportState</name>
    <message>
        <source>Making the report</source>
        <translation>Rapporten görs</translation>
    </message>
</context>
<context>
    <name>aallokko::gui::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Rapporter</translation>
    </message>
    <message>
        <source>Whole region</source>
        <translation>Hela regionen</translation>
    </message>
    <message>
        <source>no plan yet</source>
        <translation>ingen plan ännu</translation>
    </message>
    <message>
        <source>The report is being made…</source>
        <translation>Rapporten görs…</translation>
    </message>
    <message>
        <source>Choose the organisation that the letter is for, or write letters to all of them.</source>
        <translation>Välj organisationen som brevet är till, eller skriv brev till alla.</translation>
    </message>
    <message>
        <source>Page %1 of %2 · inventory version %3</source>
        <translation>Sida %1 av %2 · inventeringens version %3</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Sida %1 av %2</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <translation>%1, sida %2</translation>
    </message>
    <message>
        <source>Nothing is left out for this audience.</source>
        <translation>Ingenting har utelämnats för dessa läsare.</translation>
    </message>
    <message numerus="yes">
        <source>Left out for this audience: %n field(s), by ground</source>
        <translation>
            <numerusform>Utelämnat för dessa läsare: %n fält, enligt grund</numerusform>
            <numerusform>Utelämnat för dessa läsare: %n fält, enligt grund</numerusform>
        </translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Om</translation>
    </message>
    <message>
        <source>For</source>
        <translation>För</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Kind of report</source>
        <translation>Slag av rapport</translation>
    </message>
    <message>
        <source>Organisation that the report is of</source>
        <translation>Organisation som rapporten gäller</translation>
    </message>
    <message>
        <source>Audience of the report</source>
        <translation>Rapportens läsare</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Rapportens språk</translation>
    </message>
    <message>
        <source>Plan in the report</source>
        <translation>Rapportens plan</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Urval</translation>
    </message>
    <message>
        <source>Systems in the sample</source>
        <translation>System i urvalet</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Frö</translation>
    </message>
    <message>
        <source>Seed of the sample</source>
        <translation>Urvalets frö</translation>
    </message>
    <message>
        <source>The same seed draws the same systems</source>
        <translation>Samma frö drar samma system</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Avsnitt</translation>
    </message>
    <message>
        <source>Sections of the report with their pages</source>
        <translation>Rapportens avsnitt med sidor</translation>
    </message>
    <message>
        <source>Fields left out, by ground</source>
        <translation>Utelämnade fält enligt grund</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>Rapportens sidor</translation>
    </message>
    <message>
        <source>&amp;Save the report…</source>
        <translation>&amp;Spara rapporten…</translation>
    </message>
    <message>
        <source>As PDF, as a web page that screen readers can follow, or as tables</source>
        <translation>Som PDF, som webbsida för skärmläsare eller som tabeller</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Skriv &amp;ut…</translation>
    </message>
    <message>
        <source>Preview, printer and PDF are the same pages</source>
        <translation>Förhandsvisning, utskrift och PDF är samma sidor</translation>
    </message>
    <message>
        <source>&amp;Letters to all…</source>
        <translation>&amp;Brev till alla…</translation>
    </message>
    <message>
        <source>A letter to each organisation, into one folder</source>
        <translation>Ett brev till varje organisation i samma mapp</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zooma &amp;in</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zooma u&amp;t</translation>
    </message>
    <message>
        <source>&amp;Fit the width</source>
        <translation>&amp;Anpassa till bredden</translation>
    </message>
    <message>
        <source>Here are the reports: interim report, wave plan, letters to the organisations and audit report.
There are no systems to report on yet: import an inventory, or open the example.</source>
        <translation>Här är rapporterna: mellanrapport, vågplan, brev till organisationerna och revisionsrapport.
Det finns inga system ännu: importera en inventering eller öppna exemplet.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Spara rapporten</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Web page, accessible (*.html);;Workbook (*.xlsx);;Main table (*.csv);;For programs (*.json)</source>
        <translation>PDF (*.pdf);;Webbsida, tillgänglig (*.html);;Arbetsbok (*.xlsx);;Huvudtabell (*.csv);;För program (*.json)</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Rapporten skrivs</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Sparad %1</translation>
    </message>
    <message>
        <source>Folder for the letters</source>
        <translation>Mapp för breven</translation>
    </message>
    <message>
        <source>Writing letters</source>
        <translation>Breven skrivs</translation>
    </message>
    <message>
        <source>Stopped: %1 of %2 letters are in %3</source>
        <translation>Avbrutet: %1 av %2 brev finns i %3</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) are in %1</source>
        <translation>
            <numerusform>%n brev finns i %1</numerusform>
            <numerusform>%n brev finns i %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Skriv ut rapporten</translation>
    </message>
</context>
<context>
    <name>aallokko::gui::RoadmapPage</name>
    <message>
        <source>Roadmap</source>
        <translation>Färdplan</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>Ritar…</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>inget</translation>
    </message>
    <message>
        <source>%1 (approved)</source>
        <translation>%1 (godkänd)</translation>
    </message>
    <message>
        <source>Inventory version %1.</source>
        <translation>Inventeringens version %1.</translation>
    </message>
    <message>
        <source>Synthetic example data: systems, suppliers, costs and dates are invented</source>
        <translation>Syntetiskt exempelmaterial: system, leverantörer, kostnader och datum är påhittade</translation>
    </message>
    <message>
        <source>Print the roadmap</source>
        <translation>Skriv ut färdplanen</translation>
    </message>
    <message>
        <source>roadmap</source>
        <translation>fardplan</translation>
    </message>
    <message>
        <source>Export the roadmap</source>
        <translation>Exportera färdplanen</translation>
    </message>
    <message>
        <source>The roadmap could not be written to %1. Is the folder there, and may you write in it?</source>
        <translation>Färdplanen kunde inte skrivas till %1. Finns mappen, och får du skriva i den?</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Skrivet: %1</translation>
    </message>
    <message>
        <source>&amp;Go-live card</source>
        <translation>&amp;Ibruktagandekort</translation>
    </message>
    <message>
        <source>Day, outage, fallback and owner of the selected system (Enter)</source>
        <translation>Det valda systemets dag, avbrott, reservrutin och ägare (Enter)</translation>
    </message>
    <message>
        <source>&amp;Move the milestone…</source>
        <translation>&amp;Flytta milstolpen…</translation>
    </message>
    <message>
        <source>Move the legal &amp;start…</source>
        <translation>Flytta den lagliga &amp;starten…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Skriv &amp;ut…</translation>
    </message>
    <message>
        <source>Export as P&amp;DF…</source>
        <translation>Exportera som P&amp;DF…</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zooma &amp;in</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zooma &amp;ut</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Visa &amp;allt</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Tidigare</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Senare</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>Kvartal</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Månader</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Veckor</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagar</translation>
    </message>
    <message>
        <source>Freeze periods</source>
        <translation>Ändringsstopp</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Milstolpar</translation>
    </message>
    <message>
        <source>National services</source>
        <translation>Nationella tjänster</translation>
    </message>
    <message>
        <source>Contract ends and notices</source>
        <translation>Avtalens slut och uppsägningar</translation>
    </message>
    <message>
        <source>Tenders</source>
        <translation>Upphandlingar</translation>
    </message>
    <message>
        <source>The plan behind</source>
        <translation>Planen bakom</translation>
    </message>
    <message>
        <source>Columns with days</source>
        <translation>Kolumner med dagar</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Teckenförklaring</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Allt</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>Print what is shown, or write it as PDF</source>
        <translation>Skriv ut det som visas, eller spara det som PDF</translation>
    </message>
    <message>
        <source>There is no plan yet: only contracts, milestones and freezes are shown. The planner finds when each system moves.</source>
        <translation>Det finns ingen plan ännu: bara avtal, milstolpar och ändringsstopp visas. Planeraren finner när varje system flyttas.</translation>
    </message>
    <message>
        <source>Make a plan</source>
        <translation>Gör en plan</translation>
    </message>
    <message>
        <source>Filter: system, organisation, product, supplier</source>
        <translation>Filtrera: system, organisation, produkt, leverantör</translation>
    </message>
    <message>
        <source>Filter of the roadmap</source>
        <translation>Färdplanens filter</translation>
    </message>
    <message>
        <source>With findings</source>
        <translation>Med iakttagelser</translation>
    </message>
    <message>
        <source>Only systems whose dates have passed or do not fit</source>
        <translation>Bara system vars dagar har passerat eller inte går ihop</translation>
    </message>
    <message>
        <source>&amp;Rows by</source>
        <translation>&amp;Rader efter</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>fas</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>product</source>
        <translation>produkt</translation>
    </message>
    <message>
        <source>Rows by</source>
        <translation>Rader efter</translation>
    </message>
    <message>
        <source>&amp;Behind</source>
        <translation>&amp;Bakom</translation>
    </message>
    <message>
        <source>Plan drawn behind</source>
        <translation>Plan som ritas bakom</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source>Layers of the drawing</source>
        <translation>Ritningens lager</translation>
    </message>
    <message>
        <source>Systems on the time axis</source>
        <translation>Systemen på tidsaxeln</translation>
    </message>
    <message>
        <source>The last column tells all dates of a row. Enter opens the go-live card of a system, or moves a milestone.</source>
        <translation>Den sista kolumnen berättar alla dagar på raden. Enter öppnar systemets ibruktagandekort eller flyttar en milstolpe.</translation>
    </message>
    <message>
        <source>Time in view</source>
        <translation>Tid i sikte</translation>
    </message>
    <message>
        <source>Here stands when each system is taken over and when it is consolidated.
There are no systems yet: import inventories first, or open the example.</source>
        <translation>Här står när varje system övertas och när det konsolideras.
Det finns inga system ännu: importera först inventeringar eller öppna exemplet.</translation>
    </message>
</context>
<context>
    <name>aallokko::gui::SampleDialog</name>
    <message>
        <source>Draw a sample</source>
        <translation>Dra ett urval</translation>
    </message>
    <message>
        <source>Systems to compare with evidence. The same inventory, size and seed draw the same systems; each criticality and organisation has its share.</source>
        <translation>System att jämföra med underlag. Samma inventering, storlek och frö drar samma system; varje kritikalitet och organisation har sin andel.</translation>
    </message>
    <message>
        <source>Systems in the sample</source>
        <translation>System i urvalet</translation>
    </message>
    <message>
        <source>Seed of the sample</source>
        <translation>Urvalets frö</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Whole region</source>
        <translation>Hela regionen</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Frö</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Urval</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Spara…</translation>
    </message>
    <message>
        <source>Show in the inventory</source>
        <translation>Visa i inventeringen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Sparad %1</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>urval</translation>
    </message>
    <message>
        <source>Save the sample</source>
        <translation>Spara urvalet</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx);;Tables (*.csv);;Web pages (*.html)</source>
        <translation>Arbetsböcker (*.xlsx);;Tabeller (*.csv);;Webbsidor (*.html)</translation>
    </message>
    <message>
        <source>Sample %1/%2</source>
        <translation>Urval %1/%2</translation>
    </message>
</context>
<context>
    <name>aallokko::gui::RiskDialog</name>
    <message>
        <source>All in time</source>
        <translation>Alla i tid</translation>
    </message>
    <message>
        <source>Share in time, on average</source>
        <translation>Andel i tid, i genomsnitt</translation>
    </message>
    <message>
        <source>How likely the plan %1 holds</source>
        <translation>Hur sannolikt det är att planen %1 håller</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Kvartal</translation>
    </message>
    <message>
        <source>Share of the delay</source>
        <translation>Andel av förseningen</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Own delay on average, quarters</source>
        <translation>Egen försening i genomsnitt, kvartal</translation>
    </message>
    <message>
        <source>Systems that delay the plan most</source>
        <translation>System som försenar planen mest</translation>
    </message>
    <message>
        <source>Enter shows the system in the inventory.</source>
        <translation>Enter visar systemet i inventariet.</translation>
    </message>
</context>
<context>
    <name>aallokko::gui::ScenariosPage</name>
    <message>
        <source>no place</source>
        <translation>ingen plats</translation>
    </message>
    <message>
        <source>No two plans are ticked.</source>
        <translation>Två planer är inte valda.</translation>
    </message>
    <message>
        <source>One of the two holds no plan yet, so they cannot be compared.</source>
        <translation>Den ena har ingen plan än, så de kan inte jämföras.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Jämför…</translation>
    </message>
    <message>
        <source>Cost by term</source>
        <translation>Kostnader per post</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapacitet</translation>
    </message>
    <message>
        <source>Work of the core team by quarter, person-days</source>
        <translation>Kärnteamets arbete per kvartal, persondagar</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Kvartal</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>What keeps it from staying</source>
        <translation>Vad som hindrar det från att stanna</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scenarier</translation>
    </message>
    <message>
        <source>Name of the plan:</source>
        <translation>Planens namn:</translation>
    </message>
    <message>
        <source>Copy the plan %1</source>
        <translation>Kopiera planen %1</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <translation>%1, kopia</translation>
    </message>
    <message>
        <source>The plan was copied as %1.</source>
        <translation>Planen kopierades som %1.</translation>
    </message>
    <message>
        <source>Rename the plan %1</source>
        <translation>Byt namn på planen %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 is the approved plan; %n deficit(s) were accepted with it.</source>
        <translation>
            <numerusform>%1 är den godkända planen; %n brist godtogs med den.</numerusform>
            <numerusform>%1 är den godkända planen; %n brister godtogs med den.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick two plans to see them side by side. A copy keeps a plan while you try another one.</source>
        <translation>Kryssa för två planer så ser du dem sida vid sida. En kopia bevarar en plan medan du prövar en annan.</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Planer</translation>
    </message>
    <message>
        <source>Enter ticks a plan; two ticked ones are compared.</source>
        <translation>Enter kryssar för en plan; två förkryssade jämförs.</translation>
    </message>
    <message>
        <source>Systems that are elsewhere</source>
        <translation>System som har en annan plats</translation>
    </message>
    <message>
        <source>Enter shows the system in the inventory.</source>
        <translation>Enter visar systemet i inventariet.</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>Kopiera…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Byt namn…</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Godkänn…</translation>
    </message>
    <message>
        <source>Plan again near the approved plan</source>
        <translation>Planera om nära den godkända</translation>
    </message>
    <message>
        <source>Moves as few systems as possible; the result is the plan “draft”</source>
        <translation>Flyttar så få system som möjligt; resultatet är planen ”draft”</translation>
    </message>
    <message>
        <source>Here stand the plans of the project, side by side.
There is no plan yet: run the planner.</source>
        <translation>Här syns projektets planer sida vid sida.
Det finns ingen plan än: kör planeraren.</translation>
    </message>
    <message>
        <source>Difference in cost from %3 to %1: %2.</source>
        <translation>Kostnadsskillnad (%1 jämfört med %3): %2.</translation>
    </message>
    <message>
        <source>Risk assessment…</source>
        <translation>Riskbedömning…</translation>
    </message>
    <message>
        <source>How likely the plan holds when its estimates are uncertain</source>
        <translation>Hur sannolikt det är att planen håller när dess uppskattningar är osäkra</translation>
    </message>
</context>
<context>
    <name>aallokko::gui::ShowInGraph</name>
    <message>
        <source>Show in the &amp;graph</source>
        <translation>Visa i &amp;grafen</translation>
    </message>
    <message>
        <source>What is around this system (Ctrl+G)</source>
        <translation>Vad finns omkring detta system (Ctrl+G)</translation>
    </message>
</context>
<context>
    <name>aallokko::gui::Snapshots</name>
    <message>
        <source>Sign off a snapshot</source>
        <translation>Underteckna en ögonblicksbild</translation>
    </message>
    <message>
        <source>Inventory, plan and the hash of the audit trail go into one file under your name. The trail records its digest, so that anybody can check file and project against each other later.</source>
        <translation>Inventering, plan och ändringsloggens hash sparas i en fil under ditt namn. Loggen antecknar filens hash, så att vem som helst senare kan jämföra fil och projekt.</translation>
    </message>
    <message>
        <source>&amp;Ground: for whom, and why now</source>
        <translation>&amp;Grund: för vem, och varför nu</translation>
    </message>
    <message>
        <source>Ground of the signing</source>
        <translation>Undertecknandets grund</translation>
    </message>
    <message>
        <source>Choose the file and sign…</source>
        <translation>Välj fil och underteckna…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Save the signed-off snapshot</source>
        <translation>Spara den undertecknade ögonblicksbilden</translation>
    </message>
    <message>
        <source>Making the snapshot</source>
        <translation>Ögonblicksbilden görs</translation>
    </message>
    <message>
        <source>Signed and recorded: %1</source>
        <translation>Undertecknad och antecknad: %1</translation>
    </message>
    <message>
        <source>Check a signed-off snapshot</source>
        <translation>Kontrollera en undertecknad ögonblicksbild</translation>
    </message>
    <message>
        <source>Checking the snapshot</source>
        <translation>Ögonblicksbilden kontrolleras</translation>
    </message>
</context>
<context>
    <name>aallokko::gui::Tour</name>
    <message>
        <source>The tour needs systems to show: open a project, or make one from the example in the File menu.</source>
        <translation>Rundturen behöver system att visa: öppna ett projekt eller gör ett av exemplet i Arkiv-menyn.</translation>
    </message>
    <message>
        <source>The pages</source>
        <translation>Sidorna</translation>
    </message>
    <message>
        <source>All pages show the same inventory, each from another side. Ctrl+1 to Ctrl+9 go to them. The numbers tell how much is there, or how much waits for you.</source>
        <translation>Alla sidor visar samma systemförteckning, var och en från sitt håll. Ctrl+1 till Ctrl+9 går till dem. Talen berättar hur mycket där finns eller väntar på dig.</translation>
    </message>
    <message>
        <source>Every number opens</source>
        <translation>Varje tal går att öppna</translation>
    </message>
    <message>
        <source>Click a figure or a bar of this page, or press Enter on it: you see the rows it was counted from.</source>
        <translation>Klicka på ett tal eller en stapel på sidan, eller tryck på Enter vid den: du ser raderna som den har räknats av.</translation>
    </message>
    <message>
        <source>Find by typing</source>
        <translation>Sök genom att skriva</translation>
    </message>
    <message>
        <source>Each word narrows the list: a name, a municipality, or a question such as cost&gt;50000. Ctrl+F comes here from the keyboard.</source>
        <translation>Varje ord begränsar listan: ett namn, en kommun eller ett villkor som kostnad&gt;50000. Ctrl+F leder hit från tangentbordet.</translation>
    </message>
    <message>
        <source>Change in place</source>
        <translation>Ändra direkt i tabellen</translation>
    </message>
    <message>
        <source>F2 edits a cell, Ctrl+E many rows at once. Everything is stored as you make it, and Ctrl+Z takes back any step, also an import.</source>
        <translation>F2 ändrar en cell, Ctrl+E många rader på en gång. Allt sparas genast, och Ctrl+Z ångrar vilket steg som helst, också en import.</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation>Varifrån värdet kommer</translation>
    </message>
    <message>
        <source>The details of the selected system, each value with its file, sheet and cell. F4 shows and hides them.</source>
        <translation>Uppgifterna om det valda systemet, varje värde med fil, blad och cell. F4 visar och döljer dem.</translation>
    </message>
    <message>
        <source>Make a plan</source>
        <translation>Gör en plan</translation>
    </message>
    <message>
        <source>F5 plans the waves, with the cost as a range and how good the plan is. Then drag a card to another wave, or press Ctrl+M; F9 tells why it is where it is.</source>
        <translation>F5 planerar vågorna, med kostnaden som ett intervall och hur bra planen är. Dra sedan ett kort till en annan våg, eller tryck på Ctrl+M; F9 berättar varför det är där det är.</translation>
    </message>
    <message>
        <source>Anything, by its name</source>
        <translation>Vad som helst, enligt namn</translation>
    </message>
    <message>
        <source>Ctrl+K finds systems, organisations and every command. F1 lists all keys. This tour is in the Help menu.</source>
        <translation>Ctrl+K hittar system, organisationer och alla kommandon. F1 listar tangenterna. Den här rundturen finns i Hjälp-menyn.</translation>
    </message>
</context>
<context>
    <name>aallokko::gui::UndoDialog</name>
    <message>
        <source>Take back import %1</source>
        <translation>Ta tillbaka import %1</translation>
    </message>
    <message>
        <source>Nothing is left of this import to take back.</source>
        <translation>Det finns inget kvar av denna import att ta tillbaka.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) would be taken back:</source>
        <translation>
            <numerusform>%n sak tas tillbaka:</numerusform>
            <numerusform>%n saker tas tillbaka:</numerusform>
        </translation>
    </message>
    <message>
        <source>What would be taken back</source>
        <translation>Vad som tas tillbaka</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) would stay, because somebody changed or used them since:</source>
        <translation>
            <numerusform>%n sak står kvar, eftersom någon har ändrat eller använt den efteråt:</numerusform>
            <numerusform>%n saker står kvar, eftersom någon har ändrat eller använt dem efteråt:</numerusform>
        </translation>
    </message>
    <message>
        <source>What would stay</source>
        <translation>Vad som står kvar</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Ta tillbaka</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>aallokko::gui::VersionDialog</name>
    <message>
        <source>Compare two versions</source>
        <translation>Jämför två versioner</translation>
    </message>
    <message>
        <source>The inventory at a past version</source>
        <translation>Inventeringen i en tidigare version</translation>
    </message>
    <message>
        <source>The table then shows what differs between the two: each field once, with its first and its last value.</source>
        <translation>Tabellen visar sedan vad som skiljer dem åt: varje fält en gång, med sitt första och sitt sista värde.</translation>
    </message>
    <message>
        <source>Writes all systems, interfaces and sources as they were at that version.</source>
        <translation>Skriver alla system, gränssnitt och källor som de var i den versionen.</translation>
    </message>
    <message>
        <source>Older version</source>
        <translation>Äldre version</translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>Nyare version</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Show the differences</source>
        <translation>Visa skillnaderna</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Välj fil…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>aallokko::gui::WaiveDialog</name>
    <message>
        <source>Accept a finding</source>
        <translation>Godkännande av iakttagelse</translation>
    </message>
    <message>
        <source>Accept the finding</source>
        <translation>Godkänn iakttagelsen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>This finding only</source>
        <translation>Bara den här iakttagelsen</translation>
    </message>
    <message>
        <source>All of this rule in %1</source>
        <translation>Alla enligt denna regel: %1</translation>
    </message>
    <message>
        <source>All of this rule in the whole region</source>
        <translation>Alla enligt denna regel i hela regionen</translation>
    </message>
    <message>
        <source>Only until</source>
        <translation>Bara till</translation>
    </message>
    <message>
        <source>What:</source>
        <translation>Vad:</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>Varför:</translation>
    </message>
    <message>
        <source>What is accepted</source>
        <translation>Vad som godkänns</translation>
    </message>
    <message>
        <source>Why it is accepted</source>
        <translation>Varför det godkänns</translation>
    </message>
    <message>
        <source>Last day of the acceptance</source>
        <translation>Godkännandets sista dag</translation>
    </message>
    <message>
        <source>The finding stays in the list of accepted ones with your name and reason. After the last day it is shown again.</source>
        <translation>Iakttagelsen står kvar i listan över godkända med ditt namn och din motivering. Efter den sista dagen visas den igen.</translation>
    </message>
</context>
<context>
    <name>aallokko::gui::WavesPage</name>
    <message>
        <source>Waves</source>
        <translation>Vågor</translation>
    </message>
    <message>
        <source>The waves appear here when there are systems and a plan. Import inventories first, or open the example.</source>
        <translation>Vågorna visas här när det finns system och en plan. Importera först inventeringar eller öppna exemplet.</translation>
    </message>
    <message>
        <source>No plan yet. Run the planner: it places every system into a quarter and proves how good the plan is.</source>
        <translation>Ingen plan ännu. Beräkna planen: programmet placerar varje system i ett kvartal och visar hur bra planen är.</translation>
    </message>
    <message>
        <source>The inventory has changed since this plan was made. Run the planner again to take the changes in.</source>
        <translation>Inventeringen har ändrats sedan planen gjordes. Beräkna planen på nytt för att få med ändringarna.</translation>
    </message>
    <message>
        <source>One wave earlier</source>
        <translation>En våg tidigare</translation>
    </message>
    <message>
        <source>One wave later</source>
        <translation>En våg senare</translation>
    </message>
    <message>
        <source>Move to wave…</source>
        <translation>Flytta till våg…</translation>
    </message>
    <message>
        <source>Pin or unpin</source>
        <translation>Fäst eller lossa</translation>
    </message>
    <message>
        <source>Wave board</source>
        <translation>Vågtavla</translation>
    </message>
    <message>
        <source>Systems cannot be pinned here.</source>
        <translation>System kan inte fästas här.</translation>
    </message>
    <message>
        <source>Systems can be pinned to a named phase only.</source>
        <translation>Ett system kan bara fästas vid en namngiven fas.</translation>
    </message>
    <message>
        <source>%1 is pinned. %2</source>
        <translation>%1 är fäst. %2</translation>
    </message>
    <message>
        <source>There is no further wave in this direction.</source>
        <translation>Det finns inga fler vågor åt det hållet.</translation>
    </message>
    <message>
        <source>Move to wave</source>
        <translation>Flytta till våg</translation>
    </message>
    <message>
        <source>Wave (type its number):</source>
        <translation>Våg (skriv dess nummer):</translation>
    </message>
    <message>
        <source>%1 is pinned where it is.</source>
        <translation>%1 är fäst där det är.</translation>
    </message>
    <message>
        <source>%1 is no longer pinned.</source>
        <translation>%1 är inte längre fäst.</translation>
    </message>
    <message numerus="yes">
        <source>%n consolidated</source>
        <translation>
            <numerusform>%n sammanförs</numerusform>
            <numerusform>%n sammanförs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken over and going on as is</source>
        <translation>
            <numerusform>%n tas bara över</numerusform>
            <numerusform>%n tas bara över</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not in time</source>
        <translation>
            <numerusform>%n hinner inte</numerusform>
            <numerusform>%n hinner inte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a wave, with the reason</source>
        <translation>
            <numerusform>%n behöver ingen våg</numerusform>
            <numerusform>%n behöver ingen våg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n system(s): %1</source>
        <translation>
            <numerusform>%n system: %1</numerusform>
            <numerusform>%n system: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the systems are in the plan</source>
        <translation>Var systemen finns i planen</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Varning</translation>
    </message>
    <message>
        <source>cost not known yet</source>
        <translation>kostnaden är ännu inte känd</translation>
    </message>
    <message numerus="yes">
        <source>%n pin(s) are newer than this plan (%1). Cards and load bars show them already; run the planner to fit the others around them.</source>
        <translation>
            <numerusform>%n fästning är nyare än planen (%1). Korten och belastningen visar den redan. Planera på nytt så anpassas de andra efter den.</numerusform>
            <numerusform>%n fästningar är nyare än planen (%1). Korten och belastningen visar dem redan. Planera på nytt så anpassas de andra efter dem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag a card to another column, or press Ctrl+Left or Ctrl+Right: it is pinned there and you see at once what that costs and breaks.</source>
        <translation>Dra ett kort till en annan kolumn eller tryck Ctrl+Vänster eller Ctrl+Höger: kortet fästs där och du ser genast vad det kostar och bryter mot.</translation>
    </message>
</context>
<context>
    <name>aallokko::gui::WhyDock</name>
    <message>
        <source>Select a system to see the reasons for its wave.</source>
        <translation>Välj ett system för att se skälen till dess våg.</translation>
    </message>
    <message>
        <source>Why here, why not there</source>
        <translation>Varför här, varför inte där</translation>
    </message>
    <message>
        <source>There is no plan yet. Run the planner first.</source>
        <translation>Det finns ingen plan ännu. Beräkna planen först.</translation>
    </message>
    <message>
        <source>The plan does not fit the inventory any more. Run the planner again.</source>
        <translation>Planen stämmer inte längre med inventeringen. Beräkna planen på nytt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Why not in other waves</source>
        <translation>Varför inte i andra vågor</translation>
    </message>
    <message>
        <source>It is possible; only the cost differs.</source>
        <translation>Det är möjligt; bara kostnaden skiljer sig.</translation>
    </message>
    <message>
        <source>Reasons for the wave of the selected system</source>
        <translation>Skälen till det valda systemets våg</translation>
    </message>
</context>
<context>
    <name>aallokko::models::AuditState</name>
    <message>
        <source>Reading the audit trail</source>
        <translation>Ändringsloggen läses</translation>
    </message>
    <message>
        <source>Verifying the chain</source>
        <translation>Kedjan kontrolleras</translation>
    </message>
</context>
<context>
    <name>aallokko::models::AuditTable</name>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>System or record</source>
        <translation>System eller post</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Före</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Efter</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
</context>
<context>
    <name>aallokko::models::Board</name>
    <message>
        <source>%1 d</source>
        <translation>%1 dgr</translation>
    </message>
    <message>
        <source>Between phases</source>
        <translation>Mellan faserna</translation>
    </message>
    <message>
        <source>Not in time</source>
        <translation>Hinner inte</translation>
    </message>
    <message>
        <source>No wave needed</source>
        <translation>Behöver ingen våg</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1–%2</translation>
    </message>
    <message numerus="yes">
        <source>%n system(s), %1</source>
        <translation>
            <numerusform>%n system, %1</numerusform>
            <numerusform>%n system, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n system(s)</source>
        <translation>
            <numerusform>%n system</numerusform>
            <numerusform>%n system</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken over</source>
        <translation>
            <numerusform>%n tas över</numerusform>
            <numerusform>%n tas över</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consolidated, %1</source>
        <translation>
            <numerusform>%n sammanförs, %1</numerusform>
            <numerusform>%n sammanförs, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aallokko::models::BoardColumn</name>
    <message>
        <source>takeover</source>
        <translation>övertagande</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fäst</translation>
    </message>
    <message>
        <source>press Enter to fold</source>
        <translation>tryck på Enter för att fälla ihop</translation>
    </message>
    <message>
        <source>press Enter to open</source>
        <translation>tryck på Enter för att öppna</translation>
    </message>
    <message numerus="yes">
        <source>%n takeover(s)</source>
        <translation>
            <numerusform>%n övertagande</numerusform>
            <numerusform>%n övertaganden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aallokko::models::ChangeTable</name>
    <message>
        <source>new</source>
        <translation>ny</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>ändrad</translation>
    </message>
    <message>
        <source>missing from the file</source>
        <translation>saknas i filen</translation>
    </message>
    <message>
        <source>back in the file</source>
        <translation>åter i filen</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>konflikt</translation>
    </message>
    <message>
        <source>take</source>
        <translation>tas</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>lämnas</translation>
    </message>
    <message>
        <source>the file&apos;s</source>
        <translation>filens</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>eget</translation>
    </message>
    <message>
        <source>later</source>
        <translation>senare</translation>
    </message>
    <message>
        <source>%1, same text read otherwise</source>
        <translation>%1, samma text läst på annat sätt</translation>
    </message>
    <message>
        <source>%1, empties the value</source>
        <translation>%1, tömmer värdet</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Tas</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändring</translation>
    </message>
    <message>
        <source>System or interface</source>
        <translation>System eller gränssnitt</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Fält</translation>
    </message>
    <message>
        <source>File said last time</source>
        <translation>Filen sade senast</translation>
    </message>
    <message>
        <source>Project has</source>
        <translation>Projektet har</translation>
    </message>
    <message>
        <source>File says now</source>
        <translation>Filen säger nu</translation>
    </message>
    <message>
        <source>Typed by</source>
        <translation>Skrivet av</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
</context>
<context>
    <name>aallokko::models::DetailsModel</name>
    <message>
        <source>Typed by %1, %2</source>
        <translation>Inskrivet av %1, %2</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Källa: %1</translation>
    </message>
    <message>
        <source>Text of the cell: &quot;%1&quot;</source>
        <translation>Cellens text: ”%1”</translation>
    </message>
    <message>
        <source>Interpreted by the rule %1</source>
        <translation>Tolkat med regeln %1</translation>
    </message>
    <message>
        <source>Most important</source>
        <translation>Viktigast</translation>
    </message>
    <message>
        <source>%1 of %2 filled</source>
        <translation>ifyllda %1/%2</translation>
    </message>
    <message>
        <source>sends to</source>
        <translation>sänder till</translation>
    </message>
    <message>
        <source>receives from</source>
        <translation>tar emot från</translation>
    </message>
    <message>
        <source>%1 (several systems have this name)</source>
        <translation>%1 (flera system har detta namn)</translation>
    </message>
    <message>
        <source>%1 (not found in the inventory)</source>
        <translation>%1 (finns inte i inventeringen)</translation>
    </message>
    <message>
        <source>Interfaces</source>
        <translation>Gränssnitt</translation>
    </message>
    <message numerus="yes">
        <source>%n interface(s)</source>
        <translation>
            <numerusform>%n gränssnitt</numerusform>
            <numerusform>%n gränssnitt</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>no plan yet</source>
        <translation>ingen plan ännu</translation>
    </message>
    <message>
        <source>takes no wave</source>
        <translation>ingår inte i någon våg</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>Takeover</source>
        <translation>Övertagande</translation>
    </message>
    <message>
        <source>Consolidation</source>
        <translation>Konsolidering</translation>
    </message>
    <message>
        <source>Pinned to</source>
        <translation>Fäst vid</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Fält</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Merged row says: %1 (%2)</source>
        <translation>Sammanslagen rad säger: %1 (%2)</translation>
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
        <translation>Söker dubbletter</translation>
    </message>
    <message>
        <source>to judge</source>
        <translation>att bedöma</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisationer</numerusform>
        </translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Bedömning</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Säkerhet</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rader</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationer</translation>
    </message>
    <message>
        <source>%1: %2. Undo takes it back.</source>
        <translation>%1: %2. Ångra tar tillbaka det.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) merged into one system. Undo takes it back.</source>
        <translation>
            <numerusform>%n rad slogs ihop till ett system. Ångra tar tillbaka det.</numerusform>
            <numerusform>%n rader slogs ihop till ett system. Ångra tar tillbaka det.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n system(s) decided. Undo takes it back.</source>
        <translation>
            <numerusform>%n system avgjort. Ångra tar tillbaka det.</numerusform>
            <numerusform>%n system avgjorda. Ångra tar tillbaka det.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reported twice</source>
        <translation>Rapporterad två gånger</translation>
    </message>
    <message>
        <source>Same product</source>
        <translation>Samma produkt</translation>
    </message>
    <message>
        <source>Same function</source>
        <translation>Samma uppgift</translation>
    </message>
    <message>
        <source>Judged %1 by %2, %3</source>
        <translation>Bedömning: %1 (%2, %3)</translation>
    </message>
    <message>
        <source>Why: %1.</source>
        <translation>Grunder: %1.</translation>
    </message>
</context>
<context>
    <name>aallokko::models::FieldList</name>
    <message>
        <source>%1: column %2</source>
        <translation>%1: kolumn %2</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Fält</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolumn</translation>
    </message>
    <message>
        <source>Likely for this column</source>
        <translation>Sannolika för kolumnen</translation>
    </message>
    <message>
        <source>Leave this column out</source>
        <translation>Lämna bort kolumnen</translation>
    </message>
</context>
<context>
    <name>aallokko::models::FindingTree</name>
    <message>
        <source>The whole region</source>
        <translation>Hela regionen</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Iakttagelse</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Cell</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
</context>
<context>
    <name>aallokko::models::GoLiveCard</name>
    <message>
        <source>Cut-over and slot</source>
        <translation>Produktionssättning och tid</translation>
    </message>
    <message>
        <source>The plan names no day of a cut-over.</source>
        <translation>Planen anger ingen dag för produktionssättning.</translation>
    </message>
    <message>
        <source>Outage window: at most, hours</source>
        <translation>Avbrott: högst, timmar</translation>
    </message>
    <message>
        <source>Longest interruption that the work stands.</source>
        <translation>Det längsta avbrott som arbetet tål.</translation>
    </message>
    <message>
        <source>Service hours</source>
        <translation>Servicetid</translation>
    </message>
    <message>
        <source>Outside of these an outage disturbs least.</source>
        <translation>Utanför dem stör ett avbrott minst.</translation>
    </message>
    <message>
        <source>Read-only fallback, rollback</source>
        <translation>Läsläge och återgång</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>till %1</translation>
    </message>
    <message>
        <source>As long as the old system can be read, one can look there and go back to it.</source>
        <translation>Så länge det gamla systemet kan läsas finns uppgifterna där, och man kan gå tillbaka.</translation>
    </message>
    <message>
        <source>Paper fallback: recovery plan</source>
        <translation>Pappersrutin: återhämtningsplan</translation>
    </message>
    <message>
        <source>How the work goes on without the system.</source>
        <translation>Hur arbetet går vidare utan systemet.</translation>
    </message>
    <message>
        <source>Go or no-go: owner</source>
        <translation>Beslut om ibruktagande: ägare</translation>
    </message>
    <message>
        <source>Decides on the eve of the cut-over.</source>
        <translation>Beslutar dagen före produktionssättningen.</translation>
    </message>
    <message>
        <source>Criticality</source>
        <translation>Kritikalitet</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>inte antecknat</translation>
    </message>
    <message>
        <source>Go-live card</source>
        <translation>Ibruktagandekort</translation>
    </message>
    <message>
        <source>Value or day</source>
        <translation>Värde eller dag</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
</context>
<context>
    <name>aallokko::models::GraphList</name>
    <message>
        <source>feeds and gets from %1</source>
        <translation>matar och får från %1</translation>
    </message>
    <message>
        <source>feeds %1</source>
        <translation>matar %1</translation>
    </message>
    <message>
        <source>gets from %1</source>
        <translation>får från %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n länk</numerusform>
            <numerusform>%n länkar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aallokko::models::GraphState</name>
    <message>
        <source>Drawing the graph</source>
        <translation>Ritar grafen</translation>
    </message>
</context>
<context>
    <name>aallokko::models::ImportLedger</name>
    <message>
        <source>Looking what came after import %1</source>
        <translation>Ser efter vad som kom efter import %1</translation>
    </message>
    <message>
        <source>The project has changed meanwhile; look at it again.</source>
        <translation>Projektet har ändrats under tiden; se på det igen.</translation>
    </message>
    <message>
        <source>Import %1 is taken back. Undo brings it back in one step.</source>
        <translation>Import %1 är återtagen. Ångra hämtar tillbaka den i ett steg.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Användare</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nya</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ändrade</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Saknade</translation>
    </message>
    <message>
        <source>Interfaces</source>
        <translation>Gränssnitt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Digest (SHA-256)</source>
        <translation>Kontrollsumma (SHA-256)</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 och %n till</numerusform>
            <numerusform>%1 och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>taken back by %1</source>
        <translation>återtagen av %1</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>i kraft</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>System or interface</source>
        <translation>System eller gränssnitt</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Fält</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Efter</translation>
    </message>
    <message>
        <source>Why it stays</source>
        <translation>Varför det står kvar</translation>
    </message>
    <message>
        <source>The import wrote</source>
        <translation>Importen skrev</translation>
    </message>
</context>
<context>
    <name>aallokko::models::ImportRun</name>
    <message numerus="yes">
        <source>Reading %n file(s)</source>
        <translation>
            <numerusform>Läser %n fil</numerusform>
            <numerusform>Läser %n filer</numerusform>
        </translation>
    </message>
    <message>
        <source>Import cancelled; nothing was changed.</source>
        <translation>Importen avbröts. Inget ändrades.</translation>
    </message>
    <message>
        <source>Imported: %1 systems new, %2 changed. Undo takes it back in one step.</source>
        <translation>Importerat: nya system %1, ändrade %2. Ångra tar tillbaka hela importen på en gång.</translation>
    </message>
    <message>
        <source>The project has changed meanwhile: the review is made again before anything is stored.</source>
        <translation>Projektet har ändrats under tiden: granskningen görs om innan något sparas.</translation>
    </message>
</context>
<context>
    <name>aallokko::models::MemberTable</name>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Interfaces in use</source>
        <translation>Gränssnitt</translation>
    </message>
    <message>
        <source>Row of the source</source>
        <translation>Rad i källan</translation>
    </message>
    <message>
        <source>%1, differs</source>
        <translation>%1, skiljer sig</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Fält</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Skiljer sig</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Ursprung</translation>
    </message>
    <message>
        <source>typed by %1</source>
        <translation>inskrivet av %1</translation>
    </message>
</context>
<context>
    <name>aallokko::models::OverviewState</name>
    <message>
        <source>Making the overview</source>
        <translation>Gör översikten</translation>
    </message>
</context>
<context>
    <name>aallokko::models::PlannerRun</name>
    <message>
        <source>No plan found yet. No plan can cost less than %1.</source>
        <translation>Ingen plan har hittats ännu. Ingen plan kan kosta mindre än %1.</translation>
    </message>
    <message>
        <source>No plan found yet.</source>
        <translation>Ingen plan har hittats ännu.</translation>
    </message>
    <message>
        <source>With these estimates the best plan so far costs %1.</source>
        <translation>Med dessa uppskattningar kostar den hittills bästa planen %1.</translation>
    </message>
    <message>
        <source>With these estimates it costs %1; no plan can cost less than %2 (gap %3).</source>
        <translation>Med dessa uppskattningar kostar planen %1. Ingen plan kan kosta mindre än %2 (skillnad %3).</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Planerar</translation>
    </message>
    <message>
        <source>No plan exists: some demands exclude each other.</source>
        <translation>Ingen plan är möjlig: vissa krav utesluter varandra.</translation>
    </message>
    <message>
        <source>The planner was stopped before it found a plan.</source>
        <translation>Beräkningen stoppades innan en plan hittades.</translation>
    </message>
    <message>
        <source>Stopped; the best plan found was kept.</source>
        <translation>Stoppad. Den bästa planen som hittades sparades.</translation>
    </message>
    <message>
        <source>The plan is ready.</source>
        <translation>Planen är klar.</translation>
    </message>
    <message>
        <source>Preparing the problem …</source>
        <translation>Förbereder uppgiften …</translation>
    </message>
</context>
<context>
    <name>aallokko::models::PreviewTable</name>
    <message>
        <source>left out</source>
        <translation>lämnas bort</translation>
    </message>
    <message>
        <source>choose a field</source>
        <translation>välj fält</translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>%1?</translation>
    </message>
    <message>
        <source>%1 % sure: %2</source>
        <translation>säkerhet %1 %: %2</translation>
    </message>
</context>
<context>
    <name>aallokko::models::QualityState</name>
    <message>
        <source>Checking the quality</source>
        <translation>Kvalitetskontroll</translation>
    </message>
</context>
<context>
    <name>aallokko::models::RoadmapState</name>
    <message>
        <source>Drawing the roadmap</source>
        <translation>Ritar färdplanen</translation>
    </message>
    <message>
        <source>Looking for what the move breaks</source>
        <translation>Söker vad flytten bryter</translation>
    </message>
</context>
<context>
    <name>aallokko::models::RoadmapTree</name>
    <message>
        <source>Dates of the whole programme</source>
        <translation>Hela programmets dagar</translation>
    </message>
    <message>
        <source>No organisation told</source>
        <translation>Organisation inte angiven</translation>
    </message>
    <message>
        <source>No product told</source>
        <translation>Produkt inte angiven</translation>
    </message>
    <message>
        <source>Between the phases</source>
        <translation>Mellan faserna</translation>
    </message>
    <message>
        <source>Taken over, continue as they are</source>
        <translation>Övertas, fortsätter som förut</translation>
    </message>
    <message>
        <source>Stay until the end of the plan</source>
        <translation>Blir kvar till planens slut</translation>
    </message>
    <message>
        <source>Take no wave</source>
        <translation>Behöver ingen våg</translation>
    </message>
    <message>
        <source>Not planned yet</source>
        <translation>Inte planerade ännu</translation>
    </message>
    <message>
        <source>Not in the plan</source>
        <translation>Inte i planen</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Takeover</source>
        <translation>Övertagande</translation>
    </message>
    <message>
        <source>Cut-over</source>
        <translation>Produktionssättning</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tidslinje</translation>
    </message>
    <message>
        <source>Work from %1 to %2.</source>
        <translation>Arbete %1–%2.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n cut-over(s).</source>
        <translation>
            <numerusform>%1: %n produktionssättning.</numerusform>
            <numerusform>%1: %n produktionssättningar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n system(s) with findings.</source>
        <translation>
            <numerusform>%n system med iakttagelser.</numerusform>
            <numerusform>%n system med iakttagelser.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aallokko::models::ScenarioTable</name>
    <message>
        <source>in use</source>
        <translation>i bruk</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Cost, from – to</source>
        <translation>Kostnad, från – till</translation>
    </message>
    <message>
        <source>Cost and proven bound (gap)</source>
        <translation>Kostnad och bevisad undre gräns (skillnad)</translation>
    </message>
    <message>
        <source>Fullest quarter of the core team</source>
        <translation>Kärnteamets fullaste kvartal</translation>
    </message>
    <message>
        <source>Against the inventory</source>
        <translation>Mot inventariet</translation>
    </message>
    <message>
        <source>Inventory version</source>
        <translation>Inventarieversion</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startvärde</translation>
    </message>
</context>
<context>
    <name>aallokko::models::ScenariosState</name>
    <message>
        <source>Comparing the plans</source>
        <translation>Jämför planerna</translation>
    </message>
    <message>
        <source>Looking for what the plan lacks</source>
        <translation>Söker vad planen saknar</translation>
    </message>
    <message>
        <source>Carrying the plan out with uncertain estimates</source>
        <translation>Planen genomförs med osäkra uppskattningar</translation>
    </message>
</context>
<context>
    <name>aallokko::models::SystemFilter</name>
    <message>
        <source>%1, sum of %2 of %3 systems: %4</source>
        <translation>%1, summa av %2 av %3 system: %4</translation>
    </message>
    <message numerus="yes">
        <source>%n system(s)</source>
        <translation>
            <numerusform>%n system</numerusform>
            <numerusform>%n system</numerusform>
        </translation>
    </message>
    <message>
        <source>Group %1, %2, folded</source>
        <translation>Grupp %1, %2, hopfälld</translation>
    </message>
    <message>
        <source>Group %1, %2, open</source>
        <translation>Grupp %1, %2, öppen</translation>
    </message>
</context>
<context>
    <name>aallokko::models::SystemTable</name>
    <message>
        <source>Typed by %1, %2</source>
        <translation>Inskrivet av %1, %2</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Källa: %1</translation>
    </message>
    <message>
        <source>Read from the text &quot;%1&quot;</source>
        <translation>Läst ur texten ”%1”</translation>
    </message>
    <message>
        <source>Takeover</source>
        <translation>Övertagande</translation>
    </message>
    <message>
        <source>Consolidation</source>
        <translation>Konsolidering</translation>
    </message>
    <message>
        <source>Quarter in which the new organisation becomes responsible</source>
        <translation>Kvartal då den nya organisationen tar över ansvaret</translation>
    </message>
    <message>
        <source>Quarter in which the system is merged, moved or closed</source>
        <translation>Kvartal då systemet slås ihop, flyttas eller avvecklas</translation>
    </message>
</context>
<context>
    <name>aallokko::models::Workbench</name>
    <message>
        <source>Undone: %1</source>
        <translation>Ångrat: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Gjort på nytt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) undone.</source>
        <translation>
            <numerusform>%n steg ångrat.</numerusform>
            <numerusform>%n steg ångrade.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) done again.</source>
        <translation>
            <numerusform>%n steg gjort om.</numerusform>
            <numerusform>%n steg gjorda om.</numerusform>
        </translation>
    </message>
    <message>
        <source>list</source>
        <translation>lista</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>only this severity and above: info (default), warning or error</source>
        <translation>bara denna allvarlighetsgrad och högre: info (standard), warning eller error</translation>
    </message>
    <message>
        <source>text (default), json or csv</source>
        <translation>text (standard), json eller csv</translation>
    </message>
    <message>
        <source>language of messages: fi, sv or en</source>
        <translation>språk för meddelanden: fi, sv eller en</translation>
    </message>
    <message>
        <source>auto, always or never</source>
        <translation>auto, always eller never</translation>
    </message>
    <message>
        <source>no text but errors and the answer</source>
        <translation>bara fel och svaret, ingen annan text</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>visa denna hjälp</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>visa versionen</translation>
    </message>
    <message>
        <source>aallokko VERB ... plans the consolidation of information systems in waves.
aallokko VERB --help shows the options of a verb with an example.
</source>
        <translation>aallokko KOMMANDO ... planerar konsolideringen av informationssystem i vågor.
aallokko KOMMANDO --help visar kommandots alternativ med ett exempel.
</translation>
    </message>
    <message>
        <source>Verb</source>
        <translation>Kommando</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Vad det gör</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>Exempel:</translation>
    </message>
    <message>
        <source>checks schema, integrity, audit trail, sizes and drivers</source>
        <translation>kontrollerar databasens struktur, integritet, ändringslogg, storlekar och drivrutiner</translation>
    </message>
    <message>
        <source>impact: up, down (default) or both</source>
        <translation>impact: up, down (standard) eller both</translation>
    </message>
    <message>
        <source>impact: at most this many interfaces</source>
        <translation>impact: högst så här många gränssnitt</translation>
    </message>
    <message>
        <source>analyses the dependency graph: summary, cycles, hubs, impact</source>
        <translation>undersöker beroendegrafen: summary, cycles, hubs, impact</translation>
    </message>
    <message>
        <source>organisation of all files (code or name)</source>
        <translation>organisation för alla filer (kod eller namn)</translation>
    </message>
    <message>
        <source>column mapping (YAML: header -&gt; field)</source>
        <translation>kolumnernas motsvarighet (YAML: rubrik -&gt; fält)</translation>
    </message>
    <message>
        <source>all (default), safe or none</source>
        <translation>all (standard), safe eller none</translation>
    </message>
    <message>
        <source>only show the change set</source>
        <translation>visa bara vad som skulle ändras</translation>
    </message>
    <message>
        <source>reads inventory files and applies the change set</source>
        <translation>läser inventeringsfiler och för in ändringarna i projektet</translation>
    </message>
    <message>
        <source>also make this region&apos;s organisations</source>
        <translation>skapa också organisationerna i detta landskap</translation>
    </message>
    <message>
        <source>reform model: county2018 (default) or wsc2023</source>
        <translation>reformmodell: county2018 (standard) eller wsc2023</translation>
    </message>
    <message>
        <source>day of the legal start, YYYY-MM-DD</source>
        <translation>lagstadgat startdatum, ÅÅÅÅ-MM-DD</translation>
    </message>
    <message>
        <source>makes a project with the default milestones, time grid and phases</source>
        <translation>skapar ett projekt med förvalda milstolpar, kvartal och faser</translation>
    </message>
    <message>
        <source>seconds (default 30)</source>
        <translation>i sekunder (standard 30)</translation>
    </message>
    <message>
        <source>stop after this many search steps</source>
        <translation>stanna efter så här många söksteg</translation>
    </message>
    <message>
        <source>stop at this proven gap in per cent</source>
        <translation>stanna när den bevisade skillnaden är högst så här många procent</translation>
    </message>
    <message>
        <source>seed of the search (default 1)</source>
        <translation>sökningens startvärde (standard 1)</translation>
    </message>
    <message>
        <source>threads at most (default: all cores)</source>
        <translation>högsta antal trådar (standard: alla kärnor)</translation>
    </message>
    <message>
        <source>why; stored in the audit trail</source>
        <translation>orsak; sparas i ändringsloggen</translation>
    </message>
    <message>
        <source>fixes a system in a quarter</source>
        <translation>fäster ett system vid ett kvartal</translation>
    </message>
    <message>
        <source>takes back the fixing of a system</source>
        <translation>tar bort fästningen av ett system</translation>
    </message>
    <message>
        <source>only this sheet</source>
        <translation>bara detta blad</translation>
    </message>
    <message>
        <source>write the table as CSV to this file</source>
        <translation>skriv tabellen som CSV till denna fil</translation>
    </message>
    <message>
        <source>shows the table that the reader sees, before any mapping</source>
        <translation>visar tabellen så som den läses, innan kolumnerna tolkas</translation>
    </message>
    <message>
        <source>write the plan to this file</source>
        <translation>skriv planen till denna fil</translation>
    </message>
    <message>
        <source>plans a problem file in the interchange format aallokko-problem/1</source>
        <translation>planerar en problemfil i utbytesformatet aallokko-problem/1</translation>
    </message>
    <message>
        <source>only rows that hold all these words</source>
        <translation>bara rader som innehåller alla dessa ord</translation>
    </message>
    <message>
        <source>only this organisation (code or name)</source>
        <translation>bara denna organisation (kod eller namn)</translation>
    </message>
    <message>
        <source>lists systems</source>
        <translation>listar systemen</translation>
    </message>
    <message>
        <source>checks a plan file against its problem file, independently</source>
        <translation>kontrollerar en planfil mot dess problemfil, oberoende av planeraren</translation>
    </message>
    <message>
        <source>name of the plan (default: plan)</source>
        <translation>planens namn (standard: plan)</translation>
    </message>
    <message>
        <source>policy file; becomes the policy of the project</source>
        <translation>fil med planeringsgrunder; blir projektets planeringsgrunder</translation>
    </message>
    <message>
        <source>plans in which quarter each system moves</source>
        <translation>planerar under vilket kvartal varje system flyttas</translation>
    </message>
    <message>
        <source>why not in this wave or quarter</source>
        <translation>varför inte i denna våg eller detta kvartal</translation>
    </message>
    <message>
        <source>says why a system is in its quarter, or why not in another</source>
        <translation>berättar varför ett system är i sitt kvartal eller varför inte i ett annat</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>filen som ska skrivas</translation>
    </message>
    <message>
        <source>public, staff, internal (default) or steering</source>
        <translation>public, staff, internal (standard) eller steering</translation>
    </message>
    <message>
        <source>checks inventory and plan against the quality rules</source>
        <translation>kontrollerar inventeringen och planen enligt kvalitetsreglerna</translation>
    </message>
    <message>
        <source>take only these fields (keys with commas between)</source>
        <translation>ta bara dessa fält (nycklar med kommatecken emellan)</translation>
    </message>
    <message>
        <source>a known list under a new file name: continue (default) or separate</source>
        <translation>en känd förteckning under ett nytt filnamn: continue (standard) eller separate</translation>
    </message>
    <message>
        <source>take the import of this number back, without files</source>
        <translation>ta tillbaka importen med detta nummer, utan filer</translation>
    </message>
    <message>
        <source>list the imports, without files</source>
        <translation>lista importerna, utan filer</translation>
    </message>
    <message>
        <source>values as a spreadsheet program shows them, with its empty rows</source>
        <translation>värden så som ett kalkylprogram visar dem, med dess tomma rader</translation>
    </message>
    <message>
        <source>other limits, as cells=1000000,time=30</source>
        <translation>andra gränser, t.ex. cells=1000000,time=30</translation>
    </message>
    <message>
        <source>whose form it is (code or name)</source>
        <translation>vems blankett det är (kod eller namn)</translation>
    </message>
    <message>
        <source>writes the form that an organisation completes and returns</source>
        <translation>skriver blanketten som en organisation kompletterar och returnerar</translation>
    </message>
    <message>
        <source>write how the columns were mapped, to edit and give back</source>
        <translation>skriv kolumnernas motsvarighet för redigering och återanvändning</translation>
    </message>
    <message>
        <source>take only these rows: 3,5-8, SHEET!4 or a system&apos;s name; may be repeated</source>
        <translation>ta endast dessa rader: 3,5-8, BLAD!4 eller ett systems namn; kan upprepas</translation>
    </message>
    <message>
        <source>only this system (number or name)</source>
        <translation>endast detta system (nummer eller namn)</translation>
    </message>
    <message>
        <source>gives the calendar days of takeovers, cut-overs, notices, tenders</source>
        <translation>ger dagarna för övertaganden, produktionssättningar, uppsägningar och upphandlingar</translation>
    </message>
    <message>
        <source>only show what would break</source>
        <translation>visa bara vad som skulle brytas</translation>
    </message>
    <message>
        <source>moves a milestone and shows what breaks</source>
        <translation>flyttar en milstolpe och visar vad som bryts</translation>
    </message>
    <message>
        <source>move as little as possible against the approved plan</source>
        <translation>flytta så lite som möjligt jämfört med den godkända planen</translation>
    </message>
    <message>
        <source>how often to draw (default: 1000)</source>
        <translation>hur många gånger det dras (standard: 1000)</translation>
    </message>
    <message>
        <source>seed of the random numbers</source>
        <translation>slumptalens startvärde</translation>
    </message>
    <message>
        <source>shows how likely the plan holds when its estimates are uncertain</source>
        <translation>visar hur sannolikt planen håller när uppskattningarna är osäkra</translation>
    </message>
    <message>
        <source>approve: who decided, such as the board</source>
        <translation>approve: vem som beslutade, till exempel styrelsen</translation>
    </message>
    <message>
        <source>approve: section of the minutes</source>
        <translation>approve: paragraf i protokollet</translation>
    </message>
    <message>
        <source>all rows of a text file as they stand, also titles above its table and notes below it</source>
        <translation>alla rader i en textfil som de står, även rubriker ovanför tabellen och anmärkningar under den</translation>
    </message>
    <message>
        <source>also write the planning problem, for solve and verify</source>
        <translation>skriv också planeringsproblemet, för solve och verify</translation>
    </message>
    <message>
        <source>only the accepted findings</source>
        <translation>bara de godkända iakttagelserna</translation>
    </message>
    <message>
        <source>only findings of this organisation</source>
        <translation>bara iakttagelser om den här organisationen</translation>
    </message>
    <message>
        <source>last day of the acceptance, such as 2019-12-31</source>
        <translation>godkännandets sista dag, till exempel 2019-12-31</translation>
    </message>
    <message>
        <source>accepts findings with reason and last day</source>
        <translation>godkänner iakttagelser med motivering och sista dag</translation>
    </message>
    <message>
        <source>takes back the acceptance of findings</source>
        <translation>tar tillbaka godkännandet av iakttagelser</translation>
    </message>
    <message>
        <source>judge these members only: different = from all others; repeatable</source>
        <translation>bedöm bara dessa medlemmar: different = olika alla andra; kan upprepas</translation>
    </message>
    <message>
        <source>stores a verdict on a cluster: same, different or later</source>
        <translation>sparar en bedömning om en grupp: same, different eller later</translation>
    </message>
    <message>
        <source>least score of a cluster, 0 to 1; without it those that are more likely right than wrong</source>
        <translation>minsta poäng för en grupp, 0 till 1; utan det de som är troligare rätt än fel</translation>
    </message>
    <message>
        <source>only same_installation, same_product or same_function</source>
        <translation>endast same_installation, same_product eller same_function</translation>
    </message>
    <message>
        <source>proposes systems that are one installation, product or function</source>
        <translation>föreslår system som är samma installation, produkt eller uppgift</translation>
    </message>
    <message>
        <source>a table with a column id and texts</source>
        <translation>en tabell med en kolumn id och texter</translation>
    </message>
    <message>
        <source>the other table</source>
        <translation>den andra tabellen</translation>
    </message>
    <message>
        <source>the pairs to judge: left_id, right_id</source>
        <translation>paren att bedöma: left_id, right_id</translation>
    </message>
    <message>
        <source>write the pairs with score and same here</source>
        <translation>skriv paren med poäng och resultat hit</translation>
    </message>
    <message>
        <source>write the figures behind each score here</source>
        <translation>skriv talen bakom varje poäng hit</translation>
    </message>
    <message>
        <source>weights other than the built-in ones</source>
        <translation>andra vikter än de inbyggda</translation>
    </message>
    <message>
        <source>judges which rows of two tables are the same product</source>
        <translation>bedömer vilka rader i två tabeller som är samma produkt</translation>
    </message>
    <message>
        <source>only show what would happen</source>
        <translation>visa bara vad som skulle hända</translation>
    </message>
    <message>
        <source>take this field&apos;s value from that system; repeatable</source>
        <translation>ta fältets värde från det systemet; kan upprepas</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Fält</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behålls</translation>
    </message>
    <message>
        <source>Values of the rows</source>
        <translation>Radernas värden</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>joins rows that are one installation into one system</source>
        <translation>slår ihop rader som är en installation till ett system</translation>
    </message>
    <message>
        <source>approve: why the deficits of one rule are accepted, as Q31=TEXT; may be given several times</source>
        <translation>approve: varför bristerna enligt en regel godtas, till exempel Q31=TEXT; kan ges flera gånger</translation>
    </message>
    <message>
        <source>list clusters, or the candidates of one</source>
        <translation>lista grupper, eller en grupps kandidater</translation>
    </message>
    <message>
        <source>what becomes of the systems</source>
        <translation>vad som händer med systemen</translation>
    </message>
    <message>
        <source>system that takes in the others, or new</source>
        <translation>system som tar emot de andra, eller new</translation>
    </message>
    <message>
        <source>name of the new target</source>
        <translation>namn på det nya målet</translation>
    </message>
    <message>
        <source>all systems of this function</source>
        <translation>alla system för denna uppgift</translation>
    </message>
    <message>
        <source>leave this system out; repeatable</source>
        <translation>utelämna detta system; kan upprepas</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Poäng</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Best target</source>
        <translation>Bästa mål</translation>
    </message>
    <message>
        <source>decides what becomes of a cluster, or lists targets</source>
        <translation>avgör vad som händer med en grupp, eller listar mål</translation>
    </message>
    <message>
        <source>the copy that both came from</source>
        <translation>kopian som båda utgått från</translation>
    </message>
    <message>
        <source>the other copy</source>
        <translation>den andra kopian</translation>
    </message>
    <message>
        <source>side taken in conflicts: mine, theirs</source>
        <translation>sida som väljs vid konflikt: mine, theirs</translation>
    </message>
    <message>
        <source>joins another copy of the project that was edited apart</source>
        <translation>slår samman en annan kopia av projektet som redigerats för sig</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Utgångsläge</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Min</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Den andra</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Ändrad av</translation>
    </message>
    <message>
        <source>take the mark back</source>
        <translation>ta tillbaka märkningen</translation>
    </message>
    <message>
        <source>marks the inventory of an organisation as reviewed</source>
        <translation>märker en organisations förteckning som granskad</translation>
    </message>
    <message>
        <source>lists, copies, renames, compares and approves plans</source>
        <translation>listar, kopierar, byter namn på, jämför och godkänner planer</translation>
    </message>
    <message>
        <source>the inventory as it was at this version (inventory only)</source>
        <translation>inventeringen som den var i denna version (bara inventory)</translation>
    </message>
    <message>
        <source>csv, xlsx, json, html, ics (plan) or pdf (report)</source>
        <translation>csv, xlsx, json, html, ics (plan) eller pdf (rapport)</translation>
    </message>
    <message>
        <source>interim, waves, letter or audit (report; default: letter with an organisation, else interim)</source>
        <translation>interim, waves, letter eller audit (rapport; förval: letter med en organisation, annars interim)</translation>
    </message>
    <message>
        <source>fi, sv or en: language of a report&apos;s readers (report)</source>
        <translation>fi, sv eller en: språket för rapportens läsare (rapport)</translation>
    </message>
    <message>
        <source>writes inventory, plan, findings, audit or report</source>
        <translation>skriver inventering, plan, iakttagelser, ändringslogg eller rapport</translation>
    </message>
    <message>
        <source>number of systems to draw (sample; default 30)</source>
        <translation>antal system att dra (sample; förval 30)</translation>
    </message>
    <message>
        <source>the same seed draws the same systems (sample; default 1)</source>
        <translation>samma frö drar samma system (sample; förval 1)</translation>
    </message>
    <message>
        <source>the ground on which a snapshot is signed</source>
        <translation>grunden för att ögonblicksbilden undertecknas</translation>
    </message>
    <message>
        <source>check this signed-off snapshot (verify)</source>
        <translation>kontrollera denna undertecknade ögonblicksbild (verify)</translation>
    </message>
    <message>
        <source>lists or checks the audit trail, draws a sample, signs</source>
        <translation>listar eller kontrollerar ändringsloggen, drar ett urval, undertecknar</translation>
    </message>
    <message>
        <source>a field, such as due=2019-12-31; repeatable</source>
        <translation>ett fält, till exempel due=2019-12-31; kan upprepas</translation>
    </message>
    <message>
        <source>takes the record of NUMBER away</source>
        <translation>tar bort posten NUMBER</translation>
    </message>
    <message>
        <source>open or overdue</source>
        <translation>open (öppna) eller overdue (försenade)</translation>
    </message>
    <message>
        <source>adds the measures of a CSV file or spreadsheet</source>
        <translation>lägger till åtgärderna i en CSV-fil eller ett kalkylblad</translation>
    </message>
    <message>
        <source>writes the list; .csv, .xlsx, .html or .json</source>
        <translation>skriver listan; .csv, .xlsx, .html eller .json</translation>
    </message>
    <message>
        <source>a new record: title of a measure, group of a position, body of a decision</source>
        <translation>en ny post: åtgärdens namn, ställningstagandets arbetsgrupp, beslutets organ</translation>
    </message>
    <message>
        <source>the work plan: measures, positions and decisions</source>
        <translation>arbetsplanen: åtgärder, ställningstaganden och beslut</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>%1 See: aallokko %2 --help</source>
        <translation>%1 Se: aallokko %2 --help</translation>
    </message>
    <message>
        <source>%1 cannot be &quot;%2&quot;. Possible: %3.</source>
        <translation>%1 kan inte vara ”%2”. Möjliga: %3.</translation>
    </message>
    <message>
        <source>Write: aallokko %1 %2</source>
        <translation>Skriv: aallokko %1 %2</translation>
    </message>
    <message>
        <source>There is no verb &quot;%1&quot;. &quot;aallokko --help&quot; lists them all.</source>
        <translation>Kommandot ”%1” finns inte. ”aallokko --help” visar alla kommandon.</translation>
    </message>
    <message>
        <source>The file has no sheet named &quot;%1&quot;.</source>
        <translation>Filen har inget blad som heter ”%1”.</translation>
    </message>
    <message>
        <source>No system has the number or name &quot;%1&quot;. &quot;aallokko systems PROJECT --filter&quot; finds it.</source>
        <translation>Inget system har numret eller namnet ”%1”. Sök det med ”aallokko systems PROJECT --filter”.</translation>
    </message>
    <message>
        <source>Several systems are named &quot;%1&quot;. Use the number: %2</source>
        <translation>Flera system heter ”%1”. Använd numret: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kan inte läsas: %2</translation>
    </message>
    <message>
        <source>%1 is larger than the limit of %2 bytes.</source>
        <translation>%1 är större än de tillåtna %2 byte.</translation>
    </message>
    <message>
        <source>Made %1: %2 organisations, %3 quarters from %4 to %5.</source>
        <translation>Skapade %1: organisationer %2, kvartal %3 (%4–%5).</translation>
    </message>
    <message>
        <source>%1 installations</source>
        <translation>Installationer: %1</translation>
    </message>
    <message>
        <source>The project has no plan yet. Run &quot;aallokko plan %1&quot; first.</source>
        <translation>Projektet har ingen plan ännu. Kör först ”aallokko plan %1”.</translation>
    </message>
    <message>
        <source>The plan was made from version %1 of the inventory; the inventory is now at version %2. Run the planner again.</source>
        <translation>Planen gjordes utifrån version %1 av inventeringen, som nu är i version %2. Planera på nytt.</translation>
    </message>
    <message>
        <source>Dry run: nothing was written.</source>
        <translation>Provkörning: inget sparades.</translation>
    </message>
    <message>
        <source>Findings: %1 errors, %2 warnings, %3 notes.</source>
        <translation>Iakttagelser: fel %1, varningar %2, anmärkningar %3.</translation>
    </message>
    <message>
        <source>Wrote %1 (%2 bytes).</source>
        <translation>Skrev %1 (%2 byte).</translation>
    </message>
    <message>
        <source>The audit trail holds: %1 entries, last hash %2.</source>
        <translation>Ändringsloggen är intakt: poster %1, sista kontrollsumman %2.</translation>
    </message>
    <message>
        <source>%1 is pinned to %2.</source>
        <translation>%1 är fäst vid %2.</translation>
    </message>
    <message>
        <source>%1 is no longer pinned.</source>
        <translation>%1 är inte längre fäst.</translation>
    </message>
    <message>
        <source>Difference in cost: %1.</source>
        <translation>Kostnadsskillnad: %1.</translation>
    </message>
    <message>
        <source>%1 takes no wave in the plan, so it cannot be pinned: %2</source>
        <translation>%1 ingår inte i någon våg i planen och kan därför inte fästas: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written as %2. Possible: %3.</source>
        <translation>%1 kan inte skrivas som %2. Möjliga: %3.</translation>
    </message>
    <message>
        <source>There is no reform model &quot;%1&quot;. Possible: county2018, wsc2023.</source>
        <translation>Reformmodellen ”%1” finns inte. Möjliga: county2018, wsc2023.</translation>
    </message>
    <message>
        <source>There is no region &quot;%1&quot; in the catalogue. Known: %2. Leave the region out to begin without organisations.</source>
        <translation>Landskapet ”%1” finns inte i katalogen. Kända: %2. Lämna bort landskapet för att börja utan organisationer.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Det finns inget att ångra.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Det finns inget att göra om.</translation>
    </message>
    <message>
        <source>The system %1 takes no wave, so it cannot be pinned.</source>
        <translation>Systemet %1 ingår inte i någon våg och kan därför inte fästas.</translation>
    </message>
    <message>
        <source>Wave %1 is not in the time grid (1 - %2).</source>
        <translation>Våg %1 finns inte i tidsindelningen (1–%2).</translation>
    </message>
    <message>
        <source>Nothing was imported, because a file was refused.</source>
        <translation>Inget importerades, eftersom en fil avvisades.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kan inte skrivas: %2</translation>
    </message>
    <message>
        <source>The workbook could not be made: %1</source>
        <translation>Arbetsboken kunde inte skapas: %1</translation>
    </message>
    <message>
        <source>Inventory of information systems</source>
        <translation>Inventering av informationssystem</translation>
    </message>
    <message>
        <source>Wave plan</source>
        <translation>Vågplan</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Iakttagelser</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Ändringslogg</translation>
    </message>
    <message>
        <source>SYNTHETIC EXAMPLE DATA: systems, suppliers, costs and dates are invented.</source>
        <translation>PÅHITTAT EXEMPELMATERIAL: system, leverantörer, kostnader och datum är uppdiktade.</translation>
    </message>
    <message>
        <source>Inventory version %1: %2 installations.</source>
        <translation>Inventeringens version %1: installationer %2.</translation>
    </message>
    <message>
        <source>Left out for this audience: %1.</source>
        <translation>Utelämnat för denna målgrupp: %1.</translation>
    </message>
    <message>
        <source>Plan &quot;%1&quot; from inventory version %2: cost %3, no plan can cost less than %4 (gap %5).</source>
        <translation>Planen ”%1” utifrån inventeringens version %2: kostnad %3. Ingen plan kan kosta mindre än %4 (skillnad %5).</translation>
    </message>
    <message>
        <source>Plan &quot;%1&quot; from inventory version %2: cost %3. No lower bound was computed.</source>
        <translation>Planen ”%1” utifrån inventeringens version %2: kostnad %3. Ingen nedre gräns beräknades.</translation>
    </message>
    <message>
        <source>With the uncertainty of the estimates the cost is %1 - %2 (P10 - P90).</source>
        <translation>När uppskattningarnas osäkerhet beaktas är kostnaden %1 – %2 (P10–P90).</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Interfaces</source>
        <translation>Gränssnitt</translation>
    </message>
    <message>
        <source>Interpreted values</source>
        <translation>Tolkade värden</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>Kvartal</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>Placeringar</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Arbetssteg</translation>
    </message>
    <message>
        <source>Not in the plan</source>
        <translation>Inte i planen</translation>
    </message>
    <message>
        <source>Cost terms</source>
        <translation>Kostnadsposter</translation>
    </message>
    <message>
        <source>Binding resources</source>
        <translation>Begränsande resurser</translation>
    </message>
    <message>
        <source>Assumed values</source>
        <translation>Antagna värden</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Source number</source>
        <translation>Källans nummer</translation>
    </message>
    <message>
        <source>Target number</source>
        <translation>Målets nummer</translation>
    </message>
    <message>
        <source>Source cell</source>
        <translation>Källcell</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Fält</translation>
    </message>
    <message>
        <source>Text of the cell</source>
        <translation>Cellens text</translation>
    </message>
    <message>
        <source>Interpretation</source>
        <translation>Tolkning</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Användare</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Tid (UTC)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Kontrollsumma</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Våg</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Kvartal</translation>
    </message>
    <message>
        <source>Named phase</source>
        <translation>Namngiven fas</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Arbetssteg</translation>
    </message>
    <message>
        <source>Takeover</source>
        <translation>Övertagande</translation>
    </message>
    <message>
        <source>Consolidation</source>
        <translation>Konsolidering</translation>
    </message>
    <message>
        <source>Disposition</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>Effort (person-days)</source>
        <translation>Arbetsmängd (persondagar)</translation>
    </message>
    <message>
        <source>Capacity (person-days)</source>
        <translation>Kapacitet (persondagar)</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Slut</translation>
    </message>
    <message>
        <source>Cost term</source>
        <translation>Kostnadspost</translation>
    </message>
    <message>
        <source>Cost (EUR)</source>
        <translation>Kostnad (€)</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Resurs</translation>
    </message>
    <message>
        <source>Quarters with at least 95 % in use</source>
        <translation>Kvartal då minst 95 % är i bruk</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Tillförlitlighet</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Allvarlighetsgrad</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Iakttagelse</translation>
    </message>
    <message>
        <source>The task stays with the municipality, and so does its system.</source>
        <translation>Uppgiften stannar i kommunen, och likaså systemet.</translation>
    </message>
    <message>
        <source>The task does not move in the reform model of this project.</source>
        <translation>Uppgiften flyttas inte i projektets reformmodell.</translation>
    </message>
    <message>
        <source>Decided to stay with the municipality.</source>
        <translation>Det är beslutat att systemet stannar i kommunen.</translation>
    </message>
    <message>
        <source>The municipality provides it as a transitional service: it has dates but takes no wave.</source>
        <translation>Kommunen tillhandahåller systemet som en övergångstjänst: det har datum men ingen våg.</translation>
    </message>
    <message>
        <source>The organisation leaves the region.</source>
        <translation>Organisationen lämnar landskapet.</translation>
    </message>
    <message>
        <source>The system is already retired.</source>
        <translation>Systemet är redan avvecklat.</translation>
    </message>
    <message>
        <source>Judged to be the same installation as another row.</source>
        <translation>Bedömd som samma installation som en annan rad.</translation>
    </message>
    <message>
        <source>Dual running</source>
        <translation>Parallell drift</translation>
    </message>
    <message>
        <source>Licence renewals</source>
        <translation>Licensförnyelser</translation>
    </message>
    <message>
        <source>Early termination</source>
        <translation>Förtida uppsägning av avtal</translation>
    </message>
    <message>
        <source>Lateness</source>
        <translation>Försening</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>Besparingar</translation>
    </message>
    <message>
        <source>Carrying out</source>
        <translation>Genomförande</translation>
    </message>
    <message>
        <source>Bridges between waves</source>
        <translation>Bryggor mellan vågor</translation>
    </message>
    <message>
        <source>Waiting between phases</source>
        <translation>Väntan mellan arbetssteg</translation>
    </message>
    <message>
        <source>Opening of targets</source>
        <translation>Öppning av målsystem</translation>
    </message>
    <message>
        <source>Staying unmigrated</source>
        <translation>Utebliven flytt</translation>
    </message>
    <message>
        <source>Changes to the approved plan</source>
        <translation>Ändringar i den godkända planen</translation>
    </message>
    <message>
        <source>%1 is in wave %2, but may not move before wave %3.</source>
        <translation>%1 är i våg %2 men får flyttas tidigast i våg %3.</translation>
    </message>
    <message>
        <source>%1 is in wave %2, but must move in wave %3 at the latest.</source>
        <translation>%1 är i våg %2 men måste flyttas senast i våg %3.</translation>
    </message>
    <message>
        <source>%1 (wave %3) must be at least %5 waves before %2 (wave %4).</source>
        <translation>%1 (våg %3) måste ligga minst %5 vågor före %2 (våg %4).</translation>
    </message>
    <message>
        <source>These must share one wave: %1. Their waves: %2.</source>
        <translation>Dessa måste vara i samma våg: %1. Deras vågor: %2.</translation>
    </message>
    <message>
        <source>%1 is over capacity in wave %2: %3 used, %4 there.</source>
        <translation>%1 överskrider kapaciteten i våg %2: använt %3, kapacitet %4.</translation>
    </message>
    <message>
        <source>The plan is for the problem &quot;%1&quot;, not for &quot;%2&quot;.</source>
        <translation>Planen gäller problemet ”%1”, inte ”%2”.</translation>
    </message>
    <message>
        <source>The file holds no plan to check.</source>
        <translation>Filen innehåller ingen plan att kontrollera.</translation>
    </message>
    <message>
        <source>The plan states %1 waves; each item needs one in its allowed range.</source>
        <translation>Planen anger %1 vågnummer. Varje post behöver ett, och det måste ligga inom det tillåtna intervallet.</translation>
    </message>
    <message>
        <source>The stated cost is wrong: it is %1.</source>
        <translation>Den angivna kostnaden är fel: den rätta är %1.</translation>
    </message>
    <message>
        <source>The stated lower bound does not fit the cost %1.</source>
        <translation>Den angivna nedre gränsen stämmer inte med kostnaden %1.</translation>
    </message>
    <message>
        <source>The stated status does not fit the plan and its bound.</source>
        <translation>Den angivna statusen stämmer inte med planen och dess nedre gräns.</translation>
    </message>
    <message>
        <source>The stated plan does not keep all constraints.</source>
        <translation>Planen uppfyller inte alla villkor.</translation>
    </message>
    <message>
        <source>All constraints hold; the cost is %1.</source>
        <translation>Alla villkor uppfylls. Kostnaden är %1.</translation>
    </message>
    <message>
        <source>A row of %2 has no system name. Write the name.</source>
        <translation>Systemets namn saknas på en rad (%2). Skriv namnet.</translation>
    </message>
    <message>
        <source>%1 has no responsible organisation. State which authority answers for it.</source>
        <translation>%1: ansvarig organisation saknas. Ange vilken myndighet som ansvarar för systemet.</translation>
    </message>
    <message>
        <source>%1 (%2): neither purpose nor function is stated. Write what the system is used for.</source>
        <translation>%1 (%2): ändamål och funktion saknas. Skriv vad systemet används till.</translation>
    </message>
    <message>
        <source>%1 (%2) has no owner. State who decides on it and pays for it.</source>
        <translation>%1 (%2): ägare saknas. Ange vem som beslutar om systemet och betalar för det.</translation>
    </message>
    <message>
        <source>%1 (%2) is not linked to any function. Choose the functions it serves.</source>
        <translation>%1 (%2): systemet är inte kopplat till någon funktion. Välj de funktioner det betjänar.</translation>
    </message>
    <message>
        <source>%1 (%2): criticality is not stated.</source>
        <translation>%1 (%2): kritikalitet saknas.</translation>
    </message>
    <message>
        <source>%1 (%2): it is not stated whether the system holds personal data.</source>
        <translation>%1 (%2): det har inte angetts om systemet innehåller personuppgifter.</translation>
    </message>
    <message>
        <source>Interface %1 – %2: the transfer method is not stated.</source>
        <translation>Gränssnittet %1 – %2: dataöverföringssätt saknas.</translation>
    </message>
    <message>
        <source>%1 (%2) has no vendor.</source>
        <translation>%1 (%2): leverantör saknas.</translation>
    </message>
    <message>
        <source>%1 (%2) transfers, but the end of its contract is not stated.</source>
        <translation>%1 (%2): systemet överförs, men avtalets slutdatum saknas.</translation>
    </message>
    <message>
        <source>%1 (%2): the yearly cost is not stated.</source>
        <translation>%1 (%2): årskostnad saknas.</translation>
    </message>
    <message>
        <source>%1 (%2): the number of users is not stated.</source>
        <translation>%1 (%2): antalet användare saknas.</translation>
    </message>
    <message>
        <source>%1 (%2): it is not decided whether the system transfers.</source>
        <translation>%1 (%2): det är inte avgjort om systemet överförs.</translation>
    </message>
    <message>
        <source>%1 has not sent an inventory. Send it the form.</source>
        <translation>%1 har inte lämnat någon inventering. Skicka blanketten till organisationen.</translation>
    </message>
    <message>
        <source>%2 uses the identifier %3 for %1 and for %4. Give each row its own identifier.</source>
        <translation>%2: beteckningen %3 används både för %1 och för %4. Ge varje rad en egen beteckning.</translation>
    </message>
    <message>
        <source>%1 and %3 of %2 may be the same system reported twice. Compare the rows and decide.</source>
        <translation>%2: %1 och %3 kan vara samma system som anmälts två gånger. Jämför raderna och avgör saken.</translation>
    </message>
    <message>
        <source>The product %1 has %2 installations in %3 organisations. Look whether they can be merged.</source>
        <translation>Produkten %1: installationer %2, organisationer %3. Utred om installationerna kan slås ihop.</translation>
    </message>
    <message>
        <source>Interface %1 – %2: &quot;%3&quot; is no system of the inventory, or the name of several. Choose the system or mark the end as external.</source>
        <translation>Gränssnittet %1 – %2: ”%3” är inget system i inventeringen, eller flera system har det namnet. Välj systemet eller märk gränssnittets ände som extern.</translation>
    </message>
    <message>
        <source>%1 (%2) reports an interface with %3 (%4), which does not report it. Ask %4 whether it exists.</source>
        <translation>%1 (%2): gränssnittet mot %3 (%4) har bara angetts i denna ände. Kontrollera i den andra änden: %4.</translation>
    </message>
    <message>
        <source>%1 (%2): the contract ended on %3, but the system was in production on %4.</source>
        <translation>%1 (%2): avtalet upphörde %3, men systemet var i bruk %4.</translation>
    </message>
    <message>
        <source>%1 (%2): support ends on %3, before the planned move on %4.</source>
        <translation>%1 (%2): supporten upphör %3, före den planerade flytten %4.</translation>
    </message>
    <message>
        <source>%1 (%2) is being phased out, but %3 is to be moved into it.</source>
        <translation>%1 (%2): systemet håller på att avvecklas, men %3 ska flyttas dit.</translation>
    </message>
    <message>
        <source>%1 (%2): %3 users but a staff of %4. Check whether clients or licences were counted.</source>
        <translation>%1 (%2): användare %3 men anställda %4. Kontrollera om klienter eller licenser har räknats.</translation>
    </message>
    <message>
        <source>%1 (%2) holds client or patient data but is marked public.</source>
        <translation>%1 (%2): systemet innehåller klient- eller patientuppgifter men är märkt som offentligt.</translation>
    </message>
    <message>
        <source>%1 (%2) serves health or social care but is marked to hold no personal data.</source>
        <translation>%1 (%2): systemet används inom social- eller hälsovården men har märkts sakna personuppgifter.</translation>
    </message>
    <message>
        <source>%1 (%2): the row was last checked on %3, over %4 months ago.</source>
        <translation>%1 (%2): raden kontrollerades senast %3, för över %4 månader sedan.</translation>
    </message>
    <message>
        <source>%1 (%2): %3 values were interpreted, the first from &quot;%4&quot;. Check the source cells.</source>
        <translation>%1 (%2): tolkade värden %3, det första ur ”%4”. Kontrollera källcellerna.</translation>
    </message>
    <message>
        <source>%1 (%2) holds sensitive personal data but no record of processing is stated.</source>
        <translation>%1 (%2): systemet innehåller känsliga personuppgifter men register över behandling saknas.</translation>
    </message>
    <message>
        <source>%1 (%2): client or patient data is used with a shared account.</source>
        <translation>%1 (%2): klient- eller patientuppgifter används med ett gemensamt konto.</translation>
    </message>
    <message>
        <source>%1 (%2) is critical but no recovery plan is stated.</source>
        <translation>%1 (%2): systemet är kritiskt men återhämtningsplan saknas.</translation>
    </message>
    <message>
        <source>%1 (%2) transfers on %3, but its class under the Client Data Act is not stated.</source>
        <translation>%1 (%2): systemet överförs %3, men klassen enligt klientuppgiftslagen saknas.</translation>
    </message>
    <message>
        <source>%1 (%2) is to be closed, but the retention period of its data is not stated.</source>
        <translation>%1 (%2): systemet ska avvecklas, men förvaringstiden för uppgifterna saknas.</translation>
    </message>
    <message>
        <source>%1 (%2) is a cloud service with client or patient data, but it is not stated who hosts the data.</source>
        <translation>%1 (%2): molntjänsten innehåller klient- eller patientuppgifter, men driftleverantören har inte angetts.</translation>
    </message>
    <message>
        <source>%1 systems wait for each other, so no order exists: %2. Move them in one wave or drop one of the conditions.</source>
        <translation>%1 system väntar på varandra, så det finns ingen ordning: %2. Flytta dem i samma våg eller slopa ett av villkoren.</translation>
    </message>
    <message>
        <source>%1 (%2) is planned for %4, before %3 in %5, which must come first.</source>
        <translation>%1 (%2): planerat till %4, före %3 (%5), som måste komma först.</translation>
    </message>
    <message>
        <source>%1 in %2: %3 of %4 in use. Too little capacity stays free.</source>
        <translation>%1, %2: använt %3/%4. För lite kapacitet blir ledig.</translation>
    </message>
    <message>
        <source>%1 (%2) is to be replaced on %3, but a tender and the migration take %4 months from today.</source>
        <translation>%1 (%2): systemet ska ersättas %3, men upphandling och flytt tar %4 månader räknat från i dag.</translation>
    </message>
    <message>
        <source>%1 (%2): the last day to give notice was %3 (%4 months), and nothing has been decided.</source>
        <translation>%1 (%2): sista uppsägningsdagen var %3 (uppsägningstid %4 mån), och inget har beslutats.</translation>
    </message>
    <message>
        <source>%1: its organisation %2 ends on %3, before the move that begins on %4. Plan the transfer of the contract and the data earlier.</source>
        <translation>%1: organisationen %2 upphör %3, före flytten som börjar %4. Planera en tidigare överföring av avtalet och uppgifterna.</translation>
    </message>
    <message>
        <source>%1 (%2) moves in %3, but the transfer of its contract is not settled.</source>
        <translation>%1 (%2): systemet flyttas %3, men överlåtelsen av avtalet är outredd.</translation>
    </message>
    <message>
        <source>%1 (%2): the date of %3 (%4) does not fit the planned move on %5.</source>
        <translation>%1 (%2): datumet för %3 (%4) passar inte den planerade flytten %5.</translation>
    </message>
    <message>
        <source>%1 (%2): staff data comes on %3 and the first salary is paid on %4; at least %5 months are needed between.</source>
        <translation>%1 (%2): personaluppgifterna fås %3 och den första lönen betalas %4. Däremellan behövs minst %5 månader.</translation>
    </message>
    <message>
        <source>%1: %2 systems move, but no communication measure is linked to them.</source>
        <translation>%1: antal system som flyttas %2, men ingen kommunikationsåtgärd är kopplad till dem.</translation>
    </message>
    <message>
        <source>The plan %1 was changed after its approval without a decision. Record body, date and section.</source>
        <translation>Planen %1 har ändrats efter godkännandet utan beslut. Anteckna organ, datum och paragraf.</translation>
    </message>
    <message>
        <source>Product and vendor are the same.</source>
        <translation>Produkten och leverantören är samma.</translation>
    </message>
    <message>
        <source>The product is the same; not all rows state a vendor.</source>
        <translation>Produkten är samma. Leverantör saknas på en del rader.</translation>
    </message>
    <message>
        <source>The name without its version and the vendor are the same.</source>
        <translation>Namnet utan version och leverantören är samma.</translation>
    </message>
    <message>
        <source>The name without its version and the category are the same.</source>
        <translation>Namnet utan version och kategorin är samma.</translation>
    </message>
    <message>
        <source>The names are alike and a function is common.</source>
        <translation>Namnen liknar varandra och en funktion är gemensam.</translation>
    </message>
    <message>
        <source>A person has judged them the same.</source>
        <translation>En person har bedömt dem som samma.</translation>
    </message>
    <message>
        <source>The rule settings hold the rule %1 twice.</source>
        <translation>Regeln %1 finns två gånger i regelinställningarna.</translation>
    </message>
    <message>
        <source>The rule settings: &quot;%3&quot; is not possible as %2 of %1.</source>
        <translation>Regelinställningarna: ”%3” duger inte som %2 för %1.</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name; nothing was replaced.</source>
        <translation>%1 finns redan. Välj ett annat namn. Inget ersattes.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist. Make it first or choose another one.</source>
        <translation>Mappen %1 finns inte. Skapa den först eller välj en annan mapp.</translation>
    </message>
    <message>
        <source>There is no project file %1.</source>
        <translation>Projektfilen %1 finns inte.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a project file.</source>
        <translation>%1 är en mapp, inte en projektfil.</translation>
    </message>
    <message>
        <source>%1 may not be read. Ask its owner for the right to read it.</source>
        <translation>Läsrätt till %1 saknas. Be filens ägare om läsrätt.</translation>
    </message>
    <message>
        <source>%1 is not an Aallokko project file, or its beginning is damaged. If it was one, restore it from a backup.</source>
        <translation>%1 är ingen Aallokko-projektfil, eller så är dess början skadad. Om den var en projektfil, återställ den från en säkerhetskopia.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of the program (schema %2, this program knows %3). Update the program; the file was not changed.</source>
        <translation>%1 har gjorts med en nyare version av programmet (struktur %2, detta program känner till %3). Uppdatera programmet. Filen ändrades inte.</translation>
    </message>
    <message>
        <source>%1 has an older schema (%2, this program writes %3) and may only be read here. Open it once where it can be written.</source>
        <translation>%1 har en äldre struktur (%2, detta program skriver %3) och får bara läsas här. Öppna filen en gång på en plats där den får skrivas.</translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be used as it is. Restore it from a backup; nothing was written to it.</source>
        <translation>%1 är skadad och kan inte användas som den är. Återställ den från en säkerhetskopia. Inget skrevs i filen.</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Check that the file and its folder may be read and written.</source>
        <translation>%1 kan inte öppnas. Kontrollera att filen och dess mapp får läsas och skrivas.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the rights of its folder.</source>
        <translation>%1 kan inte skrivas. Kontrollera mappens rättigheter.</translation>
    </message>
    <message>
        <source>%1 or its folder may not be written. Nothing was changed; copy the project to a folder of your own.</source>
        <translation>Skrivrätt till %1 eller dess mapp saknas. Inget ändrades. Kopiera projektet till en egen mapp.</translation>
    </message>
    <message>
        <source>%1 is in use by another program that is writing to it. Nothing was changed; try again in a moment.</source>
        <translation>Ett annat program skriver just nu i %1. Inget ändrades. Försök igen om en stund.</translation>
    </message>
    <message>
        <source>The disk or the quota that holds %1 is full. Nothing was changed; free some space and try again.</source>
        <translation>Disken eller utrymmeskvoten är full: %1. Inget ändrades. Frigör utrymme och försök igen.</translation>
    </message>
    <message>
        <source>Reading or writing %1 failed (%2). Nothing was changed; check the disk.</source>
        <translation>Det gick inte att läsa eller skriva %1 (%2). Inget ändrades. Kontrollera disken.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: the database driver %2 is not installed. Install libqt6sql6-sqlite.</source>
        <translation>%1 kan inte öppnas: databasdrivrutinen %2 är inte installerad. Installera libqt6sql6-sqlite.</translation>
    </message>
    <message>
        <source>Somebody else changed %1 meanwhile: this change is based on version %2, the file has version %3. Nothing was written; load the project again and repeat the change.</source>
        <translation>Någon annan har under tiden ändrat %1: denna ändring bygger på version %2, filen har version %3. Inget sparades. Öppna projektet på nytt och gör om ändringen.</translation>
    </message>
    <message>
        <source>A record that this change would create is in %1 already. Nothing was written; load the project again.</source>
        <translation>En post som ändringen skulle skapa finns redan i %1. Inget sparades. Öppna projektet på nytt.</translation>
    </message>
    <message>
        <source>The change names a record that is not in %1. Nothing was written. This is a defect of the program; please report it.</source>
        <translation>Ändringen hänvisar till en post som inte finns i %1. Inget sparades. Detta är ett fel i programmet; rapportera det.</translation>
    </message>
    <message>
        <source>The change does not fit the structure of %1 (%2). Nothing was written. This is a defect of the program; please report it.</source>
        <translation>Ändringen passar inte strukturen i %1 (%2). Inget sparades. Detta är ett fel i programmet; rapportera det.</translation>
    </message>
    <message>
        <source>A planner run may store plans only (%1). Nothing was written. This is a defect of the program; please report it.</source>
        <translation>En planeringskörning får bara spara planer (%1). Inget sparades. Detta är ett fel i programmet; rapportera det.</translation>
    </message>
    <message>
        <source>The project is on a network share. It works, but slower, and two people must not open it at once; keep it on a local disk or use a database server.</source>
        <translation>Projektet ligger på en nätverksdisk. Det fungerar, men långsammare, och två personer får inte öppna det samtidigt. Ha projektet på en lokal disk eller använd en databasserver.</translation>
    </message>
    <message>
        <source>The value of %1 has changed since it was read. Nothing was written; look at the new value and repeat the change.</source>
        <translation>Värdet har ändrats efter att det lästes: %1. Inget sparades. Se på det nya värdet och gör om ändringen.</translation>
    </message>
    <message>
        <source>A change has neither an old nor a new value. This is a defect of the program; please report it.</source>
        <translation>En ändring har varken gammalt eller nytt värde. Detta är ett fel i programmet; rapportera det.</translation>
    </message>
    <message>
        <source>A change would give record %1 another number. This is a defect of the program; please report it.</source>
        <translation>En ändring skulle ge posten %1 ett annat nummer. Detta är ett fel i programmet; rapportera det.</translation>
    </message>
    <message>
        <source>System %1 has no record that could hold the field %2.</source>
        <translation>Systemet %1 har ingen post där fältet %2 ryms.</translation>
    </message>
    <message>
        <source>The change &quot;%1&quot; holds a day that does not exist or text in an unknown encoding. Nothing was written. This is a defect of the program; please report it.</source>
        <translation>Ändringen ”%1” innehåller en dag som inte finns eller text i en okänd teckenkodning. Inget sparades. Detta är ett fel i programmet; rapportera det.</translation>
    </message>
    <message>
        <source>The stored change cannot be read at %1: %2. The file is damaged; restore it from a backup.</source>
        <translation>Den sparade ändringen kan inte läsas vid %1: %2. Filen är skadad. Återställ den från en säkerhetskopia.</translation>
    </message>
    <message>
        <source>Create the project</source>
        <translation>Skapande av projektet</translation>
    </message>
    <message>
        <source>The audit trail does not verify at entry %1 (%2): an entry was changed, removed or reordered outside the program. Keep the file and compare it with a backup.</source>
        <translation>Ändringsloggen är inte intakt vid post %1 (%2): en post har ändrats, tagits bort eller flyttats utanför programmet. Behåll filen och jämför den med en säkerhetskopia.</translation>
    </message>
    <message>
        <source>This plan costs %1 - %2 (P10 - P90 of the estimates).</source>
        <translation>Planen kostar %1 – %2 (uppskattningarnas P10–P90).</translation>
    </message>
    <message>
        <source>How good is this plan? With these estimates it costs %1; no plan can cost less than %2 (gap %3).</source>
        <translation>Hur bra är planen? Med dessa uppskattningar kostar den %1. Ingen plan kan kosta mindre än %2 (skillnad %3).</translation>
    </message>
    <message>
        <source>With these estimates it costs %1. No lower bound was computed.</source>
        <translation>Med dessa uppskattningar kostar planen %1. Ingen nedre gräns beräknades.</translation>
    </message>
    <message>
        <source>No plan exists. These contradict each other:</source>
        <translation>Ingen plan är möjlig. Dessa strider mot varandra:</translation>
    </message>
    <message>
        <source>Stopped before a plan was found. Allow more time.</source>
        <translation>Beräkningen stoppades innan en plan hittades. Ge den mer tid.</translation>
    </message>
    <message>
        <source>Import (%1 files, %2 systems)</source>
        <translation>Import (filer: %1, system: %2)</translation>
    </message>
    <message>
        <source>The built-in catalogue or mapping &quot;%1&quot; cannot be read: %2</source>
        <translation>Den inbyggda katalogen eller kolumntolkningen ”%1” kan inte läsas: %2</translation>
    </message>
    <message>
        <source>The catalogue names a field &quot;%1&quot; that this version does not know.</source>
        <translation>Katalogen har ett fält ”%1” som denna version inte känner till.</translation>
    </message>
    <message>
        <source>The catalogue lacks the field &quot;%1&quot;. Install the program again or use its own catalogue.</source>
        <translation>Fältet ”%1” saknas i katalogen. Installera programmet på nytt eller använd dess egen katalog.</translation>
    </message>
    <message>
        <source>The mapping gives the column &quot;%1&quot; to &quot;%2&quot;, which is no field. Use a field key or &quot;ignore&quot;.</source>
        <translation>Kolumnen ”%1” har kopplats till ”%2”, som inte är något fält. Använd fältets nyckel eller ordet ”ignore”.</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was changed.</source>
        <translation>Importen stoppades. Inget ändrades.</translation>
    </message>
    <message>
        <source>%2 claims the same rows as %1. Leave one of them out, or rename it if they are different lists.</source>
        <translation>Filerna %1 och %2 innehåller samma rader. Lämna bort den ena eller byt namn på den, om listorna är olika.</translation>
    </message>
    <message>
        <source>No organisation has the code or name &quot;%1&quot;. See the list of organisations of the project.</source>
        <translation>Ingen organisation har koden eller namnet ”%1”. Se projektets lista över organisationer.</translation>
    </message>
    <message>
        <source>No table of systems was found: no column holds their names. Give the columns with --mapping.</source>
        <translation>Ingen systemtabell hittades: ingen kolumn innehåller systemens namn. Ange kolumnerna med --mapping.</translation>
    </message>
    <message>
        <source>The sheet &quot;%1&quot; is no table of systems or interfaces and was left out.</source>
        <translation>Bladet ”%1” innehåller varken system eller gränssnitt och utelämnades.</translation>
    </message>
    <message>
        <source>The hidden sheet &quot;%1&quot; was left out. Show it in the file if it belongs to the inventory.</source>
        <translation>Det dolda bladet ”%1” utelämnades. Visa det i filen om det hör till inventeringen.</translation>
    </message>
    <message>
        <source>The row of &quot;%1&quot; is hidden in the file; it was read all the same.</source>
        <translation>Raden för ”%1” är dold i filen. Den lästes ändå.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was read as a heading of the rows below it.</source>
        <translation>”%1” tolkades som rubrik för raderna nedanför.</translation>
    </message>
    <message>
        <source>This row continues the system &quot;%1&quot; above it and was left out. Copy what it adds to the row above.</source>
        <translation>Denna rad fortsätter systemet ”%1” ovanför och utelämnades. Kopiera det som raden tillför till raden ovanför.</translation>
    </message>
    <message>
        <source>The row has no system name and was rejected. Write the name and import again.</source>
        <translation>Raden saknar systemets namn och avvisades. Skriv namnet och importera på nytt.</translation>
    </message>
    <message>
        <source>The identifier &quot;%1&quot; stands on several rows; these rows are recognised by their names. Correct the identifier.</source>
        <translation>Beteckningen ”%1” finns på flera rader. De känns igen på sina namn. Rätta beteckningen.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; may mean several fields (%2) and was not mapped. Choose the field.</source>
        <translation>Kolumnen ”%1” kan avse flera fält (%2) och kopplades inte till något. Välj fältet.</translation>
    </message>
    <message>
        <source>No column says that it holds names; &quot;%1&quot; was taken for it. Check it.</source>
        <translation>Ingen kolumn anger att den innehåller namnen. Som namnkolumn valdes ”%1”. Kontrollera valet.</translation>
    </message>
    <message>
        <source>In &quot;%1&quot; 1 is the most critical; the numbers were turned round.</source>
        <translation>I ”%1” är 1 mest kritiskt. Skalan vändes.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds numbers and does not say which end is the most critical; the highest was taken. Check it.</source>
        <translation>”%1” innehåller siffror men anger inte vilken ände som är mest kritisk. Den högsta tolkades som mest kritisk. Kontrollera tolkningen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; includes value added tax; 24 % was taken off.</source>
        <translation>”%1” innehåller mervärdesskatt. Skatten på 24 % drogs av.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not tell about value added tax; the amounts are taken to be without it.</source>
        <translation>”%1” säger inget om mervärdesskatt. Beloppen antas vara utan skatt.</translation>
    </message>
    <message>
        <source>The organisation &quot;%1&quot; is not known; it was added. Merge it with the right one if it has another name.</source>
        <translation>Organisationen ”%1” är okänd och lades till. Slå ihop den med den rätta om den har ett annat namn.</translation>
    </message>
    <message>
        <source>The rows belong to &quot;%1&quot;, but &quot;%2&quot; is named too. The first holds; check it.</source>
        <translation>Raderna hör till ”%1”, men också ”%2” nämns. Den första gäller. Kontrollera saken.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has rows in this file and in %2. Check that no system is listed twice.</source>
        <translation>”%1” har rader i denna fil och i %2. Kontrollera att inget system finns två gånger.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a known organisation; it stays as text.</source>
        <translation>”%1” är ingen känd organisation. Det behålls som text.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a system category of the catalogue; it stays as text. Choose the category.</source>
        <translation>”%1” är ingen systemkategori i katalogen. Det behålls som text. Välj kategorin.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a national service of the catalogue; it stays as text.</source>
        <translation>”%1” är ingen nationell tjänst i katalogen. Det behålls som text.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; cannot be read. The value stays empty and the text beside it; write it in another form.</source>
        <translation>%1: ”%2” kan inte läsas. Värdet förblir tomt och texten står bredvid. Skriv det i en annan form.</translation>
    </message>
    <message>
        <source>%1: the cell shows the error %2 of a broken formula. Correct it in the file.</source>
        <translation>%1: cellen visar felet %2 från en trasig formel. Rätta det i filen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: the separator was taken to part thousands.</source>
        <translation>”%1”: avgränsaren tolkades som tusentalsavgränsare.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a range; its middle was taken.</source>
        <translation>”%1” är ett intervall. Dess mittpunkt valdes.</translation>
    </message>
    <message>
        <source>Several rows are called &quot;%1&quot; and they have changed; check that each met its own system.</source>
        <translation>Flera rader heter ”%1” och de har ändrats. Kontrollera att varje rad kopplades till rätt system.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was recognised by its name; its identifier has changed.</source>
        <translation>”%1” kändes igen på namnet. Beteckningen har ändrats.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the latest file. It was marked so and kept.</source>
        <translation>”%1” finns inte i den senaste filen. Systemet behölls och märktes.</translation>
    </message>
    <message>
        <source>The interface names only one end (&quot;%1&quot;). Write the other end.</source>
        <translation>Gränssnittet anger bara den ena änden (”%1”). Skriv också den andra.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; matches no system of the inventory and no national service; it was kept as written.</source>
        <translation>”%1” motsvarar inget system i inventeringen och ingen nationell tjänst. Det behölls som det var skrivet.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; matches several systems; it was kept as written. Write which organisation&apos;s it is.</source>
        <translation>”%1” motsvarar flera system. Det behölls som det var skrivet. Skriv vilken organisations system det är.</translation>
    </message>
    <message>
        <source>The key %1 is not known here. Look for a typing error, or remove it.</source>
        <translation>Nyckeln %1 är okänd här. Kontrollera stavningen eller ta bort nyckeln.</translation>
    </message>
    <message>
        <source>The key %1 stands twice. Keep one of them.</source>
        <translation>Nyckeln %1 finns två gånger. Behåll en av dem.</translation>
    </message>
    <message>
        <source>%1 has no %2. Add it.</source>
        <translation>%2 saknas i %1. Lägg till det.</translation>
    </message>
    <message>
        <source>%1: %2 cannot be used. Expected: %3.</source>
        <translation>%1: %2 kan inte användas. Väntat: %3.</translation>
    </message>
    <message>
        <source>The legal start has no date: milestone %1 is unknown or goes in a circle. Give the milestone a date.</source>
        <translation>Den lagstadgade starten saknar datum: milstolpen %1 är okänd eller hänvisar till sig själv. Ge milstolpen ett datum.</translation>
    </message>
    <message>
        <source>System %1 is neither planned nor left out. Look at its number.</source>
        <translation>Systemet %1 är varken planerat eller utelämnat. Kontrollera numret.</translation>
    </message>
    <message>
        <source>%1 has no quarter of its own: it is only taken over at the legal start. Choose a disposition that moves it.</source>
        <translation>%1 har inget eget kvartal: det tas bara över vid den lagstadgade starten. Välj en åtgärd som flyttar systemet.</translation>
    </message>
    <message>
        <source>%1 is not a quarter of the planning grid. Use 1 to %2, or one more for staying.</source>
        <translation>%1 är inget kvartal i planeringen. Använd 1–%2, eller ett till om systemet stannar.</translation>
    </message>
    <message>
        <source>The plan breaks %1 constraints and was not stored. This is a fault of the program; please report it with the project.</source>
        <translation>Planen bryter mot villkor (%1) och sparades inte. Detta är ett fel i programmet; rapportera det och bifoga projektet.</translation>
    </message>
    <message>
        <source>%1: %2 quarters cannot be planned. Use 1 to 1000.</source>
        <translation>%1: %2 kvartal kan inte planeras. Använd 1–1000.</translation>
    </message>
    <message>
        <source>%1: %2 are too many. Use at most 2 000 000.</source>
        <translation>%1: %2 är för många. Använd högst 2 000 000.</translation>
    </message>
    <message>
        <source>%1: the numbers add up to more than %2. Use smaller units.</source>
        <translation>%1: talens summa överstiger %2. Använd mindre tal.</translation>
    </message>
    <message>
        <source>%1: there is no item %2.</source>
        <translation>%1: posten %2 finns inte.</translation>
    </message>
    <message>
        <source>%1: %2 must not be negative.</source>
        <translation>%1: %2 får inte vara negativt.</translation>
    </message>
    <message>
        <source>%1: the id %2 occurs twice.</source>
        <translation>%1: id %2 förekommer två gånger.</translation>
    </message>
    <message>
        <source>%1: %2 is outside the waves of the problem.</source>
        <translation>%1: %2 ligger utanför problemets vågor.</translation>
    </message>
    <message>
        <source>%1: %2 costs are given; one for each wave and one for staying are needed.</source>
        <translation>%1: %2 kostnader har angetts. Det behövs en för varje våg och en för utebliven flytt.</translation>
    </message>
    <message>
        <source>%1: %2 capacities are given; one for each wave is needed.</source>
        <translation>%1: %2 kapaciteter har angetts. Det behövs en för varje våg.</translation>
    </message>
    <message>
        <source>%1: item %2 cannot be joined with itself.</source>
        <translation>%1: posten %2 kan inte kopplas till sig själv.</translation>
    </message>
    <message>
        <source>%1: a lag of %2 is too large.</source>
        <translation>%1: avståndet %2 är för stort.</translation>
    </message>
    <message>
        <source>%1: item %2 is in two groups.</source>
        <translation>%1: posten %2 finns i två grupper.</translation>
    </message>
    <message>
        <source>%1: item %2 uses the row twice.</source>
        <translation>%1: posten %2 använder raden två gånger.</translation>
    </message>
    <message>
        <source>The file has %1 bytes; at most %2 are read.</source>
        <translation>Filen har %1 byte. Högst %2 läses.</translation>
    </message>
    <message>
        <source>The file is no JSON: it cannot be read at byte %1.</source>
        <translation>Filen är inte JSON: den kan inte läsas vid byte %1.</translation>
    </message>
    <message>
        <source>%1 is not of the type %2.</source>
        <translation>%1 är inte av typen %2.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 saknas.</translation>
    </message>
    <message>
        <source>%1: %2 is not a known value.</source>
        <translation>%1: %2 är inget känt värde.</translation>
    </message>
    <message>
        <source>The file says it is %1; %2 is expected.</source>
        <translation>Filen anger formatet %1. Det väntade formatet är %2.</translation>
    </message>
    <message>
        <source>%1 cannot be done before %2 but must be done by %3. What leads to it: %4. Move one of the dates, or take back a pin.</source>
        <translation>%1: tidigast %2 men senast %3. Orsakskedja: %4. Flytta något av datumen eller ta bort en fästning.</translation>
    </message>
    <message>
        <source>%1 wait for each other in a circle with time in between, so none of them can move. Take back one of the orders.</source>
        <translation>Dessa väntar på varandra i en cirkel med tid emellan, så inget av dem kan flyttas: %1. Ta bort ett av ordningsvillkoren.</translation>
    </message>
    <message>
        <source>%1 wait for each other in a circle; they are planned for the same quarter. Take back one of the orders if that is wrong.</source>
        <translation>Dessa väntar på varandra i en cirkel och planeras till samma kvartal: %1. Ta bort ett av ordningsvillkoren om det är fel.</translation>
    </message>
    <message>
        <source>The policy names %1, which is no planned system or several. Write &quot;name (organisation)&quot;.</source>
        <translation>Planeringsgrunderna nämner %1, som inte är något planerat system eller är flera. Skriv ”namn (organisation)”.</translation>
    </message>
    <message>
        <source>%1 has no quarter of its own, so the order %2 before %3 has no effect.</source>
        <translation>%1 har inget eget kvartal, så ordningen %2 före %3 har ingen verkan.</translation>
    </message>
    <message>
        <source>%1 is pinned but only taken over at the legal start; the pin has no effect.</source>
        <translation>%1 är fäst men tas bara över vid den lagstadgade starten. Fästningen har ingen verkan.</translation>
    </message>
    <message>
        <source>%1 is pinned to quarter %2, which is outside the planning grid; the pin has no effect.</source>
        <translation>%1 är fäst vid kvartalet %2, som ligger utanför planeringen. Fästningen har ingen verkan.</translation>
    </message>
    <message>
        <source>Staying would be cheaper than moving late for %1; the weight of its duty was raised from %2 to %3.</source>
        <translation>%1: det vore billigare att stanna än att flytta sent. Skyldighetens vikt höjdes från %2 till %3.</translation>
    </message>
    <message>
        <source>%1 is taken over in %2: the new organisation becomes responsible at the legal start in %3.</source>
        <translation>%1 övertas %2: den nya organisationen blir ansvarig vid den lagstadgade starten %3.</translation>
    </message>
    <message>
        <source>Nothing has been decided on %1; it is assumed to be taken over as it is.</source>
        <translation>%1: inget har beslutats. Systemet antas övertas som sådant.</translation>
    </message>
    <message>
        <source>It takes no quarter: %1.</source>
        <translation>Inget kvartal: %1.</translation>
    </message>
    <message>
        <source>%1 is not in time: no quarter is left in which moving it costs less than staying.</source>
        <translation>%1 hinner inte: det finns inget kvartal kvar då flytten kostar mindre än att stanna.</translation>
    </message>
    <message>
        <source>%1 is better left alone: moving it costs more than it gives.</source>
        <translation>%1 bör inte flyttas: flytten kostar mer än den ger.</translation>
    </message>
    <message>
        <source>%1: %2 is fixed in %3.</source>
        <translation>%1: %2 fäst (%3).</translation>
    </message>
    <message>
        <source>%1: %2 cannot be before %3.</source>
        <translation>%1: %2 tidigast %3.</translation>
    </message>
    <message>
        <source>%1: %2 must be done by %3.</source>
        <translation>%1: %2 senast %3.</translation>
    </message>
    <message>
        <source>%1: no cut-over of %2 is allowed in %3.</source>
        <translation>%1: produktionssättning är inte tillåten %3 (%2).</translation>
    </message>
    <message>
        <source>%1 shares its quarter with %2.</source>
        <translation>%1 flyttas under samma kvartal som %2.</translation>
    </message>
    <message>
        <source>%1 would cost %3 less in %2, but cannot be there:</source>
        <translation>%1 skulle kosta %3 mindre (%2), men det går inte:</translation>
    </message>
    <message>
        <source>%1 would cost %3 less in %2 and fits there; a longer run would find it.</source>
        <translation>%1 skulle kosta %3 mindre (%2), och det är möjligt. En längre beräkning skulle hitta det.</translation>
    </message>
    <message>
        <source>In %2, %1 would cost %3 more.</source>
        <translation>%2: merkostnad %3 på grund av %1.</translation>
    </message>
    <message>
        <source>takeover</source>
        <translation>övertagande</translation>
    </message>
    <message>
        <source>decision and procurement</source>
        <translation>beslut och upphandling</translation>
    </message>
    <message>
        <source>preparation</source>
        <translation>förberedelse</translation>
    </message>
    <message>
        <source>migration and test</source>
        <translation>migrering och testning</translation>
    </message>
    <message>
        <source>cut-over</source>
        <translation>produktionssättning</translation>
    </message>
    <message>
        <source>closing and archiving</source>
        <translation>avveckling och arkivering</translation>
    </message>
    <message>
        <source>task</source>
        <translation>uppgift</translation>
    </message>
    <message>
        <source>dual running</source>
        <translation>parallell drift</translation>
    </message>
    <message>
        <source>licence renewals</source>
        <translation>licensförnyelser</translation>
    </message>
    <message>
        <source>early termination</source>
        <translation>förtida uppsägning av avtal</translation>
    </message>
    <message>
        <source>lateness</source>
        <translation>försening</translation>
    </message>
    <message>
        <source>missed savings</source>
        <translation>uteblivna besparingar</translation>
    </message>
    <message>
        <source>work</source>
        <translation>arbete</translation>
    </message>
    <message>
        <source>temporary bridges</source>
        <translation>tillfälliga bryggor</translation>
    </message>
    <message>
        <source>waiting between phases</source>
        <translation>väntan mellan arbetssteg</translation>
    </message>
    <message>
        <source>the regional target</source>
        <translation>landskapets målsystem</translation>
    </message>
    <message>
        <source>leaving the approved plan</source>
        <translation>avvikelse från den godkända planen</translation>
    </message>
    <message>
        <source>clinical staff</source>
        <translation>vårdpersonalen</translation>
    </message>
    <message>
        <source>social services staff</source>
        <translation>socialservicens personal</translation>
    </message>
    <message>
        <source>rescue staff</source>
        <translation>räddningspersonalen</translation>
    </message>
    <message>
        <source>education staff</source>
        <translation>undervisningspersonalen</translation>
    </message>
    <message>
        <source>administrative staff</source>
        <translation>förvaltningspersonalen</translation>
    </message>
    <message>
        <source>%1: the quarters are too few for its own work; %2 takes several quarters.</source>
        <translation>%1: kvartalen räcker inte för det egna arbetet: %2 tar flera kvartal.</translation>
    </message>
    <message>
        <source>%1: %2 cannot be before %3: %4, and that stays out of the plan.</source>
        <translation>%1: %2 kan inte ske före %3: %4, och det förblir oflyttat.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Source cells</source>
        <translation>Källceller</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kontroll</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Närmare uppgift</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Betweenness</source>
        <translation>Förmedlande roll</translation>
    </message>
    <message>
        <source>Cheapest bridges to cut</source>
        <translation>Billigaste gränssnitten att överbrygga</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Avstånd</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Nyckeltal</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Ut</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Medlemmar</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Väg</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storlek</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rader</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Tillagda</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ändrade</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Oförändrade</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Saknas</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Anmärkningar</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blad</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumner</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Funktioner</translation>
    </message>
    <message>
        <source>Criticality</source>
        <translation>Kritikalitet</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>Vad som hindrar</translation>
    </message>
    <message>
        <source>Cost difference</source>
        <translation>Kostnadsskillnad</translation>
    </message>
    <message>
        <source>Takeovers</source>
        <translation>Övertaganden</translation>
    </message>
    <message>
        <source>The plan costs %1. No plan can cost less than %2.</source>
        <translation>Planen kostar %1. Ingen plan kan kosta mindre än %2.</translation>
    </message>
    <message>
        <source>The plan costs %1. No lower bound was computed.</source>
        <translation>Planen kostar %1. Ingen nedre gräns beräknades.</translation>
    </message>
    <message>
        <source>No plan exists: the conditions contradict each other.</source>
        <translation>Det finns ingen plan: villkoren motsäger varandra.</translation>
    </message>
    <message>
        <source>the task stays with the municipality</source>
        <translation>uppgiften stannar i kommunen</translation>
    </message>
    <message>
        <source>its task is not part of this reform</source>
        <translation>uppgiften ingår inte i denna reform</translation>
    </message>
    <message>
        <source>it was decided that it stays</source>
        <translation>det är beslutat att systemet stannar</translation>
    </message>
    <message>
        <source>the municipality provides it under a service agreement</source>
        <translation>kommunen tillhandahåller systemet enligt ett serviceavtal</translation>
    </message>
    <message>
        <source>it has been retired already</source>
        <translation>systemet är redan avvecklat</translation>
    </message>
    <message>
        <source>its organisation leaves the region</source>
        <translation>organisationen lämnar landskapet</translation>
    </message>
    <message>
        <source>it was confirmed to be the same as another row</source>
        <translation>det har bekräftats vara samma som en annan rad</translation>
    </message>
    <message>
        <source>Change of one value</source>
        <translation>Ändring av ett värde</translation>
    </message>
    <message>
        <source>Change of %1 values</source>
        <translation>Ändring av värden (%1)</translation>
    </message>
    <message>
        <source>Pinning of %1</source>
        <translation>Fästning: %1</translation>
    </message>
    <message>
        <source>Removal of the pin of %1</source>
        <translation>Borttagen fästning: %1</translation>
    </message>
    <message>
        <source>Plan %1</source>
        <translation>Planen %1</translation>
    </message>
    <message>
        <source>Change of the planning parameters</source>
        <translation>Ändring av planeringsgrunderna</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>Filen finns inte.</translation>
    </message>
    <message>
        <source>This is a folder. Choose a file.</source>
        <translation>Detta är en mapp. Välj en fil.</translation>
    </message>
    <message>
        <source>This is no ordinary file.</source>
        <translation>Detta är ingen vanlig fil.</translation>
    </message>
    <message>
        <source>You have no permission to read this file.</source>
        <translation>Läsrätt till filen saknas.</translation>
    </message>
    <message>
        <source>The file could not be read: %1</source>
        <translation>Filen kunde inte läsas: %1</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>Läsningen avbröts.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Filen är tom.</translation>
    </message>
    <message>
        <source>This is no table (it looks like: %1). Save the inventory as XLSX, ODS or CSV.</source>
        <translation>Filen är ingen tabell (den ser ut som: %1). Spara inventeringen som XLSX, ODS eller CSV.</translation>
    </message>
    <message>
        <source>The file is protected with a password (%1). Save it without one.</source>
        <translation>Filen är skyddad med lösenord (%1). Spara den utan lösenord.</translation>
    </message>
    <message>
        <source>This is an old Excel file (.xls). Save it as XLSX.</source>
        <translation>Detta är en gammal Excel-fil (.xls). Spara den som XLSX.</translation>
    </message>
    <message>
        <source>This is a binary Excel file (.xlsb). Save it as XLSX.</source>
        <translation>Detta är en binär Excel-fil (.xlsb). Spara den som XLSX.</translation>
    </message>
    <message>
        <source>This is a Numbers file. Export it as XLSX or CSV.</source>
        <translation>Detta är en Numbers-fil. Exportera den som XLSX eller CSV.</translation>
    </message>
    <message>
        <source>This is no spreadsheet (%1). Save the inventory as XLSX, ODS or CSV.</source>
        <translation>Detta är inget kalkylblad (%1). Spara inventeringen som XLSX, ODS eller CSV.</translation>
    </message>
    <message>
        <source>The file holds no table.</source>
        <translation>Filen innehåller ingen tabell.</translation>
    </message>
    <message>
        <source>The file is damaged or cut off: %1. Ask for it again.</source>
        <translation>Filen är skadad eller avbruten: %1. Be om den på nytt.</translation>
    </message>
    <message>
        <source>The part %1 is damaged: %2. Ask for the file again.</source>
        <translation>Delen %1 är skadad: %2. Be om filen på nytt.</translation>
    </message>
    <message>
        <source>The part %1 is missing. Ask for the file again.</source>
        <translation>Delen %1 saknas. Be om filen på nytt.</translation>
    </message>
    <message>
        <source>The part %1 is larger than the %2 bytes it states.</source>
        <translation>Delen %1 är större än de %2 byte som den anger.</translation>
    </message>
    <message>
        <source>Line %1: the anchor or alias &quot;%2&quot; is not allowed. Write the value out.</source>
        <translation>Rad %1: ankaret eller aliaset ”%2” är inte tillåtet. Skriv ut värdet.</translation>
    </message>
    <message>
        <source>The encoding is not stated; %1 was assumed. Check å, ä and ö.</source>
        <translation>Teckenkodningen har inte angetts. %1 antogs. Kontrollera å, ä och ö.</translation>
    </message>
    <message>
        <source>%1 characters could not be read and were replaced.</source>
        <translation>Oläsliga tecken ersattes: %1.</translation>
    </message>
    <message>
        <source>%1 zero bytes were dropped.</source>
        <translation>Nollbyte togs bort: %1.</translation>
    </message>
    <message>
        <source>A quotation mark that opens here is never closed.</source>
        <translation>Ett citattecken som öppnas här stängs aldrig.</translation>
    </message>
    <message>
        <source>Text follows a closing quotation mark; it was kept.</source>
        <translation>Text följer efter ett avslutande citattecken. Den behölls.</translation>
    </message>
    <message>
        <source>The cells of this row are separated by &quot;%1&quot;, those of the others are not.</source>
        <translation>Cellerna på den här raden skiljs åt med ”%1”, de övrigas inte.</translation>
    </message>
    <message>
        <source>Each row was quoted as one cell; it was opened and split at &quot;%1&quot;.</source>
        <translation>Varje rad var citerad som en enda cell; den öppnades och delades vid ”%1”.</translation>
    </message>
    <message>
        <source>%1 letters were garbled before the file was saved (such as &quot;Ã¤&quot; for &quot;ä&quot;); they were left as they are.</source>
        <translation>%1 bokstäver hade förvanskats redan innan filen sparades (till exempel ”Ã¤” i stället för ”ä”); de lämnades som de är.</translation>
    </message>
    <message>
        <source>The row has %1 cells; the others have %2.</source>
        <translation>Raden har %1 celler, de andra %2.</translation>
    </message>
    <message>
        <source>The cell names text %1, which the workbook does not have.</source>
        <translation>Cellen hänvisar till texten %1, som inte finns i arbetsboken.</translation>
    </message>
    <message>
        <source>The cell is formatted as a date but holds %1.</source>
        <translation>Cellen är formaterad som datum men innehåller %1.</translation>
    </message>
    <message>
        <source>The cell is a number but holds &quot;%1&quot;.</source>
        <translation>Cellen är ett tal men innehåller ”%1”.</translation>
    </message>
    <message>
        <source>The workbook names the sheet %1 but does not have it.</source>
        <translation>Arbetsboken nämner bladet %1, men det finns inte.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; stands twice; the first one holds.</source>
        <translation>Nyckeln ”%1” finns två gånger. Den första gäller.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no entry with keys; it was left out.</source>
        <translation>”%1” är ingen post med nycklar. Den utelämnades.</translation>
    </message>
    <message>
        <source>%1 further remarks are not listed.</source>
        <translation>Ytterligare anmärkningar som inte visas: %1.</translation>
    </message>
    <message>
        <source>%1 cannot do its part of the work for %2 systems in one quarter with its own people; the rest is counted as bought.</source>
        <translation>%1 hinner inte med egen personal göra sin del under ett kvartal (system: %2). Resten räknas som köpt arbete.</translation>
    </message>
    <message>
        <source>The example region is not installed. Install the program again, or import files of your own.</source>
        <translation>Exempellandskapet är inte installerat. Installera programmet på nytt eller importera egna filer.</translation>
    </message>
    <message>
        <source>no wave</source>
        <translation>ingen våg</translation>
    </message>
    <message>
        <source>%1: the quarters are too few for its own work; %2 must come before %3.</source>
        <translation>%1: kvartalen räcker inte för det egna arbetet. %2 måste komma före %3.</translation>
    </message>
    <message>
        <source>Earlier, the best choice for %1 is %2; it costs %3 more.</source>
        <translation>%1: det bästa tidigare alternativet är %2. Det kostar %3 mer.</translation>
    </message>
    <message>
        <source>Later, the best choice for %1 is %2; it costs %3 more.</source>
        <translation>%1: det bästa senare alternativet är %2. Det kostar %3 mer.</translation>
    </message>
    <message>
        <source>staying as it is</source>
        <translation>utebliven flytt</translation>
    </message>
    <message>
        <source>the price of staying</source>
        <translation>priset för utebliven flytt</translation>
    </message>
    <message>
        <source>%1: %2 cannot be before %3: %4, which is in %5.</source>
        <translation>%1: %2 kan inte ske före %3: %4 (%5).</translation>
    </message>
    <message>
        <source>%1: %2, in %5, cannot be before %3: %4.</source>
        <translation>%1: %2 (%5) kan inte ske före %3: %4.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; has several meanings; its values show that it is &quot;%2&quot;. Check it.</source>
        <translation>Kolumnen ”%1” har flera betydelser. Värdena visar att den är ”%2”. Kontrollera tolkningen.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; may mean &quot;%2&quot;; it was not mapped. Choose the field if it does.</source>
        <translation>Kolumnen ”%1” kan avse fältet ”%2”. Den kopplades inte till något. Välj fältet om tolkningen är rätt.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; also looks like &quot;%2&quot;, which the column &quot;%3&quot; already gives. Choose which one it is.</source>
        <translation>Också kolumnen ”%1” verkar vara fältet ”%2”, som kolumnen ”%3” redan ger. Välj vilken som är rätt.</translation>
    </message>
    <message>
        <source>The header &quot;%1&quot; says &quot;%2&quot;, but the values are of another kind; it was not mapped. Choose the field.</source>
        <translation>Rubriken ”%1” tyder på fältet ”%2”, men värdena är av annat slag. Kolumnen kopplades inte till något. Välj fältet.</translation>
    </message>
    <message>
        <source>The core team has too little time in %3: %4 person-days would be needed, %5 are there. Its time goes to: %6.</source>
        <translation>Kärngruppens arbetstid räcker inte %3: behov %4 persondagar, tillgängligt %5. Tiden går till: %6.</translation>
    </message>
    <message>
        <source>The core team has too little time in %3: %4 person-days would be needed, %5 are there.</source>
        <translation>Kärngruppens arbetstid räcker inte %3: behov %4 persondagar, tillgängligt %5.</translation>
    </message>
    <message>
        <source>%2 has too little time of its own in %3: %4 person-days would be needed, %5 are there. Its time goes to: %6.</source>
        <translation>Organisationens egen arbetstid räcker inte %3 (%2): behov %4 persondagar, tillgängligt %5. Tiden går till: %6.</translation>
    </message>
    <message>
        <source>%2 has too little time of its own in %3: %4 person-days would be needed, %5 are there.</source>
        <translation>Organisationens egen arbetstid räcker inte %3 (%2): behov %4 persondagar, tillgängligt %5.</translation>
    </message>
    <message>
        <source>The supplier %2 cannot do more at once in %3: %4 migrations or cut-overs would be needed, %5 are possible. Its places are taken by: %6.</source>
        <translation>Leverantören hinner inte göra mer samtidigt %3 (%2): det skulle behövas %4 migreringar och produktionssättningar, möjliga är %5. Platserna tas av: %6.</translation>
    </message>
    <message>
        <source>The supplier %2 cannot do more at once in %3: %4 migrations or cut-overs would be needed, %5 are possible.</source>
        <translation>Leverantören hinner inte göra mer samtidigt %3 (%2): det skulle behövas %4 migreringar och produktionssättningar, möjliga är %5.</translation>
    </message>
    <message>
        <source>The key person (%2) has too little time in %3: %4 person-days would be needed, %5 are there. The time goes to: %6.</source>
        <translation>Nyckelpersonens arbetstid räcker inte %3 (%2): behov %4 persondagar, tillgängligt %5. Tiden går till: %6.</translation>
    </message>
    <message>
        <source>The key person (%2) has too little time in %3: %4 person-days would be needed, %5 are there.</source>
        <translation>Nyckelpersonens arbetstid räcker inte %3 (%2): behov %4 persondagar, tillgängligt %5.</translation>
    </message>
    <message>
        <source>The national service %2 takes no more cut-overs in %3: %4 would be needed, %5 are possible. Its places are taken by: %6.</source>
        <translation>Den nationella tjänsten tar inte emot fler produktionssättningar %3 (%2): det skulle behövas %4, möjliga är %5. Platserna tas av: %6.</translation>
    </message>
    <message>
        <source>The national service %2 takes no more cut-overs in %3: %4 would be needed, %5 are possible.</source>
        <translation>Den nationella tjänsten tar inte emot fler produktionssättningar %3 (%2): det skulle behövas %4, möjliga är %5.</translation>
    </message>
    <message>
        <source>There are too few training places in %3: %4 would be needed, %5 are there. They are taken by: %6.</source>
        <translation>Utbildningsplatserna räcker inte %3: behov %4, tillgängligt %5. Platserna tas av: %6.</translation>
    </message>
    <message>
        <source>There are too few training places in %3: %4 would be needed, %5 are there.</source>
        <translation>Utbildningsplatserna räcker inte %3: behov %4, tillgängligt %5.</translation>
    </message>
    <message>
        <source>The steering group cannot decide more in %3: %4 decisions would be needed, %5 are possible. Its decisions go to: %6.</source>
        <translation>Ledningsgruppen hinner inte fatta fler beslut %3: det skulle behövas %4, möjliga är %5. Besluten behövs för: %6.</translation>
    </message>
    <message>
        <source>The steering group cannot decide more in %3: %4 decisions would be needed, %5 are possible.</source>
        <translation>Ledningsgruppen hinner inte fatta fler beslut %3: det skulle behövas %4, möjliga är %5.</translation>
    </message>
    <message>
        <source>The staff would meet too many changes in %3 (%2): %4, at most %5 are allowed. The other changes come from: %6.</source>
        <translation>Personalen skulle få för många förändringar %3 (%2): förändringar %4, högst %5 är tillåtna. De övriga förändringarna kommer av: %6.</translation>
    </message>
    <message>
        <source>The staff would meet too many changes in %3 (%2): %4, at most %5 are allowed.</source>
        <translation>Personalen skulle få för många förändringar %3 (%2): förändringar %4, högst %5 är tillåtna.</translation>
    </message>
    <message>
        <source>A change freeze leaves too little capacity in %3 (%2): %4 would be needed, %5 is there. It is used by: %6.</source>
        <translation>Ett ändringsstopp lämnar för lite kapacitet %3 (%2): behov %4, tillgängligt %5. Kapaciteten används av: %6.</translation>
    </message>
    <message>
        <source>A change freeze leaves too little capacity in %3 (%2): %4 would be needed, %5 is there.</source>
        <translation>Ett ändringsstopp lämnar för lite kapacitet %3 (%2): behov %4, tillgängligt %5.</translation>
    </message>
    <message>
        <source>No cut-over is possible in %3 (%2): %4 would be needed, %5 are possible. The others are: %6.</source>
        <translation>Produktionssättning är inte möjlig %3 (%2): det skulle behövas %4, möjliga är %5. De övriga är: %6.</translation>
    </message>
    <message>
        <source>No cut-over is possible in %3 (%2): %4 would be needed, %5 are possible.</source>
        <translation>Produktionssättning är inte möjlig %3 (%2): det skulle behövas %4, möjliga är %5.</translation>
    </message>
    <message>
        <source>Core team</source>
        <translation>Kärngrupp</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Leverantör</translation>
    </message>
    <message>
        <source>Key person</source>
        <translation>Nyckelperson</translation>
    </message>
    <message>
        <source>National service</source>
        <translation>Nationell tjänst</translation>
    </message>
    <message>
        <source>Training places</source>
        <translation>Utbildningsplatser</translation>
    </message>
    <message>
        <source>Decisions of the steering group</source>
        <translation>Ledningsgruppens beslut</translation>
    </message>
    <message>
        <source>Changes for the staff</source>
        <translation>Förändringar för personalen</translation>
    </message>
    <message>
        <source>Change freeze</source>
        <translation>Ändringsstopp</translation>
    </message>
    <message>
        <source>Cut-over not allowed</source>
        <translation>Produktionssättning inte tillåten</translation>
    </message>
    <message>
        <source>all cut-overs with users over</source>
        <translation>alla produktionssättningar där användarna är fler än</translation>
    </message>
    <message>
        <source>%1 (%2) has the criticality &quot;%3&quot; but no interface is stated. Name the interfaces or write that there are none.</source>
        <translation>%1 (%2): kritikaliteten är ”%3” men inga gränssnitt har angetts. Nämn gränssnitten eller skriv att det inte finns några.</translation>
    </message>
    <message>
        <source>No system in the region serves the function &quot;%1&quot;. Add the missing row, or state that the work is done by hand.</source>
        <translation>Inget system i landskapet betjänar funktionen ”%1”. Lägg till raden som saknas eller ange att arbetet görs för hand.</translation>
    </message>
    <message>
        <source>%1 (%2): the yearly cost of %3 is far from that of like systems (about %4). Check the unit of the figure.</source>
        <translation>%1 (%2): årskostnaden %3 avviker mycket från liknande system (cirka %4). Kontrollera siffrans enhet.</translation>
    </message>
    <message>
        <source>The function &quot;%1&quot; is due on %3, but none of its %2 systems is ready by then. Plan a new, a continuing or a minimum solution.</source>
        <translation>Funktionen ”%1” behöver ett system senast %3, men inget av dess system (%2) är klart då. Planera en ny, en fortsatt eller en minimilösning.</translation>
    </message>
    <message>
        <source>%1 (%2): the cut-over on %3 falls into a change freeze. It concerns: %4.</source>
        <translation>%1 (%2): produktionssättningen %3 infaller under ett ändringsstopp. Stoppet gäller: %4.</translation>
    </message>
    <message>
        <source>%1 (%2): the disposition &quot;%3&quot; contradicts what happens to its functions in the reform: %4.</source>
        <translation>%1 (%2): åtgärden ”%3” strider mot vad som i reformen händer med systemets funktioner: %4.</translation>
    </message>
    <message>
        <source>all systems</source>
        <translation>alla system</translation>
    </message>
    <message>
        <source>%1 systems added, %2 changed, %3 unchanged; %4 interfaces added, %5 changed. In reading the files: errors %6, warnings %7.</source>
        <translation>System: %1 tillagda, %2 ändrade, %3 oförändrade. Gränssnitt: %4 tillagda, %5 ändrade. Vid läsningen av filerna: fel %6, varningar %7.</translation>
    </message>
    <message>
        <source>Rows that were rejected: %1. The errors above say what to correct.</source>
        <translation>Avvisade rader: %1. Felen ovan anger vad som ska rättas.</translation>
    </message>
    <message>
        <source>The inventory now has errors that the quality rules find: %1. See them: aallokko check %2 --severity error</source>
        <translation>Kvalitetsreglerna hittar fel i inventeringen: %1. Kommandot som visar dem: aallokko check %2 --severity error</translation>
    </message>
    <message>
        <source>%1 s incumbent %2 bound %3 gap %4</source>
        <translation>%1 s: bästa planen %2, nedre gräns %3, skillnad %4</translation>
    </message>
    <message>
        <source>%1: not before %2.</source>
        <translation>%1: tidigast %2.</translation>
    </message>
    <message>
        <source>%1: in %2 at the latest.</source>
        <translation>%1: senast %2.</translation>
    </message>
    <message>
        <source>Order: first %1, then %2. Quarters between them at least: %3.</source>
        <translation>Ordning: först %1, sedan %2. Antal kvartal emellan minst: %3.</translation>
    </message>
    <message>
        <source>All in the same quarter: %1.</source>
        <translation>Alla under samma kvartal: %1.</translation>
    </message>
    <message>
        <source>No resource is used to 95 % or more in any quarter.</source>
        <translation>Ingen resurs är till minst 95 % i bruk under något kvartal.</translation>
    </message>
    <message>
        <source>%1, line %2, column %4 is damaged: %3. Ask for the file again.</source>
        <translation>%1, rad %2, kolumn %4 är skadad: %3. Be om filen på nytt.</translation>
    </message>
    <message>
        <source>%1, line %2: a document type definition is not allowed. Save the file without one.</source>
        <translation>%1, rad %2: en dokumenttypsdefinition (DTD) är inte tillåten. Spara filen utan den.</translation>
    </message>
    <message>
        <source>The namespace &quot;%1&quot; is none of ArchiMate&apos;s; the file was read as an exchange file all the same.</source>
        <translation>Namnrymden &quot;%1&quot; hör inte till ArchiMate; filen lästes ändå som en utbytesfil.</translation>
    </message>
    <message>
        <source>This part of the model has no identifier; nothing can refer to it.</source>
        <translation>Den här delen av modellen saknar identifierare; inget kan hänvisa till den.</translation>
    </message>
    <message>
        <source>The identifier &quot;%1&quot; is used more than once in the model. What refers to it means its first use.</source>
        <translation>Identifieraren &quot;%1&quot; används flera gånger i modellen. Hänvisningar avser den första.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no type and was only counted.</source>
        <translation>&quot;%1&quot; saknar typ och räknades bara.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; joins more than two nodes and was left out. Write one edge for each pair.</source>
        <translation>&quot;%1&quot; förenar fler än två noder och utelämnades. Skriv en båge för varje par.</translation>
    </message>
    <message>
        <source>The property &quot;%1&quot; is not defined in the file; its reference was taken for its name.</source>
        <translation>Egenskapen &quot;%1&quot; definieras inte i filen; hänvisningen togs som namn.</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nytt projekt</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändring</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Ångrat</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Gjort på nytt</translation>
    </message>
    <message>
        <source>Separate parts of the graph</source>
        <translation>Skilda delar av grafen</translation>
    </message>
    <message>
        <source>Size of the largest part</source>
        <translation>Den största delens storlek</translation>
    </message>
    <message>
        <source>Systems without interfaces</source>
        <translation>System utan gränssnitt</translation>
    </message>
    <message>
        <source>National services</source>
        <translation>Nationella tjänster</translation>
    </message>
    <message>
        <source>Interface ends that are no known system</source>
        <translation>Gränssnittsändar vars system är okänt</translation>
    </message>
    <message>
        <source>Circles of dependencies</source>
        <translation>Cirklar av beroenden</translation>
    </message>
    <message>
        <source>Size of the largest circle</source>
        <translation>Den största cirkelns storlek</translation>
    </message>
    <message>
        <source>Layers of dependencies</source>
        <translation>Lager av beroenden</translation>
    </message>
    <message>
        <source>Structure of the database</source>
        <translation>Databasens struktur</translation>
    </message>
    <message>
        <source>Integrity of the database</source>
        <translation>Databasens integritet</translation>
    </message>
    <message>
        <source>Records can be read</source>
        <translation>Posterna kan läsas</translation>
    </message>
    <message>
        <source>Chain of the audit trail</source>
        <translation>Ändringsloggens kedja</translation>
    </message>
    <message>
        <source>Records agree with the audit trail</source>
        <translation>Posterna stämmer med ändringsloggen</translation>
    </message>
    <message>
        <source>Content agrees with the audit trail</source>
        <translation>Innehållet stämmer med ändringsloggen</translation>
    </message>
    <message>
        <source>Size of the project</source>
        <translation>Projektets storlek</translation>
    </message>
    <message>
        <source>Size of the file</source>
        <translation>Filens storlek</translation>
    </message>
    <message>
        <source>Place of the file</source>
        <translation>Filens plats</translation>
    </message>
    <message>
        <source>Database driver</source>
        <translation>Databasdrivrutin</translation>
    </message>
    <message>
        <source>Language setting of the computer</source>
        <translation>Datorns språkinställning</translation>
    </message>
    <message>
        <source>Qt version</source>
        <translation>Qt-version</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>i ordning</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>FEL</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>inventory version %1</source>
        <translation>inventeringens version %1</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 byte</translation>
    </message>
    <message>
        <source>local disk</source>
        <translation>lokal disk</translation>
    </message>
    <message>
        <source>network share</source>
        <translation>nätverksdisk</translation>
    </message>
    <message>
        <source>the trail and the records differ</source>
        <translation>loggen och posterna skiljer sig åt</translation>
    </message>
    <message>
        <source>the file does not exist</source>
        <translation>filen finns inte</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>det är en mapp</translation>
    </message>
    <message>
        <source>its folder does not exist</source>
        <translation>dess mapp finns inte</translation>
    </message>
    <message>
        <source>there is no permission</source>
        <translation>behörighet saknas</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>disken är full</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>slutet saknas</translation>
    </message>
    <message>
        <source>its checksum is wrong</source>
        <translation>kontrollsumman är fel</translation>
    </message>
    <message>
        <source>its parts contradict each other</source>
        <translation>dess delar motsäger varandra</translation>
    </message>
    <message>
        <source>its compression is not supported</source>
        <translation>komprimeringen stöds inte</translation>
    </message>
    <message>
        <source>its compressed data is broken</source>
        <translation>det komprimerade innehållet är trasigt</translation>
    </message>
    <message>
        <source>the package cannot be read</source>
        <translation>paketet kan inte läsas</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a function of the catalogue; it stays as text. Choose the function.</source>
        <translation>”%1” är ingen funktion i katalogen. Det behålls som text. Välj funktionen.</translation>
    </message>
    <message>
        <source>%1: %2 must wait for %3: %4, which is in %5. Least distance in quarters: %6.</source>
        <translation>%1: %2 måste vänta på %3: %4 (%5). Minsta avstånd i kvartal: %6.</translation>
    </message>
    <message>
        <source>%1: %2, in %5, waits for %3: %4. Least distance in quarters: %6.</source>
        <translation>%1: %2 (%5) väntar på %3: %4. Minsta avstånd i kvartal: %6.</translation>
    </message>
    <message>
        <source>%2 systems of the model are called &quot;%1&quot;. Tell them apart or merge them.</source>
        <translation>%2 system i modellen heter &quot;%1&quot;. Skilj dem åt eller slå ihop dem.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the name that the modelling tool gives. Name the system.</source>
        <translation>&quot;%1&quot; är namnet som modelleringsverktyget ger. Namnge systemet.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; looks like a copy that was left in the model. Remove it or name it.</source>
        <translation>&quot;%1&quot; ser ut som en kopia som blivit kvar i modellen. Ta bort eller namnge den.</translation>
    </message>
    <message>
        <source>%2 elements of type %1 are no systems and were left out.</source>
        <translation>%2 element av typen %1 är inga system och utelämnades.</translation>
    </message>
    <message>
        <source>%1 views were left out; only the model itself is read.</source>
        <translation>%1 vyer utelämnades; bara själva modellen läses.</translation>
    </message>
    <message>
        <source>%2 relations of kind %1 tell of no interface between two systems and were left out.</source>
        <translation>%2 relationer av slaget %1 berättar inte om något gränssnitt mellan två system och utelämnades.</translation>
    </message>
    <message>
        <source>The relation %2 (%1) goes from %3 to %4, but one of them is not in the model; it was left out.</source>
        <translation>Relationen %2 (%1) går från %3 till %4, men den ena finns inte i modellen; den utelämnades.</translation>
    </message>
    <message>
        <source>The relation %2 (%1) from %3 to %4 ends at another relation and was left out.</source>
        <translation>Relationen %2 (%1) från %3 till %4 slutar vid en annan relation och utelämnades.</translation>
    </message>
    <message>
        <source>The relation %2 (%1) from %3 to %4 would join more than 64 pairs of systems and was left out.</source>
        <translation>Relationen %2 (%1) från %3 till %4 skulle förena fler än 64 par av system och utelämnades.</translation>
    </message>
    <message>
        <source>%1 interfaces come from relations between systems, %2 through their interfaces, services, functions and data.</source>
        <translation>%1 gränssnitt kommer av relationer mellan system, %2 genom deras gränssnitt, tjänster, funktioner och data.</translation>
    </message>
    <message>
        <source>%2 further problems of the kind %1 are not listed.</source>
        <translation>%2 ytterligare problem av slaget %1 räknas inte upp.</translation>
    </message>
    <message>
        <source>These are the relations of an Archi model. Import them together with its elements file.</source>
        <translation>Det här är relationerna i en Archi-modell. Importera dem tillsammans med modellens elementfil.</translation>
    </message>
    <message>
        <source>The record type &quot;%1&quot; is neither 1 (application) nor 2 (dependency); the row was rejected. Correct it.</source>
        <translation>Posttypen &quot;%1&quot; är varken 1 (program) eller 2 (beroende); raden avvisades. Rätta den.</translation>
    </message>
    <message>
        <source>The direction &quot;%1&quot; is neither northbound nor southbound; southbound was assumed. Correct it.</source>
        <translation>Riktningen &quot;%1&quot; är varken northbound eller southbound; southbound antogs. Rätta den.</translation>
    </message>
    <message>
        <source>The edge %1 has an end that is no node of the file; it was kept as written.</source>
        <translation>Bågen %1 har en ände som inte är någon nod i filen; den behölls som skriven.</translation>
    </message>
    <message>
        <source>%2 edges say &quot;%1&quot;: their source uses their target, so the data was taken to come from the target.</source>
        <translation>%2 bågar säger &quot;%1&quot;: deras källa använder målet, så data ansågs komma från målet.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a system of another source already; the node stands for it.</source>
        <translation>&quot;%1&quot; är redan ett system från en annan källa; noden står för det.</translation>
    </message>
    <message>
        <source>The file lists %1 software components and no services, so there are no systems to import.</source>
        <translation>Filen räknar upp %1 programkomponenter och inga tjänster, så det finns inga system att importera.</translation>
    </message>
    <message>
        <source>%1 software components are no systems and were left out.</source>
        <translation>%1 programkomponenter är inga system och utelämnades.</translation>
    </message>
    <message>
        <source>The dependency of %1 on %2 does not join two services and was left out.</source>
        <translation>Beroendet av %2 för %1 förenar inte två tjänster och utelämnades.</translation>
    </message>
    <message>
        <source>The file has %1 bytes; the limit is %2 (fileBytes).</source>
        <translation>Filen har %1 byte. Gränsen är %2 (fileBytes).</translation>
    </message>
    <message>
        <source>The archive has %1 entries; the limit is %2 (archiveEntries).</source>
        <translation>Arkivet har %1 delar. Gränsen är %2 (archiveEntries).</translation>
    </message>
    <message>
        <source>%1 unpacks to %2 bytes; the limit is %3 (entryBytes).</source>
        <translation>%1 är uppackad %2 byte. Gränsen är %3 (entryBytes).</translation>
    </message>
    <message>
        <source>The archive unpacks to %1 bytes; the limit is %2 (archiveBytes).</source>
        <translation>Arkivet är uppackat %1 byte. Gränsen är %2 (archiveBytes).</translation>
    </message>
    <message>
        <source>%1 unpacks to %2 times its size; the limit is %3 (inflationRatio).</source>
        <translation>%1 blir vid uppackning %2 gånger större. Gränsen är %3 (inflationRatio).</translation>
    </message>
    <message>
        <source>The texts of the workbook are over the limit of %1 bytes (sharedStringBytes).</source>
        <translation>Arbetsbokens texter överskrider gränsen %1 byte (sharedStringBytes).</translation>
    </message>
    <message>
        <source>The file has more than %1 cells, which is the limit (cells).</source>
        <translation>Filen har fler celler än gränsen %1 (cells).</translation>
    </message>
    <message>
        <source>The table has more than %1 rows, which is the limit (rows).</source>
        <translation>Tabellen har fler rader än gränsen %1 (rows).</translation>
    </message>
    <message>
        <source>The table has more than %1 columns, which is the limit (columns).</source>
        <translation>Tabellen har fler kolumner än gränsen %1 (columns).</translation>
    </message>
    <message>
        <source>The sheet has more than %1 merged blocks, which is the limit (mergedBlocks).</source>
        <translation>Bladet har fler sammanfogade områden än gränsen %1 (mergedBlocks).</translation>
    </message>
    <message>
        <source>A cell is longer than the limit of %1 bytes (cellBytes).</source>
        <translation>En cell är längre än de tillåtna %1 byte (cellBytes).</translation>
    </message>
    <message>
        <source>The texts of a row are over the limit of %1 bytes (rowBytes).</source>
        <translation>Radens texter överskrider gränsen %1 byte (rowBytes).</translation>
    </message>
    <message>
        <source>The texts of all cells are over the limit of %1 bytes (textBytes).</source>
        <translation>Texterna i alla celler överskrider gränsen %1 byte (textBytes).</translation>
    </message>
    <message>
        <source>%1, line %2: elements are nested deeper than the limit of %3 (xmlDepth).</source>
        <translation>%1, rad %2: elementen är nästlade djupare än gränsen %3 (xmlDepth).</translation>
    </message>
    <message>
        <source>%1, line %2: a text is longer than the limit of %3 bytes (cellBytes).</source>
        <translation>%1, rad %2: en text är längre än de tillåtna %3 byte (cellBytes).</translation>
    </message>
    <message>
        <source>The file has %1 bytes; the limit is %2 (yamlBytes).</source>
        <translation>Filen har %1 byte. Gränsen är %2 (yamlBytes).</translation>
    </message>
    <message>
        <source>The file is nested deeper than the limit of %1 (yamlDepth).</source>
        <translation>Filen är nästlad djupare än gränsen %1 (yamlDepth).</translation>
    </message>
    <message>
        <source>The file has more than %1 values, which is the limit (yamlNodes).</source>
        <translation>Filen har fler värden än gränsen %1 (yamlNodes).</translation>
    </message>
    <message>
        <source>The model has more than %1 elements, relations and properties, which is the limit (modelItems).</source>
        <translation>Modellen har fler än %1 element, relationer och egenskaper, vilket är gränsen (modelItems).</translation>
    </message>
    <message>
        <source>The texts of the model are over the limit of %1 bytes (modelTextBytes).</source>
        <translation>Modellens texter överskrider gränsen på %1 byte (modelTextBytes).</translation>
    </message>
    <message>
        <source>Reading took longer than the limit of %1 seconds (time).</source>
        <translation>Läsningen tog längre än de tillåtna %1 sekunderna (time).</translation>
    </message>
    <message>
        <source>Line %1, column %2 is not valid YAML. Look at the indentation, colons and quotation marks there.</source>
        <translation>Rad %1, kolumn %2 är inte giltig YAML. Kontrollera indrag, kolon och citattecken där.</translation>
    </message>
    <message>
        <source>Line %1, column %2 is not valid JSON. Look at the quotation marks, commas and brackets there.</source>
        <translation>Rad %1, kolumn %2 är inte giltig JSON. Se över citattecken, kommatecken och parenteser där.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no limit with a whole number. The limits are: %2.</source>
        <translation>”%1” är ingen gräns med ett heltal. Gränserna är: %2.</translation>
    </message>
    <message>
        <source>Import %1 taken back</source>
        <translation>Import %1 tillbakatagen</translation>
    </message>
    <message>
        <source>No import has the number %1. &quot;aallokko import PROJECT --history&quot; lists them.</source>
        <translation>Ingen import har numret %1. &quot;aallokko import PROJECT --history&quot; listar dem.</translation>
    </message>
    <message>
        <source>Import %1 is taken back. Changed or used since, so kept as they are: %2.</source>
        <translation>Import %1 är tillbakatagen. Ändrade eller använda sedan dess, därför oförändrade: %2.</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;. Write the key of a field, for example annual_cost.</source>
        <translation>Det finns inget fält &quot;%1&quot;. Skriv nyckeln till ett fält, till exempel annual_cost.</translation>
    </message>
    <message>
        <source>Both have changed &quot;%2&quot; of &quot;%1&quot;: it was &quot;%3&quot;; &quot;%4&quot; was typed by %5, the file says &quot;%6&quot;.</source>
        <translation>Båda har ändrat &quot;%2&quot; för &quot;%1&quot;: det var &quot;%3&quot;; &quot;%4&quot; skrevs av %5, i filen står &quot;%6&quot;.</translation>
    </message>
    <message>
        <source>The file goes on with the list &quot;%1&quot;: %2 of its %3 systems are the same. If it is another list, import it with --renamed separate.</source>
        <translation>Filen fortsätter förteckningen &quot;%1&quot;: %2 av dess %3 system är desamma. Om det är en annan förteckning, importera den med --renamed separate.</translation>
    </message>
    <message>
        <source>%2 of the %3 systems of this file have the same names as those of the list &quot;%1&quot; and stand beside them. If it is the same list, leave one out or give its organisation.</source>
        <translation>%2 av filens %3 system har samma namn som i förteckningen &quot;%1&quot; och står bredvid dem. Om förteckningen är densamma, lämna den ena borta eller ange dess organisation.</translation>
    </message>
    <message>
        <source>Taken back by</source>
        <translation>Tillbakatagen av</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importerat</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Kind of system</source>
        <translation>Typ av system</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Första</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Mellersta</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Sista</translation>
    </message>
    <message>
        <source>Not moved</source>
        <translation>Flyttas inte</translation>
    </message>
    <message>
        <source>Regional solutions that the legal start needs go live:</source>
        <translation>Regionala lösningar som den lagstadgade starten kräver tas i bruk:</translation>
    </message>
    <message>
        <source>Other regional solutions go live:</source>
        <translation>Övriga regionala lösningar tas i bruk:</translation>
    </message>
    <message>
        <source>Resources that are used to 95 % or more in some quarter: %1 (the number behind a name counts its full quarters)</source>
        <translation>Resurser som utnyttjas till minst 95 % något kvartal: %1 (talet efter namnet anger antalet fulla kvartal)</translation>
    </message>
    <message>
        <source>The form of &quot;%1&quot; was made of another project and was not read. Import it into its own project.</source>
        <translation>Blanketten för &quot;%1&quot; är gjord ur ett annat projekt och lästes inte. Importera den i sitt eget projekt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the identifier of another row, so the row was copied: it is taken as new. Check that it is.</source>
        <translation>&quot;%1&quot; har en annan rads identifierare, så raden har kopierats: den tas som ny. Kontrollera att den är det.</translation>
    </message>
    <message>
        <source>The row &quot;%1&quot; has lost its identifier and was recognised by its name.</source>
        <translation>Raden &quot;%1&quot; har förlorat sin identifierare och kändes igen på namnet.</translation>
    </message>
    <message>
        <source>The row &quot;%1&quot; has been removed from the form. Nothing was changed; ask whether it has been retired.</source>
        <translation>Raden &quot;%1&quot; har tagits bort ur blanketten. Inget ändrades; fråga om systemet har avvecklats.</translation>
    </message>
    <message>
        <source>The form holds &quot;%1&quot;, which the project no longer has. Its answers were not taken.</source>
        <translation>Blanketten innehåller &quot;%1&quot;, som projektet inte längre har. Svaren togs inte med.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is missing from the form, so its answers stay as they are.</source>
        <translation>Kolumnen &quot;%1&quot; saknas i blanketten, så svaren förblir som de är.</translation>
    </message>
    <message>
        <source>An end of the interface &quot;%1&quot; was emptied in the form. It was kept: an interface has two ends.</source>
        <translation>En ände av gränssnittet &quot;%1&quot; har tömts i blanketten. Den behölls: ett gränssnitt har två ändar.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; may mean several fields (%3); its values suggest &quot;%2&quot;, which was taken. Confirm it or choose another.</source>
        <translation>Kolumnen ”%1” kan betyda flera fält (%3); dess värden tyder på ”%2”, som valdes. Bekräfta det eller välj ett annat.</translation>
    </message>
    <message>
        <source>The amounts of &quot;%1&quot; are not in euros, so &quot;%2&quot; was not filled from them. Convert them first.</source>
        <translation>Beloppen i ”%1” är inte i euro, så fältet ”%2” fylldes inte i med dem. Räkna om dem först.</translation>
    </message>
    <message>
        <source>In the column &quot;%1&quot;, &quot;%2&quot; stands in %3 of %4 filled cells; it was read as not written.</source>
        <translation>I kolumnen ”%1” står ”%2” i %3 av %4 ifyllda celler; det lästes som tomt.</translation>
    </message>
    <message>
        <source>In the column &quot;%1&quot;, &quot;%2&quot; stands in %3 of %4 filled cells and was kept as an amount. If it means that nothing is known, say so under &quot;empty&quot; of a mapping.</source>
        <translation>I kolumnen ”%1” står ”%2” i %3 av %4 ifyllda celler, och det behölls som ett tal. Om det betyder att inget är känt, ange det under ”empty” i motsvarighetsfilen.</translation>
    </message>
    <message>
        <source>Systems: %1</source>
        <translation>System: %1</translation>
    </message>
    <message>
        <source>consolidated in a quarter of the plan</source>
        <translation>konsolideras under ett av planens kvartal</translation>
    </message>
    <message>
        <source>taken over as they are, nothing else</source>
        <translation>övertas endast som de är</translation>
    </message>
    <message>
        <source>not in time: capacity or order leaves no quarter</source>
        <translation>hinner inte: kapacitet eller ordning lämnar inget kvartal</translation>
    </message>
    <message>
        <source>better not moved: moving costs more than it gives</source>
        <translation>bör inte flyttas: flytten kostar mer än den ger</translation>
    </message>
    <message>
        <source>Missing values that were assumed: %1. The inventory is unchanged.</source>
        <translation>Saknade värden som antogs: %1. Inventariet är oförändrat.</translation>
    </message>
    <message>
        <source>The earlier plan of the project stays as it was.</source>
        <translation>Projektets tidigare plan är oförändrad.</translation>
    </message>
    <message>
        <source>Not in time: %1</source>
        <translation>Hinner inte: %1</translation>
    </message>
    <message>
        <source>Planning of %1 without a result</source>
        <translation>Planering utan resultat: %1</translation>
    </message>
    <message>
        <source>Plan &quot;%1&quot; from inventory version %2.</source>
        <translation>Planen ”%1” utifrån inventeringens version %2.</translation>
    </message>
    <message>
        <source>Findings on fields that are left out: %1. They are left out too.</source>
        <translation>Iakttagelser om fält som har utelämnats: %1. Även de har utelämnats.</translation>
    </message>
    <message>
        <source>The key person has too little time in %3: %4 person-days would be needed, %5 are there. The time goes to: %6.</source>
        <translation>Nyckelpersonens arbetstid räcker inte %3: behov %4 persondagar, tillgängligt %5. Tiden går till: %6.</translation>
    </message>
    <message>
        <source>The key person has too little time in %3: %4 person-days would be needed, %5 are there.</source>
        <translation>Nyckelpersonens arbetstid räcker inte %3: behov %4 persondagar, tillgängligt %5.</translation>
    </message>
    <message>
        <source>%1 would be better in %2, but cannot be there:</source>
        <translation>%1 vore bättre %2, men det går inte:</translation>
    </message>
    <message>
        <source>%1 would be better in %2 and fits there; a longer run would find it.</source>
        <translation>%1 vore bättre %2, och det är möjligt. En längre beräkning skulle hitta det.</translation>
    </message>
    <message>
        <source>Earlier, the best choice for %1 is %2; the present is better.</source>
        <translation>%1: det bästa tidigare alternativet är %2. Det nuvarande är bättre.</translation>
    </message>
    <message>
        <source>Later, the best choice for %1 is %2; the present is better.</source>
        <translation>%1: det bästa senare alternativet är %2. Det nuvarande är bättre.</translation>
    </message>
    <message>
        <source>%1 is no quarter of the plan. Write a quarter from %2 to %3, as Q1/2022 or 2022Q1, or its number from 1 to %4.</source>
        <translation>%1 är inget kvartal i planen. Skriv ett kvartal mellan %2 och %3, till exempel Q1/2022 eller 2022Q1, eller dess nummer 1–%4.</translation>
    </message>
    <message>
        <source>%1 is no quarter of the plan. Write a quarter from %2 to %3, as Q1/2022 or 2022Q1, its number from 1 to %4, or a phase (%5), which means its first quarter.</source>
        <translation>%1 är inget kvartal i planen. Skriv ett kvartal mellan %2 och %3, till exempel Q1/2022 eller 2022Q1, dess nummer 1–%4 eller en fas (%5), som betyder fasens första kvartal.</translation>
    </message>
    <message>
        <source>%1 is a phase from %2 to %3. Name one of its quarters, as Q1/2022 or 2022Q1.</source>
        <translation>%1 är en fas %2–%3. Ange ett av dess kvartal, till exempel Q1/2022 eller 2022Q1.</translation>
    </message>
    <message>
        <source>it is only taken over as it is and has no quarter of its own</source>
        <translation>det övertas bara som det är och har inget eget kvartal</translation>
    </message>
    <message>
        <source>%1 cannot be pinned to %2, which is in the past. The first quarter that can be planned is %3.</source>
        <translation>%1 kan inte fästas vid %2, som redan har passerat. Det första kvartal som kan planeras är %3.</translation>
    </message>
    <message>
        <source>This pin alone makes the plan impossible; nothing else that moves helps:</source>
        <translation>Redan denna fästning gör planen omöjlig; att flytta annat hjälper inte:</translation>
    </message>
    <message>
        <source>The present plan has no room for it in %1. In a new plan this must move or give way:</source>
        <translation>I den nuvarande planen finns inte plats för det (%1). I en ny plan måste detta flyttas eller ge vika:</translation>
    </message>
    <message>
        <source>Choose another quarter, or take the pin back: aallokko unpin %1 &quot;%2&quot;</source>
        <translation>Välj ett annat kvartal eller ta bort fästningen: aallokko unpin %1 &quot;%2&quot;</translation>
    </message>
    <message>
        <source>Plan again: aallokko plan %1</source>
        <translation>Planera på nytt: aallokko plan %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>och %1 till</translation>
    </message>
    <message>
        <source>%1 (%2): %3 values were interpreted. Check the source cells.</source>
        <translation>%1 (%2): tolkade värden %3. Kontrollera källcellerna.</translation>
    </message>
    <message>
        <source>Rows read: %1. Systems: %2. Left out as totals, headers, known or not accepted: %3. Joined with another row: %4. Rejected: %5.</source>
        <translation>Lästa rader: %1. System: %2. Utelämnade som summor, rubriker, kända eller inte godkända: %3. Sammanförda med en annan rad: %4. Avvisade: %5.</translation>
    </message>
    <message>
        <source>%1, %2: new</source>
        <translation>%1, %2: ny</translation>
    </message>
    <message>
        <source>%1, %2: changed</source>
        <translation>%1, %2: ändrad</translation>
    </message>
    <message>
        <source>%1, %2: no longer in the file</source>
        <translation>%1, %2: inte längre i filen</translation>
    </message>
    <message>
        <source>%1, %2: in the file again</source>
        <translation>%1, %2: åter i filen</translation>
    </message>
    <message>
        <source>%1, %2, %3: &quot;%4&quot; -&gt; &quot;%5&quot;</source>
        <translation>%1, %2, %3: ”%4” -&gt; ”%5”</translation>
    </message>
    <message>
        <source>Conflict: %1, %2, %3: &quot;%4&quot; -&gt; &quot;%5&quot;</source>
        <translation>Konflikt: %1, %2, %3: ”%4” -&gt; ”%5”</translation>
    </message>
    <message>
        <source>Changes: %1, shown: %2.</source>
        <translation>Ändringar: %1, visade: %2.</translation>
    </message>
    <message>
        <source>%1: rows %2, columns %3</source>
        <translation>%1: rader %2, kolumner %3</translation>
    </message>
    <message>
        <source>… further rows: %1</source>
        <translation>… fler rader: %1</translation>
    </message>
    <message>
        <source>%1 takes no quarter of its own: it goes on as it is.</source>
        <translation>%1: inget eget kvartal, eftersom systemet fortsätter som det är.</translation>
    </message>
    <message>
        <source>Other quarters:</source>
        <translation>Andra kvartal:</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>möjligt</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>går inte</translation>
    </message>
    <message>
        <source>%1 %2: full</source>
        <translation>%1 %2: fullt</translation>
    </message>
    <message>
        <source>too few quarters for its own work</source>
        <translation>för få kvartal för det egna arbetet</translation>
    </message>
    <message>
        <source>no cut-over allowed</source>
        <translation>driftsättning inte tillåten</translation>
    </message>
    <message>
        <source>%1 not before %2</source>
        <translation>%1 tidigast %2</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 senast %2</translation>
    </message>
    <message>
        <source>%1 fixed in %2</source>
        <translation>%1 fäst (%2)</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>väntar på %1</translation>
    </message>
    <message>
        <source>%1 waits for this</source>
        <translation>%1 väntar på detta</translation>
    </message>
    <message>
        <source>%1 could be in %2 (difference in cost %3); now: %4.</source>
        <translation>%1: %2 är möjligt (kostnadsskillnad %3). Nu: %4.</translation>
    </message>
    <message>
        <source>%1 cannot be in %2 (difference in cost %3); now: %4. In the way:</source>
        <translation>%1: %2 går inte (kostnadsskillnad %3). Nu: %4. I vägen står:</translation>
    </message>
    <message>
        <source>Import %1 would be taken back. Changed or used since, so it would be kept as it is: %2.</source>
        <translation>Importen %1 skulle tas tillbaka. Ändrade eller använda sedan dess, skulle bevaras som de är: %2.</translation>
    </message>
    <message>
        <source>Import %1 has already been taken back (entry %2 of the audit trail).</source>
        <translation>Importen %1 har redan tagits tillbaka (post %2 i ändringsloggen).</translation>
    </message>
    <message>
        <source>The form was made by another version of the program (%1; this one reads %2). Send a new form.</source>
        <translation>Blanketten är gjord med en annan version av programmet (%1; detta läser %2). Skicka en ny blankett.</translation>
    </message>
    <message>
        <source>The form of &quot;%1&quot; belongs to a project of the region &quot;%2&quot;, and this project is of &quot;%3&quot;. Import it into its own project.</source>
        <translation>Blanketten för ”%1” hör till ett projekt i området ”%2”, och detta projekt gäller ”%3”. Importera den i dess eget projekt.</translation>
    </message>
    <message>
        <source>The form is of the organisation &quot;%1&quot;, which the project no longer has. Nothing was read of it.</source>
        <translation>Blanketten gäller organisationen ”%1”, som inte längre finns i projektet. Inget lästes av den.</translation>
    </message>
    <message>
        <source>The form of &quot;%1&quot; has lost its sheet of systems or the headers of it. Fill in a new form.</source>
        <translation>Blanketten för ”%1” har förlorat bladet med system eller dess rubriker. Fyll i en ny blankett.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no key of this form, so &quot;%2&quot; is taken as a new row. Check that it is.</source>
        <translation>”%1” är ingen nyckel i denna blankett, så ”%2” tolkades som en ny rad. Kontrollera att den är det.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a new product.</source>
        <translation>”%1” är en ny produkt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a new product. If &quot;%2&quot; is meant, correct the cell and import again.</source>
        <translation>”%1” är en ny produkt. Om ”%2” avses, rätta cellen och importera på nytt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was taken out of the cell, but another row still reports the interface, so it stays.</source>
        <translation>”%1” togs bort ur cellen, men en annan rad anger fortfarande gränssnittet, så det står kvar.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a known organisation; it stays as text. Is &quot;%2&quot; meant? Then correct the cell.</source>
        <translation>”%1” är ingen känd organisation; den förblir text. Om ”%2” avses, rätta cellen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; matches no system of the inventory and no national service; it was kept as written. Is &quot;%2&quot; meant? Then correct the cell.</source>
        <translation>”%1” motsvarar inget system i förteckningen och ingen nationell tjänst; det behölls som det skrevs. Om ”%2” avses, rätta cellen.</translation>
    </message>
    <message>
        <source>Give the project its id</source>
        <translation>Ge projektet dess identifierare</translation>
    </message>
    <message>
        <source>There is no verb &quot;%1&quot;. Did you mean &quot;%2&quot;? &quot;aallokko --help&quot; lists them all.</source>
        <translation>Kommandot ”%1” finns inte. Menade du ”%2”? ”aallokko --help” räknar upp alla.</translation>
    </message>
    <message>
        <source>No change stands on the row or under the name &quot;%1&quot;. &quot;--dry-run&quot; shows the changes with their rows.</source>
        <translation>På raden eller under namnet ”%1” finns ingen ändring. ”--dry-run” visar ändringarna med rader.</translation>
    </message>
    <message>
        <source>No organisation has the code or name &quot;%1&quot;. There are: %2.</source>
        <translation>Ingen organisation har koden eller namnet ”%1”. Det finns: %2.</translation>
    </message>
    <message>
        <source>The project holds no systems, so the plan is empty. Import inventories first: aallokko import PROJECT FILE...</source>
        <translation>Projektet har inga system, så planen är tom. Importera förteckningar först: aallokko import PROJECT FILE...</translation>
    </message>
    <message>
        <source>Was cut over in %1; the day is not recorded.</source>
        <translation>Sattes i produktion %1; dagen är inte antecknad.</translation>
    </message>
    <message>
        <source>Goes live with the legal start itself, freezes or not.</source>
        <translation>Sätts i produktion på den lagliga startdagen, oavsett ändringsstopp.</translation>
    </message>
    <message>
        <source>The last possible weekend day of %1.</source>
        <translation>Sista möjliga veckoslutsdag, %1.</translation>
    </message>
    <message>
        <source>The last possible working day of %1.</source>
        <translation>Sista möjliga arbetsdag, %1.</translation>
    </message>
    <message>
        <source>Group %1 of %2 of its users.</source>
        <translation>Användargrupp %1 av %2.</translation>
    </message>
    <message>
        <source>Only days at half pace were left (%1): check that there are people.</source>
        <translation>Endast dagar med halv takt återstod (%1): kontrollera att det finns folk.</translation>
    </message>
    <message>
        <source>Later days are taken by %1 (the same supplier, organisation or national service).</source>
        <translation>Senare dagar är upptagna: %1 (samma leverantör, organisation eller nationella tjänst).</translation>
    </message>
    <message>
        <source>The other days are taken by %1 (the same supplier, organisation or national service).</source>
        <translation>De övriga dagarna är upptagna: %1 (samma leverantör, organisation eller nationella tjänst).</translation>
    </message>
    <message>
        <source>It must not be later than %1.</source>
        <translation>Får inte vara senare än %1.</translation>
    </message>
    <message>
        <source>No day is left for the cut-over in %1.</source>
        <translation>Ingen dag återstår för produktionssättningen, %1.</translation>
    </message>
    <message>
        <source>The nearest possible day is %1: pin the system to that quarter, or free a day.</source>
        <translation>Närmaste möjliga dag är %1: fäst systemet vid det kvartalet eller frigör en dag.</translation>
    </message>
    <message>
        <source>No other quarter within a year has a possible day: free a day in the calendar of the policy.</source>
        <translation>Inget annat kvartal inom ett år har en möjlig dag: frigör en dag i planens kalender.</translation>
    </message>
    <message>
        <source>Closed from %2 to %3: %1.</source>
        <translation>Stängt %2–%3: %1.</translation>
    </message>
    <message>
        <source>Half pace from %2 to %3: %1.</source>
        <translation>Halv takt %2–%3: %1.</translation>
    </message>
    <message>
        <source>Responsibility, contract and register move at the legal start. Contract batch: %1 (systems: %2).</source>
        <translation>Ansvar, avtal och register övergår vid den lagliga starten. Avtalsparti: %1 (system: %2).</translation>
    </message>
    <message>
        <source>The organisation is gone by the legal start, so it is taken over before. Contract batch: %1 (systems: %2).</source>
        <translation>Organisationen finns inte längre vid den lagliga starten, så övertagandet sker före den. Avtalsparti: %1 (system: %2).</translation>
    </message>
    <message>
        <source>The batch is settled in %1.</source>
        <translation>Partiet förbereds %1.</translation>
    </message>
    <message>
        <source>First working day of %2, for which the plan has this phase: %1.</source>
        <translation>Första arbetsdagen, %2; planens fas: %1.</translation>
    </message>
    <message>
        <source>Cut over on %1; after that the old system is read for %2 weeks.</source>
        <translation>Produktionssättning %1; därefter läses det gamla systemet (veckor: %2).</translation>
    </message>
    <message>
        <source>Last possible working day of %1, the quarter of closing.</source>
        <translation>Avvecklingskvartalets sista möjliga arbetsdag, %1.</translation>
    </message>
    <message>
        <source>The old system ends when it is no longer read.</source>
        <translation>Det gamla systemet upphör när det inte längre läses.</translation>
    </message>
    <message>
        <source>The part that moves is removed from the old system, which goes on.</source>
        <translation>Den del som flyttas avlägsnas ur det gamla systemet, som fortsätter.</translation>
    </message>
    <message>
        <source>The contract with %1 is open-ended and is to end on %2. Notice period in months: %3.</source>
        <translation>Avtalet (%1) gäller tills vidare och avslutas %2. Uppsägningstid i månader: %3.</translation>
    </message>
    <message>
        <source>The contract with %1 ends on %2; without notice a new term begins. Notice period in months: %3.</source>
        <translation>Avtalet (%1) löper ut %2; utan uppsägning börjar en ny period. Uppsägningstid i månader: %3.</translation>
    </message>
    <message>
        <source>The contract with %1 is to end on %2, though its term runs to %4: the rest of the term costs a fee. Notice period in months: %3.</source>
        <translation>Avtalet (%1) avslutas %2, fast perioden löper till %4: resten av perioden kostar en avgift. Uppsägningstid i månader: %3.</translation>
    </message>
    <message>
        <source>The notice period is assumed; look into the contract.</source>
        <translation>Uppsägningstiden är ett antagande; kontrollera i avtalet.</translation>
    </message>
    <message>
        <source>Only a part leaves: the contract is reduced, not ended.</source>
        <translation>Endast en del lämnar: avtalet minskas, det avslutas inte.</translation>
    </message>
    <message>
        <source>the old supplier</source>
        <translation>den gamla leverantören</translation>
    </message>
    <message>
        <source>Too late on %1: a tender begun then gives a contract on %2. Move the system to %3 or later, or find a contract that is there already.</source>
        <translation>För sent %1: en upphandling som inleds då ger ett avtal %2. Flytta systemet till %3 eller senare, eller använd ett avtal som redan finns.</translation>
    </message>
    <message>
        <source>small purchase</source>
        <translation>liten upphandling</translation>
    </message>
    <message>
        <source>national procedure</source>
        <translation>nationellt förfarande</translation>
    </message>
    <message>
        <source>open EU procedure</source>
        <translation>öppet EU-förfarande</translation>
    </message>
    <message>
        <source>large negotiated procedure</source>
        <translation>stort förhandlat förfarande</translation>
    </message>
    <message>
        <source>closing of the year&apos;s accounts and first salaries</source>
        <translation>årsskiftet i bokföringen och de första lönerna</translation>
    </message>
    <message>
        <source>financial statements</source>
        <translation>bokslut</translation>
    </message>
    <message>
        <source>summer holidays</source>
        <translation>sommarsemestrar</translation>
    </message>
    <message>
        <source>Christmas, with few people at work (patient safety)</source>
        <translation>jul, få personer i arbete (patientsäkerhet)</translation>
    </message>
    <message>
        <source>start of the school year</source>
        <translation>läsårets början</translation>
    </message>
    <message>
        <source>pay days</source>
        <translation>lönedagar</translation>
    </message>
    <message>
        <source>elections</source>
        <translation>val</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>uppsägning</translation>
    </message>
    <message>
        <source>tender</source>
        <translation>upphandling</translation>
    </message>
    <message>
        <source>decision begins</source>
        <translation>beslut börjar</translation>
    </message>
    <message>
        <source>preparation begins</source>
        <translation>förberedelse börjar</translation>
    </message>
    <message>
        <source>migration begins</source>
        <translation>migrering börjar</translation>
    </message>
    <message>
        <source>reading ends</source>
        <translation>läsning upphör</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>avveckling</translation>
    </message>
    <message>
        <source>half pace</source>
        <translation>halv takt</translation>
    </message>
    <message>
        <source>past</source>
        <translation>förfluten</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>för sent</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>ingen dag</translation>
    </message>
    <message>
        <source>Dates of the plan %1. Legal start: %2. Situation on %3.</source>
        <translation>Datum för planen %1. Laglig start: %2. Läget %3.</translation>
    </message>
    <message>
        <source>The plan has no dates to tell.</source>
        <translation>Planen har inga datum att berätta om.</translation>
    </message>
    <message>
        <source>Cut-overs without a day: %1</source>
        <translation>Produktionssättningar utan dag: %1</translation>
    </message>
    <message>
        <source>Too late: pay or move: %1</source>
        <translation>För sent: betala eller flytta: %1</translation>
    </message>
    <message>
        <source>The search for days ended at its limit; other days may fit better.</source>
        <translation>Sökningen efter dagar slutade vid sin gräns; andra dagar kan passa bättre.</translation>
    </message>
    <message>
        <source>Reasons: --system SYSTEM for one system, --format json for all.</source>
        <translation>Motiveringar: --system SYSTEM för ett system, --format json för alla.</translation>
    </message>
    <message>
        <source>Without a recorded day: %1</source>
        <translation>Utan antecknad dag: %1</translation>
    </message>
    <message>
        <source>Day of the cut-over: %1. %2</source>
        <translation>Dag för produktionssättning: %1. %2</translation>
    </message>
    <message>
        <source>Day of the cut-over: none. %1</source>
        <translation>Dag för produktionssättning: ingen. %1</translation>
    </message>
    <message>
        <source>The plan carried out %1 times with work and costs drawn from the ranges of their estimates. What does not fit into its quarter goes on in the next.</source>
        <translation>Planen genomförd %1 gånger med arbete och kostnader dragna ur uppskattningarnas intervall. Det som inte ryms i sitt kvartal fortsätter i nästa.</translation>
    </message>
    <message>
        <source>Cost: %1 as likely more as less; %2 to %3 in eight cases of ten. Planned: %4.</source>
        <translation>Kostnad: lika sannolikt mer som mindre än %1; i åtta fall av tio %2–%3. Planerat: %4.</translation>
    </message>
    <message>
        <source>Does a quarter hold?</source>
        <translation>Håller kvartalet?</translation>
    </message>
    <message>
        <source>Are the systems that are due in a quarter moved by its end?</source>
        <translation>Är de system som ska vara klara ett kvartal flyttade före dess slut?</translation>
    </message>
    <message>
        <source>The systems whose uncertain work delays the plan most:</source>
        <translation>De system vars osäkra arbete försenar planen mest:</translation>
    </message>
    <message>
        <source>No draw delays the plan.</source>
        <translation>Ingen dragning försenar planen.</translation>
    </message>
    <message>
        <source>There is no plan named %1. There are: %2.</source>
        <translation>Det finns ingen plan med namnet %1. Planerna är: %2.</translation>
    </message>
    <message>
        <source>There already is a plan named %1. Choose another name.</source>
        <translation>Det finns redan en plan med namnet %1. Välj ett annat namn.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name for a plan: write 1 to 100 characters.</source>
        <translation>”%1” duger inte som namn på en plan: skriv 1–100 tecken.</translation>
    </message>
    <message>
        <source>%1 holds no plan yet. Plan it: aallokko plan PROJECT --scenario %1</source>
        <translation>%1 innehåller ännu ingen plan. Planera: aallokko plan PROJECT --scenario %1</translation>
    </message>
    <message>
        <source>%1 is approved and is not overwritten. Name another plan.</source>
        <translation>%1 är godkänd och skrivs inte över. Ange en annan plan.</translation>
    </message>
    <message>
        <source>No plan is approved, so there is nothing to stay near. Approve one: aallokko scenario PROJECT approve NAME</source>
        <translation>Ingen plan är godkänd, så det finns inget att hålla sig nära. Godkänn en: aallokko scenario PROJECT approve NAME</translation>
    </message>
    <message>
        <source>%1 copied as %2.</source>
        <translation>%1 kopierades till %2.</translation>
    </message>
    <message>
        <source>There are no plans yet. Make one: aallokko plan PROJECT</source>
        <translation>Det finns inga planer ännu. Gör en: aallokko plan PROJECT</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Godkännande</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>godkänd</translation>
    </message>
    <message>
        <source>Against the inventory</source>
        <translation>Mot förteckningen</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kostnad</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Gap till nedre gränsen</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Skillnad</translation>
    </message>
    <message>
        <source>Fullest quarter</source>
        <translation>Fullaste kvartalet</translation>
    </message>
    <message>
        <source>%1 of %2 systems are in another quarter.</source>
        <translation>%1 av %2 system ligger i ett annat kvartal.</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>inventory changed, plan still holds</source>
        <translation>förteckningen har ändrats, planen håller fortfarande</translation>
    </message>
    <message>
        <source>does not fit the inventory any more: %1 pieces of work differ, %2 constraints are broken</source>
        <translation>passar inte längre förteckningen: %1 arbetsdelar skiljer sig, %2 villkor bryts</translation>
    </message>
    <message>
        <source>no plan</source>
        <translation>ingen plan</translation>
    </message>
    <message>
        <source>%1 does not fit the present inventory, so its loads and reasons are not shown.</source>
        <translation>%1 passar inte den nuvarande förteckningen, så dess belastningar och orsaker visas inte.</translation>
    </message>
    <message>
        <source>%1 approved by %2. Digest of the plan: %3.</source>
        <translation>%1: godkänd av %2. Planens kontrollsumma: %3.</translation>
    </message>
    <message>
        <source>%1 is no longer the approved plan.</source>
        <translation>%1 är inte längre den godkända planen.</translation>
    </message>
    <message>
        <source>Note: the plan does not fit the present inventory. Plan again: aallokko plan PROJECT --replan</source>
        <translation>Observera: planen passar inte den nuvarande förteckningen. Planera om: aallokko plan PROJECT --replan</translation>
    </message>
    <message>
        <source>Accepted with it (%1 kinds of deficit: places, rule, organisation):</source>
        <translation>Samtidigt godtagna brister (%1 slag: ställen, regel, organisation):</translation>
    </message>
    <message>
        <source>Copy of the plan %1 as %2</source>
        <translation>Kopia av planen %1 till %2</translation>
    </message>
    <message>
        <source>Approval of the plan %1</source>
        <translation>Godkännande av planen %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1: ny dag %2</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation>Ändrat: %1.</translation>
    </message>
    <message>
        <source>New in the inventory.</source>
        <translation>Nytt i förteckningen.</translation>
    </message>
    <message>
        <source>Not in the inventory any more.</source>
        <translation>Finns inte längre i förteckningen.</translation>
    </message>
    <message>
        <source>Its users changed.</source>
        <translation>Dess användare ändrades.</translation>
    </message>
    <message>
        <source>Its contract changed.</source>
        <translation>Dess avtal ändrades.</translation>
    </message>
    <message>
        <source>Its interface with %1 changed.</source>
        <translation>Dess gränssnitt mot %1 ändrades.</translation>
    </message>
    <message>
        <source>It has a new interface with %1.</source>
        <translation>Det har ett nytt gränssnitt mot %1.</translation>
    </message>
    <message>
        <source>Its interface with %1 is gone.</source>
        <translation>Dess gränssnitt mot %1 är borta.</translation>
    </message>
    <message>
        <source>It was pinned to %1.</source>
        <translation>Det låstes till %1.</translation>
    </message>
    <message>
        <source>Its pin was taken back.</source>
        <translation>Dess låsning togs tillbaka.</translation>
    </message>
    <message>
        <source>%1 moved to %2.</source>
        <translation>%1 flyttades till %2.</translation>
    </message>
    <message>
        <source>The policy of the plan changed.</source>
        <translation>Planeringsreglerna ändrades.</translation>
    </message>
    <message>
        <source>%1 changed.</source>
        <translation>%1 ändrades.</translation>
    </message>
    <message>
        <source>%1 moved together with those that had to.</source>
        <translation>%1 flyttades tillsammans med dem som måste flyttas.</translation>
    </message>
    <message>
        <source>In %2 it would cost %3 more, most of it %4.</source>
        <translation>I %2 skulle det kosta %3 mer, mest på grund av %4.</translation>
    </message>
    <message>
        <source>Against the approved plan %1, %2 of %3 systems are in another quarter (%4).</source>
        <translation>Jämfört med den godkända planen %1 ligger %2 av %3 system i ett annat kvartal (%4).</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Godkänd</translation>
    </message>
    <message>
        <source>A plan that moves %1 systems would be %2 cheaper; plan without --replan to have it.</source>
        <translation>En plan som flyttar %1 system vore %2 billigare; planera utan --replan för att få den.</translation>
    </message>
    <message>
        <source>There is no milestone named %1. There are: %2.</source>
        <translation>Det finns ingen milstolpe med namnet %1. Milstolparna är: %2.</translation>
    </message>
    <message>
        <source>%1 moved from %2 to %3.</source>
        <translation>%1 flyttades från %2 till %3.</translation>
    </message>
    <message>
        <source>%1 would move from %2 to %3. Nothing was changed.</source>
        <translation>%1 skulle flyttas från %2 till %3. Inget ändrades.</translation>
    </message>
    <message>
        <source>Moving along: %1.</source>
        <translation>Flyttas med: %1.</translation>
    </message>
    <message>
        <source>Nothing breaks.</source>
        <translation>Inget går sönder.</translation>
    </message>
    <message>
        <source>%1 things break:</source>
        <translation>Saker som bryts: %1</translation>
    </message>
    <message>
        <source>Dates that exclude each other (%1)</source>
        <translation>Datum som utesluter varandra (%1)</translation>
    </message>
    <message>
        <source>Places of the plan (%1)</source>
        <translation>Platser i planen (%1)</translation>
    </message>
    <message>
        <source>National services (%1)</source>
        <translation>Nationella tjänster (%1)</translation>
    </message>
    <message>
        <source>Organisations that are gone by then (%1)</source>
        <translation>Organisationer som då inte längre finns (%1)</translation>
    </message>
    <message>
        <source>Contracts that end before (%1)</source>
        <translation>Avtal som upphör dessförinnan (%1)</translation>
    </message>
    <message>
        <source>%1 opens on %2, after the start on %3.</source>
        <translation>%1 öppnar %2, efter starten %3.</translation>
    </message>
    <message>
        <source>The deadline of %1 on %2 falls before the start on %3, on those who are responsible until then.</source>
        <translation>Tidsfristen för %1 den %2 infaller före starten %3 och gäller dem som ansvarar till dess.</translation>
    </message>
    <message>
        <source>%1 ceases on %2; nobody is responsible from then until the start on %3.</source>
        <translation>%1 upphör %2; ingen ansvarar från dess till starten %3.</translation>
    </message>
    <message>
        <source>The contract of %1 ends on %2, before the start on %3.</source>
        <translation>Avtalet för %1 upphör %2, före starten %3.</translation>
    </message>
    <message>
        <source>The work of the plan is no longer made of the same pieces; plan again.</source>
        <translation>Planens arbete består inte längre av samma delar; planera om.</translation>
    </message>
    <message>
        <source>%1, %4: at most %3 in %2.</source>
        <translation>%1, %4: högst %3 i %2.</translation>
    </message>
    <message>
        <source>%1: at most %3 in %2.</source>
        <translation>%1: högst %3 i %2.</translation>
    </message>
    <message>
        <source>Everything before %1 is in the past.</source>
        <translation>Allt före %1 har redan varit.</translation>
    </message>
    <message>
        <source>The national service %1 opens on %2.</source>
        <translation>Den nationella tjänsten %1 öppnar %2.</translation>
    </message>
    <message>
        <source>%1 leaves the region then.</source>
        <translation>%1 lämnar då regionen.</translation>
    </message>
    <message>
        <source>%1 ceases then.</source>
        <translation>%1 upphör då.</translation>
    </message>
    <message>
        <source>The new organisation becomes responsible at the legal start in %1.</source>
        <translation>Den nya organisationen tar ansvaret vid den lagstadgade starten i %1.</translation>
    </message>
    <message>
        <source>Takeovers are done in the quarter of the start, %1, or before it.</source>
        <translation>Övertaganden görs i startkvartalet %1 eller kvartalet före.</translation>
    </message>
    <message>
        <source>Day one needs it; the legal start is in %1.</source>
        <translation>Den behövs första dagen; den lagstadgade starten är i %1.</translation>
    </message>
    <message>
        <source>The policy sets the time of %1.</source>
        <translation>Planeringsreglerna bestämmer tiden för %1.</translation>
    </message>
    <message>
        <source>%1 is due in %2 by the policy.</source>
        <translation>%1 ska enligt reglerna vara klart i %2.</translation>
    </message>
    <message>
        <source>The contract of %1 ends for good in %2.</source>
        <translation>Avtalet för %1 upphör slutgiltigt i %2.</translation>
    </message>
    <message>
        <source>%1 is pinned there.</source>
        <translation>%1 är låst där.</translation>
    </message>
    <message>
        <source>%1 was carried out in %2.</source>
        <translation>%1 genomfördes i %2.</translation>
    </message>
    <message>
        <source>The approved plan had it in the past.</source>
        <translation>Den godkända planen hade den i det förflutna.</translation>
    </message>
    <message>
        <source>The cheapest way out:</source>
        <translation>Den billigaste utvägen:</translation>
    </message>
    <message>
        <source>A part of the way out (more may be needed):</source>
        <translation>En del av utvägen (mer kan behövas):</translation>
    </message>
    <message>
        <source>Cost: %1.</source>
        <translation>Kostnad: %1.</translation>
    </message>
    <message>
        <source>Take back the pin of %1.</source>
        <translation>Ta tillbaka låsningen av %1.</translation>
    </message>
    <message>
        <source>Let %1 be done as late as %2.</source>
        <translation>Låt %1 göras så sent som %2.</translation>
    </message>
    <message>
        <source>Make %1 possible from %2 on.</source>
        <translation>Gör %1 möjligt från och med %2.</translation>
    </message>
    <message>
        <source>Let %2 not wait for %1.</source>
        <translation>Låt %2 inte vänta på %1.</translation>
    </message>
    <message>
        <source>Let %3 quarters do between %1 and %2.</source>
        <translation>Nöj er med %3 kvartal mellan %1 och %2.</translation>
    </message>
    <message>
        <source>Do not move all of these together: %1.</source>
        <translation>Flytta inte alla dessa tillsammans: %1.</translation>
    </message>
    <message>
        <source>%1, %4: %3 more in %2.</source>
        <translation>%1, %4: %3 mer i %2.</translation>
    </message>
    <message>
        <source>%1: %3 more in %2.</source>
        <translation>%1: %3 mer i %2.</translation>
    </message>
    <message>
        <source>Left out as titles, notes or repeated headers: %1 (--raw shows all rows)</source>
        <translation>Utelämnade som rubriker, anmärkningar eller upprepade rubrikrader: %1 (--raw visar alla rader)</translation>
    </message>
    <message>
        <source>Until the legal start on %1 the old organisation answers for it: agree on that.</source>
        <translation>Fram till den lagliga starten %1 ansvarar den gamla organisationen för det: kom överens om saken.</translation>
    </message>
    <message>
        <source>Latest start of the tender (%1, months: %2): %3 is planned for %4.</source>
        <translation>Senaste start för upphandlingen (%1, månader: %2); %3: %4.</translation>
    </message>
    <message>
        <source>The last cut-over by quarter: in half of the cases %1 or before, in nine of ten %2 or before. Planned: %3.</source>
        <translation>Kvartalet för den sista driftsättningen: i hälften av fallen %1 eller tidigare, i nio av tio %2 eller tidigare. Planerat: %3.</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>efter %1</translation>
    </message>
    <message>
        <source>All in time</source>
        <translation>Alla i tid</translation>
    </message>
    <message>
        <source>Share in time</source>
        <translation>Andel i tid</translation>
    </message>
    <message>
        <source>Last one, half</source>
        <translation>Sista, hälften</translation>
    </message>
    <message>
        <source>Last one, 9 of 10</source>
        <translation>Sista, 9 av 10</translation>
    </message>
    <message>
        <source>Takeover batches that follow the start: %1. Plan again.</source>
        <translation>Övertagandeomgångar som följer starten: %1. Planera om.</translation>
    </message>
    <message>
        <source>Too late on %1: notice given then ends the contract on %2. Pay for the time between (%4), or let the system go on until then (%3).</source>
        <translation>För sent %1: en uppsägning då avslutar avtalet %2. Betala för tiden däremellan (%4) eller låt systemet fortsätta till dess (%3).</translation>
    </message>
    <message>
        <source>What more capacity would save at most, by the lower bound:</source>
        <translation>Vad mer kapacitet skulle spara som mest, enligt den undre gränsen:</translation>
    </message>
    <message>
        <source>%1, %2: %3 person-days more save up to %4</source>
        <translation>%1, %2: %3 persondagar till sparar högst %4</translation>
    </message>
    <message>
        <source>%1, %2: %3 more save up to %4</source>
        <translation>%1, %2: %3 till sparar högst %4</translation>
    </message>
    <message>
        <source>%1: no system is known for %2 statutory tasks due on day one: %3. Add the missing rows, or state who provides them or that the work is done by hand.</source>
        <translation>%1: för %2 lagstadgade uppgifter som gäller från dag 1 är inget system känt: %3. Lägg till raderna som saknas, eller ange vem som sköter uppgifterna eller att arbetet görs för hand.</translation>
    </message>
    <message>
        <source>Perhaps meant: %1.</source>
        <translation>Kanske avses: %1.</translation>
    </message>
    <message>
        <source>Accepted by %1 on %2: %3.</source>
        <translation>Godkänt av %1 den %2: %3.</translation>
    </message>
    <message>
        <source>Accepted by %1 on %2 until %4: %3.</source>
        <translation>Godkänt av %1 den %2, gäller till %4: %3.</translation>
    </message>
    <message>
        <source>Accepted by %1 until %4, which has passed: %3.</source>
        <translation>Godkännandet av %1 gällde till %4 och har upphört: %3.</translation>
    </message>
    <message>
        <source>There is no quality rule %1. &quot;aallokko check PROJECT&quot; shows the rules with findings.</source>
        <translation>Det finns ingen kvalitetsregel %1. ”aallokko check PROJECT” visar reglerna med iakttagelser.</translation>
    </message>
    <message>
        <source>Write why the findings are accepted (--reason).</source>
        <translation>Skriv varför iakttagelserna godkänns (--reason).</translation>
    </message>
    <message>
        <source>The day %1 has passed: the inventory is checked as of %2. Give a later day.</source>
        <translation>Dagen %1 har passerat: inventeringen kontrolleras enligt läget %2. Ange en senare dag.</translation>
    </message>
    <message>
        <source>No findings of %1 are accepted there, so nothing is taken back.</source>
        <translation>Inga iakttagelser enligt %1 är godkända där, så ingenting tas tillbaka.</translation>
    </message>
    <message>
        <source>Accepted: %1, %2 findings. They are listed with --waived.</source>
        <translation>Godkänt: %1, iakttagelser: %2. De listas med --waived.</translation>
    </message>
    <message>
        <source>Accepted until %3: %1, %2 findings. They are listed with --waived.</source>
        <translation>Godkänt till %3: %1, iakttagelser: %2. De listas med --waived.</translation>
    </message>
    <message>
        <source>Nothing of the kind is found at present.</source>
        <translation>Just nu finns inga sådana iakttagelser.</translation>
    </message>
    <message>
        <source>No longer accepted: %1.</source>
        <translation>Inte längre godkänt: %1.</translation>
    </message>
    <message>
        <source>Acceptance of findings of %1</source>
        <translation>Godkännande av iakttagelser enligt %1</translation>
    </message>
    <message>
        <source>Taking back the acceptance of %1</source>
        <translation>Återtagande av godkännandet enligt %1</translation>
    </message>
    <message>
        <source>Accepted findings: %1. --waived lists them.</source>
        <translation>Godkända iakttagelser: %1. De listas med --waived.</translation>
    </message>
    <message>
        <source>The %1 questions that help most, and the form to send:</source>
        <translation>De %1 frågor som hjälper mest och blanketten att skicka:</translation>
    </message>
    <message>
        <source>%1: %2 (%3 rows)</source>
        <translation>%1: %2 (rader: %3)</translation>
    </message>
    <message>
        <source>%1 (%2): %3 of %4 organisations have a complete inventory.</source>
        <translation>%1 (%2): %3 av %4 organisationer har en fullständig inventering.</translation>
    </message>
    <message>
        <source>There is no cluster &quot;%1&quot;. &quot;aallokko duplicates PROJECT&quot; lists them.</source>
        <translation>Det finns ingen grupp &quot;%1&quot;. &quot;aallokko duplicates PROJEKT&quot; listar dem.</translation>
    </message>
    <message>
        <source>A verdict needs at least two systems.</source>
        <translation>En bedömning behöver minst två system.</translation>
    </message>
    <message>
        <source>%1 does not belong to the cluster %2.</source>
        <translation>%1 hör inte till gruppen %2.</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>samma</translation>
    </message>
    <message>
        <source>different</source>
        <translation>olika</translation>
    </message>
    <message>
        <source>later</source>
        <translation>senare</translation>
    </message>
    <message>
        <source>%1: %2 (%3 systems).</source>
        <translation>%1: %2 (%3 system).</translation>
    </message>
    <message>
        <source>Verdict &quot;%1&quot; on %2 (%3 systems)</source>
        <translation>Bedömning &quot;%1&quot; av %2 (%3 system)</translation>
    </message>
    <message>
        <source>Merging of %1 (%2 rows)</source>
        <translation>Sammanslagning av %1 (%2 rader)</translation>
    </message>
    <message>
        <source>Merging needs at least two systems.</source>
        <translation>Sammanslagning behöver minst två system.</translation>
    </message>
    <message>
        <source>%1 is named twice.</source>
        <translation>%1 nämns två gånger.</translation>
    </message>
    <message>
        <source>There is no system %1.</source>
        <translation>Systemet %1 finns inte.</translation>
    </message>
    <message>
        <source>%1 and %2 have been judged different. Change that verdict before merging them.</source>
        <translation>%1 och %2 har bedömts som olika. Ändra bedömningen innan de slås ihop.</translation>
    </message>
    <message>
        <source>%1 rows would become the system %2.</source>
        <translation>%1 rader skulle bli systemet %2.</translation>
    </message>
    <message>
        <source>%1 rows are now the system %2.</source>
        <translation>%1 rader är nu systemet %2.</translation>
    </message>
    <message>
        <source>Interfaces moved: %1, dropped between the rows: %2, joined with an equal one: %3.</source>
        <translation>Gränssnitt som flyttas: %1, mellan raderna faller bort: %2, förenas med ett likadant: %3.</translation>
    </message>
    <message>
        <source>The rows are pinned to different quarters; the pin of the system that stays is kept.</source>
        <translation>Raderna är låsta till olika kvartal; låsningen för systemet som blir kvar behålls.</translation>
    </message>
    <message>
        <source>The rows name different suppliers or contracts. Joining contracts may be a substantial change that needs procurement: ask the procurement unit.</source>
        <translation>Raderna anger olika leverantörer eller avtal. Att förena avtal kan vara en väsentlig ändring som kräver upphandling: fråga upphandlingsenheten.</translation>
    </message>
    <message>
        <source>Stored plans place these rows and become stale: plan again.</source>
        <translation>Sparade planer placerar dessa rader och blir inaktuella: planera på nytt.</translation>
    </message>
    <message>
        <source>only this row says it</source>
        <translation>bara denna rad säger det</translation>
    </message>
    <message>
        <source>both are kept together</source>
        <translation>båda behålls tillsammans</translation>
    </message>
    <message>
        <source>a person typed it</source>
        <translation>en person skrev det</translation>
    </message>
    <message>
        <source>the row is newer</source>
        <translation>raden är nyare</translation>
    </message>
    <message>
        <source>value of the system that stays</source>
        <translation>värdet för systemet som blir kvar</translation>
    </message>
    <message>
        <source>the first row that says something</source>
        <translation>första raden som säger något</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>valt</translation>
    </message>
    <message>
        <source>The option %1 is missing. --help shows an example.</source>
        <translation>Flaggan %1 saknas. --help visar ett exempel.</translation>
    </message>
    <message>
        <source>%1 has no column &quot;%2&quot;.</source>
        <translation>%1 har ingen kolumn &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>%1 names rows that the tables lack:</source>
        <translation>%1 nämner rader som saknas i tabellerna:</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in %2</source>
        <translation>&quot;%1&quot; i %2</translation>
    </message>
    <message>
        <source>The file of weights cannot be used:</source>
        <translation>Filen med vikter kan inte användas:</translation>
    </message>
    <message>
        <source>line %1: &quot;%2&quot; is no heading and no name with a number</source>
        <translation>rad %1: &quot;%2&quot; är varken en rubrik eller ett namn med ett tal</translation>
    </message>
    <message>
        <source>The list of words cannot be used:</source>
        <translation>Ordlistan kan inte användas:</translation>
    </message>
    <message>
        <source>line %1: &quot;%2&quot;</source>
        <translation>rad %1: &quot;%2&quot;</translation>
    </message>
    <message>
        <source>The list of vendors cannot be used:</source>
        <translation>Leverantörslistan kan inte användas:</translation>
    </message>
    <message>
        <source>line %1: &quot;%2&quot; names no older name after a colon</source>
        <translation>rad %1: &quot;%2&quot; nämner inget äldre namn efter ett kolon</translation>
    </message>
    <message>
        <source>%1 pairs judged, %2 of them the same. Written to %3.</source>
        <translation>%1 par bedömda, varav %2 samma. Skrivna till %3.</translation>
    </message>
    <message>
        <source>%1 clusters.</source>
        <translation>Grupper: %1.</translation>
    </message>
    <message>
        <source>one installation</source>
        <translation>samma installation</translation>
    </message>
    <message>
        <source>one product</source>
        <translation>samma produkt</translation>
    </message>
    <message>
        <source>one function, several products</source>
        <translation>samma uppgift, flera produkter</translation>
    </message>
    <message>
        <source>the names are the same but for spelling, version or order</source>
        <translation>namnen är samma bortsett från stavning, version eller ordning</translation>
    </message>
    <message>
        <source>the stated products are the same</source>
        <translation>de angivna produkterna är samma</translation>
    </message>
    <message>
        <source>the names are alike</source>
        <translation>namnen liknar varandra</translation>
    </message>
    <message>
        <source>one name stands inside the other</source>
        <translation>det ena namnet ingår i det andra</translation>
    </message>
    <message>
        <source>a name in brackets is the name on the other row</source>
        <translation>ett namn inom parentes är namnet på den andra raden</translation>
    </message>
    <message>
        <source>the names share rare words</source>
        <translation>namnen har sällsynta ord gemensamt</translation>
    </message>
    <message>
        <source>the vendor is the same</source>
        <translation>leverantören är samma</translation>
    </message>
    <message>
        <source>a function or category is common</source>
        <translation>en uppgift eller kategori är gemensam</translation>
    </message>
    <message>
        <source>the purposes are alike</source>
        <translation>användningsändamålen liknar varandra</translation>
    </message>
    <message>
        <source>the organisation is the same</source>
        <translation>organisationen är samma</translation>
    </message>
    <message>
        <source>a person said so</source>
        <translation>en människa har bestämt det</translation>
    </message>
    <message>
        <source>the products differ</source>
        <translation>produkterna är olika</translation>
    </message>
    <message>
        <source>but the versions differ</source>
        <translation>men versionerna är olika</translation>
    </message>
    <message>
        <source>but the editions differ</source>
        <translation>men utgåvorna (standard, pro) är olika</translation>
    </message>
    <message>
        <source>but the vendors differ</source>
        <translation>men leverantörerna är olika</translation>
    </message>
    <message>
        <source>but the functions differ</source>
        <translation>men uppgifterna är olika</translation>
    </message>
    <message>
        <source>Outcome of %1 systems: %2</source>
        <translation>Åtgärd för %1 system: %2</translation>
    </message>
    <message>
        <source>There is no outcome &quot;%1&quot;. Possible: %2.</source>
        <translation>Åtgärden &quot;%1&quot; finns inte. Möjliga: %2.</translation>
    </message>
    <message>
        <source>The outcome &quot;%1&quot; needs a target: --target SYSTEM, or --target new with --name.</source>
        <translation>Åtgärden &quot;%1&quot; behöver ett mål: --target SYSTEM, eller --target new med --name.</translation>
    </message>
    <message>
        <source>A new target needs a name: --name.</source>
        <translation>Ett nytt mål behöver ett namn: --name.</translation>
    </message>
    <message>
        <source>No systems are left to decide on.</source>
        <translation>Inga system återstår att avgöra.</translation>
    </message>
    <message>
        <source>The target cannot be an exception.</source>
        <translation>Målet kan inte vara ett undantag.</translation>
    </message>
    <message>
        <source>%1 systems would be decided.</source>
        <translation>System som skulle avgöras: %1.</translation>
    </message>
    <message>
        <source>%1 systems are decided.</source>
        <translation>Avgjorda system: %1.</translation>
    </message>
    <message>
        <source>The sources end.</source>
        <translation>Källorna upphör.</translation>
    </message>
    <message>
        <source>The sources shrink and go on.</source>
        <translation>Källorna krymper och fortsätter.</translation>
    </message>
    <message>
        <source>The sources go on.</source>
        <translation>Källorna fortsätter.</translation>
    </message>
    <message>
        <source>Needed: %1 (not known for %2 systems)</source>
        <translation>Behövs: %1 (inte känt för %2 system)</translation>
    </message>
    <message>
        <source>Needed: %1 (known)</source>
        <translation>Behövs: %1 (känt)</translation>
    </message>
    <message>
        <source>Work: %1 person-days before, %2 after</source>
        <translation>Arbete: %1 persondagar före, %2 efter</translation>
    </message>
    <message>
        <source>Cost of carrying it out: %1 before, %2 after</source>
        <translation>Kostnad för genomförandet: %1 före, %2 efter</translation>
    </message>
    <message>
        <source>Sources that end cost %1 a year; the target costs %2 once and %3 a year.</source>
        <translation>Källor som upphör kostar %1 om året; målet kostar %2 en gång och %3 om året.</translation>
    </message>
    <message>
        <source>Integrations: %1 now, %2 to be built for one target</source>
        <translation>Integrationer: %1 nu, %2 att bygga för ett mål</translation>
    </message>
    <message>
        <source>%1 contracts worth %2 in four years would be joined. That may be a substantial change: ask whether it needs procurement.</source>
        <translation>%1 avtal värda %2 på fyra år skulle förenas. Det kan vara en väsentlig ändring: fråga om det kräver upphandling.</translation>
    </message>
    <message>
        <source>%1 contracts worth %2 in four years would be joined, above the national threshold: joining them may need procurement.</source>
        <translation>%1 avtal värda %2 på fyra år skulle förenas, över det nationella tröskelvärdet: det kan kräva upphandling.</translation>
    </message>
    <message>
        <source>%1 contracts worth %2 in four years would be joined, above the EU threshold: joining them may need procurement.</source>
        <translation>%1 avtal värda %2 på fyra år skulle förenas, över EU-tröskelvärdet: det kan kräva upphandling.</translation>
    </message>
    <message>
        <source>A new solution needs procurement before the work begins.</source>
        <translation>En ny lösning kräver upphandling innan arbetet börjar.</translation>
    </message>
    <message>
        <source>end of the contract</source>
        <translation>avtalets slut</translation>
    </message>
    <message>
        <source>when the archive is ready</source>
        <translation>när arkivet är klart</translation>
    </message>
    <message>
        <source>start of the procurement</source>
        <translation>upphandlingens början</translation>
    </message>
    <message>
        <source>opening of the national service</source>
        <translation>när den nationella tjänsten öppnar</translation>
    </message>
    <message>
        <source>share that leaves</source>
        <translation>andel som flyttas</translation>
    </message>
    <message>
        <source>retention of the data</source>
        <translation>uppgifternas bevaringstid</translation>
    </message>
    <message>
        <source>end of the service agreement</source>
        <translation>serviceavtalets slut</translation>
    </message>
    <message>
        <source>%1 users</source>
        <translation>%1 användare</translation>
    </message>
    <message>
        <source>users not known</source>
        <translation>antalet användare inte känt</translation>
    </message>
    <message>
        <source>%1 a user and year</source>
        <translation>%1 per användare och år</translation>
    </message>
    <message>
        <source>cost a user not known</source>
        <translation>kostnad per användare inte känd</translation>
    </message>
    <message>
        <source>the contract can be transferred</source>
        <translation>avtalet kan överföras</translation>
    </message>
    <message>
        <source>the contract cannot be transferred as it is</source>
        <translation>avtalet kan inte överföras som det är</translation>
    </message>
    <message>
        <source>whether the contract can be transferred is not known</source>
        <translation>det är inte känt om avtalet kan överföras</translation>
    </message>
    <message>
        <source>the contract runs until further notice</source>
        <translation>avtalet gäller tills vidare</translation>
    </message>
    <message>
        <source>the contract runs to %1</source>
        <translation>avtalet gäller till %1</translation>
    </message>
    <message>
        <source>the contract ends soon, %1</source>
        <translation>avtalet upphör snart, %1</translation>
    </message>
    <message>
        <source>end of the contract not known</source>
        <translation>avtalets slut inte känt</translation>
    </message>
    <message>
        <source>certification class %1</source>
        <translation>certifieringsklass %1</translation>
    </message>
    <message>
        <source>no certification needed</source>
        <translation>ingen certifiering behövs</translation>
    </message>
    <message>
        <source>certification not known</source>
        <translation>certifiering inte känd</translation>
    </message>
    <message>
        <source>support ends %1</source>
        <translation>stödet upphör %1</translation>
    </message>
    <message>
        <source>support goes on</source>
        <translation>stödet fortsätter</translation>
    </message>
    <message>
        <source>end of support not known</source>
        <translation>stödets slut inte känt</translation>
    </message>
    <message>
        <source>a person has judged them</source>
        <translation>en person har bedömt dem</translation>
    </message>
    <message>
        <source>Accepted until</source>
        <translation>Godkänd till</translation>
    </message>
    <message>
        <source>until taken back</source>
        <translation>tills vidare</translation>
    </message>
    <message>
        <source>Integrations built once: %1 interfaces are not built again, which takes %2 person-days off the work.</source>
        <translation>Integrationer som byggs en gång: %1 gränssnitt byggs inte på nytt, vilket minskar arbetet med %2 persondagar.</translation>
    </message>
    <message>
        <source>the decision on the outcome</source>
        <translation>beslutet om åtgärden</translation>
    </message>
    <message>
        <source>start of the service agreement</source>
        <translation>serviceavtalets början</translation>
    </message>
    <message>
        <source>Copies joined</source>
        <translation>Kopior sammanslagna</translation>
    </message>
    <message>
        <source>Joining of the copy %1 (%2 changes)</source>
        <translation>Sammanslagning av kopian %1 (%2 ändringar)</translation>
    </message>
    <message>
        <source>%1 is not the copy that both projects came from: its audit trail does not begin theirs. Give the file as it was when the copy was made.</source>
        <translation>%1 är inte den kopia som båda projekten utgått från: deras ändringslogg börjar inte med dess logg. Ange filen sådan den var när kopian togs.</translation>
    </message>
    <message>
        <source>%1 things were changed in both copies; nothing was written. Settle them in one of the copies, or choose a side: --prefer mine or --prefer theirs.</source>
        <translation>%1 saker har ändrats i båda kopiorna; ingenting skrevs. Red ut dem i den ena kopian eller välj sida: --prefer mine eller --prefer theirs.</translation>
    </message>
    <message>
        <source>The copies are joined: %1 changes, %2 entries of the other trail kept, %3 records renumbered.</source>
        <translation>Kopiorna är sammanslagna: %1 ändringar, %2 poster ur den andra loggen bevarade, %3 poster omnumrerade.</translation>
    </message>
    <message>
        <source>Without conflict: %1 changes, %2 entries of the other trail, %3 records renumbered.</source>
        <translation>Inga konflikter: %1 ändringar, %2 poster ur den andra loggen, %3 poster omnumreras.</translation>
    </message>
    <message>
        <source>%1 has %2 open errors. Mend or accept them before its inventory is marked as reviewed.</source>
        <translation>%1 har %2 öppna fel. Rätta eller godta dem innan förteckningen märks som granskad.</translation>
    </message>
    <message>
        <source>%1 is not marked as reviewed.</source>
        <translation>%1 är inte märkt som granskad.</translation>
    </message>
    <message>
        <source>%1 is marked as reviewed.</source>
        <translation>%1 är märkt som granskad.</translation>
    </message>
    <message>
        <source>The mark of %1 as reviewed is taken back.</source>
        <translation>Märkningen av %1 som granskad är återtagen.</translation>
    </message>
    <message>
        <source>Inventory of %1 reviewed</source>
        <translation>Förteckning granskad: %1</translation>
    </message>
    <message>
        <source>Mark as reviewed of %1 taken back</source>
        <translation>Granskningsmärkning återtagen: %1</translation>
    </message>
    <message>
        <source>No end of this interface is unclear.</source>
        <translation>Ingen ände av gränssnittet är oklar.</translation>
    </message>
    <message>
        <source>%1 is the other end of the interface.</source>
        <translation>%1 är gränssnittets andra ände.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; at the end of an interface means %2</source>
        <translation>Gränssnittets ände ”%1” avser %2</translation>
    </message>
    <message>
        <source>The plan %1 is now called %2</source>
        <translation>Planen %1 heter nu %2</translation>
    </message>
    <message>
        <source>The mapping says of the sheet &quot;%1&quot; that its headers are in row &quot;%2&quot;. Write the number of the row.</source>
        <translation>För tabellen ”%1” anges rubrikraden ”%2”. Skriv radens nummer.</translation>
    </message>
    <message>
        <source>added</source>
        <translation>tillagd</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>borttagen</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>ändrad</translation>
    </message>
    <message>
        <source>in the latest file</source>
        <translation>i den senaste filen</translation>
    </message>
    <message>
        <source>no longer in the latest file</source>
        <translation>inte längre i den senaste filen</translation>
    </message>
    <message>
        <source>systems: %1</source>
        <translation>system: %1</translation>
    </message>
    <message>
        <source>Too many changes to list (%1 megabytes)</source>
        <translation>För många ändringar att räkna upp (%1 megabyte)</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Användning</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Avtal</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Gränssnitt</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Milstolpe</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fas</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fästning</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Bedömning</translation>
    </message>
    <message>
        <source>Accepted finding</source>
        <translation>Godkänd iakttagelse</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Ställningstagande</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Inställning</translation>
    </message>
    <message>
        <source>Source file</source>
        <translation>Källfil</translation>
    </message>
    <message>
        <source>Source row</source>
        <translation>Källrad</translation>
    </message>
    <message>
        <source>There is no inventory version %1.</source>
        <translation>Inventeringen har ingen version %1.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Ändringar</translation>
    </message>
    <message>
        <source>System or record</source>
        <translation>System eller post</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Före</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Efter</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation>Rader: %1</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Innehåll</translation>
    </message>
    <message>
        <source>The report was not finished: it was stopped.</source>
        <translation>Rapporten blev inte färdig: den avbröts.</translation>
    </message>
    <message>
        <source>The report is for no organisation of the project. Choose one.</source>
        <translation>Rapporten gäller ingen organisation i projektet. Välj en.</translation>
    </message>
    <message>
        <source>Interim report</source>
        <translation>Mellanrapport</translation>
    </message>
    <message>
        <source>Letter on the information systems</source>
        <translation>Brev om informationssystemen</translation>
    </message>
    <message>
        <source>Audit report</source>
        <translation>Revisionsrapport</translation>
    </message>
    <message>
        <source>Where the inventory, the plan and the decisions stand.</source>
        <translation>Läget för inventeringen, planen och besluten.</translation>
    </message>
    <message>
        <source>Which system is taken over and consolidated when and why, and how good the plan is.</source>
        <translation>Vilket system som övertas och konsolideras när och varför, och hur bra planen är.</translation>
    </message>
    <message>
        <source>What is asked of you, and what is planned for your systems.</source>
        <translation>Vad som frågas av er och vad som planeras för era system.</translation>
    </message>
    <message>
        <source>Whether the audit trail holds, what the quality rules find, and a sample to compare with evidence.</source>
        <translation>Om ändringsloggen håller, vad kvalitetsreglerna finner, och ett urval att jämföra med underlag.</translation>
    </message>
    <message>
        <source>the public</source>
        <translation>offentligheten</translation>
    </message>
    <message>
        <source>staff of the organisations</source>
        <translation>organisationernas personal</translation>
    </message>
    <message>
        <source>the working groups</source>
        <translation>arbetsgrupperna</translation>
    </message>
    <message>
        <source>the steering group</source>
        <translation>styrgruppen</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Inventory version</source>
        <translation>Inventeringens version</translation>
    </message>
    <message>
        <source>Situation on</source>
        <translation>Läget den</translation>
    </message>
    <message>
        <source>Last entry of the audit trail</source>
        <translation>Ändringsloggens sista anteckning</translation>
    </message>
    <message>
        <source>For</source>
        <translation>För</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ingen ännu</translation>
    </message>
    <message>
        <source>%1, made from inventory version %2</source>
        <translation>%1, gjord av inventeringens version %2</translation>
    </message>
    <message>
        <source>%1, made from inventory version %2, which has changed since</source>
        <translation>%1, gjord av inventeringens version %2, som har ändrats sedan dess</translation>
    </message>
    <message>
        <source>no. %1, hash %2…</source>
        <translation>nr %1, hash %2…</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Vad som räknas</translation>
    </message>
    <message>
        <source>Who has answered</source>
        <translation>Vilka som har svarat</translation>
    </message>
    <message>
        <source>What the plan costs and takes</source>
        <translation>Vad planen kostar och kräver</translation>
    </message>
    <message>
        <source>How good is this plan?</source>
        <translation>Hur bra är planen?</translation>
    </message>
    <message>
        <source>Load and capacity by quarter</source>
        <translation>Belastning och kapacitet per kvartal</translation>
    </message>
    <message>
        <source>What the cost is made of</source>
        <translation>Vad kostnaden består av</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Milstolpar</translation>
    </message>
    <message>
        <source>Waves with their systems</source>
        <translation>Vågorna och deras system</translation>
    </message>
    <message>
        <source>What has no quarter</source>
        <translation>Vad som saknar kvartal</translation>
    </message>
    <message>
        <source>What the quality rules find</source>
        <translation>Vad kvalitetsreglerna finner</translation>
    </message>
    <message>
        <source>Open findings one by one</source>
        <translation>Öppna iakttagelser en för en</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Öppna frågor</translation>
    </message>
    <message>
        <source>Decisions, positions and measures</source>
        <translation>Beslut, ställningstaganden och åtgärder</translation>
    </message>
    <message>
        <source>What is left out, and on which ground</source>
        <translation>Vad som har utelämnats och på vilken grund</translation>
    </message>
    <message>
        <source>What we ask of you</source>
        <translation>Vad vi ber om</translation>
    </message>
    <message>
        <source>Your systems in the plan</source>
        <translation>Era system i planen</translation>
    </message>
    <message>
        <source>Days to come</source>
        <translation>Kommande dagar</translation>
    </message>
    <message>
        <source>The audit trail</source>
        <translation>Ändringsloggen</translation>
    </message>
    <message>
        <source>Sample for inspection</source>
        <translation>Urval för granskning</translation>
    </message>
    <message>
        <source>%1 rows = %2 installations = %3 products</source>
        <translation>%1 rader = %2 installationer = %3 produkter</translation>
    </message>
    <message>
        <source>A row is a line of somebody&apos;s list; an installation is one running copy with its own data; a product is what is bought.</source>
        <translation>En rad är en rad i någons förteckning, en installation är ett system i drift med egna uppgifter, en produkt är det som köps.</translation>
    </message>
    <message>
        <source>Installations that name no product: %1.</source>
        <translation>Installationer utan angiven produkt: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 organisations have answered. Of the obligatory and recommended fields %3 are filled in.</source>
        <translation>%1 av %2 organisationer har svarat. Av de obligatoriska och rekommenderade fälten är %3 ifyllda.</translation>
    </message>
    <message>
        <source>Nobody has answered yet.</source>
        <translation>Ingen har svarat ännu.</translation>
    </message>
    <message>
        <source>no function stated</source>
        <translation>ingen uppgift angiven</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationer</translation>
    </message>
    <message>
        <source>Sectors: a system of several sectors counts in each</source>
        <translation>Sektorer: ett system i flera sektorer räknas i var och en</translation>
    </message>
    <message>
        <source>Rules with findings</source>
        <translation>Regler med iakttagelser</translation>
    </message>
    <message>
        <source>Spent by quarter</source>
        <translation>Utgifter per kvartal</translation>
    </message>
    <message>
        <source>Not in time</source>
        <translation>Hinner inte i tid</translation>
    </message>
    <message>
        <source>Takes no wave</source>
        <translation>Får ingen våg</translation>
    </message>
    <message>
        <source>Formal decisions</source>
        <translation>Formella beslut</translation>
    </message>
    <message>
        <source>Positions of working groups</source>
        <translation>Arbetsgruppernas ställningstaganden</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Åtgärder</translation>
    </message>
    <message>
        <source>Accepted findings</source>
        <translation>Godkända iakttagelser</translation>
    </message>
    <message>
        <source>Core team: person-days and capacity</source>
        <translation>Kärnteamet: persondagar och kapacitet</translation>
    </message>
    <message>
        <source>Euros by quarter: work, bridges and new solutions</source>
        <translation>Euro per kvartal: arbete, bryggor och nya lösningar</translation>
    </message>
    <message>
        <source>The plan is that of the whole region.</source>
        <translation>Planen gäller hela regionen.</translation>
    </message>
    <message>
        <source>There is no plan yet.</source>
        <translation>Det finns ingen plan ännu.</translation>
    </message>
    <message>
        <source>The plan was made from inventory version %1; now it is %2.</source>
        <translation>Planen gjordes av inventeringens version %1; nu är den %2.</translation>
    </message>
    <message>
        <source>The plan fits the present inventory no more; plan again before deciding by it.</source>
        <translation>Planen passar inte längre den nuvarande inventeringen; planera på nytt innan beslut fattas.</translation>
    </message>
    <message>
        <source>This plan costs %1 and takes %2 person-days.</source>
        <translation>Denna plan kostar %1 och kräver %2 persondagar.</translation>
    </message>
    <message>
        <source>This plan costs %1.</source>
        <translation>Denna plan kostar %1.</translation>
    </message>
    <message>
        <source>This plan takes %1 person-days.</source>
        <translation>Denna plan kräver %1 persondagar.</translation>
    </message>
    <message>
        <source>The range is that of the estimates: in eight cases of ten the figure lies within it.</source>
        <translation>Intervallet kommer av uppskattningarna: i åtta fall av tio ligger siffran inom det.</translation>
    </message>
    <message>
        <source>Amounts of money are left out for this audience.</source>
        <translation>Penningbelopp har utelämnats för dessa läsare.</translation>
    </message>
    <message>
        <source>How good the plan is has not been computed.</source>
        <translation>Hur bra planen är har inte beräknats.</translation>
    </message>
    <message>
        <source>With these estimates it costs %1; no plan can cost less than %2 (gap %3).</source>
        <translation>Med dessa uppskattningar kostar den %1; ingen plan kan kosta mindre än %2 (gap %3).</translation>
    </message>
    <message>
        <source>No plan can be more than %1 cheaper with these estimates.</source>
        <translation>Ingen plan kan med dessa uppskattningar vara mer än %1 billigare.</translation>
    </message>
    <message>
        <source>Used to 95 % or more:</source>
        <translation>Utnyttjat till minst 95 procent:</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>passerad</translation>
    </message>
    <message>
        <source>%1 of %2 systems late</source>
        <translation>%1 av %2 system försenade</translation>
    </message>
    <message>
        <source>%1 of %2 inventories complete</source>
        <translation>%1 av %2 inventeringar färdiga</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>i ordning</translation>
    </message>
    <message>
        <source>There are no milestones.</source>
        <translation>Det finns inga milstolpar.</translation>
    </message>
    <message>
        <source>%1: systems %2</source>
        <translation>%1: system %2</translation>
    </message>
    <message>
        <source>The quarter is that of the consolidation; the takeover, when the new organisation becomes responsible, stands in its own column.</source>
        <translation>Kvartalet gäller konsolideringen; övertagandet, då den nya organisationen blir ansvarig, står i en egen kolumn.</translation>
    </message>
    <message>
        <source>No system has a quarter.</source>
        <translation>Inget system har ett kvartal.</translation>
    </message>
    <message>
        <source>Everything that must be ready in time is.</source>
        <translation>Allt som måste hinna blir klart i tid.</translation>
    </message>
    <message>
        <source>Open: %1 errors, %2 warnings, %3 remarks.</source>
        <translation>Öppna: %1 fel, %2 varningar, %3 anmärkningar.</translation>
    </message>
    <message>
        <source>The rules find nothing.</source>
        <translation>Reglerna finner ingenting.</translation>
    </message>
    <message>
        <source>Missing answers, grouped by organisation and field, the weightiest first (at most ten).</source>
        <translation>Saknade svar per organisation och fält, de viktigaste först (högst tio).</translation>
    </message>
    <message>
        <source>Nothing is asked.</source>
        <translation>Inget att fråga.</translation>
    </message>
    <message>
        <source>No plan is approved yet.</source>
        <translation>Ingen plan är godkänd ännu.</translation>
    </message>
    <message>
        <source>Approved plan: %1; accepted deficits: %2.</source>
        <translation>Godkänd plan: %1; godkända brister: %2.</translation>
    </message>
    <message>
        <source>Groups of duplicates and products undecided: %1 of %2.</source>
        <translation>Oavgjorda grupper av dubbletter och produkter: %1 av %2.</translation>
    </message>
    <message>
        <source>Systems without a decided outcome: %1.</source>
        <translation>System utan beslutad åtgärd: %1.</translation>
    </message>
    <message>
        <source>Systems pinned to a quarter: %1.</source>
        <translation>System fästa vid ett kvartal: %1.</translation>
    </message>
    <message>
        <source>Acceptances that have expired: %1.</source>
        <translation>Godkännanden som har gått ut: %1.</translation>
    </message>
    <message>
        <source>No formal decisions are recorded.</source>
        <translation>Inga formella beslut är antecknade.</translation>
    </message>
    <message>
        <source>No positions of working groups are recorded.</source>
        <translation>Inga ställningstaganden av arbetsgrupper är antecknade.</translation>
    </message>
    <message>
        <source>No measures are recorded.</source>
        <translation>Inga åtgärder är antecknade.</translation>
    </message>
    <message>
        <source>Nothing is left out for this audience.</source>
        <translation>Ingenting har utelämnats för dessa läsare.</translation>
    </message>
    <message>
        <source>Left out field by field, each on its own ground; the rest of the report is whole.</source>
        <translation>Utelämnat fält för fält, vart och ett på egen grund; resten av rapporten är hel.</translation>
    </message>
    <message>
        <source>The grounds are those the working groups apply; whoever publishes the report decides.</source>
        <translation>Grunderna är de som arbetsgrupperna tillämpar; den som publicerar rapporten avgör.</translation>
    </message>
    <message>
        <source>Security arrangements and preparedness (621/1999, section 24(1), paragraphs 7 and 8)</source>
        <translation>Säkerhetsarrangemang och beredskap (621/1999, 24 § 1 mom. 7 och 8 punkten)</translation>
    </message>
    <message>
        <source>Terms of contracts: trade secrets (621/1999, section 24(1), paragraphs 17 and 20)</source>
        <translation>Avtalsvillkor: företagshemligheter (621/1999, 24 § 1 mom. 17 och 20 punkten)</translation>
    </message>
    <message>
        <source>Personal data (GDPR article 5; 621/1999, section 16(3))</source>
        <translation>Personuppgifter (artikel 5 i dataskyddsförordningen; 621/1999, 16 § 3 mom.)</translation>
    </message>
    <message>
        <source>Prices: trade secrets (621/1999, section 24(1), paragraphs 17 and 20)</source>
        <translation>Priser: företagshemligheter (621/1999, 24 § 1 mom. 17 och 20 punkten)</translation>
    </message>
    <message>
        <source>Free text that may hold any of these</source>
        <translation>Fri text som kan innehålla vad som helst av dessa</translation>
    </message>
    <message>
        <source>%1 has sent no inventory yet. Please list the information systems you answer for.</source>
        <translation>%1 har inte ännu sänt någon inventering. Förteckna de informationssystem ni ansvarar för.</translation>
    </message>
    <message>
        <source>Thank you: %1 has answered everything that is asked now.</source>
        <translation>Tack: %1 har svarat på allt som nu frågas.</translation>
    </message>
    <message>
        <source>Thank you for your inventory. These answers are still missing:</source>
        <translation>Tack för er inventering. Följande svar saknas ännu:</translation>
    </message>
    <message>
        <source>%1 of %2 systems: %3</source>
        <translation>%1, system %2: %3</translation>
    </message>
    <message>
        <source>%1 of %2 systems, among them %3</source>
        <translation>%1, system %2, bland andra %3</translation>
    </message>
    <message>
        <source>Please answer by %1 (%2).</source>
        <translation>Svara senast den %1 (%2).</translation>
    </message>
    <message>
        <source>You get a form with the questions: a workbook that you fill in and send back.</source>
        <translation>Ni får ett formulär med frågorna: en arbetsbok som ni fyller i och sänder tillbaka.</translation>
    </message>
    <message>
        <source>Each system has two events: the day on which the new organisation becomes responsible for it, and the quarter and day of its consolidation.</source>
        <translation>Varje system har två händelser: dagen då den nya organisationen blir ansvarig för det, och kvartalet och dagen då det konsolideras.</translation>
    </message>
    <message>
        <source>above capacity</source>
        <translation>över kapaciteten</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Sida %1 av %2</translation>
    </message>
    <message>
        <source>The pages could not be drawn.</source>
        <translation>Sidorna kunde inte ritas.</translation>
    </message>
    <message>
        <source>There are no systems.</source>
        <translation>Det finns inga system.</translation>
    </message>
    <message>
        <source>The plan sets no days.</source>
        <translation>Planen sätter inga dagar.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Ingenting har ändrats ännu.</translation>
    </message>
    <message>
        <source>The chain holds: %1 entries, each with the hash of the one before.</source>
        <translation>Kedjan håller: %1 anteckningar, var och en med den föregåendes hash.</translation>
    </message>
    <message>
        <source>Hash of the last entry: %1</source>
        <translation>Sista anteckningens hash: %1</translation>
    </message>
    <message>
        <source>%1 of %2 systems, drawn with seed %3.</source>
        <translation>%1 av %2 system, dragna med fröet %3.</translation>
    </message>
    <message>
        <source>Method: the systems ordered by criticality, organisation and SHA-256 of &quot;seed:number&quot;; taken at equal intervals from a start that the seed gives. The same inventory, size and seed give the same systems.</source>
        <translation>Metod: systemen ordnas efter kritikalitet, organisation och SHA-256 av &quot;frö:nummer&quot; och tas med jämna mellanrum från en början som fröet ger. Samma inventering, storlek och frö ger samma system.</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sektor</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>Ifyllt</translation>
    </message>
    <message>
        <source>Open errors</source>
        <translation>Öppna fel</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Granskad</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Vad som frågas</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Godkända</translation>
    </message>
    <message>
        <source>Consolidated</source>
        <translation>Konsolideras</translation>
    </message>
    <message>
        <source>Load (person-days)</source>
        <translation>Belastning (persondagar)</translation>
    </message>
    <message>
        <source>Work (EUR)</source>
        <translation>Arbete (EUR)</translation>
    </message>
    <message>
        <source>Bridges (EUR)</source>
        <translation>Bryggor (EUR)</translation>
    </message>
    <message>
        <source>New solutions (EUR)</source>
        <translation>Nya lösningar (EUR)</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Cut-over</source>
        <translation>Övergång</translation>
    </message>
    <message>
        <source>What keeps it</source>
        <translation>Vad som hindrar</translation>
    </message>
    <message>
        <source>First room</source>
        <translation>Första plats</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Organ</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Paragraf</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Ärende</translation>
    </message>
    <message>
        <source>Working group</source>
        <translation>Arbetsgrupp</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Förslag</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ställning</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>Avvikande</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Senast</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ägare</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Fält</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Taken over on</source>
        <translation>Övertas den</translation>
    </message>
    <message>
        <source>Consolidated in</source>
        <translation>Konsolideras</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Händelse</translation>
    </message>
    <message>
        <source>Evidence seen</source>
        <translation>Sett underlag</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmärkning</translation>
    </message>
    <message>
        <source>A signed-off snapshot needs a ground: say why and for whom it is signed.</source>
        <translation>En undertecknad ögonblicksbild behöver en grund: säg varför och för vem den undertecknas.</translation>
    </message>
    <message>
        <source>The project has changed since the snapshot was made. Sign again.</source>
        <translation>Projektet har ändrats efter att ögonblicksbilden gjordes. Underteckna på nytt.</translation>
    </message>
    <message>
        <source>The snapshot was not signed: it was stopped.</source>
        <translation>Ögonblicksbilden undertecknades inte: den avbröts.</translation>
    </message>
    <message>
        <source>%1 does not hold.</source>
        <translation>%1 håller inte.</translation>
    </message>
    <message>
        <source>%1 is no signed-off snapshot of Aallokko.</source>
        <translation>%1 är ingen undertecknad ögonblicksbild av Aallokko.</translation>
    </message>
    <message>
        <source>Its content has been changed: the hash does not match.</source>
        <translation>Dess innehåll har ändrats: hashen stämmer inte.</translation>
    </message>
    <message>
        <source>It is of another project.</source>
        <translation>Den är av ett annat projekt.</translation>
    </message>
    <message>
        <source>The audit trail has another entry %1 than when it was signed.</source>
        <translation>Ändringsloggen har en annan anteckning %1 än vid undertecknandet.</translation>
    </message>
    <message>
        <source>The audit trail itself does not hold.</source>
        <translation>Ändringsloggen själv håller inte.</translation>
    </message>
    <message>
        <source>The inventory of version %1 is not the one in the file.</source>
        <translation>Inventeringens version %1 är inte den som finns i filen.</translation>
    </message>
    <message>
        <source>The signing is not recorded in the audit trail.</source>
        <translation>Undertecknandet är inte antecknat i ändringsloggen.</translation>
    </message>
    <message>
        <source>The snapshot holds: inventory version %1, signed by %2 on %3.</source>
        <translation>Ögonblicksbilden håller: inventeringens version %1, undertecknad av %2 den %3.</translation>
    </message>
    <message>
        <source>The snapshot does not hold.</source>
        <translation>Ögonblicksbilden håller inte.</translation>
    </message>
    <message>
        <source>signed-off snapshot of version %1</source>
        <translation>undertecknad ögonblicksbild av version %1</translation>
    </message>
    <message>
        <source>Signed-off snapshot of inventory version %1</source>
        <translation>Undertecknad ögonblicksbild av inventeringens version %1</translation>
    </message>
    <message>
        <source>Entries of the trail</source>
        <translation>Loggens anteckningar</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>And %1 others are full in some quarter; the export of the plan lists them all.</source>
        <translation>Dessutom är %1 andra fulla något kvartal; exporten av planen räknar upp alla.</translation>
    </message>
    <message>
        <source>%1 added: %2</source>
        <translation>%1 tillagd: %2</translation>
    </message>
    <message>
        <source>%1 changed: %2</source>
        <translation>%1 ändrad: %2</translation>
    </message>
    <message>
        <source>%1 removed: %2</source>
        <translation>%1 borttagen: %2</translation>
    </message>
    <message>
        <source>%1: %2 rows at once</source>
        <translation>%1: %2 rader på en gång</translation>
    </message>
    <message>
        <source>A measure needs a title. Write what is to be done.</source>
        <translation>En åtgärd behöver ett namn. Skriv vad som ska göras.</translation>
    </message>
    <message>
        <source>A position needs the group that takes it. Write the name of the working group.</source>
        <translation>Ett ställningstagande behöver den grupp som har gjort det. Skriv arbetsgruppens namn.</translation>
    </message>
    <message>
        <source>A decision needs the body that made it, such as the board of the region.</source>
        <translation>Ett beslut behöver det organ som fattade det, till exempel landskapsstyrelsen.</translation>
    </message>
    <message>
        <source>The row %1 is no longer there. Somebody has removed it.</source>
        <translation>Raden %1 finns inte längre. Någon har tagit bort den.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date. Write it as 31.12.2019 or 2019-12-31.</source>
        <translation>”%1” är inget datum. Skriv det som 31.12.2019 eller 2019-12-31.</translation>
    </message>
    <message>
        <source>The table holds no row with a title: nothing was added.</source>
        <translation>Tabellen har ingen rad med namn: inget lades till.</translation>
    </message>
    <message>
        <source>This list has no field &quot;%1&quot;.</source>
        <translation>Listan har inget fält ”%1”.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>öppen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klar</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>pågår</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>slopad</translation>
    </message>
    <message>
        <source>%1, place in the plan</source>
        <translation>%1, plats i planen</translation>
    </message>
    <message>
        <source>%1, finding %2</source>
        <translation>%1, iakttagelse %2</translation>
    </message>
    <message>
        <source>One installation twice: %1</source>
        <translation>Samma installation två gånger: %1</translation>
    </message>
    <message>
        <source>One product: %1</source>
        <translation>Samma produkt: %1</translation>
    </message>
    <message>
        <source>One function: %1</source>
        <translation>Samma funktion: %1</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Ställningstaganden</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>Dissenting</source>
        <translation>Avvikande</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Skrivet av</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Beslutat</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Beslutat av</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>försenad</translation>
    </message>
    <message>
        <source>dissents</source>
        <translation>avvikande åsikt</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>förordar</translation>
    </message>
    <message>
        <source>%1 added.</source>
        <translation>%1 tillagd.</translation>
    </message>
    <message>
        <source>%1 removed.</source>
        <translation>%1 borttagen.</translation>
    </message>
    <message>
        <source>Measures added: %1.</source>
        <translation>Åtgärder tillagda: %1.</translation>
    </message>
    <message>
        <source>Nothing in this list.</source>
        <translation>Listan är tom.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a list of the work plan. There are: measures, positions, decisions.</source>
        <translation>”%1” är ingen lista i arbetsplanen. Listorna är: measures, positions, decisions.</translation>
    </message>
    <message>
        <source>The last cut-over by quarter: in half of the cases %1 or before, in more than one of ten only after %2. Planned: %3.</source>
        <translation>Kvartalet för den sista driftsättningen: i hälften av fallen %1 eller tidigare, i fler än ett av tio först efter %2. Planerat: %3.</translation>
    </message>
    <message>
        <source>The last cut-over by quarter: in at least half of the cases only after %1. Planned: %2.</source>
        <translation>Kvartalet för den sista driftsättningen: i minst hälften av fallen först efter %1. Planerat: %2.</translation>
    </message>
</context>
<context>
    <name>start</name>
    <message>
        <source>Plans the consolidation waves of a region&apos;s information systems.</source>
        <translation>Planerar konsolideringen av ett landskaps informationssystem i vågor.</translation>
    </message>
    <message>
        <source>Project to open (.aallokko).</source>
        <translation>Projekt som öppnas (.aallokko).</translation>
    </message>
    <message>
        <source>[file]</source>
        <translation>[fil]</translation>
    </message>
    <message>
        <source>Language: fi, sv or en.</source>
        <translation>Språk: fi, sv eller en.</translation>
    </message>
    <message>
        <source>Theme: system, light or dark.</source>
        <translation>Tema: system, light eller dark.</translation>
    </message>
    <message>
        <source>Filter of the Inventory page.</source>
        <translation>Filter för inventeringssidan.</translation>
    </message>
    <message>
        <source>System to select, by number.</source>
        <translation>Nummer på systemet som väljs.</translation>
    </message>
    <message>
        <source>File to show in the Import page; may be repeated.</source>
        <translation>Fil som visas på importsidan. Kan upprepas.</translation>
    </message>
    <message>
        <source>Run the planner for this many seconds.</source>
        <translation>Planera så här många sekunder.</translation>
    </message>
    <message>
        <source>Save a picture of the window and end.</source>
        <translation>Spara en bild av fönstret och avsluta.</translation>
    </message>
    <message>
        <source>Save the picture after this many seconds.</source>
        <translation>Spara bilden efter så här många sekunder.</translation>
    </message>
    <message>
        <source>Tab of the Import page: 0, 1 or 2.</source>
        <translation>Flik på importsidan: 0, 1 eller 2.</translation>
    </message>
    <message>
        <source>Make a project from the synthetic example region.</source>
        <translation>Skapa ett projekt av det påhittade exempellandskapet.</translation>
    </message>
    <message>
        <source>Open the reasons for the selection.</source>
        <translation>Öppna motiveringen till valet.</translation>
    </message>
    <message>
        <source>Size of the window, such as 1440x900.</source>
        <translation>Fönstrets storlek, till exempel 1440x900.</translation>
    </message>
    <message>
        <source>Neither read nor store settings of earlier starts.</source>
        <translation>Varken läs eller spara inställningar.</translation>
    </message>
    <message>
        <source>Question of the Graph page: waves, groups, around, stops, between, cycles or matrix.</source>
        <translation>Frågan på grafsidan: waves, groups, around, stops, between, cycles eller matrix.</translation>
    </message>
    <message>
        <source>Page to show first: overview, inventory, import, duplicates, graph, waves, roadmap, scenarios, quality, audit or reports.</source>
        <translation>Sida som visas först: overview, inventory, import, duplicates, graph, waves, roadmap, scenarios, quality, audit eller reports.</translation>
    </message>
</context>
<context>
    <name>aallokko::gui::WorkDelegate</name>
    <message>
        <source>Write here…</source>
        <translation>Skriv här…</translation>
    </message>
    <message>
        <source>Names between semicolons</source>
        <translation>Namn åtskilda med semikolon</translation>
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
        <translation>Alla ställningstaganden</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Alla lägen</translation>
    </message>
    <message>
        <source>Not closed</source>
        <translation>Öppna och pågående</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Försenade</translation>
    </message>
    <message>
        <source>All responsible</source>
        <translation>Alla ansvariga</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Alla arbetsgrupper</translation>
    </message>
    <message>
        <source>All bodies</source>
        <translation>Alla organ</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>No row matches. Remove one of the filters above.</source>
        <translation>Ingen rad motsvarar villkoren. Ta bort något filter ovanför.</translation>
    </message>
    <message>
        <source>No measures yet. A measure is work to do, with who and by when: press Insert, or paste a table from a spreadsheet program.</source>
        <translation>Det finns inga åtgärder ännu. En åtgärd är ett arbete med ansvarig och tidsfrist: tryck på Insert eller klistra in en tabell från ett kalkylprogram.</translation>
    </message>
    <message>
        <source>No positions yet. A position is what a working group says of a plan or another proposal; dissent is kept. Press Insert.</source>
        <translation>Det finns inga ställningstaganden ännu. Ett ställningstagande är vad en arbetsgrupp säger om en plan eller ett annat förslag; avvikande åsikter sparas. Tryck på Insert.</translation>
    </message>
    <message>
        <source>No decisions yet. A decision is what a body decided formally, with its day and section. Press Insert.</source>
        <translation>Det finns inga beslut ännu. Ett beslut är vad ett organ formellt har beslutat, med dag och paragraf. Tryck på Insert.</translation>
    </message>
    <message>
        <source>F2 edits a cell, Insert adds a row, Delete removes.</source>
        <translation>F2 redigerar en cell, Insert lägger till en rad, Delete tar bort.</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>Filter: words of any column</source>
        <translation>Filter: ord i vilken kolumn som helst</translation>
    </message>
    <message>
        <source>Status shown</source>
        <translation>Läge som visas</translation>
    </message>
    <message>
        <source>Person or group shown</source>
        <translation>Person eller grupp som visas</translation>
    </message>
</context>
<context>
    <name>aallokko::gui::WorkPlanPage</name>
    <message>
        <source>Work plan</source>
        <translation>Arbetsplan</translation>
    </message>
    <message>
        <source>Linked: %1</source>
        <translation>Kopplat: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n rad kopierad.</numerusform>
            <numerusform>%n rader kopierade.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Urklipp</translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s) stored.</source>
        <translation>
            <numerusform>%n åtgärd sparad.</numerusform>
            <numerusform>%n åtgärder sparade.</numerusform>
        </translation>
    </message>
    <message>
        <source>Measures from a table</source>
        <translation>Åtgärder från en tabell</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.ods *.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tabeller (*.xlsx *.ods *.csv *.tsv *.txt);;Alla filer (*)</translation>
    </message>
    <message>
        <source>Save what is shown</source>
        <translation>Spara det som visas</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;CSV table (*.csv);;Web page (*.html)</source>
        <translation>Excel-arbetsbok (*.xlsx);;CSV-tabell (*.csv);;Webbsida (*.html)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Skrivet: %1</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Lägg till en rad</translation>
    </message>
    <message>
        <source>Begins a new row in the list</source>
        <translation>Börjar en ny rad i listan</translation>
    </message>
    <message>
        <source>Mark done</source>
        <translation>Markera som klar</translation>
    </message>
    <message>
        <source>Sets the status of the selected rows to done</source>
        <translation>Markerar de valda raderna som klara</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Removes the selected rows; can be undone</source>
        <translation>Tar bort de valda raderna; kan ångras</translation>
    </message>
    <message>
        <source>Show the systems</source>
        <translation>Visa systemen</translation>
    </message>
    <message>
        <source>Goes to the systems of the selected rows</source>
        <translation>Går till de valda radernas system</translation>
    </message>
    <message>
        <source>Link the selected system</source>
        <translation>Koppla det valda systemet</translation>
    </message>
    <message>
        <source>Links the system that is selected in the program to the selected measures</source>
        <translation>Kopplar systemet som är valt i programmet till de valda åtgärderna</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Kopiera raderna</translation>
    </message>
    <message>
        <source>Copies the selected rows for a spreadsheet program</source>
        <translation>Kopierar de valda raderna till ett kalkylprogram</translation>
    </message>
    <message>
        <source>Paste measures</source>
        <translation>Klistra in åtgärder</translation>
    </message>
    <message>
        <source>Adds the rows of a copied table: title, responsible, due, status, systems</source>
        <translation>Lägger till raderna i en kopierad tabell: åtgärd, ansvarig, tidsfrist, läge, system</translation>
    </message>
    <message>
        <source>Measures from a file…</source>
        <translation>Åtgärder från en fil…</translation>
    </message>
    <message>
        <source>Adds the measures of a spreadsheet or CSV</source>
        <translation>Lägger till åtgärderna i ett kalkylblad eller en CSV-fil</translation>
    </message>
    <message>
        <source>Save what is shown…</source>
        <translation>Spara det som visas…</translation>
    </message>
    <message>
        <source>Saves the rows shown as XLSX, CSV or HTML</source>
        <translation>Sparar raderna som visas som XLSX, CSV eller HTML</translation>
    </message>
    <message>
        <source>Link a system by name</source>
        <translation>Koppla ett system med namn</translation>
    </message>
    <message>
        <source>Link a system to the selected measures</source>
        <translation>Koppla ett system till de valda åtgärderna</translation>
    </message>
    <message>
        <source>Lists of the work plan</source>
        <translation>Arbetsplanens listor</translation>
    </message>
    <message>
        <source>Open measures: %1, overdue: %2</source>
        <translation>Öppna åtgärder: %1, försenade: %2</translation>
    </message>
    <message>
        <source>Here stand the measures, positions and decisions.
There is no project yet: open one, or the example.</source>
        <translation>Här finns åtgärder, ställningstaganden och beslut.
Det finns inget projekt ännu: öppna ett eller exemplet.</translation>
    </message>
</context>
<context>
    <name>aallokko::models::WorkTable</name>
    <message>
        <source>A new row: it is stored when &quot;%1&quot; has been written.</source>
        <translation>En ny rad: den sparas när ”%1” har skrivits.</translation>
    </message>
</context>
</TS>
