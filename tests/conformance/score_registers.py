# SPDX-License-Identifier: GPL-3.0-or-later
#
# Proposals on real registers, judged one by one by a person (tests/data/match/judgements.csv: file, kind,
# rows, judgement right, doubtful or wrong, reason). Fails when a proposal is new and unjudged, or when
# one judged wrong is proposed by the default limits. The registers are not part of the repository:
# without them the test is skipped, and says so.
#
#   score_registers.py PROGRAM REFERENCE_FOLDER judgements.csv [--list]
import argparse
import csv
import json
import os
import subprocess
import sys
import tempfile

SKIPPED = 77
# File below the folder of references, and the column that names the organisation, if any.
REGISTERS = [("oulu-2023/tietojarjestelmaluettelo_2023.csv", None),
             ("sf-2023/Inventory_of_citywide_enterprise_systems_of_record.csv",
              "Department Custodian")]


def proposals(program, path, column):
    """(kind, rows as text, names, score) of each cluster."""
    with tempfile.TemporaryDirectory() as folder:
        project = os.path.join(folder, "p.aallokko")
        subprocess.run([program, "new", project, "--quiet"], check=True)
        command = [program, "import", project, path, "--quiet"]
        if column is not None:
            mapping = os.path.join(folder, "m.yaml")
            with open(mapping, "w", encoding="utf-8") as file:
                file.write(f'columns:\n  "{column}": organisation\n')
            command += ["--mapping", mapping]
        if subprocess.run(command, capture_output=True).returncode > 1:
            sys.exit(f"{path} cannot be imported")
        answer = subprocess.run([program, "duplicates", project, "--format", "json", "--lang", "en"],
                                check=True, capture_output=True)
    found = []
    for cluster in json.loads(answer.stdout)["clusters"]:
        rows = " ".join(str(row) for row in sorted(m["source"]["row"] for m in cluster["members"]))
        names = " | ".join(f"{m['name']} ({m['organisation']})" for m in cluster["members"])
        found.append((cluster["kind"], rows, names, cluster["score"]))
    return found


def main():
    parser = argparse.ArgumentParser(description="proposals on real registers against judgements")
    parser.add_argument("program")
    parser.add_argument("references")
    parser.add_argument("judgements")
    parser.add_argument("--list", action="store_true", help="show every proposal with its names")
    given = parser.parse_args()
    with open(given.judgements, encoding="utf-8", newline="") as file:
        judged = {(row["file"], row["kind"], row["rows"]): row["judgement"]
                  for row in csv.DictReader(file)}
    wrong, unjudged, seen = [], [], 0
    counts = {}
    for name, column in REGISTERS:
        path = os.path.join(given.references, name)
        if not os.path.exists(path):
            print(f"skipped: {path} is not there")
            return SKIPPED
        for kind, rows, names, score in proposals(given.program, path, column):
            seen += 1
            key = (name.split("/")[0], kind, rows)
            judgement = judged.get(key)
            counts[judgement] = counts.get(judgement, 0) + 1
            if judgement is None:
                unjudged.append(key)
            elif judgement == "wrong":
                wrong.append(key)
            if given.list:
                print(f"{key[0]} {kind} {score:.2f} [{rows}] {judgement}: {names}")
    print(f"{seen} proposals: {counts}")
    for title, keys in (("judged wrong", wrong), ("not judged", unjudged)):
        for key in keys:
            print(f"  {title}: {key}")
    return 1 if wrong or unjudged else 0


if __name__ == "__main__":
    sys.exit(main())
