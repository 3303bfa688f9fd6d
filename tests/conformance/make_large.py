#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Writes large workbooks for measure_xlsx.py, XLSX or ODS, with the standard library alone: text
# that repeats, text that does not, whole and broken numbers, dates, percentages and booleans.
import argparse
import zipfile
from xml.sax.saxutils import escape

COLUMNS = "ABCDEFGHIJKLMNOPQRST"
KINDS = ("unique", "repeated", "whole", "broken", "date", "percent", "boolean")
PACKAGE = "http://schemas.openxmlformats.org/package/2006/"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/"
SHEET_ML = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
ODF = "urn:oasis:names:tc:opendocument:xmlns:"
REPEATED = 1_000


def kind_of(column, unique_only):
    return "unique" if unique_only else KINDS[column % len(KINDS)]


def text_of(kind, row, column):
    if kind == "unique":
        return f"Järjestelmä {row} {column}"
    return f"Toimittaja Oy {(row * 7 + column) % REPEATED}"


def xlsx_cell(kind, row, column, index):
    place = f'<c r="{COLUMNS[column]}{row}"'
    if kind in ("unique", "repeated"):
        return f'{place} t="s"><v>{index}</v></c>'
    if kind == "boolean":
        return f'{place} t="b"><v>{row % 2}</v></c>'
    if kind == "date":
        return f'{place} s="1"><v>{40000 + row % 9000}</v></c>'
    if kind == "percent":
        return f'{place} s="2"><v>0.{row % 90 + 10}</v></c>'
    return f'{place}><v>{row * 3 if kind == "whole" else row / 7}</v></c>'


def write_xlsx(path, rows, unique_only):
    texts = [text_of("repeated", number, 0) for number in range(REPEATED)]
    place_of = {text: number for number, text in enumerate(texts)}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
        archive.writestr("[Content_Types].xml", (
            f'<Types xmlns="{PACKAGE}content-types"><Default Extension="xml" '
            'ContentType="application/xml"/><Default Extension="rels" '
            'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            + "".join(f'<Override PartName="/xl/{part}" ContentType="application/vnd.openxml'
                      f'formats-officedocument.spreadsheetml.{kind}+xml"/>' for part, kind in (
                          ("workbook.xml", "sheet.main"), ("worksheets/sheet1.xml", "worksheet"),
                          ("styles.xml", "styles"), ("sharedStrings.xml", "sharedStrings")))
            + "</Types>"))
        archive.writestr("_rels/.rels", f'<Relationships xmlns="{PACKAGE}relationships">'
                         f'<Relationship Id="r1" Type="{OFFICE}relationships/officeDocument" '
                         'Target="xl/workbook.xml"/></Relationships>')
        archive.writestr("xl/workbook.xml", f'<workbook xmlns="{SHEET_ML}" xmlns:r="{OFFICE}'
                         'relationships"><sheets><sheet name="Suuri" sheetId="1" r:id="r1"/>'
                         '</sheets></workbook>')
        archive.writestr("xl/_rels/workbook.xml.rels", (
            f'<Relationships xmlns="{PACKAGE}relationships">' + "".join(
                f'<Relationship Id="r{number}" Type="{OFFICE}relationships/{kind}" '
                f'Target="{target}"/>' for number, (kind, target) in enumerate((
                    ("worksheet", "worksheets/sheet1.xml"), ("styles", "styles.xml"),
                    ("sharedStrings", "sharedStrings.xml")), 1)) + "</Relationships>"))
        archive.writestr("xl/styles.xml", (
            f'<styleSheet xmlns="{SHEET_ML}"><fonts count="1"><font/></fonts><fills count="1">'
            '<fill><patternFill/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/>'
            '</cellStyleXfs><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14"/>'
            '<xf numFmtId="9"/></cellXfs></styleSheet>'))
        count = REPEATED
        with archive.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as part:
            part.write(f'<worksheet xmlns="{SHEET_ML}"><sheetData>'.encode())
            for row in range(1, rows + 1):
                cells = []
                for column in range(len(COLUMNS)):
                    kind = kind_of(column, unique_only)
                    index = place_of[text_of(kind, row, column)] if kind == "repeated" else count
                    count += kind == "unique"
                    cells.append(xlsx_cell(kind, row, column, index))
                part.write(f'<row r="{row}">{"".join(cells)}</row>'.encode())
            part.write(b"</sheetData></worksheet>")
        with archive.open("xl/sharedStrings.xml", "w", force_zip64=True) as part:
            part.write(f'<sst xmlns="{SHEET_ML}">'.encode())
            part.write("".join(f"<si><t>{escape(text)}</t></si>" for text in texts).encode())
            for row in range(1, rows + 1):
                part.write("".join(
                    f'<si><t>{escape(text_of("unique", row, column))}</t></si>'
                    for column in range(len(COLUMNS))
                    if kind_of(column, unique_only) == "unique").encode())
            part.write(b"</sst>")


def ods_cell(kind, row, column):
    if kind in ("unique", "repeated"):
        return ('<table:table-cell office:value-type="string"><text:p>'
                f"{escape(text_of(kind, row, column))}</text:p></table:table-cell>")
    value = {"boolean": f'boolean" office:boolean-value="{"true" if row % 2 else "false"}',
             "date": f'date" office:date-value="20{row % 90 + 10}-01-31',
             "percent": f'percentage" office:value="0.{row % 90 + 10}',
             "whole": f'float" office:value="{row * 3}',
             "broken": f'float" office:value="{row / 7}'}[kind]
    return (f'<table:table-cell office:value-type="{value}"><text:p>{row}</text:p>'
            "</table:table-cell>")


def write_ods(path, rows, unique_only):
    mime = "application/vnd.oasis.opendocument.spreadsheet"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
        archive.writestr("mimetype", mime, zipfile.ZIP_STORED)
        archive.writestr("META-INF/manifest.xml", (
            f'<manifest:manifest xmlns:manifest="{ODF}manifest:1.0"><manifest:file-entry '
            f'manifest:full-path="/" manifest:media-type="{mime}"/><manifest:file-entry '
            'manifest:full-path="content.xml" manifest:media-type="text/xml"/>'
            "</manifest:manifest>"))
        with archive.open("content.xml", "w", force_zip64=True) as part:
            part.write((f'<office:document-content xmlns:office="{ODF}office:1.0" '
                        f'xmlns:table="{ODF}table:1.0" xmlns:text="{ODF}text:1.0" '
                        'office:version="1.3"><office:body><office:spreadsheet>'
                        '<table:table table:name="Suuri">').encode())
            for row in range(1, rows + 1):
                cells = "".join(ods_cell(kind_of(column, unique_only), row, column)
                                for column in range(len(COLUMNS)))
                part.write(f"<table:table-row>{cells}</table:table-row>".encode())
            part.write(b"</table:table></office:spreadsheet></office:body>"
                       b"</office:document-content>")


def main():
    parser = argparse.ArgumentParser(
        description="Writes a workbook of ROWS rows and 20 columns; the ending of OUT decides "
                    "between .xlsx and .ods.")
    parser.add_argument("out")
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--unique", action="store_true", help="only texts, all different")
    options = parser.parse_args()
    write = write_ods if options.out.endswith(".ods") else write_xlsx
    write(options.out, options.rows, options.unique)


if __name__ == "__main__":
    main()
