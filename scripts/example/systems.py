# SPDX-License-Identifier: GPL-3.0-or-later
"""Invents products and the installations of every organisation.

Few products and many installations: the first three or four products of a category take most of the
places by Zipf weights, and only the hospital has a long tail of its own.
"""
from dataclasses import dataclass, field

import similar
import words

LONG_TAIL = {"hosp_clinical", "device_data"}
HEADS = {"sw_case": 3, "ehr_phc": 4, "dental": 3, "ledger": 3, "payroll": 3, "workplace": 2}
# Categories whose systems talk to other organisations: their names end in the organisation.
TAGGED = {"ehr_phc", "ehr_spec", "lis", "ris_pacs", "dental", "einvoice", "permit", "utility",
          "env_health", "rescue_prev", "integration", "billing", "sw_case", "homecare", "ems", "pharmacy", "rehab",
          "infection_quality"}

TAGGED_IN_HOSPITAL = {"ledger", "payroll", "hr_master"}


@dataclass
class Product:
    name: str
    root: str
    category: str
    vendor: str


@dataclass
class System:
    sid: int
    org: object
    cat: object
    product: Product
    name: str = ""
    v: dict = field(default_factory=dict)
    twin_of: object = None      # the row that this one repeats with another spelling
    edges: list = field(default_factory=list)
    kinds: set = field(default_factory=set)

    @property
    def key(self):
        return (self.org.code, self.name)


class Products:
    """Makes product names on demand; the same random state gives the same names."""

    def __init__(self, rng):
        self.rng = rng
        roots = [s + e for s in words.STEMS for e in words.ENDS]
        rng.shuffle(roots)
        used, self.roots = set(), []
        for root in roots:      # unlike beginnings first, so that neighbours do not sound alike
            if root[:3] not in used:
                used.add(root[:3])
                self.roots.append(root)
        self.roots += [r for r in roots if r not in self.roots]
        self.vendors = [h + words.VENDOR_TAILS[i % len(words.VENDOR_TAILS)]
                        for i, h in enumerate(words.VENDOR_HEADS)]
        self.vendors = [v.replace("Vesterlund Oy", "Vesterlund Ab") for v in self.vendors]
        self.by_category = {}

    def of(self, category, index):
        made = self.by_category.setdefault(category, [])
        while len(made) <= index:
            root = self.roots.pop(0)
            descriptors = words.CATEGORY[category][0].split("|")
            word = descriptors[len(made) % len(descriptors)]
            vendor = self.rng.choices(self.vendors, [1 / (i + 2.5) for i in range(len(self.vendors))])[0]
            made.append(Product(root + " " + word, root, category, vendor))
        return made[index]


def spelled(product, org, cat, rng):
    """How this organisation writes the product's name in its list."""
    if cat.code in TAGGED or org.code == "KSSHP" and cat.code in TAGGED_IN_HOSPITAL:
        return product.name + " " + org.short
    root, word = product.name.split(" ", 1)
    way = rng.random()
    if cat.code in LONG_TAIL or way < 0.5:
        return product.name
    if way < 0.64:
        return root + "-" + word.lower()
    if way < 0.76:
        return root.upper() + " " + word
    if way < 0.90:
        return "%s %s %d.%d" % (root, word, rng.randint(2, 9), rng.randint(0, 5))
    return word + " (" + root + ")"


def clashes(name, cat, others):
    """True if another system of the organisation with a common function looks alike."""
    mine = set(cat.functions)
    return any(similar.likeness(name, o.name) >= 0.83 for o in others if mine & set(o.cat.functions)) \
        or any(similar.fold(name) == similar.fold(o.name) for o in others)


def choose_twins(counts, rng, wanted):
    """The (organisation, category) cells whose last row will repeat the first one."""
    cells = sorted(k for k, n in counts.items() if n >= 2 and k[1] not in LONG_TAIL)
    rng.shuffle(cells)
    by_org, chosen = {}, []
    for cell in cells:
        by_org.setdefault(cell[0], []).append(cell)
    while len(chosen) < wanted and any(by_org.values()):
        for org in sorted(by_org):
            if by_org[org] and len(chosen) < wanted:
                chosen.append(by_org[org].pop())
    return set(chosen)


def build(catalogue, counts, rng):
    """All 850 systems in the order of organisation and category; twins have no name yet."""
    products, result = Products(rng), []
    twins = choose_twins(counts, rng, 42)
    for org in catalogue.organisations.values():
        own = []
        for cat in catalogue.categories.values():
            number = counts.get((org.code, cat.code), 0)
            repeats = (org.code, cat.code) in twins
            first, taken = None, set()
            for i in range(number):
                if repeats and i == number - 1:
                    own.append(System(0, org, cat, first.product, twin_of=first))
                    continue
                system = pick(org, cat, own, taken, products, rng)
                first = first or system
                own.append(system)
        result += own
    for number, system in enumerate(result, 1):
        system.sid = number
    return result


def pick(org, cat, own, taken, products, rng):
    heads = HEADS.get(cat.code, 4)
    order = sorted(range(heads), key=lambda i: rng.expovariate(1.0) * (i + 1) ** 1.4)
    if cat.code in LONG_TAIL and org.code == "KSSHP":
        order = []
    named = [s for s in own if not s.twin_of]
    for index in order + list(range(heads, 200)):
        product = products.of(cat.code, index)
        name = spelled(product, org, cat, rng)
        if index not in taken and not clashes(name, cat, named):
            taken.add(index)
            return System(0, org, cat, product, name)
    raise RuntimeError("no product left for " + cat.code)
