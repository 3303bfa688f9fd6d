-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What a verdict is about, and the rows of sources that people merged into one system: a later
-- import of either source finds the survivor by them, and the values set aside stay with origins.
ALTER TABLE verdict ADD COLUMN subject TEXT NOT NULL DEFAULT 'installation';

CREATE TABLE source_row (
    id {integer} PRIMARY KEY,
    installation {integer} REFERENCES installation (id) {deferred},
    product {integer} REFERENCES product (id) {deferred},
    identity_source TEXT NOT NULL,
    identity_key TEXT NOT NULL,
    identity_ordinal {integer} NOT NULL,
    row_file TEXT NOT NULL,
    row_sheet TEXT NOT NULL,
    row_number {integer} NOT NULL,
    row_column {integer} NOT NULL,
    not_in_latest {integer} NOT NULL CHECK (not_in_latest IN (0, 1)),
    organisations TEXT NOT NULL {json organisations},
    cell_values TEXT NOT NULL {json cell_values},
    decided_by TEXT NOT NULL,
    decided_at TEXT NOT NULL,
    reason TEXT NOT NULL
) {table};
CREATE INDEX source_row_installation ON source_row (installation);
