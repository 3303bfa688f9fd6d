#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
#
# "Nothing is reported that is not there", for rules that the generator's list of planted defects
# does not name: the cells of each finding are looked up in the original files with other people's
# readers, and the columns in the list of headers that the generator wrote (truth.json).
#
# Usage: check_findings.py AALLOKKO EXAMPLE_FOLDER   (makes its own project in a temporary folder)
import collections
import json
import subprocess
import sys
import tempfile
from pathlib import Path

from check_origins import cells_of

# Rule -> the field whose absence it reports.
ABSENT = {"Q31": "gdpr_record", "Q33": "recovery_plan", "Q35": "retention", "Q36": "hosting_provider"}
NOTHING = {"", "-", "–", "?", "ei tietoa", "ei tiedossa", "ei", "ei ole", "nej", "finns inte",
           "okänd", "okänt", "inte känt", "no", "unknown", "false", "0", "puuttuu", "saknas"}


def columns_of(truth_file, cells, sheet, field):
    """Numbers of the columns that the generator wrote for a field; a YAML column is a key."""
    headers = {header.casefold() for header, name in truth_file["mapping"].items() if name == field}
    rows = range(1, (truth_file["header_row"] or 1) + 2)
    return [column for (name, row, column), value in cells.items()
            if name == sheet and row in rows and isinstance(value, str)
            and " ".join(value.split()).casefold() in headers]


def main():
    program, example = sys.argv[1], Path(sys.argv[2])
    truth = {entry["file"]: entry for entry in
             json.loads((example / "truth.json").read_text(encoding="utf-8"))["files"]}
    files = {path.name: path for path in sorted((example / "inventories").iterdir())}
    with tempfile.TemporaryDirectory() as folder:
        project = str(Path(folder) / "p.aallokko")
        subprocess.run([program, "new", project, "--region", "keski-suomi", "--quiet"], check=True)
        subprocess.run([program, "import", project, *map(str, files.values())],
                       capture_output=True, check=False)
        answer = subprocess.run([program, "check", project, "--format", "json"],
                                capture_output=True, check=False)
    findings = json.loads(answer.stdout)["findings"]
    originals = {name: cells_of(path) for name, path in files.items()}
    counted, looked_up, wrong = collections.Counter(), 0, []
    for finding in findings:
        field = ABSENT.get(finding["rule"])
        if not field:
            continue
        counted[finding["rule"]] += 1
        place = finding["sources"][0]
        file, sheet, row = place["file"], place.get("sheet") or "", place["row"]
        cells = originals[file]
        told = columns_of(truth[file], cells, sheet, field)
        looked_up += len(told)
        for column in told:
            value = cells.get((sheet, row, column), "")
            if str(value).strip().casefold() not in NOTHING:
                wrong.append((finding["rule"], finding["message"], file, sheet, row, column, value))
        if not told and field in truth[file]["mapping"].values() and not file.endswith(".yaml"):
            wrong.append((finding["rule"], "column not found", file, sheet, row, 0, ""))
    for line in wrong[:40]:
        print("WRONG", *line)
    print(", ".join(f"{rule}: {number} findings" for rule, number in sorted(counted.items())),
          f"in {len(files)} files; {looked_up} cells looked up, {len(wrong)} hold an answer")
    return 1 if wrong or looked_up < 100 else 0


if __name__ == "__main__":
    sys.exit(main())
