// SPDX-License-Identifier: GPL-3.0-or-later
//
// Somebody in front of every modal dialog and menu: types, chooses, presses a button, or leaves.
// File and print dialogs are left at once: nothing outside the project is written.
#pragma once

#include "core/base/rng.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QWidget>

namespace aallokko::soak {

class DialogUser : public QObject {
    Q_OBJECT

  public:
    explicit DialogUser(base::Rng& rng);

    /// How many dialogs have come.
    [[nodiscard]] int seen() const { return m_seen; }

  private:
    void look();
    void use(QWidget& dialog);

    base::Rng& m_rng;
    QTimer m_timer;
    QPointer<QWidget> m_at;
    int m_touches = 0;
    int m_seen = 0;
};

/// Sends the text letter by letter, whatever letters they are; QTest knows Latin-1 only.
void typeText(QWidget& widget, const QString& text);

/// Sets a box, a list, a line or a date of `root` to something by chance; false when it has none.
bool changeSomething(QWidget& root, base::Rng& rng);

} // namespace aallokko::soak
