// SPDX-License-Identifier: GPL-3.0-or-later
//
// One step of the tour as it is seen: a box of words with three buttons beside a control of the
// window, and a frame round that control. Neither is modal: everything else can be used meanwhile.
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace aallokko::gui {

/// The words. A child of the window that is laid over its contents.
class Callout : public QFrame {
    Q_OBJECT

  public:
    explicit Callout(QWidget* window);

    /// `place` counts from 0. The first step has no way back; the last one ends with "Done".
    void setStep(const QString& title, const QString& text, int place, int count);
    /// Beside `target` (in the window) without covering it, if there is room at any side.
    void moveBeside(const QRect& target);
    [[nodiscard]] QString text() const;
    [[nodiscard]] QPushButton& nextButton() const { return *m_next; }
    [[nodiscard]] QPushButton& backButton() const { return *m_back; }
    [[nodiscard]] QPushButton& skipButton() const { return *m_skip; }

  Q_SIGNALS:
    void nextWanted();
    void backWanted();
    void endWanted();

  private:
    QLabel* m_title = nullptr;
    QLabel* m_text = nullptr;
    QLabel* m_place = nullptr;
    QPushButton* m_skip = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_next = nullptr;
};

/// The frame; the mouse goes through it.
class TargetFrame : public QWidget {
    Q_OBJECT

  public:
    explicit TargetFrame(QWidget* window);

  protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace aallokko::gui
