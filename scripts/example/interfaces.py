# SPDX-License-Identifier: GPL-3.0-or-later
"""Interfaces between the systems: inside an organisation, across organisations, to national services.

Two systems have at most one interface in the example (both directions are one two-way interface), so
the number of distinct interfaces does not depend on how a reader joins mentions.
"""
import random
from dataclasses import dataclass

FILE, MSG, API, DB, MAN, LINK, VIEW, BUS = ("file", "message", "api", "db", "manual", "link", "viewing",
                                            "servicebus")


@dataclass
class Edge:
    a: object               # the sending system, or the only inventoried end
    b: object               # a system, or the written name of an external end
    direction: str          # out: a sends to b; in: a receives from b; both
    data: str
    method: str
    frequency: str
    strength: str
    kind: str               # internal, cross, national, dangling
    by_a: bool = True       # the organisation of a mentions it in a's name
    by_b: bool = True

    def other(self, system):
        return self.b if self.a is system else self.a

    def seen_from(self, system):
        if self.a is system or self.direction == "both":
            return self.direction
        return "in" if self.direction == "out" else "out"


# from, to, data, method, frequency, strength, share of possible pairs
INSIDE = [
    ("hr_master", "iam", "Palvelussuhteet", FILE, "daily", "hard", 1),
    ("hr_master", "payroll", "Palvelussuhteen ehdot", FILE, "daily", "hard", 1),
    ("hr_master", "rostering", "Henkilöt ja vakanssit", FILE, "daily", "hard", 1),
    ("rostering", "payroll", "Työaika ja lisät", FILE, "monthly", "hard", 1),
    ("travel", "payroll", "Matkakorvaukset", FILE, "monthly", "soft", 1),
    ("travel", "ledger", "Matkalaskujen tiliöinti", FILE, "monthly", "soft", 0.7),
    ("recruiting", "hr_master", "Uudet palvelussuhteet", FILE, "daily", "soft", 1),
    ("payroll", "ledger", "Palkkatositteet", FILE, "monthly", "hard", 1),
    ("einvoice", "ledger", "Hyväksytyt laskut", FILE, "daily", "hard", 1),
    ("billing", "ledger", "Saatavat", FILE, "daily", "hard", 1),
    ("procurement", "einvoice", "Tilaukset ja sopimukset", FILE, "daily", "soft", 1),
    ("logistics", "ledger", "Materiaalitositteet", FILE, "monthly", "soft", 1),
    ("ledger", "planning_bi", "Toteumatiedot", DB, "daily", "soft", 1),
    ("payroll", "planning_bi", "Palkkatiedot", FILE, "monthly", "soft", 0.8),
    ("hr_master", "planning_bi", "Henkilöstötiedot", DB, "monthly", "soft", 0.7),
    ("ehr_phc", "lis", "Pyynnöt ja tulokset", MSG, "realtime", "hard", 1),
    ("ehr_spec", "lis", "Pyynnöt ja tulokset", MSG, "realtime", "hard", 1),
    ("ehr_spec", "ris_pacs", "Lähetteet ja lausunnot", MSG, "realtime", "hard", 1),
    ("ehr_phc", "ris_pacs", "Lähetteet ja lausunnot", MSG, "realtime", "hard", 1),
    ("device_data", "ehr_spec", "Mittaustulokset", MSG, "realtime", "soft", 0.85),
    ("device_data", "ehr_phc", "Mittaustulokset", FILE, "daily", "soft", 0.6),
    ("hosp_clinical", "ehr_spec", "Kliiniset asiakirjat", MSG, "realtime", "soft", 0.9),
    ("hosp_clinical", "lis", "Tulosten katselu", VIEW, "realtime", "soft", 0.35),
    ("hosp_clinical", "ris_pacs", "Kuvien katselu", LINK, "realtime", "info", 0.3),
    ("pharmacy", "ehr_spec", "Lääkeluettelo", FILE, "daily", "soft", 1),
    ("pharmacy", "logistics", "Lääketilaukset", FILE, "daily", "soft", 0.6),
    ("ems", "ehr_spec", "Ensihoitokertomus", MSG, "realtime", "soft", 1),
    ("infection_quality", "ehr_spec", "Hoitojaksot", DB, "daily", "soft", 0.9),
    ("infection_quality", "ehr_phc", "Mikrobilöydökset", FILE, "daily", "soft", 0.8),
    ("rehab", "ehr_phc", "Apuvälinepäätökset", FILE, "daily", "soft", 0.7),
    ("dental", "billing", "Käynnit ja maksut", FILE, "daily", "hard", 0.9),
    ("ehr_phc", "billing", "Käynnit ja maksut", FILE, "daily", "hard", 1),
    ("ehr_spec", "billing", "Hoitojaksot ja maksut", FILE, "daily", "hard", 1),
    ("sw_case", "billing", "Päätökset ja maksut", FILE, "monthly", "hard", 1),
    ("sw_case", "ledger", "Maksatukset", FILE, "daily", "soft", 0.8),
    ("sw_special", "sw_case", "Asiakkuudet", MAN, "adhoc", "soft", 0.8),
    ("assessment", "sw_case", "Arvioinnit", FILE, "weekly", "soft", 0.8),
    ("homecare", "ehr_phc", "Käynnit ja hoitosuunnitelmat", API, "realtime", "hard", 1),
    ("homecare", "sw_case", "Palvelupäätökset", API, "daily", "hard", 1),
    ("homecare", "billing", "Käynnit", FILE, "monthly", "soft", 1),
    ("homecare", "rostering", "Työvuorot", FILE, "daily", "soft", 0.6),
    ("care_alarm", "homecare", "Hälytyskäynnit", API, "realtime", "soft", 0.8),
    ("voucher", "einvoice", "Tuottajien laskut", FILE, "monthly", "soft", 1),
    ("voucher", "sw_case", "Palvelusetelipäätökset", MAN, "adhoc", "soft", 0.7),
    ("queue_booking", "ehr_phc", "Ajanvaraukset", API, "realtime", "hard", 1),
    ("queue_booking", "ehr_spec", "Ajanvaraukset", API, "realtime", "hard", 1),
    ("health_digital", "ehr_phc", "Yhteydenotot", API, "realtime", "soft", 0.9),
    ("health_digital", "sw_case", "Hakemukset", API, "daily", "soft", 0.5),
    ("eservice", "case_mgmt", "Hakemukset", API, "realtime", "soft", 1),
    ("case_mgmt", "archive", "Asiakirjat", API, "daily", "soft", 1),
    ("case_mgmt", "web_intranet", "Esityslistat ja pöytäkirjat", FILE, "daily", "soft", 1),
    ("case_mgmt", "workplace", "Kokouskutsut", API, "daily", "info", 0.7),
    ("eservice", "web_intranet", "Lomakelinkit", LINK, "adhoc", "info", 0.8),
    ("school_admin", "iam", "Oppilaat", FILE, "daily", "soft", 1),
    ("school_admin", "lms", "Ryhmät", API, "daily", "soft", 1),
    ("school_admin", "transport", "Kuljetusoppilaat", MAN, "yearly", "soft", 0.8),
    ("ecec", "billing", "Maksupäätökset", FILE, "monthly", "hard", 1),
    ("ecec", "ledger", "Saatavat", FILE, "monthly", "hard", 0.6),
    ("library", "ledger", "Maksut", FILE, "monthly", "info", 0.8),
    ("booking", "ledger", "Tilavuokrat", FILE, "monthly", "soft", 0.8),
    ("catering", "ledger", "Sisäiset laskut", FILE, "monthly", "soft", 1),
    ("catering", "logistics", "Elintarviketilaukset", FILE, "daily", "soft", 0.8),
    ("facility", "ledger", "Vuokrat", FILE, "monthly", "soft", 1),
    ("utility", "ledger", "Vesilaskut", FILE, "monthly", "hard", 1),
    ("utility", "gis", "Verkoston sijainti", DB, "weekly", "soft", 0.9),
    ("permit", "gis", "Rakennukset", API, "daily", "soft", 1),
    ("permit", "facility", "Rakennustiedot", FILE, "monthly", "info", 0.6),
    ("permit", "ledger", "Lupamaksut", FILE, "monthly", "soft", 0.8),
    ("rescue_support", "rescue_ops", "Yksiköt ja kalusto", DB, "daily", "soft", 0.6),
    ("rescue_prev", "rescue_ops", "Kohdekortit", FILE, "daily", "soft", 0.7),
    ("env_health", "ledger", "Valvontamaksut", FILE, "monthly", "soft", 0.9),
    ("vet", "ledger", "Käyntilaskut", FILE, "monthly", "soft", 0.9),
    ("rural", "payroll", "Lomittajien työaika", FILE, "monthly", "soft", 0.9),
    ("regional_dev", "ledger", "Hankemaksatukset", FILE, "monthly", "soft", 0.9),
    ("incidents", "iam", "Käyttäjät", FILE, "weekly", "info", 0.8),
    ("telephony", "workplace", "Läsnäolo ja puhelinluettelo", API, "realtime", "info", 0.9),
    ("itsm", "workplace", "Laitetiedot", API, "daily", "soft", 0.9),
    ("security_log", "iam", "Kirjautumislokit", FILE, "daily", "soft", 1),
    ("security_log", "workplace", "Tapahtumalokit", FILE, "daily", "info", 0.8),
    ("security_log", "ehr_spec", "Käyttölokit", FILE, "daily", "soft", 1),
    ("integration", "ehr_spec", "Sanomaliikenne", MSG, "realtime", "hard", 1),
    ("integration", "lis", "Sanomaliikenne", MSG, "realtime", "hard", 0.7),
    ("integration", "ehr_phc", "Sanomaliikenne", MSG, "realtime", "hard", 1),
    ("integration", "hosp_clinical", "Sanomaliikenne", MSG, "realtime", "soft", 0.3),
    ("integration", "ledger", "Tositeaineistot", BUS, "daily", "soft", 0.9),
]
# Many systems feed these; (target, source categories, data, method, frequency, strength, share).
FEEDS = [
    ("planning_bi", ["ehr_phc", "ehr_spec", "sw_case", "homecare", "billing", "rostering", "ecec", "school_admin",
                     "facility", "lis", "ris_pacs", "ems", "logistics", "rescue_ops", "rescue_prev", "utility",
                     "catering", "transport", "assessment", "voucher", "einvoice", "travel", "library", "recruiting"],
     "Tilastot ja toteumat", FILE, "monthly", "info", 0.8),
    ("archive", ["ehr_spec", "ehr_phc", "sw_case", "hr_master", "payroll", "ledger", "permit", "einvoice", "procurement",
                 "sw_special", "school_admin", "ecec", "hosp_clinical", "incidents", "eservice"],
     "Säilytettävät asiakirjat", FILE, "monthly", "soft", 0.55),
    ("integration", ["ris_pacs", "ems", "pharmacy", "queue_booking", "health_digital", "sw_case", "homecare", "payroll",
                     "hr_master", "einvoice", "billing", "planning_bi", "iam", "device_data", "dental", "school_admin",
                     "ecec", "eservice", "case_mgmt", "facility", "gis", "permit", "rehab", "logistics", "rostering"],
     "Välitettävät sanomat", BUS, "realtime", "soft", 0.7),
    ("security_log", ["ehr_phc", "lis", "ris_pacs", "sw_case", "payroll", "hr_master", "ledger", "case_mgmt", "dental",
                      "pharmacy", "homecare", "integration", "school_admin", "billing", "itsm", "eservice"],
     "Käyttölokit", FILE, "daily", "info", 0.7),
    ("workplace", ["rostering", "queue_booking", "incidents", "eservice", "itsm", "recruiting", "travel", "procurement",
                   "booking", "web_intranet", "einvoice", "lms", "hr_master", "facility", "telephony", "library"],
     "Sähköposti-ilmoitukset", API, "realtime", "info", 0.5),
    ("gis", ["rescue_ops", "rescue_prev", "transport", "facility", "homecare", "env_health", "web_intranet"],
     "Kartta-aineistot", API, "daily", "info", 0.7),
    ("eservice", ["ecec", "school_admin", "permit", "booking", "billing", "sw_case", "library"],
     "Hakemukset ja ilmoitukset", API, "realtime", "soft", 0.6),
    ("telephony", ["care_alarm", "queue_booking", "itsm", "homecare", "ems", "rescue_ops"],
     "Puheluohjaukset", API, "realtime", "soft", 0.6),
    ("ehr_spec", ["pharmacy", "rehab", "dental", "queue_booking", "health_digital", "logistics", "incidents"],
     "Potilastiedot", MSG, "realtime", "soft", 0.6),
]
NATIONAL = {
    "payroll": [("Tulorekisteri", "Ansiotietoilmoitukset", API, "adhoc", "hard"), ("Keva", "Eläketiedot", MSG, "monthly", "soft")],
    "ledger": [("Kuntatalouden tietopalvelu (automaattinen talousraportointi)", "Talousraportit", FILE, "yearly", "hard")],
    "ehr_phc": [("VTJ", "Henkilö- ja osoitetiedot", API, "daily", "hard"), ("Kanta Potilastietovaranto", "Potilasasiakirjat", MSG, "realtime", "hard"),
                ("Reseptikeskus", "Lääkemääräykset", MSG, "realtime", "hard"), ("THL Hilmo", "Hoitoilmoitukset", FILE, "daily", "soft")],
    "ehr_spec": [("Kanta Potilastietovaranto", "Potilasasiakirjat", MSG, "realtime", "hard"), ("Reseptikeskus", "Lääkemääräykset", MSG, "realtime", "hard"),
                 ("THL Hilmo", "Hoitoilmoitukset", FILE, "monthly", "soft")],
    "dental": [("Kanta Potilastietovaranto", "Potilasasiakirjat", MSG, "realtime", "hard"), ("Reseptikeskus", "Lääkemääräykset", MSG, "realtime", "soft")],
    "sw_case": [("VTJ", "Henkilö- ja perhetiedot", API, "daily", "hard"), ("THL Hilmo", "Hoitoilmoitukset", FILE, "yearly", "soft")],
    "ris_pacs": [("Kuva-aineistojen arkisto (Kvarkki)", "Kuvat", MSG, "realtime", "soft")],
    "lis": [("Kanta Potilastietovaranto", "Laboratoriotulokset", MSG, "realtime", "hard")],
    "ecec": [("VTJ", "Lapset ja huoltajat", FILE, "daily", "soft")],
    "school_admin": [("VTJ", "Oppilaat ja huoltajat", FILE, "daily", "soft")],
    "permit": [("VTJ", "Rakennushankkeet", FILE, "weekly", "soft")],
    "assessment": [("THL Hilmo", "Arvioinnit", FILE, "yearly", "soft")],
    "rescue_ops": [("ERICA", "Hälytykset", MSG, "realtime", "hard"), ("PRONTO", "Onnettomuusselosteet", API, "adhoc", "soft")],
    "rescue_prev": [("PRONTO", "Palotarkastukset", FILE, "monthly", "soft")],
    "ems": [("ERICA", "Hälytykset", MSG, "realtime", "hard")],
    "eservice": [("Suomi.fi-tunnistus", "Tunnistaminen", API, "realtime", "hard"), ("Suomi.fi-viestit", "Päätökset", API, "daily", "soft")],
    "health_digital": [("Suomi.fi-tunnistus", "Tunnistaminen", API, "realtime", "hard"), ("OmaKanta", "Linkki", LINK, "adhoc", "info")],
    "billing": [("Suomi.fi-viestit", "Laskut", API, "daily", "soft")],
    "integration": [("Suomi.fi-palveluväylä", "Kyselyt", BUS, "realtime", "soft")],
}
INCOMING = {"VTJ", "ERICA", "Suomi.fi-tunnistus"}
SIGNED_IN = 0.9             # share of systems signed in to through the directory that list it


def pairs(systems, rng):
    """Interfaces inside one organisation; `systems` are its rows without twins."""
    by_cat, made = {}, {}
    for s in systems:
        by_cat.setdefault(s.cat.code, []).append(s)
    for source, target, data, method, freq, strength, share in INSIDE:
        for i, a in enumerate(by_cat.get(source, [])):
            for j, b in enumerate(by_cat.get(target, [])):
                chance = share if not j else share * 0.5
                if (a.sid, b.sid) not in made and rng.random() < chance * (0.97 if not i else 0.9):
                    way = "both" if "Pyynnöt" in data or "Lähetteet" in data else "out"
                    made[a.sid, b.sid] = Edge(a, b, way, data, method, freq, strength, "internal")
    for target, sources, data, method, freq, strength, share in FEEDS:
        for b in by_cat.get(target, [])[:2]:
            for a in (s for source in sources for s in by_cat.get(source, [])):
                if (a.sid, b.sid) not in made and (b.sid, a.sid) not in made and a is not b \
                        and rng.random() < share * 0.85:
                    made[a.sid, b.sid] = Edge(a, b, "out", data, method, freq, strength, "internal")
    for directory in by_cat.get("iam", [])[:1]:
        for s in systems:
            likely = SIGNED_IN if s.v["authentication"] != "local" else 0.0
            if s is not directory and rng.random() < likely and (s.sid, directory.sid) not in made \
                    and (directory.sid, s.sid) not in made:
                made[directory.sid, s.sid] = Edge(directory, s, "out", "Käyttäjät ja roolit", API,
                                                  "realtime", "hard", "internal")
    return list(made.values())


def national(systems, rng):
    result = []
    for s in systems:
        for name, data, method, freq, strength in NATIONAL.get(s.cat.code, []):
            if rng.random() < 0.92:
                way = "in" if name in INCOMING else "out"
                result.append(Edge(s, name, way, data, method, freq, strength, "national"))
    return result
