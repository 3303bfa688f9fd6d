#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Architecture models of any folder against an independent count: every ArchiMate file is either
# read with as many elements and relations as xmllint counts, or refused with a reason; never a
# crash, never more memory than the limit. Relations between application components are counted
# here too and compared with what `aallokko import` makes of them.
#
# Usage: check_archimate.py AALLOKKO FOLDER [--no-import] [--memory MB] [--table]
# Exit code: 0 all as it should be, 1 findings, 77 no such folder (skipped, with the reason).
import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
import time
import xml.etree.ElementTree as ElementTree
import zipfile
from pathlib import Path

ENDINGS = {".xml", ".archimate"}
DYNAMIC = {"flow", "serving", "usedby", "triggering"}
TYPE = "{http://www.w3.org/2001/XMLSchema-instance}type"

EXCHANGE = {
    "elements": "count(/*/*[local-name()='elements']/*[local-name()='element'])",
    "relations": "count(/*/*[local-name()='relationships']/*[local-name()='relationship'])",
}
IS_RELATION = "contains(@*[local-name()='type'],'Relationship')"
IS_VIEW = (
    "(contains(@*[local-name()='type'],'DiagramModel') or "
    "contains(@*[local-name()='type'],'SketchModel') or "
    "contains(@*[local-name()='type'],'CanvasModel'))"
)
IN_FOLDER = "//*[local-name()='folder']/*[local-name()='element']"
ARCHI = {
    "elements": f"count({IN_FOLDER}[not({IS_RELATION}) and not({IS_VIEW})])",
    "relations": f"count({IN_FOLDER}[{IS_RELATION}])",
}


def xpath(path, expression):
    """The answer of xmllint, or None when it cannot read the file."""
    done = subprocess.run(
        ["xmllint", "--nonet", "--huge", "--xpath", expression, str(path)],
        capture_output=True, text=True, errors="replace", timeout=120, check=False)
    return done.stdout.strip() if done.returncode == 0 else None


def run(command, seconds=180):
    """(exit code, output, errors, seconds, peak megabytes) of a command."""
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as errors:
        start = time.monotonic()
        process = subprocess.Popen(command, stdout=out, stderr=errors,
                                   env={**os.environ, "LC_ALL": "C.UTF-8"})
        timer = None
        try:
            import threading
            timer = threading.Timer(seconds, process.kill)
            timer.start()
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
        finally:
            timer.cancel()
        taken = time.monotonic() - start
        texts = []
        for file in (out, errors):
            file.seek(0)
            texts.append(file.read().decode("utf-8", "replace"))
        return process.returncode, texts[0], texts[1], taken, usage.ru_maxrss / 1024


def plain_copy(path, folder):
    """The XML of an Archi file that is an archive; the file itself otherwise."""
    if not zipfile.is_zipfile(path):
        return path
    with zipfile.ZipFile(path) as archive:
        if "model.xml" not in archive.namelist():
            return path
        copy = Path(folder) / "model.xml"
        copy.write_bytes(archive.read("model.xml"))
        return copy


def kind(text):
    text = (text or "").rsplit(":", 1)[-1].lower()
    return text[:-len("relationship")] if text.endswith("relationship") else text


def components_of(path):
    """(components, direct relations that are interfaces) by another XML reader; None if unread."""
    try:
        root = ElementTree.parse(path).getroot()
    except (ElementTree.ParseError, LookupError, ValueError):
        return None
    components, relations, seen = set(), [], set()
    number = 0
    for node in root.iter():
        if not isinstance(node.tag, str):
            continue
        name = node.tag.rsplit("}", 1)[-1]
        if name not in ("element", "relationship"):
            continue
        identifier = (node.get("identifier") or node.get("id") or "").strip()
        type_name = kind(node.get(TYPE))
        if type_name == "applicationcomponent":
            number += 1
            components.add(identifier)
        elif type_name in DYNAMIC:
            relations.append((node.get("source", "").strip(), node.get("target", "").strip()))
        seen.add(identifier)
    direct = sum(1 for a, b in relations if a != b and a in components and b in components)
    return number, direct


class Checker:
    def __init__(self, program, options):
        self.program = program
        self.options = options
        self.findings = []
        self.rows = []
        self.counts = {"read": 0, "refused": 0, "other": 0}

    def finding(self, path, text):
        self.findings.append(f"{path}: {text}")

    def check(self, path, shown):
        with tempfile.TemporaryDirectory() as folder:
            plain = plain_copy(path, folder)
            root = xpath(plain, "local-name(/*)")
            code, out, errors, seconds, memory = run(
                [self.program, "read", str(path), "--format", "json"])
            if memory > self.options.memory:
                self.finding(shown, f"{memory:.0f} MB")
            if code < 0 or code > 64:
                self.finding(shown, f"crashed with {code}: {errors[:200]}")
                return
            if root is not None and root != "model":
                self.counts["other"] += 1
                return
            if code != 0:
                self.refused(shown, root, errors)
                return
            self.counts["read"] += 1
            answer = json.loads(out)
            sheets = {sheet["name"]: sheet["rows"] for sheet in answer["sheets"]}
            ways = ARCHI if answer["format"] == "archi" else EXCHANGE
            for name, expression in ways.items():
                own = xpath(plain, expression)
                if own is None:
                    self.finding(shown, "was read, but xmllint cannot read it")
                elif sheets.get(name) != int(float(own)):
                    self.finding(shown, f"{name}: {sheets.get(name)}, xmllint counts {own}")
            row = [shown, answer["format"], sheets.get("elements"), sheets.get("relations"),
                   sheets.get("properties"), sheets.get("views")]
            row += self.imported(path, plain, shown) if not self.options.no_import else []
            self.rows.append(row + [f"{seconds:.2f}", f"{memory:.0f}"])

    def refused(self, shown, root, errors):
        self.counts["refused"] += 1
        reason = errors.strip().splitlines()[-1] if errors.strip() else ""
        if not reason:
            self.finding(shown, "refused without a reason")
        elif root is not None and "document type" not in reason and "limit" not in reason:
            self.finding(shown, f"refused, but xmllint reads it: {reason}")
        print(f"refused  {shown}: {reason}")

    def imported(self, path, plain, shown):
        """[components, systems, direct, interfaces] after an import into an empty project."""
        with tempfile.TemporaryDirectory() as folder:
            project = str(Path(folder) / "p.aallokko")
            run([self.program, "new", project])
            code, out, errors, _, memory = run(
                [self.program, "import", project, str(path), "--format", "json"])
            if code < 0 or code > 64:
                self.finding(shown, f"import crashed with {code}: {errors[:200]}")
                return ["", "", "", ""]
            if memory > self.options.memory:
                self.finding(shown, f"import: {memory:.0f} MB")
            answer = json.loads(out)["files"][0] if out.startswith("{") else {}
        own = components_of(plain)
        systems = answer.get("systems_added", 0) + answer.get("rows_rejected", 0)
        direct = 0
        for issue in answer.get("issues", []):
            if issue["code"] == "model.interfaces_found":
                direct = int(re.search(r"\d+", issue["message"]).group())
        if own is not None:
            for name, mine, other in (("systems", systems, own[0]), ("direct", direct, own[1])):
                # Access between components and flows through junctions are direct as well.
                if mine != other and not (name == "direct" and mine > other):
                    self.finding(shown, f"{name}: {mine}, counted otherwise {other}")
        return [own[0] if own else "", systems, direct, answer.get("interfaces_added", 0)]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--no-import", action="store_true")
    parser.add_argument("--memory", type=float, default=100, help="most megabytes for one file")
    parser.add_argument("--table", action="store_true", help="print one line for every file")
    options = parser.parse_args()
    if not options.folder.is_dir():
        print(f"SKIPPED: there is no folder {options.folder}")
        return 77
    checker = Checker(options.program, options)
    files = sorted(path for path in options.folder.rglob("*")
                   if path.suffix.lower() in ENDINGS and path.is_file())
    for path in files:
        checker.check(path, path.relative_to(options.folder))
    if options.table:
        print("file | format | elements | relations | properties | views | components | systems | "
              "direct | interfaces | seconds | MB")
        for row in checker.rows:
            print(" | ".join(str(cell) for cell in row))
    print(f"{len(files)} files: {checker.counts['read']} read, {checker.counts['refused']} refused, "
          f"{checker.counts['other']} are no models; {len(checker.findings)} findings")
    for finding in checker.findings:
        print(f"FINDING  {finding}")
    return 1 if checker.findings or not checker.counts["read"] else 0


if __name__ == "__main__":
    sys.exit(main())
