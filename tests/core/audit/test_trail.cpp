// SPDX-License-Identifier: GPL-3.0-or-later
//
// Chaining of entries. The digest here is a small stand-in (FNV-1a), so that the tests need no
// toolkit; the store tests use SHA-256.
#include "core/audit/trail.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace aallokko::test {

using audit::Entry;

namespace {

class SmallDigest : public base::Digest {
  public:
    [[nodiscard]] std::string sha256Hex(std::string_view bytes) const override {
        std::uint64_t hash = 14695981039346656037U;
        for (const char c : bytes) {
            hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211U;
        }
        return std::to_string(hash);
    }
};

Entry entry(const char* payload) {
    Entry made;
    made.version = 3;
    made.time = "2018-05-04T12:00:00Z";
    made.user = "Aino";
    made.kind = "edit";
    made.reason = "syy";
    made.payload = payload;
    return made;
}

std::vector<Entry> chain() {
    std::vector<Entry> entries;
    for (const char* payload : {"a", "b", "c", "d"}) {
        const Entry* last = entries.empty() ? nullptr : &entries.back();
        Entry next = audit::linked(entry(payload), last, SmallDigest());
        entries.push_back(std::move(next));
    }
    return entries;
}

std::string verified(const std::vector<Entry>& entries) {
    const auto result = audit::verify(entries, SmallDigest());
    if (result) {
        return "ok";
    }
    EXPECT_EQ(result.error().kind, base::ErrorKind::Verification);
    return result.error().code + " " + result.error().arguments[0] + " " +
           result.error().arguments[1];
}

} // namespace

TEST(Trail, EntriesAreNumberedAndLinked) {
    const auto entries = chain();
    EXPECT_EQ(entries.front().number, 1);
    EXPECT_EQ(entries.front().previousHash, std::string(64, '0'));
    EXPECT_EQ(entries[3].number, 4);
    EXPECT_EQ(entries[3].previousHash, entries[2].hash);
    EXPECT_EQ(verified(entries), "ok");
    EXPECT_EQ(verified({}), "ok");
}

TEST(Trail, AChangeOfAnyMemberIsFound) {
    using Change = void (*)(Entry&);
    const std::vector<std::pair<Change, const char*>> changes{{[](Entry& e) { e.payload[0] ^= 1; }, "hash"},
                                                              {[](Entry& e) { e.reason += ' '; }, "hash"},
                                                              {[](Entry& e) { e.user.clear(); }, "hash"},
                                                              {[](Entry& e) { e.time[3] = '9'; }, "hash"},
                                                              {[](Entry& e) { e.kind = "undo"; }, "hash"},
                                                              {[](Entry& e) { ++e.version; }, "hash"},
                                                              {[](Entry& e) { e.hash[0] ^= 1; }, "hash"},
                                                              {[](Entry& e) { e.previousHash[0] ^= 1; }, "link"},
                                                              {[](Entry& e) { ++e.number; }, "number"}};
    for (const auto& [change, what] : changes) {
        auto entries = chain();
        change(entries[2]);
        const std::string number = std::to_string(entries[2].number);
        EXPECT_EQ(verified(entries), "audit.broken " + number + " " + what);
    }
}

TEST(Trail, TextMovedFromOneMemberToTheNextIsFound) {
    auto entries = chain();
    entries[1].user = "Ain";
    entries[1].kind = "oedit";
    EXPECT_EQ(verified(entries), "audit.broken 2 hash");
}

TEST(Trail, RemovedAndReorderedEntriesAreFound) {
    auto removed = chain();
    removed.erase(removed.begin() + 1);
    EXPECT_EQ(verified(removed), "audit.broken 3 number");
    for (std::size_t i = 0; i < removed.size(); ++i) {
        removed[i].number = static_cast<std::int64_t>(i) + 1;
    }
    EXPECT_EQ(verified(removed), "audit.broken 2 link");
    auto swapped = chain();
    std::swap(swapped[1], swapped[2]);
    EXPECT_EQ(verified(swapped), "audit.broken 3 number");
}

TEST(Trail, ACanonicalTextNamesTheLengthOfEachMember) {
    Entry one = entry("x");
    one.number = 12;
    one.previousHash = "p";
    EXPECT_EQ(audit::canonicalText(one),
              "1:p\n2:12\n1:3\n20:2018-05-04T12:00:00Z\n4:Aino\n4:edit\n3:syy\n1:x\n");
}

} // namespace aallokko::test
