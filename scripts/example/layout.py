# SPDX-License-Identifier: GPL-3.0-or-later
"""Lays the rows of one organisation out as sheets, with the traps that real files have.

The result knows for each system and field the sheet, row and column (1-based) where its cell is.
"""
from dataclasses import dataclass, field

import files
import words
from dialects import GROUPS, LINK_HEADERS
from text import Writer
from values import EMPTY

DOMAIN_SHEETS = {"HEALTH": "Terveys", "SOCIAL": "Sosiaali"}


@dataclass
class Sheet:
    name: str
    rows: list = field(default_factory=list)
    merges: list = field(default_factory=list)    # (row, column, last row, last column), 1-based
    hidden: bool = False
    header_row: int = 0

    def add(self, cells):
        self.rows.append(list(cells))
        return len(self.rows)


@dataclass
class Book:
    dialect: object
    sheets: list = field(default_factory=list)
    at: dict = field(default_factory=dict)        # (sid, field) -> (sheet, row, column)
    links_at: dict = field(default_factory=dict)  # id(edge) -> (sheet, row, {field: column})
    systems: list = field(default_factory=list)


def columns_of(dialect):
    return list(dialect.columns)


def start_sheet(book, name):
    d = book.dialect
    sheet = Sheet(name)
    for line in d.title:
        sheet.add([line] if line else [])
    keys = columns_of(d)
    if d.layout == "two_rows":
        groups, start = [""] * len(keys), 0
        for group, members in GROUPS.items():
            here = [i for i, k in enumerate(keys) if k in members]
            if here:
                groups[here[0]] = group
                start = len(sheet.rows) + 1
                if len(here) > 1:
                    sheet.merges.append((start, here[0] + 1, start, here[-1] + 1))
        sheet.add(groups)
    sheet.header_row = sheet.add([d.header(k) for k in keys])
    book.sheets.append(sheet)
    return sheet


def put(book, sheet, system, writer, blank=()):
    keys = columns_of(book.dialect)
    cells = ["" if k in blank else writer.cell(system, k) for k in keys]
    row = sheet.add(cells)
    for column, key in enumerate(keys, 1):
        book.at[system.sid, key] = (sheet.name, row, column)
    book.at[system.sid, ""] = (sheet.name, row, 1)


def plain(book, writer):
    sheet = start_sheet(book, book.dialect.sheets)
    for s in book.systems:
        put(book, sheet, s, writer)
    return sheet


def sections(book, writer):
    """A row with the sector's name alone above the systems of the sector."""
    sheet, sector = start_sheet(book, book.dialect.sheets), None
    name_column = columns_of(book.dialect).index("name")
    for s in sorted(book.systems, key=lambda s: list(words.SECTOR).index(s.cat.domain)):
        if words.SECTOR[s.cat.domain] != sector:
            sector = words.SECTOR[s.cat.domain]
            sheet.add([""] * name_column + [sector.upper()])
        put(book, sheet, s, writer)
    return sheet


def blocks(book, writer):
    """Organisation and sector are written once for each block and merged downwards."""
    sheet, keys = start_sheet(book, book.dialect.sheets), columns_of(book.dialect)
    ordered = sorted(book.systems, key=lambda s: list(words.SECTOR).index(s.cat.domain))
    first = len(sheet.rows) + 1
    begin, sector = first, None
    for i, s in enumerate(ordered):
        fresh = s.v["unit"] != sector
        if fresh and sector is not None and len(sheet.rows) > begin:
            sheet.merges.append((begin, keys.index("unit") + 1, len(sheet.rows), keys.index("unit") + 1))
        if fresh:
            begin, sector = len(sheet.rows) + 1, s.v["unit"]
        blank = ([] if fresh else ["unit"]) + (["organisation"] if i else [])
        put(book, sheet, s, writer, blank)
    if len(sheet.rows) > begin:
        sheet.merges.append((begin, keys.index("unit") + 1, len(sheet.rows), keys.index("unit") + 1))
    sheet.merges.append((first, keys.index("organisation") + 1, len(sheet.rows), keys.index("organisation") + 1))
    return sheet


def domains(book, writer):
    """One sheet for each line of work, each with its own title and header."""
    made = {}
    for s in book.systems:
        name = DOMAIN_SHEETS.get(s.cat.domain, "Hallinto")
        if name not in made:
            made[name] = start_sheet(book, name)
        put(book, made[name], s, writer)
    return None


def total_row(book, sheet):
    keys = columns_of(book.dialect)
    cells = [""] * len(keys)
    cells[keys.index("name")] = "Yhteensä"
    cost = [s.v["annual_cost"] for s in book.systems if isinstance(s.v["annual_cost"], (int, float))]
    scale = 1000 if book.dialect.money == "thousand" else 1
    number = round(sum(cost) / scale)
    cells[keys.index("annual_cost")] = number if book.dialect.format != "csv" else str(number)
    sheet.add(cells)


def link_sheet(book, edges, writer):
    d = book.dialect
    sheet = Sheet(d.links)
    sheet.add([files.MARK])
    keys = list(LINK_HEADERS)
    sheet.header_row = sheet.add([LINK_HEADERS[k][d.headers % len(LINK_HEADERS[k])] for k in keys])
    for e in edges:
        row = sheet.add(link_cells(e, writer).values())
        book.links_at[id(e)] = (sheet.name, row, {k: i for i, k in enumerate(keys, 1)})
    book.sheets.append(sheet)


def link_cells(e, writer):
    """The interface as its organisation states it: source sends, so the direction is out or both."""
    source, target = (e.a, e.b) if e.direction != "in" else (e.b, e.a)
    def name(end):
        return end if isinstance(end, str) else end.name
    return {"source_system": name(source), "target_system": name(target),
            "direction": writer.label("direction", "both" if e.direction == "both" else "out"),
            "data_content": e.data,
            "transfer_method": "" if e.method is EMPTY else writer.label("transfer_method", e.method),
            "frequency": writer.label("frequency", e.frequency),
            "strength": writer.label("strength", e.strength)}


def note_sheet(book):
    sheet = Sheet("Huom")
    sheet.add([files.MARK])
    sheet.add(["Luettelo on tehty Aallokko-ohjelman esimerkiksi. Sitä ei saa käyttää tietona mistään organisaatiosta."])
    book.sheets.insert(0 if book.dialect.extra.get("note_sheet") == "first" else len(book.sheets), sheet)


def code_sheet(book):
    sheet = Sheet(book.dialect.extra["hidden"], hidden=True)
    for line in [files.MARK, "Siirtyy kokonaan", "Siirtyy osittain (jaetaan)", "Jää kunnalle", "Avoin"]:
        sheet.add([line])
    book.sheets.append(sheet)


def lay_out(dialect, systems, edges, catalogue):
    """The whole file of one organisation; `edges` are the ones it states on a list of its own."""
    book = Book(dialect, systems=systems)
    writer = Writer(dialect, catalogue)
    ways = {"sections": sections, "blocks": blocks, "domains": domains}
    sheet = ways.get(dialect.layout, plain)(book, writer)
    if dialect.total:
        total_row(book, sheet)
    if dialect.links != "cell":
        link_sheet(book, edges, writer)
    if "note_sheet" in dialect.extra:
        note_sheet(book)
    if "hidden" in dialect.extra:
        code_sheet(book)
    return book
