// SPDX-License-Identifier: GPL-3.0-or-later
//
// Judges in two steps: every given pair and every candidate by itself, then the given pairs among
// their rivals.
#include "core/match/table_match.h"

#include "core/match/blocking.h"

#include <algorithm>
#include <map>

namespace aallokko::match {

namespace {

constexpr std::size_t rivalsOfRow = 15;

std::string wordKeyOf(const PreparedRecord& record) {
    std::vector<std::string> texts;
    for (const RecordWord& word : record.name().words) {
        texts.push_back(word.text);
    }
    std::sort(texts.begin(), texts.end());
    std::string key;
    for (const std::string& text : texts) {
        key += text + " ";
    }
    return key;
}

std::vector<char> twinsOfSide(std::span<const PreparedRecord> side) {
    std::vector<std::string> keys;
    for (const PreparedRecord& record : side) {
        keys.push_back(wordKeyOf(record));
    }
    return twinsOf(keys);
}

bool hasPrices(std::span<const Record> records) {
    return std::any_of(records.begin(), records.end(),
                       [](const Record& record) { return record.price.has_value(); });
}

} // namespace

std::vector<JudgedPair> judgePairs(std::span<const Record> left, std::span<const Record> right,
                                   std::span<const std::pair<int, int>> pairs,
                                   const Knowledge& knowledge, const ProductAliases* aliases) {
    std::vector<Record> all(left.begin(), left.end());
    all.insert(all.end(), right.begin(), right.end());
    const bool isOffers = hasPrices(left) && hasPrices(right);
    if (!isOffers && aliases != nullptr) {
        aliases->apply(all);
    }
    const Corpus corpus(all, knowledge.words, knowledge.vendors);
    const MatchModel& model = isOffers ? knowledge.models.offers : knowledge.models.systems;
    const std::span<const PreparedRecord> records(corpus.records());
    const auto sumOf = [&](int a, int b, Measures& measures) {
        measures = measure(records[static_cast<std::size_t>(a)],
                           records[left.size() + static_cast<std::size_t>(b)], corpus);
        return model.pair.of(measures.values);
    };
    std::vector<JudgedPair> judged(pairs.size());
    std::vector<ScoredPair> scored;
    std::map<std::pair<int, int>, std::size_t> positions;
    std::vector<std::size_t> scoredOf(pairs.size());
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        const auto [it, isNew] = positions.emplace(pairs[i], scored.size());
        const double sum = sumOf(pairs[i].first, pairs[i].second, judged[i].measures);
        if (isNew) {
            scored.push_back({pairs[i].first, pairs[i].second, sum});
        }
        scoredOf[i] = it->second;
    }
    const std::size_t given = scored.size();
    const Blocks blocks(corpus, left.size(), all.size());
    Measures measures;
    for (std::size_t row = 0; row < left.size(); ++row) {
        for (const int candidate : blocks.candidatesOf(row, rivalsOfRow)) {
            const std::pair pair(static_cast<int>(row), candidate - static_cast<int>(left.size()));
            if (!positions.contains(pair)) {
                scored.push_back(
                    {pair.first, pair.second, sumOf(pair.first, pair.second, measures)});
            }
        }
    }
    const auto rivals = rivalMeasuresOf(scored, given, twinsOfSide(records.first(left.size())),
                                        twinsOfSide(records.subspan(left.size())));
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        judged[i].rivals = rivals[scoredOf[i]];
        const double sum = model.rivals.weights.empty() ? scored[scoredOf[i]].sum
                                                        : model.rivals.of(judged[i].rivals);
        judged[i].probability = probabilityOf(sum);
        judged[i].isSame = judged[i].probability >= model.threshold;
    }
    return judged;
}

} // namespace aallokko::match
