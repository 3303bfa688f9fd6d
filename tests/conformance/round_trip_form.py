# SPDX-License-Identifier: GPL-3.0-or-later
"""An inventory form as another program sees it: sheets by table, columns by field, and the answers
that an organisation might give. Used by check_round_trip.py, which knows what must come of them.
"""
import datetime

import openpyxl

NUMBERS = {"user_count", "external_user_count", "notice_months"}
AMOUNTS = {"annual_cost", "licence_cost", "planned_investment", "migration_cost",
           "migration_effort", "data_volume", "max_outage_hours"}
DATES = {"contract_end", "option_end", "end_of_life", "record_date"}
# Lists of free text or names; their items come from the form's sheet of explanations.
LISTS = {"using_organisations", "functions", "audience", "data_stores", "national_services"}
ENDS = {"source_system", "interface_target_system"}
USERS = ["Jyväskylä", "Laukaa", "Muurame", "Keuruu", "Saarijärvi", "Äänekoski"]
# The words of a form: three absences, an open end, yes and no.
WORDS = {"fi": ["ei ole", "ei tietoa", "ei sovellu", "toistaiseksi", "kyllä", "ei"],
         "sv": ["finns inte", "vet ej", "ej tillämpligt", "tills vidare", "ja", "nej"],
         "en": ["none", "not known", "not applicable", "until further notice", "yes", "no"]}
TABLES = {"systems": "_aallokko_systems", "interfaces": "_aallokko_interfaces"}
HEADER_ROW = 2
FIRST_ROW = 3
KEY_COLUMN = 4


class Form:
    """A form as openpyxl sees it. `kinds` counts the edits by kind."""

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
        self.kinds = {}

    def columns(self, table):
        found = {}
        for cell in self.sheets[table][HEADER_ROW]:
            if cell.value in self.headers[table]:
                found[self.headers[table][cell.value]] = cell.column
        return found

    def rows(self, table):
        sheet = self.sheets[table]
        return [r for r in range(FIRST_ROW, sheet.max_row + 1) if sheet.cell(r, KEY_COLUMN).value]

    def number(self, table, row):
        """The number of the record in a row's key ("410-12-bkmt", "410-L3-dfgh")."""
        return int(self.sheets[table].cell(row, KEY_COLUMN).value.split("-")[-2].lstrip("L"))

    def text(self, table, row, field):
        return self.sheets[table].cell(row, self.columns(table)[field]).value

    def choices(self, table, field):
        header = next(h for h, f in self.headers[table].items() if f == field)
        return self.examples.get(header, [])

    def put(self, table, row, column, value):
        cell = self.sheets[table].cell(row, column)
        cell.value = value
        if isinstance(value, str):
            cell.data_type = "s"
        if isinstance(value, datetime.date):
            cell.number_format = "d.m.yyyy"

    def count(self, kind):
        self.kinds[kind] = self.kinds.get(kind, 0) + 1


def list_value(chooser, form, table, field):
    names = [n for n in form.choices(table, field) if ";" not in n]
    mark = "; "
    if field == "using_organisations":
        names = USERS
        mark = chooser.choice(["; ", ", "])
    if field == "data_stores" or not names:
        names = [f"Tietovaranto {chooser.randint(1, 99)}", "Asiakasrekisteri", "Arkisto Oy, vanha"]
    chosen = chooser.sample(names, min(len(names), chooser.randint(1, 3)))
    if mark == ", " or any("," in name for name in chosen):
        form.count("list with commas")
    return mark.join(chosen), "; ".join(chosen)


def number_value(chooser, form, most):
    number = chooser.randint(1, most)
    if chooser.random() < 0.3:
        form.count("number as text")
        text = str(number)
        if number >= 1000 and chooser.random() < 0.5:
            text = f"{number // 1000} {number % 1000:03d}"
        return text, number
    return number, number


def date_value(chooser, form, field):
    if field == "contract_end" and chooser.random() < 0.2:
        return form.words[3], form.words[3]
    day = datetime.date(2018, 1, 1) + datetime.timedelta(chooser.randint(0, 2500))
    way = chooser.choice(["date cell", "date as 31.12.2019", "date as 2019-12-31"])
    form.count(way)
    written = {"date cell": day, "date as 31.12.2019": f"{day.day}.{day.month}.{day.year}",
               "date as 2019-12-31": day.isoformat()}[way]
    return written, day.isoformat()


def new_value(chooser, form, table, field):
    """A value that is valid for the field, and how the export shows it."""
    if field in ENDS:
        names = [form.text("systems", r, "name") for r in form.rows("systems")]
        name = chooser.choice(sorted(set(names)))
        form.count("end of an interface")
        return name, name
    if field != "name" and chooser.random() < 0.12:
        word = chooser.choice(form.words[:3] + [None])
        form.count("cleared" if word is None else "absence")
        return word, word
    if field in NUMBERS:
        return number_value(chooser, form, 900)
    if field == "in_use_year":
        year = chooser.randint(1995, 2018)
        return year, year
    if field in AMOUNTS:
        return number_value(chooser, form, 400000)
    if field in DATES:
        return date_value(chooser, form, field)
    if field in LISTS:
        return list_value(chooser, form, table, field)
    choices = [c for c in form.choices(table, field) if c not in form.words[:3]]
    if choices:
        word = chooser.choice(choices)
        return word, {form.words[4]: True, form.words[5]: False}.get(word, word)
    if field == "product" and chooser.random() < 0.5:
        known = {form.text(table, r, "product") for r in form.rows(table)} - {None}
        if known:
            word = chooser.choice(sorted(map(str, known)))
            return word, word
    text = f"Muutos {chooser.randint(1, 9999)}: åäö & <merkki> =1+1"
    return text, text


def snapshot(sheet, width):
    rows = []
    for r in range(FIRST_ROW, sheet.max_row + 1):
        rows.append([(sheet.cell(r, c).value, sheet.cell(r, c).number_format)
                     for c in range(KEY_COLUMN, width + 1)])
    return rows


def rearrange(form, chooser, untouched, renamed):
    """Sorts, adds, copies and deletes rows and inserts a column; gives the names of the new
    systems. One of the `untouched` systems (by number) is deleted. A row that has another name now is
    not copied, nor one that is deleted: nobody could tell the copy from the row."""
    sheet = form.sheets["systems"]
    columns = form.columns("systems")
    width = max(columns.values())
    numbers = {form.sheets["systems"].cell(r, KEY_COLUMN).value: form.number("systems", r)
               for r in form.rows("systems")}
    rows = [row for row in snapshot(sheet, width) if row[0][0]]
    chooser.shuffle(rows)
    name = columns["name"] - KEY_COLUMN
    added = [(None, "General")] * len(rows[0])
    added[name] = ("Uusi järjestelmä", "General")
    added[columns["annual_cost"] - KEY_COLUMN] = (1234, "General")
    gone = [row for row in rows if numbers[row[0][0]] in untouched][:1]
    copied = list(chooser.choice([r for r in rows if r not in gone and
                                  numbers[r[0][0]] not in renamed]))
    copied[name] = ("Kopioitu järjestelmä", "General")
    for row in gone:
        rows.remove(row)
        form.count("deleted row")
    rows += [added, copied]
    chooser.shuffle(rows)
    for row in range(FIRST_ROW, FIRST_ROW + len(rows) + len(gone)):
        cells = rows[row - FIRST_ROW] if row - FIRST_ROW < len(rows) else [(None, "General")] * len(
            added)
        for column, (value, style) in enumerate(cells, KEY_COLUMN):
            form.put("systems", row, column, value)
            sheet.cell(row, column).number_format = style
    sheet.insert_cols(columns["purpose"])
    sheet.cell(1, columns["purpose"]).value = "Oma sarake"
    sheet.cell(FIRST_ROW, columns["purpose"]).value = "omaa tietoa"
    for kind in ("sorted sheet", "added row", "copied row", "inserted column"):
        form.count(kind)
    return {"Uusi järjestelmä", "Kopioitu järjestelmä"}
