#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Every workbook of the folders is loaded or refused with a reason that says what to do, and each
# loaded sheet is compared cell by cell with what LibreOffice makes of it. Old and binary Excel
# files, Numbers files and encrypted ones must be refused.
import argparse
import collections
import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import score_common
import workbook_peer

COMPARED = {".xlsx", ".xlsm", ".ods", ".fods"}
REFUSED = {".xls", ".xlsb", ".numbers"}
REFUSAL_EXITS = {3, 4}
# Differences that are meant: two spellings of one value (the rules of workbook_peer.allowed), and
# what workbook_peer.marks_of finds. These marks explain only cells that one of the two has empty:
HIDDEN = {"content under a merged cell", "inline text in the place of a value"}


def answer(program, path):
    """(exit code, sheets or None, message) of `read --format json`."""
    try:
        run = subprocess.run([program, "read", str(path), "--format", "json", "--lang", "en"],
                             capture_output=True, timeout=180, check=False)
    except subprocess.TimeoutExpired:
        return None, None, "no answer in 180 s"
    message = run.stderr.decode("utf-8", "replace").strip().splitlines()
    sheets = None
    if run.returncode in (0, 1):
        sheets = json.loads(run.stdout)["sheets"]
    return run.returncode, sheets, message[-1] if message else ""


def compare_sheet(ours, theirs, marks, counts):
    """Counts equal, allowed and different cells; gives a sentence on the first difference. What
    `marks` explain counts as explained, not as different."""
    ours, theirs = score_common.trimmed(ours), score_common.trimmed(theirs)
    first = ""
    for number in range(max(len(ours), len(theirs))):
        left = ours[number] if number < len(ours) else []
        right = theirs[number] if number < len(theirs) else []
        for column in range(max(len(left), len(right))):
            mine = left[column] if column < len(left) else ""
            other = right[column] if column < len(right) else ""
            if mine == other:
                counts["equal"] += 1
                continue
            rule = workbook_peer.allowed(mine, other)
            if not rule and (marks - HIDDEN or (marks and not (mine and other))):
                counts["explained"] += 1
                continue
            counts["allowed" if rule else "different"] += 1
            if rule:
                counts["rule " + rule] += 1
            if not rule and not first:
                first = f"row {number + 1} column {column + 1}: {mine!r}, LibreOffice {other!r}"
    return first


def is_text(path):
    """A table of text that was named like a workbook may be loaded."""
    head = path.read_bytes()[:4096]
    return b"\0" not in head and not head.startswith(b"PK")


def check_loaded(options, path, sheets, files, out):
    counts = collections.Counter()
    first = ""
    marks = workbook_peer.marks_of(path)
    for sheet in sheets:
        file = workbook_peer.sheet_file(files, sheet["name"])
        if file is None:
            counts["absent"] += 1
            continue
        rows, code, message = score_common.read_table(options.program, path, out, sheet["name"],
                                                      options.extra)
        if rows is None:
            return counts, f"sheet {sheet['name']}: exit {code} {message}"[:160]
        difference = compare_sheet(rows, workbook_peer.rows_of(file), marks, counts)
        if difference and not first:
            first = f"{sheet['name']}: {difference}"
    return counts, first


def check_file(options, path, files, out):
    """One line of the table: name, result, cells equal, allowed, different, remark."""
    code, sheets, message = answer(options.program, path)
    if sheets is None:
        known = code in REFUSAL_EXITS and message
        return [path.name, "refused" if known else "FAILED", 0, 0, 0, message[-100:]]
    if path.suffix.lower() in REFUSED and not is_text(path):
        return [path.name, "FAILED", 0, 0, 0, "loaded, but must be refused"]
    if not files:
        return [path.name, "loaded", 0, 0, 0, "LibreOffice did not open it"]
    counts, first = check_loaded(options, path, sheets, files, out)
    options.totals.update(counts)
    result = "different" if counts["different"] else "equal"
    return [path.name, result, counts["equal"], counts["allowed"] + counts["explained"],
            counts["different"], first[:140]]


def main():
    parser = argparse.ArgumentParser(
        description="Loads every workbook of the folders and compares each sheet with LibreOffice; "
                    "exits 0 when nothing failed and at most --different cells differ.")
    parser.add_argument("program", help="the aallokko binary")
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--shown", action="store_true",
                        help="compare what is shown (read --formatted) instead of stored values")
    parser.add_argument("--different", type=int, default=0, help="most cells that may differ")
    parser.add_argument("--timeout", type=int, default=600, help="seconds for LibreOffice")
    parser.add_argument("--verbose", action="store_true", help="also list the equal ones")
    parser.add_argument("--skip-absent", action="store_true",
                        help=f"exit {score_common.SKIPPED} when a folder or LibreOffice is absent")
    options = parser.parse_args()
    missing = [str(folder) for folder in options.folders if not folder.is_dir()]
    if missing or workbook_peer.find_soffice() is None:
        print("SKIPPED: absent " + ", ".join(missing or ["LibreOffice"]))
        return score_common.SKIPPED if options.skip_absent else 1
    options.program = shutil.which(options.program) or options.program
    options.extra = ["--formatted"] if options.shown else []
    options.totals = collections.Counter()
    paths = sorted(path for folder in options.folders for path in folder.rglob("*")
                   if path.suffix.lower() in COMPARED | REFUSED)
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        files = workbook_peer.convert([path for path in paths if path.suffix.lower() in COMPARED],
                                      folder, options.shown, options.timeout)
        results = [check_file(options, path, files.get(path, {}), folder / "out.csv")
                   for path in paths]
    shown = [row for row in results if options.verbose or row[1] != "equal"]
    score_common.print_table(["file", "result", "equal", "allowed", "different", "remark"], shown)
    kinds = collections.Counter(row[1] for row in results)
    print(f"{len(results)} workbooks: " + ", ".join(f"{kinds[kind]} {kind}" for kind in kinds))
    print("cells: " + ", ".join(f"{count} {kind}" for kind, count in options.totals.most_common()))
    return 1 if kinds["FAILED"] or options.totals["different"] > options.different else 0


if __name__ == "__main__":
    sys.exit(main())
