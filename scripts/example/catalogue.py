# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads organisations, functions and system categories of data/catalogues.

The generator takes nothing else from the catalogues: header words, labels and dialects are its own,
so that the example and the importer cannot be wrong together.
"""
import pathlib
from dataclasses import dataclass, field

import yaml

# Name that is put after a product name when systems of several organisations must be told apart.
SHORT = {"KSSHP": "KSSHP", "SEUTUTK": "Seututk", "JYTE": "JYTE", "SAARIKKA": "Saarikka",
         "WIITA": "Wiitaunioni", "PELA": "Pelastuslaitos", "KSLIITTO": "KSLiitto",
         "YMPTERV": "Ymptervey", "LOMITUS": "Lomitus"}
# Size class of joint organisations: 0 small, 1 medium, 2 large; (own line of work, support services).
JOINT_SIZE = {"KSSHP": (2, 2), "SEUTUTK": (1, 1), "JYTE": (2, 1), "SAARIKKA": (1, 1),
              "WIITA": (1, 0), "PELA": (2, 1), "KSLIITTO": (1, 0), "YMPTERV": (1, 0),
              "LOMITUS": (1, 0)}
SUPPORT_DOMAINS = ("ADMIN", "ICT")


@dataclass
class Organisation:
    code: str
    fi: str
    sv: str
    rows: int
    joint: bool
    population: int = 0
    members: list = field(default_factory=list)

    @property
    def short(self):
        return SHORT.get(self.code, self.fi)

    def size(self, domain):
        """Size class 0, 1 or 2 that chooses users and euros of the category."""
        if self.joint:
            return JOINT_SIZE[self.code][1 if domain in SUPPORT_DOMAINS else 0]
        return 0 if self.population < 8000 else 1 if self.population < 50000 else 2


@dataclass
class Category:
    code: str
    fi: str
    sv: str
    domain: str
    functions: list
    instances: int
    users: list
    eur: list
    effort: list
    personal: str
    crit: int
    notice: int


@dataclass
class Catalogue:
    organisations: dict
    functions: dict
    categories: dict


def load(root):
    """Reads the three lists from root/data/catalogues; keeps the order of the files."""
    folder = pathlib.Path(root) / "data" / "catalogues"
    with open(folder / "functions.yaml", encoding="utf-8") as stream:
        raw = yaml.safe_load(stream)
    with open(folder / "organisations.yaml", encoding="utf-8") as stream:
        orgs = yaml.safe_load(stream)
    functions = {f["id"]: f for f in raw["functions"]}
    categories = {}
    for c in raw["system_categories"]:
        categories[c["id"]] = Category(
            c["id"], c["fi"], c["sv"], functions[c["func"][0]]["domain"], c["func"], c["instances"],
            c["users"], c["eur"], c["effort"], c["personal"], c["crit"], c["notice"])
    result = {}
    for o in orgs["municipalities"]:
        result[o["id"]] = Organisation(o["id"], o["fi"], o["sv"], o["rows"], False, o["population"])
    for o in orgs["joint"]:
        members = o.get("members")
        result[o["id"]] = Organisation(o["id"], o["fi"], o["sv"], o["rows"], True, 0,
                                       members if isinstance(members, list) else [])
    return Catalogue({k: o for k, o in result.items() if o.rows > 0}, functions, categories)
