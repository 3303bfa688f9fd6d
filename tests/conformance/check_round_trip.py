# SPDX-License-Identifier: GPL-3.0-or-later
"""Round trip of inventory forms with other programs: request -> 100 random edits by openpyxl, some
of the files saved anew by LibreOffice -> import: exactly these edits, none lost, none invented.

Usage: check_round_trip.py AALLOKKO FOLDER_WITH_INVENTORIES [--only N] [--edits N] [--seed N]
       [--lang fi] [--libreoffice N] [--prove]

For each organisation an untouched form must change nothing. Then 100 cells get other values that
are valid for their field, products, using organisations and systems named in cells among them; rows
are sorted, added, copied and deleted and a column is inserted. Before and after are compared by
`export inventory --to json`, and the records that cells name by the project file itself. --prove
makes one edit that is not told and tells one that is not made: the check must find both.
"""
import argparse
import collections
import json
import pathlib
import random
import shutil
import sqlite3
import subprocess
import sys
import tempfile

import round_trip_form as forms
import workbook_peer


def run(program, *arguments):
    done = subprocess.run([program, *map(str, arguments)], capture_output=True, text=True)
    if done.returncode not in (0, 1):
        sys.exit(f"{arguments[0]} failed ({done.returncode}): {done.stderr}")
    return done.stdout


def inventory(program, project, folder, language):
    path = folder / "inventory.json"
    run(program, "export", project, "inventory", "--to", "json", "-o", path, "--lang", language)
    data = json.loads(path.read_text())
    return {table: {row["id"]: row for row in data[table]} for table in forms.TABLES}


def records(project):
    """What cells link to: product by system, users by system, interfaces with who reports them."""
    base = sqlite3.connect(project)
    products = dict(base.execute(
        "SELECT i.id, p.name FROM installation i JOIN product p ON p.id = i.product"))
    users = collections.defaultdict(set)
    for system, name in base.execute(
            "SELECT u.installation, o.name_fi FROM use u JOIN organisation o "
            "ON o.id = u.organisation WHERE u.is_primary = 0"):
        users[system].add(name)
    mentions = collections.defaultdict(set)
    for interface, reporter, raw in base.execute(
            "SELECT interface, reporter, raw FROM interface_mention"):
        mentions[interface].add((reporter, raw))
    interfaces = {row[0]: {"ends": row[1:5], "gone": bool(row[5]), "told": mentions[row[0]]}
                  for row in base.execute(
                      "SELECT id, source_installation, source_written, target_installation, "
                      "target_written, not_in_latest FROM interface")}
    owners = dict(base.execute("SELECT i.id, o.name_fi FROM installation i "
                               "JOIN organisation o ON o.id = i.responsible"))
    base.close()
    return {"products": products, "users": users, "interfaces": interfaces, "owners": owners}


def edit(form, chooser, count, left_out):
    """Changes cells; gives {(table, id, field): shown}. Names or ends of interfaces, in turn:
    an end is shown by the name that its system has now."""
    expected = {}
    cells = []
    for table in forms.TABLES:
        columns = form.columns(table)
        cells += [(table, r, f, c) for r in form.rows(table) for f, c in columns.items()]
    chooser.shuffle(cells)
    # Cells that name other records come first, so that each form has some.
    cells.sort(key=lambda cell: cell[2] not in ("product", "using_organisations"))
    named = sum(cell[2] in ("product", "using_organisations") for cell in cells)
    cells = cells[:min(named, 12)] + cells[named:]
    for table, row, field, column in cells:
        if len(expected) >= count:
            break
        if field in left_out or field == "interfaces":
            continue
        value, shown = forms.new_value(chooser, form, table, field)
        old = form.sheets[table].cell(row, column).value
        old = old.date() if hasattr(old, "date") else old
        if value == old or str(value) == str(old) or str(shown) == str(old):
            continue
        form.put(table, row, column, value)
        if field in ("product", "using_organisations"):
            form.count(field)
        expected[(table, form.number(table, row), field.replace("interface_", ""))] = shown
    return expected


def edit_interfaces(form, chooser, before, touched, count):
    """Adds a name to cells of interfaces, or takes one out; gives {(system, name): (added, id)}."""
    column = form.columns("systems")["interfaces"]
    rows = form.rows("systems")
    names = collections.Counter(form.text("systems", r, "name") for r in rows)
    renamed = {key[1] for key in touched if key[2] == "name"}
    # An interface that the other sheet moves to the same pair would be joined, not made.
    moved = {shown for key, shown in touched.items() if key[2] in ("source_system", "target_system")}
    free = {form.text("systems", r, "name"): form.number("systems", r) for r in rows
            if names[form.text("systems", r, "name")] == 1 and
            form.text("systems", r, "name") not in moved and
            form.number("systems", r) not in renamed}
    linked = collections.defaultdict(set)
    for one in before["interfaces"].values():
        linked[one["ends"][0]].add(one["ends"][2])
        linked[one["ends"][2]].add(one["ends"][0])
    changes = {}
    chooser.shuffle(rows)
    for row in rows:
        if len(changes) >= count:
            break
        system = form.number("systems", row)
        old = form.text("systems", row, "interfaces")
        if old in form.words or form.text("systems", row, "name") in moved:
            continue
        parts = [part for part in (old or "").split("; ") if part]
        told = {raw for one in before["interfaces"].values() for who, raw in one["told"]
                if who == system}
        if parts and parts[-1] in told and parts.count(parts[-1]) == 1 and chooser.random() < 0.5:
            changes[(system, parts.pop())] = ("taken out", None)
        else:
            fit = sorted(n for n, i in free.items() if i != system and i not in linked[system] and
                         not any(mark in n for mark in ",;:/&()"))
            # Names that systems of several organisations share are no matter here.
            name = chooser.choice(fit) if fit and chooser.random() < 0.7 else "Qxzvy 77"
            if name in parts:
                continue
            linked[system].add(free.get(name))
            linked[free.get(name)].add(system)
            changes[(system, name)] = ("added", free.get(name))
            parts.append(name)
        form.put("systems", row, column, "; ".join(parts) or None)
        form.count("interface " + changes[next(reversed(changes))][0])
    return changes


def linked_wrongly(expected, changes, before, after, new):
    """Problems of records that cells name."""
    problems = []
    for system, owner in before["owners"].items():
        key = ("systems", system, "product")
        product = before["products"].get(system)
        if key in expected:
            text = expected[key]
            product = None if text is None or text in sum(forms.WORDS.values(), []) else text
        if after["products"].get(system) != product:
            problems.append(f"product of {system}: {after['products'].get(system)!r}, "
                            f"not {product!r}")
        key = ("systems", system, "using_organisations")
        users = before["users"].get(system, set())
        if key in expected:
            users = set((expected[key] or "").split("; ")) & set(forms.USERS) - {owner}
        if after["users"].get(system, set()) != users:
            problems.append(f"users of {system}: {after['users'].get(system)}, not {users}")
    wanted = collections.Counter()
    for (system, name), (kind, target) in changes.items():
        if kind == "added":
            wanted[(system, target or name)] += 1
            continue
        for number, one in before["interfaces"].items():
            now = after["interfaces"][number]
            moved = any(("interfaces", number, end) in expected
                        for end in ("source_system", "target_system"))
            if not moved and not now["gone"] and (system, name) in one["told"] & now["told"]:
                problems.append(f"interface {number}: {name!r} is still reported by {system}")
    made = collections.Counter()
    for number, one in after["interfaces"].items():
        ends = one["ends"]
        if number in before["interfaces"] or new & {ends[0], ends[2]}:
            continue
        made[(ends[0], ends[2] or ends[3])] += 1
    if made != wanted:
        problems.append(f"interfaces made: {dict(made - wanted)} too many, "
                        f"{dict(wanted - made)} missing")
    takers = {system for (system, _), (kind, _) in changes.items() if kind == "taken out"}
    for number, one in before["interfaces"].items():
        now = after["interfaces"].get(number)
        if now is None or (now["gone"] != one["gone"] and
                           not {who for who, _ in one["told"]} & takers):
            problems.append(f"interface {number} is gone")
    return problems


def follows_name(after, table, row, field):
    """Interfaces show their ends by name: a renamed system's new name is no edit of theirs."""
    end = {"source_system": "source_id", "target_system": "target_id"}.get(field)
    if table != "interfaces" or end is None or row[end] is None:
        return False
    return after["systems"][row[end]]["name"] == row[field]


def differences(before, after):
    found = {}
    for table in forms.TABLES:
        for number, row in after[table].items():
            old = before[table].get(number)
            for field, value in row.items() if old else ():
                if value != old.get(field) and not follows_name(after, table, row, field):
                    found[(table, number, field)] = value
    return found


def same(shown, found):
    if isinstance(shown, str) and isinstance(found, str):
        return shown.replace(" ", "") == found.replace(" ", "")
    return shown == found


def save_by_libreoffice(path, folder):
    """The file as LibreOffice writes it."""
    out = folder / "lo"
    workbook_peer.run_to_end([workbook_peer.find_soffice(), "--headless",
                              f"-env:UserInstallation=file://{folder}/profile", "--convert-to",
                              "xlsx", "--outdir", str(out), str(path)], 300)
    shutil.move(out / path.name, path)


def prove(form, expected):
    """One edit that is not told, and one that is told and not made."""
    row = form.rows("systems")[0]
    number, columns = form.number("systems", row), form.columns("systems")
    free = [field for field in ("owner", "vendor", "short_name", "purpose", "support_contact")
            if field in columns and ("systems", number, field) not in expected]
    form.put("systems", row, columns[free[0]], "Ei kerrottu")
    expected[("systems", number, free[1])] = "Ei tehty"


def compare(before, after, expected, changes, linked):
    """Lost and invented edits of fields, in words."""
    lost = []
    for key, shown in expected.items():
        got = after[key[0]][key[1]].get(key[2])
        if not same(shown, got):
            lost.append(f"lost: {key} should be {shown!r}, is {got!r}")
    # The numbers of an interface's ends follow its ends; cells of interfaces are told apart.
    cells = {("systems", system, "interfaces") for system, _ in changes}
    # Where an interface is reported follows the cells that name its other end.
    takers = {system for (system, _), (kind, _) in changes.items() if kind == "taken out"}
    cells |= {("interfaces", number, "reported_in") for number, one in linked["interfaces"].items()
              if takers & {who for who, _ in one["told"]}}
    invented = [f"invented: {key} became {value!r}"
                for key, value in differences(before, after).items()
                if key not in expected and key not in cells and
                (*key[:2], key[2].replace("_id", "_system")) not in expected]
    return lost, invented


def check(program, project, code, number, options, folder):
    """Problems of one organisation, and the figures (edits, lost, invented, added)."""
    problems = []
    copy = folder / f"project-{number}.aallokko"
    shutil.copy(project, copy)
    path = folder / f"lomake-{number}.xlsx"
    run(program, "request", copy, "--organisation", code, "-o", path, "--lang", options.lang)
    before, linked = inventory(program, copy, folder, options.lang), records(copy)
    plain = json.loads(run(program, "import", copy, path, "--format", "json", "--dry-run"))
    report = plain["files"][0]
    counts = [report[k] for k in ("systems_added", "systems_changed", "systems_missing")]
    if any(counts) or report["systems_unchanged"] == 0 or report["interfaces_changed"]:
        problems.append(f"untouched form: added, changed, missing = {counts}")

    chooser = random.Random(options.seed * 1000 + number)
    form = forms.Form(path, options.lang)
    few = min(6, options.edits // 10)
    expected = edit(form, chooser, options.edits - few,
                    {"name"} if number % 2 else forms.ENDS)
    changes = edit_interfaces(form, chooser, linked, expected, few)
    if options.prove:
        prove(form, expected)
    touched = {key[1] for key in expected if key[0] == "systems"} | {s for s, _ in changes}
    renamed = {key[1] for key in expected if key[2] == "name"}
    names = forms.rearrange(form, chooser, set(before["systems"]) - touched, renamed)
    form.book.save(path)
    if number < options.libreoffice:
        save_by_libreoffice(path, folder)
        form.count("saved by LibreOffice")
    answer = json.loads(run(program, "import", copy, path, "--format", "json"))
    if answer["files"][0]["conflicts"]:
        problems.append(f"conflicts: {answer['files'][0]['conflicts'][:3]}")
    after = inventory(program, copy, folder, options.lang)
    lost, invented = compare(before, after, expected, changes, linked)
    new = {i: row["name"] for i, row in after["systems"].items() if i not in before["systems"]}
    if sorted(new.values()) != sorted(names):
        problems.append(f"new systems {new} instead of {sorted(names)}")
    problems += lost + invented + linked_wrongly(expected, changes, linked, records(copy), set(new))
    again = json.loads(run(program, "import", copy, path, "--format", "json", "--dry-run"))
    report = again["files"][0]
    if report["systems_added"] or report["systems_changed"] or report["systems_missing"]:
        problems.append("the same form again is not without changes")
    figures = (len(expected) + len(changes), len(lost), len(invented), len(new))
    return problems, figures, form.kinds


def check_all(options, files, folder):
    """True when every organisation came back as it should."""
    project = folder / "project.aallokko"
    run(options.program, "new", project, "--region", "Keski-Suomi")
    done = json.loads(run(options.program, "import", project, *files, "--format", "json"))
    codes = list(dict.fromkeys(f["organisation"] for f in done["files"] if f["organisation"]))
    codes = codes[:options.only] if options.only else codes
    total, bad, kinds = [0, 0, 0, 0], 0, collections.Counter()
    for number, code in enumerate(codes):
        problems, figures, some = check(options.program, project, code, number, options, folder)
        total = [a + b for a, b in zip(total, figures)]
        kinds.update(some)
        bad += bool(problems)
        print(f"{code}: {figures[0]} edits, {figures[1]} lost, {figures[2]} invented, "
              f"{figures[3]} new rows" + ("" if not problems else " BAD"), flush=True)
        for problem in problems[:10]:
            print("  ", problem)
        if options.prove and figures[1:3] != (1, 1):
            print("the edit that was not told and the one that was not made were not found")
            return False
    print(f"{len(codes)} organisations: {total[0]} edits, {total[1]} lost, {total[2]} invented, "
          f"{total[3]} new systems; {bad} with problems")
    print("  " + ", ".join(f"{kind} {count}" for kind, count in sorted(kinds.items())))
    return bool(codes) and (bool(options.prove) or bad == 0)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--only", type=int, default=0, help="number of organisations")
    parser.add_argument("--edits", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--lang", choices=sorted(forms.WORDS), default="fi", help="of the forms")
    parser.add_argument("--libreoffice", type=int, default=0, help="forms that it saves anew")
    parser.add_argument("--prove", action="store_true", help="make faults that must be found")
    options = parser.parse_args()
    files = sorted(p for p in options.folder.iterdir() if p.is_file())
    if not files:
        sys.exit(f"no inventories in {options.folder}")
    if options.libreoffice and workbook_peer.find_soffice() is None:
        print("LibreOffice is not installed: no form is saved by it")
        options.libreoffice = 0
    with tempfile.TemporaryDirectory() as name:
        return 0 if check_all(options, files, pathlib.Path(name)) else 1


if __name__ == "__main__":
    sys.exit(main())
