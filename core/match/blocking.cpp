// SPDX-License-Identifier: GPL-3.0-or-later
//
// Keys are hashes of words, of words with one letter left out (two words that differ by one letter
// changed, added, lost or swapped share such a key), of neighbours joined, and of beginnings.
#include "core/match/blocking.h"

#include "core/match/phonetic.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <string>
#include <string_view>
#include <tuple>
#include <unordered_map>

namespace aallokko::match {

namespace {

// FNV-1a, 64 bits: a public hash; a collision only adds a candidate.
std::uint64_t hashOf(std::string_view text, std::uint64_t seed) {
    std::uint64_t hash = 14695981039346656037ULL ^ seed;
    for (const char c : text) {
        hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
    }
    return hash;
}

constexpr std::uint64_t wordSeed = 1;
constexpr std::uint64_t letterSeed = 2;
constexpr std::uint64_t startSeed = 3;
constexpr std::uint64_t soundSeed = 4;

// Words long enough that a letter more or less is a slip and not another word.
bool isSpelt(const RecordWord& word) {
    return word.kind == WordKind::Content && word.text.size() >= 5 &&
           std::none_of(word.text.begin(), word.text.end(),
                        [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

Blocks::Blocks(const Corpus& corpus, std::size_t begin, std::size_t end) : m_corpus(&corpus) {
    const auto& records = corpus.records();
    std::vector<int> order(records.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](int a, int b) {
        const PreparedRecord& x = records[static_cast<std::size_t>(a)];
        const PreparedRecord& y = records[static_cast<std::size_t>(b)];
        return std::tie(x.vendor.key, x.name().joined, a) <
               std::tie(y.vendor.key, y.name().joined, b);
    });
    m_rank.resize(records.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        m_rank[static_cast<std::size_t>(order[i])] = static_cast<std::uint32_t>(i);
    }
    m_norms.resize(records.size(), 0);
    for (std::size_t i = 0; i < records.size(); ++i) {
        for (const RecordWord& word : records[i].name().words) {
            m_norms[i] += word.weight * word.weight;
        }
        if (i >= begin && i < end) {
            for (const WeightedKey& key : keysOf(records[i])) {
                m_keys.push_back({key.key, static_cast<int>(i)});
            }
        }
    }
    std::sort(m_keys.begin(), m_keys.end(), [this](const Key& a, const Key& b) {
        const auto rank = [this](const Key& k) {
            return m_rank[static_cast<std::size_t>(k.record)];
        };
        return std::pair(a.key, rank(a)) < std::pair(b.key, rank(b));
    });
    m_keys.erase(std::unique(m_keys.begin(), m_keys.end()), m_keys.end());
}

std::vector<Blocks::WeightedKey> Blocks::keysOf(const PreparedRecord& record) const {
    std::vector<WeightedKey> keys;
    std::size_t position = 0;
    for (const PreparedName& name : record.names) {
        if (name.kind != NameKind::Whole && name.kind != NameKind::Other) {
            continue;
        }
        const auto& words = name.words;
        for (std::size_t i = 0; i < words.size(); ++i, ++position) {
            const RecordWord& word = words[i];
            if (word.weight <= 0) {
                continue;
            }
            const float square = word.weight * word.weight;
            keys.push_back({hashOf(word.text, wordSeed), square, position});
            if (i + 1 < words.size()) {
                const RecordWord& next = words[i + 1];
                const float joined = std::max(square, next.weight * next.weight);
                keys.push_back({hashOf(word.raw + next.raw, wordSeed), joined, position});
                if (isSpelt(word) && next.kind != WordKind::Number) {
                    addMisspelt(keys, word.raw + next.raw, 0.6F * joined, position);
                }
            }
            if (isSpelt(word)) {
                keys.push_back({hashOf(std::string_view(word.text).substr(0, 5), startSeed),
                                0.4F * square, position});
                addMisspelt(keys, word.text, 0.6F * square, position);
                keys.push_back({hashOf(soundKey(word.text), soundSeed), 0.6F * square, position});
            }
        }
    }
    return keys;
}

void Blocks::addMisspelt(std::vector<WeightedKey>& keys, const std::string& text, float weight,
                         std::size_t word) {
    keys.push_back({hashOf(text, letterSeed), weight, word});
    for (std::size_t k = 0; k < text.size(); ++k) {
        std::string shorter = text;
        shorter.erase(k, 1);
        keys.push_back({hashOf(shorter, letterSeed), weight, word});
    }
}

std::span<const Blocks::Key> Blocks::blockOf(std::uint64_t key) const {
    const auto begin = std::partition_point(m_keys.begin(), m_keys.end(),
                                            [key](const Key& k) { return k.key < key; });
    const auto end =
        std::partition_point(begin, m_keys.end(), [key](const Key& k) { return k.key == key; });
    return {begin, end};
}

std::vector<int> Blocks::candidatesOf(std::size_t record, std::size_t limit) const {
    struct Shared {
        float sum = 0;
        float ofWord = 0; ///< the part of `sum` that the present word gave
        std::size_t word = 0;
    };
    std::unordered_map<int, Shared> shared;
    for (const WeightedKey& key : keysOf(m_corpus->records()[record])) {
        std::span<const Key> block = blockOf(key.key);
        if (block.size() > blockLimit) {
            const auto middle = std::partition_point(block.begin(), block.end(), [&](const Key& k) {
                return m_rank[static_cast<std::size_t>(k.record)] < m_rank[record];
            });
            const auto at = static_cast<std::size_t>(middle - block.begin());
            const std::size_t from = at > blockLimit / 4 ? at - blockLimit / 4 : 0;
            block = block.subspan(from, std::min(blockLimit / 2, block.size() - from));
        }
        for (const Key& other : block) {
            Shared& s = shared[other.record];
            if (s.word != key.word + 1) {
                s.ofWord = 0;
                s.word = key.word + 1;
            }
            if (key.weight > s.ofWord) {
                s.sum += key.weight - s.ofWord;
                s.ofWord = key.weight;
            }
        }
    }
    shared.erase(static_cast<int>(record));
    std::vector<std::pair<float, int>> scored;
    for (const auto& [other, s] : shared) {
        scored.emplace_back(-s.sum / std::sqrt(m_norms[static_cast<std::size_t>(other)] + 1.0F),
                            other);
    }
    const std::size_t count = std::min(limit, scored.size());
    std::partial_sort(scored.begin(), scored.begin() + static_cast<std::ptrdiff_t>(count),
                      scored.end());
    std::vector<int> best;
    for (std::size_t i = 0; i < count; ++i) {
        best.push_back(scored[i].second);
    }
    return best;
}

} // namespace aallokko::match
