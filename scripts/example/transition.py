# SPDX-License-Identifier: GPL-3.0-or-later
"""What the region means to do with each system: solution, target, wished wave and day-one duty."""
import random

from values import EMPTY

# New regional targets; plan.yaml names the same ones.
TARGETS = {
    "ehr_phc": "Alueellinen potilastietojärjestelmä (kohde)",
    "dental": "Alueellinen suun terveydenhuollon järjestelmä (kohde)",
    "sw_case": "Alueellinen asiakastietojärjestelmä (kohde)",
    "homecare": "Alueellinen kotihoidon ohjaus (kohde)",
    "queue_booking": "Alueellinen ajanvaraus (kohde)",
    "voucher": "Alueellinen palvelusetelijärjestelmä (kohde)",
    "ledger": "Maakunnan talousjärjestelmä (kohde)",
    "einvoice": "Maakunnan talousjärjestelmä (kohde)",
    "billing": "Maakunnan asiakasmaksujärjestelmä (kohde)",
    "planning_bi": "Maakunnan raportointi (kohde)",
    "payroll": "Maakunnan palkkajärjestelmä (kohde)",
    "hr_master": "Maakunnan henkilöstöjärjestelmä (kohde)",
    "rostering": "Maakunnan työvuorosuunnittelu (kohde)",
    "recruiting": "Maakunnan henkilöstöjärjestelmä (kohde)",
    "travel": "Maakunnan henkilöstöjärjestelmä (kohde)",
    "case_mgmt": "Maakunnan asianhallinta (kohde)",
    "archive": "Alueellinen sote-arkisto (kohde)",
    "procurement": "Maakunnan hankintajärjestelmä (kohde)",
    "web_intranet": "Maakunnan verkkopalvelu (kohde)",
    "iam": "Maakunnan käyttövaltuushallinta (kohde)",
    "workplace": "Maakunnan työasemaympäristö (kohde)",
    "telephony": "Maakunnan viestintäratkaisu (kohde)",
    "integration": "Maakunnan integraatioalusta (kohde)",
    "itsm": "Maakunnan palvelupiste (kohde)",
    "incidents": "Maakunnan vaaratapahtumat (kohde)",
}
HOSPITAL_TARGET = {"lis", "ris_pacs", "pharmacy", "rehab", "infection_quality", "ems"}
NATIONAL_TARGET = {"health_digital": "Omaolo", "rescue_prev": "Onnettomuuksien ehkäisyn tietojärjestelmä",
                   "rescue_ops": "ERICA", "assessment": "Kansallinen RAI-palvelu"}
# category group: (disposition, weight) choices; the first that fits is drawn by weight
CARE = [("migrate", 5), ("merge", 4), ("undecided", 1)]
SHARED = [("split", 5), ("migrate", 3), ("undecided", 2)]
CHOICES = {
    "ehr_phc": CARE, "dental": CARE, "sw_case": CARE, "homecare": CARE,
    "voucher": [("merge", 6), ("undecided", 2)], "queue_booking": [("migrate", 5), ("replace_new", 2), ("undecided", 2)],
    "health_digital": [("replace_national", 5), ("retire", 1), ("undecided", 3)],
    "hosp_clinical": [("transfer_as_is", 8), ("retire", 1), ("archive", 1), ("undecided", 2)],
    "device_data": [("transfer_as_is", 7), ("retire", 2), ("undecided", 2)],
    "care_alarm": [("transfer_as_is", 4), ("replace_new", 3), ("undecided", 2)],
    "sw_special": [("migrate", 3), ("retire", 2), ("archive", 2), ("undecided", 2)],
    "assessment": [("replace_national", 5), ("transfer_as_is", 2), ("undecided", 2)],
    "rescue_ops": [("transfer_as_is", 5), ("replace_national", 2)],
    "rescue_prev": [("replace_national", 4), ("transfer_as_is", 1)],
    "archive": [("migrate", 3), ("split", 2), ("undecided", 3)],
    "catering": [("service_agreement", 4), ("stay", 2), ("undecided", 2)],
    "logistics": [("split", 3), ("service_agreement", 2), ("undecided", 2)],
    "web_intranet": [("split", 2), ("replace_new", 2), ("stay", 3), ("undecided", 2)],
    "eservice": [("split", 3), ("stay", 2), ("undecided", 3)],
    "facility": [("service_agreement", 2), ("stay", 4), ("undecided", 3)],
    "transport": [("service_agreement", 2), ("stay", 3), ("undecided", 3)],
    "env_health": [("transfer_as_is", 3), ("replace_national", 2)],
}
WAVES = {"ledger": "W1", "payroll": "W1", "hr_master": "W1", "case_mgmt": "W1", "web_intranet": "W1",
         "iam": "W0", "workplace": "W0", "integration": "W0", "rostering": "W2", "billing": "W2",
         "einvoice": "W1", "sw_case": "W3", "homecare": "W3", "ehr_phc": "W4", "dental": "W4",
         "lis": "W4", "ris_pacs": "W4", "ehr_spec": "W4"}
NATIONAL_USE = {
    "ehr_phc": ["Kanta Potilastietovaranto", "Reseptikeskus", "VTJ"],
    "ehr_spec": ["Kanta Potilastietovaranto", "Reseptikeskus"], "dental": ["Kanta Potilastietovaranto"],
    "lis": ["Kanta Potilastietovaranto"], "payroll": ["Tulorekisteri", "Keva"], "eservice": ["Suomi.fi-tunnistus"],
    "health_digital": ["Suomi.fi-tunnistus", "OmaKanta"], "sw_case": ["VTJ"], "rescue_ops": ["ERICA", "PRONTO"],
    "rescue_prev": ["PRONTO"], "integration": ["Suomi.fi-palveluväylä"], "school_admin": ["VTJ"],
    "ecec": ["VTJ"], "billing": ["Suomi.fi-viestit"], "web_intranet": ["PTV"]}


def disposition(system, scope, rng):
    if scope == "stays":
        return "stay"
    options = CHOICES.get(system.cat.code)
    if options is None:
        if system.cat.code in HOSPITAL_TARGET:
            own = system.org.code == "KSSHP"
            options = [("transfer_as_is", 1)] if own else [("merge", 4), ("undecided", 1)]
        elif system.cat.domain in ("ADMIN", "ICT"):
            options = [("migrate", 7), ("undecided", 2)] if system.org.joint else SHARED
        else:
            options = [("transfer_as_is", 5), ("undecided", 3)]
    return rng.choices([o[0] for o in options], [o[1] for o in options])[0]


def target(system, solution, hospital):
    cat = system.cat.code
    if solution in ("migrate", "merge", "split", "replace_new"):
        if cat in HOSPITAL_TARGET:
            return hospital[cat].name
        if cat == "sw_special":
            return TARGETS["sw_case"]
        return TARGETS.get(cat, EMPTY)
    if solution == "replace_national":
        return NATIONAL_TARGET.get(cat, EMPTY)
    return EMPTY


def decide(systems, catalogue):
    """Fills disposition, target, wave, day-one duty, transferability and shared use."""
    rng = random.Random(31)
    hospital = {}
    for s in systems:
        if s.org.code == "KSSHP":
            hospital.setdefault(s.cat.code, s)
    for s in systems:
        scope = s.v["transfer_scope"]
        solution = disposition(s, scope, rng)
        if s.org.code == "KSSHP" and s.cat.code == "ehr_spec":
            solution = "transfer_as_is" if hospital["ehr_spec"] is s else "migrate"
        s.v["disposition"] = EMPTY if rng.random() < 0.03 else solution
        s.v["target_system"] = target(s, solution, hospital)
        if s.cat.code == "ehr_spec" and solution == "migrate":
            s.v["target_system"] = TARGETS["ehr_phc"]
        d1 = catalogue.functions[s.v["functions"][0]]["d1"]
        s.v["day_one"] = "not_needed" if scope == "stays" else \
            {"D1n": "D1_new" if s.org.joint or solution == "migrate" else "D1_asis",
             "D1c": "D1_asis", "L": "later"}[d1]
        s.v["wave"] = EMPTY if solution in ("stay", "undecided") else WAVES.get(s.cat.code, rng.choice(
            ["W2", "W3", "W4"]))
        s.v["contract_transferable"] = {"stays": "not_transferable", "partial": "split"}.get(
            scope, "by_law" if s.org.joint else rng.choice(["consent", "consent", "unknown"]))
        s.v["procurement_basis"] = rng.choice(["open", "framework", "inhouse", "direct", "small", "joint"])
        s.v["national_services"] = NATIONAL_USE.get(s.cat.code, EMPTY)
    share_with_members(systems, catalogue)


def share_with_members(systems, catalogue):
    """Joint units and the hospital run systems that their member municipalities use."""
    names = {c: o.fi for c, o in catalogue.organisations.items()}
    for s in systems:
        if s.twin_of or s.cat.domain not in ("HEALTH", "SOCIAL"):
            continue
        if s.org.members:
            s.v["using_organisations"] = [names[m] for m in s.org.members if m in names]
        elif s.org.code == "KSSHP" and s.cat.code in ("lis", "ris_pacs"):
            s.v["using_organisations"] = ["JYTE", "Saarikka", "Wiitaunioni", "Jämsä", "Äänekoski"]
