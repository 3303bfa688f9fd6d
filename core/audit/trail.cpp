// SPDX-License-Identifier: GPL-3.0-or-later
//
// Chaining and verification of audit entries.
#include "core/audit/trail.h"

namespace aallokko::audit {

namespace {

void appendField(std::string& text, const std::string& value) {
    text += std::to_string(value.size());
    text += ':';
    text += value;
    text += '\n';
}

base::Result<void> broken(const Entry& entry, const std::string& what) {
    return base::fail(base::ErrorKind::Verification, "audit.broken",
                      {std::to_string(entry.number), what});
}

} // namespace

std::string canonicalText(const Entry& entry) {
    std::string text;
    text.reserve(entry.payload.size() + 256);
    appendField(text, entry.previousHash);
    appendField(text, std::to_string(entry.number));
    appendField(text, std::to_string(entry.version));
    appendField(text, entry.time);
    appendField(text, entry.user);
    appendField(text, entry.kind);
    appendField(text, entry.reason);
    appendField(text, entry.payload);
    return text;
}

std::string hashOf(const Entry& entry, const base::Digest& digest) {
    return digest.sha256Hex(canonicalText(entry));
}

std::string genesisHash() {
    return std::string(64, '0');
}

Entry linked(Entry entry, const Entry* last, const base::Digest& digest) {
    entry.number = last == nullptr ? 1 : last->number + 1;
    entry.previousHash = last == nullptr ? genesisHash() : last->hash;
    entry.hash = hashOf(entry, digest);
    return entry;
}

base::Result<void> verifyNext(const Entry& entry, const Entry* last, const base::Digest& digest) {
    if (entry.number != (last == nullptr ? 1 : last->number + 1)) {
        return broken(entry, "number");
    }
    if (entry.previousHash != (last == nullptr ? genesisHash() : last->hash)) {
        return broken(entry, "link");
    }
    if (hashOf(entry, digest) != entry.hash) {
        return broken(entry, "hash");
    }
    return {};
}

base::Result<void> verify(const std::vector<Entry>& entries, const base::Digest& digest) {
    const Entry* last = nullptr;
    for (const Entry& entry : entries) {
        if (auto good = verifyNext(entry, last, digest); !good) {
            return good;
        }
        last = &entry;
    }
    return {};
}

} // namespace aallokko::audit
