#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Scores `aallokko read` on a folder in the layout of the Pollock benchmark (Vitagliano and others,
# "Pollock: A Data Loading Benchmark", VLDB 2023): csv/NAME (or files/NAME), clean/NAME and, unused
# here because the reader is told nothing, parameters/NAME_parameters.json.
#
# Ten measures a file: success, and precision, recall and F1 of the header, the records and the
# cells. Header: the multiset of the first row's cells. Records: the multiset of all further rows,
# their cells joined. Cells: the multiset of all cells as they stand. As in the benchmark, what
# is called precision divides by the truth and recall by what was loaded. An empty truth scores 1.
# The table is read by `read`: the benchmark wants neither titles above a table nor a second
# table below it, and a header of several rows joined. --raw takes all rows as they stand.
# The simple score is the sum of the ten means; the weighted one weighs the files by a JSON object
# {NAME: weight}, such as the benchmark's pollock_weights.json.
#
# Cells of headers and records are brought to a normal form first: numbers by value, otherwise
# lower case. The benchmark also unifies dates, times and prices; not doing so can only cost points.
import collections
import concurrent.futures
import csv
import io
import json
import sys
import tempfile
from pathlib import Path

import score_common

MEASURES = ["success", "header_p", "header_r", "header_f1", "record_p", "record_r", "record_f1",
            "cell_p", "cell_r", "cell_f1"]


def normal(cell):
    """The form in which cells of headers and records are compared."""
    for kind in (int, float):
        try:
            return str(kind(cell))
        except (ValueError, OverflowError):
            pass
    return {"false": "0", "true": "1"}.get(cell, cell).lower()


def agreement(truth, loaded):
    """Share of the truth found, share of the loaded that is true, and their harmonic mean."""
    if not truth:
        return [1.0, 1.0, 1.0]
    common = sum((collections.Counter(truth) & collections.Counter(loaded)).values())
    if common == 0:
        return [0.0, 0.0, 0.0]
    precision, recall = common / len(truth), common / len(loaded)
    return [precision, recall, 2 * precision * recall / (precision + recall)]


def measures(truth, loaded):
    """The ten measures of one file; `loaded` is None when nothing could be loaded."""
    if loaded is None:
        return [0.0] * 10
    if not truth:
        return [1.0] * 10
    header = agreement([normal(c) for c in truth[0]],
                       [normal(c) for c in loaded[0]] if loaded else [])
    records = agreement(["".join(map(normal, row)) for row in truth[1:]],
                        ["".join(map(normal, row)) for row in loaded[1:]])
    cells = agreement([cell for row in truth for cell in row],
                      [cell for row in loaded for cell in row])
    return [1.0, *header, *records, *cells]


def unified(cell):
    """A cell with one kind of line end, as the benchmark opens its files."""
    return cell.replace("\r\n", "\n").replace("\r", "\n")


def text_of(path):
    raw = path.read_bytes()
    for encoding in ("utf-8-sig", "cp1252", "latin-1"):
        try:
            return raw.decode(encoding)
        except UnicodeDecodeError:
            pass
    return ""


def rows_of_truth(path):
    return list(csv.reader(io.StringIO(text_of(path), newline=None)))


def load_with_sniffer(path, _out):
    """Python's own guess and reader, for comparison."""
    text = text_of(path)
    try:
        return list(csv.reader(io.StringIO(text, newline=""), csv.Sniffer().sniff(text)))
    except csv.Error:
        return None


def load_with_clevercsv(path, _out):
    """CleverCSV, where it is installed."""
    import clevercsv  # pylint: disable=import-outside-toplevel
    text = text_of(path)
    try:
        dialect = clevercsv.Sniffer().sniff(text)
        return list(clevercsv.reader(io.StringIO(text, newline=""), dialect))
    except (clevercsv.Error, TypeError, AttributeError):
        return None


def score(files, clean, load, keep=None):
    """Measures by file name."""
    def one(path):
        with tempfile.TemporaryDirectory() as folder:
            out = (keep or Path(folder)) / (path.name + "_converted.csv")
            return path.name, measures(rows_of_truth(clean / path.name), load(path, out))
    with concurrent.futures.ThreadPoolExecutor(max_workers=2) as pool:
        return dict(pool.map(one, files))


def weights_of(options):
    path = options.weights
    for folder in (options.folder, options.folder.parent):
        if path is None and (folder / "pollock_weights.json").is_file():
            path = folder / "pollock_weights.json"
    return json.loads(path.read_text(encoding="utf-8")) if path else None


def summary(name, scored, weights):
    means = [sum(values) / len(scored) for values in zip(*scored.values())]
    simple = sum(means)
    weighted = ""
    if weights:
        total = sum(weights.get(file, 0) for file in scored)
        weighted = sum(weights.get(file, 0) * sum(v) for file, v in scored.items()) / (total or 1)
    return [name, *means, simple, weighted]


def main():
    parser = score_common.parser_for(
        "Scores `aallokko read` on a folder in the layout of the Pollock benchmark; exits 0 when "
        "the simple score reaches --goal.", "folder with csv (or files) and clean")
    parser.add_argument("--goal", type=float, default=9.9, help="least simple score (%(default)s)")
    parser.add_argument("--weights", type=Path, help="JSON object of file weights")
    parser.add_argument("--peer", action="append", default=[], choices=["sniffer", "clevercsv"],
                        help="another reader in the same table; may be repeated")
    parser.add_argument("--worst", type=int, default=15, help="files to list (%(default)s)")
    parser.add_argument("--raw", action="store_true", help="all rows as they stand in the file")
    parser.add_argument("--goal-weighted", type=float, default=0,
                        help="least weighted score (%(default)s)")
    parser.add_argument("--keep", type=Path, help="folder for the tables read")
    options = score_common.begin(parser)
    source = next((options.folder / name for name in ("csv", "files")
                   if (options.folder / name).is_dir()), options.folder)
    clean = options.folder / "clean"
    files = sorted(path for path in source.iterdir() if (clean / path.name).is_file())
    if not files:
        print(f"no files with a truth in {clean}")
        return 1
    if options.keep:
        options.keep.mkdir(parents=True, exist_ok=True)

    extra = ("--raw",) if options.raw else ()

    def load(path, out):
        rows = score_common.read_table(options.program, path, out, extra=extra)[0]
        return rows and [[unified(cell) for cell in row] for row in rows]
    weights = weights_of(options)
    ours = score(files, clean, load, options.keep)
    rows = [summary("aallokko", ours, weights)]
    peers = {"sniffer": load_with_sniffer, "clevercsv": load_with_clevercsv}
    rows += [summary(name, score(files, clean, peers[name]), weights) for name in options.peer]
    worst = sorted(ours.items(), key=lambda item: sum(item[1]))[:options.worst]
    worst = [[name, sum(values), *values] for name, values in worst if sum(values) < 9.999]
    if worst:
        score_common.print_table(["worst files", "sum", *MEASURES], worst)
        print()
    score_common.print_table(["reader", *MEASURES, "simple", "weighted"], rows)
    print(f"{len(files)} files, goal {options.goal}")
    reached = rows[0][11] >= options.goal and (rows[0][12] or 0) >= options.goal_weighted
    return 0 if reached else 1


if __name__ == "__main__":
    sys.exit(main())
