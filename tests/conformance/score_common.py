#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What the score_*.py programs share: driving `aallokko read`, reading its table back, and printing
# a result table. Python's standard library only.
import argparse
import csv
import shutil
import subprocess
import sys
from pathlib import Path

csv.field_size_limit(1 << 30)
SKIPPED = 77  # the exit code that ctest takes for "skipped"


def parser_for(description, folder_help):
    """Command line that all scorers share: PROGRAM FOLDER."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("program", help="the aallokko binary")
    parser.add_argument("folder", type=Path, help=folder_help)
    parser.add_argument("--skip-absent", action="store_true",
                        help=f"exit {SKIPPED} instead of 1 when the folder is not there")
    return parser


def begin(parser, arguments=None):
    """Parsed arguments; leaves the program when the folder or the binary is not there."""
    options = parser.parse_args(arguments)
    if not options.folder.is_dir():
        print(f"SKIPPED: no folder {options.folder}")
        sys.exit(SKIPPED if options.skip_absent else 1)
    if shutil.which(options.program) is None:
        print(f"no program {options.program}")
        sys.exit(1)
    return options


def read_table(program, path, out, sheet=None, extra=()):
    """Runs `read`; gives (rows or None, exit code, messages). Rows are lists of cells."""
    out = Path(out)
    out.unlink(missing_ok=True)
    command = [program, "read", str(path), "-o", str(out)]
    if sheet is not None:
        command += ["--sheet", sheet]
    command += extra
    run = subprocess.run(command, capture_output=True, timeout=300, check=False)
    messages = run.stderr.decode("utf-8", "replace").strip()
    if run.returncode not in (0, 1) or not out.is_file():
        return None, run.returncode, messages
    with open(out, encoding="utf-8", newline="") as file:
        return list(csv.reader(file)), run.returncode, messages


def trimmed(rows):
    """Rows without the empty cells at their end; rows without content are left out."""
    result = []
    for row in rows:
        row = list(row)
        while row and row[-1] == "":
            row.pop()
        if row:
            result.append(row)
    return result


def print_table(header, rows):
    """Columns padded to their widest cell; numbers to the right."""
    lines = [list(map(str, header))] + [
        [f"{cell:.4f}" if isinstance(cell, float) else str(cell) for cell in row] for row in rows]
    widths = [max(len(line[i]) for line in lines) for i in range(len(header))]
    for number, line in enumerate(lines):
        cells = []
        for i, cell in enumerate(line):
            is_number = number > 0 and isinstance(rows[number - 1][i], (int, float))
            cells.append(cell.rjust(widths[i]) if is_number else cell.ljust(widths[i]))
        print("  ".join(cells).rstrip())
        if number == 0:
            print("  ".join("-" * width for width in widths))


def first_difference(expected, found):
    """A short sentence on the first place where two tables differ; empty when they are equal."""
    for number, (left, right) in enumerate(zip(expected, found), 1):
        if left != right:
            return f"row {number}: expected {left!r}, found {right!r}"[:200]
    if len(expected) != len(found):
        return f"expected {len(expected)} rows, found {len(found)}"
    return ""
