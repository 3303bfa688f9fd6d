# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the interface list of the region and decides who mentions each interface.

Planted here: critical systems without interfaces, ends that nobody has inventoried and interfaces that
only one end reports. How an organisation reports (own sheet or a cell of each system) comes from its
file dialect.
"""
from interfaces import API, FILE, MSG, VIEW, Edge, national, pairs
from values import EMPTY, NONE

HUBS = {"iam", "ledger", "ehr_spec", "ehr_phc", "lis", "ris_pacs", "sw_case", "payroll", "integration",
        "billing", "hr_master", "einvoice"}
OUTSIDE = ["pankkiyhteysohjelma", "vanha siirtopalvelin", "Excel-seuranta", "tulostuspalvelu", "vakuutusyhtiö",
           "perintätoimisto", "entinen potilaskanta", "jakelutiedosto", "työterveyden tuottaja",
           "ulkoinen laskutuspalvelu", "yksityinen palvelukoti", "laitetoimittajan pilvi", "karttatoimittaja",
           "tilitoimiston ohjelma", "viestivälittäjä", "Access-kanta"]
HOSPITAL = [("ehr_phc", "lis", "both", "Pyynnöt ja tulokset", MSG, "hard", 1.0),
            ("ehr_phc", "ris_pacs", "both", "Lähetteet ja lausunnot", MSG, "hard", 1.0),
            ("ehr_phc", "ehr_spec", "both", "Lähetteet ja palautteet", MSG, "hard", 1.0),
            ("ehr_phc", "integration", "both", "Sanomaliikenne", MSG, "hard", 0.9),
            ("dental", "ris_pacs", "in", "Kuvien katselu", VIEW, "soft", 0.9),
            ("dental", "ehr_spec", "both", "Lähetteet ja palautteet", MSG, "soft", 0.6),
            ("sw_case", "ehr_spec", "in", "Kotiutusilmoitukset", MSG, "soft", 0.8),
            ("homecare", "ehr_spec", "in", "Kotiutusilmoitukset", MSG, "soft", 0.7),
            ("einvoice", "billing", "in", "Kuntalaskutus", FILE, "soft", 0.95)]


def first_of(systems, org, cat):
    return next((s for s in systems if s.org.code == org and s.cat.code == cat and not s.twin_of), None)


def across(systems, catalogue, rng):
    """Interfaces between organisations; every end has a name that is unique in the region."""
    made = {}

    def add(a, b, way, data, method, strength, share):
        if a and b and a.org is not b.org and (b.sid, a.sid) not in made and rng.random() < share:
            made[a.sid, b.sid] = Edge(a, b, way, data, method, "daily", strength, "cross")

    singles = [s for s in systems if not s.twin_of]
    for s in singles:
        for source, target, way, data, method, strength, share in HOSPITAL:
            if s.cat.code == source and s.org.code != "KSSHP":
                add(s, first_of(systems, "KSSHP", target), way, data, method, strength, share)
        if s.cat.code == "permit":
            add(s, first_of(systems, "PELA", "rescue_prev"), "out", "Rakennukset ja osoitteet", FILE, "soft", 0.9)
            add(s, first_of(systems, "YMPTERV", "env_health"), "out", "Lausuntopyynnöt", FILE, "soft", 0.7)
        if s.cat.code == "utility":
            add(s, first_of(systems, "YMPTERV", "env_health"), "out", "Vesilaitoksen näytteet", FILE, "soft", 0.9)
    add(first_of(systems, "KSSHP", "ems"), first_of(systems, "PELA", "rescue_prev"), "in",
        "Kohdetiedot", API, "soft", 1)
    for host in catalogue.organisations.values():
        for code in host.members:
            for target in ("ehr_phc", "sw_case"):
                home = first_of(systems, code, "homecare") or first_of(systems, code, "sw_case")
                add(home, first_of(systems, host.code, target), "both", "Palvelupäätökset ja käynnit", API, "soft", 1)
            add(first_of(systems, code, "einvoice"), first_of(systems, host.code, "billing"), "in",
                "Maksuosuudet", FILE, "soft", 1)
    return list(made.values())


def isolate(systems, rng):
    """Picks critical systems that shall have no interface at all: 9 % of the critical rows with the twins."""
    critical = [s for s in systems if s.v["criticality"] >= 3]
    wanted = round(0.09 * len(critical)) - sum(1 for s in critical if s.twin_of)
    fit = [s for s in critical if not s.twin_of and s.cat.code not in HUBS]
    chosen = rng.sample(fit, max(0, wanted))
    for s in chosen:
        s.kinds.add("no_interfaces")
    return chosen


def connect_lonely(systems, edges, modes, rng):
    """A critical system that nothing was drawn for gets a sign-in interface, or says it has none."""
    seen = {s.sid for e in edges for s in (e.a, e.b) if not isinstance(s, str)}
    for s in systems:
        if s.twin_of or s.sid in seen or "no_interfaces" in s.kinds or s.v["criticality"] < 3:
            continue
        hub = first_of(systems, s.org.code, "iam") or first_of(systems, s.org.code, "ledger") \
            or first_of(systems, s.org.code, "workplace")
        if hub and hub is not s:
            edges.append(Edge(hub, s, "out", "Käyttäjät", FILE, "daily", "soft", "internal"))
            seen |= {s.sid, hub.sid}
        elif modes[s.org.code] == "cell":
            s.v["interfaces"] = NONE
        else:
            edges.append(Edge(s, rng.choice(OUTSIDE), "out", "Siirtotiedosto", FILE, "adhoc", "soft", "dangling"))


def dangle(systems, edges, rng):
    """6 % of the interfaces name an end that is in no inventory and is no national service."""
    linked = sorted({s.sid: s for e in edges for s in (e.a, e.b) if not isinstance(s, str)}.values(),
                    key=lambda s: s.sid)
    used = {(e.a.sid, e.b) for e in edges if e.kind == "dangling"}
    wanted = round(0.06 * len(edges) / 0.94) - len(used)
    while wanted > 0:
        s, name = rng.choice(linked), rng.choice(OUTSIDE)
        if (s.sid, name) not in used:
            used.add((s.sid, name))
            edges.append(Edge(s, name, rng.choice(["out", "out", "in"]), "Siirtotiedosto",
                              FILE, "adhoc", "soft", "dangling"))
            wanted -= 1


def drop_mentions(edges, modes, rng):
    """12 % of all interfaces are reported at one end only. Never the last mention of a critical system."""
    mentions = {}
    for e in edges:
        for s in (e.a, e.b):
            if not isinstance(s, str):
                mentions[s.sid] = mentions.get(s.sid, 0) + 1
    open_to_it = [e for e in edges if e.kind == "cross"
                  or (e.kind == "internal" and modes[e.a.org.code] == "cell")]
    rng.shuffle(open_to_it)
    wanted = round(0.12 * len(edges))
    for e in open_to_it:
        side = rng.choice("ab")
        for end in (side, "b" if side == "a" else "a"):
            s = e.a if end == "a" else e.b
            if wanted and mentions[s.sid] > 1:
                mentions[s.sid] -= 1
                wanted -= 1
                setattr(e, "by_" + end, False)
                break


def link(systems, catalogue, modes, rng):
    """All interfaces of the region. Sets s.edges and, for systems without any, s.v['interfaces']."""
    isolate(systems, rng)
    free = [s for s in systems if not s.twin_of and "no_interfaces" not in s.kinds]
    edges = []
    for code in catalogue.organisations:
        own = [s for s in free if s.org.code == code]
        edges += pairs(own, rng) + national(own, rng)
    edges += across(free, catalogue, rng)
    connect_lonely(systems, edges, modes, rng)
    dangle(systems, edges, rng)
    for e in edges:
        if rng.random() < 0.04:
            e.method = EMPTY
    drop_mentions(edges, modes, rng)
    for e in edges:
        for s, told in ((e.a, e.by_a), (e.b, e.by_b)):
            if not isinstance(s, str) and told:
                s.edges.append(e)
    for s in systems:
        if not s.edges and s.v["interfaces"] is EMPTY and s.v["criticality"] < 3 and rng.random() < 0.5:
            s.v["interfaces"] = NONE
    return edges
