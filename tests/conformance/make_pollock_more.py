#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Pollutions for make_pollock_like.py that real files have and the benchmark lacks: encodings, NUL
# bytes, notes above and below, headers of groups, mixed line ends, rows with quotes, escapes or line
# ends of their own.
import copy


def encodings(add, source):
    """Bytes instead of characters."""
    for encoding in ("utf-8-sig", "utf-16-le", "utf-16-be", "utf-16", "utf-32", "cp1252",
                     "iso8859-15", "mac-roman", "cp850"):
        table = source()
        table.encoding = encoding
        add(f"more_encoding_{encoding}.csv", table)
    table = source()
    row = table.rows[2]
    row[0].raw = row[0].written(table.dialect) + "\0"
    add("more_nul_byte.csv", table)
    for row in table.rows:
        row[0].raw = None
    table = source()
    table.dialect["end"] = lambda number: ("\r\n", "\n", "\r")[number % 3]
    add("more_line_ends_mixed.csv", table)
    for delimiter in (";", "\t", "|"):
        table = source()
        table.dialect["delimiter"] = delimiter
        for row in table.rows:
            for cell in row:
                cell.quoted = cell.quoted or delimiter in cell.text
        table.before = f"sep={delimiter}\r\n"
        add(f"more_sep_line_0x{ord(delimiter):X}.csv", table)
    table = source()
    table.dialect["delimiter"] = ";"
    table.dialect["quote"] = table.dialect["escape"] = "'"
    for row in table.rows:
        for cell in row:
            cell.quoted = True
    add("more_semicolon_apostrophe.csv", table)


def borders(add, source, cell_type):
    """Titles, notes, groups of columns and what else stands around a table."""
    commas = "," * (len(source().rows[0]) - 1)
    titles = {"plain": "Title of the table\r\nof two lines\r\n",
              "plain_gap": "Title of the table\r\n\r\n",
              "delimited": f"Title{commas}\r\nof two lines{commas}\r\n",
              "delimited_gap": f"Title{commas}\r\n{commas}\r\n"}
    for name, text in titles.items():
        table = source()
        table.before = text
        add(f"more_title_{name}.csv", table)
    notes = {"plain": "(c) statistics office\r\n", "plain_gap": "\r\n(c) statistics office\r\n",
             "delimited_gap": f"{commas}\r\n(c) statistics office{commas}\r\n"}
    for name, text in notes.items():
        table = source()
        table.after = text
        add(f"more_note_{name}.csv", table)
    table = source()  # names of groups over some of the columns
    groups = ["", "", "usage", "usage"] + [""] * (len(table.rows[0]) - 4)
    header = [f"{group} {cell.text}".strip() for group, cell in zip(groups, table.rows[0])]
    table.truth = [header] + table.true_rows()[1:]
    table.rows.insert(0, [cell_type(text) for text in groups])
    add("more_group_header.csv", table)
    table = source()  # pages repeat their header
    rows = table.true_rows()
    table.truth = rows
    table.rows.insert(40, copy.deepcopy(table.rows[0]))
    add("more_header_again.csv", table)
    table = source()
    for number in range(3, len(table.rows), 7):
        table.rows[number] = table.rows[number][:-2]
    add("more_short_rows.csv", table)


def single_rows(add, source):
    """One row that is written otherwise."""
    for row in (0, 1, 5, 40, len(source().rows) - 1):
        table = source()
        table.dialect["end"] = lambda number, row=row: "\n" if number == row else "\r\n"
        add(f"more_row_end_{row}.csv", table)
        table = source()
        table.row_delimiter[row] = ";"
        for cell in table.rows[row]:
            cell.quoted = cell.quoted or ";" in cell.text
        add(f"more_row_delimiter_{row}_0x3B.csv", table)
        table = source()
        for cell in table.rows[row]:
            if '"' in cell.text and cell.quoted:
                cell.raw = '"' + cell.text.replace('"', '\\"') + '"'
        add(f"more_row_escape_{row}_0x5C.csv", table)
        table = source()  # cells that are missing at the end, and some too many
        if row > 0:
            table.rows[row] = table.rows[row][:3]
            add(f"more_row_less_{row}.csv", table)
            table = source()
            table.rows[row] += copy.deepcopy(table.rows[row][-2:])
            add(f"more_row_more_{row}.csv", table)


def further(add, source, cell_type):
    """Everything of this file, by `add(name, table)`."""
    encodings(add, source)
    borders(add, source, cell_type)
    single_rows(add, source)
