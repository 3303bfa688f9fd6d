# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes a laid-out book as ODS with repeated cells and rows, as a spreadsheet program saves it."""
import datetime

from odf.opendocument import OpenDocumentSpreadsheet
from odf.style import Style, TableCellProperties, TextProperties
from odf.table import Table, TableCell, TableColumn, TableRow
from odf.text import P

from steady_zip import settle

TAIL_COLUMNS, TAIL_ROWS = 900, 1000     # formatted but empty rest of the sheet


def cell_of(value, repeated, style):
    extra = {"numbercolumnsrepeated": repeated} if repeated > 1 else {}
    if style is not None:
        extra["stylename"] = style
    if value == "":
        return TableCell(**extra)
    if isinstance(value, (int, float)):
        cell = TableCell(valuetype="float", value=value, **extra)
        text = str(value).replace(".", ",")
    elif isinstance(value, datetime.date):
        cell = TableCell(valuetype="date", datevalue=value.isoformat(), **extra)
        text = "%d.%d.%d" % (value.day, value.month, value.year)
    else:
        cell, text = TableCell(valuetype="string", **extra), value
    for line in text.split("\n"):
        cell.addElement(P(text=line))
    return cell


def row_of(cells, style):
    row, i = TableRow(), 0
    while i < len(cells):
        run = i + 1
        while run < len(cells) and type(cells[run]) is type(cells[i]) and cells[run] == cells[i]:
            run += 1
        row.addElement(cell_of(cells[i], run - i, style))
        i = run
    row.addElement(TableCell(numbercolumnsrepeated=TAIL_COLUMNS))
    return row


def write_ods(book, path):
    document = OpenDocumentSpreadsheet()
    bold = Style(name="Otsikko", family="table-cell")
    bold.addElement(TextProperties(fontweight="bold"))
    bold.addElement(TableCellProperties(backgroundcolor="#dde6f0"))
    document.automaticstyles.addElement(bold)
    for sheet in book.sheets:
        table = Table(name=sheet.name)
        table.addElement(TableColumn(numbercolumnsrepeated=max(map(len, sheet.rows)) + TAIL_COLUMNS))
        for number, cells in enumerate(sheet.rows, 1):
            table.addElement(row_of(cells, bold if number == sheet.header_row else None))
        rest = TableRow(numberrowsrepeated=TAIL_ROWS)
        rest.addElement(TableCell(numbercolumnsrepeated=TAIL_COLUMNS))
        table.addElement(rest)
        document.spreadsheet.addElement(table)
    document.save(str(path))
    settle(path)
    return None
