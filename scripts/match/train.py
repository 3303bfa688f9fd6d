# SPDX-License-Identifier: GPL-3.0-or-later
#
# Fits the weights [offers.pair] and [offers.rivals] of data/catalogues/match_model.txt to labelled pairs
# of product offers. The program itself measures the pairs (match --measures), so there is no second
# copy of the measures here. Everything is chosen on the training pairs: they are cut into parts as
# large as a test set would be, since rivals depend on how many rows the tables have; the threshold
# is the one of the best F1 over parts that the weights have not seen.
#
#   train.py PROGRAM TRAIN.txt MODEL.txt [--seed N]     (needs python3-numpy and python3-sklearn)
import argparse
import os
import random
import re
import sys
import tempfile

import numpy
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import StandardScaler

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "../../tests/conformance"))
import product_pairs  # noqa: E402

PARTS = 3
RIVALS = ["sum", "probability", "left_margin", "right_margin", "left_best", "right_best",
          "left_rival", "right_rival", "left_mass", "right_mass", "left_twin", "right_twin"]


def fit(figures, labels):
    """Weights on the figures as they are, {name: weight} with "bias"; figures that never vary go."""
    names = list(figures)
    x = numpy.array([figures[name] for name in names]).T
    scaler = StandardScaler().fit(x)
    model = LogisticRegression(C=1.0, max_iter=3000).fit(scaler.transform(x), labels)
    weights = model.coef_[0] / scaler.scale_
    result = dict(zip(names, weights))
    result["bias"] = model.intercept_[0] - float(weights @ scaler.mean_)
    return result


def scores_of(figures, weights):
    total = sum(numpy.array(figures[name]) * weight
                for name, weight in weights.items() if name != "bias")
    return 1 / (1 + numpy.exp(-(total + weights["bias"])))


def best_threshold(scores, labels):
    """The cut of the best F1 and that F1."""
    order = numpy.argsort(-scores)
    hits = numpy.cumsum(labels[order])
    f1 = 2 * hits / (numpy.arange(1, len(labels) + 1) + labels.sum())
    k = int(f1.argmax())
    return float(scores[order[k]] + scores[order[min(k + 1, len(order) - 1)]]) / 2, float(f1[k])


def set_weights(text, section, weights):
    """The model text with new numbers in one section; names and comments stay."""
    lines, inside = [], False
    for line in text.split("\n"):
        if line.startswith("["):
            inside = line.strip() == f"[{section}]"
        match = re.match(r"(\w+)\s+(-?[\d.]+)(\s*#.*)?$", line) if inside else None
        if match and match[1] in weights:
            line = f"{match[1]:<18}{weights[match[1]]:>9.3f}{match[3] or ''}"
        lines.append(line)
    return "\n".join(lines)


def names_of(text, section):
    body = text.split(f"[{section}]")[1].split("\n[")[0]
    return [name for name in re.findall(r"^(\w+)\s+-?\d", body, re.M)
            if name not in ("bias", "threshold")]


class Trainer:
    def __init__(self, program, folder, model):
        self.program, self.folder, self.text = program, folder, model
        self.names = names_of(model, "offers.pair")

    def measure(self, part, text):
        path = os.path.join(self.folder, "model.txt")
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
        rows = product_pairs.judge(self.program, part, model=path, measures=True)
        return {name: [float(row[name]) for row in rows] for name in self.names + RIVALS}

    def train(self, parts, labels):
        """Both steps on some parts: the text of the model and the weights of the second step."""
        def together(measured, names):
            return {name: sum((m[name] for m in measured), []) for name in names}

        known = numpy.concatenate(labels)
        first = fit(together([self.measure(p, self.text) for p in parts], self.names), known)
        text = set_weights(self.text, "offers.pair", first)
        second = fit(together([self.measure(p, text) for p in parts], RIVALS), known)
        return set_weights(text, "offers.rivals", second), second


def main():
    parser = argparse.ArgumentParser(description="fits the weights of offers")
    parser.add_argument("program")
    parser.add_argument("train")
    parser.add_argument("model")
    parser.add_argument("--seed", type=int, default=3)
    given = parser.parse_args()
    pairs = product_pairs.read_pairs(given.train)
    random.Random(given.seed).shuffle(pairs)
    with open(given.model, encoding="utf-8") as file:
        text = file.read()
    with tempfile.TemporaryDirectory() as folder:
        trainer = Trainer(given.program, folder, text)
        parts, labels = [], []
        for k in range(PARTS):
            chosen = pairs[k * len(pairs) // PARTS:(k + 1) * len(pairs) // PARTS]
            parts.append(os.path.join(folder, str(k)))
            labels.append(numpy.array([label for _, _, label in chosen]))
            product_pairs.write_tables(chosen, parts[k])
        unseen = []
        for k in range(PARTS):
            rest = [i for i in range(PARTS) if i != k]
            trained, weights = trainer.train([parts[i] for i in rest], [labels[i] for i in rest])
            unseen.append(scores_of(trainer.measure(parts[k], trained), weights))
        threshold, f1 = best_threshold(numpy.concatenate(unseen), numpy.concatenate(labels))
        print(f"F1 in cross-validation {f1:.4f} at threshold {threshold:.3f}")
        trained, _ = trainer.train(parts, labels)
    trained = set_weights(trained, "offers.rivals", {"threshold": threshold})
    with open(given.model, "w", encoding="utf-8") as file:
        file.write(trained)
    return 0


if __name__ == "__main__":
    sys.exit(main())
