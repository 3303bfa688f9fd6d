#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
#
# How well columns are mapped without help: `aallokko import --dry-run` on lists of others and on a
# few invented ones, against truths written by hand (tests/data/mapping/*.yaml: header -> field, null
# for none). A wrong field both claims too much (precision) and misses the right one (recall).
#
# Usage: check_mapping.py AALLOKKO REFERENCE [--truths FOLDER] [--show]
# Exit code: 0 every file reaches its floor, 1 not, 77 the reference is absent and the rest is good.
import argparse
import csv
import json
import subprocess
import sys
import tempfile
from pathlib import Path

import yaml

from score_common import SKIPPED, print_table

TRUTHS = Path(__file__).resolve().parents[1] / "data" / "mapping"


def turned(path, turn, folder):
    """A list of names and values as one row under its names."""
    record = dict(turn.get("beside", {}))
    for element in json.loads(path.read_text(encoding="utf-8-sig")):
        record[element[turn["header"]]] = element[turn["cell"]]
    out = folder / (path.stem + ".csv")
    with open(out, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerow(record)
        writer.writerow(record.values())
    return out


def file_of(truth, reference, folder):
    """The file to import, or None where the reference does not have it."""
    if "table" in truth:
        out = folder / truth["file"]
        out.write_text(truth["table"], encoding="utf-8")
        return out
    path = reference / truth["file"]
    if not path.is_file():
        return None
    return turned(path, truth["turn"], folder) if "turn" in truth else path


def mapping_of(program, path, folder):
    """[(header, field or None, reason)] of the file, and what the program said on an error."""
    project = folder / "p.aallokko"
    for old in folder.glob("p.aallokko*"):
        old.unlink()
    subprocess.run([program, "new", str(project), "--quiet"], capture_output=True, check=True)
    done = subprocess.run([program, "import", str(project), str(path), "--dry-run", "--format",
                           "json"], capture_output=True, text=True, timeout=120, check=False)
    if done.returncode not in (0, 1):
        return [], done.stderr.strip()
    columns = [column for file in json.loads(done.stdout)["files"] for column in file["mapping"]]
    return [(each["header"], each["field"], each["reason"]) for each in columns], ""


def score(truth, columns):
    """(right, wrong, missed, lines on what differs)"""
    wanted_of = truth["columns"]
    right = wrong = missed = 0
    lines = []
    seen = set()
    for header, field, reason in columns:
        seen.add(header)
        if header not in wanted_of and "rest" not in truth:
            lines.append(f"{header!r}: not in the truth")
            wrong += 1
            continue
        wanted = wanted_of.get(header, truth.get("rest"))
        right += field is not None and field == wanted
        wrong += field is not None and field != wanted
        missed += wanted is not None and field != wanted
        if field != wanted:
            lines.append(f"{header!r}: {field} ({reason}), right is {wanted}")
    for header, wanted in wanted_of.items():
        if header not in seen and wanted is not None:
            missed += 1
            lines.append(f"{header!r}: no such column was found, right is {wanted}")
    return right, wrong, missed, lines


def main():
    parser = argparse.ArgumentParser(description="Precision and recall of the automatic mapping.")
    parser.add_argument("program", help="the aallokko binary")
    parser.add_argument("reference", type=Path, help="folder of the reference inventories")
    parser.add_argument("--truths", type=Path, default=TRUTHS)
    parser.add_argument("--show", action="store_true", help="name the columns that differ")
    options = parser.parse_args()
    rows = []
    absent = []
    notes = []
    is_bad = False
    with tempfile.TemporaryDirectory() as name:
        for path in sorted(options.truths.glob("*.yaml")):
            truth = yaml.safe_load(path.read_text(encoding="utf-8"))
            file = file_of(truth, options.reference, Path(name))
            if file is None:
                absent.append(truth["file"])
                continue
            columns, said = mapping_of(options.program, file, Path(name))
            right, wrong, missed, lines = score(truth, columns)
            precision = right / (right + wrong) if right + wrong else 1.0
            recall = right / (right + missed) if right + missed else 1.0
            floor = truth["floor"]
            is_low = precision < floor["precision"] or recall < floor["recall"]
            is_bad = is_bad or is_low or not columns
            rows.append([path.stem, len(columns), right, wrong, missed, precision, recall,
                         "below its floor" if is_low else ""])
            if options.show or is_low:
                notes += [f"{path.stem}: {line}" for line in lines]
            if said:
                notes.append(f"{path.stem}: {said}")
    print_table(["list", "columns", "right", "wrong", "missed", "precision", "recall", ""], rows)
    print("\n".join(notes))
    if absent:
        print("SKIPPED, not in the reference: " + ", ".join(absent))
    if is_bad or not rows:
        return 1
    return SKIPPED if absent else 0


if __name__ == "__main__":
    sys.exit(main())
