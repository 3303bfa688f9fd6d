#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What check_workbooks.py takes from LibreOffice: all workbooks of a folder converted in one start,
# every sheet as CSV, and the rules by which two spellings of one cell count as equal.
import csv
import os
import re
import resource
import shutil
import signal
import subprocess
import zipfile
from datetime import date, timedelta
from pathlib import Path

# Field separator, quote, UTF-8, first line, -, language, quote all, detect, as shown, formulas, -,
# every sheet.
CSV_FILTER = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,{shown},false,false,-1"
ERRORS = re.compile(r"^(#[A-Z0-9/_]+[!?]?|Err:\d+)$")
NUMBER = re.compile(r"^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$")
US_DATE = re.compile(r"^(\d{1,2})/(\d{1,2})/(\d{2,4})(?: (.*))?$")
ISO_DATE = re.compile(r"^(\d{4})[-/](\d\d)[-/](\d\d)(?:[T ](.*))?$")
CLOCK = re.compile(r"^(-?)(\d+):(\d\d)(?::(\d\d)(?:\.\d+)?)?(?: ?([AP]M))?$")


def find_soffice():
    return shutil.which("soffice") or shutil.which("libreoffice")


def run_to_end(command, timeout):
    """The program and all that it starts: LibreOffice's wrapper leaves its worker behind when only
    the wrapper is ended, and one file makes the worker take all memory there is."""
    limit = 4 << 30
    process = subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (limit, limit)))
    try:
        process.wait(timeout)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()


def convert(paths, folder, shown, timeout):
    """CSV files of the workbooks: {path: {sheet name or None: file}}. Copies get plain names, so
    that no two of them write the same file."""
    inbox, outbox = folder / "in", folder / "out"
    inbox.mkdir()
    outbox.mkdir()
    stems = {}
    for number, path in enumerate(paths):
        stems[path] = f"w{number:05d}"
        shutil.copyfile(path, inbox / (stems[path] + path.suffix.lower()))
    command = [find_soffice(), "--headless", f"-env:UserInstallation=file://{folder}/profile",
               "--convert-to", CSV_FILTER.format(shown="true" if shown else "false"),
               "--outdir", str(outbox)]
    waiting = list(paths)
    while waiting:
        part = [str(inbox / (stems[path] + path.suffix.lower())) for path in waiting]
        run_to_end(command + part, timeout)
        # A file on which LibreOffice crashes or hangs ends the run: go on behind it.
        done = [number for number, path in enumerate(waiting)
                if any(outbox.glob(f"{stems[path]}*.csv"))]
        last = done[-1] if done else -1
        waiting = waiting[last + 2:]
    found = {path: {} for path in paths}
    for path in paths:
        for file in sorted(outbox.glob(f"{stems[path]}*.csv")):
            name = file.stem[len(stems[path]):]
            found[path][name[1:] if name.startswith("-") else None] = file
    return found


def sheet_file(files, name):
    """The file of a sheet; characters that file names cannot hold are written as '_'."""
    plain = re.sub(r'[\\/:*?"<>|]', "_", name)
    for candidate in (name, plain):
        if candidate in files:
            return files[candidate]
    folded = {re.sub(r"[\W_]+", "_", key or ""): value for key, value in files.items()}
    return folded.get(re.sub(r"[\W_]+", "_", name), files.get(None))


def rows_of(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


BOOLEANS = {"TRUE", "FALSE", "VRAI", "FAUX", "WAHR", "FALSCH", "TOSI", "EPÄTOSI", "SANT", "FALSKT"}
VOLATILE = re.compile(rb"\b(RAND|RANDBETWEEN|TODAY|NOW|INFO|CELL)\(")
PIVOT = re.compile(r"pivotTables?/", re.IGNORECASE)


def marks_of(path):
    """What in a workbook makes LibreOffice show other values than the stored ones."""
    marks = set()
    try:
        with zipfile.ZipFile(path) as archive:
            for entry in archive.infolist():
                if PIVOT.search(entry.filename):
                    marks.add("pivot table drawn anew")
                if not entry.filename.endswith(".xml") or entry.file_size > 64 << 20:
                    continue
                data = archive.read(entry)
                if VOLATILE.search(data):
                    marks.add("volatile formula reckoned anew")
                if re.search(rb"<table:covered-table-cell[^>]*[^/]>", data):
                    marks.add("content under a merged cell")
                if re.search(rb't="inlineStr"[^>]*>\s*(?:<f>[^<]*</f>\s*)?<v>', data):
                    marks.add("inline text in the place of a value")
    except (zipfile.BadZipFile, OSError, RuntimeError, NotImplementedError, EOFError):
        pass
    return marks


def number_of(text):
    text = text.strip()
    scale = 1.0
    if text.endswith("%"):
        text, scale = text[:-1].strip(), 0.01
    if NUMBER.match(text):
        return float(text) * scale
    return {"TRUE": 1.0, "FALSE": 0.0}.get(text)


def seconds_of(text):
    match = CLOCK.match(text.strip())
    if not match:
        return None
    hours = int(match[2])
    if match[5]:
        hours = hours % 12 + (12 if match[5] == "PM" else 0)
    size = hours * 3600 + int(match[3]) * 60 + int(match[4] or 0)
    return -size if match[1] else size


def day_of(text):
    """(day, seconds) of a date in ISO or American order; None when it is none."""
    text = text.strip()
    match = ISO_DATE.match(text)
    parts = match and (match[1], match[2], match[3], match[4])
    if not match:
        match = US_DATE.match(text)
        parts = match and (match[3], match[1], match[2], match[4])
    if not match:
        return None
    year = int(parts[0])
    year += (2000 if year < 30 else 1900) if len(parts[0]) == 2 else 0
    try:
        day = date(year, int(parts[1]), int(parts[2]))
    except ValueError:
        return None
    return day, (seconds_of(parts[3]) or 0) if parts[3] else 0


def allowed(ours, theirs):
    """Name of the rule by which two different texts are the same value; None when none holds."""
    if ours.replace("\r\n", "\n").strip() == theirs.replace("\r\n", "\n").strip():
        return "blanks around text"
    if ours.split() == theirs.split():
        return "runs of blanks"  # one blank in OpenDocument (1.3, part 3, 6.1.2)
    if {ours, theirs} <= BOOLEANS:
        return "word for a boolean"
    if ERRORS.match(ours) and ERRORS.match(theirs):
        return "name of an error"
    left, right = day_of(ours), day_of(theirs)
    if left and right and left[0] == right[0] and abs(left[1] - right[1]) <= 1:
        return "spelling of a date"
    seconds = seconds_of(ours), seconds_of(theirs)
    if None not in seconds and abs(seconds[0] - seconds[1]) <= 1:
        return "spelling of a time"
    if left and seconds[1] is not None and left[0] == date(1899, 12, 30):
        return "spelling of a time"
    numbers = number_of(ours), number_of(theirs)
    if None not in numbers and abs(numbers[0] - numbers[1]) <= 1e-9 * max(1.0, abs(numbers[0])):
        return "spelling of a number"
    if left and numbers[1] is not None and left[0] == date(1899, 12, 30) + timedelta(numbers[1]):
        return "date of a number"
    return None
