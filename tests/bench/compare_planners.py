#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
#
# One Markdown table for problem files (`aallokko-problem/1`): what `aallokko solve` reaches at several
# time limits and seeds, and what CBC, GLPK and Gecode (through MiniZinc) reach on plain models of the
# same problem, written here. Each returned plan is checked from the problem alone, by
# tests/conformance/planning_model.py or by another checker (--checker). A peer that is not installed
# has a row that says so.
#
# Usage: compare_planners.py AALLOKKO PROBLEM... [--limits 5,15|none] [--seeds 1,2,3] [--peers cbc,glpk,gecode]
#        [--peer-limit 60] [--checker check_plan.py] [--memory MB]
# Exit code: 0 every plan is what it says, 1 some plan is not or the program gave none.
import argparse
import json
import math
import os
import re
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "conformance"))
import planning_model  # noqa: E402

GRACE = 30  # seconds that a program may take to end beyond its own limit before it is killed
NUMBER = r"[-+]?\d+(?:\.\d+)?(?:e[-+]?\d+)?"


class Outcome:
    """How a program ended: its output, seconds of the clock, peak megabytes of any one process."""

    def __init__(self, output, seconds, megabytes, killed):
        self.output, self.seconds, self.megabytes, self.killed = output, seconds, megabytes, killed


def run(command, limit, memory, folder):
    """Runs a program in a process group of its own, killed after limit seconds."""
    def confine():
        resource.setrlimit(resource.RLIMIT_AS, (memory << 20, memory << 20))

    killed = []
    with open(folder / "output.txt", "w+b") as output:
        start = time.monotonic()
        process = subprocess.Popen(command, stdout=output, stderr=subprocess.STDOUT,
                                   stdin=subprocess.DEVNULL, preexec_fn=confine,
                                   start_new_session=True)

        def kill():
            killed.append(True)
            os.killpg(process.pid, signal.SIGKILL)

        timer = threading.Timer(limit, kill)
        timer.start()
        try:
            _, status, usage = os.wait4(process.pid, 0)
        finally:
            timer.cancel()
        process.returncode = os.waitstatus_to_exitcode(status)
        seconds = time.monotonic() - start
        output.seek(0)
        text = output.read().decode("utf-8", "replace")
    return Outcome(text, seconds, usage.ru_maxrss / 1024, bool(killed))


def last_number(pattern, text):
    """The last number that pattern finds, None without one."""
    found = re.findall(pattern, text, re.I | re.M)
    return float(found[-1]) if found else None


def whole(bound):
    """A floating lower bound of a whole cost, as a whole number; no proof is claimed for it."""
    if bound is None or abs(bound) > 1e17:
        return None
    return math.ceil(bound - 1e-6 * max(1, abs(bound)))


def by_aallokko(options, path, problem, limit, seed, folder):
    plan = folder / "plan.json"
    plan.unlink(missing_ok=True)
    outcome = run([options.binary, "solve", str(path), "--time-limit", str(limit), "--seed", str(seed),
                   "--progress", "never", "--quiet", "-o", str(plan)], limit + GRACE,
                  options.memory, folder)
    answer = json.loads(plan.read_text()) if plan.exists() else {}
    return outcome, answer.get("waves"), answer.get("lower_bound"), answer


def by_cbc(options, _, problem, limit, model, folder):
    answer = folder / "cbc.txt"
    answer.unlink(missing_ok=True)
    outcome = run(["cbc", str(folder / "mip.lp"), "sec", str(limit), "timeMode", "elapsed", "solve",
                   "solu", str(answer)], limit + GRACE, options.memory, folder)
    bound = last_number(rf"^Lower bound:\s+({NUMBER})", outcome.output)
    if bound is None and "Result - Optimal solution found" in outcome.output:
        bound = last_number(rf"^Objective value:\s+({NUMBER})", outcome.output)
    if bound is None:
        bound = last_number(rf"best possible ({NUMBER})", outcome.output)
    values, lines = {}, answer.read_text().splitlines() if answer.exists() else [""]
    integral = re.match(r"Optimal|Stopped on \w+ - ", lines[0]) and not re.search(
        r"^Result - .*infeasible|^No feasible solution found", outcome.output, re.I | re.M)
    for line in lines[1:]:
        words = line.replace("**", " ").split()
        values[words[1]] = float(words[2])
    return outcome, model.plan(values) if integral and values else None, whole(bound), {}


def by_glpk(options, _, problem, limit, model, folder):
    answer = folder / "glpk.txt"
    answer.unlink(missing_ok=True)
    outcome = run(["glpsol", "--lp", str(folder / "mip.lp"), "--tmlim", str(limit), "-o", str(answer)],
                  limit + GRACE, options.memory, folder)
    text = answer.read_text() if answer.exists() else ""
    found = re.search(r"^Status:\s+INTEGER (OPTIMAL|NON-OPTIMAL)", text, re.M)
    rows = re.findall(rf"^\s*\d+ ([a-z]\w*)\s+\*?\s+({NUMBER})", text[text.find("Column name"):], re.M)
    bound = last_number(rf">=\s+({NUMBER})", outcome.output)
    plan = model.plan({name: float(value) for name, value in rows}) if found else None
    if found and found.group(1) == "OPTIMAL":
        bound = planning_model.plan_cost(problem, plan)
    return outcome, plan, whole(bound), {}


def table(rows):
    return "[|" + "|".join(",".join(map(str, row)) for row in rows) + "|]"


def minizinc_model(problem):
    """A plain model of the problem: waves as variables, tables of costs, sums for the resources."""
    stay, items = problem["waves"] + 1, problem["items"]
    lines = [f"array[1..{len(items)}] of var 1..{stay}: w;",
             f"array[1..{len(items)},1..{stay}] of int: c = {table(i['cost'] for i in items)};"]
    for i, item in enumerate(items, 1):
        lines.append(f"constraint w[{i}] >= {item['earliest']} /\\ w[{i}] <= {item['latest']};")
    for a, b, lag in problem["precedences"]:
        lines.append(f"constraint w[{b + 1}] >= min({stay}, w[{a + 1}] + {lag});")
    for members in problem["groups"]:
        lines += [f"constraint w[{i + 1}] = w[{j + 1}];" for i, j in zip(members, members[1:])]
    for row in problem["resources"]:
        for wave, capacity in enumerate(row["capacity"], 1):
            used = [f"{amount}*bool2int(w[{i + 1}]={wave})" for i, amount in row["use"] if amount]
            if used:
                lines.append(f"constraint {' + '.join(used)} <= {capacity};")
    terms = [f"sum(i in 1..{len(items)})(c[i,w[i]])"]
    if problem["links"]:
        lines.append(f"array[1..{len(problem['links'])},1..3] of int: l = "
                     + table((i + 1, j + 1, c) for i, j, c in problem["links"]) + ";")
        terms.append(f"sum(k in 1..{len(problem['links'])})(l[k,3]*abs(w[l[k,1]]-w[l[k,2]]))")
    for k, target in enumerate(problem["targets"]):
        if target["members"]:
            first = ",".join(f"w[{i + 1}]" for i in target["members"])
            costs = [target["fixed"] + target["per_wave"] * (stay - t) for t in range(1, stay)] + [0]
            lines.append(f"var 1..{stay}: t{k} = min([{first}]);")
            terms.append(f"{costs}[t{k}]")
    lines += ["var int: total = " + " + ".join(terms) + ";",
              "solve :: int_search(w, dom_w_deg, indomain_min) :: restart_luby(250) minimize total;",
              r'output [show(w), "\n"];']
    return "\n".join(lines) + "\n"


def by_gecode(options, _, problem, limit, model, folder):
    path = folder / "model.mzn"
    path.write_text(minizinc_model(problem), encoding="ascii")
    outcome = run(["minizinc", "--solver", "gecode", "--time-limit", str(1000 * limit), "-a", str(path)],
                  limit + GRACE, options.memory, folder)
    plans = re.findall(r"^\[([\d, ]+)\]$", outcome.output, re.M)
    plan = [int(word) for word in plans[-1].split(",")] if plans else None
    proven = plan and "==========" in outcome.output
    return outcome, plan, planning_model.plan_cost(problem, plan) if proven else None, {}


PEERS = {"cbc": ("CBC", "cbc", by_cbc), "glpk": ("GLPK", "glpsol", by_glpk),
         "gecode": ("Gecode", "minizinc", by_gecode)}


def outside_checker(options, path, problem, waves, cost, bound, folder):
    """What --checker says against a plan, None when it holds."""
    plan = folder / "checked.json"
    plan.write_text(json.dumps({
        "format": "aallokko-plan/1", "problem": problem["name"], "cost": cost, "waves": waves,
        "status": "optimal" if bound == cost else "feasible", "lower_bound": bound,
        "seconds": 0, "seed": 1}))
    done = subprocess.run([sys.executable, options.checker, str(path), str(plan)], text=True,
                          capture_output=True, check=False)
    return None if done.returncode == 0 else (done.stdout + done.stderr).strip()


def check(options, path, problem, found, folder):
    """(cost, words for the table, good) of a run's answer."""
    outcome, waves, bound, answer = found
    if waves is None:
        return None, answer.get("status", "no plan") + (", killed" if outcome.killed else ""), True
    wrong = planning_model.broken(problem, waves)
    if wrong:
        return None, f"BROKEN: {wrong[0]}" + (f" and {len(wrong) - 1} more" if wrong[1:] else ""), False
    cost = planning_model.plan_cost(problem, waves)
    if answer and answer["cost"] != cost:
        return cost, f"WRONG COST {answer['cost']}", False
    if bound is not None and bound > cost:
        return cost, f"BOUND ABOVE THE COST {cost}", False
    if options.checker:
        text = outside_checker(options, path, problem, waves, cost, bound, folder)
        if text:
            return cost, "CHECKER: " + text, False
    return cost, "holds", True


def shown(number, digits=0):
    return "-" if number is None else f"{number:,.{digits}f}".replace(",", " ")


def row(problem, name, limit, seed, found, cost, words):
    outcome, _, bound, _ = found
    gap = None if cost is None or bound is None else 100 * (cost - bound) / max(1, abs(cost))
    print("| " + " | ".join([problem["name"], name, str(limit), str(seed), shown(cost), shown(bound),
                             shown(gap, 3), shown(outcome.seconds, 1), shown(outcome.megabytes),
                             words]) + " |", flush=True)


def compare(options, path, folder):
    """Prints the rows of one problem; the number of answers that are not what they say."""
    problem = json.loads(Path(path).read_text(encoding="utf-8"))
    bad, bounds, cheapest = 0, [], math.inf
    for limit in options.limits:
        for seed in options.seeds:
            found = by_aallokko(options, path, problem, limit, seed, folder)
            cost, words, good = check(options, path, problem, found, folder)
            row(problem, "aallokko", limit, seed, found, cost, words)
            bad += not good or (cost is None and words != "infeasible")
            bounds += [found[2]] if found[2] is not None else []
            cheapest = min(cheapest, math.inf if cost is None else cost)
    model = planning_model.ByModel(problem) if options.peers else None
    if model:
        model.write(folder / "mip.lp", integer=True)
    for peer in options.peers:
        name, program, solve = PEERS[peer]
        if not shutil.which(program):
            print(f"| {problem['name']} | {name} |  |  |  |  |  |  |  | SKIPPED: no {program} here |")
            continue
        found = solve(options, path, problem, options.peer_limit, model, folder)
        cost, words, good = check(options, path, problem, found, folder)
        row(problem, name, options.peer_limit, "", found, cost, words)
        bad += not good
        cheapest = min(cheapest, math.inf if cost is None else cost)
    if bounds and max(bounds) > cheapest:
        print(f"{problem['name']}: a bound of {max(bounds)} is above a plan of {cheapest}")
        bad += 1
    return bad


def numbers(text):
    return [] if text == "none" else [int(word) for word in text.split(",")]


def main():
    parser = argparse.ArgumentParser(description="Compares planners on problem files, as Markdown.")
    parser.add_argument("binary")
    parser.add_argument("problems", nargs="+")
    parser.add_argument("--limits", type=numbers, default=[5, 15], help="seconds, as 5,15; or none")
    parser.add_argument("--seeds", type=numbers, default=[1, 2, 3])
    parser.add_argument("--peers", default="cbc,glpk,gecode", help="of cbc,glpk,gecode; or none",
                        type=lambda text: [] if text == "none" else text.split(","))
    parser.add_argument("--peer-limit", type=int, default=60, help="seconds for each peer")
    parser.add_argument("--checker", help="check_plan.py to ask besides the check of this program")
    parser.add_argument("--memory", type=int, default=6000, help="megabytes that a process may map")
    options = parser.parse_args()
    unknown = set(options.peers) - set(PEERS)
    if unknown:
        parser.error(f"no such peer: {', '.join(sorted(unknown))}")
    load = os.getloadavg()
    print(f"{os.cpu_count()} processors, load average {load[0]:.1f} at the start\n\n"
          "| Problem | Planner | Limit (s) | Seed | Cost | Bound | Gap (%) | Seconds | Peak (MiB) | Plan |\n"
          "| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | --- |", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        bad = sum(compare(options, path, Path(folder)) for path in options.problems)
    print(f"\nLoad average {os.getloadavg()[0]:.1f} at the end; {bad} answers not what they say.")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
