#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Cuts a small part out of a region's planning problem (`plan --write-problem`): whole systems with
# all that must come before them, about as many items as asked. Each resource row shrinks with its
# use, so that the part is as tight as the region, but holds its largest item. Such parts can be
# solved to the end by CBC, which tells how much of a gap is plan and how much is bound.
#
# Usage: part_of_problem.py PROBLEM OUT [--items 40] [--seed 1]
import argparse
import json
import random
from collections import defaultdict


def system_of(item_id):
    """i12:cut_over:2 -> i12; solution:T01:prepare -> solution:T01."""
    parts = item_id.split(":")
    return parts[0] if parts[0][1:].isdigit() else ":".join(parts[:2])


def choose(problem, count, seed):
    """Indices of the items of the part, in order."""
    systems = [system_of(item["id"]) for item in problem["items"]]
    members, before = defaultdict(list), defaultdict(set)
    for index, name in enumerate(systems):
        members[name].append(index)
    for first, later, _ in problem["precedences"]:
        before[systems[later]].add(systems[first])

    def with_all_before(name):
        found, open_names = set(), [name]
        while open_names:
            next_name = open_names.pop()
            if next_name not in found:
                found.add(next_name)
                open_names += before[next_name]
        return found

    names = [name for name in members if ":" not in name and len(members[name]) >= 3]
    random.Random(seed).shuffle(names)
    taken = set()
    for name in names:
        wanted = taken | with_all_before(name)
        size = sum(len(members[each]) for each in wanted)
        if size <= count:
            taken = wanted
        if 0.9 * count <= size <= count:
            break
    return sorted(index for name in taken for index in members[name])


def shrunk(row, use):
    share = sum(amount for _, amount in use) / max(1, sum(amount for _, amount in row["use"]))
    largest = max(amount for _, amount in use)
    capacity = [0 if each == 0 else max(int(each * share), largest) for each in row["capacity"]]
    return {"name": row["name"], "capacity": capacity, "use": use}


def cut(problem, indices, name):
    place = {old: new for new, old in enumerate(indices)}
    part = {"format": problem["format"], "name": name, "waves": problem["waves"],
            "items": [problem["items"][index] for index in indices], "targets": [],
            "resources": []}
    for key in ("links", "precedences"):
        part[key] = [[place[a], place[b], amount] for a, b, amount in problem[key]
                     if a in place and b in place]
    groups = ([place[each] for each in group if each in place] for group in problem["groups"])
    part["groups"] = [group for group in groups if len(group) > 1]
    for target in problem["targets"]:
        kept = [place[each] for each in target["members"] if each in place]
        if kept:
            costs = {key: target[key] * len(kept) // len(target["members"])
                     for key in ("fixed", "per_wave")}
            part["targets"].append({**target, **costs, "members": kept})
    for row in problem["resources"]:
        use = [[place[item], amount] for item, amount in row["use"] if item in place and amount > 0]
        if use:
            part["resources"].append(shrunk(row, use))
    return part


def main():
    parser = argparse.ArgumentParser(description="Cuts a part out of a planning problem.")
    parser.add_argument("problem")
    parser.add_argument("out")
    parser.add_argument("--items", type=int, default=40)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    with open(options.problem, encoding="utf-8") as file:
        problem = json.load(file)
    indices = choose(problem, options.items, options.seed)
    with open(options.out, "w", encoding="utf-8") as file:
        json.dump(cut(problem, indices, f"part {options.seed} of {problem['name']}"), file)
    print(f"{len(indices)} items of {len(problem['items'])}")


if __name__ == "__main__":
    main()
