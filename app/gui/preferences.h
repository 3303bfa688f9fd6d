// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the program remembers between starts: window, docks, columns, language, theme and recent
// files. With storing switched off (screenshots, tests) every start is a first one.
#pragma once

#include "app/gui/theme.h"
#include "core/model/local_text.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QVariant>

namespace aallokko::gui {

class Preferences {
  public:
    explicit Preferences(bool isStoring) : m_isStoring(isStoring) {}

    /// False: every start is a first one, and nothing is remembered.
    [[nodiscard]] bool isStoring() const { return m_isStoring; }
    [[nodiscard]] QByteArray state(const QString& name) const;
    void setState(const QString& name, const QByteArray& state);
    [[nodiscard]] model::Language language() const;
    void setLanguage(model::Language language);
    [[nodiscard]] Theme theme() const;
    void setTheme(Theme theme);
    /// Newest first, at most ten; files that are gone are left out.
    [[nodiscard]] QStringList recentFiles() const;
    void addRecentFile(const QString& path);

  private:
    [[nodiscard]] QVariant value(const QString& key) const;
    void setValue(const QString& key, const QVariant& value);

    bool m_isStoring;
};

/// "fi", "sv", "en"; Finnish for anything else.
[[nodiscard]] model::Language languageOf(const QString& code);
[[nodiscard]] QString codeOf(model::Language language);

} // namespace aallokko::gui
