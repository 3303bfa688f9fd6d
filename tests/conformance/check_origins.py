#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Every value of an imported project names file, sheet, row, column and raw text. This program reads
# the original files with other people's readers (openpyxl, odfpy, csv, PyYAML) and compares: twenty
# values drawn with a fixed seed are printed one by one, then all values are compared.
#
# Usage: check_origins.py AALLOKKO EXAMPLE_FOLDER   (makes its own project in a temporary folder)
import csv
import datetime
import io
import random
import re
import sqlite3
import subprocess
import sys
import tempfile
from pathlib import Path

import openpyxl
import yaml
from odf import opendocument, table, teletype

SEED = 20180630
KINDS = ("installation", "use", "contract", "interface")


def text_of(value):
    """A cell of any reader as the text that the program keeps."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, datetime.datetime):
        return value.date().isoformat() if value.time() == datetime.time() else value.isoformat()
    if isinstance(value, datetime.date):
        return value.isoformat()
    if isinstance(value, float):
        return str(int(value)) if value == int(value) else repr(value)
    return str(value)


def xlsx_cells(path):
    book = openpyxl.load_workbook(path, data_only=True)
    cells = {}
    for sheet in book.worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                cells[sheet.title, cell.row, cell.column] = text_of(cell.value)
        for area in sheet.merged_cells.ranges:
            for row, column in area.cells:
                cells[sheet.title, row, column] = text_of(sheet.cell(area.min_row, area.min_col).value)
    return cells


def ods_value(cell):
    kind = cell.getAttribute("valuetype")
    if kind in ("float", "percentage", "currency"):
        return text_of(float(cell.getAttribute("value")))
    if kind == "date":
        return cell.getAttribute("datevalue")[:10]
    return "\n".join(teletype.extractText(p) for p in cell.childNodes if p.qname[1] == "p")


def ods_cells(path):
    cells = {}
    for sheet in opendocument.load(str(path)).spreadsheet.getElementsByType(table.Table):
        number = 0
        spans = []
        for row in sheet.getElementsByType(table.TableRow):
            for _ in range(min(int(row.getAttribute("numberrowsrepeated") or 1), 2000)):
                number += 1
                column = 0
                for cell in row.childNodes:
                    repeat = int(cell.getAttribute("numbercolumnsrepeated") or 1)
                    value = ods_value(cell) if cell.qname[1] == "table-cell" else ""
                    for _ in range(min(repeat, 200)):
                        column += 1
                        cells[sheet.getAttribute("name"), number, column] = value
                    down = int(cell.getAttribute("numberrowsspanned") or 1)
                    right = int(cell.getAttribute("numbercolumnsspanned") or 1)
                    if down * right > 1:
                        spans.append((number, column, down, right, value))
        for top, left, down, right, value in spans:
            for row in range(top, top + down):
                for column in range(left, left + right):
                    cells[sheet.getAttribute("name"), row, column] = value
    return cells


def csv_cells(path):
    raw = path.read_bytes()
    try:
        text = raw.decode("utf-16" if raw[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig")
    except UnicodeDecodeError:
        text = raw.decode("cp1252")
    first = text.splitlines()[0]
    mark = {"sep=;": ";", "sep=,": ","}.get(first.strip().lower())
    delimiter = mark or max(";,\t|", key=text.count)
    cells = {}
    lines = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    start = 1  # the line of the file where the record starts: a quoted cell may hold line breaks
    for record in lines:
        for column, value in enumerate(record, 1):
            cells["", start, column] = value
        start = lines.line_num + 1
    return cells


def yaml_cells(path):
    """A record's row is the line where it starts; columns are its list's keys as they first appear."""
    cells = {}
    text = path.read_text(encoding="utf-8")
    for key, value in yaml.compose(text).value:
        if not isinstance(value, yaml.SequenceNode):
            continue
        columns = []
        for record in value.value:
            for name, content in record.value:
                if name.value not in columns:
                    columns.append(name.value)
                place = key.value, record.start_mark.line + 1, columns.index(name.value) + 1
                cells[place] = [part.value for part in content.value] \
                    if isinstance(content, yaml.SequenceNode) else content.value
    return cells


def cells_of(path):
    reader = {".xlsx": xlsx_cells, ".ods": ods_cells, ".yaml": yaml_cells}.get(path.suffix, csv_cells)
    return reader(path)


def same(kind, raw, cell):
    """Equal; an interface out of a cell that lists systems is one whole part of that cell."""
    if isinstance(cell, list):
        cell = "\n".join(cell)
    raw, cell = raw.strip(), cell.strip()
    if raw == cell:
        return True
    part = r"(^|[,;|\n])\s*(?:->|<-|<->)?\s*" + re.escape(raw) + r"\s*($|[,;|\n])"
    return kind == "interface" and raw != "" and re.search(part, cell) is not None


def values_of(project):
    base = sqlite3.connect(project)
    for kind in KINDS:
        yield from base.execute(
            f"""SELECT '{kind}', f.record, k.name, p.file, p.sheet, f.row_number, f.row_column,
                       coalesce(f.raw, '')
                FROM {kind}_field f JOIN field_key k ON k.id = f.field
                JOIN origin_place p ON p.id = f.place
                WHERE f.row_number > 0 AND f.row_column > 0
                ORDER BY f.record, k.name""")


def main():
    program, example = sys.argv[1], Path(sys.argv[2])
    files = {path.name: path for path in sorted((example / "inventories").iterdir())}
    with tempfile.TemporaryDirectory() as folder:
        project = str(Path(folder) / "p.aallokko")
        subprocess.run([program, "new", project, "--region", "keski-suomi", "--quiet"], check=True)
        imported = subprocess.run([program, "import", project, *map(str, files.values())],
                                  capture_output=True)
        assert imported.returncode in (0, 1), imported.stderr.decode()
        values = list(values_of(project))
    originals = {name: cells_of(path) for name, path in files.items()}

    def agrees(value):
        kind, _, _, file, sheet, row, column, raw = value
        return same(kind, raw, originals[file].get((sheet, row, column), ""))

    for value in random.Random(SEED).sample(values, 20):
        kind, record, field, file, sheet, row, column, raw = value
        print(f"{'agrees' if agrees(value) else 'WRONG '} {kind} {record} {field}: {file}"
              f" [{sheet}] row {row} column {column} {raw!r}")
    wrong = [value for value in values if not agrees(value)]
    for value in wrong[:40]:
        print("WRONG", value, "original:", originals[value[3]].get(tuple(value[4:7]), "no such cell"))
    print(f"{len(values)} values of {len(files)} files compared, {len(wrong)} differ")
    return 1 if wrong or len(values) < 10000 else 0


if __name__ == "__main__":
    sys.exit(main())
