# SPDX-License-Identifier: GPL-3.0-or-later
"""Gives XLSX and ODS archives fixed time stamps, so that an unchanged file stays unchanged in git."""
import re
import zipfile

STAMP = (2018, 4, 30, 12, 0, 0)
MODIFIED = re.compile(rb"(<dcterms:modified[^>]*>)[^<]*")


def settle(path):
    """Rewrites the archive in place; order and contents of the entries stay, 'mimetype' uncompressed."""
    with zipfile.ZipFile(path) as old:
        entries = [(i.filename, old.read(i.filename)) for i in old.infolist()]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for name, body in entries:
            info = zipfile.ZipInfo(name, STAMP)
            info.compress_type = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            info.external_attr = 0o644 << 16
            new.writestr(info, MODIFIED.sub(rb"\g<1>2018-04-30T12:00:00Z", body))
