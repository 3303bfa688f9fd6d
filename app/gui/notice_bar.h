// SPDX-License-Identifier: GPL-3.0-or-later
//
// Messages that stay until they are read: errors of the program's verbs, in words, above the page.
// Never a modal box.
#pragma once

#include <QFrame>

class QLabel;
class QToolButton;

namespace aallokko::gui {

class NoticeBar : public QFrame {
    Q_OBJECT

  public:
    explicit NoticeBar(QWidget* parent = nullptr);

    /// `code` is for support and stands in the tool tip only.
    void showError(const QString& text, const QString& code);
    [[nodiscard]] QString text() const;

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void retranslate();

    QLabel* m_icon = nullptr;
    QLabel* m_text = nullptr;
    QToolButton* m_close = nullptr;
};

} // namespace aallokko::gui
