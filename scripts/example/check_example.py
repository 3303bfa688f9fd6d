# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks the committed example: same cells as a fresh run, right counts, a truth that fits the files.

Prints one line for each check; exits 1 if any fails. Needs only python3-yaml, -openpyxl and -odf.
"""
import collections
import json
import pathlib
import re
import sys
import tempfile

sys.dont_write_bytecode = True

import yaml

import catalogue as catalogues
import files
import generate
import readback
import similar
import transition

ROOT = pathlib.Path(__file__).resolve().parents[2]
EXAMPLE = ROOT / "data" / "examples" / "keski-suomi"
EMPTY_WORDS = {"", "-", "–"}
UNKNOWN_WORDS = {"ei tietoa", "?", "ei tiedossa", "uppgift saknas", "okänt"}
EMPTY_KINDS = {"no_owner", "no_function", "no_criticality", "no_personal_data", "no_vendor", "no_cost",
               "no_contract_end", "no_purpose"}
SHARES = {"no_owner": 0.07, "no_cost": 0.18, "cost_unit": 0.04, "repeated_row": 0.05}
problems = []


def report(what, found):
    """One line for a check; `found` is a list of what is wrong."""
    found = list(found)
    print("%-4s %s%s" % ("FAIL" if found else "ok", what, "".join("\n     " + str(f) for f in found[:8])))
    problems.extend(found)


def same_cells(truth):
    with tempfile.TemporaryDirectory() as folder:
        fresh = generate.generate(ROOT, folder)
        for fact in truth["files"]:
            name = fact["file"]
            old, new = (readback.read(pathlib.Path(f) / "inventories" / name, fact) for f in (EXAMPLE, folder))
            if old != new:
                yield name + ": cells differ from a fresh run"
        if json.loads(json.dumps(fresh)) != truth:
            yield "truth.json differs from a fresh run"
        made = {p.name for p in pathlib.Path(folder, "inventories").iterdir()}
        kept = {p.name for p in (EXAMPLE / "inventories").iterdir()}
        yield from (n + ": only on one side" for n in made ^ kept)


def counts(truth, catalogue):
    orgs, formats = catalogue.organisations, collections.Counter(f["format"] for f in truth["files"])
    if formats != {"csv": 10, "xlsx": 14, "ods": 5, "yaml": 3}:
        yield "formats: %s" % formats
    for fact in truth["files"]:
        if fact["systems"] != orgs[fact["organisation"]].rows:
            yield "%s: %d rows" % (fact["file"], fact["systems"])
    if truth["systems"] != 850 or truth["interfaces"] < 2000:
        yield "%d systems, %d interfaces" % (truth["systems"], truth["interfaces"])
    kinds = collections.Counter(d["kind"] for d in truth["defects"])
    for kind, share in SHARES.items():
        if abs(kinds[kind] / 850 - share) > 0.005:
            yield "%s: %d" % (kind, kinds[kind])
    for kind, share in (("one_end_only", 0.12), ("unknown_end", 0.06)):
        if abs(kinds[kind] / truth["interfaces"] - share) > 0.005:
            yield "%s: %d" % (kind, kinds[kind])
    if [kinds[k] for k in ("opposite_scale", "same_identifier", "order_cycle")] != [3, 4, 3]:
        yield "single defects: %s" % kinds


def truth_fits(truth, grids):
    """Each listed place holds what the truth says, and no other owner or cost cell is empty."""
    for d in truth["defects"]:
        if "row" not in d:
            continue
        cells = grids[d["file"]].get((d["sheet"], d["row"]))
        if cells is None:
            yield "%(kind)s: no row %(row)s in %(file)s" % d
            continue
        text = cells.get(d["column"], "")
        if d["kind"] in EMPTY_KINDS and text not in EMPTY_WORDS:
            yield "%s %s %s: '%s' is not empty" % (d["kind"], d["file"], d["row"], text)
        if d["kind"] == "unknown_value" and text not in UNKNOWN_WORDS:
            yield "%s %s %s: '%s'" % (d["kind"], d["file"], d["row"], text)
        if d["rule"] not in ("Q09", "Q20", "Q21") and d["system"] not in cells.values():
            yield "%s %s %s: %s is not on the row" % (d["kind"], d["file"], d["row"], d["system"])
        for m in d.get("mentions", []):
            other = next((e for e in d["ends"] if e != m["system"]), d["ends"][0])
            line = " ".join(grids[m["file"]][m["sheet"], m["row"]].values()).lower()
            if other.lower() not in line:
                yield "%s %s %s: %s is not mentioned" % (d["rule"], m["file"], m["row"], other)


def empties_listed(truth, grids):
    """Counts the empty cells of the owner, vendor and cost columns in the files themselves."""
    listed = collections.Counter((d["file"], d["field"]) for d in truth["defects"] if d["kind"] in EMPTY_KINDS)
    for fact in truth["files"]:
        if fact["format"] == "yaml" or fact["layout"] == "domains":
            continue
        sheet = fact["sheets"][0] if fact["sheets"] else None
        grid = grids[fact["file"]]
        for i, key in enumerate(fact["mapping"].values(), 1):
            if key not in ("owner", "vendor", "annual_cost"):
                continue
            name = list(fact["mapping"].values()).index("name") + 1
            rows = [c for (s, r), c in grid.items() if s == sheet and r > fact["header_row"] and c.get(name)
                    and c[name] != "Yhteensä" and sum(1 for v in c.values() if v) > 1]
            empty = sum(c.get(i, "") in EMPTY_WORDS for c in rows)
            if len(rows) != fact["systems"] or empty != listed[fact["file"], key]:
                yield "%s %s: %d rows, %d empty, %d listed" % (fact["file"], key, len(rows), empty,
                                                             listed[fact["file"], key])


def quartiles(numbers):
    def at(p):
        place = p * (len(numbers) - 1)
        low = int(place)
        return numbers[low] + (place - low) * (numbers[min(low + 1, len(numbers) - 1)] - numbers[low])
    numbers = sorted(numbers)
    return at(0.25), at(0.75)


def no_accidents(systems):
    """Nothing looks like a repeated row or a cost error that was not planted."""
    by_org, groups = collections.defaultdict(list), collections.defaultdict(list)
    for s in systems:
        by_org[s.org.code].append(s)
        if isinstance(s.v["annual_cost"], (int, float)):
            groups[s.cat.code, s.org.size(s.cat.domain)].append(s)
    for own in by_org.values():
        for i, a in enumerate(own):
            for b in own[i + 1:]:
                common = isinstance(a.v["functions"], list) and isinstance(b.v["functions"], list) \
                    and set(a.v["functions"]) & set(b.v["functions"])
                twins = a.twin_of is b or b.twin_of is a
                score = similar.likeness(a.name, b.name) if common or twins else 0
                if twins != (score >= 0.88) or (twins and not common):
                    yield "%s / %s: %.2f" % (a.name, b.name, score)
    for key, group in sorted(groups.items()):
        low, high = quartiles([s.v["annual_cost"] for s in group])
        for s in group:
            cost, reach = s.v["annual_cost"], 3.0 * (high - low)
            if len(group) >= 4 and (cost < low - reach or cost > high + reach) != ("outlier" in s.kinds):
                yield "cost of %s (%s, %d of the kind): %s" % (s.name, key, len(group), cost)


def names_resolve(systems, edges):
    """Ends inside an organisation are unique there; ends across organisations are unique in the region."""
    region = collections.Counter(similar.fold(s.name) for s in systems)
    own = collections.Counter((s.org.code, similar.fold(s.name)) for s in systems)
    for e in edges:
        for s in (e.a, e.b):
            if isinstance(s, str):
                if e.kind == "dangling" and region[similar.fold(s)]:
                    yield s + " is a system"
            elif (region[similar.fold(s.name)] if e.kind == "cross" else own[s.org.code, similar.fold(s.name)]) != 1:
                yield "%s (%s) is not unique" % (s.name, e.kind)


def only_invented(grids):
    """No product alias or provider of the catalogues appears in a file."""
    raw = yaml.safe_load((ROOT / "data/catalogues/functions.yaml").read_text(encoding="utf-8"))
    orgs = yaml.safe_load((ROOT / "data/catalogues/organisations.yaml").read_text(encoding="utf-8"))
    real = {a for p in raw["product_aliases"] for a in p["aliases"] + p.get("related", []) if len(a) > 3}
    real |= {p["fi"] for p in orgs["providers"] if p["type"] != "national"}
    pattern = re.compile(r"\b(%s)\b" % "|".join(re.escape(r) for r in sorted(real, key=len, reverse=True)), re.I)
    for name, grid in grids.items():
        for place, cells in grid.items():
            for text in cells.values():
                if pattern.search(text):
                    yield "%s %s: %s" % (name, place, pattern.search(text).group())


def plan_names(systems):
    """plan.yaml names targets that rows write and systems that exist."""
    plan = yaml.safe_load((EXAMPLE / "plan.yaml").read_text(encoding="utf-8"))
    written = {s.v["target_system"] for s in systems if isinstance(s.v["target_system"], str)}
    national = set(transition.NATIONAL_TARGET.values())
    targets = {t["name"] for t in plan["targets"]}
    yield from ("target %s is only on one side" % n for n in (written - national) ^ targets if n not in national & targets)
    known = {"%s (%s)" % (s.name, s.org.code) for s in systems}
    named = [n for p in plan["before"] for n in (p["before"], p["after"])]
    named += [n for group in plan["same_quarter"] for n in group] + [p["system"] for p in plan["carried_out"]]
    yield from (n + " is no system" for n in named if n not in known)


def marked(truth, grids):
    for fact in truth["files"]:
        mark = files.MARK_SV if fact["language"] == "sv" else files.MARK
        body = [t for c in grids[fact["file"]].values() for t in c.values()]
        if fact["format"] == "yaml":
            body = [(EXAMPLE / "inventories" / fact["file"]).read_text(encoding="utf-8")]
        if not any(mark.split("–")[0].strip()[:30] in t for t in body):
            yield fact["file"] + ": no synthetic mark"


def main():
    truth = json.loads((EXAMPLE / "truth.json").read_text(encoding="utf-8"))
    catalogue = catalogues.load(ROOT)
    grids = {f["file"]: readback.read(EXAMPLE / "inventories" / f["file"], f) for f in truth["files"]}
    _, systems, edges = generate.invent(catalogue)
    per_category = collections.Counter(s.cat.code for s in systems)
    report("equal cells on a fresh run", same_cells(truth))
    report("files, rows, shares", counts(truth, catalogue))
    report("instances per category", (c.code for c in catalogue.categories.values()
                                      if per_category[c.code] != c.instances))
    report("truth fits the cells", truth_fits(truth, grids))
    report("every empty cell is listed", empties_listed(truth, grids))
    report("no accidental repeats or cost outliers", no_accidents(systems))
    report("interface ends are unambiguous", names_resolve(systems, edges))
    report("no real product or provider", only_invented(grids))
    report("plan.yaml names what exists", plan_names(systems))
    report("synthetic mark in every file", marked(truth, grids))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
