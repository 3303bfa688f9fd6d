# SPDX-License-Identifier: GPL-3.0-or-later
"""How many systems of each category each organisation has.

Row sums come from organisations.yaml and column sums from functions.yaml; weights say which
organisation is likely to have what. Proportional fitting gives fractions, a greedy pass rounds them
and augmenting paths repair what the greedy pass could not place.
"""
import zlib
from collections import deque

OWN_CARE = {"182", "992", "500", "291", "410", "249", "179"}  # municipalities with health care of their own
CARE_MEMBERS = {"729", "226", "216", "265", "312", "931", "601", "256"}  # social care is in a joint unit
HEALTH_HOSTS = {"JYTE": 9, "SAARIKKA": 4, "WIITA": 3, "SEUTUTK": 5}
CARE_HOSTS = {"JYTE": 3, "SAARIKKA": 7, "WIITA": 4}
HOSPITAL_ONLY = {"ehr_spec", "hosp_clinical", "lis", "ris_pacs", "pharmacy", "ems", "device_data"}
HOSPITAL_WEIGHT = {"hosp_clinical": 60, "device_data": 40, "lis": 4, "ris_pacs": 5, "pharmacy": 4,
                   "ems": 3, "ehr_spec": 2, "infection_quality": 12, "rehab": 7, "queue_booking": 4,
                   "health_digital": 4, "ehr_phc": 0, "dental": 1, "logistics": 3}
RURAL_HOSTS = {"182", "992", "410", "249", "729", "931"}
BASICS = {"ledger", "payroll", "workplace", "iam", "case_mgmt", "school_admin", "ecec", "web_intranet",
          "sw_case", "ehr_phc", "dental", "homecare", "einvoice", "rostering", "utility", "permit"}
OWN_LINE = {"PELA": "RESCUE", "YMPTERV": "ENVH", "LOMITUS": "ENVH", "KSLIITTO": "GROWTH"}


def weight(org, cat):
    """Relative likelihood of one more system of the category in the organisation; 0 = never."""
    scale = org.rows / 20.0
    if cat.domain in ("EDU", "CULT", "TECH"):
        return 0 if org.joint else scale * (1.2 if cat.domain == "EDU" else 1.0)
    if cat.domain in ("ADMIN", "ICT"):
        return scale * (0.55 if org.code in ("KSSHP", "JYTE", "PELA") else 1.0)
    if cat.domain == "RESCUE":
        return 1.0 if org.code == "PELA" else 0
    if cat.domain in ("ENVH", "GROWTH"):
        return environment_weight(org, cat)
    if cat.domain == "SOCIAL":
        if org.joint:
            return CARE_HOSTS.get(org.code, 0.3 if org.code == "KSSHP" else 0)
        return scale * (0.12 if org.code in CARE_MEMBERS else 1.0)
    if org.code == "KSSHP":
        return HOSPITAL_WEIGHT.get(cat.code, 1)
    if cat.code in HOSPITAL_ONLY:
        return {"JYTE": 1.2, "182": 0.3, "992": 0.3, "SAARIKKA": 0.3, "SEUTUTK": 0.2}.get(org.code, 0) \
            * (0 if cat.code == "ehr_spec" else 1)
    if org.joint:
        return HEALTH_HOSTS.get(org.code, 0)
    return scale * 0.8 if org.code in OWN_CARE else 0


def environment_weight(org, cat):
    if cat.code == "env_health":
        return {"YMPTERV": 5, "182": 0.5, "992": 0.5}.get(org.code, 0)
    if cat.code == "regional_dev":
        return {"KSLIITTO": 6, "179": 0.6}.get(org.code, 0)
    own = {"YMPTERV": 2 if cat.code == "vet" else 0, "LOMITUS": 3 if cat.code == "rural" else 0}
    return own.get(org.code, 0.3 if org.code in RURAL_HOSTS else 0)


def cap(org, cat):
    """Most systems of one category that one organisation may have."""
    if org.code == "KSSHP":
        return {"hosp_clinical": 53, "device_data": 38, "infection_quality": 5, "lis": 3, "pharmacy": 4,
                "ris_pacs": 4, "queue_booking": 4, "health_digital": 4, "ledger": 2, "payroll": 2,
                "iam": 2, "workplace": 2}.get(cat.code, 3)
    if OWN_LINE.get(org.code) == cat.domain:
        return 9
    if cat.code in ("ledger", "iam", "payroll", "workplace", "ehr_phc", "sw_case"):
        return 1 if org.rows < 30 else 2
    return 1 if org.rows <= 18 else 2 if org.rows <= 34 else 3 if org.rows <= 60 else 5


def need(org, cat_code):
    """Small organisations have the basics first; a digest spreads the rest between them."""
    if org.rows > 24:
        return 1.0
    spread = (zlib.crc32((org.code + cat_code).encode()) % 100) / 100.0
    return (2.0 if cat_code in BASICS else 0.6) + spread


def fit(orgs, cats, rounds=200):
    cell = {(o.code, c.code): weight(o, c) for o in orgs for c in cats}
    for _ in range(rounds):
        for o in orgs:
            total = sum(cell[o.code, c.code] for c in cats)
            for c in cats:
                cell[o.code, c.code] *= o.rows / total
        for c in cats:
            total = sum(cell[o.code, c.code] for o in orgs)
            for o in orgs:
                cell[o.code, c.code] = min(cell[o.code, c.code] * c.instances / total, cap(o, c))
    return cell


def allocate(catalogue):
    """{(organisation, category): count} with exact row and column sums."""
    orgs, cats = list(catalogue.organisations.values()), list(catalogue.categories.values())
    share = fit(orgs, cats)
    limit = {(o.code, c.code): cap(o, c) if share[o.code, c.code] > 1e-9 else 0
             for o in orgs for c in cats}
    count = dict.fromkeys(share, 0)
    row = {o.code: o.rows for o in orgs}
    column = {c.code: c.instances for c in cats}
    for o in orgs:
        for c in cats:  # the large ones have every basic system before the small ones choose
            if o.rows >= 24 and c.code in BASICS and share[o.code, c.code] > 0.25:
                count[o.code, c.code] += 1
                row[o.code] -= 1
                column[c.code] -= 1
    for o in sorted(orgs, key=lambda org: org.rows):
        while row[o.code]:
            open_cells = [(o.code, c.code) for c in cats if column[c.code]
                          and count[o.code, c.code] < limit[o.code, c.code]]
            if not open_cells:
                break
            best = max(open_cells, key=lambda k: need(o, k[1]) * (share[k] - count[k]))
            count[best] += 1
            row[o.code] -= 1
            column[best[1]] -= 1
    for o in orgs:
        while row[o.code]:
            augment(o.code, orgs, cats, count, limit, row, column)
    return {k: n for k, n in count.items() if n}


def augment(start, orgs, cats, count, limit, row, column):
    """Places one more system of `start`, moving others along a shortest alternating path."""
    parent, queue = {("o", start): None}, deque([("o", start)])
    while queue:
        kind, node = here = queue.popleft()
        if kind == "c" and column[node]:
            column[node] -= 1
            row[start] -= 1
            while parent[here] is not None:
                before = parent[here]
                if before[0] == "o":
                    count[before[1], here[1]] += 1
                else:
                    count[here[1], before[1]] -= 1
                here = before
            return
        steps = [("c", c.code) for c in cats if count[node, c.code] < limit[node, c.code]] \
            if kind == "o" else [("o", o.code) for o in orgs if count[o.code, node] > 0]
        for step in steps:
            if step not in parent:
                parent[step] = here
                queue.append(step)
    raise RuntimeError("no way to place a system of " + start)
