#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Bounds of `aallokko solve` against answers found otherwise, on random problems with windows, groups,
# precedences with lags and cycles, targets, resources, costs of any sign and items that may stay:
#  - tiny ones by enumeration: lower bound <= optimum <= cost of the plan, "optimal" is optimal, and
#    "infeasible" is said exactly when enumeration finds no plan;
#  - ten to fourteen tiny ones side by side, which share nothing, so that the optimum is the sum of theirs:
#    the program closes a tiny one by exact search alone, here its dual bound is what answers;
#  - larger ones by CLP on a linear program written here: lower bound <= value of the program, rounded
#    up. A bound that exact search has raised above it must not exceed the best plan that CBC finds.
# Every plan is checked by planning_model.py. --prove makes faults that must be found.
#
# Usage: check_bounds.py AALLOKKO [--tiny N] [--sums N] [--lp N] [--seed S] [--seconds T] [--keep FOLDER]
#        [--prove]
# Exit code: 0 nothing found, 1 findings, 77 no clp for a run of that part alone.
import argparse
import json
import math
import random
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

sys.dont_write_bytecode = True
import planning_model  # noqa: E402

# CLP works with floating numbers to a tolerance of 1e-7 a row; its value is trusted to this share.
LP_TOLERANCE = 1e-6


def random_items(dice, count, waves, may_stay):
    items, push = [], dice.choice([0, 0, 80])  # staying costs more: capacity binds
    for i in range(count):
        first = dice.randint(1, waves) if dice.random() < 0.4 else 1
        last = waves + 1
        if dice.random() >= may_stay:
            last = dice.randint(max(1, first - (dice.random() < 0.05)), waves)
        items.append({"id": f"i{i}", "earliest": first, "latest": last,
                      "cost": [dice.randint(-20, 60) + push * (w == waves) for w in range(waves + 1)]})
    return items


def random_resource(dice, count, waves, k, slack):
    used = sorted(dice.sample(range(count), dice.randint(1, count)))
    use = [[i, dice.randint(0, 9)] for i in used]
    fair = slack * sum(amount for _, amount in use) / waves
    capacity = [0 if dice.random() < 0.05 else int(fair * dice.uniform(0.7, 1.6)) + dice.randint(0, 4)
                for _ in range(waves)]
    return {"name": f"r{k}", "capacity": capacity, "use": use}


def random_problem(dice, name, count, waves, may_stay=0.5, slack=1.0):
    """A problem of count items; may_stay is the share of items that need not move."""
    free = dice.sample(range(count), count)
    groups = []
    while len(free) >= 4 and dice.random() < 0.4 and len(groups) < count // 6 + 1:
        groups.append([free.pop() for _ in range(dice.randint(1, 3))])
    order = dice.sample(range(count), count)
    precedences = []
    for _ in range(dice.randint(0, count)):
        a, b = sorted(dice.sample(range(count), 2))
        lag = dice.choice([0, 0, 1, 1, 2, waves + 1 if dice.random() < 0.2 else 0])
        if dice.random() < 0.1:  # against the order: makes cycles
            a, b, lag = b, a, dice.choice([0, 0, 1])
        precedences.append([order[a], order[b], lag])
    links = [[*dice.sample(range(count), 2), dice.randint(0, 12)]
             for _ in range(dice.randint(0, 2 * count))]
    targets = [{"name": f"t{k}", "fixed": dice.randint(0, 30), "per_wave": dice.randint(0, 8),
                "members": dice.sample(range(count), dice.randint(0, min(count, 5)))}
               for k in range(dice.randint(0, count // 3 + 1))]
    resources = [random_resource(dice, count, waves, k, slack) for k in range(dice.randint(0, 3))]
    return {"format": "aallokko-problem/1", "name": name, "waves": waves,
            "items": random_items(dice, count, waves, may_stay), "links": links,
            "precedences": precedences, "groups": groups, "targets": targets,
            "resources": resources}


def enumerate_optimum(problem):
    """The cost of the cheapest plan, None when there is none; every assignment inside the windows is
    tried, cut short only at a broken precedence or group."""
    stay, items = problem["waves"] + 1, problem["items"]
    earlier = [[] for _ in items]
    for a, b, lag in problem["precedences"]:
        earlier[max(a, b)].append(lambda w, a=a, b=b, lag=lag: w[b] >= min(stay, w[a] + lag))
    for members in problem["groups"]:
        for i, j in zip(members, members[1:]):
            earlier[max(i, j)].append(lambda w, i=i, j=j: w[i] == w[j])
    waves, best = [], None

    def place(i):
        nonlocal best
        if i == len(items):
            if not planning_model.broken(problem, waves):
                cost = planning_model.plan_cost(problem, waves)
                best = cost if best is None else min(best, cost)
            return
        for wave in range(items[i]["earliest"], items[i]["latest"] + 1):
            waves.append(wave)
            if all(holds(waves) for holds in earlier[i]):
                place(i + 1)
            waves.pop()

    place(0)
    return best


def joined(name, problems):
    """The problems side by side as one, with nothing between them."""
    whole = {"format": "aallokko-problem/1", "name": name, "waves": problems[0]["waves"], "items": [],
             "links": [], "precedences": [], "groups": [], "targets": [], "resources": []}
    for k, part in enumerate(problems):
        first = len(whole["items"])
        whole["items"] += [{**item, "id": f"{k}.{item['id']}"} for item in part["items"]]
        for key in ("links", "precedences"):
            whole[key] += [[a + first, b + first, number] for a, b, number in part[key]]
        whole["groups"] += [[i + first for i in members] for members in part["groups"]]
        whole["targets"] += [{**t, "name": f"{k}.{t['name']}", "members": [i + first for i in t["members"]]}
                             for t in part["targets"]]
        whole["resources"] += [{**r, "name": f"{k}.{r['name']}",
                                "use": [[i + first, amount] for i, amount in r["use"]]}
                               for r in part["resources"]]
    return whole


def solve(binary, path, seconds, seed):
    """The plan that the program writes, or a plan of status "crashed"."""
    command = [binary, "solve", str(path), "--time-limit", str(seconds), "--seed", str(seed),
               "--threads", "1", "--progress", "never", "--quiet", "--format", "json"]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=seconds + 60,
                              check=False)
        return json.loads(done.stdout)
    except (subprocess.TimeoutExpired, json.JSONDecodeError) as error:
        return {"status": "crashed", "why": str(error)}


def judge_plan(problem, plan):
    """What is wrong with a plan by itself."""
    found = []
    if plan["status"] not in ("optimal", "feasible", "infeasible", "stopped"):
        return [f"status {plan['status']} {plan.get('why', '')}"]
    bound = plan["lower_bound"]
    if plan["status"] in ("infeasible", "stopped"):
        if plan["waves"] is not None or plan["cost"] is not None:
            found.append("a plan beside the status " + plan["status"])
        return found
    found += planning_model.broken(problem, plan["waves"])
    if not found and planning_model.plan_cost(problem, plan["waves"]) != plan["cost"]:
        found.append(f"cost {plan['cost']} is {planning_model.plan_cost(problem, plan['waves'])}")
    if bound is not None and bound > plan["cost"]:
        found.append(f"bound {bound} above the plan's own cost {plan['cost']}")
    if plan["status"] == "optimal" and bound != plan["cost"]:
        found.append("optimal with a bound that is not the cost")
    return found


def judge_tiny(problem, plan, optimum):
    """What is wrong with a plan beside the optimum (None: no plan exists)."""
    found = judge_plan(problem, plan)
    if plan["status"] == "crashed":
        return found
    if (plan["status"] == "infeasible") != (optimum is None):
        found.append(f"status {plan['status']}, the optimum is {optimum}")
    if optimum is not None and plan["lower_bound"] is not None and plan["lower_bound"] > optimum:
        found.append(f"bound {plan['lower_bound']} above the optimum {optimum}")
    if optimum is not None and plan["cost"] is not None and plan["cost"] < optimum:
        found.append(f"cost {plan['cost']} below the optimum {optimum}")
    if optimum is not None and plan["status"] == "optimal" and plan["cost"] != optimum:
        found.append(f"optimal at {plan['cost']}, the optimum is {optimum}")
    return found


def clp_value(path):
    """The value of a linear program, None when it has no solution; an answer that CLP does not vouch
    for is an error."""
    done = subprocess.run(["clp", str(path)], capture_output=True, text=True, timeout=120, check=False)
    if re.search(r"^PrimalInfeasible objective", done.stdout, re.M) or "infeasible" in done.stdout.lower() \
            and not re.search(r"^Optimal objective", done.stdout, re.M):
        return None
    return float(re.search(r"^Optimal objective (\S+)", done.stdout, re.M).group(1))


def cbc_cost(problem, model, folder):
    """The cost of the best plan of CBC in 20 s, None without one or without CBC."""
    if not shutil.which("cbc"):
        return None
    path, answer = folder / "mip.lp", folder / "mip.txt"
    model.write(path, integer=True)
    answer.unlink(missing_ok=True)
    subprocess.run(["cbc", str(path), "sec", "20", "timeMode", "elapsed", "solve", "solu", str(answer)],
                   capture_output=True, timeout=120, check=False)
    if not answer.exists():
        return None
    rows = [line.replace("**", "").split() for line in answer.read_text().splitlines()[1:]]
    waves = model.plan({row[1]: float(row[2]) for row in rows if len(row) >= 3})
    return None if planning_model.broken(problem, waves) else planning_model.plan_cost(problem, waves)


def lp_ceiling(value):
    """The highest bound that the value allows."""
    return math.ceil(value - 1e-6) if abs(value) < 1 else math.ceil(value + LP_TOLERANCE * abs(value))


def judge_lp(problem, plan, value, best_plan):
    """What is wrong with a plan beside the linear program's value; best_plan() is asked only for a
    bound above it or for a denied plan, and gives the cost of a plan found otherwise or None."""
    found = judge_plan(problem, plan)
    if plan["status"] == "crashed":
        return found
    if value is None:
        return found + (["a plan where the linear program has none"] if plan["waves"] else [])
    bound = plan["lower_bound"]
    if plan["status"] == "infeasible" or bound is not None and bound > lp_ceiling(value):
        other = best_plan()
        if other is not None and plan["status"] == "infeasible":
            found.append(f"infeasible, but a plan of {other} exists")
        elif other is not None and bound > other:
            found.append(f"bound {bound} above a plan of {other}; linear program {value}")
        elif other is None and plan["status"] not in ("optimal", "infeasible"):
            found.append(f"bound {bound} above the linear program's {value}, and nothing confirms it")
    return found


class Tally:
    """Counts and findings of one part."""

    def __init__(self, keep):
        self.counts, self.findings, self.keep = {}, 0, keep

    def add(self, problem, plan, found, *facts):
        for fact in ("instances", plan["status"], *facts):
            self.counts[fact] = self.counts.get(fact, 0) + 1
        for text in found:
            print(f"{problem['name']}: {text}")
        self.findings += len(found)
        if found and self.keep:
            Path(self.keep, problem["name"] + ".json").write_text(json.dumps(problem))

    def line(self):
        return ", ".join(f"{count} {fact}" for fact, count in self.counts.items())


def faults(plan, optimum):
    """Copies of a good answer, each with one fault."""
    yield "raised bound", {**plan, "lower_bound": optimum + 1, "status": "feasible"}
    yield "cost too low", {**plan, "cost": plan["cost"] - 1, "lower_bound": None, "status": "feasible"}
    yield "cost too high", {**plan, "cost": plan["cost"] + 1, "status": "feasible"}
    yield "wave out of range", {**plan, "waves": [0] + plan["waves"][1:]}
    yield "denied plan", {**plan, "status": "infeasible", "waves": None, "cost": None, "lower_bound": None}


def tiny_problem(dice, name):
    return random_problem(dice, name, dice.randint(4, 6), 3, dice.choice([0.2, 0.5, 0.9]),
                          dice.choice([0.7, 1.0, 1.5]))


def run_sums(options, folder):
    tally, missed, proved, gaps = Tally(options.keep), 0, 0, []
    for number in range(options.sums):
        dice = random.Random(f"sums {options.seed} {number}")
        parts, optimum, wanted = [], 0, dice.randint(10, 14)
        while len(parts) < wanted:
            part = tiny_problem(dice, "part")
            cost = enumerate_optimum(part)
            if cost is not None:
                parts.append(part)
                optimum += cost
        problem = joined(f"sum-{options.seed}-{number}", parts)
        path = folder / "sum.json"
        path.write_text(json.dumps(problem))
        plan = solve(options.binary, path, options.seconds, 1)
        found = judge_tiny(problem, plan, optimum)
        tally.add(problem, plan, found)
        if plan.get("lower_bound") is not None:
            gaps.append((optimum - plan["lower_bound"]) / max(1, abs(optimum)))
        if options.prove and not found and plan["cost"] is not None:
            proved += 1
            missed += not judge_tiny(
                problem, {**plan, "status": "stopped", "waves": None, "cost": None,
                          "lower_bound": optimum + 1}, optimum)
    print(f"sums: {tally.line()}; {sum(gap > 0 for gap in gaps)} bounds below the optimum, by "
          f"{100 * max(gaps, default=0):.3f} % at most; {tally.findings} findings")
    if options.prove:
        print(f"sums: {proved - missed} of {proved} made faults found")
    return tally.findings + missed


def run_tiny(options, folder):
    tally, missed, proved = Tally(options.keep), [], 0
    for number in range(options.tiny):
        dice = random.Random(f"tiny {options.seed} {number}")
        problem = tiny_problem(dice, f"tiny-{options.seed}-{number}")
        path = folder / "tiny.json"
        path.write_text(json.dumps(problem))
        plan, optimum = solve(options.binary, path, 5, 1), enumerate_optimum(problem)
        found = judge_tiny(problem, plan, optimum)
        tally.add(problem, plan, found)
        if options.prove and not found and plan["status"] == "optimal":
            cases = list(faults(plan, optimum))
            proved += len(cases)
            missed += [name for name, bad in cases if not judge_tiny(problem, bad, optimum)]
    print(f"enumeration: {tally.line()}; {tally.findings} findings")
    if options.prove:
        print(f"enumeration: {proved - len(missed)} of {proved} made faults found {sorted(set(missed))}")
    return tally.findings + len(missed) + (options.prove and options.tiny > 0 and not proved)


def run_lp(options, folder):
    tally, missed, proved, widest = Tally(options.keep), 0, 0, 0.0
    for number in range(options.lp):
        dice = random.Random(f"lp {options.seed} {number}")
        problem = random_problem(dice, f"lp-{options.seed}-{number}", dice.randint(10, 100),
                                 dice.randint(4, 8), dice.choice([0.95, 1.0, 1.0]),
                                 dice.choice([0.5, 0.8, 1.2]))
        path = folder / "lp.json"
        path.write_text(json.dumps(problem))
        model = planning_model.ByModel(problem)
        model.write(folder / "lp.lp", integer=False)
        plan, value = solve(options.binary, path, options.seconds, 1), clp_value(folder / "lp.lp")
        found = judge_lp(problem, plan, value, lambda: cbc_cost(problem, model, folder))
        facts = []
        if value is not None and plan.get("lower_bound") is not None:
            above = plan["lower_bound"] > lp_ceiling(value)
            facts.append("with a bound above the linear program's" if above else "within it")
            widest = max(widest, 0 if above else (value - plan["lower_bound"]) / max(1, abs(value)))
        tally.add(problem, plan, found, *facts)
        if options.prove and value is not None and plan.get("cost") is not None:
            bad = {**plan, "status": "feasible", "lower_bound": plan["cost"] + 1}
            low = {**plan, "status": "feasible", "lower_bound": lp_ceiling(value) + 1, "cost": None}
            proved += 1
            missed += not judge_plan(problem, bad) or not judge_lp(
                problem, {**low, "status": "stopped", "waves": None}, value, lambda: None)
    print(f"linear program: {tally.line()}; widest gap to it {100 * widest:.3f} %; "
          f"{tally.findings} findings")
    if options.prove:
        print(f"linear program: {proved - missed} of {proved} made faults found")
    return tally.findings + missed


def main():
    parser = argparse.ArgumentParser(description="Checks lower bounds against enumeration and CLP.")
    parser.add_argument("binary")
    parser.add_argument("--tiny", type=int, default=1000, help="problems of 4-6 items, 3 waves")
    parser.add_argument("--sums", type=int, default=40, help="problems of 10-14 tiny ones side by side")
    parser.add_argument("--lp", type=int, default=50, help="problems of 10-100 items, 4-8 waves")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--seconds", type=int, default=2, help="time limit of the larger ones")
    parser.add_argument("--keep", help="folder for the problems with findings")
    parser.add_argument("--prove", action="store_true", help="make faults that must be found")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        findings = run_tiny(options, Path(folder)) if options.tiny else 0
        findings += run_sums(options, Path(folder)) if options.sums else 0
        if options.lp and not shutil.which("clp"):
            print("linear program: SKIPPED, no clp on this machine (package coinor-clp)")
            return 1 if findings else (0 if options.tiny or options.sums else 77)
        findings += run_lp(options, Path(folder)) if options.lp else 0
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
