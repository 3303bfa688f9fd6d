# SPDX-License-Identifier: GPL-3.0-or-later
#
# The share of true pairs that blocking loses, apart from what the model makes of them: on the
# example's truth for each kind, and on labelled pairs of offers where those are at hand. Fails above
# the limit on the example.
#
#   measure_blocking.py LIST_CANDIDATES PROGRAM EXAMPLE [--offers train.txt valid.txt] [--most 0.005]
import argparse
import os
import subprocess
import sys
import tempfile

import product_pairs
import score_clusters


def candidates(program, *paths):
    answer = subprocess.run([program, *paths], check=True, capture_output=True)
    return [line.split("\t") for line in answer.stdout.decode("utf-8").splitlines()]


def lost_on_example(given):
    with tempfile.TemporaryDirectory() as folder:
        project = score_clusters.make_project(given.program, given.example, folder)
        found = {tuple(sorted(((a, int(i)), (b, int(j)))))
                 for a, i, b, j in candidates(given.candidates, project)}
    worst = 0.0
    print(f"example: {len(found)} pairs compared")
    for kind, true in score_clusters.truth_of(os.path.join(given.example, "truth.json")).items():
        lost = true - found
        worst = max(worst, len(lost) / max(1, len(true)))
        print(f"  {kind}: {len(lost)} of {len(true)} true pairs lost by themselves "
              f"({100 * len(lost) / max(1, len(true)):.2f} %)")
        groups = components(found & true)
        apart = sum(1 for a, b in true if groups.get(a, a) != groups.get(b, b))
        print(f"    {apart} lost also by way of other members of the cluster")
        worst = apart / max(1, len(true)) if kind == "same_product" else worst
    return worst


def components(pairs):
    """Each node's root of the graph of these pairs."""
    root = {}

    def find(node):
        while root.setdefault(node, node) != node:
            root[node] = root[root[node]]
            node = root[node]
        return node

    for a, b in pairs:
        root[find(a)] = find(b)
    return {node: find(node) for node in list(root)}


def lost_on_offers(given, path):
    pairs = product_pairs.read_pairs(path)
    with tempfile.TemporaryDirectory() as folder:
        product_pairs.write_tables(pairs, folder)
        side = lambda name: os.path.join(folder, name + ".csv")
        found = {tuple(pair) for pair in candidates(given.candidates, side("left"), side("right"))}
        with open(side("pairs"), encoding="utf-8") as file:
            ids = [tuple(line.strip().split(",")) for line in file][1:]
    true = {pair for pair, (_, _, label) in zip(ids, pairs) if label}
    print(f"{os.path.basename(path)}: {len(true - found)} of {len(true)} true pairs lost "
          f"({100 * len(true - found) / max(1, len(true)):.2f} %), {len(found)} pairs compared")


def main():
    parser = argparse.ArgumentParser(description="share of true pairs lost by blocking")
    parser.add_argument("candidates")
    parser.add_argument("program")
    parser.add_argument("example")
    parser.add_argument("--offers", nargs="*", default=[])
    parser.add_argument("--most", type=float, default=0.005)
    given = parser.parse_args()
    worst = lost_on_example(given)
    for path in given.offers:
        if os.path.exists(path):
            lost_on_offers(given, path)
        else:
            print(f"skipped: {path} is not there")
    return 0 if worst <= given.most else 1


if __name__ == "__main__":
    sys.exit(main())
