// SPDX-License-Identifier: GPL-3.0-or-later
//
// How long the event loop of the main thread did not turn, and during which action. Measured as
// processor time of the thread, so that other work on the machine does not count.
#pragma once

#include <QObject>
#include <QString>
#include <QTimer>
#include <map>

namespace aallokko::soak {

struct Block {
    double milliseconds = 0; ///< of the processor
    QString action;
};

class LoopWatch : public QObject {
    Q_OBJECT

  public:
    LoopWatch();

    /// What follows is done for `action`; looks at the clock as a turn of the loop does.
    void begin(const QString& action);
    [[nodiscard]] const Block& longest() const { return m_longest; }
    /// The longest block of each kind of action: the first word of its name.
    [[nodiscard]] const std::map<QString, Block>& byKind() const { return m_byKind; }

  private:
    void turn();

    QTimer m_timer;
    double m_last = 0;
    QString m_action;
    Block m_longest;
    std::map<QString, Block> m_byKind;
};

} // namespace aallokko::soak
