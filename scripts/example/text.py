# SPDX-License-Identifier: GPL-3.0-or-later
"""Turns a value into what a clerk types into the cell: words, dates, sums and lists of one dialect."""
import datetime
import random

import similar
from values import EMPTY, NA, NONE, OPEN_ENDED, UNKNOWN, Absent

# key: code -> (Finnish, Swedish)
LABELS = {
    "transfer_scope": {"full": ("Siirtyy kokonaan", "Överförs helt"), "partial": ("Siirtyy osittain (jaetaan)", "Överförs delvis (delas)"),
                       "stays": ("Jää kunnalle", "Stannar i kommunen"), "state": ("Tulee valtiolta", "Kommer från staten"),
                       "undecided": ("Avoin", "Öppen")},
    "personal_data": {"none": ("Ei henkilötietoja", "Inga personuppgifter"), "ordinary": ("Henkilötietoja", "Personuppgifter"),
                      "special": ("Erityisiä henkilötietoryhmiä", "Särskilda kategorier av personuppgifter"),
                      "client": ("Sosiaalihuollon asiakastietoja", "Klientuppgifter inom socialvården"),
                      "patient": ("Potilastietoja", "Patientuppgifter")},
    "publicity": {"public": ("Julkinen", "Offentlig"), "discretionary": ("Harkinnanvaraisesti annettava", "Lämnas ut enligt prövning"),
                  "secret": ("Salassa pidettävä", "Sekretessbelagd")},
    "criticality": {4: ("Erittäin korkea", "Mycket hög"), 3: ("Korkea", "Hög"), 2: ("Normaali", "Normal"), 1: ("Matala", "Låg")},
    "lifecycle": {"production": ("Tuotannossa", "I produktion"), "limited": ("Rajoitettu käyttö", "Begränsad användning"),
                  "phasing_out": ("Poistumassa", "Avvecklas"), "development": ("Kehityksessä", "Under utveckling"),
                  "retired": ("Poistunut", "Avvecklat")},
    "sector_dependence": {"sector": ("Toimialasidonnainen (TOSI)", ""), "common": ("Toimialariippumaton (TORI)", ""),
                          "infrastructure": ("Perustietotekniikka", "")},
    "audience": {"citizen": ("Kansalainen/asiakas", ""), "professional": ("Ammattilainen", ""), "admin": ("Hallinto", "")},
    "hosting_model": {"onprem": ("Oma konesali", "Egen datahall"), "inhouse": ("Sidosyksikkö", "In house-enhet (anknuten enhet)"),
                      "vendor": ("Toimittajan käyttöpalvelu", "Leverantörens driftstjänst"), "saas": ("SaaS/pilvi", "SaaS/moln"),
                      "workstation": ("Työasema-asennus", "Arbetsstationsinstallation"), "device": ("Laitteen osa", "Del av utrustning")},
    "authentication": {"local": ("Järjestelmän sisäinen", ""), "ad": ("AD", ""), "sso": ("Kertakirjautuminen", ""),
                       "card": ("Ammattikortti/toimikortti", "")},
    "service_hours": {"office": ("virka-aika (8-16)", ""), "extended": ("pidennetty virka-aika (7-20)", ""), "always": ("jatkuva 24/7", "")},
    "contract_transferable": {"by_law": ("Siirtyy lain nojalla", ""), "consent": ("Vaatii suostumuksen", ""), "split": ("Jaettava", ""),
                              "not_transferable": ("Ei siirrettävissä", ""), "unknown": ("Selvitettävä", "")},
    "day_one": {"D1_new": ("Uusi yhteinen valmis päivänä 1", ""), "D1_asis": ("Nykyinen jatkaa", ""), "later": ("Myöhempi vaihe", ""),
                "not_needed": ("Ei tarvita", "")},
    "disposition": {"transfer_as_is": ("Siirretään sellaisenaan", "Överförs som sådant"), "merge": ("Yhdistetään (sama tuote)", "Slås ihop (samma produkt)"),
                    "migrate": ("Siirretään kohdejärjestelmään", "Migreras till målsystem"),
                    "replace_new": ("Korvataan uudella hankinnalla", "Ersätts genom ny upphandling"),
                    "replace_national": ("Korvataan kansallisella ratkaisulla", "Ersätts med nationell lösning"),
                    "split": ("Jaetaan (kunta/alue)", "Delas (kommun/område)"), "archive": ("Suljetaan ja arkistoidaan", "Stängs och arkiveras"),
                    "retire": ("Lopetetaan", "Avvecklas"), "stay": ("Jää kunnalle", "Stannar i kommunen"),
                    "service_agreement": ("Kunta tuottaa siirtymäajan palveluna", "Kommunen producerar under övergångstiden"),
                    "undecided": ("Avoin", "Öppen")},
    "direction": {"in": ("Sisään (luku)", ""), "out": ("Ulos (kirjoitus)", ""), "both": ("Kaksisuuntainen", "")},
    "transfer_method": {"api": ("Rajapinta (REST/SOAP)", ""), "message": ("Sanoma (HL7/CDA/OVT/EDI)", ""), "file": ("Eräsiirto (tiedosto)", ""),
                        "db": ("Tietokantayhteys/näkymä", ""), "servicebus": ("Suomi.fi-palveluväylä", ""), "viewing": ("Katseluyhteys", ""),
                        "link": ("Kontekstilinkki", ""), "manual": ("Manuaalinen", "")},
    "frequency": {"realtime": ("Reaaliaikainen", ""), "daily": ("Päivittäin", ""), "weekly": ("Viikoittain", ""), "monthly": ("Kuukausittain", ""),
                  "yearly": ("Vuosittain", ""), "adhoc": ("Tarvittaessa", "")},
    "strength": {"hard": ("Pakollinen", ""), "soft": ("Korvattavissa väliaikaisesti", ""), "info": ("Tiedoksi", "")},
}
SHORT = {"transfer_scope": {"full": "kyllä", "partial": "osittain", "stays": "ei", "state": "kyllä", "undecided": "avoin"}}
ABSENT = {"empty": ["", "", "", "-", "", "–"], "unknown": ["ei tietoa", "?", "ei tiedossa", "ei tietoa"],
          "none": ["ei liittymiä", "ei ole"], "na": ["ei sovellu", "ei koske"]}
ABSENT_SV = {"empty": ["", "-", ""], "unknown": ["uppgift saknas", "okänt"], "none": ["inga"], "na": ["ej tillämplig"]}
ARROWS = {"out": "-> %s", "in": "<- %s", "both": "<-> %s"}
WORDED = {"out": "%s (lähettää)", "in": "%s (saa)", "both": "%s (kaksisuuntainen)"}
PROSE = {"out": "lähettää %s:lle", "in": "saa %s:ltä", "both": "%s molempiin suuntiin"}
SWEDISH_WORDS = {"out": "skickar till %s", "in": "hämtar från %s", "both": "%s (dubbelriktad)"}


class Writer:
    """Renders the values of one file; its own random state keeps the choice of words stable."""

    def __init__(self, dialect, catalogue):
        self.d, self.catalogue = dialect, catalogue
        self.rng = random.Random("cells of " + dialect.org)
        self.typed = dialect.format in ("xlsx", "ods")

    def absent(self, value, key):
        if key == "interfaces" and value is NONE:
            return "inga gränssnitt" if self.d.words == "sv" else "ei liittymiä"
        table = ABSENT_SV if self.d.words == "sv" else ABSENT
        if self.d.format == "yaml" and value is EMPTY:
            return ""
        return self.rng.choice(table[value.kind])

    def label(self, key, code):
        if self.d.enums == "code":
            return code
        if self.d.enums == "short" and key in SHORT:
            return SHORT[key][code]
        return LABELS[key][code][1 if self.d.words == "sv" else 0]

    def cell(self, system, key):
        """What is written in the cell: str, int, float or date."""
        value = system.v.get(key, EMPTY)
        if key == "interfaces" and system.edges:
            return self.mentions(system)
        if isinstance(value, Absent):
            return self.absent(value, key)
        if key == "functions":
            return self.functions(value)
        if key == "category":
            return value if self.d.enums == "code" else self.catalogue.categories[value].fi
        if key == "criticality":
            return self.criticality(value)
        if key in LABELS and not isinstance(value, list):
            return self.label(key, value)
        if isinstance(value, list):
            return self.joined([self.label(key, v) if key in LABELS else v for v in value])
        if isinstance(value, bool):
            return ("true" if value else "false") if self.d.words == "code" else ("Kyllä" if value else "Ei")
        if isinstance(value, datetime.date) or value == OPEN_ENDED:
            return self.date(value, key)
        if key in ("annual_cost", "licence_cost"):
            return self.money(value, key, system)
        if key == "user_count":
            return self.count(value)
        if key == "purpose" and self.d.words == "sv":
            return system.cat.sv
        if key == "unit" and self.d.words == "sv":
            return {"EDU": "Bildning", "TECH": "Teknik", "SOCIAL": "Socialvård"}.get(system.cat.domain, "Förvaltning")
        if key == "owner" and self.d.words == "sv":
            return {"EDU": "Bildningsdirektör", "TECH": "Teknisk direktör", "SOCIAL": "Socialdirektör"}.get(system.cat.domain, "Förvaltningsdirektör")
        return value

    def joined(self, parts):
        if self.d.format == "yaml":
            return list(parts)
        return self.d.lists.join(parts) if self.d.lists != ", " else "; ".join(parts)

    def functions(self, ids):
        names = {i: self.catalogue.functions[i]["sv" if self.d.words == "sv" else "fi"] for i in ids}
        style = self.d.functions
        return self.joined([i if style == "code" else names[i] if style == "name" else i + " " + names[i] for i in ids])

    def criticality(self, value):
        if self.d.scale == "reversed":
            return 5 - value
        return value if self.d.scale == "number" or self.d.enums == "code" else self.label("criticality", value)

    def date(self, value, key):
        if value == OPEN_ENDED:
            return "tills vidare" if self.d.words == "sv" else "toistaiseksi"
        style = self.d.dates
        if style == "real" and self.typed:
            return value
        if style == "iso":
            return value.isoformat()
        if style == "mixed" and key != "record_date":
            if (value.month, value.day) == (12, 31) and value.year > 2018 and self.rng.random() < 0.4:
                return str(value.year)
            return self.rng.choice(["%d/%d" % (value.month, value.year), "Q%d/%d" % ((value.month + 2) // 3, value.year),
                                    "%d.%d.%d" % (value.day, value.month, value.year)])
        return "%d.%d.%d" % (value.day, value.month, value.year)

    def money(self, value, key, system):
        if "sis. alv" in self.d.extra.get(key, ""):
            value = round(value * 1.24, 2)
        if self.d.money == "thousand" and "as_euros" not in system.kinds:
            value = round(value / 1000, 4)
            return value if self.typed else ("%g" % value).replace(".", ",")
        if self.d.money == "int" or self.typed and self.d.money == "comma" and self.rng.random() < 0.7:
            return int(value) if value == int(value) else value if self.typed else ("%.2f" % value).replace(".", ",")
        whole = "{:,.2f}".format(value).replace(",", " ").replace(".", ",")
        if self.d.money == "comma":
            return whole
        if value == int(value) and value >= 10:
            return self.rng.choice(["n. %s", "%s", "noin %s", "%s €"]) % whole[:-3]
        return whole

    def count(self, value):
        if self.d.money == "about" and value > 20 and self.rng.random() < 0.4:
            return "n. %d" % (round(value / 5) * 5)
        return value

    def mentions(self, system):
        style = SWEDISH_WORDS if self.d.words == "sv" and self.rng.random() < 0.3 else \
            {"arrow": ARROWS, "word": WORDED, "prose": PROSE}.get(self.d.edge_style)
        parts = []
        for e in system.edges:
            other = e.other(system)
            name = other if isinstance(other, str) else other.name
            if name.startswith("Kuntatalouden"):
                name = "Kuntatalouden tietopalvelu (automaattinen talousraportointi)"
            if self.d.words == "fi" and self.rng.random() < 0.03 and other is not name and similar.fold(name) != name:
                name = name.lower()
            parts.append(name if style is None else style[e.seen_from(system)] % name)
        separator = self.d.lists if self.d.lists in ("\n", ", ") else self.rng.choice(["; ", ", "])
        return separator.join(parts)
