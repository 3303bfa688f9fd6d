# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the written files back as plain grids, so that the checks look at cells and not at bytes.

A grid is {(sheet, row): {column: text}}; text files have one sheet None and physical line numbers.
"""
import csv
import io
import pathlib

import openpyxl
import yaml
from odf.namespaces import TABLENS
from odf.opendocument import load
from odf.table import Table, TableCell, TableRow
from odf.text import P


def text_of(value):
    if value is None:
        return ""
    return str(value.date()) if hasattr(value, "date") else str(value)


def decode(raw):
    if raw[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return raw.decode("utf-16")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        return raw.decode("cp1252")


def read_csv(path, delimiter):
    lines = decode(pathlib.Path(path).read_bytes()).replace("\r\n", "\n")
    reader, grid, start = csv.reader(io.StringIO(lines, newline=""), delimiter=delimiter), {}, 1
    for record in reader:
        grid[None, start] = {i: cell for i, cell in enumerate(record, 1)}
        start = reader.line_num + 1
    return grid


def read_xlsx(path):
    grid = {}
    for sheet in openpyxl.load_workbook(path).worksheets:
        grid[sheet.title, 0] = {1: sheet.sheet_state, 2: str(sorted(map(str, sheet.merged_cells.ranges)))}
        for row in sheet.iter_rows():
            grid[sheet.title, row[0].row] = {c.column: text_of(c.value) for c in row}
    return grid


def read_ods(path):
    grid = {}
    for table in load(str(path)).spreadsheet.getElementsByType(Table):
        number = 1
        for row in table.getElementsByType(TableRow):
            cells, column = {}, 1
            for cell in row.getElementsByType(TableCell):
                times = int(cell.getAttrNS(TABLENS, "number-columns-repeated") or 1)
                text = "\n".join(str(p) for p in cell.getElementsByType(P))
                for i in range(times if text else 0):
                    cells[column + i] = text
                column += times
            grid[table.getAttribute("name"), number] = cells
            number += int(row.getAttribute("numberrowsrepeated") or 1)
    return grid


def read_yaml(path):
    """Entries by the line where they start; {key: text} instead of columns."""
    root, grid = yaml.compose(pathlib.Path(path).read_text(encoding="utf-8")), {}
    for key, value in root.value:
        for entry in value.value if isinstance(value, yaml.SequenceNode) else []:
            grid[key.value, entry.start_mark.line + 1] = {
                k.value: v.value if isinstance(v.value, str) else "; ".join(x.value for x in v.value)
                for k, v in entry.value}
    return grid


def read(path, fact):
    """The grid of one file; `fact` is its entry in truth.json."""
    if fact["format"] == "csv":
        return read_csv(path, fact["delimiter"])
    return {"xlsx": read_xlsx, "ods": read_ods, "yaml": read_yaml}[fact["format"]](path)
