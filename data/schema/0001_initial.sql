-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- First schema of a project file. Words in braces are filled in by core/store/dialect for SQLite or
-- PostgreSQL. A statement ends with a semicolon at the end of a line. Column names follow the
-- glossary; days are ISO 8601 text, money integer cents, lists and small values JSON text.

-- One row: the inventory version for the optimistic check and the head of the audit chain.
CREATE TABLE project (
    id {integer} PRIMARY KEY CHECK (id = 1),
    version {integer} NOT NULL CHECK (version >= 0),
    entry_count {integer} NOT NULL CHECK (entry_count >= 0),
    head_hash TEXT NOT NULL
) {table};

CREATE TABLE audit_entry (
    number {integer} PRIMARY KEY,
    version {integer} NOT NULL,
    recorded_at TEXT NOT NULL,
    user_name TEXT NOT NULL,
    kind TEXT NOT NULL,
    reason TEXT NOT NULL,
    payload TEXT NOT NULL,
    previous_hash TEXT NOT NULL,
    hash TEXT NOT NULL
) {table};
{append_only audit_entry}

CREATE TABLE field_key (
    id {integer} PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
) {table};

-- File and sheet that values came from; thousands of values share one.
CREATE TABLE origin_place (
    id {integer} PRIMARY KEY,
    file TEXT NOT NULL,
    sheet TEXT NOT NULL,
    UNIQUE (file, sheet)
) {table};

CREATE TABLE organisation (
    id {integer} PRIMARY KEY,
    code TEXT NOT NULL,
    name_fi TEXT NOT NULL,
    name_sv TEXT NOT NULL,
    name_en TEXT NOT NULL,
    type TEXT NOT NULL,
    subregion TEXT NOT NULL,
    host {integer} REFERENCES organisation (id) {deferred},
    parent {integer} REFERENCES organisation (id) {deferred},
    ceases_on TEXT {json ceases_on},
    leaves_region_on TEXT {json leaves_region_on},
    in_scope {integer} NOT NULL CHECK (in_scope IN (0, 1)),
    is_target {integer} NOT NULL CHECK (is_target IN (0, 1)),
    figures TEXT NOT NULL {json figures},
    aliases TEXT NOT NULL {json aliases},
    origin TEXT NOT NULL {json origin}
) {table};

CREATE TABLE organisation_link (
    organisation {integer} NOT NULL REFERENCES organisation (id) ON DELETE CASCADE {deferred},
    role TEXT NOT NULL CHECK (role IN ('member', 'predecessor')),
    place {integer} NOT NULL,
    other {integer} NOT NULL REFERENCES organisation (id) {deferred},
    PRIMARY KEY (organisation, role, place)
) {clustered_table};
CREATE INDEX organisation_link_other ON organisation_link (other);

CREATE TABLE product (
    id {integer} PRIMARY KEY,
    name TEXT NOT NULL,
    vendor TEXT NOT NULL,
    aliases TEXT NOT NULL {json aliases}
) {table};

CREATE TABLE installation (
    id {integer} PRIMARY KEY,
    responsible {integer} REFERENCES organisation (id) {deferred},
    product {integer} REFERENCES product (id) {deferred},
    identity_source TEXT NOT NULL,
    identity_key TEXT NOT NULL,
    identity_ordinal {integer} NOT NULL,
    row_file TEXT NOT NULL,
    row_sheet TEXT NOT NULL,
    row_number {integer} NOT NULL,
    row_column {integer} NOT NULL,
    not_in_latest {integer} NOT NULL CHECK (not_in_latest IN (0, 1))
) {table};
CREATE INDEX installation_responsible ON installation (responsible);
CREATE INDEX installation_product ON installation (product);

CREATE TABLE use (
    id {integer} PRIMARY KEY,
    installation {integer} REFERENCES installation (id) {deferred},
    organisation {integer} REFERENCES organisation (id) {deferred},
    is_primary {integer} NOT NULL CHECK (is_primary IN (0, 1))
) {table};
CREATE INDEX use_installation ON use (installation);
CREATE INDEX use_organisation ON use (organisation);

CREATE TABLE contract (
    id {integer} PRIMARY KEY
) {table};

CREATE TABLE contract_installation (
    contract {integer} NOT NULL REFERENCES contract (id) ON DELETE CASCADE {deferred},
    place {integer} NOT NULL,
    installation {integer} NOT NULL REFERENCES installation (id) {deferred},
    PRIMARY KEY (contract, place)
) {clustered_table};
CREATE INDEX contract_installation_other ON contract_installation (installation);

CREATE TABLE interface (
    id {integer} PRIMARY KEY,
    source_written TEXT NOT NULL,
    source_state TEXT NOT NULL,
    source_installation {integer} REFERENCES installation (id) {deferred},
    source_service TEXT NOT NULL,
    target_written TEXT NOT NULL,
    target_state TEXT NOT NULL,
    target_installation {integer} REFERENCES installation (id) {deferred},
    target_service TEXT NOT NULL
) {table};
CREATE INDEX interface_source ON interface (source_installation);
CREATE INDEX interface_target ON interface (target_installation);

-- Evidence: the reporter keeps its number even when its installation is gone, hence no reference.
CREATE TABLE interface_mention (
    interface {integer} NOT NULL REFERENCES interface (id) ON DELETE CASCADE {deferred},
    place {integer} NOT NULL,
    reporter {integer},
    file TEXT NOT NULL,
    sheet TEXT NOT NULL,
    row_number {integer} NOT NULL,
    row_column {integer} NOT NULL,
    raw TEXT NOT NULL,
    PRIMARY KEY (interface, place)
) {clustered_table};

-- Values of the inventory fields, one table a record kind so that the reference is a real one.
-- state: 0 value, 1 empty, 2 no, 3 unknown, 4 not applicable.
-- type: 0 none, 1 text, 2 whole number, 3 hundredths, 4 day, 5 open-ended, 6 yes/no, 7 list (JSON).
-- NULL in a text column means empty text, NULL in a number column zero.
{field_table installation}
{field_table use}
{field_table contract}
{field_table interface}

CREATE TABLE milestone (
    id TEXT NOT NULL PRIMARY KEY,
    name_fi TEXT NOT NULL,
    name_sv TEXT NOT NULL,
    name_en TEXT NOT NULL,
    fixed_on TEXT,
    base_milestone TEXT NOT NULL,
    offset_months {integer} NOT NULL,
    offset_days {integer} NOT NULL,
    history TEXT NOT NULL {json history}
) {clustered_table};

CREATE TABLE named_phase (
    id TEXT NOT NULL PRIMARY KEY,
    name_fi TEXT NOT NULL,
    name_sv TEXT NOT NULL,
    name_en TEXT NOT NULL,
    starts_on TEXT NOT NULL,
    ends_on TEXT NOT NULL,
    quarters TEXT NOT NULL {json quarters},
    content TEXT NOT NULL
) {clustered_table};

-- What people decided. Numbers of installations stay when an installation goes: decisions are kept.
CREATE TABLE pin (
    id {integer} PRIMARY KEY,
    wave {integer} NOT NULL,
    decided_by TEXT NOT NULL,
    decided_at TEXT NOT NULL,
    reason TEXT NOT NULL
) {table};

CREATE TABLE verdict (
    id {integer} PRIMARY KEY,
    kind TEXT NOT NULL,
    members TEXT NOT NULL {json members},
    decided_by TEXT NOT NULL,
    decided_at TEXT NOT NULL,
    reason TEXT NOT NULL
) {table};

CREATE TABLE waiver (
    id {integer} PRIMARY KEY,
    rule TEXT NOT NULL,
    subject TEXT NOT NULL,
    valid_until TEXT,
    decided_by TEXT NOT NULL,
    decided_at TEXT NOT NULL,
    reason TEXT NOT NULL
) {table};

CREATE TABLE measure (
    id {integer} PRIMARY KEY,
    title TEXT NOT NULL,
    owner TEXT NOT NULL,
    due_on TEXT,
    status TEXT NOT NULL,
    installations TEXT NOT NULL {json installations}
) {table};

CREATE TABLE position (
    id {integer} PRIMARY KEY,
    working_group TEXT NOT NULL,
    proposal TEXT NOT NULL,
    view_text TEXT NOT NULL,
    is_dissent {integer} NOT NULL CHECK (is_dissent IN (0, 1)),
    decided_by TEXT NOT NULL,
    decided_at TEXT NOT NULL,
    reason TEXT NOT NULL
) {table};

CREATE TABLE decision (
    id {integer} PRIMARY KEY,
    body TEXT NOT NULL,
    decided_on TEXT,
    section TEXT NOT NULL,
    subject TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    decided_at TEXT NOT NULL,
    reason TEXT NOT NULL
) {table};

CREATE TABLE scenario (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    is_approved {integer} NOT NULL CHECK (is_approved IN (0, 1)),
    accepted_deficits TEXT NOT NULL {json accepted_deficits},
    plan TEXT {json plan}
) {table};

CREATE TABLE setting (
    id TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) {clustered_table};

CREATE TABLE source_file (
    id TEXT NOT NULL PRIMARY KEY,
    sha256 TEXT NOT NULL,
    organisation TEXT NOT NULL,
    read_at TEXT NOT NULL
) {clustered_table};
