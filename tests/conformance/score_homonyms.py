# SPDX-License-Identifier: GPL-3.0-or-later
#
# `aallokko match` on made-up Finnish register rows with known answers (tests/data/match/homonyms.csv):
# synonyms that differ in spelling, version, vendor's form or name, and homonyms. No homonym may be
# called the same; of the synonyms a given share must be found.
#
#   score_homonyms.py PROGRAM homonyms.csv [--least-recall R] [--show]
import argparse
import csv
import os
import sys
import tempfile

import product_pairs

COLUMNS = ["name", "product", "vendor", "purpose", "function"]


def main():
    parser = argparse.ArgumentParser(description="homonyms apart, synonyms together")
    parser.add_argument("program")
    parser.add_argument("file")
    parser.add_argument("--least-recall", type=float, default=0.0)
    given = parser.parse_args()
    with open(given.file, encoding="utf-8", newline="") as file:
        cases = list(csv.DictReader(file))
    with tempfile.TemporaryDirectory() as folder:
        for side in ("left", "right"):
            rows = [[i] + [case[f"{side}_{c}"] for c in COLUMNS] for i, case in enumerate(cases)]
            product_pairs.write_table(os.path.join(folder, side + ".csv"), rows, ["id"] + COLUMNS)
        product_pairs.write_table(os.path.join(folder, "pairs.csv"),
                                  [[i, i] for i in range(len(cases))], ["left_id", "right_id"])
        scored = product_pairs.judge(given.program, folder)
    labels = [int(case["same"]) for case in cases]
    same = [int(row["same"]) for row in scored]
    wrong = [i for i, (a, b) in enumerate(zip(labels, same)) if a == 0 and b == 1]
    missed = [i for i, (a, b) in enumerate(zip(labels, same)) if a == 1 and b == 0]
    recall = 1 - len(missed) / sum(labels)
    print(f"{len(cases)} cases: {len(wrong)} homonyms merged, recall of synonyms {recall:.3f}")
    for title, indices in (("merged", wrong), ("missed", missed)):
        for i in indices:
            case = cases[i]
            print(f"  {title}: {case['case']}: {case['left_name']} / {case['right_name']} "
                  f"({scored[i]['score']}): {case['why']}")
    return 0 if not wrong and recall >= given.least_recall else 1


if __name__ == "__main__":
    sys.exit(main())
