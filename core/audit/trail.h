// SPDX-License-Identifier: GPL-3.0-or-later
//
// The append-only audit trail with a hash chain: entry n carries SHA-256 over the hash of entry n-1
// and its own canonical text, so that a removed, changed or reordered entry is found. Undo adds an
// entry, it never removes one.
#pragma once

#include "core/base/digest.h"
#include "core/base/result.h"

#include <cstdint>
#include <string>
#include <vector>

namespace aallokko::audit {

/// One link of the chain. `payload` is the canonical text (JSON with sorted keys) of the edit set
/// or planner run; `kind` is "edit", "undo", "redo", "import", "plan" or "create". `version` is the
/// inventory version after the entry.
struct Entry {
    std::int64_t number = 0;
    std::int64_t version = 0;
    std::string time;
    std::string user;
    std::string kind;
    std::string reason;
    std::string payload;
    std::string previousHash;
    std::string hash;

    bool operator==(const Entry&) const = default;
};

/// The text that is hashed: fields with their lengths, so that no two entries share one.
[[nodiscard]] std::string canonicalText(const Entry& entry);

/// SHA-256 of canonicalText (which contains previousHash), 64 hexadecimal digits.
[[nodiscard]] std::string hashOf(const Entry& entry, const base::Digest& digest);

/// previousHash of the first entry: 64 zeros.
[[nodiscard]] std::string genesisHash();

/// Fills number, previousHash and hash from the last entry of the chain (nullptr = first).
[[nodiscard]] Entry linked(Entry entry, const Entry* last, const base::Digest& digest);

/// Checks number, link and hash of one entry after `last` (nullptr = it is the first). Errors as
/// verify; for whoever checks a long chain step by step.
[[nodiscard]] base::Result<void> verifyNext(const Entry& entry, const Entry* last,
                                            const base::Digest& digest);

/// Checks numbers, links and hashes of a whole chain in order. Error Verification
/// "audit.broken" with the number of the first bad entry and what is wrong with it.
[[nodiscard]] base::Result<void> verify(const std::vector<Entry>& entries,
                                        const base::Digest& digest);

} // namespace aallokko::audit
