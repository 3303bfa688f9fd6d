# SPDX-License-Identifier: GPL-3.0-or-later
#
# Labelled pairs of product offers in the notation of Ditto ("COL title VAL ... COL price VAL ..."
# twice and a label, separated by tabs) as the three tables that `aallokko match` takes. Used by
# score_product_pairs.py and by scripts/match/train.py; keeps nothing of the data.
import csv
import os
import re
import subprocess


def read_side(text):
    """One record as {column: value}."""
    parts = re.split(r"\s*COL (\S+) VAL ?", " " + text.strip())
    return dict(zip(parts[1::2], (value.strip() for value in parts[2::2])))


def read_pairs(path):
    """A list of (left record, right record, label)."""
    pairs = []
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            left, right, label = line.rstrip("\n").split("\t")
            pairs.append((read_side(left), read_side(right), int(label)))
    return pairs


def write_table(path, rows, header):
    with open(path, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(header)
        writer.writerows(rows)


def write_tables(pairs, folder, others=()):
    """Writes left.csv, right.csv and pairs.csv; equal records are one row. `others` are pairs
    whose records stand in the tables too, unjudged."""
    os.makedirs(folder, exist_ok=True)
    sides = ({}, {})
    columns = []
    for pair in list(pairs) + list(others):
        for record, rows in zip(pair[:2], sides):
            columns += [name for name in record if name not in columns]
            rows.setdefault(tuple(sorted(record.items())), len(rows))
    for name, letter, rows in zip(("left", "right"), "ab", sides):
        table = [[f"{letter}{i}"] + [dict(key).get(c, "") for c in columns]
                 for key, i in rows.items()]
        write_table(os.path.join(folder, name + ".csv"), table, ["id"] + columns)
    ids = [[letter + str(rows[tuple(sorted(record.items()))])
            for record, rows, letter in zip(pair[:2], sides, "ab")] for pair in pairs]
    write_table(os.path.join(folder, "pairs.csv"), ids, ["left_id", "right_id"])


def judge(program, folder, model=None, measures=False):
    """Runs the verb on the tables in a folder; rows of the scores, and of the measures if asked."""
    path = lambda name: os.path.join(folder, name + ".csv")
    command = [program, "match", "--left", path("left"), "--right", path("right"),
               "--pairs", path("pairs"), "-o", path("scores"), "--quiet"]
    command += ["--model", model] if model else []
    command += ["--measures", path("measures")] if measures else []
    subprocess.run(command, check=True)
    with open(path("measures" if measures else "scores"), encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def f1_of(labels, same):
    """(F1, precision, recall) of two lists of 0 and 1."""
    hits = sum(1 for a, b in zip(labels, same) if a and b)
    precision = hits / max(1, sum(same))
    recall = hits / max(1, sum(labels))
    return 2 * precision * recall / max(1e-9, precision + recall), precision, recall
