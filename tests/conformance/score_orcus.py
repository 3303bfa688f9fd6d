#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Scores `aallokko read` on a folder in the layout of orcus' tests: test/csv/CASE/*.csv with
# check*.txt beside them and test/yaml/CASE/*.yaml. A check file has one cell a line,
# SHEET/ROW/COLUMN:TYPE:VALUE, counted from 0.
#
# The program is not told the dialect, the tests of orcus are: where a case has several checks, one
# for each setting, any of them counts. The files in `delimiters` and `text-qualifiers` have no
# check; all of theirs hold a rectangle of the same width, which is what is asked for here.
import json
import re
import sys
import tempfile
from pathlib import Path

import score_common

CHECK_LINE = re.compile(r"^(?P<sheet>.*)/(?P<row>\d+)/(?P<column>\d+):(?P<type>\w+):(?P<value>.*)$")


def check_rows(path):
    """The cells of a check file as rows; sheets that continue one another are joined."""
    sheets = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        match = CHECK_LINE.match(line)
        if match:
            value = match["value"]
            text = json.loads(value) if match["type"] == "string" else value
            place = int(match["row"]), int(match["column"])
            sheets.setdefault(match["sheet"], {})[place] = text
    rows = []
    for number, cells in enumerate(sheets.values()):
        height = 1 + max(row for row, _ in cells)
        table = [["" for _ in range(1 + max(column for _, column in cells))]
                 for _ in range(height)]
        for (row, column), text in cells.items():
            table[row][column] = text
        # A sheet that begins like the first one repeats the header.
        rows += table[1:] if number > 0 and rows and table[0] == rows[0] else table
    return score_common.trimmed(rows)


def plain_rows(path):
    """A file without a check: cells between the qualifiers and separators that its name tells."""
    text = path.read_text(encoding="utf-8")
    quote = {"single-quote": "'", "backtick": "`", "pipe": "|"}.get(path.stem)
    separator = {"space": " ", "tab": "\t"}.get(path.stem, ",")
    rows = []
    for line in text.splitlines():
        if quote is None:
            rows.append(line.split(separator))
            continue
        pattern = re.compile(f"{re.escape(quote)}([^{re.escape(quote)}]*){re.escape(quote)}|([^,]+)")
        rows.append([match[1] if match[1] is not None else match[2]
                     for match in pattern.finditer(line)])
    return score_common.trimmed(rows)


def score_csv(program, path, out):
    rows, code, messages = score_common.read_table(program, path, out)
    if rows is None:
        return "refused", f"exit {code} {messages}"[:120]
    checks = sorted(path.parent.glob("check*.txt"))
    found = score_common.trimmed(rows)
    differences = []
    for expected in [check_rows(check) for check in checks] or [plain_rows(path)]:
        difference = score_common.first_difference(expected, found)
        if not difference:
            return "equal", ""
        differences.append(difference)
    return "different", differences[0]


def score_yaml(program, path, out):
    """Well-formed files are read, or refused with a reason; malformed ones are refused."""
    rows, code, messages = score_common.read_table(program, path, out)
    malformed = path.parent.name == "invalids"
    reason = (messages.splitlines() or [""])[0][:120]
    if rows is not None:
        return ("read although malformed" if malformed else "read"), f"{len(rows)} rows"
    return ("refused" if code == 4 and reason else "failed"), f"exit {code} {reason}"


def main():
    parser = score_common.parser_for(
        "Scores `aallokko read` on the CSV and YAML cases of orcus; exits 0 when every CSV equals "
        "a check file and every YAML is read or refused with a reason.",
        "folder with test/csv and test/yaml")
    options = score_common.begin(parser)
    results = []
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "out.csv"
        for path in sorted((options.folder / "test" / "csv").glob("*/*.csv")):
            name = f"csv/{path.parent.name}/{path.name}"
            results.append([name, *score_csv(options.program, path, out)])
        for path in sorted((options.folder / "test" / "yaml").glob("*/*.yaml")):
            name = f"yaml/{path.parent.name}/{path.name}"
            results.append([name, *score_yaml(options.program, path, out)])
    score_common.print_table(["file", "result", "detail"], results)
    good = {"csv": ("equal",), "yaml": ("read", "refused")}
    passed = True
    for kind, accepted in good.items():
        ours = [result for result in results if result[0].startswith(kind)]
        right = sum(result[1] in accepted for result in ours)
        passed = passed and right == len(ours) and right > 0
        print(f"{kind}: {right}/{len(ours)}")
    return 0 if passed else 1


if __name__ == "__main__":
    sys.exit(main())
