# SPDX-License-Identifier: GPL-3.0-or-later
"""Round trip of inventory forms with another program: request -> 100 random edits by openpyxl ->
import -> exactly these edits, none lost, none invented.

Usage: check_round_trip.py AALLOKKO FOLDER_WITH_INVENTORIES [--only N] [--edits N] [--seed N] [--lang fi]

For each organisation an untouched form must change nothing. Then 100 cells get other values that
are valid for their field; every third form is sorted as well, gets a row, a copied row and an
inserted column. Before and after are compared by `export inventory --to json`.
"""
import argparse
import datetime
import json
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile

import openpyxl

NUMBERS = {"user_count", "external_user_count", "notice_months"}
AMOUNTS = {"annual_cost", "licence_cost", "planned_investment", "migration_cost",
           "migration_effort", "data_volume", "max_outage_hours"}
DATES = {"contract_end", "option_end", "end_of_life", "record_date"}
# Lists of free text or names; their items come from the form's sheet of explanations.
LISTS = {"using_organisations", "functions", "audience", "data_stores", "national_services",
         "interfaces"}
# The words of a form: three absences, an open end, yes and no.
WORDS = {"fi": ["ei ole", "ei tietoa", "ei sovellu", "toistaiseksi", "kyllä", "ei"],
         "sv": ["finns inte", "vet ej", "ej tillämpligt", "tills vidare", "ja", "nej"],
         "en": ["none", "not known", "not applicable", "until further notice", "yes", "no"]}
TABLES = {"systems": "_aallokko_systems", "interfaces": "_aallokko_interfaces"}
ENDS = {"source_system", "interface_target_system"}
FIRST_ROW = 3


def run(program, *arguments):
    done = subprocess.run([program, *map(str, arguments)], capture_output=True, text=True)
    if done.returncode not in (0, 1):
        sys.exit(f"{arguments[0]} failed ({done.returncode}): {done.stderr}")
    return done.stdout


def inventory(program, project, folder, language):
    path = folder / "inventory.json"
    run(program, "export", project, "inventory", "--to", "json", "-o", path, "--lang", language)
    data = json.loads(path.read_text())
    return {table: {row["id"]: row for row in data[table]} for table in TABLES}


class Form:
    """A form as openpyxl sees it: sheets by table, columns by field."""

    def __init__(self, path, language):
        self.words = WORDS[language]
        self.book = openpyxl.load_workbook(path)
        self.headers = {}
        for line in self.book["_aallokko"].iter_rows(values_only=True):
            if line[0] == "column":
                self.headers.setdefault(line[1], {})[line[3]] = line[2]
        names = self.book.sheetnames
        self.sheets = {"systems": self.book[names[1]], "interfaces": self.book[names[2]]}
        self.examples = {}
        for line in self.book[names[3]].iter_rows(min_row=2, max_col=4, values_only=True):
            if line[3]:
                self.examples.setdefault(line[0], [x.strip() for x in line[3].split("; ")])

    def columns(self, table):
        found = {}
        for cell in self.sheets[table][2]:
            if cell.value in self.headers[table]:
                found[self.headers[table][cell.value]] = cell.column
        return found

    def rows(self, table):
        sheet = self.sheets[table]
        return [r for r in range(FIRST_ROW, sheet.max_row + 1) if sheet.cell(r, 1).value]

    def choices(self, table, field):
        header = next(h for h, f in self.headers[table].items() if f == field)
        return self.examples.get(header, [])


def list_value(chooser, form, table, field):
    names = [n for n in form.choices(table, field) if ";" not in n]
    if field == "using_organisations":
        names = ["Jyväskylä", "Laukaa", "Muurame", "Keuruu"]
    if field in ("data_stores", "interfaces") or not names:
        names = [f"Tietovaranto {chooser.randint(1, 99)}", "Asiakasrekisteri", "Arkisto Oy, vanha"]
    count = min(len(names), chooser.randint(1, 3))
    return "; ".join(chooser.sample(names, count))


def new_value(chooser, form, table, field):
    """A value that is valid for the field, and how the export shows it (None: not compared)."""
    if field in ENDS:
        sheet = form.sheets["systems"]
        names = [sheet.cell(r, form.columns("systems")["name"]).value for r in form.rows("systems")]
        name = chooser.choice(sorted(set(names)))
        return name, name
    if field != "name" and chooser.random() < 0.12:
        word = chooser.choice(form.words[:3] + [None])
        return word, word
    if field in NUMBERS:
        number = chooser.randint(1, 900)
        return number, number
    if field == "in_use_year":
        year = chooser.randint(1995, 2018)
        return year, year
    if field in AMOUNTS:
        number = chooser.randint(1, 400000)
        return number, number
    if field in DATES:
        if field == "contract_end" and chooser.random() < 0.2:
            return form.words[3], form.words[3]
        day = datetime.date(2018, 1, 1) + datetime.timedelta(chooser.randint(0, 2500))
        return day, day.isoformat()
    if field in LISTS:
        text = list_value(chooser, form, table, field)
        return text, text
    choices = [c for c in form.choices(table, field) if c not in form.words[:3]]
    if choices:
        word = chooser.choice(choices)
        return word, {form.words[4]: True, form.words[5]: False}.get(word, word)
    text = f"Muutos {chooser.randint(1, 9999)}: åäö & <merkki> =1+1"
    return text, text


def edit(form, chooser, count, left_out):
    """Changes cells; gives {(table, id, field): shown}. Names or ends of interfaces, in turn:
    an end is shown by the name that its system has now."""
    expected = {}
    cells = []
    for table in TABLES:
        columns = form.columns(table)
        cells += [(table, r, f, c) for r in form.rows(table) for f, c in columns.items()]
    chooser.shuffle(cells)
    for table, row, field, column in cells:
        if len(expected) >= count:
            break
        cell = form.sheets[table].cell(row, column)
        if field in left_out:
            continue
        value, shown = new_value(chooser, form, table, field)
        old = cell.value
        old = old.date() if isinstance(old, datetime.datetime) else old
        if value == old or str(value) == str(old):
            continue
        cell.value = value
        if isinstance(value, str):
            cell.data_type = "s"
        if isinstance(value, datetime.date):
            cell.number_format = "d.m.yyyy"
        number = int(form.sheets[table].cell(row, 1).value.split("-")[-1].lstrip("L"))
        expected[(table, number, field.replace("interface_", ""))] = shown
    return expected


def snapshot(sheet, width):
    rows = []
    for r in range(FIRST_ROW, sheet.max_row + 1):
        rows.append([(sheet.cell(r, c).value, sheet.cell(r, c).number_format)
                     for c in range(1, width + 1)])
    return rows


def rearrange(form, chooser):
    """Sorts, adds and copies rows and inserts a column; gives the names of the new systems."""
    sheet = form.sheets["systems"]
    columns = form.columns("systems")
    width = max(columns.values())
    rows = [row for row in snapshot(sheet, width) if row[0][0]]
    chooser.shuffle(rows)
    name = columns["name"] - 1
    added = [(None, "General")] * width
    added[name] = ("Uusi järjestelmä", "General")
    added[columns["annual_cost"] - 1] = (1234, "General")
    copied = list(chooser.choice(rows))
    copied[name] = ("Kopioitu järjestelmä", "General")
    rows += [added, copied]
    chooser.shuffle(rows)
    for r, row in enumerate(rows, FIRST_ROW):
        for c, (value, style) in enumerate(row, 1):
            cell = sheet.cell(r, c)
            cell.value = value
            if isinstance(value, str) and c != 2:
                cell.data_type = "s"
            cell.number_format = style
    sheet.insert_cols(columns["purpose"])
    sheet.cell(2, columns["purpose"]).value = "Oma sarake"
    sheet.cell(FIRST_ROW, columns["purpose"]).value = "omaa tietoa"
    return {"Uusi järjestelmä", "Kopioitu järjestelmä"}


def follows_name(after, table, row, field):
    """Interfaces show their ends by name: a renamed system's new name is no edit of theirs."""
    end = {"source_system": "source_id", "target_system": "target_id"}.get(field)
    if table != "interfaces" or end is None or row[end] is None:
        return False
    return after["systems"][row[end]]["name"] == row[field]


def differences(before, after):
    found = {}
    for table in TABLES:
        for number, row in after[table].items():
            old = before[table].get(number)
            if old is None:
                continue
            for field, value in row.items():
                if value != old.get(field) and not follows_name(after, table, row, field):
                    found[(table, number, field)] = value
    return found


def same(shown, found):
    if isinstance(shown, str) and isinstance(found, str):
        return shown.replace(" ", "") == found.replace(" ", "")
    return shown == found


def check(program, project, code, number, options, folder):
    """Problems of one organisation, and the figures (edits, lost, invented, added)."""
    problems = []
    copy = folder / f"project-{number}.aallokko"
    shutil.copy(project, copy)
    path = folder / f"lomake-{number}.xlsx"
    run(program, "request", copy, "--organisation", code, "-o", path,
        "--lang", options.lang)
    before = inventory(program, copy, folder, options.lang)

    plain = json.loads(run(program, "import", copy, path, "--format", "json", "--dry-run"))
    report = plain["files"][0]
    counts = [report[k] for k in ("systems_added", "systems_changed", "systems_missing")]
    if any(counts) or report["systems_unchanged"] == 0:
        problems.append(f"untouched form: added, changed, missing = {counts}")

    chooser = random.Random(options.seed * 1000 + number)
    form = Form(path, options.lang)
    expected = edit(form, chooser, options.edits, {"name"} if number % 2 else ENDS)
    names = rearrange(form, chooser) if number % 3 == 0 else set()
    form.book.save(path)
    answer = json.loads(run(program, "import", copy, path, "--format", "json"))
    if answer["files"][0]["conflicts"]:
        problems.append(f"conflicts: {answer['files'][0]['conflicts'][:3]}")
    after = inventory(program, copy, folder, options.lang)

    found = differences(before, after)
    lost = 0
    for key, shown in expected.items():
        got = after[key[0]][key[1]].get(key[2])
        if not same(shown, got):
            lost += 1
            problems.append(f"lost: {key} should be {shown!r}, is {got!r}")
    # The numbers of an interface's ends follow its ends.
    invented = [key for key in found if key not in expected and
                (*key[:2], key[2].replace("_id", "_system")) not in expected]
    problems += [f"invented: {key} became {found[key]!r}" for key in invented]
    new = [row["name"] for i, row in after["systems"].items() if i not in before["systems"]]
    if sorted(new) != sorted(names):
        problems.append(f"new systems {new} instead of {sorted(names)}")
    # A copied row names interfaces in its cell as well: they are the new system's.
    others = [row for i, row in after["interfaces"].items() if i not in before["interfaces"]
              and row["source_id"] in before["systems"] and row["target_id"] in before["systems"]]
    if others or set(before["interfaces"]) - set(after["interfaces"]):
        problems.append(f"interfaces were added or lost: {others}")

    again = json.loads(run(program, "import", copy, path, "--format", "json", "--dry-run"))
    report = again["files"][0]
    if report["systems_added"] or report["systems_changed"] or report["systems_missing"]:
        problems.append("the same form again is not without changes")
    return problems, (len(expected), lost, len(invented), len(new))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--only", type=int, default=0, help="number of organisations")
    parser.add_argument("--edits", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--lang", choices=sorted(WORDS), default="fi", help="of the forms")
    options = parser.parse_args()
    files = sorted(p for p in options.folder.iterdir() if p.is_file())
    if not files:
        sys.exit(f"no inventories in {options.folder}")
    total = [0, 0, 0, 0]
    bad = 0
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        project = folder / "project.aallokko"
        run(options.program, "new", project, "--region", "Keski-Suomi")
        done = json.loads(run(options.program, "import", project, *files, "--format", "json"))
        codes = [f["organisation"] for f in done["files"] if f["organisation"]]
        codes = list(dict.fromkeys(codes))
        if options.only:
            codes = codes[:options.only]
        for number, code in enumerate(codes):
            problems, figures = check(options.program, project, code, number, options, folder)
            total = [a + b for a, b in zip(total, figures)]
            bad += bool(problems)
            print(f"{code}: {figures[0]} edits, {figures[1]} lost, {figures[2]} invented, "
                  f"{figures[3]} new rows" + ("" if not problems else " BAD"), flush=True)
            for problem in problems[:10]:
                print("  ", problem)
    print(f"{len(codes)} organisations: {total[0]} edits, {total[1]} lost, {total[2]} invented, "
          f"{total[3]} new systems; {bad} with problems")
    return 1 if bad or not codes else 0


if __name__ == "__main__":
    sys.exit(main())
