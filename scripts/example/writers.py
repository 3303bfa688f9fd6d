# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes a laid-out book as CSV, XLSX or YAML; ods_writer.py writes ODS.

Each writer returns {(sheet, row of the layout): row that a person sees}: physical lines in text files.
"""
import csv
import datetime
import io

import openpyxl
from openpyxl.comments import Comment
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter

import files
from dialects import LINK_HEADERS
from layout import columns_of
from ods_writer import write_ods
from steady_zip import settle

FIXED = datetime.datetime(2018, 4, 30, 12, 0, 0)


def write_csv(book, path):
    d, sheet, lines, physical = book.dialect, book.sheets[0], {}, 1
    text = ""
    for number, row in enumerate(sheet.rows, 1):
        buffer = io.StringIO()
        csv.writer(buffer, delimiter=d.delimiter, lineterminator="\n").writerow(
            [str(c) for c in row] if row else [])
        record = buffer.getvalue() or "\n"
        if row and str(row[0]).startswith("sep="):    # a hint for spreadsheet programs, never quoted
            record = row[0] + "\n"
        lines[sheet.name, number] = physical
        physical += record.count("\n")
        text += record
    path.write_bytes(text.replace("\n", d.eol).encode(d.encoding))
    return lines


def write_xlsx(book, path):
    wb = openpyxl.Workbook()
    wb.remove(wb.active)
    wb.properties.creator = "Aallokko, synteettinen esimerkki"
    wb.properties.created = wb.properties.modified = FIXED
    for sheet in book.sheets:
        ws = wb.create_sheet(sheet.name)
        for r, row in enumerate(sheet.rows, 1):
            for c, value in enumerate(row, 1):
                if value == "":
                    continue
                cell = ws.cell(r, c, value)
                if isinstance(value, datetime.date):
                    cell.number_format = "d.m.yyyy"
                if isinstance(value, str) and "\n" in value:
                    cell.alignment = Alignment(wrap_text=True, vertical="top")
        for r1, c1, r2, c2 in sheet.merges:
            ws.merge_cells(start_row=r1, start_column=c1, end_row=r2, end_column=c2)
        style_sheet(ws, sheet)
        if sheet.hidden:
            ws.sheet_state = "hidden"
        extras(ws, sheet, book.dialect)
    wb.save(path)
    settle(path)
    return None


def extras(ws, sheet, dialect):
    """A hidden column and a note on a header cell, where the dialect has them."""
    if "hidden_column" in dialect.extra and sheet.name == dialect.sheets:
        column = columns_of(dialect).index(dialect.extra["hidden_column"]) + 1
        ws.column_dimensions[get_column_letter(column)].hidden = True
        name = columns_of(dialect).index("name") + 1
        ws.cell(sheet.header_row, name).comment = Comment("Pakollinen tieto", "tietohallinto")


def style_sheet(ws, sheet):
    if sheet.rows and sheet.rows[0] and str(sheet.rows[0][0]).startswith("SYNTE"):
        ws.cell(1, 1).font = Font(bold=True, color="C00000")
    if sheet.header_row:
        for cell in ws[sheet.header_row]:
            cell.font = Font(bold=True)
            cell.fill = PatternFill("solid", fgColor="DDE6F0")
            cell.alignment = Alignment(wrap_text=True, vertical="top")
        ws.freeze_panes = ws.cell(sheet.header_row + 1, 1)
        for c in range(1, len(sheet.rows[sheet.header_row - 1]) + 1):
            ws.column_dimensions[get_column_letter(c)].width = 18


def scalar(value):
    if isinstance(value, list):
        return "[" + ", ".join(scalar(v) for v in value) + "]"
    if isinstance(value, (int, float)):
        return str(value)
    if value in ("true", "false"):
        return value
    return '"' + str(value).replace("\\", "\\\\").replace('"', '\\"') + '"'


def yaml_key(text):
    plain = text.replace("_", "").replace(" ", "").isalnum()
    return text if plain else '"%s"' % text


def write_yaml(book, path):
    """A list of systems and a list of interfaces; English catalogue keys or the Finnish words of the clerk."""
    d, lines, out = book.dialect, {}, []
    english = d.words == "code"
    out.append("# " + files.MARK)
    out.append("huomautus: \"%s\"" % files.MARK)
    out.append("organisaatio: \"%s\"" % book.systems[0].org.fi)
    for sheet in book.sheets:
        linked = sheet.name == d.links
        keys = list(LINK_HEADERS) if linked else columns_of(d)
        words = sheet.rows[sheet.header_row - 1]
        out += ["", sheet.name + (":" if len(sheet.rows) > sheet.header_row else ": []")]
        for number in range(sheet.header_row + 1, len(sheet.rows) + 1):
            lines[sheet.name, number] = len(out) + 1
            for i, (key, word, value) in enumerate(zip(keys, words, sheet.rows[number - 1])):
                text = scalar(value) if value != "" else ""
                label = key if english else word
                out.append(("%s%s: %s" % ("  - " if not i else "    ", yaml_key(label), text)).rstrip())
    path.write_text("\n".join(out) + "\n", encoding="utf-8")
    return lines


def write(book, path):
    ways = {"csv": write_csv, "xlsx": write_xlsx, "ods": write_ods, "yaml": write_yaml}
    return ways[book.dialect.format](book, path)
