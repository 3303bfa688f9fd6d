// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the command palette finds: commands, pages, systems, organisations, functions and measures
// by words in any order. "a" finds "ä", and one wrong letter in a longer word is forgiven.
#pragma once

#include "core/model/ids.h"

#include <QString>
#include <string>
#include <vector>

namespace aallokko::models {

enum class PaletteKind { Command, System, Organisation, Function, Measure };

/// `label` is what it is called, `detail` where it belongs; both are searched. `key`: position of a
/// command, id of the others.
struct PaletteEntry {
    PaletteKind kind = PaletteKind::Command;
    QString label;
    QString detail;
    std::int64_t key = 0;
    std::string code = {}; ///< of a function
    std::string foldedLabel = {};
    std::string foldedAll = {};
};

class Palette {
  public:
    void clear() { m_entries.clear(); }
    void add(PaletteEntry entry);
    [[nodiscard]] const PaletteEntry& at(int position) const {
        return m_entries[static_cast<std::size_t>(position)];
    }
    [[nodiscard]] int size() const { return static_cast<int>(m_entries.size()); }
    /// Positions of the best entries: those with every word, best first. A word counts more where
    /// the label begins with it than inside, and more there than in the detail. No words: commands.
    /// Linear in entries.
    [[nodiscard]] std::vector<int> find(const QString& text, std::size_t most) const;

  private:
    std::vector<PaletteEntry> m_entries;
};

/// How well a folded word fits a folded text: 4 = begins it, 3 = begins a word of it, 2 = inside,
/// 1 = begins a word but for one letter (words of at least 4), 0 = not.
[[nodiscard]] int wordFit(const std::string& word, const std::string& text);

} // namespace aallokko::models
