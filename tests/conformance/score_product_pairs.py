# SPDX-License-Identifier: GPL-3.0-or-later
#
# F1 of `aallokko match` on labelled pairs of product offers, with the built-in weights and threshold.
# The data is not part of the repository: without it the test is skipped, and says so.
#
#   score_product_pairs.py PROGRAM FILE.txt [--least F1]
import argparse
import os
import sys
import tempfile

import product_pairs

SKIPPED = 77


def main():
    parser = argparse.ArgumentParser(description="F1 of aallokko match on labelled pairs")
    parser.add_argument("program")
    parser.add_argument("file")
    parser.add_argument("--least", type=float, default=0.0)
    given = parser.parse_args()
    if not os.path.exists(given.file):
        print(f"skipped: {given.file} is not there")
        return SKIPPED
    pairs = product_pairs.read_pairs(given.file)
    with tempfile.TemporaryDirectory() as folder:
        product_pairs.write_tables(pairs, folder)
        rows = product_pairs.judge(given.program, folder)
    labels = [label for _, _, label in pairs]
    same = [int(row["same"]) for row in rows]
    f1, precision, recall = product_pairs.f1_of(labels, same)
    print(f"pairs {len(pairs)}, same {sum(labels)}, called the same {sum(same)}")
    print(f"F1 {f1:.4f}  precision {precision:.4f}  recall {recall:.4f}")
    # Probabilities that mean what they say: the mean score is near the share of true pairs.
    mean = sum(float(row["score"]) for row in rows) / len(rows)
    print(f"mean score {mean:.4f}, share of true pairs {sum(labels) / len(labels):.4f}")
    return 0 if f1 >= given.least else 1


if __name__ == "__main__":
    sys.exit(main())
