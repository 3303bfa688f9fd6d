#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Scores `aallokko read --formatted` on a folder of workbooks with one CSV for each sheet, the
# layout of SheetJS/test_files: NAME.xlsx.N.csv (N from 0) or NAME.xlsx.SHEET.csv beside NAME.xlsx
# or in a folder below, and NAME.xlsx.sheetnames with a name on each line. The CSV files hold what a
# spreadsheet program shows and saves.
import collections
import csv
import io
import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import score_common
import workbook_peer

WORKBOOKS = (".xlsx", ".xlsm", ".ods", ".fods")
MUST_REFUSE = (".xls", ".xlsb", ".numbers")
NAME_LENGTH = 31  # the lists of names are cut there
FILLED = re.compile(r"^#{3,}$")  # a value that does not fit its cell, or a date before the first one


def expected_of(path):
    """Rows of a stored CSV; some were saved with tabs, or in an older encoding."""
    data = path.read_bytes()
    try:
        text = data.decode("utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("mac-roman" if b"\r" in data and b"\n" not in data else "cp1252",
                           "replace")
    first = text.splitlines()[0] if text.strip() else ""
    delimiter = "\t" if "\t" in first and "," not in first else ","
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))


def without_margins(rows):
    """Content only: no empty rows, no empty columns in front or behind."""
    rows = score_common.trimmed([[cell.strip() if not cell.strip() else cell for cell in row]
                                 for row in rows])
    left = min((next(i for i, cell in enumerate(row) if cell) for row in rows), default=0)
    return [row[left:] for row in rows]


def rounds_to(shown, stored):
    """True when a stored number, rounded to the digits of the shown one, is that number."""
    digits = re.sub(r"[,$€£()\s]", "", shown)
    number, value = workbook_peer.number_of(digits), workbook_peer.number_of(stored)
    if number is None or value is None:
        return False
    number = -number if shown.strip().startswith("(") else number
    mantissa, _, exponent = digits.rstrip("%").upper().partition("E")
    decimals = len(mantissa.partition(".")[2]) + (2 if "%" in digits else 0) - int(exponent or 0)
    return abs(number - value) <= 0.5000001 * 10.0 ** -decimals


def same(expected, found):
    """"exact", "value" (another spelling of the same value) or "wrong"."""
    if expected == found:
        return "exact"
    plain = [re.sub(r"\s+", " ", text.replace('"', "").replace("\xa0", " ")).strip()
             for text in (expected, found)]
    if plain[0] == plain[1]:
        return "exact"
    if FILLED.match(plain[0]) or rounds_to(plain[0], plain[1]):
        return "value"
    return "value" if workbook_peer.allowed(plain[1], plain[0]) else "wrong"


def score_rows(expected, found, counts):
    """Counts the cells of the truth; gives a sentence on the first wrong one."""
    first = ""
    for number in range(max(len(expected), len(found))):
        left = expected[number] if number < len(expected) else []
        right = found[number] if number < len(found) else []
        for column in range(max(len(left), len(right))):
            want = left[column] if column < len(left) else ""
            have = right[column] if column < len(right) else ""
            if not want and not have:
                continue
            kind = same(want, have)
            counts[kind] += 1
            if kind == "wrong" and not first:
                first = f"row {number + 1} column {column + 1}: {want!r}, found {have!r}"
    return first


def truths_of(root, path, sheets):
    """[(sheet, CSV)] for a workbook: beside it or in a folder below the root."""
    found = []
    for folder in [path.parent] + [each for each in path.parent.iterdir() if each.is_dir()]:
        for number, sheet in enumerate(sheets):
            plain = re.sub(r'[\\/:*?"<>|]', "_", sheet)
            for name in (f"{path.name}.{number}.csv", f"{path.name}.{plain}.csv",
                         f"{path.stem}.{plain}.csv", f"{path.stem}-{plain}.csv"):
                if (folder / name).is_file():
                    found.append((sheet, folder / name))
                    break
    only = path.with_suffix(".csv")
    if not found and only.is_file() and sheets:
        found.append((sheets[0], only))
    return found


def answer(program, path):
    try:
        run = subprocess.run([program, "read", str(path), "--format", "json", "--lang", "en"],
                             capture_output=True, timeout=300, check=False)
    except subprocess.TimeoutExpired:
        return None, "no answer in 300 s", None
    message = run.stderr.decode("utf-8", "replace").strip().splitlines()
    names = None
    if run.returncode in (0, 1):
        names = [sheet["name"] for sheet in json.loads(run.stdout)["sheets"]]
    return names, message[-1] if message else "", run.returncode


def numbered(path, sheets):
    """Names with the places that charts take in the list of names, which `read` leaves out."""
    for folder in [path.parent] + [each for each in path.parent.iterdir() if each.is_dir()]:
        listed = folder / (path.name + ".sheetnames")
        if listed.is_file():
            names = listed.read_text(encoding="utf-8", errors="replace").splitlines()
            full = {name[:NAME_LENGTH]: name for name in sheets}
            return [full.get(name, name) for name in names], [
                name for name in sheets if name[:NAME_LENGTH] not in names]
    return sheets, []


def score_workbook(options, path, out):
    """One line of the table: name, result, exact, value, wrong, remark."""
    sheets, message, code = answer(options.program, path)
    if sheets is None:
        result = "refused" if code in (3, 4) and message else "FAILED"
        return [path.name, result, 0, 0, 0, message[-110:]]
    if path.name.lower().endswith(MUST_REFUSE):
        return [path.name, "FAILED", 0, 0, 0, "loaded, but must be refused"]
    names, surplus = numbered(path, sheets)
    counts = collections.Counter()
    first = f"sheets that are not listed: {surplus}" if surplus else ""
    truths = truths_of(options.folder, path, names)
    for sheet, truth in truths:
        expected = without_margins(expected_of(truth))
        rows, missing = [], sheet not in sheets
        if not missing:
            rows, code, message = score_common.read_table(
                options.program, path, out, sheet, [] if options.stored else ["--formatted"])
            rows = rows or []
        wrong = score_rows(expected, without_margins(rows), counts)
        counts["sheets"] += 1
        counts["good"] += not wrong
        first = first or (f"{truth.name}: {wrong}" if wrong else "")
    options.totals.update(counts)
    result = "no truth" if not truths else "wrong" if first else "right"
    return [path.name, result, counts["exact"], counts["value"], counts["wrong"], first[:150]]


def main():
    parser = score_common.parser_for(
        "Scores `aallokko read --formatted` on workbooks with expected CSV files in the layout of "
        "SheetJS/test_files; exits 0 when at least --goal of the cells are right.",
        "folder with workbooks, looked through with all below it")
    parser.add_argument("--stored", action="store_true",
                        help="compare stored values: only \"value\" can be expected")
    parser.add_argument("--goal", type=float, default=0.99, help="share of right cells")
    parser.add_argument("--verbose", action="store_true", help="also list what is right")
    options = score_common.begin(parser)
    options.totals = collections.Counter()
    paths = sorted(path for path in options.folder.rglob("*")
                   if path.name.lower().endswith(WORKBOOKS + MUST_REFUSE))
    with tempfile.TemporaryDirectory() as folder:
        results = [score_workbook(options, path, Path(folder) / "out.csv") for path in paths]
    listed = [row for row in results if options.verbose or row[1] in ("wrong", "FAILED")]
    score_common.print_table(["file", "result", "exact", "value", "wrong", "remark"], listed)
    kinds = collections.Counter(row[1] for row in results)
    totals = options.totals
    cells = totals["exact"] + totals["value"] + totals["wrong"]
    share = (totals["exact"] + totals["value"]) / cells if cells else 0.0
    print(f"{len(results)} workbooks: " + ", ".join(f"{n} {kind}" for kind, n in kinds.items()))
    print(f"sheets: {totals['good']} of {totals['sheets']} without a wrong cell")
    print(f"cells: {totals['exact']} exact, {totals['value']} of equal value, {totals['wrong']} "
          f"wrong; score {10 * share:.3f} of 10")
    return 0 if cells and share >= options.goal and not kinds["FAILED"] else 1


if __name__ == "__main__":
    sys.exit(main())
