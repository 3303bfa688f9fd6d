# SPDX-License-Identifier: GPL-3.0-or-later
"""Lists what is in the written files: every instance of the rules that a test compares, and where it is."""
from openpyxl.utils import get_column_letter

from defects import SOTE_CASE
from dialects import LINK_HEADERS
from values import EMPTY, NONE, UNKNOWN

EMPTY_RULES = [("no_owner", "Q04", "owner"), ("no_function", "Q05", "functions"), ("no_criticality", "Q06", "criticality"),
               ("no_personal_data", "Q07", "personal_data"), ("no_vendor", "Q10", "vendor"), ("no_cost", "Q12", "annual_cost")]
ENCODINGS = {"cp1252": "windows-1252", "utf-16": "utf-16le"}
SEMANTICS = {
    "row": "1-based row of the sheet; in text files the physical line where the record (YAML: the entry) starts",
    "column": "1-based column number; in YAML the key name",
    "empty": "an empty cell or a dash; 'ei tietoa' and '?' are unknown_value, 'ei liittymiä' is a stated none",
    "Q08": "no interface of the system is stated in any file: its cell is empty and no interface list names it",
    "Q09": "no mention of the interface states a transfer method; mentions in a cell never do",
    "Q14": "the transfer cell is empty or says 'Avoin', 'avoin' or 'Öppen'",
    "Q18": "two rows of one organisation with a common function whose names differ only in spelling",
    "Q20": "an end that is no row of the organisation's own file, no region-wide unique name and no national service",
    "Q21": "a row's own cell names another row that does not name it back, or an organisation states an interface to "
           "another organisation's system and that organisation does not; an organisation's own list speaks for both "
           "of its own ends",
    "Q22": "a dated contract end before the record date of a row in production",
    "Q25": "annual cost a thousand times too small or too large",
    "Q27": "client or patient data marked public", "Q28": "health or social case system marked to have no personal data",
}


class Truth:
    def __init__(self, books, lines, catalogue):
        self.books, self.lines, self.catalogue = books, lines, catalogue
        self.defects = []

    def place(self, book, spot, key):
        sheet, row, column = spot
        d = book.dialect
        moved = self.lines[d.org]
        row = moved[sheet, row] if moved else row
        place = {"file": d.file, "sheet": None if d.format == "csv" else sheet, "row": row}
        if d.format == "yaml":
            words = LINK_HEADERS[key][d.headers % 3] if key in LINK_HEADERS and sheet == d.links else None
            return {**place, "column": key if d.words == "code" else words or d.header(key)}
        return {**place, "column": column, "letter": get_column_letter(column)}

    def cell(self, s, key):
        book = self.books[s.org.code]
        spot = book.at.get((s.sid, key)) or book.at[s.sid, "name"]
        return self.place(book, spot, key if (s.sid, key) in book.at else "name")

    def add(self, kind, rule, s, key, note="", **more):
        self.defects.append({"kind": kind, "rule": rule, **self.cell(s, key), "field": key,
                             "organisation": s.org.code, "system": s.name, "note": note, **more})

    def mentions(self, e):
        """Where the interface is written: cells of its ends and rows of interface lists."""
        found = []
        for s, told in ((e.a, e.by_a), (e.b, e.by_b)):
            if isinstance(s, str) or not told:
                continue
            book = self.books[s.org.code]
            if book.dialect.links == "cell":
                found.append({**self.cell(s, "interfaces"), "system": s.name})
            else:
                sheet, row, columns = book.links_at[id(e)]
                spot = self.place(book, (sheet, row, 1), "source_system")
                spot["system"] = s.name
                if not any(f["file"] == spot["file"] and f["row"] == spot["row"] for f in found):
                    found.append(spot)
        return found


def empties(t, s):
    for kind, rule, key in EMPTY_RULES:
        if s.v[key] is EMPTY:
            t.add(kind, rule, s, key)
    if s.v["purpose"] is EMPTY and s.v["functions"] is EMPTY:
        t.add("no_purpose", "Q03", s, "purpose")
    if s.v["contract_end"] is EMPTY and s.v["transfer_scope"] in ("full", "partial"):
        t.add("no_contract_end", "Q11", s, "contract_end")
    if s.v["transfer_scope"] in (EMPTY, "undecided"):
        t.add("transfer_open", "Q14", s, "transfer_scope")
    critical = isinstance(s.v["criticality"], int) and s.v["criticality"] >= 3
    if critical and not s.edges and s.v["interfaces"] is not NONE:
        t.add("no_interfaces", "Q08", s, "interfaces")


def contradictions(t, s, dialect):
    v = s.v
    dated = hasattr(v["contract_end"], "year")
    if dialect.has("record_date") and dialect.has("lifecycle") and dated and v["lifecycle"] == "production" \
            and v["contract_end"] < v["record_date"]:
        t.add("contract_ended", "Q22", s, "contract_end")
    if "outlier" in s.kinds:
        t.add("cost_unit", "Q25", s, "annual_cost")
    if v["personal_data"] in ("patient", "client") and dialect.has("publicity") and v["publicity"] == "public":
        t.add("client_data_public", "Q27", s, "publicity")
    if v["personal_data"] == "none" and s.cat.code in SOTE_CASE:
        t.add("care_without_personal_data", "Q28", s, "personal_data")
    if "cycle" in s.kinds:
        t.add("order_cycle", "Q38", s, "notes", v["notes"])
    if "ceasing" in s.kinds:
        t.add("ceases_before_wave", "Q44", s, "wave", "the organisation ends 2022-12-31, the wished wave starts 2023-02-01")


def repeated(t, systems):
    for s in systems:
        if s.twin_of:
            t.add("repeated_row", "Q18", s, "name", "repeats '%s'" % s.twin_of.name, other=t.cell(s.twin_of, "name"))
        if "same_id" in s.kinds:
            t.add("same_identifier", "Q17", s, "system_id", s.v["system_id"])


def interfaces(t, edges):
    for e in edges:
        found = t.mentions(e)
        listed = any(t.books[s.org.code].dialect.links != "cell"
                     for s, told in ((e.a, e.by_a), (e.b, e.by_b)) if told and not isinstance(s, str))
        other = e.b if isinstance(e.b, str) else e.b.name
        base = {**{k: v for k, v in found[0].items() if k != "system"}, "field": "interfaces",
                "organisation": e.a.org.code if e.by_a else e.b.org.code, "system": found[0]["system"],
                "ends": [e.a.name, other], "mentions": found}
        if e.method is EMPTY or not listed:
            t.defects.append({"kind": "no_transfer_method", "rule": "Q09", **base})
        if e.kind == "dangling":
            t.defects.append({"kind": "unknown_end", "rule": "Q20", **base})
        if not (e.by_a and e.by_b):
            t.defects.append({"kind": "one_end_only", "rule": "Q21", **base})


def unknown_cells(t, systems):
    for s in systems:
        d = t.books[s.org.code].dialect
        for key in d.columns:
            if s.v.get(key) is UNKNOWN:
                t.add("unknown_value", None, s, key)


def file_facts(t, org, book):
    d = book.dialect
    sheets = [s for s in book.sheets if s.header_row and s.name != d.links]
    moved = t.lines[org]
    head = sheets[0].header_row
    return {"file": d.file, "organisation": org, "systems": len(book.systems), "format": d.format,
            "encoding": ENCODINGS.get(d.encoding, d.encoding) if d.format == "csv" else None,
            "delimiter": d.delimiter or None,
            "header_row": None if d.format == "yaml" else moved[sheets[0].name, head] if moved else head,
            "sheets": [] if d.format == "csv" else [s.name for s in sheets],
            "interface_sheet": None if d.links == "cell" else d.links,
            "interface_rows": len(book.links_at), "organisation_from": d.organisation, "layout": d.layout,
            "criticality_scale": d.scale, "language": "sv" if d.words == "sv" else "fi",
            "mapping": {} if d.format == "yaml" else {d.header(k): k for k in d.columns}}


def clusters(t, systems):
    made = {}
    for s in systems:
        made.setdefault(s.product.name, []).append(s)
    return [{"product": name, "category": group[0].cat.code,
             "members": [{**{k: v for k, v in t.cell(s, "name").items() if k not in ("column", "letter")},
                          "organisation": s.org.code, "name": s.name} for s in group]}
            for name, group in sorted(made.items()) if len({s.org.code for s in group}) > 1]


def same_installation(t, systems):
    return [{"organisation": s.org.code, "rows": [
        {**{k: v for k, v in t.cell(x, "name").items() if k not in ("column", "letter")}, "name": x.name}
        for x in (s.twin_of, s)]} for s in systems if s.twin_of]


def tell(books, lines, systems, edges, catalogue):
    """The whole truth as one JSON object."""
    t = Truth(books, lines, catalogue)
    for s in systems:
        empties(t, s)
        contradictions(t, s, books[s.org.code].dialect)
    repeated(t, systems)
    interfaces(t, edges)
    unknown_cells(t, systems)
    facts = [file_facts(t, org, book) for org, book in books.items()]
    for fact in facts:
        if fact["criticality_scale"] == "reversed":
            t.defects.append({"kind": "opposite_scale", "rule": "import", "file": fact["file"], "field": "criticality"})
    t.defects.append({"kind": "leaves_region", "rule": "plan", "organisation": "291", "date": "2021-01-01"})
    t.defects.append({"kind": "organisation_ceases", "rule": "Q44", "organisation": "SEUTUTK", "date": "2022-12-31"})
    return {"synthetic": True, "systems": len(systems), "interfaces": len(edges), "semantics": SEMANTICS,
            "files": facts, "defects": t.defects, "clusters": clusters(t, systems),
            "same_installation": same_installation(t, systems)}
