# SPDX-License-Identifier: GPL-3.0-or-later
"""The ordinary contents of one inventory row, before any defect is planted.

Absences are told apart by four markers; a dialect decides how each is written in a file.
"""
import datetime
import itertools

import words


class Absent:
    """EMPTY nobody answered, UNKNOWN answered: not known, NONE answered: there is none, NA not applicable."""

    def __init__(self, kind):
        self.kind = kind

    def __repr__(self):
        return self.kind


EMPTY, UNKNOWN, NONE, NA = Absent("empty"), Absent("unknown"), Absent("none"), Absent("na")
OPEN_ENDED = "open_ended"
ENDS = [(3, 31), (6, 30), (9, 30), (12, 31), (12, 31), (12, 31)]
PUBLICITY = {"patient": "secret", "client": "secret", "special": "secret", "none": "public"}
HOSTING = {"device_data": ["device", "workstation"], "workplace": ["saas", "onprem"],
           "web_intranet": ["saas", "vendor"], "lms": ["saas"], "recruiting": ["saas"]}
CLINICAL = {"HEALTH", "SOCIAL"}
CITIZEN = {"health_digital", "eservice", "queue_booking", "library", "booking", "lms", "web_intranet"}


def contract_end(rng):
    year = rng.choices(range(2018, 2025), [3, 6, 7, 5, 4, 2, 1])[0]
    month, day = rng.choice(ENDS)
    if year == 2018:
        month, day = rng.choice([(9, 30), (12, 31), (12, 31)])
    return datetime.date(year, month, day)


def basic(system, rng):
    org, cat = system.org, system.cat
    functions = [cat.functions[0]] + [f for f in cat.functions[1:] if rng.random() < 0.35]
    size = org.size(cat.domain)
    typical = cat.users[size] or cat.users[1]
    person = rng.choice(words.FIRST) + " " + rng.choice(words.LAST)
    role = rng.choice(words.OWNERS[cat.domain])
    return {
        "name": system.name, "product": system.product.name, "organisation": org.fi,
        "unit": words.SECTOR[cat.domain], "purpose": words.CATEGORY[cat.code][1],
        "functions": functions, "category": cat.code,
        "sector_dependence": {"ADMIN": "common", "ICT": "infrastructure"}.get(cat.domain, "sector"),
        "user_count": max(1, round(typical * rng.uniform(0.8, 1.25))),
        "owner": role, "system_manager": person if rng.random() < 0.5 else "Pääkäyttäjä, " + role.lower(),
        "vendor": system.product.vendor, "version": "%d.%d" % (rng.randint(1, 12), rng.randint(0, 9)),
        "contract_end": OPEN_ENDED if rng.random() < 0.22 else contract_end(rng),
        "notice_months": cat.notice, "contract_ref": "%d/%02d.%02d/%d" % (
            rng.randint(10, 980), rng.randint(1, 9), rng.randint(0, 4), rng.randint(2009, 2017)),
        "in_use_year": rng.randint(1999, 2017),
        "data_stores": [words.CATEGORY[cat.code][2]],
        "personal_data": cat.personal,
        "criticality": max(1, min(4, cat.crit + rng.choices([0, -1, 1], [80, 12, 8])[0])),
        "record_date": datetime.date(2017, 9, 1) + datetime.timedelta(days=rng.randint(0, 255)),
        "using_organisations": EMPTY, "interfaces": EMPTY,
        "migration_effort": round(cat.effort[size] * rng.uniform(0.7, 1.4)),
        "notes": rng.choice(words.NOTES) if rng.random() < 0.2 else EMPTY,
    }


def technical(system, rng):
    cat, org = system.cat, system.org
    clinical = cat.domain in CLINICAL
    model = rng.choice(HOSTING.get(cat.code, ["onprem", "inhouse", "vendor", "saas"]))
    provider = {"onprem": org.fi, "inhouse": words.HOSTS[0 if clinical else 1],
                "vendor": system.product.vendor, "saas": system.product.vendor}.get(model)
    login = rng.choices(["card", "ad", "sso", "local"] if clinical else ["ad", "sso", "local"],
                        [4, 3, 1, 1] if clinical else [5, 2, 2])[0]
    audience = ["professional" if clinical else "admin"] + (["citizen"] if cat.code in CITIZEN else [])
    personal = cat.personal != "none"
    return {
        "hosting_model": model, "hosting_provider": provider or rng.choice(words.HOSTS),
        "authentication": login, "audience": audience,
        "lifecycle": rng.choices(["production", "limited", "phasing_out", "development"], [88, 5, 5, 2])[0],
        "end_of_life": rng.randint(2019, 2026) if rng.random() < 0.45 else EMPTY,
        "publicity": PUBLICITY.get(cat.personal, rng.choice(["discretionary", "public"])),
        "service_hours": "always" if clinical and cat.crit == 4 else rng.choice(["office", "extended"]),
        "gdpr_record": rng.random() < 0.8 if personal else NA,
        "recovery_plan": rng.random() < (0.7 if cat.crit >= 3 else 0.3),
        "retention": rng.choice(["Pysyvästi", "10 vuotta", "120 vuotta", "6 vuotta"])
        if rng.random() < 0.5 else EMPTY,
    }


def spread_costs(systems, rng):
    """Annual cost within a narrow band in each category and size class, so that outliers are planted ones."""
    groups = {}
    for s in systems:
        groups.setdefault((s.cat.code, s.org.size(s.cat.domain)), []).append(s)
    for (_, size), members in sorted(groups.items()):
        n = len(members)
        steps = [0.86 + 0.30 * (i + 0.5) / n for i in range(n)]
        rng.shuffle(steps)
        for s, step in zip(members, steps):
            typical = s.cat.eur[size] or s.cat.eur[1]
            unit = 100 if typical >= 10000 else 10
            cost = round(typical * step / unit) * unit
            if rng.random() < 0.15:
                cost += 0.5
            s.v["annual_cost"] = cost
            s.v["licence_cost"] = int(cost * 0.4)


def fill(systems, catalogue, rng):
    """Gives every system its values; a twin repeats the first row with small differences."""
    for s in systems:
        if s.twin_of:
            s.v = dict(s.twin_of.v)
            s.v["user_count"] = max(1, round(s.v["user_count"] * rng.uniform(0.9, 1.1)))
            s.v["owner"] = rng.choice(words.OWNERS[s.cat.domain])
            s.v["notes"] = EMPTY
        else:
            s.v = {**basic(s, rng), **technical(s, rng)}
        first = catalogue.functions[s.v["functions"][0]]
        s.v["transfer_scope"] = first["transfers"]
    spread_costs(systems, rng)
    number_ids(systems)


def number_ids(systems):
    """Identifiers by the organisation's own habit, unique inside it."""
    for code, group in itertools.groupby(systems, key=lambda s: s.org.code):
        for i, s in enumerate(group, 1):
            habit = sum(map(ord, code)) % 4
            s.v["system_id"] = ["%s-%03d" % (code[:5], i), "TJ%04d" % i, str(i),
                                "%s%02d" % (s.org.short[:3].upper(), i)][habit]
