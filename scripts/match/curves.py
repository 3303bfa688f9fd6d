# SPDX-License-Identifier: GPL-3.0-or-later
#
# Precision against recall as a picture, docs/pictures/matching.svg: the clusters of the example region,
# the made-up homonyms and synonyms, and, where the data is at hand, labelled pairs of offers.
#
#   curves.py PROGRAM OUT.svg [--offers VALID.txt]
import argparse
import csv
import os
import subprocess
import sys
import tempfile

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../..")
CONFORMANCE = os.path.join(ROOT, "tests/conformance")
sys.path.insert(0, CONFORMANCE)
import product_pairs  # noqa: E402

LEFT, TOP, WIDTH, HEIGHT = 70, 50, 520, 400
# Colours and dashes that differ for people who see colours differently, too.
STYLES = [("#1f5fa8", ""), ("#d0672a", "7 4"), ("#2b7d4f", "2 3"), ("#8a3f8f", "9 3 2 3")]


def curve_of(scored):
    """Points (recall, precision) of a list of (score, label), one for each score."""
    scored = sorted(scored, reverse=True)
    total = sum(label for _, label in scored)
    points, hits = [], 0
    for i, (score, label) in enumerate(scored):
        hits += label
        if i + 1 == len(scored) or scored[i + 1][0] != score:
            points.append((hits / total, hits / (i + 1)))
    return points


def offers(program, path):
    pairs = product_pairs.read_pairs(path)
    with tempfile.TemporaryDirectory() as folder:
        product_pairs.write_tables(pairs, folder)
        rows = product_pairs.judge(program, folder)
    return curve_of([(float(row["score"]), label) for row, (_, _, label) in zip(rows, pairs)])


def homonyms(program):
    with open(os.path.join(ROOT, "tests/data/match/homonyms.csv"), encoding="utf-8") as file:
        cases = list(csv.DictReader(file))
    columns = ["name", "product", "vendor", "purpose", "function"]
    with tempfile.TemporaryDirectory() as folder:
        for side in ("left", "right"):
            rows = [[i] + [case[f"{side}_{c}"] for c in columns] for i, case in enumerate(cases)]
            product_pairs.write_table(os.path.join(folder, side + ".csv"), rows, ["id"] + columns)
        product_pairs.write_table(os.path.join(folder, "pairs.csv"),
                                  [[i, i] for i in range(len(cases))], ["left_id", "right_id"])
        rows = product_pairs.judge(program, folder)
    return curve_of([(float(row["score"]), int(case["same"])) for row, case in zip(rows, cases)])


def example(program):
    """Points of each kind at the scores that score_clusters.py asks for."""
    with tempfile.TemporaryDirectory() as folder:
        table = os.path.join(folder, "curve.csv")
        subprocess.run([sys.executable, os.path.join(CONFORMANCE, "score_clusters.py"), program,
                        "--import", os.path.join(ROOT, "data/examples/keski-suomi"),
                        "--curve", table], check=True, stdout=subprocess.DEVNULL)
        with open(table, encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file))
    return {kind: sorted({(float(r["recall"]), float(r["precision"]))
                          for r in rows if r["kind"] == kind})
            for kind in ("same_product", "same_installation")}


def place(recall, precision):
    return LEFT + recall * WIDTH, TOP + (1 - precision) * HEIGHT


def text(x, y, words, anchor="middle", more=""):
    return f'<text x="{x:.0f}" y="{y:.0f}" text-anchor="{anchor}" {more}>{words}</text>'


def picture(series):
    parts = ['<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 620" '
             'font-family="sans-serif" font-size="14" fill="#222">',
             '<rect width="640" height="620" fill="#fff"/>',
             text(LEFT + WIDTH / 2, 28, "Matching: precision against recall", more='font-size="17"')]
    for i in range(6):
        share = i / 5
        x, y = place(share, share)
        parts.append(f'<path d="M{LEFT} {y:.0f}H{LEFT + WIDTH}M{x:.0f} {TOP}V{TOP + HEIGHT}" '
                     'stroke="#ddd" fill="none"/>')
        parts += [text(LEFT - 10, y + 5, f"{share:.1f}", "end"),
                  text(x, TOP + HEIGHT + 22, f"{share:.1f}")]
    parts.append(f'<path d="M{LEFT} {TOP}V{TOP + HEIGHT}H{LEFT + WIDTH}" stroke="#222" fill="none"/>')
    parts += [text(LEFT + WIDTH / 2, TOP + HEIGHT + 46, "recall: share of the true pairs found"),
              text(22, TOP + HEIGHT / 2, "precision: share of the found pairs that are true",
                   more=f'transform="rotate(-90 22 {TOP + HEIGHT / 2:.0f})"')]
    for k, ((name, points), (colour, dash)) in enumerate(zip(series.items(), STYLES)):
        path = "L".join("{:.1f} {:.1f}".format(*place(*point)) for point in points)
        line = f'stroke="{colour}" stroke-width="2.5" stroke-dasharray="{dash}"'
        y = TOP + HEIGHT + 75 + 22 * k
        parts += [f'<path d="M{path}" fill="none" {line}/>',
                  f'<path d="M{LEFT} {y}h40" {line}/>', text(LEFT + 52, y + 5, name, "start")]
        if len(points) < 8:
            parts += ['<circle cx="{:.1f}" cy="{:.1f}" r="4" fill="{}"/>'.format(*place(*p), colour)
                      for p in points]
    return "\n".join(parts + ["</svg>"]) + "\n"


def main():
    parser = argparse.ArgumentParser(description="precision against recall as SVG")
    parser.add_argument("program")
    parser.add_argument("out")
    parser.add_argument("--offers")
    given = parser.parse_args()
    kinds = example(given.program)
    series = {"Example region: one product in several organisations": kinds["same_product"],
              "Example region: one installation reported twice": kinds["same_installation"],
              "Made-up homonyms and synonyms": homonyms(given.program)}
    if given.offers and os.path.exists(given.offers):
        series["Offers of two shops (validation pairs)"] = offers(given.program, given.offers)
    with open(given.out, "w", encoding="utf-8") as file:
        file.write(picture(series))
    return 0


if __name__ == "__main__":
    sys.exit(main())
