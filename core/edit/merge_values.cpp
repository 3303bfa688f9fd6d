// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is said beats what is not said; what can be joined is joined; among contradicting words a
// person's, then the newer record's, then the survivor's own one holds.
#include "core/edit/merge_values.h"

#include <algorithm>
#include <set>

namespace aallokko::edit {

namespace {

using model::FieldKey;
using model::FieldState;
using model::FieldType;
using model::FieldValue;

// They tell which row it is, not what the system is like.
bool isOfRow(FieldKey key) {
    static const std::set<FieldKey> keys{
        FieldKey::SystemId,   FieldKey::Name,       FieldKey::ShortName, FieldKey::Organisation,
        FieldKey::RecordDate, FieldKey::Respondent, FieldKey::Wave,      FieldKey::Interfaces};
    return keys.contains(key);
}

bool isRemark(FieldKey key) {
    return key == FieldKey::Notes || key == FieldKey::Risks;
}

bool isList(FieldKey key) {
    const FieldType type = model::typeOf(key);
    return type == FieldType::TextList || type == FieldType::CodeList;
}

const FieldValue& valueOf(const MergeSide& side, FieldKey key) {
    const FieldValue* value = side.values.find(key);
    return value == nullptr ? model::emptyField() : *value;
}

// An answer beats "not known", which beats no answer.
int weightOf(const FieldValue& value) {
    switch (value.state) {
    case FieldState::Value:
        // Codes that say that nothing is known or decided.
        return value.text() == "undecided" || value.text() == "unknown" ? 1 : 3;
    case FieldState::No:
    case FieldState::NotApplicable:
        return 2;
    case FieldState::Unknown:
        return 1;
    case FieldState::Empty:
        break;
    }
    return 0;
}

std::optional<base::Date> recordDateOf(const MergeSide& side) {
    const auto* date = std::get_if<base::Date>(&valueOf(side, FieldKey::RecordDate).data);
    return date == nullptr ? std::nullopt : std::optional(*date);
}

class Settler {
  public:
    Settler(const std::vector<MergeSide>& sides, FieldKey key, const model::Signature& signature)
        : m_sides(sides), m_key(key), m_signature(signature) {
        for (const MergeSide& side : sides) {
            m_field.alternatives.push_back({side.id, valueOf(side, key)});
        }
        m_field.key = key;
    }

    [[nodiscard]] bool differs() const {
        const auto& first = m_field.alternatives.front().value;
        return std::any_of(m_field.alternatives.begin(), m_field.alternatives.end(),
                           [&](const auto& one) { return !one.value.sameMeaning(first); });
    }

    MergedField settle(model::InstallationId chosen) {
        m_field.isConflict = !isOfRow(m_key) && hasContradiction();
        if (chosen.isValid()) {
            take(placeOf(chosen), "merge.value.chosen");
        } else if (isOfRow(m_key) && weightOf(valueAt(0)) > 0) {
            take(0, "merge.value.survivor");
        } else if (!hasContradiction()) {
            take(weightiest(), "merge.value.only");
        } else if (isList(m_key) || isRemark(m_key)) {
            join();
        } else {
            decide();
        }
        return std::move(m_field);
    }

  private:
    [[nodiscard]] const FieldValue& valueAt(std::size_t i) const {
        return m_field.alternatives[i].value;
    }
    [[nodiscard]] std::size_t placeOf(model::InstallationId id) const {
        const auto it = std::find_if(m_field.alternatives.begin(), m_field.alternatives.end(),
                                     [id](const auto& one) { return one.system == id; });
        return it == m_field.alternatives.end()
                   ? 0
                   : static_cast<std::size_t>(it - m_field.alternatives.begin());
    }

    void take(std::size_t i, const char* reason) {
        m_field.after = valueAt(i);
        m_field.from = m_field.alternatives[i].system;
        m_field.reason = reason;
    }

    [[nodiscard]] std::size_t weightiest() const {
        std::size_t best = 0;
        for (std::size_t i = 1; i < m_field.alternatives.size(); ++i) {
            best = weightOf(valueAt(i)) > weightOf(valueAt(best)) ? i : best;
        }
        return best;
    }

    // Two answers of the same weight that mean different things.
    [[nodiscard]] bool hasContradiction() const {
        const FieldValue& best = valueAt(weightiest());
        return weightOf(best) > 0 && std::any_of(m_field.alternatives.begin(),
                                                 m_field.alternatives.end(), [&](const auto& one) {
                                                     return weightOf(one.value) == weightOf(best) &&
                                                            !one.value.sameMeaning(best);
                                                 });
    }

    void decide() {
        const int weight = weightOf(valueAt(weightiest()));
        std::size_t best = m_field.alternatives.size();
        const char* reason =
            weightOf(valueAt(0)) == weight ? "merge.value.survivor" : "merge.value.first";
        for (std::size_t i = 0; i < m_field.alternatives.size(); ++i) {
            if (weightOf(valueAt(i)) != weight) {
                continue;
            }
            if (best == m_field.alternatives.size()) {
                best = i;
                continue;
            }
            const bool isTyped = !valueAt(i).origin.user.empty();
            const bool wasTyped = !valueAt(best).origin.user.empty();
            const auto date = recordDateOf(m_sides[i]);
            const auto known = recordDateOf(m_sides[best]);
            if (isTyped != wasTyped) {
                best = isTyped ? i : best;
                reason = "merge.value.typed";
            } else if (date && known && *date != *known) {
                best = *date > *known ? i : best;
                reason = "merge.value.newer";
            }
        }
        take(best, reason);
    }

    void join() {
        FieldValue joined;
        joined.state = FieldState::Value;
        joined.origin = valueAt(0).origin;
        joined.origin.rule = "merge.joined";
        joined.origin.user = m_signature.user;
        joined.origin.time = m_signature.time;
        std::vector<std::string> parts;
        for (const FieldAlternative& one : m_field.alternatives) {
            for (const std::string& part : one.value.list()) {
                if (std::find(parts.begin(), parts.end(), part) == parts.end()) {
                    parts.push_back(part);
                }
            }
        }
        if (isRemark(m_key)) {
            std::string text;
            for (const std::string& part : parts) {
                text += (text.empty() ? "" : "\n") + part;
            }
            joined.data = std::move(text);
        } else {
            joined.data = std::move(parts);
        }
        m_field.after = std::move(joined);
        m_field.reason = "merge.value.joined";
    }

    const std::vector<MergeSide>& m_sides;
    FieldKey m_key;
    const model::Signature& m_signature;
    MergedField m_field;
};

} // namespace

std::vector<MergedField>
settleFields(const std::vector<MergeSide>& sides,
             const std::map<model::FieldKey, model::InstallationId>& choices,
             const model::Signature& signature) {
    std::vector<MergedField> fields;
    for (int i = 0; i < model::systemFieldCount; ++i) {
        const auto key = static_cast<FieldKey>(i);
        Settler settler(sides, key, signature);
        if (settler.differs()) {
            const auto chosen = choices.find(key);
            fields.push_back(
                settler.settle(chosen == choices.end() ? model::InstallationId() : chosen->second));
        }
    }
    return fields;
}

} // namespace aallokko::edit
