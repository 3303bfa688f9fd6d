#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A made-up open-pit problem in the format aallokko-problem/1: the public family nearest to plans of
waves that hang on precedences alone (CPIT of Espinoza and others 2013). Blocks lie in an inverted
pyramid around a few ore bodies; a block waits for the five or nine above it; mining and processing
have capacities per period. Nothing in it is a real mine.

    make_pit.py NX NY NZ PERIODS SEED 5|9 OUT.json
"""
import json
import math
import random
import sys

SLOPE = 0.35  # blocks by which a side moves in from one level to the next
DISCOUNT = 1.1
MINED, PROCESSED = 0.75, 0.7  # shares of all rock and of all ore that the capacities allow
CUT_OFF = 0.25  # grade from which a block is ore


def bodies(dice, size):
    for _ in range(4):
        yield ([dice.uniform(0.2, 0.8) * side for side in size],
               [dice.uniform(0.12, 0.35) * side for side in size], dice.uniform(0.5, 1.5))


def above(place, cone, index):
    x, y, z = place
    steps = [(a, b) for a in (-1, 0, 1) for b in (-1, 0, 1) if cone == 9 or a == 0 or b == 0]
    return [index[x + a, y + b, z - 1] for a, b in steps if (x + a, y + b, z - 1) in index]


def main():
    nx, ny, nz, periods, seed, cone = map(int, sys.argv[1:7])
    dice = random.Random(seed)
    ore_bodies = list(bodies(dice, (nx, ny, nz)))
    places = [(x, y, z) for z in range(nz) for y in range(ny) for x in range(nx)
              if min(x, y, nx - 1 - x, ny - 1 - y) >= SLOPE * z]
    index = {place: i for i, place in enumerate(places)}
    items, precedences, mined, processed = [], [], [], []
    for place, i in index.items():
        grade = max(value * math.exp(-sum(((p - c) / r) ** 2 for p, c, r in
                                          zip(place, centre, radius)))
                    for centre, radius, value in ore_bodies) * math.exp(dice.gauss(0, 0.35))
        tonnes = dice.randint(55_000, 62_000)
        value = max(0, 14 * grade * tonnes - 5 * tonnes) if grade > CUT_OFF else 0
        profit = value - tonnes * (1 + 0.01 * place[2])
        cost = [-round(100 * profit / DISCOUNT ** w) for w in range(1, periods + 1)] + [0]
        items.append({"id": f"b{i}", "earliest": 1, "latest": periods + 1, "cost": cost})
        mined.append([i, tonnes])
        if value > 0:
            processed.append([i, tonnes])
        precedences += [[other, i, 0] for other in above(place, cone, index)]
    resources = [
        {"name": name, "use": use,
         "capacity": [int(share * sum(t for _, t in use) / periods)] * periods}
        for name, use, share in (("mining", mined, MINED), ("processing", processed, PROCESSED))]
    with open(sys.argv[7], "w", encoding="utf-8") as file:
        json.dump({"format": "aallokko-problem/1", "name": f"pit-{len(items)}-s{seed}",
                   "waves": periods, "items": items, "links": [], "precedences": precedences,
                   "groups": [], "targets": [], "resources": resources}, file)
    print(f"{len(items)} blocks, {len(precedences)} precedences, {len(processed)} of ore")


if __name__ == "__main__":
    main()
