# SPDX-License-Identifier: GPL-3.0-or-later
#
# The planning problem (`aallokko-problem/1`) told a second time, for the checks and comparisons
# that must not trust the program: cost and broken conditions of a plan from the problem alone, and
# the linear program of the "moved by wave w" variables for other solvers. Used by check_bounds.py
# and tests/bench/compare_planners.py.


def plan_cost(problem, waves):
    """The objective of waves (1..W+1 an item), an integer."""
    stay = problem["waves"] + 1
    total = sum(item["cost"][wave - 1] for item, wave in zip(problem["items"], waves))
    total += sum(c * abs(waves[i] - waves[j]) for i, j, c in problem["links"])
    for target in problem["targets"]:
        first = min((waves[i] for i in target["members"]), default=stay)
        if first < stay:
            total += target["fixed"] + target["per_wave"] * (stay - first)
    return total


def broken(problem, waves):
    """The conditions that waves do not hold, as texts; empty for a plan that holds."""
    stay = problem["waves"] + 1
    if len(waves) != len(problem["items"]) or any(
            type(wave) is not int or not 1 <= wave <= stay for wave in waves):
        return ["not one wave of 1..W+1 for each item"]
    found = [f"window of item {i}" for i, (item, wave) in enumerate(zip(problem["items"], waves))
             if not item["earliest"] <= wave <= item["latest"]]
    found += [f"precedence {a} before {b}" for a, b, lag in problem["precedences"]
              if waves[b] < min(stay, waves[a] + lag)]
    found += [f"group {members}" for members in problem["groups"]
              if len({waves[i] for i in members}) > 1]
    for resource in problem["resources"]:
        used = [0] * (stay + 1)
        for i, amount in resource["use"]:
            used[waves[i]] += amount
        found += [f"resource {resource['name']} in wave {w}" for w in range(1, stay)
                  if used[w] > resource["capacity"][w - 1]]
    return found


class Rows:
    """A linear program being written. A term is (number, variable); variable None is a constant,
    so that fixed variables vanish and a row of constants is either dropped or cannot hold."""

    def __init__(self):
        self.objective = {}
        self.rows = []
        self.binaries = []
        self.upper = []

    def cost(self, factor, term):
        number, name = term
        name = "one" if name is None else name
        self.objective[name] = self.objective.get(name, 0) + factor * number

    def at_most(self, terms, limit):
        """sum of factor * term <= limit"""
        left = {}
        for factor, (number, name) in terms:
            if name is None:
                limit -= factor * number
            else:
                left[name] = left.get(name, 0) + factor * number
        left = {name: number for name, number in left.items() if number}
        if left:
            self.rows.append((left, limit))
        elif limit < 0:
            self.rows.append(({"one": 1}, 0))  # no plan can hold this: "one" is 1


class ByModel:
    """The linear program of a problem: x<node>_<w> = 1 when the node has moved by wave w. Groups are
    one node; distances and targets have continuous variables of their own."""

    def __init__(self, problem):
        self.problem, self.waves, self.rows = problem, problem["waves"], Rows()
        self.node = list(range(len(problem["items"])))
        for members in problem["groups"]:
            for i in members:
                self.node[i] = members[0]
        self.window = {}
        for i, item in enumerate(problem["items"]):
            first, last = self.window.get(self.node[i], (1, self.waves + 1))
            self.window[self.node[i]] = (max(first, item["earliest"]), min(last, item["latest"]))
        self._nodes()
        self._links()
        self._targets()
        self._conditions()

    def x(self, node, wave):
        first, last = self.window[node]
        if wave < 1 or wave < first:
            return (0, None)
        if wave > self.waves or wave >= last:
            return (1, None)
        return (1, f"x{node}_{wave}")

    def _nodes(self):
        for node, (first, last) in sorted(self.window.items()):
            if first > last:
                self.rows.at_most([], -1)
            for wave in range(1, self.waves + 1):
                if self.x(node, wave)[1]:
                    self.rows.binaries.append(self.x(node, wave)[1])
                self.rows.at_most([(1, self.x(node, wave)), (-1, self.x(node, wave + 1))], 0)
        for i, item in enumerate(self.problem["items"]):
            cost = item["cost"]
            self.rows.cost(cost[self.waves], (1, None))
            for wave in range(1, self.waves + 1):
                self.rows.cost(cost[wave - 1] - cost[wave], self.x(self.node[i], wave))

    def _links(self):
        between = {}
        for i, j, c in self.problem["links"]:
            pair = tuple(sorted((self.node[i], self.node[j])))
            if c and pair[0] != pair[1]:
                between[pair] = between.get(pair, 0) + c
        for (a, b), c in between.items():
            for wave in range(1, self.waves + 1):
                p, q = self.x(a, wave), self.x(b, wave)
                if p[1] is None and q[1] is None:
                    self.rows.cost(c * abs(p[0] - q[0]), (1, None))
                    continue
                distance = (1, f"d{a}_{b}_{wave}")
                self.rows.upper.append(distance[1])
                self.rows.cost(c, distance)
                self.rows.at_most([(1, p), (-1, q), (-1, distance)], 0)
                self.rows.at_most([(1, q), (-1, p), (-1, distance)], 0)

    def _targets(self):
        for k, target in enumerate(self.problem["targets"]):
            members = {self.node[i] for i in target["members"]}
            for wave in range(1, self.waves + 1) if members else ():
                opened = (1, f"t{k}_{wave}")
                self.rows.upper.append(opened[1])
                last = wave == self.waves
                self.rows.cost(target["per_wave"] + (target["fixed"] if last else 0), opened)
                for node in sorted(members):
                    self.rows.at_most([(1, self.x(node, wave)), (-1, opened)], 0)
                if not last:
                    self.rows.at_most([(1, opened), (-1, (1, f"t{k}_{wave + 1}"))], 0)

    def _conditions(self):
        for a, b, lag in self.problem["precedences"]:
            for wave in range(1, self.waves + 1):
                self.rows.at_most([(1, self.x(self.node[b], wave)),
                                   (-1, self.x(self.node[a], wave - lag))], 0)
        for resource in self.problem["resources"]:
            for wave in range(1, self.waves + 1):
                terms = []
                for i, amount in resource["use"]:
                    terms += [(amount, self.x(self.node[i], wave)),
                              (-amount, self.x(self.node[i], wave - 1))]
                self.rows.at_most(terms, resource["capacity"][wave - 1])

    def write(self, path, integer):
        """Writes the LP file (CPLEX form), whole numbers wanted for x when integer."""
        def combination(factors):
            words = [f"{'-' if number < 0 else '+'} {abs(number)} {name}"
                     for name, number in factors.items()]
            return "\n ".join(" ".join(words[k:k + 8]) for k in range(0, len(words), 8))

        upper = self.rows.upper + ([] if integer else self.rows.binaries)
        with open(path, "w", encoding="ascii") as out:
            out.write("Minimize\n obj: " + combination({"one": 0, **self.rows.objective}))
            out.write("\nSubject To\n")
            for k, (left, limit) in enumerate(self.rows.rows):
                out.write(f" r{k}: {combination(left)} <= {limit}\n")
            out.write(" rone: one + spare <= 2\nBounds\n one = 1\n")
            out.write("".join(f" 0 <= {name} <= 1\n" for name in upper))
            if integer and self.rows.binaries:
                out.write("Binaries\n" + "\n".join(" " + name for name in self.rows.binaries) + "\n")
            out.write("End\n")

    def plan(self, values):
        """The waves of a solution {variable: value}; variables that are not named are 0."""
        waves = []
        for node in self.node:
            moved = [1 if name is None and number else values.get(name, 0) > 0.5
                     for number, name in (self.x(node, w) for w in range(1, self.waves + 1))]
            waves.append(next((w for w, is_in in enumerate(moved, 1) if is_in), self.waves + 1))
        return waves
