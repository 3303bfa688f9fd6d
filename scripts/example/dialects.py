# SPDX-License-Identifier: GPL-3.0-or-later
"""How each of the 32 organisations writes its file: format, columns, header words, dates, scales.

The header words are those that municipal clerks would use; they were written here without looking
at the importer's synonym list on purpose.
"""
from dataclasses import dataclass, field

SMALL = ["name", "purpose", "functions", "transfer_scope", "user_count", "owner", "vendor", "contract_end",
         "annual_cost", "personal_data", "criticality", "interfaces"]
MEDIUM = ["system_id", "name", "product", "unit", "purpose", "functions", "transfer_scope", "user_count", "owner",
          "system_manager", "vendor", "hosting_provider", "contract_ref", "contract_end", "notice_months",
          "annual_cost", "lifecycle", "hosting_model", "personal_data", "publicity", "gdpr_record", "criticality",
          "interfaces", "national_services", "day_one", "disposition", "target_system", "record_date"]
LARGE = ["system_id", "name", "product", "version", "unit", "using_organisations", "purpose", "functions", "category",
         "sector_dependence", "transfer_scope", "audience", "user_count", "owner", "system_manager", "vendor",
         "hosting_provider", "contract_ref", "contract_end", "notice_months", "contract_transferable", "annual_cost",
         "licence_cost", "lifecycle", "in_use_year", "end_of_life", "hosting_model", "authentication", "data_stores",
         "personal_data", "publicity", "gdpr_record", "criticality", "service_hours", "recovery_plan", "interfaces",
         "national_services", "day_one", "disposition", "target_system", "wave", "migration_effort", "record_date",
         "notes"]
SMALL_PLAN = SMALL + ["disposition", "record_date"]
GROUPS = {"Perustiedot": LARGE[:6], "Käyttö": LARGE[6:13], "Vastuut": LARGE[13:17], "Sopimus": LARGE[17:21],
          "Kustannukset": LARGE[21:23], "Elinkaari ja tekniikka": LARGE[23:29], "Tiedot": LARGE[29:32],
          "Jatkuvuus": LARGE[32:35], "Riippuvuudet": LARGE[35:37], "Muutos": LARGE[37:42], "Muuta": LARGE[42:]}

HEADERS = {
    "system_id": ["Tunnus", "Järjestelmätunnus", "Nro"], "organisation": ["Organisaatio", "Kunta", "Omistava organisaatio"],
    "name": ["Järjestelmän nimi *", "Tietojärjestelmä", "Järjestelmä", "Sovellus", "Ohjelmiston nimi", "Järjestelmän nimi"],
    "product": ["Tuote", "Tuotenimi", "Kaupallinen nimi"], "version": ["Versio"],
    "unit": ["Toimiala", "Palvelualue", "Hallintokunta"],
    "using_organisations": ["Käyttäjäkunnat", "Käyttävät organisaatiot", "Mukana olevat kunnat"],
    "purpose": ["Käyttötarkoitus", "Mihin käytetään", "Kuvaus", "Käyttötarkoitus (lyhyesti)"],
    "functions": ["Tehtävä", "Lakisääteinen tehtävä", "Tehtäväalue", "Tehtävät"],
    "category": ["Järjestelmäluokka", "Järjestelmätyyppi"], "sector_dependence": ["TOSI/TORI"],
    "transfer_scope": ["Siirtyy maakuntaan", "Siirtyykö maakuntaan?", "Siirtyminen", "Siirtyy (x/osin/jää)", "Siirtyvä"],
    "audience": ["Kohderyhmä", "Käyttäjäryhmät"],
    "user_count": ["Käyttäjiä kpl", "Käyttäjämäärä", "Käyttäjien lkm", "KÄYTTÄJIÄ (n.)", "Käyttäjät"],
    "owner": ["Omistaja", "Järjestelmän omistaja", "Omistaja (rooli) *", "Toiminnallinen omistaja"],
    "system_manager": ["Pääkäyttäjä", "Järjestelmävastaava", "Pääkäyttäjä(t)"],
    "vendor": ["Toimittaja", "Järjestelmätoimittaja", "Ohjelmistotoimittaja", "Toimittaja (yritys)"],
    "hosting_provider": ["Käyttöpalvelu", "Konesali", "Käyttöpalvelun toimittaja"],
    "contract_ref": ["Sopimusnro / dnro", "Sopimusnumero", "Diaarinumero"],
    "contract_end": ["Sopimus päättyy", "Sopimuskausi päättyy", "Sop. päättyy", "Voimassa asti", "Sopimuksen päättymispvm"],
    "notice_months": ["Irtisanomisaika (kk)", "Irtisanomisaika kk", "Irtisanominen, kk"],
    "contract_transferable": ["Sopimuksen siirto"],
    "annual_cost": ["Vuosikustannus (€)", "Vuosikust. €/v (alv 0 %)", "Kustannukset/vuosi", "Ylläpitokustannukset (€)",
                    "Vuosimaksu €, alv 0"],
    "licence_cost": ["Lisenssimaksut (€)", "josta lisenssit €"], "lifecycle": ["Elinkaaren vaihe", "Elinkaari", "Käyttötila"],
    "in_use_year": ["Käyttöönottovuosi", "Otettu käyttöön"], "end_of_life": ["Tuki päättyy", "Poistovuosi"],
    "hosting_model": ["Tuotantotapa", "Palvelumalli", "SaaS/oma"], "authentication": ["Tunnistautuminen", "Kirjautuminen"],
    "data_stores": ["Rekisterit", "Tietovarannot"],
    "personal_data": ["Henkilötietoja", "Sisältää henkilötietoja", "HENKILÖTIEDOT", "Henkilötiedot?"],
    "publicity": ["Julkisuus", "Tietojen julkisuus", "Salassapito"],
    "gdpr_record": ["Rekisteriseloste", "Tietosuojaseloste", "Seloste käsittelytoimista (on/ei)"],
    "criticality": ["Kriittisyys", "Tärkeys", "Kriittisyysluokka", "Toiminnan kriittisyys"],
    "service_hours": ["Palveluaika", "Tukiaika"], "recovery_plan": ["Toipumissuunnitelma", "Jatkuvuussuunnitelma"],
    "interfaces": ["Liittymät", "Rajapinnat", "Integraatiot", "Liittymät muihin järjestelmiin", "Liittyvät järjestelmät"],
    "national_services": ["Kansalliset palvelut", "Kansalliset liittymät"], "day_one": ["Päivä 1 -vaatimus", "Päivä 1"],
    "disposition": ["Ratkaisu", "Toimenpide-ehdotus", "Mitä tehdään", "Toimenpide"],
    "target_system": ["Kohdejärjestelmä", "Korvaava järjestelmä"], "wave": ["Aalto", "Vaihe/aalto"],
    "migration_effort": ["Siirtotyömäärä (htp)"], "record_date": ["Päivitetty", "Tilanne pvm", "Tarkistettu"],
    "notes": ["Huomautukset", "Lisätietoja", "Huom."], "retention": ["Säilytysaika"],
}
SWEDISH = {
    "system_id": "Beteckning", "name": "Systemets namn", "product": "Produkt", "unit": "Sektor", "purpose": "Användningsändamål",
    "functions": "Uppgift", "transfer_scope": "Överförs till landskapet", "user_count": "Antal användare", "owner": "Systemägare",
    "system_manager": "Huvudanvändare", "vendor": "Leverantör", "contract_end": "Avtalet upphör",
    "notice_months": "Uppsägningstid (mån)", "annual_cost": "Årskostnad (€, exkl. moms)", "lifecycle": "Livscykel",
    "hosting_model": "Driftsform", "personal_data": "Personuppgifter", "publicity": "Offentlighet",
    "criticality": "Kritikalitet", "interfaces": "Gränssnitt", "disposition": "Åtgärd", "record_date": "Uppdaterad",
}
LINK_HEADERS = {
    "source_system": ["Lähdejärjestelmä", "Lähettävä järjestelmä", "Mistä"],
    "target_system": ["Kohdejärjestelmä", "Vastaanottava järjestelmä", "Mihin"], "direction": ["Suunta"],
    "data_content": ["Tietosisältö", "Siirrettävät tiedot", "Tiedot"],
    "transfer_method": ["Tiedonsiirtotapa", "Siirtotapa", "Toteutustapa"],
    "frequency": ["Siirtotiheys", "Tiheys", "Ajastus"], "strength": ["Riippuvuuden vahvuus", "Pakollinen/valinnainen"],
}


@dataclass
class Dialect:
    org: str
    file: str
    format: str                       # csv, xlsx, ods, yaml
    columns: list
    headers: int = 0                  # which of the header words
    links: str = "cell"               # cell, or the name of the second sheet / list
    encoding: str = "utf-8"
    delimiter: str = ""
    eol: str = "\n"
    title: list = field(default_factory=list)
    total: bool = False               # 'Yhteensä' row at the end
    organisation: str = "file"        # file, column, block, sheet
    sheets: str = "Järjestelmät"
    layout: str = "plain"             # plain, two_rows, sections, domains (one sheet for each)
    scale: str = "label"              # label, number (4 most critical), reversed (1 most critical)
    enums: str = "label"              # label, code, short
    dates: str = "fi"                 # fi, iso, real, mixed
    money: str = "int"                # int, comma, about, thousand
    lists: str = "; "
    functions: str = "name"           # name, code, both
    words: str = "fi"                 # fi, sv
    edge_style: str = "plain"         # plain, arrow, word, prose
    extra: dict = field(default_factory=dict)

    def header(self, key):
        if key in self.extra:
            return self.extra[key]
        if self.words == "sv":
            return SWEDISH[key]
        return HEADERS[key][self.headers % len(HEADERS[key])]

    def has(self, key):
        return key in self.columns
