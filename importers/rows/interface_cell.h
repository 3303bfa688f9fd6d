// SPDX-License-Identifier: GPL-3.0-or-later
//
// A cell of a system's row that names other systems: "Titania, Raindance; Kela", "-> Rondo",
// "saa VTJ:ltä, lähettää THL Hilmo:lle", "Labra (saa)".
#pragma once

#include "core/model/field_catalogue.h"
#include "importers/rows/interface_draft.h"
#include "importers/rows/system_draft.h"
#include "importers/words/system_names.h"

#include <vector>

namespace aallokko::importers {

/// The words of the catalogue that tell a direction, prepared once.
class DirectionWords {
  public:
    explicit DirectionWords(const model::MatchingWords& words);

    /// One part of a list: the system's name without arrows, direction words and case endings.
    struct Part {
        std::string name;
        FlowWay way = FlowWay::Unstated;
        bool bySign = false; ///< an arrow, not a word that a name could hold
    };
    [[nodiscard]] Part partOf(const std::string& text) const;

  private:
    struct Word {
        std::vector<std::string> words; ///< folded
        FlowWay way;
        bool onlyFirst = false; ///< a preposition: "från VTJ", "to Kela"
    };
    [[nodiscard]] static bool takeWord(Part& part, const Word& word);

    std::vector<std::pair<std::string, FlowWay>> m_signs;
    std::vector<Word> m_words; ///< longest first
};

/// The reports in one draft's cell, in order. The ends are resolved with `names`.
[[nodiscard]] std::vector<InterfaceDraft> readInterfaceCell(const SystemDraft& draft,
                                                            const DirectionWords& directions,
                                                            const SystemNames& names);

} // namespace aallokko::importers
