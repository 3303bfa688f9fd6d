#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Time and peak memory of `aallokko read -o` on workbooks of 100 000 x 20 cells, beside openpyxl in
# its read-only mode in the same run. Fails when memory or the share of openpyxl's time is over its
# limit.
import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import score_common

PEER = """
import csv, sys, openpyxl
sheet = openpyxl.load_workbook(sys.argv[1], read_only=True, data_only=True).active
with open(sys.argv[2], "w", newline="", encoding="utf-8") as out:
    csv.writer(out).writerows(sheet.iter_rows(values_only=True))
"""


def measured(command):
    """(seconds, peak MB, exit code) of a command."""
    start = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    return time.monotonic() - start, usage.ru_maxrss / 1024, process.returncode


def best_of(command, runs):
    """The fastest run with the highest peak of all."""
    results = [measured(command) for _ in range(runs)]
    return (min(result[0] for result in results), max(result[1] for result in results),
            max(result[2] for result in results))


def has_openpyxl(python):
    return subprocess.run([python, "-c", "import openpyxl"], capture_output=True,
                          check=False).returncode == 0


def main():
    parser = argparse.ArgumentParser(
        description="Measures `aallokko read -o` on large workbooks made for the purpose; exits 0 "
                    "when peak memory and time stay within the limits.")
    parser.add_argument("program", help="the aallokko binary")
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--runs", type=int, default=2, help="the fastest run counts")
    parser.add_argument("--megabytes", type=float, default=60.0, help="most peak memory")
    parser.add_argument("--share", type=float, default=1 / 3, help="most of openpyxl's time")
    parser.add_argument("--python", default="/usr/bin/python3", help="interpreter with openpyxl")
    options = parser.parse_args()
    if shutil.which(options.program) is None:
        print(f"no program {options.program}")
        return 1
    results = []
    is_good = True
    with tempfile.TemporaryDirectory() as folder:
        out = str(Path(folder) / "out.csv")
        for name, extra in (("mixed.xlsx", []), ("unique.xlsx", ["--unique"]), ("mixed.ods", [])):
            path = str(Path(folder) / name)
            subprocess.run([sys.executable, str(Path(__file__).with_name("make_large.py")), path,
                            "--rows", str(options.rows), *extra], check=True)
            seconds, peak, code = best_of([options.program, "read", path, "-o", out], options.runs)
            is_good = is_good and code == 0 and peak <= options.megabytes
            results.append([name, "aallokko", f"{seconds:.2f}", f"{peak:.1f}", code])
            if name.endswith(".xlsx") and has_openpyxl(options.python):
                theirs, peak, code = best_of([options.python, "-c", PEER, path, out], 1)
                is_good = is_good and seconds <= options.share * theirs
                results.append([name, "openpyxl", f"{theirs:.2f}", f"{peak:.1f}", code])
                print(f"{name}: {seconds / theirs:.3f} of openpyxl's time")
    score_common.print_table(["file", "reader", "seconds", "peak MB", "exit"], results)
    if not has_openpyxl(options.python):
        print("openpyxl is not installed: no comparison of time")
    print(f"limits: {options.megabytes:.0f} MB, {options.share:.3f} of openpyxl's time: "
          f"{'kept' if is_good else 'NOT KEPT'}")
    return 0 if is_good else 1


if __name__ == "__main__":
    sys.exit(main())
