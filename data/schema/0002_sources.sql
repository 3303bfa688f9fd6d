-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Interfaces that the newest file of their source no longer names, and the name under which the
-- file of an import arrived.
ALTER TABLE interface ADD COLUMN not_in_latest {integer} NOT NULL DEFAULT 0
    CHECK (not_in_latest IN (0, 1));
ALTER TABLE source_file ADD COLUMN file_name TEXT NOT NULL DEFAULT '';
