#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Hostile files, made on the spot: each must be refused (or read) in little memory and few seconds,
# with a message that names the limit. The files are small; what they unpack to is not.
import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

import make_large
import score_common

ODF_ROOT = (f'<office:document-content xmlns:office="{make_large.ODF}office:1.0" '
            f'xmlns:table="{make_large.ODF}table:1.0" xmlns:text="{make_large.ODF}text:1.0">'
            "<office:body><office:spreadsheet>")
ODF_END = "</office:spreadsheet></office:body></office:document-content>"
PIECE = 1 << 20
GIGABYTE = 1 << 30


def write_parts(path, parts, mimetype=None):
    """An archive of {name: iterable of bytes}."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        if mimetype:
            archive.writestr("mimetype", mimetype, zipfile.ZIP_STORED)
        for name, pieces in parts.items():
            with archive.open(name, "w", force_zip64=True) as part:
                for piece in pieces:
                    part.write(piece)


def xlsx_parts(sheet, strings=None):
    office, package, main = make_large.OFFICE, make_large.PACKAGE, make_large.SHEET_ML
    relation = '<Relationship Id="{}" Type="' + office + 'relationships/{}" Target="{}"/>'
    parts = {
        "[Content_Types].xml": [b"<Types/>"],
        "_rels/.rels": [(f'<Relationships xmlns="{package}relationships">' + relation.format(
            "r1", "officeDocument", "xl/workbook.xml") + "</Relationships>").encode()],
        "xl/workbook.xml": [(f'<workbook xmlns="{main}" xmlns:r="{office}relationships"><sheets>'
                             '<sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>')
                            .encode()],
        "xl/_rels/workbook.xml.rels": [(
            f'<Relationships xmlns="{package}relationships">'
            + relation.format("r1", "worksheet", "worksheets/sheet1.xml")
            + relation.format("r2", "sharedStrings", "sharedStrings.xml") + "</Relationships>")
            .encode()],
        "xl/worksheets/sheet1.xml": sheet}
    if strings is not None:
        parts["xl/sharedStrings.xml"] = strings
    return parts


def repeated(start, piece, size, end):
    yield start
    piece *= max(1, PIECE // len(piece))
    for _ in range(size // len(piece)):
        yield piece
    yield end


def ods(path, content):
    write_parts(path, {"content.xml": content}, "application/vnd.oasis.opendocument.spreadsheet")


def zip_bomb(path):
    row = b'<row r="1"><c r="A1"><v>1</v></c></row>'
    write_parts(path, xlsx_parts(repeated(b"<worksheet><sheetData>", row, 2 * GIGABYTE,
                                          b"</sheetData></worksheet>")))


def blank_bomb(path):
    write_parts(path, xlsx_parts(repeated(b"<worksheet>", b" ", GIGABYTE // 2, b"</worksheet>")))


def string_bomb(path):
    write_parts(path, xlsx_parts([b"<worksheet/>"], repeated(
        b"<sst>", b"<si><t>aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa</t></si>", GIGABYTE, b"</sst>")))


def nested_tags(path):
    depth = 2_000_000
    write_parts(path, xlsx_parts([b"<worksheet>", b"<a>" * depth, b"</a>" * depth,
                                  b"</worksheet>"]))


def long_cell(path):
    write_parts(path, xlsx_parts(repeated(
        b'<worksheet><sheetData><row><c t="inlineStr"><is><t>', b"x", GIGABYTE // 4,
        b"</t></is></c></row></sheetData></worksheet>")))


def ods_repeat(path):
    cell = ('<table:table-cell office:value-type="float" office:value="1" '
            'table:number-columns-repeated="16384"><text:p>1</text:p></table:table-cell>')
    ods(path, [(f'{ODF_ROOT}<table:table table:name="a"><table:table-row '
                f'table:number-rows-repeated="1048576">{cell}</table:table-row></table:table>'
                f"{ODF_END}").encode()])


def ods_long_repeat(path):
    cell = ('<table:table-cell office:value-type="string" table:number-columns-repeated="16384">'
            f'<text:p>{"x" * 500_000}</text:p></table:table-cell>')
    ods(path, [(f'{ODF_ROOT}<table:table table:name="a"><table:table-row>{cell}</table:table-row>'
                f"</table:table>{ODF_END}").encode()])


def ods_nested(path):
    depth = 2_000_000
    ods(path, [ODF_ROOT.encode(), b"<table:table>" * depth, b"</table:table>" * depth,
               ODF_END.encode()])


def flat_nested(path):
    root = ODF_ROOT.replace("document-content", "document", 1).replace(
        "><office:body>", ' office:mimetype="application/vnd.oasis.opendocument.spreadsheet">'
        "<office:body>", 1)
    path.write_bytes(root.encode() + b"<table:table>" * 2_000_000)


def entities(path):
    write_parts(path, xlsx_parts([
        b'<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'
        b"<worksheet><sheetData><row><c><v>&b;</v></c></row></sheetData></worksheet>"]))


def far_cells(path):
    rows = b"".join(b'<row r="%d"><c r="XFD%d"><v>1</v></c></row>' % (row, row)
                    for row in range(1, 2_001))
    write_parts(path, xlsx_parts([b"<worksheet><sheetData>", rows, b"</sheetData></worksheet>"]))


def deep_json(path):
    path.write_bytes(b"[" * 2_000_000)


def deep_flow_yaml(path):
    path.write_bytes(b"systems: " + b"[" * 2_000_000)


def deep_list_yaml(path):
    path.write_bytes(b"systems:\n" + b"- " * 2_000_000 + b"a\n")


def deep_bom_json(path):
    path.write_bytes(b'{"bomFormat": "CycloneDX", "services": [' + b'{"services": [' * 700_000)


def deep_archimate(path):
    path.write_bytes(b'<model xmlns="http://www.opengroup.org/xsd/archimate/3.0/"><elements>'
                     + b"<element>" * 2_000_000)


def deep_archi(path):
    path.write_bytes(b'<archimate:model xmlns:archimate="http://www.archimatetool.com/archimate">'
                     + b"<folder>" * 2_000_000)


def deep_graph(path):
    path.write_bytes(b"<graphml>" + b"<graph><node>" * 1_000_000)


def deep_bom_xml(path):
    path.write_bytes(b'<bom xmlns="http://cyclonedx.org/schema/bom/1.5"><components>'
                     + b"<component><components>" * 1_000_000)


def long_header_rows(path):
    path.write_bytes(b'[["' + b"x" * 500_000 + b'"],' + b"[1]," * 100_000 + b"[2]]")


def long_key_columns(path):
    column = b"[" + b"1," * 100_000 + b"2]"
    path.write_bytes(b'{"' + b"x" * 500_000 + b'": ' + column + b', "b": ' + column + b"}")


def long_owner(path):
    path.write_bytes(b'[{"name": "' + b"x" * 500_000 + b'", "parts": [' + b'{"a":1},' * 100_000
                     + b'{"a":2}]}]')


def shared_string_row(path):
    write_parts(path, xlsx_parts(
        [b"<worksheet><sheetData><row>", b'<c t="s"><v>0</v></c>' * 16_384,
         b"</row></sheetData></worksheet>"],
        [b"<sst><si><t>", b"x" * 1_000_000, b"</t></si></sst>"]))


def shared_string_rows(path):
    write_parts(path, xlsx_parts(
        [b"<worksheet><sheetData>", b'<row><c t="s"><v>0</v></c></row>' * 100_000,
         b"</sheetData></worksheet>"],
        [b"<sst><si><t>", b"x" * 1_000_000, b"</t></si></sst>"]))


def many_entries(path):
    write_parts(path, {f"f{number}": [] for number in range(30_000)})


CASES = (
    ("2 GB zip bomb", "a.xlsx", zip_bomb, "inflationRatio|entryBytes"),
    ("512 MB of blanks", "a.xlsx", blank_bomb, "inflationRatio|cellBytes"),
    ("1 GB of shared strings", "a.xlsx", string_bomb, "inflationRatio|sharedStringBytes"),
    ("2 million nested tags, XLSX", "a.xlsx", nested_tags, "xmlDepth"),
    ("2 million nested tags, ODS", "a.ods", ods_nested, "xmlDepth"),
    ("2 million nested tags, flat ODS", "a.fods", flat_nested, "xmlDepth"),
    ("cell of 256 MB", "a.xlsx", long_cell, "cellBytes|inflationRatio"),
    ("1 048 576 x 16 384 repeat", "a.ods", ods_repeat, "cells"),
    ("16 384 times 500 KB of text", "a.ods", ods_long_repeat, "rowBytes"),
    ("entity expansion", "a.xlsx", entities, "document type"),
    ("2 000 rows to column XFD", "a.xlsx", far_cells, "cells"),
    ("2 million brackets", "a.json", deep_json, "yamlDepth"),
    ("2 million brackets, YAML", "a.yaml", deep_flow_yaml, "yamlDepth"),
    ("2 million dashes, YAML", "a.yaml", deep_list_yaml, "yamlDepth"),
    ("700 000 nested services, JSON", "bom.json", deep_bom_json, "yamlDepth"),
    ("2 million nested tags, ArchiMate", "a.xml", deep_archimate, "xmlDepth"),
    ("2 million nested tags, Archi", "a.archimate", deep_archi, "xmlDepth"),
    ("2 million nested tags, GraphML", "a.graphml", deep_graph, "xmlDepth"),
    ("2 million nested tags, CycloneDX", "a.xml", deep_bom_xml, "xmlDepth"),
    ("500 KB header of 100 000 rows, JSON", "a.json", long_header_rows, "rowBytes"),
    ("500 KB key of 100 000 values, JSON", "a.json", long_key_columns, "rowBytes"),
    ("500 KB name of 100 000 parts, JSON", "a.json", long_owner, "rowBytes"),
    ("16 384 times 1 MB shared, XLSX", "a.xlsx", shared_string_row, "rowBytes"),
    ("100 000 rows of 1 MB shared, XLSX", "a.xlsx", shared_string_rows, "textBytes"),
    ("30 000 entries", "a.xlsx", many_entries, "archiveEntries"))


def refusal(program, path, out):
    """(seconds of the processor, peak MB, exit code, last message)."""
    with tempfile.TemporaryFile() as messages:
        process = subprocess.Popen([program, "read", str(path), "-o", str(out), "--lang", "en"],
                                   stdout=subprocess.DEVNULL, stderr=messages)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        seconds = usage.ru_utime + usage.ru_stime
        messages.seek(0)
        lines = messages.read().decode("utf-8", "replace").strip().splitlines()
    return seconds, usage.ru_maxrss / 1024, process.returncode, lines[-1] if lines else ""


def main():
    parser = argparse.ArgumentParser(
        description="Makes hostile workbooks and shows that each is refused; exits 0 when all are, "
                    "with a message that names the limit, within the memory and the time.")
    parser.add_argument("program", help="the aallokko binary")
    parser.add_argument("--megabytes", type=float, default=60.0)
    parser.add_argument("--seconds", type=float, default=10.0)
    parser.add_argument("--only", default="", help="cases whose name holds this text")
    parser.add_argument("--make", nargs=2, metavar=("CASE", "FILE"), help="only write the file")
    options = parser.parse_args()
    if options.make:
        next(case for case in CASES if case[0] == options.make[0])[2](Path(options.make[1]))
        return 0
    if shutil.which(options.program) is None:
        print(f"no program {options.program}")
        return 1
    results = []
    bad = 0
    with tempfile.TemporaryDirectory() as folder:
        for name, file, _, expected in CASES:
            if options.only not in name:
                continue
            path = Path(folder) / file
            # In a program of its own: what this one holds would count as the peak of the reader.
            subprocess.run([sys.executable, __file__, options.program, "--make", name, path],
                           check=True)
            seconds, peak, code, message = refusal(options.program, path, Path(folder) / "o.csv")
            is_good = (code == 4 and peak <= options.megabytes and seconds <= options.seconds
                       and any(word in message for word in expected.split("|")))
            bad += not is_good
            results.append([name, "refused" if is_good else "FAILED", f"{path.stat().st_size:,}",
                            f"{seconds:.2f}", f"{peak:.1f}", code, message[-110:]])
            path.unlink()
    score_common.print_table(
        ["case", "result", "bytes", "seconds", "peak MB", "exit", "message"], results)
    print(f"{len(results) - bad}/{len(results)} refused within {options.megabytes:.0f} MB and "
          f"{options.seconds:.0f} s")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
