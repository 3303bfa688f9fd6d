# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the synthetic example region: 32 inventory files and truth.json.

Usage: /usr/bin/python3 scripts/example/generate.py [--root REPOSITORY] [--out FOLDER]
Equal cells on every run: all randomness comes from constants.
"""
import argparse
import collections
import json
import pathlib
import random
import sys

sys.dont_write_bytecode = True      # no cache folder beside the sources

import allocation
import catalogue as catalogues
import defects
import files
import layout
import links
import systems as installations
import transition
import truth
import values
import writers

SEED = 20180408


def invent(catalogue):
    """The region in memory: systems, interfaces and the dialect of each organisation."""
    dialects = {d.org: d for d in files.all_files()}
    modes = {org: "cell" if d.links == "cell" else "sheet" for org, d in dialects.items()}
    counts = allocation.allocate(catalogue)
    systems = installations.build(catalogue, counts, random.Random(SEED))
    values.fill(systems, catalogue, random.Random(SEED + 1))
    transition.decide(systems, catalogue)
    edges = links.link(systems, catalogue, modes, random.Random(SEED + 2))
    defects.name_twins(systems, random.Random(SEED + 3))
    defects.plant(systems, dialects, random.Random(SEED + 4))
    return dialects, systems, edges


def stated_by(org, edges):
    """Interfaces that the organisation puts on its own list, in a steady order."""
    return [e for e in edges if e.a.org.code == org and e.by_a
            or not isinstance(e.b, str) and e.b.org.code == org and e.by_b]


def lines_of(told):
    """JSON with one list entry a line, so that a change shows as few changed lines."""
    def dump(value):
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    parts = []
    for key, value in told.items():
        if isinstance(value, list):
            parts.append(dump(key) + ":[\n" + ",\n".join(map(dump, value)) + "\n]")
        else:
            parts.append(dump(key) + ":" + dump(value))
    return "{\n" + ",\n".join(parts) + "\n}\n"


def generate(root, out):
    """Writes everything below `out`; returns the truth object."""
    catalogue = catalogues.load(root)
    dialects, systems, edges = invent(catalogue)
    folder = pathlib.Path(out) / "inventories"
    folder.mkdir(parents=True, exist_ok=True)
    books, lines = {}, {}
    for org in catalogue.organisations:
        own = [s for s in systems if s.org.code == org]
        books[org] = layout.lay_out(dialects[org], own, stated_by(org, edges), catalogue)
        lines[org] = writers.write(books[org], folder / dialects[org].file)
    told = truth.tell(books, lines, systems, edges, catalogue)
    with open(pathlib.Path(out) / "truth.json", "w", encoding="utf-8") as stream:
        stream.write(lines_of(told))
    return told


def main():
    here = pathlib.Path(__file__).resolve().parents[2]
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--root", default=here)
    parser.add_argument("--out", default=here / "data" / "examples" / "keski-suomi")
    options = parser.parse_args()
    told = generate(options.root, options.out)
    kinds = collections.Counter(d["kind"] for d in told["defects"])
    print("%d files, %d systems, %d interfaces" % (len(told["files"]), told["systems"], told["interfaces"]))
    for kind, number in sorted(kinds.items()):
        print("%6d %s" % (number, kind))


if __name__ == "__main__":
    main()
