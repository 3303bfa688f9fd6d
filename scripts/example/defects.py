# SPDX-License-Identifier: GPL-3.0-or-later
"""Plants the defects of a real inventory, each by number and none by accident where a rule looks.

Values are changed in place; truth.py later lists what is in the data, planted or not.
"""
import datetime

import similar
from transition import TARGETS
from values import EMPTY, UNKNOWN, Absent

UNKNOWN_KEYS = ["user_count", "hosting_provider", "contract_ref", "notice_months", "end_of_life", "licence_cost",
                "system_manager", "contract_end", "recovery_plan", "data_stores", "annual_cost", "owner",
                "in_use_year"]
SOTE_CASE = {"ehr_phc", "ehr_spec", "dental", "sw_case", "homecare", "sw_special"}
CYCLE_NOTE = "Siirrettävä ennen järjestelmää %s"


def twin_name(system, others, rng):
    """Another spelling of the first row's name, near enough for a person and unequal when folded."""
    first = system.twin_of
    words = first.name.split()
    root = words[0]
    middle = len(root) // 2
    spellings = [
        " ".join([root[:middle] + root[middle + 1:]] + words[1:]),                  # a letter is missing
        " ".join([root[:middle] + root[middle] + root[middle:]] + words[1:]),       # a letter twice
        " ".join([root[:middle] + root[middle + 1] + root[middle] + root[middle + 2:]] + words[1:]),
        "".join(words[:2]) + "".join(" " + w for w in words[2:]),                   # written together
        " ".join(words[1:] + [root]) if len(words) == 2 else first.name + "n",      # words the other way round
    ]
    if not first.edges:                                                            # case and hyphen only
        spellings = [first.name.upper(), "-".join(words[:2]) + "".join(" " + w for w in words[2:])] + spellings
    rng.shuffle(spellings)
    for name in spellings:
        same = similar.fold(name) == similar.fold(first.name)
        if name != first.name and similar.likeness(name, first.name) >= 0.93 and (not same or not first.edges) \
                and not any(similar.fold(name) == similar.fold(o.name) for o in others if o is not first):
            return name
    return first.name + "n"


def name_twins(systems, rng):
    for s in systems:
        if s.twin_of:
            s.name = twin_name(s, [o for o in systems if o.org is s.org and o is not s], rng)
            s.v["name"] = s.name
            s.v["functions"] = list(s.twin_of.v["functions"])
            s.kinds.add("twin")


def plant(systems, dialects, rng):
    """All defects but names, interfaces and scales; `dialects` by organisation code."""
    def has(s, *keys):
        return all(dialects[s.org.code].has(k) for k in keys)

    def take(candidates, number):
        chosen = rng.sample(candidates, number)
        for s in chosen:
            s.kinds.add("planted")
        return chosen

    plain = [s for s in systems]
    for s in rng.sample(plain, 153):
        s.v["annual_cost"] = EMPTY
    unknown(systems, dialects, rng)
    outliers(systems, dialects, rng)
    for s in take([s for s in plain if has(s, "record_date", "lifecycle") and not s.twin_of], 26):
        s.v["lifecycle"] = "production"
        s.v["contract_end"] = datetime.date(rng.choice([2016, 2017]), rng.choice([3, 6]), 30)
        s.kinds.add("ended")
    for s in take([s for s in plain if has(s, "lifecycle", "record_date") and "ended" not in s.kinds], 4):
        s.v["lifecycle"] = "retired"
        s.v["contract_end"] = datetime.date(2016, 12, 31)
        s.kinds.add("ended")
    contradictory(plain, dialects, rng)
    for s in rng.sample(plain, 60):
        s.v["owner"] = EMPTY
    for s in rng.sample([s for s in plain if "ended" not in s.kinds], 102):
        s.v["contract_end"] = EMPTY
    for s in rng.sample(plain, 17):
        s.v["vendor"] = EMPTY
    for s in rng.sample([s for s in plain if "no_interfaces" not in s.kinds and not s.twin_of], 13):
        s.v["criticality"] = EMPTY
    quiet = [s for s in plain if "personal" not in s.kinds and not s.twin_of
             and not any(o.twin_of is s for o in systems)]
    for s in rng.sample(quiet, 13):
        s.v["personal_data"] = EMPTY
    unclear = rng.sample(quiet, 18)
    for i, s in enumerate(unclear):
        s.v["functions"] = EMPTY
        if i < 5:
            s.v["purpose"] = EMPTY
    for s in rng.sample([s for s in quiet if s not in unclear], 12):
        s.v["purpose"] = EMPTY
    for i, s in enumerate(rng.sample(plain, 36)):
        s.v["transfer_scope"] = EMPTY if i < 10 else "undecided"
    same_identifiers(systems)
    cycle(systems, dialects)


def outliers(systems, dialects, rng):
    """4 %: the euros were written as thousands, or in a thousands column as euros."""
    groups = {}
    for s in systems:
        if not isinstance(s.v["annual_cost"], Absent):
            groups.setdefault((s.cat.code, s.org.size(s.cat.domain)), []).append(s)
    places = [k for k, members in sorted(groups.items()) if len(members) >= 7]
    chosen = 0
    while chosen < 34:
        for key in places:
            free = [s for s in groups[key] if "outlier" not in s.kinds and not s.twin_of and s.v["annual_cost"] >= 2000]
            done = len(groups[key]) - len([s for s in groups[key] if "outlier" not in s.kinds])
            if chosen < 34 and free and done < max(1, len(groups[key]) // 9):
                s = rng.choice(free)
                thousands = dialects[s.org.code].money == "thousand"
                if thousands or rng.random() < 0.25:
                    s.v["annual_cost"] = int(s.v["annual_cost"]) * 1000
                else:
                    s.v["annual_cost"] = round(int(s.v["annual_cost"]) / 1000, 2)
                s.v["licence_cost"] = EMPTY
                s.kinds.add("outlier")
                chosen += 1
        places = places[1:] + places[:1]
        if all(sum("outlier" in s.kinds for s in groups[k]) >= max(1, len(groups[k]) // 9) for k in places):
            break


def contradictory(systems, dialects, rng):
    """2 %: care systems marked as free of personal data, or secret client data marked public."""
    care = [s for s in systems if s.cat.code in SOTE_CASE and not s.twin_of]
    for s in rng.sample(care, 9):
        s.v["personal_data"] = "none"
        s.kinds.add("personal")
    public = [s for s in systems if s.v["personal_data"] in ("patient", "client") and not s.twin_of
              and dialects[s.org.code].has("publicity") and "personal" not in s.kinds]
    for s in rng.sample(public, 8):
        s.v["publicity"] = "public"
        s.kinds.add("personal")


def same_identifiers(systems):
    for org in ("KSSHP", "182"):
        own = [s for s in systems if s.org.code == org and not s.twin_of]
        own[17].v["system_id"] = own[11].v["system_id"]
        own[17].kinds.add("same_id")
        own[11].kinds.add("same_id")


def cycle(systems, dialects):
    """Three hospital systems, each to be moved before the next."""
    own = [s for s in systems if s.org.code == "KSSHP"]
    ring = [next(s for s in own if s.cat.code == c) for c in ("hr_master", "payroll", "ledger")]
    for s, after in zip(ring, ring[1:] + ring[:1]):
        s.v["notes"] = CYCLE_NOTE % after.name
        s.v["disposition"], s.v["target_system"] = "migrate", TARGETS[s.cat.code]
        s.kinds.add("cycle")
    for s in systems:
        if s.org.code == "SEUTUTK" and s.cat.code in ("ehr_phc", "dental", "billing"):
            s.v["wave"], s.v["disposition"] = "W5", "migrate"
            s.v["target_system"] = TARGETS[s.cat.code]
            s.kinds.add("ceasing")


def unknown(systems, dialects, rng):
    """6 % of the cells where 'ei tietoa' is a likely answer."""
    for s in systems:
        for key in UNKNOWN_KEYS:
            value = s.v.get(key, EMPTY)
            chance = 0.02 if key in ("owner", "annual_cost", "contract_end") else 0.11
            if dialects[s.org.code].has(key) and not isinstance(value, Absent) and rng.random() < chance:
                s.v[key] = UNKNOWN
