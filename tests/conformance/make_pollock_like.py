#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Writes polluted variants of made-up tables with their truth, in the layout of the Pollock
# benchmark: OUT/csv, OUT/clean, OUT/parameters. The pollutions are those that its paper and
# documentation describe (payload, header, preamble, several tables, separators too few or too
# many, stray quotes, other structural characters), for sources of three kinds: text in quotes
# where it must be, everything in quotes, and Finnish text with decimal commas. With --more also
# what the benchmark lacks (make_pollock_more.py). Files are weighed by how common their pollution
# is in public files, roughly: OUT/pollock_weights.json.
import argparse
import collections
import copy
import csv
import json
import random
import subprocess
import sys
import tempfile
from pathlib import Path

import make_pollock_more

# Shares in a thousand of what a weighted score weighs, by names or, for the many of rows, their
# beginnings; those of rows share theirs, files without a share weigh one.
WEIGHTS = {
    "file_record_delimiter_0xA": 380, "file_field_delimiter_0x3B": 185, "file_no_header": 105,
    "file_preamble": 65, "file_no_trailing_newline": 40, "file_multitable_less": 14,
    "file_multitable_same": 14, "file_multitable_more": 14, "file_header_multirow_2": 11,
    "file_header_multirow_3": 11, "file_field_delimiter_0x2C_0x20": 23, "file_no_payload": 3,
    "file_quotation_char_0x27": 3, "file_record_delimiter_0xD": 2, "row_less_sep": 60,
    "row_more_sep": 60, "row_extra_quote": 2, "row_field_delimiter": 2,
}
SHARED = ("row_less_sep", "row_more_sep", "row_extra_quote", "row_field_delimiter")

WORDS = ("river station bridge harbour valley north upper mill lake meadow forest old quay "
         "market tower garden stone field ferry hill").split()
FINNISH = ("tietojärjestelmä työvuoro käyttöönotto ylläpito hyvinvointi päätös lääkäri käynti "
           "sähköinen arkisto äänestys öljy vähittäis").split()


class Cell:
    """One cell: its text, and whether it stands in quotes."""

    def __init__(self, text, quoted=False):
        self.text = text
        self.quoted = quoted
        self.raw = None  # written instead of the text, to break the rules

    def written(self, dialect):
        if self.raw is not None:
            return self.raw
        quote = dialect["quote"]
        escaped = dialect.get("escaped", quote)
        text = self.text.replace(escaped, dialect["escape"] + escaped)
        return quote + text + quote if self.quoted else text


class Table:
    """A table with its dialect; separators[row][i] stands before cell i + 1 of that row."""

    def __init__(self, rows):
        self.rows = rows
        self.dialect = {"delimiter": ",", "quote": '"', "escape": '"', "end": "\r\n"}
        self.row_delimiter = {}
        self.extra = {}  # (row, column): text put before that cell
        self.missing = set()  # (row, column): no separator before that cell
        self.before = ""
        self.after = ""
        self.truth = None
        self.encoding = "utf-8"
        self.last_end = None

    def row_text(self, number):
        delimiter = self.row_delimiter.get(number, self.dialect["delimiter"])
        text = ""
        for column, cell in enumerate(self.rows[number]):
            if column > 0 and (number, column) not in self.missing:
                text += delimiter
            text += self.extra.get((number, column), "") + cell.written(self.dialect)
        return text

    def content(self):
        text = self.before
        for number in range(len(self.rows)):
            is_last = number == len(self.rows) - 1
            end = self.dialect["end"]
            if callable(end):
                end = end(number)
            text += self.row_text(number)
            text += self.last_end if is_last and self.last_end is not None else end
        return text + self.after

    def true_rows(self):
        if self.truth is not None:
            return self.truth
        return [[cell.text for cell in row] for row in self.rows]


def text_cells(draw, rows):
    header = ["date", "time", "count", "price", "name", "remark", "link", "unit", "code"]
    table = [[Cell(name) for name in header]]
    for number in range(1, rows):
        words = draw.sample(WORDS, 3)
        remark = [" ".join(words), f"{words[0]}, {words[1]}", f'so-called "{words[0]}" {words[1]}',
                  f"{words[0]}; {words[2]}, {words[1]}", ""][number % 5]
        values = [f"{draw.randint(1, 28):02}/{draw.randint(1, 12):02}/20{draw.randint(10, 23)}",
                  f"{draw.randint(0, 23):02}:{draw.randint(0, 59):02}", str(draw.randint(0, 999)),
                  f"{draw.random() * 100:.2f}", " ".join(words[:2]).title(), remark,
                  f"http://example.org/{words[0]}/{number}", words[2].upper(),
                  f"{words[1][0].upper()}{draw.randint(100, 999)}"]
        table.append([Cell(v, '"' in v or "," in v or ";" in v) for v in values])
    return table


def quoted_cells(draw, rows):
    table = text_cells(draw, rows)
    for row in table:
        for cell in row:
            cell.quoted = True
    return table


def finnish_cells(draw, rows):
    header = ["Nimi", "Käyttäjiä", "Kustannus", "Päättyy", "Tärkeä", "Kuvaus"]
    table = [[Cell(name) for name in header]]
    for number in range(1, rows):
        words = draw.sample(FINNISH, 3)
        remark = [f"{words[0]}, {words[1]}", f"{words[0]}\n{words[2]}", words[1],
                  f"ns. \"{words[2]}\"", f"{words[0]} ja {words[1]}"][number % 5]
        values = [words[0].title(), str(draw.randint(1, 5000)),
                  f"{draw.random() * 1000:.2f}".replace(".", ","),
                  f"{draw.randint(1, 28)}.{draw.randint(1, 12)}.2026",
                  draw.choice(["kyllä", "ei"]), remark]
        table.append([Cell(v, any(c in v for c in '",;\n')) for v in values])
    return table


def structural(add, source):
    """One structural character of the whole file is another one."""
    for delimiter in (";", "\t", "|", ", ", " ", ":", "||", "::", "\t\t", ";;", "|~|", "\\t"):
        table = source()
        table.dialect["delimiter"] = delimiter
        for row in table.rows:
            for cell in row:
                # As in the benchmark, blanks within cells are not quoted.
                cell.quoted = cell.quoted or delimiter in cell.text and delimiter not in (" ", ", ")
        code = "_".join(f"0x{ord(c):X}" for c in delimiter)
        add(f"file_field_delimiter_{code}.csv", table)
    table = source()
    table.dialect.update(quote="'", escape="'")
    add("file_quotation_char_0x27_doubled.csv", table)
    table = source()  # the benchmark changes the quotes around cells, not those within
    table.dialect.update(quote="'", escape='"', escaped='"')
    add("file_quotation_char_0x27.csv", table)
    for name, escape in (("0x5C", "\\"), ("0x00", "")):
        table = source()
        table.dialect["escape"] = escape
        add(f"file_escape_char_{name}.csv", table)
    for name, end in (("0xA", "\n"), ("0xD", "\r")):
        table = source()
        table.dialect["end"] = end
        add(f"file_record_delimiter_{name}.csv", table)


def payload(add, source):
    """Payload, header, preamble, several tables, rows."""
    add("source.csv", source())
    empty = source()
    empty.rows = []
    add("file_no_payload.csv", empty)
    for name, end in (("no", ""), ("double", "\r\n\r\n")):
        table = source()
        table.last_end = end
        add(f"file_{name}_trailing_newline.csv", table)
    table = source()
    table.rows = table.rows[1:]
    add("file_no_header.csv", table)
    for count in (2, 3):
        table = source()
        header = table.rows[0]
        table.truth = [[" ".join([cell.text] * count) for cell in header]] + table.true_rows()[1:]
        table.rows = [copy.deepcopy(header) for _ in range(count - 1)] + table.rows
        add(f"file_header_multirow_{count}.csv", table)
    table = source()
    commas = "," * (len(table.rows[0]) - 1)
    table.before = f"PREAMBLE{commas}\r\n{commas}\r\n"
    add("file_preamble.csv", table)
    for name, change in (("less", -1), ("same", 0), ("more", 1)):
        table = source()
        table.truth = table.true_rows()
        second = copy.deepcopy(table.rows[:-1])
        for number, row in enumerate(second):
            if change < 0:
                row.pop()
            elif change > 0:
                row.append(Cell("col1" if number == 0 else row[-1].text, row[-1].quoted))
        table.rows += second
        add(f"file_multitable_{name}.csv", table)
    for name, count in (("header_only", 1), ("one_data_row", 2)):
        table = source()
        table.rows = table.rows[:count]
        add(f"file_{name}.csv", table)


def rows_and_cells(add, source, every):
    """A separator too few or too many, a stray quote, a row with another separator."""
    shape = source()
    places = [(r, c) for r in range(len(shape.rows)) for c in range(len(shape.rows[0]))]
    for row, column in places[::every]:
        table = source()
        table.extra[row, column] = table.dialect["delimiter"]
        add(f"row_more_sep_row{row}_col{column}.csv", table)
        if column > 0:
            table = source()
            table.missing.add((row, column))
            add(f"row_less_sep_row{row}_col{column}.csv", table)
        table = source()
        cell = table.rows[row][column]
        plain = cell.written(table.dialect)
        cell.raw = '""' + plain[1:] if cell.quoted else '"' + plain
        cell.text = '"' + cell.text
        add(f"row_extra_quote{row}_col{column}.csv", table)
    for row in range(0, len(shape.rows), max(1, every // 9)):
        table = source()
        table.row_delimiter[row] = " "
        add(f"row_field_delimiter_{row}_0x20.csv", table)


def write(folder, name, table):
    text = table.content()
    data = text.encode(table.encoding, "replace")
    (folder / "csv" / name).write_bytes(data)
    with open(folder / "clean" / name, "w", encoding="utf-8", newline="") as file:
        csv.writer(file, dialect="unix").writerows(table.true_rows())
    known = {key: value for key, value in table.dialect.items() if isinstance(value, str)}
    (folder / "parameters" / f"{name}_parameters.json").write_text(
        json.dumps({"encoding": table.encoding, **known}), encoding="utf-8")


def make(folder, every, rows, more):
    """Fills `folder`; the number of files written."""
    for name in ("csv", "clean", "parameters"):
        (folder / name).mkdir(parents=True, exist_ok=True)
    count = 0
    for kind, cells in (("a", text_cells), ("b", quoted_cells), ("c", finnish_cells)):
        def source(cells=cells):
            return Table(cells(random.Random(20180630), rows))

        def add(name, table, kind=kind):
            nonlocal count
            write(folder, f"{kind}_{name}", table)
            count += 1
        payload(add, source)
        structural(add, source)
        rows_and_cells(add, source, every)
        if more:
            make_pollock_more.further(add, source, Cell)
    weigh(folder)
    return count


def weigh(folder):
    """Writes the weight of each file."""
    names = [path.name for path in (folder / "csv").iterdir()]

    def kind_of(name):
        return next((start for start in SHARED if name[2:].startswith(start)), name[2:-len(".csv")])
    counts = collections.Counter(map(kind_of, names))

    def weight(name):
        kind = kind_of(name)
        return WEIGHTS.get(kind, 1) / (counts[kind] / 3)
    (folder / "pollock_weights.json").write_text(
        json.dumps({name: weight(name) for name in sorted(names)}, indent=1), encoding="utf-8")


def main():
    parser = argparse.ArgumentParser(
        description="Writes polluted CSV files with their truth, in the layout of the Pollock "
        "benchmark, for score_pollock.py.")
    parser.add_argument("folder", type=Path, nargs="?", help="folder to fill")
    parser.add_argument("--every", type=int, default=11,
                        help="pollute every Nth cell (%(default)s; the benchmark: 1)")
    parser.add_argument("--rows", type=int, default=84, help="rows of a table (%(default)s)")
    parser.add_argument("--more", action="store_true",
                        help="also encodings, NUL bytes, footers and other pollutions")
    parser.add_argument("--score", metavar="PROGRAM",
                        help="fill a temporary folder and score this aallokko binary on it")
    parser.add_argument("--goal", default="9.9", help="least score with --score (%(default)s)")
    options = parser.parse_args()
    if options.score is None:
        if options.folder is None:
            parser.error("a folder or --score is needed")
        print(f"{make(options.folder, options.every, options.rows, options.more)} files")
        return 0
    with tempfile.TemporaryDirectory() as folder:
        make(Path(folder), options.every, options.rows, options.more)
        scorer = Path(__file__).with_name("score_pollock.py")
        return subprocess.run([sys.executable, scorer, options.score, folder, "--goal",
                               options.goal], check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
