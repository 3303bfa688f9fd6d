# SPDX-License-Identifier: GPL-3.0-or-later
#
# Precision and recall of `aallokko duplicates` against a truth file of clusters, for each kind, over
# pairs of rows; with --curve the figures at many scores as CSV (draw_curve.py makes a picture of it).
#
#   score_clusters.py PROGRAM --import EXAMPLE [--least-precision P] [--least-recall R] [--curve FILE]
#
# EXAMPLE is a folder with inventories/ and truth.json.
import argparse
import csv
import glob
import itertools
import json
import os
import subprocess
import sys
import tempfile


def place(row):
    return row["file"], row["row"]


def pairs_of(groups):
    """All pairs of a list of lists, each pair once in a fixed order."""
    return {tuple(sorted(pair)) for group in groups for pair in itertools.combinations(group, 2)}


def truth_of(path):
    """True pairs by kind. Rows of one organisation in a product cluster are no pair of products
    in several organisations."""
    with open(path, encoding="utf-8") as file:
        truth = json.load(file)
    product = set()
    for cluster in truth["clusters"]:
        for a, b in itertools.combinations(cluster["members"], 2):
            if a["organisation"] != b["organisation"]:
                product.add(tuple(sorted((place(a), place(b)))))
    rows = pairs_of([place(row) for row in one["rows"]] for one in truth["same_installation"])
    return {"same_product": product, "same_installation": rows}


def propose(program, project, score=None):
    command = [program, "duplicates", project, "--format", "json", "--lang", "en"]
    command += ["--min-score", str(score)] if score is not None else []
    answer = subprocess.run(command, check=True, capture_output=True)
    return json.loads(answer.stdout)["clusters"]


def proposed_pairs(clusters, kind):
    found = set()
    for cluster in clusters:
        if cluster["kind"] != kind:
            continue
        for a, b in itertools.combinations(cluster["members"], 2):
            if kind != "same_product" or a["organisation"] != b["organisation"]:
                found.add(tuple(sorted((place(a["source"]), place(b["source"])))))
    return found


def rates(found, true):
    hits = len(found & true)
    return hits / max(1, len(found)), hits / max(1, len(true))


def make_project(program, example, folder):
    project = os.path.join(folder, "p.aallokko")
    subprocess.run([program, "new", project, "--region", "keski-suomi", "--quiet"], check=True)
    files = sorted(glob.glob(os.path.join(example, "inventories", "*")))
    done = subprocess.run([program, "import", project, *files, "--quiet"], capture_output=True)
    if done.returncode > 1:  # 1: the example's planted defects are findings
        sys.exit(done.stderr.decode())
    return project


def write_curve(given, project, truth):
    with open(given.curve, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["kind", "score", "precision", "recall"])
        for score in [i / 20 for i in range(1, 20)] + [0.97, 0.99, 0.995]:
            clusters = propose(given.program, project, score)
            for kind, true in truth.items():
                found = proposed_pairs(clusters, kind)
                if found:
                    precision, recall = rates(found, true)
                    writer.writerow([kind, score, f"{precision:.4f}", f"{recall:.4f}"])


def main():
    parser = argparse.ArgumentParser(description="precision and recall of proposed clusters")
    parser.add_argument("program")
    parser.add_argument("--import", dest="example", required=True)
    parser.add_argument("--least-precision", type=float, default=0.0)
    parser.add_argument("--least-recall", type=float, default=0.0)
    parser.add_argument("--curve")
    parser.add_argument("--show", action="store_true", help="list wrong and missed pairs")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        return score(given, make_project(given.program, given.example, folder))


def score(given, project):
    truth = truth_of(os.path.join(given.example, "truth.json"))
    clusters = propose(given.program, project)
    isGood = True
    for kind, true in truth.items():
        found = proposed_pairs(clusters, kind)
        precision, recall = rates(found, true)
        count = sum(1 for cluster in clusters if cluster["kind"] == kind)
        print(f"{kind}: {count} clusters, {len(found)} pairs, precision {precision:.4f}, "
              f"recall {recall:.4f} of {len(true)} true pairs")
        isGood = isGood and precision >= given.least_precision and recall >= given.least_recall
        if given.show:
            names = {place(m["source"]): m["name"] for c in clusters for m in c["members"]}
            for label, pairs in (("wrong", found - true), ("missed", true - found)):
                for pair in sorted(pairs)[:40]:
                    print("  ", label, [(p[0][:12], p[1], names.get(p, "?")) for p in pair])
    functions = sum(1 for cluster in clusters if cluster["kind"] == "same_function")
    print(f"same_function: {functions} clusters")
    if given.curve:
        write_curve(given, project, truth)
    return 0 if isGood else 1


if __name__ == "__main__":
    sys.exit(main())
