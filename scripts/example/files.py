# SPDX-License-Identifier: GPL-3.0-or-later
"""The 32 files of the example, one for each organisation that has rows."""
from dialects import LARGE, MEDIUM, SMALL, SMALL_PLAN, Dialect

MARK = "SYNTEETTINEN ESIMERKKIAINEISTO – järjestelmät, toimittajat, henkilöt ja luvut ovat keksittyjä"
MARK_SV = "SYNTETISKT EXEMPELMATERIAL – system, leverantörer, personer och siffror är påhittade"
REVERSED = "Kriittisyys (1 = kriittisin, 4 = vähäisin)"
NUMBERED = "Kriittisyys (4 = kriittisin, 1 = vähäisin)"


def without(columns, *keys):
    return [c for c in columns if c not in keys]


def csv_files():
    medium = without(MEDIUM, "contract_ref", "gdpr_record", "national_services")
    return [
        Dialect("410", "Laukaan tietojärjestelmät 2018.csv", "csv", MEDIUM, 0, encoding="utf-8-sig", delimiter=";",
                eol="\r\n", title=[MARK, "Laukaan kunta, tietohallinto", ""], total=True, dates="fi", money="comma"),
        Dialect("500", "500_Muurame_jarjestelmaluettelo.csv", "csv", medium, 1, encoding="cp1252", delimiter=";",
                eol="\r\n", title=[MARK.replace("–", "-")], scale="reversed", extra={"criticality": REVERSED},
                dates="mixed", money="about", lists=", ", edge_style="arrow", functions="code"),
        Dialect("729", "saarijarvi_tietojarjestelmat_2018-03.txt", "csv", medium, 2, delimiter="\t", title=[MARK],
                dates="iso", money="int", organisation="column", edge_style="word"),
        Dialect("077", "Hankasalmi-jarjestelmat.csv", "csv", ["organisation"] + SMALL_PLAN, 3, delimiter=",",
                title=[MARK, "Hankasalmen kunta", "Tilanne keväällä 2018"], organisation="column", lists="\n",
                dates="fi", money="comma", functions="both"),
        Dialect("592", "Petäjävesi tietojärjestelmäkartoitus.csv", "csv", SMALL_PLAN, 1, delimiter=";", eol="\r\n",
                title=[MARK, "Petäjäveden kunta", "Tietojärjestelmäkartoitus maakuntavalmistelua varten", ""], total=True,
                dates="mixed", money="about", edge_style="prose", extra={"user_count": "Montako käyttäjää"}),
        Dialect("226", "226_karstula.csv", "csv", SMALL_PLAN, 0, delimiter=";", title=["sep=;", MARK], dates="fi",
                money="int", extra={"annual_cost": "Vuosikustannus (€, sis. alv 24 %)"}),
        Dialect("256", "Kinnula.csv", "csv", SMALL_PLAN, 4, encoding="utf-16", delimiter="\t", eol="\r\n", title=[MARK],
                dates="fi", money="int", edge_style="arrow"),
        Dialect("495", "multia_ohjelmistot.csv", "csv", SMALL, 2, delimiter=",", eol="\r\n", title=[MARK],
                dates="mixed", money="int", functions="code"),
        Dialect("312", "312 Kyyjärvi ohjelmat.csv", "csv", ["organisation"] + SMALL, 4, delimiter=";", title=[MARK],
                organisation="column", dates="fi", money="about", enums="short",
                extra={"transfer_scope": "Siirtyykö (kyllä/osittain/ei)"}),
        Dialect("435", "Luhangan järjestelmät.csv", "csv", SMALL, 0, delimiter=";", title=[MARK, ""],
                dates="fi", money="int", edge_style="prose", total=True),
    ]


def large_sheets():
    no_cell = without(LARGE, "interfaces")
    return [
        Dialect("KSSHP", "KSSHP_tietojarjestelmasalkku_2018.xlsx", "xlsx", no_cell, 0, links="Liittymät", layout="two_rows",
                title=[MARK, "Keski-Suomen sairaanhoitopiiri, tietojärjestelmäsalkku 4/2018"], dates="real", money="int"),
        Dialect("179", "179_jyvaskyla_jarjestelmat.xlsx", "xlsx", ["organisation"] + no_cell, 1, links="Rajapinnat",
                title=[MARK], organisation="column", dates="real", money="thousand", scale="number", total=True,
                extra={"annual_cost": "Vuosikustannus (t€)", "licence_cost": "Lisenssit (t€)", "criticality": NUMBERED,
                       "hidden": "Koodistot"}),
        Dialect("992", "Äänekoski tietojärjestelmät.xlsx", "xlsx", without(MEDIUM, "interfaces", "unit"), 2,
                links="Integraatiot", layout="sections", title=[MARK, "Äänekosken kaupunki"], dates="fi", money="int"),
        Dialect("JYTE", "JYTE_terveyskeskus_jarjestelmat.xlsx", "xlsx", without(no_cell, "unit", "version", "licence_cost"), 0,
                links="Liittymät", layout="domains", title=[MARK], dates="real", money="comma", enums="code"),
        Dialect("249", "Keuruu_ohjelmistoluettelo.xlsx", "xlsx", ["organisation", "unit"] + without(MEDIUM, "unit", "interfaces"),
                3, links="Rajapinnat", title=[MARK, "Keuruun kaupunki"], organisation="block", layout="blocks", dates="fi",
                money="int"),
        Dialect("PELA", "Keski-Suomen pelastuslaitos tietojärjestelmät.xlsx", "xlsx", MEDIUM + ["wave"], 1,
                title=[MARK, ""], dates="real", money="int", edge_style="word", scale="number",
                extra={"criticality": NUMBERED}),
        Dialect("182", "Jämsä_jarjestelmakartoitus.ods", "ods", without(LARGE, "interfaces", "version", "audience", "licence_cost"),
                2, links="Integraatiot", title=[MARK, "Jämsän kaupunki"], dates="real", money="int"),
        Dialect("SAARIKKA", "Saarikka_perusturvaliikelaitos.ods", "ods", without(MEDIUM, "interfaces") + ["using_organisations"],
                1, links="Liittymät", title=[MARK], scale="reversed", extra={"criticality": REVERSED}, dates="fi",
                money="comma"),
        Dialect("WIITA", "Wiitaunioni_järjestelmät.ods", "ods", without(MEDIUM, "interfaces") + ["using_organisations"], 3,
                links="Rajapinnat", title=[MARK, ""], dates="real", money="int"),
        Dialect("275", "Konnevesi.ods", "ods", without(SMALL_PLAN, "interfaces"), 3, links="Liittymät", title=[MARK],
                dates="fi", money="about"),
    ]


def small_sheets():
    swedish = ["system_id", "name", "product", "unit", "purpose", "functions", "transfer_scope", "user_count", "owner",
               "vendor", "contract_end", "notice_months", "annual_cost", "lifecycle", "personal_data", "publicity",
               "criticality", "interfaces", "disposition", "record_date"]
    return [
        Dialect("931", "Viitasaari 931 järjestelmäluettelo.xlsx", "xlsx", MEDIUM, 3, title=[MARK, "Viitasaaren kaupunki"],
                scale="reversed", extra={"criticality": REVERSED, "hidden_column": "gdpr_record"}, dates="fi", money="comma",
                edge_style="word"),
        Dialect("172", "Joutsan kunta - ohjelmistot.xlsx", "xlsx", SMALL_PLAN + ["lifecycle", "notes"], 1, title=[MARK],
                dates="mixed", money="about", lists="\n"),
        Dialect("601", "601_Pihtipudas.xlsx", "xlsx", SMALL_PLAN, 2, title=[MARK, "", ""], organisation="sheet",
                sheets="Pihtipudas", dates="fi", money="int", edge_style="arrow", functions="both"),
        Dialect("892", "Uurainen_system_sv.xlsx", "xlsx", swedish, title=[MARK_SV, "Uurainens kommun, ifylld av konsult"],
                words="sv", sheets="System", dates="fi", money="int"),
        Dialect("291", "Kuhmoinen tietojärjestelmät.xlsx", "xlsx", SMALL_PLAN, 0, organisation="sheet", sheets="Kuhmoinen",
                title=[MARK, "Maakunnan vaihtaminen (Pirkanmaa) selvitettävänä"], dates="real", money="int", total=True),
        Dialect("850", "Toivakka_jarjestelmat_kopio.xlsx", "xlsx", ["organisation"] + SMALL_PLAN, 4, organisation="column",
                title=[], dates="fi", money="int", extra={"note_sheet": "first"}),
        Dialect("KSLIITTO", "KSLIITTO_ohjelmistot_2018.xlsx", "xlsx", SMALL_PLAN + ["product"], 1, title=[MARK],
                dates="real", money="comma", edge_style="word"),
        Dialect("265", "Kivijärvi.xlsx", "xlsx", SMALL, 0, title=[], dates="fi", money="int", enums="short",
                extra={"note_sheet": "last", "transfer_scope": "Siirtyykö (kyllä/osittain/ei)"}),
        Dialect("216", "Kannonkosken ohjelmat.ods", "ods", SMALL, 2, title=[MARK], dates="fi", money="int"),
    ]


def yaml_files():
    english = without(MEDIUM, "interfaces", "contract_ref") + ["wave", "using_organisations"]
    return [
        Dialect("SEUTUTK", "seututerveyskeskus.yaml", "yaml", english, links="interfaces", enums="code", dates="iso",
                money="int", functions="code", words="code", organisation="column", sheets="systems"),
        Dialect("YMPTERV", "ymparistoterveys_jarjestelmat.yaml", "yaml", without(SMALL_PLAN, "interfaces"), 0,
                links="interfaces", dates="iso", money="int", sheets="järjestelmät"),
        Dialect("LOMITUS", "lomitus.yaml", "yaml", without(SMALL_PLAN, "interfaces"), 1, links="interfaces",
                dates="fi", money="int", sheets="järjestelmät"),
    ]


def all_files():
    return csv_files() + large_sheets() + small_sheets() + yaml_files()
