// SPDX-License-Identifier: GPL-3.0-or-later
//
// Headings, refusals and the instructions of the first sheet. What the fields ask stands in
// request_help.cpp.
#include "core/exchange/request_texts.h"

#include <array>

namespace aallokko::exchange {

namespace {

constexpr std::array words{
    FormText{"Ohje", "Anvisning", "Instructions"},
    FormText{"Järjestelmät", "System", "Systems"},
    FormText{"Liittymät", "Gränssnitt", "Interfaces"},
    FormText{"Kenttien selitykset", "Fälten förklarade", "Fields explained"},
    FormText{"Tunniste", "Identifierare", "Identifier"},
    FormText{"Rivin avain (ei muuteta)", "Radens nyckel (ändras inte)", "Row key (do not change)"},
    FormText{"Pakolliset", "Obligatoriska", "Obligatory"},
    FormText{"Pakollisista kentistä täytetty", "Obligatoriska fält ifyllda",
             "Obligatory fields filled in"},
    FormText{"Kenttä", "Fält", "Field"},
    FormText{"Tärkeys", "Vikt", "Importance"},
    FormText{"Näin täytetään", "Så fyller du i", "How to fill in"},
    FormText{"Vaihtoehdot", "Alternativ", "Choices"},
    FormText{"pakollinen", "obligatoriskt", "obligatory"},
    FormText{"tarpeellinen", "behövligt", "needed"},
    FormText{"hyödyllinen", "nyttigt", "useful"},
    FormText{"Avainta ei muuteta: siitä rivi tunnetaan. Uusi rivi ei tarvitse avainta.",
             "Nyckeln ändras inte: raden känns igen på den. En ny rad behöver ingen nyckel.",
             "The key is not changed: the row is recognised by it. A new row needs no key."},
    FormText{"Valitse vastaus luettelosta.", "Välj svaret ur listan.",
             "Choose the answer from the list."},
    FormText{"Rivin pysyvä tunniste. Lomake täyttää sen itse; uudella rivillä se on tyhjä.",
             "Radens bestående identifierare. Blanketten fyller i den själv; på en ny rad är den "
             "tom.",
             "The row's lasting identifier. The form fills it in itself; it is empty on a new "
             "row."},
    FormText{"Tämä on synteettistä esimerkkiaineistoa, ei todellisen organisaation tietoja.",
             "Detta är syntetiskt exempelmaterial, inte en verklig organisations uppgifter.",
             "This is synthetic example data, not the data of a real organisation."}};

constexpr std::array lines{
    FormText{"%1: tietojärjestelmien ja liittymien luettelo",
             "%1: förteckning över informationssystem och gränssnitt",
             "%1: inventory of information systems and interfaces"},
    FormText{"Lomakkeella on jo tunnetut järjestelmät (%2 kpl). Tarkista tiedot, korjaa "
             "virheet ja täydennä puuttuvat. Vastaajaksi sopii se, joka tuntee "
             "järjestelmät: tietohallinto yhdessä pääkäyttäjien kanssa.",
             "Blanketten innehåller de redan kända systemen (%2 st.). Kontrollera "
             "uppgifterna, rätta fel och fyll i det som saknas. Lämplig svarare är den som "
             "känner systemen: dataförvaltningen tillsammans med huvudanvändarna.",
             "The form holds the systems known so far (%2). Check them, correct errors and "
             "fill in what is missing. Those who know the systems answer best: the "
             "information management together with the main users."},
    FormText{"1. Täytä taulukot \"Järjestelmät\" ja \"Liittymät\". Tähdellä (*) merkityt "
             "kentät ovat pakollisia; sarake \"Pakolliset\" näyttää, montako niistä on "
             "täytetty.",
             "1. Fyll i bladen \"System\" och \"Gränssnitt\". Fält med asterisk (*) är "
             "obligatoriska; kolumnen \"Obligatoriska\" visar hur många av dem som är "
             "ifyllda.",
             "1. Fill in the sheets \"Systems\" and \"Interfaces\". Fields with an asterisk "
             "(*) are obligatory; the column \"Obligatory\" shows how many of them are "
             "filled in."},
    FormText{"2. Jos vastausta ei ole, kirjoita se sanoin: \"ei ole\" = tarkistettu, ei "
             "ole; \"ei tietoa\" = ei tiedetä; \"ei sovellu\" = kysymys ei koske tätä "
             "järjestelmää. Tyhjä solu tarkoittaa, ettei kukaan ole vielä vastannut.",
             "2. Om det inte finns något svar, skriv det i ord: \"finns inte\" = "
             "kontrollerat, finns inte; \"vet ej\" = okänt; \"ej tillämpligt\" = frågan "
             "gäller inte systemet. En tom cell betyder att ingen ännu har svarat.",
             "2. Where there is no answer, say so in words: \"none\" = checked, there is "
             "none; \"not known\" = nobody knows; \"not applicable\" = the question does "
             "not concern the system. An empty cell means that nobody has answered yet."},
    FormText{"3. Päivämäärät muodossa 31.12.2019, eurot kokonaisina ilman arvonlisäveroa, "
             "useat vastaukset puolipisteellä erotettuina.",
             "3. Datum i formen 31.12.2019, euro i hela tal utan mervärdesskatt, flera svar "
             "åtskilda med semikolon.",
             "3. Dates as 31.12.2019, whole euros without value added tax, several answers "
             "with semicolons between them."},
    FormText{"4. Rivejä saa lajitella, suodattaa ja lisätä, ja niiden soluja kopioida; omia "
             "sarakkeita saa lisätä, niiden otsikot riville 1. Uudelle järjestelmälle oma rivi "
             "taulukon loppuun tai väliin. Poistettu tai tyhjennetty rivi ei poista "
             "järjestelmää: kerro poistosta kentässä \"Elinkaaren vaihe\".",
             "4. Rader får sorteras, filtreras och läggas till, och deras celler kopieras; egna "
             "kolumner får läggas till med rubriker på rad 1. Ett nytt system får en egen rad "
             "sist eller emellan. En borttagen eller tömd rad tar inte bort systemet: berätta "
             "om avvecklingen i fältet om livscykeln.",
             "4. Rows may be sorted, filtered and added, and their cells copied; columns of your "
             "own may be added, with their headings on row 1. A new system gets a row of its own "
             "at the end or in between. A deleted or emptied row does not delete the system: "
             "tell of it in the field of the life cycle."},
    FormText{"5. Otsikot ja tunnisteet on suojattu ilman salasanaa. Palauta tiedosto "
             "xlsx-muodossa sille, jolta sen sait. Nimen saa vaihtaa.",
             "5. Rubrikerna och identifierarna är skyddade utan lösenord. Returnera filen i "
             "xlsx-format till den som sände den. Filens namn får ändras.",
             "5. The headers and identifiers are protected without a password. Return the file "
             "as xlsx to whoever sent it. It may be renamed."},
    FormText{"Jokainen kenttä on selitetty taulukossa \"Kenttien selitykset\" ja otsikon "
             "huomautuksessa.",
             "Varje fält förklaras på bladet \"Fälten förklarade\" och i rubrikens "
             "kommentar.",
             "Every field is explained on the sheet \"Fields explained\" and in the comment "
             "of its header."}};

constexpr std::array helps{
    FormText{"Vapaa teksti.", "Fri text.", "Free text."},
    FormText{"Luku.", "Tal.", "A number."},
    FormText{"Kokonaisia euroja ilman arvonlisäveroa.", "Hela euro utan mervärdesskatt.",
             "Whole euros without value added tax."},
    FormText{"Vuosiluku.", "Årtal.", "A year."},
    FormText{"Päivämäärä, esimerkiksi 31.12.2019; jatkuva: toistaiseksi.",
             "Datum, till exempel 31.12.2019; fortlöpande: tills vidare.",
             "A date, for example 31.12.2019; an open end: until further notice."},
    FormText{"Valitse luettelosta.", "Välj ur listan.", "Choose from the list."},
    FormText{"Yksi tai useampi, puolipiste väliin.", "Ett eller flera, semikolon emellan.",
             "One or more, with semicolons between them."},
    FormText{"Kyllä tai ei.", "Ja eller nej.", "Yes or no."}};

} // namespace

QString formWord(FormWord word, model::Language language) {
    return words[static_cast<std::size_t>(word)].in(language);
}

std::span<const FormText> instructions() {
    return lines;
}

QString answerHelp(int kind, model::Language language) {
    return helps[static_cast<std::size_t>(kind)].in(language);
}

} // namespace aallokko::exchange
