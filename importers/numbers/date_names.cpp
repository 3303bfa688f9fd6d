// SPDX-License-Identifier: GPL-3.0-or-later
//
// The languages of files that are likely to be met. A locale number has its language in the lowest
// ten bits; what stands above its sixteen bits says calendar and digits.
#include "importers/numbers/date_names.h"

#include <algorithm>
#include <charconv>

namespace aallokko::importers {

namespace {

// clang-format off
constexpr std::array NAMES{
    DateNames{0x09,
              "en",
              {"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"},
              {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"},
              {"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"},
              {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"}},
    DateNames{0x0B,
              "fi",
              {"tammikuu", "helmikuu", "maaliskuu", "huhtikuu", "toukokuu", "kesäkuu", "heinäkuu", "elokuu", "syyskuu", "lokakuu", "marraskuu", "joulukuu"},
              {"tammi", "helmi", "maalis", "huhti", "touko", "kesä", "heinä", "elo", "syys", "loka", "marras", "joulu"},
              {"sunnuntai", "maanantai", "tiistai", "keskiviikko", "torstai", "perjantai", "lauantai"},
              {"su", "ma", "ti", "ke", "to", "pe", "la"}},
    DateNames{0x1D,
              "sv",
              {"januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december"},
              {"jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"},
              {"söndag", "måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag"},
              {"sön", "mån", "tis", "ons", "tor", "fre", "lör"}},
    DateNames{0x07,
              "de",
              {"Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"},
              {"Jan", "Feb", "Mrz", "Apr", "Mai", "Jun", "Jul", "Aug", "Sep", "Okt", "Nov", "Dez"},
              {"Sonntag", "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag"},
              {"So", "Mo", "Di", "Mi", "Do", "Fr", "Sa"}},
    DateNames{0x0C,
              "fr",
              {"janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"},
              {"janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."},
              {"dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"},
              {"dim.", "lun.", "mar.", "mer.", "jeu.", "ven.", "sam."}},
    DateNames{0x0A,
              "es",
              {"enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"},
              {"ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic"},
              {"domingo", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado"},
              {"dom", "lun", "mar", "mié", "jue", "vie", "sáb"}},
    DateNames{0x06,
              "da",
              {"januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november", "december"},
              {"jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"},
              {"søndag", "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag"},
              {"sø", "ma", "ti", "on", "to", "fr", "lø"}},
    DateNames{0x14,
              "nb",
              {"januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "desember"},
              {"jan", "feb", "mar", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "des"},
              {"søndag", "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag"},
              {"sø.", "ma.", "ti.", "on.", "to.", "fr.", "lø."}},
    DateNames{0x13,
              "nl",
              {"januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"},
              {"jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"},
              {"zondag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag"},
              {"zo", "ma", "di", "wo", "do", "vr", "za"}},
    DateNames{0x10,
              "it",
              {"gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto", "settembre", "ottobre", "novembre", "dicembre"},
              {"gen", "feb", "mar", "apr", "mag", "giu", "lug", "ago", "set", "ott", "nov", "dic"},
              {"domenica", "lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato"},
              {"dom", "lun", "mar", "mer", "gio", "ven", "sab"}},
    DateNames{0x25,
              "et",
              {"jaanuar", "veebruar", "märts", "aprill", "mai", "juuni", "juuli", "august", "september", "oktoober", "november", "detsember"},
              {"jaan", "veebr", "märts", "apr", "mai", "juuni", "juuli", "aug", "sept", "okt", "nov", "dets"},
              {"pühapäev", "esmaspäev", "teisipäev", "kolmapäev", "neljapäev", "reede", "laupäev"},
              {"P", "E", "T", "K", "N", "R", "L"}},
    DateNames{0x16,
              "pt",
              {"janeiro", "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto", "setembro", "outubro", "novembro", "dezembro"},
              {"jan", "fev", "mar", "abr", "mai", "jun", "jul", "ago", "set", "out", "nov", "dez"},
              {"domingo", "segunda-feira", "terça-feira", "quarta-feira", "quinta-feira", "sexta-feira", "sábado"},
              {"dom", "seg", "ter", "qua", "qui", "sex", "sáb"}},
};
// clang-format on

constexpr std::uint32_t LANGUAGE_BITS = 0x3FF;
constexpr std::uint32_t FINNISH = 0x0B;
constexpr std::uint32_t SYSTEM_LOCALES = 0xF000; // "F800": the date as the machine writes it

} // namespace

std::string DateNames::monthOfDay(std::size_t month) const {
    std::string name(months[month]);
    return language == FINNISH ? name + "ta" : name;
}

const DateNames& dateNames(std::string_view locale) {
    std::uint32_t number = 0;
    const char* const end = locale.data() + locale.size();
    const auto [rest, status] = std::from_chars(locale.data(), end, number, 16);
    const bool isNumber = status == std::errc{} && rest == end;
    number &= 0xFFFFU;
    const auto found = std::find_if(NAMES.begin(), NAMES.end(), [&](const DateNames& names) {
        if (isNumber)
            return number < SYSTEM_LOCALES && (number & LANGUAGE_BITS) == names.language;
        return locale.substr(0, locale.find('-')) == names.tag;
    });
    return found == NAMES.end() ? NAMES.front() : *found;
}

} // namespace aallokko::importers
