// SPDX-License-Identifier: GPL-3.0-or-later
//
// A line-by-line reader: heading, name, number, comment.
#include "core/match/match_model.h"

#include "core/base/text.h"
#include "core/match/measures.h"
#include "core/match/rivals.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>

namespace aallokko::match {

namespace {

std::optional<double> numberOf(const std::string& text) {
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() && std::isfinite(value)
               ? std::optional(value)
               : std::nullopt;
}

class ModelReader {
  public:
    bool heading(const std::string& name) {
        m_model = name.starts_with("[offers.") ? &m_models.offers : &m_models.systems;
        const bool isPair = name.ends_with(".pair]");
        m_sum = isPair ? &m_model->pair : &m_model->rivals;
        m_find = isPair ? findMeasure : findRivalMeasure;
        return name == "[offers.pair]" || name == "[offers.rivals]" || name == "[systems.pair]" ||
               name == "[systems.rivals]";
    }

    bool weight(const std::string& name, const std::string& text) {
        const auto value = numberOf(text);
        if (m_sum == nullptr || !value) {
            return false;
        }
        if (name == "threshold") {
            m_model->threshold = *value;
            return *value > 0.0 && *value < 1.0;
        }
        if (name == "bias") {
            m_sum->bias = *value;
            return true;
        }
        const auto position = m_find(name);
        if (position) {
            m_sum->weights.emplace_back(*position, *value);
        }
        return position.has_value();
    }

    [[nodiscard]] const MatchModels& models() const { return m_models; }

  private:
    MatchModels m_models;
    MatchModel* m_model = nullptr;
    WeightedSum* m_sum = nullptr;
    std::optional<std::size_t> (*m_find)(std::string_view) = findMeasure;
};

} // namespace

double WeightedSum::of(std::span<const double> measures) const {
    double sum = bias;
    for (const auto& [position, weight] : weights) {
        sum += weight * measures[position];
    }
    return sum;
}

double probabilityOf(double sum) {
    return 1.0 / (1.0 + std::exp(-sum));
}

base::Result<MatchModels> MatchModels::read(std::string_view text) {
    ModelReader reader;
    base::Error errors{base::ErrorKind::Refused, "match.bad_model", {}, {}, {}};
    int number = 0;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        std::string line(text.substr(begin, end - begin));
        begin = end + 1;
        ++number;
        line = base::trimmed(line.substr(0, line.find('#')));
        if (line.empty()) {
            continue;
        }
        const std::vector<std::string> parts = base::splitTrimmed(line, ' ');
        const bool isRead = parts.size() == 1   ? reader.heading(parts[0])
                            : parts.size() == 2 ? reader.weight(parts[0], parts[1])
                                                : false;
        if (!isRead) {
            errors.also.push_back({base::ErrorKind::Refused,
                                   "match.bad_model_line",
                                   {std::to_string(number), line},
                                   {},
                                   {}});
        }
    }
    if (!errors.also.empty()) {
        return tl::unexpected(std::move(errors));
    }
    return reader.models();
}

} // namespace aallokko::match
